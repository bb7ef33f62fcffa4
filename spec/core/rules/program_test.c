/* program_test.c: programs by the builder's functions, matched over documents; hostile arguments; every allocation
   failing in turn. What rules mean in every detail is told by the specs in Lua, which compare the engine with an
   oracle. */
#include "../../support/check.h"
#include "../../support/kit.h"

#define TEXT "Anna met old Bo. Anna saw 3 red foxes near Bo and ran home.\n\nBo met Cem"

/* "rule:first-last{name=first-last}": tokens half open, from 0; a capture that is a span has its number behind a #. */
static void describe(const sg_program *p, const sg_matcher *m, char *out, size_t room) {
  uint32_t n;
  size_t at = 0;
  const sg_match *x = sg_matcher_matches(m, &n);
  const sg_range_capture *c = sg_matcher_captures(m);
  out[0] = 0;
  for (uint32_t i = 0; i < n && at < room; i++) {
    at += (size_t)snprintf(out + at, room - at, "%s%u:%u-%u", i ? " " : "", x[i].rule, x[i].first, x[i].last);
    for (uint32_t k = x[i].captures; k < x[i].captures + x[i].ncaptures && at < room; k++) {
      at += (size_t)snprintf(out + at, room - at, "{%s=%u-%u", sg_program_capture(p, c[k].name), c[k].first, c[k].last);
      if (c[k].span != SG_NONE && at < room) at += (size_t)snprintf(out + at, room - at, "#%u", c[k].span);
      if (at < room) at += (size_t)snprintf(out + at, room - at, "}");
    }
  }
}

static void check_matches(const sg_program *p, const sg_matcher *m, const char *wanted) {
  char got[2048];
  describe(p, m, got, sizeof got);
  CHECK(strcmp(got, wanted) == 0);
  if (strcmp(got, wanted) != 0) fprintf(stderr, "  got    %s\n  wanted %s\n", got, wanted);
}

/* Reads TEXT: tokens 0 Anna 1 met 2 old 3 Bo 4 . | 5 Anna 6 saw 7 3 8 red 9 foxes 10 near 11 Bo 12 and 13 ran 14 home
   15 . || 16 Bo 17 met 18 Cem; spans of names (5: one within another), of a colour and of a hint. */
static sg_status read_text(desk *d) {
  static const struct {
    const char *layer;
    uint32_t first, last;
    double size;
  } spans[] = {{"name", 0, 1, 1},   {"name", 2, 4, 2},   {"name", 3, 4, 1},   {"name", 5, 6, 1},   {"name", 11, 12, -1},
               {"name", 16, 17, 1}, {"name", 18, 19, 7}, {"colour", 8, 9, 0}, {"hint", 12, 15, 0}, {"wide", 3, 6, 0}};
  SG_TRY(desk_read(d, TEXT, sizeof TEXT - 1));
  CHECK(d->document->ntokens == 19 && d->document->nsentences == 3 && d->document->nblocks == 2);
  for (size_t i = 0; i < sizeof spans / sizeof *spans; i++)
    SG_TRY(desk_span(d, spans[i].layer, spans[i].first, spans[i].last, spans[i].size));
  return SG_OK;
}

typedef void (*filling)(kit *k);

static sg_status make_program(const sg_allocator *a, filling fill, sg_policy policy, sg_scope scope, sg_program **out) {
  kit k = {NULL, SG_OK};
  SG_TRY(sg_builder_new(a, &k.b));
  fill(&k);
  if (k.status == SG_OK) k.status = sg_builder_finish(k.b, policy, scope, out);
  sg_builder_free(k.b);
  return k.status;
}

static void expect(filling fill, sg_policy policy, sg_scope scope, const char *wanted) {
  sg_allocator a = sg_allocator_default();
  sg_program *p = NULL;
  sg_matcher *m = NULL;
  desk d;
  CHECK(desk_new(&a, &d) == SG_OK && read_text(&d) == SG_OK);
  CHECK(make_program(&a, fill, policy, scope, &p) == SG_OK);
  CHECK(p && sg_matcher_new(&a, p, 0, &m) == SG_OK);
  if (m) {
    CHECK(sg_matcher_run(m, d.document) == SG_OK);
    check_matches(p, m, wanted);
  }
  sg_matcher_free(m);
  sg_program_free(p);
  desk_done(&d);
}

/* --- what patterns match --- */

