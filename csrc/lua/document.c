/* document.c (binding): core.document(session), and the methods that read a text into it. */
#include "document_methods.h"
#include "segment/segmenter.h"
#include "session.h"
#include "tokens/tokenizer.h"

static int document_gc(lua_State *L) {
  sg_document **box = luaL_checkudata(L, 1, SG_LUA_DOCUMENT);
  sg_document_free(*box);
  *box = NULL;
  return 0;
}

static int new_document(lua_State *L) {
  sg_lua_session *s = sg_lua_checksession(L, 1);
  sg_allocator a = sg_lua_allocator(L);
  sg_document **box = (sg_document **)sg_lua_newbox(L, SG_LUA_DOCUMENT);
  sg_lua_anchor(L, -1, 1, SG_LUA_ANCHOR_SESSION);
  sg_lua_check(L, sg_document_new(&a, s->vocabulary, s->signatures, box), "document");
  return 1;
}

/* doc:read(text, language [, bare]): forgets the last text; tokens, blocks and sentences of this one, or tokens alone.
 */
static int document_read(lua_State *L) {
  sg_document *d = sg_lua_checkdocument(L);
  size_t len;
  const char *text = luaL_checklstring(L, 2, &len);
  const sg_language *l = sg_lua_checkbox(L, 3, SG_LUA_LANGUAGE);
  sg_lua_check(L, sg_document_reset(d, "", 0), "read"); /* holds no text while the anchor changes */
  sg_lua_anchor(L, 1, 2, SG_LUA_ANCHOR_TEXT);
  sg_lua_check(L, sg_document_reset(d, text, len), "read");
  sg_status status = sg_tokenize(d, l);
  if (status == SG_OK && !lua_toboolean(L, 4)) status = sg_segment(d, l);
  sg_lua_check(L, status, "read");
  return 0;
}

/* doc:tag(tagger): parts of speech, lemmas, forms; the same as tagger:tag(doc). doc:tag(): forms without them. */
static int document_tag(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  if (lua_isnoneornil(L, 2)) {
    sg_lua_check(L, sg_document_form_all(d), "tag");
    return 0;
  }
  sg_lua_checkbox(L, 2, SG_LUA_TAGGER);
  lua_getfield(L, 2, "tag");
  lua_pushvalue(L, 2);
  lua_pushvalue(L, 1);
  lua_call(L, 2, 0);
  return 0;
}

void sg_lua_join_document(lua_State *L, const luaL_Reg *methods) {
  luaL_getmetatable(L, SG_LUA_DOCUMENT);
  lua_getfield(L, -1, "__index");
  sg_lua_setmethods(L, -2, methods);
  lua_pop(L, 2);
}

void sg_lua_open_document(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", document_gc}, {"__close", document_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {
      {"read", document_read}, {"tag", document_tag}, {"close", document_gc}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"document", new_document}, {NULL, NULL}};
  sg_lua_newclass(L, SG_LUA_DOCUMENT, meta, methods);
  sg_lua_setfuncs(L, functions);
}
