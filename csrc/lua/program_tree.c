/* program_tree.c: reads the trees of stringer.pattern into the core's builder. */
#include "program_tree.h"

#include "binding.h"

enum { MAX_NESTING = 150 };

static const char *field_string(sg_lua_reader *r, int t, const char *key, size_t *len) {
  lua_getfield(r->L, t, key);
  if (lua_type(r->L, -1) != LUA_TSTRING) luaL_error(r->L, "stringer: program: `%s` must be a string", key);
  const char *s = lua_tolstring(r->L, -1, len);
  lua_pop(r->L, 1); /* the table keeps it alive */
  return s;
}

static bool field_boolean(sg_lua_reader *r, int t, const char *key) {
  lua_getfield(r->L, t, key);
  bool b = lua_toboolean(r->L, -1);
  lua_pop(r->L, 1);
  return b;
}

static uint32_t *ids(sg_lua_reader *r, size_t n) {
  return lua_newuserdata(r->L, (n ? n : 1) * sizeof(uint32_t));
}

int sg_lua_index_of(const char *const *names, int n, const char *name) {
  for (int i = 0; i < n; i++)
    if (strcmp(names[i], name) == 0) return i;
  return -1;
}

static void enter(sg_lua_reader *r) {
  if (++r->depth > MAX_NESTING) luaL_error(r->L, "stringer: program: pattern nests deeper than %d", MAX_NESTING);
  luaL_checkstack(r->L, 12, "pattern nests too deep");
}

/* The number at the top of the stack, which it takes off; raises if it is none from 0 to `most`. */
static uint32_t take_number(sg_lua_reader *r, const char *what, uint32_t most) {
  lua_Integer n = luaL_checkinteger(r->L, -1);
  if (n < 0 || n > (lua_Integer)most) luaL_error(r->L, "stringer: program: %s out of range", what);
  lua_pop(r->L, 1);
  return (uint32_t)n;
}

static uint32_t read_test(sg_lua_reader *r, int t, bool span);

static uint32_t read_join(sg_lua_reader *r, int t, sg_expr_op op, bool span) {
  size_t n = lua_rawlen(r->L, t);
  uint32_t *parts = ids(r, n), out = 0;
  for (size_t i = 0; i < n; i++) {
    lua_rawgeti(r->L, t, (int)i + 1);
    parts[i] = read_test(r, lua_gettop(r->L), span);
    lua_pop(r->L, 1);
  }
  sg_lua_check(r->L, sg_builder_test_join(r->b, op, parts, (uint32_t)n, &out), "program: test");
  lua_pop(r->L, 1);
  return out;
}

static sg_compare read_compare(sg_lua_reader *r, int t) {
  static const char *const compares[] = {"=", "!=", "<", "<=", ">", ">=", "has"}; /* ORDER: sg_compare */
  size_t len;
  int compare = sg_lua_index_of(compares, 7, field_string(r, t, "cmp", &len));
  if (compare < 0) luaL_error(r->L, "stringer: program: unknown comparison");
  return (sg_compare)compare;
}

static uint32_t read_feature(sg_lua_reader *r, int t) {
  size_t len;
  sg_feature f = {0};
  uint32_t out = 0;
  f.key = field_string(r, t, "key", &len);
  f.key_len = (uint32_t)len;
  sg_compare compare = read_compare(r, t);
  lua_getfield(r->L, t, "value");
  if (lua_type(r->L, -1) == LUA_TSTRING) {
    f.string = lua_tolstring(r->L, -1, &len);
    f.string_len = (uint32_t)len;
    f.type = SG_VALUE_STRING;
  } else if (lua_isboolean(r->L, -1)) {
    f.type = SG_VALUE_BOOLEAN;
    f.number = lua_toboolean(r->L, -1);
  } else {
    f.type = SG_VALUE_NUMBER;
    f.number = lua_tonumber(r->L, -1);
  }
  sg_lua_check(r->L, sg_builder_feature(r->b, compare, &f, &out), "program: feature");
  lua_pop(r->L, 1);
  return out;
}

/* A test of the token's figures. */
static uint32_t read_figures(sg_lua_reader *r, int t) {
  uint32_t out = 0;
  sg_compare compare = read_compare(r, t);
  lua_getfield(r->L, t, "value");
  sg_lua_check(r->L, sg_builder_test_number(r->b, compare, lua_tonumber(r->L, -1), &out), "program: test");
  lua_pop(r->L, 1);
  return out;
}

