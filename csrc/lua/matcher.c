/* matcher.c (binding): core.matcher(program) and its methods. Anchors: 1 the program.

   Rules, captures and tokens count from 1; ranges hold both ends. */
#include "rules/match/matcher.h"

#include "binding.h"
#include "document/document.h"
#include "features.h"
#include "rules/match/file_spans.h"

enum { PROGRAM = 1 };

static int matcher_gc(lua_State *L) {
  sg_matcher **box = luaL_checkudata(L, 1, SG_LUA_MATCHER);
  sg_matcher_free(*box);
  *box = NULL;
  return 0;
}

/* core.matcher(program [, budget in bytes [, number]]): the number is told of the spans that it files, by doc:match. */
static int new_matcher(lua_State *L) {
  const sg_program *p = sg_lua_checkbox(L, 1, SG_LUA_PROGRAM);
  lua_Number budget = luaL_optnumber(L, 2, 0);
  lua_Integer number = luaL_optinteger(L, 3, 0);
  luaL_argcheck(L, budget >= 0 && budget < 1e15, 2, "budget out of range");
  luaL_argcheck(L, number >= 0 && number <= (lua_Integer)UINT32_MAX, 3, "number out of range");
  sg_allocator a = sg_lua_allocator(L);
  sg_matcher **box = (sg_matcher **)sg_lua_newbox(L, SG_LUA_MATCHER);
  sg_lua_anchor(L, -1, 1, PROGRAM);
  sg_lua_check(L, sg_matcher_new(&a, p, (size_t)budget, box), "matcher");
  sg_matcher_number(*box, (uint32_t)number);
  return 1;
}

static sg_document *check_document(lua_State *L, int arg) {
  sg_document *d = sg_lua_checkbox(L, arg, SG_LUA_DOCUMENT);
  bool current = d->generation == d->vocabulary->generation && sg_document_knows_spans(d);
  luaL_argcheck(L, current, arg, "its session has since been emptied for another document");
  return d;
}

static lua_Integer push(lua_State *L, lua_Integer n, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_rawseti(L, -2, (int)++n);
  return n;
}

static lua_Integer push_match(lua_State *L, lua_Integer n, const sg_document *d, const sg_match *x,
                              const sg_range_capture *captures) {
  n = push(L, n, (lua_Integer)x->rule + 1);
  n = push(L, n, (lua_Integer)x->first + 1);
  n = push(L, n, x->last);
  n = push(L, n, x->ncaptures);
  for (uint32_t k = 0; k < x->ncaptures; k++) {
    const sg_range_capture *c = &captures[x->captures + k];
    n = push(L, n, (lua_Integer)c->name + 1);
    n = push(L, n, (lua_Integer)c->first + 1);
    n = push(L, n, c->last);
    n = push(L, n, c->span == SG_NONE ? 0 : (lua_Integer)d->spans[c->span].ref);
  }
  return n;
}

/* Runs, and pushes the flat list: of all matches, or of those only whose rules declare no span. */
static uint32_t push_matches(lua_State *L, sg_matcher *m, sg_document *d, bool all) {
  uint32_t count, listed = 0;
  lua_Integer values = 0;
  sg_lua_check(L, sg_matcher_run(m, d), "matcher");
  const sg_match *matches = sg_matcher_matches(m, &count);
  const sg_range_capture *captures = sg_matcher_captures(m);
  for (uint32_t i = 0; i < count; i++)
    if (all || !sg_matcher_declares(m, matches[i].rule)) values += 4 + 4 * (lua_Integer)matches[i].ncaptures;
  lua_createtable(L, values < INT32_MAX ? (int)values : 0, 0);
  values = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (!all && sg_matcher_declares(m, matches[i].rule)) continue;
    values = push_match(L, values, d, &matches[i], captures);
    listed++;
  }
  return listed;
}

/* matcher:run(doc) → a flat list; for each match: rule, first, last, number of captures, and for each of these: name,
   first, last, ref of the span that it is (0: none, or more than one span). A capture of nothing has last < first. */
static int matcher_run(lua_State *L) {
  push_matches(L, sg_lua_checkbox(L, 1, SG_LUA_MATCHER), check_document(L, 2), true);
  return 1;
}

