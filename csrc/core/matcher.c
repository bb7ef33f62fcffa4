/* matcher.c: goes through the units of a document: filter, verify what may match, apply the policy.

   In short:
     for each unit
       run the automaton over its tokens and spans; note the rules whose pieces were all seen, in order
       for each such rule: backward pass; if a match can begin somewhere, it is active
       choose among the candidates of the active rules as the policy says, and keep their captures */
#include "matcher_state.h"

#include <stdlib.h>

sg_status sg_matcher_new(const sg_allocator *alloc, const sg_program *program, size_t budget, sg_matcher **out) {
  sg_matcher *m = sg_realloc(alloc, NULL, 0, sizeof *m);
  if (!m) return SG_NOMEM;
  *m = (sg_matcher){.alloc = *alloc, .program = program, .budget = budget ? budget : (size_t)32 << 20};
  const sg_filter *f = &program->filter;
  sg_classes_init(&m->classes, alloc, program);
  sg_automaton_init(&m->automaton, alloc, &m->classes, m->budget / 2);
  sg_lattice_init(&m->lattice, alloc);
  sg_arena_init(&m->declared, alloc);
  sg_status status = sg_verifier_init(&m->verifier, alloc, program, &m->lattice, &m->unit);
  m->unit.head = sg_realloc(alloc, NULL, 0, ((size_t)program->natoms + 1) * sizeof *m->unit.head);
  m->stages = sg_realloc(alloc, NULL, 0, ((size_t)f->nvariants + 1) * sizeof *m->stages);
  m->noted = sg_realloc(alloc, NULL, 0, ((size_t)program->nrules + 1) * sizeof *m->noted);
  m->counts = sg_realloc(alloc, NULL, 0, ((size_t)program->nrules + 1) * sizeof *m->counts);
  if (status != SG_OK || !m->unit.head || !m->stages || !m->noted || !m->counts) {
    sg_matcher_free(m);
    return SG_NOMEM;
  }
  memset(m->unit.head, 0xFF, ((size_t)program->natoms + 1) * sizeof *m->unit.head);
  memset(m->stages, 0, ((size_t)f->nvariants + 1) * sizeof *m->stages);
  memset(m->noted, 0, ((size_t)program->nrules + 1) * sizeof *m->noted);
  memset(m->counts, 0, ((size_t)program->nrules + 1) * sizeof *m->counts);
  *out = m;
  return SG_OK;
}

void sg_matcher_free(sg_matcher *m) {
  if (!m) return;
  sg_allocator a = m->alloc;
  const sg_program *p = m->program;
  sg_automaton_done(&m->automaton);
  sg_classes_done(&m->classes);
  sg_lattice_done(&m->lattice);
  sg_verifier_done(&m->verifier);
  sg_arena_done(&m->declared);
  sg_free(&a, m->unit.klass, m->unit.klass_cap * sizeof *m->unit.klass);
  sg_free(&a, m->unit.hits, m->unit.hits_cap * sizeof *m->unit.hits);
  sg_free(&a, m->unit.touched, m->unit.touched_cap * sizeof *m->unit.touched);
  sg_free(&a, m->unit.head, ((size_t)p->natoms + 1) * sizeof *m->unit.head);
  sg_free(&a, m->pending, m->pending_cap * sizeof *m->pending);
  sg_free(&a, m->stages, ((size_t)p->filter.nvariants + 1) * sizeof *m->stages);
  sg_free(&a, m->noted, ((size_t)p->nrules + 1) * sizeof *m->noted);
  sg_free(&a, m->counts, ((size_t)p->nrules + 1) * sizeof *m->counts);
  sg_free(&a, m->rules, m->rules_cap * sizeof *m->rules);
  sg_free(&a, m->active, m->active_cap * sizeof *m->active);
  sg_free(&a, m->matches, m->matches_cap * sizeof *m->matches);
  sg_free(&a, m->captures, m->captures_cap * sizeof *m->captures);
  sg_free(&a, m->open, m->open_cap * sizeof *m->open);
  sg_free(&a, m->drops, m->drops_cap * sizeof *m->drops);
  sg_free(&a, m->taken, m->taken_cap * sizeof *m->taken);
  sg_free(&a, m, sizeof *m);
}

