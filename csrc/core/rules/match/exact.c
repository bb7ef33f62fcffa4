/* exact.c: the exact matcher: which states consume an edge, which are live at a position, and the walk.

   The naive way is a backtracker: from each start it tries the branches of the machine in order of preference, and
   turns back over the text where one fails. That can take exponential time. Here the backward pass tells in advance
   which states are live at each position, so that the walk never takes a branch that fails.

   A state that consumes an edge is live where the edge begins if a state that is live where the edge ends can come
   after it. For each position at which an edge ends the states before its live ones are worked out once, and an edge
   costs no more than a glance at them. Most machines have fewer than 64 states: for them the loops over words fall
   away, since the functions are inlined with their number known. */
#include "rules/match/assertions.h"

enum { FOLLOW_BUDGET = 4 << 20, FEWEST_BITS = 8, MOST_BITS = 14, STEPS_BUDGET = 1 << 20 };

/* --- the steps: which states consume an edge; the same ones for all edges of a class --- */

static void free_steps(sg_verifier *v) {
  sg_free(&v->alloc, v->steps, v->steps ? sizeof *v->steps << v->step_bits : 0);
  sg_arena_done(&v->joined);
}

void sg_verifier_forget(sg_verifier *v) {
  if (v->steps) memset(v->steps, 0, sizeof *v->steps << v->step_bits);
  sg_arena_reset(&v->joined, STEPS_BUDGET);
  v->step_misses = 0;
}

/* Must be called between units only, since the machines of a unit point to the sets. The slots double when they have
   been filled anew more often than there are slots. */
static sg_status renew_steps(sg_verifier *v) {
  if (v->steps && v->joined.used > STEPS_BUDGET) sg_verifier_forget(v);
  if (v->steps && (v->step_misses >> v->step_bits == 0 || v->step_bits == MOST_BITS)) return SG_OK;
  uint32_t bits = v->steps ? v->step_bits + 1 : FEWEST_BITS;
  sg_step_slot *slots = sg_realloc(&v->alloc, NULL, 0, sizeof *slots << bits);
  if (!slots) return SG_NOMEM;
  memset(slots, 0, sizeof *slots << bits);
  for (size_t i = 0; v->steps && i >> v->step_bits == 0; i++)
    if (v->steps[i].machine) *sg_step_slot_at(slots, bits, v->steps[i].machine, v->steps[i].klass) = v->steps[i];
  sg_free(&v->alloc, v->steps, v->steps ? sizeof *slots << v->step_bits : 0);
  v->steps = slots;
  v->step_bits = bits;
  v->step_misses = 0;
  return SG_OK;
}

sg_status sg_step_work_out(sg_verifier *v, const sg_machine *m, sg_class_id k, sg_step_slot *out) {
  uint64_t mask = v->classes->items[k].mask;
  const uint64_t *states = NULL;
  uint64_t *joined = NULL;
  size_t size = m->words * sizeof *joined;
  for (uint32_t i = 0; i < m->natoms; i++) {
    if ((mask & m->bits[i]) != m->bits[i] || !sg_class_passes(v->classes, k, m->atom[i])) continue;
    const uint64_t *more = m->consumers + (size_t)i * m->words;
    if (!states) {
      states = more;
      continue;
    }
    if (!joined) {
      if (!(joined = sg_arena_alloc(&v->joined, size))) return SG_NOMEM;
      memcpy(joined, states, size);
      states = joined;
    }
    sg_set_join(joined, more, m->words);
  }
  *out = (sg_step_slot){m, states, k};
  v->step_misses++;
  return SG_OK;
}

