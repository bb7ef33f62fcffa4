/* program.h: the rules of one phase, compiled. A program is immutable and may be shared by threads.

   A builder takes tests, pattern nodes and rules; sg_builder_finish compiles them to
     - one machine per rule: the exact semantics, as instructions (rules/compile/machine.h);
     - pieces of all rules, of which the filter's automaton is made: it tells which rules can match in a stretch of
       text (rules/compile/filter.h).
   rules/filter holds what finds the pieces in a text, rules/match what goes on from there. */
#ifndef SG_PROGRAM_H
#define SG_PROGRAM_H

#include "rules/compile/tests.h"

typedef enum sg_policy {
  SG_POLICY_LONGEST,
  SG_POLICY_FIRST,
  SG_POLICY_PRIORITY,
  SG_POLICY_ALL,
  SG_POLICY_OVERLAPPING
} sg_policy;
typedef enum sg_scope { SG_SCOPE_SENTENCE, SG_SCOPE_BLOCK, SG_SCOPE_DOCUMENT } sg_scope;
typedef enum sg_bound { SG_BOUND_SENTENCE, SG_BOUND_BLOCK, SG_BOUND_SCOPE, SG_BOUND_LAYER } sg_bound;

#define SG_MANY UINT32_MAX /* no upper bound of a repetition */

typedef struct sg_program sg_program;
typedef struct sg_builder sg_builder;

typedef struct sg_agreement {      /* capture a's feature must not differ from capture b's */
  const char *capture[2], *key[2]; /* terminated */
} sg_agreement;

/* A path leads from a token along its tree to others. It is a list of steps. Each leads from a token to some tokens;
   steps that say `or` are tried where those before them lead nowhere, or, if all are wanted, as well. A step that says
   `anew` begins at the start again and is taken, with those behind it, where the path before it has led nowhere. What
   does not pass `test` is not reached. */
typedef enum sg_path_op {
  SG_PATH_ARGUMENT,   /* heads of arguments of that role as they stand */
  SG_PATH_LOGICAL,    /* … as they would stand in the active: SUBJECT, OBJECT, INDIRECT */
  SG_PATH_OBLIQUE,    /* of obliques with one of the prepositions `cases`, which `|` parts; any if there are none */
  SG_PATH_GOVERNOR,   /* the token that governs the clause */
  SG_PATH_COMPLEMENT, /* the predicate of a clause that is its complement: "said that it rained", "the fear that …" */
  SG_PATH_HEAD,       /* the token that it depends on by one of `relations` */
  SG_PATH_DEPENDENT,  /* tokens that depend on it by one of `relations`, from left to right, at most 32 */
  SG_PATH_CONJUNCT,   /* what is conjoined with it */
  SG_PATH_APPOSITION, /* what stands in apposition to it */
  SG_PATH_BEFORE,
  SG_PATH_AFTER, /* the token beside it in its sentence */
  SG_PATH_SELF   /* the token itself */
} sg_path_op;

typedef struct sg_path_step {
  uint8_t op;   /* sg_path_op */
  uint8_t role; /* sg_role */
  bool or, anew;
  uint32_t test;      /* of the token that it leads to, or SG_NONE */
  uint64_t relations; /* bits of sg_relation; 0: any */
  const char *cases;  /* terminated, or NULL */
} sg_path_step;

/* A role is a capture that is found by a path: from a capture of the pattern to a span, or to a phrase. What is reached
   stands for itself, its appositions and its conjuncts; a complement is its whole clause. */
typedef enum sg_wanted {
  SG_WANTED_ONE,
  SG_WANTED_MAYBE,
  SG_WANTED_ALL,
  SG_WANTED_SOME,
  SG_WANTED_NONE
} sg_wanted; /* "", "?", "*", "+", "!" */
typedef enum sg_near { SG_NEAR_NOT, SG_NEAR_BEFORE, SG_NEAR_AFTER, SG_NEAR_EITHER } sg_near;

typedef struct sg_role_spec {
  const char *name,
      *from; /* captures: the role itself, and where its path begins (NULL with `near`: the whole match) */
  const sg_path_step *steps;
  uint32_t nsteps;
  const char *const *layers; /* of the spans that it ends in; none: the phrase itself */
  uint32_t nlayers, test;    /* of their features, or SG_NONE */
  sg_wanted count; /* a match without a role that is ONE or SOME is dropped, and one with a role that is NONE */
  sg_near near;    /* no path: the nearest span of the layers on that side, … */
  bool clause;     /* … in the same clause; else in the sentence */
} sg_role_spec;

