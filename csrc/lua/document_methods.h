/* document_methods.h: what the files share that bind methods of documents.

   Tokens, sentences and blocks count from 1, ranges hold both ends; bytes are those of string.sub. */
#ifndef SG_LUA_DOCUMENT_METHODS_H
#define SG_LUA_DOCUMENT_METHODS_H

#include "binding.h"
#include "document/document.h"

/* What a document anchors. */
enum { SG_LUA_ANCHOR_SESSION = 1, SG_LUA_ANCHOR_TEXT = 2, SG_LUA_ANCHOR_SYNTAX = 3 };

/* Adds methods to those of documents. */
void sg_lua_join_document(lua_State *L, const luaL_Reg *methods);

/* The document in argument 1. */
static inline sg_document *sg_lua_checkdocument(lua_State *L) { return sg_lua_checkbox(L, 1, SG_LUA_DOCUMENT); }

/* A document whose types may be asked for: its session has not been emptied for another one since. */
static inline sg_document *sg_lua_checktypes(lua_State *L) {
  sg_document *d = sg_lua_checkdocument(L);
  if (d->generation != d->vocabulary->generation)
    luaL_error(L, "stringer: document: its session has since been emptied for another document");
  return d;
}

/* The number in argument `arg` of one of n things, from 0. */
static inline uint32_t sg_lua_checkindex(lua_State *L, int arg, uint32_t n, const char *what) {
  lua_Integer i = luaL_checkinteger(L, arg);
  if (i < 1 || i > (lua_Integer)n) luaL_error(L, "stringer: document: there is no %s %d (of %d)", what, (int)i, (int)n);
  return (uint32_t)(i - 1);
}

/* The token in argument 2. */
static inline sg_token *sg_lua_checktoken(lua_State *L, sg_document *d) {
  return &d->tokens[sg_lua_checkindex(L, 2, d->ntokens, "token")];
}

static inline int sg_lua_pushcount(lua_State *L, uint32_t n) {
  lua_pushinteger(L, (lua_Integer)n);
  return 1;
}

#endif
