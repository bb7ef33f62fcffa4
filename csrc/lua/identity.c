/* identity.c: core.identify, which mentions are of the same thing. */
#include "identity/identity.h"

#include "document_methods.h"

/* What identify has on the stack: its arguments, and a table that keeps what texts are copied into. */
enum { CLASSES = 2, SPANS, FOLD, KEPT };
/* The tables of each class, which stand on the stack one behind the other. */
enum { OF, KEYS, VALUES, CONDITIONAL, NPARTS };
enum { CHUNK = 4096 }; /* bytes of texts that are kept together */

typedef struct reader {
  lua_State *L;
  const sg_document *document;
  sg_identity_class *classes;
  bool *folds, *initials; /* by class: whether the host folds names; whether the text with its capitals counts */
  uint32_t nclasses;
  int parts;   /* where the tables of the classes begin */
  char *chunk; /* the next text is copied here */
  size_t left;
  int nkept;
  sg_string *texts; /* the next value is put here */
} reader;

/* Buffers that the collector takes back if an error is raised. */
static void *room(lua_State *L, size_t n, size_t size) {
  if (n > INT32_MAX / size) luaL_error(L, "stringer: identify: too much");
  void *p = lua_newuserdata(L, n * size + 1);
  memset(p, 0, n * size + 1);
  return p;
}

enum { MOST = 64 }; /* keys, values or bits of a class */

