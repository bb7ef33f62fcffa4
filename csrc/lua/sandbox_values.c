/* sandbox_values.c: plain values as bytes, which is how they cross between a guest's state and its host's: nil,
   booleans, numbers, strings and tables of these, without metatables, read and built raw. Nothing else can be
   written, so nothing else crosses.

   n f t: nil, false, true · i: integer · d: float · s: length (4 bytes), bytes · {: keys and values up to } */
#include <stdlib.h>
#include <string.h>

#include "sandbox.h"

#define MOST_BYTES (32u << 20)
#define MOST_DEPTH 60

/* Bytes that cost the guest one instruction. */
#define BYTES_AN_INSTRUCTION 8

/* Grown by the C library, not by a state: neither owner may be charged or jump while the other waits. */
static void put(lua_State *L, sandbox *s, const void *data, size_t n) {
  if (s->length + n > MOST_BYTES)
    luaL_error(L, "more than %d MB between a sandbox and its host at once", (int)(MOST_BYTES >> 20));
  if (s->length + n > s->room) {
    size_t room = s->room ? s->room : 256;
    while (room < s->length + n) room *= 2;
    char *grown = realloc(s->bytes, room);
    if (!grown) luaL_error(L, "not enough memory");
    s->bytes = grown;
    s->room = room;
  }
  memcpy(s->bytes + s->length, data, n);
  s->length += n;
}

static void put_tag(lua_State *L, sandbox *s, char tag) { put(L, s, &tag, 1); }

static void encode(lua_State *L, sandbox *s, int at, int depth);

static void encode_table(lua_State *L, sandbox *s, int at, int depth) {
  if (depth >= MOST_DEPTH) luaL_error(L, "a table that is nested more than %d deep cannot cross a sandbox", MOST_DEPTH);
  luaL_checkstack(L, 6, "nested too deep");
  put_tag(L, s, '{');
  lua_pushnil(L);
  while (lua_next(L, at)) {
    int top = lua_gettop(L);
    encode(L, s, top - 1, depth + 1);
    encode(L, s, top, depth + 1);
    lua_settop(L, top - 1);
  }
  put_tag(L, s, '}');
}

static void encode_number(lua_State *L, sandbox *s, int at) {
#if LUA_VERSION_NUM >= 503
  if (lua_isinteger(L, at)) {
    lua_Integer i = lua_tointeger(L, at);
    put_tag(L, s, 'i');
    put(L, s, &i, sizeof i);
    return;
  }
#endif
  lua_Number d = lua_tonumber(L, at);
  put_tag(L, s, 'd');
  put(L, s, &d, sizeof d);
}

static void encode_string(lua_State *L, sandbox *s, int at) {
  size_t len;
  const char *text = lua_tolstring(L, at, &len);
  if (len > MOST_BYTES) luaL_error(L, "a string of more than %d MB cannot cross a sandbox", (int)(MOST_BYTES >> 20));
  uint32_t n = (uint32_t)len;
  put_tag(L, s, 's');
  put(L, s, &n, sizeof n);
  put(L, s, text, len);
}

static void encode(lua_State *L, sandbox *s, int at, int depth) {
  switch (lua_type(L, at)) {
    case LUA_TNIL: put_tag(L, s, 'n'); break;
    case LUA_TBOOLEAN: put_tag(L, s, lua_toboolean(L, at) ? 't' : 'f'); break;
    case LUA_TNUMBER: encode_number(L, s, at); break;
    case LUA_TSTRING: encode_string(L, s, at); break;
    case LUA_TTABLE: encode_table(L, s, at, depth); break;
    default: luaL_error(L, "a %s cannot cross a sandbox", luaL_typename(L, at));
  }
}

static void charge(lua_State *L, sandbox *s) {
  if (L == s->guest) sandbox_charge(L, s, s->length / BYTES_AN_INSTRUCTION);
}

void sandbox_encode(lua_State *L, sandbox *s, int first) {
  int last = lua_gettop(L);
  s->length = 0;
  for (int i = first; i <= last; i++) encode(L, s, i, 0);
  charge(L, s);
}

/* Bytes come from `encode` alone, so they are well formed: what is read is not checked again. */
static void take(sandbox *s, size_t *at, void *into, size_t n) {
  memcpy(into, s->bytes + *at, n);
  *at += n;
}

static void decode(lua_State *L, sandbox *s, size_t *at) {
  char tag = s->bytes[(*at)++];
  luaL_checkstack(L, 4, "nested too deep");
  switch (tag) {
    case 'f': lua_pushboolean(L, 0); break;
    case 't': lua_pushboolean(L, 1); break;
    case 'i': {
      lua_Integer i;
      take(s, at, &i, sizeof i);
      lua_pushinteger(L, i);
      break;
    }
    case 'd': {
      lua_Number d;
      take(s, at, &d, sizeof d);
      lua_pushnumber(L, d);
      break;
    }
    case 's': {
      uint32_t n;
      take(s, at, &n, sizeof n);
      lua_pushlstring(L, s->bytes + *at, n);
      *at += n;
      break;
    }
    case '{':
      lua_newtable(L);
      while (s->bytes[*at] != '}') {
        decode(L, s, at);
        decode(L, s, at);
        lua_rawset(L, -3);
      }
      (*at)++;
      break;
    default: lua_pushnil(L); break;
  }
}

int sandbox_decode(lua_State *L, sandbox *s) {
  int n = 0;
  size_t at = 0;
  for (; at < s->length; n++) decode(L, s, &at);
  charge(L, s);
  return n;
}
