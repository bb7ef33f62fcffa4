/* arguments.c: what is asked about the arguments of a token. */
#include "syntax/arguments.h"

#include "document/words.h"

const sg_argument *sg_arguments_of(const sg_document *d, uint32_t token, uint32_t *n) {
  *n = d->has_arcs ? d->arcs[token].narguments : 0;
  return *n ? d->arguments + d->arcs[token].arguments : NULL;
}

const sg_argument *sg_argument_find(const sg_document *d, uint32_t token, sg_role role, uint32_t n) {
  uint32_t count;
  const sg_argument *a = sg_arguments_of(d, token, &count);
  for (uint32_t i = 0; i < count; i++)
    if (a[i].role == role && n-- == 0) return &a[i];
  return NULL;
}

/* Is the token's lemma one of those that `|` parts? */
static bool is_listed(const sg_document *d, uint32_t token, const char *lemmas, size_t len) {
  const sg_type *lemma = sg_token_word(d, token, true);
  for (const char *at = lemmas, *end = lemmas + len; at <= end;) {
    const char *bar = memchr(at, '|', (size_t)(end - at));
    if (!bar) bar = end;
    if ((size_t)(bar - at) == lemma->len && memcmp(at, lemma->text, lemma->len) == 0) return true;
    at = bar + 1;
  }
  return false;
}

uint32_t sg_argument_prepositions(const sg_document *d, const sg_argument *a, uint32_t tokens[SG_PREPOSITIONS]) {
  uint32_t n = 0;
  if (a->preposition == SG_NONE) return 0;
  for (uint32_t i = a->preposition; i != SG_NONE; i = d->arcs[i].next) {
    if (i != a->preposition && d->arcs[i].relation != SG_RELATION_CASE) continue;
    if (n < SG_PREPOSITIONS) tokens[n++] = i;
    for (uint32_t k = d->arcs[i].first; k != SG_NONE; k = d->arcs[k].next) {
      uint8_t r = d->arcs[k].relation;
      if (n < SG_PREPOSITIONS && (r == SG_RELATION_FIXED || r == SG_RELATION_CASE || r == SG_RELATION_DEP))
        tokens[n++] = k;
    }
  }
  return n;
}

bool sg_argument_is_told(const sg_document *d, const sg_argument *a) {
  uint8_t pos = d->tokens[a->verb].pos;
  if (pos != SG_POS_VERB && pos != SG_POS_AUX) return false;
  if (a->source != SG_SOURCE_OWN && a->source != SG_SOURCE_RELATIVE) return false;
  return a->role != SG_ROLE_POSSESSOR && (a->role != SG_ROLE_OBLIQUE || a->preposition != SG_NONE);
}

static bool is_oblique_with(const sg_document *d, const sg_argument *a, const char *lemmas, size_t len) {
  uint32_t tokens[SG_PREPOSITIONS], n = len ? sg_argument_prepositions(d, a, tokens) : 0;
  for (uint32_t i = 0; i < n; i++)
    if (is_listed(d, tokens[i], lemmas, len)) return true;
  return len == 0;
}

const sg_argument *sg_argument_oblique(const sg_document *d, uint32_t token, const char *lemmas, size_t len,
                                       uint32_t n) {
  uint32_t all;
  const sg_argument *a = sg_arguments_of(d, token, &all);
  for (uint32_t i = 0; i < all; i++)
    if (a[i].role == SG_ROLE_OBLIQUE && is_oblique_with(d, &a[i], lemmas, len) && n-- == 0) return &a[i];
  return NULL;
}

const sg_argument *sg_argument_logical(const sg_document *d, uint32_t token, sg_role role, uint32_t n) {
  if (!d->has_arcs || !d->arcs[token].passive) return sg_argument_find(d, token, role, n);
  const sg_argument *object = sg_argument_find(d, token, SG_ROLE_OBJECT, n);
  switch (role) {
    case SG_ROLE_SUBJECT: return sg_argument_find(d, token, SG_ROLE_AGENT, n);
    case SG_ROLE_OBJECT: return object ? object : sg_argument_find(d, token, SG_ROLE_SUBJECT, n);
    case SG_ROLE_INDIRECT: return object ? sg_argument_find(d, token, SG_ROLE_SUBJECT, n) : NULL;
    default: return sg_argument_find(d, token, role, n);
  }
}
