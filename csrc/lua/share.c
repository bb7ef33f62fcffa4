/* share.c (binding): compiled objects handed from one Lua state to others, each of which may have a thread of its own.

   core.share{name = program | lexicon | string, …} -> bundle
   bundle:ticket()      -> a light userdata, for one core.receive in this or another state of the process
   core.receive(ticket) -> the same table; programs and lexicons are the very objects, strings are copies

   What is shared is immutable and counts its owners, so states may be closed in any order. It does not come from a
   state's allocator. A ticket is an address: one that is used twice or was made up is as bad as any wrong pointer; one
   that is never used keeps its bundle for good. */
#include <stdlib.h>

#include "binding.h"
#include "lexicon/lexicon.h"
#include "rules/program.h"

#define BUNDLE "stringer.bundle"
enum { PROGRAM, LEXICON, TEXT };

typedef struct item {
  char *name;
  size_t name_len;
  int kind;
  void *object; /* TEXT: its bytes */
  size_t len;
} item;

typedef struct bundle {
  sg_owners owners;
  size_t n;
  item items[];
} bundle;

static void leave(bundle *b) {
  if (!b || !sg_owners_leave(&b->owners)) return;
  for (size_t i = 0; i < b->n; i++) {
    item *x = &b->items[i];
    if (x->kind == PROGRAM) sg_program_free(x->object);
    else if (x->kind == LEXICON) sg_lexicon_free(x->object);
    else free(x->object);
    free(x->name);
  }
  free(b);
}

static int bundle_gc(lua_State *L) {
  bundle **box = luaL_checkudata(L, 1, BUNDLE);
  leave(*box);
  *box = NULL;
  return 0;
}

static void *copy_bytes(lua_State *L, const char *bytes, size_t len) {
  char *p = malloc(len + 1);
  if (!p) sg_lua_check(L, SG_NOMEM, "share");
  memcpy(p, bytes, len);
  p[len] = 0;
  return p;
}

/* The pointer in a box of that class at the top of the stack, or NULL. */
static void *boxed(lua_State *L, const char *class) {
  void **box = lua_touserdata(L, -1);
  if (!box || !lua_getmetatable(L, -1)) return NULL;
  luaL_getmetatable(L, class);
  bool same = lua_rawequal(L, -1, -2) != 0;
  lua_pop(L, 2);
  return same ? *box : NULL;
}

/* The value at the top of the stack, its name below it. The name goes last: only what has one is complete. */
static void take_in(lua_State *L, bundle *b) {
  if (lua_type(L, -2) != LUA_TSTRING) luaL_error(L, "stringer: share: names are strings");
  item *x = &b->items[b->n];
  *x = (item){.kind = TEXT};
  sg_program *p = boxed(L, SG_LUA_PROGRAM);
  sg_lexicon *l = boxed(L, SG_LUA_LEXICON);
  size_t name_len;
  const char *name = lua_tolstring(L, -2, &name_len);
  if (!p && !l && lua_type(L, -1) != LUA_TSTRING)
    luaL_error(L, "stringer: share: `%s` is no program, lexicon or string", name);
  b->n++; /* from here on it is freed with the bundle */
  x->name = copy_bytes(L, name, name_len);
  x->name_len = name_len;
  if (p) {
    sg_program_keep(p);
    x->kind = PROGRAM, x->object = p;
  } else if (l) {
    sg_lexicon_keep(l);
    x->kind = LEXICON, x->object = l;
  } else {
    const char *bytes = lua_tolstring(L, -1, &x->len);
    x->object = copy_bytes(L, bytes, x->len);
  }
}

static int new_bundle(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  size_t n = 0;
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) n++;
  bundle **box = (bundle **)sg_lua_newbox(L, BUNDLE);
  bundle *b = *box = calloc(1, sizeof *b + n * sizeof *b->items);
  if (!b) sg_lua_check(L, SG_NOMEM, "share");
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) take_in(L, b);
  return 1;
}

static int bundle_ticket(lua_State *L) {
  bundle *b = sg_lua_checkbox(L, 1, BUNDLE);
  sg_owners_join(&b->owners);
  lua_pushlightuserdata(L, b);
  return 1;
}

static void hand_out(lua_State *L, const item *x) {
  if (x->kind == TEXT) {
    lua_pushlstring(L, x->object, x->len);
    return;
  }
  void **box = sg_lua_newbox(L, x->kind == PROGRAM ? SG_LUA_PROGRAM : SG_LUA_LEXICON);
  if (x->kind == PROGRAM) sg_program_keep(x->object);
  else sg_lexicon_keep(x->object);
  *box = x->object;
}

static int receive(lua_State *L) {
  luaL_argcheck(L, lua_islightuserdata(L, 1), 1, "a bundle's ticket is expected");
  bundle **box = (bundle **)sg_lua_newbox(L, BUNDLE); /* has the ticket's share, and leaves with the collector */
  *box = lua_touserdata(L, 1);
  lua_newtable(L);
  for (size_t i = 0; i < (*box)->n; i++) {
    const item *x = &(*box)->items[i];
    lua_pushlstring(L, x->name, x->name_len);
    hand_out(L, x);
    lua_rawset(L, -3);
  }
  return 1;
}

void sg_lua_open_share(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", bundle_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"ticket", bundle_ticket}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"share", new_bundle}, {"receive", receive}, {NULL, NULL}};
  sg_lua_newclass(L, BUNDLE, meta, methods);
  sg_lua_setfuncs(L, functions);
}
