/* tagger_train.c (binding): core.tagger_trainer() -> trainer, which lua/stringer/train/tagger.lua works with.

     trainer:lexicon(word, bits)
     trainer:rule{pos=, suffix=, replace=, bits=, group=, least=, double=, stop=, keep=, drop=}
     trainer:vector(word, figures)
     trainer:prepare()
     trainer:lemma(pos, word) -> lemma, folded
     trainer:exception(pos, folded, lemma)
     trainer:sentence(words, parts of speech)
     trainer:run{seed=, rounds=, least_word=, least=, round=} -> loss
     trainer:model() -> string */
#include "trainers.h"

#define TRAINER "stringer.trainer"

void sg_lua_open_trainer(lua_State *L);

static int trainer_gc(lua_State *L) {
  sg_trainer **box = luaL_checkudata(L, 1, TRAINER);
  sg_trainer_free(*box);
  *box = NULL;
  return 0;
}

static int new_trainer(lua_State *L) {
  sg_allocator a = sg_lua_allocator(L);
  sg_trainer **box = (sg_trainer **)sg_lua_newbox(L, TRAINER);
  sg_lua_check(L, sg_trainer_new(&a, box), "trainer");
  return 1;
}

static sg_trainer *check(lua_State *L) { return sg_lua_checkbox(L, 1, TRAINER); }

static uint32_t check_pos(lua_State *L, int arg) {
  const char *name = luaL_checkstring(L, arg);
  for (uint32_t p = 1; p < SG_POS_COUNT; p++)
    if (strcmp(name, sg_pos_names[p]) == 0) return p;
  return (uint32_t)luaL_error(L, "stringer: trainer: there is no part of speech '%s'", name);
}

static int trainer_lexicon(lua_State *L) {
  sg_trainer *t = check(L);
  size_t len;
  const char *word = luaL_checklstring(L, 2, &len);
  sg_lua_check(L, sg_trainer_lexicon(t, word, (uint32_t)len, (uint8_t)luaL_checkinteger(L, 3)), "trainer");
  return 0;
}

static uint8_t small_field(lua_State *L, const char *name) {
  lua_getfield(L, 2, name);
  lua_Integer n = lua_type(L, -1) == LUA_TBOOLEAN ? lua_toboolean(L, -1) : luaL_optinteger(L, -1, 0);
  lua_pop(L, 1);
  if (n < 0 || n > 255) luaL_error(L, "stringer: trainer: rule: '%s' is out of range", name);
  return (uint8_t)n;
}

static uint8_t text_field(lua_State *L, const char *name, char *out) {
  size_t len;
  lua_getfield(L, 2, name);
  const char *text = luaL_optlstring(L, -1, "", &len);
  if (len > 8) luaL_error(L, "stringer: trainer: rule: '%s' is longer than 8 bytes", name);
  memcpy(out, text, len);
  lua_pop(L, 1);
  return (uint8_t)len;
}

static int trainer_rule(lua_State *L) {
  sg_trainer *t = check(L);
  luaL_checktype(L, 2, LUA_TTABLE);
  sg_lemma_rule r = {0};
  lua_getfield(L, 2, "pos");
  r.pos = (uint8_t)check_pos(L, -1);
  lua_pop(L, 1);
  r.suffix_len = text_field(L, "suffix", r.suffix);
  r.replacement_len = text_field(L, "replace", r.replacement);
  r.group = small_field(L, "group");
  r.bits = small_field(L, "bits");
  r.least = small_field(L, "least");
  r.flags = (uint8_t)((small_field(L, "double") ? SG_RULE_DOUBLE : 0) | (small_field(L, "stop") ? SG_RULE_STOP : 0) |
                      (small_field(L, "drop") ? SG_RULE_DROP : 0) | (small_field(L, "keep") ? SG_RULE_KEEP : 0));
  sg_lua_check(L, sg_trainer_rule(t, &r), "trainer: rule");
  return 0;
}

