/* exact.c: which edges the states of a machine take, and the walk. */
#include "rules/match/assertions.h"

enum { FOLLOW_BUDGET = 4 << 20 };

sg_status sg_verifier_init(sg_verifier *v, const sg_allocator *alloc, const sg_classes *c, sg_lattice *l, sg_unit *u) {
  const sg_program *p = c->program;
  *v = (sg_verifier){.alloc = *alloc, .program = p, .classes = c, .lattice = l, .unit = u};
  sg_arena_init(&v->arena, alloc);
  sg_arena_init(&v->follow, alloc);
  sg_arena_init(&v->joined, alloc);
  size_t n = (size_t)p->max_code + 1;
  v->seen = sg_realloc(alloc, NULL, 0, n);
  v->stack = sg_realloc(alloc, NULL, 0, n * sizeof *v->stack);
  v->marks = sg_realloc(alloc, NULL, 0, n * sizeof *v->marks);
  v->visited = sg_realloc(alloc, NULL, 0, n * sizeof *v->visited);
  v->answers = sg_realloc(alloc, NULL, 0, ((size_t)p->nlook_arounds + 1) * sizeof *v->answers);
  if (!v->seen || !v->stack || !v->marks || !v->visited || !v->answers)
    return SG_NOMEM; /* the caller calls done */
  memset(v->visited, 0, n * sizeof *v->visited);
  memset(v->answers, 0, ((size_t)p->nlook_arounds + 1) * sizeof *v->answers);
  return SG_OK;
}

void sg_verifier_done(sg_verifier *v) {
  const sg_allocator *a = &v->alloc;
  if (!a->fn) return;
  size_t n = (size_t)v->program->max_code + 1;
  sg_arena_done(&v->arena);
  sg_arena_done(&v->follow);
  sg_steps_done(v);
  sg_free(a, v->follow_sets, v->follow_sets_cap * sizeof *v->follow_sets);
  sg_index_free(&v->follow_index, a);
  sg_free(a, v->seen, n);
  sg_free(a, v->stack, n * sizeof *v->stack);
  sg_free(a, v->marks, n * sizeof *v->marks);
  sg_free(a, v->visited, n * sizeof *v->visited);
  sg_free(a, v->answers, ((size_t)v->program->nlook_arounds + 1) * sizeof *v->answers);
  sg_free(a, v->ahead, v->ahead_cap * sizeof *v->ahead);
  sg_free(a, v->events, v->events_cap * sizeof *v->events);
}

sg_status sg_verifier_reset(sg_verifier *v) {
  sg_arena_reset(&v->arena, (size_t)4 << 20);
  if (++v->reset == 0) {
    memset(v->answers, 0, ((size_t)v->program->nlook_arounds + 1) * sizeof *v->answers);
    v->reset = 1;
  }
  if (v->follow.used > FOLLOW_BUDGET) {
    sg_arena_reset(&v->follow, FOLLOW_BUDGET);
    sg_index_clear(&v->follow_index);
    v->nfollow_sets = 0;
  }
  uint32_t cap = v->ahead_cap;
  SG_TRY(sg_grow(&v->alloc, (void **)&v->ahead, &v->ahead_cap, (uint64_t)v->unit->n + 1, sizeof *v->ahead));
  memset(v->ahead + cap, 0, (v->ahead_cap - cap) * sizeof *v->ahead);
  return sg_steps_renew(v);
}

/* --- room for a machine --- */

sg_status sg_verifier_make_room(sg_verifier *v, sg_active *a, uint32_t edges) {
  const sg_machine *m = a->machine;
  size_t n = (size_t)(a->to - a->from) + 1, tokens = n / 64 + 1, taken = tokens + (edges - n + 1) / 64 + 1,
         follow = m->nassertions ? n : 0;
  size_t local = a->narrow ? (size_t)edges * m->words : 0, along = a->narrow ? 0 : edges, live = 2 * n * m->words;
  size_t bytes = (taken + local + live + follow) * sizeof(uint64_t) + (along + n + follow) * sizeof(void *) +
                 n * sizeof(uint32_t);
  char *room = sg_arena_alloc(&v->arena, bytes);
  if (!room) return SG_NOMEM;
  a->consumed_tokens = (uint64_t *)(void *)room;
  a->consumed_spans = a->consumed_tokens + tokens;
  a->consumer_sets = a->consumed_tokens + taken;
  a->live = a->consumer_sets + local;
  a->holds = a->live + live;
  a->consumers = (const uint64_t **)(void *)(a->holds + follow);
  a->before = a->consumers + along;
  a->follow = follow ? a->before + n : NULL;
  a->starts = (uint32_t *)(void *)(a->before + n + follow) + n; /* filled from the end */
  SG_ASSERT((char *)a->starts == room + bytes);
  memset(a->consumed_tokens, 0, taken * sizeof *a->consumed_tokens);
  memset(a->before, 0, (n + follow) * sizeof *a->before);
  return SG_OK;
}