/* --- the filter --- */

static sg_status note_rule(sg_matcher *m, uint32_t rule) {
  if (m->noted[rule] == m->epoch) return SG_OK;
  SG_TRY(sg_grow(&m->alloc, (void **)&m->rules, &m->rules_cap, (uint64_t)m->nrules + 1, sizeof *m->rules));
  m->noted[rule] = m->epoch;
  m->rules[m->nrules++] = rule;
  return SG_OK;
}

/* A piece was seen to end at `position`: its variant goes on if it was the one waited for. */
static sg_status see_piece(sg_matcher *m, uint32_t piece, uint32_t position) {
  const sg_filter *f = &m->program->filter;
  const sg_piece *p = &f->pieces[piece];
  const sg_variant *v = &f->variants[p->variant];
  if (v->npieces == 1) return p->index == 0 ? note_rule(m, v->rule) : SG_OK;
  sg_stage *s = &m->stages[p->variant];
  if (s->epoch != m->epoch) *s = (sg_stage){m->epoch, 0, 0};
  if (s->next != p->index || s->position >= position) return SG_OK;
  s->next++;
  s->position = position;
  return s->next == v->npieces ? note_rule(m, v->rule) : SG_OK;
}

static sg_status see_pieces(sg_matcher *m, uint32_t state, uint32_t position) {
  uint32_t at = m->automaton.states[state].accept, n = m->automaton.states[state].naccept;
  for (uint32_t i = 0; i < n; i++) SG_TRY(see_piece(m, m->automaton.accepts[at + i], position));
  return SG_OK;
}

static inline sg_status token_class(sg_matcher *m, uint32_t token, sg_class_id *out) {
  const sg_document *d = m->lattice.document;
  uint64_t in = m->lattice.watched ? m->lattice.in[token] & m->program->watch_in : 0;
  sg_form_id form = d->tokens[token].form;
  if (!in) {
    *out = m->classes.of_form[form];
    if (*out != SG_NONE) return SG_OK;
  }
  return sg_classes_form(&m->classes, d, form, in, out);
}

/* The step that nearly every token takes, from the empty state, without a call. */
static inline sg_status step(sg_automaton *a, uint32_t state, sg_class_id k, uint32_t *out) {
  if (state == 0 && k < a->nroot && a->root[k] != SG_NONE) {
    *out = a->root[k];
    return SG_OK;
  }
  return sg_automaton_step(a, state, k, out);
}

/* Without spans in the unit a state only depends on the one before: the fast path. */
static sg_status filter_tokens(sg_matcher *m) {
  sg_unit *u = &m->unit;
  uint32_t state = 0;
  for (uint32_t i = 0; i < u->n; i++) {
    sg_class_id k;
    SG_TRY(token_class(m, u->first + i, &k));
    u->klass[i] = k;
    if (k == 0) {
      state = 0;
      continue;
    }
    SG_TRY(step(&m->automaton, state, k, &state));
    if (m->automaton.states[state].naccept) SG_TRY(see_pieces(m, state, i + 1));
    if ((i & 255) == 255) SG_TRY(sg_automaton_trim(&m->automaton, &state, 1));
  }
  return SG_OK;
}

static sg_status arrive(sg_matcher *m, uint32_t from, sg_class_id k, uint32_t to) {
  uint32_t state;
  if (k == 0) return SG_OK;
  SG_TRY(step(&m->automaton, m->pending[from], k, &state));
  if (state == 0) return SG_OK;
  return sg_automaton_union(&m->automaton, m->pending[to], state, &m->pending[to]);
}

