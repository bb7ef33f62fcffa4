/* document_tokens.c: methods of documents that tell of tokens, one by one or a column of all, and that correct the
   tagger. */
#include "document_methods.h"
#include "document/words.h"
#include "syntax/arguments.h"
#include "tokens/tokenizer.h"

static int document_ntokens(lua_State *L) { return sg_lua_pushcount(L, sg_lua_checkdocument(L)->ntokens); }

static void push_pos(lua_State *L, const sg_token *t) {
  if (t->pos == SG_POS_NONE || t->pos >= SG_POS_COUNT) lua_pushnil(L);
  else lua_pushstring(L, sg_pos_names[t->pos]);
}

/* -> start, stop, kind, pos, space; pos is nil where no tagger ran */
static int document_token(lua_State *L) {
  const sg_token *t = sg_lua_checktoken(L, sg_lua_checkdocument(L));
  lua_pushinteger(L, (lua_Integer)t->start + 1);
  lua_pushinteger(L, (lua_Integer)t->end);
  lua_pushstring(L, sg_kind_names[t->kind]);
  push_pos(L, t);
  lua_pushboolean(L, t->flags & SG_TOKEN_SPACE);
  return 5;
}

/* The range of arguments 2 and 3 (default: the same token); false if it is empty. */
static bool check_range(lua_State *L, const sg_document *d, uint32_t *first, uint32_t *last) {
  *first = sg_lua_checkindex(L, 2, d->ntokens, "token");
  *last = lua_isnoneornil(L, 3) ? *first : sg_lua_checkindex(L, 3, d->ntokens, "token");
  return *last >= *first;
}

static int document_text(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
  uint32_t first, last;
  if (!check_range(L, d, &first, &last)) lua_pushliteral(L, "");
  else lua_pushlstring(L, d->text + d->tokens[first].start, d->tokens[last].end - d->tokens[first].start);
  return 1;
}

static int document_bytes(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
  uint32_t first, last;
  check_range(L, d, &first, &last);
  lua_pushinteger(L, (lua_Integer)d->tokens[first].start + 1);
  lua_pushinteger(L, (lua_Integer)d->tokens[last].end);
  return 2;
}

static int push_type(lua_State *L, const sg_document *d, sg_type_id id) {
  const sg_type *t = &d->vocabulary->types[id];
  lua_pushlstring(L, t->text, t->len);
  return 1;
}

/* doc:folded(first [, last]), doc:lemma(first [, last]): the words of tokens, see words.h. */
static int push_words(lua_State *L, bool lemmas) {
  const sg_document *d = sg_lua_checktypes(L);
  uint32_t first, last;
  if (!check_range(L, d, &first, &last)) {
    lua_pushliteral(L, "");
    return 1;
  }
  if (first == last) return push_type(L, d, lemmas ? sg_token_lemma(d, first) : sg_token_folded(d, first));
  char *to = lua_newuserdata(L, sg_words_room(d, first, last + 1, lemmas));
  lua_pushlstring(L, to, sg_words_write(d, first, last + 1, lemmas, to));
  return 1;
}

static int document_folded(lua_State *L) { return push_words(L, false); }
static int document_lemma(lua_State *L) { return push_words(L, true); }

static int document_pos(lua_State *L) {
  push_pos(L, sg_lua_checktoken(L, sg_lua_checkdocument(L)));
  return 1;
}
static int document_kind(lua_State *L) {
  lua_pushstring(L, sg_kind_names[sg_lua_checktoken(L, sg_lua_checkdocument(L))->kind]);
  return 1;
}
static int document_shape(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  lua_pushstring(L, sg_shape_names[d->vocabulary->types[sg_lua_checktoken(L, d)->type].shape]);
  return 1;
}

/* Pushes the session's list of texts by 1 + type: each is made a Lua string once. It is emptied with the vocabulary,
   whose generation stands at 0. */
static void push_texts(lua_State *L, const sg_vocabulary *v) {
  enum { TEXTS = 1 };
  sg_lua_anchored(L, 1, SG_LUA_ANCHOR_SESSION);
  int session = lua_gettop(L);
  sg_lua_anchored(L, session, TEXTS);
  if (lua_istable(L, -1)) {
    lua_rawgeti(L, -1, 0);
    bool own = lua_tonumber(L, -1) == (lua_Number)v->generation;
    lua_pop(L, 1);
    if (own) {
      lua_remove(L, session);
      return;
    }
  }
  lua_settop(L, session);
  lua_newtable(L);
  lua_pushnumber(L, (lua_Number)v->generation);
  lua_rawseti(L, -2, 0);
  sg_lua_anchor(L, session, -1, TEXTS);
  lua_remove(L, session);
}

