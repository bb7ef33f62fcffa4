/* workers.h: between system.c and workers.c. */
#ifndef SG_WORKERS_H
#define SG_WORKERS_H

#include <lua.h>
#include <stdbool.h>

/* system.workers(n, work): see workers.c. */
int sg_lua_workers(lua_State *L);
void sg_lua_open_workers(lua_State *L);

/* Whether a signal came that asks to stop. */
bool sg_lua_interrupted(void);

#endif
