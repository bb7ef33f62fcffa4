/* captures.c: finds captures in the flat list of numbers by which matches are told: from position `at` on the rule,
   first, last, the number of captures, and for each the number of its name, first, last and the span that it is (0 for
   none). `stringer.core.captures` in Lua. */
#include "binding.h"

enum { HEAD = 4, EACH = 4 };

static lua_Integer number_at(lua_State *L, lua_Integer at) {
  lua_rawgeti(L, 1, (int)at);
  lua_Integer n = lua_tointeger(L, -1);
  lua_pop(L, 1);
  return n;
}

/* Whether the capture at that position has the name in argument 3 and holds a token. */
static bool is_meant(lua_State *L, lua_Integer at, lua_Integer name) {
  return number_at(L, at) == name && number_at(L, at + 2) >= number_at(L, at + 1);
}

/* Where the captures of the match at argument 2 begin; *end is behind them. */
static lua_Integer check_match(lua_State *L, lua_Integer *end) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer at = luaL_checkinteger(L, 2);
  luaL_argcheck(L, at >= 1 && at <= INT32_MAX / 2, 2, "no such position");
  lua_Integer n = number_at(L, at + HEAD - 1);
  luaL_argcheck(L, n >= 0 && n <= INT32_MAX / 16, 1, "no match");
  *end = at + HEAD + EACH * n;
  return at + HEAD;
}

/* captures.find(list, at, name) → the position of the first occurrence that holds a token, or nil. */
static int captures_find(lua_State *L) {
  lua_Integer end, at = check_match(L, &end), name = luaL_checkinteger(L, 3);
  while (at < end && !is_meant(L, at, name)) at += EACH;
  if (at >= end) return 0;
  lua_pushinteger(L, at);
  return 1;
}

/* captures.all(list, at, name) → a list of the positions of all of them. */
static int captures_all(lua_State *L) {
  lua_Integer end, at = check_match(L, &end), name = luaL_checkinteger(L, 3);
  lua_newtable(L);
  for (int n = 0; at < end; at += EACH) {
    if (!is_meant(L, at, name)) continue;
    lua_pushinteger(L, at);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

void sg_lua_open_captures(lua_State *L) {
  static const luaL_Reg functions[] = {{"find", captures_find}, {"all", captures_all}, {NULL, NULL}};
  lua_newtable(L);
  sg_lua_setfuncs(L, functions);
  lua_setfield(L, -2, "captures");
}
