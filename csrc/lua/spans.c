/* spans.c: methods of documents that add, list and remove spans. The core knows spans as one list in order of adding.
 */
#include "document_methods.h"
#include "features.h"
#include "document/layer_index.h"
#include "document/provenance.h"

/* The value on top of the stack as a feature; false if rules cannot test such. */
static bool read_value(lua_State *L, sg_feature *out) {
  size_t len;
  switch (lua_type(L, -1)) {
    case LUA_TSTRING:
      out->type = SG_VALUE_STRING;
      out->string = lua_tolstring(L, -1, &len);
      out->string_len = (uint32_t)len;
      return true;
    case LUA_TNUMBER: out->type = SG_VALUE_NUMBER, out->number = lua_tonumber(L, -1); return true;
    case LUA_TBOOLEAN: out->type = SG_VALUE_BOOLEAN, out->number = lua_toboolean(L, -1); return true;
    default: return false;
  }
}

uint32_t sg_lua_features(lua_State *L, int arg, const sg_signatures *s, sg_feature *out) {
  uint32_t n = 0;
  if (!lua_istable(L, arg)) return 0;
  for (lua_pushnil(L); lua_next(L, arg); lua_pop(L, 1)) {
    size_t len = 0;
    const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tolstring(L, -2, &len) : NULL;
    sg_feature f = {.key = key, .key_len = (uint32_t)len};
    if (!key || (s && !sg_signatures_exposed(s, key, (uint32_t)len)) || !read_value(L, &f)) continue;
    if (n == SG_LUA_FEATURES)
      luaL_error(L, "stringer: a span with more than %d features that rules test", (int)SG_LUA_FEATURES);
    out[n++] = f;
  }
  return n;
}

/* Of the table at `arg` the features that the list at `names` names. */
static uint32_t named_features(lua_State *L, int arg, int names, sg_feature *out) {
  uint32_t n = 0;
  int most = (int)lua_rawlen(L, names);
  if (most > SG_LUA_FEATURES) most = SG_LUA_FEATURES;
  for (int i = 1; i <= most; i++) {
    size_t len;
    lua_rawgeti(L, names, i);
    const char *key = luaL_checklstring(L, -1, &len);
    lua_pushvalue(L, -1);
    lua_rawget(L, arg);
    sg_feature f = {.key = key, .key_len = (uint32_t)len};
    if (read_value(L, &f)) out[n++] = f;
    lua_pop(L, 2);
  }
  return n;
}

/* A document whose spans may be asked for: what they were has not been forgotten for another one since. */
static sg_document *check_spans(lua_State *L) {
  sg_document *d = sg_lua_checkdocument(L);
  if (!sg_document_knows_spans(d))
    luaL_error(L, "stringer: document: its session has since been emptied for another document");
  return d;
}

/* The span that arguments 2 to 7 tell of: layer, first, last, features or nil, ref or nil, and a list of names or nil.
   Of the features those are read that rules test, or that are in the list, at most 64. */
static sg_span check_span(lua_State *L, const sg_document *d, const char *what) {
  size_t len;
  const char *layer = luaL_checklstring(L, 2, &len);
  lua_Integer first = luaL_checkinteger(L, 3), last = luaL_checkinteger(L, 4);
  if (first < 1 || last < first || last > (lua_Integer)d->ntokens)
    luaL_error(L, "stringer: document: there are no tokens %d to %d (of %d)", (int)first, (int)last, (int)d->ntokens);
  sg_span span = {.first = (uint32_t)(first - 1), .last = (uint32_t)last};
  lua_Integer ref = luaL_optinteger(L, 6, 0);
  luaL_argcheck(L, ref >= 0 && ref <= (lua_Integer)UINT32_MAX, 6, "ref out of range");
  span.ref = (uint32_t)ref;
  sg_feature features[SG_LUA_FEATURES];
  bool named = lua_istable(L, 5) && lua_istable(L, 7);
  uint32_t n = named ? named_features(L, 5, 7, features) : sg_lua_features(L, 5, d->signatures, features);
  sg_lua_check(L, sg_signatures_intern(d->signatures, layer, (uint32_t)len, features, n, &span.signature), what);
  return span;
}

