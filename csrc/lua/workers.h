/* workers.h: the pool of processes that answer messages; opened with the system. */
#ifndef SG_WORKERS_H
#define SG_WORKERS_H

#include <lua.h>

/* system.workers(n, work): see workers.c. */
int sg_lua_workers(lua_State *L);
void sg_lua_open_workers(lua_State *L);

#endif
