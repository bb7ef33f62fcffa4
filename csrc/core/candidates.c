/* candidates.c: from hooks seen in a unit to the rules that have to be verified there; and the choice of the hooks.

   A hook that is rare saves the most, and how rare a piece is only the text can tell. So classes are counted in some of
   the units, and at growing intervals the rarest piece of each variant becomes its hook. That changes which rules are
   verified in vain, never what is found. */
#include "matcher_state.h"

enum {
  LINE = 64,        /* bytes of a cache line */
  AHEAD = 8,        /* sightings asked for before the first of them is used */
  SAMPLE = 8,       /* one unit in so many is counted */
  FIRST_CHOICE = 64 /* edges counted; then four times as many each time */
};

static void choose(sg_matcher *m);

static void look_for_spans(sg_matcher *m) {
  const sg_filter *f = &m->program->filter;
  m->hooks.spans = false;
  for (uint32_t i = 0; i < f->nvariants && !m->hooks.spans; i++)
    m->hooks.spans = m->hooks.of[i].piece != SG_NONE && f->spans[m->hooks.of[i].piece];
}

sg_status sg_candidates_init(sg_matcher *m) {
  const sg_allocator *a = &m->alloc;
  const sg_program *p = m->program;
  size_t variants = (size_t)p->filter.nvariants + 1, rules = (size_t)p->nrules + 1;
  m->hooks = (sg_hooks){.due = FIRST_CHOICE};
  m->hooks.of = sg_realloc(a, NULL, 0, variants * sizeof *m->hooks.of);
  m->hooks.frequency = sg_realloc(a, NULL, 0, ((size_t)p->natoms + 1) * sizeof *m->hooks.frequency);
  m->sightings_room = sg_realloc(a, NULL, 0, variants * sizeof *m->sightings + LINE);
  m->sighted = sg_realloc(a, NULL, 0, variants * sizeof *m->sighted);
  m->seen = sg_realloc(a, NULL, 0, SG_SEEN * sizeof *m->seen);
  m->noted = sg_realloc(a, NULL, 0, rules * sizeof *m->noted);
  m->candidates = sg_realloc(a, NULL, 0, rules * sizeof *m->candidates);
  if (!m->hooks.of || !m->hooks.frequency || !m->sightings_room || !m->sighted || !m->seen || !m->noted || !m->candidates)
    return SG_NOMEM;
  m->sightings = (sg_sighting *)(((uintptr_t)m->sightings_room + LINE - 1) & ~(uintptr_t)(LINE - 1));
  memset(m->sightings, 0, variants * sizeof *m->sightings);
  for (uint32_t i = 0; i < p->filter.nvariants; i++) {
    const sg_variant *v = &p->filter.variants[i];
    m->sightings[i] = (sg_sighting){.rule = v->rule, .before = v->before, .after = v->after, .nneeds = v->nneeds,
                                    .machine = p->rules[v->rule].machine, .small = p->rules[v->rule].small};
  }
  memset(m->noted, 0, rules * sizeof *m->noted);
  for (uint32_t i = 0; i < p->filter.nvariants; i++) m->hooks.of[i] = (sg_hook){0, SG_NONE, SG_NONE, SG_NONE};
  memset(m->hooks.frequency, 0, ((size_t)p->natoms + 1) * sizeof *m->hooks.frequency);
  choose(m);
  return SG_OK;
}

void sg_candidates_done(sg_matcher *m) {
  const sg_allocator *a = &m->alloc;
  size_t variants = (size_t)m->program->filter.nvariants + 1, rules = (size_t)m->program->nrules + 1;
  sg_free(a, m->hooks.of, variants * sizeof *m->hooks.of);
  sg_free(a, m->hooks.frequency, ((size_t)m->program->natoms + 1) * sizeof *m->hooks.frequency);
  sg_free(a, m->hooks.counts, m->hooks.counts_cap * sizeof *m->hooks.counts);
  sg_free(a, m->sightings_room, variants * sizeof *m->sightings + LINE);
  sg_free(a, m->sighted, variants * sizeof *m->sighted);
  sg_free(a, m->seen, SG_SEEN * sizeof *m->seen);
  sg_free(a, m->noted, rules * sizeof *m->noted);
  sg_free(a, m->candidates, rules * sizeof *m->candidates);
}

