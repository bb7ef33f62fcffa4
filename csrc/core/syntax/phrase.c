/* phrase.c: the extents of phrases, their conjuncts and appositions. */
#include "syntax/arguments.h"

/* Is a dependent part of the phrase of its head? */
static bool belongs(sg_relation r, bool before, sg_extent how) {
  switch (r) {
    case SG_RELATION_DET:
    case SG_RELATION_AMOD:
    case SG_RELATION_NUMMOD:
    case SG_RELATION_COMPOUND:
    case SG_RELATION_NMOD_POSS:
    case SG_RELATION_ADVMOD: return before || how != SG_EXTENT_BASE;
    case SG_RELATION_FLAT:
    case SG_RELATION_FIXED:
    case SG_RELATION_GOESWITH: return true;
    case SG_RELATION_NMOD:
    case SG_RELATION_NMOD_UNMARKED:
    case SG_RELATION_OBL:
    case SG_RELATION_OBL_UNMARKED:
    case SG_RELATION_DEP: return how != SG_EXTENT_BASE;
    case SG_RELATION_CASE:
    case SG_RELATION_CC:
    case SG_RELATION_MARK: return how == SG_EXTENT_WHOLE && !before;
    default: return how == SG_EXTENT_WHOLE;
  }
}

void sg_phrase_extent(const sg_document *d, uint32_t head, sg_extent how, uint32_t *first, uint32_t *last) {
  *first = head;
  *last = head + 1;
  for (uint32_t i = sg_tree_first(d, head); i != SG_NONE; i = sg_tree_next(d, i)) {
    if (!belongs(sg_tree_relation(d, i), i < head, how)) continue;
    uint32_t from, to;
    sg_tree_extent(d, i, &from, &to);
    if (from < *first) *first = from;
    if (to > *last) *last = to;
  }
}

uint32_t sg_phrase_conjunct(const sg_document *d, uint32_t token, uint32_t n) {
  if (!d->has_arcs) return SG_NONE;
  uint32_t top = token;
  while (d->arcs[top].relation == SG_RELATION_CONJ && d->arcs[top].head != SG_NONE) top = d->arcs[top].head;
  if (top != token && n-- == 0) return top;
  for (uint32_t i = d->arcs[top].first; i != SG_NONE; i = d->arcs[i].next)
    if (d->arcs[i].relation == SG_RELATION_CONJ && i != token && n-- == 0) return i;
  return SG_NONE;
}

uint32_t sg_phrase_apposition(const sg_document *d, uint32_t token, uint32_t n) {
  for (uint32_t i = sg_tree_first(d, token); i != SG_NONE; i = d->arcs[i].next)
    if (d->arcs[i].relation == SG_RELATION_APPOS && n-- == 0) return i;
  return SG_NONE;
}
