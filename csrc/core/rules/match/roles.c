/* roles.c: from a capture along arguments to a span. */
#include "rules/match/roles.h"

#include "document/layer_index.h"
#include "rules/match/paths.h"
#include "syntax/arguments.h"

static bool wants_all(const sg_role_path *p) { return p->count == SG_WANTED_ALL || p->count == SG_WANTED_SOME; }

/* --- what is there --- */

static bool passes(const sg_matcher *m, const sg_role_path *p, const sg_span *s) {
  const sg_document *d = m->lattice.document;
  return p->test == SG_NONE || sg_expr_span(m->program->exprs, p->test, &d->signatures->items[s->signature]);
}

/* The longest span of the layers that covers a token; SG_NONE if there is none. */
static sg_status span_over(const sg_matcher *m, const sg_role_path *p, uint32_t token, uint32_t *out) {
  sg_document *d = m->lattice.document;
  *out = SG_NONE;
  for (uint32_t k = 0; k < p->nlayers; k++) {
    const sg_listing *l;
    SG_TRY(sg_document_list(d, p->layers[k].text, p->layers[k].len, &l));
    if (!l) continue;
    sg_listing_at a = sg_listing_covering(l, token);
    for (const sg_span *s; (s = sg_listing_span(l, d, a)) && s->first <= token; a = sg_listing_next(l, a)) {
      const sg_span *best = *out == SG_NONE ? NULL : &d->spans[*out];
      if (s->last <= token || !passes(m, p, s)) continue;
      if (!best || s->last - s->first > best->last - best->first) *out = sg_listing_number(l, a);
    }
  }
  return SG_OK;
}

static sg_status add(sg_matcher *m, uint32_t name, uint32_t first, uint32_t last, uint32_t span) {
  SG_TRY(sg_grow(&m->alloc, (void **)&m->captures, &m->captures_cap, (uint64_t)m->ncaptures + 1, sizeof *m->captures));
  m->captures[m->ncaptures++] = (sg_range_capture){name, first, last, span};
  return SG_OK;
}

static bool has_span(const sg_matcher *m, uint32_t from, uint32_t name, uint32_t span) {
  for (uint32_t i = from; i < m->ncaptures; i++)
    if (m->captures[i].name == name && m->captures[i].span == span) return true;
  return false;
}

/* Adds what a token stands for; *found tells whether it stands for anything. */
static sg_status add_token(sg_matcher *m, const sg_role_path *p, uint32_t since, uint32_t token, bool *found) {
  const sg_document *d = m->lattice.document;
  if (!p->nlayers) {
    uint32_t first, last;
    if (sg_path_ends_in_clause(&p->path)) sg_tree_extent(d, token, &first, &last);
    else sg_phrase_extent(d, token, SG_EXTENT_PHRASE, &first, &last);
    *found = true;
    return add(m, p->name, first, last, SG_NONE);
  }
  uint32_t span;
  SG_TRY(span_over(m, p, token, &span));
  *found = span != SG_NONE;
  if (!*found || has_span(m, since, p->name, span)) return SG_OK;
  return add(m, p->name, d->spans[span].first, d->spans[span].last, span);
}

/* A token itself, or the first of its appositions that stands for something. */
static sg_status add_named(sg_matcher *m, const sg_role_path *p, uint32_t since, uint32_t token, bool *found) {
  SG_TRY(add_token(m, p, since, token, found));
  uint32_t other;
  const sg_document *d = m->lattice.document;
  for (uint32_t n = 0; !*found && n < SG_PATH_MOST && (other = sg_phrase_apposition(d, token, n)) != SG_NONE; n++)
    SG_TRY(add_token(m, p, since, other, found));
  return SG_OK;
}

static sg_status add_reached(sg_matcher *m, const sg_role_path *p, const sg_reached *r) {
  const sg_document *d = m->lattice.document;
  uint32_t since = m->ncaptures;
  for (uint32_t i = 0; i < r->n; i++) {
    bool found;
    uint32_t other;
    SG_TRY(add_named(m, p, since, r->tokens[i], &found));
    if (found && !wants_all(p)) return SG_OK;
    for (uint32_t n = 0; n < SG_PATH_MOST && (other = sg_phrase_conjunct(d, r->tokens[i], n)) != SG_NONE; n++) {
      SG_TRY(add_named(m, p, since, other, &found));
      if (found && !wants_all(p)) return SG_OK;
    }
  }
  return SG_OK;
}

/* --- the nearest --- */

/* The sentence that holds a token; SG_NONE if none does. */
static uint32_t sentence_of(const sg_document *d, uint32_t token) {
  uint32_t low = 0, high = d->nsentences;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (d->sentences[middle].last <= token) low = middle + 1;
    else high = middle;
  }
  return low < d->nsentences && d->sentences[low].first <= token ? low : SG_NONE;
}

