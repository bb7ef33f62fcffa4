/* parser_train.c (binding): core.parser_trainer(tagger's path, labels) -> trainer, for lua/stringer/train/parser.lua.

   trainer:sentence(words, parts of speech, heads, labels)   heads count from 1, 0 is the root, -1 is not known
   trainer:prefer(label, by)   is added to its score
   trainer:run{seed=, rounds=, least_word=, least=, round=} -> loss
   trainer:model() -> string */
#include "syntax/parser_train.h"

#include <errno.h>

#include "trainers.h"

#define TRAINER "stringer.parser_trainer"

typedef struct box_content {
  sg_allocator alloc;
  sg_tagger *tagger;
  sg_parse_trainer *trainer;
} box_content;

static int trainer_gc(lua_State *L) {
  box_content **box = luaL_checkudata(L, 1, TRAINER), *c = *box;
  *box = NULL;
  if (!c) return 0;
  sg_parse_trainer_free(c->trainer);
  sg_tagger_free(c->tagger);
  sg_allocator a = c->alloc;
  sg_free(&a, c, sizeof *c);
  return 0;
}

/* The label at the stack's top, which is popped. */
static uint32_t check_label(lua_State *L, const box_content *c) {
  uint32_t label;
  sg_lua_check(L, sg_parse_trainer_label(c->trainer, luaL_checkstring(L, -1), &label), "parser trainer: label");
  lua_pop(L, 1);
  return label;
}

static int new_trainer(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  sg_allocator a = sg_lua_allocator(L);
  box_content **box = (box_content **)sg_lua_newbox(L, TRAINER);
  box_content *c = sg_realloc(&a, NULL, 0, sizeof *c);
  if (!c) sg_lua_check(L, SG_NOMEM, "parser trainer");
  *c = (box_content){.alloc = a};
  *box = c;
  sg_status status = sg_tagger_open(&a, path, &c->tagger);
  if (status != SG_OK)
    return luaL_error(L, "stringer: parser trainer: %s: %s", path,
                      status == SG_IO ? strerror(errno) : sg_status_text(status));
  sg_lua_check(L, sg_parse_trainer_new(&a, c->tagger, &c->trainer), "parser trainer");
  for (int i = 1, n = (int)lua_rawlen(L, 2); i <= n; i++) {
    lua_rawgeti(L, 2, i);
    check_label(L, c);
  }
  return 1;
}

static box_content *check(lua_State *L) { return sg_lua_checkbox(L, 1, TRAINER); }

/* The part of speech at the stack's top, which is popped. */
static uint32_t check_pos(lua_State *L) {
  const char *name = luaL_checkstring(L, -1);
  for (uint32_t p = 1; p < SG_POS_COUNT; p++)
    if (strcmp(name, sg_pos_names[p]) == 0) {
      lua_pop(L, 1);
      return p;
    }
  return (uint32_t)luaL_error(L, "stringer: parser trainer: there is no part of speech '%s'", name);
}

static void add_word(lua_State *L, const box_content *c, int i, size_t n) {
  size_t len;
  lua_rawgeti(L, 3, i);
  uint32_t pos = check_pos(L);
  lua_rawgeti(L, 4, i);
  lua_Integer head = luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  if (head < -1 || head > (lua_Integer)n) luaL_error(L, "stringer: parser trainer: a head outside the sentence");
  lua_rawgeti(L, 5, i);
  uint32_t label = check_label(L, c);
  lua_rawgeti(L, 2, i);
  const char *word = luaL_checklstring(L, -1, &len);
  uint32_t at = head < 0 ? SG_PARSE_NO_HEAD : (uint32_t)head;
  sg_lua_check(L, sg_parse_trainer_word(c->trainer, word, (uint32_t)len, pos, at, label), "parser trainer: word");
  lua_pop(L, 1);
}

static int trainer_sentence(lua_State *L) {
  box_content *c = check(L);
  for (int arg = 2; arg <= 5; arg++) luaL_checktype(L, arg, LUA_TTABLE);
  size_t n = lua_rawlen(L, 2);
  for (int i = 1; i <= (int)n; i++) add_word(L, c, i, n);
  sg_lua_check(L, sg_parse_trainer_end(c->trainer), "parser trainer: sentence");
  return 0;
}

static int trainer_prefer(lua_State *L) {
  box_content *c = check(L);
  float by = (float)luaL_checknumber(L, 3);
  lua_settop(L, 2);
  sg_lua_check(L, sg_parse_trainer_prefer(c->trainer, check_label(L, c), by), "parser trainer: prefer");
  return 0;
}

static int trainer_run(lua_State *L) {
  box_content *c = check(L);
  sg_train_options o;
  uint32_t round = sg_lua_train_options(L, &o);
  double loss;
  sg_lua_check(L, sg_parse_trainer_run(c->trainer, &o, round, &loss), "parser trainer: run");
  lua_pushnumber(L, loss);
  return 1;
}

static int trainer_model(lua_State *L) {
  const void *bytes;
  size_t size;
  sg_lua_check(L, sg_parse_trainer_model(check(L)->trainer, &bytes, &size), "parser trainer: model");
  lua_pushlstring(L, bytes, size);
  return 1;
}

void sg_lua_open_parser_trainer(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", trainer_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"sentence", trainer_sentence}, {"prefer", trainer_prefer}, {"run", trainer_run},
                                     {"model", trainer_model},       {"close", trainer_gc},      {NULL, NULL}};
  sg_lua_newclass(L, TRAINER, meta, methods);
  lua_pushcfunction(L, new_trainer);
  lua_setfield(L, -2, "parser_trainer");
}
