/* trainers.h: what the bindings of the two trainers share (tagger_train.c, parser_train.c). */
#ifndef SG_LUA_TRAINERS_H
#define SG_LUA_TRAINERS_H

#include "tag/train.h"

#include "binding.h"

/* Reads argument 2, a table: the options of a training run. Returns its `round`. */
uint32_t sg_lua_train_options(lua_State *L, sg_train_options *out);

#endif
