/* lexicon_builder.c: collects phrases, cut into tokens as the language cuts texts, and writes compiled lexicons. */
#include "lexicon_builder.h"

#include <errno.h>

#include "base/file.h"
#include "lexicon/build.h"
#include "tokens/tokenizer.h"

#define BUILDER "stringer.lexicon_builder"
enum { SLOT_LANGUAGE = 1, VOCABULARY_BYTES = 1 << 24 };

/* Everything that a builder holds, so that an error in Lua leaves it all to the collector. */
typedef struct draft {
  sg_allocator alloc;
  sg_lexicon_builder *builder;
  sg_vocabulary *vocabulary;
  sg_signatures *signatures;
  sg_document *document;
  const sg_language *language;
  unsigned char *bytes; /* the last result */
  size_t size;
} draft;

static void drop_bytes(draft *d) {
  sg_free(&d->alloc, d->bytes, d->size);
  d->bytes = NULL;
  d->size = 0;
}

static int builder_close(lua_State *L) {
  draft **box = luaL_checkudata(L, 1, BUILDER);
  draft *d = *box;
  if (!d) return 0;
  *box = NULL;
  drop_bytes(d);
  sg_lexicon_builder_free(d->builder);
  sg_document_free(d->document);
  sg_signatures_free(d->signatures);
  sg_vocabulary_free(d->vocabulary);
  sg_allocator a = d->alloc;
  sg_free(&a, d, sizeof *d);
  return 0;
}

/* core.lexicon_builder(language) */
static int builder_new(lua_State *L) {
  const char *what = "lexicon_builder";
  const sg_language *language = sg_lua_checkbox(L, 1, SG_LUA_LANGUAGE);
  draft **box = (draft **)sg_lua_newbox(L, BUILDER);
  sg_lua_anchor(L, -1, 1, SLOT_LANGUAGE);
  sg_allocator a = sg_lua_allocator(L);
  draft *d = sg_realloc(&a, NULL, 0, sizeof *d);
  if (!d) sg_lua_check(L, SG_NOMEM, what);
  *d = (draft){.alloc = a, .language = language};
  *box = d;
  sg_lua_check(L, sg_lexicon_builder_new(&a, &d->builder), what);
  sg_lua_check(L, sg_vocabulary_new(&a, VOCABULARY_BYTES, &d->vocabulary), what);
  sg_lua_check(L, sg_signatures_new(&a, VOCABULARY_BYTES, &d->signatures), what);
  sg_lua_check(L, sg_document_new(&a, d->vocabulary, d->signatures, &d->document), what);
  return 1;
}

static uint32_t check_length(lua_State *L, int arg, size_t len) {
  luaL_argcheck(L, len < INT32_MAX, arg, "text too long");
  return (uint32_t)len;
}

/* One feature from the key and value on top of the stack, which stay in their table. */
static sg_feature check_feature(lua_State *L, int arg) {
  size_t len;
  sg_feature f = {.type = SG_VALUE_NUMBER};
  luaL_argcheck(L, lua_type(L, -2) == LUA_TSTRING, arg, "keys of features are strings");
  f.key = lua_tolstring(L, -2, &len);
  f.key_len = check_length(L, arg, len);
  switch (lua_type(L, -1)) {
    case LUA_TSTRING:
      f.type = SG_VALUE_STRING;
      f.string = lua_tolstring(L, -1, &len);
      f.string_len = check_length(L, arg, len);
      break;
    case LUA_TNUMBER: f.number = (double)lua_tonumber(L, -1); break;
    case LUA_TBOOLEAN:
      f.type = SG_VALUE_BOOLEAN;
      f.number = lua_toboolean(L, -1);
      break;
    default: luaL_argerror(L, arg, "values of features are strings, numbers or booleans");
  }
  return f;
}

static uint32_t check_features(lua_State *L, int arg, sg_feature *out) {
  uint32_t n = 0;
  if (lua_isnoneornil(L, arg)) return 0;
  luaL_checktype(L, arg, LUA_TTABLE);
  lua_pushnil(L);
  while (lua_next(L, arg)) {
    luaL_argcheck(L, n < SG_LEXICON_MAX_FEATURES, arg, "too many features");
    out[n++] = check_feature(L, arg);
    lua_pop(L, 1);
  }
  return n;
}

