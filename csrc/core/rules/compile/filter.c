/* filter.c: cuts patterns at their gaps, notes what they need, and builds the position automaton over the pieces. */
#include "rules/compile/facts.h"

enum { MAX_VARIANTS = 256, MAX_EDGES = 1 << 24 };

typedef struct edge {
  uint32_t from, to;
} edge;

typedef struct cutter {
  sg_builder *b;
  sg_position *positions;
  edge *edges;
  sg_variant *variants;
  sg_requirement *requirements;
  sg_ids pieces, piece_ends; /* by piece: its variant; how many positions there were when it was complete */
  sg_ids begin, begin_piece; /* positions that begin a piece, and which */
  sg_ids atoms;              /* of requirements */
  sg_ids always;             /* rules */
  uint32_t npositions, positions_cap, nedges, edges_cap, nrequirements, requirements_cap, nvariants, variants_cap;
  uint32_t rule_edges; /* where the edges of the rule at hand begin */
} cutter;

/* What can be said of a part of a pattern: may it be empty, where can it begin and end. */
typedef struct part {
  bool nullable;
  sg_ids first, last;
} part;

static void part_free(const sg_allocator *a, part *p) {
  sg_ids_free(a, &p->first);
  sg_ids_free(a, &p->last);
}

/* --- first, last, follow --- */

static sg_status link_all(cutter *c, const sg_ids *from, const sg_ids *to) {
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
  if (whole->nullable) SG_TRY(sg_ids_add(a, &whole->first, next->first.items, next->first.n));
  if (!next->nullable) whole->last.n = 0;
  SG_TRY(sg_ids_add(a, &whole->last, next->last.items, next->last.n));
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
    if (status == SG_OK) status = sg_ids_add(a, &out->first, branch.first.items, branch.first.n);
    if (status == SG_OK) status = sg_ids_add(a, &out->last, branch.last.items, branch.last.n);
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
  SG_TRY(sg_ids_add(a, &out->first, &id, 1));
  return sg_ids_add(a, &out->last, &id, 1);
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
      for (uint32_t child = node->child; child != SG_NONE; child = c->b->nodes[child].next)
        SG_TRY(append_node(c, out, child));
      return SG_OK;
    case SG_NODE_EMPTY:
    case SG_NODE_LOOK:
    case SG_NODE_ANCHOR: out->nullable = true; return SG_OK;
  }
  return SG_ARG;
}

/* --- pieces, requirements and variants --- */

/* Ends the piece at hand: it counts if it cannot be empty. Positions of one that can stay behind, unreachable. */
static sg_status end_piece(cutter *c, part *piece, uint32_t variant, bool *counts) {
  const sg_allocator *a = &c->b->alloc;
  uint32_t id = c->pieces.n;
  *counts = !piece->nullable;
  if (piece->nullable) return SG_OK;
  SG_TRY(sg_ids_add(a, &c->pieces, &variant, 1));
  SG_TRY(sg_ids_add(a, &c->piece_ends, &c->npositions, 1));
  c->variants[variant].npieces++;
  SG_ASSERT(c->variants[variant].pieces + c->variants[variant].npieces == c->pieces.n); /* they lie together */
  SG_TRY(sg_ids_add(a, &c->begin, piece->first.items, piece->first.n));
  for (uint32_t i = 0; i < piece->first.n; i++) SG_TRY(sg_ids_add(a, &c->begin_piece, &id, 1));
  for (uint32_t i = 0; i < piece->last.n; i++) c->positions[piece->last.items[i]].piece = id;
  return SG_OK;
}

/* A look-around that can be taken to continue a piece: it must see something, and no gap. */
static bool continues(const sg_builder *b, uint32_t id, bool behind) {
  const sg_node *x = &b->nodes[id];
  return x->op == SG_NODE_LOOK && x->behind == behind && !x->negative && !sg_may_be_empty(b, x->child) &&
         !sg_has_gap(b, x->child);
}

static bool consumes(const sg_builder *b, uint32_t id) {
  return b->nodes[id].op != SG_NODE_LOOK && b->nodes[id].op != SG_NODE_ANCHOR && b->nodes[id].op != SG_NODE_EMPTY;
}

