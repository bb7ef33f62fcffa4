/* document_arguments.c: methods of documents about trees, arguments, verbs and phrases. The sentence of the token is
   parsed when it is first asked about; without a syntax there are no trees, and no arguments. What is not there is nil.
 */
#include "document_methods.h"
#include "rules/match/paths.h"
#include "document/words.h"
#include "syntax.h"

/* doc:use_syntax(syntax | nil): what parses sentences from now on, for all texts that the document reads. */
static int document_use_syntax(lua_State *L) {
  sg_document *d = sg_lua_checkdocument(L);
  d->syntax = NULL;
  d->has_arcs = false;
  d->narguments = 0;
  lua_settop(L, 2);
  const sg_syntax *syntax = lua_isnil(L, 2) ? NULL : sg_lua_checksyntax(L, 2);
  sg_lua_anchor(L, 1, 2, SG_LUA_ANCHOR_SYNTAX);
  d->syntax = syntax;
  return 0;
}

/* doc:parse(): all sentences, for who is going to ask about all. → whether there is a syntax */
static int document_parse(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  sg_lua_check(L, sg_syntax_all(d), "arguments");
  lua_pushboolean(L, d->syntax != NULL);
  return 1;
}

/* The token in argument 2, whose sentence has been parsed. */
static uint32_t check_parsed(lua_State *L, sg_document *d) {
  uint32_t token = sg_lua_checkindex(L, 2, d->ntokens, "token");
  sg_lua_check(L, sg_syntax_at(d, token), "arguments");
  return token;
}

static void push_token(lua_State *L, uint32_t token) {
  if (token == SG_NONE) lua_pushnil(L);
  else lua_pushinteger(L, (lua_Integer)token + 1);
}

/* A count from 1 in argument `arg`, 1 by default; from 0. */
static uint32_t check_count(lua_State *L, int arg) {
  lua_Integer n = luaL_optinteger(L, arg, 1);
  luaL_argcheck(L, n >= 1 && n <= (lua_Integer)INT32_MAX, arg, "counts begin at 1");
  return (uint32_t)(n - 1);
}

static void push_relation(lua_State *L, sg_relation r) {
  if (r == SG_RELATION_NONE) lua_pushnil(L);
  else lua_pushstring(L, sg_relation_names[r]);
}

/* --- trees --- */

/* doc:head(token) → head | nil, relation | nil */
static int document_head(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t token = check_parsed(L, d);
  push_token(L, sg_tree_head(d, token));
  push_relation(L, sg_tree_relation(d, token));
  return 2;
}

/* doc:dependent(token [, n]) → the n-th dependent from the left | nil, its relation */
static int document_dependent(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t token = check_parsed(L, d), n = check_count(L, 3), i = sg_tree_first(d, token);
  while (i != SG_NONE && n-- > 0) i = sg_tree_next(d, i);
  if (i == SG_NONE) return 0;
  push_token(L, i);
  push_relation(L, sg_tree_relation(d, i));
  return 2;
}

/* Of a word on which a sentence without end hangs only so many are walked, so that a walk stays short. */
enum { WALKED = 32 };

/* Whether the token is the last that is walked of its head's dependents. */
static bool is_last_walked(const sg_document *d, uint32_t token) {
  uint32_t head = sg_tree_head(d, token), n = 1;
  if (head == SG_NONE) return true;
  for (uint32_t i = sg_tree_first(d, head); i != token && i != SG_NONE && n < WALKED; n++) i = sg_tree_next(d, i);
  return n >= WALKED;
}

/* doc:next_dependent(dependent) → the next one of the same head from the left | nil, its relation; of -token, the first
   of the token's own: so `for dependent, relation in doc.next_dependent, doc, -token` needs no state besides. It walks
   the first 32. */
static int document_next_dependent(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  lua_Integer at = luaL_checkinteger(L, 2);
  lua_settop(L, 1);
  lua_pushinteger(L, at < 0 ? -at : at);
  uint32_t token = check_parsed(L, d), i = SG_NONE;
  if (at < 0) i = sg_tree_first(d, token);
  else if (!is_last_walked(d, token)) i = sg_tree_next(d, token);
  if (i == SG_NONE) return 0;
  push_token(L, i);
  push_relation(L, sg_tree_relation(d, i));
  return 2;
}

