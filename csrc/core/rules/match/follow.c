/* follow.c: the follow sets in force at a position: they depend on which assertions hold there. */
#include "rules/match/assertions.h"

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
  a->holds[position] = holds;
  if (!a->last_follow || a->last_holds != holds) SG_TRY(follow_sets(v, m, holds, &a->last_follow));
  a->last_holds = holds;
  if (!holds) a->bare = a->last_follow;
  *follow = a->follow[position] = a->last_follow;
  return SG_OK;
}
