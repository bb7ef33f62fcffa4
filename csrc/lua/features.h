/* features.h: features of spans as the binding reads them from Lua tables. */
#ifndef SG_LUA_FEATURES_H
#define SG_LUA_FEATURES_H

#include "binding.h"
#include "document/signature.h"

enum { SG_LUA_FEATURES = 64 };

/* The features in the table at `arg` that rules can test: texts, numbers, booleans; with `s` only those that it has
   exposed. The others are the host's business. At most SG_LUA_FEATURES, or it raises. Texts are those of the table. */
uint32_t sg_lua_features(lua_State *L, int arg, const sg_signatures *s, sg_feature *out);

#endif