typedef struct sg_rule_spec {
  uint32_t pattern; /* node */
  double priority;
  const char *label;         /* terminated; NULL is the phase's own */
  const char *const *unless; /* terminated layer names */
  uint32_t nunless;
  const sg_agreement *agree;
  uint32_t nagree;
  const sg_role_spec *roles;
  uint32_t nroles;
} sg_rule_spec;

sg_status sg_builder_new(const sg_allocator *alloc, sg_builder **out);
void sg_builder_free(sg_builder *b);

/* A test of a string (op TEXT … SUFFIX) or of a value (op POS … MARK, ANY). */
sg_status sg_builder_test(sg_builder *b, sg_expr_op op, const char *text, uint32_t len, uint16_t value, uint32_t *out);
/* The token in figures compares so with a number (HAS: it is a number). */
sg_status sg_builder_test_number(sg_builder *b, sg_compare compare, double number, uint32_t *out);
/* The text, or the folded text, comes from this one by at most `most` (1 to SG_EXPR_FARTHEST, else SG_ARG) code points
   inserted, deleted or replaced. */
sg_status sg_builder_test_near(sg_builder *b, const char *text, uint32_t len, uint32_t most, bool folded,
                               uint32_t *out);
/* A regular expression (regex.h) matches in the text, or in the folded text. `fault` tells what SG_ARG or SG_LIMIT is
   about. */
sg_status sg_builder_test_regex(sg_builder *b, const char *text, uint32_t len, bool folded, uint32_t *out,
                                sg_regex_fault *fault);
/* The token alone is a span of the layer. At most 64 layers a program are watched (SG_LIMIT). */
sg_status sg_builder_test_in(sg_builder *b, const char *layer, uint32_t len, uint32_t *out);
/* AND, OR of n parts, NOT of one. A part may be used again. SG_LIMIT: nests too deep, or comes to more than 2^16 tests.
 */
sg_status sg_builder_test_join(sg_builder *b, sg_expr_op op, const uint32_t *parts, uint32_t n, uint32_t *out);
sg_status sg_builder_feature(sg_builder *b, sg_compare compare, const sg_feature *feature, uint32_t *out);

sg_status sg_builder_empty(sg_builder *b, uint32_t *out);
sg_status sg_builder_token(sg_builder *b, uint32_t test, uint32_t *out);
/* A span of one of the layers, with a test of its features or SG_NONE. */
sg_status sg_builder_span(sg_builder *b, const char *const *layers, uint32_t nlayers, uint32_t test, uint32_t *out);
/* A node may be used once only, else SG_ARG. */
sg_status sg_builder_sequence(sg_builder *b, const uint32_t *nodes, uint32_t n, uint32_t *out);
sg_status sg_builder_choice(sg_builder *b, const uint32_t *nodes, uint32_t n, uint32_t *out);
sg_status sg_builder_repeat(sg_builder *b, uint32_t node, uint32_t min, uint32_t max, bool lazy, uint32_t *out);
sg_status sg_builder_capture(sg_builder *b, uint32_t node, const char *name, uint32_t *out);
sg_status sg_builder_look(sg_builder *b, uint32_t node, bool behind, bool negative, uint32_t *out);
sg_status sg_builder_anchor(sg_builder *b, sg_bound of, bool end, const char *layer, uint32_t *out);
/* The host's number for a node, handed back by `explain`. */
void sg_builder_mark(sg_builder *b, uint32_t node, uint32_t mark);

/* SG_LIMIT: a pattern expands to more than 2^16 instructions, has more than 64 assertions (those inside look-around
   included), or nests too deep. */
sg_status sg_builder_rule(sg_builder *b, const sg_rule_spec *spec);
/* A path that is followed by itself (rules/match/paths.h); *out is its number. */
sg_status sg_builder_path(sg_builder *b, const sg_path_step *steps, uint32_t nsteps, uint32_t *out);
/* The builder can only be freed afterwards. */
sg_status sg_builder_finish(sg_builder *b, sg_policy policy, sg_scope scope, sg_program **out);

/* One more owner, in whatever thread: each frees it once. */
void sg_program_keep(sg_program *p);
void sg_program_free(sg_program *p);
uint32_t sg_program_rules(const sg_program *p);
uint32_t sg_program_captures(const sg_program *p);
uint32_t sg_program_paths(const sg_program *p);
const char *sg_program_capture(const sg_program *p, uint32_t i); /* terminated */
size_t sg_program_bytes(const sg_program *p);

#endif