/* doc:add_span(layer, first, last, features|nil, ref|nil [, names]) */
static int document_add_span(lua_State *L) {
  sg_document *d = check_spans(L);
  sg_span span = check_span(L, d, "add_span");
  sg_lua_check(L, sg_document_add_span(d, &span), "add_span");
  return 0;
}

/* doc:change_span(layer, first, last, features|nil, ref [, names]) → whether there is such a span, which has these
   features now. */
static int document_change_span(lua_State *L) {
  sg_document *d = check_spans(L);
  sg_span span = check_span(L, d, "change_span");
  size_t len;
  const char *layer = lua_tolstring(L, 2, &len);
  bool changed;
  sg_lua_check(L, sg_document_change_span(d, layer, (uint32_t)len, &span, &changed), "change_span");
  lua_pushboolean(L, changed);
  return 1;
}

static const sg_listing *check_listing_in(lua_State *L, int arg, sg_document *d) {
  size_t len;
  const char *layer = luaL_checklstring(L, arg, &len);
  const sg_listing *l;
  sg_lua_check(L, sg_document_list(d, layer, (uint32_t)len, &l), "layer");
  return l;
}
static const sg_listing *check_listing(lua_State *L, sg_document *d) { return check_listing_in(L, 2, d); }

/* The token in argument `arg`, from 0. */
static uint32_t check_token(lua_State *L, int arg) {
  lua_Integer token = luaL_checkinteger(L, arg);
  luaL_argcheck(L, token >= 1 && token <= INT32_MAX, arg, "no such token");
  return (uint32_t)(token - 1);
}

/* Appends first, last, ref to the flat list on top of the stack. */
static int append_span(lua_State *L, const sg_span *s, int n) {
  lua_pushinteger(L, (lua_Integer)s->first + 1), lua_rawseti(L, -2, n + 1);
  lua_pushinteger(L, (lua_Integer)s->last), lua_rawseti(L, -2, n + 2);
  lua_pushinteger(L, (lua_Integer)s->ref), lua_rawseti(L, -2, n + 3);
  return n + 3;
}

static int push_span(lua_State *L, const sg_span *s) {
  lua_pushinteger(L, (lua_Integer)s->ref);
  lua_pushinteger(L, (lua_Integer)s->first + 1);
  lua_pushinteger(L, (lua_Integer)s->last);
  return 3;
}

static int append(lua_State *L, int list, int n, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_rawseti(L, list, n + 1);
  return n + 1;
}

/* Appends a match as from matcher:run to the list. */
static int append_match(lua_State *L, int list, int n, const sg_document *d, const sg_origin *o) {
  n = append(L, list, n, (lua_Integer)o->rule + 1);
  n = append(L, list, n, (lua_Integer)o->first + 1);
  n = append(L, list, n, (lua_Integer)o->last);
  n = append(L, list, n, (lua_Integer)o->ncaptures);
  for (uint32_t i = 0; i < o->ncaptures; i++) {
    const sg_origin_capture *c = &d->kept[o->captures + i];
    n = append(L, list, n, (lua_Integer)c->name + 1);
    n = append(L, list, n, (lua_Integer)c->first + 1);
    n = append(L, list, n, (lua_Integer)c->last);
    n = append(L, list, n, (lua_Integer)c->ref);
  }
  return n;
}

static const sg_listing_at START = {0, 0};

/* The values that `append_match` appends to tell of the spans of a listing from the one at `a` on, and two more for
   each. */
static int match_room(const sg_document *d, const sg_listing *l, sg_listing_at a) {
  int n = 0;
  for (const sg_span *s; (s = sg_listing_span(l, d, a)); a = sg_listing_next(l, a)) {
    const sg_origin *o = sg_document_origin(d, s->ref);
    n += o ? 6 + 4 * (int)o->ncaptures : 4;
  }
  return n;
}

static int all_spans(lua_State *L, const sg_document *d, const sg_listing *l) {
  int n = 0;
  sg_listing_at a = START;
  for (const sg_span *s; l && (s = sg_listing_span(l, d, a)); a = sg_listing_next(l, a)) n = append_span(L, s, n);
  return 1;
}

