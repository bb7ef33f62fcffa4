/* session.c (binding): core.session{...}: the vocabulary and the signatures that documents share. */
#include "session.h"

#include "binding.h"

static void free_session(lua_State *L, sg_lua_session *s) {
  sg_allocator a = sg_lua_allocator(L);
  sg_vocabulary_free(s->vocabulary);
  sg_signatures_free(s->signatures);
  sg_free(&a, s, sizeof *s);
}

static int session_gc(lua_State *L) {
  sg_lua_session **box = luaL_checkudata(L, 1, SG_LUA_SESSION);
  if (*box) free_session(L, *box);
  *box = NULL;
  return 0;
}

sg_lua_session *sg_lua_checksession(lua_State *L, int arg) { return sg_lua_checkbox(L, arg, SG_LUA_SESSION); }

static size_t size_field(lua_State *L, const char *name, size_t otherwise) {
  if (!lua_istable(L, 1)) return otherwise;
  lua_getfield(L, 1, name);
  lua_Number n = luaL_optnumber(L, -1, (lua_Number)otherwise);
  lua_pop(L, 1);
  if (!(n >= 0 && n < 9e15)) luaL_error(L, "stringer: session: '%s' is out of range", name);
  return (size_t)n;
}

/* Sessions of a Lua state are numbered, and generations count from that number: a new session may lie where an old one
   lay, and whoever caches by id, as taggers and matchers do, must not take one for the other. */
static uint32_t first_generation(lua_State *L) {
  static const char key = 0;
  lua_pushlightuserdata(L, (void *)(uintptr_t)&key);
  lua_rawget(L, LUA_REGISTRYINDEX);
  uint32_t serial = (uint32_t)lua_tonumber(L, -1) + 1;
  lua_pop(L, 1);
  lua_pushlightuserdata(L, (void *)(uintptr_t)&key);
  lua_pushnumber(L, (lua_Number)serial);
  lua_rawset(L, LUA_REGISTRYINDEX);
  return serial << 16 | 1;
}

/* core.session{vocabulary = bytes, signatures = bytes}: budgets; 0 is without bound. */
static int new_session(lua_State *L) {
  lua_settop(L, 1);
  size_t words = size_field(L, "vocabulary", (size_t)64 << 20), layers = size_field(L, "signatures", (size_t)16 << 20);
  sg_allocator a = sg_lua_allocator(L);
  sg_lua_session **box = (sg_lua_session **)sg_lua_newbox(L, SG_LUA_SESSION);
  sg_lua_session *s = sg_realloc(&a, NULL, 0, sizeof *s);
  if (!s) sg_lua_check(L, SG_NOMEM, "session");
  *s = (sg_lua_session){NULL, NULL};
  *box = s;
  sg_lua_check(L, sg_vocabulary_new(&a, words, &s->vocabulary), "session");
  sg_lua_check(L, sg_signatures_new(&a, layers, &s->signatures), "session");
  s->vocabulary->generation = s->signatures->generation = first_generation(L);
  return 1;
}

static int session_expose(lua_State *L) {
  sg_lua_session *s = sg_lua_checksession(L, 1);
  size_t len;
  const char *key = luaL_checklstring(L, 2, &len);
  sg_lua_check(L, sg_signatures_expose(s->signatures, key, (uint32_t)len), "expose");
  return 0;
}

/* -> types, forms, bytes */
static int session_vocabulary_size(lua_State *L) {
  const sg_vocabulary *v = sg_lua_checksession(L, 1)->vocabulary;
  lua_pushinteger(L, (lua_Integer)v->ntypes);
  lua_pushinteger(L, (lua_Integer)v->nforms);
  lua_pushinteger(L, (lua_Integer)sg_vocabulary_bytes(v));
  return 3;
}

static int next_type(lua_State *L) {
  const sg_vocabulary *v = sg_lua_checksession(L, lua_upvalueindex(1))->vocabulary;
  lua_Integer id = lua_tointeger(L, lua_upvalueindex(2));
  if (id >= (lua_Integer)v->ntypes) return 0;
  lua_pushinteger(L, id + 1);
  lua_replace(L, lua_upvalueindex(2));
  lua_pushinteger(L, id);
  lua_pushlstring(L, v->types[id].text, v->types[id].len);
  return 2;
}

/* for id, text in session:new_types(from): the types from..ntypes-1. Ids count from 0. */
static int session_new_types(lua_State *L) {
  sg_lua_checksession(L, 1);
  lua_Integer from = luaL_optinteger(L, 2, 0);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, from < 0 ? 0 : from);
  lua_pushcclosure(L, next_type, 2);
  return 1;
}

static sg_type *check_type(lua_State *L) {
  const sg_vocabulary *v = sg_lua_checksession(L, 1)->vocabulary;
  lua_Integer id = luaL_checkinteger(L, 2);
  if (id < 0 || id >= (lua_Integer)v->ntypes) luaL_argerror(L, 2, "no such type");
  return &v->types[id];
}

static int session_type_text(lua_State *L) {
  const sg_type *t = check_type(L);
  lua_pushlstring(L, t->text, t->len);
  return 1;
}

/* session:set_marks(id, mask): the low 53 bits where numbers are floats. */
static int session_set_marks(lua_State *L) {
  sg_type *t = check_type(L);
#if LUA_VERSION_NUM >= 503
  t->marks = (uint64_t)luaL_checkinteger(L, 3);
#else
  t->marks = (uint64_t)luaL_checknumber(L, 3);
#endif
  return 0;
}

static int session_generation(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)sg_lua_checksession(L, 1)->vocabulary->generation);
  return 1;
}

void sg_lua_open_session(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", session_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"expose", session_expose},
                                     {"vocabulary_size", session_vocabulary_size},
                                     {"new_types", session_new_types},
                                     {"type_text", session_type_text},
                                     {"set_marks", session_set_marks},
                                     {"generation", session_generation},
                                     {NULL, NULL}};
  static const luaL_Reg functions[] = {{"session", new_session}, {NULL, NULL}};
  sg_lua_newclass(L, SG_LUA_SESSION, meta, methods);
  sg_lua_setfuncs(L, functions);
}
