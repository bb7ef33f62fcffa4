/* follow.c: the follow sets that come of which assertions hold at a position. */
#include "rules/compile/assertions.h"

/* --- follow sets under assertions --- */

static uint32_t follow_slot(const sg_machine *m, uint64_t holds, uint32_t mask) {
  uint64_t x = (uint64_t)(uintptr_t)m / 16 * UINT64_C(0x9E3779B97F4A7C15) ^ holds;
  return sg_hash_mix((uint32_t)(x >> 32), (uint32_t)x) & mask;
}

static sg_status grow_follow(sg_verifier *v) {
  uint32_t size = v->slots ? (v->slot_mask + 1) * 2 : 256;
  sg_follow_slot *slots = sg_realloc(&v->alloc, NULL, 0, size * sizeof *slots);
  if (!slots) return SG_NOMEM;
  memset(slots, 0, size * sizeof *slots);
  for (uint32_t i = 0; v->slots && i <= v->slot_mask; i++) {
    if (!v->slots[i].machine) continue;
    uint32_t k = follow_slot(v->slots[i].machine, v->slots[i].holds, size - 1);
    while (slots[k].machine) k = (k + 1) & (size - 1);
    slots[k] = v->slots[i];
  }
  sg_free(&v->alloc, v->slots, v->slots ? ((size_t)v->slot_mask + 1) * sizeof *slots : 0);
  v->slots = slots;
  v->slot_mask = size - 1;
  return SG_OK;
}

static sg_status follow_sets(sg_verifier *v, const sg_machine *m, uint64_t holds, const uint64_t **out) {
  if (!v->slots || v->nslots >= (v->slot_mask + 1) / 2) SG_TRY(grow_follow(v));
  uint32_t k = follow_slot(m, holds, v->slot_mask);
  for (; v->slots[k].machine; k = (k + 1) & v->slot_mask) {
    if (v->slots[k].machine == m && v->slots[k].holds == holds) {
      *out = v->slots[k].sets;
      return SG_OK;
    }
  }
  uint64_t *sets = sg_arena_alloc(&v->follow, sg_machine_cells(m) * sizeof *sets);
  if (!sets) return SG_NOMEM;
  sg_machine_follow(m, holds, sets, v->seen, v->stack);
  v->slots[k] = (sg_follow_slot){m, holds, sets};
  v->nslots++;
  *out = sets;
  return SG_OK;
}

/* --- assertions --- */

/* The assertions that stand before what is in reach: no others decide anything at the position. */
static inline uint64_t asked_at(const sg_active *a, uint32_t position) {
  const sg_machine *m = a->machine;
  uint64_t asked = 0;
  if (!a->reached) return m->nassertions < 64 ? (UINT64_C(1) << m->nassertions) - 1 : UINT64_MAX;
  const uint64_t *reach = sg_reach_at(a, position);
  for (uint32_t w = 0; w < m->words; w++)
    for (uint64_t bits = reach[w] & m->asking[w]; bits; bits &= bits - 1)
      asked |= m->before_asked[w * 64 + (uint32_t)__builtin_ctzll(bits)];
  return asked;
}

sg_status sg_verifier_hold(sg_verifier *v, sg_active *a, uint32_t position, const uint64_t **follow) {
  const sg_machine *m = a->machine;
  uint64_t holds = 0, asked = asked_at(a, position);
  for (; asked; asked &= asked - 1) {
    uint32_t k = (uint32_t)__builtin_ctzll(asked);
    const sg_assertion *x = &m->assertions[k];
    bool yes;
    if (x->token != SG_NONE) yes = sg_token_holds(v, x, position);
    else if (!x->look) yes = sg_anchor_holds(v, x, position);
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
