/* program_tree.c: reads the trees of stringer.pattern, as frozen data, into the core's builder. */
#include "program_tree.h"

#include "binding.h"

/* A tree that shares its parts may be small in memory and have more nodes than there is time for. */
enum { MAX_NESTING = 150, MAX_NODES = 1 << 22, FEW = 16 };

/* --- values --- */

void sg_lua_reader_open(sg_lua_reader *r, const char *bytes, size_t size) {
  sg_lua_check(r->L, sg_frozen_open(sg_lua_aligned(r->L, bytes, size), size, &r->data), "program");
  size_t room = (size / 8 + 1) * sizeof *r->known;
  r->known = memset(lua_newuserdata(r->L, room), 0, room);
}

/* What is known of a value. */
static uint32_t *known_of(const sg_lua_reader *r, sg_value v) {
  return &r->known[(size_t)((const unsigned char *)v - r->data.bytes) / 8];
}

/* Data have a text once, so that one place tells it from all others. */
sg_value sg_lua_field(sg_lua_reader *r, sg_value table, const char *key) {
  if (!table || table->type != SG_FROZEN_TABLE) return NULL;
  const uint32_t *field = sg_frozen_items(table) + table->n, *end = field + 2 * table->fields;
  uint32_t slot = (uint32_t)((uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15) >> 58);
  bool is_known = r->keys[slot].name == key;
  for (; field < end; field += 2) {
    if (is_known ? field[0] != r->keys[slot].at : strcmp(sg_frozen_text(sg_frozen_at(&r->data, field[0])), key) != 0)
      continue;
    r->keys[slot].name = key;
    r->keys[slot].at = field[0];
    return sg_frozen_at(&r->data, field[1]);
  }
  return NULL;
}

const char *sg_lua_text(const sg_lua_reader *r, sg_value v, const char *what) {
  if (!v || v->type != SG_FROZEN_STRING) luaL_error(r->L, "stringer: program: `%s` must be a string", what);
  return sg_frozen_text(v);
}

const char *sg_lua_text_or_null(const sg_lua_reader *r, sg_value v, const char *what) {
  return v ? sg_lua_text(r, v, what) : NULL;
}

double sg_lua_number(const sg_lua_reader *r, sg_value v, const char *what) {
  double number = 0;
  int64_t whole = 0;
  if (!v) return 0;
  if (v->type == SG_FROZEN_NUMBER) memcpy(&number, v + 1, sizeof number);
  else if (v->type == SG_FROZEN_INTEGER) memcpy(&whole, v + 1, sizeof whole), number = (double)whole;
  else luaL_error(r->L, "stringer: program: `%s` must be a number", what);
  return number;
}

const char *const *sg_lua_texts(const sg_lua_reader *r, sg_value list, const char *what, uint32_t *n) {
  *n = sg_lua_items(list);
  luaL_checkstack(r->L, 4, "too many lists");
  const char **texts = lua_newuserdata(r->L, (*n + (size_t)1) * sizeof *texts);
  for (uint32_t i = 0; i < *n; i++) texts[i] = sg_lua_text(r, sg_lua_item(r, list, i), what);
  return texts;
}

int sg_lua_index_of(const char *const *names, int n, const char *name) {
  for (int i = 0; i < n; i++)
    if (strcmp(names[i], name) == 0) return i;
  return -1;
}

/* What a node or a test does. */
enum {
  TOKEN,
  SPAN,
  SEQUENCE,
  CHOICE,
  REPEAT,
  ANCHOR,
  LOOK,
  CAPTURE,
  EMPTY,
  AND,
  OR,
  NOT,
  ANY,
  FEATURE,
  NUMBER,
  REGEX,
  NEAR,
  IN,
  SPACE,
  LINE,
  INFLECTED,
  MARK,
  POS,
  SHAPE,
  KIND,
  TEXT /* ORDER: sg_expr_op from TEXT on */,
  UNKNOWN = 30
};

static uint32_t op_of(sg_lua_reader *r, sg_value t) {
  static const char *const names[] = {"token", "span", "seq",    "alt",   "rep",       "anchor",  "look",   "cap",
                                      "empty", "and",  "or",     "not",   "any",       "feature", "number", "regex",
                                      "near",  "in",   "space",  "line",  "inflected", "mark",    "pos",    "shape",
                                      "kind",  "text", "folded", "lemma", "prefix",    "suffix"};
  sg_value v = sg_lua_field(r, t, "op");
  const char *name = sg_lua_text(r, v, "op");
  uint32_t *known = known_of(r, v);
  if (!*known) {
    int i = sg_lua_index_of(names, UNKNOWN, name);
    *known = (i < 0 ? UNKNOWN : (uint32_t)i) + 1;
  }
  return *known - 1;
}