static void fill_meeting(kit *k) {
  uint32_t seen = ALT(k, kit_word(k, "met"), kit_word(k, "saw"));
  uint32_t who = kit_capture(k, "who", kit_span(k, "name", SG_NONE));
  kit_pattern(k, SEQ(k, who, kit_capture(k, "verb", seen), kit_repeat(k, kit_any(k), 0, SG_MANY, true),
                     kit_capture(k, "whom", kit_span(k, "name", SG_NONE))));
}

static void fill_features(kit *k) {
  kit_pattern(k, kit_span(k, "name", kit_feature(k, SG_GT, "size", 1)));
  kit_pattern(k, kit_span(k, "name", kit_join(k, SG_EXPR_NOT, kit_feature(k, SG_HAS, "size", 0), 0)));
}

static void fill_anchors(kit *k) {
  kit_pattern(k, SEQ(k, kit_anchor(k, SG_BOUND_SENTENCE, false, NULL), kit_capture(k, "first", kit_any(k))));
  kit_pattern(k, SEQ(k, kit_any(k), kit_anchor(k, SG_BOUND_BLOCK, true, NULL)));
  kit_pattern(k, SEQ(k, kit_anchor(k, SG_BOUND_SCOPE, false, NULL), kit_any(k), kit_any(k)));
  kit_pattern(k, SEQ(k, kit_anchor(k, SG_BOUND_LAYER, false, "hint"), kit_any(k), kit_any(k), kit_any(k),
                     kit_anchor(k, SG_BOUND_LAYER, true, "hint")));
}

static void fill_looks(kit *k) {
  kit_pattern(k, SEQ(k, kit_word(k, "bo"), kit_look(k, kit_word(k, "met"), false, false)));
  kit_pattern(k, SEQ(k, kit_word(k, "bo"), kit_look(k, SEQ(k, kit_word(k, "and"), kit_any(k)), false, true)));
  kit_pattern(k, SEQ(k, kit_look(k, kit_span(k, "name", SG_NONE), true, false), kit_word(k, "met")));
  kit_pattern(k, SEQ(k, kit_look(k, kit_word(k, "old"), true, true), kit_span(k, "name", SG_NONE), kit_word(k, ".")));
}

static void fill_repeats(kit *k) {
  uint32_t small = kit_value(k, SG_EXPR_SHAPE, SG_SHAPE_LOWER);
  kit_pattern(k, kit_capture(k, "run", kit_repeat(k, kit_token(k, small), 2, 3, false)));
  kit_pattern(k,
              SEQ(k, kit_word(k, "red"), kit_repeat(k, kit_capture(k, "each", kit_token(k, small)), 1, SG_MANY, true),
                  kit_token(k, kit_value(k, SG_EXPR_SHAPE, SG_SHAPE_TITLE))));
  kit_pattern(k, SEQ(k, kit_repeat(k, kit_empty(k), 0, SG_MANY, false), kit_word(k, "home")));
}

static void fill_tests(kit *k) {
  kit_pattern(k, kit_token(k, kit_join(k, SG_EXPR_AND, kit_in(k, "name"), kit_test(k, SG_EXPR_TEXT, "Bo"))));
  kit_pattern(
      k, kit_token(k, kit_join(k, SG_EXPR_OR, kit_test(k, SG_EXPR_PREFIX, "fo"), kit_test(k, SG_EXPR_SUFFIX, "em"))));
  kit_pattern(k, kit_token(k, kit_join(k, SG_EXPR_AND, kit_value(k, SG_EXPR_KIND, SG_KIND_NUMBER),
                                       kit_value(k, SG_EXPR_SPACE, 1))));
  kit_pattern(k, kit_token(k, kit_join(k, SG_EXPR_AND, kit_value(k, SG_EXPR_SPACE, 0),
                                       kit_value(k, SG_EXPR_KIND, SG_KIND_PUNCT))));
}

static void fill_rivals(kit *k) {
  kit_rule(k, &(sg_rule_spec){.pattern = SEQ(k, kit_word(k, "anna"), kit_any(k), kit_any(k)), .priority = 1});
  kit_rule(k, &(sg_rule_spec){.pattern = SEQ(k, kit_word(k, "anna"), kit_any(k)), .priority = 2});
  kit_rule(k, &(sg_rule_spec){.pattern = SEQ(k, kit_any(k), kit_word(k, "red")), .priority = 5});
  kit_rule(k, &(sg_rule_spec){.pattern = SEQ(k, kit_word(k, "met")), .label = "own"});
}

