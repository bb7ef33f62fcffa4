/* automaton.c: the lazy subset construction. */
#include "rules/filter/automaton.h"

#include "rules/compile/program_private.h"

#define UNION_BIT (UINT64_C(1) << 63)

void sg_automaton_init(sg_automaton *a, const sg_allocator *alloc, sg_classes *classes, const sg_prefilter *prefilter,
                       size_t budget) {
  *a = (sg_automaton){.alloc = *alloc, .classes = classes, .prefilter = prefilter, .budget = budget};
}

void sg_automaton_clear(sg_automaton *a) {
  const sg_allocator *al = &a->alloc;
  sg_free(al, a->positions, a->positions_cap * sizeof *a->positions);
  sg_free(al, a->accepts, a->accepts_cap * sizeof *a->accepts);
  sg_free(al, a->states, a->states_cap * sizeof *a->states);
  sg_index_free(&a->index, al);
  sg_free(al, a->steps, a->steps ? ((size_t)a->step_mask + 1) * sizeof *a->steps : 0);
  sg_free(al, a->entries, a->entries_cap * sizeof *a->entries);
  sg_free(al, a->root, a->root_cap * sizeof *a->root);
  sg_free(al, a->scratch, a->scratch_cap * sizeof *a->scratch);
  uint32_t flushes = a->flushes;
  sg_automaton_init(a, &a->alloc, a->classes, a->prefilter, a->budget);
  a->flushes = flushes;
}

void sg_automaton_done(sg_automaton *a) { sg_automaton_clear(a); }

size_t sg_automaton_bytes(const sg_automaton *a) {
  return a->positions_cap * sizeof *a->positions + a->accepts_cap * sizeof *a->accepts +
         a->states_cap * sizeof *a->states + sg_index_bytes(&a->index) +
         (a->steps ? ((size_t)a->step_mask + 1) * sizeof *a->steps : 0) + a->entries_cap * sizeof *a->entries +
         a->root_cap * sizeof *a->root;
}

/* --- states --- */

static uint32_t hash_of_state(const void *a, uint32_t i) { return ((const sg_automaton *)a)->states[i].hash; }

static sg_status list_accepts(sg_automaton *a, const uint32_t *set, uint32_t n, sg_dstate *state) {
  const sg_filter *f = &a->classes->program->filter;
  state->ends.at = a->naccepts;
  for (uint32_t i = 0; i < n; i++) {
    const sg_position *p = &f->positions[set[i]];
    for (uint32_t k = 0; k < p->nfollow; k++) state->next |= sg_atom_bits(f->positions[f->follow[p->follow + k]].atom);
    if (p->piece == SG_NONE) continue;
    SG_TRY(sg_grow(&a->alloc, (void **)&a->accepts, &a->accepts_cap, (uint64_t)a->naccepts + 1, sizeof *a->accepts));
    uint32_t variant = f->pieces[p->piece];
    const sg_rule *rule = &a->classes->program->rules[f->variants[variant].rule];
    const sg_prefilter *chosen = &a->prefilter[variant];
    a->accepts[a->naccepts++] = (sg_accept){chosen->check, rule->compact, variant, chosen->atom};
  }
  state->ends.n = a->naccepts - state->ends.at;
  if (state->ends.n) state->next |= SG_ENDS_PREFILTER;
  return SG_OK;
}

/* The state of a set (ascending, no doubles), made when it is new. `set` must not lie in a->positions. */
static sg_status intern(sg_automaton *a, const uint32_t *set, uint32_t n, uint32_t *out) {
  for (uint32_t i = 1; i < n; i++) SG_ASSERT(set[i - 1] < set[i]);
  SG_TRY(sg_index_room(&a->index, &a->alloc, a->nstates, hash_of_state, a));
  uint32_t hash = sg_hash_bytes(set, n * sizeof *set), k = sg_index_start(&a->index, hash);
  for (; (*out = sg_index_at(&a->index, k)) != SG_NONE; k = sg_index_next(&a->index, k)) {
    const sg_dstate *s = &a->states[*out];
    if (s->hash == hash && s->n == n && (!n || memcmp(a->positions + s->at, set, n * sizeof *set) == 0)) return SG_OK;
  }
  SG_TRY(sg_grow(&a->alloc, (void **)&a->states, &a->states_cap, (uint64_t)a->nstates + 1, sizeof *a->states));
  SG_TRY(sg_grow(&a->alloc, (void **)&a->positions, &a->positions_cap, (uint64_t)a->npositions + n + 1, sizeof *set));
  sg_dstate state = {.at = a->npositions, .n = n, .hash = hash};
  SG_TRY(list_accepts(a, set, n, &state));
  if (n) memcpy(a->positions + a->npositions, set, n * sizeof *set);
  a->npositions += n;
  a->states[a->nstates] = state;
  *out = a->nstates++;
  sg_index_put(&a->index, k, *out);
  return SG_OK;
}

