/* blocks.c: small blocks of a Lua state out of lists by size, for a program whose one state it is:
   `stringer.core.system.blocks()`.

   Rules that make spans and facts make many small tables that live as long as a document. To take a block off a list
   and to put it back costs a tenth of what a general allocator needs, which must be ready for any order of sizes. What
   the lists hold is never given back to the system, which is why a library must not decide this for its host: the
   command does, for itself. */
#include <dlfcn.h>
#include <string.h>
#include <sys/mman.h>

#include "binding.h"

enum { STEP = 16, CLASSES = 64, LARGEST = STEP * CLASSES };

/* Addresses are set aside for so many bytes, memory only for what is used. What does not fit comes from the host's
   allocator. */
#define SPAN ((size_t)1 << 30)

/* Stands at the beginning of its own addresses, and stays until the process ends: Lua frees its last block behind all
   finalizers. */
typedef struct blocks {
  lua_Alloc other; /* the host's allocator */
  void *other_ud;
  size_t used;         /* bytes from here on */
  void *free[CLASSES]; /* by size; each block holds the next */
} blocks;

static unsigned class_of(size_t size) { return (unsigned)((size - 1) / STEP); }

static void *take(blocks *b, size_t size) {
  unsigned c = class_of(size);
  size_t whole = ((size_t)c + 1) * STEP;
  char *p = b->free[c];
  if (p) {
    memcpy(&b->free[c], p, sizeof(void *));
    return p;
  }
  if (SPAN - b->used < whole) return NULL;
  p = (char *)b + b->used;
  b->used += whole;
  return p;
}

static void give(blocks *b, void *p, size_t size) {
  unsigned c = class_of(size);
  memcpy(p, &b->free[c], sizeof(void *));
  b->free[c] = p;
}

static bool is_own(const blocks *b, const void *p) { return (uintptr_t)p - (uintptr_t)b < SPAN; }

static void *move(blocks *b, void *p, size_t from, size_t to) {
  if (to <= LARGEST && class_of(to) == class_of(from)) return p;
  void *moved = to <= LARGEST ? take(b, to) : NULL;
  if (!moved) moved = b->other(b->other_ud, NULL, 0, to);
  if (!moved) return to < from ? p : NULL; /* Lua takes it for granted that a block can be made smaller */
  memcpy(moved, p, from < to ? from : to);
  give(b, p, from);
  return moved;
}

/* A lua_Alloc. */
static void *allocate(void *ud, void *p, size_t from, size_t to) {
  blocks *b = ud;
  if (p && !is_own(b, p)) return b->other(b->other_ud, p, from, to);
  if (to == 0) {
    if (p) give(b, p, from);
    return NULL;
  }
  if (p) return move(b, p, from, to);
  void *made = to <= LARGEST ? take(b, to) : NULL;
  return made ? made : b->other(b->other_ud, NULL, from, to);
}

/* Lua closes libraries before it frees what is left; this one has to stay then. */
static bool stay(void) {
  static const char here = 0;
  Dl_info info;
  return dladdr(&here, &info) && dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
}

/* LuaJIT has an allocator of its own, which knows where its blocks may lie. */
static bool is_jit(lua_State *L) {
  lua_getglobal(L, "jit");
  bool jit = !lua_isnil(L, -1);
  lua_pop(L, 1);
  return jit;
}

/* system.blocks() → whether small blocks come out of lists from now on; if not, all is as it was. */
static int system_blocks(lua_State *L) {
  void *ud;
  lua_Alloc other = lua_getallocf(L, &ud);
  bool on = other == allocate;
  if (!on && !is_jit(L) && stay()) {
    blocks *b = mmap(NULL, SPAN, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON | MAP_NORESERVE, -1, 0);
    on = b != MAP_FAILED;
    if (on) {
      *b = (blocks){.other = other, .other_ud = ud, .used = (sizeof *b + STEP - 1) / STEP * STEP};
      lua_setallocf(L, allocate, b);
    }
  }
  lua_pushboolean(L, on);
  return 1;
}

void sg_lua_open_blocks(lua_State *L) {
  lua_getfield(L, -1, "system");
  lua_pushcfunction(L, system_blocks);
  lua_setfield(L, -2, "blocks");
  lua_pop(L, 1);
}