/* matcher:declare(rule, layer, features [, capture]): matches of the rule are filed as spans, by `file`. */
static int matcher_declare(lua_State *L) {
  sg_matcher *m = sg_lua_checkbox(L, 1, SG_LUA_MATCHER);
  lua_Integer rule = luaL_checkinteger(L, 2), capture = luaL_optinteger(L, 5, 0);
  size_t len;
  const char *layer = luaL_checklstring(L, 3, &len);
  luaL_checktype(L, 4, LUA_TTABLE);
  luaL_argcheck(L, rule >= 1 && rule <= (lua_Integer)UINT32_MAX, 2, "no such rule");
  luaL_argcheck(L, capture >= 0 && capture <= (lua_Integer)UINT32_MAX, 5, "no such capture");
  sg_feature features[SG_LUA_FEATURES];
  uint32_t n = sg_lua_features(L, 4, NULL, features);
  sg_lua_check(L,
               sg_matcher_declare(m, (uint32_t)(rule - 1), capture ? (uint32_t)(capture - 1) : SG_NONE, layer,
                                  (uint32_t)len, features, n),
               "declare");
  return 0;
}

static uint32_t check_capture(lua_State *L, int field) {
  lua_rawgeti(L, -1, field);
  lua_Integer capture = lua_tointeger(L, -1);
  if (capture < 1 || capture > (lua_Integer)UINT32_MAX) luaL_error(L, "stringer: matcher: no such capture");
  lua_pop(L, 1);
  return (uint32_t)(capture - 1);
}

/* matcher:fields(rule, list): what is worked out for each span of a rule that has been declared; for each feature {key,
   capture, "text"|"lemma"|"folded"}, or {key, capture, "span", feature of the span that the capture is}. */
static int matcher_fields(lua_State *L) {
  static const char *const sources[] = {"text", "lemma", "folded", "span", NULL};
  sg_matcher *m = sg_lua_checkbox(L, 1, SG_LUA_MATCHER);
  lua_Integer rule = luaL_checkinteger(L, 2);
  sg_yield_field fields[SG_LUA_FEATURES];
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  int n = (int)lua_rawlen(L, 3);
  luaL_argcheck(L, rule >= 1 && rule <= (lua_Integer)UINT32_MAX, 2, "no such rule");
  luaL_argcheck(L, n <= SG_LUA_FEATURES, 3, "too many features");
  luaL_checkstack(L, 4 * n + 8, "fields");
  for (int i = 0; i < n; i++) { /* texts stay on the stack until they have been copied */
    size_t len;
    lua_rawgeti(L, 3, i + 1);
    luaL_checktype(L, -1, LUA_TTABLE);
    int own = lua_gettop(L);
    fields[i].capture = check_capture(L, 2);
    lua_rawgeti(L, own, 1);
    fields[i].key = luaL_checklstring(L, -1, &len);
    fields[i].key_len = (uint32_t)len;
    lua_rawgeti(L, own, 3);
    fields[i].source = (uint32_t)luaL_checkoption(L, -1, NULL, sources);
    lua_rawgeti(L, own, 4);
    fields[i].feature = luaL_optlstring(L, -1, "", &len);
    fields[i].feature_len = (uint32_t)len;
  }
  sg_lua_check(L, sg_matcher_declare_fields(m, (uint32_t)(rule - 1), fields, (uint32_t)n), "fields");
  return 0;
}

/* matcher:file(doc, ref [, all]): runs; the matches whose rules declare a span are added to the document with refs from
   `ref` on → how many these are; the flat list of the others, or of all; a list of the places of the others in it. */
