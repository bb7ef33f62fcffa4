/* document.c (binding): core.document(session) and its methods.

   Tokens, sentences and blocks count from 1, ranges hold both ends; bytes are those of string.sub. Anchors: 1 the
   session, 2 the text. */
#include "document.h"

#include "binding.h"
#include "segmenter.h"
#include "session.h"
#include "tokenizer.h"

enum { SESSION = 1, TEXT = 2 };

enum { FOUND = 16 }; /* tokens that a search mostly finds, or fewer */

static int document_gc(lua_State *L) {
  sg_document **box = luaL_checkudata(L, 1, SG_LUA_DOCUMENT);
  sg_document_free(*box);
  *box = NULL;
  return 0;
}

static int new_document(lua_State *L) {
  sg_lua_session *s = sg_lua_checksession(L, 1);
  sg_allocator a = sg_lua_allocator(L);
  sg_document **box = (sg_document **)sg_lua_newbox(L, SG_LUA_DOCUMENT);
  sg_lua_anchor(L, -1, 1, SESSION);
  sg_lua_check(L, sg_document_new(&a, s->vocabulary, s->signatures, box), "document");
  return 1;
}

static sg_document *check(lua_State *L) {
  return sg_lua_checkbox(L, 1, SG_LUA_DOCUMENT);
}

/* A document whose types may be asked for: its session has not been emptied for another one since. */
static sg_document *check_types(lua_State *L) {
  sg_document *d = check(L);
  if (d->generation != d->vocabulary->generation)
    luaL_error(L, "stringer: document: its session has since been emptied for another document");
  return d;
}

/* The token in argument `arg`, from 0. */
static uint32_t check_index(lua_State *L, int arg, uint32_t n, const char *what) {
  lua_Integer i = luaL_checkinteger(L, arg);
  if (i < 1 || i > (lua_Integer)n) luaL_error(L, "stringer: document: there is no %s %d (of %d)", what, (int)i, (int)n);
  return (uint32_t)(i - 1);
}
static sg_token *check_token(lua_State *L, sg_document *d) {
  return &d->tokens[check_index(L, 2, d->ntokens, "token")];
}

/* doc:read(text, language [, bare]): forgets the last text; tokens, blocks and sentences of this one, or tokens alone. */
static int document_read(lua_State *L) {
  sg_document *d = check(L);
  size_t len;
  const char *text = luaL_checklstring(L, 2, &len);
  const sg_language *l = sg_lua_checkbox(L, 3, SG_LUA_LANGUAGE);
  sg_lua_check(L, sg_document_reset(d, "", 0), "read"); /* holds no text while the anchor changes */
  sg_lua_anchor(L, 1, 2, TEXT);
  sg_lua_check(L, sg_document_reset(d, text, len), "read");
  sg_status status = sg_tokenize(d, l);
  if (status == SG_OK && !lua_toboolean(L, 4)) status = sg_segment(d, l);
  sg_lua_check(L, status, "read");
  return 0;
}

/* doc:tag(tagger): parts of speech, lemmas, forms; the same as tagger:tag(doc). doc:tag(): forms without them. */
static int document_tag(lua_State *L) {
  sg_document *d = check_types(L);
  if (lua_isnoneornil(L, 2)) {
    sg_lua_check(L, sg_document_form_all(d), "tag");
    return 0;
  }
  sg_lua_checkbox(L, 2, SG_LUA_TAGGER);
  lua_getfield(L, 2, "tag");
  lua_pushvalue(L, 2);
  lua_pushvalue(L, 1);
  lua_call(L, 2, 0);
  return 0;
}

static int push_count(lua_State *L, uint32_t n) {
  lua_pushinteger(L, (lua_Integer)n);
  return 1;
}
static int document_ntokens(lua_State *L) {
  return push_count(L, check(L)->ntokens);
}
static int document_nsentences(lua_State *L) {
  return push_count(L, check(L)->nsentences);
}
static int document_nblocks(lua_State *L) {
  return push_count(L, check(L)->nblocks);
}

static void push_pos(lua_State *L, const sg_token *t) {
  if (t->pos == SG_POS_NONE || t->pos >= SG_POS_COUNT) lua_pushnil(L);
  else lua_pushstring(L, sg_pos_names[t->pos]);
}

