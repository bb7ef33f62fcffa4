/* program.c (binding): core.program(description) compiles the rules of a phase.

   The description is a table: name, policy ("longest", "first", "priority", "all", "overlapping"), scope ("sentence",
   "block", "document"), rules = { { pattern = tree, priority =, label =, unless = {layers}, agree = {{capture, feature,
   capture, feature}} } }, paths = { { steps }, … }, or the bytes of such a table (freeze.c). Trees are those of
   stringer.pattern; `explain` tells of a node by its number, from 1, each behind the nodes in it. */
#include "binding.h"
#include "document/tree.h"
#include "program_tree.h"

#define BUILDER "stringer.builder"

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

static void read_unless(sg_lua_reader *r, sg_value t, sg_rule_spec *spec) {
  spec->unless = sg_lua_texts(r, sg_lua_field(r, t, "unless"), "unless", &spec->nunless);
}

static void read_agree(sg_lua_reader *r, sg_value t, sg_rule_spec *spec) {
  sg_value list = sg_lua_field(r, t, "agree");
  uint32_t n = sg_lua_items(list);
  sg_agreement *agree = lua_newuserdata(r->L, (n + (size_t)1) * sizeof *agree);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t parts;
    const char *const *texts = sg_lua_texts(r, sg_lua_item(r, list, i), "agree", &parts);
    if (parts != 4) luaL_error(r->L, "stringer: program: `agree` names two captures and two features");
    for (int k = 0; k < 2; k++) agree[i].capture[k] = texts[2 * k], agree[i].key[k] = texts[2 * k + 1];
    lua_pop(r->L, 1);
  }
  spec->agree = agree;
  spec->nagree = n;
}

static uint64_t read_relations(sg_lua_reader *r, sg_value list) {
  uint64_t bits = 0;
  for (uint32_t i = 0; i < sg_lua_items(list); i++) {
    const char *name = sg_lua_text(r, sg_lua_item(r, list, i), "relations");
    sg_relation relation = sg_relation_named(name, strlen(name));
    if (relation == SG_RELATION_COUNT) luaL_error(r->L, "stringer: program: unknown relation `%s`", name);
    bits |= UINT64_C(1) << relation;
  }
  return bits;
}

/* One step of a path: {op =, role =, cases =, relations = {…}, test =, ["or"] =, anew =}. */
static sg_path_step read_step(sg_lua_reader *r, sg_value t) {
  enum { OPS = 12 }; /* ORDER: sg_path_op */
  static const char *const ops[OPS] = {"argument",  "logical",  "oblique",    "governor", "complement", "head",
                                       "dependent", "conjunct", "apposition", "before",   "after",      "self"};
  sg_path_step step = {.role = SG_ROLE_COUNT};
  const char *name = sg_lua_text(r, sg_lua_field(r, t, "op"), "op");
  int op = sg_lua_index_of(ops, OPS, name);
  if (op < 0) luaL_error(r->L, "stringer: program: unknown step `%s`", name);
  step.op = (uint8_t)op;
  const char *role = sg_lua_text_or_null(r, sg_lua_field(r, t, "role"), "role");
  if (role) {
    step.role = (uint8_t)sg_role_named(role, strlen(role));
    if (step.role == SG_ROLE_COUNT) luaL_error(r->L, "stringer: program: unknown role `%s`", role);
  }
  step.cases = sg_lua_text_or_null(r, sg_lua_field(r, t, "cases"), "cases");
  step.relations = read_relations(r, sg_lua_field(r, t, "relations"));
  sg_value test = sg_lua_field(r, t, "test");
  step.test = test ? sg_lua_read_token_test(r, test) : SG_NONE;
  step.or = sg_lua_truth(sg_lua_field(r, t, "or"));
  step.anew = sg_lua_truth(sg_lua_field(r, t, "anew"));
  return step;
}

/* A list of steps, in memory that stays on the stack. */
static const sg_path_step *read_steps(sg_lua_reader *r, sg_value list, uint32_t *n) {
  *n = sg_lua_items(list);
  sg_path_step *steps = lua_newuserdata(r->L, (*n + (size_t)1) * sizeof *steps);
  for (uint32_t i = 0; i < *n; i++) steps[i] = read_step(r, sg_lua_item(r, list, i));
  return steps;
}

/* The place of a field's text in a list of them; 0 where there is no field. */
static int choice(sg_lua_reader *r, sg_value t, const char *key, const char *const *names, int n) {
  const char *text = sg_lua_text_or_null(r, sg_lua_field(r, t, key), key);
  int i = text ? sg_lua_index_of(names, n, text) : 0;
  if (i < 0) luaL_error(r->L, "stringer: program: unknown %s `%s`", key, text);
  return i;
}

/* {name =, from =, steps = {…}, layers = {…}, test =, wanted =, near =, clause =}. */
static void read_role(sg_lua_reader *r, sg_value t, sg_role_spec *out) {
  static const char *const wanted[] = {"one", "maybe", "all", "some", "none"}; /* ORDER: sg_wanted */
  static const char *const sides[] = {"not", "before", "after", "either"};     /* ORDER: sg_near */
  out->name = sg_lua_text(r, sg_lua_field(r, t, "name"), "name");
  out->from = sg_lua_text_or_null(r, sg_lua_field(r, t, "from"), "from");
  out->count = (sg_wanted)choice(r, t, "wanted", wanted, 5);
  out->near = (sg_near)choice(r, t, "near", sides, 4);
  out->clause = sg_lua_truth(sg_lua_field(r, t, "clause"));
  sg_value test = sg_lua_field(r, t, "test");
  out->test = test ? sg_lua_read_test(r, test) : SG_NONE;
  out->layers = sg_lua_texts(r, sg_lua_field(r, t, "layers"), "layers", &out->nlayers);
  out->steps = read_steps(r, sg_lua_field(r, t, "steps"), &out->nsteps);
}

