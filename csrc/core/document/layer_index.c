/* layer_index.c: lists of spans by layer, made when they are asked for. */
#include "document/layer_index.h"

enum { FILLED = 28 }; /* spans of a part at first, so that some can be put in without halving it */

static bool sooner(const sg_span *a, const sg_span *b) {
  if (a->first != b->first) return a->first < b->first;
  return a->last != b->last ? a->last < b->last : a->ref < b->ref;
}

/* Restores the heap when only its root may be out of place. */
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

static sg_listing_part *part_of(const sg_listing *l, uint32_t part) { return &l->parts[l->order[part]]; }

static void reach_from(const sg_document *d, sg_listing_part *p, uint32_t from) {
  uint32_t reach = from ? p->reach[from - 1] : 0;
  for (uint32_t i = from; i < p->n; i++) {
    uint32_t last = d->spans[p->spans[i]].last;
    p->reach[i] = reach = last > reach ? last : reach;
  }
}

/* How far all parts up to each reach, from one on; from `settled` on only as long as that changes. */
static void far_from(sg_listing *l, uint32_t part, uint32_t settled) {
  uint32_t far = part ? part_of(l, part - 1)->far : 0;
  for (; part < l->norder; part++) {
    sg_listing_part *p = part_of(l, part);
    if (p->reach[p->n - 1] > far) far = p->reach[p->n - 1];
    if (part >= settled && p->far == far) return;
    p->far = far;
  }
}

/* Whether a place's span comes before what is looked for: all those sooner than the key; with `behind`, also those that
   are its equals. */
static bool passed(const sg_document *d, uint32_t span, const sg_span *key, bool behind) {
  return behind ? !sooner(key, &d->spans[span]) : sooner(&d->spans[span], key);
}

/* The first place that is not passed. */
static sg_listing_at place_of(const sg_listing *l, const sg_document *d, const sg_span *key, bool behind) {
  uint32_t low = 0, high = l->norder;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    const sg_listing_part *p = part_of(l, middle);
    if (passed(d, p->spans[p->n - 1], key, behind)) low = middle + 1;
    else high = middle;
  }
  if (low == l->norder) return (sg_listing_at){low, 0};
  const sg_listing_part *p = part_of(l, low);
  uint32_t from = 0, to = p->n - 1; /* the last one is not passed */
  while (from < to) {
    uint32_t middle = from + (to - from) / 2;
    if (passed(d, p->spans[middle], key, behind)) from = middle + 1;
    else to = middle;
  }
  return (sg_listing_at){low, from};
}

/* A new part in use at that place of the order. */
static sg_status add_part(sg_document *d, sg_listing *l, uint32_t at) {
  SG_TRY(sg_grow(&d->alloc, (void **)&l->parts, &l->parts_cap, (uint64_t)l->nparts + 1, sizeof *l->parts));
  SG_TRY(sg_grow(&d->alloc, (void **)&l->order, &l->order_cap, (uint64_t)l->norder + 1, sizeof *l->order));
  memmove(l->order + at + 1, l->order + at, (l->norder - at) * sizeof *l->order);
  l->order[at] = l->nparts;
  l->parts[l->nparts++].n = 0;
  l->norder++;
  return SG_OK;
}

/* Makes room at a place: behind a full last part there is a new one, any other full part is halved. */
static sg_status make_room(sg_document *d, sg_listing *l, sg_listing_at *a) {
  if (a->part == l->norder) { /* behind all */
    uint32_t n = a->part ? part_of(l, a->part - 1)->n : SG_LISTING_ROOM;
    if (n == SG_LISTING_ROOM) return add_part(d, l, a->part);
    *a = (sg_listing_at){a->part - 1, n};
    return SG_OK;
  }
  if (part_of(l, a->part)->n < SG_LISTING_ROOM) return SG_OK;
  enum { HALF = SG_LISTING_ROOM / 2 };
  SG_TRY(add_part(d, l, a->part + 1));
  sg_listing_part *p = part_of(l, a->part), *q = part_of(l, a->part + 1);
  memcpy(q->spans, p->spans + HALF, sizeof p->spans - HALF * sizeof *p->spans);
  q->n = SG_LISTING_ROOM - HALF;
  p->n = HALF;
  reach_from(d, q, 0);
  far_from(l, a->part, a->part + 2);
  if (a->at > HALF) *a = (sg_listing_at){a->part + 1, a->at - HALF};
  return SG_OK;
}

/* Steps take spans away and add some, and ask for the layer in between: so its listing is kept. */
void sg_listings_added(sg_document *d, uint32_t span) {
  uint32_t layer_id = d->signatures->items[d->spans[span].signature].layer_id;
  if (layer_id >= d->nlistings || !d->listings[layer_id].fresh) return;
  sg_listing *l = &d->listings[layer_id];
  SG_ASSERT(l->n || !l->norder); /* no part is empty */
  sg_listing_at a = place_of(l, d, &d->spans[span], true);
  if (make_room(d, l, &a) != SG_OK) {
    l->fresh = false;
    return;
  }
  sg_listing_part *p = part_of(l, a.part);
  memmove(p->spans + a.at + 1, p->spans + a.at, (p->n - a.at) * sizeof *p->spans);
  p->spans[a.at] = span;
  p->n++;
  l->n++;
  reach_from(d, p, a.at);
  far_from(l, a.part, a.part + 1);
}

static void take_out(const sg_document *d, sg_listing *l, sg_listing_at a) {
  sg_listing_part *p = part_of(l, a.part);
  p->n--;
  l->n--;
  memmove(p->spans + a.at, p->spans + a.at + 1, (p->n - a.at) * sizeof *p->spans);
  if (p->n) {
    reach_from(d, p, a.at);
    far_from(l, a.part, a.part + 1);
    return;
  }
  l->norder--;
  memmove(l->order + a.part, l->order + a.part + 1, (l->norder - a.part) * sizeof *l->order);
  far_from(l, a.part, a.part);
}

