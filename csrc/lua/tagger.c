/* tagger.c (binding): core.tagger(path) -> tagger | nil, message.

   tagger:tag(doc)         parts of speech, lemmas and forms of a document's tokens; doc:tag(tagger) is the same
   tagger:words(list)      -> parts of speech, lemmas: of a sentence that has been cut into words elsewhere
   tagger:lemma(word, pos) -> the lemma of a word whose part of speech is known
   tagger:close() */
#include "tag/tagger.h"

#include <errno.h>

#include "binding.h"
#include "tag/model.h"
#include "tagger.h"

typedef struct box_content {
  sg_allocator alloc;
  sg_tagger *tagger;
  sg_tagger_scratch *scratch;
  /* of words that come without a document; made when first needed */
  sg_vocabulary *vocabulary;
  sg_document *document;
} box_content;

enum { WORDS_BUDGET = 4 << 20 };

static int tagger_gc(lua_State *L) {
  box_content **box = luaL_checkudata(L, 1, SG_LUA_TAGGER), *c = *box;
  *box = NULL;
  if (!c) return 0;
  sg_document_free(c->document);
  sg_vocabulary_free(c->vocabulary);
  sg_tagger_scratch_free(c->scratch);
  sg_tagger_free(c->tagger);
  sg_allocator a = c->alloc;
  sg_free(&a, c, sizeof *c);
  return 0;
}

const sg_tagger *sg_lua_checktagger(lua_State *L, int arg) {
  const box_content *c = sg_lua_checkbox(L, arg, SG_LUA_TAGGER);
  return c->tagger;
}

static int new_tagger(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  sg_allocator a = sg_lua_allocator(L);
  box_content **box = (box_content **)sg_lua_newbox(L, SG_LUA_TAGGER);
  box_content *c = sg_realloc(&a, NULL, 0, sizeof *c);
  if (!c) sg_lua_check(L, SG_NOMEM, "tagger");
  *c = (box_content){.alloc = a};
  *box = c;
  sg_lua_check(L, sg_tagger_scratch_new(&a, &c->scratch), "tagger");
  sg_status status = sg_tagger_open(&a, path, &c->tagger);
  if (status == SG_OK) return 1;
  if (status == SG_NOMEM) sg_lua_check(L, status, "tagger");
  lua_pushnil(L);
  lua_pushfstring(L, "stringer: tagger: %s: %s", path, status == SG_IO ? strerror(errno) : sg_status_text(status));
  return 2;
}

static int tagger_tag(lua_State *L) {
  box_content *c = sg_lua_checkbox(L, 1, SG_LUA_TAGGER);
  sg_document *d = sg_lua_checkbox(L, 2, SG_LUA_DOCUMENT);
  if (d->generation != d->vocabulary->generation)
    luaL_error(L, "stringer: tag: the document's session has since been emptied for another document");
  sg_lua_check(L, sg_tagger_run(c->tagger, c->scratch, d), "tag");
  return 0;
}

static sg_document *own_document(lua_State *L, box_content *c) {
  if (!c->vocabulary) sg_lua_check(L, sg_vocabulary_new(&c->alloc, WORDS_BUDGET, &c->vocabulary), "tagger");
  if (!c->document) sg_lua_check(L, sg_document_new(&c->alloc, c->vocabulary, NULL, &c->document), "tagger");
  sg_vocabulary_trim(c->vocabulary);
  c->document->ntokens = c->document->nsentences = 0;
  return c->document;
}

static void add_word(lua_State *L, sg_document *d, const char *word, size_t len) {
  sg_token token = {.flags = SG_TOKEN_SPACE, .form = SG_NONE};
  if (len == 0 || len > INT32_MAX) luaL_error(L, "stringer: tagger: an empty word");
  sg_lua_check(L, sg_grow(&d->alloc, (void **)&d->tokens, &d->tokens_cap, (uint64_t)d->ntokens + 1, sizeof *d->tokens),
               "tagger");
  sg_kind kind = sg_tagger_kind(word, (uint32_t)len);
  sg_lua_check(L, sg_vocabulary_intern(d->vocabulary, word, (uint32_t)len, kind, &token.type), "tagger");
  token.kind = (uint8_t)kind;
  d->tokens[d->ntokens++] = token;
}

static void push_type(lua_State *L, const sg_vocabulary *v, sg_type_id id) {
  lua_pushlstring(L, v->types[id].text, v->types[id].len);
}

static int tagger_words(lua_State *L) {
  box_content *c = sg_lua_checkbox(L, 1, SG_LUA_TAGGER);
  luaL_checktype(L, 2, LUA_TTABLE);
  size_t n = lua_rawlen(L, 2);
  sg_document *d = own_document(L, c);
  for (size_t i = 1; i <= n; i++) {
    size_t len;
    lua_rawgeti(L, 2, (int)i);
    const char *word = luaL_checklstring(L, -1, &len);
    add_word(L, d, word, len);
    lua_pop(L, 1);
  }
  sg_lua_check(L, sg_tagger_run(c->tagger, c->scratch, d), "tagger");
  lua_newtable(L);
  lua_newtable(L);
  for (uint32_t i = 0; i < d->ntokens; i++) {
    lua_pushstring(L, sg_pos_names[d->tokens[i].pos]);
    lua_rawseti(L, -3, (int)i + 1);
    push_type(L, d->vocabulary, d->vocabulary->forms[d->tokens[i].form].lemma);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 2;
}

static int tagger_lemma(lua_State *L) {
  box_content *c = sg_lua_checkbox(L, 1, SG_LUA_TAGGER);
  size_t len;
  const char *word = luaL_checklstring(L, 2, &len);
  const char *pos = luaL_checkstring(L, 3);
  uint32_t p = 1;
  while (p < SG_POS_COUNT && strcmp(pos, sg_pos_names[p]) != 0) p++;
  if (p == SG_POS_COUNT) return luaL_argerror(L, 3, "no part of speech");
  sg_document *d = own_document(L, c);
  add_word(L, d, word, len);
  sg_type_id lemma;
  sg_lua_check(L, sg_tagger_lemma(c->tagger, d->vocabulary, d->tokens[0].type, p, &lemma), "tagger");
  push_type(L, d->vocabulary, lemma);
  return 1;
}

void sg_lua_open_trainer(lua_State *L);

void sg_lua_open_tagger(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", tagger_gc}, {"__close", tagger_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"tag", tagger_tag},     {"run", tagger_tag},  {"words", tagger_words},
                                     {"lemma", tagger_lemma}, {"close", tagger_gc}, {NULL, NULL}};
  sg_lua_newclass(L, SG_LUA_TAGGER, meta, methods);
  lua_pushcfunction(L, new_tagger);
  lua_setfield(L, -2, "tagger");
  sg_lua_open_trainer(L);
}