/* What stands right beside all that the items [from, to) consume: of look-around behind that comes before it and
   look-around ahead that comes after it the nearest. SG_NONE: none. */
typedef struct beside {
  uint32_t behind, ahead;
} beside;

static beside look_beside(const sg_builder *b, const sg_ids *items, uint32_t from, uint32_t to) {
  beside out = {SG_NONE, SG_NONE};
  uint32_t first = from, last = to;
  while (first < last && !consumes(b, items->items[first])) first++;
  while (first < last && !consumes(b, items->items[last - 1])) last--;
  for (uint32_t i = first; first < last && i-- > from && out.behind == SG_NONE;)
    if (continues(b, items->items[i], true)) out.behind = i;
  for (uint32_t i = last; first < last && i < to && out.ahead == SG_NONE; i++)
    if (continues(b, items->items[i], false)) out.ahead = i;
  return out;
}

/* What an item puts into its piece. */
static uint32_t put_of(const cutter *c, const sg_ids *items, uint32_t i, beside by) {
  uint32_t item = items->items[i];
  return i == by.behind || i == by.ahead ? c->b->nodes[item].child : item;
}

static sg_status add_requirement(cutter *c, uint32_t node, uint32_t piece, uint32_t variant) {
  uint32_t at = c->atoms.n;
  const sg_node *x = &c->b->nodes[node];
  bool look = x->op == SG_NODE_LOOK;
  if (look && x->negative) return SG_OK;
  SG_TRY(sg_required_atoms(c->b, look ? x->child : node, &c->atoms));
  if (c->atoms.n == at || c->atoms.n - at > SG_MOST_REQUIRED) {
    c->atoms.n = at;
    return SG_OK;
  }
  SG_TRY(sg_grow(&c->b->alloc, (void **)&c->requirements, &c->requirements_cap, (uint64_t)c->nrequirements + 1,
                 sizeof *c->requirements));
  sg_requirement requirement = {at, c->atoms.n - at, piece, look, 0};
  for (uint32_t i = at; i < c->atoms.n; i++) requirement.mask |= sg_atom_bits(c->atoms.items[i]);
  c->requirements[c->nrequirements++] = requirement;
  c->variants[variant].nrequirements++;
  return SG_OK;
}

/* The items of the sequence at the top, through captures; SG_NONE for a gap. */
static sg_status list_items(cutter *c, uint32_t id, sg_ids *out) {
  const sg_node *node = &c->b->nodes[id];
  if (node->op == SG_NODE_SEQUENCE || node->op == SG_NODE_CAPTURE) {
    for (uint32_t child = node->child; child != SG_NONE; child = c->b->nodes[child].next)
      SG_TRY(list_items(c, child, out));
    return SG_OK;
  }
  uint32_t item = sg_is_gap(c->b, id) ? SG_NONE : id;
  return sg_ids_add(&c->b->alloc, out, &item, 1);
}

/* Measures what a match can take behind its piece, where no gap comes. */
static void measure(const cutter *c, const sg_ids *items, uint32_t last, sg_variant *v) {
  if (v->before == SG_NONE) return;
  v->after = 0;
  for (uint32_t i = last; i < items->n; i++) v->after += sg_longest_match(c->b, items->items[i]);
  v->before -= v->after;
}

/* A piece that a look-around ahead continues ends behind the match, by the length of what is seen. So the match may
   begin sooner before the end of the piece, by the same length. */
static void measure_ahead(const cutter *c, uint32_t look, sg_variant *v) {
  uint32_t more = sg_longest_match(c->b, c->b->nodes[look].child);
  if (more == SG_NONE) v->before = SG_NONE;
  else if (v->before != SG_NONE) v->before += more;
}

/* One piece of the items [from, to). Where the variant has something selective, a piece begins and ends with it: what
   is common (a span, a part of speech) would fill the states with every rule that has it. What is looked for right
   beside it continues it. */