void sg_candidates_enter(sg_matcher *m) {
  if (++m->epoch == 0) {
    memset(m->noted, 0, ((size_t)m->program->nrules + 1) * sizeof *m->noted);
    for (uint32_t i = 0; i < m->program->filter.nvariants; i++) m->sightings[i].epoch = 0;
    m->epoch = 1;
  }
  m->nseen = m->nsighted = m->ncandidates = 0;
}

/* --- needs --- */

static bool passes_some(const sg_matcher *m, sg_class_id k, uint32_t atoms, uint32_t natoms) {
  const uint32_t *list = m->program->filter.atoms + atoms;
  for (uint32_t i = 0; i < natoms; i++)
    if (sg_class_passes(&m->classes, k, list[i])) return true;
  return false;
}

/* Whether a class may pass one of so many atoms with this mask. */
static inline bool may_pass(uint64_t klass, uint64_t mask, uint32_t natoms) {
  return natoms == 1 ? (klass & mask) == mask : sg_masks_meet(klass, mask);
}

/* The first position in [from, to) at which an edge begins that passes one of the atoms; SG_NONE if there is none. */
static uint32_t find(const sg_matcher *m, uint64_t mask, uint32_t atoms, uint32_t natoms, uint32_t from, uint32_t to) {
  const sg_unit *u = &m->unit;
  const sg_lattice *l = &m->lattice;
  uint32_t at = from;
  if (!may_pass(u->present, mask, natoms)) return SG_NONE;
  for (;; at++) {
    if (natoms == 1)
      while (at < to && (u->mask[at] & mask) != mask) at++;
    if (at >= to || (may_pass(u->mask[at], mask, natoms) && passes_some(m, u->klass[at], atoms, natoms))) break;
  }
  for (uint32_t i = u->span0; i < u->span0 + u->nspans; i++) {
    uint32_t first = l->range[i].first - u->first;
    sg_class_id k = l->span_class[i];
    if (first >= at) break;
    if (first >= from && may_pass(m->classes.items[k].mask, mask, natoms) && passes_some(m, k, atoms, natoms)) return first;
  }
  return at < to ? at : SG_NONE;
}

static inline bool has_bit(const uint64_t *bits, uint32_t i) { return (bits[i / 64] >> (i % 64) & 1) != 0; }

/* The same for a need, where classes have bits for needs. */
static uint32_t find_met(const sg_matcher *m, uint32_t need, uint32_t from, uint32_t to) {
  const sg_unit *u = &m->unit;
  const sg_lattice *l = &m->lattice;
  const sg_classes *c = &m->classes;
  uint32_t at = from, bit = m->program->natoms + need;
  const uint64_t *word = c->bits + bit / 64;
  while (at < to && !(word[(size_t)u->klass[at] * c->words] >> (bit % 64) & 1)) at++;
  for (uint32_t i = u->span0; i < u->span0 + u->nspans; i++) {
    uint32_t first = l->range[i].first - u->first;
    if (first >= at) break;
    if (first >= from && has_bit(sg_class_bits(c, l->span_class[i]), bit)) return first;
  }
  return at < to ? at : SG_NONE;
}

/* Whether something in the unit meets each need: what is only seen is seen wherever. */
static bool needs_are_there(const sg_matcher *m, const sg_variant *v) {
  for (uint32_t i = 0; i < v->nneeds; i++)
    if (!has_bit(m->unit.bits, m->program->natoms + v->needs + i)) return false;
  return true;
}

/* Every match consumes an edge for each need, in order, and no two of them at the same position; but for what is only seen. */
static bool needs_are_met(const sg_matcher *m, const sg_variant *v, uint32_t from, uint32_t to) {
  const sg_need *need = m->program->filter.needs + v->needs;
  bool bits = m->classes.words != 0;
  uint32_t at = from;
  if (bits && !needs_are_there(m, v)) return false;
  for (uint32_t i = 0; i < v->nneeds; i++) {
    bool seen = need[i].seen;
    if (seen && bits) continue;
    uint32_t place = bits ? find_met(m, v->needs + i, at, to)
                          : find(m, need[i].mask, need[i].atoms, need[i].natoms, seen ? 0 : at, seen ? m->unit.n : to);
    if (place == SG_NONE) return false;
    if (!seen) at = place + 1;
  }
  return true;
}

