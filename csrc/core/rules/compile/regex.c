/* regex.c: an expression is read into a tree, the tree becomes a nondeterministic automaton (Thompson 1968), and the
   search carries the set of its states along the text: a state is entered once a position, so the search is linear. */
#include "rules/compile/regex.h"

#include "text/unicode.h"
#include "text/utf8.h"

enum { SET, SPLIT, JUMP, BEGIN, END, MATCH };

typedef struct op {
  uint8_t code;
  bool negated;  /* SET: passes on what is in none of its ranges */
  uint32_t x, y; /* SET: first range and number of ranges; SPLIT: both targets; JUMP: target */
} op;

/* Code points from `low` to `high`, both inclusive; or, where `class` is not 0, those of a class (its letter). */
typedef struct range {
  uint32_t low, high;
  char class;
} range;

enum { SMALL = 64 /* states */ };

/* Sets of states, a bit each, that are entered without a character; the second index tells whether the text ends. */
typedef struct closures {
  uint64_t start[2][2];     /* at the start of the text (1) and within it (0) */
  uint64_t after[SMALL][2]; /* behind a character that this state passes */
} closures;

struct sg_regex {
  const op *ops;
  const range *ranges;
  const closures *closures; /* NULL if there are more than SMALL states */
  uint32_t nops;
  bool empty;        /* it may match the empty text */
  uint64_t ascii[2]; /* a bit an ASCII character: a match may begin with it */
};

/* --- reading --- */

typedef enum kind { EMPTY, ITEM, CAT, ALT, REPEAT, BOUND } kind;

typedef struct node {
  uint8_t kind;
  bool negated, end; /* ITEM; BOUND: `$` */
  uint32_t a, b;     /* parts; ITEM: first range and number of ranges */
  uint32_t min, max; /* REPEAT: max is SG_NONE without an upper bound */
} node;

#define MAX_NODES 1024
#define MAX_RANGES 1024
#define MAX_REPEAT 100
#define MAX_DEPTH 60

typedef struct reader {
  const unsigned char *start, *p, *end;
  node nodes[MAX_NODES];
  range ranges[MAX_RANGES];
  uint32_t nnodes, nranges, depth;
  sg_regex_fault *fault;
} reader;

static sg_status refuse(reader *r, sg_status status, const char *what) {
  r->fault->at = (uint32_t)(r->p - r->start);
  r->fault->what = what;
  return status;
}

static sg_status add(reader *r, node n, uint32_t *out) {
  if (r->nnodes == MAX_NODES) return refuse(r, SG_LIMIT, "the expression is too large");
  r->nodes[r->nnodes] = n;
  *out = r->nnodes++;
  return SG_OK;
}

static sg_status add_range(reader *r, uint32_t low, uint32_t high, char class) {
  if (r->nranges == MAX_RANGES) return refuse(r, SG_LIMIT, "the expression has too many ranges");
  r->ranges[r->nranges++] = (range){low, high, class};
  return SG_OK;
}

static bool at(const reader *r, char c) { return r->p < r->end && *r->p == (unsigned char)c; }

static bool take(reader *r, char c) {
  if (!at(r, c)) return false;
  r->p++;
  return true;
}

static uint32_t take_code_point(reader *r) {
  uint32_t cp;
  r->p += sg_utf8_decode(r->p, r->end, &cp);
  return cp;
}

static bool is_punctuation(uint32_t cp) {
  return cp < 0x80 && cp > ' ' && !(cp >= '0' && cp <= '9') && !((cp | 32) >= 'a' && (cp | 32) <= 'z');
}

/* What stands behind a backslash: a class, or one character. */
static sg_status read_escape(reader *r, uint32_t *cp, char *class) {
  *class = 0;
  if (r->p == r->end) return refuse(r, SG_ARG, "nothing stands behind the backslash");
  *cp = *r->p;
  if (*cp && *cp < 0x80 && strchr("dwsDWS", (int)*cp)) *class = (char)*cp;
  else if (*cp == 't') *cp = '\t';
  else if (!is_punctuation(*cp))
    return refuse(r, SG_ARG, "a backslash stands before punctuation or one of d w s D W S t");
  r->p++;
  return SG_OK;
}