/* Appends to the list at 5 what a span that the host does not know was made of; `k` is its place from 0. */
static int append_unknown(lua_State *L, const sg_document *d, const sg_span *s, int k, int n) {
  const sg_origin *o = sg_document_origin(d, s->ref);
  n = append(L, 5, n, (lua_Integer)k + 1);
  n = append(L, 5, n, o ? (lua_Integer)o->phase : 0);
  if (o) return append_match(L, 5, n, d, o);
  n = append(L, 5, n, (lua_Integer)s->first + 1);
  return append(L, 5, n, (lua_Integer)s->last);
}

/* doc:layer(name) → a flat list: first, last, ref of each span of the layer, in order of first, last, ref.
   doc:layer(name, known) → a list of known[ref] of each; where that is nothing, ref, and then a flat list too of all of
   these: the place in the list, and the number of the matcher that filed the span and its match as from matcher:run, or
   0, first and last if none did. */
static int document_layer(lua_State *L) {
  sg_document *d = check_spans(L);
  const sg_listing *l = check_listing(L, d);
  bool known = lua_istable(L, 3);
  int n = 0, k = 0, all = l ? (int)l->n : 0;
  lua_settop(L, 3);
  lua_createtable(L, all * (known ? 1 : 3), 0);
  if (!known) return all_spans(L, d, l);
  sg_listing_at a = START;
  for (const sg_span *s; l && (s = sg_listing_span(l, d, a)); a = sg_listing_next(l, a), k++) {
    lua_rawgeti(L, 3, (lua_Integer)s->ref);
    if (!lua_toboolean(L, -1)) {
      lua_pop(L, 1);
      if (n == 0) lua_createtable(L, match_room(d, l, a), 0);
      n = append_unknown(L, d, s, k, n);
      lua_pushinteger(L, (lua_Integer)s->ref);
    }
    lua_rawseti(L, 4, k + 1);
  }
  return n ? 2 : 1;
}

/* doc:cover(layer, list) → a table with room for each token that holds by token what stands in the list for the last
   span of the layer that covers it; the list is in the order of doc:layer. Without arguments the table is empty. */
static int document_cover(lua_State *L) {
  sg_document *d = check_spans(L);
  const sg_listing *l = lua_isnoneornil(L, 2) ? NULL : check_listing(L, d);
  if (l) luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  lua_createtable(L, (int)d->ntokens, 0);
  sg_listing_at a = START;
  lua_Integer k = 0;
  for (const sg_span *s; l && (s = sg_listing_span(l, d, a)); a = sg_listing_next(l, a)) {
    lua_rawgeti(L, 3, ++k);
    for (uint32_t i = s->first; i < s->last; i++) lua_pushvalue(L, -1), lua_rawseti(L, 4, (lua_Integer)i + 1);
    lua_pop(L, 1);
  }
  return 1;
}

/* doc:within(layer, first, last) → the flat list of those that lie in the range. */
static int document_within(lua_State *L) {
  sg_document *d = check_spans(L);
  const sg_listing *l = check_listing(L, d);
  uint32_t first = check_token(L, 3), last = check_token(L, 4) + 1;
  int n = 0;
  lua_newtable(L);
  if (!l) return 1;
  sg_listing_at a = sg_listing_from(l, d, first);
  for (const sg_span *s; (s = sg_listing_span(l, d, a)) && s->first < last; a = sg_listing_next(l, a))
    if (s->last <= last) n = append_span(L, s, n);
  return 1;
}

static int push_covering(lua_State *L, const sg_document *d, const sg_listing *l, uint32_t token) {
  int n = 0;
  if (!l) return 0;
  sg_listing_at a = sg_listing_covering(l, token);
  for (const sg_span *s; (s = sg_listing_span(l, d, a)) && s->first <= token; a = sg_listing_next(l, a)) {
    if (s->last <= token) continue;
    luaL_checkstack(L, 4, "covering");
    n += push_span(L, s);
  }
  return n;
}

/* doc:covering(layer, token) → ref, first, last of each span of the layer that covers the token, one behind the other;
   instead of a layer a list of layers: those of the first of them come first. */
