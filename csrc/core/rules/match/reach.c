/* reach.c: how far from a position a match can lead that takes few tokens and spans.

   From positions at or behind p one edge leads back to the start of a span that covers the token before p at the
   farthest, else to p - 1. Taken edge by edge that is a bound for all ways, since it never grows when p falls; the same
   holds in the other direction. A pattern of a single span is so looked for about that span, not in all the unit. */
#include "rules/match/matcher_state.h"

sg_status sg_reach_room(sg_matcher *m) {
  uint64_t need = (uint64_t)m->unit.n + 1;
  SG_TRY(sg_grow(&m->alloc, (void **)&m->reach.back, &m->reach.back_cap, need, sizeof *m->reach.back));
  return sg_grow(&m->alloc, (void **)&m->reach.on, &m->reach.on_cap, need, sizeof *m->reach.on);
}

void sg_reach_done(sg_matcher *m) {
  sg_free(&m->alloc, m->reach.back, m->reach.back_cap * sizeof *m->reach.back);
  sg_free(&m->alloc, m->reach.on, m->reach.on_cap * sizeof *m->reach.on);
}

/* Both directions in one sweep over the spans and two over the positions. */
static void survey(sg_matcher *m) {
  const sg_unit *u = &m->unit;
  const sg_range *range = m->lattice.range + u->span0;
  uint32_t *back = m->reach.back, *on = m->reach.on, n = u->n;
  if (m->reach.epoch == m->epoch) return;
  m->reach.epoch = m->epoch;
  for (uint32_t p = 0; p <= n; p++) {
    back[p] = p ? p - 1 : 0;
    on[p] = p < n ? p + 1 : n;
  }
  for (uint32_t i = 0; i < u->nspans; i++) {
    uint32_t first = range[i].first - u->first, last = range[i].last - u->first;
    if (last > n) continue; /* it leaves the unit */
    if (first < back[last]) back[last] = first;
    if (last > on[first]) on[first] = last;
  }
  for (uint32_t p = n; p-- > 0;)
    if (back[p + 1] < back[p]) back[p] = back[p + 1];
  for (uint32_t p = 1; p <= n; p++)
    if (on[p - 1] > on[p]) on[p] = on[p - 1];
}

uint32_t sg_reach_back(sg_matcher *m, uint32_t position, uint32_t edges) {
  survey(m);
  for (; edges && position; edges--) position = m->reach.back[position];
  return position;
}

uint32_t sg_reach_on(sg_matcher *m, uint32_t position, uint32_t edges) {
  survey(m);
  for (; edges && position < m->unit.n; edges--) position = m->reach.on[position];
  return position;
}