static int matcher_file(lua_State *L) {
  sg_matcher *m = sg_lua_checkbox(L, 1, SG_LUA_MATCHER);
  check_document(L, 2);
  sg_document *d = sg_lua_checkbox(L, 2, SG_LUA_DOCUMENT);
  lua_Integer ref = luaL_checkinteger(L, 3);
  bool all = lua_toboolean(L, 4) != 0;
  luaL_argcheck(L, ref >= 1 && ref < (lua_Integer)1 << 31, 3, "ref out of range");
  lua_settop(L, 4);
  uint32_t count, before = d->nspans, listed = push_matches(L, m, d, all);
  const sg_match *matches = sg_matcher_matches(m, &count);
  sg_lua_check(L, sg_matcher_file(m, d, (uint32_t)ref), "file");
  uint32_t filed = d->nspans - before;
  lua_createtable(L, (int)(all ? count - filed : listed), 0);
  lua_Integer at = 1;
  int n = 0;
  for (uint32_t i = 0; i < count; i++) {
    bool declared = sg_matcher_declares(m, matches[i].rule);
    if (!declared) {
      lua_pushinteger(L, at);
      lua_rawseti(L, 6, ++n);
    }
    if (all || !declared) at += 4 + 4 * (lua_Integer)matches[i].ncaptures;
  }
  lua_pushinteger(L, filed);
  lua_replace(L, 4);
  return 3;
}

/* matcher:listen(on): whether dropped candidates are listed. */
static int matcher_listen(lua_State *L) {
  sg_matcher_listen(sg_lua_checkbox(L, 1, SG_LUA_MATCHER), lua_toboolean(L, 2));
  return 0;
}

/* matcher:drops() → of the last run: a list of {rule=, first=, last=, by=, by_first=, by_last=}; no `by`: it was
   dropped by `unless` or `agree`. */
