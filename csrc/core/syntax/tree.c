/* tree.c: walks over the dependents of a token, which are linked so that no walk needs a stack. */
#include "document/words.h"
#include "syntax/roles.h"

uint32_t sg_tree_dependent(const sg_document *d, uint32_t token, sg_relation relation) {
  uint32_t i = sg_tree_first(d, token);
  while (i != SG_NONE && d->arcs[i].relation != relation) i = d->arcs[i].next;
  return i;
}

uint32_t sg_tree_walk(const sg_document *d, uint32_t top, uint32_t at) {
  if (d->arcs[at].first != SG_NONE) return d->arcs[at].first;
  for (; at != top; at = d->arcs[at].head)
    if (d->arcs[at].next != SG_NONE) return d->arcs[at].next;
  return SG_NONE;
}

void sg_tree_extent(const sg_document *d, uint32_t token, uint32_t *first, uint32_t *last) {
  *first = token;
  *last = token + 1;
  if (!d->has_arcs) return;
  for (uint32_t i = sg_tree_walk(d, token, token); i != SG_NONE; i = sg_tree_walk(d, token, i)) {
    if (i < *first) *first = i;
    if (i >= *last) *last = i + 1;
  }
}

uint32_t sg_syntax_word(const sg_document *d, uint32_t token) {
  const sg_type *lemma = sg_token_word(d, token, true);
  return sg_language_properties(d->syntax->language, lemma->text, lemma->len);
}
