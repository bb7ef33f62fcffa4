/* program.c (binding): core.program(description) compiles the rules of a phase.

   The description is a table: name, policy ("longest", "first", "priority", "all"), scope ("sentence", "block",
   "document"), rules = { { pattern = tree, priority =, label =, unless = {layers}, agree = {{capture, feature,
   capture, feature}} } }. Trees are those of stringer.pattern. Anchor 1 of a program: the list of tree nodes that
   consume something, by the numbers that `explain` gives. */
#include "binding.h"
#include "program.h"

#define BUILDER "stringer.builder"
enum { NODES = 1, MAX_NESTING = 150 };

typedef struct reader {
  lua_State *L;
  sg_builder *b;
  int nodes;      /* stack index of the list of nodes */
  uint32_t count; /* of it */
  int depth;
} reader;

static int builder_gc(lua_State *L) {
  sg_builder **box = luaL_checkudata(L, 1, BUILDER);
  sg_builder_free(*box);
  *box = NULL;
  return 0;
}

static int program_gc(lua_State *L) {
  sg_program **box = luaL_checkudata(L, 1, SG_LUA_PROGRAM);
  sg_program_free(*box);
  *box = NULL;
  return 0;
}

/* --- reading --- */

static const char *field_string(reader *r, int t, const char *key, size_t *len) {
  lua_getfield(r->L, t, key);
  if (lua_type(r->L, -1) != LUA_TSTRING) luaL_error(r->L, "stringer: program: `%s` must be a string", key);
  const char *s = lua_tolstring(r->L, -1, len);
  lua_pop(r->L, 1); /* the table keeps it alive */
  return s;
}

static bool field_boolean(reader *r, int t, const char *key) {
  lua_getfield(r->L, t, key);
  bool b = lua_toboolean(r->L, -1);
  lua_pop(r->L, 1);
  return b;
}

static uint32_t *ids(reader *r, size_t n) {
  return lua_newuserdata(r->L, (n ? n : 1) * sizeof(uint32_t));
}

static int index_of(const char *const *names, int n, const char *name) {
  for (int i = 0; i < n; i++)
    if (strcmp(names[i], name) == 0) return i;
  return -1;
}

static void enter(reader *r) {
  if (++r->depth > MAX_NESTING) luaL_error(r->L, "stringer: program: pattern nests deeper than %d", MAX_NESTING);
  luaL_checkstack(r->L, 12, "pattern nests too deep");
}

static uint32_t read_test(reader *r, int t, bool span);