/* Whether what is checked first may be there. */
static inline bool check(const sg_matcher *m, const sg_sighting *s, uint32_t variant, uint32_t from, uint32_t to) {
  if (!s->mask) return true;
  if (m->classes.words) return has_bit(m->unit.bits, m->program->natoms + m->hooks.of[variant].need);
  return find(m, s->mask, s->atoms, s->natoms, s->seen ? 0 : from, s->seen ? m->unit.n : to) != SG_NONE;
}

/* --- candidates --- */

static void note(sg_matcher *m, uint32_t rule, const sg_machine *machine, const sg_small *small, uint32_t from, uint32_t to) {
  if (m->noted[rule].epoch != m->epoch) {
    SG_PREFETCH(&m->program->rules[rule]);
    SG_PREFETCH(&m->counts[rule]);
    m->noted[rule] = (sg_noted){m->epoch, m->ncandidates};
    m->candidates[m->ncandidates++] = (sg_candidate){rule, from, to, machine, small};
    return;
  }
  sg_candidate *c = &m->candidates[m->noted[rule].candidate];
  if (from < c->from) c->from = from;
  if (to > c->to) c->to = to;
}

static void note_variant(sg_matcher *m, uint32_t variant) {
  const sg_sighting *s = &m->sightings[variant];
  uint32_t n = m->unit.n, from = 0, to = n;
  if (s->before != SG_NONE) {
    if (s->first > s->before) from = s->first - s->before;
    if (n - s->last > s->after) to = s->last + s->after;
  }
  if (!check(m, s, variant, from, to)) return;
  if (s->nneeds && !needs_are_met(m, &m->program->filter.variants[variant], from, to)) return;
  note(m, s->rule, s->machine, s->small, from, to);
}

static int by_rule(const void *x, const void *y) {
  const sg_candidate *a = x, *b = y;
  return (a->rule > b->rule) - (a->rule < b->rule);
}

/* Joins the words with bits of needs of all tokens and spans. */
static void join_bits(sg_matcher *m) {
  const sg_unit *u = &m->unit;
  const sg_class_id *klass = u->klass, *spans = m->lattice.span_class;
  size_t words = m->classes.words;
  uint32_t n = u->n, first = u->span0, last = u->span0 + u->nspans;
  for (size_t w = m->program->natoms / 64; w < words; w++) {
    const uint64_t *bits = m->classes.bits + w;
    uint64_t all = 0;
    for (uint32_t i = 0; i < n; i++) all |= bits[klass[i] * words];
    for (uint32_t i = first; i < last; i++) all |= bits[spans[i] * words];
    u->bits[w] = all;
  }
}

static uint64_t masks_of_tokens(const sg_matcher *m) {
  uint64_t all = 0;
  for (uint32_t i = 0; i < m->unit.n; i++) all |= m->unit.mask[i];
  return all;
}

static uint64_t masks_of_spans(const sg_matcher *m) {
  const sg_unit *u = &m->unit;
  uint64_t all = 0;
  for (uint32_t i = 0; i < u->nspans; i++) all |= m->classes.items[m->lattice.span_class[u->span0 + i]].mask;
  return all;
}

static void sight(sg_matcher *m, uint32_t variant, uint32_t position) {
  sg_sighting *s = &m->sightings[variant];
  if (s->epoch != m->epoch) {
    s->epoch = m->epoch;
    s->first = position;
    m->sighted[m->nsighted++] = variant;
  }
  s->last = position;
}

static sg_ends ends_of(const sg_automaton *a, const sg_seen *s) {
  return s->state == SG_NONE ? a->root[s->klass].ends : a->states[s->state].ends;
}

void sg_candidates_sight(sg_matcher *m) {
  for (uint32_t i = 0; i < m->nseen; i++) {
    sg_ends ends = ends_of(&m->automaton, &m->seen[i]);
    for (uint32_t k = 0; k < ends.n; k++) sight(m, m->automaton.accepts[ends.at + k].variant, m->seen[i].position);
  }
  m->nseen = 0;
}

