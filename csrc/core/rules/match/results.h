/* results.h: what a matcher finds. */
#ifndef SG_MATCH_RESULTS_H
#define SG_MATCH_RESULTS_H

#include <stdint.h>

#include "base/base.h"

typedef struct sg_range_capture {
  uint32_t name;        /* capture of the program */
  uint32_t first, last; /* tokens, half open */
  uint32_t span;        /* the document's span, if the capture is just that; SG_NONE otherwise */
} sg_range_capture;

/* The first of `n` captures of that name that holds a token, or NULL. Wherever a rule names a capture, it means this.
 */
static inline const sg_range_capture *sg_capture_find(const sg_range_capture *list, uint32_t n, uint32_t name) {
  for (uint32_t i = 0; i < n; i++)
    if (list[i].name == name && list[i].first < list[i].last) return &list[i];
  return NULL;
}

typedef struct sg_match {
  uint32_t rule;
  uint32_t first, last;         /* tokens, half open, never empty */
  uint32_t captures, ncaptures; /* in the list of captures, in order of their opening */
} sg_match;

typedef struct sg_drop { /* a candidate that was not kept; listed only while explaining */
  uint32_t rule, first, last;
  uint32_t by;   /* the rule that won, or SG_NONE: `unless`, `agree` or a role */
  uint32_t role; /* the capture of the role that was not found, or SG_NONE */
  uint32_t by_first, by_last;
} sg_drop;

typedef struct sg_passed {    /* a rule passed its budget of overlapping matches in a unit: it has more there */
  uint32_t rule, first, last; /* tokens of the unit, half open */
} sg_passed;

typedef struct sg_rule_count {
  uint64_t tries;   /* units in which the rule was verified */
  uint64_t tokens;  /* in those units */
  uint64_t matches; /* kept */
} sg_rule_count;

typedef struct sg_matcher sg_matcher;

#endif
