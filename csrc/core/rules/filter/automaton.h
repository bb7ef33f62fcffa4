/* automaton.h: the filter of a program, made deterministic as it runs.

   A state is the set of positions whose atom has just been consumed. Every step adds the positions that begin a
   prefilter, so a search begins anew at each token. State 0 is the empty set. Most steps lead where the step from
   state 0 over the same class leads: a step is looked up only if the class has an atom with which the state can
   go on. States, transitions and unions are made when they are first needed and kept within a budget. When it is
   spent, all are forgotten but the states in use. */
#ifndef SG_AUTOMATON_H
#define SG_AUTOMATON_H

#include "base/index.h"
#include "rules/filter/classes.h"
#include "rules/compile/compact.h"

typedef struct sg_ends { /* the prefilters that end in a state: n from `at` in sg_automaton.accepts */
  uint32_t at, n;
} sg_ends;

typedef struct sg_dstate {
  uint64_t next; /* sg_atom_bits of the atoms that can follow; SG_ENDS_PREFILTER */
  sg_ends ends;
  uint32_t at, n; /* positions, ascending, in sg_automaton.positions */
  uint32_t hash;
} sg_dstate;

typedef struct sg_root { /* of a class: the step from state 0, with the prefilters that then end */
  uint32_t state;
  sg_ends ends;
} sg_root;

/* What most steps ask of a class, and no more, so that many entries fit into the processor's cache: its mask, and what
   can follow the state to which the class leads from state 0. */
#define SG_ENDS_PREFILTER (UINT64_C(1) << 63) /* in `next`: that state is the end of prefilters */
typedef struct sg_class_entry {
  uint64_t mask; /* sg_atom_bits of the atoms of the class */
  uint64_t next; /* likewise; SG_UNKNOWN: not worked out yet */
} sg_class_entry;
#define SG_UNKNOWN UINT64_MAX

typedef struct sg_accept { /* the end of a prefilter, with what is asked for next, so that it can be fetched early */
  uint64_t check;          /* of its variant: sg_prefilter */
  const sg_compact *compact;
  uint32_t variant, atom;
} sg_accept;

typedef struct sg_prefilter { /* of a variant */
  uint64_t check;             /* sg_atom_bits of the rarest requirement that is not of the piece; 0: there is none */
  uint32_t piece;             /* that is in the automaton; SG_NONE: the rule is always verified */
  uint32_t atom;              /* of that requirement, if it has one only; else SG_NONE */
  uint32_t requirement;       /* its number */
} sg_prefilter;

typedef struct sg_transition { /* from a state with a class, or the union of two states */
  uint64_t key;                /* 0 is empty */
  uint32_t to;
} sg_transition;

typedef struct sg_automaton {
  sg_allocator alloc;
  sg_classes *classes;
  size_t budget;
  uint32_t *positions;
  sg_accept *accepts;
  sg_dstate *states;
  sg_index index; /* of states, by their positions */
  sg_transition *steps;
  sg_class_entry *entries;       /* by class */
  sg_root *root;                 /* likewise */
  const sg_prefilter *prefilter; /* by variant; the owner's, to be changed after a clear only */
  uint32_t *scratch;
  uint32_t npositions, positions_cap, naccepts, accepts_cap, nstates, states_cap, nsteps, step_mask;
  uint32_t nentries, entries_cap, root_cap, scratch_cap;
  uint32_t flushes;
} sg_automaton;

void sg_automaton_init(sg_automaton *a, const sg_allocator *alloc, sg_classes *classes, const sg_prefilter *prefilter,
                       size_t budget);
void sg_automaton_done(sg_automaton *a);
void sg_automaton_clear(sg_automaton *a);
/* Room for the entries of all classes there are: to be called before `entries` is looked at. A trim keeps it. */
sg_status sg_automaton_make_room(sg_automaton *a);
/* Works out entry and root of class `k` if they are not known. */
sg_status sg_automaton_enter(sg_automaton *a, sg_class_id k);
/* The step from `state` over an edge of class `k`, which has been entered. If the masks of what can follow and of the
   class do not meet, it is the root of the class, and not to be asked for. */
sg_status sg_automaton_step(sg_automaton *a, uint32_t state, sg_class_id k, uint32_t *out);
sg_status sg_automaton_union(sg_automaton *a, uint32_t x, uint32_t y, uint32_t *out);
size_t sg_automaton_bytes(const sg_automaton *a);
/* Whether the budget is spent. */
bool sg_automaton_is_full(const sg_automaton *a);
/* Forgets all but the states in `live` (n of them, 0 allowed), which get new numbers, if the budget is spent. */
sg_status sg_automaton_trim(sg_automaton *a, uint32_t *live, uint32_t n);

#endif
