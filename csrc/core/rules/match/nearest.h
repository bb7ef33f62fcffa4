/* nearest.h: the nearest span of some layers, before or behind a match. The spans of a sentence that a role asks for
   are listed once, in order of their clauses and of where they begin or end; each match then finds its own by halving.
 */
#ifndef SG_MATCH_NEAREST_H
#define SG_MATCH_NEAREST_H

#include "document/document.h"

typedef struct sg_place {
  uint32_t clause; /* its verb; the same for all where clauses do not matter */
  uint32_t at;     /* where the span begins, or where it ends */
  uint32_t span;   /* its number in the document */
} sg_place;

/* The spans of one sentence that one role asks for. */
typedef struct sg_places {
  const void *role;
  uint32_t epoch, sentence; /* of the unit; what is listed is of this sentence of it */
  uint32_t n, cap;
  sg_place *list; /* n by where they begin, then n by where they end */
} sg_places;

/* Puts the list in order: `n` places by `at` = first, of which the second half gets those by last. */
void sg_places_order(sg_places *p, const sg_document *d);
/* The number of the span nearest to [first, last) in that clause, or SG_NONE; of two equally near ones the one before;
   of several before it that end together the longest, of several behind it that begin together the shortest. */
uint32_t sg_places_nearest(const sg_places *p, const sg_document *d, uint32_t clause, uint32_t first, uint32_t last,
                           bool before, bool behind);

#endif
