/* builder.c: takes tests, nodes and rules; equal tests and equal atoms become one. */
#include <math.h>

#include "rules/compile/program_private.h"

enum { MAX_WATCHED = 64, MAX_DEPTH = 200, MAX_WEIGHT = 1 << 16, MANY_STRINGS = 6 };

sg_status sg_builder_new(const sg_allocator *alloc, sg_builder **out) {
  sg_builder *b = sg_realloc(alloc, NULL, 0, sizeof *b);
  if (!b) return SG_NOMEM;
  *b = (sg_builder){.alloc = *alloc};
  b->program = sg_realloc(alloc, NULL, 0, sizeof *b->program);
  if (!b->program) {
    sg_free(alloc, b, sizeof *b);
    return SG_NOMEM;
  }
  *b->program = (sg_program){.alloc = *alloc};
  sg_arena_init(&b->program->arena, alloc);
  *out = b;
  return SG_OK;
}

void sg_builder_free(sg_builder *b) {
  if (!b) return;
  sg_allocator a = b->alloc;
  sg_free(&a, b->exprs, b->exprs_cap * sizeof *b->exprs);
  sg_free(&a, b->nodes, b->nodes_cap * sizeof *b->nodes);
  sg_free(&a, b->atoms, b->atoms_cap * sizeof *b->atoms);
  sg_free(&a, b->rules, b->rules_cap * sizeof *b->rules);
  sg_free(&a, b->paths, b->paths_cap * sizeof *b->paths);
  sg_free(&a, b->roots, b->roots_cap * sizeof *b->roots);
  sg_free(&a, b->captures, b->captures_cap * sizeof *b->captures);
  sg_free(&a, b->layers, b->layers_cap * sizeof *b->layers);
  sg_free(&a, b->watched, b->watched_cap * sizeof *b->watched);
  sg_free(&a, b->labels, b->labels_cap * sizeof *b->labels);
  sg_index_free(&b->expr_index, &a);
  sg_index_free(&b->atom_index, &a);
  sg_index_free(&b->look_around_index, &a);
  sg_free(&a, b->look_arounds, b->look_arounds_cap * sizeof *b->look_arounds);
  sg_program_free(b->program);
  sg_free(&a, b, sizeof *b);
}

static const char *keep_text(sg_builder *b, const char *text, uint32_t len) {
  char *p = sg_arena_alloc(&b->program->arena, (size_t)len + 1);
  if (!p) return NULL;
  if (len) memcpy(p, text, len);
  p[len] = 0;
  return p;
}

static const uint32_t *keep_ids(sg_builder *b, const uint32_t *ids, uint32_t n) {
  uint32_t *p = sg_arena_alloc(&b->program->arena, (n ? n : 1) * sizeof *p);
  if (p && n) memcpy(p, ids, n * sizeof *p);
  return p;
}

/* The index of a name in a list of names, added when it is new. */
static sg_status name_index(sg_builder *b, sg_name **list, uint32_t *n, uint32_t *cap, const char *text, size_t len,
                            uint32_t *out) {
  for (uint32_t i = 0; i < *n; i++) {
    if ((*list)[i].len == len && memcmp((*list)[i].text, text, len) == 0) {
      *out = i;
      return SG_OK;
    }
  }
  if (len > UINT16_MAX) return SG_LIMIT;
  SG_TRY(sg_grow(&b->alloc, (void **)list, cap, (uint64_t)*n + 1, sizeof **list));
  const char *copy = keep_text(b, text, (uint32_t)len);
  if (!copy) return SG_NOMEM;
  (*list)[*n] = (sg_name){copy, (uint32_t)len};
  *out = (*n)++;
  return SG_OK;
}

