/* program_fuzz.c: libFuzzer: bytes taken for calls of a builder, right and wrong ones, for a text with spans, and for
   the allocation that fails. What is built is run; what is found must be in order, inside the unit, and the same again
   with an automaton that is forgotten all the time and with a matcher to which an allocation was refused. */
#include "../support/check.h"
#include "../support/kit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition)                                               \
  do {                                                                \
    if (!(condition)) {                                               \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      abort();                                                        \
    }                                                                 \
  } while (0)

enum { MAX_ITEMS = 64, MAX_SIZE = 400, MAX_CALLS = 200 };

typedef struct input {
  const uint8_t *at, *end;
} input;

static uint32_t byte(input *in) { return in->at < in->end ? *in->at++ : 0; }
static uint32_t below(input *in, uint32_t n) { return byte(in) % n; }

static const char *const layers[] = {"A", "B", "C", "a long name of a layer"};
static const char *const names[] = {"x", "y", "z"};
static const char *const words[] = {"a", "b", "c", "A", "Bc", "1", "12", ",", "."};

/* Tests and nodes made so far; a call takes the last ones, or any when the bytes say so. */
typedef struct maker {
  kit k;
  uint32_t tests[MAX_ITEMS], nodes[MAX_ITEMS], sizes[MAX_ITEMS]; /* sizes: how much a node is when written out */
  uint32_t ntests, nnodes, nrules;
} maker;

static uint32_t pick_test(maker *m, input *in) {
  uint32_t i = byte(in);
  if (i > 250) return i; /* most likely no test */
  return m->ntests ? m->tests[m->ntests - 1 - i % m->ntests] : 0;
}

static void push_test(maker *m, sg_status s, uint32_t test) {
  if (s == SG_OK && m->ntests < MAX_ITEMS) m->tests[m->ntests++] = test;
  if (s == SG_NOMEM) m->k.status = s;
}

static void push_node(maker *m, sg_status s, uint32_t node, uint32_t size) {
  if (s == SG_OK && m->nnodes < MAX_ITEMS) m->sizes[m->nnodes] = size, m->nodes[m->nnodes++] = node;
  if (s == SG_NOMEM) m->k.status = s;
}

static void make_test(maker *m, input *in) {
  uint32_t out = 0, parts[4], n = below(in, 4) + 1, op = below(in, SG_EXPR_FEATURE + 1);
  sg_status s;
  if (op == SG_EXPR_FEATURE) {
    sg_feature f = {.key = "size",
                    .key_len = 4,
                    .type = below(in, 3),
                    .number = below(in, 4),
                    .string = "ab",
                    .string_len = below(in, 3)};
    s = sg_builder_feature(m->k.b, (sg_compare)below(in, SG_ENDS + 1), &f, &out);
  } else if (op >= SG_EXPR_AND && op <= SG_EXPR_NOT) {
    for (uint32_t i = 0; i < n; i++) parts[i] = pick_test(m, in);
    s = sg_builder_test_join(m->k.b, (sg_expr_op)op, parts, op == SG_EXPR_NOT ? 1 : n, &out);
  } else if (op == SG_EXPR_IN) {
    const char *layer = layers[below(in, 4)];
    s = sg_builder_test_in(m->k.b, layer, (uint32_t)strlen(layer), &out);
  } else {
    const char *word = words[below(in, 9)];
    s = sg_builder_test(m->k.b, (sg_expr_op)op, word, (uint32_t)strlen(word), (uint16_t)below(in, 70), &out);
  }
  push_test(m, s, out);
}

static void make_leaf(maker *m, input *in) {
  uint32_t out = 0;
  switch (below(in, 5)) {
    case 0: push_node(m, sg_builder_empty(m->k.b, &out), out, 1); break;
    case 1: {
      sg_bound of = (sg_bound)below(in, 5);
      bool end = below(in, 2);
      push_node(m, sg_builder_anchor(m->k.b, of, end, layers[below(in, 4)], &out), out, 1);
      break;
    }
    case 2: {
      uint32_t first = below(in, 4), n = below(in, 5 - first), test = below(in, 3) ? SG_NONE : pick_test(m, in);
      push_node(m, sg_builder_span(m->k.b, layers + first, n, test, &out), out, 1);
      break;
    }
    default: push_node(m, sg_builder_token(m->k.b, pick_test(m, in), &out), out, 1);
  }
}

