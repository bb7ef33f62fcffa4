/* document_test.c: UTF-8, words, positions, spans, limits, and what a large text leaves behind. */
#include "../../support/check.h"
#include "document/layer_index.h"
#include "document/words.h"
#include "segment/segmenter.h"
#include "tokens/tokenizer.h"
#include "text/utf8.h"

static void decodes(const char *bytes, size_t len, uint32_t cp, uint32_t n) {
  uint32_t got, took = sg_utf8_decode((const unsigned char *)bytes, (const unsigned char *)bytes + len, &got);
  CHECK(got == cp && took == n);
}

/* Unicode's table of maximal subparts (3.9, tables 3-8 to 3-11). */
static void test_utf8(void) {
  decodes("A", 1, 'A', 1);
  decodes("\xC3\xA9", 2, 0xE9, 2);
  decodes("\xF4\x8F\xBF\xBF", 4, 0x10FFFF, 4);
  decodes("\xC0\xAF", 2, SG_UTF8_INVALID, 1);
  decodes("\xE0\x80\x80", 3, SG_UTF8_INVALID, 1);
  decodes("\xED\xA0\x80", 3, SG_UTF8_INVALID, 1);
  decodes("\xF4\x91\x92\x93", 4, SG_UTF8_INVALID, 1);
  decodes("\xE1\x80\xE2", 3, SG_UTF8_INVALID, 2);
  decodes("\xF1\x91\x92\x41", 4, SG_UTF8_INVALID, 3);
  decodes("\xF1\x91\x92", 3, SG_UTF8_INVALID, 3);
  decodes("\x80", 1, SG_UTF8_INVALID, 1);
  for (uint32_t cp = 0; cp <= 0x10FFFF; cp += cp < 0x3000 ? 1 : 97) {
    if (cp >= 0xD800 && cp < 0xE000) continue;
    char out[4];
    uint32_t n = sg_utf8_encode(cp, out), got;
    CHECK(sg_utf8_decode((unsigned char *)out, (unsigned char *)out + n, &got) == n && got == cp);
    CHECK(sg_utf8_before((unsigned char *)out, (unsigned char *)out + n) == n);
  }
  const unsigned char text[] = "abc\xC3\xA9\xF0\x9F\x98\x80\xFF z";
  CHECK(sg_utf8_count(text, text + 12, SG_UNIT_CHARS) == 8);
  CHECK(sg_utf8_count(text, text + 12, SG_UNIT_UTF16) == 9);
  CHECK(sg_utf8_count(text, text + 12, SG_UNIT_BYTES) == 12);
}

/* Words of several tokens: blanks between lemmas always, between folded texts as in the text. */
static void test_words(sg_document *d, const sg_language *l) {
  const char text[] = "We'd  Sailed (fast)";
  char to[64];
  CHECK(sg_document_reset(d, text, sizeof text - 1) == SG_OK && sg_tokenize(d, l) == SG_OK);
  uint32_t n = d->ntokens;
  CHECK(n > 3 && sg_words_room(d, 0, n, true) <= sizeof to);
  size_t folded = sg_words_write(d, 0, n, false, to);
  CHECK(folded <= sg_words_room(d, 0, n, false) && folded == 18 && memcmp(to, "we'd sailed (fast)", 18) == 0);
  size_t lemmas = sg_words_write(d, n - 3, n, true, to);
  CHECK(lemmas == 8 && memcmp(to, "( fast )", 8) == 0);
  CHECK(sg_words_write(d, 1, 1, true, to) == 0);
}

static bool removed(sg_document *d, const char *layer, const sg_span *span) {
  bool was = false;
  CHECK(sg_document_remove_span(d, layer, (uint32_t)strlen(layer), span, &was) == SG_OK);
  return was;
}

/* A look at all spans beside what a listing tells of a token. */
static void check_token(const sg_document *d, const sg_listing *l, uint32_t name, uint32_t token) {
  uint32_t covering = 0, before = 0, seen = 0, passed = 0;
  for (uint32_t i = 0; i < d->nspans; i++) {
    const sg_span *s = &d->spans[i];
    if (s->signature != name || !s->last) continue;
    covering += s->first <= token && token < s->last;
    before += s->first < token;
  }
  sg_listing_at a = l ? sg_listing_covering(l, token) : (sg_listing_at){0, 0};
  for (const sg_span *s; l && (s = sg_listing_span(l, d, a)) && s->first <= token; a = sg_listing_next(l, a))
    seen += s->last > token;
  CHECK(seen == covering);
  sg_listing_at end = l ? sg_listing_from(l, d, token) : (sg_listing_at){0, 0};
  for (a = (sg_listing_at){0, 0}; l && (a.part != end.part || a.at != end.at); a = sg_listing_next(l, a)) passed++;
  CHECK(passed == before);
}

