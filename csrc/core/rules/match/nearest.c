/* nearest.c: see nearest.h. */
#include "rules/match/nearest.h"

static int by_place(const void *x, const void *y) {
  const sg_place *a = x, *b = y;
  if (a->clause != b->clause) return a->clause < b->clause ? -1 : 1;
  if (a->at != b->at) return a->at < b->at ? -1 : 1;
  return (a->span > b->span) - (a->span < b->span); /* until ties are settled: numbered as they were listed */
}

void sg_places_order(sg_places *p, const sg_document *d) {
  sg_place *ends = p->list + p->n;
  for (uint32_t i = 0; i < p->n; i++) {
    ends[i] = p->list[i];
    ends[i].at = d->spans[p->list[i].span].last;
  }
  sg_sort(p->list, p->n, sizeof *p->list, by_place);
  sg_sort(ends, p->n, sizeof *ends, by_place);
}

/* The first place of the list that is in that clause or a later one, and there at `at` or behind it. */
static uint32_t first_from(const sg_place *list, uint32_t n, uint32_t clause, uint32_t at) {
  uint32_t low = 0, high = n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    const sg_place *p = &list[middle];
    if (p->clause < clause || (p->clause == clause && p->at < at)) low = middle + 1;
    else high = middle;
  }
  return low;
}

static uint32_t length_of(const sg_document *d, uint32_t span) { return d->spans[span].last - d->spans[span].first; }

static uint32_t nearest_behind(const sg_places *p, const sg_document *d, uint32_t clause, uint32_t last) {
  uint32_t best = SG_NONE, i = first_from(p->list, p->n, clause, last);
  for (uint32_t at = i < p->n ? p->list[i].at : 0; i < p->n && p->list[i].clause == clause && p->list[i].at == at; i++)
    if (best == SG_NONE || length_of(d, p->list[i].span) < length_of(d, best)) best = p->list[i].span;
  return best;
}

static uint32_t nearest_before(const sg_places *p, const sg_document *d, uint32_t clause, uint32_t first) {
  const sg_place *ends = p->list + p->n;
  uint32_t best = SG_NONE, i = first_from(ends, p->n, clause, first + 1);
  for (uint32_t at = i ? ends[i - 1].at : 0; i && ends[i - 1].clause == clause && ends[i - 1].at == at; i--)
    if (best == SG_NONE || length_of(d, ends[i - 1].span) > length_of(d, best)) best = ends[i - 1].span;
  return best;
}

uint32_t sg_places_nearest(const sg_places *p, const sg_document *d, uint32_t clause, uint32_t first, uint32_t last,
                           bool before, bool behind) {
  uint32_t x = before ? nearest_before(p, d, clause, first) : SG_NONE,
           y = behind ? nearest_behind(p, d, clause, last) : SG_NONE;
  if (x == SG_NONE || y == SG_NONE) return x == SG_NONE ? y : x;
  return d->spans[y].first - last < first - d->spans[x].last ? y : x;
}
