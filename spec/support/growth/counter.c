/* counter.c: counts what the module does in a build of its own (`make counted`): each basic block of the core and the
   binding that runs is a step, told by place; and the bytes that a Lua state holds, its C objects included, since they
   come from its allocator. */
#include <dlfcn.h>
#include <lauxlib.h>
#include <lua.h>
#include <stdint.h>
#include <stdlib.h>

enum { PLACES = 1 << 16, PLACE_BYTES = 64 }; /* code is told apart by stretches of so many bytes */

uint64_t sg_counted;
static uint64_t steps_at[PLACES];
static size_t held, highest;
static lua_Alloc allocate;
static void *allocate_ud;

/* Where the library lies: places count from there, as its symbols do. */
static uintptr_t origin;
static void find_origin(void) {
  Dl_info info;
  if (dladdr((void *)(uintptr_t)&sg_counted, &info)) origin = (uintptr_t)info.dli_fbase;
}

void __sanitizer_cov_trace_pc(void);
void __sanitizer_cov_trace_pc(void) {
  uintptr_t pc = (uintptr_t)__builtin_return_address(0) - origin;
  sg_counted++;
  steps_at[pc / PLACE_BYTES % PLACES]++;
}

/* lua_Alloc. What was allocated before it came is freed by it too, so it never counts below zero. */
static void *counting(void *ud, void *block, size_t osize, size_t nsize) {
  (void)ud;
  size_t before = block ? osize : 0;
  void *p = allocate(allocate_ud, block, osize, nsize);
  if (nsize && !p) return NULL;
  held = held + nsize > before ? held + nsize - before : 0;
  if (held > highest) highest = held;
  return p;
}

/* counter.steps() → steps since the last call, and a table of those by place, without places that had none.
 */
static int steps(lua_State *L) {
  lua_pushnumber(L, (lua_Number)sg_counted);
  lua_newtable(L);
  for (int i = 0; i < PLACES; i++) {
    if (!steps_at[i]) continue;
    lua_pushnumber(L, (lua_Number)steps_at[i]);
    lua_rawseti(L, -2, i);
    steps_at[i] = 0;
  }
  sg_counted = 0;
  return 2;
}

/* counter.memory() → bytes held now, the most since the last call. */
static int memory(lua_State *L) {
  lua_pushnumber(L, (lua_Number)held);
  lua_pushnumber(L, (lua_Number)highest);
  highest = held;
  return 2;
}

int luaopen_counter(lua_State *L);
int luaopen_counter(lua_State *L) {
  static const luaL_Reg functions[] = {{"steps", steps}, {"memory", memory}, {NULL, NULL}};
  if (!allocate) {
    allocate = lua_getallocf(L, &allocate_ud);
    lua_setallocf(L, counting, NULL);
    find_origin();
  }
  lua_newtable(L);
  for (const luaL_Reg *f = functions; f->name; f++) lua_pushcfunction(L, f->func), lua_setfield(L, -2, f->name);
  return 1;
}