/* One end of a range in brackets, or a class. */
static sg_status read_member(reader *r, uint32_t *cp, char *class) {
  *class = 0;
  if (take(r, '\\')) return read_escape(r, cp, class);
  *cp = take_code_point(r);
  return *cp == SG_UTF8_INVALID ? refuse(r, SG_ARG, "the expression is no UTF-8") : SG_OK;
}

static sg_status read_brackets(reader *r, uint32_t *out) {
  node n = {.kind = ITEM, .a = r->nranges};
  n.negated = take(r, '^');
  bool first = true;
  while (first || !at(r, ']')) {
    uint32_t low, high;
    char class;
    first = false;
    if (r->p == r->end) return refuse(r, SG_ARG, "`]` is missing");
    SG_TRY(read_member(r, &low, &class));
    high = low;
    if (!class && at(r, '-') && r->p + 1 < r->end && r->p[1] != ']') {
      r->p++;
      char other;
      SG_TRY(read_member(r, &high, &other));
      if (other || high < low) return refuse(r, SG_ARG, "a range ends before it begins");
    }
    SG_TRY(add_range(r, low, high, class));
  }
  r->p++;
  n.b = r->nranges - n.a;
  return add(r, n, out);
}

static sg_status read_choice(reader *r, uint32_t *out);

static sg_status read_group(reader *r, uint32_t *out) {
  if (at(r, '?')) {
    if (r->p + 1 >= r->end || r->p[1] != ':') return refuse(r, SG_ARG, "of groups there are `( )` and `(?: )` only");
    r->p += 2;
  }
  if (++r->depth > MAX_DEPTH) return refuse(r, SG_LIMIT, "groups nest too deep");
  SG_TRY(read_choice(r, out));
  r->depth--;
  return take(r, ')') ? SG_OK : refuse(r, SG_ARG, "`)` is missing");
}

static sg_status read_atom(reader *r, uint32_t *out) {
  uint32_t cp, first = r->nranges;
  char class = 0;
  if (take(r, '(')) return read_group(r, out);
  if (take(r, '[')) return read_brackets(r, out);
  if (at(r, '^') || at(r, '$')) return add(r, (node){.kind = BOUND, .end = *r->p++ == '$'}, out);
  if (at(r, '*') || at(r, '+') || at(r, '?') || at(r, '{')) return refuse(r, SG_ARG, "there is nothing to repeat");
  if (take(r, '.')) return add(r, (node){.kind = ITEM, .negated = true, .a = first}, out);
  SG_TRY(read_member(r, &cp, &class));
  SG_TRY(add_range(r, cp, cp, class));
  return add(r, (node){.kind = ITEM, .a = first, .b = 1}, out);
}

static sg_status read_number(reader *r, uint32_t *out) {
  if (r->p == r->end || *r->p < '0' || *r->p > '9') return refuse(r, SG_ARG, "a number is expected");
  *out = 0;
  while (r->p < r->end && *r->p >= '0' && *r->p <= '9') {
    *out = *out * 10 + (uint32_t)(*r->p - '0');
    if (*out > MAX_REPEAT) return refuse(r, SG_LIMIT, "a repetition counts to 100 at most");
    r->p++;
  }
  return SG_OK;
}

static sg_status read_counts(reader *r, node *n) {
  SG_TRY(read_number(r, &n->min));
  n->max = n->min;
  if (take(r, ',')) {
    n->max = SG_NONE;
    if (!at(r, '}')) SG_TRY(read_number(r, &n->max));
  }
  if (!take(r, '}')) return refuse(r, SG_ARG, "`}` is missing");
  return n->max < n->min ? refuse(r, SG_ARG, "a repetition ends before it begins") : SG_OK;
}

