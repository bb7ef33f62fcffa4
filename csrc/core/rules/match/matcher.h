/* matcher.h: runs a program over documents. A matcher is the scratch of one caller; its program is shared. */
#ifndef SG_MATCHER_H
#define SG_MATCHER_H

#include "document/document.h"
#include "rules/program.h"

typedef struct sg_range_capture {
  uint32_t name;        /* capture of the program */
  uint32_t first, last; /* tokens, half open */
  uint32_t span;        /* the document's span, if the capture is just that; SG_NONE otherwise */
} sg_range_capture;

/* The first of `n` captures of that name that holds a token, or NULL: what a name stands for wherever a rule uses it.
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

/* `budget`: bytes for classes and automaton; 0 is 32 MiB. The program must outlive the matcher. */
sg_status sg_matcher_new(const sg_allocator *alloc, const sg_program *program, size_t budget, sg_matcher **out);
void sg_matcher_free(sg_matcher *m);
/* Matches a document whose tokens have forms; roles of rules parse sentences of it. The results are the matcher's,
   valid until the next run, in order of first token, last token, rule. After an error the matcher can be used again. */
sg_status sg_matcher_run(sg_matcher *m, sg_document *d);
/* Whether a rule takes part in the runs from now on; all do at first. A rule that does not neither matches nor beats
   others. */
sg_status sg_matcher_allow(sg_matcher *m, uint32_t rule, bool on);
const sg_match *sg_matcher_matches(const sg_matcher *m, uint32_t *n);
const sg_range_capture *sg_matcher_captures(const sg_matcher *m);
/* Lists drops from now on, at some cost. */
void sg_matcher_listen(sg_matcher *m, bool on);
const sg_drop *sg_matcher_drops(const sg_matcher *m, uint32_t *n);
/* Of the last run; only with SG_POLICY_OVERLAPPING. */
const sg_passed *sg_matcher_passed(const sg_matcher *m, uint32_t *n);
const sg_rule_count *sg_matcher_counts(const sg_matcher *m);

typedef struct sg_matcher_stats {
  size_t bytes;
  uint32_t classes, states, flushes;
  uint32_t choices; /* how often it took other pieces of the rules to look for */
} sg_matcher_stats;
sg_matcher_stats sg_matcher_statistics(const sg_matcher *m);

/* How far a rule got where it did not match: the path that met most tests in any unit, of equal ones the first. */
typedef struct sg_failure {
  uint32_t token;             /* the first that no state would take, or the last of the unit + 1 */
  uint32_t unit_last;         /* end of the unit */
  uint32_t consumed;          /* atoms on the way that test something */
  uint32_t marks[16], nmarks; /* the host's numbers of what was wanted there */
  bool complete;              /* the pattern was complete: the candidate was dropped later */
} sg_failure;
sg_status sg_matcher_farthest(sg_matcher *m, sg_document *d, uint32_t rule, sg_failure *out);

#endif
