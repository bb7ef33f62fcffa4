/* sandbox_library.c: what a guest's globals begin with. A function is among them if one call of it is cheap whatever
   it is given, or if it is paid for by the bytes that it is given and gives back. What loops over a table or calls
   back is written in Lua, in lua/stringer/guest/library.lua, where every turn is counted. Of Lua's own functions the
   others are not even in the state. */
#include <lualib.h>
#include <string.h>

#include "sandbox.h"

/* Bytes that cost one instruction. */
#define BYTES_AN_INSTRUCTION 16

/* --- what is paid for --- */

static size_t string_bytes(lua_State *L, int first) {
  size_t n = 0;
  for (int i = first; i <= lua_gettop(L); i++)
    if (lua_type(L, i) == LUA_TSTRING) n += lua_rawlen(L, i);
  return n;
}

/* The function of Lua's that is the upvalue, in this very frame, so that its errors name the line that called.
   (LuaJIT does not give away the address of some: these are called.) */
static int charged(lua_State *L) {
  lua_CFunction own = lua_tocfunction(L, lua_upvalueindex(1));
  sandbox *s = sandbox_of(L);
  sandbox_charge(L, s, string_bytes(L, 1) / BYTES_AN_INSTRUCTION);
  int n;
  if (own) {
    n = own(L);
  } else {
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    n = lua_gettop(L);
  }
  sandbox_charge(L, s, string_bytes(L, lua_gettop(L) - n + 1) / BYTES_AN_INSTRUCTION);
  return n;
}

/* Lua's own makes as many turns as it is told, even of an empty string. */
static int string_rep(lua_State *L) {
  size_t len, sep_len;
  const char *text = luaL_checklstring(L, 1, &len);
  lua_Number n = luaL_checknumber(L, 2);
  const char *sep = luaL_optlstring(L, 3, "", &sep_len);
  sandbox *s = sandbox_of(L);
  if (n < 1 || (len == 0 && sep_len == 0)) return lua_pushliteral(L, ""), 1;
  if (!(n * ((lua_Number)len + (lua_Number)sep_len) <= (lua_Number)s->most))
    luaL_error(L, "resulting string too large");
  size_t times = (size_t)n;
  sandbox_charge(L, s, times / 4);
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  while (times-- > 0) {
    luaL_addlstring(&b, text, len);
    if (times > 0) luaL_addlstring(&b, sep, sep_len);
  }
  luaL_pushresult(&b);
  return 1;
}

/* Without metamethods: these could make up elements for ever without an instruction. */
static int table_concat(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  size_t len;
  const char *sep = luaL_optlstring(L, 2, "", &len);
  lua_Integer i = luaL_optinteger(L, 3, 1);
  lua_Integer j = lua_isnoneornil(L, 4) ? (lua_Integer)lua_rawlen(L, 1) : luaL_checkinteger(L, 4);
  sandbox *s = sandbox_of(L);
  luaL_argcheck(L, i >= -INT32_MAX && i < INT32_MAX, 3, "out of range");
  luaL_argcheck(L, j >= -INT32_MAX && j < INT32_MAX, 4, "out of range");
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (; i <= j; i++) {
    sandbox_charge(L, s, 1);
    lua_rawgeti(L, 1, (int)i);
    if (!lua_isstring(L, -1)) luaL_error(L, "invalid value (at index %d) in table for 'concat'", (int)i);
    luaL_addvalue(&b);
    if (i < j) luaL_addlstring(&b, sep, len);
  }
  luaL_pushresult(&b);
  return 1;
}

/* --- the tables --- */

/* The library's own functions of these names, as they are or paid for, into the table on top. */
static void take(lua_State *L, int from, const char *const *names, bool paid) {
  for (; *names; names++) {
    lua_getfield(L, from, *names);
    if (lua_isnil(L, -1)) {
      lua_pop(L, 1); /* a later or an earlier Lua has it */
      continue;
    }
    if (paid && lua_isfunction(L, -1)) lua_pushcclosure(L, charged, 1);
    lua_setfield(L, -2, *names);
  }
}

/* Opens one of Lua's libraries and leaves its table on the stack. */
static void open(lua_State *L, const char *name, lua_CFunction function) {
#if LUA_VERSION_NUM >= 502
  luaL_requiref(L, name, function, 1);
#else
  lua_pushcfunction(L, function);
  lua_pushstring(L, name);
  lua_call(L, 1, 0);
  if (*name) lua_getglobal(L, name);
  else lua_pushvalue(L, LUA_GLOBALSINDEX);
#endif
}

