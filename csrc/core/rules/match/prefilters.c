/* prefilters.c: the choice of the prefilters.

   A prefilter that is rare saves the most, and how rare a piece is only the text can tell. So classes are counted in
   some of the units, and at growing intervals the rarest piece of each variant becomes its prefilter. That changes
   which rules are verified in vain, never what is found. */
#include "rules/match/matcher_state.h"

enum {
  SAMPLE = 8,       /* one unit in so many is counted */
  FIRST_CHOICE = 64 /* edges counted; then four times as many each time */
};

/* How many of the counted edges meet the requirement. */
static uint64_t frequency_of(const sg_matcher *m, const sg_requirement *requirement) {
  uint64_t sum = 0;
  for (uint32_t i = 0; i < requirement->natoms; i++)
    sum += m->prefilters.frequency[m->program->filter.atoms[requirement->atoms + i]];
  return sum;
}

/* The rarest piece of a variant, as far as its requirements tell; the one with more requirements of equal ones. *least
   is how often it comes at most, *now how often the prefilter does. */
static uint32_t rarest(const sg_matcher *m, uint32_t variant, uint64_t *least, uint64_t *now) {
  const sg_filter *f = &m->program->filter;
  const sg_variant *v = &f->variants[variant];
  uint32_t best = v->pieces, most = 0, end = v->requirements + v->nrequirements;
  *least = *now = UINT64_MAX;
  for (uint32_t i = v->requirements, k; i < end; i = k) {
    uint64_t n = UINT64_MAX;
    for (k = i; k < end && f->requirements[k].piece == f->requirements[i].piece; k++) {
      uint64_t x = frequency_of(m, &f->requirements[k]);
      if (x < n) n = x;
    }
    if (f->requirements[i].piece == SG_NONE) continue;
    if (f->requirements[i].piece == m->prefilters.of[variant].piece) *now = n;
    if (n < *least || (n == *least && k - i > most)) *least = n, best = f->requirements[i].piece, most = k - i;
  }
  return best;
}

static void choose_check(sg_matcher *m, uint32_t variant) {
  const sg_filter *f = &m->program->filter;
  const sg_variant *v = &f->variants[variant];
  uint64_t least = UINT64_MAX;
  sg_sighting *s = &m->sightings[variant];
  s->mask = 0;
  for (uint32_t i = v->requirements; i < v->requirements + v->nrequirements; i++) {
    const sg_requirement *requirement = &f->requirements[i];
    uint64_t n = frequency_of(m, requirement);
    if (requirement->piece == m->prefilters.of[variant].piece || n >= least) continue;
    least = n;
    s->mask = requirement->mask;
    s->look_around = requirement->look_around;
    s->atoms = requirement->atoms;
    s->natoms = requirement->natoms;
    m->prefilters.of[variant].requirement = i;
  }
  m->prefilters.of[variant].check = s->mask;
  m->prefilters.of[variant].atom = s->mask && s->natoms == 1 ? f->atoms[s->atoms] : SG_NONE;
}

static void look_for_spans(sg_matcher *m) {
  const sg_filter *f = &m->program->filter;
  m->prefilters.spans = false;
  for (uint32_t i = 0; i < f->nvariants && !m->prefilters.spans; i++)
    m->prefilters.spans = m->prefilters.of[i].piece != SG_NONE && f->spans[m->prefilters.of[i].piece];
}

/* Chooses prefilters and checks by the frequencies. */
static void choose(sg_matcher *m) {
  const sg_filter *f = &m->program->filter;
  uint64_t least, now;
  for (uint32_t i = 0; i < f->nvariants; i++) {
    const sg_variant *v = &f->variants[i];
    uint32_t piece = !v->npieces ? SG_NONE : v->npieces == 1 ? v->pieces : rarest(m, i, &least, &now);
    SG_ASSERT(piece == SG_NONE || piece - v->pieces < v->npieces); /* one of the variant's own */
    m->prefilters.of[i].piece = piece;
    choose_check(m, i);
  }
  look_for_spans(m);
}

sg_status sg_prefilters_init(sg_matcher *m) {
  const sg_allocator *a = &m->alloc;
  const sg_program *p = m->program;
  size_t variants = (size_t)p->filter.nvariants + 1, atoms = (size_t)p->natoms + 1;
  m->prefilters = (sg_prefilters){.due = FIRST_CHOICE};
  m->prefilters.of = sg_realloc(a, NULL, 0, variants * sizeof *m->prefilters.of);
  m->prefilters.frequency = sg_realloc(a, NULL, 0, atoms * sizeof *m->prefilters.frequency);
  if (!m->prefilters.of || !m->prefilters.frequency) return SG_NOMEM;
  for (uint32_t i = 0; i < p->filter.nvariants; i++) m->prefilters.of[i] = (sg_prefilter){0, SG_NONE, SG_NONE, SG_NONE};
  memset(m->prefilters.frequency, 0, atoms * sizeof *m->prefilters.frequency);
  choose(m);
  return SG_OK;
}

void sg_prefilters_done(sg_matcher *m) {
  const sg_allocator *a = &m->alloc;
  sg_free(a, m->prefilters.of, ((size_t)m->program->filter.nvariants + 1) * sizeof *m->prefilters.of);
  sg_free(a, m->prefilters.frequency, ((size_t)m->program->natoms + 1) * sizeof *m->prefilters.frequency);
  sg_free(a, m->prefilters.counts, m->prefilters.counts_cap * sizeof *m->prefilters.counts);
}

/* How many sightings fewer the rarest pieces would have made than the prefilters did. */
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
  sg_prefilters *h = &m->prefilters;
  memset(h->frequency, 0, ((size_t)m->program->natoms + 1) * sizeof *h->frequency);
  for (uint32_t k = 0; k < h->ncounts; k++)
    for (uint32_t i = 0; h->counts[k] && i < m->classes.items[k].n; i++)
      h->frequency[m->classes.atoms[m->classes.items[k].at + i]] += h->counts[k];
  if (saving(m) < h->observed / 256) return; /* not worth working the automaton out again */
  choose(m);
  h->choices++;
  sg_automaton_clear(&m->automaton);
}

static sg_status room_for_counts(sg_prefilters *h, const sg_allocator *a, uint32_t n) {
  if (n <= h->ncounts) return SG_OK;
  SG_TRY(sg_grow(a, (void **)&h->counts, &h->counts_cap, n, sizeof *h->counts));
  memset(h->counts + h->ncounts, 0, (h->counts_cap - h->ncounts) * sizeof *h->counts);
  h->ncounts = h->counts_cap;
  return SG_OK;
}

sg_status sg_prefilters_observe(sg_matcher *m) {
  const sg_unit *u = &m->unit;
  sg_prefilters *h = &m->prefilters;
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

void sg_prefilters_forget(sg_matcher *m) {
  if (m->prefilters.ncounts) memset(m->prefilters.counts, 0, m->prefilters.ncounts * sizeof *m->prefilters.counts);
  m->prefilters.observed = 0;
  m->prefilters.due = FIRST_CHOICE;
}
