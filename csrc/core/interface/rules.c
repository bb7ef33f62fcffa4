/* rules.c: stringer.h's builders, programs and matchers. */
#include "interface/handles.h"

static sg_builder *builder_of(stringer_builder *b) { return (sg_builder *)b; }

static int index_of(const char *const *names, int n, const char *name) {
  for (int i = 0; i < n; i++)
    if (strcmp(names[i], name) == 0) return i;
  return -1;
}

/* --- tests --- */

stringer_status stringer_builder_new(const stringer_allocator *allocator, stringer_builder **out) {
  sg_allocator a = sg_host_allocator(allocator);
  return sg_host_status(sg_builder_new(&a, (sg_builder **)out));
}

void stringer_builder_free(stringer_builder *builder) { sg_builder_free(builder_of(builder)); }

/* A test of one of a few values, by its name. */
static stringer_status test_value(stringer_builder *b, sg_expr_op op, const char *const *names, int n,
                                  const char *value, uint32_t *test) {
  int i = index_of(names, n, value);
  if (i < 0) return STRINGER_ARGUMENT;
  return sg_host_status(sg_builder_test(builder_of(b), op, NULL, 0, (uint16_t)i, test));
}

stringer_status stringer_test_token(stringer_builder *builder, const char *key, const char *value, uint32_t *test) {
  static const char *const strings[] = {"text", "folded", "lemma", "prefix",
                                        "suffix"}; /* ORDER: sg_expr_op from TEXT */
  int i = index_of(strings, 5, key);
  if (i >= 0)
    return sg_host_status(
        sg_builder_test(builder_of(builder), (sg_expr_op)(SG_EXPR_TEXT + i), value, (uint32_t)strlen(value), 0, test));
  if (strcmp(key, "pos") == 0) return test_value(builder, SG_EXPR_POS, sg_pos_names, SG_POS_COUNT, value, test);
  if (strcmp(key, "shape") == 0) return test_value(builder, SG_EXPR_SHAPE, sg_shape_names, SG_SHAPE_COUNT, value, test);
  if (strcmp(key, "kind") == 0) return test_value(builder, SG_EXPR_KIND, sg_kind_names, SG_KIND_COUNT, value, test);
  return STRINGER_ARGUMENT;
}

stringer_status stringer_test_feature(stringer_builder *builder, const char *compare, const stringer_feature *feature,
                                      uint32_t *test) {
  static const char *const compares[] = {"=", "!=", "<", "<=", ">", ">=", "has", "^=", "$="}; /* ORDER: sg_compare */
  int i = index_of(compares, 9, compare);
  if (i < 0) return STRINGER_ARGUMENT;
  sg_feature f = {.key = feature->key,
                  .key_len = (uint32_t)strlen(feature->key),
                  .type = SG_VALUE_NUMBER,
                  .number = feature->number};
  if (feature->text) {
    f.type = SG_VALUE_STRING;
    f.string = feature->text;
    f.string_len = (uint32_t)strlen(feature->text);
  }
  return sg_host_status(sg_builder_feature(builder_of(builder), (sg_compare)i, &f, test));
}

stringer_status stringer_test_all(stringer_builder *builder, const uint32_t *tests, uint32_t count, uint32_t *test) {
  return sg_host_status(sg_builder_test_join(builder_of(builder), SG_EXPR_AND, tests, count, test));
}

stringer_status stringer_test_any(stringer_builder *builder, const uint32_t *tests, uint32_t count, uint32_t *test) {
  return sg_host_status(sg_builder_test_join(builder_of(builder), SG_EXPR_OR, tests, count, test));
}

stringer_status stringer_test_not(stringer_builder *builder, uint32_t negated, uint32_t *test) {
  return sg_host_status(sg_builder_test_join(builder_of(builder), SG_EXPR_NOT, &negated, 1, test));
}

/* --- nodes --- */

stringer_status stringer_node_token(stringer_builder *builder, uint32_t test, uint32_t *node) {
  if (test == STRINGER_NONE) SG_HOST_TRY(sg_builder_test(builder_of(builder), SG_EXPR_ANY, NULL, 0, 0, &test));
  return sg_host_status(sg_builder_token(builder_of(builder), test, node));
}

stringer_status stringer_node_span(stringer_builder *builder, const char *layer, uint32_t test, uint32_t *node) {
  return sg_host_status(sg_builder_span(builder_of(builder), &layer, 1, test, node));
}

