/* matcher_state.h: the inside of a matcher, for matcher.c, policy.c and farthest.c. */
#ifndef SG_MATCHER_STATE_H
#define SG_MATCHER_STATE_H

#include "matcher.h"
#include "node.h"
#include "verify.h"

typedef struct sg_stage { /* of a variant in the unit at hand */
  uint32_t epoch;
  uint32_t next;     /* piece waited for */
  uint32_t position; /* where the one before ended */
} sg_stage;

typedef struct sg_yield { /* what the matches of a rule are filed as; no layer: it declares nothing */
  const char *layer;
  const sg_feature *features;
  uint32_t layer_len, nfeatures, capture;
  uint32_t signature, generation; /* of the features in the table where it was last filed */
  const sg_signatures *table;
} sg_yield;

struct sg_matcher {
  sg_allocator alloc;
  const sg_program *program;
  size_t budget;
  sg_classes classes;
  sg_automaton automaton;
  sg_lattice lattice;
  sg_unit unit;
  sg_verifier verifier;
  uint32_t epoch;    /* of the unit */
  uint32_t *pending; /* by position: the automaton's state */
  sg_stage *stages;  /* by variant */
  uint32_t *noted;   /* by rule: the epoch in which the filter let it through */
  uint32_t *rules;   /* let through in this unit */
  sg_active *active;
  uint32_t *taken;   /* by label and position: 1 + rank of the match that took it (priority policy) */
  sg_match *matches;
  sg_range_capture *captures;
  uint32_t *open; /* captures being open, while events are read */
  sg_drop *drops;
  sg_rule_count *counts;
  sg_yield *yields;  /* by rule; NULL until one declares */
  sg_arena declared; /* texts of the yields */
  uint32_t pending_cap, nrules, rules_cap, nactive, active_cap, nmatches, matches_cap, ncaptures, captures_cap, open_cap, ndrops,
      drops_cap, taken_cap;
  bool listening;
  void *visitor; /* farthest.c: its search */
};

/* policy.c: turns the active rules of the unit into matches. */
sg_status sg_policy_apply(sg_matcher *m);

sg_status sg_matcher_prepare(sg_matcher *m, const sg_document *d);
/* Makes [first, last) the unit, with the classes of its tokens. */
sg_status sg_matcher_enter(sg_matcher *m, uint32_t first, uint32_t last);
sg_status sg_matcher_hits(sg_matcher *m);
sg_status sg_matcher_each_unit(sg_matcher *m, const sg_document *d, sg_status (*visit)(sg_matcher *, uint32_t, uint32_t));

#endif
