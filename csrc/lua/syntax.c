/* syntax.c (binding): core.parser(path, tagger) -> parser | nil, message; core.syntax(parser, language) -> syntax.

   A parser is a model, which is never changed. A syntax has what it needs to parse the sentences of documents one after
   the other: doc:use_syntax(syntax). A document that uses one parses a sentence when it is first asked about. */
#include "syntax/arguments.h"

#include <errno.h>

#include "binding.h"
#include "tagger.h"

enum { ANCHOR_PARSER = 1, ANCHOR_LANGUAGE = 2, ANCHOR_TAGGER = 1 };

static int parser_gc(lua_State *L) {
  sg_parser **box = luaL_checkudata(L, 1, SG_LUA_PARSER);
  sg_parser_free(*box);
  *box = NULL;
  return 0;
}

static const char *reason(sg_status status) {
  if (status == SG_IO) return strerror(errno);
  if (status == SG_ARG) return "made for the word vectors of another tagger";
  return sg_status_text(status);
}

static int new_parser(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  const sg_tagger *tagger = sg_lua_checktagger(L, 2);
  sg_allocator a = sg_lua_allocator(L);
  sg_parser **box = (sg_parser **)sg_lua_newbox(L, SG_LUA_PARSER);
  sg_lua_anchor(L, -1, 2, ANCHOR_TAGGER);
  sg_status status = sg_parser_open(&a, path, tagger, box);
  if (status == SG_OK) return 1;
  if (status == SG_NOMEM) sg_lua_check(L, status, "parser");
  lua_pushnil(L);
  lua_pushfstring(L, "stringer: arguments: %s: %s", path, reason(status));
  return 2;
}

typedef struct box_content {
  sg_allocator alloc;
  sg_syntax syntax; /* first met by documents: its address stays */
} box_content;

static int syntax_gc(lua_State *L) {
  box_content **box = luaL_checkudata(L, 1, SG_LUA_SYNTAX), *c = *box;
  *box = NULL;
  if (!c) return 0;
  sg_parser_scratch_free(c->syntax.scratch);
  sg_allocator a = c->alloc;
  sg_free(&a, c, sizeof *c);
  return 0;
}

static int new_syntax(lua_State *L) {
  const sg_parser *parser = sg_lua_checkbox(L, 1, SG_LUA_PARSER);
  const sg_language *language = sg_lua_checkbox(L, 2, SG_LUA_LANGUAGE);
  sg_allocator a = sg_lua_allocator(L);
  box_content **box = (box_content **)sg_lua_newbox(L, SG_LUA_SYNTAX);
  sg_lua_anchor(L, -1, 1, ANCHOR_PARSER);
  sg_lua_anchor(L, -1, 2, ANCHOR_LANGUAGE);
  box_content *c = sg_realloc(&a, NULL, 0, sizeof *c);
  if (!c) sg_lua_check(L, SG_NOMEM, "syntax");
  *c = (box_content){.alloc = a, .syntax = {.parser = parser, .language = language}};
  *box = c;
  sg_lua_check(L, sg_parser_scratch_new(&a, &c->syntax.scratch), "syntax");
  return 1;
}

const sg_syntax *sg_lua_checksyntax(lua_State *L, int arg) {
  const box_content *c = sg_lua_checkbox(L, arg, SG_LUA_SYNTAX);
  return &c->syntax;
}

/* syntax:bytes() -> memory held for what has been worked out of words */
static int syntax_bytes(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)sg_parser_scratch_bytes(sg_lua_checksyntax(L, 1)->scratch));
  return 1;
}

void sg_lua_open_syntax(lua_State *L) {
  static const luaL_Reg parser_meta[] = {{"__gc", parser_gc}, {NULL, NULL}};
  static const luaL_Reg syntax_meta[] = {{"__gc", syntax_gc}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg syntax_methods[] = {{"bytes", syntax_bytes}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"parser", new_parser}, {"syntax", new_syntax}, {NULL, NULL}};
  sg_lua_newclass(L, SG_LUA_PARSER, parser_meta, none);
  sg_lua_newclass(L, SG_LUA_SYNTAX, syntax_meta, syntax_methods);
  sg_lua_setfuncs(L, functions);
}
