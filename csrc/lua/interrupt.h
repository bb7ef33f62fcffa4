/* interrupt.h: SIGINT and SIGTERM, which let a run come to the end of its line. */
#ifndef SG_LUA_INTERRUPT_H
#define SG_LUA_INTERRUPT_H

#include <lua.h>
#include <stdbool.h>
#include <sys/types.h>

enum { SG_LUA_CHILDREN = 256 };

/* Processes that end with this one when it has no time left; 0 is none. */
extern volatile pid_t sg_lua_children[SG_LUA_CHILDREN];

/* Whether a signal has asked this process to stop. */
bool sg_lua_interrupted(void);

/* system.catch(): from now on SIGINT and SIGTERM set a flag and leave two seconds to look at it, once; a second one
   ends the process as ever. */
int sg_lua_catch(lua_State *L);
/* system.release(): SIGINT ends the process, as SIGTERM does, whatever it is at. (The standalone interpreter only
   takes note of it until its own code runs again.) */
int sg_lua_release(lua_State *L);
/* system.interrupted(): the number of the signal that came, or nil. */
int sg_lua_push_interrupt(lua_State *L);

#endif
