/* program.c (binding): core.program(description) compiles the rules of a phase.

   The description is a table: name, policy ("longest", "first", "priority", "all"), scope ("sentence", "block",
   "document"), rules = { { pattern = tree, priority =, label =, unless = {layers}, agree = {{capture, feature,
   capture, feature}} } }. Trees are those of stringer.pattern. Anchor 1 of a program: the list of tree nodes that
   consume something, by the numbers that `explain` gives. */
#include "binding.h"
#include "document/tree.h"
#include "program_tree.h"

#define BUILDER "stringer.builder"
enum { NODES = 1 };

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

static void read_unless(sg_lua_reader *r, int t, sg_rule_spec *spec) {
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

static void read_agree(sg_lua_reader *r, int t, sg_rule_spec *spec) {
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

/* One step of a role's path: {op =, role =, cases =, ["or"] =}. */
static sg_path_step read_step(sg_lua_reader *r, int t) {
  static const char *const ops[] = {"argument", "logical", "oblique", "governor"}; /* ORDER: sg_path_op */
  sg_path_step step = {.role = SG_ROLE_COUNT};
  lua_getfield(r->L, t, "op");
  int op = sg_lua_index_of(ops, 4, luaL_checkstring(r->L, -1));
  if (op < 0) luaL_error(r->L, "stringer: program: unknown step `%s`", lua_tostring(r->L, -1));
  step.op = (uint8_t)op;
  lua_getfield(r->L, t, "role");
  if (!lua_isnil(r->L, -1)) {
    size_t len;
    const char *name = luaL_checklstring(r->L, -1, &len);
    step.role = (uint8_t)sg_role_named(name, len);
    if (step.role == SG_ROLE_COUNT) luaL_error(r->L, "stringer: program: unknown role `%s`", name);
  }
  lua_getfield(r->L, t, "cases");
  step.cases = luaL_optstring(r->L, -1, NULL); /* the table keeps it alive */
  lua_getfield(r->L, t, "or");
  step.or = lua_toboolean(r->L, -1);
  lua_pop(r->L, 4);
  return step;
}

/* A list of strings, which the list keeps alive; it stays on the stack with the array. */
static const char *const *read_strings(sg_lua_reader *r, int t, const char *key, uint32_t *n) {
  lua_getfield(r->L, t, key);
  size_t count = lua_istable(r->L, -1) ? lua_rawlen(r->L, -1) : 0;
  const char **list = lua_newuserdata(r->L, (count + 1) * sizeof *list);
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(r->L, -2, (int)i + 1);
    list[i] = luaL_checkstring(r->L, -1);
    lua_pop(r->L, 1);
  }
  *n = (uint32_t)count;
  return list;
}

/* {name =, from =, steps = {…}, layers = {…}, test =, wanted =, near =, clause =}. */
static void read_role(sg_lua_reader *r, int t, sg_role_spec *out) {
  static const char *const wanted[] = {"one", "maybe", "all", "some"};         /* ORDER: sg_wanted */
  static const char *const sides[] = {"not", "before", "after", "either"};    /* ORDER: sg_near */
  lua_State *L = r->L;
  luaL_checkstack(L, 20, "roles");
  lua_getfield(L, t, "name");
  out->name = luaL_checkstring(L, -1);
  lua_getfield(L, t, "from");
  out->from = luaL_optstring(L, -1, NULL);
  lua_getfield(L, t, "wanted");
  int i = sg_lua_index_of(wanted, 4, luaL_optstring(L, -1, "one"));
  lua_getfield(L, t, "near");
  int k = sg_lua_index_of(sides, 4, luaL_optstring(L, -1, "not"));
  if (i < 0 || k < 0)
    luaL_error(L, "stringer: program: a role is one, maybe, all or some; near before, after or either");
  out->count = (sg_wanted)i;
  out->near = (sg_near)k;
  lua_getfield(L, t, "clause");
  out->clause = lua_toboolean(L, -1);
  out->test = SG_NONE;
  lua_getfield(L, t, "test");
  if (!lua_isnil(L, -1)) out->test = sg_lua_read_test(r, lua_gettop(L));
  out->layers = read_strings(r, t, "layers", &out->nlayers);
  lua_getfield(L, t, "steps");
  size_t n = lua_istable(L, -1) ? lua_rawlen(L, -1) : 0;
  sg_path_step *steps = lua_newuserdata(L, (n + 1) * sizeof *steps);
  for (size_t s = 0; s < n; s++) {
    lua_rawgeti(L, -2, (int)s + 1);
    steps[s] = read_step(r, lua_gettop(L));
    lua_pop(L, 1);
  }
  out->steps = steps;
  out->nsteps = (uint32_t)n;
}

static void read_roles(sg_lua_reader *r, int t, sg_rule_spec *spec) {
  lua_getfield(r->L, t, "roles");
  if (!lua_istable(r->L, -1)) return;
  int list = lua_gettop(r->L);
  size_t n = lua_rawlen(r->L, list);
  sg_role_spec *roles = lua_newuserdata(r->L, (n + 1) * sizeof *roles);
  for (size_t i = 0; i < n; i++) {
    luaL_checkstack(r->L, 4, "roles");
    lua_rawgeti(r->L, list, (int)i + 1);
    read_role(r, lua_gettop(r->L), &roles[i]);
  }
  spec->roles = roles;
  spec->nroles = (uint32_t)n;
}

/* The status of the rule; SG_LIMIT is the author's to mend. */
static sg_status read_rule(sg_lua_reader *r, int t) {
  sg_rule_spec spec = {0};
  int top = lua_gettop(r->L);
  lua_getfield(r->L, t, "pattern");
  spec.pattern = sg_lua_read_tree(r, lua_gettop(r->L));
  lua_getfield(r->L, t, "priority");
  spec.priority = luaL_optnumber(r->L, -1, 0);
  lua_getfield(r->L, t, "label");
  spec.label = luaL_optstring(r->L, -1, NULL);
  read_unless(r, t, &spec);
  read_agree(r, t, &spec);
  read_roles(r, t, &spec);
  sg_status status = sg_builder_rule(r->b, &spec);
  lua_settop(r->L, top);
  return status;
}

static int choice(lua_State *L, const char *key, const char *const *names, int n, int otherwise) {
  lua_getfield(L, 1, key);
  int i = lua_isnil(L, -1) ? otherwise : sg_lua_index_of(names, n, luaL_checkstring(L, -1));
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
  int policy = choice(L, "policy", policies, 4, SG_POLICY_LONGEST),
      scope = choice(L, "scope", scopes, 3, SG_SCOPE_SENTENCE);
  sg_allocator a = sg_allocator_default(); /* other states may come to share it */
  sg_program **program = (sg_program **)sg_lua_newbox(L, SG_LUA_PROGRAM); /* 2 */
  sg_builder **builder = (sg_builder **)sg_lua_newbox(L, BUILDER);        /* 3 */
  lua_newtable(L);                                                        /* 4 */
  lua_getfield(L, 1, "rules");                                            /* 5 */
  luaL_checktype(L, 5, LUA_TTABLE);
  sg_lua_check(L, sg_builder_new(&a, builder), "program");
  sg_lua_reader r = {.L = L, .b = *builder, .nodes = 4};
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
  static const luaL_Reg methods[] = {{"captures", program_captures}, {"node", program_node}, {"nodes", program_nodes},
                                     {"bytes", program_bytes}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"program", new_program}, {"regex_problem", regex_problem}, {NULL, NULL}};
  sg_lua_newclass(L, BUILDER, builder_meta, none);
  sg_lua_newclass(L, SG_LUA_PROGRAM, meta, methods);
  sg_lua_setfuncs(L, functions);
}