/* Takes the last nodes off the list; one call in sixteen leaves them there, so that they are used again. */
static void make_list(maker *m, input *in, bool choice) {
  uint32_t n = below(in, 5), out = 0, size = 1, how = byte(in);
  if (n > m->nnodes) n = m->nnodes;
  uint32_t from = m->nnodes - n;
  for (uint32_t i = from; i < m->nnodes; i++) size += m->sizes[i];
  if (size > MAX_SIZE) return;
  sg_status s = choice ? sg_builder_choice(m->k.b, m->nodes + from, n, &out)
                       : sg_builder_sequence(m->k.b, m->nodes + from, n, &out);
  if (s == SG_OK && how % 16) m->nnodes = from;
  push_node(m, s, out, size);
}

static void make_over(maker *m, input *in, uint32_t what) {
  uint32_t out = 0, how = byte(in), arg = byte(in);
  if (!m->nnodes) return;
  uint32_t node = m->nodes[m->nnodes - 1], size = m->sizes[m->nnodes - 1], min = arg % 4,
           max = arg % 8 == 7 ? SG_MANY : min + arg / 64;
  sg_status s;
  if (what == 0) s = sg_builder_capture(m->k.b, node, names[arg % 3], &out);
  else if (what == 1) s = sg_builder_look(m->k.b, node, arg & 1, arg & 2, &out);
  else s = sg_builder_repeat(m->k.b, node, min, max, arg & 32, &out), size *= max == SG_MANY ? min + 1 : max + 1;
  if (s == SG_OK) m->nnodes--; /* used, whether it is kept or not */
  if (size > MAX_SIZE) return;
  if (s == SG_OK && how % 16 == 0) m->nnodes++;
  push_node(m, s, out, size + 1);
}

static void make_rule(maker *m, input *in) {
  const char *const *unless = layers + below(in, 3);
  sg_agreement agree = {{names[below(in, 3)], names[below(in, 3)]}, {"size", below(in, 2) ? "size" : "folded"}};
  uint32_t flags = byte(in);
  if (!m->nnodes) return;
  sg_rule_spec spec = {.pattern = m->nodes[m->nnodes - 1],
                       .priority = flags >> 6,
                       .label = flags & 1 ? "own" : NULL,
                       .unless = unless,
                       .nunless = flags >> 1 & 1,
                       .agree = &agree,
                       .nagree = flags >> 2 & 1};
  sg_builder_mark(m->k.b, spec.pattern, m->nrules);
  sg_status s = sg_builder_rule(m->k.b, &spec);
  if (s == SG_OK) m->nrules++, m->nnodes--;
  if (s == SG_NOMEM) m->k.status = s;
}

/* Tests to begin with, so that few bytes make a pattern that matches. */
static void make_tests(maker *m) {
  static const struct {
    sg_expr_op op;
    const char *text;
  } first[] = {{SG_EXPR_FOLDED, "b"}, {SG_EXPR_ANY, ""}, {SG_EXPR_PREFIX, "1"}, {SG_EXPR_FOLDED, "a"}};
  for (size_t i = 0; i < sizeof first / sizeof *first; i++) {
    uint32_t out = 0;
    sg_status s = sg_builder_test(m->k.b, first[i].op, first[i].text, (uint32_t)strlen(first[i].text), 0, &out);
    push_test(m, s, out);
  }
}

static sg_status make_program(const sg_allocator *a, input *in, sg_program **out) {
  maker m = {.k = {NULL, SG_OK}};
  sg_policy policy = (sg_policy)below(in, 5);
  sg_scope scope = (sg_scope)below(in, 3);
  SG_TRY(sg_builder_new(a, &m.k.b));
  make_tests(&m);
  for (int calls = 0; in->at < in->end && m.k.status == SG_OK && calls < MAX_CALLS; calls++) {
    uint32_t what = below(in, 11);
    if (what < 2) make_test(&m, in);
    else if (what < 5) make_leaf(&m, in);
    else if (what < 7) make_list(&m, in, what == 5);
    else if (what < 10) make_over(&m, in, what - 7);
    else make_rule(&m, in);
  }
  for (int left = 0; left < 4 && m.nnodes && m.k.status == SG_OK; left++) make_rule(&m, in);
  if (m.k.status == SG_OK) m.k.status = sg_builder_finish(m.k.b, policy, scope, out);
  sg_builder_free(m.k.b);
  return m.k.status;
}