/* doc:set_head(token, head | nil [, relation]): corrects the tree. */
static int document_set_head(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t token = check_parsed(L, d);
  uint32_t head = lua_isnoneornil(L, 3) ? SG_NONE : sg_lua_checkindex(L, 3, d->ntokens, "token");
  sg_relation relation = SG_RELATION_COUNT;
  if (!lua_isnoneornil(L, 4)) {
    size_t len;
    const char *name = luaL_checklstring(L, 4, &len);
    relation = sg_relation_named(name, len);
    luaL_argcheck(L, relation < SG_RELATION_COUNT, 4, "no such relation");
  }
  sg_status status = sg_syntax_set_head(d, token, head, relation);
  if (status == SG_ARG)
    return luaL_argerror(
        L, 3, d->syntax ? "no token of the same sentence that does not depend on the first" : "arguments are off");
  sg_lua_check(L, status, "set_head");
  return 0;
}

/* --- arguments --- */

static uint32_t head_of(const sg_argument *a) { return a ? a->head : SG_NONE; }

/* doc:arguments(token) → heads of subject, object, indirect object, agent */
static int document_arguments(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t token = check_parsed(L, d);
  for (int role = SG_ROLE_SUBJECT; role <= SG_ROLE_AGENT; role++)
    push_token(L, head_of(sg_argument_find(d, token, (sg_role)role, 0)));
  return 4;
}

/* doc:logical(token) → heads of subject, object, indirect object as they would be in the active */
static int document_logical(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t token = check_parsed(L, d);
  for (int role = SG_ROLE_SUBJECT; role <= SG_ROLE_INDIRECT; role++)
    push_token(L, head_of(sg_argument_logical(d, token, (sg_role)role, 0)));
  return 3;
}

/* The lemmas of an argument's prepositions with blanks between, or nil. */
static void push_case(lua_State *L, const sg_document *d, const sg_argument *a) {
  uint32_t tokens[SG_PREPOSITIONS], n = sg_argument_prepositions(d, a, tokens);
  luaL_Buffer b;
  if (n == 0) {
    lua_pushnil(L);
    return;
  }
  luaL_buffinit(L, &b);
  for (uint32_t i = 0; i < n; i++) {
    const sg_type *lemma = sg_token_word(d, tokens[i], true);
    if (i) luaL_addchar(&b, ' ');
    luaL_addlstring(&b, lemma->text, lemma->len);
  }
  luaL_pushresult(&b);
}

static int push_argument(lua_State *L, const sg_document *d, const sg_argument *a) {
  if (!a) return 0;
  push_token(L, a->head);
  push_case(L, d, a);
  push_token(L, a->preposition);
  lua_pushstring(L, sg_source_names[a->source]);
  return 4;
}

/* doc:argument(token, role [, n]) → head | nil, case | nil, its first preposition | nil, source */
static int document_argument(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t token = check_parsed(L, d);
  size_t len;
  const char *name = luaL_checklstring(L, 3, &len);
  sg_role role = sg_role_named(name, len);
  luaL_argcheck(L, role < SG_ROLE_COUNT, 3, "no such role");
  return push_argument(L, d, sg_argument_find(d, token, role, check_count(L, 4)));
}

/* doc:oblique(token [, lemmas [, n]]) → the same; lemmas as "in|at" */
static int document_oblique(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t token = check_parsed(L, d);
  size_t len;
  const char *lemmas = luaL_optlstring(L, 3, "", &len);
  return push_argument(L, d, sg_argument_oblique(d, token, lemmas, len, check_count(L, 4)));
}

/* doc:argument_list(token) → flat list: role, word, case or false, antecedent or false, … of what lists of arguments
   hold */
static int document_argument_list(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  lua_settop(L, 2);
  uint32_t token = check_parsed(L, d), n;
  const sg_argument *a = sg_arguments_of(d, token, &n);
  int k = 0;
  lua_newtable(L);
  for (; n > 0; n--, a++) {
    if (!sg_argument_is_told(d, a)) continue;
    lua_pushstring(L, sg_role_names[a->role]), lua_rawseti(L, 3, ++k);
    push_token(L, a->word), lua_rawseti(L, 3, ++k);
    if (a->role == SG_ROLE_OBLIQUE) push_case(L, d, a);
    else lua_pushboolean(L, 0);
    lua_rawseti(L, 3, ++k);
    if (a->word != a->head) push_token(L, a->head);
    else lua_pushboolean(L, 0);
    lua_rawseti(L, 3, ++k);
  }
  return 1;
}

/* doc:role(token) → role | nil, verb, preposition | nil: what the token is to its own head */
static int document_role(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t token = check_parsed(L, d), verb = sg_tree_head(d, token), n;
  const sg_argument *a = verb == SG_NONE ? (n = 0, NULL) : sg_arguments_of(d, verb, &n);
  while (n > 0 && a->word != token) a++, n--;
  if (n == 0) return 0;
  lua_pushstring(L, sg_role_names[a->role]);
  push_token(L, verb);
  push_token(L, a->preposition);
  return 3;
}

/* --- paths --- */

/* What a path of a program in argument 2 reaches from the token in argument 3; paths are numbered from 1, in argument
   4. */
