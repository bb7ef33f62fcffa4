/* candidates.c: from prefilters seen in a unit to the rules that have to be verified there. */
#include "rules/match/matcher_state.h"

enum {
  LINE = 64, /* bytes of a cache line */
  AHEAD = 8  /* sightings asked for before the first of them is used */
};

/* Whether a match of the rule or what it sees beside it may lead over spans. */
static bool over_spans(const sg_program *p, const sg_variant *v) {
  for (uint32_t i = 0; i < v->npieces; i++)
    if (p->filter.spans[v->pieces + i]) return true;
  return p->rules[v->rule].machine->spans;
}

sg_status sg_candidates_init(sg_matcher *m) {
  const sg_allocator *a = &m->alloc;
  const sg_program *p = m->program;
  size_t variants = (size_t)p->filter.nvariants + 1, rules = (size_t)p->nrules + 1;
  m->sightings_room = sg_realloc(a, NULL, 0, variants * sizeof *m->sightings + LINE);
  m->sighted = sg_realloc(a, NULL, 0, variants * sizeof *m->sighted);
  m->endings = sg_realloc(a, NULL, 0, SG_ENDINGS * sizeof *m->endings);
  m->noted = sg_realloc(a, NULL, 0, rules * sizeof *m->noted);
  m->candidates = sg_realloc(a, NULL, 0, rules * sizeof *m->candidates);
  if (!m->sightings_room || !m->sighted || !m->endings || !m->noted || !m->candidates) return SG_NOMEM;
  m->sightings = (sg_sighting *)(((uintptr_t)m->sightings_room + LINE - 1) & ~(uintptr_t)(LINE - 1));
  memset(m->sightings, 0, variants * sizeof *m->sightings);
  for (uint32_t i = 0; i < p->filter.nvariants; i++) {
    const sg_variant *v = &p->filter.variants[i];
    m->sightings[i] = (sg_sighting){.rule = v->rule,
                                    .before = v->before,
                                    .after = v->after,
                                    .nrequirements = v->nrequirements,
                                    .spans = over_spans(p, v),
                                    .machine = p->rules[v->rule].machine,
                                    .compact = p->rules[v->rule].compact};
  }
  memset(m->noted, 0, rules * sizeof *m->noted);
  return sg_prefilters_init(m);
}

void sg_candidates_done(sg_matcher *m) {
  const sg_allocator *a = &m->alloc;
  size_t variants = (size_t)m->program->filter.nvariants + 1, rules = (size_t)m->program->nrules + 1;
  sg_prefilters_done(m);
  sg_free(a, m->sightings_room, variants * sizeof *m->sightings + LINE);
  sg_free(a, m->sighted, variants * sizeof *m->sighted);
  sg_free(a, m->endings, SG_ENDINGS * sizeof *m->endings);
  sg_free(a, m->noted, rules * sizeof *m->noted);
  sg_free(a, m->candidates, rules * sizeof *m->candidates);
}

void sg_candidates_enter(sg_matcher *m) {
  if (++m->epoch == 0) {
    memset(m->noted, 0, ((size_t)m->program->nrules + 1) * sizeof *m->noted);
    for (uint32_t i = 0; i < m->program->filter.nvariants; i++) m->sightings[i].epoch = 0;
    m->epoch = 1;
  }
  m->nendings = m->nsighted = m->ncandidates = 0;
}

static void note(sg_matcher *m, uint32_t rule, const sg_machine *machine, const sg_compact *compact, uint32_t from,
                 uint32_t to) {
  if (m->noted[rule].epoch != m->epoch) {
    SG_PREFETCH(&m->program->rules[rule]);
    SG_PREFETCH(&m->counts[rule]);
    m->noted[rule] = (sg_noted){m->epoch, m->ncandidates};
    m->candidates[m->ncandidates++] = (sg_candidate){rule, from, to, machine, compact};
    return;
  }
  sg_candidate *c = &m->candidates[m->noted[rule].candidate];
  if (from < c->from) c->from = from;
  if (to > c->to) c->to = to;
}

