/* binding.c: boxes, anchors, classes and checks. */
#include <stdio.h>

#include <lualib.h>

#include "binding.h"

sg_allocator sg_lua_allocator(lua_State *L) {
  sg_allocator a;
  a.fn = lua_getallocf(L, &a.ud);
  return a;
}

/* What a box holds: the object, and its class by the address of the metatable, which nobody can change. */
typedef struct box {
  void *object;
  const void *class;
} box;

void **sg_lua_newbox(lua_State *L, const char *name) {
  box *b = lua_newuserdata(L, sizeof *b);
  luaL_getmetatable(L, name);
  *b = (box){NULL, lua_topointer(L, -1)};
  lua_setmetatable(L, -2);
  return &b->object;
}

/* The box at 1 if it is of the class that the running method belongs to, whose metatable is the method's upvalue; else
   NULL. Methods are called often: that it says so itself costs half of what it costs to compare metatables. */
static void **own_box(lua_State *L) {
  box *b = lua_touserdata(L, 1);
  if (!b || lua_rawlen(L, 1) != sizeof *b || b->class != lua_topointer(L, lua_upvalueindex(1))) return NULL;
  return &b->object;
}

void *sg_lua_checkbox(lua_State *L, int arg, const char *name) {
  void **box = arg == 1 ? own_box(L) : NULL;
  if (!box) box = luaL_checkudata(L, arg, name);
  if (!*box) luaL_argerror(L, arg, "closed object");
  return *box;
}

/* A table as the one user value: 5.1 (environment) to 5.4 alike. */
static void push_uservalue(lua_State *L, int box) {
#if LUA_VERSION_NUM >= 502
  lua_getuservalue(L, box);
#else
  lua_getfenv(L, box);
#endif
}

void sg_lua_anchor(lua_State *L, int box, int owner, int slot) {
  if (box < 0) box += lua_gettop(L) + 1;
  if (owner < 0) owner += lua_gettop(L) + 1;
  push_uservalue(L, box);
  bool own = lua_istable(L, -1);
#if LUA_VERSION_NUM < 502
  /* In 5.1 a userdata starts with its creator's environment: ours is marked by its own entry [0]. */
  if (own) {
    lua_rawgeti(L, -1, 0);
    own = lua_rawequal(L, -1, box) != 0;
    lua_pop(L, 1);
  }
#endif
  if (!own) {
    lua_pop(L, 1);
    lua_newtable(L);
#if LUA_VERSION_NUM >= 502
    lua_pushvalue(L, -1);
    lua_setuservalue(L, box);
#else
    lua_pushvalue(L, box);
    lua_rawseti(L, -2, 0);
    lua_pushvalue(L, -1);
    lua_setfenv(L, box);
#endif
  }
  lua_pushvalue(L, owner);
  lua_rawseti(L, -2, slot);
  lua_pop(L, 1);
}

void sg_lua_anchored(lua_State *L, int box, int slot) {
  push_uservalue(L, box);
  if (!lua_istable(L, -1)) return;
  lua_rawgeti(L, -1, slot);
  lua_remove(L, -2);
}

void sg_lua_check(lua_State *L, sg_status status, const char *what) {
  if (status != SG_OK) luaL_error(L, "stringer: %s: %s", what, sg_status_text(status));
}

int sg_lua_check_fd(lua_State *L, int arg) {
#if LUA_VERSION_NUM >= 502
  luaL_Stream *stream = luaL_checkudata(L, arg, LUA_FILEHANDLE);
  if (!stream->closef) luaL_argerror(L, arg, "closed file");
  return fileno(stream->f);
#else
  FILE **file = luaL_checkudata(L, arg, LUA_FILEHANDLE);
  if (!*file) luaL_argerror(L, arg, "closed file");
  return fileno(*file);
#endif
}

void sg_lua_pushsum(lua_State *L, uint64_t sum) {
  char digits[16];
  for (int i = 15; i >= 0; i--, sum >>= 4) digits[i] = "0123456789abcdef"[sum & 15];
  lua_pushlstring(L, digits, sizeof digits);
}

void sg_lua_setfuncs(lua_State *L, const luaL_Reg *l) {
  for (; l->name; l++) {
    lua_pushcfunction(L, l->func);
    lua_setfield(L, -2, l->name);
  }
}

void sg_lua_setmethods(lua_State *L, int metatable, const luaL_Reg *l) {
  if (metatable < 0) metatable += lua_gettop(L) + 1;
  for (; l->name; l++) {
    lua_pushvalue(L, metatable);
    lua_pushcclosure(L, l->func, 1);
    lua_setfield(L, -2, l->name);
  }
}

void sg_lua_newclass(lua_State *L, const char *name, const luaL_Reg *meta, const luaL_Reg *methods) {
  luaL_newmetatable(L, name);
  sg_lua_setfuncs(L, meta);
  lua_newtable(L);
  sg_lua_setmethods(L, -2, methods);
  lua_setfield(L, -2, "__index");
  lua_pushstring(L, name);
  lua_setfield(L, -2, "__name");
  lua_pushliteral(L, "protected");
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 1);
}