static sg_status read_repeat(reader *r, uint32_t *out) {
  SG_TRY(read_atom(r, out));
  for (;;) {
    node n = {.kind = REPEAT, .a = *out, .max = SG_NONE};
    if (take(r, '*')) n.min = 0;
    else if (take(r, '+')) n.min = 1;
    else if (take(r, '?')) n.max = 1;
    else if (take(r, '{')) SG_TRY(read_counts(r, &n));
    else return SG_OK;
    if (r->nodes[*out].kind == REPEAT)
      return refuse(r, SG_ARG, "a repetition cannot be repeated; put it into brackets");
    SG_TRY(add(r, n, out));
  }
}

static sg_status read_sequence(reader *r, uint32_t *out) {
  SG_TRY(add(r, (node){.kind = EMPTY}, out));
  while (r->p < r->end && !at(r, '|') && !at(r, ')')) {
    uint32_t next;
    SG_TRY(read_repeat(r, &next));
    SG_TRY(add(r, (node){.kind = CAT, .a = *out, .b = next}, out));
  }
  return SG_OK;
}

static sg_status read_choice(reader *r, uint32_t *out) {
  SG_TRY(read_sequence(r, out));
  while (take(r, '|')) {
    uint32_t next;
    SG_TRY(read_sequence(r, &next));
    SG_TRY(add(r, (node){.kind = ALT, .a = *out, .b = next}, out));
  }
  return SG_OK;
}

/* --- from the tree to states --- */

typedef struct writer {
  const reader *tree;
  op ops[SG_REGEX_STATES];
  uint32_t n;
} writer;

static bool emit(writer *w, op o) {
  if (w->n == SG_REGEX_STATES) return false;
  w->ops[w->n++] = o;
  return true;
}

static bool write(writer *w, uint32_t id);

static bool write_choice(writer *w, const node *n) {
  uint32_t split = w->n;
  if (!emit(w, (op){.code = SPLIT}) || !write(w, n->a)) return false;
  uint32_t jump = w->n;
  if (!emit(w, (op){.code = JUMP})) return false;
  w->ops[split].x = split + 1;
  w->ops[split].y = w->n;
  if (!write(w, n->b)) return false;
  w->ops[jump].x = w->n;
  return true;
}

static bool write_repeat(writer *w, const node *n) {
  for (uint32_t i = 0; i < n->min; i++)
    if (!write(w, n->a)) return false;
  uint32_t optional = n->max == SG_NONE ? 1 : n->max - n->min;
  for (uint32_t i = 0; i < optional; i++) {
    uint32_t split = w->n;
    if (!emit(w, (op){.code = SPLIT}) || !write(w, n->a)) return false;
    if (n->max == SG_NONE && !emit(w, (op){.code = JUMP, .x = split})) return false;
    w->ops[split].x = split + 1;
    w->ops[split].y = w->n;
  }
  return true;
}

/* Writes the states of a node; false if there are too many. */
static bool write(writer *w, uint32_t id) {
  const node *n = &w->tree->nodes[id];
  switch ((kind)n->kind) {
    case EMPTY: return true;
    case ITEM: return emit(w, (op){.code = SET, .negated = n->negated, .x = n->a, .y = n->b});
    case BOUND: return emit(w, (op){.code = n->end ? END : BEGIN});
    case CAT: return write(w, n->a) && write(w, n->b);
    case ALT: return write_choice(w, n);
    case REPEAT: return write_repeat(w, n);
  }
  return false; /* there are no others */
}

static void note_beginnings(sg_regex *r);
static void note_closures(const sg_regex *r, closures *c);

static sg_status keep(sg_arena *arena, const reader *r, const writer *w, const sg_regex **out) {
  sg_regex *x = sg_arena_alloc(arena, sizeof *x);
  if (!x) return SG_NOMEM;
  x->nops = w->n;
  x->ops = sg_arena_copy(arena, w->ops, w->n * sizeof *w->ops);
  x->ranges = sg_arena_copy(arena, r->ranges, r->nranges * sizeof *r->ranges);
  if (!x->ops || !x->ranges) return SG_NOMEM;
  note_beginnings(x);
  closures *c = x->nops <= SMALL ? sg_arena_alloc(arena, sizeof *c) : NULL;
  if (x->nops <= SMALL && !c) return SG_NOMEM;
  if (c) note_closures(x, c);
  x->closures = c;
  *out = x;
  return SG_OK;
}

