/* emit.h: a token is appended to the document, and its type looked up some tokens later. Inline, for the loop of the
   tokenizer makes most tokens itself; its other files call sg_scan_emit. */
#ifndef SG_TOKENIZER_EMIT_H
#define SG_TOKENIZER_EMIT_H

#include "tokens/scan.h"

/* Looks up the type of the first token that has none. There must be one. */
static inline sg_status sg_scan_intern_next(sg_scan *s) {
  sg_token *t = &s->d->tokens[s->interned];
  const sg_pending *p = &s->pending[s->interned % SG_PENDING];
  const char *text = (const char *)s->text + t->start;
  uint32_t len = t->end - t->start;
  t->type = sg_vocabulary_probe(s->v, text, len, p->key, p->meta, p->hash);
  if (t->type == SG_NONE) SG_TRY(sg_vocabulary_intern(s->v, text, len, (sg_kind)t->kind, &t->type));
  s->interned++;
  return SG_OK;
}

/* Appends the token of `len` bytes at `a`, whose key in the vocabulary is `key` (sg_type_key). */
static inline sg_status sg_scan_append(sg_scan *s, const unsigned char *a, uint32_t len, uint64_t key, sg_kind kind,
                                       sg_step step) {
  sg_document *d = s->d;
  uint32_t meta = sg_type_meta(len, kind);
  uint64_t hash = sg_type_hash(key, meta);
  SG_PREFETCH(&s->v->type_slots[(uint32_t)hash & s->v->type_mask]);
  if (d->ntokens - s->interned == SG_PENDING) SG_TRY(sg_scan_intern_next(s));
  s->pending[d->ntokens % SG_PENDING] = (sg_pending){key, hash, meta};
  if (d->ntokens == d->tokens_cap)
    SG_TRY(sg_grow(&d->alloc, (void **)&d->tokens, &d->tokens_cap, (uint64_t)d->ntokens + 1, sizeof *d->tokens));
  uint32_t start = (uint32_t)(a - s->text);
  d->tokens[d->ntokens++] =
      (sg_token){start, start + len, SG_NONE, SG_NONE, (uint8_t)kind, s->flags, SG_POS_NONE, (uint8_t)step};
  if (s->flags & SG_TOKEN_LINE) {
    uint32_t before = d->ntokens > 1 ? d->tokens[d->ntokens - 2].end : 0;
    if (s->quoted && s->quoted < d->ntokens && sg_document_breaks(d, before, start) > 1) s->quoted = 0;
    SG_TRY(sg_scan_note_stop(s));
  }
  s->flags = 0;
  return SG_OK;
}

#endif
