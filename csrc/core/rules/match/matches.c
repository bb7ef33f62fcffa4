/* matches.c: a walk becomes a match with captures, unless `unless`, roles or `agree` drop it. */
#include "rules/match/matcher_state.h"
#include "rules/match/roles.h"

/* --- captures of the last walk --- */

/* The only edge between an OPEN and its CLOSE, if it is a span: then the capture is that span. */
static uint32_t span_between(const sg_matcher *m, uint32_t open, uint32_t close) {
  const sg_event *e = m->verifier.events;
  uint32_t edge = SG_NONE;
  for (uint32_t i = open + 1; i < close; i++) {
    if (e[i].what != SG_EVENT_EDGE) continue;
    if (edge != SG_NONE) return SG_NONE;
    edge = e[i].name;
  }
  if (edge == SG_NONE || edge < m->unit.n) return SG_NONE;
  return sg_span_of(&m->lattice, &m->unit, edge);
}

/* Pairs OPEN and CLOSE events (they nest) into captures, in order of opening. */
sg_status sg_match_captures(sg_matcher *m) {
  const sg_verifier *v = &m->verifier;
  uint32_t depth = 0;
  for (uint32_t i = 0; i < v->nevents; i++) {
    const sg_event *e = &v->events[i];
    if (e->what == SG_EVENT_OPEN) {
      SG_TRY(
          sg_grow(&m->alloc, (void **)&m->captures, &m->captures_cap, (uint64_t)m->ncaptures + 1, sizeof *m->captures));
      SG_TRY(sg_grow(&m->alloc, (void **)&m->open, &m->open_cap, (uint64_t)depth + 2, sizeof *m->open));
      m->open[depth++] = m->ncaptures;
      m->captures[m->ncaptures++] = (sg_range_capture){e->name, m->unit.first + e->position, SG_NONE, i};
    } else if (e->what == SG_EVENT_CLOSE && depth) {
      sg_range_capture *c = &m->captures[m->open[--depth]];
      SG_ASSERT(c->name == e->name); /* captures nest */
      c->last = m->unit.first + e->position;
      c->span = span_between(m, c->span, i);
    }
  }
  return SG_OK;
}

/* --- unless and agree --- */

static bool is_excluded(const sg_matcher *m, const sg_match *x) {
  if (!m->lattice.watched) return false;
  const sg_rule *rule = &m->program->rules[x->rule];
  for (uint32_t i = x->first; rule->unless && i < x->last; i++)
    if (m->lattice.cover[i] & rule->unless) return true;
  return false;
}

static bool named(const sg_name *key, const char *word) { return strcmp(key->text, word) == 0; }

/* A property of a token under the names that tests use. */
static bool token_property(const sg_document *d, uint32_t token, const sg_name *key, sg_feature *out) {
  const sg_type *types = d->vocabulary->types, *t;
  const sg_form *form = &d->vocabulary->forms[d->tokens[token].form];
  if (named(key, "text")) t = &types[form->type];
  else if (named(key, "folded")) t = &types[types[form->type].folded];
  else if (named(key, "lemma")) t = &types[types[form->lemma].folded];
  else if (named(key, "pos")) {
    *out = (sg_feature){.type = SG_VALUE_NUMBER, .number = form->pos};
    return true;
  } else return false;
  *out = (sg_feature){.type = SG_VALUE_STRING, .string = t->text, .string_len = t->len};
  return true;
}

static bool feature_of(const sg_matcher *m, const sg_range_capture *c, const sg_name *key, sg_feature *out) {
  const sg_document *d = m->lattice.document;
  if (!c) return false;
  if (c->span != SG_NONE) {
    const sg_feature *f = sg_signature_feature(&d->signatures->items[d->spans[c->span].signature], key->text, key->len);
    if (f) *out = *f;
    if (f) return true;
  }
  return c->last == c->first + 1 && token_property(d, c->first, key, out);
}

static bool disagrees(const sg_matcher *m, const sg_match *x) {
  if (!m->program->agreements) return false;
  const sg_rule *rule = &m->program->rules[x->rule];
  const sg_range_capture *own = sg_captures_from(m, x->captures);
  uint32_t n = m->ncaptures - x->captures;
  for (uint32_t i = 0; i < rule->nagree; i++) {
    const sg_agree *a = &rule->agree[i];
    sg_feature one, other;
    if (feature_of(m, sg_capture_find(own, n, a->capture[0]), &a->key[0], &one) &&
        feature_of(m, sg_capture_find(own, n, a->capture[1]), &a->key[1], &other) && !sg_feature_equal(&one, &other))
      return true;
  }
  return false;
}

/* --- matches --- */

sg_status sg_match_note_drop(sg_matcher *m, const sg_match *x, const sg_match *by, uint32_t role) {
  if (!m->listening) return SG_OK;
  SG_TRY(sg_grow(&m->alloc, (void **)&m->drops, &m->drops_cap, (uint64_t)m->ndrops + 1, sizeof *m->drops));
  sg_drop drop = {.rule = x->rule, .first = x->first, .last = x->last, .by = SG_NONE, .role = role};
  if (by) drop.by = by->rule, drop.by_first = by->first, drop.by_last = by->last;
  m->drops[m->ndrops++] = drop;
  return SG_OK;
}

sg_status sg_match_judge(sg_matcher *m, sg_match *x, bool *kept) {
  uint32_t missing = SG_NONE;
  *kept = !is_excluded(m, x);
  if (*kept) {
    SG_TRY(sg_match_roles(m, x, &missing));
    *kept = missing == SG_NONE && !disagrees(m, x);
  }
  if (*kept) {
    x->ncaptures = m->ncaptures - x->captures;
    return SG_OK;
  }
  m->ncaptures = x->captures;
  return sg_match_note_drop(m, x, NULL, missing);
}

sg_status sg_match_keep(sg_matcher *m, const sg_match *x) {
  SG_ASSERT(x->first < x->last && x->first >= m->unit.first && x->last <= m->unit.first + m->unit.n);
  SG_TRY(sg_grow(&m->alloc, (void **)&m->matches, &m->matches_cap, (uint64_t)m->nmatches + 1, sizeof *m->matches));
  m->matches[m->nmatches++] = *x;
  m->counts[x->rule].matches++;
  return SG_OK;
}
