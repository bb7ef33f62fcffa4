/* vocabulary_test.c: interning, folding, shapes, forms, the budget, and every allocation failing in turn. */
#include "../../support/check.h"
#include "text/utf8.h"
#include "tokens/vocabulary.h"

static sg_type_id intern(sg_vocabulary *v, const char *text, sg_kind kind) {
  sg_type_id id = SG_NONE;
  CHECK(sg_vocabulary_intern(v, text, (uint32_t)strlen(text), kind, &id) == SG_OK);
  return id;
}

static void is_folded(sg_vocabulary *v, const char *text, sg_kind kind, const char *folded) {
  sg_type_id id = intern(v, text, kind);
  const sg_type *t = &v->types[v->types[id].folded];
  CHECK(t->len == strlen(folded) && memcmp(t->text, folded, t->len) == 0);
  CHECK(v->types[id].folded == t->folded);
}

static sg_shape shape(sg_vocabulary *v, const char *text, sg_kind kind) {
  sg_type_id id = intern(v, text, kind);
  return (sg_shape)v->types[id].shape;
}

static void test_folding(sg_vocabulary *v) {
  is_folded(v, "Word", SG_KIND_WORD, "word");
  is_folded(v, "word", SG_KIND_WORD, "word");
  is_folded(v, "\xC3\x89T\xC3\x89", SG_KIND_WORD, "\xC3\xA9t\xC3\xA9");
  is_folded(v, "O\xE2\x80\x99Neill", SG_KIND_WORD, "o'neill");
  is_folded(v, "\xE2\x80\x9C", SG_KIND_PUNCT, "\"");
  is_folded(v, "\xE2\x80\x99\xE2\x80\x99", SG_KIND_PUNCT, "\"");
  is_folded(v, "`\xE2\x80\x98", SG_KIND_PUNCT, "\"");
  is_folded(v, "``", SG_KIND_PUNCT, "\"");
  is_folded(v, "''", SG_KIND_PUNCT, "\"");
  is_folded(v, "\xE2\x80\xA6", SG_KIND_PUNCT, "...");
  is_folded(v, "co\xC2\xADop", SG_KIND_WORD, "coop");
  is_folded(v, "\xC2\xAD", SG_KIND_WORD, "\xC2\xAD"); /* nothing would be left */
  is_folded(v, "A\xFF", SG_KIND_WORD, "a\xFF");
  is_folded(v, "Co\xCC\x82te", SG_KIND_WORD, "c\xC3\xB4te"); /* decomposed */
  is_folded(v, "J\xCC\x8C", SG_KIND_WORD, "\xC7\xB0");       /* only the small letter has a form with the mark */
  CHECK(intern(v, "Co\xCC\x82te", SG_KIND_WORD) == intern(v, "C\xC3\xB4te", SG_KIND_WORD));
  CHECK(intern(v,
               "\xEF\xBC\xAF\xEF\xAC\x83"
               "ce",
               SG_KIND_WORD) == intern(v, "Office", SG_KIND_WORD));
  CHECK(shape(v, "May", SG_KIND_WORD) == SG_SHAPE_TITLE);
  CHECK(shape(v, "U.S.", SG_KIND_WORD) == SG_SHAPE_UPPER);
  CHECK(shape(v, "McCall", SG_KIND_WORD) == SG_SHAPE_MIXED);
  CHECK(shape(v, "10,000", SG_KIND_NUMBER) == SG_SHAPE_DIGITS);
  CHECK(shape(v, "--", SG_KIND_PUNCT) == SG_SHAPE_OTHER);
}

/* What is folded folds to itself in a vocabulary that has met nothing else: it does not matter which text came first.
 */
static void test_folding_twice(sg_vocabulary *v) {
  static const sg_kind kinds[] = {SG_KIND_WORD, SG_KIND_PUNCT};
  sg_allocator a = sg_allocator_default();
  sg_vocabulary *other;
  CHECK(sg_vocabulary_new(&a, 0, &other) == SG_OK);
  for (uint32_t i = 0; i < 2 * 0x1FFFF; i++) {
    uint32_t cp = i / 2 + 1;
    char text[8];
    if (cp >= 0xD800 && cp < 0xE000) continue;
    uint32_t len = sg_utf8_encode(cp, text);
    if (cp % 3 == 0) len += sg_utf8_encode(cp, text + len); /* some in pairs */
    sg_type_id id, again;
    CHECK(sg_vocabulary_intern(v, text, len, kinds[i & 1], &id) == SG_OK);
    const sg_type *folded = &v->types[v->types[id].folded];
    CHECK(sg_vocabulary_intern(other, folded->text, folded->len, kinds[i & 1], &again) == SG_OK);
    CHECK(other->types[again].folded == again);
  }
  sg_vocabulary_free(other);
}