/* Room for the ids of n parts: `few` if they fit, else memory that stays on the stack. */
static uint32_t *ids(const sg_lua_reader *r, uint32_t n, uint32_t few[FEW]) {
  return n <= FEW ? few : lua_newuserdata(r->L, n * sizeof *few);
}

static void enter(sg_lua_reader *r) {
  if (++r->depth > MAX_NESTING) luaL_error(r->L, "stringer: program: pattern nests deeper than %d", MAX_NESTING);
  luaL_checkstack(r->L, 12, "pattern nests too deep");
}

/* A whole number from 0 to `most`. */
static uint32_t whole(const sg_lua_reader *r, sg_value v, const char *what, uint32_t most) {
  double n = sg_lua_number(r, v, what);
  if (!(n >= 0 && n <= most) || n != (double)(uint32_t)n) luaL_error(r->L, "stringer: program: %s out of range", what);
  return (uint32_t)n;
}

/* --- tests --- */

static uint32_t read_test(sg_lua_reader *r, sg_value t, bool span);

static uint32_t read_join(sg_lua_reader *r, sg_value t, sg_expr_op op, bool span) {
  int top = lua_gettop(r->L);
  uint32_t few[FEW], n = sg_lua_items(t), *parts = ids(r, n, few), out = 0;
  for (uint32_t i = 0; i < n; i++) parts[i] = read_test(r, sg_lua_item(r, t, i), span);
  sg_lua_check(r->L, sg_builder_test_join(r->b, op, parts, n, &out), "program: test");
  lua_settop(r->L, top);
  return out;
}

static sg_compare read_compare(sg_lua_reader *r, sg_value t) {
  static const char *const compares[] = {"=", "!=", "<", "<=", ">", ">=", "has", "^=", "$="}; /* ORDER: sg_compare */
  int compare = sg_lua_index_of(compares, 9, sg_lua_text(r, sg_lua_field(r, t, "cmp"), "cmp"));
  if (compare < 0) luaL_error(r->L, "stringer: program: unknown comparison");
  return (sg_compare)compare;
}

static uint32_t read_feature(sg_lua_reader *r, sg_value t) {
  sg_feature f = {0};
  uint32_t out = 0;
  sg_value key = sg_lua_field(r, t, "key"), value = sg_lua_field(r, t, "value");
  f.key = sg_lua_text(r, key, "key");
  f.key_len = key->n;
  if (value && value->type == SG_FROZEN_STRING) {
    f.string = sg_frozen_text(value);
    f.string_len = value->n;
    f.type = SG_VALUE_STRING;
  } else if (value && value->type <= SG_FROZEN_TRUE) {
    f.type = SG_VALUE_BOOLEAN;
    f.number = value->type == SG_FROZEN_TRUE;
  } else {
    f.type = SG_VALUE_NUMBER;
    f.number = sg_lua_number(r, value, "value");
  }
  sg_lua_check(r->L, sg_builder_feature(r->b, read_compare(r, t), &f, &out), "program: feature");
  return out;
}

/* A test of the token's figures. */
static uint32_t read_figures(sg_lua_reader *r, sg_value t) {
  uint32_t out = 0;
  double number = sg_lua_number(r, sg_lua_field(r, t, "value"), "value");
  sg_lua_check(r->L, sg_builder_test_number(r->b, read_compare(r, t), number, &out), "program: test");
  return out;
}

/* A test by regular expression, or by distance. */
static uint32_t read_similar(sg_lua_reader *r, sg_value t, bool regex) {
  uint32_t out = 0;
  sg_value value = sg_lua_field(r, t, "value");
  const char *text = sg_lua_text(r, value, "value");
  bool folded = sg_lua_truth(sg_lua_field(r, t, "folded"));
  if (!regex) {
    uint32_t most = whole(r, sg_lua_field(r, t, "distance"), "distance", SG_EXPR_FARTHEST);
    sg_lua_check(r->L, sg_builder_test_near(r->b, text, value->n, most, folded, &out), "program: distance");
    return out;
  }
  sg_regex_fault fault;
  sg_status status = sg_builder_test_regex(r->b, text, value->n, folded, &out, &fault);
  if (status == SG_ARG || status == SG_LIMIT) luaL_error(r->L, "stringer: program: regular expression: %s", fault.what);
  sg_lua_check(r->L, status, "program: test");
  return out;
}