static void fill_conditions(kit *k) {
  static const char *const unless[] = {"hint"};
  static const sg_agreement same[] = {{{"x", "y"}, {"size", "size"}}, {{"x", "z"}, {"folded", "folded"}}};
  kit_rule(k, &(sg_rule_spec){.pattern = SEQ(k, kit_any(k), kit_word(k, "and")), .unless = unless, .nunless = 1});
  uint32_t x = kit_capture(k, "x", kit_span(k, "name", SG_NONE)), y = kit_capture(k, "y", kit_span(k, "name", SG_NONE));
  kit_rule(k, &(sg_rule_spec){.pattern = SEQ(k, x, kit_word(k, "met"), y), .agree = same, .nagree = 2});
}

static void test_matches(void) {
  expect(fill_meeting, SG_POLICY_LONGEST, SG_SCOPE_SENTENCE,
         "0:0-4{who=0-1#0}{verb=1-2}{whom=2-4#1} 0:5-12{who=5-6#3}{verb=6-7}{whom=11-12#4} "
         "0:16-19{who=16-17#5}{verb=17-18}{whom=18-19#6}");
  expect(fill_features, SG_POLICY_ALL, SG_SCOPE_SENTENCE, "0:2-4 1:11-12 0:18-19");
  expect(fill_anchors, SG_POLICY_ALL, SG_SCOPE_SENTENCE,
         "0:0-1{first=0-1} 2:0-2 0:5-6{first=5-6} 2:5-7 3:12-15 1:15-16 0:16-17{first=16-17} 2:16-18 1:18-19");
  expect(fill_anchors, SG_POLICY_ALL, SG_SCOPE_DOCUMENT,
         "0:0-1{first=0-1} 2:0-2 0:5-6{first=5-6} 3:12-15 1:15-16 0:16-17{first=16-17} 1:18-19");
  expect(fill_looks, SG_POLICY_ALL, SG_SCOPE_SENTENCE, "2:1-2 3:2-5 1:3-4 0:16-17 1:16-17 2:17-18");
  expect(fill_repeats, SG_POLICY_ALL, SG_SCOPE_BLOCK,
         "0:1-3{run=1-3} 0:8-11{run=8-11} 1:8-12{each=9-10}{each=10-11} 0:12-15{run=12-15} 2:14-15");
  expect(fill_tests, SG_POLICY_ALL, SG_SCOPE_SENTENCE, "0:3-4 3:4-5 2:7-8 1:9-10 0:11-12 3:15-16 0:16-17 1:18-19");
  expect(fill_rivals, SG_POLICY_LONGEST, SG_SCOPE_SENTENCE, "0:0-3 3:1-2 0:5-8 3:17-18");
  expect(fill_rivals, SG_POLICY_FIRST, SG_SCOPE_SENTENCE, "1:0-2 3:1-2 1:5-7 2:7-9 3:17-18");
  expect(fill_rivals, SG_POLICY_PRIORITY, SG_SCOPE_SENTENCE, "1:0-2 3:1-2 1:5-7 2:7-9 3:17-18");
  expect(fill_rivals, SG_POLICY_ALL, SG_SCOPE_SENTENCE, "1:0-2 0:0-3 3:1-2 1:5-7 0:5-8 2:7-9 3:17-18");
  expect(fill_repeats, SG_POLICY_OVERLAPPING, SG_SCOPE_SENTENCE,
         "0:1-3{run=1-3} 0:8-10{run=8-10} 0:8-11{run=8-11} 1:8-12{each=9-10}{each=10-11} 0:9-11{run=9-11} "
         "0:12-14{run=12-14} 0:12-15{run=12-15} 0:13-15{run=13-15} 2:14-15");
  expect(fill_conditions, SG_POLICY_ALL, SG_SCOPE_SENTENCE, "");
}

/* --- explaining --- */

static void test_explaining(void) {
  sg_allocator a = sg_allocator_default();
  sg_program *p = NULL;
  sg_matcher *m = NULL;
  sg_failure f;
  uint32_t n;
  desk d;
  CHECK(desk_new(&a, &d) == SG_OK && read_text(&d) == SG_OK);
  CHECK(make_program(&a, fill_conditions, SG_POLICY_ALL, SG_SCOPE_SENTENCE, &p) == SG_OK &&
        sg_matcher_new(&a, p, 0, &m) == SG_OK);
  sg_matcher_listen(m, true);
  CHECK(sg_matcher_run(m, d.document) == SG_OK);
  const sg_drop *drops = sg_matcher_drops(m, &n);
  CHECK(n == 3 && drops[0].rule == 1 && drops[0].first == 0 && drops[0].last == 4 && drops[0].by == SG_NONE);
  CHECK(sg_matcher_counts(m)[0].matches == 0 && sg_matcher_counts(m)[0].tries == 1);
  CHECK(sg_matcher_farthest(m, d.document, 1, &f) == SG_OK && f.complete && f.consumed == 3);
  CHECK(sg_matcher_farthest(m, d.document, 2, &f) == SG_ARG);
  sg_matcher_free(m);
  sg_program_free(p);
  desk_done(&d);
}