/* A test by regular expression, or by distance. */
static uint32_t read_similar(sg_lua_reader *r, int t, bool regex) {
  size_t len;
  uint32_t out = 0;
  const char *text = field_string(r, t, "value", &len);
  lua_getfield(r->L, t, "folded");
  bool folded = lua_toboolean(r->L, -1);
  lua_getfield(r->L, t, "distance");
  if (regex) {
    sg_regex_fault fault;
    sg_status status = sg_builder_test_regex(r->b, text, (uint32_t)len, folded, &out, &fault);
    if (status == SG_ARG || status == SG_LIMIT)
      luaL_error(r->L, "stringer: program: regular expression: %s", fault.what);
    sg_lua_check(r->L, status, "program: test");
  } else {
    uint32_t most = take_number(r, "distance", SG_EXPR_FARTHEST);
    lua_pushnil(r->L);
    sg_lua_check(r->L, sg_builder_test_near(r->b, text, (uint32_t)len, most, folded, &out), "program: distance");
  }
  lua_pop(r->L, 2);
  return out;
}

static uint32_t read_value(sg_lua_reader *r, int t, const char *op) {
  uint32_t out = 0;
  size_t len;
  lua_getfield(r->L, t, "value");
  int value = -1;
  sg_expr_op code = SG_EXPR_ANY;
  if (strcmp(op, "space") == 0) {
    code = SG_EXPR_SPACE, value = lua_toboolean(r->L, -1);
  } else if (strcmp(op, "mark") == 0) {
    lua_pushvalue(r->L, -1);
    code = SG_EXPR_MARK, value = (int)take_number(r, "mark", 63);
  } else {
    const char *name = luaL_checklstring(r->L, -1, &len);
    if (strcmp(op, "pos") == 0) code = SG_EXPR_POS, value = sg_lua_index_of(sg_pos_names, SG_POS_COUNT, name);
    else if (strcmp(op, "shape") == 0)
      code = SG_EXPR_SHAPE, value = sg_lua_index_of(sg_shape_names, SG_SHAPE_COUNT, name);
    else if (strcmp(op, "kind") == 0) code = SG_EXPR_KIND, value = sg_lua_index_of(sg_kind_names, SG_KIND_COUNT, name);
    if (value < 0) luaL_error(r->L, "stringer: program: test `%s` does not know `%s`", op, name);
  }
  sg_lua_check(r->L, sg_builder_test(r->b, code, NULL, 0, (uint16_t)value, &out), "program: test");
  lua_pop(r->L, 1);
  return out;
}

static uint32_t read_test(sg_lua_reader *r, int t, bool span) {
  static const char *const strings[] = {"text", "folded", "lemma", "prefix",
                                        "suffix"}; /* ORDER: sg_expr_op from TEXT */
  size_t len;
  uint32_t out = 0;
  if (!lua_istable(r->L, t)) luaL_error(r->L, "stringer: program: a test must be a table");
  enter(r);
  const char *op = field_string(r, t, "op", &len);
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
  else if (i >= 0) {
    const char *s = field_string(r, t, "value", &len);
    sg_lua_check(r->L, sg_builder_test(r->b, (sg_expr_op)(SG_EXPR_TEXT + i), s, (uint32_t)len, 0, &out),
                 "program: test");
  } else if (strcmp(op, "in") == 0) {
    const char *s = field_string(r, t, "value", &len);
    sg_lua_check(r->L, sg_builder_test_in(r->b, s, (uint32_t)len, &out), "program: watched layers (64 at most)");
  } else out = read_value(r, t, op);
  r->depth--;
  return out;
}

uint32_t sg_lua_read_test(sg_lua_reader *r, int t) { return read_test(r, t, true); }

/* --- nodes --- */

static uint32_t read_child(sg_lua_reader *r, int t, int i) {
  lua_rawgeti(r->L, t, i);
  uint32_t node = sg_lua_read_tree(r, lua_gettop(r->L));
  lua_pop(r->L, 1);
  return node;
}

static uint32_t read_list(sg_lua_reader *r, int t, bool choice) {
  size_t n = lua_rawlen(r->L, t);
  uint32_t *nodes = ids(r, n), out = 0;
  for (size_t i = 0; i < n; i++) nodes[i] = read_child(r, t, (int)i + 1);
  sg_status status =
      choice ? sg_builder_choice(r->b, nodes, (uint32_t)n, &out) : sg_builder_sequence(r->b, nodes, (uint32_t)n, &out);
  sg_lua_check(r->L, status, "program: pattern");
  lua_pop(r->L, 1);
  return out;
}