static sg_status filter_lattice(sg_matcher *m) {
  sg_unit *u = &m->unit;
  const sg_lattice *l = &m->lattice;
  SG_TRY(sg_grow(&m->alloc, (void **)&m->pending, &m->pending_cap, (uint64_t)u->n + 1, sizeof *m->pending));
  memset(m->pending, 0, ((size_t)u->n + 1) * sizeof *m->pending);
  uint32_t span = 0;
  for (uint32_t i = 0; i < u->n; i++) {
    if (m->automaton.states && m->automaton.states[m->pending[i]].naccept) SG_TRY(see_pieces(m, m->pending[i], i));
    SG_TRY(token_class(m, u->first + i, &u->klass[i]));
    SG_TRY(arrive(m, i, u->klass[i], i + 1));
    for (; span < u->nspans && l->document->spans[l->order[u->span0 + span]].first - u->first == i; span++)
      SG_TRY(arrive(m, i, l->span_class[u->span0 + span], sg_edge_end(l, u, u->n + span)));
    if ((i & 255) == 255) SG_TRY(sg_automaton_trim(&m->automaton, m->pending + i + 1, u->n - i));
  }
  return m->pending[u->n] ? see_pieces(m, m->pending[u->n], u->n) : SG_OK;
}

/* --- the unit --- */

static sg_status enter_unit(sg_matcher *m, uint32_t first, uint32_t last) {
  sg_unit *u = &m->unit;
  sg_lattice *l = &m->lattice;
  SG_TRY(sg_grow(&m->alloc, (void **)&u->klass, &u->klass_cap, last - first, sizeof *u->klass));
  u->first = first;
  u->n = last - first;
  u->span0 = l->has_spans ? l->at[first] : 0;
  u->nspans = l->has_spans ? l->at[last] - l->at[first] : 0;
  for (uint32_t i = 0; i < u->nspans; i++)
    if (l->document->spans[l->order[u->span0 + i]].last > last) l->span_class[u->span0 + i] = 0;
  if (u->has_hits) {
    for (uint32_t i = 0; i < u->ntouched; i++) u->head[u->touched[i]] = SG_NONE;
    u->ntouched = u->nhits = 0;
    u->has_hits = false;
  }
  if (++m->epoch == 0) {
    memset(m->noted, 0, ((size_t)m->program->nrules + 1) * sizeof *m->noted);
    memset(m->stages, 0, ((size_t)m->program->filter.nvariants + 1) * sizeof *m->stages);
    m->epoch = 1;
  }
  m->nrules = m->nactive = 0;
  return SG_OK;
}

static sg_status list_hits(sg_matcher *m, sg_class_id k, uint32_t edge) {
  sg_unit *u = &m->unit;
  const sg_class *klass = &m->classes.items[k];
  SG_TRY(sg_grow(&m->alloc, (void **)&u->hits, &u->hits_cap, (uint64_t)u->nhits + klass->n, sizeof *u->hits));
  SG_TRY(sg_grow(&m->alloc, (void **)&u->touched, &u->touched_cap, (uint64_t)u->ntouched + klass->n, sizeof *u->touched));
  for (uint32_t i = 0; i < klass->n; i++) {
    uint32_t atom = m->classes.atoms[klass->at + i];
    if (u->head[atom] == SG_NONE) u->touched[u->ntouched++] = atom;
    u->hits[u->nhits] = (sg_hit){edge, u->head[atom]};
    u->head[atom] = u->nhits++;
  }
  return SG_OK;
}

sg_status sg_matcher_hits(sg_matcher *m) {
  sg_unit *u = &m->unit;
  u->has_hits = true;
  for (uint32_t i = 0; i < u->n; i++) SG_TRY(list_hits(m, u->klass[i], i));
  for (uint32_t i = 0; i < u->nspans; i++) SG_TRY(list_hits(m, m->lattice.span_class[u->span0 + i], u->n + i));
  return SG_OK;
}

sg_status sg_matcher_enter(sg_matcher *m, uint32_t first, uint32_t last) {
  SG_TRY(enter_unit(m, first, last));
  for (uint32_t i = 0; i < m->unit.n; i++) SG_TRY(token_class(m, first + i, &m->unit.klass[i]));
  return SG_OK;
}

static int ascending(const void *x, const void *y) {
  uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
  return (a > b) - (a < b);
}

