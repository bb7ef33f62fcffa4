/* tokenizer_test.c: any bytes are tiled by tokens and gaps, in linear time; every allocation failing in turn. */
#include <time.h>

#include "../../support/check.h"
#include "segment/segmenter.h"
#include "tokens/tokenizer.h"
#include "text/unicode.h"
#include "text/utf8.h"

static sg_language *make_language(const sg_allocator *a) {
  static const struct {
    const char *text;
    uint32_t property;
  } entries[] = {{"'s", SG_WORD_CLITIC},        {"n't", SG_WORD_CLITIC},    {"gen", SG_WORD_TITLE},
                 {"inc", SG_WORD_ABBREVIATION}, {"km", SG_WORD_UNIT},       {"no", SG_WORD_REFERENCE | SG_WORD_COMMON},
                 {"non", SG_WORD_PREFIX},       {"o'clock", SG_WORD_WHOLE}, {":)", SG_WORD_EMOTICON},
                 {"The", SG_WORD_STARTER},      {"th", SG_WORD_ORDINAL},    {"com", SG_WORD_DOMAIN},
                 {"pdf", SG_WORD_FILE},         {"said", SG_WORD_SAYING}};
  static const uint8_t cut[] = {3};
  sg_language *l;
  CHECK(sg_language_new(a, &l) == SG_OK);
  for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
    CHECK(sg_language_add(l, entries[i].text, strlen(entries[i].text), entries[i].property) == SG_OK);
  CHECK(sg_language_split(l, "cannot", 6, cut, 1) == SG_OK);
  CHECK(sg_language_split(l, "cannot", 6, cut, 0) == SG_ARG);
  CHECK(sg_language_add(l, "", 0, SG_WORD_TITLE) == SG_ARG);
  return l;
}

/* "a|b|c" of the tokens. */
static void expect(sg_document *d, const sg_language *l, const char *text, const char *tokens) {
  char out[512];
  size_t n = 0;
  CHECK(sg_document_reset(d, text, strlen(text)) == SG_OK);
  CHECK(sg_tokenize(d, l) == SG_OK);
  for (uint32_t i = 0; i < d->ntokens; i++)
    n += (size_t)snprintf(out + n, sizeof out - n, "%s%.*s", i ? "|" : "", (int)(d->tokens[i].end - d->tokens[i].start),
                          text + d->tokens[i].start);
  out[n] = 0;
  CHECK(strcmp(out, tokens) == 0);
  if (strcmp(out, tokens) != 0) fprintf(stderr, "  got      %s\n  expected %s\n", out, tokens);
}

static void test_tokens(sg_document *d, const sg_language *l) {
  expect(d, l, "", "");
  expect(d, l, "They cannot, don't and didn\xE2\x80\x99t.", "They|can|not|,|do|n't|and|did|n\xE2\x80\x99t|.");
  expect(d, l, "Gen. Orr's No. 10 inc., 5km 4th", "Gen.|Orr|'s|No.|10|inc.|,|5|km|4th");
  expect(d, l, "a four-day non-event at 9 o'clock :)", "a|four|-|day|non-event|at|9|o'clock|:)");
  expect(d, l, "see x.pdf, site.com and a@b.org!", "see|x.pdf|,|site.com|and|a@b.org|!");
  expect(d, l, "http://x.y/z_(w)). No.", "http://x.y/z_(w)|)|.|No|.");
  expect(d, l, "U.S.-built 1,200.5 1,2 7:30 555-0123", "U.S.|-|built|1,200.5|1|,|2|7:30|555-0123");
  expect(d, l, "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80\xF0\x9F\x87\xAA\xF0\x9F\x87\xAB",
         "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80|\xF0\x9F\x87\xAA\xF0\x9F\x87\xAB");
  expect(d, l,
         "a\xC2\xA0"
         "b\xE2\x80\x8B"
         "c co\xC2\xADop",
         "a|b|c|co\xC2\xADop");
  expect(d, l, "a\xFF\xE2\x82z", "a|\xFF|\xE2\x82|z");
}

