/* lattice.h: the lattice of a document as one program sees it, and the stretch of it (a sentence, a block, all) that is
   matched at a time. Positions in a unit count from 0 (before its first token) to n. An edge is a token (edge i
   leads from i to i + 1) or a span (edge n + s). */
#ifndef SG_LATTICE_H
#define SG_LATTICE_H

#include "rules/filter/automaton.h"

/* Bounds that hold before a token: bit 2 * sg_bound, + 1 for an end. */
typedef uint8_t sg_bounds;

typedef struct sg_lattice {
  sg_allocator alloc;
  sg_document *document;
  /* Spans that some rule can take, by first token: order[at[i]] … order[at[i + 1] - 1] begin with token i, the longest
     first, then as added. Empty (at == NULL in use) when there are none. */
  uint32_t *order, *at;
  sg_class_id *span_class; /* by place in order */
  sg_range *range;         /* by place in order: the tokens that it covers */
  uint32_t norder, order_cap, at_cap, class_cap, range_cap, count_cap;
  uint32_t *count; /* scratch of the layout */
  uint64_t *takes; /* scratch: a bit a span that some rule can take, then a bit a span of watched layers */
  uint32_t takes_cap;
  uint32_t *usable, *watching, nwatching, usable_cap,
      watching_cap; /* spans that some rule can take, and of watched layers, as added */
  bool has_spans;
  /* Watched layers, by token; only when `watched`, and each only when some rule asks for it. */
  uint64_t *in, *starts, *ends, *cover;
  uint32_t in_cap, starts_cap, ends_cap, cover_cap;
  bool watched;
  sg_bounds *bounds; /* by token, one more for the end; only when the program has anchors */
  uint32_t bounds_cap;
} sg_lattice;

typedef struct sg_unit {
  uint32_t first, n;  /* tokens */
  sg_class_id *klass; /* of each token */
  uint64_t *mask;     /* sg_atom_bits of its atoms */
  /* What there is in it, known when candidates are listed: */
  uint64_t *bits; /* [sg_classes.words]: the requirements that some token or span meets; where there are no words, … */
  uint64_t of_spans, present; /* … sg_atom_bits of the atoms of all spans; of all tokens and spans */
  uint32_t klass_cap, mask_cap;
  uint32_t span0, nspans; /* its spans: places in sg_lattice.order; those that leave the unit have class 0 */
} sg_unit;

void sg_lattice_init(sg_lattice *l, const sg_allocator *alloc);
void sg_lattice_done(sg_lattice *l);
/* Lays out the document's spans for the program of `classes`. */
sg_status sg_lattice_prepare(sg_lattice *l, sg_document *d, sg_classes *classes);
/* The document is done with. The room of a large one is given back: a pack has dozens of programs, which come one after
   the other. */
void sg_lattice_release(sg_lattice *l);

static inline uint32_t sg_span_of(const sg_lattice *l, const sg_unit *u, uint32_t edge) {
  SG_ASSERT(edge >= u->n && edge - u->n < u->nspans);
  return l->order[u->span0 + (edge - u->n)];
}

/* Where an edge begins, and where it leads. */
static inline uint32_t sg_edge_start(const sg_lattice *l, const sg_unit *u, uint32_t edge) {
  return edge < u->n ? edge : l->range[u->span0 + (edge - u->n)].first - u->first;
}
static inline uint32_t sg_edge_end(const sg_lattice *l, const sg_unit *u, uint32_t edge) {
  return edge < u->n ? edge + 1 : l->range[u->span0 + (edge - u->n)].last - u->first;
}

#endif
