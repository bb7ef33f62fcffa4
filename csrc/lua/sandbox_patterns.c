/* sandbox_patterns.c: Lua's patterns for guests: string.find, match, gmatch and gsub as Lua 5.4 has them, with every
   step of the matcher paid for. Lua's own take exponential time for some patterns, and no hook is called meanwhile.
   */
#include <ctype.h>
#include <string.h>

#include "sandbox.h"

#define MOST_CAPTURES 32
#define MOST_DEPTH 180 /* of the matcher's recursion */
#define OPEN (-1)
#define POSITION (-2)

/* Steps are paid for in lots; of so many steps as make an instruction of the interpreter. */
#define LOT 256
#define STEPS_AN_INSTRUCTION 4
#define MOST_LOTS 4000 /* for the host: about a million steps */

typedef struct {
  lua_State *L;
  sandbox *s;
  const char *src, *src_end, *p_end;
  unsigned steps, lots; /* lots are counted where there is no sandbox */
  int depth, level;
  struct {
    const char *start;
    ptrdiff_t len;
  } capture[MOST_CAPTURES];
} matcher;

static void step(matcher *m) {
  if (++m->steps < LOT) return;
  m->steps = 0;
  if (m->s) sandbox_charge(m->L, m->s, LOT / STEPS_AN_INSTRUCTION);
  else if (++m->lots > MOST_LOTS) luaL_error(m->L, "the pattern takes too long");
}

static const char *match(matcher *m, const char *s, const char *p);

/* --- single characters --- */