/* Nothing but white space, controls and invisible signs between tokens; a token is never empty. */
static void check_tiling(const sg_document *d) {
  uint32_t at = 0;
  for (uint32_t i = 0; i <= d->ntokens; i++) {
    uint32_t to = i < d->ntokens ? d->tokens[i].start : d->len;
    CHECK(at <= to);
    const unsigned char *p = (const unsigned char *)d->text + at, *end = (const unsigned char *)d->text + to;
    while (p < end) {
      uint32_t cp;
      p += sg_utf8_decode(p, (const unsigned char *)d->text + d->len, &cp);
      sg_char_class c = cp == SG_UTF8_INVALID ? SG_CHAR_OTHER : sg_char_class_of(cp);
      CHECK(c == SG_CHAR_SPACE || c == SG_CHAR_LINE || c == SG_CHAR_CONTROL || c == SG_CHAR_FORMAT ||
            c == SG_CHAR_JOIN);
    }
    if (i == d->ntokens) return;
    CHECK(d->tokens[i].end > d->tokens[i].start && d->tokens[i].end <= d->len);
    const sg_type *t = &d->vocabulary->types[d->tokens[i].type];
    CHECK(t->len == d->tokens[i].end - d->tokens[i].start &&
          memcmp(t->text, d->text + d->tokens[i].start, t->len) == 0);
    at = d->tokens[i].end;
  }
}

/* Blocks tile the tokens, sentences tile the blocks. */
static void check_segments(const sg_document *d) {
  uint32_t at = 0, k = 0;
  for (uint32_t b = 0; b < d->nblocks; b++) {
    CHECK(d->blocks[b].first == at && d->blocks[b].last > at);
    for (; k < d->nsentences && d->sentences[k].first < d->blocks[b].last; k++) {
      CHECK(d->sentences[k].first == at && d->sentences[k].last > at);
      at = d->sentences[k].last;
    }
    CHECK(at == d->blocks[b].last);
  }
  CHECK(at == d->ntokens && k == d->nsentences);
}

static void read_checked(sg_document *d, const sg_language *l, const char *text, size_t len) {
  CHECK(sg_document_reset(d, text, len) == SG_OK);
  CHECK(sg_tokenize(d, l) == SG_OK);
  CHECK(sg_segment(d, l) == SG_OK);
  check_tiling(d);
  check_segments(d);
}

/* Random texts from pieces that matter to the tokenizer, and plain random bytes. Each lies in a block of its exact
   size. */
static void test_random(sg_document *d, const sg_language *l) {
  static const char *const pieces[] = {"a",
                                       "B",
                                       "word",
                                       "Gen",
                                       "U.S",
                                       "cannot",
                                       "n't",
                                       "'s",
                                       "'",
                                       "\xE2\x80\x99",
                                       "\"",
                                       "\xE2\x80\x9C",
                                       "\xE2\x80\x9D",
                                       ".",
                                       "...",
                                       "!",
                                       "?",
                                       ",",
                                       ";",
                                       ":",
                                       "-",
                                       "\xE2\x80\x94",
                                       "(",
                                       ")",
                                       "[",
                                       "]",
                                       " ",
                                       " ",
                                       " ",
                                       "\n",
                                       "\n\n",
                                       "\r\n",
                                       "\t",
                                       "1",
                                       "10",
                                       "1,000",
                                       "3.5",
                                       "/",
                                       "@",
                                       "#",
                                       "http://",
                                       "www.",
                                       ".com",
                                       ".pdf",
                                       "$",
                                       "%",
                                       "&",
                                       "_",
                                       "*",
                                       "\xC2\xA0",
                                       "\xC2\xAD",
                                       "\xE2\x80\x8B",
                                       "\xF0\x9F\x98\x80",
                                       "\xF0\x9F\x87\xAA",
                                       "\xE2\x80\x8D",
                                       "\xEF\xB8\x8F",
                                       "\xE4\xB8\xAD",
                                       "\xFF",
                                       "\xE2\x82",
                                       "\xC3",
                                       "The",
                                       "said",
                                       ":)",
                                       "o'clock",
                                       "1.",
                                       "2)",
                                       "(a)",
                                       "\xE2\x80\xA2"};
  for (int round = 0; round < 20000; round++) {
    char text[256];
    size_t len = 0, n = check_random(24);
    for (size_t i = 0; i < n; i++) {
      const char *piece = pieces[check_random(sizeof pieces / sizeof *pieces)];
      if (check_random(12) == 0) text[len++] = (char)check_random(256);
      memcpy(text + len, piece, strlen(piece));
      len += strlen(piece);
    }
    char *own = malloc(len ? len : 1);
    memcpy(own, text, len);
    read_checked(d, l, own, len);
    free(own);
  }
}