/* The place of the span of a listing that was added last of those with that range and ref; behind all if there is none.
 */
static sg_listing_at place_of_last(const sg_document *d, const sg_listing *l, const sg_span *key) {
  sg_listing_at best = {l->norder, 0};
  uint32_t found = SG_NONE;
  for (sg_listing_at a = place_of(l, d, key, false); a.part < l->norder; a = sg_listing_next(l, a)) {
    uint32_t number = sg_listing_number(l, a);
    if (sooner(key, &d->spans[number])) break;
    if (found == SG_NONE || number > found) found = number, best = a;
  }
  return best;
}

uint32_t sg_listing_look(const sg_document *d, const sg_listing *l, const sg_span *key) {
  return sg_listing_number(l, place_of_last(d, l, key));
}

uint32_t sg_listing_take(sg_document *d, const sg_listing *listing, const sg_span *key) {
  sg_listing *l = &d->listings[listing - d->listings];
  sg_listing_at best = place_of_last(d, l, key);
  uint32_t found = sg_listing_number(l, best);
  if (found != SG_NONE) take_out(d, l, best);
  return found;
}

void sg_listings_done(sg_document *d) {
  const sg_allocator *a = &d->alloc;
  for (uint32_t i = 0; i < d->nlistings; i++) {
    sg_free(a, d->listings[i].parts, d->listings[i].parts_cap * sizeof *d->listings[i].parts);
    sg_free(a, d->listings[i].order, d->listings[i].order_cap * sizeof(uint32_t));
  }
  sg_free(a, d->listings, d->listings_cap * sizeof *d->listings);
  sg_free(a, d->filling, d->filling_cap * sizeof *d->filling);
  d->listings = NULL;
  d->filling = NULL;
  d->nlistings = d->listings_cap = d->filling_cap = 0;
}

size_t sg_listings_bytes(const sg_document *d) {
  size_t bytes = d->listings_cap * sizeof *d->listings + d->filling_cap * sizeof *d->filling;
  for (uint32_t i = 0; i < d->nlistings; i++)
    bytes += d->listings[i].parts_cap * sizeof *d->listings[i].parts + d->listings[i].order_cap * sizeof(uint32_t);
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

/* A sorted list of spans, cut into parts. */
static sg_status cut(sg_document *d, sg_listing *l, const uint32_t *list, uint32_t n) {
  l->n = l->nparts = l->norder = 0;
  for (uint32_t i = 0; i < n; i += FILLED) {
    SG_TRY(add_part(d, l, l->norder));
    sg_listing_part *p = part_of(l, l->norder - 1);
    p->n = n - i < FILLED ? n - i : FILLED;
    memcpy(p->spans, list + i, p->n * sizeof *list);
    reach_from(d, p, 0);
  }
  l->n = n;
  far_from(l, 0, l->norder);
  return SG_OK;
}

/* Counts the spans of each layer that is to be filled, and gives each its stretch of `filling`. */
static sg_status plan_filling(sg_document *d) {
  uint64_t start = 0;
  for (uint32_t i = 0; i < d->nlistings; i++) d->listings[i].room = 0;
  for (uint32_t i = 0; i < d->nspans; i++) {
    uint32_t id = layer_of(d, i);
    if (id < d->nlistings && d->spans[i].last) d->listings[id].room++;
  }
  for (uint32_t i = 0; i < d->nlistings; i++) {
    sg_listing *l = &d->listings[i];
    l->wanted = l->asked && !l->fresh;
    l->start = (uint32_t)start;
    if (l->wanted) start += l->room;
  }
  return sg_grow(&d->alloc, (void **)&d->filling, &d->filling_cap, start, sizeof *d->filling);
}

/* Fills, in one pass, all layers that have been asked for, also those of earlier documents: steps ask for several. */
static sg_status fill(sg_document *d) {
  SG_TRY(plan_filling(d));
  for (uint32_t i = 0; i < d->nspans; i++) {
    uint32_t id = layer_of(d, i);
    if (id < d->nlistings && d->listings[id].wanted && d->spans[i].last) d->filling[d->listings[id].start++] = i;
  }
  for (uint32_t i = 0; i < d->nlistings; i++) {
    sg_listing *l = &d->listings[i];
    if (!l->wanted) continue;
    uint32_t *list = d->filling + (l->start - l->room);
    sort_spans(d->spans, list, l->room);
    SG_TRY(cut(d, l, list, l->room));
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

sg_listing_at sg_listing_from(const sg_listing *l, const sg_document *d, uint32_t token) {
  return place_of(l, d, &(sg_span){.first = token}, false);
}

sg_listing_at sg_listing_find(const sg_listing *l, const sg_document *d, uint32_t first, uint32_t last) {
  return place_of(l, d, &(sg_span){.first = first, .last = last}, false);
}

sg_listing_at sg_listing_covering(const sg_listing *l, uint32_t token) {
  uint32_t low = 0, high = l->norder;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (part_of(l, middle)->far <= token) low = middle + 1;
    else high = middle;
  }
  if (low == l->norder) return (sg_listing_at){low, 0};
  const sg_listing_part *p = part_of(l, low);
  uint32_t from = 0, to = p->n - 1;
  while (from < to) {
    uint32_t middle = from + (to - from) / 2;
    if (p->reach[middle] <= token) from = middle + 1;
    else to = middle;
  }
  return (sg_listing_at){low, from};
}
