/* policy.c: the choice between matches that overlap. ORDER POLICY: sg_policy.

   A candidate is a rule's walk from a start. Where `unless`, roles or `agree` drop it, the rule goes on after it. */
#include <stdlib.h>

#include "rules/match/matcher_state.h"

/* The rule's next start at or after `from`; SG_NONE if there is none. */
static uint32_t next_start(sg_active *a, uint32_t from) {
  while (a->cursor < a->nstarts && a->starts[a->cursor] < from) a->cursor++;
  return a->cursor < a->nstarts ? a->starts[a->cursor] : SG_NONE;
}

/* Walks from `start`. *kept tells whether the candidate passes; its captures are then at the end of the list. */
static sg_status candidate(sg_matcher *m, sg_active *a, uint32_t start, sg_match *out, bool *kept) {
  uint32_t end, before = m->ncaptures;
  SG_TRY(sg_verifier_walk(&m->verifier, a, start, &end));
  SG_ASSERT(end > start && end <= m->unit.n);
  *out = (sg_match){a->rule, m->unit.first + start, m->unit.first + end, before, 0};
  SG_TRY(sg_match_captures(m));
  SG_TRY(sg_match_judge(m, out, kept));
  if (!*kept) next_start(a, end);
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
      if (kept) SG_TRY(sg_match_keep(m, &x));
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

/* The rank of the match that has taken a token of this one; SG_NONE if none has. Each label has its own row. */
static uint32_t taker(const sg_matcher *m, const sg_match *x) {
  const uint32_t *row = m->taken + (size_t)m->program->rules[x->rule].label * m->unit.n;
  for (uint32_t i = x->first; i < x->last; i++)
    if (row[i - m->unit.first]) return row[i - m->unit.first] - 1;
  return SG_NONE;
}

/* Marks the tokens of a match as taken. */
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
      SG_TRY(sg_match_note_drop(m, &list[i].match, &list[winner].match, SG_NONE));
      continue;
    }
    take(m, &list[i].match, i);
    SG_TRY(sg_match_keep(m, &list[i].match));
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
      SG_TRY(sg_match_note_drop(m, &x, best, SG_NONE));
      m->ncaptures = x.captures;
      continue;
    }
    if (*found) {
      SG_TRY(sg_match_note_drop(m, best, &x, SG_NONE));
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
      if (found) SG_TRY(sg_match_keep(m, &best));
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