static void push_string(lua_State *L) {
  static const char *const paid[] = {"byte",     "char",    "format", "len",    "lower", "pack",
                                     "packsize", "reverse", "sub",    "unpack", "upper", NULL};
  static const luaL_Reg own[] = {{"rep", string_rep}, {NULL, NULL}};
  open(L, "string", luaopen_string);
  lua_newtable(L);
  take(L, lua_gettop(L) - 1, paid, true);
  sg_lua_setfuncs(L, own);
  sandbox_open_patterns(L);
  lua_pushliteral(L, "");
  if (lua_getmetatable(L, -1)) {
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushliteral(L, "string");
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  lua_remove(L, -2);
}

static void push_table(lua_State *L) {
  static const char *const plain[] = {"unpack", "pack", NULL};
  static const luaL_Reg own[] = {{"concat", table_concat}, {NULL, NULL}};
  open(L, "table", luaopen_table);
  lua_newtable(L);
  take(L, lua_gettop(L) - 1, plain, false);
  sg_lua_setfuncs(L, own);
  lua_remove(L, -2);
}

/* What comes out of a sandbox is the same every time, so there is no `random`. */
static void push_math(lua_State *L) {
  static const char *const plain[] = {
      "abs",   "acos", "asin",  "atan", "atan2", "ceil", "cos",        "cosh", "deg",        "exp",  "floor", "fmod",
      "frexp", "huge", "ldexp", "log",  "log10", "max",  "maxinteger", "min",  "mininteger", "modf", "pi",    "pow",
      "rad",   "sin",  "sinh",  "sqrt", "tan",   "tanh", "tointeger",  "type", "ult",        NULL};
  open(L, "math", luaopen_math);
  lua_newtable(L);
  take(L, lua_gettop(L) - 1, plain, false);
  lua_remove(L, -2);
}

#if LUA_VERSION_NUM >= 503
static void push_utf8(lua_State *L) {
  static const char *const paid[] = {"char", "charpattern", "codepoint", "codes", "len", "offset", NULL};
  open(L, "utf8", luaopen_utf8);
  lua_newtable(L);
  take(L, lua_gettop(L) - 1, paid, true);
  lua_remove(L, -2);
}
#endif

/* A new coroutine has the hook of the one that makes it. Of `wrap` and `close` Lua's own run `__close` where a hook
   has raised, with hooks off; library.lua has a `wrap` without. */
static void push_coroutine(lua_State *L) {
  static const char *const plain[] = {"create", "isyieldable", "resume", "running", "status", "yield", NULL};
#if LUA_VERSION_NUM >= 502
  open(L, "coroutine", luaopen_coroutine);
#else
  lua_getglobal(L, "coroutine"); /* came with the base */
#endif
  lua_newtable(L);
  take(L, lua_gettop(L) - 1, plain, false);
  lua_remove(L, -2);
}

/* Takes everything out of the table on top. */
static void clear(lua_State *L) {
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_pushnil(L);
    lua_rawset(L, -4);
  }
}

/* The names by which messages call the functions; there is no other way to this table. */
static void name_functions(lua_State *L, int globals) {
  lua_newtable(L);
  lua_pushvalue(L, globals);
  lua_setfield(L, -2, "_G");
  static const char *const names[] = {"string", "table", "math", "coroutine", NULL};
  take(L, globals, names, false);
  lua_setfield(L, LUA_REGISTRYINDEX, "_LOADED");
}

void sandbox_open_library(lua_State *L) {
  static const char *const plain[] = {"_VERSION", "assert", "error",  "ipairs", "next",   "pairs", "pcall",
                                      "rawequal", "rawlen", "select", "type",   "unpack", NULL};
  static const char *const paid[] = {"tonumber", "tostring", NULL};
#if LUA_VERSION_NUM >= 502
  open(L, "_G", luaopen_base);
#else
  open(L, "", luaopen_base);
#endif
  int globals = lua_gettop(L);
  lua_newtable(L);
  int kept = lua_gettop(L);
  take(L, globals, plain, false);
  take(L, globals, paid, true);
  push_string(L), lua_setfield(L, kept, "string");
  push_table(L), lua_setfield(L, kept, "table");
  push_math(L), lua_setfield(L, kept, "math");
  push_coroutine(L), lua_setfield(L, kept, "coroutine");
#if LUA_VERSION_NUM >= 503
  push_utf8(L), lua_setfield(L, kept, "utf8");
#endif
  lua_settop(L, kept);
  lua_pushvalue(L, globals);
  clear(L);
  lua_pop(L, 1);
  lua_pushnil(L);
  while (lua_next(L, kept)) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, globals);
  }
  lua_pushvalue(L, globals);
  lua_setfield(L, globals, "_G");
  name_functions(L, globals);
  lua_settop(L, globals - 1);
}
