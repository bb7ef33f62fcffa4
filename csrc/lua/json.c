/* json.c: writes Lua values as JSON, keys in a given order. (lua-cjson writes keys in the order of the hash table, which
   differs from run to run; a dossier is to be the same bytes each time.) */
#include <math.h>
#include <stdio.h>

#include "binding.h"
#include "utf8.h"

/* Arguments of core.json, which stay where they are on the stack while the value is written. */
enum { VALUE = 1, ORDER = 2, SCHEMA = 3, ARRAY = 4, REST = 5, DEEPEST = 40, KEPT_BYTES = 1 << 20 };

/* The bytes written so far. The buffer is a userdata of its own, so that an error leaks nothing, and is used again. */
typedef struct writer {
  lua_State *L;
  char *bytes;
  size_t n, cap;
} writer;

static const char REPLACEMENT[] = "\xEF\xBF\xBD";

static int writer_gc(lua_State *L) {
  writer *w = lua_touserdata(L, 1);
  sg_allocator a = sg_lua_allocator(L);
  sg_free(&a, w->bytes, w->cap);
  w->bytes = NULL;
  w->cap = 0;
  return 0;
}

static char *room(writer *w, size_t more) {
  if (w->cap - w->n < more) {
    size_t cap = w->cap ? w->cap : 4096;
    while (cap - w->n < more) cap *= 2;
    sg_allocator a = sg_lua_allocator(w->L);
    char *bytes = sg_realloc(&a, w->bytes, w->cap, cap);
    if (!bytes) luaL_error(w->L, "stringer: json: %s", sg_status_text(SG_NOMEM));
    w->bytes = bytes;
    w->cap = cap;
  }
  return w->bytes + w->n;
}

static void put_bytes(writer *w, const char *bytes, size_t n) {
  memcpy(room(w, n), bytes, n);
  w->n += n;
}

static void put_char(writer *w, char c) {
  *room(w, 1) = c;
  w->n++;
}

static void put_escape(writer *w, unsigned char c) {
  static const char letters[] = "\b\f\n\r\t\"\\", names[] = "bfnrt\"\\";
  const char *at = c ? strchr(letters, c) : NULL;
  char text[8];
  int n = at ? snprintf(text, sizeof text, "\\%c", names[at - letters]) : snprintf(text, sizeof text, "\\u%04x", c);
  put_bytes(w, text, (size_t)n);
}

/* Bytes from `p` on that stand in JSON as they are. */
static const unsigned char *plain_until(const unsigned char *p, const unsigned char *end) {
  while (p < end && *p >= 0x20 && *p < 0x7F && *p != '"' && *p != '\\') p++;
  return p;
}

/* Each maximal malformed subpart of UTF-8 becomes U+FFFD. */
static void put_string(writer *w, const char *text, size_t len) {
  const unsigned char *p = (const unsigned char *)text, *end = p + len;
  put_char(w, '"');
  while (p < end) {
    const unsigned char *to = plain_until(p, end);
    put_bytes(w, (const char *)p, (size_t)(to - p));
    p = to;
    if (p == end) break;
    if (*p < 0x80) {
      put_escape(w, *p++);
      continue;
    }
    uint32_t cp, n = sg_utf8_decode(p, end, &cp);
    if (cp == SG_UTF8_INVALID) put_bytes(w, REPLACEMENT, sizeof REPLACEMENT - 1);
    else put_bytes(w, (const char *)p, n);
    p += n;
  }
  put_char(w, '"');
}

static void put_integer(writer *w, long long n) {
  char digits[24], *at = digits + sizeof digits;
  unsigned long long rest = n < 0 ? 0ULL - (unsigned long long)n : (unsigned long long)n;
  do *--at = (char)('0' + rest % 10), rest /= 10;
  while (rest);
  if (n < 0) *--at = '-';
  put_bytes(w, at, (size_t)(digits + sizeof digits - at));
}

/* What is no number in JSON (inf, nan) is null. */
static void put_number(writer *w, int at) {
  lua_Number n = lua_tonumber(w->L, at);
  if (!isfinite(n)) {
    put_bytes(w, "null", 4);
  } else if (floor(n) == n && n > -1e15 && n < 1e15) {
    put_integer(w, (long long)n);
  } else {
    char text[40];
    put_bytes(w, text, (size_t)snprintf(text, sizeof text, "%.14g", (double)n));
  }
}

static void put(writer *w, int at, int order, int depth);

/* A list: marked as one, or with a first element; an empty table is one too. */
static bool is_array(lua_State *L, int at) {
  if (lua_getmetatable(L, at)) {
    bool marked = lua_rawequal(L, -1, ARRAY) != 0;
    lua_pop(L, 1);
    if (marked) return true;
  }
  lua_rawgeti(L, at, 1);
  bool listed = !lua_isnil(L, -1);
  lua_pop(L, 1);
  if (listed) return true;
  lua_pushnil(L);
  if (!lua_next(L, at)) return true;
  lua_pop(L, 2);
  return false;
}

