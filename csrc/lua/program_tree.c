/* program_tree.c: reads the trees of stringer.pattern, as frozen data, into the core's builder. */
#include "program_tree.h"

#include "binding.h"

/* A tree that shares its parts may be small in memory and have more nodes than there is time for. */
enum { MAX_NESTING = 150, MAX_NODES = 1 << 22, FEW = 16 };

/* --- values --- */

sg_value sg_lua_field(const sg_lua_reader *r, sg_value table, const char *key) {
  if (!table || table->type != SG_FROZEN_TABLE) return NULL;
  const uint32_t *field = sg_frozen_items(table) + table->n;
  for (uint32_t i = 0; i < table->fields; i++, field += 2)
    if (strcmp(sg_frozen_text(sg_frozen_at(&r->data, field[0])), key) == 0) return sg_frozen_at(&r->data, field[1]);
  return NULL;
}

const char *sg_lua_text(const sg_lua_reader *r, sg_value v, const char *what) {
  if (!v || v->type != SG_FROZEN_STRING) luaL_error(r->L, "stringer: program: `%s` must be a string", what);
  return sg_frozen_text(v);
}

const char *sg_lua_text_or_null(const sg_lua_reader *r, sg_value v, const char *what) {
  return v ? sg_lua_text(r, v, what) : NULL;
}

double sg_lua_number(const sg_lua_reader *r, sg_value v, const char *what) {
  double number = 0;
  int64_t whole = 0;
  if (!v) return 0;
  if (v->type == SG_FROZEN_NUMBER) memcpy(&number, v + 1, sizeof number);
  else if (v->type == SG_FROZEN_INTEGER) memcpy(&whole, v + 1, sizeof whole), number = (double)whole;
  else luaL_error(r->L, "stringer: program: `%s` must be a number", what);
  return number;
}

const char *const *sg_lua_texts(const sg_lua_reader *r, sg_value list, const char *what, uint32_t *n) {
  *n = sg_lua_items(list);
  luaL_checkstack(r->L, 4, "too many lists");
  const char **texts = lua_newuserdata(r->L, (*n + (size_t)1) * sizeof *texts);
  for (uint32_t i = 0; i < *n; i++) texts[i] = sg_lua_text(r, sg_lua_item(r, list, i), what);
  return texts;
}

int sg_lua_index_of(const char *const *names, int n, const char *name) {
  for (int i = 0; i < n; i++)
    if (strcmp(names[i], name) == 0) return i;
  return -1;
}

/* Room for the ids of n parts: `few` if they fit, else memory that stays on the stack. */
static uint32_t *ids(const sg_lua_reader *r, uint32_t n, uint32_t few[FEW]) {
  return n <= FEW ? few : lua_newuserdata(r->L, n * sizeof *few);
}

static void enter(sg_lua_reader *r) {
  if (++r->depth > MAX_NESTING) luaL_error(r->L, "stringer: program: pattern nests deeper than %d", MAX_NESTING);
  luaL_checkstack(r->L, 12, "pattern nests too deep");
}

/* A whole number from 0 to `most`. */
static uint32_t whole(const sg_lua_reader *r, sg_value v, const char *what, uint32_t most) {
  double n = sg_lua_number(r, v, what);
  if (!(n >= 0 && n <= most) || n != (double)(uint32_t)n)
    luaL_error(r->L, "stringer: program: %s out of range", what);
  return (uint32_t)n;
}

/* --- tests --- */

static uint32_t read_test(sg_lua_reader *r, sg_value t, bool span);

static uint32_t read_join(sg_lua_reader *r, sg_value t, sg_expr_op op, bool span) {
  int top = lua_gettop(r->L);
  uint32_t few[FEW], n = sg_lua_items(t), *parts = ids(r, n, few), out = 0;
  for (uint32_t i = 0; i < n; i++) parts[i] = read_test(r, sg_lua_item(r, t, i), span);
  sg_lua_check(r->L, sg_builder_test_join(r->b, op, parts, n, &out), "program: test");
  lua_settop(r->L, top);
  return out;
}

