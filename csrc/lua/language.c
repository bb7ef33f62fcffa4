/* language.c (binding): core.language(tables).

   The tables: for each property of language.h a list of words, and `splits`: word -> list of its pieces. */
#include "tokens/language.h"

#include "binding.h"

static int language_gc(lua_State *L) {
  sg_language **box = luaL_checkudata(L, 1, SG_LUA_LANGUAGE);
  sg_language_free(*box);
  *box = NULL;
  return 0;
}

static uint32_t property_named(const char *name) {
  for (uint32_t i = 0; i < SG_WORD_COUNT; i++)
    if (strcmp(name, sg_word_names[i]) == 0) return UINT32_C(1) << i;
  return 0;
}

/* The list at the top of the stack: words that have the property. */
static void add_words(lua_State *L, sg_language *l, uint32_t property, const char *name) {
  size_t n = lua_rawlen(L, -1);
  for (size_t i = 1; i <= n; i++) {
    lua_rawgeti(L, -1, (int)i);
    size_t len = 0;
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
    if (!text) luaL_error(L, "stringer: language: entry %d of '%s' is no string", (int)i, name);
    sg_status status = sg_language_add(l, text, len, property);
    if (status != SG_OK) luaL_error(L, "stringer: language: '%s' in '%s': %s", text, name, sg_status_text(status));
    lua_pop(L, 1);
  }
}

/* The pieces at the top of the stack must make up the word. */
static void add_split(lua_State *L, sg_language *l, const char *word, size_t len) {
  uint8_t cuts[SG_SPLIT_MAX];
  uint32_t ncuts = 0;
  size_t n = lua_rawlen(L, -1), at = 0;
  if (n < 2 || n > SG_SPLIT_MAX)
    luaL_error(L, "stringer: language: '%s' needs 2 to %d pieces", word, (int)SG_SPLIT_MAX);
  for (size_t i = 1; i <= n; i++) {
    lua_rawgeti(L, -1, (int)i);
    size_t size;
    const char *piece = luaL_checklstring(L, -1, &size);
    if (at + size > len || memcmp(word + at, piece, size) != 0)
      luaL_error(L, "stringer: language: the pieces of '%s' do not make it up", word);
    at += size;
    if (i < n) cuts[ncuts++] = (uint8_t)at;
    lua_pop(L, 1);
  }
  if (at != len) luaL_error(L, "stringer: language: the pieces of '%s' do not make it up", word);
  sg_status status = sg_language_split(l, word, len, cuts, ncuts);
  if (status != SG_OK) luaL_error(L, "stringer: language: '%s': %s", word, sg_status_text(status));
}

static void add_splits(lua_State *L, sg_language *l) {
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    if (lua_type(L, -2) != LUA_TSTRING || !lua_istable(L, -1))
      luaL_error(L, "stringer: language: 'splits' maps words to lists");
    size_t len;
    const char *word = lua_tolstring(L, -2, &len);
    if (len > SG_ENTRY_MAX) luaL_error(L, "stringer: language: '%s' is too long", word);
    add_split(L, l, word, len);
    lua_pop(L, 1);
  }
}

static int new_language(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  sg_allocator a = sg_lua_allocator(L);
  sg_language **box = (sg_language **)sg_lua_newbox(L, SG_LUA_LANGUAGE);
  sg_lua_check(L, sg_language_new(&a, box), "language");
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING) luaL_error(L, "stringer: language: keys are names of properties");
    const char *name = lua_tostring(L, -2);
    if (strcmp(name, "splits") == 0 && lua_istable(L, -1)) {
      add_splits(L, *box);
    } else {
      uint32_t property = property_named(name);
      if (!property || property == SG_WORD_SPLIT) luaL_error(L, "stringer: language: there is no property '%s'", name);
      if (!lua_istable(L, -1)) luaL_error(L, "stringer: language: '%s' is no list", name);
      add_words(L, *box, property, name);
    }
    lua_pop(L, 1);
  }
  return 1;
}

/* language:properties(word) -> list of names */
static int language_properties(lua_State *L) {
  const sg_language *l = sg_lua_checkbox(L, 1, SG_LUA_LANGUAGE);
  size_t len;
  const char *word = luaL_checklstring(L, 2, &len);
  uint32_t p = sg_language_properties(l, word, len);
  int n = 0;
  lua_newtable(L);
  for (uint32_t i = 0; i < SG_WORD_COUNT; i++) {
    if (!(p >> i & 1)) continue;
    lua_pushstring(L, sg_word_names[i]);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

void sg_lua_open_language(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", language_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"properties", language_properties}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"language", new_language}, {NULL, NULL}};
  sg_lua_newclass(L, SG_LUA_LANGUAGE, meta, methods);
  sg_lua_setfuncs(L, functions);
}
