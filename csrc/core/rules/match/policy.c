/* policy.c: candidates, and the choice between them. ORDER POLICY: sg_policy.

   A candidate is a rule's walk from a start; `unless` and `agree` may drop it, and the rule then goes on after it. */
#include <stdlib.h>

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
sg_status sg_policy_captures(sg_matcher *m) {
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

/* --- candidates --- */

static sg_status note_drop(sg_matcher *m, const sg_match *x, const sg_match *by, uint32_t role) {
  if (!m->listening) return SG_OK;
  SG_TRY(sg_grow(&m->alloc, (void **)&m->drops, &m->drops_cap, (uint64_t)m->ndrops + 1, sizeof *m->drops));
  sg_drop drop = {.rule = x->rule, .first = x->first, .last = x->last, .by = SG_NONE, .role = role};
  if (by) drop.by = by->rule, drop.by_first = by->first, drop.by_last = by->last;
  m->drops[m->ndrops++] = drop;
  return SG_OK;
}

/* The rule's next start at or after `from`; SG_NONE if there is none. */
static uint32_t next_start(sg_active *a, uint32_t from) {
  while (a->cursor < a->nstarts && a->starts[a->cursor] < from) a->cursor++;
  return a->cursor < a->nstarts ? a->starts[a->cursor] : SG_NONE;
}

sg_status sg_policy_judge(sg_matcher *m, sg_match *x, bool *kept) {
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
  return note_drop(m, x, NULL, missing);
}

/* Walks from `start`. *kept tells whether the candidate passes; its captures are then at the end of the list. */
static sg_status candidate(sg_matcher *m, sg_active *a, uint32_t start, sg_match *out, bool *kept) {
  uint32_t end, before = m->ncaptures;
  SG_TRY(sg_verifier_walk(&m->verifier, a, start, &end));
  SG_ASSERT(end > start && end <= m->unit.n);
  *out = (sg_match){a->rule, m->unit.first + start, m->unit.first + end, before, 0};
  SG_TRY(sg_policy_captures(m));
  SG_TRY(sg_policy_judge(m, out, kept));
  if (!*kept) next_start(a, end);
  return SG_OK;
}

sg_status sg_policy_keep(sg_matcher *m, const sg_match *x) {
  SG_ASSERT(x->first < x->last && x->first >= m->unit.first && x->last <= m->unit.first + m->unit.n);
  SG_TRY(sg_grow(&m->alloc, (void **)&m->matches, &m->matches_cap, (uint64_t)m->nmatches + 1, sizeof *m->matches));
  m->matches[m->nmatches++] = *x;
  m->counts[x->rule].matches++;
  return SG_OK;
}

/* All candidates of each rule, one after the other. */
static sg_status all_candidates(sg_matcher *m) {
  for (uint32_t i = 0; i < m->nactive; i++) {
    sg_active *a = &m->active[i];
    uint32_t at = 0;
    while ((at = next_start(a, at)) != SG_NONE) {
      sg_match x;
      bool kept;
      SG_TRY(candidate(m, a, at, &x, &kept));
      if (kept) SG_TRY(sg_policy_keep(m, &x));
      at = x.last - m->unit.first;
    }
  }
  return SG_OK;
}

/* --- priority --- */

typedef struct ranked {
  double priority;
  sg_match match;
} ranked;

static int by_rank(const void *x, const void *y) {
  const ranked *a = x, *b = y;
  if (a->priority > b->priority || a->priority < b->priority) return a->priority > b->priority ? -1 : 1;
  uint32_t m = a->match.last - a->match.first, n = b->match.last - b->match.first;
  if (m != n) return m > n ? -1 : 1;
  if (a->match.first != b->match.first) return a->match.first < b->match.first ? -1 : 1;
  return (a->match.rule > b->match.rule) - (a->match.rule < b->match.rule);
}

/* Marks the tokens of a match as taken; false (and nothing marked) if one was taken. Each label has its own row. */
static uint32_t taker(const sg_matcher *m, const sg_match *x) {
  const uint32_t *row = m->taken + (size_t)m->program->rules[x->rule].label * m->unit.n;
  for (uint32_t i = x->first; i < x->last; i++)
    if (row[i - m->unit.first]) return row[i - m->unit.first] - 1;
  return SG_NONE;
}

static void take(sg_matcher *m, const sg_match *x, uint32_t rank) {
  uint32_t *row = m->taken + (size_t)m->program->rules[x->rule].label * m->unit.n;
  for (uint32_t i = x->first; i < x->last; i++) row[i - m->unit.first] = rank + 1;
}

static sg_status keep_ranked(sg_matcher *m, const ranked *list, uint32_t n) {
  uint64_t cells = (uint64_t)m->unit.n * m->program->nlabels;
  SG_TRY(sg_grow(&m->alloc, (void **)&m->taken, &m->taken_cap, cells, sizeof *m->taken));
  memset(m->taken, 0, cells * sizeof *m->taken);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t winner = taker(m, &list[i].match);
    if (winner != SG_NONE) {
      SG_TRY(note_drop(m, &list[i].match, &list[winner].match, SG_NONE));
      continue;
    }
    take(m, &list[i].match, i);
    SG_TRY(sg_policy_keep(m, &list[i].match));
  }
  return SG_OK;
}