static sg_compare read_compare(const sg_lua_reader *r, sg_value t) {
  static const char *const compares[] = {"=", "!=", "<", "<=", ">", ">=", "has"}; /* ORDER: sg_compare */
  int compare = sg_lua_index_of(compares, 7, sg_lua_text(r, sg_lua_field(r, t, "cmp"), "cmp"));
  if (compare < 0) luaL_error(r->L, "stringer: program: unknown comparison");
  return (sg_compare)compare;
}

static uint32_t read_feature(const sg_lua_reader *r, sg_value t) {
  sg_feature f = {0};
  uint32_t out = 0;
  sg_value key = sg_lua_field(r, t, "key"), value = sg_lua_field(r, t, "value");
  f.key = sg_lua_text(r, key, "key");
  f.key_len = key->n;
  if (value && value->type == SG_FROZEN_STRING) {
    f.string = sg_frozen_text(value);
    f.string_len = value->n;
    f.type = SG_VALUE_STRING;
  } else if (value && value->type <= SG_FROZEN_TRUE) {
    f.type = SG_VALUE_BOOLEAN;
    f.number = value->type == SG_FROZEN_TRUE;
  } else {
    f.type = SG_VALUE_NUMBER;
    f.number = sg_lua_number(r, value, "value");
  }
  sg_lua_check(r->L, sg_builder_feature(r->b, read_compare(r, t), &f, &out), "program: feature");
  return out;
}

/* A test of the token's figures. */
static uint32_t read_figures(const sg_lua_reader *r, sg_value t) {
  uint32_t out = 0;
  double number = sg_lua_number(r, sg_lua_field(r, t, "value"), "value");
  sg_lua_check(r->L, sg_builder_test_number(r->b, read_compare(r, t), number, &out), "program: test");
  return out;
}

/* A test by regular expression, or by distance. */
static uint32_t read_similar(const sg_lua_reader *r, sg_value t, bool regex) {
  uint32_t out = 0;
  sg_value value = sg_lua_field(r, t, "value");
  const char *text = sg_lua_text(r, value, "value");
  bool folded = sg_lua_truth(sg_lua_field(r, t, "folded"));
  if (!regex) {
    uint32_t most = whole(r, sg_lua_field(r, t, "distance"), "distance", SG_EXPR_FARTHEST);
    sg_lua_check(r->L, sg_builder_test_near(r->b, text, value->n, most, folded, &out), "program: distance");
    return out;
  }
  sg_regex_fault fault;
  sg_status status = sg_builder_test_regex(r->b, text, value->n, folded, &out, &fault);
  if (status == SG_ARG || status == SG_LIMIT)
    luaL_error(r->L, "stringer: program: regular expression: %s", fault.what);
  sg_lua_check(r->L, status, "program: test");
  return out;
}

static uint32_t read_value(const sg_lua_reader *r, sg_value t, const char *op) {
  uint32_t out = 0;
  sg_value given = sg_lua_field(r, t, "value");
  int value = -1;
  sg_expr_op code = SG_EXPR_ANY;
  if (strcmp(op, "space") == 0) {
    code = SG_EXPR_SPACE, value = sg_lua_truth(given);
  } else if (strcmp(op, "mark") == 0) {
    code = SG_EXPR_MARK, value = (int)whole(r, given, "mark", 63);
  } else {
    const char *name = sg_lua_text(r, given, "value");
    if (strcmp(op, "pos") == 0) code = SG_EXPR_POS, value = sg_lua_index_of(sg_pos_names, SG_POS_COUNT, name);
    else if (strcmp(op, "shape") == 0)
      code = SG_EXPR_SHAPE, value = sg_lua_index_of(sg_shape_names, SG_SHAPE_COUNT, name);
    else if (strcmp(op, "kind") == 0) code = SG_EXPR_KIND, value = sg_lua_index_of(sg_kind_names, SG_KIND_COUNT, name);
    if (value < 0) luaL_error(r->L, "stringer: program: test `%s` does not know `%s`", op, name);
  }
  sg_lua_check(r->L, sg_builder_test(r->b, code, NULL, 0, (uint16_t)value, &out), "program: test");
  return out;
}