static sg_status cut_piece(cutter *c, const sg_ids *items, uint32_t from, uint32_t to, bool trim, uint32_t variant) {
  uint32_t first = from, last = to;
  beside by = look_beside(c->b, items, from, to);
  while (trim && first < last && !sg_is_selective(c->b, put_of(c, items, first, by))) first++;
  while (trim && first < last && !sg_is_selective(c->b, put_of(c, items, last - 1, by))) last--;
  part piece = {.nullable = true};
  bool counts = false;
  sg_status status = SG_OK;
  for (uint32_t i = first; i < last && status == SG_OK; i++) status = append_node(c, &piece, put_of(c, items, i, by));
  if (status == SG_OK) status = end_piece(c, &piece, variant, &counts);
  part_free(&c->b->alloc, &piece);
  uint32_t id = counts ? c->pieces.n - 1 : SG_NONE;
  if (counts && from == 0 && to == items->n) measure(c, items, last, &c->variants[variant]);
  if (counts && by.ahead < last) measure_ahead(c, items->items[by.ahead], &c->variants[variant]);
  for (uint32_t i = from; i < to && status == SG_OK; i++) {
    bool within =
        i >= first && i < last && (c->b->nodes[items->items[i]].op != SG_NODE_LOOK || i == by.behind || i == by.ahead);
    status = add_requirement(c, items->items[i], within ? id : SG_NONE, variant);
  }
  return status;
}

static sg_status cut_pieces(cutter *c, const sg_ids *items, uint32_t variant) {
  bool trim = false;
  for (uint32_t i = 0; i < items->n && !trim; i++)
    trim = items->items[i] != SG_NONE && sg_is_selective(c->b, items->items[i]);
  for (uint32_t i = 0, from = 0; i <= items->n; i++) {
    if (i < items->n && items->items[i] != SG_NONE) continue;
    SG_TRY(cut_piece(c, items, from, i, trim, variant));
    from = i + 1;
  }
  return SG_OK;
}

/* Drops the requirements of a variant that is one piece: where the piece is seen, they are met. */
static void drop_requirements_of_only_piece(cutter *c, sg_variant *v) {
  for (uint32_t i = v->requirements; i < c->nrequirements; i++)
    if (v->npieces != 1 || c->requirements[i].piece == SG_NONE) return;
  v->nrequirements = 0;
}

static sg_status add_variant(cutter *c, uint32_t id, uint32_t rule) {
  SG_TRY(
      sg_grow(&c->b->alloc, (void **)&c->variants, &c->variants_cap, (uint64_t)c->nvariants + 1, sizeof *c->variants));
  uint32_t variant = c->nvariants++;
  uint32_t longest = sg_longest_match(c->b, id);
  c->variants[variant] = (sg_variant){rule, c->pieces.n, 0, c->nrequirements, 0, longest, longest};
  sg_ids items = {0};
  sg_status status = list_items(c, id, &items);
  if (status == SG_OK) status = cut_pieces(c, &items, variant);
  sg_ids_free(&c->b->alloc, &items);
  if (status == SG_OK) drop_requirements_of_only_piece(c, &c->variants[variant]);
  return status;
}

static uint32_t unwrap(const sg_builder *b, uint32_t id) {
  while (b->nodes[id].op == SG_NODE_CAPTURE || (b->nodes[id].op == SG_NODE_SEQUENCE && b->nodes[id].child != SG_NONE &&
                                                b->nodes[b->nodes[id].child].next == SG_NONE))
    id = b->nodes[id].child;
  return id;
}

static sg_status add_rule(cutter *c, uint32_t rule) {
  uint32_t first = c->nvariants, top = unwrap(c->b, c->b->roots[rule]);
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
    /* One variant without a piece: nothing can be ruled out. The pieces of the others stay as dead weight. */
    for (uint32_t i = first; i < c->nvariants; i++) c->variants[i].npieces = 0;
    return sg_ids_add(&c->b->alloc, &c->always, &rule, 1);
  }
  return SG_OK;
}

/* --- laying out --- */

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
    c->positions[i].nfollow = sg_id_set(to + c->positions[i].follow, c->positions[i].nfollow);
  }
  out->follow = to;
  return SG_OK;
}