static int document_covering(lua_State *L) {
  sg_document *d = check_spans(L);
  uint32_t token = check_token(L, 3);
  if (!lua_istable(L, 2)) return push_covering(L, d, check_listing(L, d), token);
  int n = 0;
  for (int i = 1; lua_rawgeti(L, 2, i), !lua_isnil(L, -1); i++) {
    const sg_listing *l = check_listing_in(L, -1, d);
    lua_pop(L, 1);
    n += push_covering(L, d, l, token);
  }
  lua_pop(L, 1);
  return n;
}

/* doc:has(layer, first, last): whether a span of the layer is just these tokens. */
static int document_has(lua_State *L) {
  sg_document *d = check_spans(L);
  const sg_listing *l = check_listing(L, d);
  uint32_t first = check_token(L, 3), last = check_token(L, 4) + 1;
  const sg_span *s = l ? sg_listing_span(l, d, sg_listing_find(l, d, first, last)) : NULL;
  lua_pushboolean(L, s && s->first == first && s->last == last);
  return 1;
}

/* doc:after(layer, token) → ref, first, last of the first span of the layer that begins at the token or after it. */
static int document_after(lua_State *L) {
  sg_document *d = check_spans(L);
  const sg_listing *l = check_listing(L, d);
  const sg_span *s = l ? sg_listing_span(l, d, sg_listing_from(l, d, check_token(L, 3))) : NULL;
  return s ? push_span(L, s) : 0;
}

/* doc:remove_span(layer, first, last, ref) → whether there was one. The last added goes first. */
static int document_remove_span(lua_State *L) {
  sg_document *d = check_spans(L);
  size_t len;
  const char *layer = luaL_checklstring(L, 2, &len);
  sg_span span = {.first = check_token(L, 3), .last = check_token(L, 4) + 1};
  lua_Integer ref = luaL_checkinteger(L, 5);
  bool removed = false;
  span.ref = (uint32_t)ref;
  if (ref >= 0 && ref <= (lua_Integer)UINT32_MAX)
    sg_lua_check(L, sg_document_remove_span(d, layer, (uint32_t)len, &span, &removed), "remove_span");
  lua_pushboolean(L, removed);
  return 1;
}

static const sg_origin *check_origin(lua_State *L, const sg_document *d) {
  lua_Integer ref = luaL_checkinteger(L, 2);
  return ref >= 1 && ref <= (lua_Integer)UINT32_MAX ? sg_document_origin(d, (uint32_t)ref) : NULL;
}

/* doc:captured(ref, name) → first, last, ref of the first capture of that number that holds a token, in the match that
   a filed span was made of; nothing if there is none. */
static int document_captured(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
  const sg_origin *o = check_origin(L, d);
  lua_Integer name = luaL_checkinteger(L, 3);
  const sg_origin_capture *c =
      o && name >= 1 && name <= (lua_Integer)UINT32_MAX ? sg_origin_find(d, o, (uint32_t)(name - 1)) : NULL;
  if (!c) return 0;
  lua_pushinteger(L, (lua_Integer)c->first + 1);
  lua_pushinteger(L, (lua_Integer)c->last);
  lua_pushinteger(L, (lua_Integer)c->ref);
  return 3;
}

/* doc:match(ref [, list]) → that match as a flat list, as from matcher:run, in a new list or over what stands in that
   one, and the matcher's number; nothing if no matcher filed the span. */
static int document_match(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
  const sg_origin *o = check_origin(L, d);
  if (!o) return 0;
  lua_settop(L, 3);
  if (!lua_istable(L, 3)) {
    lua_createtable(L, (int)(4 + 4 * o->ncaptures), 0);
    lua_replace(L, 3);
  }
  append_match(L, 3, 0, d, o);
  lua_pushinteger(L, (lua_Integer)o->phase);
  return 2;
}

void sg_lua_open_spans(lua_State *L) {
  static const luaL_Reg methods[] = {{"add_span", document_add_span},
                                     {"change_span", document_change_span},
                                     {"layer", document_layer},
                                     {"cover", document_cover},
                                     {"within", document_within},
                                     {"covering", document_covering},
                                     {"has", document_has},
                                     {"after", document_after},
                                     {"remove_span", document_remove_span},
                                     {"captured", document_captured},
                                     {"match", document_match},
                                     {NULL, NULL}};
  sg_lua_join_document(L, methods);
}
