/* regex_test.c: expressions by hand, mistakes with their places, random expressions against a naive backtracker,
   allocations that fail. */
#include "rules/compile/regex.h"
#include "../../support/check.h"

#include <stdio.h>
#include <stdlib.h>

static bool search(const char *pattern, const char *text) {
  sg_allocator a = sg_allocator_default();
  sg_arena arena;
  sg_arena_init(&arena, &a);
  const sg_regex *r;
  sg_regex_fault fault;
  bool found = false;
  sg_status status = sg_regex_compile(&arena, pattern, (uint32_t)strlen(pattern), &r, &fault);
  CHECK(status == SG_OK);
  if (status == SG_OK) found = sg_regex_search(r, text, (uint32_t)strlen(text));
  sg_arena_done(&arena);
  return found;
}

static void test_by_hand(void) {
  static const struct {
    const char *pattern, *yes, *no;
  } cases[] = {
      {"^a.c$", "abc", "abbc"},
      {"^(ab|x){3,40}c$", "abxabc", "ababc"}, /* more than 64 states */
      {"(ab|x){2,40}c", "-xxc-", "-xc-"},
      {"b", "abc", "ac"},
      {"^(ab|cd)+$", "abcdab", "abc"},
      {"^[a-cx]+$", "abxc", "abd"},
      {"^[^0-9]+$", "abc", "ab1"},
      {"^\\d{2,3}$", "123", "1234"},
      {"^\\d{2,}$", "12345", "1"},
      {"^\\w+$", "Z\xC3\xBCrich_9", "a-b"},
      {"\\.", "a.b", "ab"},
      {"^x?y$", "y", "xxy"},
      {"^(?:a|b)*c$", "abac", "abd"},
      {"^\xC3\xA4[\xC3\xA0-\xC3\xBC]$", "\xC3\xA4\xC3\xA9", "\xC3\xA4z"},
      {"^[]a]+$", "]a", "b"},
      {"^[a-]+$", "a-a", "b"},
      {"^\\S+$", "ab", "a b"},
      {"(^a|b$)", "xb", "xa"},
      {"^$", "", "a"},
      {"^\\D\\W\\s$", "a. ", "1. "},
      {"^[\\d.]+$", "1.5", "1,5"},
      {"", "anything", NULL},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    CHECK(search(cases[i].pattern, cases[i].yes));
    if (cases[i].no) CHECK(!search(cases[i].pattern, cases[i].no));
  }
}

static void fault_of(const char *pattern, sg_status wanted, uint32_t at) {
  sg_allocator a = sg_allocator_default();
  sg_arena arena;
  sg_arena_init(&arena, &a);
  const sg_regex *r;
  sg_regex_fault fault;
  CHECK(sg_regex_compile(&arena, pattern, (uint32_t)strlen(pattern), &r, &fault) == wanted);
  CHECK(fault.at == at && fault.what);
  sg_arena_done(&arena);
}

static void test_mistakes(void) {
  fault_of("a(b", SG_ARG, 3);
  fault_of("ab)", SG_ARG, 2);
  fault_of("[ab", SG_ARG, 3);
  fault_of("*a", SG_ARG, 0);
  fault_of("a**", SG_ARG, 3);
  fault_of("a{3", SG_ARG, 3);
  fault_of("a{3,2}", SG_ARG, 6);
  fault_of("a{101}", SG_LIMIT, 4);
  fault_of("\\", SG_ARG, 1);
  fault_of("\\b", SG_ARG, 1);
  fault_of("[z-a]", SG_ARG, 4);
  fault_of("(?=a)", SG_ARG, 1);
  fault_of("(a{100}){100}", SG_LIMIT, 13);
}

/* --- a naive backtracker over the same trees --- */

typedef struct tree {
  char op; /* a b . : one character; s t: sequence; | ; * ; ? ; ^ $ */
  struct tree *x, *y;
} tree;

static uint32_t seed;