static const char *class_end(matcher *m, const char *p) {
  if (*p == '%') {
    if (p + 1 >= m->p_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
    return p + 2;
  }
  if (*p++ != '[') return p;
  if (p < m->p_end && *p == '^') p++;
  do { /* a first `]` stands for itself */
    step(m);
    if (p >= m->p_end) luaL_error(m->L, "malformed pattern (missing ']')");
    if (*p++ == '%' && p < m->p_end) p++;
  } while (p >= m->p_end || *p != ']');
  return p + 1;
}

static bool in_class(int c, int class) {
  int found;
  switch (tolower(class)) {
    case 'a': found = isalpha(c); break;
    case 'c': found = iscntrl(c); break;
    case 'd': found = isdigit(c); break;
    case 'g': found = isgraph(c); break;
    case 'l': found = islower(c); break;
    case 'p': found = ispunct(c); break;
    case 's': found = isspace(c); break;
    case 'u': found = isupper(c); break;
    case 'w': found = isalnum(c); break;
    case 'x': found = isxdigit(c); break;
    default: return class == c;
  }
  return (found != 0) != (isupper(class) != 0);
}

/* `p` at the `[`, `last` at the `]`. */
static bool in_set(matcher *m, int c, const char *p, const char *last) {
  bool found = true;
  if (p[1] == '^') found = false, p++;
  while (++p < last) {
    step(m);
    if (*p == '%') {
      if (in_class(c, (unsigned char)*++p)) return found;
    } else if (p[1] == '-' && p + 2 < last) {
      if ((unsigned char)p[0] <= c && c <= (unsigned char)p[2]) return found;
      p += 2;
    } else if ((unsigned char)*p == c) {
      return found;
    }
  }
  return !found;
}

static bool single(matcher *m, const char *s, const char *p, const char *end) {
  step(m);
  if (s >= m->src_end) return false;
  int c = (unsigned char)*s;
  switch (*p) {
    case '.': return true;
    case '%': return in_class(c, (unsigned char)p[1]);
    case '[': return in_set(m, c, p, end - 1);
    default: return (unsigned char)*p == c;
  }
}

/* --- items --- */

static const char *balance(matcher *m, const char *s, const char *p) {
  if (p + 1 >= m->p_end) luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
  if (s >= m->src_end || *s != *p) return NULL;
  int open = *p, close = p[1], deep = 1;
  while (++s < m->src_end) {
    step(m);
    if (*s == close) {
      if (--deep == 0) return s + 1;
    } else if (*s == open) {
      deep++;
    }
  }
  return NULL;
}

static const char *most(matcher *m, const char *s, const char *p, const char *end) {
  ptrdiff_t i = 0;
  while (single(m, s + i, p, end)) i++;
  for (; i >= 0; i--) {
    const char *found = match(m, s + i, end + 1);
    if (found) return found;
  }
  return NULL;
}

static const char *fewest(matcher *m, const char *s, const char *p, const char *end) {
  for (;;) {
    const char *found = match(m, s, end + 1);
    if (found) return found;
    if (!single(m, s, p, end)) return NULL;
    s++;
  }
}

static const char *start_capture(matcher *m, const char *s, const char *p, ptrdiff_t what) {
  if (m->level >= MOST_CAPTURES) luaL_error(m->L, "too many captures");
  m->capture[m->level].start = s;
  m->capture[m->level].len = what;
  m->level++;
  const char *found = match(m, s, p);
  if (!found) m->level--;
  return found;
}

static const char *end_capture(matcher *m, const char *s, const char *p) {
  int l = m->level - 1;
  while (l >= 0 && m->capture[l].len != OPEN) l--;
  if (l < 0) luaL_error(m->L, "invalid pattern capture");
  m->capture[l].len = s - m->capture[l].start;
  const char *found = match(m, s, p);
  if (!found) m->capture[l].len = OPEN;
  return found;
}

static const char *back_reference(matcher *m, const char *s, int digit) {
  int l = digit - '1';
  if (l < 0 || l >= m->level || m->capture[l].len == OPEN) luaL_error(m->L, "invalid capture index %%%d", l + 1);
  size_t len = m->capture[l].len == POSITION ? 0 : (size_t)m->capture[l].len;
  m->steps += (unsigned)(len < LOT ? len : LOT);
  if (len >= LOT && m->s) sandbox_charge(m->L, m->s, len / 16);
  if ((size_t)(m->src_end - s) >= len && memcmp(m->capture[l].start, s, len) == 0) return s + len;
  return NULL;
}

static bool at_frontier(matcher *m, const char *s, const char *p, const char *end) {
  int before = s == m->src ? 0 : (unsigned char)s[-1], here = s < m->src_end ? (unsigned char)*s : 0;
  return !in_set(m, before, p, end - 1) && in_set(m, here, p, end - 1);
}

/* One item with what may follow it: sets where to go on; returns whether `found` is the answer. */
static bool repeated(matcher *m, const char **s, const char **p, const char **found) {
  const char *end = class_end(m, *p);
  int sign = end < m->p_end ? *end : '\0';
  bool fits;
  switch (sign) {
    case '?':
      if (single(m, *s, *p, end) && (*found = match(m, *s + 1, end + 1)) != NULL) return true;
      *p = end + 1;
      return false;
    case '+': *found = single(m, *s, *p, end) ? most(m, *s + 1, *p, end) : NULL; return true;
    case '*': *found = most(m, *s, *p, end); return true;
    case '-': *found = fewest(m, *s, *p, end); return true;
    default:
      fits = single(m, *s, *p, end);
      *found = NULL;
      (*s)++;
      *p = end;
      return !fits;
  }
}

/* The items behind `%` that are none of a character: as `repeated`; `*taken` says whether it was one. */
static bool special(matcher *m, const char **s, const char **p, const char **found, bool *taken) {
  const char *at = *p, *end;
  int kind = at + 1 < m->p_end ? at[1] : '\0';
  *taken = kind == 'b' || kind == 'f' || isdigit(kind);
  *found = NULL;
  if (kind == 'b') {
    if (!(*s = balance(m, *s, at + 2))) return true;
    *p = at + 4;
  } else if (kind == 'f') {
    if (at + 2 >= m->p_end || at[2] != '[') luaL_error(m->L, "missing '[' after '%%f' in pattern");
    end = class_end(m, at + 2);
    if (!at_frontier(m, *s, at + 2, end)) return true;
    *p = end;
  } else if (isdigit(kind)) {
    if (!(*s = back_reference(m, *s, kind))) return true;
    *p = at + 2;
  }
  return false;
}

static const char *match_here(matcher *m, const char *s, const char *p) {
  const char *found;
  bool taken;
  while (p < m->p_end) {
    step(m);
    if (*p == '(') {
      bool position = p + 1 < m->p_end && p[1] == ')';
      return position ? start_capture(m, s, p + 2, POSITION) : start_capture(m, s, p + 1, OPEN);
    }
    if (*p == ')') return end_capture(m, s, p + 1);
    if (*p == '$' && p + 1 == m->p_end) return s == m->src_end ? s : NULL;
    if (*p == '%') {
      if (special(m, &s, &p, &found, &taken)) return found;
      if (taken) continue;
    }
    if (repeated(m, &s, &p, &found)) return found;
  }
  return s;
}

static const char *match(matcher *m, const char *s, const char *p) {
  if (++m->depth > MOST_DEPTH) luaL_error(m->L, "pattern too complex");
  const char *found = match_here(m, s, p);
  m->depth--;
  return found;
}

/* --- results --- */

static void push_capture(matcher *m, int l, const char *s, const char *e) {
  if (l >= m->level) {
    if (l != 0) luaL_error(m->L, "invalid capture index %%%d", l + 1);
    lua_pushlstring(m->L, s, (size_t)(e - s));
  } else if (m->capture[l].len == POSITION) {
    lua_pushinteger(m->L, m->capture[l].start - m->src + 1);
  } else {
    if (m->capture[l].len == OPEN) luaL_error(m->L, "unfinished capture");
    lua_pushlstring(m->L, m->capture[l].start, (size_t)m->capture[l].len);
  }
}

static int push_captures(matcher *m, const char *s, const char *e) {
  int n = m->level == 0 && s ? 1 : m->level;
  luaL_checkstack(m->L, n, "too many captures");
  for (int i = 0; i < n; i++) push_capture(m, i, s, e);
  return n;
}

static void begin(matcher *m, lua_State *L, sandbox *s, const char *src, size_t len, const char *p, size_t p_len) {
  m->L = L;
  m->s = s;
  m->lots = 0;
  if (s) sandbox_charge(L, s, 1);
  m->src = src, m->src_end = src + len, m->p_end = p + p_len;
  m->steps = 0;
  m->depth = m->level = 0;
}

static const char *try_at(matcher *m, const char *s, const char *p) {
  m->level = m->depth = 0;
  step(m);
  return match(m, s, p);
}

/* Where a search begins, from 0; past the end if it cannot. */
static size_t start_at(lua_State *L, int arg, size_t len) {
  lua_Integer i = luaL_optinteger(L, arg, 1);
  if (i > 0) return (size_t)i - 1 > len ? len + 1 : (size_t)(i - 1);
  if (i == 0) return 0;
  return i < -(lua_Integer)len ? 0 : (size_t)((lua_Integer)len + i);
}

/* --- the functions --- */

static const char *find_plain(lua_State *L, const char *s, size_t len, const char *what, size_t n) {
  if (n == 0) return s;
  const char *end = s + len;
  size_t paid = 0;
  while ((size_t)(end - s) >= n) {
    const char *at = memchr(s, *what, (size_t)(end - s) - n + 1);
    if (!at) return NULL;
    if (memcmp(at, what, n) == 0) return at;
    paid += n / 16 + (size_t)(at - s) / 64 + 1; /* a near miss may have compared all of it */
    if (paid > LOT) sandbox_charge(L, sandbox_of(L), paid), paid = 0;
    s = at + 1;
  }
  return NULL;
}

static bool is_plain(const char *p, size_t n) {
  return n == 0 || (!memchr(p, '\0', n) && strpbrk(p, "^$*+?.([%-") == NULL);
}

static int search(lua_State *L, bool find) {
  size_t len, p_len;
  const char *s = luaL_checklstring(L, 1, &len), *p = luaL_checklstring(L, 2, &p_len);
  size_t at = start_at(L, 3, len);
  if (at > len) return lua_pushnil(L), 1;
  if (find && (lua_toboolean(L, 4) || is_plain(p, p_len))) {
    const char *found = find_plain(L, s + at, len - at, p, p_len);
    if (!found) return lua_pushnil(L), 1;
    lua_pushinteger(L, found - s + 1);
    lua_pushinteger(L, found - s + (lua_Integer)p_len);
    return 2;
  }
  matcher m;
  begin(&m, L, sandbox_of(L), s, len, p, p_len);
  bool anchored = p_len > 0 && *p == '^';
  for (const char *from = s + at; from <= m.src_end; from++) {
    const char *e = try_at(&m, from, p + anchored);
    if (e && !find) return push_captures(&m, from, e);
    if (e) {
      lua_pushinteger(L, from - s + 1);
      lua_pushinteger(L, e - s);
      return push_captures(&m, NULL, NULL) + 2;
    }
    if (anchored) break;
  }
  return lua_pushnil(L), 1;
}

static int string_find(lua_State *L) { return search(L, true); }
static int string_match(lua_State *L) { return search(L, false); }

/* Upvalues: text, pattern, where to go on, where the last match ended (-1: none yet). */
static int next_match(lua_State *L) {
  size_t len, p_len;
  const char *s = lua_tolstring(L, lua_upvalueindex(1), &len), *p = lua_tolstring(L, lua_upvalueindex(2), &p_len);
  lua_Integer at = lua_tointeger(L, lua_upvalueindex(3)), last = lua_tointeger(L, lua_upvalueindex(4));
  matcher m;
  begin(&m, L, sandbox_of(L), s, len, p, p_len);
  for (; at <= (lua_Integer)len; at++) {
    const char *e = try_at(&m, s + at, p);
    if (!e || e - s == last) continue;
    lua_pushinteger(L, e - s);
    lua_pushvalue(L, -1);
    lua_replace(L, lua_upvalueindex(3));
    lua_replace(L, lua_upvalueindex(4));
    return push_captures(&m, s + at, e);
  }
  return 0;
}

static int string_gmatch(lua_State *L) {
  size_t len;
  luaL_checklstring(L, 1, &len);
  luaL_checkstring(L, 2);
  size_t at = start_at(L, 3, len);
  lua_settop(L, 2);
  lua_pushinteger(L, (lua_Integer)at);
  lua_pushinteger(L, -1);
  lua_pushcclosure(L, next_match, 4);
  return 1;
}

static void add_text(matcher *m, luaL_Buffer *b, const char *s, const char *e) {
  size_t n;
  const char *r = lua_tolstring(m->L, 3, &n);
  for (size_t i = 0; i < n; i++) {
    step(m);
    if (r[i] != '%') {
      luaL_addchar(b, r[i]);
    } else if (++i < n && r[i] == '%') {
      luaL_addchar(b, '%');
    } else if (i < n && r[i] == '0') {
      luaL_addlstring(b, s, (size_t)(e - s));
    } else if (i < n && isdigit((unsigned char)r[i])) {
      push_capture(m, r[i] - '1', s, e);
      luaL_addvalue(b);
    } else {
      luaL_error(m->L, "invalid use of '%%' in replacement string");
    }
  }
}

/* What stands for a match; false and nil keep it. */
static void add_replacement(matcher *m, luaL_Buffer *b, const char *s, const char *e) {
  lua_State *L = m->L;
  int kind = lua_type(L, 3);
  if (kind == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    int n = push_captures(m, s, e);
    lua_call(L, n, 1);
  } else if (kind == LUA_TTABLE) {
    push_capture(m, 0, s, e);
    lua_gettable(L, 3);
  } else {
    add_text(m, b, s, e);
    return;
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(b, s, (size_t)(e - s));
    return;
  }
  if (!lua_isstring(L, -1)) luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  luaL_addvalue(b);
}

static int string_gsub(lua_State *L) {
  size_t len, p_len;
  const char *s = luaL_checklstring(L, 1, &len), *p = luaL_checklstring(L, 2, &p_len), *last = NULL;
  int kind = lua_type(L, 3);
  luaL_argcheck(L, kind == LUA_TNUMBER || kind == LUA_TSTRING || kind == LUA_TFUNCTION || kind == LUA_TTABLE, 3,
                "string/function/table expected");
  lua_Integer most_often = luaL_optinteger(L, 4, (lua_Integer)len + 1), n = 0;
  bool anchored = p_len > 0 && *p == '^';
  if (kind == LUA_TNUMBER) luaL_checkstring(L, 3); /* made a string where it stands, before a buffer lies above it */
  matcher m;
  luaL_Buffer b;
  begin(&m, L, sandbox_of(L), s, len, p, p_len);
  luaL_buffinit(L, &b);
  while (n < most_often) {
    const char *e = try_at(&m, s, p + anchored);
    if (e && e != last) {
      n++;
      add_replacement(&m, &b, s, e);
      s = last = e;
    } else if (s < m.src_end) {
      luaL_addchar(&b, *s++);
    } else {
      break;
    }
    if (anchored) break;
  }
  luaL_addlstring(&b, s, (size_t)(m.src_end - s));
  luaL_pushresult(&b);
  lua_pushinteger(L, n);
  return 2;
}

/* core.matches(text, pattern) → whether Lua's pattern matches somewhere; raises when that takes too long or it is none.
   For patterns that came out of a pack. */
int sandbox_matches(lua_State *L) {
  size_t len, p_len;
  const char *s = luaL_checklstring(L, 1, &len), *p = luaL_checklstring(L, 2, &p_len);
  matcher m;
  begin(&m, L, NULL, s, len, p, p_len);
  bool anchored = p_len > 0 && *p == '^', found = false;
  for (const char *from = s; from <= m.src_end && !found; from++) {
    found = try_at(&m, from, p + anchored) != NULL;
    if (anchored) break;
  }
  lua_pushboolean(L, found);
  return 1;
}

void sandbox_open_patterns(lua_State *guest) {
  static const luaL_Reg functions[] = {
      {"find", string_find}, {"match", string_match}, {"gmatch", string_gmatch}, {"gsub", string_gsub}, {NULL, NULL}};
  sg_lua_setfuncs(guest, functions);
}