static sg_reached follow(lua_State *L, bool all) {
  sg_document *d = sg_lua_checktypes(L);
  const sg_program *p = sg_lua_checkbox(L, 2, SG_LUA_PROGRAM);
  uint32_t token = sg_lua_checkindex(L, 3, d->ntokens, "token");
  lua_Integer k = luaL_optinteger(L, 4, 1);
  luaL_argcheck(L, k >= 1 && k <= (lua_Integer)sg_program_paths(p), 4, "no such path");
  sg_reached reached;
  sg_lua_check(L, sg_path_follow(p, &p->paths[k - 1], d, token, all, &reached), "follow");
  return reached;
}

/* doc:follow(program, token [, path]) → the first token that the path leads to | nil */
static int document_follow(lua_State *L) {
  sg_reached r = follow(L, false);
  push_token(L, r.n ? r.tokens[0] : SG_NONE);
  return 1;
}

/* doc:follow_all(program, token [, path]) → list of all */
static int document_follow_all(lua_State *L) {
  sg_reached r = follow(L, true);
  lua_createtable(L, (int)r.n, 0);
  for (uint32_t i = 0; i < r.n; i++) {
    push_token(L, r.tokens[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/* --- verbs --- */

/* doc:voice(token) → "active" | "passive" */
static int document_voice(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  lua_pushstring(L, sg_verb_passive(d, check_parsed(L, d)) ? "passive" : "active");
  return 1;
}

/* doc:negation(token) → the word that negates the verb | nil */
static int document_negation(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  push_token(L, sg_verb_negation(d, check_parsed(L, d)));
  return 1;
}

/* doc:modality(token) → "asserted" and so on, the auxiliary or conjunction that says so | nil */
static int document_modality(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t by;
  lua_pushstring(L, sg_modality_names[sg_verb_modality(d, check_parsed(L, d), &by)]);
  push_token(L, by);
  return 2;
}

/* doc:governor(token) → the token that governs the verb's clause | nil, the relation to it */
static int document_governor(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  sg_relation r;
  uint32_t token = check_parsed(L, d);
  push_token(L, sg_verb_governor(d, token, &r));
  push_relation(L, r);
  return 2;
}

/* --- phrases --- */

static int push_range(lua_State *L, uint32_t first, uint32_t last) {
  lua_pushinteger(L, (lua_Integer)first + 1);
  lua_pushinteger(L, (lua_Integer)last);
  return 2;
}

/* doc:clause(token) → first, last, verb of the clause that the token stands in */
static int document_clause(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t verb = sg_verb_clause(d, check_parsed(L, d)), first, last;
  sg_tree_extent(d, verb, &first, &last);
  push_range(L, first, last);
  push_token(L, verb);
  return 3;
}

/* doc:phrase(head [, "base" | "phrase" | "whole"]) → first, last */
static int document_phrase(lua_State *L) {
  static const char *const how[] = {"base", "phrase", "whole", NULL};
  sg_document *d = sg_lua_checktypes(L);
  uint32_t head = check_parsed(L, d), first, last;
  sg_phrase_extent(d, head, (sg_extent)luaL_checkoption(L, 3, "phrase", how), &first, &last);
  return push_range(L, first, last);
}

/* doc:conjunct(token [, n]) → token | nil */
static int document_conjunct(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t token = check_parsed(L, d);
  push_token(L, sg_phrase_conjunct(d, token, check_count(L, 3)));
  return 1;
}

/* doc:apposition(token [, n]) → token | nil */
static int document_apposition(lua_State *L) {
  sg_document *d = sg_lua_checktypes(L);
  uint32_t token = check_parsed(L, d);
  push_token(L, sg_phrase_apposition(d, token, check_count(L, 3)));
  return 1;
}

void sg_lua_open_document_arguments(lua_State *L) {
  static const luaL_Reg methods[] = {
      {"use_syntax", document_use_syntax},
      {"parse", document_parse},
      {"head", document_head},
      {"dependent", document_dependent},
      {"next_dependent", document_next_dependent},
      {"set_head", document_set_head},
      {"arguments", document_arguments},
      {"logical", document_logical},
      {"argument", document_argument},
      {"oblique", document_oblique},
      {"argument_list", document_argument_list},
      {"role", document_role},
      {"follow", document_follow},
      {"follow_all", document_follow_all},
      {"voice", document_voice},
      {"negation", document_negation},
      {"modality", document_modality},
      {"governor", document_governor},
      {"clause", document_clause},
      {"phrase", document_phrase},
      {"conjunct", document_conjunct},
      {"apposition", document_apposition},
      {NULL, NULL},
  };
  sg_lua_join_document(L, methods);
}