/* Reading time must not grow faster than the text: texts made to be slow. */
static void test_linear(sg_document *d, const sg_language *l) {
  static const char *const units[] = {"a",
                                      ".",
                                      "! ",
                                      "!)",
                                      "a.",
                                      "a@",
                                      "aa.bb.",
                                      "(",
                                      "A. (",
                                      "'",
                                      "a'",
                                      "1-",
                                      "1,",
                                      "\n",
                                      "- \n",
                                      ". ",
                                      "\"",
                                      "\xE2\x80\x99",
                                      "1. ",
                                      "http://((()))",
                                      "\xF0\x9F\x98\x80\xE2\x80\x8D",
                                      ("\xE2\x80\x9C"
                                       "A. "),
                                      "a-",
                                      "\xFF",
                                      " "};
  enum { SIZE = 1 << 20 };
  char *text = malloc(SIZE);
  for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
    size_t n = strlen(units[u]);
    for (size_t i = 0; i < SIZE; i++) text[i] = units[u][i % n];
    clock_t start = clock();
    CHECK(sg_document_reset(d, text, SIZE) == SG_OK);
    CHECK(sg_tokenize(d, l) == SG_OK);
    CHECK(sg_segment(d, l) == SG_OK);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    CHECK(seconds < 8); /* 0.1 at most without sanitizers; quadratic would be hours */
    if (seconds >= 8) fprintf(stderr, "  slow: %s\n", units[u]);
    check_segments(d);
  }
  free(text);
}

static sg_status read_once(const sg_allocator *a, const char *text) {
  sg_language *l = NULL;
  sg_vocabulary *v = NULL;
  sg_signatures *s = NULL;
  sg_document *d = NULL;
  sg_status status = sg_language_new(a, &l);
  if (status == SG_OK) status = sg_language_add(l, "gen", 3, SG_WORD_TITLE);
  if (status == SG_OK) status = sg_language_add(l, ":)", 2, SG_WORD_EMOTICON);
  if (status == SG_OK) status = sg_vocabulary_new(a, 0, &v);
  if (status == SG_OK) status = sg_signatures_new(a, 0, &s);
  if (status == SG_OK) status = sg_document_new(a, v, s, &d);
  if (status == SG_OK) status = sg_document_reset(d, text, strlen(text));
  if (status == SG_OK && (status = sg_tokenize(d, l)) != SG_OK) CHECK(d->ntokens == 0);
  if (status == SG_OK && (status = sg_segment(d, l)) != SG_OK) CHECK(d->nsentences == 0 && d->nblocks == 0);
  if (status == SG_OK) status = sg_document_form_all(d);
  sg_document_free(d);
  sg_signatures_free(s);
  sg_vocabulary_free(v);
  sg_language_free(l);
  return status;
}

static void test_failures(void) {
  static char text[6000];
  size_t n = 0;
  for (int i = 0; n + 64 < sizeof text; i++) n += (size_t)sprintf(text + n, "Gen. Orr%d came :) It's late.\n\n", i);
  check_heap heap = {0};
  sg_allocator a = {check_alloc, &heap};
  sg_status status = SG_NOMEM;
  unsigned long at = 0;
  while (status != SG_OK && at < 100000) {
    heap = (check_heap){.fail_at = ++at};
    status = read_once(&a, text);
    CHECK(heap.live == 0);
    CHECK(status == SG_OK ? heap.failed == 0 : status == SG_NOMEM && heap.failed == 1);
  }
  CHECK(at > 20);
}

int main(void) {
  sg_allocator a = sg_allocator_default();
  sg_language *l = make_language(&a);
  sg_vocabulary *v;
  sg_signatures *s;
  sg_document *d;
  CHECK(sg_vocabulary_new(&a, 1 << 22, &v) == SG_OK);
  CHECK(sg_signatures_new(&a, 0, &s) == SG_OK);
  CHECK(sg_document_new(&a, v, s, &d) == SG_OK);
  test_tokens(d, l);
  test_random(d, l);
  test_linear(d, l);
  sg_document_free(d);
  sg_signatures_free(s);
  sg_vocabulary_free(v);
  sg_language_free(l);
  test_failures();
  return check_report("tokenizer");
}
