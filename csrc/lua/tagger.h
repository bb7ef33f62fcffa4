/* tagger.h (binding): the core's tagger in a value of Lua. */
#ifndef SG_LUA_TAGGER_H
#define SG_LUA_TAGGER_H

#include <lua.h>

#include "tag/tagger.h"

/* The tagger in argument `arg`; raises if it is none or closed. */
const sg_tagger *sg_lua_checktagger(lua_State *L, int arg);

#endif
