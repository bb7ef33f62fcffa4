/* lattice.c: the spans of a document in order of matching, watched layers and bounds by token. */
#include "node.h"
#include "unit.h"

void sg_lattice_init(sg_lattice *l, const sg_allocator *alloc) { *l = (sg_lattice){.alloc = *alloc}; }

void sg_lattice_done(sg_lattice *l) {
  const sg_allocator *a = &l->alloc;
  sg_free(a, l->order, l->order_cap * sizeof *l->order);
  sg_free(a, l->at, l->at_cap * sizeof *l->at);
  sg_free(a, l->count, l->count_cap * sizeof *l->count);
  sg_free(a, l->usable, l->usable_cap * sizeof *l->usable);
  sg_free(a, l->watching, l->watching_cap * sizeof *l->watching);
  sg_free(a, l->span_class, l->class_cap * sizeof *l->span_class);
  sg_free(a, l->range, l->range_cap * sizeof *l->range);
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

/* The layers in `bits` that have not ended at `token`; `until` tells where each ends. */
static uint64_t still_open(uint64_t bits, const uint32_t *until, uint32_t token) {
  uint64_t open = bits;
  for (; bits; bits &= bits - 1) {
    uint32_t bit = (uint32_t)__builtin_ctzll(bits);
    if (until[bit] <= token) open &= ~(UINT64_C(1) << bit);
  }
  return open;
}

/* Which watched layers cover each token: one sweep, with the spans filed by first token, however they overlap. */
static sg_status lay_out_cover(sg_lattice *l, const sg_classes *c) {
  const sg_document *d = l->document;
  uint32_t until[64] = {0};
  uint64_t open = 0;
  SG_TRY(sg_grow(&l->alloc, (void **)&l->count, &l->count_cap, (uint64_t)d->ntokens + l->nwatching + 1, sizeof *l->count));
  uint32_t *head = l->count, *next = l->count + d->ntokens; /* place of a span + 1; 0: none */
  memset(head, 0, d->ntokens * sizeof *head);
  for (uint32_t i = 0; i < l->nwatching; i++) {
    uint32_t first = d->spans[l->watching[i]].first;
    next[i] = head[first];
    head[first] = i + 1;
  }
  for (uint32_t token = 0; token < d->ntokens; token++) {
    for (uint32_t i = head[token]; i; i = next[i - 1]) {
      const sg_span *s = &d->spans[l->watching[i - 1]];
      uint64_t bits = c->watch[s->signature];
      for (uint64_t x = bits; x; x &= x - 1) {
        uint32_t bit = (uint32_t)__builtin_ctzll(x);
        if (until[bit] < s->last) until[bit] = s->last;
      }
      open |= bits;
    }
    open = still_open(open, until, token);
    l->cover[token] = open;
  }
  return SG_OK;
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
  for (uint32_t i = 0; i < l->nwatching; i++) {
    const sg_span *s = &d->spans[l->watching[i]];
    uint64_t bits = c->watch[s->signature];
    l->starts[s->first] |= bits;
    l->ends[s->last] |= bits;
    if (s->last == s->first + 1) l->in[s->first] |= bits;
  }
  SG_TRY(lay_out_cover(l, c));
  l->watched = true;
  return SG_OK;
}

static sg_status lay_out_bounds(sg_lattice *l) {
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
  return SG_OK;
}

/* The usable spans, those that end last first, and of these as added (counting sort), in `out`. */
static void sort_by_end(sg_lattice *l, uint32_t *count, uint32_t *out) {
  const sg_document *d = l->document;
  uint32_t n = d->ntokens;
  memset(count, 0, ((size_t)n + 2) * sizeof *count);
  for (uint32_t i = 0; i < l->norder; i++) count[n - d->spans[l->usable[i]].last + 1]++;
  for (uint32_t i = 1; i < n + 2; i++) count[i] += count[i - 1];
  for (uint32_t i = 0; i < l->norder; i++) out[count[n - d->spans[l->usable[i]].last]++] = l->usable[i];
}

/* The usable spans by first token, the longest first: sorted by where they end, then, stably, by where they begin. */
static sg_status lay_out_spans(sg_lattice *l, sg_classes *c) {
  const sg_document *d = l->document;
  const sg_allocator *a = &l->alloc;
  uint32_t n = d->ntokens;
  SG_TRY(sg_grow(a, (void **)&l->at, &l->at_cap, (uint64_t)n + 2, sizeof *l->at));
  SG_TRY(sg_grow(a, (void **)&l->order, &l->order_cap, (uint64_t)l->norder + 1, sizeof *l->order));
  SG_TRY(sg_grow(a, (void **)&l->span_class, &l->class_cap, (uint64_t)l->norder + 1, sizeof *l->span_class));
  SG_TRY(sg_grow(a, (void **)&l->range, &l->range_cap, (uint64_t)l->norder + 1, sizeof *l->range));
  SG_TRY(sg_grow(a, (void **)&l->count, &l->count_cap, (uint64_t)l->norder + 1, sizeof *l->count));
  sort_by_end(l, l->at, l->count);
  memset(l->at, 0, ((size_t)n + 2) * sizeof *l->at);
  for (uint32_t i = 0; i < l->norder; i++) l->at[d->spans[l->count[i]].first + 2]++;
  for (uint32_t i = 1; i < n + 2; i++) l->at[i] += l->at[i - 1];
  for (uint32_t i = 0; i < l->norder; i++) l->order[l->at[d->spans[l->count[i]].first + 1]++] = l->count[i];
  for (uint32_t i = 0; i < l->norder; i++) {
    const sg_span *s = &d->spans[l->order[i]];
    l->span_class[i] = c->of_signature[s->signature];
    l->range[i] = (sg_range){s->first, s->last};
  }
  return SG_OK;
}

sg_status sg_lattice_prepare(sg_lattice *l, const sg_document *d, sg_classes *c) {
  const sg_program *p = c->program;
  if (!sg_document_knows_spans(d)) return SG_ARG;
  l->document = d;
  l->norder = l->nwatching = 0;
  l->watched = false;
  SG_TRY(sg_grow(&l->alloc, (void **)&l->usable, &l->usable_cap, d->nspans, sizeof *l->usable));
  SG_TRY(sg_grow(&l->alloc, (void **)&l->watching, &l->watching_cap, d->nspans, sizeof *l->watching));
  for (uint32_t i = 0; i < d->nspans; i++) {
    sg_class_id k;
    if (d->spans[i].first >= d->spans[i].last || d->spans[i].last > d->ntokens) return SG_ARG;
    SG_TRY(span_class(c, d, i, &k));
    l->usable[l->norder] = l->watching[l->nwatching] = i;
    l->norder += k != 0;
    l->nwatching += c->watch[d->spans[i].signature] != 0;
  }
  l->has_spans = l->norder != 0;
  if (l->has_spans) SG_TRY(lay_out_spans(l, c));
  if (l->nwatching) SG_TRY(lay_out_watched(l, c));
  return p->anchors ? lay_out_bounds(l) : SG_OK;
}
