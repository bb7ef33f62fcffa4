/* lexicon.c: compiled lexicons. What Lua sees is numbered from 1: entry `id`, and a span's ref is 2^31 + base + id. */
#include "lexicon/lexicon.h"

#include <errno.h>

#include "binding.h"
#include "lexicon_builder.h"

#define SCRATCH "stringer.lexicon.scratch"

/* What a lexicon keeps alive: its scratch, and the last document, whose session the scratch remembers by number. */
enum { SLOT_SCRATCH = 1, SLOT_DOCUMENT = 2 };

static int scratch_gc(lua_State *L) {
  sg_lexicon_scratch **box = luaL_checkudata(L, 1, SCRATCH);
  sg_lexicon_scratch_free(*box);
  *box = NULL;
  return 0;
}

/* nil, message */
static int refused(lua_State *L, const char *what, sg_status status) {
  int reason = errno;
  if (status == SG_NOMEM) sg_lua_check(L, status, what);
  lua_pushnil(L);
  lua_pushfstring(L, "%s: %s", what, status == SG_IO ? strerror(reason) : sg_status_text(status));
  return 2;
}

static int lexicon_open(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  void **box = sg_lua_newbox(L, SG_LUA_LEXICON);
  sg_allocator a = sg_allocator_default(); /* other states may come to share it */
  sg_status status = sg_lexicon_open(&a, path, (sg_lexicon **)box);
  return status == SG_OK ? 1 : refused(L, path, status);
}

static int lexicon_load(lua_State *L) {
  size_t len;
  const char *bytes = luaL_checklstring(L, 1, &len);
  lua_settop(L, 2);
  void **box = sg_lua_newbox(L, SG_LUA_LEXICON);
  sg_allocator a = sg_allocator_default(); /* other states may come to share it */
  sg_status status = sg_lexicon_load(&a, bytes, len, (sg_lexicon **)box);
  return status == SG_OK ? 1 : refused(L, luaL_optstring(L, 2, "lexicon"), status);
}

static sg_lexicon *check_lexicon(lua_State *L) { return sg_lua_checkbox(L, 1, SG_LUA_LEXICON); }

/* The scratch goes first: it points into the lexicon. */
static int lexicon_close(lua_State *L) {
  void **box = luaL_checkudata(L, 1, SG_LUA_LEXICON);
  sg_lexicon *x = *box;
  *box = NULL;
  sg_lua_anchored(L, 1, SLOT_SCRATCH);
  sg_lexicon_scratch **scratch = lua_touserdata(L, -1);
  if (scratch) {
    sg_lexicon_scratch_free(*scratch);
    *scratch = NULL;
  }
  sg_lexicon_free(x);
  return 0;
}

/* By the collector: the scratch has a finalizer of its own and does not look at the lexicon in it. */
static int lexicon_gc(lua_State *L) {
  void **box = luaL_checkudata(L, 1, SG_LUA_LEXICON);
  sg_lexicon_free(*box);
  *box = NULL;
  return 0;
}

static sg_lexicon_scratch *scratch_of(lua_State *L, const sg_lexicon *x) {
  sg_lua_anchored(L, 1, SLOT_SCRATCH);
  sg_lexicon_scratch **box = lua_touserdata(L, -1);
  if (!box) {
    lua_pop(L, 1);
    box = (sg_lexicon_scratch **)sg_lua_newbox(L, SCRATCH);
    sg_lua_anchor(L, 1, -1, SLOT_SCRATCH);
  }
  sg_allocator a = sg_lua_allocator(L);
  if (!*box) sg_lua_check(L, sg_lexicon_scratch_new(&a, x, box), "lexicon:match");
  lua_pop(L, 1);
  return *box;
}

/* lexicon:match(doc [, base]): adds the spans of all phrases found; returns how many. */
static int lexicon_match(lua_State *L) {
  sg_lexicon *x = check_lexicon(L);
  sg_document *d = sg_lua_checkbox(L, 2, SG_LUA_DOCUMENT);
  lua_Integer base = luaL_optinteger(L, 3, 0);
  lua_Integer most = (lua_Integer)(SG_LEXICON_REF - 1 - sg_lexicon_entries(x));
  luaL_argcheck(L, base >= 0 && base <= most, 3, "base out of range");
  sg_lexicon_scratch *s = scratch_of(L, x);
  sg_lua_anchor(L, 1, 2, SLOT_DOCUMENT);
  uint32_t before = d->nspans;
  sg_lua_check(L, sg_lexicon_match(x, s, d, (uint32_t)base + 1), "lexicon:match");
  lua_pushinteger(L, (lua_Integer)(d->nspans - before));
  return 1;
}

static void push_text(lua_State *L, sg_text t) { lua_pushlstring(L, t.bytes, t.len); }

