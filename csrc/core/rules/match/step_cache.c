/* step_cache.c: which states of a machine consume an edge. They are the same for all edges of a class, so it is worked
   out once for a machine and a class, and remembered while there is room. */
#include "rules/compile/program_private.h"
#include "rules/match/exact.h"

enum { FEWEST_BITS = 8, MOST_BITS = 14, STEPS_BUDGET = 1 << 20 };

void sg_steps_done(sg_verifier *v) {
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
sg_status sg_steps_renew(sg_verifier *v) {
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

sg_status sg_verifier_begin(sg_verifier *v, const sg_machine *m, sg_active *a) {
  *a = (sg_active){.machine = m, .to = v->unit->n};
  return sg_verifier_make_room(v, a, v->unit->n + v->unit->nspans);
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