/* --- what is refused --- */

static uint32_t deep(kit *k, int depth, uint32_t node) {
  for (int i = 0; i < depth; i++) node = kit_capture(k, "deep", node);
  return node;
}

static uint32_t both(kit *k, uint32_t x, uint32_t y) { return kit_sequence(k, 2, (uint32_t[]){x, y}); }

static void test_limits(void) {
  sg_allocator a = sg_allocator_default();
  kit kept = {NULL, SG_OK}, *k = &kept;
  uint32_t out, test;
  CHECK(sg_builder_new(&a, &k->b) == SG_OK);
  CHECK(sg_builder_rule(k->b, &(sg_rule_spec){.pattern = deep(k, 150, kit_word(k, "a"))}) == SG_OK);
  CHECK(sg_builder_rule(k->b, &(sg_rule_spec){.pattern = deep(k, 250, kit_word(k, "a"))}) == SG_LIMIT);
  uint32_t many = kit_repeat(k, kit_repeat(k, kit_empty(k), 1000, 1000, false), 1000, 1000, false);
  CHECK(sg_builder_rule(k->b, &(sg_rule_spec){.pattern = many}) == SG_LIMIT);
  uint32_t long_one = kit_repeat(k, kit_word(k, "a"), 20000, 20000, false);
  CHECK(sg_builder_rule(k->b, &(sg_rule_spec){.pattern = long_one}) == SG_LIMIT);
  uint32_t looks = kit_empty(k); /* 65 that differ, half of them within others */
  for (char word[] = "aa"; word[0] < 'a' + 13; word[1] < 'e' ? word[1]++ : (word[0]++, word[1] = 'a')) {
    uint32_t inner = kit_look(k, kit_word(k, word), word[1] & 1, false);
    looks = both(k, looks, word[0] & 1 ? kit_look(k, both(k, inner, kit_word(k, "x")), false, false) : inner);
  }
  CHECK(sg_builder_rule(k->b, &(sg_rule_spec){.pattern = looks}) == SG_LIMIT);
  uint32_t equal = kit_look(k, kit_word(k, "a"), false, false); /* of equal ones any number: they are one */
  CHECK(sg_builder_rule(k->b, &(sg_rule_spec){.pattern = both(k, kit_repeat(k, equal, 500, 500, false),
                                                              kit_word(k, "a"))}) == SG_OK);
  test = kit_value(k, SG_EXPR_ANY, 0); /* a test of 2^i tests, then one that nests */
  for (int i = 0; i < 20; i++) test = kit_join(k, SG_EXPR_AND, test, test);
  CHECK(k->status == SG_LIMIT);
  k->status = SG_OK;
  test = kit_value(k, SG_EXPR_ANY, 0);
  for (int i = 0; i < 300; i++) test = kit_join(k, SG_EXPR_NOT, test, 0);
  CHECK(k->status == SG_LIMIT);
  k->status = SG_OK;
  for (int i = 0; i < 64; i++) {
    char layer[16];
    (void)snprintf(layer, sizeof layer, "l%d", i);
    (void)kit_in(k, layer);
  }
  CHECK(k->status == SG_OK && sg_builder_test_in(k->b, "l63", 3, &out) == SG_OK);
  CHECK(sg_builder_test_in(k->b, "l64", 3, &out) == SG_LIMIT);
  sg_builder_free(k->b);
}

