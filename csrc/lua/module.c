/* module.c: opens `stringer.core`. */
#include "binding.h"
#include "document/tree.h"

#define SG_VERSION_TEXT "0.1.0"

/* core.list(n): a new table with room for n values in a row. */
static int list(lua_State *L) {
  lua_Integer n = luaL_checkinteger(L, 1);
  luaL_argcheck(L, n >= 0 && n <= 1 << 20, 1, "no such length");
  lua_createtable(L, (int)n, 0);
  return 1;
}

/* core.relations: the names of the relations of trees. */
static void push_relations(lua_State *L) {
  lua_createtable(L, SG_RELATION_COUNT - 1, 0);
  for (int i = 1; i < SG_RELATION_COUNT; i++) {
    lua_pushstring(L, sg_relation_names[i]);
    lua_rawseti(L, -2, i);
  }
}

int luaopen_stringer_core(lua_State *L);
int luaopen_stringer_core(lua_State *L) {
  lua_newtable(L);
  lua_pushliteral(L, SG_VERSION_TEXT);
  lua_setfield(L, -2, "version");
  lua_pushcfunction(L, list);
  lua_setfield(L, -2, "list");
  push_relations(L);
  lua_setfield(L, -2, "relations");
  sg_lua_open_session(L);
  sg_lua_open_document(L);
  sg_lua_open_document_tokens(L);
  sg_lua_open_document_places(L);
  sg_lua_open_document_find(L);
  sg_lua_open_document_arguments(L);
  sg_lua_open_spans(L);
  sg_lua_open_captures(L);
  sg_lua_open_language(L);
  sg_lua_open_tagger(L);
  sg_lua_open_syntax(L);
  sg_lua_open_parser_trainer(L);
  sg_lua_open_lexicon(L);
  sg_lua_open_program(L);
  sg_lua_open_matcher(L);
  sg_lua_open_share(L);
  sg_lua_open_system(L);
  sg_lua_open_file(L);
  sg_lua_open_blocks(L);
  sg_lua_open_json(L);
  sg_lua_open_freeze(L);
  sg_lua_open_sandbox(L);
  sg_lua_open_files(L);
  sg_lua_open_identity(L);
  return 1;
}
