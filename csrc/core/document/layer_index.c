/* layer_index.c: lists of spans by layer, made when they are asked for. */
#include "document/layer_index.h"

enum { MOST_MOVED = 256 }; /* entries of a listing that make room for one more */

static bool sooner(const sg_span *a, const sg_span *b) {
  if (a->first != b->first) return a->first < b->first;
  return a->last != b->last ? a->last < b->last : a->ref < b->ref;
}

/* Restores the heap of which only the root may be too soon. */
static void sift(const sg_span *spans, uint32_t *heap, uint32_t root, uint32_t n) {
  for (uint32_t child; (child = 2 * root + 1) < n; root = child) {
    if (child + 1 < n && sooner(&spans[heap[child]], &spans[heap[child + 1]])) child++;
    if (!sooner(&spans[heap[root]], &spans[heap[child]])) return;
    uint32_t t = heap[root];
    heap[root] = heap[child];
    heap[child] = t;
  }
}

/* Heapsort: no memory, no recursion, and linear where the spans came in order, as they mostly do. */
static void sort_spans(const sg_span *spans, uint32_t *list, uint32_t n) {
  uint32_t i = 1;
  while (i < n && !sooner(&spans[list[i]], &spans[list[i - 1]])) i++;
  if (i >= n) return;
  for (i = n / 2; i-- > 0;) sift(spans, list, i, n);
  for (i = n; i-- > 1;) {
    uint32_t t = list[0];
    list[0] = list[i];
    list[i] = t;
    sift(spans, list, 0, i);
  }
}

void sg_listings_spoil(sg_document *d) {
  for (uint32_t i = 0; i < d->nlistings; i++) d->listings[i].fresh = false;
}

static void reach_from(const sg_document *d, sg_listing *l, uint32_t from) {
  uint32_t reach = from ? l->reach[from - 1] : 0;
  for (uint32_t i = from; i < l->n; i++) {
    uint32_t last = d->spans[l->spans[i]].last;
    l->reach[i] = reach = last > reach ? last : reach;
  }
}

/* Steps take spans away and add some, and ask for the layer in between: so its listing is kept, unless too much of it would move. */
void sg_listings_added(sg_document *d, uint32_t span) {
  uint32_t layer_id = d->signatures->items[d->spans[span].signature].layer_id;
  if (layer_id >= d->nlistings || !d->listings[layer_id].fresh) return;
  sg_listing *l = &d->listings[layer_id];
  uint32_t at = l->n, least = l->n > MOST_MOVED ? l->n - MOST_MOVED : 0;
  while (at > least && sooner(&d->spans[span], &d->spans[l->spans[at - 1]])) at--;
  bool far = at > 0 && at == least && sooner(&d->spans[span], &d->spans[l->spans[at - 1]]);
  if (far || sg_grow(&d->alloc, (void **)&l->spans, &l->spans_cap, (uint64_t)l->n + 1, sizeof *l->spans) != SG_OK ||
      sg_grow(&d->alloc, (void **)&l->reach, &l->reach_cap, (uint64_t)l->n + 1, sizeof *l->reach) != SG_OK) {
    l->fresh = false;
    return;
  }
  memmove(l->spans + at + 1, l->spans + at, (l->n - at) * sizeof *l->spans);
  l->spans[at] = span;
  l->n++;
  if (span > l->highest) l->highest = span;
  reach_from(d, l, at);
}

static void forget(const sg_document *d, sg_listing *l, uint32_t span) {
  uint32_t n = 0, at = l->n;
  if (span > l->highest) return; /* what came last goes first, mostly: that moves nothing in most lists */
  if (l->highest > 0) l->highest--;
  for (uint32_t i = 0; i < l->n; i++) {
    if (l->spans[i] == span) at = n;
    else l->spans[n++] = l->spans[i] - (l->spans[i] > span);
  }
  l->n = n;
  if (at < n) reach_from(d, l, at);
}