/* --- the walk --- */

static inline void record(sg_verifier *v, uint32_t what, uint32_t name, uint32_t position) {
  v->events[v->nevents++] = (sg_event){what, name, position};
}

/* From `pc` to the first live state in order of preference; SG_NONE: the match is complete. */
static sg_status choose_state(sg_verifier *v, const sg_active *a, uint32_t pc, uint32_t position, bool may_end,
                              uint32_t *state) {
  const sg_machine *m = a->machine;
  const sg_inst *code = m->code;
  const uint64_t *live = sg_live_at(a, position);
  uint32_t top = 0, visit = ++v->visit;
  if (visit == 0) {
    memset(v->visited, 0, ((size_t)v->program->max_code + 1) * sizeof *v->visited);
    visit = v->visit = 1;
  }
  for (;;) {
    while (v->visited[pc] != visit) {
      v->visited[pc] = visit;
      const sg_inst *in = &code[pc];
      if (in->op == SG_OP_SPLIT) {
        v->stack[top] = in->y, v->marks[top++] = v->nevents;
        pc = in->x;
        continue;
      }
      if (in->op == SG_OP_ATOM) {
        if (!sg_set_has(live, in->x)) break;
        *state = in->x;
        return SG_OK;
      }
      if (in->op == SG_OP_MATCH) {
        if (!may_end) break;
        *state = SG_NONE;
        return SG_OK;
      }
      if (in->op == SG_OP_ASSERT && !(a->holds[position] >> in->x & 1)) break;
      if (in->op == SG_OP_OPEN || in->op == SG_OP_CLOSE)
        record(v, in->op == SG_OP_OPEN ? SG_EVENT_OPEN : SG_EVENT_CLOSE, in->x, position);
      pc = in->op == SG_OP_JUMP ? in->x : pc + 1;
    }
    SG_ASSERT(top); /* the start was one of the machine's: some branch leads on */
    if (!top) return SG_ARG;
    pc = v->stack[--top];
    v->nevents = v->marks[top];
  }
}

/* The edge to take: spans come longest first; a token is the only edge of its atom. */
static inline sg_status choose_edge(sg_verifier *v, const sg_active *a, uint32_t state, uint32_t position,
                                    uint32_t *to) {
  const sg_unit *u = v->unit;
  const sg_lattice *l = v->lattice;
  if (sg_leads_on(v, a, state, position, to)) {
    record(v, SG_EVENT_EDGE, position, position);
    return SG_OK;
  }
  if (l->has_spans && !a->narrow) {
    uint32_t end = l->at[u->first + position + 1];
    for (uint32_t s = l->at[u->first + position]; s < end; s++)
      if (l->span_class[s] && sg_leads_on(v, a, state, u->n + (s - u->span0), to)) {
        record(v, SG_EVENT_EDGE, u->n + (s - u->span0), position);
        return SG_OK;
      }
  }
  SG_ASSERT(!"some edge leads on from a live state");
  return SG_ARG;
}

sg_status sg_verifier_walk(sg_verifier *v, const sg_active *a, uint32_t start, uint32_t *end) {
  uint32_t pc = 0, position = start, state;
  if (a->compact) return sg_compact_walk(v, a, start, end);
  v->nevents = 0;
  for (;;) {
    /* An instruction is visited once at most, and records one event at most; then comes the edge. */
    SG_TRY(sg_grow(&v->alloc, (void **)&v->events, &v->events_cap, (uint64_t)v->nevents + a->machine->ncode + 1,
                   sizeof *v->events));
    SG_TRY(choose_state(v, a, pc, position, position > start, &state));
    if (state == SG_NONE) break;
    SG_ASSERT(state < a->machine->nstates && position < a->to);
    SG_TRY(choose_edge(v, a, state, position, &position));
    pc = a->machine->pc[state] + 1;
  }
  SG_ASSERT(position > start && position <= a->to); /* no match is empty */
  *end = position;
  return SG_OK;
}
