/* identity.c: core.identify, which mentions are of the same thing. */
#include "identity/identity.h"

#include "binding.h"

/* Buffers that the collector takes back if an error is raised. */
static void *room(lua_State *L, size_t n, size_t size) {
  if (n > INT32_MAX / size) luaL_error(L, "stringer: identify: too much");
  void *p = lua_newuserdata(L, n * size + 1);
  memset(p, 0, n * size + 1);
  return p;
}

static uint32_t number_at(lua_State *L, int table, int i) {
  lua_rawgeti(L, table, i);
  lua_Integer n = luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  if (n < 0 || n > (lua_Integer)INT32_MAX) luaL_error(L, "stringer: identify: %d is out of range", (int)n);
  return (uint32_t)n;
}

/* The text at a place of a list, which keeps it; without text where it is false. */
static sg_string text_at(lua_State *L, int table, int i) {
  size_t len = 0;
  lua_rawgeti(L, table, i);
  const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
  lua_pop(L, 1);
  return (sg_string){text, (uint32_t)len};
}

static uint32_t field(lua_State *L, int table, const char *name) {
  lua_getfield(L, table, name);
  lua_Integer n = luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  if (n < 0 || n > 64) luaL_error(L, "stringer: identify: `%s` is out of range", name);
  return (uint32_t)n;
}

/* A list of numbers under a name, in a buffer; how many. */
static uint32_t numbers(lua_State *L, int table, const char *name, uint32_t **out) {
  lua_getfield(L, table, name);
  luaL_checktype(L, -1, LUA_TTABLE);
  uint32_t n = (uint32_t)lua_rawlen(L, -1);
  *out = room(L, n, sizeof **out);
  for (uint32_t i = 0; i < n; i++) {
    lua_rawgeti(L, -2, (int)i + 1);
    (*out)[i] = (uint32_t)(int32_t)luaL_checkinteger(L, -1);
    lua_pop(L, 1);
  }
  return n;
}

static void check_value(lua_State *L, uint32_t value, uint32_t n) {
  if (value >= n) luaL_error(L, "stringer: identify: there is no value %d", (int)value + 1);
}

/* The class on top of the stack; what it points to stays on the stack. */
static void read_class(lua_State *L, sg_identity_class *c) {
  int at = lua_gettop(L);
  luaL_checkstack(L, 16, "identify");
  c->nkeys = field(L, at, "keys"), c->nvalues = field(L, at, "values");
  uint32_t text = field(L, at, "text"), *list;
  c->text = text ? text - 1 : SG_NONE;
  c->nways = numbers(L, at, "ways", &list);
  if (c->nways > SG_WAYS) luaL_error(L, "stringer: identify: too many ways");
  for (uint32_t i = 0; i < c->nways; i++) c->ways[i] = (uint8_t)list[i];
  c->nagree = numbers(L, at, "agree", &list) / 2;
  c->agree = (const sg_identity_agree *)list;
  for (uint32_t i = 0; i < 2 * c->nagree; i++) check_value(L, list[i], c->nvalues);
  c->nprefer = numbers(L, at, "prefer", &list) / 3;
  sg_identity_prefer *prefer = room(L, c->nprefer, sizeof *prefer);
  for (uint32_t i = 0; i < c->nprefer; i++) {
    check_value(L, list[3 * i], c->nvalues);
    prefer[i] = (sg_identity_prefer){list[3 * i], (int32_t)list[3 * i + 1], (int32_t)list[3 * i + 2]};
  }
  c->prefer = prefer;
}

static int read_texts(lua_State *L, int at, uint32_t n, sg_string *out) {
  for (uint32_t i = 0; i < n; i++) out[i] = text_at(L, 2, at++);
  return at;
}

/* The mentions of the flat list at 2. */
static void read_mentions(lua_State *L, const sg_identity_class *classes, uint32_t nclasses, sg_identity_mention *out,
                          uint32_t n, sg_string *texts) {
  int at = 1;
  for (uint32_t m = 0; m < n; m++) {
    uint32_t class = number_at(L, 2, at);
    if (class < 1 || class > nclasses) luaL_error(L, "stringer: identify: there is no class %d", (int)class);
    const sg_identity_class *c = &classes[class - 1];
    out[m] = (sg_identity_mention){.class = class - 1, .ways = number_at(L, 2, at + 1), .raw = text_at(L, 2, at + 2)};
    out[m].keys = texts, out[m].values = texts + c->nkeys;
    at = read_texts(L, at + 3, c->nkeys + c->nvalues, texts);
    texts += c->nkeys + c->nvalues;
  }
}

/* core.identify(classes, mentions, n) → a flat list: of each mention its thing (from 1), the way (SG_WAY_*, 0: by a
   key) and the mention whose name it has. A class: `keys` and `values`, how many; `text`, the key that is the text, or
   0; lists of numbers `ways`, `agree` (own value, the thing's), `prefer` (value, same, other). The mentions are a flat
   list: class, allowed ways, text or false, keys and values of the class, false for those that it has not. */
static int identify(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  uint32_t nclasses = (uint32_t)lua_rawlen(L, 1), n = (uint32_t)luaL_checkinteger(L, 3);
  luaL_argcheck(L, n <= lua_rawlen(L, 2) / 3, 3, "fewer mentions are in the list");
  sg_identity_class *classes = room(L, nclasses, sizeof *classes);
  for (uint32_t i = 0; i < nclasses; i++) {
    lua_rawgeti(L, 1, (int)i + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    read_class(L, &classes[i]);
  }
  sg_identity_mention *mentions = room(L, n, sizeof *mentions);
  sg_string *texts = room(L, lua_rawlen(L, 2), sizeof *texts);
  read_mentions(L, classes, nclasses, mentions, n, texts);
  sg_identity_found *found = room(L, n, sizeof *found);
  sg_allocator alloc = sg_lua_allocator(L);
  sg_lua_check(L, sg_identity_find(&alloc, classes, nclasses, mentions, n, found), "identify");
  lua_createtable(L, (int)(3 * n), 0);
  for (uint32_t m = 0; m < n; m++) {
    lua_pushinteger(L, (lua_Integer)found[m].thing + 1), lua_rawseti(L, -2, (int)(3 * m) + 1);
    lua_pushinteger(L, (lua_Integer)found[m].way), lua_rawseti(L, -2, (int)(3 * m) + 2);
    lua_pushinteger(L, (lua_Integer)found[m].as + 1), lua_rawseti(L, -2, (int)(3 * m) + 3);
  }
  return 1;
}

void sg_lua_open_identity(lua_State *L) {
  static const luaL_Reg functions[] = {{"identify", identify}, {NULL, NULL}};
  sg_lua_setfuncs(L, functions);
}