static uint32_t field(lua_State *L, int table, const char *name) {
  lua_getfield(L, table, name);
  lua_Integer n = luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  if (n < 0 || n > MOST) luaL_error(L, "stringer: identify: `%s` is out of range", name);
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

/* The class at a place of the stack; what it points to stays on the stack. */
static void read_class(lua_State *L, int at, sg_identity_class *c) {
  luaL_checkstack(L, 16, "identify");
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

/* --- spans as mentions --- */

static int part_of(const reader *r, uint32_t class, int part) { return r->parts + (int)class * NPARTS + part; }

/* The tables of a class onto the stack, and how much it is told of each mention. */
static void push_parts(lua_State *L, int class, sg_identity_class *c) {
  static const char *const names[] = {"of", "keys", "values", "conditional"};
  for (int i = 0; i < NPARTS; i++) {
    lua_getfield(L, class, names[i]);
    luaL_checktype(L, -1, LUA_TTABLE);
  }
  size_t keys = lua_rawlen(L, -NPARTS + KEYS), values = lua_rawlen(L, -NPARTS + VALUES);
  if (keys == 0 || keys > MOST || values > MOST) luaL_error(L, "stringer: identify: too many keys or values, or none");
  c->nkeys = (uint32_t)keys, c->nvalues = (uint32_t)values;
}

/* Whether the span meets the tests of a flat list: a feature, and whether it must be there, or the set of the values
   that it may have. */
static bool meets(lua_State *L, int span, int tests) {
  int n = (int)lua_rawlen(L, tests);
  bool met = true;
  for (int i = 1; met && i < n; i += 2) {
    lua_rawgeti(L, tests, i + 1);
    lua_rawgeti(L, tests, i);
    lua_gettable(L, span);
    if (lua_istable(L, -2)) {
      lua_rawget(L, -2);
      met = lua_toboolean(L, -1);
    } else {
      met = lua_toboolean(L, -1) == lua_toboolean(L, -2);
    }
    lua_pop(L, 2);
  }
  return met;
}

/* The ways that a span allows: those of its class without those whose conditions it does not meet. */
static uint32_t allowed(const reader *r, int span, uint32_t class) {
  lua_State *L = r->L;
  int list = part_of(r, class, CONDITIONAL), n = (int)lua_rawlen(L, list);
  uint32_t bits = 0;
  for (uint32_t i = 0; i < r->classes[class].nways; i++) bits |= r->classes[class].ways[i];
  for (int i = 1; i < n; i += 2) {
    lua_rawgeti(L, list, i + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    bool met = meets(L, span, lua_gettop(L));
    lua_rawgeti(L, list, i);
    if (!met) bits &= ~(uint32_t)lua_tointeger(L, -1);
    lua_pop(L, 2);
  }
  return bits;
}

/* Pushes the first value of a list of features that can be compared, as a text; `true` among them is the span's own
   text. False, and nothing, if it has none. */
static bool push_value(const reader *r, int span, const sg_range *range, int names) {
  lua_State *L = r->L;
  const sg_document *d = r->document;
  for (int i = 1, n = (int)lua_rawlen(L, names); i <= n; i++) {
    lua_rawgeti(L, names, i);
    if (lua_isboolean(L, -1)) {
      uint32_t start = d->tokens[range->first].start;
      lua_pop(L, 1);
      lua_pushlstring(L, d->text + start, d->tokens[range->last - 1].end - start);
      return true;
    }
    lua_gettable(L, span);
    if (lua_isstring(L, -1)) return true;
    bool boolean = lua_isboolean(L, -1), value = lua_toboolean(L, -1);
    lua_pop(L, 1);
    if (!boolean) continue;
    lua_pushstring(L, value ? "true" : "false");
    return true;
  }
  return false;
}

static char *text_room(reader *r, size_t len) {
  if (len > r->left) {
    size_t size = len > CHUNK ? len : CHUNK;
    r->chunk = lua_newuserdata(r->L, size);
    lua_rawseti(r->L, KEPT, ++r->nkept);
    r->left = size;
  }
  char *room = r->chunk;
  r->chunk += len;
  r->left -= len;
  return room;
}

/* A copy of the string on top of the stack, which it pops. */
static sg_string keep(reader *r) {
  size_t len;
  const char *text = lua_tolstring(r->L, -1, &len);
  if (len > INT32_MAX) luaL_error(r->L, "stringer: identify: too long a text");
  char *to = text_room(r, len);
  memcpy(to, text, len);
  lua_pop(r->L, 1);
  return (sg_string){to, (uint32_t)len};
}

/* Of ASCII alone, whatever the host's locale is. */
static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }

/* The same in small letters, with one blank in place of white space. */
static sg_string keep_squeezed(reader *r) {
  sg_string s = keep(r);
  char *to = r->chunk - s.len;
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.len; i++) {
    bool space = is_space(s.text[i]);
    if (!space || !i || !is_space(s.text[i - 1])) to[n++] = space ? ' ' : lower(s.text[i]);
  }
  return (sg_string){to, n};
}

/* A name as it is compared: as the host folds it, where the class has it do so. */
static sg_string keep_name(reader *r, uint32_t class, bool folds) {
  if (!folds) return keep_squeezed(r);
  lua_State *L = r->L;
  lua_pushvalue(L, FOLD);
  lua_insert(L, -2);
  lua_pushinteger(L, (lua_Integer) class + 1);
  lua_call(L, 2, 1);
  if (lua_type(L, -1) == LUA_TSTRING) return keep(r);
  lua_pop(L, 1);
  return (sg_string){NULL, 0};
}

/* The values of a span for the lists of features in the table at `lists`: names, or others. */
static const sg_string *read_values(reader *r, int span, const sg_range *range, int lists, uint32_t class, bool names) {
  lua_State *L = r->L;
  const sg_string *all = r->texts;
  bool folds = r->folds[class];
  for (int i = 1, n = (int)lua_rawlen(L, lists); i <= n; i++) {
    lua_rawgeti(L, lists, i);
    luaL_checktype(L, -1, LUA_TTABLE);
    int at = lua_gettop(L);
    *r->texts = (sg_string){NULL, 0};
    if (push_value(r, span, range, at)) *r->texts = names ? keep_name(r, class, folds) : keep_squeezed(r);
    r->texts++;
    lua_settop(L, at - 1);
  }
  return all;
}

static sg_range check_range(lua_State *L, const sg_document *d, int span) {
  lua_getfield(L, span, "first");
  lua_getfield(L, span, "last");
  lua_Integer first = luaL_checkinteger(L, -2), last = luaL_checkinteger(L, -1);
  lua_pop(L, 2);
  if (first < 1 || last < first || last > (lua_Integer)d->ntokens) luaL_error(L, "stringer: identify: no such tokens");
  return (sg_range){(uint32_t)(first - 1), (uint32_t)last};
}

/* Reads the span on top of the stack as a mention of its class; false where it is in none. */
static bool read_mention(reader *r, sg_identity_mention *out) {
  lua_State *L = r->L;
  int span = lua_gettop(L);
  uint32_t class = 0;
  while (class < r->nclasses && !meets(L, span, part_of(r, class, OF))) class ++;
  if (class == r->nclasses) return false;
  sg_range range = check_range(L, r->document, span);
  *out = (sg_identity_mention){.class = class, .ways = allowed(r, span, class)};
  if (r->initials[class]) {
    lua_rawgeti(L, part_of(r, class, KEYS), 1);
    if (push_value(r, span, &range, span + 1)) out->raw = keep(r);
    lua_settop(L, span);
  }
  out->keys = read_values(r, span, &range, part_of(r, class, KEYS), class, true);
  out->values = read_values(r, span, &range, part_of(r, class, VALUES), class, false);
  return true;
}

/* Reads all classes: their tables first, then what is made of them. Returns the most values that a mention has. */
static uint32_t read_classes(reader *r) {
  lua_State *L = r->L;
  uint32_t most = 0;
  luaL_argcheck(L, r->nclasses < INT32_MAX / (2 * NPARTS), CLASSES, "too many");
  luaL_checkstack(L, (int)r->nclasses * NPARTS + 16, "identify");
  r->parts = lua_gettop(L) + 1;
  for (uint32_t i = 0; i < r->nclasses; i++) {
    lua_rawgeti(L, CLASSES, (int)i + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    push_parts(L, lua_gettop(L), &r->classes[i]);
    lua_remove(L, part_of(r, i, OF));
    uint32_t n = r->classes[i].nkeys + r->classes[i].nvalues;
    if (n > most) most = n;
  }
  for (uint32_t i = 0; i < r->nclasses; i++) {
    lua_rawgeti(L, CLASSES, (int)i + 1);
    int class = lua_gettop(L);
    lua_getfield(L, class, "folds"), r->folds[i] = lua_toboolean(L, -1);
    lua_getfield(L, class, "initials"), r->initials[i] = lua_toboolean(L, -1);
    read_class(L, class, &r->classes[i]);
  }
  return most;
}

static int append(lua_State *L, int n, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_rawseti(L, -2, ++n);
  return n;
}

/* Five numbers of each mention, all from 1 on but the way. */
static int push_found(lua_State *L, const sg_identity_mention *mentions, const uint32_t *places,
                      const sg_identity_found *found, uint32_t n) {
  int k = 0;
  luaL_argcheck(L, n < INT32_MAX / 8, SPANS, "too many");
  lua_createtable(L, (int)(5 * n), 0);
  for (uint32_t m = 0; m < n; m++) {
    k = append(L, k, (lua_Integer)places[m] + 1);
    k = append(L, k, (lua_Integer)mentions[m].class + 1);
    k = append(L, k, (lua_Integer)found[m].thing + 1);
    k = append(L, k, (lua_Integer)found[m].way);
    k = append(L, k, (lua_Integer)places[found[m].as] + 1);
  }
  return 1;
}

/* core.identify(document, classes, spans, fold) → a flat list: of each span that is in a class its place in the list,
   the number of its class, its thing (from 1), the way (SG_WAY_*, 0: by a key) and the place of the span whose name it
   has. A class: `of`, flat lists of tests (see `meets`); `keys` and `values`, lists of lists of features of which the
   first that is there counts, `true` among them being the text; `text`, the key that is the text, or 0; `ways`, a list
   of SG_WAY_*; `conditional`, a flat list of a way and the tests that a span meets for which it is; `agree` (own value,
   the thing's) and `prefer` (value, same, other), flat lists of numbers; `initials`, whether these are a way; `folds`:
   names are compared as fold(name, number of the class) gives them, which are none where it gives no string. */
static int identify(lua_State *L) {
  reader r = {.L = L, .document = sg_lua_checkdocument(L)};
  luaL_checktype(L, CLASSES, LUA_TTABLE);
  luaL_checktype(L, SPANS, LUA_TTABLE);
  luaL_checktype(L, FOLD, LUA_TFUNCTION);
  lua_settop(L, FOLD);
  lua_newtable(L);
  uint32_t nspans = (uint32_t)lua_rawlen(L, SPANS), n = 0;
  r.nclasses = (uint32_t)lua_rawlen(L, CLASSES);
  r.classes = room(L, r.nclasses, sizeof *r.classes);
  r.folds = room(L, r.nclasses, sizeof *r.folds);
  r.initials = room(L, r.nclasses, sizeof *r.initials);
  uint32_t most = read_classes(&r);
  sg_identity_mention *mentions = room(L, nspans, sizeof *mentions);
  uint32_t *places = room(L, nspans, sizeof *places);
  r.texts = room(L, (size_t)nspans * most, sizeof *r.texts);
  for (uint32_t i = 0; i < nspans; i++) {
    lua_rawgeti(L, SPANS, (int)i + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    if (read_mention(&r, &mentions[n])) places[n++] = i;
    lua_pop(L, 1);
  }
  sg_identity_found *found = room(L, n, sizeof *found);
  sg_allocator alloc = sg_lua_allocator(L);
  sg_lua_check(L, sg_identity_find(&alloc, r.classes, r.nclasses, mentions, n, found), "identify");
  return push_found(L, mentions, places, found, n);
}

void sg_lua_open_identity(lua_State *L) {
  static const luaL_Reg functions[] = {{"identify", identify}, {NULL, NULL}};
  sg_lua_setfuncs(L, functions);
}
