/* lattice.c: the spans of a document in order of matching, watched layers and bounds by token. */
#include "rules/compile/program_private.h"
#include "rules/match/lattice.h"

enum { KEPT = 128 * 1024 }; /* bytes from document to document: enough for most */

void sg_lattice_init(sg_lattice *l, const sg_allocator *alloc) { *l = (sg_lattice){.alloc = *alloc}; }

void sg_lattice_done(sg_lattice *l) {
  const sg_allocator *a = &l->alloc;
  sg_free(a, l->order, l->order_cap * sizeof *l->order);
  sg_free(a, l->at, l->at_cap * sizeof *l->at);
  sg_free(a, l->count, l->count_cap * sizeof *l->count);
  sg_free(a, l->takes, l->takes_cap * sizeof *l->takes);
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

static size_t bytes_of(const sg_lattice *l) {
  return l->order_cap * sizeof *l->order + l->at_cap * sizeof *l->at + l->count_cap * sizeof *l->count +
         l->takes_cap * sizeof *l->takes + l->usable_cap * sizeof *l->usable + l->watching_cap * sizeof *l->watching +
         l->class_cap * sizeof *l->span_class + l->range_cap * sizeof *l->range + l->in_cap * sizeof *l->in +
         l->starts_cap * sizeof *l->starts + l->ends_cap * sizeof *l->ends + l->cover_cap * sizeof *l->cover +
         l->bounds_cap * sizeof *l->bounds;
}

void sg_lattice_release(sg_lattice *l) {
  if (bytes_of(l) > KEPT) sg_lattice_done(l);
  l->document = NULL;
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
  SG_TRY(sg_grow(&l->alloc, (void **)&l->cover, &l->cover_cap, d->ntokens, sizeof *l->cover));
  SG_TRY(
      sg_grow(&l->alloc, (void **)&l->count, &l->count_cap, (uint64_t)d->ntokens + l->nwatching + 1, sizeof *l->count));
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
      uint64_t bits = sg_classes_watch(c, s->signature);
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
  const sg_program *p = c->program;
  uint64_t n = (uint64_t)d->ntokens + 1;
  SG_TRY(sg_grow(a, (void **)&l->in, &l->in_cap, n, sizeof *l->in));
  SG_TRY(sg_grow(a, (void **)&l->starts, &l->starts_cap, n, sizeof *l->starts));
  SG_TRY(sg_grow(a, (void **)&l->ends, &l->ends_cap, n, sizeof *l->ends));
  if (p->watch_in) memset(l->in, 0, n * sizeof *l->in);
  if (p->watch_edges) memset(l->starts, 0, n * sizeof *l->starts);
  if (p->watch_edges) memset(l->ends, 0, n * sizeof *l->ends);
  for (uint32_t i = 0; i < l->nwatching; i++) {
    const sg_span *s = &d->spans[l->watching[i]];
    uint64_t bits = sg_classes_watch(c, s->signature);
    if (p->watch_edges) {
      l->starts[s->first] |= bits;
      l->ends[s->last] |= bits;
    }
    if (p->watch_in && s->last == s->first + 1) l->in[s->first] |= bits;
  }
  if (p->watch_cover) SG_TRY(lay_out_cover(l, c));
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

enum { MOST_SHIFTED = 8 }; /* spans that begin with one token, sorted by moving each to its place */

/* Counts the usable spans by first token: at[t + 2] is how many begin with t, at[n + 1] included. True if no token has
   many. */
static bool count_by_first(const sg_lattice *l, uint32_t *at) {
  uint32_t most = 0;
  memset(at, 0, ((size_t)l->document->ntokens + 2) * sizeof *at);
  for (uint32_t i = 0; i < l->norder; i++) {
    uint32_t n = ++at[l->document->spans[l->usable[i]].first + 2];
    if (n > most) most = n;
  }
  return most <= MOST_SHIFTED;
}

/* The usable spans, those that end last first, and of these as added (counting sort). */
static sg_status sort_by_end(sg_lattice *l) {
  const sg_document *d = l->document;
  uint32_t n = d->ntokens, *count = l->at, *out;
  SG_TRY(sg_grow(&l->alloc, (void **)&l->count, &l->count_cap, (uint64_t)l->norder + 1, sizeof *l->count));
  out = l->count;
  memset(count, 0, ((size_t)n + 2) * sizeof *count);
  for (uint32_t i = 0; i < l->norder; i++) count[n - d->spans[l->usable[i]].last + 1]++;
  for (uint32_t i = 1; i < n + 2; i++) count[i] += count[i - 1];
  for (uint32_t i = 0; i < l->norder; i++) out[count[n - d->spans[l->usable[i]].last]++] = l->usable[i];
  memcpy(l->usable, out, l->norder * sizeof *out);
  count_by_first(l, l->at);
  return SG_OK;
}

/* Puts the longest of the spans that begin with the same token first; spans of one length stay as they came. */
static void shift_long_ones(sg_lattice *l) {
  for (uint32_t i = 1; i < l->norder; i++) {
    sg_range range = l->range[i];
    uint32_t span = l->order[i], to = i;
    for (; to > 0 && l->range[to - 1].first == range.first && l->range[to - 1].last < range.last; to--) {
      l->range[to] = l->range[to - 1];
      l->order[to] = l->order[to - 1];
    }
    l->range[to] = range;
    l->order[to] = span;
  }
}

/* The usable spans by first token, the longest first. Where a token has many they are sorted by where they end before.
 */
static sg_status lay_out_spans(sg_lattice *l, sg_classes *c) {
  const sg_document *d = l->document;
  const sg_allocator *a = &l->alloc;
  uint32_t n = d->ntokens;
  SG_TRY(sg_grow(a, (void **)&l->at, &l->at_cap, (uint64_t)n + 2, sizeof *l->at));
  SG_TRY(sg_grow(a, (void **)&l->order, &l->order_cap, (uint64_t)l->norder + 1, sizeof *l->order));
  SG_TRY(sg_grow(a, (void **)&l->span_class, &l->class_cap, (uint64_t)l->norder + 1, sizeof *l->span_class));
  SG_TRY(sg_grow(a, (void **)&l->range, &l->range_cap, (uint64_t)l->norder + 1, sizeof *l->range));
  if (!count_by_first(l, l->at)) SG_TRY(sort_by_end(l));
  for (uint32_t i = 2, sum = 0; i < n + 2; i++) l->at[i] = sum += l->at[i];
  /* Each at[t + 1] is where those of token t begin, and moves to where they end. */
  for (uint32_t i = 0; i < l->norder; i++) {
    const sg_span *s = &d->spans[l->usable[i]];
    uint32_t to = l->at[s->first + 1]++;
    SG_ASSERT(to < l->norder && s->first < s->last && s->last <= n);
    l->order[to] = l->usable[i];
    l->range[to] = (sg_range){s->first, s->last};
  }
  shift_long_ones(l);
  for (uint32_t i = 1; i < l->norder; i++)
    SG_ASSERT(l->range[i - 1].first != l->range[i].first ? l->range[i - 1].first < l->range[i].first
                                                         : l->range[i - 1].last >= l->range[i].last);
  for (uint32_t i = 0; i < l->norder; i++) l->span_class[i] = c->of_signature[d->spans[l->order[i]].signature] / 2;
  return SG_OK;
}

/* Marks the spans of one layer that some rule can take, and those that are watched. */
static sg_status mark_layer(const sg_document *d, sg_classes *c, uint32_t layer, uint64_t *usable, uint64_t *watching) {
  for (uint32_t i = layer < d->nlayers ? d->last_of_layer[layer] : SG_NONE; i != SG_NONE; i = d->earlier[i]) {
    uint32_t signature = d->spans[i].signature;
    if (signature >= c->nsignatures) return SG_ARG;
    if (!d->spans[i].last) continue; /* removed */
    if (c->of_signature[signature] == SG_NONE) SG_TRY(sg_classes_signature(c, d, signature));
    uint32_t use = c->of_signature[signature];
    usable[i / 64] |= (uint64_t)(use / 2 != 0) << (i % 64);
    watching[i / 64] |= (uint64_t)(use & 1) << (i % 64);
  }
  return SG_OK;
}

/* The numbers of the marked spans, as added. */
static uint32_t list_marked(const uint64_t *marks, uint32_t words, uint32_t *out) {
  uint32_t n = 0;
  for (uint32_t w = 0; w < words; w++)
    for (uint64_t bits = marks[w]; bits; bits &= bits - 1) out[n++] = w * 64 + (uint32_t)__builtin_ctzll(bits);
  return n;
}

/* Finds the spans that some rule can take, and those of watched layers. Only the layers that the program knows are gone
   through: most spans are of others. */
static sg_status sift_spans(sg_lattice *l, const sg_document *d, sg_classes *c) {
  uint32_t words = (d->nspans + 63) / 64;
  l->norder = l->nwatching = 0;
  if (!words) return SG_OK;
  SG_TRY(sg_grow(&l->alloc, (void **)&l->takes, &l->takes_cap, 2 * (uint64_t)words, sizeof *l->takes));
  memset(l->takes, 0, 2 * (size_t)words * sizeof *l->takes);
  for (uint32_t i = 0; i < c->nlayers; i++) SG_TRY(mark_layer(d, c, c->layers[i], l->takes, l->takes + words));
  l->norder = list_marked(l->takes, words, l->usable);
  l->nwatching = list_marked(l->takes + words, words, l->watching);
  return SG_OK;
}

sg_status sg_lattice_prepare(sg_lattice *l, sg_document *d, sg_classes *c) {
  const sg_program *p = c->program;
  if (!sg_document_knows_spans(d)) return SG_ARG;
  l->document = d;
  l->watched = false;
  SG_TRY(sg_grow(&l->alloc, (void **)&l->usable, &l->usable_cap, d->nspans, sizeof *l->usable));
  SG_TRY(sg_grow(&l->alloc, (void **)&l->watching, &l->watching_cap, d->nspans, sizeof *l->watching));
  SG_TRY(sift_spans(l, d, c));
  l->has_spans = l->norder != 0;
  if (l->has_spans) SG_TRY(lay_out_spans(l, c));
  if (l->nwatching) SG_TRY(lay_out_watched(l, c));
  return p->anchors ? lay_out_bounds(l) : SG_OK;
}
