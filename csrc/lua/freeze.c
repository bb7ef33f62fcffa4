/* freeze.c: core.freeze(value, metatables, except) → bytes, and core.thaw(bytes, metatables) → the value.

   Strings, numbers, booleans, and tables of these with a list of items and fields named by strings; equal data gives
   equal bytes. A table that stands in several places is one again when it is thawed, and has the metatable that it had
   if the list names it; fields of such tables whose names are in the set `except` are left out. */
#include "binding.h"
#include "frozen.h"

/* Arguments, which stay where they are on the stack, and what is written: `SEEN` maps strings and tables to numbers. */
enum { VALUE = 1, METATABLES = 2, EXCEPT = 3, SEEN = 4, BYTES = 5, OFFSETS = 6, MOST_CLASSES = 8, DEEPEST = 400 };

typedef struct freezer {
  lua_State *L;
  unsigned char *bytes;
  uint32_t *offsets;
  size_t n, cap;
  uint32_t count, most;
  int depth;
} freezer;

/* Room that the collector takes back; the old one is copied and let go. */
static void *grown(lua_State *L, int slot, const void *old, size_t used, size_t cap) {
  void *fresh = lua_newuserdata(L, cap);
  if (used) memcpy(fresh, old, used);
  lua_replace(L, slot);
  return fresh;
}

/* A new value with `more` bytes behind it, all zero. */
static sg_frozen_value *add(freezer *f, sg_frozen_type type, size_t more) {
  size_t from = (f->n + 7) / 8 * 8, end = from + sizeof(sg_frozen_value) + more;
  if (end > UINT32_MAX / 2) luaL_error(f->L, "stringer: freeze: too much data");
  if (end > f->cap) {
    f->cap = end * 2;
    f->bytes = grown(f->L, BYTES, f->bytes, f->n, f->cap);
  }
  if (f->count == f->most) {
    f->most = f->most * 2;
    f->offsets = grown(f->L, OFFSETS, f->offsets, f->count * sizeof *f->offsets, f->most * sizeof *f->offsets);
  }
  memset(f->bytes + f->n, 0, end - f->n);
  f->offsets[f->count++] = (uint32_t)from;
  f->n = end;
  sg_frozen_value *v = (sg_frozen_value *)(f->bytes + from);
  v->type = (uint8_t)type;
  return v;
}

static uint32_t freeze(freezer *f, int at);

/* A number: whole ones stay whole where Lua tells them apart. */
static void freeze_number(freezer *f, int at) {
#if LUA_VERSION_NUM >= 503
  if (lua_isinteger(f->L, at)) {
    int64_t whole = (int64_t)lua_tointeger(f->L, at);
    memcpy(add(f, SG_FROZEN_INTEGER, 8) + 1, &whole, 8);
    return;
  }
#endif
  double number = (double)lua_tonumber(f->L, at);
  memcpy(add(f, SG_FROZEN_NUMBER, 8) + 1, &number, 8);
}

static void freeze_string(freezer *f, int at) {
  size_t len;
  const char *text = lua_tolstring(f->L, at, &len);
  if (len > UINT32_MAX / 4) luaL_error(f->L, "stringer: freeze: a text is too long");
  sg_frozen_value *v = add(f, SG_FROZEN_STRING, len + 1);
  v->n = (uint32_t)len;
  memcpy(v + 1, text, len);
}