static sg_case check_case(lua_State *L, int arg) {
  if (lua_isnoneornil(L, arg)) return SG_CASE_SMART;
  const char *name = luaL_checkstring(L, arg);
  for (int i = 0; i < SG_CASE_COUNT; i++)
    if (strcmp(name, sg_case_names[i]) == 0) return (sg_case)i;
  luaL_argerror(L, arg, "no such case rule");
  return SG_CASE_SMART;
}

static sg_status read_phrase(draft *d, const char *text, size_t len) {
  SG_TRY(sg_document_reset(d->document, text, len));
  return sg_tokenize(d->document, d->language);
}

/* "Ill." alone is a word and a stop, for it may be both; in "Peoria, Ill., and" it is one token. Joins the last two, if
   it is so. */
static sg_status join_stop(draft *d, bool *joined) {
  sg_document *doc = d->document;
  *joined = false;
  if (doc->ntokens < 2) return SG_OK;
  sg_token *last = &doc->tokens[doc->ntokens - 1], *word = last - 1;
  bool stop = last->end - last->start == 1 && doc->text[last->start] == '.';
  if (!stop || word->kind != SG_KIND_WORD || word->end != last->start) return SG_OK;
  word->end = last->end;
  word->kind = SG_KIND_ABBREVIATION;
  doc->ntokens--;
  *joined = true;
  return sg_vocabulary_intern(doc->vocabulary, doc->text + word->start, word->end - word->start, SG_KIND_ABBREVIATION,
                              &word->type);
}

/* "'ll" alone is a mark and a word; behind a word it is one token. Makes it that, if the text is such a clitic. */
static sg_status join_clitic(draft *d, bool *joined) {
  sg_document *doc = d->document;
  *joined = doc->ntokens > 1 && sg_language_properties(d->language, doc->text, doc->len) & SG_WORD_CLITIC;
  if (!*joined) return SG_OK;
  sg_token *token = &doc->tokens[0];
  token->end = doc->len;
  token->kind = SG_KIND_CLITIC;
  doc->ntokens = 1;
  return sg_vocabulary_intern(doc->vocabulary, doc->text, doc->len, SG_KIND_CLITIC, &token->type);
}

/* The text at place `i` of the list in argument 3, left on the stack; NULL behind the last. */
static const char *push_variant(lua_State *L, int i, size_t *len) {
  lua_rawgeti(L, 3, i);
  if (lua_isnil(L, -1)) return NULL;
  luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, 3, "list of texts expected");
  const char *text = lua_tolstring(L, -1, len);
  check_length(L, 3, *len);
  return text;
}

static void begin_entry(lua_State *L, draft *d) {
  sg_feature features[SG_LEXICON_MAX_FEATURES];
  size_t len, phrase_len;
  uint32_t lexicon;
  const char *name = luaL_checklstring(L, 2, &len);
  luaL_argcheck(L, len > 0 && len < INT32_MAX, 2, "empty or very long name");
  uint32_t nfeatures = check_features(L, 4, features);
  const char *phrase = push_variant(L, 1, &phrase_len);
  luaL_argcheck(L, phrase, 3, "list of texts expected");
  sg_status status = sg_lexicon_builder_lexicon(d->builder, name, (uint32_t)len, &lexicon);
  if (status == SG_OK)
    status = sg_lexicon_builder_entry(d->builder, lexicon, phrase, (uint32_t)phrase_len, features, nfeatures);
  sg_lua_check(L, status, "lexicon_builder:add");
  lua_pop(L, 1);
}

/* Adds what the phrase may be besides what it is when it stands alone. */
static void add_joined(lua_State *L, draft *d, sg_case rule) {
  static sg_status (*const join[])(draft *, bool *) = {join_stop, join_clitic};
  for (size_t i = 0; i < sizeof join / sizeof *join; i++) {
    bool joined;
    sg_lua_check(L, join[i](d, &joined), "lexicon_builder:add");
    if (joined && sg_lexicon_builder_variant(d->builder, d->document, rule) == SG_NOMEM)
      sg_lua_check(L, SG_NOMEM, "lexicon_builder:add");
  }
}

