/* lexicon_fuzz.c: libFuzzer: bytes taken for a compiled lexicon, with checksums made to fit so that what lies behind
   them is reached; everything that can be asked of a lexicon is asked. */
#include "../support/lexicon_sample.h"
#include "lexicon/format.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed);

static void fit_checksums(uint8_t *data, size_t size) {
  sg_lexfile_header h;
  if (size < sizeof h) return;
  memcpy(&h, data, sizeof h);
  memcpy(h.magic, SG_LEXFILE_MAGIC, sizeof h.magic);
  h.order = SG_LEXFILE_ORDER;
  h.version = SG_LEXFILE_VERSION;
  h.size = size;
  h.body_sum = sg_lexfile_sum(data + sizeof h, size - sizeof h);
  h.header_sum = sg_lexfile_sum(&h, offsetof(sg_lexfile_header, header_sum));
  memcpy(data, &h, sizeof h);
}

/* Starts from a real lexicon; one mutation in eight leaves the checksums wrong. */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed) {
  if (size < sizeof(sg_lexfile_header)) {
    sg_allocator a = sg_allocator_default();
    unsigned char *bytes = NULL;
    size_t n = 0;
    if (sample_bytes(&a, &bytes, &n) == SG_OK && n <= max_size) {
      memcpy(data, bytes, n);
      size = n;
    }
    sg_free(&a, bytes, n);
  }
  size = LLVMFuzzerMutate(data, size, max_size);
  if (seed % 8) fit_checksums(data, size);
  return size;
}

static sg_status found(void *ud, uint32_t entry) {
  (void)ud;
  (void)entry;
  return SG_OK;
}

static void ask(const sg_lexicon *x) {
  sg_allocator a = sg_allocator_default();
  reading r;
  sg_lexicon_scratch *s = NULL;
  for (uint32_t i = 0; i < sg_lexicon_entries(x) && i < 256; i++) {
    sg_lexicon_entry e;
    sg_feature f;
    if (sg_lexicon_get(x, i, &e) != SG_OK) continue;
    for (uint32_t k = 0; k < e.nfeatures; k++) (void)sg_lexicon_feature(x, e.first_feature + k, &f);
  }
  if (reading_new(&a, &r) != SG_OK) return;
  if (sg_lexicon_scratch_new(&a, x, &s) == SG_OK && sample_read(r.document, SAMPLE_TEXT) == SG_OK)
    (void)sg_lexicon_match(x, s, r.document, 0);
  if (sample_read(r.document, "New York Times") == SG_OK) (void)sg_lexicon_find(x, r.document, found, NULL);
  (void)sg_lexicon_verify(x);
  sg_lexicon_scratch_free(s);
  reading_done(&r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  sg_allocator a = sg_allocator_default();
  sg_lexicon *x = NULL;
  if (sg_lexicon_load(&a, data, size, &x) != SG_OK) return 0;
  ask(x);
  sg_lexicon_free(x);
  return 0;
}
