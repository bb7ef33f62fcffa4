/* matcher.c: goes through the units of a document: filter, verify what may match, apply the policy.

   In short:
     for each unit
       run the automaton over its tokens and spans; note the rules whose pieces were all seen, in order
       for each such rule: backward pass; if a match can begin somewhere, it is active
       choose among the candidates of the active rules as the policy says, and keep their captures */
#include "rules/match/matcher_state.h"

sg_status sg_matcher_new(const sg_allocator *alloc, const sg_program *program, size_t budget, sg_matcher **out) {
  sg_matcher *m = sg_realloc(alloc, NULL, 0, sizeof *m);
  if (!m) return SG_NOMEM;
  *m = (sg_matcher){.alloc = *alloc, .program = program, .budget = budget ? budget : (size_t)32 << 20};
  sg_classes_init(&m->classes, alloc, program);
  sg_lattice_init(&m->lattice, alloc);
  sg_arena_init(&m->declared, alloc);
  sg_arena_init(&m->words, alloc);
  sg_status status = sg_candidates_init(m);
  sg_automaton_init(&m->automaton, alloc, &m->classes, m->prefilters.of, m->budget / 2);
  if (status == SG_OK) status = sg_verifier_init(&m->verifier, alloc, &m->classes, &m->lattice, &m->unit);
  m->counts = sg_realloc(alloc, NULL, 0, ((size_t)program->nrules + 1) * sizeof *m->counts);
  m->unit.bits = sg_realloc(alloc, NULL, 0, SG_MOST_BITS / 64 * sizeof *m->unit.bits);
  if (status != SG_OK || !m->unit.bits || !m->counts) {
    sg_matcher_free(m);
    return SG_NOMEM;
  }
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
  sg_arena_done(&m->words);
  sg_free(&a, m->unit.klass, m->unit.klass_cap * sizeof *m->unit.klass);
  sg_free(&a, m->unit.bits, SG_MOST_BITS / 64 * sizeof *m->unit.bits);
  sg_free(&a, m->unit.mask, m->unit.mask_cap * sizeof *m->unit.mask);
  sg_free(&a, m->pending, m->pending_cap * sizeof *m->pending);
  sg_candidates_done(m);
  sg_reach_done(m);
  sg_free(&a, m->counts, ((size_t)p->nrules + 1) * sizeof *m->counts);
  if (m->off) sg_free(&a, m->off, p->nrules * sizeof *m->off);
  sg_free(&a, m->active, m->active_cap * sizeof *m->active);
  sg_free(&a, m->matches, m->matches_cap * sizeof *m->matches);
  sg_free(&a, m->captures, m->captures_cap * sizeof *m->captures);
  sg_free(&a, m->open, m->open_cap * sizeof *m->open);
  sg_free(&a, m->drops, m->drops_cap * sizeof *m->drops);
  sg_overlap_done(m);
  sg_free(&a, m->taken, m->taken_cap * sizeof *m->taken);
  for (uint32_t i = 0; i < m->nplaces; i++)
    sg_free(&a, m->places[i].list, m->places[i].cap * sizeof *m->places[i].list);
  sg_free(&a, m->places, m->places_cap * sizeof *m->places);
  sg_free(&a, m, sizeof *m);
}

sg_status sg_matcher_allow(sg_matcher *m, uint32_t rule, bool on) {
  uint32_t n = m->program->nrules;
  if (rule >= n) return SG_ARG;
  if (on && !m->off) return SG_OK;
  if (!m->off) {
    m->off = sg_realloc(&m->alloc, NULL, 0, n * sizeof *m->off);
    if (!m->off) return SG_NOMEM;
    memset(m->off, 0, n * sizeof *m->off);
  }
  m->noff += (uint32_t)m->off[rule] == (uint32_t)on ? (on ? UINT32_MAX : 1) : 0;
  m->off[rule] = !on;
  return SG_OK;
}

/* --- the filter --- */

/* Keeps the automaton within its budget, and room for the endings until the next call. The noted endings name states of
   the automaton, so they become sightings first. */
static sg_status trim(sg_matcher *m, uint32_t *live, uint32_t n) {
  if (m->nendings >= SG_STRETCH || sg_automaton_is_full(&m->automaton)) sg_candidates_sight(m);
  return sg_automaton_trim(&m->automaton, live, n);
}

/* The class of a token of a form that is new, or that alone is a span of watched layers. */
static sg_status classify_anew(sg_matcher *m, uint32_t token, uint64_t layers) {
  const sg_document *d = m->lattice.document;
  sg_form_id form = d->tokens[m->unit.first + token].form;
  if (form >= d->vocabulary->nforms) return SG_ARG;
  if (!layers && m->classes.of_form[form] != SG_NONE) {
    m->unit.klass[token] = m->classes.of_form[form];
    return SG_OK;
  }
  return sg_classes_form(&m->classes, d, form, layers, &m->unit.klass[token]);
}

