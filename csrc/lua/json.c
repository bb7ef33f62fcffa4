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

/* Which of eight bytes do not stand in JSON as they are: the high bit of each that is below 0x20, above 0x7E, a quotation mark or a
   backslash. (A byte may be told of for its neighbour's sake: the caller looks at each then.) */
static uint64_t special(uint64_t w) {
  const uint64_t ones = UINT64_C(0x0101010101010101), high = ones * 0x80;
  uint64_t quote = w ^ ones * '"', back = w ^ ones * '\\';
  return (w | (w - ones * 0x20) | (w + ones) | (quote - ones) | (back - ones)) & high;
}

/* Bytes from `p` on that stand in JSON as they are. */
static const unsigned char *plain_until(const unsigned char *p, const unsigned char *end) {
  uint64_t w;
  for (; end - p >= 8; p += 8) {
    memcpy(&w, p, 8);
    if (special(w)) break;
  }
  while (p < end && *p >= 0x20 && *p < 0x7F && *p != '"' && *p != '\\') p++;
  return p;
}

/* Each maximal malformed subpart of UTF-8 becomes U+FFFD. */
static void put_string(writer *w, const char *text, size_t len) {
  const unsigned char *p = (const unsigned char *)text, *end = p + len;
  const unsigned char *to = plain_until(p, end);
  room(w, len + 2);
  w->bytes[w->n++] = '"';
  while (p < end) {
    put_bytes(w, (const char *)p, (size_t)(to - p));
    p = to;
    if (p == end) break;
    if (*p < 0x80) {
      put_escape(w, *p++);
    } else {
      uint32_t cp, n = sg_utf8_decode(p, end, &cp);
      if (cp == SG_UTF8_INVALID) put_bytes(w, REPLACEMENT, sizeof REPLACEMENT - 1);
      else put_bytes(w, (const char *)p, n);
      p += n;
    }
    to = plain_until(p, end);
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

enum { PLACES = 100000 };

/* Five places behind the point or fewer, as those of coordinates and rates: what printf writes, without its search for the digits. */
static bool put_decimal(writer *w, double n) {
  double scaled = n * PLACES;
  if (!(fabs(n) >= 1e-4 && fabs(n) < 1e8)) return false;
  long long all = llround(scaled);
  if ((double)all / PLACES != n) return false;
  unsigned long long rest = all < 0 ? 0ULL - (unsigned long long)all : (unsigned long long)all;
  unsigned places = (unsigned)(rest % PLACES), unit = PLACES / 10;
  if (all < 0) put_char(w, '-');
  put_integer(w, (long long)(rest / PLACES));
  put_char(w, '.');
  for (; places; places %= unit, unit /= 10) put_char(w, (char)('0' + places / unit));
  return true;
}

/* The sign before the fraction is the locale's in C, and a point in JSON. */
static void put_double(writer *w, double n) {
  char text[40];
  int len = snprintf(text, sizeof text, "%.14g", n);
  bool pointed = false;
  for (const char *c = text; c < text + len; c++) {
    if (strchr("0123456789+-e", *c)) put_char(w, *c);
    else if (!pointed) put_char(w, '.'), pointed = true;
  }
}

/* What is no number in JSON (inf, nan) is null. Whole numbers that a double holds exactly keep every digit. */
static void put_number(writer *w, int at) {
  lua_Number n = lua_tonumber(w->L, at);
  if (!isfinite(n)) {
    put_bytes(w, "null", 4);
  } else if (floor(n) == n && fabs(n) <= 0x1p53) {
    put_integer(w, (long long)n);
  } else if (!put_decimal(w, (double)n)) {
    put_double(w, (double)n);
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

/* The keys of an order, made ready once: by the address of a key's text, which is that of any other key with it (short strings are
   interned), its number; and what is written for it. Their strings are anchored, so that addresses stay theirs. */
enum { MOST_KEYS = 64, SLOTS = 128, LONGEST = 40 };
typedef struct keys {
  uint8_t slot[SLOTS]; /* number + 1; 0: empty */
  const char *text[MOST_KEYS];
  char *written[MOST_KEYS]; /* "key": */
  uint32_t length[MOST_KEYS];
} keys;

static uint32_t slot_of(const char *text) {
  uintptr_t address = (uintptr_t)text;
  return (uint32_t)(address >> 4 ^ address >> 11) % SLOTS;
}

/* The number of a key, or MOST_KEYS. */
static uint32_t number_of(const keys *k, const char *text) {
  for (uint32_t i = slot_of(text); k->slot[i]; i = (i + 1) % SLOTS)
    if (k->text[k->slot[i] - 1] == text) return k->slot[i] - 1u;
  return MOST_KEYS;
}

/* Writes the value on top of the stack, whose key is number `i` of the order at `order`, or, if that is 0, on the stack below it. Pops
   the value. The order of the value's own keys is that of its name. */
static void put_value(writer *w, int order, int i, int depth) {
  lua_State *L = w->L;
  int value = lua_gettop(L);
  if (!lua_istable(L, value)) {
    put(w, value, ORDER, depth);
    lua_pop(L, 1);
    return;
  }
  if (i) lua_rawgeti(L, order, i);
  else lua_pushvalue(L, value - 1);
  lua_rawget(L, SCHEMA);
  if (!lua_istable(L, -1)) {
    lua_pop(L, 1);
    lua_getfield(L, SCHEMA, "other");
  }
  put(w, value, value + 1, depth);
  lua_pop(L, 2);
}

/* The keys that the order does not name: rare, so the host lists them. */
static void put_rest(writer *w, int at, int order, bool any, int depth) {
  lua_State *L = w->L;
  lua_pushvalue(L, REST);
  lua_pushvalue(L, at);
  lua_pushvalue(L, order);
  lua_call(L, 2, 1);
  int rest = lua_gettop(L), n = (int)lua_rawlen(L, rest);
  for (int i = 1; i <= n; i++) {
    lua_rawgeti(L, rest, i);
    if (any) put_char(w, ',');
    any = true;
    put_key(w, rest + 1);
    put_char(w, ':');
    lua_pushvalue(L, -1);
    lua_rawget(L, at);
    put_value(w, 0, 0, depth);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* Makes the keys of an order ready: pushes a userdata that holds all. */
static keys *new_keys(writer *w, int order) {
  lua_State *L = w->L;
  size_t bytes = 0, len;
  uint32_t n = (uint32_t)lua_rawlen(L, order);
  if (n > MOST_KEYS) luaL_error(L, "stringer: json: an order of more than %d keys", (int)MOST_KEYS);
  for (uint32_t i = 0; i < n; i++) {
    lua_rawgeti(L, order, (int)i + 1);
    if (lua_type(L, -1) != LUA_TSTRING || lua_rawlen(L, -1) > LONGEST)
      luaL_error(L, "stringer: json: key %d of an order is no string of at most %d bytes", (int)i + 1, (int)LONGEST);
    bytes += 6 * (size_t)lua_rawlen(L, -1) + 3;
    lua_pop(L, 1);
  }
  keys *k = lua_newuserdata(L, sizeof *k + bytes);
  memset(k, 0, sizeof *k);
  char *to = (char *)(k + 1);
  for (uint32_t i = 0; i < n; i++) {
    size_t before = w->n;
    lua_rawgeti(L, order, (int)i + 1);
    const char *text = lua_tolstring(L, -1, &len);
    sg_lua_anchor(L, -2, -1, (int)i + 1);
    put_string(w, text, len);
    put_char(w, ':');
    k->text[i] = text;
    k->written[i] = to;
    k->length[i] = (uint32_t)(w->n - before);
    memcpy(to, w->bytes + before, k->length[i]);
    to += k->length[i];
    w->n = before;
    uint32_t slot = slot_of(text);
    bool twice = number_of(k, text) != MOST_KEYS;
    while (k->slot[slot]) slot = (slot + 1) % SLOTS;
    if (!twice) k->slot[slot] = (uint8_t)(i + 1);
    lua_pop(L, 1);
  }
  return k;
}

static const keys *keys_of(writer *w, int order) {
  lua_State *L = w->L;
  lua_pushvalue(L, order);
  lua_rawget(L, lua_upvalueindex(2));
  const keys *k = lua_touserdata(L, -1);
  if (!k) {
    k = new_keys(w, order);
    lua_pushvalue(L, order);
    lua_pushvalue(L, -2);
    lua_rawset(L, lua_upvalueindex(2));
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return k;
}

static void put_object(writer *w, int at, int order, int depth) {
  lua_State *L = w->L;
  const keys *k = keys_of(w, order);
  uint64_t there = 0;
  bool any = false, others = false;
  for (lua_pushnil(L); lua_next(L, at); lua_pop(L, 1)) {
    uint32_t i = lua_type(L, -2) == LUA_TSTRING ? number_of(k, lua_tostring(L, -2)) : MOST_KEYS;
    if (i == MOST_KEYS) others = true;
    else there |= UINT64_C(1) << i;
  }
  put_char(w, '{');
  for (; there; there &= there - 1) {
    int i = __builtin_ctzll(there);
    if (any) put_char(w, ',');
    any = true;
    put_bytes(w, k->written[i], k->length[i]);
    lua_rawgeti(L, order, i + 1);
    lua_rawget(L, at);
    put_value(w, order, i + 1, depth);
  }
  if (others) put_rest(w, at, order, any, depth);
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
  lua_newtable(L); /* orders → their keys, for as long as the order lives */
  lua_newtable(L);
  lua_pushliteral(L, "k");
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
  lua_pushcclosure(L, json, 2);
  lua_setfield(L, -2, "json");
}