/* Texts of all lengths around the eight bytes that make a key, with zero bytes in them. */
static void test_identity(sg_vocabulary *v) {
  enum { N = 600 };
  static char texts[N][24];
  static sg_type_id ids[N];
  for (uint32_t i = 0; i < N; i++) {
    memset(texts[i], 0, 24);
    snprintf(texts[i], 24, "%u", i);
    CHECK(sg_vocabulary_intern(v, texts[i], i % 24, SG_KIND_WORD, &ids[i]) == SG_OK);
  }
  for (uint32_t i = 0; i < N; i++) {
    CHECK(sg_vocabulary_find(v, texts[i], i % 24, SG_KIND_WORD) == ids[i]);
    CHECK(v->types[ids[i]].len == i % 24 && memcmp(v->types[ids[i]].text, texts[i], i % 24) == 0);
  }
  CHECK(intern(v, "single", SG_KIND_WORD) != intern(v, "single", SG_KIND_HASHTAG));
  CHECK(sg_vocabulary_find(v, "never seen", 10, SG_KIND_WORD) == SG_NONE);
}

static void test_forms(sg_vocabulary *v) {
  sg_type_id said = intern(v, "said", SG_KIND_WORD), say = intern(v, "say", SG_KIND_WORD);
  sg_form_id a, b, c;
  CHECK(sg_vocabulary_form(v, said, say, SG_POS_VERB, 1, &a) == SG_OK);
  CHECK(sg_vocabulary_form(v, said, say, SG_POS_VERB, 1, &b) == SG_OK);
  CHECK(sg_vocabulary_form(v, said, say, SG_POS_VERB, 0, &c) == SG_OK);
  CHECK(a == b && a != c && v->forms[a].lemma == say);
  CHECK(sg_vocabulary_form(v, v->ntypes, say, SG_POS_VERB, 0, &c) == SG_ARG);
}

/* A stream of ever new words stays within its bound. */
static void test_budget(const sg_allocator *a) {
  sg_vocabulary *v;
  size_t most = 0, budget = 1 << 20;
  uint32_t trims = 0;
  CHECK(sg_vocabulary_new(a, budget, &v) == SG_OK);
  for (uint32_t i = 0; i < 400000; i++) {
    char word[32];
    sg_type_id id;
    sg_form_id form;
    int n = snprintf(word, sizeof word, "w%ux", i);
    CHECK(sg_vocabulary_intern(v, word, (uint32_t)n, SG_KIND_WORD, &id) == SG_OK);
    CHECK(sg_vocabulary_form(v, id, id, SG_POS_NOUN, 0, &form) == SG_OK);
    if (i % 100 == 0) {
      uint32_t generation = v->generation;
      bool trimmed = sg_vocabulary_trim(v);
      CHECK(trimmed == (v->generation != generation));
      trims += trimmed;
    }
    if (sg_vocabulary_bytes(v) > most) most = sg_vocabulary_bytes(v);
  }
  CHECK(trims > 10);
  CHECK(most < budget + budget / 4);
  sg_vocabulary_free(v);
}

static sg_status fill(const sg_allocator *a) {
  sg_vocabulary *v;
  SG_TRY(sg_vocabulary_new(a, 0, &v));
  sg_status status = SG_OK;
  char word[700];
  for (uint32_t i = 0; i < 700 && status == SG_OK; i++) {
    memset(word, 'A' + (int)(i % 26), sizeof word);
    sg_type_id id;
    sg_form_id form;
    uint32_t len = (uint32_t)snprintf(word, sizeof word, "Word%u", i);
    word[len] = 'Z';
    status = sg_vocabulary_intern(v, word, i % 50 == 0 ? 600 : len, SG_KIND_WORD, &id);
    if (status == SG_OK) status = sg_vocabulary_form(v, id, v->types[id].folded, SG_POS_X, 0, &form);
    for (uint32_t k = 0; k < v->ntypes; k++) /* whatever failed, what is there can be found */
      if (k % 97 == 0) CHECK(sg_vocabulary_find(v, v->types[k].text, v->types[k].len, v->types[k].kind) == k);
  }
  sg_vocabulary_free(v);
  return status;
}

int main(void) {
  check_heap heap = {0};
  sg_allocator a = {check_alloc, &heap};
  sg_vocabulary *v;
  CHECK(sg_vocabulary_new(&a, 0, &v) == SG_OK);
  test_folding(v);
  test_folding_twice(v);
  test_identity(v);
  test_forms(v);
  sg_vocabulary_free(v);
  test_budget(&a);
  CHECK(heap.live == 0);
  sg_status status = SG_NOMEM;
  unsigned long at = 0;
  while (status != SG_OK && at < 100000) {
    heap = (check_heap){.fail_at = ++at};
    status = fill(&a);
    CHECK(heap.live == 0);
    CHECK(status == SG_OK ? heap.failed == 0 : status == SG_NOMEM && heap.failed == 1);
  }
  CHECK(at > 20);
  return check_report("vocabulary");
}
