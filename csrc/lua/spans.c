/* spans.c: methods of documents that add, list and remove spans. The core knows spans as one list in order of adding. */
#include "binding.h"
#include "document.h"
#include "features.h"

uint32_t sg_lua_features(lua_State *L, int arg, const sg_signatures *s, sg_feature *out) {
  uint32_t n = 0;
  if (!lua_istable(L, arg)) return 0;
  lua_pushnil(L);
  while (lua_next(L, arg)) {
    int type = lua_type(L, -1);
    size_t len = 0;
    const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tolstring(L, -2, &len) : NULL;
    bool plain = type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN;
    if (key && plain && (!s || sg_signatures_exposed(s, key, (uint32_t)len))) {
      if (n == SG_LUA_FEATURES) luaL_error(L, "stringer: a span with more than %d features that rules test", (int)SG_LUA_FEATURES);
      out[n] = (sg_feature){.key = key, .key_len = (uint32_t)len};
      if (type == LUA_TSTRING) {
        out[n].type = SG_VALUE_STRING;
        out[n].string = lua_tolstring(L, -1, &len);
        out[n].string_len = (uint32_t)len;
      } else {
        out[n].type = type == LUA_TNUMBER ? SG_VALUE_NUMBER : SG_VALUE_BOOLEAN;
        out[n].number = type == LUA_TNUMBER ? lua_tonumber(L, -1) : lua_toboolean(L, -1);
      }
      n++;
    }
    lua_pop(L, 1);
  }
  return n;
}

/* doc:add_span(layer, first, last, features|nil, ref|nil) */
static int document_add_span(lua_State *L) {
  sg_document *d = sg_lua_checkbox(L, 1, SG_LUA_DOCUMENT);
  size_t len;
  const char *layer = luaL_checklstring(L, 2, &len);
  lua_Integer first = luaL_checkinteger(L, 3), last = luaL_checkinteger(L, 4);
  if (first < 1 || last < first || last > (lua_Integer)d->ntokens)
    luaL_error(L, "stringer: document: there are no tokens %d to %d (of %d)", (int)first, (int)last, (int)d->ntokens);
  sg_span span = {.first = (uint32_t)(first - 1), .last = (uint32_t)last};
  span.ref = (uint32_t)luaL_optinteger(L, 6, 0);
  sg_feature features[SG_LUA_FEATURES];
  uint32_t n = sg_lua_features(L, 5, d->signatures, features);
  sg_lua_check(L, sg_signatures_intern(d->signatures, layer, (uint32_t)len, features, n, &span.signature), "add_span");
  sg_lua_check(L, sg_document_add_span(d, &span), "add_span");
  return 0;
}

/* doc:layer(name) → a flat list: first, last, ref of each span of the layer, in order of first, last, ref. */
static int document_layer(lua_State *L) {
  sg_document *d = sg_lua_checkbox(L, 1, SG_LUA_DOCUMENT);
  size_t len;
  const char *layer = luaL_checklstring(L, 2, &len);
  const uint32_t *list;
  uint32_t count;
  sg_lua_check(L, sg_document_list(d, layer, (uint32_t)len, &list, &count), "layer");
  lua_createtable(L, (int)count * 3, 0);
  for (uint32_t k = 0; k < count; k++) {
    const sg_span *s = &d->spans[list[k]];
    int n = (int)k * 3;
    lua_pushinteger(L, (lua_Integer)s->first + 1), lua_rawseti(L, -2, n + 1);
    lua_pushinteger(L, (lua_Integer)s->last), lua_rawseti(L, -2, n + 2);
    lua_pushinteger(L, (lua_Integer)s->ref), lua_rawseti(L, -2, n + 3);
  }
  return 1;
}

/* doc:remove_span(first, last, ref) → whether there was one. The last added goes first. */
static int document_remove_span(lua_State *L) {
  sg_document *d = sg_lua_checkbox(L, 1, SG_LUA_DOCUMENT);
  lua_Integer first = luaL_checkinteger(L, 2) - 1, last = luaL_checkinteger(L, 3), ref = luaL_checkinteger(L, 4);
  for (uint32_t i = d->nspans; i-- > 0;) {
    const sg_span *s = &d->spans[i];
    if ((lua_Integer)s->first != first || (lua_Integer)s->last != last || (lua_Integer)s->ref != ref) continue;
    memmove(&d->spans[i], &d->spans[i + 1], (d->nspans - i - 1) * sizeof *d->spans);
    d->nspans--;
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushboolean(L, 0);
  return 1;
}

/* Opened after documents: the methods join theirs. */
void sg_lua_open_spans(lua_State *L) {
  static const luaL_Reg methods[] = {{"add_span", document_add_span}, {"layer", document_layer}, {"remove_span", document_remove_span}, {NULL, NULL}};
  luaL_getmetatable(L, SG_LUA_DOCUMENT);
  lua_getfield(L, -1, "__index");
  sg_lua_setmethods(L, -2, methods);
  lua_pop(L, 2);
}
