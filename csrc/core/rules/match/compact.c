/* compact.c: the backward pass and the walk of a machine in bytes: what backward.c and exact.c do with others. */
#include "rules/match/exact.h"

/* The states of `wanted` that the token takes along. */
static inline uint8_t take_along(const sg_verifier *v, const sg_small *s, uint32_t token, uint8_t wanted) {
  sg_class_id k = v->unit->klass[token];
  uint64_t mask = v->unit->mask[token];
  uint8_t states = 0;
  for (uint32_t i = 0; i < s->natoms; i++) {
    if (!(s->takes[i] & wanted)) continue;
    uint64_t bits = sg_atom_bits(s->atom[i]);
    if ((mask & bits) == bits && sg_class_passes(v->classes, k, s->atom[i])) states |= s->takes[i];
  }
  return states & wanted;
}

sg_status sg_small_activate(sg_verifier *v, const sg_small *s, uint32_t from, uint32_t to, sg_active *a) {
  uint32_t n = to - from;
  char *room = sg_arena_alloc(&v->arena, (size_t)n * (sizeof *a->starts + 1));
  if (!room) return SG_NOMEM;
  *a = (sg_active){.small = s, .from = from, .to = to, .narrow = true, .starts = (uint32_t *)(void *)room + n};
  uint8_t *reach = (uint8_t *)room + n * sizeof *a->starts, complete = s->before[s->nstates], wanted = complete;
  a->small_reach = reach;
  for (uint32_t i = n; i-- > 0;) {
    uint8_t states = take_along(v, s, from + i, wanted);
    reach[i] = states;
    if (states & s->first) *--a->starts = from + i, a->nstarts++;
    wanted = complete;
    for (uint32_t bits = states; bits; bits &= bits - 1) wanted |= s->before[__builtin_ctz(bits)];
  }
  return SG_OK;
}

static inline void record(sg_verifier *v, uint8_t op, uint32_t name, uint32_t position) {
  v->events[v->nevents++] = (sg_event){op == SG_OP_OPEN ? SG_EVENT_OPEN : SG_EVENT_CLOSE, name, position};
}

/* From `pc` to the first state in order of preference that the reach allows; nstates: the match is complete. */
static inline sg_status choose_state(sg_verifier *v, const sg_small *s, uint32_t pc, uint8_t reach, bool may_end,
                                     uint32_t position, uint32_t *state) {
  uint32_t visited = 0, top = 0, stack[SG_SMALL_CODE], marks[SG_SMALL_CODE];
  for (;;) {
    while (!(visited >> pc & 1)) {
      uint8_t op = s->op[pc], x = s->x[pc];
      visited |= UINT32_C(1) << pc;
      if (op == SG_OP_ATOM) {
        if (!(reach >> x & 1)) break;
        *state = x;
        return SG_OK;
      }
      if (op == SG_OP_MATCH) {
        if (!may_end) break;
        *state = s->nstates;
        return SG_OK;
      }
      if (op == SG_OP_OPEN || op == SG_OP_CLOSE) record(v, op, x, position);
      uint32_t next = op == SG_OP_JUMP || op == SG_SMALL_LAZY ? x : pc + 1;
      if (op == SG_OP_SPLIT || op == SG_SMALL_LAZY)
        stack[top] = op == SG_OP_SPLIT ? x : pc + 1, marks[top++] = v->nevents;
      pc = next;
    }
    SG_ASSERT(top); /* the start was one of the machine's: some branch leads on */
    if (!top) return SG_ARG;
    pc = stack[--top];
    v->nevents = marks[top];
  }
}

sg_status sg_small_walk(sg_verifier *v, const sg_active *a, uint32_t start, uint32_t *end) {
  const sg_small *s = a->small;
  uint32_t position = start, pc = 0, state;
  /* Between two tokens an instruction records one event at most. */
  uint64_t most = (uint64_t)(a->to - start + 1) * s->ncode;
  SG_TRY(sg_grow(&v->alloc, (void **)&v->events, &v->events_cap, most, sizeof *v->events));
  v->nevents = 0;
  for (;;) {
    uint8_t reach = position < a->to ? a->small_reach[position - a->from] : 0;
    SG_TRY(choose_state(v, s, pc, reach, position > start, position, &state));
    if (state == s->nstates) break;
    position++;
    pc = s->pc[state];
  }
  SG_ASSERT(position > start && position <= a->to);
  *end = position;
  return SG_OK;
}
