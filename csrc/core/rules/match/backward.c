/* backward.c: the backward pass: which states are live at each position.

   A state that consumes an edge is live where the edge begins if a state that is live where the edge ends can come
   after it. So of each position at which an edge ends the states before its live ones are worked out once, and an edge
   costs no more than a glance at them. Most machines have fewer than 64 states: for them the loops over words fall
   away, since the functions are inlined with their number known. */
#include "rules/compile/program_private.h"
#include "rules/match/exact.h"

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

/* From the last position of the window at which an edge begins to the first: its token, then its spans. A window of
   less than the unit is known only where no span is taken: there the others may lead out of it. */
static inline sg_status pass(sg_verifier *v, sg_active *a, uint32_t first, uint32_t last, uint32_t words) {
  const sg_unit *u = v->unit;
  const sg_lattice *l = v->lattice;
  bool whole = first == 0 && last == u->n;
  uint32_t span = a->machine->spans && whole ? u->nspans : 0, start = start_before(v, span);
  uint64_t wanted = a->machine->any;
  begin_live(a, first, last, words);
  for (uint32_t i = last; i-- > first;) {
    bool any = false;
    if (sg_masks_meet(u->mask[i], wanted)) SG_TRY(cross(v, a, i, i, u->klass[i], i + 1, words, &any));
    while (start == i) {
      sg_class_id k = l->span_class[u->span0 + --span];
      /* Class 0 may leave the unit. */
      if (sg_masks_meet(v->classes->items[k].mask, wanted))
        SG_TRY(cross(v, a, i, u->n + span, k, l->range[u->span0 + span].last - u->first, words, &any));
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
  *a = (sg_active){.machine = m, .from = from, .to = to, .narrow = true};
  SG_TRY(sg_verifier_make_room(v, a, to - from));
  return m->words == 1 ? pass_narrow(v, a, 1) : pass_narrow(v, a, m->words);
}