static void read_roles(sg_lua_reader *r, sg_value t, sg_rule_spec *spec) {
  sg_value list = sg_lua_field(r, t, "roles");
  uint32_t n = sg_lua_items(list);
  sg_role_spec *roles = lua_newuserdata(r->L, (n + (size_t)1) * sizeof *roles);
  for (uint32_t i = 0; i < n; i++) read_role(r, sg_lua_item(r, list, i), &roles[i]);
  spec->roles = roles;
  spec->nroles = n;
}

/* The status of the rule; SG_LIMIT is the author's to mend. */
static sg_status read_rule(sg_lua_reader *r, sg_value t) {
  sg_rule_spec spec = {0};
  int top = lua_gettop(r->L);
  spec.pattern = sg_lua_read_tree(r, sg_lua_field(r, t, "pattern"));
  spec.priority = sg_lua_number(r, sg_lua_field(r, t, "priority"), "priority");
  spec.label = sg_lua_text_or_null(r, sg_lua_field(r, t, "label"), "label");
  read_unless(r, t, &spec);
  read_agree(r, t, &spec);
  read_roles(r, t, &spec);
  sg_status status = sg_builder_rule(r->b, &spec);
  lua_settop(r->L, top);
  return status;
}

/* Paths that are followed by themselves: {{steps}, …}. */
static void read_paths(sg_lua_reader *r, sg_value list) {
  for (uint32_t i = 0; i < sg_lua_items(list); i++) {
    uint32_t n, number;
    const sg_path_step *steps = read_steps(r, sg_lua_item(r, list, i), &n);
    sg_lua_check(r->L, sg_builder_path(r->b, steps, n, &number), "program: path");
    lua_pop(r->L, 1);
  }
}

/* program | nil, message, index of the rule at fault */
static int new_program(lua_State *L) {
  static const char *const policies[] = {"longest", "first", "priority", "all", "overlapping"}; /* ORDER POLICY */
  static const char *const scopes[] = {"sentence", "block", "document"};                        /* ORDER: sg_scope */
  if (lua_istable(L, 1)) sg_lua_freeze(L, 1);
  size_t size;
  const char *bytes = luaL_checklstring(L, 1, &size);
  lua_settop(L, 1);
  sg_allocator a = sg_allocator_default();                                /* other states may come to share it */
  sg_program **program = (sg_program **)sg_lua_newbox(L, SG_LUA_PROGRAM); /* 2 */
  sg_builder **builder = (sg_builder **)sg_lua_newbox(L, BUILDER);        /* 3 */
  sg_lua_reader r = {.L = L};
  sg_lua_reader_open(&r, bytes, size);
  sg_lua_check(L, sg_builder_new(&a, builder), "program");
  r.b = *builder;
  sg_value all = sg_frozen_at(&r.data, r.data.count - 1), rules = sg_lua_field(&r, all, "rules");
  int policy = choice(&r, all, "policy", policies, 5), scope = choice(&r, all, "scope", scopes, 3);
  if (!rules || rules->type != SG_FROZEN_TABLE) luaL_error(L, "stringer: program: `rules` must be a list");
  for (uint32_t i = 0; i < rules->n; i++) {
    sg_status status = read_rule(&r, sg_lua_item(&r, rules, i));
    if (status == SG_LIMIT) {
      lua_pushnil(L);
      lua_pushliteral(L, "the pattern is too large: it expands to more states or assertions than one rule may have");
      lua_pushinteger(L, (lua_Integer)i + 1);
      return 3;
    }
    sg_lua_check(L, status, "program");
  }
  read_paths(&r, sg_lua_field(&r, all, "paths"));
  sg_lua_check(L, sg_builder_finish(*builder, (sg_policy)policy, (sg_scope)scope, program), "program");
  sg_builder_free(*builder);
  *builder = NULL;
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

static int program_bytes(lua_State *L) {
  const sg_program *p = sg_lua_checkbox(L, 1, SG_LUA_PROGRAM);
  lua_pushinteger(L, (lua_Integer)sg_program_bytes(p));
  return 1;
}

/* core.regex_problem(expression) -> nil, or what is wrong with it and at which byte, from 1 */
static int regex_problem(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  luaL_argcheck(L, len <= UINT16_MAX, 1, "the expression is too long");
  sg_allocator alloc = sg_lua_allocator(L);
  sg_arena arena;
  sg_arena_init(&arena, &alloc);
  const sg_regex *regex;
  sg_regex_fault fault;
  sg_status status = sg_regex_compile(&arena, text, (uint32_t)len, &regex, &fault);
  sg_arena_done(&arena);
  if (status == SG_OK) return 0;
  lua_pushstring(L, fault.what);
  lua_pushinteger(L, (lua_Integer)fault.at + 1);
  return 2;
}

void sg_lua_open_program(lua_State *L) {
  static const luaL_Reg builder_meta[] = {{"__gc", builder_gc}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg meta[] = {{"__gc", program_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"captures", program_captures}, {"bytes", program_bytes}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"program", new_program}, {"regex_problem", regex_problem}, {NULL, NULL}};
  sg_lua_newclass(L, BUILDER, builder_meta, none);
  sg_lua_newclass(L, SG_LUA_PROGRAM, meta, methods);
  sg_lua_setfuncs(L, functions);
}
