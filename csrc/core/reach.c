/* reach.c: the backward pass: from which states at which positions the end of a match can be reached. */
#include "node.h"
#include "verify.h"

/* Whether anything but the end of a match is in reach. */
static inline bool reaches_on(const sg_active *a, const uint64_t *reach) {
  uint32_t last = a->machine->nstates / 64; /* the word with the state that stands for "matched": the last one */
  for (uint32_t w = 0; w < last; w++)
    if (reach[w]) return true;
  return (reach[last] & ~(UINT64_C(1) << (a->machine->nstates % 64))) != 0;
}

/* Of the states in `rest`, which the edge takes, those from which the reach goes on. */
static void try_each(const sg_machine *m, const uint64_t *follow, const uint64_t *reach, const uint64_t *rest, uint64_t *passed) {
  for (uint32_t w = 0; w < m->words; w++) {
    passed[w] = 0;
    for (uint64_t bits = rest[w]; bits; bits &= bits - 1) {
      uint32_t k = w * 64 + (uint32_t)__builtin_ctzll(bits);
      if (sg_set_meet(follow + (size_t)k * m->words, reach, m->words)) passed[w] |= bits & -bits;
    }
  }
}

/* The same for machines of many states, in whose units the same sets meet again and again: what came of it is remembered. */
static const uint64_t *recall(sg_verifier *v, const sg_machine *m, const uint64_t *follow, const uint64_t *reach, const uint64_t *rest) {
  uint64_t h = (uint64_t)(uintptr_t)follow;
  for (uint32_t w = 0; w < m->words; w++) h = (h ^ reach[w] ^ rest[w] << 1) * UINT64_C(0x9E3779B97F4A7C15), h ^= h >> 29;
  sg_crossing *x = &v->crossings[h % SG_CROSSINGS];
  size_t size = m->words * sizeof *rest;
  if (x->follow == follow && memcmp(x->reach, reach, size) == 0 && memcmp(x->rest, rest, size) == 0) return x->passed;
  x->follow = follow;
  memcpy(x->reach, reach, size);
  memcpy(x->rest, rest, size);
  try_each(m, follow, reach, rest, x->passed);
  return x->passed;
}

/* Adds to the reach at `from` the states that the edge lets through to somewhere. */
static inline bool step_backward(sg_verifier *v, const sg_active *a, uint32_t from, uint32_t edge, uint32_t to) {
  const sg_machine *m = a->machine;
  const uint64_t *local = sg_local_of(a, edge), *reach = sg_reach_at(a, to), *follow = sg_follow_at(a, to);
  const uint64_t *finals = follow + ((size_t)m->nstates + 1) * m->words;
  uint64_t *out = sg_reach_at(a, from), any = 0, left = 0, buffer[SG_CROSSING_WORDS];
  uint64_t *rest = m->words <= SG_CROSSING_WORDS ? buffer : v->rest;
  for (uint32_t w = 0; w < m->words; w++) {
    uint64_t bits = local[w] & ~out[w], passed = bits & finals[w];
    left |= rest[w] = bits & ~passed;
    any |= passed;
    out[w] |= passed;
  }
  if (!left || !reaches_on(a, reach)) return any != 0;
  const uint64_t *passed = v->rest + v->program->max_words;
  if (m->nstates >= SG_CROSSING_LEAST && m->words <= SG_CROSSING_WORDS) passed = recall(v, m, follow, reach, rest);
  else try_each(m, follow, reach, rest, v->rest + v->program->max_words);
  for (uint32_t w = 0; w < m->words; w++) {
    any |= passed[w];
    out[w] |= passed[w];
  }
  return any != 0;
}

static sg_status room_for_reach(sg_verifier *v, sg_active *a) {
  const sg_machine *m = a->machine;
  uint32_t n = a->to - a->from + 1;
  a->reach = sg_arena_alloc(&v->arena, (size_t)n * m->words * sizeof *a->reach);
  a->starts = sg_arena_alloc(&v->arena, n * sizeof *a->starts);
  if (!a->reach || !a->starts) return SG_NOMEM;
  memset(a->reach, 0, (size_t)n * m->words * sizeof *a->reach);
  for (uint32_t i = 0; i < n; i++) a->reach[(size_t)i * m->words + m->nstates / 64] = UINT64_C(1) << (m->nstates % 64);
  a->nstarts = 0;
  a->starts += n;
  return SG_OK;
}

/* Takes `position`, from which something is in reach, as a start if a match can begin there: one that consumes. */
static inline void judge_start(sg_active *a, uint32_t position) {
  const sg_machine *m = a->machine;
  const uint64_t *first = sg_follow_at(a, position) + (size_t)m->nstates * m->words;
  uint64_t *reach = sg_reach_at(a, position), matched = UINT64_C(1) << (m->nstates % 64);
  reach[m->nstates / 64] &= ~matched;
  if (sg_set_meet(first, reach, m->words)) *--a->starts = position, a->nstarts++;
  reach[m->nstates / 64] |= matched;
}

sg_status sg_verifier_activate(sg_verifier *v, const sg_machine *m, sg_active *a) {
  const sg_unit *u = v->unit;
  const sg_lattice *l = v->lattice;
  SG_TRY(sg_verifier_prepare(v, m, a));
  SG_TRY(room_for_reach(v, a));
  uint32_t span = u->nspans;
  for (uint32_t i = u->n; i-- > 0;) {
    bool any = step_backward(v, a, i, i, i + 1);
    for (; span && l->document->spans[l->order[u->span0 + span - 1]].first - u->first == i; span--)
      if (l->span_class[u->span0 + span - 1]) any |= step_backward(v, a, i, u->n + span - 1, sg_edge_end(l, u, u->n + span - 1));
    if (any) judge_start(a, i);
  }
  return SG_OK;
}

/* The states that a token's class passes. */
static void list_local(const sg_classes *c, const sg_machine *m, sg_class_id k, uint64_t *local) {
  uint64_t mask = c->items[k].mask;
  for (uint32_t i = 0; i < m->natoms; i++)
    if (sg_masks_meet(mask, sg_atom_bits(m->atom[i])) && sg_class_passes(c, k, m->atom[i]))
      sg_set_join(local, m->takes + (size_t)i * m->words, m->words);
}

sg_status sg_verifier_activate_narrow(sg_verifier *v, const sg_machine *m, uint32_t from, uint32_t to, sg_active *a) {
  *a = (sg_active){.machine = m, .from = from, .to = to, .narrow = true};
  size_t words = ((size_t)(to - from) + 1) * m->words;
  a->local = sg_arena_alloc(&v->arena, words * sizeof *a->local);
  if (!a->local) return SG_NOMEM;
  SG_TRY(room_for_reach(v, a));
  memset(a->local, 0, words * sizeof *a->local);
  for (uint32_t i = to; i-- > from;) {
    list_local(v->classes, m, v->unit->klass[i], sg_local_of(a, i));
    if (step_backward(v, a, i, i, i + 1)) judge_start(a, i);
  }
  return SG_OK;
}
