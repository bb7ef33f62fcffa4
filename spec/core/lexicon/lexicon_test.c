/* lexicon_test.c: building, opening, matching and every allocation failing in turn. */
#include "base/file.h"
#include "../../support/lexicon_sample.h"

static int failures;

#define CHECK(condition)                                              \
  do {                                                                \
    if (!(condition)) {                                               \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      failures++;                                                     \
    }                                                                 \
  } while (0)

/* The spans as text: "US country/USA;" in their order. */
static void describe(const sg_lexicon *x, const sg_document *d, char *out, size_t room) {
  size_t n = 0;
  out[0] = 0;
  for (uint32_t i = 0; i < d->nspans && n < room; i++) {
    const sg_span *s = &d->spans[i];
    sg_lexicon_entry e;
    sg_feature f;
    CHECK(sg_lexicon_get(x, s->ref & ~SG_LEXICON_REF, &e) == SG_OK);
    CHECK(sg_lexicon_feature(x, e.first_feature, &f) == SG_OK);
    uint32_t from = d->tokens[s->first].start, to = d->tokens[s->last - 1].end;
    n += (size_t)snprintf(out + n, room - n, "%.*s %.*s/%.*s;", (int)(to - from), d->text + from, (int)e.lexicon.len,
                          e.lexicon.bytes, (int)f.string_len, f.string);
  }
}

static void expect(const sg_lexicon *x, sg_lexicon_scratch *s, sg_document *d, const char *text, const char *wanted) {
  char got[2048];
  CHECK(sample_read(d, text) == SG_OK);
  CHECK(sg_lexicon_match(x, s, d, 0) == SG_OK);
  describe(x, d, got, sizeof got);
  if (strcmp(got, wanted) != 0) {
    fprintf(stderr, "in  %s\n got    %s\n wanted %s\n", text, got, wanted);
    failures++;
  }
}

static void test_matches(const sg_lexicon *x) {
  sg_allocator a = sg_allocator_default();
  reading r;
  sg_lexicon_scratch *s = NULL;
  CHECK(reading_new(&a, &r) == SG_OK && sg_lexicon_scratch_new(&a, x, &s) == SG_OK);
  expect(x, s, r.document, "the US and us", "US country/USA;");
  expect(x, s, r.document, "united states", "united states country/USA;");
  expect(x, s, r.document, "United States of America", "United States of America country/USA;");
  expect(x, s, r.document, "United States of", "United States country/USA;");
  expect(x, s, r.document, "Turkey TURKEY turkey", "Turkey country/TUR;TURKEY country/TUR;");
  expect(x, s, r.document, "Georgia", "Georgia country/GEO;Georgia place/US-GA;Georgia name/f;");
  expect(x, s, r.document, "GEORGIA", "GEORGIA place/US-GA;GEORGIA name/f;");
  expect(x, s, r.document, "New York", "New York place/NYC;New York any/2;New any/1;York place/YOR;");
  expect(x, s, r.document, "new / York", "new any/1;York place/YOR;");
  expect(x, s, r.document, "New York Times",
         "New York Times any/3;New York place/NYC;New York any/2;New any/1;York place/YOR;");
  expect(x, s, r.document, "", "");
  sg_lexicon_scratch_free(s);
  reading_done(&r);
}

/* A signature is remembered by the numbers of one table: exposing a key voids them all. */
static void test_generations(const sg_lexicon *x) {
  sg_allocator a = sg_allocator_default();
  reading r;
  sg_lexicon_scratch *s = NULL;
  CHECK(reading_new(&a, &r) == SG_OK && sg_lexicon_scratch_new(&a, x, &s) == SG_OK);
  CHECK(sample_read(r.document, "York") == SG_OK && sg_lexicon_match(x, s, r.document, 7) == SG_OK);
  CHECK(r.document->nspans == 1 && r.document->spans[0].ref == (SG_LEXICON_REF | (7 + 5)));
  const sg_signature *g = &r.signatures->items[r.document->spans[0].signature];
  CHECK(g->nfeatures == 1 && g->layer_len == 5 && memcmp(g->layer, "place", 5) == 0);
  CHECK(sg_signatures_expose(r.signatures, "name", 4) == SG_OK &&
        sg_signatures_expose(r.signatures, "rank", 4) == SG_OK);
  CHECK(sample_read(r.document, "York") == SG_OK && sg_lexicon_match(x, s, r.document, 0) == SG_OK);
  g = &r.signatures->items[r.document->spans[0].signature];
  CHECK(g->nfeatures == 3 && g->features[1].string_len == 4 && memcmp(g->features[1].string, "York", 4) == 0);
  CHECK(g->features[2].number == 1.5);
  CHECK(sg_lexicon_match(x, s, r.document, SG_LEXICON_REF) == SG_ARG);
  sg_lexicon_scratch_free(s);
  reading_done(&r);
}