static sg_status make_text(desk *d, input *in, char *text) {
  size_t len = 0;
  for (uint32_t n = below(in, 24); n > 0; n--) {
    uint32_t i = below(in, 12);
    if (i < 9) len += (size_t)sprintf(text + len, "%s%s", words[i], byte(in) % 4 ? " " : "");
    else len += (size_t)sprintf(text + len, "%s", i == 9 ? "\n\n" : ". Zed ");
  }
  SG_TRY(desk_read(d, text, len));
  for (uint32_t n = below(in, 16); n > 0; n--) {
    uint32_t layer = below(in, 4), first = byte(in), length = below(in, 6), nt = d->document->ntokens;
    if (nt == 0) continue;
    first %= nt;
    sg_status s = desk_span(d, layers[layer], first, first + length, (int)below(in, 5) - 1);
    MUST(s == SG_OK || s == SG_NOMEM || (s == SG_ARG && (length == 0 || first + length > nt)));
    if (s == SG_NOMEM) return s;
  }
  return SG_OK;
}

static void check_capture(const sg_document *d, const sg_match *x, const sg_range_capture *c, uint32_t names_in_all) {
  MUST(c->name < names_in_all && c->first >= x->first && c->first <= c->last && c->last <= x->last);
  if (c->span == SG_NONE) return;
  MUST(c->span < d->nspans && d->spans[c->span].first == c->first && d->spans[c->span].last == c->last);
}

static void check_found(const sg_program *p, const sg_matcher *m, const sg_document *d) {
  uint32_t n, k = 0;
  const sg_match *x = sg_matcher_matches(m, &n);
  const sg_range_capture *c = sg_matcher_captures(m);
  for (uint32_t i = 0; i < n; i++) {
    MUST(x[i].rule < sg_program_rules(p) && x[i].first < x[i].last && x[i].last <= d->ntokens);
    MUST(i == 0 || x[i - 1].first < x[i].first || (x[i - 1].first == x[i].first && x[i - 1].last <= x[i].last));
    for (k = 0; k < x[i].ncaptures; k++) check_capture(d, &x[i], &c[x[i].captures + k], sg_program_captures(p));
  }
}

static void check_same(const sg_matcher *m, const sg_matcher *other) {
  uint32_t n, k;
  const sg_match *x = sg_matcher_matches(m, &n), *y = sg_matcher_matches(other, &k);
  MUST(n == k);
  for (uint32_t i = 0; i < n; i++) {
    MUST(x[i].rule == y[i].rule && x[i].first == y[i].first && x[i].last == y[i].last &&
         x[i].ncaptures == y[i].ncaptures);
    for (k = 0; k < x[i].ncaptures; k++) {
      const sg_range_capture *c = sg_matcher_captures(m) + x[i].captures + k,
                             *e = sg_matcher_captures(other) + y[i].captures + k;
      MUST(c->name == e->name && c->first == e->first && c->last == e->last && c->span == e->span);
    }
  }
}

/* Runs the program in two matchers: one as it should be; one without room, after a run that failed. */
static void run(const sg_program *p, sg_document *d, unsigned long fail_at) {
  check_heap heap = {0};
  sg_allocator safe = sg_allocator_default(), a = {check_alloc, &heap};
  sg_matcher *m = NULL, *other = NULL;
  sg_failure f;
  MUST(sg_matcher_new(&safe, p, 0, &m) == SG_OK && sg_matcher_new(&a, p, 1, &other) == SG_OK);
  sg_matcher_listen(m, true);
  MUST(sg_matcher_run(m, d) == SG_OK);
  check_found(p, m, d);
  heap.fail_at = heap.n + fail_at;
  sg_status s = sg_matcher_run(other, d);
  MUST(s == (heap.failed ? SG_NOMEM : SG_OK));
  heap.fail_at = 0;
  MUST(sg_matcher_run(other, d) == SG_OK);
  check_same(m, other);
  for (uint32_t i = 0; i < sg_program_rules(p) && i < 4; i++) MUST(sg_matcher_farthest(m, d, i, &f) == SG_OK);
  MUST(sg_matcher_run(m, d) == SG_OK);
  check_same(m, other);
  sg_matcher_free(m);
  sg_matcher_free(other);
  MUST(heap.live == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  input in = {data, data + size};
  char text[1024];
  check_heap heap = {0};
  sg_allocator safe = sg_allocator_default(), a = {check_alloc, &heap};
  sg_program *p = NULL;
  desk d;
  unsigned long build_at = byte(&in), run_at = byte(&in);
  MUST(desk_new(&safe, &d) == SG_OK && make_text(&d, &in, text) == SG_OK);
  heap.fail_at = build_at > 128 ? build_at - 128 : 0; /* in half of the cases nothing fails */
  sg_status s = make_program(&a, &in, &p);
  MUST(s == SG_OK || s == SG_LIMIT || (s == SG_NOMEM && heap.failed));
  if (s == SG_OK) run(p, d.document, run_at);
  sg_program_free(p);
  desk_done(&d);
  MUST(heap.live == 0);
  return 0;
}
