/* tokenizer_fuzz.c: any bytes are tokenized and segmented; tokens tile, sentences tile the blocks. */
#include <stdlib.h>

#include "segment/segmenter.h"
#include "tokens/tokenizer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void add(sg_language *l, const char *text, uint32_t property) {
  if (sg_language_add(l, text, strlen(text), property) != SG_OK) abort();
}

static void check(const sg_document *d) {
  uint32_t at = 0, k = 0;
  for (uint32_t i = 0; i < d->ntokens; i++) {
    if (d->tokens[i].start < at || d->tokens[i].end <= d->tokens[i].start || d->tokens[i].end > d->len) abort();
    at = d->tokens[i].end;
  }
  at = 0;
  for (uint32_t b = 0; b < d->nblocks; b++) {
    if (d->blocks[b].first != at) abort();
    for (; k < d->nsentences && d->sentences[k].first < d->blocks[b].last; k++) {
      if (d->sentences[k].first != at || d->sentences[k].last <= at) abort();
      at = d->sentences[k].last;
    }
    if (at != d->blocks[b].last) abort();
  }
  if (at != d->ntokens || k != d->nsentences) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static sg_language *l;
  static sg_document *d;
  sg_allocator a = sg_allocator_default();
  if (!d) {
    sg_vocabulary *v;
    sg_signatures *s;
    if (sg_language_new(&a, &l) || sg_vocabulary_new(&a, 1 << 20, &v) || sg_signatures_new(&a, 0, &s) ||
        sg_document_new(&a, v, s, &d))
      abort();
    add(l, "'s", SG_WORD_CLITIC);
    add(l, "n't", SG_WORD_CLITIC);
    add(l, "y'", SG_WORD_PROCLITIC);
    add(l, "gen", SG_WORD_TITLE);
    add(l, "no", SG_WORD_REFERENCE | SG_WORD_COMMON);
    add(l, "inc", SG_WORD_ABBREVIATION);
    add(l, "non", SG_WORD_PREFIX);
    add(l, "km", SG_WORD_UNIT);
    add(l, "com", SG_WORD_DOMAIN);
    add(l, "pdf", SG_WORD_FILE);
    add(l, "o'clock", SG_WORD_WHOLE);
    add(l, ":)", SG_WORD_EMOTICON);
    add(l, "said", SG_WORD_SAYING);
    add(l, "The", SG_WORD_STARTER);
  }
  if (sg_document_reset(d, (const char *)data, size) || sg_tokenize(d, l) || sg_segment(d, l) ||
      sg_document_form_all(d))
    abort();
  check(d);
  return 0;
}
