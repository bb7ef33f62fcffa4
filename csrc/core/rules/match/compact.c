/* compact.c: the backward pass and the walk of a machine in bytes: what exact.c does with others. */
#include "rules/match/exact.h"

/* The states of `wanted` that consume the token. */
static inline uint8_t find_consumers(const sg_verifier *v, const sg_compact *s, uint32_t token, uint8_t wanted) {
  sg_class_id k = v->unit->klass[token];
  uint64_t mask = v->unit->mask[token];
  uint8_t states = 0;
  for (uint32_t i = 0; i < s->natoms; i++) {
    if (!(s->consumers[i] & wanted)) continue;
    uint64_t bits = sg_atom_bits(s->atom[i]);
    if ((mask & bits) == bits && sg_class_passes(v->classes, k, s->atom[i])) states |= s->consumers[i];
  }
  return states & wanted;
}

sg_status sg_compact_activate(sg_verifier *v, const sg_compact *s, uint32_t from, uint32_t to, sg_active *a) {
  uint32_t n = to - from;
  SG_ASSERT(from <= to && n <= SG_COMPACT_WINDOW && to <= v->unit->n);
  char *room = sg_arena_alloc(&v->arena, (size_t)n * (sizeof *a->starts + 1));
  if (!room) return SG_NOMEM;
  *a = (sg_active){.compact = s, .from = from, .to = to, .narrow = true, .starts = (uint32_t *)(void *)room + n};
  uint8_t *live = (uint8_t *)room + n * sizeof *a->starts, complete = s->before[s->nstates], wanted = complete;
  a->compact_live = live;
  for (uint32_t i = n; i-- > 0;) {
    uint8_t states = find_consumers(v, s, from + i, wanted);
    live[i] = states;
    if (states & s->first) *--a->starts = from + i, a->nstarts++;
    wanted = complete;
    for (uint32_t bits = states; bits; bits &= bits - 1) wanted |= s->before[__builtin_ctz(bits)];
  }
  return SG_OK;
}

static inline void record(sg_verifier *v, uint8_t op, uint32_t name, uint32_t position) {
  v->events[v->nevents++] = (sg_event){op == SG_OP_OPEN ? SG_EVENT_OPEN : SG_EVENT_CLOSE, name, position};
}

/* From `pc` to the first live state in order of preference; nstates: the match is complete. */
static inline sg_status choose_state(sg_verifier *v, const sg_compact *s, uint32_t pc, uint8_t live, bool may_end,
                                     uint32_t position, uint32_t *state) {
  uint32_t visited = 0, top = 0, stack[SG_COMPACT_CODE], marks[SG_COMPACT_CODE];
  for (;;) {
    while (!(visited >> pc & 1)) {
      SG_ASSERT(pc < s->ncode && top < SG_COMPACT_CODE);
      uint8_t op = s->op[pc], x = s->x[pc];
      visited |= UINT32_C(1) << pc;
      if (op == SG_OP_ATOM) {
        if (!(live >> x & 1)) break;
        *state = x;
        return SG_OK;
      }
      if (op == SG_OP_MATCH) {
        if (!may_end) break;
        *state = s->nstates;
        return SG_OK;
      }
      if (op == SG_OP_OPEN || op == SG_OP_CLOSE) record(v, op, x, position);
      uint32_t next = op == SG_OP_JUMP || op == SG_COMPACT_LAZY ? x : pc + 1;
      if (op == SG_OP_SPLIT || op == SG_COMPACT_LAZY)
        stack[top] = op == SG_OP_SPLIT ? x : pc + 1, marks[top++] = v->nevents;
      pc = next;
    }
    SG_ASSERT(top); /* the start was one of the machine's: some branch leads on */
    if (!top) return SG_ARG;
    pc = stack[--top];
    v->nevents = marks[top];
  }
}

sg_status sg_compact_walk(sg_verifier *v, const sg_active *a, uint32_t start, uint32_t *end) {
  const sg_compact *s = a->compact;
  uint32_t position = start, pc = 0, state;
  /* Between two tokens an instruction records one event at most. */
  uint64_t most = (uint64_t)(a->to - start + 1) * s->ncode;
  SG_TRY(sg_grow(&v->alloc, (void **)&v->events, &v->events_cap, most, sizeof *v->events));
  v->nevents = 0;
  for (;;) {
    uint8_t live = position < a->to ? a->compact_live[position - a->from] : 0;
    SG_TRY(choose_state(v, s, pc, live, position > start, position, &state));
    if (state == s->nstates) break;
    position++;
    pc = s->pc[state];
  }
  SG_ASSERT(position > start && position <= a->to);
  *end = position;
  return SG_OK;
}