static uint32_t read_join(reader *r, int t, sg_expr_op op, bool span) {
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

static uint32_t read_feature(reader *r, int t) {
  static const char *const compares[] = {"=", "!=", "<", "<=", ">", ">=", "has"}; /* ORDER: sg_compare */
  size_t len;
  sg_feature f = {0};
  uint32_t out = 0;
  f.key = field_string(r, t, "key", &len);
  f.key_len = (uint32_t)len;
  int compare = index_of(compares, 7, field_string(r, t, "cmp", &len));
  if (compare < 0) luaL_error(r->L, "stringer: program: unknown comparison");
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
  sg_lua_check(r->L, sg_builder_feature(r->b, (sg_compare)compare, &f, &out), "program: feature");
  lua_pop(r->L, 1);
  return out;
}

static uint32_t read_value(reader *r, int t, const char *op) {
  uint32_t out = 0;
  size_t len;
  lua_getfield(r->L, t, "value");
  int value = -1;
  sg_expr_op code = SG_EXPR_ANY;
  if (strcmp(op, "space") == 0) code = SG_EXPR_SPACE, value = lua_toboolean(r->L, -1);
  else if (strcmp(op, "mark") == 0) code = SG_EXPR_MARK, value = (int)luaL_checkinteger(r->L, -1);
  else {
    const char *name = luaL_checklstring(r->L, -1, &len);
    if (strcmp(op, "pos") == 0) code = SG_EXPR_POS, value = index_of(sg_pos_names, SG_POS_COUNT, name);
    else if (strcmp(op, "shape") == 0) code = SG_EXPR_SHAPE, value = index_of(sg_shape_names, SG_SHAPE_COUNT, name);
    else if (strcmp(op, "kind") == 0) code = SG_EXPR_KIND, value = index_of(sg_kind_names, SG_KIND_COUNT, name);
    if (value < 0) luaL_error(r->L, "stringer: program: test `%s` does not know `%s`", op, name);
  }
  sg_lua_check(r->L, sg_builder_test(r->b, code, NULL, 0, (uint16_t)value, &out), "program: test");
  lua_pop(r->L, 1);
  return out;
}

static uint32_t read_test(reader *r, int t, bool span) {
  static const char *const strings[] = {"text", "folded", "lemma", "prefix", "suffix"}; /* ORDER: sg_expr_op from TEXT */
  size_t len;
  uint32_t out = 0;
  if (!lua_istable(r->L, t)) luaL_error(r->L, "stringer: program: a test must be a table");
  enter(r);
  const char *op = field_string(r, t, "op", &len);
  int i = index_of(strings, 5, op);
  if (strcmp(op, "and") == 0) out = read_join(r, t, SG_EXPR_AND, span);
  else if (strcmp(op, "or") == 0) out = read_join(r, t, SG_EXPR_OR, span);
  else if (strcmp(op, "not") == 0) out = read_join(r, t, SG_EXPR_NOT, span);
  else if (strcmp(op, "any") == 0) sg_lua_check(r->L, sg_builder_test(r->b, SG_EXPR_ANY, NULL, 0, 0, &out), "program: test");
  else if (span != (strcmp(op, "feature") == 0)) luaL_error(r->L, "stringer: program: `%s` is no test of a %s", op, span ? "span" : "token");
  else if (span) out = read_feature(r, t);
  else if (i >= 0) {
    const char *s = field_string(r, t, "value", &len);
    sg_lua_check(r->L, sg_builder_test(r->b, (sg_expr_op)(SG_EXPR_TEXT + i), s, (uint32_t)len, 0, &out), "program: test");
  } else if (strcmp(op, "in") == 0) {
    const char *s = field_string(r, t, "value", &len);
    sg_lua_check(r->L, sg_builder_test_in(r->b, s, (uint32_t)len, &out), "program: watched layers (64 at most)");
  } else out = read_value(r, t, op);
  r->depth--;
  return out;
}

/* --- nodes --- */

static uint32_t read_node(reader *r, int t);

static uint32_t read_child(reader *r, int t, int i) {
  lua_rawgeti(r->L, t, i);
  uint32_t node = read_node(r, lua_gettop(r->L));
  lua_pop(r->L, 1);
  return node;
}

static uint32_t read_list(reader *r, int t, bool choice) {
  size_t n = lua_rawlen(r->L, t);
  uint32_t *nodes = ids(r, n), out = 0;
  for (size_t i = 0; i < n; i++) nodes[i] = read_child(r, t, (int)i + 1);
  sg_status status = choice ? sg_builder_choice(r->b, nodes, (uint32_t)n, &out) : sg_builder_sequence(r->b, nodes, (uint32_t)n, &out);
  sg_lua_check(r->L, status, "program: pattern");
  lua_pop(r->L, 1);
  return out;
}

static uint32_t read_span(reader *r, int t) {
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

static uint32_t read_token(reader *r, int t) {
  uint32_t out = 0;
  lua_getfield(r->L, t, "test");
  uint32_t test = read_test(r, lua_gettop(r->L), false);
  lua_pop(r->L, 1);
  sg_lua_check(r->L, sg_builder_token(r->b, test, &out), "program: token");
  return out;
}

static uint32_t read_repeat(reader *r, int t) {
  uint32_t out = 0, max = SG_MANY;
  lua_getfield(r->L, t, "min");
  uint32_t min = (uint32_t)luaL_optinteger(r->L, -1, 0);
  lua_getfield(r->L, t, "max");
  if (!lua_isnil(r->L, -1)) max = (uint32_t)luaL_checkinteger(r->L, -1);
  lua_pop(r->L, 2);
  uint32_t child = read_child(r, t, 1);
  sg_lua_check(r->L, sg_builder_repeat(r->b, child, min, max, field_boolean(r, t, "lazy"), &out), "program: repetition");
  return out;
}

static uint32_t read_anchor(reader *r, int t) {
  static const char *const bounds[] = {"sentence", "block", "scope", "layer"}; /* ORDER: sg_bound */
  size_t len;
  uint32_t out = 0;
  int bound = index_of(bounds, 4, field_string(r, t, "of", &len));
  bool end = strcmp(field_string(r, t, "edge", &len), "end") == 0;
  if (bound < 0) luaL_error(r->L, "stringer: program: unknown anchor");
  const char *layer = bound == SG_BOUND_LAYER ? field_string(r, t, "layer", &len) : NULL;
  sg_lua_check(r->L, sg_builder_anchor(r->b, (sg_bound)bound, end, layer, &out), "program: anchor");
  return out;
}

static uint32_t read_op(reader *r, int t, const char *op) {
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
    sg_lua_check(r->L, sg_builder_look(r->b, child, field_boolean(r, t, "behind"), field_boolean(r, t, "negative"), &out), "program: look");
  } else if (strcmp(op, "empty") == 0) {
    sg_lua_check(r->L, sg_builder_empty(r->b, &out), "program: empty");
  } else {
    luaL_error(r->L, "stringer: program: unknown pattern `%s`", op);
  }
  return out;
}

static uint32_t read_node(reader *r, int t) {
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

/* --- rules --- */

static void read_unless(reader *r, int t, sg_rule_spec *spec) {
  lua_getfield(r->L, t, "unless");
  if (!lua_istable(r->L, -1)) return;
  size_t n = lua_rawlen(r->L, -1);
  const char **layers = lua_newuserdata(r->L, (n + 1) * sizeof *layers);
  for (size_t i = 0; i < n; i++) {
    lua_rawgeti(r->L, -2, (int)i + 1);
    layers[i] = luaL_checkstring(r->L, -1);
    lua_pop(r->L, 1);
  }
  spec->unless = layers;
  spec->nunless = (uint32_t)n;
}

static void read_agree(reader *r, int t, sg_rule_spec *spec) {
  lua_getfield(r->L, t, "agree");
  if (!lua_istable(r->L, -1)) return;
  int list = lua_gettop(r->L);
  size_t n = lua_rawlen(r->L, list);
  sg_agreement *agree = lua_newuserdata(r->L, (n + 1) * sizeof *agree);
  for (size_t i = 0; i < n; i++) {
    lua_rawgeti(r->L, list, (int)i + 1);
    for (int k = 0; k < 4; k++) {
      lua_rawgeti(r->L, -1, k + 1);
      const char *s = luaL_checkstring(r->L, -1);
      if (k % 2) agree[i].key[k / 2] = s;
      else agree[i].capture[k / 2] = s;
      lua_pop(r->L, 1);
    }
    lua_pop(r->L, 1);
  }
  spec->agree = agree;
  spec->nagree = (uint32_t)n;
}

/* The status of the rule; SG_LIMIT is the author's to mend. */
static sg_status read_rule(reader *r, int t) {
  sg_rule_spec spec = {0};
  int top = lua_gettop(r->L);
  lua_getfield(r->L, t, "pattern");
  spec.pattern = read_node(r, lua_gettop(r->L));
  lua_getfield(r->L, t, "priority");
  spec.priority = luaL_optnumber(r->L, -1, 0);
  lua_getfield(r->L, t, "label");
  spec.label = luaL_optstring(r->L, -1, NULL);
  read_unless(r, t, &spec);
  read_agree(r, t, &spec);
  sg_status status = sg_builder_rule(r->b, &spec);
  lua_settop(r->L, top);
  return status;
}

static int choice(lua_State *L, const char *key, const char *const *names, int n, int otherwise) {
  lua_getfield(L, 1, key);
  int i = lua_isnil(L, -1) ? otherwise : index_of(names, n, luaL_checkstring(L, -1));
  if (i < 0) luaL_error(L, "stringer: program: unknown %s `%s`", key, lua_tostring(L, -1));
  lua_pop(L, 1);
  return i;
}

/* program | nil, message, index of the rule at fault */
static int new_program(lua_State *L) {
  static const char *const policies[] = {"longest", "first", "priority", "all"}; /* ORDER POLICY */
  static const char *const scopes[] = {"sentence", "block", "document"};         /* ORDER: sg_scope */
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  int policy = choice(L, "policy", policies, 4, SG_POLICY_LONGEST), scope = choice(L, "scope", scopes, 3, SG_SCOPE_SENTENCE);
  sg_allocator a = sg_allocator_default(); /* other states may come to share it */
  sg_program **program = (sg_program **)sg_lua_newbox(L, SG_LUA_PROGRAM); /* 2 */
  sg_builder **builder = (sg_builder **)sg_lua_newbox(L, BUILDER);        /* 3 */
  lua_newtable(L);                                                        /* 4 */
  lua_getfield(L, 1, "rules");                                            /* 5 */
  luaL_checktype(L, 5, LUA_TTABLE);
  sg_lua_check(L, sg_builder_new(&a, builder), "program");
  reader r = {.L = L, .b = *builder, .nodes = 4};
  int n = (int)lua_rawlen(L, 5);
  for (int i = 1; i <= n; i++) {
    lua_rawgeti(L, 5, i);
    sg_status status = read_rule(&r, lua_gettop(L));
    lua_pop(L, 1);
    if (status == SG_LIMIT) {
      lua_pushnil(L);
      lua_pushliteral(L, "the pattern is too large: it expands to more states or assertions than one rule may have");
      lua_pushinteger(L, i);
      return 3;
    }
    sg_lua_check(L, status, "program");
  }
  sg_lua_check(L, sg_builder_finish(*builder, (sg_policy)policy, (sg_scope)scope, program), "program");
  sg_builder_free(*builder);
  *builder = NULL;
  sg_lua_anchor(L, 2, 4, NODES);
  lua_settop(L, 2);
  return 1;
}

/* program:captures(): the names of captures, by the numbers that matches use. */
static int program_captures(lua_State *L) {
  const sg_program *p = sg_lua_checkbox(L, 1, SG_LUA_PROGRAM);
  uint32_t n = sg_program_captures(p);
  lua_createtable(L, (int)n, 0);
  for (uint32_t i = 0; i < n; i++) {
    lua_pushstring(L, sg_program_capture(p, i));
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/* program:node(number): the pattern that `explain` means. */
static int program_node(lua_State *L) {
  sg_lua_checkbox(L, 1, SG_LUA_PROGRAM);
  sg_lua_anchored(L, 1, NODES);
  lua_rawgeti(L, -1, (int)luaL_checkinteger(L, 2));
  return 1;
}

/* program:nodes(list): the nodes, for a program that another state compiled. */
static int program_nodes(lua_State *L) {
  sg_lua_checkbox(L, 1, SG_LUA_PROGRAM);
  luaL_checktype(L, 2, LUA_TTABLE);
  sg_lua_anchor(L, 1, 2, NODES);
  return 0;
}

static int program_bytes(lua_State *L) {
  const sg_program *p = sg_lua_checkbox(L, 1, SG_LUA_PROGRAM);
  lua_pushinteger(L, (lua_Integer)sg_program_bytes(p));
  return 1;
}

void sg_lua_open_program(lua_State *L) {
  static const luaL_Reg builder_meta[] = {{"__gc", builder_gc}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg meta[] = {{"__gc", program_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"captures", program_captures}, {"node", program_node}, {"nodes", program_nodes},
                                     {"bytes", program_bytes}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"program", new_program}, {NULL, NULL}};
  sg_lua_newclass(L, BUILDER, builder_meta, none);
  sg_lua_newclass(L, SG_LUA_PROGRAM, meta, methods);
  sg_lua_setfuncs(L, functions);
}