/* All candidates, the best first; each that touches no better one is kept. */
static sg_status by_priority(sg_matcher *m) {
  uint32_t before = m->nmatches;
  SG_TRY(all_candidates(m));
  uint32_t n = m->nmatches - before;
  ranked *list = sg_realloc(&m->alloc, NULL, 0, ((size_t)n + 1) * sizeof *list);
  if (!list) return SG_NOMEM;
  for (uint32_t i = 0; i < n; i++) {
    const sg_match *x = &m->matches[before + i];
    list[i] = (ranked){m->program->rules[x->rule].priority, *x};
    m->counts[x->rule].matches--;
  }
  m->nmatches = before;
  if (n > 1) qsort(list, n, sizeof *list, by_rank);
  sg_status status = keep_ranked(m, list, n);
  sg_free(&m->alloc, list, ((size_t)n + 1) * sizeof *list);
  return status;
}

/* --- longest and first --- */

static bool beats(const sg_matcher *m, const sg_match *x, const sg_match *best) {
  double p = m->program->rules[x->rule].priority, q = m->program->rules[best->rule].priority;
  if (m->program->policy == SG_POLICY_LONGEST && x->last != best->last) return x->last > best->last;
  if (p > q || p < q) return p > q;
  return x->rule < best->rule;
}

static int by_priority_and_rule(const void *x, const void *y) {
  const sg_active *a = x, *b = y;
  if (a->priority > b->priority || a->priority < b->priority) return a->priority > b->priority ? -1 : 1;
  return (a->rule > b->rule) - (a->rule < b->rule);
}

/* Under `first` rules are tried by priority, and the first candidate is the best: a long walk that lost to a short one
   would be repeated at every position. */
static void sort_by_priority(sg_matcher *m) {
  for (uint32_t i = 0; i < m->nactive; i++) m->active[i].priority = m->program->rules[m->active[i].rule].priority;
  if (m->nactive > 1) qsort(m->active, m->nactive, sizeof *m->active, by_priority_and_rule);
}

/* The best candidate of a label that starts at `at`; its captures end the list of captures. */
static sg_status best_at(sg_matcher *m, uint32_t label, uint32_t at, sg_match *best, bool *found) {
  uint32_t before = m->ncaptures;
  *found = false;
  for (uint32_t i = 0; i < m->nactive; i++) {
    sg_active *a = &m->active[i];
    sg_match x;
    bool kept;
    if (m->program->rules[a->rule].label != label || next_start(a, at) != at) continue;
    SG_TRY(candidate(m, a, at, &x, &kept));
    if (!kept) continue;
    if (*found && !beats(m, &x, best)) {
      SG_TRY(note_drop(m, &x, best, SG_NONE));
      m->ncaptures = x.captures;
      continue;
    }
    if (*found) {
      SG_TRY(note_drop(m, best, &x, SG_NONE));
      if (x.ncaptures) memmove(m->captures + before, m->captures + x.captures, x.ncaptures * sizeof *m->captures);
      x.captures = before;
      m->ncaptures = before + x.ncaptures;
    }
    *best = x;
    *found = true;
    if (m->program->policy == SG_POLICY_FIRST) break;
  }
  return SG_OK;
}

/* The nearest start of any rule of the label at or after `from`. */
static uint32_t nearest(sg_matcher *m, uint32_t label, uint32_t from) {
  uint32_t best = SG_NONE;
  for (uint32_t i = 0; i < m->nactive; i++) {
    if (m->program->rules[m->active[i].rule].label != label) continue;
    uint32_t at = next_start(&m->active[i], from);
    if (at < best) best = at;
  }
  return best;
}

static sg_status leftmost(sg_matcher *m) {
  if (m->program->policy == SG_POLICY_FIRST) sort_by_priority(m);
  for (uint32_t label = 0; label < m->program->nlabels; label++) {
    uint32_t at = 0;
    while ((at = nearest(m, label, at)) != SG_NONE) {
      sg_match best;
      bool found;
      SG_TRY(best_at(m, label, at, &best, &found));
      if (found) SG_TRY(sg_policy_keep(m, &best));
      at = found ? best.last - m->unit.first : at + 1;
    }
  }
  return SG_OK;
}

sg_status sg_policy_apply(sg_matcher *m) {
  switch (m->program->policy) {
    case SG_POLICY_ALL: return all_candidates(m);
    case SG_POLICY_OVERLAPPING: return sg_overlap_all(m);
    case SG_POLICY_PRIORITY: return by_priority(m);
    case SG_POLICY_LONGEST:
    case SG_POLICY_FIRST: return leftmost(m);
  }
  return SG_ARG;
}
