/* document_places.c: methods of documents about sentences, blocks, and the places that facts tell. */
#include "document_methods.h"

static int document_nsentences(lua_State *L) { return sg_lua_pushcount(L, sg_lua_checkdocument(L)->nsentences); }
static int document_nblocks(lua_State *L) { return sg_lua_pushcount(L, sg_lua_checkdocument(L)->nblocks); }

static int document_sentence(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
  const sg_range *s = &d->sentences[sg_lua_checkindex(L, 2, d->nsentences, "sentence")];
  lua_pushinteger(L, (lua_Integer)s->first + 1);
  lua_pushinteger(L, (lua_Integer)s->last);
  return 2;
}
static int document_sentence_of(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
  return sg_lua_pushcount(L, sg_document_sentence_of(d, sg_lua_checkindex(L, 2, d->ntokens, "token")) + 1);
}
static int document_block(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
  const sg_block *b = &d->blocks[sg_lua_checkindex(L, 2, d->nblocks, "block")];
  lua_pushinteger(L, (lua_Integer)b->first + 1);
  lua_pushinteger(L, (lua_Integer)b->last);
  lua_pushstring(L, sg_block_names[b->kind]);
  return 3;
}
static int document_block_of(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
  return sg_lua_pushcount(L, sg_document_block_of(d, sg_lua_checkindex(L, 2, d->ntokens, "token")) + 1);
}

/* doc:set_block(k, kind) */
static int document_set_block(lua_State *L) {
  sg_document *d = sg_lua_checkdocument(L);
  sg_block *b = &d->blocks[sg_lua_checkindex(L, 2, d->nblocks, "block")];
  const char *kind = luaL_checkstring(L, 3);
  for (uint8_t i = 0; i < SG_BLOCK_COUNT; i++) {
    if (strcmp(kind, sg_block_names[i]) != 0) continue;
    b->kind = i;
    return 0;
  }
  return luaL_argerror(L, 3, "no such kind of block");
}

/* doc:split(i): a block and a sentence begin at token i. */
static int document_split(lua_State *L) {
  sg_document *d = sg_lua_checkdocument(L);
  sg_lua_check(L, sg_document_split(d, sg_lua_checkindex(L, 2, d->ntokens, "token")), "split");
  return 0;
}

/* doc:count(unit): places are told in "chars", "utf16" or, until it is called, "bytes". */
static int document_count(lua_State *L) {
  static const char *const units[] = {"bytes", "chars", "utf16", NULL};
  sg_document *d = sg_lua_checkdocument(L);
  sg_lua_check(L, sg_document_count(d, (sg_text_unit)luaL_checkoption(L, 2, NULL, units)), "count");
  return 0;
}

/* doc:place(first, last [, fact [, bare]]) → fact or a new table, with `start`, `end` and, unless bare, `text` of the
   tokens. Bytes are those of string.sub, other units count from 0 and are half open. */
static int document_place(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
  uint32_t first = sg_lua_checkindex(L, 2, d->ntokens, "token"), last = sg_lua_checkindex(L, 3, d->ntokens, "token"),
           start, end;
  bool bare = lua_toboolean(L, 5) != 0, given = !lua_isnoneornil(L, 4);
  if (given) luaL_checktype(L, 4, LUA_TTABLE);
  if (last < first) luaL_error(L, "stringer: document: tokens %d to %d are no range", (int)first + 1, (int)last + 1);
  lua_settop(L, given ? 4 : 3);
  if (!given) lua_createtable(L, 0, 4);
  sg_document_place(d, first, last + 1, &start, &end);
  lua_pushinteger(L, (lua_Integer)start + (d->unit == SG_UNIT_BYTES)), lua_setfield(L, 4, "start");
  lua_pushinteger(L, (lua_Integer)end), lua_setfield(L, 4, "end");
  if (!bare) {
    lua_pushlstring(L, d->text + d->tokens[first].start, d->tokens[last].end - d->tokens[first].start);
    lua_setfield(L, 4, "text");
  }
  return 1;
}

void sg_lua_open_document_places(lua_State *L) {
  static const luaL_Reg methods[] = {
      {"nsentences", document_nsentences},
      {"sentence", document_sentence},
      {"sentence_of", document_sentence_of},
      {"nblocks", document_nblocks},
      {"block", document_block},
      {"block_of", document_block_of},
      {"set_block", document_set_block},
      {"split", document_split},
      {"count", document_count},
      {"place", document_place},
      {NULL, NULL},
  };
  sg_lua_join_document(L, methods);
}
