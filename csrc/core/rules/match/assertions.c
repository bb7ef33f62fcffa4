/* assertions.c: which anchors and look-arounds hold at a position. */
#include "rules/match/assertions.h"

/* Whether the machine takes one edge, whatever precedes or follows. */
static inline bool is_one(const sg_machine *m) { return m->ncode == 2 && m->nstates == 1; }

/* Where a span that passes an atom ends. */
static void mark_span_ends(const sg_verifier *v, uint32_t atom, uint8_t *truth) {
  const sg_unit *u = v->unit;
  const sg_lattice *l = v->lattice;
  for (uint32_t s = u->span0; s < u->span0 + u->nspans; s++)
    if (sg_class_passes(v->classes, l->span_class[s], atom)) truth[l->range[s].last - u->first] = 1;
}

sg_status sg_verifier_may_begin(sg_verifier *v, const sg_machine *m, uint32_t position, bool *out) {
  const sg_lattice *l = v->lattice;
  const sg_unit *u = v->unit;
  const uint64_t *first = sg_first_of(m, m->widest), *states;
  *out = sg_set_has(first, m->nstates);
  if (*out || position == u->n) return SG_OK;
  SG_TRY(sg_states_of(v, m, u->klass[position], u->mask[position], &states));
  *out = states && sg_set_meet(first, states, m->words);
  if (*out || !m->spans || !l->has_spans) return SG_OK;
  for (uint32_t s = l->at[u->first + position]; s < l->at[u->first + position + 1] && !*out; s++) {
    SG_TRY(sg_states_of(v, m, l->span_class[s], v->classes->items[l->span_class[s]].mask, &states));
    *out = states && sg_set_meet(first, states, m->words);
  }
  return SG_OK;
}

/* Of what follows states in `at`, if they consume the edge: adds it to `to`, or tells that a match is complete. */
static inline bool step_ahead(const sg_machine *m, uint64_t at, const uint64_t *states, uint64_t *to) {
  uint64_t next = 0;
  for (uint64_t bits = states ? at & *states : 0; bits; bits &= bits - 1) next |= m->follow[__builtin_ctzll(bits)];
  *to |= next;
  return next >> m->nstates & 1;
}

/* Whether a match of a short machine without assertions begins at the position: state by state, as far as some lead. */
static sg_status search_ahead(sg_verifier *v, const sg_machine *m, uint32_t position, bool *out) {
  const sg_lattice *l = v->lattice;
  const sg_unit *u = v->unit;
  uint64_t *at = v->ahead;
  uint32_t end = position;
  const uint64_t *states;
  sg_status status = SG_OK;
  at[position] = *sg_first_of(m, m->follow);
  for (uint32_t i = position; i <= end && i < u->n && !*out && status == SG_OK; i++) {
    if (!at[i]) continue;
    status = sg_states_of(v, m, u->klass[i], u->mask[i], &states);
    if (status == SG_OK) *out = step_ahead(m, at[i], states, &at[i + 1]);
    if (end < i + 1 && at[i + 1]) end = i + 1;
    if (!m->spans || !l->has_spans) continue;
    for (uint32_t s = l->at[u->first + i]; s < l->at[u->first + i + 1] && !*out && status == SG_OK; s++) {
      uint32_t to = l->range[s].last - u->first;
      if (l->span_class[s] == 0) continue; /* it may leave the unit */
      status = sg_states_of(v, m, l->span_class[s], v->classes->items[l->span_class[s]].mask, &states);
      if (status == SG_OK) *out = step_ahead(m, at[i], states, &at[to]);
      if (end < to && at[to]) end = to;
    }
  }
  memset(at + position, 0, ((size_t)(end - position) + 1) * sizeof *at);
  return status;
}

/* Whether a match of a short machine without assertions that takes tokens alone ends at the position. */
static sg_status search_behind(sg_verifier *v, const sg_machine *m, uint32_t position, bool *out) {
  const sg_unit *u = v->unit;
  uint64_t first = *sg_first_of(m, m->follow), at = *sg_before_of(m, m->follow, m->nstates);
  const uint64_t *states;
  *out = first >> m->nstates & 1;
  for (uint32_t i = position; i-- > 0 && at && !*out;) {
    SG_TRY(sg_states_of(v, m, u->klass[i], u->mask[i], &states));
    uint64_t bits = states ? at & *states : 0;
    *out = (bits & first) != 0;
    for (at = 0; bits; bits &= bits - 1) at |= *sg_before_of(m, m->follow, (uint32_t)__builtin_ctzll(bits));
  }
  return SG_OK;
}

/* Whether a match of the machine begins at the position: whether one of its first states is live there. */
static sg_status begins_at(sg_verifier *v, sg_active *a, uint32_t position, bool *out) {
  const sg_machine *m = a->machine;
  const uint64_t *follow, *live;
  if (!a->live_known) SG_TRY(sg_verifier_pass_back(v, a));
  live = sg_live_at(a, position);
  *out = sg_set_meet(sg_first_of(m, m->widest), live, m->words);
  if (!*out || m->follow) return SG_OK;
  SG_TRY(sg_follow_at(v, a, position, &follow));
  *out = sg_set_meet(sg_first_of(m, follow), live, m->words);
  return SG_OK;
}

