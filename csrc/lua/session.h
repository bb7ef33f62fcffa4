/* session.h: what a session of the binding holds; documents keep their session alive. */
#ifndef SG_LUA_SESSION_H
#define SG_LUA_SESSION_H

#include <lua.h>

#include "document/signature.h"
#include "tokens/vocabulary.h"

typedef struct sg_lua_session {
  sg_vocabulary *vocabulary;
  sg_signatures *signatures;
} sg_lua_session;

sg_lua_session *sg_lua_checksession(lua_State *L, int arg);

#endif