static uint32_t draw(uint32_t n) {
  seed = seed * 1103515245u + 12345u;
  return (seed >> 16) % n;
}

static tree pool[256];
static uint32_t used;

static tree *grow(int depth) {
  tree *t = &pool[used++];
  t->x = t->y = NULL;
  t->op = (depth > 3 || used > 200) ? "ab.^$"[draw(draw(4) ? 3 : 5)] : "ab.ss|*?"[draw(8)];
  if (strchr("s|*?", t->op)) t->x = grow(depth + 1);
  if (strchr("s|", t->op)) t->y = grow(depth + 1);
  return t;
}

static void spell(const tree *t, char *out) {
  if (!t->x) {
    strncat(out, &t->op, 1);
    return;
  }
  strcat(out, "(");
  spell(t->x, out);
  if (t->op == '|') strcat(out, "|");
  if (t->y) spell(t->y, out);
  strcat(out, ")");
  if (t->op == '*' || t->op == '?') strncat(out, &t->op, 1);
}

typedef struct rest {
  const tree *t;
  const struct rest *next;
  const char *since;
} rest;

static bool follow(const rest *r, const char *text, const char *p);

static bool try(const tree *t, const rest *then, const char *text, const char *p) {
  rest more = {NULL, then, NULL};
  switch (t->op) {
    case '^': return p == text && follow(then, text, p);
    case '$': return !*p && follow(then, text, p);
    case 's': more.t = t->y; return try(t->x, &more, text, p);
    case '|': return try(t->x, then, text, p) || try(t->y, then, text, p);
    case '?': return try(t->x, then, text, p) || follow(then, text, p);
    case '*': more.t = t, more.since = p; return try(t->x, &more, text, p) || follow(then, text, p);
    default: return *p && (t->op == '.' || t->op == *p) && follow(then, text, p + 1);
  }
}

static bool follow(const rest *r, const char *text, const char *p) {
  if (!r) return true;
  if (r->since && r->since == p) return follow(r->next, text, p); /* an iteration that took nothing ends the loop */
  return try(r->t, r->next, text, p);
}

static bool naive(const tree *t, const char *text) {
  for (const char *p = text;; p++) {
    if (try(t, NULL, text, p)) return true;
    if (!*p) return false;
  }
}

static void test_random(void) {
  for (uint32_t n = 1; n <= 4000; n++) {
    char pattern[2048] = "", text[8] = "";
    seed = n;
    used = 0;
    tree *t = grow(0);
    spell(t, pattern);
    for (uint32_t i = 0, len = draw(7); i < len; i++) strncat(text, &"abc"[draw(3)], 1);
    bool as_the_backtracker = search(pattern, text) == naive(t, text);
    if (!as_the_backtracker) fprintf(stderr, "seed %u: /%s/ on \"%s\"\n", n, pattern, text);
    CHECK(as_the_backtracker);
  }
}

/* What a match begins with rules words out; what is not ASCII, and what may be empty, is looked at as a whole. */
static void test_beginnings(void) {
  CHECK(search("[0-9]+x", "ab1x") && !search("[0-9]+x", "abx1"));
  CHECK(search("^[A-Z]", "Oslo") && !search("^[A-Z]", "oslO") && !search("^[A-Z]", ""));
  CHECK(search("^\xC3\xA5", "\xC3\xA5r") && search("\\w$", "-\xC3\xA5") && !search("^[^a-z]x", "bx"));
  CHECK(search("x?$", "abc") && search("^x*$", "") && search("^(a|)b", "b") && search("b|^a", "ca b"));
  CHECK(!search("^a|b^a", "ca"));
}

/* A loop over a loop is exponential for a backtracker. */
static void test_linear(void) {
  char text[20001];
  memset(text, 'a', sizeof text - 1);
  text[sizeof text - 1] = 0;
  CHECK(!search("^(a*a*)*(a|a)*b$", text));
}

int main(void) {
  test_by_hand();
  test_mistakes();
  test_beginnings();
  test_random();
  test_linear();
  return check_report("regex");
}