static sg_status step_forward(sg_verifier *v, sg_active *a, uint64_t *active, uint32_t from, uint32_t edge,
                              uint32_t to) {
  const sg_machine *m = a->machine;
  const uint64_t *local = sg_consumers_of(a, edge), *at = active + (size_t)from * m->words, *follow;
  uint64_t *out = active + (size_t)to * m->words;
  if (!local || !sg_set_meet(local, at, m->words)) return SG_OK;
  SG_TRY(sg_follow_at(v, a, to, &follow));
  for (uint32_t w = 0; w < m->words; w++) {
    for (uint64_t bits = local[w] & at[w]; bits; bits &= bits - 1) {
      const uint64_t *set = follow + (size_t)(w * 64 + (uint32_t)__builtin_ctzll(bits)) * m->words;
      for (uint32_t x = 0; x < m->words; x++) out[x] |= set[x];
    }
  }
  return SG_OK;
}

/* Where a match of the machine ends. */
static sg_status look_behind(sg_verifier *v, const sg_machine *m, uint8_t *truth) {
  const sg_unit *u = v->unit;
  sg_active a;
  SG_TRY(sg_verifier_prepare(v, m, &a));
  uint64_t *active = sg_arena_alloc(&v->arena, ((size_t)u->n + 1) * m->words * sizeof *active);
  if (!active) return SG_NOMEM;
  memset(active, 0, ((size_t)u->n + 1) * m->words * sizeof *active);
  uint32_t span = 0;
  for (uint32_t i = 0; i <= u->n; i++) {
    uint64_t *at = active + (size_t)i * m->words;
    const uint64_t *follow;
    SG_TRY(sg_follow_at(v, &a, i, &follow));
    sg_set_join(at, sg_first_of(m, follow), m->words);
    truth[i] = sg_set_has(at, m->nstates);
    if (i == u->n) break;
    SG_TRY(step_forward(v, &a, active, i, i, i + 1));
    for (; span < u->nspans && sg_edge_start(v->lattice, u, u->n + span) == i; span++)
      if (v->lattice->span_class[u->span0 + span])
        SG_TRY(step_forward(v, &a, active, i, u->n + span, sg_edge_end(v->lattice, u, u->n + span)));
  }
  return SG_OK;
}

/* Prepares the answers of a look-around for all positions of the unit. */
static sg_status look(sg_verifier *v, const sg_assertion *x, sg_answers *out) {
  const sg_machine *m = x->machine;
  *out = (sg_answers){.reset = v->reset};
  if (!x->behind) {
    out->ahead = sg_arena_alloc(&v->arena, sizeof *out->ahead);
    return out->ahead ? sg_verifier_begin(v, m, out->ahead) : SG_NOMEM;
  }
  uint8_t *truth = sg_arena_alloc(&v->arena, (size_t)v->unit->n + 1);
  if (!truth) return SG_NOMEM;
  memset(truth, 0, (size_t)v->unit->n + 1);
  if (is_one(m)) mark_span_ends(v, m->atom[0], truth);
  else SG_TRY(look_behind(v, m, truth));
  out->at = truth;
  return SG_OK;
}

static sg_status know(sg_verifier *v, const sg_assertion *x) {
  if (v->answers[x->number].reset == v->reset) return SG_OK;
  sg_answers truth; /* look-arounds may lie in look-arounds */
  SG_TRY(look(v, x, &truth));
  v->answers[x->number] = truth;
  return SG_OK;
}

/* Most look-around ahead fails at its first token. What does not is searched from the position, if it is short (news
   takes 2 % fewer steps for that); else the answers for the whole unit are worked out once. */
static sg_status look_at(sg_verifier *v, const sg_assertion *x, uint32_t position, bool *out) {
  const sg_machine *m = x->machine;
  bool brief = m->straight && m->follow && m->words == 1;
  if (x->behind) {
    if (brief && !m->spans) return search_behind(v, m, position, out);
    SG_TRY(know(v, x));
    *out = v->answers[x->number].at[position] != 0;
    return SG_OK;
  }
  SG_TRY(sg_verifier_may_begin(v, m, position, out));
  if (!*out || is_one(m)) return SG_OK;
  *out = brief && sg_set_has(sg_first_of(m, m->follow), m->nstates);
  if (*out) return SG_OK;
  if (brief) return search_ahead(v, m, position, out);
  SG_TRY(know(v, x));
  return begins_at(v, v->answers[x->number].ahead, position, out);
}

sg_status sg_assertion_holds(sg_verifier *v, const sg_assertion *x, uint32_t position, bool *out) {
  if (!x->look_around) {
    *out = sg_anchor_holds(v, x, position);
    return SG_OK;
  }
  if (x->token != SG_NONE) {
    *out = sg_token_holds(v, x, position);
    return SG_OK;
  }
  SG_TRY(look_at(v, x, position, out));
  *out ^= x->negative;
  return SG_OK;
}
