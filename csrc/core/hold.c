/* hold.c: which assertions hold at which positions, and the follow sets that come of it. */
#include "look.h"

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

static bool anchor_holds(const sg_verifier *v, const sg_assertion *x, uint32_t position) {
  const sg_lattice *l = v->lattice;
  uint32_t token = v->unit->first + position;
  if (x->bound == SG_BOUND_LAYER) return l->watched && ((x->end ? l->ends : l->starts)[token] >> x->layer & 1);
  if (x->bound == SG_BOUND_SCOPE) return position == (x->end ? v->unit->n : 0);
  return (l->bounds[token] >> (2 * x->bound + x->end) & 1) != 0;
}

/* Whether a class with this mask passes an atom. */
static inline bool passes(const sg_verifier *v, sg_class_id k, uint64_t mask, uint32_t atom) {
  uint64_t bits = sg_atom_bits(atom);
  return (mask & bits) == bits && sg_class_passes(v->classes, k, atom);
}

/* Where a span that passes an atom begins, or ends. */
static void mark_spans(const sg_verifier *v, uint32_t atom, bool ends, uint8_t *truth) {
  const sg_unit *u = v->unit;
  const sg_lattice *l = v->lattice;
  for (uint32_t s = u->span0; s < u->span0 + u->nspans; s++)
    if (passes(v, l->span_class[s], v->classes->items[l->span_class[s]].mask, atom))
      truth[(ends ? l->range[s].last : l->range[s].first) - u->first] = 1;
}

/* Whether the token behind the position, or before it, passes an atom. */
static bool token_passes(const sg_verifier *v, uint32_t atom, bool before, uint32_t position) {
  const sg_unit *u = v->unit;
  if (position == (before ? 0 : u->n)) return false;
  uint32_t token = before ? position - 1 : position;
  return passes(v, u->klass[token], u->mask[token], atom);
}

/* Whether a match of the machine may begin at the position: false only if it cannot. */
static bool may_begin(const sg_verifier *v, const sg_active *a, uint32_t position) {
  const sg_machine *m = a->machine;
  const sg_lattice *l = v->lattice;
  const sg_unit *u = v->unit;
  const uint64_t *first = sg_first_of(m, m->widest), *local;
  if (sg_set_has(first, m->nstates)) return true;
  if (position < u->n && (local = sg_local_of(a, position)) && sg_set_meet(first, local, m->words)) return true;
  for (uint32_t s = l->has_spans ? l->at[u->first + position] : 0; position < u->n && s < u->span0 + u->nspans; s++) {
    if (l->range[s].first != u->first + position) break;
    if ((local = sg_local_of(a, u->n + (s - u->span0))) && sg_set_meet(first, local, m->words)) return true;
  }
  return false;
}

/* Whether a match of the machine begins at the position: whether its first states are in reach there. */
static sg_status begins_at(sg_verifier *v, sg_active *a, uint32_t position, bool *out) {
  const sg_machine *m = a->machine;
  const uint64_t *follow, *reach;
  if (!a->reached) SG_TRY(sg_verifier_reach(v, a));
  reach = sg_reach_at(a, position);
  *out = sg_set_meet(sg_first_of(m, m->widest), reach, m->words);
  if (!*out || m->follow) return SG_OK;
  SG_TRY(sg_follow_at(v, a, position, &follow));
  *out = sg_set_meet(sg_first_of(m, follow), reach, m->words);
  return SG_OK;
}

static sg_status step_forward(sg_verifier *v, sg_active *a, uint64_t *active, uint32_t from, uint32_t edge, uint32_t to) {
  const sg_machine *m = a->machine;
  const uint64_t *local = sg_local_of(a, edge), *at = active + (size_t)from * m->words, *follow;
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

/* Makes ready what tells where a look-around holds. Many ask for one span only; most others begin nowhere. */
static sg_status look(sg_verifier *v, const sg_assertion *x, sg_truth *out) {
  const sg_machine *m = x->machine;
  *out = (sg_truth){.reset = v->reset};
  bool one = m->ncode == 2 && m->nstates == 1; /* a span: see compile_look */
  if (x->behind || one) {
    uint8_t *truth = sg_arena_alloc(&v->arena, (size_t)v->unit->n + 1);
    if (!truth) return SG_NOMEM;
    memset(truth, 0, (size_t)v->unit->n + 1);
    if (one) mark_spans(v, m->atom[0], x->behind, truth);
    else SG_TRY(look_behind(v, m, truth));
    out->at = truth;
    return SG_OK;
  }
  out->ahead = sg_arena_alloc(&v->arena, sizeof *out->ahead);
  return out->ahead ? sg_verifier_prepare(v, m, out->ahead) : SG_NOMEM;
}

static sg_status look_at(sg_verifier *v, const sg_assertion *x, uint32_t position, bool *out) {
  sg_truth *known = &v->truths[x->number];
  if (known->reset != v->reset) {
    sg_truth truth; /* looks may lie in looks */
    SG_TRY(look(v, x, &truth));
    *known = truth;
  }
  if (known->at) *out = known->at[position] != 0;
  else if (may_begin(v, known->ahead, position)) return begins_at(v, known->ahead, position, out);
  else *out = false;
  return SG_OK;
}

static inline sg_status holds_at(sg_verifier *v, const sg_assertion *x, uint32_t position, bool *out) {
  const sg_truth *known = &v->truths[x->number];
  if (!x->look) {
    *out = anchor_holds(v, x, position);
    return SG_OK;
  }
  if (x->token != SG_NONE) *out = token_passes(v, x->token, x->behind, position);
  else if (known->reset == v->reset && known->at) *out = known->at[position] != 0;
  else SG_TRY(look_at(v, x, position, out));
  *out ^= x->negative;
  return SG_OK;
}

/* The assertions that stand before what is in reach: no others decide anything at the position. */
static uint64_t asked_at(const sg_active *a, uint32_t position) {
  const sg_machine *m = a->machine;
  uint64_t asked = 0;
  if (!a->reached) return UINT64_MAX;
  const uint64_t *reach = sg_reach_at(a, position);
  for (uint32_t w = 0; w < m->words; w++)
    for (uint64_t bits = reach[w]; bits; bits &= bits - 1) asked |= m->before_asked[w * 64 + (uint32_t)__builtin_ctzll(bits)];
  return asked;
}

sg_status sg_verifier_hold(sg_verifier *v, sg_active *a, uint32_t position, const uint64_t **follow) {
  const sg_machine *m = a->machine;
  uint64_t holds = 0, asked = asked_at(a, position);
  if (m->nassertions < 64) asked &= (UINT64_C(1) << m->nassertions) - 1;
  for (; asked; asked &= asked - 1) {
    uint32_t k = (uint32_t)__builtin_ctzll(asked);
    bool yes;
    SG_TRY(holds_at(v, &m->assertions[k], position, &yes));
    holds |= (uint64_t)yes << k;
  }
  a->holds[position] = holds;
  if (!a->last_follow || a->last_holds != holds) SG_TRY(follow_sets(v, m, holds, &a->last_follow));
  a->last_holds = holds;
  *follow = a->follow[position] = a->last_follow;
  return SG_OK;
}