stringer_status stringer_node_sequence(stringer_builder *builder, const uint32_t *nodes, uint32_t count,
                                       uint32_t *node) {
  return sg_host_status(sg_builder_sequence(builder_of(builder), nodes, count, node));
}

stringer_status stringer_node_choice(stringer_builder *builder, const uint32_t *nodes, uint32_t count, uint32_t *node) {
  return sg_host_status(sg_builder_choice(builder_of(builder), nodes, count, node));
}

stringer_status stringer_node_repeat(stringer_builder *builder, uint32_t body, uint32_t min, uint32_t max, bool lazy,
                                     uint32_t *node) {
  return sg_host_status(sg_builder_repeat(builder_of(builder), body, min, max, lazy, node));
}

stringer_status stringer_node_capture(stringer_builder *builder, uint32_t body, const char *name, uint32_t *node) {
  return sg_host_status(sg_builder_capture(builder_of(builder), body, name, node));
}

stringer_status stringer_node_look(stringer_builder *builder, uint32_t body, bool behind, bool negative,
                                   uint32_t *node) {
  return sg_host_status(sg_builder_look(builder_of(builder), body, behind, negative, node));
}

/* --- rules and programs --- */

stringer_status stringer_builder_rule(stringer_builder *builder, uint32_t pattern, double priority) {
  return sg_host_status(
      sg_builder_rule(builder_of(builder), &(sg_rule_spec){.pattern = pattern, .priority = priority}));
}

stringer_status stringer_builder_finish(stringer_builder *builder, stringer_policy policy, stringer_scope scope,
                                        stringer_program **out) {
  static const sg_policy policies[] = {SG_POLICY_LONGEST, SG_POLICY_FIRST, SG_POLICY_PRIORITY, SG_POLICY_ALL,
                                       SG_POLICY_OVERLAPPING};
  static const sg_scope scopes[] = {SG_SCOPE_SENTENCE, SG_SCOPE_BLOCK, SG_SCOPE_DOCUMENT};
  if ((unsigned)policy > STRINGER_OVERLAPPING || (unsigned)scope > STRINGER_DOCUMENT) return STRINGER_ARGUMENT;
  return sg_host_status(sg_builder_finish(builder_of(builder), policies[policy], scopes[scope], (sg_program **)out));
}

void stringer_program_free(stringer_program *program) { sg_program_free((sg_program *)program); }

/* --- matching --- */

struct stringer_matcher {
  sg_allocator alloc;
  const sg_program *program;
  sg_matcher *core;
};

stringer_status stringer_matcher_new(const stringer_allocator *allocator, const stringer_program *program,
                                     stringer_matcher **out) {
  sg_allocator a = sg_host_allocator(allocator);
  stringer_matcher *m = sg_realloc(&a, NULL, 0, sizeof *m);
  if (!m) return STRINGER_NO_MEMORY;
  *m = (stringer_matcher){a, (const sg_program *)program, NULL};
  sg_status status = sg_matcher_new(&a, m->program, 0, &m->core);
  if (status == SG_OK) *out = m;
  else sg_free(&a, m, sizeof *m);
  return sg_host_status(status);
}

void stringer_matcher_free(stringer_matcher *matcher) {
  if (!matcher) return;
  sg_allocator a = matcher->alloc;
  sg_matcher_free(matcher->core);
  sg_free(&a, matcher, sizeof *matcher);
}

stringer_status stringer_matcher_run(stringer_matcher *matcher, stringer_document *document, uint32_t *count) {
  SG_HOST_TRY(sg_matcher_run(matcher->core, document->core));
  sg_matcher_matches(matcher->core, count);
  return STRINGER_OK;
}

stringer_status stringer_matcher_match(const stringer_matcher *matcher, uint32_t match, stringer_match *out) {
  uint32_t n;
  const sg_match *x = sg_matcher_matches(matcher->core, &n);
  if (match >= n) return STRINGER_ARGUMENT;
  *out = (stringer_match){x[match].rule, x[match].first, x[match].last, x[match].ncaptures};
  return STRINGER_OK;
}

stringer_status stringer_matcher_capture(const stringer_matcher *matcher, uint32_t match, uint32_t capture,
                                         stringer_capture *out) {
  uint32_t n;
  const sg_match *x = sg_matcher_matches(matcher->core, &n);
  if (match >= n || capture >= x[match].ncaptures) return STRINGER_ARGUMENT;
  const sg_range_capture *c = &sg_matcher_captures(matcher->core)[x[match].captures + capture];
  *out = (stringer_capture){sg_program_capture(matcher->program, c->name), c->first, c->last};
  return STRINGER_OK;
}
