/* json.c: writes Lua values as JSON, keys in a given order. (lua-cjson writes keys in the order of the hash table,
   which differs from run to run; a dossier is to be the same bytes each time.) */
#include "binding.h"
#include "json_writer.h"

/* Arguments of core.json, which stay where they are on the stack while the value is written. */
enum { VALUE = 1, ORDER = 2, SCHEMA = 3, ARRAY = 4, REST = 5, TAIL = 6, DEEPEST = 40, KEPT_BYTES = 1 << 20 };

/* The key under which a compact dossier has its document, an object the place that it tells of, and a list the name of
   what stands for it: no key of a host's own is the same. */
static const char PLACE = 0;

/* The keys of an order, made ready once: by the address of a key's text, which is that of any other key with it (short
   strings are interned), its number; and what is written for it. Their strings are anchored, so that addresses stay
   theirs. */
enum { MOST_KEYS = 64, SLOTS = 128, LONGEST = 40 };
typedef struct keys {
  uint8_t slot[SLOTS]; /* number + 1; 0: empty */
  uint32_t n;
  uint32_t start; /* number of "start" if "end" and "text" follow it, else MOST_KEYS */
  const char *text[MOST_KEYS];
  char *written[MOST_KEYS]; /* "key": */
  uint32_t length[MOST_KEYS];
} keys;

/* Orders whose keys were looked up while this value is written, by address: the schema keeps them where they are. */
enum { REMEMBERED = 16 };
typedef struct writer {
  sg_json_writer out;
  const void *order[REMEMBERED];
  const keys *keys[REMEMBERED];
} writer;

static int writer_gc(lua_State *L) {
  writer *w = lua_touserdata(L, 1);
  w->out.L = L;
  sg_json_drop(&w->out);
  return 0;
}

static void put(writer *w, int at, int order, int depth);

static void push_place_key(lua_State *L) { lua_pushlightuserdata(L, (void *)(uintptr_t)&PLACE); }
static bool is_place_key(lua_State *L, int key) {
  return lua_type(L, key) == LUA_TLIGHTUSERDATA && lua_touserdata(L, key) == (const void *)&PLACE;
}

/* A list: marked as one, or with a first element. */
static bool is_array(lua_State *L, int at) {
  if (lua_getmetatable(L, at)) {
    bool marked = lua_rawequal(L, -1, ARRAY) != 0;
    lua_pop(L, 1);
    if (marked) return true;
  }
  lua_rawgeti(L, at, 1);
  bool listed = !lua_isnil(L, -1);
  lua_pop(L, 1);
  return listed;
}

static void put_array(writer *w, int at, int order, int depth) {
  lua_State *L = w->out.L;
  int n = (int)lua_rawlen(L, at), item = lua_gettop(L) + 1;
  sg_json_char(&w->out, '[');
  for (int i = 1; i <= n; i++) {
    if (i > 1) sg_json_char(&w->out, ',');
    lua_rawgeti(L, at, i);
    put(w, item, order, depth);
    lua_settop(L, item - 1);
  }
  sg_json_char(&w->out, ']');
}

static void put_key(writer *w, int key) {
  lua_State *L = w->out.L;
  size_t len;
  lua_pushvalue(L, key); /* tolstring changes what it is given: the key stays what it is in the table */
  const char *name = lua_tolstring(L, -1, &len);
  if (!name) name = luaL_typename(L, key), len = strlen(name);
  sg_json_string(&w->out, name, len);
  lua_pop(L, 1);
}

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

/* Writes the table at `value`, whose key is number `i` of the order at `order`, or, if that is 0, the value at `key`.
   The order of the table's own keys is that of its name. */
static void put_table(writer *w, int value, int order, int i, int key, int depth) {
  lua_State *L = w->out.L;
  if (i) lua_rawgeti(L, order, i);
  else lua_pushvalue(L, key);
  lua_rawget(L, SCHEMA);
  if (!lua_istable(L, -1)) {
    lua_pop(L, 1);
    lua_getfield(L, SCHEMA, "other");
  }
  put(w, value, lua_gettop(L), depth);
  lua_pop(L, 1);
}

/* The keys that the order does not name: rare, so the host lists them. */
static void put_rest(writer *w, int at, int order, bool any, int depth) {
  lua_State *L = w->out.L;
  lua_pushvalue(L, REST);
  lua_pushvalue(L, at);
  lua_pushvalue(L, order);
  lua_call(L, 2, 1);
  int rest = lua_gettop(L), n = (int)lua_rawlen(L, rest);
  for (int i = 1; i <= n; i++) {
    lua_rawgeti(L, rest, i);
    if (is_place_key(L, rest + 1)) {
      lua_pop(L, 1);
      continue;
    }
    if (any) sg_json_char(&w->out, ',');
    any = true;
    put_key(w, rest + 1);
    sg_json_char(&w->out, ':');
    lua_pushvalue(L, rest + 1);
    lua_rawget(L, at);
    if (lua_istable(L, -1)) put_table(w, rest + 2, 0, 0, rest + 1, depth);
    else put(w, rest + 2, ORDER, depth);
    lua_pop(L, 2);
  }
  lua_pop(L, 1);
}