static sg_status watch(sg_builder *b, const char *layer, size_t len, uint8_t *out) {
  uint32_t i = 0;
  if (b->nwatched == MAX_WATCHED) {
    for (; i < b->nwatched; i++)
      if (b->watched[i].len == len && memcmp(b->watched[i].text, layer, len) == 0) break;
    if (i == b->nwatched) return SG_LIMIT;
  } else {
    SG_TRY(name_index(b, &b->watched, &b->nwatched, &b->watched_cap, layer, len, &i));
  }
  *out = (uint8_t)i;
  return SG_OK;
}

/* --- tests --- */

static uint32_t expr_hash(const sg_expr *e) {
  uint32_t h = sg_hash_mix((uint32_t)e->op << 8 | e->compare, e->value);
  for (uint32_t i = 0; i < e->nparts; i++) h = sg_hash_mix(h, e->parts[i]);
  h = sg_hash_mix(h, sg_hash_bytes(e->feature.key, e->feature.key_len));
  if (e->feature.type == SG_VALUE_STRING)
    return sg_hash_mix(h, sg_hash_bytes(e->feature.string, e->feature.string_len));
  return sg_hash_mix(h, sg_hash_bytes(&e->feature.number, sizeof e->feature.number));
}

static bool expr_same(const sg_expr *a, const sg_expr *b) {
  if (a->op != b->op || a->compare != b->compare || a->value != b->value || a->nparts != b->nparts) return false;
  if (a->nparts && memcmp(a->parts, b->parts, a->nparts * sizeof *a->parts) != 0) return false;
  const sg_feature *f = &a->feature, *g = &b->feature;
  if (f->type != g->type || f->key_len != g->key_len || (f->key_len && memcmp(f->key, g->key, f->key_len) != 0))
    return false;
  if (f->type != SG_VALUE_STRING) return memcmp(&f->number, &g->number, sizeof f->number) == 0;
  return f->string_len == g->string_len && (!f->string_len || memcmp(f->string, g->string, f->string_len) == 0);
}

static uint32_t hash_of_expr(const void *b, uint32_t i) { return expr_hash(&((const sg_builder *)b)->exprs[i]); }

/* Interns a test; what it points to is copied only when it is new. */
static sg_status add_expr(sg_builder *b, const sg_expr *e, uint32_t *out) {
  SG_TRY(sg_index_room(&b->expr_index, &b->alloc, b->nexprs, hash_of_expr, b));
  uint32_t k = sg_index_start(&b->expr_index, expr_hash(e));
  for (; (*out = sg_index_at(&b->expr_index, k)) != SG_NONE; k = sg_index_next(&b->expr_index, k))
    if (expr_same(&b->exprs[*out], e)) return SG_OK;
  SG_TRY(sg_grow(&b->alloc, (void **)&b->exprs, &b->exprs_cap, (uint64_t)b->nexprs + 1, sizeof *b->exprs));
  sg_expr copy = *e;
  copy.parts = keep_ids(b, e->parts, e->nparts);
  copy.feature.key = keep_text(b, e->feature.key, e->feature.key_len);
  copy.feature.string = keep_text(b, e->feature.string, e->feature.string_len);
  if (!copy.parts || !copy.feature.key || !copy.feature.string) return SG_NOMEM;
  b->exprs[b->nexprs] = copy;
  *out = b->nexprs++;
  sg_index_put(&b->expr_index, k, *out);
  return SG_OK;
}

sg_status sg_builder_test(sg_builder *b, sg_expr_op op, const char *text, uint32_t len, uint16_t value, uint32_t *out) {
  if (op != SG_EXPR_ANY && (op < SG_EXPR_TEXT || op > SG_EXPR_MARK)) return SG_ARG;
  if (op == SG_EXPR_MARK && value > 63) return SG_ARG;
  sg_expr e = {.op = (uint8_t)op, .value = value, .weight = 1, .feature = {.string = text, .string_len = len}};
  if (sg_expr_is_string(e.op)) e.hash = sg_trigger_hash(op, sg_text_hash(text, len));
  return add_expr(b, &e, out);
}

