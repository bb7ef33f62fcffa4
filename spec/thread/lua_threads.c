/* lua_threads.c: Lua states in threads of their own share one compiled pack. All read the same texts at the same time,
   the state that compiled it is closed first, and every dossier must be the same. Usage: lua_threads
   PATTERN-OF-LUA-MODULES */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int luaopen_stringer_core(lua_State *L);

enum { THREADS = 3 };

static const char SCRIPT[] =
    "local path, ticket, rounds = ...\n"
    "package.path = path .. ';' .. package.path\n"
    "local stringer = require 'stringer'\n"
    "extractor = extractor or stringer.load('news', { shared = ticket, cache = false, vocabulary = 100000 })\n"
    "local jsonl = require 'stringer.export.jsonl'\n"
    "local texts = {\n"
    "  'OSLO, May 15 – Norway and Denmark signed an agreement on Monday, Prime Minister Ana Silva said.',\n"
    "  '“We saw nothing,” Omar Haddad told reporters in Lisbon. Police arrested 12 people after the storm left 40 "
    "dead.',\n"
    "}\n"
    "local out = {}\n"
    "for round = 1, rounds do\n"
    "  for i, text in ipairs(texts) do\n"
    "    local document = extractor:read(text, { date = '2023-05-16' })\n"
    "    out[i] = jsonl.document(document:dossier(), { text = text })\n"
    "    document:close()\n"
    "  end\n"
    "end\n"
    "return table.concat(out, '\\n')\n";

typedef struct reader {
  const char *path;
  void *ticket;
  char *result; /* NULL after an error */
} reader;

static lua_State *open_state(void) {
  lua_State *L = luaL_newstate();
  if (!L) return NULL;
  luaL_openlibs(L);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(L, luaopen_stringer_core);
  lua_setfield(L, -2, "stringer.core");
  lua_pop(L, 1);
  return L;
}

static char *run(lua_State *L, const char *path, void *ticket, int rounds) {
  int bad = luaL_loadstring(L, SCRIPT);
  lua_pushstring(L, path);
  if (ticket) lua_pushlightuserdata(L, ticket);
  else lua_pushnil(L);
  lua_pushinteger(L, rounds);
  if (bad || lua_pcall(L, 3, 1, 0) != LUA_OK) return fprintf(stderr, "lua_threads: %s\n", lua_tostring(L, -1)), NULL;
  const char *text = lua_tostring(L, -1);
  char *copy = text ? malloc(strlen(text) + 1) : NULL;
  if (copy) strcpy(copy, text);
  lua_pop(L, 1);
  return copy;
}

static void *work(void *ud) {
  reader *r = ud;
  lua_State *L = open_state();
  if (L) r->result = run(L, r->path, r->ticket, 20);
  if (L) lua_close(L);
  return NULL;
}

/* A ticket of the extractor that `run` has left in the state. */
static void *ticket_of(lua_State *L) {
  if (luaL_dostring(L, "return extractor:share()") != LUA_OK) return NULL;
  void *ticket = lua_touserdata(L, -1);
  lua_pop(L, 1);
  return ticket;
}

int main(int argc, char **argv) {
  lua_State *L = argc > 1 ? open_state() : NULL;
  char *wanted = L ? run(L, argv[1], NULL, 1) : NULL;
  if (!wanted || !strstr(wanted, "\"cameo\"")) return fprintf(stderr, "lua_threads: no dossier to compare with\n"), 2;
  reader readers[THREADS];
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; i++) readers[i] = (reader){argv[1], ticket_of(L), NULL};
  for (int i = 0; i < THREADS; i++)
    if (pthread_create(&threads[i], NULL, work, &readers[i]) != 0) return 2;
  free(run(L, argv[1], NULL, 2));
  lua_close(L);
  int failures = 0;
  for (int i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    if (!readers[i].ticket || !readers[i].result || strcmp(readers[i].result, wanted) != 0) failures++;
    free(readers[i].result);
  }
  free(wanted);
  printf("lua_threads: %d states beside the one that compiled the pack, %d of them read otherwise\n", THREADS,
         failures);
  return failures != 0;
}