static uint32_t read_span(sg_lua_reader *r, int t) {
  lua_getfield(r->L, t, "layers");
  size_t n = lua_istable(r->L, -1) ? lua_rawlen(r->L, -1) : 0;
  const char **layers = lua_newuserdata(r->L, (n + 1) * sizeof *layers);
  for (size_t i = 0; i < n; i++) {
    lua_rawgeti(r->L, -2, (int)i + 1);
    layers[i] = luaL_checkstring(r->L, -1);
    lua_pop(r->L, 1); /* the list keeps it alive */
  }
  uint32_t test = SG_NONE, out = 0;
  lua_getfield(r->L, t, "test");
  if (!lua_isnil(r->L, -1)) test = read_test(r, lua_gettop(r->L), true);
  sg_lua_check(r->L, sg_builder_span(r->b, layers, (uint32_t)n, test, &out), "program: span");
  lua_pop(r->L, 3);
  return out;
}

static uint32_t read_token(sg_lua_reader *r, int t) {
  uint32_t out = 0;
  lua_getfield(r->L, t, "test");
  uint32_t test = read_test(r, lua_gettop(r->L), false);
  lua_pop(r->L, 1);
  sg_lua_check(r->L, sg_builder_token(r->b, test, &out), "program: token");
  return out;
}

static uint32_t read_count(sg_lua_reader *r, int t, const char *key, uint32_t otherwise) {
  lua_getfield(r->L, t, key);
  if (!lua_isnil(r->L, -1)) return take_number(r, key, INT32_MAX);
  lua_pop(r->L, 1);
  return otherwise;
}

static uint32_t read_repeat(sg_lua_reader *r, int t) {
  uint32_t out = 0;
  uint32_t min = read_count(r, t, "min", 0), max = read_count(r, t, "max", SG_MANY);
  uint32_t child = read_child(r, t, 1);
  sg_lua_check(r->L, sg_builder_repeat(r->b, child, min, max, field_boolean(r, t, "lazy"), &out),
               "program: repetition");
  return out;
}

static uint32_t read_anchor(sg_lua_reader *r, int t) {
  static const char *const bounds[] = {"sentence", "block", "scope", "layer"}; /* ORDER: sg_bound */
  size_t len;
  uint32_t out = 0;
  int bound = sg_lua_index_of(bounds, 4, field_string(r, t, "of", &len));
  bool end = strcmp(field_string(r, t, "edge", &len), "end") == 0;
  if (bound < 0) luaL_error(r->L, "stringer: program: unknown anchor");
  const char *layer = bound == SG_BOUND_LAYER ? field_string(r, t, "layer", &len) : NULL;
  sg_lua_check(r->L, sg_builder_anchor(r->b, (sg_bound)bound, end, layer, &out), "program: anchor");
  return out;
}

static uint32_t read_op(sg_lua_reader *r, int t, const char *op) {
  size_t len;
  uint32_t out = 0;
  if (strcmp(op, "token") == 0) return read_token(r, t);
  if (strcmp(op, "span") == 0) return read_span(r, t);
  if (strcmp(op, "seq") == 0) return read_list(r, t, false);
  if (strcmp(op, "alt") == 0) return read_list(r, t, true);
  if (strcmp(op, "rep") == 0) return read_repeat(r, t);
  if (strcmp(op, "anchor") == 0) return read_anchor(r, t);
  if (strcmp(op, "cap") == 0) {
    uint32_t child = read_child(r, t, 1);
    sg_lua_check(r->L, sg_builder_capture(r->b, child, field_string(r, t, "name", &len), &out), "program: capture");
  } else if (strcmp(op, "look") == 0) {
    uint32_t child = read_child(r, t, 1);
    sg_lua_check(r->L,
                 sg_builder_look(r->b, child, field_boolean(r, t, "behind"), field_boolean(r, t, "negative"), &out),
                 "program: look");
  } else if (strcmp(op, "empty") == 0) {
    sg_lua_check(r->L, sg_builder_empty(r->b, &out), "program: empty");
  } else {
    luaL_error(r->L, "stringer: program: unknown pattern `%s`", op);
  }
  return out;
}

uint32_t sg_lua_read_tree(sg_lua_reader *r, int t) {
  size_t len;
  if (!lua_istable(r->L, t)) luaL_error(r->L, "stringer: program: a pattern must be a table");
  enter(r);
  const char *op = field_string(r, t, "op", &len);
  uint32_t node = read_op(r, t, op);
  lua_pushvalue(r->L, t);
  lua_rawseti(r->L, r->nodes, (int)++r->count);
  sg_builder_mark(r->b, node, r->count);
  r->depth--;
  return node;
}