/* -> start, stop, kind, pos, space; pos is nil where no tagger ran */
static int document_token(lua_State *L) {
  const sg_token *t = check_token(L, check(L));
  lua_pushinteger(L, (lua_Integer)t->start + 1);
  lua_pushinteger(L, (lua_Integer)t->end);
  lua_pushstring(L, sg_kind_names[t->kind]);
  push_pos(L, t);
  lua_pushboolean(L, t->flags & SG_TOKEN_SPACE);
  return 5;
}

/* The range of arguments 2 and 3 (default: the same token); false if it is empty. */
static bool check_range(lua_State *L, const sg_document *d, uint32_t *first, uint32_t *last) {
  *first = check_index(L, 2, d->ntokens, "token");
  *last = lua_isnoneornil(L, 3) ? *first : check_index(L, 3, d->ntokens, "token");
  return *last >= *first;
}

static int document_text(lua_State *L) {
  const sg_document *d = check(L);
  uint32_t first, last;
  if (!check_range(L, d, &first, &last)) lua_pushliteral(L, "");
  else lua_pushlstring(L, d->text + d->tokens[first].start, d->tokens[last].end - d->tokens[first].start);
  return 1;
}

static int document_bytes(lua_State *L) {
  const sg_document *d = check(L);
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

static int document_folded(lua_State *L) {
  sg_document *d = check_types(L);
  return push_type(L, d, d->vocabulary->types[check_token(L, d)->type].folded);
}

/* The lemma; the folded text where no tagger ran. */
static int document_lemma(lua_State *L) {
  sg_document *d = check_types(L);
  const sg_token *t = check_token(L, d);
  const sg_vocabulary *v = d->vocabulary;
  return push_type(L, d, t->form == SG_NONE ? v->types[t->type].folded : v->forms[t->form].lemma);
}

static int document_pos(lua_State *L) {
  push_pos(L, check_token(L, check(L)));
  return 1;
}
static int document_kind(lua_State *L) {
  lua_pushstring(L, sg_kind_names[check_token(L, check(L))->kind]);
  return 1;
}
static int document_shape(lua_State *L) {
  sg_document *d = check_types(L);
  lua_pushstring(L, sg_shape_names[d->vocabulary->types[check_token(L, d)->type].shape]);
  return 1;
}

/* Pushes the session's list of texts by 1 + type: each is made a Lua string once. It is emptied with the vocabulary, whose generation
   stands at 0. */
static void push_texts(lua_State *L, const sg_vocabulary *v) {
  enum { TEXTS = 1 };
  sg_lua_anchored(L, 1, SESSION);
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
  const sg_vocabulary *v = d->vocabulary;
  int list = lua_gettop(L), texts = list + 1;
  push_texts(L, v);
  for (uint32_t i = 0; i < d->ntokens; i++) {
    const sg_token *t = &d->tokens[i];
    sg_type_id type = lemmas && t->form != SG_NONE ? v->forms[t->form].lemma : v->types[t->type].folded;
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

/* doc:column("folded"|"lemma"|"pos") → a new list of what doc:folded and the like say of each token, in one call; parts of speech are
   false where no tagger ran. */
static int document_column(lua_State *L) {
  static const char *const names[] = {"folded", "lemma", "pos", NULL};
  sg_document *d = check_types(L);
  int what = luaL_checkoption(L, 2, NULL, names);
  lua_createtable(L, (int)d->ntokens, 0);
  if (what == 2) fill_pos(L, d);
  else fill_types(L, d, what == 1);
  return 1;
}

/* -> name of the tokenizer's step that made the token, what it means */
static int document_step(lua_State *L) {
  const sg_token *t = check_token(L, check(L));
  lua_pushstring(L, sg_step_names[t->step]);
  lua_pushstring(L, sg_step_reasons[t->step]);
  return 2;
}

static int document_sentence(lua_State *L) {
  const sg_document *d = check(L);
  const sg_range *s = &d->sentences[check_index(L, 2, d->nsentences, "sentence")];
  lua_pushinteger(L, (lua_Integer)s->first + 1);
  lua_pushinteger(L, (lua_Integer)s->last);
  return 2;
}
static int document_sentence_of(lua_State *L) {
  const sg_document *d = check(L);
  return push_count(L, sg_document_sentence_of(d, check_index(L, 2, d->ntokens, "token")) + 1);
}
static int document_block(lua_State *L) {
  const sg_document *d = check(L);
  const sg_block *b = &d->blocks[check_index(L, 2, d->nblocks, "block")];
  lua_pushinteger(L, (lua_Integer)b->first + 1);
  lua_pushinteger(L, (lua_Integer)b->last);
  lua_pushstring(L, sg_block_names[b->kind]);
  return 3;
}
static int document_block_of(lua_State *L) {
  const sg_document *d = check(L);
  return push_count(L, sg_document_block_of(d, check_index(L, 2, d->ntokens, "token")) + 1);
}

/* doc:set_block(k, kind) */
static int document_set_block(lua_State *L) {
  sg_document *d = check(L);
  sg_block *b = &d->blocks[check_index(L, 2, d->nblocks, "block")];
  const char *kind = luaL_checkstring(L, 3);
  for (uint8_t i = 0; i < SG_BLOCK_COUNT; i++) {
    if (strcmp(kind, sg_block_names[i]) != 0) continue;
    b->kind = i;
    return 0;
  }
  return luaL_argerror(L, 3, "no such kind of block");
}

/* doc:token_at(byte): the token that covers the byte, or nil. */
static int document_token_at(lua_State *L) {
  const sg_document *d = check(L);
  lua_Integer byte = luaL_checkinteger(L, 2);
  if (byte < 1 || byte > (lua_Integer)d->len) return 0;
  uint32_t i = sg_document_token_at(d, (uint32_t)(byte - 1));
  if (i == d->ntokens || d->tokens[i].start > (uint32_t)(byte - 1)) return 0;
  return push_count(L, i + 1);
}

/* doc:set_pos(i, pos [, lemma]): the token's form anew. */
static int document_set_pos(lua_State *L) {
  sg_document *d = check_types(L);
  sg_vocabulary *v = d->vocabulary;
  sg_token *t = check_token(L, d);
  const char *name = luaL_checkstring(L, 3);
  uint8_t pos = 1;
  while (pos < SG_POS_COUNT && strcmp(name, sg_pos_names[pos]) != 0) pos++;
  if (pos == SG_POS_COUNT) luaL_argerror(L, 3, "no such part of speech");
  sg_type_id lemma = t->form == SG_NONE ? v->types[t->type].folded : v->forms[t->form].lemma;
  if (!lua_isnoneornil(L, 4)) {
    size_t len;
    const char *text = luaL_checklstring(L, 4, &len);
    sg_lua_check(L, sg_vocabulary_intern(v, text, (uint32_t)len, t->kind, &lemma), "set_pos");
  }
  sg_lua_check(L, sg_vocabulary_form(v, t->type, lemma, pos, t->flags & SG_FORM_FLAGS, &t->form), "set_pos");
  t->pos = pos;
  return 0;
}

/* The texts of a set, found by their bytes. */
typedef struct wanted {
  uint64_t key; /* sg_type_key */
  const char *text;
  uint32_t len; /* + 1; 0: an empty slot */
} wanted;

static wanted *slot_of(wanted *slots, uint32_t mask, const char *text, uint32_t len) {
  uint64_t key = sg_type_key(text, len);
  for (uint32_t k = (uint32_t)sg_type_hash(key, len) & mask;; k = (k + 1) & mask) {
    wanted *w = &slots[k];
    if (!w->len) {
      w->key = key;
      return w;
    }
    if (w->key == key && w->len == len + 1 && (len <= 8 || memcmp(w->text, text, len) == 0)) return w;
  }
}

/* The set at `set` as slots, in a new userdata; `begins` says which bytes its texts begin with. Returns the mask, 0 if it is empty. */
static uint32_t wanted_of(lua_State *L, int set, wanted **slots, bool *begins) {
  uint32_t n = 0, mask = 1;
  for (lua_pushnil(L); lua_next(L, set); lua_pop(L, 1)) n += lua_type(L, -2) == LUA_TSTRING && lua_toboolean(L, -1);
  while (mask < 2 * n) mask = mask * 2 + 1;
  *slots = lua_newuserdata(L, ((size_t)mask + 1) * sizeof **slots);
  memset(*slots, 0, ((size_t)mask + 1) * sizeof **slots);
  for (lua_pushnil(L); lua_next(L, set); lua_pop(L, 1)) {
    size_t len;
    if (lua_type(L, -2) != LUA_TSTRING || !lua_toboolean(L, -1)) continue;
    const char *text = lua_tolstring(L, -2, &len);
    if (len == 0 || len >= UINT32_MAX) continue; /* no token is empty */
    wanted *w = slot_of(*slots, mask, text, (uint32_t)len);
    w->text = text;
    w->len = (uint32_t)len + 1;
    begins[(unsigned char)*text] = true;
  }
  return n ? mask : 0;
}

/* doc:find(set [, but]) → a list of the tokens whose text is a key of the set, its value true, without those for which something stands
   in `but`. One pass; only texts that begin with a byte of some key are looked up. */
static int document_find(lua_State *L) {
  const sg_document *d = check(L);
  bool begins[256] = {false};
  luaL_checktype(L, 2, LUA_TTABLE);
  bool but = !lua_isnoneornil(L, 3);
  if (but) luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  wanted *slots;
  uint32_t mask = wanted_of(L, 2, &slots, begins);
  lua_createtable(L, mask ? FOUND : 0, 0);
  int n = 0;
  for (uint32_t i = 0; mask && i < d->ntokens; i++) {
    const sg_token *t = &d->tokens[i];
    if (!begins[(unsigned char)d->text[t->start]] || !slot_of(slots, mask, d->text + t->start, t->end - t->start)->len) continue;
    if (but) {
      lua_rawgeti(L, 3, (lua_Integer)i + 1);
      bool left_out = lua_toboolean(L, -1) != 0;
      lua_pop(L, 1);
      if (left_out) continue;
    }
    lua_pushinteger(L, (lua_Integer)i + 1);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* doc:count(unit): places are told in "chars", "utf16" or, until it is called, "bytes". */
static int document_count(lua_State *L) {
  static const char *const units[] = {"bytes", "chars", "utf16", NULL};
  sg_document *d = check(L);
  sg_lua_check(L, sg_document_count(d, (sg_text_unit)luaL_checkoption(L, 2, NULL, units)), "count");
  return 0;
}

/* doc:place(first, last [, fact [, bare]]) → fact or a new table, with `start`, `end` and, unless bare, `text` of the tokens. Bytes are those of
   string.sub, other units count from 0 and are half open. */
static int document_place(lua_State *L) {
  const sg_document *d = check(L);
  uint32_t first = check_index(L, 2, d->ntokens, "token"), last = check_index(L, 3, d->ntokens, "token"), start, end;
  bool bare = lua_toboolean(L, 5) != 0, given = !lua_isnoneornil(L, 4);
  if (given) luaL_checktype(L, 4, LUA_TTABLE);
  if (last < first) luaL_error(L, "stringer: document: tokens %d to %d are no range", (int)first + 1, (int)last + 1);
  lua_settop(L, given ? 4 : 3);
  if (!given) lua_createtable(L, 0, 4);
  sg_document_place(d, first, last + 1, &start, &end);
  lua_pushinteger(L, (lua_Integer)start + (d->unit == SG_UNIT_BYTES)), lua_setfield(L, 4, "start");
  lua_pushinteger(L, (lua_Integer)end), lua_setfield(L, 4, "end");
  if (!bare) {
    lua_pushlstring(L, d->text + d->tokens[first].start, d->tokens[last].end - d->tokens[first].start);
    lua_setfield(L, 4, "text");
  }
  return 1;
}

void sg_lua_open_document(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", document_gc}, {"__close", document_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"read", document_read},
                                     {"tag", document_tag},
                                     {"ntokens", document_ntokens},
                                     {"nsentences", document_nsentences},
                                     {"nblocks", document_nblocks},
                                     {"token", document_token},
                                     {"text", document_text},
                                     {"bytes", document_bytes},
                                     {"folded", document_folded},
                                     {"lemma", document_lemma},
                                     {"pos", document_pos},
                                     {"kind", document_kind},
                                     {"shape", document_shape},
                                     {"column", document_column},
                                     {"step", document_step},
                                     {"sentence", document_sentence},
                                     {"sentence_of", document_sentence_of},
                                     {"block", document_block},
                                     {"block_of", document_block_of},
                                     {"set_block", document_set_block},
                                     {"token_at", document_token_at},
                                     {"set_pos", document_set_pos},
                                     {"find", document_find},
                                     {"count", document_count},
                                     {"place", document_place},
                                     {"close", document_gc},
                                     {NULL, NULL}};
  static const luaL_Reg functions[] = {{"document", new_document}, {NULL, NULL}};
  sg_lua_newclass(L, SG_LUA_DOCUMENT, meta, methods);
  sg_lua_setfuncs(L, functions);
}