static void put_array(writer *w, int at, int order, int depth) {
  lua_State *L = w->L;
  int n = (int)lua_rawlen(L, at);
  put_char(w, '[');
  for (int i = 1; i <= n; i++) {
    if (i > 1) put_char(w, ',');
    lua_rawgeti(L, at, i);
    put(w, lua_gettop(L), order, depth);
    lua_pop(L, 1);
  }
  put_char(w, ']');
}

static void put_key(writer *w, int key) {
  size_t len;
  lua_pushvalue(w->L, key); /* tolstring changes what it is given: the key stays what it is in the table */
  const char *name = lua_tolstring(w->L, -1, &len);
  if (!name) name = luaL_typename(w->L, key), len = strlen(name);
  put_string(w, name, len);
  lua_pop(w->L, 1);
}

/* Writes the key and value on top of the stack and pops the value; the order of the value's own keys is that of its name. */
static void put_field(writer *w, bool *any, int depth) {
  lua_State *L = w->L;
  int value = lua_gettop(L), key = value - 1;
  if (*any) put_char(w, ',');
  *any = true;
  put_key(w, key);
  put_char(w, ':');
  if (!lua_istable(L, value)) {
    put(w, value, ORDER, depth);
    lua_pop(L, 1);
    return;
  }
  lua_pushvalue(L, key);
  lua_rawget(L, SCHEMA);
  if (!lua_istable(L, -1)) {
    lua_pop(L, 1);
    lua_getfield(L, SCHEMA, "other");
  }
  put(w, value, lua_gettop(L), depth);
  lua_pop(L, 2);
}

/* The keys that the order does not name: rare, so the host lists them. */
static void put_rest(writer *w, int at, int order, bool *any, int depth) {
  lua_State *L = w->L;
  lua_pushvalue(L, REST);
  lua_pushvalue(L, at);
  lua_pushvalue(L, order);
  lua_call(L, 2, 1);
  int rest = lua_gettop(L), n = (int)lua_rawlen(L, rest);
  for (int i = 1; i <= n; i++) {
    lua_rawgeti(L, rest, i);
    lua_pushvalue(L, -1);
    lua_rawget(L, at);
    put_field(w, any, depth);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static void put_object(writer *w, int at, int order, int depth) {
  lua_State *L = w->L;
  int count = 0, seen = 0, n = (int)lua_rawlen(L, order);
  bool any = false;
  for (lua_pushnil(L); lua_next(L, at); lua_pop(L, 1)) count++;
  put_char(w, '{');
  for (int i = 1; i <= n && seen < count; i++) {
    lua_rawgeti(L, order, i);
    lua_pushvalue(L, -1);
    lua_rawget(L, at);
    if (lua_isnil(L, -1)) {
      lua_pop(L, 2);
      continue;
    }
    seen++;
    put_field(w, &any, depth);
    lua_pop(L, 1);
  }
  if (seen < count) put_rest(w, at, order, &any, depth);
  put_char(w, '}');
}

static void put(writer *w, int at, int order, int depth) {
  lua_State *L = w->L;
  size_t len;
  const char *text;
  switch (lua_type(L, at)) {
    case LUA_TSTRING: text = lua_tolstring(L, at, &len), put_string(w, text, len); return;
    case LUA_TNUMBER: put_number(w, at); return;
    case LUA_TBOOLEAN: lua_toboolean(L, at) ? put_bytes(w, "true", 4) : put_bytes(w, "false", 5); return;
    case LUA_TTABLE: break;
    default: put_bytes(w, "null", 4); return;
  }
  if (depth >= DEEPEST) {
    lua_pushliteral(L, "the dossier nests too deep: does a fact hold itself?");
    lua_error(L);
  }
  luaL_checkstack(L, 12, "json");
  if (is_array(L, at)) put_array(w, at, order, depth + 1);
  else put_object(w, at, order, depth + 1);
}

/* core.json(value, order, schema, array, rest) → a line of JSON. Keys that the list `order` names come first; `rest(object,
   order)` lists the others. `schema` has an order for the value of a key, and `other` for all that it does not know. `array` is
   the metatable of lists. Malformed UTF-8 is repaired. */
static int json(lua_State *L) {
  luaL_checkany(L, VALUE);
  luaL_checktype(L, ORDER, LUA_TTABLE);
  luaL_checktype(L, SCHEMA, LUA_TTABLE);
  luaL_checktype(L, ARRAY, LUA_TTABLE);
  luaL_checktype(L, REST, LUA_TFUNCTION);
  lua_settop(L, REST);
  writer *w = lua_touserdata(L, lua_upvalueindex(1));
  w->L = L;
  w->n = 0;
  put(w, VALUE, ORDER, 0);
  lua_pushlstring(L, w->n ? w->bytes : "", w->n);
  if (w->cap > KEPT_BYTES) {
    sg_allocator a = sg_lua_allocator(L);
    sg_free(&a, w->bytes, w->cap);
    w->bytes = NULL;
    w->cap = 0;
  }
  return 1;
}

void sg_lua_open_json(lua_State *L) {
  writer *w = lua_newuserdata(L, sizeof *w);
  *w = (writer){.L = L};
  lua_newtable(L);
  lua_pushcfunction(L, writer_gc);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
  lua_pushcclosure(L, json, 1);
  lua_setfield(L, -2, "json");
}