/* Goes on from `token` as long as forms are known, and returns the first token whose form is not. Where layers are
   watched a token that alone is a span of one has a class of its own, and ends it, too. */
static inline uint32_t classify_known(const sg_matcher *m, uint32_t token, bool watched, uint64_t *have) {
  const sg_document *d = m->lattice.document;
  const sg_token *tokens = d->tokens + m->unit.first;
  const sg_class_id *of_form = m->classes.of_form;
  const uint64_t *needs = m->classes.needs, *in = watched ? m->lattice.in + m->unit.first : NULL;
  sg_class_id *klass = m->unit.klass;
  uint32_t n = m->unit.n, nforms = d->vocabulary->nforms;
  uint64_t met = *have, watch = m->program->watch_in;
  for (; token < n && tokens[token].form < nforms; token++) {
    sg_class_id k = of_form[tokens[token].form];
    if (k == SG_NONE || (watched && in[token] & watch)) break;
    klass[token] = k;
    met |= needs[k];
  }
  *have = met;
  return token;
}

/* The classes of the unit's tokens, and in *have what of the program's needs they meet. */
static sg_status classify(sg_matcher *m, uint64_t *have) {
  bool watched = m->lattice.watched && m->program->watch_in;
  uint32_t n = m->unit.n;
  *have = 0;
  for (uint32_t token = 0;; token++) {
    token = watched ? classify_known(m, token, true, have) : classify_known(m, token, false, have);
    if (token >= n) return SG_OK;
    SG_TRY(classify_anew(m, token, watched ? m->lattice.in[m->unit.first + token] & m->program->watch_in : 0));
    *have |= m->classes.needs[m->unit.klass[token]];
  }
}

/* Asks for the entries of the unit's classes ahead: with many rules they are more than the innermost caches hold. */
static void fetch_entries(const sg_matcher *m) {
  for (uint32_t i = 0; i < m->unit.n; i++) SG_PREFETCH(&m->automaton.entries[m->unit.klass[i]]);
}

/* Whether some rule may match in the unit, whose tokens meet these needs. */
static bool may_match(const sg_matcher *m, uint64_t have) {
  const sg_filter *f = &m->program->filter;
  for (uint32_t i = 0; i < m->unit.nspans; i++) have |= m->classes.needs[m->lattice.span_class[m->unit.span0 + i]];
  for (uint32_t i = 0; i < f->nneeds; i++)
    if (!(f->needs[i] & ~have)) return true;
  return f->nneeds == 0;
}

/* Where the search over the unit stands. */
typedef struct search {
  uint32_t state; /* SG_NONE: the root of the class of the token before */
  uint64_t next;  /* sg_dstate.next of the state */
} search;

static inline uint32_t state_at(const sg_matcher *m, const search *s, uint32_t position) {
  return s->state == SG_NONE ? m->automaton.root[m->unit.klass[position - 1]].state : s->state;
}

/* Searches the tokens [from, to). The state itself is looked at only where a class has an atom with which it goes on,
   or where a prefilter ends. */
static sg_status search_tokens(sg_matcher *m, uint32_t from, uint32_t to, search *s) {
  sg_automaton *a = &m->automaton;
  const sg_class_id *klass = m->unit.klass;
  uint64_t *masks = m->unit.mask;
  const sg_class_entry *entries = a->entries;
  search at = *s;
  for (uint32_t i = from; i < to; i++) {
    sg_class_id k = klass[i];
    if (entries[k].next == SG_UNKNOWN) SG_TRY(sg_automaton_enter(a, k));
    uint64_t mask = entries[k].mask;
    masks[i] = mask;
    if (sg_masks_meet(at.next, mask)) {
      SG_TRY(sg_automaton_step(a, state_at(m, &at, i), k, &at.state));
      at.next = a->states[at.state].next;
    } else {
      at.state = SG_NONE;
      at.next = entries[k].next;
    }
    sg_candidates_note_ending(m, at.next, at.state, k, i + 1);
  }
  *s = at;
  return SG_OK;
}

/* Without spans in the prefilters a state only depends on the one before. */
static sg_status filter_tokens(sg_matcher *m) {
  search s = {0, 0};
  for (uint32_t i = 0; i < m->unit.n; i += SG_STRETCH) {
    uint32_t to = m->unit.n - i > SG_STRETCH ? i + SG_STRETCH : m->unit.n;
    SG_TRY(search_tokens(m, i, to, &s));
    s.state = state_at(m, &s, to);
    SG_TRY(trim(m, &s.state, 1));
  }
  return SG_OK;
}

/* Over the spans from `span` on that begin at `position`, to where they end. Returns in *span the first that does not.
 */