sg_status sg_builder_test_number(sg_builder *b, sg_compare compare, double number, uint32_t *out) {
  if (compare > SG_HAS) return SG_ARG;
  sg_expr e = {.op = SG_EXPR_NUMBER,
               .compare = (uint8_t)compare,
               .weight = 1,
               .feature = {.type = SG_VALUE_NUMBER, .number = number}};
  return add_expr(b, &e, out);
}

sg_status sg_builder_test_near(sg_builder *b, const char *text, uint32_t len, uint32_t most, bool folded,
                               uint32_t *out) {
  if (most < 1 || most > SG_EXPR_FARTHEST) return SG_ARG;
  sg_expr e = {.op = SG_EXPR_NEAR,
               .value = (uint16_t)(most | (folded ? SG_EXPR_OF_FOLDED : 0)),
               .weight = 1,
               .feature = {.string = text, .string_len = len}};
  return add_expr(b, &e, out);
}

sg_status sg_builder_test_regex(sg_builder *b, const char *text, uint32_t len, bool folded, uint32_t *out,
                                sg_regex_fault *fault) {
  sg_expr e = {.op = SG_EXPR_REGEX,
               .value = folded ? SG_EXPR_OF_FOLDED : 0,
               .weight = 1,
               .feature = {.string = text, .string_len = len}};
  uint32_t known = b->nexprs;
  const sg_regex *regex;
  SG_TRY(sg_regex_compile(&b->program->arena, text, len, &regex, fault));
  SG_TRY(add_expr(b, &e, out));
  if (*out == known) b->exprs[known].regex = regex;
  return SG_OK;
}

sg_status sg_builder_test_in(sg_builder *b, const char *layer, uint32_t len, uint32_t *out) {
  uint8_t bit;
  SG_TRY(watch(b, layer, len, &bit));
  b->program->watch_in |= UINT64_C(1) << bit;
  sg_expr e = {.op = SG_EXPR_IN, .value = bit, .weight = 1};
  return add_expr(b, &e, out);
}

/* Parts that are string tests are found by hash where they are many. */
static sg_status index_strings(sg_builder *b, sg_expr *e) {
  sg_arena *arena = &b->program->arena;
  uint32_t n = 0;
  for (uint32_t i = 0; i < e->nparts; i++) n += sg_expr_is_string(b->exprs[e->parts[i]].op);
  if (n < MANY_STRINGS) return SG_OK;
  sg_expr_strings *s = sg_arena_alloc(arena, sizeof *s);
  uint32_t *others = sg_arena_alloc(arena, (e->nparts - n + 1) * sizeof *others);
  if (!s || !others) return SG_NOMEM;
  *s = (sg_expr_strings){.others = others};
  SG_TRY(sg_string_set_new(arena, n, &s->hashes));
  for (uint32_t i = 0; i < e->nparts; i++) {
    const sg_expr *part = &b->exprs[e->parts[i]];
    if (sg_expr_is_string(part->op)) sg_string_set_add(&s->hashes, part->hash);
    else others[s->nothers++] = e->parts[i];
  }
  e->strings = s;
  return SG_OK;
}

sg_status sg_builder_test_join(sg_builder *b, sg_expr_op op, const uint32_t *parts, uint32_t n, uint32_t *out) {
  if (n == 0 || op < SG_EXPR_AND || op > SG_EXPR_NOT || (op == SG_EXPR_NOT && n != 1)) return SG_ARG;
  sg_expr e = {.op = (uint8_t)op, .nparts = n, .parts = parts, .weight = 1};
  for (uint32_t i = 0; i < n; i++) {
    if (parts[i] >= b->nexprs) return SG_ARG;
    const sg_expr *part = &b->exprs[parts[i]];
    e.weight += part->weight;
    if (part->depth >= e.depth) e.depth = part->depth + 1;
    if (e.weight > MAX_WEIGHT || e.depth > MAX_DEPTH) return SG_LIMIT;
  }
  if (n == 1 && op != SG_EXPR_NOT) {
    *out = parts[0];
    return SG_OK;
  }
  uint32_t known = b->nexprs;
  SG_TRY(add_expr(b, &e, out));
  return op == SG_EXPR_OR && *out == known ? index_strings(b, &b->exprs[known]) : SG_OK;
}