static void test_misuse(void) {
  sg_allocator a = sg_allocator_default();
  kit kept = {NULL, SG_OK}, *k = &kept;
  uint32_t out, nodes[2];
  CHECK(sg_builder_new(&a, &k->b) == SG_OK);
  uint32_t x = kit_word(k, "x"), y = kit_capture(k, "y", x), z = kit_span(k, "z", SG_NONE);
  nodes[0] = y, nodes[1] = x; /* x is part of y */
  CHECK(sg_builder_sequence(k->b, nodes, 2, &out) == SG_ARG && sg_builder_choice(k->b, nodes, 2, &out) == SG_ARG);
  nodes[1] = y; /* twice in a list */
  CHECK(sg_builder_sequence(k->b, nodes, 2, &out) == SG_ARG && sg_builder_choice(k->b, nodes, 2, &out) == SG_ARG);
  nodes[1] = 99;
  CHECK(sg_builder_sequence(k->b, nodes, 2, &out) == SG_ARG &&
        sg_builder_repeat(k->b, 99, 0, 1, false, &out) == SG_ARG);
  CHECK(sg_builder_repeat(k->b, y, 2, 1, false, &out) == SG_ARG &&
        sg_builder_capture(k->b, x, "again", &out) == SG_ARG);
  CHECK(sg_builder_look(k->b, x, false, false, &out) == SG_ARG && sg_builder_token(k->b, 99, &out) == SG_ARG);
  CHECK(sg_builder_test(k->b, SG_EXPR_NOT, NULL, 0, 0, &out) == SG_ARG &&
        sg_builder_test(k->b, SG_EXPR_IN, NULL, 0, 9, &out) == SG_ARG);
  CHECK(sg_builder_test(k->b, SG_EXPR_MARK, NULL, 0, 64, &out) == SG_ARG);
  nodes[0] = 99;
  CHECK(sg_builder_test_join(k->b, SG_EXPR_AND, nodes, 1, &out) == SG_ARG);
  CHECK(sg_builder_test_join(k->b, SG_EXPR_OR, nodes, 0, &out) == SG_ARG);
  nodes[0] = 0;
  CHECK(sg_builder_test_join(k->b, SG_EXPR_TEXT, nodes, 1, &out) == SG_ARG);
  CHECK(sg_builder_choice(k->b, NULL, 0, &out) == SG_ARG && sg_builder_span(k->b, NULL, 0, SG_NONE, &out) == SG_ARG);
  CHECK(sg_builder_anchor(k->b, (sg_bound)9, false, NULL, &out) == SG_ARG);
  /* What was refused has not been used. */
  uint32_t both = SEQ(k, y, z);
  CHECK(k->status == SG_OK && sg_builder_rule(k->b, &(sg_rule_spec){.pattern = both, .priority = 0.0 / 0.0}) == SG_ARG);
  CHECK(sg_builder_rule(k->b, &(sg_rule_spec){.pattern = both}) == SG_OK);
  CHECK(sg_builder_rule(k->b, &(sg_rule_spec){.pattern = both}) == SG_ARG);
  sg_builder_free(k->b);
}

/* One matcher over documents of two vocabularies, whose numbers mean different words. */
static void test_two_desks(void) {
  sg_allocator a = sg_allocator_default();
  sg_program *p = NULL;
  sg_matcher *m = NULL;
  desk d, e;
  CHECK(desk_new(&a, &d) == SG_OK && read_text(&d) == SG_OK && desk_new(&a, &e) == SG_OK);
  CHECK(desk_read(&e, "Bo met Anna", 11) == SG_OK && desk_span(&e, "name", 0, 1, 5) == SG_OK &&
        desk_span(&e, "name", 2, 3, 0) == SG_OK);
  CHECK(make_program(&a, fill_meeting, SG_POLICY_LONGEST, SG_SCOPE_SENTENCE, &p) == SG_OK &&
        sg_matcher_new(&a, p, 0, &m) == SG_OK);
  CHECK(sg_matcher_run(m, d.document) == SG_OK && sg_matcher_run(m, e.document) == SG_OK);
  check_matches(p, m, "0:0-3{who=0-1#0}{verb=1-2}{whom=2-3#1}");
  sg_matcher_free(m);
  sg_program_free(p);
  desk_done(&d);
  desk_done(&e);
}

/* --- every allocation failing in turn --- */

static void fill_all(kit *k) {
  fill_meeting(k);
  fill_features(k);
  fill_anchors(k);
  fill_looks(k);
  fill_repeats(k);
  fill_tests(k);
  fill_rivals(k);
  fill_conditions(k);
}