/* State 0 is the empty set: made before any other. */
static sg_status ensure_root(sg_automaton *a) {
  uint32_t id;
  return a->nstates ? SG_OK : intern(a, NULL, 0, &id);
}

/* --- steps --- */

static uint32_t slot_of(uint64_t key, uint32_t mask) {
  return sg_hash_mix((uint32_t)(key >> 32), (uint32_t)key) & mask;
}

static sg_status grow_steps(sg_automaton *a) {
  uint32_t size = a->steps ? (a->step_mask + 1) * 2 : 4096;
  sg_transition *steps = sg_realloc(&a->alloc, NULL, 0, size * sizeof *steps);
  if (!steps) return SG_NOMEM;
  memset(steps, 0, size * sizeof *steps);
  for (uint32_t i = 0; a->steps && i <= a->step_mask; i++) {
    if (!a->steps[i].key) continue;
    uint32_t k = slot_of(a->steps[i].key, size - 1);
    while (steps[k].key) k = (k + 1) & (size - 1);
    steps[k] = a->steps[i];
  }
  sg_free(&a->alloc, a->steps, a->steps ? ((size_t)a->step_mask + 1) * sizeof *steps : 0);
  a->steps = steps;
  a->step_mask = size - 1;
  return SG_OK;
}

static sg_status remember(sg_automaton *a, uint64_t key, uint32_t to) {
  if (!a->steps || a->nsteps >= (a->step_mask + 1) / 2) SG_TRY(grow_steps(a));
  SG_ASSERT(key && to < a->nstates); /* a key of 0 stands for a free slot: class 0 is never stepped over */
  uint32_t k = slot_of(key, a->step_mask);
  while (a->steps[k].key) k = (k + 1) & a->step_mask;
  a->steps[k] = (sg_transition){key, to};
  a->nsteps++;
  return SG_OK;
}

static uint32_t recall(const sg_automaton *a, uint64_t key) {
  if (!a->steps) return SG_NONE;
  for (uint32_t k = slot_of(key, a->step_mask); a->steps[k].key; k = (k + 1) & a->step_mask)
    if (a->steps[k].key == key) return a->steps[k].to;
  return SG_NONE;
}

static sg_status put(sg_automaton *a, uint32_t *n, const uint32_t *items, uint32_t count) {
  SG_TRY(sg_grow(&a->alloc, (void **)&a->scratch, &a->scratch_cap, (uint64_t)*n + count, sizeof *items));
  if (count) memcpy(a->scratch + *n, items, count * sizeof *items);
  *n += count;
  return SG_OK;
}

/* The positions that follow those of `state` or begin a piece, and whose atom the class passes. */
static sg_status work_out(sg_automaton *a, uint32_t state, sg_class_id k, uint32_t *out) {
  const sg_filter *f = &a->classes->program->filter;
  const sg_class *klass = &a->classes->items[k];
  const uint32_t *atoms = a->classes->atoms + klass->at;
  uint32_t n = 0;
  for (uint32_t i = 0; i < klass->n; i++) {
    for (uint32_t j = f->start_at[atoms[i]]; j < f->start_at[atoms[i] + 1]; j++)
      if (a->prefilter[f->pieces[f->start_piece[j]]].piece == f->start_piece[j]) SG_TRY(put(a, &n, &f->start[j], 1));
  }
  for (uint32_t i = 0; i < a->states[state].n; i++) {
    const sg_position *p = &f->positions[a->positions[a->states[state].at + i]];
    for (uint32_t j = 0; j < p->nfollow; j++) {
      uint32_t q = f->follow[p->follow + j];
      if (sg_class_passes(a->classes, k, f->positions[q].atom)) SG_TRY(put(a, &n, &q, 1));
    }
  }
  return intern(a, a->scratch, sg_id_set(a->scratch, n), out);
}