static sg_status search_spans(sg_matcher *m, const search *s, uint32_t position, uint32_t *span, uint32_t *waiting) {
  sg_automaton *a = &m->automaton;
  const sg_range *range = m->lattice.range + m->unit.span0;
  for (; *span < m->unit.nspans && range[*span].first == m->unit.first + position; ++*span) {
    sg_class_id k = m->lattice.span_class[m->unit.span0 + *span];
    uint32_t *to = &m->pending[range[*span].last - m->unit.first], state;
    if (k == 0) continue; /* it leaves the unit */
    SG_TRY(sg_automaton_enter(a, k));
    if (sg_masks_meet(s->next, a->entries[k].mask)) SG_TRY(sg_automaton_step(a, state_at(m, s, position), k, &state));
    else state = a->root[k].state;
    *waiting += state && !*to;
    SG_TRY(sg_automaton_union(a, *to, state, to));
  }
  return SG_OK;
}

/* Joins the state in which spans arrive at a position with that in which tokens do. */
static sg_status join(sg_matcher *m, search *s, uint32_t position) {
  sg_automaton *a = &m->automaton;
  SG_TRY(sg_automaton_union(a, m->pending[position], s->next ? state_at(m, s, position) : 0, &s->state));
  s->next = a->states[s->state].next;
  m->pending[position] = 0;
  sg_candidates_note_ending(m, s->next, s->state, 0, position);
  return SG_OK;
}

/* Searches tokens and spans; where no span begins or ends, as without spans. */
static sg_status filter_lattice(sg_matcher *m) {
  const sg_unit *u = &m->unit;
  uint32_t span = 0, trimmed = 0, waiting = 0; /* waiting: positions ahead at which spans arrive */
  search s = {0, 0};
  SG_TRY(sg_grow(&m->alloc, (void **)&m->pending, &m->pending_cap, (uint64_t)u->n + 1, sizeof *m->pending));
  memset(m->pending, 0, ((size_t)u->n + 1) * sizeof *m->pending);
  for (uint32_t i = 0; i < u->n;) {
    SG_TRY(search_spans(m, &s, i, &span, &waiting));
    uint32_t to = waiting ? i + 1 : span < u->nspans ? sg_edge_start(&m->lattice, u, u->n + span) : u->n;
    if (to - trimmed > SG_STRETCH) to = trimmed + SG_STRETCH;
    SG_TRY(search_tokens(m, i, to, &s));
    i = to;
    if (m->pending[i]) {
      SG_TRY(join(m, &s, i));
      waiting--;
    }
    if (i - trimmed < SG_STRETCH) continue;
    m->pending[i] = state_at(m, &s, i);
    SG_TRY(trim(m, m->pending + i, u->n - i + 1));
    s.state = m->pending[i];
    m->pending[i] = 0;
    trimmed = i;
  }
  return SG_OK;
}

/* --- the unit --- */

static sg_status enter_unit(sg_matcher *m, uint32_t first, uint32_t last) {
  sg_unit *u = &m->unit;
  sg_lattice *l = &m->lattice;
  SG_TRY(sg_grow(&m->alloc, (void **)&u->klass, &u->klass_cap, last - first, sizeof *u->klass));
  SG_TRY(sg_grow(&m->alloc, (void **)&u->mask, &u->mask_cap, last - first, sizeof *u->mask));
  SG_ASSERT(first < last && last <= l->document->ntokens);
  u->first = first;
  u->n = last - first;
  u->span0 = l->has_spans ? l->at[first] : 0;
  u->nspans = l->has_spans ? l->at[last] - l->at[first] : 0;
  for (uint32_t i = 0; i < u->nspans; i++)
    if (l->range[u->span0 + i].last > last) l->span_class[u->span0 + i] = 0;
  m->nactive = 0;
  return u->nspans ? sg_reach_room(m) : SG_OK;
}

sg_status sg_matcher_enter(sg_matcher *m, uint32_t first, uint32_t last) {
  uint64_t have;
  SG_TRY(enter_unit(m, first, last));
  sg_candidates_enter(m);
  SG_TRY(classify(m, &have));
  for (uint32_t i = 0; i < m->unit.n; i++) m->unit.mask[i] = m->classes.items[m->unit.klass[i]].mask;
  return SG_OK;
}

static sg_status activate(sg_matcher *m, const sg_candidate *c, sg_active *out) {
  SG_ASSERT(c->from <= c->to && c->to <= m->unit.n);
  uint32_t window = c->to - c->from;
  bool compact = c->compact && window <= SG_COMPACT_WINDOW; /* asked first: then nothing of the machine is fetched */
  m->counts[c->rule].tries++;
  if (!compact && c->machine->leads >> m->program->scope & 1) {
    bool may;
    *out = (sg_active){.machine = c->machine};
    SG_TRY(sg_verifier_may_begin(&m->verifier, c->machine, 0, &may));
    if (!may) return SG_OK;
  }
  m->counts[c->rule].tokens += window;
  if (compact) return sg_compact_activate(&m->verifier, c->compact, c->from, c->to, out);
  if (window < m->unit.n && !c->machine->nassertions && !c->machine->spans)
    return sg_verifier_activate_narrow(&m->verifier, c->machine, c->from, c->to, out);
  return sg_verifier_activate(&m->verifier, c->machine, c->from, c->to, out);
}

