/* workers.h: between system.c and workers.c. */
#ifndef SG_WORKERS_H
#define SG_WORKERS_H

#include <lua.h>
#include <stdbool.h>

/* system.workers(n, work): see workers.c. */
int sg_lua_workers(lua_State *L);
void sg_lua_open_workers(lua_State *L);

/* The descriptor of Lua's file in argument `arg`; raises if it is none or closed. */
int sg_lua_check_fd(lua_State *L, int arg);

/* Ends all workers at once; a signal handler may call it. */
void sg_lua_kill_workers(void);

/* Whether a signal came that asks to stop. */
bool sg_lua_interrupted(void);

#endif
