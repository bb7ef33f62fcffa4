/* lexicon_corrupt_test.c: 10,000 damaged lexicons (bits flipped, numbers replaced, cut, spliced), half of them with
   checksums made to fit: each is refused, or everything that can be asked of it is answered within bounds. Run under
   the address sanitizer. An argument is the seed. */
#include "../../support/lexicon_sample.h"
#include "lexicon/format.h"

enum { ROUNDS = 10000 };

static uint64_t state;

static uint32_t next_random(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (uint32_t)(state >> 32);
}

static uint32_t below(size_t n) { return n ? next_random() % (uint32_t)n : 0; }

/* Numbers that lie at the edge of something. */
static uint32_t odd_number(void) {
  static const uint32_t odd[] = {0, 1, 2, 0x7F, 0xFF, 0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFE, 0xFFFFFFFF};
  uint32_t k = below(12);
  return k < 10 ? odd[k] : k == 10 ? below(64) : next_random();
}

static size_t damage(unsigned char *bytes, size_t size) {
  size_t at = below(size);
  switch (below(5)) {
    case 0: bytes[at] ^= (unsigned char)(1u << below(8)); return size;
    case 1: return at;
    case 2: {
      size_t from = below(size), n = below(64);
      if (n > size - at) n = size - at;
      if (n > size - from) n = size - from;
      memmove(bytes + at, bytes + from, n);
      return size;
    }
    case 3: {
      uint32_t number = odd_number();
      at &= ~(size_t)3;
      if (at + 4 <= size) memcpy(bytes + at, &number, 4);
      return size;
    }
    default: {
      size_t n = below(32);
      if (n > size - at) n = size - at;
      memset(bytes + at, (int)below(256), n);
      return size;
    }
  }
}

/* What a forger would do. */
static void fit_checksums(unsigned char *bytes, size_t size) {
  sg_lexfile_header h;
  if (size < sizeof h) return;
  memcpy(&h, bytes, sizeof h);
  h.size = size;
  h.body_sum = sg_lexfile_sum(bytes + sizeof h, size - sizeof h);
  h.header_sum = sg_lexfile_sum(&h, offsetof(sg_lexfile_header, header_sum));
  memcpy(bytes, &h, sizeof h);
}

static uint64_t sink;

static sg_status touch(void *ud, uint32_t entry) {
  (void)ud;
  sink += entry;
  return SG_OK;
}

static void touch_text(sg_text t) {
  for (uint32_t i = 0; i < t.len; i++) sink += (unsigned char)t.bytes[i];
}

static void ask_entries(const sg_lexicon *x) {
  uint32_t n = sg_lexicon_entries(x);
  for (uint32_t i = 0; i < n && i < 1000; i++) {
    sg_lexicon_entry e;
    if (sg_lexicon_get(x, i, &e) != SG_OK) continue;
    touch_text(e.lexicon);
    touch_text(e.phrase);
    for (uint32_t k = 0; k < e.nfeatures; k++) {
      sg_feature f;
      if (sg_lexicon_feature(x, e.first_feature + k, &f) != SG_OK) continue;
      touch_text((sg_text){f.key, f.key_len});
      if (f.type == SG_VALUE_STRING) touch_text((sg_text){f.string, f.string_len});
    }
  }
}

/* Returns whether it was intact for all that sg_lexicon_verify can tell. */
static bool ask_all(const sg_lexicon *x, const sg_allocator *a) {
  reading r;
  sg_lexicon_scratch *s = NULL;
  sg_text name;
  bool all;
  uint32_t entries, phrases;
  ask_entries(x);
  for (uint32_t i = 0; i < sg_lexicon_count(x) && i < 1000; i++)
    if (sg_lexicon_info(x, i, &name, &all, &entries, &phrases) == SG_OK) touch_text(name);
  if (reading_new(a, &r) == SG_OK && sg_lexicon_scratch_new(a, x, &s) == SG_OK) {
    for (int i = 0; i < 2; i++)
      if (sample_read(r.document, SAMPLE_TEXT) == SG_OK) (void)sg_lexicon_match(x, s, r.document, 0);
    if (sample_read(r.document, "United States of America") == SG_OK) (void)sg_lexicon_find(x, r.document, touch, NULL);
  }
  sg_lexicon_scratch_free(s);
  reading_done(&r);
  return sg_lexicon_verify(x) == SG_OK;
}

int main(int argc, char **argv) {
  sg_allocator a = sg_allocator_default();
  unsigned char *bytes = NULL;
  size_t size = 0;
  unsigned refused = 0, opened = 0, intact = 0;
  uint64_t seed = argc > 1 ? strtoull(argv[1], NULL, 10) : 20240229;
  state = seed | 1;
  if (sample_bytes(&a, &bytes, &size) != SG_OK) return 1;
  for (unsigned round = 0; round < ROUNDS; round++) {
    unsigned char *copy = malloc(size);
    if (!copy) return 1;
    memcpy(copy, bytes, size);
    size_t left = size;
    for (uint32_t n = 1 + below(4); n > 0 && left > 0; n--) left = damage(copy, left);
    if (round % 2) fit_checksums(copy, left);
    sg_lexicon *x = NULL;
    sg_status status = sg_lexicon_load(&a, copy, left, &x);
    if (status == SG_OK) {
      opened++;
      intact += ask_all(x, &a);
      sg_lexicon_free(x);
    } else {
      refused++;
    }
    free(copy);
  }
  sg_free(&a, bytes, size);
  printf("lexicon_corrupt_test: seed %llu: %u refused, %u opened (%u of them whole)\n", (unsigned long long)seed,
         refused, opened, intact);
  /* A test that opens nothing, or in which everything passes as whole, tests nothing. */
  return opened < ROUNDS / 10 || refused < ROUNDS / 10 || intact > opened / 2;
}