/* Whether some edge of the unit may be what a hook's check asks for. */
static bool may_be_there(const sg_matcher *m, uint64_t spans, const sg_accept *a) {
  const sg_unit *u = &m->unit;
  uint64_t mask = a->check;
  if (a->atom == SG_NONE) return !mask || sg_masks_meet(u->present, mask);
  if ((u->present & mask) != mask) return false;
  if ((spans & mask) == mask) return true;
  for (uint32_t i = 0; i < u->n; i++)
    if ((u->mask[i] & mask) == mask && sg_class_passes(&m->classes, u->klass[i], a->atom)) return true;
  return false;
}

/* The same for the last places of a unit, when it is known what is in it: what cannot be is dropped, and of the rest all
   that will be looked at is asked for some steps ahead. */
static void sight_possible(sg_matcher *m, uint64_t spans) {
  struct { uint32_t variant, position; } next[AHEAD];
  uint32_t n = 0;
  for (uint32_t i = 0; i < m->nseen; i++) SG_PREFETCH(&m->automaton.accepts[ends_of(&m->automaton, &m->seen[i]).at]);
  for (uint32_t i = 0; i < m->nseen; i++) {
    sg_ends ends = ends_of(&m->automaton, &m->seen[i]);
    for (uint32_t k = 0; k < ends.n; k++) {
      const sg_accept *a = &m->automaton.accepts[ends.at + k];
      if (!may_be_there(m, spans, a)) continue;
      SG_PREFETCH(&m->sightings[a->variant]);
      if (a->small) sg_small_prefetch(a->small);
      if (n >= AHEAD) sight(m, next[n % AHEAD].variant, next[n % AHEAD].position);
      next[n % AHEAD].variant = a->variant;
      next[n++ % AHEAD].position = m->seen[i].position;
    }
  }
  for (uint32_t i = n > AHEAD ? n - AHEAD : 0; i < n; i++) sight(m, next[i % AHEAD].variant, next[i % AHEAD].position);
  m->nseen = 0;
}

void sg_candidates_list(sg_matcher *m) {
  const sg_filter *f = &m->program->filter;
  if (m->classes.words) {
    sg_candidates_sight(m);
    if (m->nsighted) join_bits(m);
  } else if (m->nseen || m->nsighted) {
    uint64_t spans = masks_of_spans(m);
    m->unit.present = spans | masks_of_tokens(m);
    sight_possible(m, spans);
  }
  for (uint32_t i = 0; i < m->nsighted; i++) note_variant(m, m->sighted[i]);
  for (uint32_t i = 0; i < f->nalways; i++) {
    const sg_rule *rule = &m->program->rules[f->always[i]];
    note(m, f->always[i], rule->machine, rule->small, 0, m->unit.n);
  }
  sg_sort(m->candidates, m->ncandidates, sizeof *m->candidates, by_rule);
}

/* --- hooks --- */

/* How often an edge comes that the need allows, of those counted. */
static uint64_t frequency_of(const sg_matcher *m, const sg_need *need) {
  uint64_t sum = 0;
  for (uint32_t i = 0; i < need->natoms; i++) sum += m->hooks.frequency[m->program->filter.atoms[need->atoms + i]];
  return sum;
}

/* The rarest piece of a variant, as far as its needs tell; the one with more needs of equal ones. *least is how often it comes
   at most, *now how often the hook does. */
static uint32_t rarest(const sg_matcher *m, uint32_t variant, uint64_t *least, uint64_t *now) {
  const sg_filter *f = &m->program->filter;
  const sg_variant *v = &f->variants[variant];
  uint32_t best = v->pieces, most = 0, end = v->needs + v->nneeds;
  *least = *now = UINT64_MAX;
  for (uint32_t i = v->needs, k; i < end; i = k) {
    uint64_t n = UINT64_MAX;
    for (k = i; k < end && f->needs[k].piece == f->needs[i].piece; k++) {
      uint64_t x = frequency_of(m, &f->needs[k]);
      if (x < n) n = x;
    }
    if (f->needs[i].piece == SG_NONE) continue;
    if (f->needs[i].piece == m->hooks.of[variant].piece) *now = n;
    if (n < *least || (n == *least && k - i > most)) *least = n, best = f->needs[i].piece, most = k - i;
  }
  return best;
}

