/* matcher.h: runs a program over documents. A matcher is the scratch of one caller; its program is shared. */
#ifndef SG_MATCHER_H
#define SG_MATCHER_H

#include "document/document.h"
#include "rules/match/results.h"
#include "rules/program.h"

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
