/* compact_test.c: which machines are kept compact, and that a window too long for them gives the same matches. */
#include "../../support/check.h"
#include "../../support/kit.h"
#include "rules/compile/program_private.h"

enum { RULES = 6 };

/* Number 0 fits, and so does 5, of which a match may be long; the others are too much, each in one way. */
static void fill(kit *k) {
  uint32_t word = kit_word(k, "c"), option = kit_repeat(k, kit_word(k, "a"), 0, 1, true);
  kit_pattern(k, SEQ(k, kit_capture(k, "x", kit_word(k, "a")), option, kit_capture(k, "y", kit_word(k, "b"))));
  kit_pattern(k, SEQ(k, word, kit_repeat(k, kit_word(k, "d"), SG_COMPACT_STATES, SG_COMPACT_STATES, false)));
  kit_pattern(k, SEQ(k, kit_word(k, "c"), kit_span(k, "name", SG_NONE)));
  kit_pattern(k, SEQ(k, kit_anchor(k, SG_BOUND_BLOCK, false, NULL), kit_word(k, "c")));
  uint32_t deep = kit_word(k, "c");
  for (int i = 0; i < SG_COMPACT_CODE / 2; i++) deep = kit_capture(k, "deep", deep);
  kit_pattern(k, deep);
  kit_pattern(k, SEQ(k, kit_capture(k, "as", kit_repeat(k, kit_word(k, "a"), 1, SG_MANY, false)), kit_word(k, "b")));
}

static sg_program *make(const sg_allocator *a) {
  kit k = {NULL, SG_OK};
  sg_program *p = NULL;
  CHECK(sg_builder_new(a, &k.b) == SG_OK);
  fill(&k);
  CHECK(k.status == SG_OK && sg_builder_finish(k.b, SG_POLICY_ALL, SG_SCOPE_DOCUMENT, &p) == SG_OK);
  sg_builder_free(k.b);
  return p;
}

static void test_which(const sg_program *p) {
  const bool wanted[RULES] = {true, false, false, false, false, true};
  CHECK(p->nrules == RULES);
  for (uint32_t i = 0; i < RULES; i++) CHECK((p->rules[i].compact != NULL) == wanted[i]);
  CHECK(sizeof(sg_compact) <= 128 && ((uintptr_t)p->rules[0].compact & 63) == 0);
}

/* So many times "a", then "b": short and long windows. */
static void test_length(const sg_allocator *a, const sg_program *p, uint32_t n) {
  char text[256];
  sg_matcher *m = NULL;
  desk d;
  uint32_t found;
  for (uint32_t i = 0; i < n; i++) memcpy(text + 2 * i, "a ", 2);
  text[2 * n] = 'b';
  CHECK(desk_new(a, &d) == SG_OK && desk_read(&d, text, 2 * n + 1) == SG_OK && d.document->ntokens == n + 1);
  CHECK(sg_matcher_new(a, p, 0, &m) == SG_OK && sg_matcher_run(m, d.document) == SG_OK);
  const sg_match *x = sg_matcher_matches(m, &found);
  const sg_range_capture *c = sg_matcher_captures(m);
  CHECK(found == 2 && x[0].rule == 5 && x[0].first == 0 && x[0].last == n + 1 && x[0].ncaptures == 1);
  CHECK(c[x[0].captures].first == 0 && c[x[0].captures].last == n);
  CHECK(x[1].rule == 0 && x[1].first == n - 2 && x[1].last == n + 1 && x[1].ncaptures == 2);
  CHECK(c[x[1].captures].last == n - 1 && c[x[1].captures + 1].first == n);
  sg_matcher_free(m);
  desk_done(&d);
}

int main(void) {
  sg_allocator a = sg_allocator_default();
  sg_program *p = make(&a);
  test_which(p);
  for (uint32_t n = SG_COMPACT_WINDOW - 3; n < SG_COMPACT_WINDOW + 3; n++) test_length(&a, p, n);
  sg_program_free(p);
  return check_report("compact");
}
