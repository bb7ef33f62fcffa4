/* spans.c: methods of documents that list and remove spans. The core knows spans as one list in order of adding. */
#include "binding.h"
#include "document.h"

static bool in_layer(const sg_document *d, const sg_span *s, const char *layer, size_t len) {
  const sg_signature *g = &d->signatures->items[s->signature];
  return g->layer_len == len && memcmp(g->layer, layer, len) == 0;
}

/* doc:layer(name) → a flat list: first, last, ref of each span of the layer, in order of adding. */
static int document_layer(lua_State *L) {
  const sg_document *d = sg_lua_checkbox(L, 1, SG_LUA_DOCUMENT);
  size_t len;
  const char *layer = luaL_checklstring(L, 2, &len);
  int n = 0;
  lua_newtable(L);
  for (uint32_t i = 0; i < d->nspans; i++) {
    const sg_span *s = &d->spans[i];
    if (!in_layer(d, s, layer, len)) continue;
    lua_pushinteger(L, (lua_Integer)s->first + 1), lua_rawseti(L, -2, ++n);
    lua_pushinteger(L, (lua_Integer)s->last), lua_rawseti(L, -2, ++n);
    lua_pushinteger(L, (lua_Integer)s->ref), lua_rawseti(L, -2, ++n);
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
  static const luaL_Reg methods[] = {{"layer", document_layer}, {"remove_span", document_remove_span}, {NULL, NULL}};
  luaL_getmetatable(L, SG_LUA_DOCUMENT);
  lua_getfield(L, -1, "__index");
  sg_lua_setfuncs(L, methods);
  lua_pop(L, 2);
}
