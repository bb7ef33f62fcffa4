/* filter.c: cuts patterns at their gaps and builds the position automaton (Glushkov's) over the pieces. */
#include <stdlib.h>

#include "node.h"

enum { MAX_VARIANTS = 256, MAX_EDGES = 1 << 24 };

typedef struct ids {
  uint32_t *items;
  uint32_t n, cap;
} ids;

typedef struct edge {
  uint32_t from, to;
} edge;

typedef struct cutter {
  sg_builder *b;
  sg_position *positions;
  edge *edges;
  sg_piece *pieces;
  sg_variant *variants;
  ids begin;  /* positions that begin a piece */
  ids always; /* rules */
  uint32_t npositions, positions_cap, nedges, edges_cap, npieces, pieces_cap, nvariants, variants_cap;
  uint32_t rule_edges; /* where the edges of the rule at hand begin */
} cutter;

/* What can be said of a part of a pattern: may it be empty, where can it begin and end. */
typedef struct part {
  bool nullable;
  ids first, last;
} part;

static sg_status ids_add(const sg_allocator *a, ids *list, const uint32_t *items, uint32_t n) {
  SG_TRY(sg_grow(a, (void **)&list->items, &list->cap, (uint64_t)list->n + n, sizeof *items));
  if (n) memcpy(list->items + list->n, items, n * sizeof *items);
  list->n += n;
  return SG_OK;
}

static void ids_free(const sg_allocator *a, ids *list) {
  sg_free(a, list->items, list->cap * sizeof *list->items);
  *list = (ids){0};
}

static void part_free(const sg_allocator *a, part *p) {
  ids_free(a, &p->first);
  ids_free(a, &p->last);
}

/* --- which repetitions are gaps --- */

static bool broad_test(const sg_builder *b, uint32_t id) {
  const sg_expr *e = &b->exprs[id];
  switch ((sg_expr_op)e->op) {
    case SG_EXPR_ANY: case SG_EXPR_NOT: case SG_EXPR_SPACE: return true;
    case SG_EXPR_OR:
      for (uint32_t i = 0; i < e->nparts; i++)
        if (broad_test(b, e->parts[i])) return true;
      return false;
    case SG_EXPR_AND:
      for (uint32_t i = 0; i < e->nparts; i++)
        if (!broad_test(b, e->parts[i])) return false;
      return true;
    default: return false;
  }
}

/* Made of nothing but tokens that pass a broad test. */
static bool broad(const sg_builder *b, uint32_t id) {
  const sg_node *node = &b->nodes[id];
  if (node->op == SG_NODE_ATOM) return !b->atoms[node->arg].span && broad_test(b, b->atoms[node->arg].expr);
  if (node->op == SG_NODE_LOOK || node->op == SG_NODE_ANCHOR) return true;
  for (uint32_t c = node->child; c != SG_NONE; c = b->nodes[c].next)
    if (!broad(b, c)) return false;
  return true;
}

static bool is_gap(const sg_builder *b, uint32_t id) {
  return b->nodes[id].op == SG_NODE_REPEAT && b->nodes[id].max > 1 && broad(b, b->nodes[id].child);
}

/* --- first, last, follow --- */

static sg_status link_all(cutter *c, const ids *from, const ids *to) {
  uint64_t n = (uint64_t)from->n * to->n;
  if (c->nedges - c->rule_edges + n > MAX_EDGES) return SG_LIMIT; /* nested repetitions of many alternatives */
  SG_TRY(sg_grow(&c->b->alloc, (void **)&c->edges, &c->edges_cap, c->nedges + n, sizeof *c->edges));
  for (uint32_t i = 0; i < from->n; i++)
    for (uint32_t j = 0; j < to->n; j++) c->edges[c->nedges++] = (edge){from->items[i], to->items[j]};
  return SG_OK;
}

static sg_status analyse(cutter *c, uint32_t id, part *out);

static sg_status append_part(cutter *c, part *whole, part *next) {
  const sg_allocator *a = &c->b->alloc;
  SG_TRY(link_all(c, &whole->last, &next->first));
  if (whole->nullable) SG_TRY(ids_add(a, &whole->first, next->first.items, next->first.n));
  if (!next->nullable) whole->last.n = 0;
  SG_TRY(ids_add(a, &whole->last, next->last.items, next->last.n));
  whole->nullable = whole->nullable && next->nullable;
  return SG_OK;
}

static sg_status append_node(cutter *c, part *whole, uint32_t id) {
  part next = {0};
  sg_status status = analyse(c, id, &next);
  if (status == SG_OK) status = append_part(c, whole, &next);
  part_free(&c->b->alloc, &next);
  return status;
}