sg_status sg_builder_feature(sg_builder *b, sg_compare compare, const sg_feature *feature, uint32_t *out) {
  if (compare > SG_HAS && feature->type != SG_VALUE_STRING) return SG_ARG;
  sg_expr e = {.op = SG_EXPR_FEATURE, .compare = (uint8_t)compare, .weight = 1, .feature = *feature};
  if (feature->type != SG_VALUE_STRING) e.feature.string = NULL, e.feature.string_len = 0;
  return add_expr(b, &e, out);
}

/* --- nodes --- */

static sg_status add_node(sg_builder *b, sg_node node, uint32_t *out) {
  SG_TRY(sg_grow(&b->alloc, (void **)&b->nodes, &b->nodes_cap, (uint64_t)b->nnodes + 1, sizeof *b->nodes));
  node.next = SG_NONE;
  node.mark = SG_NONE;
  b->nodes[b->nnodes] = node;
  *out = b->nnodes++;
  return SG_OK;
}

void sg_builder_mark(sg_builder *b, uint32_t node, uint32_t mark) {
  if (node < b->nnodes) b->nodes[node].mark = mark;
}

static bool free_to_use(const sg_builder *b, uint32_t node) { return node < b->nnodes && !b->nodes[node].used; }

/* Adds a node over `child`, which is then used. */
static sg_status add_over(sg_builder *b, sg_node node, uint32_t *out) {
  if (!free_to_use(b, node.child)) return SG_ARG;
  SG_TRY(add_node(b, node, out));
  b->nodes[node.child].used = true;
  return SG_OK;
}

/* Takes all the nodes, or none of them if one is not free or is listed twice. */
static sg_status use_all(sg_builder *b, const uint32_t *nodes, uint32_t n) {
  uint32_t i = 0;
  for (; i < n && free_to_use(b, nodes[i]); i++) b->nodes[nodes[i]].used = true;
  if (i == n) return SG_OK;
  while (i-- > 0) b->nodes[nodes[i]].used = false;
  return SG_ARG;
}

static void release_all(sg_builder *b, const uint32_t *nodes, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) b->nodes[nodes[i]].used = false;
}

static uint32_t atom_hash(const sg_atom *a) {
  uint32_t h = sg_hash_mix(a->span, a->expr);
  for (uint32_t i = 0; i < a->nlayers; i++) h = sg_hash_mix(h, a->layers[i]);
  return h;
}

static uint32_t hash_of_atom(const void *b, uint32_t i) { return atom_hash(&((const sg_builder *)b)->atoms[i]); }

static bool atom_same(const sg_atom *a, const sg_atom *b) {
  return a->span == b->span && a->expr == b->expr && a->nlayers == b->nlayers &&
         (!a->nlayers || memcmp(a->layers, b->layers, a->nlayers * sizeof *a->layers) == 0);
}

static sg_status add_atom(sg_builder *b, sg_atom atom, uint32_t *out) {
  SG_TRY(sg_index_room(&b->atom_index, &b->alloc, b->natoms, hash_of_atom, b));
  uint32_t id, k = sg_index_start(&b->atom_index, atom_hash(&atom));
  while ((id = sg_index_at(&b->atom_index, k)) != SG_NONE && !atom_same(&b->atoms[id], &atom))
    k = sg_index_next(&b->atom_index, k);
  if (id == SG_NONE) {
    SG_TRY(sg_grow(&b->alloc, (void **)&b->atoms, &b->atoms_cap, (uint64_t)b->natoms + 1, sizeof *b->atoms));
    if (atom.span && !(atom.layers = keep_ids(b, atom.layers, atom.nlayers))) return SG_NOMEM;
    id = b->natoms;
    b->atoms[b->natoms++] = atom;
    sg_index_put(&b->atom_index, k, id);
  }
  return add_node(b, (sg_node){.op = SG_NODE_ATOM, .child = SG_NONE, .arg = id}, out);
}