static void choose_check(sg_matcher *m, uint32_t variant) {
  const sg_filter *f = &m->program->filter;
  const sg_variant *v = &f->variants[variant];
  uint64_t least = UINT64_MAX;
  sg_sighting *s = &m->sightings[variant];
  s->mask = 0;
  for (uint32_t i = v->needs; i < v->needs + v->nneeds; i++) {
    const sg_need *need = &f->needs[i];
    uint64_t n = frequency_of(m, need);
    if (need->piece == m->hooks.of[variant].piece || n >= least) continue;
    least = n;
    s->mask = need->mask;
    s->seen = need->seen;
    s->atoms = need->atoms;
    s->natoms = need->natoms;
    m->hooks.of[variant].need = i;
  }
  m->hooks.of[variant].check = s->mask;
  m->hooks.of[variant].atom = s->mask && s->natoms == 1 ? f->atoms[s->atoms] : SG_NONE;
}

/* Chooses hooks and checks by the frequencies. */
static void choose(sg_matcher *m) {
  const sg_filter *f = &m->program->filter;
  uint64_t least, now;
  for (uint32_t i = 0; i < f->nvariants; i++) {
    const sg_variant *v = &f->variants[i];
    m->hooks.of[i].piece = !v->npieces ? SG_NONE : v->npieces == 1 ? v->pieces : rarest(m, i, &least, &now);
    choose_check(m, i);
  }
  look_for_spans(m);
}

/* How many sightings fewer the rarest pieces would have made than the hooks did. */
static uint64_t saving(const sg_matcher *m) {
  const sg_filter *f = &m->program->filter;
  uint64_t least, now, sum = 0;
  for (uint32_t i = 0; i < f->nvariants; i++) {
    if (f->variants[i].npieces < 2) continue;
    rarest(m, i, &least, &now);
    if (now != UINT64_MAX) sum += now - least;
  }
  return sum;
}

static void choose_anew(sg_matcher *m) {
  sg_hooks *h = &m->hooks;
  memset(h->frequency, 0, ((size_t)m->program->natoms + 1) * sizeof *h->frequency);
  for (uint32_t k = 0; k < h->ncounts; k++)
    for (uint32_t i = 0; h->counts[k] && i < m->classes.items[k].n; i++)
      h->frequency[m->classes.atoms[m->classes.items[k].at + i]] += h->counts[k];
  if (saving(m) < h->observed / 256) return; /* not worth working the automaton out again */
  choose(m);
  h->choices++;
  sg_automaton_clear(&m->automaton);
}

static sg_status room_for_counts(sg_hooks *h, const sg_allocator *a, uint32_t n) {
  if (n <= h->ncounts) return SG_OK;
  SG_TRY(sg_grow(a, (void **)&h->counts, &h->counts_cap, n, sizeof *h->counts));
  memset(h->counts + h->ncounts, 0, (h->counts_cap - h->ncounts) * sizeof *h->counts);
  h->ncounts = h->counts_cap;
  return SG_OK;
}

sg_status sg_candidates_observe(sg_matcher *m) {
  const sg_unit *u = &m->unit;
  sg_hooks *h = &m->hooks;
  if (m->epoch % SAMPLE) return SG_OK;
  SG_TRY(room_for_counts(h, &m->alloc, m->classes.n));
  for (uint32_t i = 0; i < u->n; i++) h->counts[u->klass[i]]++;
  for (uint32_t i = 0; i < u->nspans; i++) h->counts[m->lattice.span_class[u->span0 + i]]++;
  h->observed += (uint64_t)u->n + u->nspans;
  if (h->observed < h->due) return SG_OK;
  h->due = h->observed * 4;
  choose_anew(m);
  return SG_OK;
}

void sg_candidates_forget(sg_matcher *m) {
  if (m->hooks.ncounts) memset(m->hooks.counts, 0, m->hooks.ncounts * sizeof *m->hooks.counts);
  m->hooks.observed = 0;
  m->hooks.due = FIRST_CHOICE;
}