static sg_status lay_out_starts(cutter *c, sg_filter *out) {
  sg_arena *arena = &c->b->program->arena;
  uint32_t natoms = c->b->natoms;
  uint32_t *at = sg_arena_alloc(arena, ((size_t)natoms + 1) * sizeof *at);
  uint32_t *start = sg_arena_alloc(arena, (c->begin.n ? c->begin.n : 1) * sizeof *start);
  uint32_t *piece = sg_arena_alloc(arena, (c->begin.n ? c->begin.n : 1) * sizeof *piece);
  if (!at || !start || !piece) return SG_NOMEM;
  memset(at, 0, ((size_t)natoms + 1) * sizeof *at);
  for (uint32_t i = 0; i < c->begin.n; i++) at[c->positions[c->begin.items[i]].atom + 1]++;
  for (uint32_t i = 0; i < natoms; i++) at[i + 1] += at[i];
  for (uint32_t i = c->begin.n; i-- > 0;) {
    uint32_t k = --at[c->positions[c->begin.items[i]].atom + 1];
    start[k] = c->begin.items[i];
    piece[k] = c->begin_piece.items[i];
  }
  /* Each at[a + 1] now is where the group of atom a begins. */
  for (uint32_t i = 0; i < natoms; i++) at[i] = at[i + 1];
  at[natoms] = c->begin.n;
  out->start = start;
  out->start_piece = piece;
  out->start_at = at;
  return SG_OK;
}

/* Which pieces go over spans. The positions of a piece lie between those where it begins and where the next one does.
 */
static sg_status lay_out_spans(cutter *c, sg_filter *out) {
  uint8_t *spans = sg_arena_alloc(&c->b->program->arena, c->pieces.n + 1);
  if (!spans) return SG_NOMEM;
  memset(spans, 0, c->pieces.n + 1);
  for (uint32_t i = 0, piece = 0; i < c->npositions; i++) {
    while (piece < c->pieces.n && c->piece_ends.items[piece] <= i) piece++;
    if (c->b->atoms[c->positions[i].atom].span) spans[piece] = 1;
  }
  out->spans = spans;
  return SG_OK;
}

static sg_status lay_out(cutter *c, sg_filter *out) {
  sg_arena *arena = &c->b->program->arena;
  SG_TRY(lay_out_edges(c, out));
  SG_TRY(lay_out_starts(c, out));
  SG_TRY(lay_out_spans(c, out));
  out->positions = sg_arena_copy(arena, c->positions, c->npositions * sizeof *c->positions);
  out->pieces = sg_arena_copy(arena, c->pieces.items, c->pieces.n * sizeof *c->pieces.items);
  out->variants = sg_arena_copy(arena, c->variants, c->nvariants * sizeof *c->variants);
  out->requirements = sg_arena_copy(arena, c->requirements, c->nrequirements * sizeof *c->requirements);
  out->atoms = sg_arena_copy(arena, c->atoms.items, c->atoms.n * sizeof *c->atoms.items);
  out->always = sg_arena_copy(arena, c->always.items, c->always.n * sizeof *c->always.items);
  if (!out->positions || !out->pieces || !out->variants || !out->requirements || !out->atoms || !out->always)
    return SG_NOMEM;
  out->npositions = c->npositions;
  out->npieces = c->pieces.n;
  out->nvariants = c->nvariants;
  out->nrequirements = c->nrequirements;
  out->nalways = c->always.n;
  return SG_OK;
}

sg_status sg_filter_build(sg_builder *b, sg_filter *out) {
  cutter c = {.b = b};
  sg_status status = SG_OK;
  for (uint32_t i = 0; i < b->nrules && status == SG_OK; i++) status = add_rule(&c, i);
  if (status == SG_OK) status = lay_out(&c, out);
  if (status == SG_OK) status = sg_needs_build(b, out);
  sg_free(&b->alloc, c.positions, c.positions_cap * sizeof *c.positions);
  sg_free(&b->alloc, c.edges, c.edges_cap * sizeof *c.edges);
  sg_free(&b->alloc, c.variants, c.variants_cap * sizeof *c.variants);
  sg_free(&b->alloc, c.requirements, c.requirements_cap * sizeof *c.requirements);
  sg_ids *lists[] = {&c.pieces, &c.piece_ends, &c.begin, &c.begin_piece, &c.atoms, &c.always};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) sg_ids_free(&b->alloc, lists[i]);
  return status;
}