sg_status sg_builder_empty(sg_builder *b, uint32_t *out) {
  return add_node(b, (sg_node){.op = SG_NODE_EMPTY, .child = SG_NONE}, out);
}

sg_status sg_builder_token(sg_builder *b, uint32_t test, uint32_t *out) {
  if (test >= b->nexprs) return SG_ARG;
  return add_atom(b, (sg_atom){.expr = test}, out);
}

sg_status sg_builder_span(sg_builder *b, const char *const *layers, uint32_t nlayers, uint32_t test, uint32_t *out) {
  uint32_t ids[64];
  if (nlayers == 0 || (test != SG_NONE && test >= b->nexprs)) return SG_ARG;
  if (nlayers > 64) return SG_LIMIT;
  for (uint32_t i = 0; i < nlayers; i++)
    SG_TRY(name_index(b, &b->layers, &b->nlayers, &b->layers_cap, layers[i], strlen(layers[i]), &ids[i]));
  return add_atom(b, (sg_atom){.span = true, .expr = test, .layers = ids, .nlayers = nlayers}, out);
}

static sg_status join(sg_builder *b, sg_node_op op, const uint32_t *nodes, uint32_t n, uint32_t *out) {
  SG_TRY(add_node(b, (sg_node){.op = (uint8_t)op, .child = n ? nodes[0] : SG_NONE}, out));
  for (uint32_t i = 0; i + 1 < n; i++) b->nodes[nodes[i]].next = nodes[i + 1];
  return SG_OK;
}

sg_status sg_builder_sequence(sg_builder *b, const uint32_t *nodes, uint32_t n, uint32_t *out) {
  SG_TRY(use_all(b, nodes, n));
  sg_status status = join(b, SG_NODE_SEQUENCE, nodes, n, out);
  if (status != SG_OK) release_all(b, nodes, n);
  return status;
}

/* Alternatives that are single tokens are one token that passes any of their tests: fewer states, the same matches. */
static sg_status choice_of_tokens(sg_builder *b, const uint32_t *nodes, uint32_t n, uint32_t *out) {
  uint32_t *tests = sg_realloc(&b->alloc, NULL, 0, n * sizeof *tests);
  if (!tests) return SG_NOMEM;
  for (uint32_t i = 0; i < n; i++) tests[i] = b->atoms[b->nodes[nodes[i]].arg].expr;
  uint32_t test = 0;
  sg_status status = sg_builder_test_join(b, SG_EXPR_OR, tests, n, &test);
  sg_free(&b->alloc, tests, n * sizeof *tests);
  return status == SG_OK ? sg_builder_token(b, test, out) : status;
}

sg_status sg_builder_choice(sg_builder *b, const uint32_t *nodes, uint32_t n, uint32_t *out) {
  if (n == 0) return SG_ARG;
  SG_TRY(use_all(b, nodes, n));
  bool tokens = true;
  for (uint32_t i = 0; i < n && tokens; i++)
    tokens = b->nodes[nodes[i]].op == SG_NODE_ATOM && !b->atoms[b->nodes[nodes[i]].arg].span;
  sg_status status = tokens && n > 1 ? choice_of_tokens(b, nodes, n, out) : join(b, SG_NODE_CHOICE, nodes, n, out);
  if (status != SG_OK) release_all(b, nodes, n);
  return status;
}