/* Folded texts or lemmas of all tokens onto the table at the top. */
static void fill_types(lua_State *L, const sg_document *d, bool lemmas) {
  int list = lua_gettop(L), texts = list + 1;
  push_texts(L, d->vocabulary);
  for (uint32_t i = 0; i < d->ntokens; i++) {
    sg_type_id type = lemmas ? sg_token_lemma(d, i) : sg_token_folded(d, i);
    lua_rawgeti(L, texts, (int)type + 1);
    if (lua_isnil(L, -1)) {
      lua_pop(L, 1);
      push_type(L, d, type);
      lua_pushvalue(L, -1);
      lua_rawseti(L, texts, (int)type + 1);
    }
    lua_rawseti(L, list, (int)i + 1);
  }
  lua_settop(L, list);
}

/* Parts of speech of all tokens onto the table at the top; each name is made once. */
static void fill_pos(lua_State *L, const sg_document *d) {
  int table = lua_gettop(L), names = table + 1; /* the name of part of speech p stands at names + p - 1 */
  luaL_checkstack(L, SG_POS_COUNT + 1, "column");
  for (int p = 1; p < SG_POS_COUNT; p++) lua_pushstring(L, sg_pos_names[p]);
  for (uint32_t i = 0; i < d->ntokens; i++) {
    uint8_t pos = d->tokens[i].pos;
    if (pos == SG_POS_NONE || pos >= SG_POS_COUNT) lua_pushboolean(L, 0);
    else lua_pushvalue(L, names + pos - 1);
    lua_rawseti(L, table, (int)i + 1);
  }
  lua_settop(L, table);
}

/* doc:column("folded"|"lemma"|"pos") → a new list of what doc:folded and the like say of each token, in one call; parts
   of speech are false where no tagger ran. */
static int document_column(lua_State *L) {
  static const char *const names[] = {"folded", "lemma", "pos", NULL};
  sg_document *d = sg_lua_checktypes(L);
  int what = luaL_checkoption(L, 2, NULL, names);
  lua_createtable(L, (int)d->ntokens, 0);
  if (what == 2) fill_pos(L, d);
  else fill_types(L, d, what == 1);
  return 1;
}

/* -> name of the tokenizer's step that made the token, what it means */
static int document_step(lua_State *L) {
  const sg_token *t = sg_lua_checktoken(L, sg_lua_checkdocument(L));
  lua_pushstring(L, sg_step_names[t->step]);
  lua_pushstring(L, sg_step_reasons[t->step]);
  return 2;
}

/* doc:token_at(byte): the token that covers the byte, or nil. */
static int document_token_at(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
  lua_Integer byte = luaL_checkinteger(L, 2);
  if (byte < 1 || byte > (lua_Integer)d->len) return 0;
  uint32_t i = sg_document_token_at(d, (uint32_t)(byte - 1));
  if (i == d->ntokens || d->tokens[i].start > (uint32_t)(byte - 1)) return 0;
  return sg_lua_pushcount(L, i + 1);
}

/* doc:set_pos(i, pos [, lemma]): the token's form anew. */
static int document_set_pos(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  sg_vocabulary *v = d->vocabulary;
  sg_token *t = sg_lua_checktoken(L, d);
  const char *name = luaL_checkstring(L, 3);
  uint8_t pos = 1;
  while (pos < SG_POS_COUNT && strcmp(name, sg_pos_names[pos]) != 0) pos++;
  if (pos == SG_POS_COUNT) luaL_argerror(L, 3, "no such part of speech");
  sg_type_id lemma = sg_token_lemma(d, (uint32_t)(t - d->tokens));
  if (!lua_isnoneornil(L, 4)) {
    size_t len;
    const char *text = luaL_checklstring(L, 4, &len);
    sg_lua_check(L, sg_vocabulary_intern(v, text, (uint32_t)len, t->kind, &lemma), "set_pos");
  }
  sg_lua_check(L, sg_vocabulary_form(v, t->type, lemma, pos, t->flags & SG_FORM_FLAGS, &t->form), "set_pos");
  if (t->pos != pos) sg_syntax_forget(d, (uint32_t)(t - d->tokens));
  t->pos = pos;
  return 0;
}

void sg_lua_open_document_tokens(lua_State *L) {
  static const luaL_Reg methods[] = {
      {"ntokens", document_ntokens}, {"token", document_token},
      {"text", document_text},       {"bytes", document_bytes},
      {"folded", document_folded},   {"lemma", document_lemma},
      {"pos", document_pos},         {"kind", document_kind},
      {"shape", document_shape},     {"column", document_column},
      {"step", document_step},       {"token_at", document_token_at},
      {"set_pos", document_set_pos}, {NULL, NULL},
  };
  sg_lua_join_document(L, methods);
}