static void check_order(const sg_document *d, const sg_listing *l) {
  uint32_t n = 0;
  const sg_span *before = NULL, *s;
  for (sg_listing_at a = {0, 0}; (s = sg_listing_span(l, d, a)); a = sg_listing_next(l, a), n++) {
    CHECK(s->last && (!before || before->first <= s->first));
    sg_listing_at found = sg_listing_find(l, d, s->first, s->last);
    CHECK(sg_listing_span(l, d, found)->first == s->first && sg_listing_span(l, d, found)->last == s->last);
    before = s;
  }
  CHECK(n == l->n);
}

/* What links the spans of a layer leads to each of them, the last one first, also when some have been taken back. */
static void check_links(const sg_document *d, uint32_t name) {
  uint32_t layer = d->signatures->items[name].layer_id, at = d->last_of_layer[layer];
  for (uint32_t i = d->nspans; i-- > 0;) {
    if (d->spans[i].signature != name) continue;
    CHECK(at == i);
    at = d->earlier[i];
  }
  CHECK(at == SG_NONE);
}

static void test_links(sg_document *d, uint32_t name, uint32_t place) {
  uint32_t before = d->nspans;
  for (uint32_t i = 0; i < 9; i++)
    CHECK(sg_document_add_span(d, &(sg_span){i % 4, i % 4 + 1, i % 3 ? name : place, 100 + i}) == SG_OK);
  check_links(d, name);
  check_links(d, place);
  sg_document_drop_spans(d, before + 4);
  CHECK(d->nspans == before + 4);
  check_links(d, name);
  check_links(d, place);
  sg_document_drop_spans(d, before);
  check_links(d, name);
  check_links(d, place);
}

/* Listings of a layer while spans come and go; many more come than a part of a listing holds, then all go. */
static void test_listings(sg_document *d, uint32_t name, uint32_t place) {
  uint32_t seed = 7, ref = 10, n = d->ntokens;
  const sg_listing *l;
  for (int round = 0; round < 900; round++) {
    seed = seed * 1664525u + 1013904223u;
    uint32_t first = (seed >> 8) % n, last = first + 1 + (seed >> 16) % (n - first);
    if (seed >> 30 > 1 && d->nspans > 2) {
      sg_span gone = d->spans[(seed >> 4) % d->nspans];
      const char *layer = gone.signature == name ? "Name" : "Place";
      CHECK(removed(d, layer, &gone) == (gone.last != 0));
      CHECK(!removed(d, layer, &gone) && !removed(d, "Nobody", &gone));
    }
    CHECK(sg_document_add_span(d, &(sg_span){first, last, seed >> 29 ? name : place, ref++}) == SG_OK);
    if (round % 3 == 0) continue;
    CHECK(sg_document_list(d, "Name", 4, &l) == SG_OK);
    for (uint32_t token = 0; token < n; token++) check_token(d, l, name, token);
    if (l) check_order(d, l);
  }
  CHECK(l && l->n > 4 * SG_LISTING_ROOM);
  for (uint32_t i = 0; i < d->nspans; i++) {
    sg_span gone = d->spans[i];
    if (gone.last) CHECK(removed(d, gone.signature == name ? "Name" : "Place", &gone));
    if (i % 50 == 0 && sg_document_list(d, "Name", 4, &l) == SG_OK && l) check_order(d, l);
  }
  CHECK(sg_document_list(d, "Name", 4, &l) == SG_OK && !l);
  CHECK(sg_document_list(d, "Nobody", 6, &l) == SG_OK && !l);
}

/* A span that is changed keeps its place; of two of one range and ref it is the one added last. */
static void test_changes(sg_document *d, const sg_language *l) {
  uint32_t before, after, other;
  sg_feature f = {.key = "k", .key_len = 1, .type = SG_VALUE_BOOLEAN, .number = 1};
  CHECK(sg_signatures_expose(d->signatures, "k", 1) == SG_OK);
  CHECK(sg_document_reset(d, "One two three.", 14) == SG_OK && sg_tokenize(d, l) == SG_OK);
  CHECK(sg_signatures_intern(d->signatures, "Name", 4, NULL, 0, &before) == SG_OK);
  CHECK(sg_signatures_intern(d->signatures, "Name", 4, &f, 1, &after) == SG_OK && after != before);
  CHECK(sg_signatures_intern(d->signatures, "Place", 5, NULL, 0, &other) == SG_OK);
  for (int i = 0; i < 2; i++) CHECK(sg_document_add_span(d, &(sg_span){0, 2, before, 1}) == SG_OK);
  CHECK(sg_document_add_span(d, &(sg_span){1, 2, before, 2}) == SG_OK);
  bool changed;
  CHECK(sg_document_change_span(d, "Name", 4, &(sg_span){0, 2, after, 1}, &changed) == SG_OK && changed);
  CHECK(d->nspans == 3 && d->spans[0].signature == before && d->spans[1].signature == after);
  CHECK(sg_document_change_span(d, "Name", 4, &(sg_span){0, 2, after, 3}, &changed) == SG_OK && !changed);
  CHECK(sg_document_change_span(d, "Name", 4, &(sg_span){0, 2, other, 1}, &changed) == SG_ARG && !changed);
  CHECK(sg_document_change_span(d, "Name", 4, &(sg_span){0, 2, UINT32_MAX, 1}, &changed) == SG_ARG && !changed);
}