sg_status sg_builder_repeat(sg_builder *b, uint32_t node, uint32_t min, uint32_t max, bool lazy, uint32_t *out) {
  if (min > max || min == SG_MANY) return SG_ARG;
  return add_over(b, (sg_node){.op = SG_NODE_REPEAT, .child = node, .min = min, .max = max, .lazy = lazy}, out);
}

sg_status sg_builder_capture(sg_builder *b, uint32_t node, const char *name, uint32_t *out) {
  uint32_t id;
  SG_TRY(name_index(b, &b->captures, &b->ncaptures, &b->captures_cap, name, strlen(name), &id));
  return add_over(b, (sg_node){.op = SG_NODE_CAPTURE, .child = node, .arg = id}, out);
}

sg_status sg_builder_look(sg_builder *b, uint32_t node, bool behind, bool negative, uint32_t *out) {
  return add_over(b, (sg_node){.op = SG_NODE_LOOK, .child = node, .behind = behind, .negative = negative}, out);
}

sg_status sg_builder_anchor(sg_builder *b, sg_bound of, bool end, const char *layer, uint32_t *out) {
  uint8_t bit = 0;
  if (of > SG_BOUND_LAYER) return SG_ARG;
  if (of == SG_BOUND_LAYER) {
    SG_TRY(watch(b, layer, strlen(layer), &bit));
    b->program->watch_edges |= UINT64_C(1) << bit;
  }
  b->program->anchors |= of == SG_BOUND_SENTENCE || of == SG_BOUND_BLOCK;
  return add_node(b, (sg_node){.op = SG_NODE_ANCHOR, .child = SG_NONE, .bound = (uint8_t)of, .end = end, .layer = bit},
                  out);
}

/* --- rules --- */

static sg_status too_deep(const sg_builder *b, uint32_t node, int depth) {
  if (depth > MAX_DEPTH) return SG_LIMIT;
  for (uint32_t c = b->nodes[node].child; c != SG_NONE; c = b->nodes[c].next) SG_TRY(too_deep(b, c, depth + 1));
  return SG_OK;
}

static sg_status keep_agreements(sg_builder *b, const sg_rule_spec *spec, sg_rule *rule) {
  sg_agree *list = sg_arena_alloc(&b->program->arena, (spec->nagree ? spec->nagree : 1) * sizeof *list);
  if (!list) return SG_NOMEM;
  for (uint32_t i = 0; i < spec->nagree; i++) {
    for (int side = 0; side < 2; side++) {
      const char *name = spec->agree[i].capture[side], *key = spec->agree[i].key[side];
      SG_TRY(name_index(b, &b->captures, &b->ncaptures, &b->captures_cap, name, strlen(name), &list[i].capture[side]));
      size_t len = strlen(key);
      if (len > UINT16_MAX) return SG_LIMIT;
      list[i].key[side] = (sg_name){keep_text(b, key, (uint32_t)len), (uint32_t)len};
      if (!list[i].key[side].text) return SG_NOMEM;
    }
  }
  rule->agree = list;
  rule->nagree = spec->nagree;
  if (spec->nagree) b->program->agreements = true;
  return SG_OK;
}

static sg_status keep_path(sg_builder *b, const sg_path_step *from, uint32_t n, sg_path *out) {
  sg_path_step *steps = sg_arena_copy(&b->program->arena, from, n * sizeof *steps);
  if (!steps) return SG_NOMEM;
  for (uint32_t i = 0; i < n; i++) {
    if (steps[i].test != SG_NONE && steps[i].test >= b->nexprs) return SG_ARG;
    if (!steps[i].cases) continue;
    steps[i].cases = keep_text(b, steps[i].cases, (uint32_t)strlen(steps[i].cases));
    if (!steps[i].cases) return SG_NOMEM;
  }
  *out = (sg_path){steps, n};
  return SG_OK;
}

