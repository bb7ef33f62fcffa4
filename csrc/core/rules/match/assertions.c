/* assertions.c: which anchors and look-arounds hold at a position, and the follow sets that are then in force.

   The naive way would match the machine of a look-around at each position anew, which takes the square of the text's
   length. Here a look-around whose matches are bounded by a few tokens is searched from the position; the answers of
   another are worked out for all positions of the unit at once: of a look-ahead by a backward pass, of a look-behind by
   a forward pass. */
#include "rules/match/assertions.h"

/* --- look-around --- */

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

/* Whether a match of a short machine over tokens alone begins at the position or, looking behind, ends there. The sets
   of states that can consume the next token on that side are followed token by token, until a state completes a match
   or none is left: from the first states with those that follow, or from the last with those before. */
static sg_status search(sg_verifier *v, const sg_machine *m, uint32_t position, bool behind, bool *out) {
  const sg_unit *u = v->unit;
  uint64_t first = *sg_first_of(m, m->follow), last = *sg_before_of(m, m->follow, m->nstates);
  uint64_t at = behind ? last : first, completing = behind ? first : last;
  const uint64_t *next = behind ? sg_before_of(m, m->follow, 0) : m->follow, *states;
  SG_ASSERT(m->straight && m->words == 1 && !m->spans);
  *out = first >> m->nstates & 1;
  for (uint32_t i = position; at && !*out && i != (behind ? 0 : u->n); i = behind ? i - 1 : i + 1) {
    uint32_t token = behind ? i - 1 : i;
    SG_TRY(sg_states_of(v, m, u->klass[token], u->mask[token], &states));
    uint64_t bits = states ? at & *states : 0;
    *out = (bits & completing) != 0;
    for (at = 0; bits; bits &= bits - 1) at |= next[__builtin_ctzll(bits)];
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
  SG_ASSERT(x->look_around && x->number < v->program->nlook_arounds);
  if (v->answers[x->number].reset == v->reset) return SG_OK;
  sg_answers truth; /* look-arounds may lie in look-arounds */
  SG_TRY(look(v, x, &truth));
  v->answers[x->number] = truth;
  return SG_OK;
}

/* A short look-around is searched from each position that asks for it; of another the answers for the whole unit are
   worked out once, when the first position asks. Most look-ahead fails at its first token. */
static sg_status look_at(sg_verifier *v, const sg_assertion *x, uint32_t position, bool *out) {
  const sg_machine *m = x->machine;
  if (m->straight && m->follow && m->words == 1 && !m->spans) return search(v, m, position, x->behind, out);
  if (!x->behind) {
    SG_TRY(sg_verifier_may_begin(v, m, position, out));
    if (!*out || is_one(m)) return SG_OK;
  }
  SG_TRY(know(v, x));
  sg_answers *known = &v->answers[x->number];
  if (!x->behind) return begins_at(v, known->ahead, position, out);
  *out = known->at[position] != 0;
  return SG_OK;
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

/* --- follow sets under assertions --- */

static uint32_t hash_of(const sg_machine *m, uint64_t holds) {
  uint64_t x = (uint64_t)(uintptr_t)m / 16 * UINT64_C(0x9E3779B97F4A7C15) ^ holds;
  return sg_hash_mix((uint32_t)(x >> 32), (uint32_t)x);
}

static uint32_t hash_of_follow_sets(const void *v, uint32_t i) {
  const sg_follow_sets *x = &((const sg_verifier *)v)->follow_sets[i];
  return hash_of(x->machine, x->holds);
}

static sg_status follow_sets(sg_verifier *v, const sg_machine *m, uint64_t holds, const uint64_t **out) {
  SG_TRY(sg_index_room(&v->follow_index, &v->alloc, v->nfollow_sets, hash_of_follow_sets, v));
  uint32_t i, k = sg_index_start(&v->follow_index, hash_of(m, holds));
  for (; (i = sg_index_at(&v->follow_index, k)) != SG_NONE; k = sg_index_next(&v->follow_index, k)) {
    *out = v->follow_sets[i].sets;
    if (v->follow_sets[i].machine == m && v->follow_sets[i].holds == holds) return SG_OK;
  }
  SG_TRY(sg_grow(&v->alloc, (void **)&v->follow_sets, &v->follow_sets_cap, (uint64_t)v->nfollow_sets + 1,
                 sizeof *v->follow_sets));
  uint64_t *sets = sg_arena_alloc(&v->follow, sg_machine_cells(m) * sizeof *sets);
  if (!sets) return SG_NOMEM;
  sg_machine_follow(m, holds, sets, v->seen, v->stack);
  v->follow_sets[v->nfollow_sets] = (sg_follow_sets){m, holds, sets};
  sg_index_put(&v->follow_index, k, v->nfollow_sets++);
  *out = sets;
  return SG_OK;
}

/* --- assertions --- */

/* The assertions that stand before a live state: no others decide anything at the position. */
static inline uint64_t asked_at(const sg_active *a, uint32_t position) {
  const sg_machine *m = a->machine;
  uint64_t asked = 0;
  if (!a->live_known) return m->nassertions < 64 ? (UINT64_C(1) << m->nassertions) - 1 : UINT64_MAX;
  const uint64_t *live = sg_live_at(a, position);
  for (uint32_t w = 0; w < m->words; w++)
    for (uint64_t bits = live[w] & m->asking[w]; bits; bits &= bits - 1)
      asked |= m->before_asked[w * 64 + (uint32_t)__builtin_ctzll(bits)];
  return asked;
}

sg_status sg_assertions_at(sg_verifier *v, sg_active *a, uint32_t position, const uint64_t **follow) {
  const sg_machine *m = a->machine;
  uint64_t holds = 0, asked = asked_at(a, position);
  for (; asked; asked &= asked - 1) {
    uint32_t k = (uint32_t)__builtin_ctzll(asked);
    const sg_assertion *x = &m->assertions[k];
    bool yes;
    if (x->token != SG_NONE) yes = sg_token_holds(v, x, position);
    else if (!x->look_around) yes = sg_anchor_holds(v, x, position);
    else SG_TRY(sg_assertion_holds(v, x, position, &yes));
    holds |= (uint64_t)yes << k;
  }
  SG_ASSERT(m->nassertions == 64 || !(holds >> m->nassertions));
  a->holds[position] = holds;
  if (!a->last_follow || a->last_holds != holds) SG_TRY(follow_sets(v, m, holds, &a->last_follow));
  a->last_holds = holds;
  if (!holds) a->bare = a->last_follow;
  *follow = a->follow[position] = a->last_follow;
  return SG_OK;
}
