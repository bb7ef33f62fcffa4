/* parser_fuzz.c: libFuzzer: a random model with bytes of its header and tables overwritten and its checksum made to
   fit; what opens reads a sentence made of the rest of the bytes, and both kernels agree on its tree. */
#include "../support/parser_random.h"

#include "syntax/parser_forms.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { EDITS = 8, EDIT = 5, TOKENS = 120 };

static sg_tagger *tagger;
static random_model model;

static bool ready(void) {
  sg_allocator a = sg_allocator_default();
  if (!tagger && sg_tagger_open(&a, "lua/stringer/data/en.tagger", &tagger) != SG_OK) abort();
  if (!model.bytes) model = random_model_new(tagger);
  return true;
}

/* Each edit is four bytes of a place and the value that is put there; the second half of them goes into the header. */
static void edit(const uint8_t *data, unsigned char *kept, size_t *places) {
  for (int i = 0; i < EDITS; i++) {
    uint32_t at;
    memcpy(&at, data + i * EDIT, sizeof at);
    places[i] = offsetof(sg_parse_header, codes_checksum) + 4 +
                at % (i < EDITS / 2 ? (uint32_t)model.size - 100 : (uint32_t)sizeof(sg_parse_header) - 60);
    kept[i] = model.bytes[places[i]];
    model.bytes[places[i]] = data[i * EDIT + 4];
  }
  random_seal(&model);
}

static void restore(const unsigned char *kept, const size_t *places) {
  for (int i = EDITS; i-- > 0;) model.bytes[places[i]] = kept[i];
}

static sg_status add_token(sg_document *d, const uint8_t *at) {
  char word[8] = {(char)('a' + at[0] % 26), (char)('a' + at[0] / 26), 0};
  sg_token token = {.form = SG_NONE, .flags = SG_TOKEN_SPACE, .pos = (uint8_t)(at[1] % SG_POS_COUNT)};
  SG_TRY(sg_grow(&d->alloc, (void **)&d->tokens, &d->tokens_cap, (uint64_t)d->ntokens + 1, sizeof token));
  SG_TRY(sg_vocabulary_intern(d->vocabulary, word, 2, SG_KIND_WORD, &token.type));
  d->tokens[d->ntokens++] = token;
  return SG_OK;
}

static void read_with(const sg_parser *p, const sg_parse_kernel *kernel, const sg_document *d, sg_arc *arcs) {
  sg_allocator a = sg_allocator_default();
  sg_parser_scratch *s = NULL;
  if (sg_parser_scratch_new(&a, &s) != SG_OK) abort();
  s->kernel = kernel;
  if (sg_parser_run(p, s, d, 0, d->ntokens, arcs) != SG_OK) abort();
  sg_parser_scratch_free(s);
}

static void read_sentence(const sg_parser *p, const uint8_t *data, size_t size) {
  sg_allocator a = sg_allocator_default();
  sg_vocabulary *v = NULL;
  sg_document *d = NULL;
  sg_arc plain[TOKENS], here[TOKENS];
  if (sg_vocabulary_new(&a, 0, &v) != SG_OK || sg_document_new(&a, v, NULL, &d) != SG_OK) abort();
  for (size_t i = 0; i + 1 < size && d->ntokens < TOKENS; i += 2)
    if (add_token(d, data + i) != SG_OK) abort();
  read_with(p, &sg_parse_kernel_plain, d, plain);
  read_with(p, sg_parse_kernel_here(), d, here);
  if (d->ntokens > 0 && memcmp(plain, here, d->ntokens * sizeof *plain) != 0) abort();
  sg_document_free(d);
  sg_vocabulary_free(v);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  unsigned char kept[EDITS];
  size_t places[EDITS];
  sg_allocator a = sg_allocator_default();
  sg_parser *p = NULL;
  if (size < EDITS * EDIT || !ready()) return 0;
  edit(data, kept, places);
  if (sg_parser_of(&a, model.bytes, model.size, tagger, &p) == SG_OK)
    read_sentence(p, data + EDITS * EDIT, size - EDITS * EDIT);
  sg_parser_free(p);
  restore(kept, places);
  return 0;
}