static sg_status count_entry(void *ud, uint32_t entry) {
  (void)entry;
  ++*(int *)ud;
  return SG_OK;
}

static void test_entries(const sg_lexicon *x) {
  sg_allocator a = sg_allocator_default();
  reading r;
  sg_lexicon_entry e;
  sg_lexicon_stat stat;
  int found = 0;
  CHECK(sg_lexicon_get(x, 0, &e) == SG_OK && e.phrase.len == 13 && e.nfeatures == 2);
  CHECK(sg_lexicon_get(x, 10, &e) == SG_ARG);
  sg_lexicon_stats(x, &stat);
  CHECK(stat.lexicons == 4 && stat.entries == 10 && stat.phrases == 13 && stat.bytes > 0);
  CHECK(reading_new(&a, &r) == SG_OK);
  CHECK(sample_read(r.document, "georgia") == SG_OK && sg_lexicon_find(x, r.document, count_entry, &found) == SG_OK);
  CHECK(found == 3);
  CHECK(sample_read(r.document, "united states of") == SG_OK &&
        sg_lexicon_find(x, r.document, count_entry, &found) == SG_OK);
  CHECK(found == 3);
  reading_done(&r);
}

static void test_limits(void) {
  sg_allocator a = sg_allocator_default();
  reading r;
  sg_lexicon_builder *b = NULL;
  char text[600];
  uint32_t n;
  CHECK(reading_new(&a, &r) == SG_OK && sg_lexicon_builder_new(&a, &b) == SG_OK);
  for (int i = 0; i < 512; i++) text[i] = i % 2 ? ' ' : 'a';
  text[512] = 0;
  CHECK(sample_read(r.document, text) == SG_OK && r.document->ntokens == 256);
  CHECK(sg_lexicon_builder_variant(b, r.document, SG_CASE_SMART) == SG_ARG);
  CHECK(sg_lexicon_builder_lexicon(b, "a", 1, &n) == SG_OK && sg_lexicon_builder_entry(b, n, "a", 1, NULL, 0) == SG_OK);
  CHECK(sg_lexicon_builder_variant(b, r.document, SG_CASE_SMART) == SG_LIMIT);
  CHECK(sample_read(r.document, text + 2) == SG_OK &&
        sg_lexicon_builder_variant(b, r.document, SG_CASE_SMART) == SG_OK);
  CHECK(sample_read(r.document, "") == SG_OK && sg_lexicon_builder_variant(b, r.document, SG_CASE_SMART) == SG_ARG);
  CHECK(sg_lexicon_builder_entry(b, n + 1, "a", 1, NULL, 0) == SG_ARG);
  sg_lexicon_builder_free(b);
  reading_done(&r);
}

static void test_empty(void) {
  sg_allocator a = sg_allocator_default();
  sg_lexicon_builder *b = NULL;
  sg_lexicon *x = NULL;
  unsigned char *bytes = NULL;
  size_t size = 0;
  CHECK(sg_lexicon_builder_new(&a, &b) == SG_OK && sg_lexicon_builder_finish(b, &bytes, &size) == SG_OK);
  CHECK(sg_lexicon_load(&a, bytes, size, &x) == SG_OK && sg_lexicon_verify(x) == SG_OK);
  CHECK(sg_lexicon_load(&a, bytes, size - 1, &x) == SG_CORRUPT && sg_lexicon_load(&a, bytes, 0, &x) == SG_CORRUPT);
  sg_lexicon_free(x);
  sg_free(&a, bytes, size);
  sg_lexicon_builder_free(b);
}