static sg_status grow_entries(sg_automaton *a, uint32_t need) {
  SG_TRY(sg_grow(&a->alloc, (void **)&a->root, &a->root_cap, need, sizeof *a->root));
  SG_TRY(sg_grow(&a->alloc, (void **)&a->entries, &a->entries_cap, a->root_cap, sizeof *a->entries));
  for (uint32_t i = a->nentries; i < a->root_cap; i++) a->entries[i].next = SG_UNKNOWN;
  a->nentries = a->root_cap;
  return SG_OK;
}

sg_status sg_automaton_make_room(sg_automaton *a) {
  SG_TRY(ensure_root(a));
  return a->nentries < a->classes->n ? grow_entries(a, a->classes->n) : SG_OK;
}

sg_status sg_automaton_enter(sg_automaton *a, sg_class_id k) {
  if (k >= a->nentries) SG_TRY(grow_entries(a, k + 1));
  if (a->entries[k].next != SG_UNKNOWN) return SG_OK;
  SG_TRY(ensure_root(a));
  uint32_t root = 0;
  if (k) SG_TRY(work_out(a, 0, k, &root));
  SG_ASSERT(k < a->classes->n && root < a->nstates);
  a->root[k] = (sg_root){root, a->states[root].ends};
  a->entries[k] = (sg_class_entry){a->classes->items[k].mask, a->states[root].next};
  return SG_OK;
}

sg_status sg_automaton_step(sg_automaton *a, uint32_t state, sg_class_id k, uint32_t *out) {
  SG_ASSERT(state < a->nstates && k < a->nentries);
  uint64_t key = (uint64_t)state << 32 | k;
  uint32_t to = recall(a, key);
  if (to == SG_NONE) {
    SG_TRY(work_out(a, state, k, &to));
    SG_TRY(remember(a, key, to));
  }
  *out = to;
  return SG_OK;
}

sg_status sg_automaton_union(sg_automaton *a, uint32_t x, uint32_t y, uint32_t *out) {
  if (x == y || y == 0) return *out = x, SG_OK;
  if (x == 0) return *out = y, SG_OK;
  if (x > y) return sg_automaton_union(a, y, x, out);
  SG_ASSERT(y < a->nstates);
  uint64_t key = UNION_BIT | (uint64_t)x << 32 | y;
  uint32_t to = recall(a, key);
  if (to == SG_NONE) {
    uint32_t n = 0;
    SG_TRY(put(a, &n, a->positions + a->states[x].at, a->states[x].n));
    SG_TRY(put(a, &n, a->positions + a->states[y].at, a->states[y].n));
    SG_TRY(intern(a, a->scratch, sg_id_set(a->scratch, n), &to));
    SG_TRY(remember(a, key, to));
  }
  *out = to;
  return SG_OK;
}

/* --- the budget --- */

/* Copies the live sets out, forgets all, and makes them anew. */
static sg_status restart(sg_automaton *a, uint32_t *live, uint32_t n) {
  size_t total = 0;
  for (uint32_t i = 0; i < n; i++) total += (size_t)a->states[live[i]].n + 1;
  uint32_t *copy = sg_realloc(&a->alloc, NULL, 0, (total + 1) * sizeof *copy);
  if (!copy) return SG_NOMEM;
  uint32_t *p = copy;
  for (uint32_t i = 0; i < n; i++) {
    const sg_dstate *s = &a->states[live[i]];
    *p++ = s->n;
    if (s->n) memcpy(p, a->positions + s->at, s->n * sizeof *p);
    p += s->n;
  }
  sg_automaton_clear(a);
  a->flushes++;
  sg_status status = sg_automaton_make_room(a);
  p = copy;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t count = *p++;
    if (status == SG_OK) status = intern(a, p, count, &live[i]);
    else live[i] = 0;
    p += count;
  }
  sg_free(&a->alloc, copy, (total + 1) * sizeof *copy);
  return status;
}

bool sg_automaton_is_full(const sg_automaton *a) { return sg_automaton_bytes(a) > a->budget; }

sg_status sg_automaton_trim(sg_automaton *a, uint32_t *live, uint32_t n) {
  SG_TRY(ensure_root(a));
  return sg_automaton_is_full(a) ? restart(a, live, n) : SG_OK;
}
