/* lexicon_sample.h: what the C tests of the lexicon share: words split at spaces, a small lexicon, an allocator that
   fails. */
#ifndef LEXICON_SAMPLE_H
#define LEXICON_SAMPLE_H

#include <stdio.h>
#include <stdlib.h>

#include "lexicon/build.h"

/* An allocator that counts what is held and refuses the allocation that its countdown reaches. */
typedef struct failing {
  size_t held;
  long countdown; /* below 0: never fails */
} failing;

static inline void *failing_alloc(void *ud, void *block, size_t osize, size_t nsize) {
  failing *f = ud;
  if (nsize == 0) {
    f->held -= block ? osize : 0;
    free(block);
    return NULL;
  }
  if (f->countdown == 0) return NULL;
  if (f->countdown > 0) f->countdown--;
  void *p = realloc(block, nsize);
  if (p) f->held += nsize - (block ? osize : 0);
  return p;
}

/* Tokens between single spaces, one sentence; "/" ends a sentence and is no token. */
static inline sg_status sample_read(sg_document *d, const char *text) {
  SG_TRY(sg_document_reset(d, text, strlen(text)));
  uint32_t first = 0;
  for (const char *p = text; *p;) {
    size_t n = strcspn(p, " ");
    bool bound = n == 1 && *p == '/';
    if (n && !bound) {
      sg_token t = {.start = (uint32_t)(p - text), .end = (uint32_t)(p - text + (ptrdiff_t)n), .form = SG_NONE};
      SG_TRY(sg_vocabulary_intern(d->vocabulary, p, (uint32_t)n, SG_KIND_WORD, &t.type));
      SG_TRY(sg_grow(&d->alloc, (void **)&d->tokens, &d->tokens_cap, (uint64_t)d->ntokens + 1, sizeof *d->tokens));
      d->tokens[d->ntokens++] = t;
    }
    p += n;
    while (*p == ' ') p++;
    if ((bound || !*p) && d->ntokens > first) {
      SG_TRY(sg_grow(&d->alloc, (void **)&d->sentences, &d->sentences_cap, (uint64_t)d->nsentences + 1,
                     sizeof *d->sentences));
      d->sentences[d->nsentences++] = (sg_range){first, d->ntokens};
      first = d->ntokens;
    }
  }
  return SG_OK;
}

typedef struct reading {
  sg_vocabulary *vocabulary;
  sg_signatures *signatures;
  sg_document *document;
} reading;

static inline void reading_done(reading *r) {
  sg_document_free(r->document);
  sg_signatures_free(r->signatures);
  sg_vocabulary_free(r->vocabulary);
  *r = (reading){NULL, NULL, NULL};
}

static inline sg_status reading_new(const sg_allocator *a, reading *r) {
  *r = (reading){NULL, NULL, NULL};
  sg_status s = sg_vocabulary_new(a, 1 << 20, &r->vocabulary);
  if (s == SG_OK) s = sg_signatures_new(a, 1 << 20, &r->signatures);
  if (s == SG_OK) s = sg_document_new(a, r->vocabulary, r->signatures, &r->document);
  if (s == SG_OK) s = sg_signatures_expose(r->signatures, "code", 4);
  if (s != SG_OK) reading_done(r);
  return s;
}

static inline sg_feature sample_string(const char *key, const char *value) {
  return (sg_feature){.key = key,
                      .key_len = (uint32_t)strlen(key),
                      .type = SG_VALUE_STRING,
                      .string = value,
                      .string_len = (uint32_t)strlen(value)};
}

static inline sg_status sample_add(sg_lexicon_builder *b, sg_document *d, const char *lexicon, const char *variants,
                                   const char *code, sg_case rule) {
  uint32_t number;
  char text[256];
  sg_feature features[2] = {sample_string("code", code),
                            {.key = "rank", .key_len = 4, .type = SG_VALUE_NUMBER, .number = 1.5}};
  SG_TRY(sg_lexicon_builder_lexicon(b, lexicon, (uint32_t)strlen(lexicon), &number));
  SG_TRY(sg_lexicon_builder_entry(b, number, variants, (uint32_t)strcspn(variants, "|"), features, 2));
  for (const char *p = variants; *p;) {
    size_t n = strcspn(p, "|");
    memcpy(text, p, n);
    text[n] = 0;
    SG_TRY(sample_read(d, text));
    SG_TRY(sg_lexicon_builder_variant(b, d, rule));
    p += n + (p[n] == '|');
  }
  return SG_OK;
}

/* Countries, places, names: homonyms, phrases within phrases, all case rules. */
static inline sg_status sample_fill(sg_lexicon_builder *b, sg_document *d) {
  static const struct {
    const char *lexicon, *variants, *code;
    sg_case rule;
  } rows[] = {
      {"country", "United States|US|United States of America", "USA", SG_CASE_SMART},
      {"country", "Turkey", "TUR", SG_CASE_CAPITAL},
      {"country", "Georgia", "GEO", SG_CASE_EXACT},
      {"place", "Georgia", "US-GA", SG_CASE_SMART},
      {"place", "New York|New York City", "NYC", SG_CASE_SMART},
      {"place", "York", "YOR", SG_CASE_SMART},
      {"name", "Georgia", "f", SG_CASE_SMART},
      {"any", "New", "1", SG_CASE_FOLDED},
      {"any", "New York", "2", SG_CASE_FOLDED},
      {"any", "New York Times", "3", SG_CASE_FOLDED},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    SG_TRY(sample_add(b, d, rows[i].lexicon, rows[i].variants, rows[i].code, rows[i].rule));
  uint32_t any;
  SG_TRY(sg_lexicon_builder_lexicon(b, "any", 3, &any));
  return sg_lexicon_builder_all(b, any, true);
}

static inline sg_status sample_bytes(const sg_allocator *a, unsigned char **bytes, size_t *size) {
  reading r;
  sg_lexicon_builder *b = NULL;
  SG_TRY(reading_new(a, &r));
  sg_status s = sg_lexicon_builder_new(a, &b);
  if (s == SG_OK) s = sample_fill(b, r.document);
  if (s == SG_OK) s = sg_lexicon_builder_finish(b, bytes, size);
  sg_lexicon_builder_free(b);
  reading_done(&r);
  return s;
}

#define SAMPLE_TEXT "The US and Georgia met Turkey in New York City / turkey TURKEY us New York Times"

#endif