/* Makes the keys of an order ready: pushes a userdata that holds all. */
static keys *new_keys(writer *w, int order) {
  lua_State *L = w->out.L;
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
  k->n = n;
  k->start = MOST_KEYS;
  char *to = (char *)(k + 1);
  for (uint32_t i = 0; i < n; i++) {
    size_t before = w->out.n;
    lua_rawgeti(L, order, (int)i + 1);
    const char *text = lua_tolstring(L, -1, &len);
    sg_lua_anchor(L, -2, -1, (int)i + 1);
    sg_json_string(&w->out, text, len);
    sg_json_char(&w->out, ':');
    k->text[i] = text;
    k->written[i] = to;
    k->length[i] = (uint32_t)(w->out.n - before);
    memcpy(to, w->out.bytes + before, k->length[i]);
    to += k->length[i];
    w->out.n = before;
    uint32_t slot = slot_of(text);
    bool twice = number_of(k, text) != MOST_KEYS;
    while (k->slot[slot]) slot = (slot + 1) % SLOTS;
    if (!twice) k->slot[slot] = (uint8_t)(i + 1);
    if (i >= 2 && strcmp(k->text[i - 2], "start") == 0 && strcmp(k->text[i - 1], "end") == 0 &&
        strcmp(text, "text") == 0)
      k->start = i - 2;
    lua_pop(L, 1);
  }
  return k;
}

static const keys *keys_of(writer *w, int order) {
  lua_State *L = w->out.L;
  const void *address = lua_topointer(L, order);
  uint32_t place = (uint32_t)((uintptr_t)address >> 4 ^ (uintptr_t)address >> 9) % REMEMBERED;
  if (w->order[place] == address) return w->keys[place];
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
  w->order[place] = address;
  w->keys[place] = k;
  return k;
}

/* Puts what the place of an object tells into the object itself, but for what it has, and takes the place out. */
static void expand(writer *w, int at, lua_Number place) {
  lua_State *L = w->out.L;
  static const char *const names[] = {"start", "end", "text"};
  sg_json_range r = sg_json_range_of(&w->out, place);
  push_place_key(L), lua_pushnil(L), lua_rawset(L, at);
  for (int i = 0; i < 3; i++) {
    lua_pushstring(L, names[i]);
    lua_pushvalue(L, -1);
    lua_rawget(L, at);
    bool had = !lua_isnil(L, -1);
    lua_pop(L, 1);
    if (had) lua_pop(L, 1);
    else if (i == 2) lua_pushlstring(L, r.text, r.len), lua_rawset(L, at);
    else lua_pushinteger(L, i ? r.end : r.start), lua_rawset(L, at);
  }
}

typedef struct object {
  uint64_t there; /* keys of the order, by number */
  bool others, placed;
  lua_Number place;
  const char *list; /* of the document, which it stands for */
} object;

/* Lays the values whose keys the order names on the stack, that of key i at `values` + i, and tells what else there is.
 */
static object lay_out(writer *w, int at, const keys *k, int values) {
  lua_State *L = w->out.L;
  object o = {0, false, false, 0, NULL};
  for (lua_pushnil(L); lua_next(L, at);) {
    if (lua_type(L, -2) == LUA_TSTRING) {
      uint32_t i = number_of(k, lua_tostring(L, -2));
      if (i != MOST_KEYS) {
        o.there |= UINT64_C(1) << i;
        lua_replace(L, values + (int)i);
        continue;
      }
      o.others = true;
    } else if (is_place_key(L, -2)) {
      if (!w->out.document) luaL_error(L, "stringer: json: a compact dossier is written as a whole, or not at all");
      if (lua_type(L, -1) == LUA_TNUMBER) o.placed = true, o.place = lua_tonumber(L, -1);
      if (lua_type(L, -1) == LUA_TSTRING) o.list = lua_tostring(L, -1);
    } else {
      o.others = true;
    }
    lua_pop(L, 1);
  }
  return o;
}