static void push_value(lua_State *L, const sg_feature *f) {
  switch (f->type) {
    case SG_VALUE_STRING: lua_pushlstring(L, f->string, f->string_len); break;
    case SG_VALUE_BOOLEAN: lua_pushboolean(L, f->number != 0); break;
    default: {
      /* Whole numbers come back as integers where the Lua has them. */
      lua_Integer whole = f->number >= -9e15 && f->number <= 9e15 ? (lua_Integer)f->number : 0;
      if ((double)whole == f->number) lua_pushinteger(L, whole);
      else lua_pushnumber(L, f->number);
    }
  }
}

static void push_features(lua_State *L, const sg_lexicon *x, const sg_lexicon_entry *e) {
  lua_createtable(L, 0, (int)e->nfeatures);
  for (uint32_t i = 0; i < e->nfeatures; i++) {
    sg_feature f;
    sg_lua_check(L, sg_lexicon_feature(x, e->first_feature + i, &f), "lexicon:entry");
    lua_pushlstring(L, f.key, f.key_len);
    push_value(L, &f);
    lua_rawset(L, -3);
  }
}

/* lexicon:entry(id) -> {phrase=, lexicon=, name=, features=}, or nil. */
static int lexicon_entry(lua_State *L) {
  sg_lexicon *x = check_lexicon(L);
  lua_Integer id = luaL_checkinteger(L, 2);
  if (id < 1 || id > (lua_Integer)sg_lexicon_entries(x)) return 0;
  sg_lexicon_entry e;
  sg_lua_check(L, sg_lexicon_get(x, (uint32_t)(id - 1), &e), "lexicon:entry");
  lua_createtable(L, 0, 4);
  push_text(L, e.phrase);
  lua_setfield(L, -2, "phrase");
  push_text(L, e.lexicon);
  lua_setfield(L, -2, "lexicon");
  push_features(L, x, &e);
  lua_getfield(L, -1, "name");
  if (lua_isnil(L, -1)) {
    lua_pop(L, 1);
    push_text(L, e.phrase);
  }
  lua_setfield(L, -3, "name");
  lua_setfield(L, -2, "features");
  return 1;
}

/* Whether a feature of the entry has the key; adds its keys to the table on top of the stack where `key` is NULL. */
static bool visit_keys(lua_State *L, const sg_lexicon *x, const sg_lexicon_entry *e, const char *key, size_t len) {
  for (uint32_t i = 0; i < e->nfeatures; i++) {
    sg_feature f;
    sg_lua_check(L, sg_lexicon_feature(x, e->first_feature + i, &f), "lexicon:keys");
    if (key && f.key_len == len && memcmp(f.key, key, len) == 0) return true;
    if (key) continue;
    lua_pushlstring(L, f.key, f.key_len);
    lua_pushboolean(L, 1);
    lua_rawset(L, -3);
  }
  return false;
}

/* The number of the lexicon of that name in the file; SG_NONE if there is none. */
static uint32_t number_of(lua_State *L, const sg_lexicon *x, const char *name, size_t len) {
  for (uint32_t i = 0; i < sg_lexicon_count(x); i++) {
    sg_text text;
    bool all;
    uint32_t entries, phrases;
    sg_lua_check(L, sg_lexicon_info(x, i, &text, &all, &entries, &phrases), "lexicon:keys");
    if (text.len == len && memcmp(text.bytes, name, len) == 0) return i;
  }
  return SG_NONE;
}

/* lexicon:keys(name, key): whether an entry of that lexicon of the file has the feature; lexicon:keys(name): a set of
   the keys of all its entries. Entries are looked at one by one. */
static int lexicon_keys(lua_State *L) {
  sg_lexicon *x = check_lexicon(L);
  size_t nlen, len = 0;
  const char *name = luaL_checklstring(L, 2, &nlen), *key = luaL_optlstring(L, 3, NULL, &len);
  uint32_t number = number_of(L, x, name, nlen), n = number == SG_NONE ? 0 : sg_lexicon_entries(x);
  bool found = false;
  lua_newtable(L);
  for (uint32_t id = 0; id < n && !found; id++) {
    sg_lexicon_entry e;
    if (sg_lexicon_owner(x, id) != number) continue;
    sg_lua_check(L, sg_lexicon_get(x, id, &e), "lexicon:keys");
    found = visit_keys(L, x, &e, key, len);
  }
  if (key) lua_pushboolean(L, found);
  return 1;
}

