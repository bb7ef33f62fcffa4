/* facts.c: see facts.h. */
#include "rules/compile/facts.h"

sg_status sg_ids_add(const sg_allocator *a, sg_ids *list, const uint32_t *items, uint32_t n) {
  SG_TRY(sg_grow(a, (void **)&list->items, &list->cap, (uint64_t)list->n + n, sizeof *items));
  if (n) memcpy(list->items + list->n, items, n * sizeof *items);
  list->n += n;
  return SG_OK;
}

void sg_ids_free(const sg_allocator *a, sg_ids *list) {
  sg_free(a, list->items, list->cap * sizeof *list->items);
  *list = (sg_ids){0};
}

/* --- gaps --- */

static bool broad_test(const sg_builder *b, uint32_t id) {
  const sg_expr *e = &b->exprs[id];
  switch ((sg_expr_op)e->op) {
    case SG_EXPR_ANY:
    case SG_EXPR_NOT:
    case SG_EXPR_SPACE:
    case SG_EXPR_LINE:
    case SG_EXPR_INFLECTED: return true;
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

/* Whether the node consumes tokens only, each by a broad test. */
static bool broad(const sg_builder *b, uint32_t id) {
  const sg_node *node = &b->nodes[id];
  if (node->op == SG_NODE_ATOM) return !b->atoms[node->arg].span && broad_test(b, b->atoms[node->arg].expr);
  if (node->op == SG_NODE_LOOK || node->op == SG_NODE_ANCHOR) return true;
  for (uint32_t c = node->child; c != SG_NONE; c = b->nodes[c].next)
    if (!broad(b, c)) return false;
  return true;
}

bool sg_is_gap(const sg_builder *b, uint32_t id) {
  return b->nodes[id].op == SG_NODE_REPEAT && b->nodes[id].max > 1 && broad(b, b->nodes[id].child);
}

bool sg_has_gap(const sg_builder *b, uint32_t id) {
  if (sg_is_gap(b, id)) return true;
  for (uint32_t c = b->nodes[id].child; c != SG_NONE; c = b->nodes[c].next)
    if (sg_has_gap(b, c)) return true;
  return false;
}

bool sg_may_be_empty(const sg_builder *b, uint32_t id) {
  const sg_node *node = &b->nodes[id];
  if (node->op == SG_NODE_ATOM) return false;
  if (node->op == SG_NODE_EMPTY || node->op == SG_NODE_LOOK || node->op == SG_NODE_ANCHOR) return true;
  if (node->op == SG_NODE_REPEAT && node->min == 0) return true;
  bool any = node->op == SG_NODE_CHOICE;
  for (uint32_t c = node->child; c != SG_NONE; c = b->nodes[c].next)
    if (sg_may_be_empty(b, c) == any) return any;
  return !any;
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

bool sg_is_selective(const sg_builder *b, uint32_t id) {
  const sg_node *node = &b->nodes[id];
  if (node->op == SG_NODE_ATOM) return !b->atoms[node->arg].span && names_strings(b, b->atoms[node->arg].expr);
  if (node->op == SG_NODE_REPEAT && node->min == 0) return false;
  if (node->op == SG_NODE_LOOK) return false;
  bool all = node->op == SG_NODE_CHOICE;
  for (uint32_t c = node->child; c != SG_NONE; c = b->nodes[c].next)
    if (sg_is_selective(b, c) != all) return !all;
  return all && node->child != SG_NONE;
}

/* --- what is required --- */

static sg_status required_by_all(const sg_builder *b, uint32_t child, sg_ids *out) {
  uint32_t before = out->n;
  for (; child != SG_NONE; child = b->nodes[child].next) {
    uint32_t own = out->n;
    SG_TRY(sg_required_atoms(b, child, out));
    if (out->n > own && out->n - before <= SG_MOST_REQUIRED) continue;
    out->n = before;
    break;
  }
  return SG_OK;
}

/* A sequence needs what each of its parts needs: the part with the fewest atoms tells most. */
static sg_status required_by_one(const sg_builder *b, uint32_t child, sg_ids *out) {
  uint32_t before = out->n;
  for (; child != SG_NONE; child = b->nodes[child].next) {
    uint32_t best = out->n - before, own = out->n;
    SG_TRY(sg_required_atoms(b, child, out));
    uint32_t n = out->n - own;
    if (n && (!best || n < best))
      memmove(out->items + before, out->items + own, n * sizeof *out->items), out->n = before + n;
    else out->n = own;
  }
  return SG_OK;
}

sg_status sg_required_atoms(const sg_builder *b, uint32_t id, sg_ids *out) {
  const sg_node *node = &b->nodes[id];
  switch ((sg_node_op)node->op) {
    case SG_NODE_ATOM: return broad(b, id) ? SG_OK : sg_ids_add(&b->alloc, out, &node->arg, 1);
    case SG_NODE_CHOICE: return required_by_all(b, node->child, out);
    case SG_NODE_REPEAT: return node->min ? sg_required_atoms(b, node->child, out) : SG_OK;
    case SG_NODE_SEQUENCE:
    case SG_NODE_CAPTURE: return required_by_one(b, node->child, out);
    case SG_NODE_EMPTY:
    case SG_NODE_LOOK:
    case SG_NODE_ANCHOR: return SG_OK;
  }
  return SG_ARG;
}

/* --- how long --- */

uint32_t sg_longest_match(const sg_builder *b, uint32_t id) {
  const sg_node *node = &b->nodes[id];
  uint32_t sum = 0;
  if (node->op == SG_NODE_LOOK || node->op == SG_NODE_ANCHOR) return 0;
  if (node->op == SG_NODE_ATOM) return 1;
  for (uint32_t c = node->child; c != SG_NONE; c = b->nodes[c].next) {
    uint32_t n = sg_longest_match(b, c);
    if (n == SG_NONE) return SG_NONE;
    sum = node->op == SG_NODE_CHOICE ? (n > sum ? n : sum) : sum + n;
    if (sum > SG_LONGEST_WINDOW) return SG_NONE;
  }
  if (node->op == SG_NODE_REPEAT && sum) sum = node->max > SG_LONGEST_WINDOW ? SG_NONE : sum * node->max;
  return sum > SG_LONGEST_WINDOW ? SG_NONE : sum;
}