static sg_status activate_rules(sg_matcher *m) {
  sg_candidates_list(m);
  if (!m->ncandidates) return SG_OK;
  SG_TRY(sg_verifier_reset(&m->verifier));
  SG_TRY(sg_grow(&m->alloc, (void **)&m->active, &m->active_cap, m->ncandidates, sizeof *m->active));
  for (uint32_t i = 0; i < m->ncandidates; i++) {
    sg_active *a = &m->active[m->nactive];
    SG_TRY(activate(m, &m->candidates[i], a));
    a->rule = m->candidates[i].rule;
    m->nactive += a->nstarts != 0;
  }
  return SG_OK;
}

static int in_order(const void *x, const void *y) {
  const sg_match *a = x, *b = y;
  if (a->first != b->first) return a->first < b->first ? -1 : 1;
  if (a->last != b->last) return a->last < b->last ? -1 : 1;
  if (a->rule != b->rule) return a->rule < b->rule ? -1 : 1;
  return (a->captures > b->captures) - (a->captures < b->captures); /* overlapping ones as they were found */
}

static sg_status match_unit(sg_matcher *m, uint32_t first, uint32_t last) {
  if (first >= last) return SG_OK;
  uint64_t have;
  SG_TRY(enter_unit(m, first, last));
  SG_TRY(classify(m, &have));
  if (!may_match(m, have)) return SG_OK;
  sg_candidates_enter(m);
  SG_TRY(sg_automaton_trim(&m->automaton, NULL, 0));
  SG_TRY(sg_automaton_make_room(&m->automaton));
  if (!m->program->filter.nneeds) fetch_entries(m);
  SG_TRY(m->unit.nspans && m->prefilters.spans ? filter_lattice(m) : filter_tokens(m));
  SG_TRY(activate_rules(m));
  uint32_t before = m->nmatches;
  if (m->nactive) SG_TRY(sg_policy_apply(m));
  /* Units come in order, so that their matches need no sorting among each other. */
  if (m->nmatches > before) sg_sort(m->matches + before, m->nmatches - before, sizeof *m->matches, in_order);
  return sg_prefilters_observe(m);
}

/* --- the document --- */

sg_status sg_matcher_prepare(sg_matcher *m, sg_document *d) {
  m->nmatches = m->ncaptures = m->ndrops = m->npassed = 0;
  if (sg_classes_bytes(&m->classes) > m->budget / 2) {
    sg_classes_clear(&m->classes);
    sg_automaton_clear(&m->automaton);
    sg_prefilters_forget(m);
    sg_verifier_forget(&m->verifier);
  }
  SG_TRY(sg_classes_prepare(&m->classes, d));
  return sg_lattice_prepare(&m->lattice, d, &m->classes);
}

sg_status sg_matcher_each_unit(sg_matcher *m, sg_document *d, sg_status (*visit)(sg_matcher *, uint32_t, uint32_t)) {
  if (m->program->scope == SG_SCOPE_DOCUMENT) return visit(m, 0, d->ntokens);
  if (m->program->scope == SG_SCOPE_BLOCK) {
    for (uint32_t i = 0; i < d->nblocks; i++) SG_TRY(visit(m, d->blocks[i].first, d->blocks[i].last));
    return SG_OK;
  }
  for (uint32_t i = 0; i < d->nsentences; i++) SG_TRY(visit(m, d->sentences[i].first, d->sentences[i].last));
  return SG_OK;
}

sg_status sg_matcher_run(sg_matcher *m, sg_document *d) {
  sg_status status = sg_matcher_prepare(m, d);
  if (status == SG_OK) status = sg_matcher_each_unit(m, d, match_unit);
  sg_lattice_release(&m->lattice);
  if (status != SG_OK) {
    m->nmatches = m->ncaptures = m->ndrops = m->npassed = 0; /* half a result would be taken for a whole one */
    return status;
  }
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

const sg_passed *sg_matcher_passed(const sg_matcher *m, uint32_t *n) {
  *n = m->npassed;
  return m->passed;
}

sg_matcher_stats sg_matcher_statistics(const sg_matcher *m) {
  return (sg_matcher_stats){sg_automaton_bytes(&m->automaton) + sg_classes_bytes(&m->classes), m->classes.n,
                            m->automaton.nstates, m->automaton.flushes, m->prefilters.choices};
}