/* A test of a string, which `op` names by its place. */
static uint32_t read_string(const sg_lua_reader *r, sg_value t, sg_expr_op op) {
  uint32_t out = 0;
  sg_value value = sg_lua_field(r, t, "value");
  const char *text = sg_lua_text(r, value, "value");
  sg_status status = op == SG_EXPR_IN ? sg_builder_test_in(r->b, text, value->n, &out)
                                      : sg_builder_test(r->b, op, text, value->n, 0, &out);
  sg_lua_check(r->L, status, op == SG_EXPR_IN ? "program: watched layers (64 at most)" : "program: test");
  return out;
}

static uint32_t read_test(sg_lua_reader *r, sg_value t, bool span) {
  static const char *const strings[] = {"text", "folded", "lemma", "prefix",
                                        "suffix"}; /* ORDER: sg_expr_op from TEXT */
  uint32_t out = 0;
  if (!t || t->type != SG_FROZEN_TABLE) luaL_error(r->L, "stringer: program: a test must be a table");
  enter(r);
  const char *op = sg_lua_text(r, sg_lua_field(r, t, "op"), "op");
  int i = sg_lua_index_of(strings, 5, op);
  if (strcmp(op, "and") == 0) out = read_join(r, t, SG_EXPR_AND, span);
  else if (strcmp(op, "or") == 0) out = read_join(r, t, SG_EXPR_OR, span);
  else if (strcmp(op, "not") == 0) out = read_join(r, t, SG_EXPR_NOT, span);
  else if (strcmp(op, "any") == 0)
    sg_lua_check(r->L, sg_builder_test(r->b, SG_EXPR_ANY, NULL, 0, 0, &out), "program: test");
  else if (span != (strcmp(op, "feature") == 0))
    luaL_error(r->L, "stringer: program: `%s` is no test of a %s", op, span ? "span" : "token");
  else if (span) out = read_feature(r, t);
  else if (strcmp(op, "number") == 0) out = read_figures(r, t);
  else if (strcmp(op, "regex") == 0 || strcmp(op, "near") == 0) out = read_similar(r, t, op[0] == 'r');
  else if (i >= 0) out = read_string(r, t, (sg_expr_op)(SG_EXPR_TEXT + i));
  else if (strcmp(op, "in") == 0) out = read_string(r, t, SG_EXPR_IN);
  else out = read_value(r, t, op);
  r->depth--;
  return out;
}

uint32_t sg_lua_read_test(sg_lua_reader *r, sg_value test) { return read_test(r, test, true); }

/* --- nodes --- */

static uint32_t read_child(sg_lua_reader *r, sg_value t) {
  if (sg_lua_items(t) == 0) luaL_error(r->L, "stringer: program: a pattern must be a table");
  return sg_lua_read_tree(r, sg_lua_item(r, t, 0));
}

static uint32_t read_list(sg_lua_reader *r, sg_value t, bool choice) {
  int top = lua_gettop(r->L);
  uint32_t few[FEW], n = sg_lua_items(t), *nodes = ids(r, n, few), out = 0;
  for (uint32_t i = 0; i < n; i++) nodes[i] = sg_lua_read_tree(r, sg_lua_item(r, t, i));
  sg_status status = choice ? sg_builder_choice(r->b, nodes, n, &out) : sg_builder_sequence(r->b, nodes, n, &out);
  sg_lua_check(r->L, status, "program: pattern");
  lua_settop(r->L, top);
  return out;
}

static uint32_t read_span(sg_lua_reader *r, sg_value t) {
  int top = lua_gettop(r->L);
  uint32_t n, test = SG_NONE, out = 0;
  const char *const *layers = sg_lua_texts(r, sg_lua_field(r, t, "layers"), "layers", &n);
  sg_value of = sg_lua_field(r, t, "test");
  if (of) test = read_test(r, of, true);
  sg_lua_check(r->L, sg_builder_span(r->b, layers, n, test, &out), "program: span");
  lua_settop(r->L, top);
  return out;
}

