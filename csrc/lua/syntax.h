/* syntax.h (binding): the core's syntax in a value of Lua. */
#ifndef SG_LUA_SYNTAX_H
#define SG_LUA_SYNTAX_H

#include <lua.h>

#include "syntax/arguments.h"

/* The syntax in argument `arg`; raises if it is none. It lives as long as the value. */
const sg_syntax *sg_lua_checksyntax(lua_State *L, int arg);

#endif