static void note_variant(sg_matcher *m, uint32_t variant) {
  const sg_sighting *s = &m->sightings[variant];
  uint32_t n = m->unit.n, from = 0, to = n;
  if (s->before != SG_NONE && s->spans && m->unit.nspans) {
    from = sg_reach_back(m, s->first, s->before);
    to = sg_reach_on(m, s->last, s->after);
  } else if (s->before != SG_NONE) {
    if (s->first > s->before) from = s->first - s->before;
    if (n - s->last > s->after) to = s->last + s->after;
  }
  SG_ASSERT(from <= to && to <= n);
  if (sg_required_met(m, variant, from, to)) note(m, s->rule, s->machine, s->compact, from, to);
}

static int by_rule(const void *x, const void *y) {
  const sg_candidate *a = x, *b = y;
  return (a->rule > b->rule) - (a->rule < b->rule);
}

static void sight(sg_matcher *m, uint32_t variant, uint32_t position) {
  SG_ASSERT(variant < m->program->filter.nvariants && position && position <= m->unit.n);
  sg_sighting *s = &m->sightings[variant];
  if (s->epoch != m->epoch) {
    s->epoch = m->epoch;
    s->first = position;
    m->sighted[m->nsighted++] = variant;
  }
  s->last = position;
}

static sg_ends ends_of(const sg_automaton *a, const sg_ending *s) {
  return s->state == SG_NONE ? a->root[s->klass].ends : a->states[s->state].ends;
}

void sg_candidates_sight(sg_matcher *m) {
  for (uint32_t i = 0; i < m->nendings; i++) {
    sg_ends ends = ends_of(&m->automaton, &m->endings[i]);
    for (uint32_t k = 0; k < ends.n; k++) sight(m, m->automaton.accepts[ends.at + k].variant, m->endings[i].position);
  }
  m->nendings = 0;
}

/* Takes the last endings of a unit to the sightings, when all of the unit is known. Prefilters whose check cannot be
   met are dropped. What the others will look at is prefetched AHEAD prefilters before it is used: with ten thousand
   rules matching takes about a fifth longer without that. */
static void sight_possible(sg_matcher *m) {
  struct {
    uint32_t variant, position;
  } next[AHEAD];
  uint32_t n = 0;
  for (uint32_t i = 0; i < m->nendings; i++)
    SG_PREFETCH(&m->automaton.accepts[ends_of(&m->automaton, &m->endings[i]).at]);
  for (uint32_t i = 0; i < m->nendings; i++) {
    sg_ends ends = ends_of(&m->automaton, &m->endings[i]);
    for (uint32_t k = 0; k < ends.n; k++) {
      const sg_accept *a = &m->automaton.accepts[ends.at + k];
      if (!sg_required_may_occur(m, a)) continue;
      SG_PREFETCH(&m->sightings[a->variant]);
      if (a->compact) sg_compact_prefetch(a->compact);
      if (n >= AHEAD) sight(m, next[n % AHEAD].variant, next[n % AHEAD].position);
      next[n % AHEAD].variant = a->variant;
      next[n++ % AHEAD].position = m->endings[i].position;
    }
  }
  for (uint32_t i = n > AHEAD ? n - AHEAD : 0; i < n; i++) sight(m, next[i % AHEAD].variant, next[i % AHEAD].position);
  m->nendings = 0;
}

static void drop_forbidden(sg_matcher *m) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < m->ncandidates; i++)
    if (!m->off[m->candidates[i].rule]) m->candidates[kept++] = m->candidates[i];
  m->ncandidates = kept;
}

void sg_candidates_list(sg_matcher *m) {
  const sg_filter *f = &m->program->filter;
  if (m->nendings || m->nsighted) {
    sg_required_survey(m);
    if (m->classes.words) sg_candidates_sight(m);
    else sight_possible(m);
  }
  for (uint32_t i = 0; i < m->nsighted; i++) note_variant(m, m->sighted[i]);
  for (uint32_t i = 0; i < f->nalways; i++) {
    const sg_rule *rule = &m->program->rules[f->always[i]];
    note(m, f->always[i], rule->machine, rule->compact, 0, m->unit.n);
  }
  if (m->noff) drop_forbidden(m);
  sg_sort(m->candidates, m->ncandidates, sizeof *m->candidates, by_rule);
  for (uint32_t i = 1; i < m->ncandidates; i++) SG_ASSERT(m->candidates[i - 1].rule < m->candidates[i].rule);
}