static uint32_t read_token(sg_lua_reader *r, sg_value t) {
  uint32_t out = 0, test = read_test(r, sg_lua_field(r, t, "test"), false);
  sg_lua_check(r->L, sg_builder_token(r->b, test, &out), "program: token");
  return out;
}

static uint32_t read_count(const sg_lua_reader *r, sg_value t, const char *key, uint32_t otherwise) {
  sg_value count = sg_lua_field(r, t, key);
  return count ? whole(r, count, key, INT32_MAX) : otherwise;
}

static uint32_t read_repeat(sg_lua_reader *r, sg_value t) {
  uint32_t min = read_count(r, t, "min", 0), max = read_count(r, t, "max", SG_MANY), out = 0;
  bool lazy = sg_lua_truth(sg_lua_field(r, t, "lazy"));
  uint32_t child = read_child(r, t);
  sg_lua_check(r->L, sg_builder_repeat(r->b, child, min, max, lazy, &out), "program: repetition");
  return out;
}

static uint32_t read_anchor(const sg_lua_reader *r, sg_value t) {
  static const char *const bounds[] = {"sentence", "block", "scope", "layer"}; /* ORDER: sg_bound */
  uint32_t out = 0;
  int bound = sg_lua_index_of(bounds, 4, sg_lua_text(r, sg_lua_field(r, t, "of"), "of"));
  bool end = strcmp(sg_lua_text(r, sg_lua_field(r, t, "edge"), "edge"), "end") == 0;
  if (bound < 0) luaL_error(r->L, "stringer: program: unknown anchor");
  const char *layer = bound == SG_BOUND_LAYER ? sg_lua_text(r, sg_lua_field(r, t, "layer"), "layer") : NULL;
  sg_lua_check(r->L, sg_builder_anchor(r->b, (sg_bound)bound, end, layer, &out), "program: anchor");
  return out;
}

static uint32_t read_look(sg_lua_reader *r, sg_value t) {
  bool behind = sg_lua_truth(sg_lua_field(r, t, "behind")), negative = sg_lua_truth(sg_lua_field(r, t, "negative"));
  uint32_t out = 0, child = read_child(r, t);
  sg_lua_check(r->L, sg_builder_look(r->b, child, behind, negative, &out), "program: look");
  return out;
}

static uint32_t read_op(sg_lua_reader *r, sg_value t, const char *op) {
  uint32_t out = 0;
  if (strcmp(op, "token") == 0) return read_token(r, t);
  if (strcmp(op, "span") == 0) return read_span(r, t);
  if (strcmp(op, "seq") == 0) return read_list(r, t, false);
  if (strcmp(op, "alt") == 0) return read_list(r, t, true);
  if (strcmp(op, "rep") == 0) return read_repeat(r, t);
  if (strcmp(op, "anchor") == 0) return read_anchor(r, t);
  if (strcmp(op, "look") == 0) return read_look(r, t);
  if (strcmp(op, "cap") == 0) {
    uint32_t child = read_child(r, t);
    const char *name = sg_lua_text(r, sg_lua_field(r, t, "name"), "name");
    sg_lua_check(r->L, sg_builder_capture(r->b, child, name, &out), "program: capture");
  } else if (strcmp(op, "empty") == 0) {
    sg_lua_check(r->L, sg_builder_empty(r->b, &out), "program: empty");
  } else {
    luaL_error(r->L, "stringer: program: unknown pattern `%s`", op);
  }
  return out;
}

uint32_t sg_lua_read_tree(sg_lua_reader *r, sg_value tree) {
  if (!tree || tree->type != SG_FROZEN_TABLE) luaL_error(r->L, "stringer: program: a pattern must be a table");
  enter(r);
  uint32_t node = read_op(r, tree, sg_lua_text(r, sg_lua_field(r, tree, "op"), "op"));
  if (++r->count > MAX_NODES) luaL_error(r->L, "stringer: program: more than %d nodes", MAX_NODES);
  sg_builder_mark(r->b, node, r->count);
  r->depth--;
  return node;
}