static int matcher_drops(lua_State *L) {
  const sg_matcher *m = sg_lua_checkbox(L, 1, SG_LUA_MATCHER);
  uint32_t n;
  const sg_drop *drops = sg_matcher_drops(m, &n);
  lua_createtable(L, (int)n, 0);
  for (uint32_t i = 0; i < n; i++) {
    lua_createtable(L, 0, 6);
    lua_pushinteger(L, (lua_Integer)drops[i].rule + 1), lua_setfield(L, -2, "rule");
    lua_pushinteger(L, (lua_Integer)drops[i].first + 1), lua_setfield(L, -2, "first");
    lua_pushinteger(L, drops[i].last), lua_setfield(L, -2, "last");
    if (drops[i].role != SG_NONE) {
      lua_pushinteger(L, (lua_Integer)drops[i].role + 1), lua_setfield(L, -2, "role");
    }
    if (drops[i].by != SG_NONE) {
      lua_pushinteger(L, (lua_Integer)drops[i].by + 1), lua_setfield(L, -2, "by");
      lua_pushinteger(L, (lua_Integer)drops[i].by_first + 1), lua_setfield(L, -2, "by_first");
      lua_pushinteger(L, drops[i].by_last), lua_setfield(L, -2, "by_last");
    }
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/* matcher:passed() → a list of {rule =, first =, last =}: where, in the last run, a rule had more overlapping matches
   than its budget allows. */
static int matcher_passed(lua_State *L) {
  uint32_t n;
  const sg_passed *passed = sg_matcher_passed(sg_lua_checkbox(L, 1, SG_LUA_MATCHER), &n);
  lua_createtable(L, (int)n, 0);
  for (uint32_t i = 0; i < n; i++) {
    lua_createtable(L, 0, 3);
    lua_pushinteger(L, (lua_Integer)passed[i].rule + 1), lua_setfield(L, -2, "rule");
    lua_pushinteger(L, (lua_Integer)passed[i].first + 1), lua_setfield(L, -2, "first");
    lua_pushinteger(L, passed[i].last), lua_setfield(L, -2, "last");
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/* matcher:allow(rule, on): whether a rule takes part from now on */
static int matcher_allow(lua_State *L) {
  sg_matcher *m = sg_lua_checkbox(L, 1, SG_LUA_MATCHER);
  lua_Integer rule = luaL_checkinteger(L, 2);
  luaL_argcheck(L, rule >= 1 && rule <= INT32_MAX, 2, "no such rule");
  sg_lua_check(L, sg_matcher_allow(m, (uint32_t)(rule - 1), lua_toboolean(L, 3)), "matcher: allow");
  return 0;
}

/* matcher:farthest(doc, rule) → {token =, last = of the unit, consumed =, complete =, wanted = {node numbers}}: how far
   the rule got in the unit where it got farthest. The token is past `last` where the unit ended. */
static int matcher_farthest(lua_State *L) {
  sg_matcher *m = sg_lua_checkbox(L, 1, SG_LUA_MATCHER);
  sg_document *d = check_document(L, 2);
  lua_Integer rule = luaL_checkinteger(L, 3);
  luaL_argcheck(L, rule >= 1 && rule <= (lua_Integer)UINT32_MAX, 3, "no such rule");
  sg_failure f;
  sg_lua_check(L, sg_matcher_farthest(m, d, (uint32_t)(rule - 1), &f), "matcher");
  lua_createtable(L, 0, 5);
  lua_pushinteger(L, (lua_Integer)f.token + 1), lua_setfield(L, -2, "token");
  lua_pushinteger(L, f.unit_last), lua_setfield(L, -2, "last");
  lua_pushinteger(L, f.consumed), lua_setfield(L, -2, "consumed");
  lua_pushboolean(L, f.complete), lua_setfield(L, -2, "complete");
  lua_createtable(L, (int)f.nmarks, 0);
  for (uint32_t i = 0; i < f.nmarks; i++) {
    lua_pushinteger(L, f.marks[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lua_setfield(L, -2, "wanted");
  return 1;
}

/* matcher:counts() → by rule: {tries =, tokens =, matches =}, over all runs. */
static int matcher_counts(lua_State *L) {
  const sg_matcher *m = sg_lua_checkbox(L, 1, SG_LUA_MATCHER);
  sg_lua_anchored(L, 1, PROGRAM);
  const sg_program *p = sg_lua_checkbox(L, -1, SG_LUA_PROGRAM);
  const sg_rule_count *counts = sg_matcher_counts(m);
  uint32_t n = sg_program_rules(p);
  lua_createtable(L, (int)n, 0);
  for (uint32_t i = 0; i < n; i++) {
    lua_createtable(L, 0, 3);
    lua_pushnumber(L, (lua_Number)counts[i].tries), lua_setfield(L, -2, "tries");
    lua_pushnumber(L, (lua_Number)counts[i].tokens), lua_setfield(L, -2, "tokens");
    lua_pushnumber(L, (lua_Number)counts[i].matches), lua_setfield(L, -2, "matches");
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/* matcher:statistics() → {bytes =, classes =, states =, flushes =, choices =} of the automaton. */
static int matcher_statistics(lua_State *L) {
  sg_matcher_stats s = sg_matcher_statistics(sg_lua_checkbox(L, 1, SG_LUA_MATCHER));
  lua_createtable(L, 0, 5);
  lua_pushnumber(L, (lua_Number)s.bytes), lua_setfield(L, -2, "bytes");
  lua_pushinteger(L, s.classes), lua_setfield(L, -2, "classes");
  lua_pushinteger(L, s.states), lua_setfield(L, -2, "states");
  lua_pushinteger(L, s.flushes), lua_setfield(L, -2, "flushes");
  lua_pushinteger(L, s.choices), lua_setfield(L, -2, "choices");
  return 1;
}

/* matcher:match(doc) → the number of matches, without making Lua values of them (for measuring). */
static int matcher_match(lua_State *L) {
  sg_matcher *m = sg_lua_checkbox(L, 1, SG_LUA_MATCHER);
  uint32_t n;
  sg_lua_check(L, sg_matcher_run(m, check_document(L, 2)), "matcher");
  sg_matcher_matches(m, &n);
  lua_pushinteger(L, n);
  return 1;
}

void sg_lua_open_matcher(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", matcher_gc}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"run", matcher_run},
                                     {"match", matcher_match},
                                     {"listen", matcher_listen},
                                     {"declare", matcher_declare},
                                     {"fields", matcher_fields},
                                     {"file", matcher_file},
                                     {"drops", matcher_drops},
                                     {"farthest", matcher_farthest},
                                     {"counts", matcher_counts},
                                     {"statistics", matcher_statistics},
                                     {"allow", matcher_allow},
                                     {"passed", matcher_passed},
                                     {NULL, NULL}};
  static const luaL_Reg functions[] = {{"matcher", new_matcher}, {NULL, NULL}};
  sg_lua_newclass(L, SG_LUA_MATCHER, meta, methods);
  sg_lua_setfuncs(L, functions);
}
