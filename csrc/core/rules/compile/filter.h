/* filter.h: what rules out that a rule matches in a stretch of text, made of its pattern with less said.

   A rule is cut at its gaps (repetitions of a test that nearly every token passes). The rest are pieces: every match of
   the rule contains its pieces in that order. Look-around and anchors are taken to hold. Only look-around at the edge
   of a piece continues it: what it sees stands right beside what is consumed. One piece of each rule, its prefilter,
   goes into the position automaton (Glushkov's) of all rules: a rule whose prefilter is not in a stretch of text cannot
   match there. A matcher takes the rarest piece in what it has read as the prefilter (rules/match/prefilters.c).
   Cutting at gaps keeps the automaton small with thousands of rules: without gaps a state of it only knows the last few
   tokens. If a rule has a selective test (of certain strings), its pieces are cut down to begin and end with one.

   A requirement is a list of atoms; every match consumes one of them. The requirements of a rule come in the order in
   which a match meets them. What a look-around must see is a requirement, too, which any place of the unit can meet. A
   rule whose prefilter is there is checked for its requirements before its machine verifies it. A rule of several
   alternatives at the top has a variant for each. */
#ifndef SG_FILTER_H
#define SG_FILTER_H

#include "base/base.h"

typedef struct sg_position { /* an atom at a place in a piece */
  uint32_t atom;
  uint32_t follow, nfollow; /* those that can come next, in sg_filter.follow */
  uint32_t piece;           /* the piece that ends here, or SG_NONE */
} sg_position;

typedef struct sg_requirement {
  uint32_t atoms, natoms; /* in sg_filter.atoms */
  uint32_t piece;         /* the piece that asks for it; SG_NONE: a part that was cut away */
  bool look_around;       /* of a look-around: an edge anywhere in the unit meets it, also outside the match */
  uint64_t mask;          /* sg_atom_bits of its atoms */
} sg_requirement;

typedef struct sg_variant {
  uint32_t rule;
  uint32_t pieces, npieces;             /* in sg_filter.pieces; none: the rule is always verified */
  uint32_t requirements, nrequirements; /* in sg_filter.requirements; none: the prefilter says all there is to say */
  uint32_t before, after; /* tokens and spans that a match takes at most up to the end of its prefilter, and behind it;
                             SG_NONE: no limit */
} sg_variant;

typedef struct sg_filter {
  const sg_position *positions;
  const uint32_t *follow;
  const uint32_t *pieces; /* by piece: its variant */
  const sg_variant *variants;
  const sg_requirement *requirements;
  const uint32_t *atoms;
  const uint32_t *start,
      *start_piece; /* by atom: start_at[atom] … start_at[atom + 1] are the positions that begin pieces with it */
  const uint32_t *start_at;
  const uint8_t *spans;   /* by piece: spans are among its atoms */
  const uint32_t *always; /* rules without a piece: they are verified in every unit */
  /* What units are asked for first (needs.c). No rule matches in a unit unless its bits hold all of one of `needs`. */
  const uint64_t *needs, *needs_of_atom;
  uint32_t nneeds; /* 0: nothing is asked, as with very many rules */
  uint32_t npositions, npieces, nvariants, nrequirements, nalways;
} sg_filter;

/* An atom has a bit in the low half of a mask and one in the high half, of which the highest bit is free for other
   uses. */
static inline uint64_t sg_atom_bits(uint32_t atom) {
  uint32_t h = atom * UINT32_C(0x9E3779B1);
  return UINT64_C(1) << (h >> 27) | UINT64_C(1) << (32 + ((h & 0xFFFF) * 31 >> 16));
}
/* Whether two masks may have an atom in common: false only if they have none. */
static inline bool sg_masks_meet(uint64_t a, uint64_t b) {
  uint64_t common = a & b & ~(UINT64_C(1) << 63);
  return (uint32_t)common && common >> 32;
}

#endif