static sg_status analyse_choice(cutter *c, uint32_t child, part *out) {
  const sg_allocator *a = &c->b->alloc;
  for (; child != SG_NONE; child = c->b->nodes[child].next) {
    part branch = {0};
    sg_status status = analyse(c, child, &branch);
    if (status == SG_OK) status = ids_add(a, &out->first, branch.first.items, branch.first.n);
    if (status == SG_OK) status = ids_add(a, &out->last, branch.last.items, branch.last.n);
    out->nullable = out->nullable || branch.nullable;
    part_free(a, &branch);
    SG_TRY(status);
  }
  return SG_OK;
}

/* Counts are relaxed: {m,n} with n > 1 repeats without bound. */
static sg_status analyse_repeat(cutter *c, const sg_node *node, part *out) {
  if (node->max == 0) {
    out->nullable = true;
    return SG_OK;
  }
  SG_TRY(analyse(c, node->child, out));
  if (node->max > 1) SG_TRY(link_all(c, &out->last, &out->first));
  if (node->min == 0) out->nullable = true;
  return SG_OK;
}

static sg_status analyse_atom(cutter *c, uint32_t atom, part *out) {
  const sg_allocator *a = &c->b->alloc;
  SG_TRY(sg_grow(a, (void **)&c->positions, &c->positions_cap, (uint64_t)c->npositions + 1, sizeof *c->positions));
  uint32_t id = c->npositions++;
  c->positions[id] = (sg_position){.atom = atom, .piece = SG_NONE};
  SG_TRY(ids_add(a, &out->first, &id, 1));
  return ids_add(a, &out->last, &id, 1);
}

static sg_status analyse(cutter *c, uint32_t id, part *out) {
  const sg_node *node = &c->b->nodes[id];
  switch ((sg_node_op)node->op) {
    case SG_NODE_ATOM: return analyse_atom(c, node->arg, out);
    case SG_NODE_CHOICE: return analyse_choice(c, node->child, out);
    case SG_NODE_REPEAT: return analyse_repeat(c, node, out);
    case SG_NODE_CAPTURE: return analyse(c, node->child, out);
    case SG_NODE_SEQUENCE:
      out->nullable = true;
      for (uint32_t child = node->child; child != SG_NONE; child = c->b->nodes[child].next) SG_TRY(append_node(c, out, child));
      return SG_OK;
    case SG_NODE_EMPTY: case SG_NODE_LOOK: case SG_NODE_ANCHOR: out->nullable = true; return SG_OK;
  }
  return SG_ARG;
}

/* --- pieces and variants --- */

/* Ends the piece at hand: it counts if it cannot be empty. Positions of one that can stay behind, unreachable. */
static sg_status end_piece(cutter *c, part *piece, uint32_t variant) {
  const sg_allocator *a = &c->b->alloc;
  if (!piece->nullable) {
    SG_TRY(sg_grow(a, (void **)&c->pieces, &c->pieces_cap, (uint64_t)c->npieces + 1, sizeof *c->pieces));
    SG_TRY(ids_add(a, &c->begin, piece->first.items, piece->first.n));
    for (uint32_t i = 0; i < piece->last.n; i++) c->positions[piece->last.items[i]].piece = c->npieces;
    c->pieces[c->npieces++] = (sg_piece){variant, c->variants[variant].npieces++};
  }
  part_free(a, piece);
  piece->nullable = true;
  return SG_OK;
}

/* --- what is selective --- */

/* Whether a test passes only certain strings. */
static bool names_strings(const sg_builder *b, uint32_t id) {
  const sg_expr *e = &b->exprs[id];
  bool all = e->op == SG_EXPR_OR;
  if (e->op == SG_EXPR_TEXT || e->op == SG_EXPR_FOLDED || e->op == SG_EXPR_LEMMA) return true;
  if (e->op != SG_EXPR_AND && e->op != SG_EXPR_OR) return false;
  for (uint32_t i = 0; i < e->nparts; i++)
    if (names_strings(b, e->parts[i]) != all) return !all;
  return all;
}

/* Whether no path through the node avoids a token of certain strings. */
static bool selective(const sg_builder *b, uint32_t id) {
  const sg_node *node = &b->nodes[id];
  if (node->op == SG_NODE_ATOM) return !b->atoms[node->arg].span && names_strings(b, b->atoms[node->arg].expr);
  if (node->op == SG_NODE_REPEAT && node->min == 0) return false;
  if (node->op == SG_NODE_LOOK) return false;
  bool all = node->op == SG_NODE_CHOICE;
  for (uint32_t c = node->child; c != SG_NONE; c = b->nodes[c].next)
    if (selective(b, c) != all) return !all;
  return all && node->child != SG_NONE;
}