/* All that a host does with a program, from nothing to nothing; then once more over a longer text. */
static sg_status whole_life(const sg_allocator *a, sg_policy policy) {
  static const char again[] =
      "Anna saw Bo. Bo met Anna, and old Anna met old Bo near home, in the red house of the red fox and the foxes.";
  sg_program *p = NULL;
  sg_matcher *m = NULL;
  sg_failure f;
  desk d = {NULL, NULL, NULL, NULL};
  uint32_t n;
  sg_status s = make_program(a, fill_all, policy, SG_SCOPE_SENTENCE, &p);
  if (s == SG_OK) s = sg_matcher_new(a, p, 0, &m);
  if (s == SG_OK) s = desk_new(a, &d);
  if (s == SG_OK) s = read_text(&d);
  if (s == SG_OK) sg_matcher_listen(m, true);
  if (s == SG_OK && (s = sg_matcher_run(m, d.document)) != SG_OK) {
    sg_matcher_matches(m, &n);
    CHECK(n == 0);
  }
  if (s == SG_OK) s = sg_matcher_farthest(m, d.document, 0, &f);
  if (s == SG_OK) s = desk_read(&d, again, sizeof again - 1);
  if (s == SG_OK) s = sg_matcher_run(m, d.document);
  sg_matcher_free(m);
  sg_program_free(p);
  desk_done(&d);
  return s;
}

static void test_failures(sg_policy policy) {
  check_heap heap = {0};
  sg_allocator a = {check_alloc, &heap};
  sg_status status = SG_NOMEM;
  unsigned long at = 0;
  while (status != SG_OK && at < 100000) {
    heap = (check_heap){.fail_at = ++at};
    status = whole_life(&a, policy);
    CHECK(heap.live == 0);
    CHECK(status == SG_OK ? heap.failed == 0 : status == SG_NOMEM && heap.failed == 1);
  }
  CHECK(at > 80);
}

/* A refused allocation in a run leaves a matcher that finds the same as one to which nothing has happened. */
static void test_goes_on(sg_policy policy) {
  char wanted[2048] = "", got[2048];
  check_heap heap = {0};
  sg_allocator safe = sg_allocator_default(), a = {check_alloc, &heap};
  sg_program *p = NULL;
  desk d;
  CHECK(desk_new(&safe, &d) == SG_OK && read_text(&d) == SG_OK);
  CHECK(make_program(&safe, fill_all, policy, SG_SCOPE_SENTENCE, &p) == SG_OK);
  unsigned long at = 0, refused = 0;
  for (bool done = false; p && !done && at < 10000; at++) {
    sg_matcher *m = NULL;
    heap = (check_heap){0};
    CHECK(sg_matcher_new(&a, p, at % 2 ? 1 : 0, &m) == SG_OK); /* every other automaton has no room */
    heap.fail_at = at ? heap.n + (at + 1) / 2 : 0;
    sg_status s = sg_matcher_run(m, d.document);
    done = at && s == SG_OK && at % 2 == 0;
    refused += s == SG_NOMEM;
    CHECK(s == SG_NOMEM || heap.failed == 0);
    heap.fail_at = 0;
    CHECK(sg_matcher_run(m, d.document) == SG_OK);
    describe(p, m, at ? got : wanted, sizeof got);
    CHECK(at == 0 || strcmp(got, wanted) == 0);
    sg_matcher_free(m);
    CHECK(heap.live == 0);
  }
  CHECK(refused > 20 && strlen(wanted) > 100);
  sg_program_free(p);
  desk_done(&d);
}

/* The same for a builder: the call that was refused is made again, as often as it takes. */
static void test_builder_goes_on(void) {
  check_heap heap = {0};
  sg_allocator a = {check_alloc, &heap};
  sg_program *p = NULL;
  kit k = {NULL, SG_OK};
  sg_status s;
  unsigned long refused = 0;
  CHECK(sg_builder_new(&a, &k.b) == SG_OK);
  fill_all(&k);
  CHECK(k.status == SG_OK);
  for (unsigned long at = 1; at < 10000; at++) {
    heap.fail_at = heap.n + at;
    if ((s = sg_builder_finish(k.b, SG_POLICY_ALL, SG_SCOPE_SENTENCE, &p)) == SG_OK) break;
    CHECK(s == SG_NOMEM && !p);
    refused++;
  }
  CHECK(p && refused > 10 && sg_program_rules(p) == 24 && sg_program_bytes(p) > 0);
  CHECK(p && sg_builder_finish(k.b, SG_POLICY_ALL, SG_SCOPE_SENTENCE, &p) == SG_ARG);
  sg_builder_free(k.b);
  sg_program_free(p);
  CHECK(heap.live == 0);
}

int main(void) {
  test_matches();
  test_explaining();
  test_limits();
  test_misuse();
  test_two_desks();
  for (int policy = SG_POLICY_LONGEST; policy <= SG_POLICY_OVERLAPPING; policy++) {
    test_failures((sg_policy)policy);
    test_goes_on((sg_policy)policy);
  }
  test_builder_goes_on();
  return check_report("program");
}