sg_status sg_builder_path(sg_builder *b, const sg_path_step *steps, uint32_t nsteps, uint32_t *out) {
  sg_path path;
  SG_TRY(keep_path(b, steps, nsteps, &path));
  SG_TRY(sg_grow(&b->alloc, (void **)&b->paths, &b->paths_cap, (uint64_t)b->npaths + 1, sizeof *b->paths));
  *out = b->npaths;
  b->paths[b->npaths++] = path;
  return SG_OK;
}

static sg_status keep_role(sg_builder *b, const sg_role_spec *spec, sg_role_path *role) {
  if (spec->test != SG_NONE && spec->test >= b->nexprs) return SG_ARG;
  if (spec->near == SG_NEAR_NOT ? !spec->from : !spec->nlayers) return SG_ARG;
  *role = (sg_role_path){.from = SG_NONE,
                         .test = spec->test,
                         .count = (uint8_t)spec->count,
                         .near = (uint8_t)spec->near,
                         .clause = spec->clause};
  SG_TRY(name_index(b, &b->captures, &b->ncaptures, &b->captures_cap, spec->name, strlen(spec->name), &role->name));
  if (spec->from)
    SG_TRY(name_index(b, &b->captures, &b->ncaptures, &b->captures_cap, spec->from, strlen(spec->from), &role->from));
  SG_TRY(keep_path(b, spec->steps, spec->nsteps, &role->path));
  sg_name *layers = sg_arena_alloc(&b->program->arena, (spec->nlayers ? spec->nlayers : 1) * sizeof *layers);
  if (!layers) return SG_NOMEM;
  for (uint32_t i = 0; i < spec->nlayers; i++) {
    size_t len = strlen(spec->layers[i]);
    if (len > UINT16_MAX) return SG_LIMIT;
    layers[i] = (sg_name){keep_text(b, spec->layers[i], (uint32_t)len), (uint32_t)len};
    if (!layers[i].text) return SG_NOMEM;
  }
  role->layers = layers;
  role->nlayers = spec->nlayers;
  return SG_OK;
}

static sg_status keep_roles(sg_builder *b, const sg_rule_spec *spec, sg_rule *rule) {
  sg_role_path *list = sg_arena_alloc(&b->program->arena, (spec->nroles ? spec->nroles : 1) * sizeof *list);
  if (!list) return SG_NOMEM;
  for (uint32_t i = 0; i < spec->nroles; i++) SG_TRY(keep_role(b, &spec->roles[i], &list[i]));
  rule->roles = list;
  rule->nroles = spec->nroles;
  return SG_OK;
}

sg_status sg_builder_rule(sg_builder *b, const sg_rule_spec *spec) {
  if (!free_to_use(b, spec->pattern) || isnan(spec->priority)) return SG_ARG;
  SG_TRY(too_deep(b, spec->pattern, 0));
  sg_rule rule = {.priority = spec->priority};
  for (uint32_t i = 0; i < spec->nunless; i++) {
    uint8_t bit;
    SG_TRY(watch(b, spec->unless[i], strlen(spec->unless[i]), &bit));
    rule.unless |= UINT64_C(1) << bit;
  }
  b->program->watch_cover |= rule.unless;
  const char *label = spec->label ? spec->label : "";
  SG_TRY(name_index(b, &b->labels, &b->nlabels, &b->labels_cap, label, strlen(label), &rule.label));
  SG_TRY(keep_agreements(b, spec, &rule));
  SG_TRY(keep_roles(b, spec, &rule));
  SG_TRY(sg_machine_build(b, spec->pattern, true, &rule.machine));
  SG_TRY(sg_grow(&b->alloc, (void **)&b->rules, &b->rules_cap, (uint64_t)b->nrules + 1, sizeof *b->rules));
  SG_TRY(sg_grow(&b->alloc, (void **)&b->roots, &b->roots_cap, (uint64_t)b->nrules + 1, sizeof *b->roots));
  b->rules[b->nrules] = rule;
  b->roots[b->nrules++] = spec->pattern;
  b->nodes[spec->pattern].used = true;
  return SG_OK;
}