void sg_listings_removed(sg_document *d, uint32_t span) {
  for (uint32_t i = 0; i < d->nlistings; i++)
    if (d->listings[i].fresh) forget(d, &d->listings[i], span);
}

void sg_listings_done(sg_document *d) {
  const sg_allocator *a = &d->alloc;
  for (uint32_t i = 0; i < d->nlistings; i++) {
    sg_free(a, d->listings[i].spans, d->listings[i].spans_cap * sizeof(uint32_t));
    sg_free(a, d->listings[i].reach, d->listings[i].reach_cap * sizeof(uint32_t));
  }
  sg_free(a, d->listings, d->listings_cap * sizeof *d->listings);
  d->listings = NULL;
  d->nlistings = d->listings_cap = 0;
}

size_t sg_listings_bytes(const sg_document *d) {
  size_t bytes = d->listings_cap * sizeof *d->listings;
  for (uint32_t i = 0; i < d->nlistings; i++)
    bytes += ((size_t)d->listings[i].spans_cap + d->listings[i].reach_cap) * sizeof(uint32_t);
  return bytes;
}

static sg_status listing_of(sg_document *d, uint32_t layer_id, sg_listing **out) {
  SG_TRY(sg_grow(&d->alloc, (void **)&d->listings, &d->listings_cap, (uint64_t)layer_id + 1, sizeof *d->listings));
  for (; d->nlistings <= layer_id; d->nlistings++) d->listings[d->nlistings] = (sg_listing){.fresh = false};
  *out = &d->listings[layer_id];
  return SG_OK;
}

static uint32_t layer_of(const sg_document *d, uint32_t span) {
  return d->signatures->items[d->spans[span].signature].layer_id;
}

/* Steps ask for several layers: all those that have been asked for, be it of another document, are filled in one go. */
static sg_status fill(sg_document *d) {
  for (uint32_t i = 0; i < d->nlistings; i++) d->listings[i].room = 0;
  for (uint32_t i = 0; i < d->nspans; i++) {
    uint32_t id = layer_of(d, i);
    if (id < d->nlistings) d->listings[id].room++;
  }
  for (uint32_t i = 0; i < d->nlistings; i++) {
    sg_listing *l = &d->listings[i];
    l->wanted = l->asked && !l->fresh;
    if (!l->wanted) continue;
    SG_TRY(sg_grow(&d->alloc, (void **)&l->spans, &l->spans_cap, l->room, sizeof *l->spans));
    SG_TRY(sg_grow(&d->alloc, (void **)&l->reach, &l->reach_cap, l->room, sizeof *l->reach));
    l->n = l->highest = 0;
  }
  for (uint32_t i = 0; i < d->nspans; i++) {
    uint32_t id = layer_of(d, i);
    if (id < d->nlistings && d->listings[id].wanted) d->listings[id].spans[d->listings[id].n++] = d->listings[id].highest = i;
  }
  for (uint32_t i = 0; i < d->nlistings; i++) {
    sg_listing *l = &d->listings[i];
    if (!l->wanted) continue;
    sort_spans(d->spans, l->spans, l->n);
    reach_from(d, l, 0);
    l->fresh = true;
  }
  return SG_OK;
}

sg_status sg_document_list(sg_document *d, const char *layer, uint32_t len, const sg_listing **out) {
  uint32_t id = sg_signatures_layer(d->signatures, layer, len);
  sg_listing *l;
  *out = NULL;
  if (id == SG_NONE) return SG_OK;
  SG_TRY(listing_of(d, id, &l));
  l->asked = true;
  if (!l->fresh) SG_TRY(fill(d));
  if (l->n) *out = l;
  return SG_OK;
}

uint32_t sg_listing_from(const sg_listing *l, const sg_document *d, uint32_t token) {
  uint32_t low = 0, high = l->n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (d->spans[l->spans[middle]].first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

uint32_t sg_listing_covering(const sg_listing *l, uint32_t token) {
  uint32_t low = 0, high = l->n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (l->reach[middle] <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