static sg_status compile(sg_arena *arena, reader *r, writer *w, const sg_regex **out) {
  uint32_t root;
  SG_TRY(read_choice(r, &root));
  if (r->p < r->end) return refuse(r, SG_ARG, "`)` closes nothing");
  w->tree = r;
  if (!write(w, root) || !emit(w, (op){.code = MATCH})) return refuse(r, SG_LIMIT, "the expression is too large");
  return keep(arena, r, w, out);
}

sg_status sg_regex_compile(sg_arena *arena, const char *pattern, uint32_t len, const sg_regex **out,
                           sg_regex_fault *fault) {
  struct {
    reader r;
    writer w;
  } *work = sg_realloc(&arena->alloc, NULL, 0, sizeof *work);
  *fault = (sg_regex_fault){0, "no memory"};
  if (!work) return SG_NOMEM;
  reader *r = &work->r;
  r->start = r->p = (const unsigned char *)pattern;
  r->end = r->p + len;
  r->nnodes = r->nranges = r->depth = 0;
  r->fault = fault;
  work->w.n = 0;
  sg_status status = compile(arena, r, &work->w, out);
  sg_free(&arena->alloc, work, sizeof *work);
  return status;
}

/* --- searching --- */

#define WORDS (SG_REGEX_STATES / 64)

typedef struct states {
  uint64_t bits[WORDS];
  uint16_t list[SG_REGEX_STATES];
  uint32_t n;
} states;

static bool in_class(char class, uint32_t cp) {
  sg_char_class c = cp <= SG_CODE_POINT_MAX ? sg_char_class_of(cp) : SG_CHAR_OTHER;
  bool digit = c == SG_CHAR_DIGIT;
  bool letter =
      c == SG_CHAR_LOWER || c == SG_CHAR_UPPER || c == SG_CHAR_LETTER || c == SG_CHAR_IDEOGRAPH || c == SG_CHAR_MARK;
  switch (class) {
    case 'd': return digit;
    case 'D': return !digit;
    case 'w': return digit || letter || cp == '_';
    case 'W': return !(digit || letter || cp == '_');
    case 's': return c == SG_CHAR_SPACE || c == SG_CHAR_LINE;
    default: return !(c == SG_CHAR_SPACE || c == SG_CHAR_LINE);
  }
}

static bool passes(const sg_regex *r, const op *o, uint32_t cp) {
  for (uint32_t i = 0; i < o->y; i++) {
    const range *g = &r->ranges[o->x + i];
    if (g->class ? in_class(g->class, cp) : cp >= g->low && cp <= g->high) return !o->negated;
  }
  return o->negated;
}

/* Adds a state with all that it leads to without a character; a stack instead of recursion, since each state is pushed
   once. */
static void enter(const sg_regex *r, states *s, uint32_t from, bool first, bool last) {
  uint16_t stack[SG_REGEX_STATES];
  uint32_t top = 0;
#define PUSH(state)                                         \
  do {                                                      \
    uint32_t pushed = (state);                              \
    if (!(s->bits[pushed >> 6] >> (pushed & 63) & 1)) {     \
      s->bits[pushed >> 6] |= UINT64_C(1) << (pushed & 63); \
      stack[top++] = (uint16_t)pushed;                      \
    }                                                       \
  } while (0)
  PUSH(from);
  while (top) {
    uint32_t i = stack[--top];
    const op *o = &r->ops[i];
    if (o->code == SPLIT) {
      PUSH(o->x);
      PUSH(o->y);
    } else if (o->code == JUMP) {
      PUSH(o->x);
    } else if (o->code == BEGIN || o->code == END) {
      if (o->code == BEGIN ? first : last) PUSH(i + 1);
    } else {
      s->list[s->n++] = (uint16_t)i;
    }
  }
#undef PUSH
}

