/* lexicon_builder.h: opened with the lexicon. */
#ifndef SG_LUA_LEXICON_BUILDER_H
#define SG_LUA_LEXICON_BUILDER_H

#include "binding.h"

void sg_lua_open_lexicon_builder(lua_State *L);

#endif