static sg_status activate_rules(sg_matcher *m) {
  const sg_filter *f = &m->program->filter;
  for (uint32_t i = 0; i < f->nalways; i++) SG_TRY(note_rule(m, f->always[i]));
  if (!m->nrules) return SG_OK;
  if (m->nrules > 1) qsort(m->rules, m->nrules, sizeof *m->rules, ascending);
  sg_verifier_reset(&m->verifier);
  SG_TRY(sg_matcher_hits(m));
  for (uint32_t i = 0; i < m->nrules; i++) {
    uint32_t rule = m->rules[i];
    sg_active a;
    m->counts[rule].tries++;
    m->counts[rule].tokens += m->unit.n;
    SG_TRY(sg_verifier_activate(&m->verifier, m->program->rules[rule].machine, &a));
    if (!a.nstarts) continue;
    a.rule = rule;
    SG_TRY(sg_grow(&m->alloc, (void **)&m->active, &m->active_cap, (uint64_t)m->nactive + 1, sizeof *m->active));
    m->active[m->nactive++] = a;
  }
  return SG_OK;
}

static sg_status match_unit(sg_matcher *m, uint32_t first, uint32_t last) {
  if (first >= last) return SG_OK;
  SG_TRY(enter_unit(m, first, last));
  SG_TRY(sg_automaton_trim(&m->automaton, NULL, 0));
  SG_TRY(m->unit.nspans ? filter_lattice(m) : filter_tokens(m));
  SG_TRY(activate_rules(m));
  return m->nactive ? sg_policy_apply(m) : SG_OK;
}

/* --- the document --- */

sg_status sg_matcher_prepare(sg_matcher *m, const sg_document *d) {
  m->nmatches = m->ncaptures = m->ndrops = 0;
  if (sg_classes_bytes(&m->classes) > m->budget / 2) {
    sg_classes_clear(&m->classes);
    sg_automaton_clear(&m->automaton);
  }
  for (uint32_t i = 0; i < d->ntokens; i++)
    if (d->tokens[i].form >= d->vocabulary->nforms) return SG_ARG;
  SG_TRY(sg_classes_prepare(&m->classes, d));
  return sg_lattice_prepare(&m->lattice, d, &m->classes);
}

sg_status sg_matcher_each_unit(sg_matcher *m, const sg_document *d, sg_status (*visit)(sg_matcher *, uint32_t, uint32_t)) {
  if (m->program->scope == SG_SCOPE_DOCUMENT) return visit(m, 0, d->ntokens);
  if (m->program->scope == SG_SCOPE_BLOCK) {
    for (uint32_t i = 0; i < d->nblocks; i++) SG_TRY(visit(m, d->blocks[i].first, d->blocks[i].last));
    return SG_OK;
  }
  for (uint32_t i = 0; i < d->nsentences; i++) SG_TRY(visit(m, d->sentences[i].first, d->sentences[i].last));
  return SG_OK;
}

static int in_order(const void *x, const void *y) {
  const sg_match *a = x, *b = y;
  if (a->first != b->first) return a->first < b->first ? -1 : 1;
  if (a->last != b->last) return a->last < b->last ? -1 : 1;
  return (a->rule > b->rule) - (a->rule < b->rule);
}

sg_status sg_matcher_run(sg_matcher *m, const sg_document *d) {
  sg_status status = sg_matcher_prepare(m, d);
  if (status == SG_OK) status = sg_matcher_each_unit(m, d, match_unit);
  if (status != SG_OK) {
    m->nmatches = m->ncaptures = m->ndrops = 0; /* half a result would be taken for a whole one */
    return status;
  }
  if (m->nmatches > 1) qsort(m->matches, m->nmatches, sizeof *m->matches, in_order);
  return SG_OK;
}

const sg_match *sg_matcher_matches(const sg_matcher *m, uint32_t *n) {
  *n = m->nmatches;
  return m->matches;
}

const sg_range_capture *sg_matcher_captures(const sg_matcher *m) { return m->captures; }
void sg_matcher_listen(sg_matcher *m, bool on) { m->listening = on; }
const sg_rule_count *sg_matcher_counts(const sg_matcher *m) { return m->counts; }

const sg_drop *sg_matcher_drops(const sg_matcher *m, uint32_t *n) {
  *n = m->ndrops;
  return m->drops;
}

sg_matcher_stats sg_matcher_statistics(const sg_matcher *m) {
  return (sg_matcher_stats){sg_automaton_bytes(&m->automaton) + sg_classes_bytes(&m->classes), m->classes.n, m->automaton.nstates,
                            m->automaton.flushes};
}