static uint32_t read_value(sg_lua_reader *r, sg_value t, uint32_t op) {
  static const struct {
    sg_expr_op code;
    const char *const *names;
    int n;
  } lists[] = {{SG_EXPR_POS, sg_pos_names, SG_POS_COUNT},
               {SG_EXPR_SHAPE, sg_shape_names, SG_SHAPE_COUNT},
               {SG_EXPR_KIND, sg_kind_names, SG_KIND_COUNT}}; /* ORDER: POS */
  uint32_t out = 0;
  sg_value given = sg_lua_field(r, t, "value");
  int value;
  sg_expr_op code = op == MARK ? SG_EXPR_MARK : (sg_expr_op)(SG_EXPR_SPACE + op - SPACE); /* ORDER: SPACE */
  if (op >= SPACE && op <= INFLECTED) {
    value = sg_lua_truth(given);
  } else if (op == MARK) {
    value = (int)whole(r, given, "mark", 63);
  } else {
    const char *name = sg_lua_text(r, given, "value");
    value = sg_lua_index_of(lists[op - POS].names, lists[op - POS].n, name);
    if (value < 0)
      luaL_error(r->L, "stringer: program: test `%s` does not know `%s`", sg_frozen_text(sg_lua_field(r, t, "op")),
                 name);
    code = lists[op - POS].code;
  }
  sg_lua_check(r->L, sg_builder_test(r->b, code, NULL, 0, (uint16_t)value, &out), "program: test");
  return out;
}

/* A test of a string, which `op` names by its place. */
static uint32_t read_string(sg_lua_reader *r, sg_value t, sg_expr_op op) {
  uint32_t out = 0;
  sg_value value = sg_lua_field(r, t, "value");
  const char *text = sg_lua_text(r, value, "value");
  sg_status status = op == SG_EXPR_IN ? sg_builder_test_in(r->b, text, value->n, &out)
                                      : sg_builder_test(r->b, op, text, value->n, 0, &out);
  sg_lua_check(r->L, status, op == SG_EXPR_IN ? "program: watched layers (64 at most)" : "program: test");
  return out;
}

static uint32_t make_test(sg_lua_reader *r, sg_value t, uint32_t op, bool span) {
  uint32_t out = 0;
  if (op == AND) return read_join(r, t, SG_EXPR_AND, span);
  if (op == OR) return read_join(r, t, SG_EXPR_OR, span);
  if (op == NOT) return read_join(r, t, SG_EXPR_NOT, span);
  if (op == ANY) {
    sg_lua_check(r->L, sg_builder_test(r->b, SG_EXPR_ANY, NULL, 0, 0, &out), "program: test");
    return out;
  }
  if (op < AND || op == UNKNOWN || span != (op == FEATURE))
    luaL_error(r->L, "stringer: program: `%s` is no test of a %s", sg_frozen_text(sg_lua_field(r, t, "op")),
               span ? "span" : "token");
  if (op == FEATURE) return read_feature(r, t);
  if (op == NUMBER) return read_figures(r, t);
  if (op == REGEX || op == NEAR) return read_similar(r, t, op == REGEX);
  if (op == IN) return read_string(r, t, SG_EXPR_IN);
  return op >= TEXT ? read_string(r, t, (sg_expr_op)(SG_EXPR_TEXT + op - TEXT)) : read_value(r, t, op);
}

/* A test that stands in several places is made once. */
static uint32_t read_test(sg_lua_reader *r, sg_value t, bool span) {
  if (!t || t->type != SG_FROZEN_TABLE) luaL_error(r->L, "stringer: program: a test must be a table");
  uint32_t *known = known_of(r, t);
  if (*known && (*known & 1) == span) return (*known - 2) / 2;
  enter(r);
  uint32_t out = make_test(r, t, op_of(r, t), span);
  r->depth--;
  *known = 2 * out + 2 + span;
  return out;
}

uint32_t sg_lua_read_test(sg_lua_reader *r, sg_value test) { return read_test(r, test, true); }
uint32_t sg_lua_read_token_test(sg_lua_reader *r, sg_value test) { return read_test(r, test, false); }

/* --- nodes --- */

static uint32_t read_child(sg_lua_reader *r, sg_value t) {
  if (sg_lua_items(t) == 0) luaL_error(r->L, "stringer: program: a pattern must be a table");
  return sg_lua_read_tree(r, sg_lua_item(r, t, 0));
}

static uint32_t read_list(sg_lua_reader *r, sg_value t, bool choice) {
  int top = lua_gettop(r->L);
  uint32_t few[FEW], n = sg_lua_items(t), *nodes = ids(r, n, few), out = 0;
  for (uint32_t i = 0; i < n; i++) nodes[i] = sg_lua_read_tree(r, sg_lua_item(r, t, i));
  sg_status status = choice ? sg_builder_choice(r->b, nodes, n, &out) : sg_builder_sequence(r->b, nodes, n, &out);
  sg_lua_check(r->L, status, "program: pattern");
  lua_settop(r->L, top);
  return out;
}