/* All that a host does with a lexicon, from nothing to nothing. */
static sg_status whole_life(const sg_allocator *a) {
  unsigned char *bytes = NULL;
  size_t size = 0;
  reading r = {NULL, NULL, NULL};
  sg_lexicon *x = NULL;
  sg_lexicon_scratch *s = NULL;
  sg_status status = sample_bytes(a, &bytes, &size);
  if (status == SG_OK) status = sg_lexicon_load(a, bytes, size, &x);
  if (status == SG_OK) status = sg_lexicon_scratch_new(a, x, &s);
  if (status == SG_OK) status = reading_new(a, &r);
  if (status == SG_OK) status = sample_read(r.document, SAMPLE_TEXT);
  if (status == SG_OK) status = sg_lexicon_match(x, s, r.document, 0);
  if (status != SG_OK && r.document) CHECK(r.document->nspans == 0);
  if (status == SG_OK) CHECK(r.document->nspans == 15);
  sg_lexicon_scratch_free(s);
  reading_done(&r);
  sg_lexicon_free(x);
  sg_free(a, bytes, size);
  return status;
}

/* A refused allocation leaves a builder as usable as before: the same call again succeeds, and the bytes are the same.
 */
static void test_builder_goes_on(const unsigned char *wanted, size_t wanted_size) {
  failing f = {0, -1};
  sg_allocator a = {failing_alloc, &f};
  reading r;
  sg_lexicon_builder *b = NULL;
  unsigned char *bytes = NULL;
  size_t size = 0;
  CHECK(reading_new(&a, &r) == SG_OK && sg_lexicon_builder_new(&a, &b) == SG_OK && sample_fill(b, r.document) == SG_OK);
  long n = 0;
  for (;; n++) {
    f.countdown = n;
    sg_status s = sg_lexicon_builder_finish(b, &bytes, &size);
    if (s == SG_OK) break;
    CHECK(s == SG_NOMEM);
  }
  f.countdown = -1;
  CHECK(n > 5 && size == wanted_size && memcmp(bytes, wanted, size) == 0);
  sg_free(&a, bytes, size);
  sg_lexicon_builder_free(b);
  reading_done(&r);
  CHECK(f.held == 0);
}

static void test_memory(void) {
  long refused = 0;
  for (long n = 0;; n++) {
    failing f = {0, n};
    sg_allocator a = {failing_alloc, &f};
    sg_status status = whole_life(&a);
    CHECK(f.held == 0);
    if (status == SG_OK) break;
    CHECK(status == SG_NOMEM);
    refused++;
  }
  CHECK(refused > 40);
}

static void test_files(const unsigned char *bytes, size_t size) {
  sg_allocator a = sg_allocator_default();
  sg_lexicon *x = NULL;
  char path[] = "lexicon_test.XXXXXX";
  int fd = mkstemp(path);
  CHECK(fd >= 0);
  CHECK(sg_lexicon_open(&a, path, &x) == SG_CORRUPT);
  CHECK(sg_file_replace(&a, path, bytes, size) == SG_OK);
  CHECK(sg_lexicon_open(&a, path, &x) == SG_OK && sg_lexicon_verify(x) == SG_OK);
  if (x) test_matches(x);
  sg_lexicon_free(x);
  CHECK(sg_lexicon_open(&a, ".", &x) == SG_IO);
  CHECK(sg_lexicon_open(&a, "no/such/file", &x) == SG_IO);
  CHECK(sg_file_replace(&a, "no/such/file", bytes, size) == SG_IO);
  remove(path);
}

int main(void) {
  sg_allocator a = sg_allocator_default();
  unsigned char *bytes = NULL, *again = NULL;
  size_t size = 0, again_size = 0;
  sg_lexicon *x = NULL;
  CHECK(sample_bytes(&a, &bytes, &size) == SG_OK && sample_bytes(&a, &again, &again_size) == SG_OK);
  CHECK(size == again_size && memcmp(bytes, again, size) == 0);
  CHECK(sg_lexicon_load(&a, bytes, size, &x) == SG_OK && sg_lexicon_verify(x) == SG_OK);
  if (x) {
    test_matches(x);
    test_generations(x);
    test_entries(x);
  }
  test_limits();
  test_empty();
  test_memory();
  test_builder_goes_on(bytes, size);
  test_files(bytes, size);
  sg_lexicon_free(x);
  sg_free(&a, bytes, size);
  sg_free(&a, again, again_size);
  return failures != 0;
}