/* The items of the sequence at the top, through captures; SG_NONE for a gap. */
static sg_status list_items(cutter *c, uint32_t id, ids *out) {
  const sg_node *node = &c->b->nodes[id];
  if (node->op == SG_NODE_SEQUENCE || node->op == SG_NODE_CAPTURE) {
    for (uint32_t child = node->child; child != SG_NONE; child = c->b->nodes[child].next) SG_TRY(list_items(c, child, out));
    return SG_OK;
  }
  uint32_t item = is_gap(c->b, id) ? SG_NONE : id;
  return ids_add(&c->b->alloc, out, &item, 1);
}

/* One piece of the items [from, to). Where the variant has something selective, a piece begins and ends with it: what
   is common (a span, a part of speech) would fill the states with every rule that has it. */
static sg_status cut_piece(cutter *c, const ids *items, uint32_t from, uint32_t to, bool trim, uint32_t variant) {
  while (trim && from < to && !selective(c->b, items->items[from])) from++;
  while (trim && from < to && !selective(c->b, items->items[to - 1])) to--;
  part piece = {.nullable = true};
  sg_status status = SG_OK;
  for (uint32_t i = from; i < to && status == SG_OK; i++) status = append_node(c, &piece, items->items[i]);
  if (status == SG_OK) status = end_piece(c, &piece, variant);
  part_free(&c->b->alloc, &piece);
  return status;
}

static sg_status cut_pieces(cutter *c, const ids *items, uint32_t variant) {
  bool trim = false;
  for (uint32_t i = 0; i < items->n && !trim; i++) trim = items->items[i] != SG_NONE && selective(c->b, items->items[i]);
  for (uint32_t i = 0, from = 0; i <= items->n; i++) {
    if (i < items->n && items->items[i] != SG_NONE) continue;
    SG_TRY(cut_piece(c, items, from, i, trim, variant));
    from = i + 1;
  }
  return SG_OK;
}

static sg_status add_variant(cutter *c, uint32_t id, uint32_t rule) {
  SG_TRY(sg_grow(&c->b->alloc, (void **)&c->variants, &c->variants_cap, (uint64_t)c->nvariants + 1, sizeof *c->variants));
  uint32_t variant = c->nvariants++;
  c->variants[variant] = (sg_variant){rule, 0};
  ids items = {0};
  sg_status status = list_items(c, id, &items);
  if (status == SG_OK) status = cut_pieces(c, &items, variant);
  ids_free(&c->b->alloc, &items);
  return status;
}

static uint32_t unwrap(const sg_builder *b, uint32_t id) {
  while (b->nodes[id].op == SG_NODE_CAPTURE ||
         (b->nodes[id].op == SG_NODE_SEQUENCE && b->nodes[id].child != SG_NONE && b->nodes[b->nodes[id].child].next == SG_NONE))
    id = b->nodes[id].child;
  return id;
}

static sg_status add_rule(cutter *c, uint32_t rule) {
  uint32_t first = c->nvariants, first_piece = c->npieces, top = unwrap(c->b, c->b->roots[rule]);
  uint32_t alternatives = 0;
  c->rule_edges = c->nedges;
  if (c->b->nodes[top].op == SG_NODE_CHOICE)
    for (uint32_t x = c->b->nodes[top].child; x != SG_NONE; x = c->b->nodes[x].next) alternatives++;
  if (alternatives == 0 || alternatives > MAX_VARIANTS) {
    SG_TRY(add_variant(c, top, rule));
  } else {
    for (uint32_t x = c->b->nodes[top].child; x != SG_NONE; x = c->b->nodes[x].next) SG_TRY(add_variant(c, x, rule));
  }
  for (uint32_t v = first; v < c->nvariants; v++) {
    if (c->variants[v].npieces) continue;
    /* One variant without a piece: nothing can be ruled out. Its pieces so far stay as dead weight of no variant. */
    for (uint32_t i = first_piece; i < c->npieces; i++) c->pieces[i].index = SG_NONE;
    return ids_add(&c->b->alloc, &c->always, &rule, 1);
  }
  return SG_OK;
}

/* --- laying out --- */

static int ascending(const void *x, const void *y) {
  uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
  return (a > b) - (a < b);
}