/* lexicon:hide(name): the phrases of that lexicon of the file are not matched from now on. */
static int lexicon_hide(lua_State *L) {
  sg_lexicon *x = check_lexicon(L);
  size_t len;
  const char *name = luaL_checklstring(L, 2, &len);
  uint32_t number = number_of(L, x, name, len);
  luaL_argcheck(L, number != SG_NONE, 2, "the file holds no such lexicon");
  sg_lua_check(L, sg_lexicon_scratch_hide(scratch_of(L, x), number), "lexicon:hide");
  return 0;
}

typedef struct found_list {
  lua_State *L;
  int n;
} found_list;

/* Integers into a table with room for them: may raise, but nothing of the core is held here. */
static sg_status found_entry(void *ud, uint32_t entry) {
  found_list *list = ud;
  lua_pushinteger(list->L, (lua_Integer)entry + 1);
  lua_rawseti(list->L, -2, ++list->n);
  return SG_OK;
}

/* lexicon:find(doc) -> the ids of the entries that the whole text of the document names, whatever its case. */
static int lexicon_find(lua_State *L) {
  sg_lexicon *x = check_lexicon(L);
  sg_document *d = sg_lua_checkbox(L, 2, SG_LUA_DOCUMENT);
  lua_newtable(L);
  found_list list = {L, 0};
  sg_lua_check(L, sg_lexicon_find(x, d, found_entry, &list), "lexicon:find");
  return 1;
}

static void set_integer(lua_State *L, const char *key, uint64_t value) {
  lua_pushinteger(L, (lua_Integer)value);
  lua_setfield(L, -2, key);
}

/* lexicon:stat() -> {bytes=, version=, lexicons=, entries=, phrases=, words=, nodes=, features=, mapped=} */
static int lexicon_stat(lua_State *L) {
  sg_lexicon_stat s;
  sg_lexicon_stats(check_lexicon(L), &s);
  lua_createtable(L, 0, 9);
  set_integer(L, "bytes", s.bytes);
  set_integer(L, "version", s.version);
  set_integer(L, "lexicons", s.lexicons);
  set_integer(L, "entries", s.entries);
  set_integer(L, "phrases", s.phrases);
  set_integer(L, "words", s.words);
  set_integer(L, "nodes", s.nodes);
  set_integer(L, "features", s.features);
  lua_pushboolean(L, s.mapped);
  lua_setfield(L, -2, "mapped");
  return 1;
}

/* lexicon:names() -> list of {name=, match="longest"|"all", entries=, phrases=}, in the order of the file. */
static int lexicon_names(lua_State *L) {
  sg_lexicon *x = check_lexicon(L);
  lua_newtable(L);
  for (uint32_t i = 0; i < sg_lexicon_count(x); i++) {
    sg_text name;
    bool all;
    uint32_t entries, phrases;
    sg_lua_check(L, sg_lexicon_info(x, i, &name, &all, &entries, &phrases), "lexicon:names");
    lua_createtable(L, 0, 4);
    push_text(L, name);
    lua_setfield(L, -2, "name");
    lua_pushstring(L, all ? "all" : "longest");
    lua_setfield(L, -2, "match");
    set_integer(L, "entries", entries);
    set_integer(L, "phrases", phrases);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/* lexicon:verify() -> true | nil, message */
static int lexicon_verify(lua_State *L) {
  sg_status status = sg_lexicon_verify(check_lexicon(L));
  if (status != SG_OK) return refused(L, "lexicon", status);
  lua_pushboolean(L, 1);
  return 1;
}

static int lexicon_count(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)sg_lexicon_entries(check_lexicon(L)));
  return 1;
}

/* core.checksum(text) -> 16 hexadecimal digits, to tell sources apart */
static int checksum(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  sg_lua_pushsum(L, sg_lexfile_sum(text, len));
  return 1;
}

void sg_lua_open_lexicon(lua_State *L) {
  static const luaL_Reg meta[] = {
      {"__gc", lexicon_gc}, {"__close", lexicon_close}, {"__len", lexicon_count}, {NULL, NULL}};
  static const luaL_Reg methods[] = {
      {"match", lexicon_match},
      {"entry", lexicon_entry},
      {"keys", lexicon_keys},
      {"find", lexicon_find},
      {"stat", lexicon_stat},
      {"names", lexicon_names},
      {"count", lexicon_count},
      {"verify", lexicon_verify},
      {"close", lexicon_close},
      {"hide", lexicon_hide},
      {NULL, NULL},
  };
  static const luaL_Reg scratch_meta[] = {{"__gc", scratch_gc}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"lexicon_open", lexicon_open}, {"lexicon_load", lexicon_load}, {"checksum", checksum}, {NULL, NULL}};
  sg_lua_newclass(L, SG_LUA_LEXICON, meta, methods);
  sg_lua_newclass(L, SCRATCH, scratch_meta, none);
  sg_lua_setfuncs(L, functions);
  sg_lua_open_lexicon_builder(L);
}
