/* document_find.c: the methods of documents that search them for words. */
#include "document/layer_index.h"
#include "document/words.h"
#include "document_methods.h"

enum { FOUND = 16 }; /* tokens that a search mostly finds, or fewer */

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

/* The set at `set` as slots, in a new userdata; `begins` says which bytes its texts begin with. Returns the mask, 0 if
   it is empty. */
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

/* doc:find(set [, but]) → a list of the tokens whose text is a key of the set, its value true, without those for which
   something stands in `but`. One pass; only texts that begin with a byte of some key are looked up. */
static int document_find(lua_State *L) {
  const sg_document *d = sg_lua_checkdocument(L);
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
    if (!begins[(unsigned char)d->text[t->start]] || !slot_of(slots, mask, d->text + t->start, t->end - t->start)->len)
      continue;
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

static bool is_same(const sg_document *d, uint32_t a, uint32_t b, bool folded) {
  if (folded) return sg_token_folded(d, a) == sg_token_folded(d, b);
  const sg_token *x = &d->tokens[a], *y = &d->tokens[b];
  uint32_t len = x->end - x->start;
  return y->end - y->start == len && memcmp(d->text + x->start, d->text + y->start, len) == 0;
}

/* The first token in [from, to) that is the same as one; `to` if there is none. Most tokens are passed over here. */
static uint32_t next_same(const sg_document *d, uint32_t token, uint32_t from, uint32_t to, bool folded) {
  const sg_type *types = d->vocabulary->types;
  sg_type_id wanted = sg_token_folded(d, token);
  while (from < to && (types[d->tokens[from].type].folded != wanted || !is_same(d, token, from, folded))) from++;
  return from;
}

/* Whether some span of the listing reaches into tokens [first, last). */
static bool is_taken(const sg_document *d, const sg_listing *l, uint32_t first, uint32_t last) {
  if (!l) return false;
  sg_listing_at a = sg_listing_covering(l, first);
  for (const sg_span *s; (s = sg_listing_span(l, d, a)) && s->first < last; a = sg_listing_next(l, a))
    if (s->last > first) return true;
  return false;
}

/* Whether the n tokens from `at` on are the same as those from `first` on, and in one sentence. */
static bool is_again(const sg_document *d, uint32_t first, uint32_t at, uint32_t n, bool folded) {
  for (uint32_t i = 0; i < n; i++)
    if (!is_same(d, first + i, at + i, folded)) return false;
  return n == 1 || sg_document_sentence_of(d, at) == sg_document_sentence_of(d, at + n - 1);
}

/* doc:again(layer, first, last, from, to, folded) → the first token from `from` to `to` at which the same words stand
   within one sentence, `folded` in any case, and no span of the layer; nothing if there is none. */
static int document_again(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  size_t len;
  const char *layer = luaL_checklstring(L, 2, &len);
  uint32_t first = sg_lua_checkindex(L, 3, d->ntokens, "token"), last = sg_lua_checkindex(L, 4, d->ntokens, "token");
  lua_Integer from = luaL_checkinteger(L, 5), to = luaL_checkinteger(L, 6);
  bool folded = lua_toboolean(L, 7);
  luaL_argcheck(L, last >= first, 4, "it is before the first token");
  luaL_argcheck(L, from >= 1, 5, "no such token");
  if (!sg_document_knows_spans(d)) luaL_error(L, "stringer: document: its session has since been emptied");
  const sg_listing *l;
  sg_lua_check(L, sg_document_list(d, layer, (uint32_t)len, &l), "again");
  uint32_t n = last - first + 1, end = d->ntokens - n + 1;
  if (to < (lua_Integer)end) end = to < from ? 0 : (uint32_t)to;
  uint32_t at = from <= (lua_Integer)end ? (uint32_t)(from - 1) : end;
  while ((at = next_same(d, first, at, end, folded)) < end) {
    if (is_again(d, first, at, n, folded) && !is_taken(d, l, at, at + n)) return sg_lua_pushcount(L, at + 1);
    at++;
  }
  return 0;
}

void sg_lua_open_document_find(lua_State *L) {
  static const luaL_Reg methods[] = {
      {"find", document_find},
      {"again", document_again},
      {NULL, NULL},
  };
  sg_lua_join_document(L, methods);
}
