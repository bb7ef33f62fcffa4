/* filter.h: the pattern of all rules relaxed to pieces, as one position automaton.

   A rule is cut at its gaps (repetitions of a test that nearly every token passes). What is left are pieces: every
   match of the rule contains its pieces in that order. Look-around and anchors are taken to hold. So a rule whose
   pieces have not all been seen, in order, in a stretch of text cannot match there; the others are verified by
   their machines. Cutting at gaps is what keeps the automaton small with thousands of rules: without gaps a state
   of it only knows the last few tokens. If anything in a rule is selective (a test of certain strings), its pieces are
   cut down to begin and end with that. A rule of several alternatives at the top has a variant for each. */
#ifndef SG_FILTER_H
#define SG_FILTER_H

#include "base.h"

typedef struct sg_position { /* an atom at a place in a piece */
  uint32_t atom;
  uint32_t follow, nfollow; /* positions that can come next, in sg_filter.follow */
  uint32_t piece;           /* the piece that ends here, or SG_NONE */
} sg_position;

typedef struct sg_piece {
  uint32_t variant;
  uint32_t index; /* among the pieces of its variant */
} sg_piece;

typedef struct sg_variant {
  uint32_t rule;
  uint32_t npieces;
} sg_variant;

typedef struct sg_filter {
  const sg_position *positions;
  const uint32_t *follow;
  const sg_piece *pieces;
  const sg_variant *variants;
  const uint32_t *start; /* by atom: start_at[atom] … start_at[atom + 1] are the positions that begin pieces with it */
  const uint32_t *start_at;
  const uint32_t *always; /* rules of which nothing is known: always verified */
  uint32_t npositions, npieces, nvariants, nalways;
} sg_filter;

#endif