static void test_positions(sg_document *d, const sg_language *l) {
  const char *text = "One two.  Three four.\n\nFive.";
  CHECK(sg_document_reset(d, text, strlen(text)) == SG_OK && sg_tokenize(d, l) == SG_OK && sg_segment(d, l) == SG_OK);
  CHECK(d->ntokens == 8 && d->nsentences == 3 && d->nblocks == 2);
  CHECK(sg_document_token_at(d, 0) == 0 && sg_document_token_at(d, 3) == 1 && sg_document_token_at(d, 1000) == 8);
  CHECK(sg_document_sentence_of(d, 0) == 0 && sg_document_sentence_of(d, 3) == 1 && sg_document_sentence_of(d, 7) == 2);
  CHECK(sg_document_block_of(d, 5) == 0 && sg_document_block_of(d, 6) == 1);
  CHECK(d->tokens[0].flags == (SG_TOKEN_SPACE | SG_TOKEN_LINE) && d->tokens[2].flags == 0 &&
        d->tokens[3].flags == SG_TOKEN_SPACE);
  CHECK(sg_document_form_all(d) == SG_OK);
  for (uint32_t i = 0; i < d->ntokens; i++) CHECK(d->vocabulary->forms[d->tokens[i].form].type == d->tokens[i].type);
  uint32_t name, place;
  CHECK(sg_signatures_intern(d->signatures, "Name", 4, NULL, 0, &name) == SG_OK);
  CHECK(sg_signatures_intern(d->signatures, "Place", 5, NULL, 0, &place) == SG_OK);
  CHECK(sg_document_add_span(d, &(sg_span){0, 2, name, 1}) == SG_OK);
  CHECK(sg_document_add_span(d, &(sg_span){2, 2, name, 2}) == SG_ARG);
  CHECK(sg_document_add_span(d, &(sg_span){7, 9, name, 3}) == SG_ARG);
  CHECK(sg_document_add_span(d, &(sg_span){0, 2, 99, 4}) == SG_ARG);
  CHECK(d->nspans == 1);
  test_links(d, name, place);
  test_listings(d, name, place);
}

static void test_limits(sg_document *d, const sg_language *l) {
  CHECK(sg_document_reset(d, "", (size_t)INT32_MAX + 1) == SG_LIMIT);
  enum { SIZE = 8 << 20 };
  char *text = malloc(SIZE);
  for (size_t i = 0; i < SIZE; i++) text[i] = i % 3 ? 'a' : ' ';
  CHECK(sg_document_reset(d, text, SIZE) == SG_OK && sg_tokenize(d, l) == SG_OK && sg_segment(d, l) == SG_OK);
  CHECK(sg_document_bytes(d) > SIZE);
  CHECK(sg_document_reset(d, "small", 5) == SG_OK);
  CHECK(sg_document_bytes(d) < 4096);
  CHECK(sg_tokenize(d, l) == SG_OK && sg_segment(d, l) == SG_OK && d->ntokens == 1);
  free(text);
}

int main(void) {
  check_heap heap = {0};
  sg_allocator a = {check_alloc, &heap};
  sg_vocabulary *v;
  sg_signatures *s = NULL;
  sg_document *d;
  sg_language *l = NULL;
  test_utf8();
  CHECK(sg_vocabulary_new(&a, 1 << 20, &v) == SG_OK && sg_signatures_new(&a, 0, &s) == SG_OK);
  CHECK(sg_document_new(&a, v, s, &d) == SG_OK && sg_language_new(&a, &l) == SG_OK);
  test_words(d, l);
  test_positions(d, l);
  test_changes(d, l);
  test_limits(d, l);
  sg_document_free(d);
  sg_language_free(l);
  sg_signatures_free(s);
  sg_vocabulary_free(v);
  CHECK(heap.live == 0);
  return check_report("document");
}