static int trainer_vector(lua_State *L) {
  sg_trainer *t = check(L);
  size_t len;
  const char *word = luaL_checklstring(L, 2, &len);
  luaL_checktype(L, 3, LUA_TTABLE);
  float figures[SG_TRAIN_VECTOR];
  for (int i = 0; i < SG_TRAIN_VECTOR; i++) {
    lua_rawgeti(L, 3, i + 1);
    figures[i] = (float)luaL_checknumber(L, -1);
    lua_pop(L, 1);
  }
  sg_lua_check(L, sg_trainer_vector(t, word, (uint32_t)len, figures), "trainer");
  return 0;
}

static int trainer_prepare(lua_State *L) {
  sg_lua_check(L, sg_trainer_prepare(check(L)), "trainer: prepare");
  return 0;
}

static int trainer_lemma(lua_State *L) {
  sg_trainer *t = check(L);
  uint32_t pos = check_pos(L, 2), lemma_len, folded_len;
  size_t len;
  const char *word = luaL_checklstring(L, 3, &len), *lemma, *folded;
  sg_lua_check(L, sg_trainer_lemma(t, pos, word, (uint32_t)len, &lemma, &lemma_len, &folded, &folded_len),
               "trainer: lemma");
  lua_pushlstring(L, lemma, lemma_len);
  lua_pushlstring(L, folded, folded_len);
  return 2;
}

static int trainer_exception(lua_State *L) {
  sg_trainer *t = check(L);
  uint32_t pos = check_pos(L, 2);
  size_t len, lemma_len;
  const char *word = luaL_checklstring(L, 3, &len), *lemma = luaL_checklstring(L, 4, &lemma_len);
  sg_lua_check(L, sg_trainer_exception(t, pos, word, (uint32_t)len, lemma, (uint32_t)lemma_len), "trainer: exception");
  return 0;
}

static int trainer_sentence(lua_State *L) {
  sg_trainer *t = check(L);
  luaL_checktype(L, 2, LUA_TTABLE);
  luaL_checktype(L, 3, LUA_TTABLE);
  size_t n = lua_rawlen(L, 2);
  for (size_t i = 1; i <= n; i++) {
    size_t len;
    lua_rawgeti(L, 2, (int)i);
    lua_rawgeti(L, 3, (int)i);
    uint32_t pos = check_pos(L, -1);
    const char *word = luaL_checklstring(L, -2, &len);
    sg_lua_check(L, sg_trainer_word(t, word, (uint32_t)len, pos), "trainer: word");
    lua_pop(L, 2);
  }
  sg_lua_check(L, sg_trainer_end(t), "trainer: sentence");
  return 0;
}

static uint32_t option(lua_State *L, const char *name) {
  lua_getfield(L, 2, name);
  lua_Integer n = luaL_checkinteger(L, -1);
  lua_pop(L, 1);
  return (uint32_t)n;
}

uint32_t sg_lua_train_options(lua_State *L, sg_train_options *out) {
  luaL_checktype(L, 2, LUA_TTABLE);
  *out = (sg_train_options){.seed = option(L, "seed"),
                            .rounds = option(L, "rounds"),
                            .least_word = option(L, "least_word"),
                            .least = option(L, "least")};
  return option(L, "round");
}

static int trainer_run(lua_State *L) {
  sg_trainer *t = check(L);
  sg_train_options o;
  uint32_t round = sg_lua_train_options(L, &o);
  double loss;
  sg_lua_check(L, sg_trainer_run(t, &o, round, &loss), "trainer: run");
  lua_pushnumber(L, loss);
  return 1;
}

static int trainer_model(lua_State *L) {
  const void *bytes;
  size_t size;
  sg_lua_check(L, sg_trainer_model(check(L), &bytes, &size), "trainer: model");
  lua_pushlstring(L, bytes, size);
  return 1;
}

void sg_lua_open_trainer(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", trainer_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"lexicon", trainer_lexicon},
                                     {"rule", trainer_rule},
                                     {"vector", trainer_vector},
                                     {"prepare", trainer_prepare},
                                     {"lemma", trainer_lemma},
                                     {"exception", trainer_exception},
                                     {"sentence", trainer_sentence},
                                     {"run", trainer_run},
                                     {"model", trainer_model},
                                     {"close", trainer_gc},
                                     {NULL, NULL}};
  sg_lua_newclass(L, TRAINER, meta, methods);
  lua_pushcfunction(L, new_trainer);
  lua_setfield(L, -2, "tagger_trainer");
}
