/* binding.h: what the files of the binding share. Each file binds one object type of the core and does nothing but
   check arguments and hand over; errors of the core become Lua errors here and nowhere else. */
#ifndef SG_BINDING_H
#define SG_BINDING_H

#include <lauxlib.h>
#include <lua.h>

#include "base/base.h"

#if LUA_VERSION_NUM < 502
#define lua_rawlen lua_objlen
#endif

/* Adds functions to the table on top of the stack. */
void sg_lua_setfuncs(lua_State *L, const luaL_Reg *l);
/* Adds methods of the class with that metatable to the table on top of the stack. */
void sg_lua_setmethods(lua_State *L, int metatable, const luaL_Reg *l);

/* The host's allocator, in the core's shape. */
sg_allocator sg_lua_allocator(lua_State *L);

/* A userdata that holds one pointer to a core object, NULL until it is made and after it is closed. Its metatable
   (registry name `name`) is set before the object exists, so that an error leaks nothing. */
void **sg_lua_newbox(lua_State *L, const char *name);
/* The pointer in argument `arg`; raises if it is none or closed. */
void *sg_lua_checkbox(lua_State *L, int arg, const char *name);

/* Keeps the value at `owner`, which the object points into, alive as long as the box at `box`. */
void sg_lua_anchor(lua_State *L, int box, int owner, int slot);
/* Pushes what was anchored in that slot, or nil. */
void sg_lua_anchored(lua_State *L, int box, int slot);

/* Raises unless SG_OK: "stringer: WHAT: not enough memory". */
void sg_lua_check(lua_State *L, sg_status status, const char *what);

/* The descriptor of Lua's file in argument `arg`; raises if it is none or closed. */
int sg_lua_check_fd(lua_State *L, int arg);

/* Pushes a checksum as 16 hexadecimal digits. */
void sg_lua_pushsum(lua_State *L, uint64_t sum);

/* Makes the metatable `name` with methods (also __index), and pops it. __gc is among `meta`. */
void sg_lua_newclass(lua_State *L, const char *name, const luaL_Reg *meta, const luaL_Reg *methods);

/* One per file of the binding: adds its functions to the module table on top of the stack. */
void sg_lua_open_session(lua_State *L);
void sg_lua_open_document(lua_State *L);
void sg_lua_open_document_tokens(lua_State *L); /* this and the next four after the document's */
void sg_lua_open_document_places(lua_State *L);
void sg_lua_open_document_find(lua_State *L);
void sg_lua_open_document_arguments(lua_State *L);
void sg_lua_open_spans(lua_State *L);
void sg_lua_open_captures(lua_State *L);
void sg_lua_open_language(lua_State *L);
void sg_lua_open_tagger(lua_State *L);
void sg_lua_open_syntax(lua_State *L);
void sg_lua_open_parser_trainer(lua_State *L);
void sg_lua_open_lexicon(lua_State *L);
void sg_lua_open_program(lua_State *L);
void sg_lua_open_matcher(lua_State *L);
void sg_lua_open_share(lua_State *L);
void sg_lua_open_system(lua_State *L);
void sg_lua_open_file(lua_State *L);   /* after the system's */
void sg_lua_open_blocks(lua_State *L); /* after the system's */
void sg_lua_open_json(lua_State *L);
void sg_lua_open_freeze(lua_State *L);
void sg_lua_open_sandbox(lua_State *L);
void sg_lua_open_files(lua_State *L);
void sg_lua_open_identity(lua_State *L);

/* Registry names of the metatables. */
#define SG_LUA_SESSION "stringer.session"
#define SG_LUA_DOCUMENT "stringer.document"
#define SG_LUA_LANGUAGE "stringer.language"
#define SG_LUA_TAGGER "stringer.tagger"
#define SG_LUA_PARSER "stringer.parser"
#define SG_LUA_SYNTAX "stringer.syntax"
#define SG_LUA_LEXICON "stringer.lexicon"
#define SG_LUA_PROGRAM "stringer.program"
#define SG_LUA_MATCHER "stringer.matcher"

#endif