static uint32_t clause_of(const sg_document *d, const sg_role_path *p, uint32_t first, uint32_t last) {
  return p->clause ? sg_verb_clause(d, sg_path_start(d, first, last)) : 0;
}

static sg_status note_place(sg_matcher *m, sg_places *s, const sg_role_path *p, uint32_t span) {
  const sg_document *d = m->lattice.document;
  const sg_span *x = &d->spans[span];
  SG_TRY(sg_grow(&m->alloc, (void **)&s->list, &s->cap, 2 * ((uint64_t)s->n + 1), sizeof *s->list));
  s->list[s->n++] = (sg_place){clause_of(d, p, x->first, x->last), x->first, span};
  return SG_OK;
}

/* Lists the spans of a sentence that the role asks for. */
static sg_status list_places(sg_matcher *m, sg_places *s, const sg_role_path *p, uint32_t sentence) {
  sg_document *d = m->lattice.document;
  const sg_range r = d->sentences[sentence];
  s->n = 0;
  s->sentence = SG_NONE;
  for (uint32_t k = 0; k < p->nlayers; k++) {
    const sg_listing *l;
    SG_TRY(sg_document_list(d, p->layers[k].text, p->layers[k].len, &l));
    if (!l) continue;
    sg_listing_at a = sg_listing_from(l, d, r.first);
    for (const sg_span *x; (x = sg_listing_span(l, d, a)) && x->first < r.last; a = sg_listing_next(l, a))
      if (passes(m, p, x)) SG_TRY(note_place(m, s, p, sg_listing_number(l, a)));
  }
  sg_places_order(s, d);
  s->sentence = sentence;
  s->epoch = m->epoch;
  return SG_OK;
}

/* What is listed of a role; matches of a sentence come one after the other. */
static sg_status places_of(sg_matcher *m, const sg_role_path *p, uint32_t sentence, const sg_places **out) {
  sg_places *s = m->places;
  while (s < m->places + m->nplaces && s->role != p) s++;
  if (s == m->places + m->nplaces) {
    SG_TRY(sg_grow(&m->alloc, (void **)&m->places, &m->places_cap, (uint64_t)m->nplaces + 1, sizeof *m->places));
    s = &m->places[m->nplaces++];
    *s = (sg_places){.role = p, .sentence = SG_NONE};
  }
  *out = s;
  return s->epoch == m->epoch && s->sentence == sentence ? SG_OK : list_places(m, s, p, sentence);
}

static sg_status add_nearest(sg_matcher *m, const sg_role_path *p, const sg_match *x) {
  const sg_document *d = m->lattice.document;
  uint32_t sentence = sentence_of(d, x->first);
  const sg_places *places;
  if (sentence == SG_NONE) return SG_OK;
  SG_TRY(places_of(m, p, sentence, &places));
  uint32_t span = sg_places_nearest(places, d, clause_of(d, p, x->first, x->last), x->first, x->last,
                                    p->near != SG_NEAR_AFTER, p->near != SG_NEAR_BEFORE);
  return span == SG_NONE ? SG_OK : add(m, p->name, d->spans[span].first, d->spans[span].last, span);
}

/* --- all roles --- */

static const sg_range_capture *captured(const sg_matcher *m, uint32_t from, uint32_t name) {
  return sg_capture_find(sg_captures_from(m, from), m->ncaptures - from, name);
}

static sg_status find_role(sg_matcher *m, const sg_match *x, const sg_role_path *p) {
  sg_document *d = m->lattice.document;
  if (p->near != SG_NEAR_NOT) {
    if (p->clause) SG_TRY(sg_syntax_at(d, x->first));
    return add_nearest(m, p, x);
  }
  const sg_range_capture *from = captured(m, x->captures, p->from);
  if (!from) return SG_OK;
  SG_TRY(sg_syntax_at(d, from->first));
  sg_reached r;
  uint32_t start = sg_path_start(d, from->first, from->last);
  SG_TRY(sg_path_follow(m->program, &p->path, d, start, wants_all(p), &r));
  return add_reached(m, p, &r);
}

sg_status sg_match_roles(sg_matcher *m, const sg_match *x, uint32_t *missing) {
  const sg_rule *rule = &m->program->rules[x->rule];
  *missing = SG_NONE;
  for (uint32_t i = 0; i < rule->nroles; i++) {
    const sg_role_path *p = &rule->roles[i];
    if (captured(m, x->captures, p->name)) continue;
    SG_TRY(find_role(m, x, p));
    bool needed = p->count == SG_WANTED_ONE || p->count == SG_WANTED_SOME;
    bool there = captured(m, x->captures, p->name) != NULL;
    if (p->count == SG_WANTED_NONE ? there : needed && !there) {
      *missing = p->name;
      return SG_OK;
    }
  }
  return SG_OK;
}