static uint32_t read_span(sg_lua_reader *r, sg_value t) {
  int top = lua_gettop(r->L);
  uint32_t n, test = SG_NONE, out = 0;
  const char *const *layers = sg_lua_texts(r, sg_lua_field(r, t, "layers"), "layers", &n);
  sg_value of = sg_lua_field(r, t, "test");
  if (of) test = read_test(r, of, true);
  sg_lua_check(r->L, sg_builder_span(r->b, layers, n, test, &out), "program: span");
  lua_settop(r->L, top);
  return out;
}

static uint32_t read_token(sg_lua_reader *r, sg_value t) {
  uint32_t out = 0, test = read_test(r, sg_lua_field(r, t, "test"), false);
  sg_lua_check(r->L, sg_builder_token(r->b, test, &out), "program: token");
  return out;
}

static uint32_t read_count(sg_lua_reader *r, sg_value t, const char *key, uint32_t otherwise) {
  sg_value count = sg_lua_field(r, t, key);
  return count ? whole(r, count, key, INT32_MAX) : otherwise;
}

static uint32_t read_repeat(sg_lua_reader *r, sg_value t) {
  uint32_t min = read_count(r, t, "min", 0), max = read_count(r, t, "max", SG_MANY), out = 0;
  bool lazy = sg_lua_truth(sg_lua_field(r, t, "lazy"));
  uint32_t child = read_child(r, t);
  sg_lua_check(r->L, sg_builder_repeat(r->b, child, min, max, lazy, &out), "program: repetition");
  return out;
}

static uint32_t read_anchor(sg_lua_reader *r, sg_value t) {
  static const char *const bounds[] = {"sentence", "block", "scope", "layer"}; /* ORDER: sg_bound */
  uint32_t out = 0;
  int bound = sg_lua_index_of(bounds, 4, sg_lua_text(r, sg_lua_field(r, t, "of"), "of"));
  bool end = strcmp(sg_lua_text(r, sg_lua_field(r, t, "edge"), "edge"), "end") == 0;
  if (bound < 0) luaL_error(r->L, "stringer: program: unknown anchor");
  const char *layer = bound == SG_BOUND_LAYER ? sg_lua_text(r, sg_lua_field(r, t, "layer"), "layer") : NULL;
  sg_lua_check(r->L, sg_builder_anchor(r->b, (sg_bound)bound, end, layer, &out), "program: anchor");
  return out;
}

static uint32_t read_look(sg_lua_reader *r, sg_value t) {
  bool behind = sg_lua_truth(sg_lua_field(r, t, "behind")), negative = sg_lua_truth(sg_lua_field(r, t, "negative"));
  uint32_t out = 0, child = read_child(r, t);
  sg_lua_check(r->L, sg_builder_look(r->b, child, behind, negative, &out), "program: look");
  return out;
}

static uint32_t read_capture(sg_lua_reader *r, sg_value t) {
  uint32_t out = 0, child = read_child(r, t);
  const char *name = sg_lua_text(r, sg_lua_field(r, t, "name"), "name");
  sg_lua_check(r->L, sg_builder_capture(r->b, child, name, &out), "program: capture");
  return out;
}

static uint32_t read_op(sg_lua_reader *r, sg_value t) {
  uint32_t out = 0;
  switch (op_of(r, t)) {
    case TOKEN: return read_token(r, t);
    case SPAN: return read_span(r, t);
    case SEQUENCE: return read_list(r, t, false);
    case CHOICE: return read_list(r, t, true);
    case REPEAT: return read_repeat(r, t);
    case ANCHOR: return read_anchor(r, t);
    case LOOK: return read_look(r, t);
    case CAPTURE: return read_capture(r, t);
    case EMPTY: sg_lua_check(r->L, sg_builder_empty(r->b, &out), "program: empty"); return out;
    default:
      return (uint32_t)luaL_error(r->L, "stringer: program: unknown pattern `%s`",
                                  sg_frozen_text(sg_lua_field(r, t, "op")));
  }
}

uint32_t sg_lua_read_tree(sg_lua_reader *r, sg_value tree) {
  if (!tree || tree->type != SG_FROZEN_TABLE) luaL_error(r->L, "stringer: program: a pattern must be a table");
  enter(r);
  uint32_t node = read_op(r, tree);
  if (++r->count > MAX_NODES) luaL_error(r->L, "stringer: program: more than %d nodes", MAX_NODES);
  sg_builder_mark(r->b, node, r->count);
  r->depth--;
  return node;
}