static void sort_ids(uint32_t *items, uint32_t n) {
  if (n > 32) {
    qsort(items, n, sizeof *items, ascending);
    return;
  }
  for (uint32_t i = 1; i < n; i++) {
    uint32_t x = items[i], j = i;
    for (; j > 0 && items[j - 1] > x; j--) items[j] = items[j - 1];
    items[j] = x;
  }
}

static uint32_t unique_ids(uint32_t *items, uint32_t n) {
  uint32_t k = 0;
  for (uint32_t i = 0; i < n; i++)
    if (k == 0 || items[k - 1] != items[i]) items[k++] = items[i];
  return k;
}

/* The edges, grouped by where they come from (counting sort), each group in order and without doubles. */
static sg_status lay_out_edges(cutter *c, sg_filter *out) {
  sg_arena *arena = &c->b->program->arena;
  uint32_t *to = sg_arena_alloc(arena, (c->nedges ? c->nedges : 1) * sizeof *to);
  if (!to) return SG_NOMEM;
  for (uint32_t i = 0; i < c->nedges; i++) c->positions[c->edges[i].from].nfollow++;
  uint32_t at = 0;
  for (uint32_t i = 0; i < c->npositions; i++) {
    c->positions[i].follow = at;
    at += c->positions[i].nfollow;
    c->positions[i].nfollow = 0;
  }
  for (uint32_t i = 0; i < c->nedges; i++) {
    sg_position *p = &c->positions[c->edges[i].from];
    to[p->follow + p->nfollow++] = c->edges[i].to;
  }
  for (uint32_t i = 0; i < c->npositions; i++) {
    sort_ids(to + c->positions[i].follow, c->positions[i].nfollow);
    c->positions[i].nfollow = unique_ids(to + c->positions[i].follow, c->positions[i].nfollow);
  }
  out->follow = to;
  return SG_OK;
}

static sg_status lay_out_starts(cutter *c, sg_filter *out) {
  sg_arena *arena = &c->b->program->arena;
  uint32_t natoms = c->b->natoms;
  uint32_t *at = sg_arena_alloc(arena, ((size_t)natoms + 1) * sizeof *at);
  uint32_t *start = sg_arena_alloc(arena, (c->begin.n ? c->begin.n : 1) * sizeof *start);
  if (!at || !start) return SG_NOMEM;
  memset(at, 0, ((size_t)natoms + 1) * sizeof *at);
  for (uint32_t i = 0; i < c->begin.n; i++) at[c->positions[c->begin.items[i]].atom + 1]++;
  for (uint32_t i = 0; i < natoms; i++) at[i + 1] += at[i];
  for (uint32_t i = c->begin.n; i-- > 0;) start[--at[c->positions[c->begin.items[i]].atom + 1]] = c->begin.items[i];
  /* Each at[a + 1] now is where the group of atom a begins. */
  for (uint32_t i = 0; i < natoms; i++) at[i] = at[i + 1];
  at[natoms] = c->begin.n;
  out->start = start;
  out->start_at = at;
  return SG_OK;
}

static sg_status lay_out(cutter *c, sg_filter *out) {
  sg_arena *arena = &c->b->program->arena;
  SG_TRY(lay_out_edges(c, out));
  SG_TRY(lay_out_starts(c, out));
  out->positions = sg_arena_copy(arena, c->positions, c->npositions * sizeof *c->positions);
  out->pieces = sg_arena_copy(arena, c->pieces, c->npieces * sizeof *c->pieces);
  out->variants = sg_arena_copy(arena, c->variants, c->nvariants * sizeof *c->variants);
  out->always = sg_arena_copy(arena, c->always.items, c->always.n * sizeof *c->always.items);
  if (!out->positions || !out->pieces || !out->variants || !out->always) return SG_NOMEM;
  out->npositions = c->npositions;
  out->npieces = c->npieces;
  out->nvariants = c->nvariants;
  out->nalways = c->always.n;
  return SG_OK;
}

sg_status sg_filter_build(sg_builder *b, sg_filter *out) {
  cutter c = {.b = b};
  sg_status status = SG_OK;
  for (uint32_t i = 0; i < b->nrules && status == SG_OK; i++) status = add_rule(&c, i);
  if (status == SG_OK) status = lay_out(&c, out);
  sg_free(&b->alloc, c.positions, c.positions_cap * sizeof *c.positions);
  sg_free(&b->alloc, c.edges, c.edges_cap * sizeof *c.edges);
  sg_free(&b->alloc, c.pieces, c.pieces_cap * sizeof *c.pieces);
  sg_free(&b->alloc, c.variants, c.variants_cap * sizeof *c.variants);
  ids_free(&b->alloc, &c.begin);
  ids_free(&b->alloc, &c.always);
  return status;
}