/* Whether the variant was kept; else why not is left at `message`, unless another reason is there already. */
static bool add_variant(lua_State *L, draft *d, const char *text, size_t len, sg_case rule, int message) {
  sg_lua_check(L, read_phrase(d, text, len), "lexicon_builder:add");
  sg_status status = sg_lexicon_builder_variant(d->builder, d->document, rule);
  if (status == SG_OK) {
    add_joined(L, d, rule);
    return true;
  }
  if (status == SG_NOMEM) sg_lua_check(L, status, "lexicon_builder:add");
  if (lua_isnil(L, message)) {
    lua_pushfstring(L, "%s: \"%s\"", status == SG_ARG ? "nothing but white space" : "too many words or namesakes",
                    text);
    lua_replace(L, message);
  }
  return false;
}

/* b:add(lexicon, variants, features|nil, case|nil) -> number of variants kept, message about the first that was not or
   nil, whether an entry before has this canonical text and these features. `variants` is a list of texts, the first
   canonical. */
static int builder_add(lua_State *L) {
  draft *d = sg_lua_checkbox(L, 1, BUILDER);
  const int message = 6;
  luaL_checktype(L, 3, LUA_TTABLE);
  sg_case rule = check_case(L, 5);
  lua_settop(L, 5);
  lua_pushnil(L);
  begin_entry(L, d);
  lua_Integer kept = 0;
  size_t len = 0;
  const char *text;
  for (int i = 1; (text = push_variant(L, i, &len)) != NULL; i++) {
    kept += add_variant(L, d, text, len, rule, message);
    lua_pop(L, 1);
  }
  lua_pushinteger(L, kept);
  lua_pushvalue(L, message);
  lua_pushboolean(L, sg_lexicon_builder_repeated(d->builder));
  return 3;
}

/* b:match(lexicon, "longest"|"all") */
static int builder_match(lua_State *L) {
  draft *d = sg_lua_checkbox(L, 1, BUILDER);
  static const char *const names[] = {"longest", "all", NULL};
  size_t len;
  uint32_t lexicon;
  const char *name = luaL_checklstring(L, 2, &len);
  int all = luaL_checkoption(L, 3, NULL, names);
  luaL_argcheck(L, len > 0, 2, "empty name");
  sg_lua_check(L, sg_lexicon_builder_lexicon(d->builder, name, check_length(L, 2, len), &lexicon),
               "lexicon_builder:match");
  sg_lua_check(L, sg_lexicon_builder_all(d->builder, lexicon, all == 1), "lexicon_builder:match");
  return 0;
}

static void finish(lua_State *L, draft *d) {
  drop_bytes(d);
  sg_lua_check(L, sg_lexicon_builder_finish(d->builder, &d->bytes, &d->size), "lexicon_builder");
}

/* b:bytes() -> the compiled lexicon */
static int builder_bytes(lua_State *L) {
  draft *d = sg_lua_checkbox(L, 1, BUILDER);
  finish(L, d);
  lua_pushlstring(L, (const char *)d->bytes, d->size);
  drop_bytes(d);
  return 1;
}

/* b:write(path) -> true | nil, message; whole or not at all */
static int builder_write(lua_State *L) {
  draft *d = sg_lua_checkbox(L, 1, BUILDER);
  const char *path = luaL_checkstring(L, 2);
  finish(L, d);
  sg_status status = sg_file_replace(&d->alloc, path, d->bytes, d->size);
  int reason = errno;
  drop_bytes(d);
  if (status != SG_IO) {
    sg_lua_check(L, status, "lexicon_builder:write");
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushnil(L);
  lua_pushfstring(L, "%s: %s", path, strerror(reason));
  return 2;
}

void sg_lua_open_lexicon_builder(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", builder_close}, {"__close", builder_close}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"add", builder_add},     {"match", builder_match}, {"bytes", builder_bytes},
                                     {"write", builder_write}, {"close", builder_close}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"lexicon_builder", builder_new}, {NULL, NULL}};
  sg_lua_newclass(L, BUILDER, meta, methods);
  sg_lua_setfuncs(L, functions);
}