/* --- the verifier --- */

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
  if (!v->seen || !v->stack || !v->marks || !v->visited || !v->answers) return SG_NOMEM; /* the caller calls done */
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
  free_steps(v);
  sg_free(a, v->follow_sets, v->follow_sets_cap * sizeof *v->follow_sets);
  sg_index_free(&v->follow_index, a);
  sg_free(a, v->seen, n);
  sg_free(a, v->stack, n * sizeof *v->stack);
  sg_free(a, v->marks, n * sizeof *v->marks);
  sg_free(a, v->visited, n * sizeof *v->visited);
  sg_free(a, v->answers, ((size_t)v->program->nlook_arounds + 1) * sizeof *v->answers);
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
  return renew_steps(v);
}

/* --- room for a machine --- */

static sg_status make_room(sg_verifier *v, sg_active *a, uint32_t edges) {
  const sg_machine *m = a->machine;
  SG_ASSERT(a->from <= a->to && a->to <= v->unit->n && edges >= a->to - a->from);
  size_t n = (size_t)(a->to - a->from) + 1, tokens = n / 64 + 1, taken = tokens + (edges - n + 1) / 64 + 1,
         follow = m->nassertions ? n : 0;
  size_t local = a->narrow ? (size_t)edges * m->words : 0, along = a->narrow ? 0 : edges, live = 2 * n * m->words;
  size_t bytes =
      (taken + local + live + follow) * sizeof(uint64_t) + (along + n + follow) * sizeof(void *) + n * sizeof(uint32_t);
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

sg_status sg_verifier_begin(sg_verifier *v, const sg_machine *m, sg_active *a) {
  *a = (sg_active){.machine = m, .to = v->unit->n};
  return make_room(v, a, v->unit->n + v->unit->nspans);
}

sg_status sg_verifier_prepare(sg_verifier *v, const sg_machine *m, sg_active *a) {
  const sg_unit *u = v->unit;
  const sg_class *classes = v->classes->items;
  const uint64_t *states;
  SG_TRY(sg_verifier_begin(v, m, a));
  for (uint32_t i = 0; i < u->n; i++) {
    SG_TRY(sg_states_of(v, m, u->klass[i], u->mask[i], &states));
    if (states) sg_note_edge(a, i, states);
  }
  for (uint32_t i = 0; m->spans && i < u->nspans; i++) {
    sg_class_id k = v->lattice->span_class[u->span0 + i];
    SG_TRY(sg_states_of(v, m, k, classes[k].mask, &states));
    if (states) sg_note_edge(a, u->n + i, states);
  }
  return SG_OK;
}

/* --- the backward pass --- */

static inline uint64_t *live_at(const sg_active *a, uint32_t position, uint32_t words) {
  return a->live + (size_t)(position - a->from) * words;
}

/* Whether any state but the end of a match is live. */
static inline bool has_live_state(const sg_machine *m, const uint64_t *live, uint32_t words) {
  for (uint32_t w = 0; w + 1 < words; w++)
    if (live[w]) return true;
  return (live[words - 1] & ~(UINT64_C(1) << (m->nstates % 64))) != 0; /* "matched" is in the last word */
}

/* The states before the live ones. */
static inline void gather(const sg_machine *m, const uint64_t *follow, const uint64_t *live, uint32_t words,
                          uint64_t *out) {
  for (uint32_t w = 0; w < words; w++) out[w] = 0;
  for (uint32_t w = 0; w < words; w++)
    for (uint64_t bits = live[w]; bits; bits &= bits - 1)
      sg_set_join(out, sg_before_of(m, follow, w * 64 + (uint32_t)__builtin_ctzll(bits)), words);
}

static inline sg_status before_at(sg_verifier *v, sg_active *a, uint32_t position, uint32_t words,
                                  const uint64_t **out) {
  const sg_machine *m = a->machine;
  const uint64_t *follow, *live = live_at(a, position, words);
  SG_TRY(sg_follow_at(v, a, position, &follow));
  if (has_live_state(m, live, words)) {
    uint64_t *room = live_at(a, a->to + 1 + (position - a->from), words); /* as much room lies behind the live sets */
    gather(m, follow, live, words, room);
    *out = room;
  } else {
    *out = sg_before_of(m, follow, m->nstates);
  }
  a->before[position - a->from] = *out;
  return SG_OK;
}

/* Makes states live at `from`: those of `local` (they consume the edge) after which a state that is live at `to` can
   come. *any becomes true if there are some. */
static inline sg_status step_backward(sg_verifier *v, sg_active *a, uint32_t from, const uint64_t *local, uint32_t to,
                                      uint32_t words, bool *any) {
  const sg_machine *m = a->machine;
  const uint64_t *before = a->before[to - a->from];
  SG_ASSERT(to > from && to <= a->to); /* an edge leads on */
  if (!before) {
    /* Where nothing but the end is live, only what could be the last edge asks for more. */
    if (!has_live_state(m, live_at(a, to, words), words) &&
        !sg_set_meet(local, sg_before_of(m, m->widest, m->nstates), words))
      return SG_OK;
    SG_TRY(before_at(v, a, to, words, &before));
  }
  uint64_t *out = live_at(a, from, words), passed = 0;
  for (uint32_t w = 0; w < words; w++) {
    passed |= local[w] & before[w];
    out[w] |= local[w] & before[w];
  }
  *any |= passed != 0;
  return SG_OK;
}

/* At every position the end is live, and nothing else. */
static inline void begin_live(sg_active *a, uint32_t first, uint32_t last, uint32_t words) {
  uint32_t n = last - first + 1, word = a->machine->nstates / 64;
  uint64_t matched = UINT64_C(1) << (a->machine->nstates % 64), *live = live_at(a, first, words);
  if (words > 1) memset(live, 0, (size_t)n * words * sizeof *live);
  for (uint32_t i = 0; i < n; i++) live[(size_t)i * words + word] = matched;
  a->live_known = true;
}

/* Whether a match that consumes can begin where these states are live. */
static inline bool begins(const sg_machine *m, const uint64_t *follow, const uint64_t *live, uint32_t words) {
  const uint64_t *first = sg_first_of(m, follow);
  for (uint32_t w = 0; w + 1 < words; w++)
    if (first[w] & live[w]) return true;
  return (first[words - 1] & live[words - 1] & ~(UINT64_C(1) << (m->nstates % 64))) != 0;
}

/* Notes `position`, where some state is live, as a start if a match can begin there. */
static inline sg_status judge_start(sg_verifier *v, sg_active *a, uint32_t position, uint32_t words) {
  const sg_machine *m = a->machine;
  const uint64_t *follow, *live = live_at(a, position, words);
  if (!begins(m, m->widest, live, words)) return SG_OK;
  if (!m->follow) {
    SG_TRY(sg_follow_at(v, a, position, &follow));
    if (!begins(m, follow, live, words)) return SG_OK;
  }
  SG_ASSERT(!a->nstarts || position < a->starts[0]); /* starts ascend */
  *--a->starts = position;
  a->nstarts++;
  return SG_OK;
}

/* Steps over an edge of a class that may pass some atom; it is noted only if that leads somewhere. */
static inline sg_status cross(sg_verifier *v, sg_active *a, uint32_t from, uint32_t edge, sg_class_id k, uint32_t to,
                              uint32_t words, bool *any) {
  const uint64_t *states;
  bool some = false;
  SG_TRY(sg_step(v, a->machine, k, &states));
  if (!states) return SG_OK;
  SG_TRY(step_backward(v, a, from, states, to, words, &some));
  if (some) sg_note_edge(a, edge, states);
  *any |= some;
  return SG_OK;
}

/* Where the span before this place begins. */
static inline uint32_t start_before(const sg_verifier *v, uint32_t span) {
  return span ? v->lattice->range[v->unit->span0 + span - 1].first - v->unit->first : SG_NONE;
}

/* From the last position of the window at which an edge begins to the first: its token, then its spans, but for those
   that leave the window. */
static inline sg_status pass(sg_verifier *v, sg_active *a, uint32_t first, uint32_t last, uint32_t words) {
  const sg_unit *u = v->unit;
  const sg_lattice *l = v->lattice;
  uint32_t span = !a->machine->spans || !l->has_spans ? 0 : l->at[u->first + last] - u->span0;
  uint32_t start = start_before(v, span);
  uint64_t wanted = a->machine->any;
  SG_ASSERT(first <= last && last <= u->n && !a->live_known);
  begin_live(a, first, last, words);
  for (uint32_t i = last; i-- > first;) {
    bool any = false;
    if (sg_masks_meet(u->mask[i], wanted)) SG_TRY(cross(v, a, i, i, u->klass[i], i + 1, words, &any));
    while (start == i) {
      sg_class_id k = l->span_class[u->span0 + --span];
      uint32_t to = l->range[u->span0 + span].last - u->first;
      if (to <= last && sg_masks_meet(v->classes->items[k].mask, wanted))
        SG_TRY(cross(v, a, i, u->n + span, k, to, words, &any));
      start = start_before(v, span);
    }
    if (any) SG_TRY(judge_start(v, a, i, words));
  }
  return SG_OK;
}

static sg_status pass_window(sg_verifier *v, sg_active *a, uint32_t first, uint32_t last) {
  return a->machine->words == 1 ? pass(v, a, first, last, 1) : pass(v, a, first, last, a->machine->words);
}

sg_status sg_verifier_pass_back(sg_verifier *v, sg_active *a) { return pass_window(v, a, 0, v->unit->n); }

sg_status sg_verifier_activate(sg_verifier *v, const sg_machine *m, uint32_t first, uint32_t last, sg_active *a) {
  SG_TRY(sg_verifier_begin(v, m, a));
  return pass_window(v, a, first, last);
}

/* The states that a token's class passes. */
static inline bool find_consumers(const sg_classes *c, sg_active *a, uint32_t token, sg_class_id k, uint64_t mask,
                                  uint32_t words) {
  const sg_machine *m = a->machine;
  uint64_t *local = a->consumer_sets + (size_t)(token - a->from) * words;
  bool some = false;
  for (uint32_t i = 0; i < m->natoms; i++) {
    if ((mask & m->bits[i]) != m->bits[i] || !sg_class_passes(c, k, m->atom[i])) continue;
    for (uint32_t w = 0; w < words; w++)
      local[w] = some ? local[w] | m->consumers[(size_t)i * words + w] : m->consumers[(size_t)i * words + w];
    some = true;
  }
  if (some) a->consumed_tokens[(token - a->from) / 64] |= UINT64_C(1) << ((token - a->from) % 64);
  return some;
}

static inline sg_status pass_narrow(sg_verifier *v, sg_active *a, uint32_t words) {
  begin_live(a, a->from, a->to, words);
  for (uint32_t i = a->to; i-- > a->from;) {
    bool any = false;
    if (!find_consumers(v->classes, a, i, v->unit->klass[i], v->unit->mask[i], words)) continue;
    SG_TRY(step_backward(v, a, i, a->consumer_sets + (size_t)(i - a->from) * words, i + 1, words, &any));
    if (any) SG_TRY(judge_start(v, a, i, words));
  }
  return SG_OK;
}

sg_status sg_verifier_activate_narrow(sg_verifier *v, const sg_machine *m, uint32_t from, uint32_t to, sg_active *a) {
  SG_ASSERT(!m->nassertions); /* they would look out of the window */
  *a = (sg_active){.machine = m, .from = from, .to = to, .narrow = true};
  SG_TRY(make_room(v, a, to - from));
  return m->words == 1 ? pass_narrow(v, a, 1) : pass_narrow(v, a, m->words);
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
      SG_ASSERT(pc < m->ncode && top < m->ncode);
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
  SG_ASSERT(start >= a->from && start < a->to && (a->narrow || a->live_known));
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
