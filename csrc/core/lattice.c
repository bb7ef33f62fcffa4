/* lattice.c: the spans of a document in order of matching, watched layers and bounds by token. */
#include "node.h"
#include "unit.h"

void sg_lattice_init(sg_lattice *l, const sg_allocator *alloc) { *l = (sg_lattice){.alloc = *alloc}; }

void sg_lattice_done(sg_lattice *l) {
  const sg_allocator *a = &l->alloc;
  sg_free(a, l->order, l->order_cap * sizeof *l->order);
  sg_free(a, l->at, l->at_cap * sizeof *l->at);
  sg_free(a, l->count, l->count_cap * sizeof *l->count);
  sg_free(a, l->span_class, l->class_cap * sizeof *l->span_class);
  sg_free(a, l->in, l->in_cap * sizeof *l->in);
  sg_free(a, l->starts, l->starts_cap * sizeof *l->starts);
  sg_free(a, l->ends, l->ends_cap * sizeof *l->ends);
  sg_free(a, l->cover, l->cover_cap * sizeof *l->cover);
  sg_free(a, l->bounds, l->bounds_cap * sizeof *l->bounds);
  sg_lattice_init(l, a);
}

static sg_status span_class(sg_classes *c, const sg_document *d, uint32_t span, sg_class_id *out) {
  uint32_t signature = d->spans[span].signature;
  if (signature >= c->nsignatures) return SG_ARG;
  *out = c->of_signature[signature];
  return *out == SG_NONE ? sg_classes_signature(c, d, signature, out) : SG_OK;
}

/* Watched layers of the spans that begin and end at a token, that cover it, that are just it. */
static sg_status lay_out_watched(sg_lattice *l, const sg_classes *c) {
  const sg_document *d = l->document;
  const sg_allocator *a = &l->alloc;
  uint64_t n = (uint64_t)d->ntokens + 1;
  SG_TRY(sg_grow(a, (void **)&l->in, &l->in_cap, n, sizeof *l->in));
  SG_TRY(sg_grow(a, (void **)&l->starts, &l->starts_cap, n, sizeof *l->starts));
  SG_TRY(sg_grow(a, (void **)&l->ends, &l->ends_cap, n, sizeof *l->ends));
  SG_TRY(sg_grow(a, (void **)&l->cover, &l->cover_cap, n, sizeof *l->cover));
  memset(l->in, 0, n * sizeof *l->in);
  memset(l->starts, 0, n * sizeof *l->starts);
  memset(l->ends, 0, n * sizeof *l->ends);
  memset(l->cover, 0, n * sizeof *l->cover);
  for (uint32_t i = 0; i < d->nspans; i++) {
    const sg_span *s = &d->spans[i];
    uint64_t bits = c->watch[s->signature];
    if (!bits) continue;
    l->starts[s->first] |= bits;
    l->ends[s->last] |= bits;
    if (s->last == s->first + 1) l->in[s->first] |= bits;
    /* Stops where the same layers cover already only if they did so from here on: spans nest rarely, so just fill. */
    for (uint32_t t = s->first; t < s->last; t++) l->cover[t] |= bits;
  }
  l->watched = true;
  return SG_OK;
}

static sg_status lay_out_bounds(sg_lattice *l, sg_scope scope) {
  const sg_document *d = l->document;
  SG_TRY(sg_grow(&l->alloc, (void **)&l->bounds, &l->bounds_cap, (uint64_t)d->ntokens + 1, sizeof *l->bounds));
  memset(l->bounds, 0, ((size_t)d->ntokens + 1) * sizeof *l->bounds);
  for (uint32_t i = 0; i < d->nsentences; i++) {
    l->bounds[d->sentences[i].first] |= 1 << (2 * SG_BOUND_SENTENCE);
    l->bounds[d->sentences[i].last] |= 2 << (2 * SG_BOUND_SENTENCE);
  }
  for (uint32_t i = 0; i < d->nblocks; i++) {
    l->bounds[d->blocks[i].first] |= 1 << (2 * SG_BOUND_BLOCK);
    l->bounds[d->blocks[i].last] |= 2 << (2 * SG_BOUND_BLOCK);
  }
  (void)scope;
  return SG_OK;
}

/* Longest first, then as added: insertion sort, groups are small and added in order. */
static void sort_group(const sg_document *d, uint32_t *order, uint32_t n) {
  for (uint32_t i = 1; i < n; i++) {
    uint32_t x = order[i], j = i;
    for (; j > 0; j--) {
      uint32_t y = order[j - 1];
      if (d->spans[y].last > d->spans[x].last || (d->spans[y].last == d->spans[x].last && y < x)) break;
      order[j] = y;
    }
    order[j] = x;
  }
}

/* Counting sort of the usable spans by their first token. */
static sg_status lay_out_spans(sg_lattice *l, sg_classes *c) {
  const sg_document *d = l->document;
  const sg_allocator *a = &l->alloc;
  uint32_t n = d->ntokens;
  SG_TRY(sg_grow(a, (void **)&l->at, &l->at_cap, (uint64_t)n + 2, sizeof *l->at));
  SG_TRY(sg_grow(a, (void **)&l->order, &l->order_cap, (uint64_t)l->norder + 1, sizeof *l->order));
  SG_TRY(sg_grow(a, (void **)&l->span_class, &l->class_cap, (uint64_t)l->norder + 1, sizeof *l->span_class));
  memset(l->at, 0, ((size_t)n + 2) * sizeof *l->at);
  for (uint32_t i = 0; i < d->nspans; i++)
    if (c->of_signature[d->spans[i].signature]) l->at[d->spans[i].first + 2]++;
  for (uint32_t i = 1; i < n + 2; i++) l->at[i] += l->at[i - 1];
  for (uint32_t i = 0; i < d->nspans; i++)
    if (c->of_signature[d->spans[i].signature]) l->order[l->at[d->spans[i].first + 1]++] = i;
  for (uint32_t i = 0; i < n; i++)
    if (l->at[i + 1] - l->at[i] > 1) sort_group(d, l->order + l->at[i], l->at[i + 1] - l->at[i]);
  for (uint32_t i = 0; i < l->norder; i++) l->span_class[i] = c->of_signature[d->spans[l->order[i]].signature];
  return SG_OK;
}

sg_status sg_lattice_prepare(sg_lattice *l, const sg_document *d, sg_classes *c) {
  const sg_program *p = c->program;
  l->document = d;
  l->norder = 0;
  l->watched = false;
  uint64_t watched = 0;
  for (uint32_t i = 0; i < d->nspans; i++) {
    sg_class_id k;
    if (d->spans[i].first >= d->spans[i].last || d->spans[i].last > d->ntokens) return SG_ARG;
    SG_TRY(span_class(c, d, i, &k));
    l->norder += k != 0;
    watched |= c->watch[d->spans[i].signature];
  }
  l->has_spans = l->norder != 0;
  if (l->has_spans) SG_TRY(lay_out_spans(l, c));
  if (watched) SG_TRY(lay_out_watched(l, c));
  return p->anchors ? lay_out_bounds(l, p->scope) : SG_OK;
}
