/* automaton.h: the filter of a program, made deterministic as it runs.

   A state is the set of positions whose atom has just been consumed; what begins a piece is added at every step, so
   the empty set, state 0, is where every search stands. States, steps and unions are made when first needed and
   kept within a budget; when it is spent all are forgotten but the states in use. */
#ifndef SG_AUTOMATON_H
#define SG_AUTOMATON_H

#include "classes.h"

typedef struct sg_dstate {
  uint32_t at, n;        /* positions, ascending, in sg_automaton.positions */
  uint32_t accept, naccept; /* pieces that end here, in sg_automaton.accepts */
  uint32_t hash;
} sg_dstate;

typedef struct sg_step { /* from a state with a class, or the union of two states */
  uint64_t key; /* 0 is empty */
  uint32_t to;
} sg_step;

typedef struct sg_automaton {
  sg_allocator alloc;
  sg_classes *classes;
  size_t budget;
  uint32_t *positions, *accepts;
  sg_dstate *states;
  uint32_t *slots;
  sg_step *steps;
  uint32_t *root; /* by class: the step from state 0, SG_NONE where unknown */
  uint32_t *scratch;
  uint32_t npositions, positions_cap, naccepts, accepts_cap, nstates, states_cap, slot_mask, nsteps, step_mask, nroot, root_cap, scratch_cap;
  uint32_t flushes;
} sg_automaton;

void sg_automaton_init(sg_automaton *a, const sg_allocator *alloc, sg_classes *classes, size_t budget);
void sg_automaton_done(sg_automaton *a);
void sg_automaton_clear(sg_automaton *a);
/* The step from `state` over an edge of class `k`. */
sg_status sg_automaton_step(sg_automaton *a, uint32_t state, sg_class_id k, uint32_t *out);
sg_status sg_automaton_union(sg_automaton *a, uint32_t x, uint32_t y, uint32_t *out);
size_t sg_automaton_bytes(const sg_automaton *a);
/* Forgets all but the states in `live` (n of them, 0 allowed), which get new numbers, if the budget is spent. */
sg_status sg_automaton_trim(sg_automaton *a, uint32_t *live, uint32_t n);

#endif