static void empty(states *s) {
  memset(s->bits, 0, sizeof s->bits);
  s->n = 0;
}

static bool matched(const sg_regex *r, const states *s) {
  return s->bits[(r->nops - 1) >> 6] >> ((r->nops - 1) & 63) & 1;
}

/* What a match may begin with, as far as ASCII goes: most words are ruled out by it. */
static void note_beginnings(sg_regex *r) {
  states s;
  empty(&s);
  enter(r, &s, 0, true, true);
  r->empty = matched(r, &s);
  r->ascii[0] = r->ascii[1] = 0;
  for (uint32_t i = 0; i < s.n; i++)
    for (uint32_t c = 0; c < 128; c++)
      if (r->ops[s.list[i]].code == SET && passes(r, &r->ops[s.list[i]], c))
        r->ascii[c / 64] |= UINT64_C(1) << (c % 64);
}

static uint64_t closure(const sg_regex *r, uint32_t from, bool first, bool last) {
  states s;
  uint64_t set = 0;
  empty(&s);
  enter(r, &s, from, first, last);
  for (uint32_t i = 0; i < s.n; i++) set |= UINT64_C(1) << s.list[i];
  return set;
}

static void note_closures(const sg_regex *r, closures *c) {
  for (int last = 0; last < 2; last++) {
    c->start[0][last] = closure(r, 0, false, last);
    c->start[1][last] = closure(r, 0, true, last);
    for (uint32_t i = 0; i < r->nops; i++)
      c->after[i][last] = r->ops[i].code == SET ? closure(r, i + 1, false, last) : 0;
  }
}

static bool may_begin(const sg_regex *r, unsigned char c) { return c >= 128 || (r->ascii[c / 64] >> (c % 64) & 1); }

/* From `p` on, with sets of a word each. */
static bool search_small(const sg_regex *r, bool first, bool anywhere, const unsigned char *p,
                         const unsigned char *end) {
  const closures *c = r->closures;
  uint64_t matched = UINT64_C(1) << (r->nops - 1), now = c->start[first][p == end];
  while (!(now & matched) && p < end) {
    uint32_t cp;
    p += sg_utf8_decode(p, end, &cp);
    uint64_t next = anywhere ? c->start[0][p == end] : 0;
    for (uint64_t left = now; left; left &= left - 1) {
      uint32_t i = (uint32_t)__builtin_ctzll(left);
      if (passes(r, &r->ops[i], cp)) next |= c->after[i][p == end];
    }
    if (!next && !anywhere) return false;
    now = next;
  }
  return now & matched;
}

static bool search_large(const sg_regex *r, bool first, bool anywhere, const unsigned char *p,
                         const unsigned char *end) {
  states sets[2], *now = &sets[0], *next = &sets[1];
  empty(now);
  enter(r, now, 0, first, p == end);
  while (!matched(r, now) && p < end) {
    uint32_t cp;
    p += sg_utf8_decode(p, end, &cp);
    empty(next);
    for (uint32_t i = 0; i < now->n; i++) {
      const op *o = &r->ops[now->list[i]];
      if (o->code == SET && passes(r, o, cp)) enter(r, next, now->list[i] + 1u, false, p == end);
    }
    if (anywhere) enter(r, next, 0, false, p == end);
    else if (!next->n) return false;
    states *other = now;
    now = next;
    next = other;
  }
  return matched(r, now);
}

bool sg_regex_search(const sg_regex *r, const char *text, uint32_t len) {
  const unsigned char *start = (const unsigned char *)text, *p = start, *end = p + len;
  bool anywhere = r->ops[0].code != BEGIN;
  while (!r->empty && anywhere && p < end && !may_begin(r, *p)) p++;
  if (!r->empty && (p == end || !may_begin(r, *p))) return false;
  return (r->closures ? search_small : search_large)(r, p == start, anywhere, p, end);
}