static void put_object(writer *w, int at, int order, int depth) {
  lua_State *L = w->out.L;
  const keys *k = keys_of(w, order);
  int values = lua_gettop(L) + 1;
  luaL_checkstack(L, (int)k->n + 12, "json");
  lua_settop(L, values - 1 + (int)k->n);
  object o = lay_out(w, at, k, values);
  if (o.list) sg_json_list(&w->out, o.list);
  else if (!o.there && !o.others && !o.placed) sg_json_bytes(&w->out, "[]", 2);
  if (o.list || (!o.there && !o.others && !o.placed)) {
    lua_settop(L, values - 1);
    return;
  }
  if (o.placed && (k->start == MOST_KEYS || (o.there >> k->start & 7))) {
    expand(w, at, o.place);
    lua_settop(L, values - 1);
    put_object(w, at, order, depth);
    return;
  }
  if (o.placed) o.there |= UINT64_C(1) << k->start;
  bool any = false;
  sg_json_char(&w->out, '{');
  for (; o.there; o.there &= o.there - 1) {
    int i = __builtin_ctzll(o.there);
    if (any) sg_json_char(&w->out, ',');
    any = true;
    if (o.placed && (uint32_t)i == k->start) {
      sg_json_place(&w->out, o.place);
      continue;
    }
    sg_json_bytes(&w->out, k->written[i], k->length[i]);
    if (lua_istable(L, values + i)) put_table(w, values + i, order, i + 1, 0, depth);
    else put(w, values + i, ORDER, depth);
  }
  if (o.others) put_rest(w, at, order, any, depth);
  sg_json_char(&w->out, '}');
  lua_settop(L, values - 1);
}

static void put(writer *w, int at, int order, int depth) {
  lua_State *L = w->out.L;
  size_t len;
  const char *text;
  switch (lua_type(L, at)) {
    case LUA_TSTRING: text = lua_tolstring(L, at, &len), sg_json_string(&w->out, text, len); return;
    case LUA_TNUMBER: sg_json_number(&w->out, lua_tonumber(L, at)); return;
    case LUA_TBOOLEAN:
      lua_toboolean(L, at) ? sg_json_bytes(&w->out, "true", 4) : sg_json_bytes(&w->out, "false", 5);
      return;
    case LUA_TTABLE: break;
    default: sg_json_bytes(&w->out, "null", 4); return;
  }
  if (depth >= DEEPEST) {
    lua_pushliteral(L, "the dossier nests too deep: does a fact hold itself?");
    lua_error(L);
  }
  luaL_checkstack(L, 12, "json");
  if (is_array(L, at)) put_array(w, at, order, depth + 1);
  else put_object(w, at, order, depth + 1);
}

/* The document of a compact dossier, or NULL. */
static const sg_document *document_of(lua_State *L, int dossier) {
  if (!lua_istable(L, dossier)) return NULL;
  push_place_key(L);
  lua_rawget(L, dossier);
  const sg_document *d = lua_isuserdata(L, -1) ? sg_lua_checkbox(L, lua_gettop(L), SG_LUA_DOCUMENT) : NULL;
  lua_pop(L, 1);
  return d;
}

/* core.json(value, order, schema, array, rest [, tail]) → a line of JSON, and the tail behind it. Keys that the list
   `order` names come first; `rest(object, order)` lists the others. `schema` has an order for the value of a key, and
   `other` for all that it does not know. `array` is the metatable of lists. Malformed UTF-8 is repaired. A dossier may
   be compact: then it has its document under core.PLACE, an object may have there a place of it instead of its `start`,
   `end` and `text`, and { [core.PLACE] = name } is a list of the document. */
static int json(lua_State *L) {
  luaL_checkany(L, VALUE);
  luaL_checktype(L, ORDER, LUA_TTABLE);
  luaL_checktype(L, SCHEMA, LUA_TTABLE);
  luaL_checktype(L, ARRAY, LUA_TTABLE);
  luaL_checktype(L, REST, LUA_TFUNCTION);
  size_t len;
  const char *tail = luaL_optlstring(L, TAIL, "", &len);
  lua_settop(L, TAIL);
  writer *w = lua_touserdata(L, lua_upvalueindex(1));
  w->out.L = L;
  w->out.n = 0;
  w->out.document = document_of(L, VALUE);
  memset(w->order, 0, sizeof w->order);
  put(w, VALUE, ORDER, 0);
  w->out.document = NULL;
  sg_json_bytes(&w->out, tail, len);
  lua_pushlstring(L, w->out.n ? w->out.bytes : "", w->out.n);
  if (w->out.cap > KEPT_BYTES) sg_json_drop(&w->out);
  return 1;
}

void sg_lua_open_json(lua_State *L) {
  writer *w = lua_newuserdata(L, sizeof *w);
  *w = (writer){.out = {.L = L}};
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
  push_place_key(L);
  lua_setfield(L, -2, "PLACE");
  lua_pushinteger(L, SG_JSON_PLACES);
  lua_setfield(L, -2, "PLACES");
}