/* The number of the table's metatable in the list; 0 if it has none or another. */
static uint8_t class_of(freezer *f, int at) {
  lua_State *L = f->L;
  if (!lua_istable(L, METATABLES) || !lua_getmetatable(L, at)) return 0;
  uint8_t found = 0;
  for (int i = 1; i <= MOST_CLASSES && !found; i++) {
    lua_rawgeti(L, METATABLES, i);
    if (lua_rawequal(L, -1, -2)) found = (uint8_t)i;
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return found;
}

static bool is_before(lua_State *L, int a, int b) {
  size_t alen, blen;
  const char *x = lua_tolstring(L, a, &alen), *y = lua_tolstring(L, b, &blen);
  int order = memcmp(x, y, alen < blen ? alen : blen);
  return order ? order < 0 : alen < blen;
}

/* Whether the key on top of the stack is one of those that are left out. */
static bool is_left_out(lua_State *L) {
  lua_pushvalue(L, -1);
  lua_rawget(L, EXCEPT);
  bool out = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return out;
}

/* Puts the keys of the table's fields on the stack, sorted; how many. */
static uint32_t push_keys(freezer *f, int at, uint32_t items, bool except) {
  lua_State *L = f->L;
  int base = lua_gettop(L);
  uint32_t found = 0, left = 0;
  for (lua_pushnil(L); lua_next(L, at); found++) {
    lua_pop(L, 1);
    luaL_checkstack(L, 8, "too many fields");
    lua_pushvalue(L, -1);
    bool out = lua_type(L, -1) == LUA_TSTRING && except && is_left_out(L);
    left += out;
    if (out || lua_type(L, -1) != LUA_TSTRING) {
      lua_pop(L, 1);
      continue;
    }
    int k = lua_gettop(L); /* the key for lua_next stands above the sorted ones */
    lua_insert(L, k - 1);
    for (k--; k > base + 1 && is_before(L, k, k - 1); k--) {
      lua_pushvalue(L, k - 1);
      lua_pushvalue(L, k);
      lua_replace(L, k - 1);
      lua_replace(L, k);
    }
  }
  uint32_t fields = (uint32_t)(lua_gettop(L) - base);
  if (found != items + fields + left)
    luaL_error(L, "stringer: freeze: a key is neither a text nor a place in the list");
  if (fields > UINT16_MAX) luaL_error(L, "stringer: freeze: too many fields");
  return fields;
}

/* Parts first: their numbers are kept above the keys until the table is written. */
static void freeze_table(freezer *f, int at) {
  lua_State *L = f->L;
  if (++f->depth > DEEPEST) luaL_error(L, "stringer: freeze: nests deeper than %d", DEEPEST);
  uint8_t class = class_of(f, at);
  uint32_t n = (uint32_t)lua_rawlen(L, at), fields = push_keys(f, at, n, class && lua_istable(L, EXCEPT));
  int keys = lua_gettop(L) - (int)fields;
  uint32_t *parts = lua_newuserdata(L, (n + 2 * (size_t)fields + 1) * sizeof *parts);
  luaL_checkstack(L, 8, "data nests too deep");
  for (uint32_t i = 0; i < n; i++) {
    lua_rawgeti(L, at, (int)i + 1);
    parts[i] = freeze(f, lua_gettop(L));
    lua_pop(L, 1);
  }
  for (uint32_t i = 0; i < fields; i++) {
    parts[n + 2 * i] = freeze(f, keys + 1 + (int)i);
    lua_pushvalue(L, keys + 1 + (int)i);
    lua_rawget(L, at);
    parts[n + 2 * i + 1] = freeze(f, lua_gettop(L));
    lua_pop(L, 1);
  }
  size_t size = (n + 2 * (size_t)fields) * sizeof *parts;
  sg_frozen_value *v = add(f, SG_FROZEN_TABLE, size);
  v->class = class;
  v->fields = (uint16_t)fields;
  v->n = n;
  memcpy(v + 1, parts, size);
  lua_settop(L, keys);
  f->depth--;
}

/* The number of the value at a place of the stack, written now unless it was before. */
static uint32_t freeze(freezer *f, int at) {
  lua_State *L = f->L;
  int type = lua_type(L, at);
  bool once = type == LUA_TSTRING || type == LUA_TTABLE;
  if (once) {
    lua_pushvalue(L, at);
    lua_rawget(L, SEEN);
    uint32_t known = (uint32_t)lua_tointeger(L, -1);
    lua_pop(L, 1);
    if (known) return known - 1;
  }
  if (type == LUA_TTABLE) freeze_table(f, at);
  else if (type == LUA_TSTRING) freeze_string(f, at);
  else if (type == LUA_TNUMBER) freeze_number(f, at);
  else if (type == LUA_TBOOLEAN) add(f, lua_toboolean(L, at) ? SG_FROZEN_TRUE : SG_FROZEN_FALSE, 0);
  else luaL_error(L, "stringer: freeze: a %s is no data", lua_typename(L, type));
  if (once) {
    lua_pushvalue(L, at);
    lua_pushinteger(L, (lua_Integer)f->count);
    lua_rawset(L, SEEN);
  }
  return f->count - 1;
}

/* core.freeze(value, metatables, except) → bytes */
static int core_freeze(lua_State *L) {
  enum { ROOM = 4096, VALUES = 256 };
  luaL_checkany(L, VALUE);
  lua_settop(L, EXCEPT);
  lua_newtable(L);
  freezer f = {.L = L, .n = sizeof(sg_frozen_header), .cap = ROOM, .most = VALUES};
  f.bytes = lua_newuserdata(L, f.cap);
  f.offsets = lua_newuserdata(L, f.most * sizeof *f.offsets);
  freeze(&f, VALUE);
  size_t from = (f.n + 7) / 8 * 8, size = from + f.count * sizeof *f.offsets;
  unsigned char *all = lua_newuserdata(L, size);
  memcpy(all, f.bytes, f.n);
  memset(all + f.n, 0, from - f.n);
  memcpy(all + from, f.offsets, f.count * sizeof *f.offsets);
  sg_frozen_seal(all, size, f.count, (uint32_t)from);
  lua_pushlstring(L, (const char *)all, size);
  return 1;
}

void sg_lua_freeze(lua_State *L, int at) {
  lua_pushcfunction(L, core_freeze);
  lua_pushvalue(L, at);
  lua_call(L, 1, 1);
  lua_replace(L, at);
}

/* Pushes the value of a number, whose parts are in the table at SEEN. */
static void thaw(lua_State *L, const sg_frozen *f, uint32_t i) {
  const sg_frozen_value *v = sg_frozen_at(f, i);
  int64_t whole;
  double number;
  memcpy(&whole, v + 1, v->type == SG_FROZEN_INTEGER ? sizeof whole : 0);
  memcpy(&number, v + 1, v->type == SG_FROZEN_NUMBER ? sizeof number : 0);
  if (v->type <= SG_FROZEN_TRUE) lua_pushboolean(L, v->type == SG_FROZEN_TRUE);
  else if (v->type == SG_FROZEN_INTEGER) lua_pushinteger(L, (lua_Integer)whole);
  else if (v->type == SG_FROZEN_NUMBER) lua_pushnumber(L, (lua_Number)number);
  else if (v->type == SG_FROZEN_STRING) lua_pushlstring(L, sg_frozen_text(v), v->n);
  if (v->type != SG_FROZEN_TABLE) return;
  const uint32_t *parts = sg_frozen_items(v);
  lua_createtable(L, (int)v->n, v->fields);
  for (uint32_t k = 0; k < v->n; k++) {
    lua_rawgeti(L, SEEN, (int)parts[k] + 1);
    lua_rawseti(L, -2, (int)k + 1);
  }
  for (const uint32_t *p = parts + v->n, *end = p + 2 * v->fields; p < end; p += 2) {
    lua_rawgeti(L, SEEN, (int)p[0] + 1);
    lua_rawgeti(L, SEEN, (int)p[1] + 1);
    lua_rawset(L, -3);
  }
  if (v->class == 0 || !lua_istable(L, METATABLES)) return;
  lua_rawgeti(L, METATABLES, v->class);
  if (lua_istable(L, -1)) lua_setmetatable(L, -2);
  else lua_pop(L, 1);
}

/* core.thaw(bytes, metatables) → value | nil, message */
static int core_thaw(lua_State *L) {
  size_t size;
  const char *bytes = luaL_checklstring(L, VALUE, &size);
  lua_settop(L, EXCEPT);
  sg_frozen f;
  sg_status status = sg_frozen_open(sg_lua_aligned(L, bytes, size), size, &f);
  if (status != SG_OK) {
    lua_pushnil(L);
    lua_pushfstring(L, "stringer: thaw: %s", sg_status_text(status));
    return 2;
  }
  lua_createtable(L, (int)f.count, 0);
  lua_insert(L, SEEN);
  for (uint32_t i = 0; i < f.count; i++) {
    thaw(L, &f, i);
    lua_rawseti(L, SEEN, (int)i + 1);
  }
  lua_rawgeti(L, SEEN, (int)f.count);
  return 1;
}

void sg_lua_open_freeze(lua_State *L) {
  static const luaL_Reg functions[] = {{"freeze", core_freeze}, {"thaw", core_thaw}, {NULL, NULL}};
  sg_lua_setfuncs(L, functions);
}
