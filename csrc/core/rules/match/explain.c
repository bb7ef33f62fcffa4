/* explain.c: why a rule did not match. Runs its machine forward from every start and keeps the path that met most
   tests, of equal ones the first; what its states wanted next is the explanation. An atom that any token passes meets
   no test: a gap leads to the end of every sentence. Only `explain` pays for this. */
#include "rules/match/matcher_state.h"

typedef struct search {
  uint32_t rule;
  sg_failure best;
  bool found;
  uint8_t *tests; /* by state: whether its atom tests anything; all do where none does */
} search;

/* Marks the states whose atoms test something. */
static sg_status find_tests(sg_matcher *m, const sg_machine *k, search *x) {
  const sg_program *p = m->program;
  x->tests = sg_arena_alloc(&m->verifier.arena, k->nstates + 1);
  if (!x->tests) return SG_NOMEM;
  memset(x->tests, 1, k->nstates + 1);
  uint32_t without = 0;
  for (uint32_t i = 0; i < k->natoms; i++) {
    const sg_atom *atom = &p->atoms[k->atom[i]];
    if (atom->span || p->exprs[atom->expr].op != SG_EXPR_ANY) continue;
    for (uint32_t s = 0; s < k->nstates; s++)
      if (sg_set_has(k->consumers + (size_t)i * k->words, s) && x->tests[s]) x->tests[s] = 0, without++;
  }
  if (without == k->nstates) memset(x->tests, 1, k->nstates + 1);
  return SG_OK;
}

/* Most tests met on a way to each state at each position; SG_NONE: no way. */
static sg_status depths(sg_matcher *m, const sg_active *a, uint32_t **out) {
  const sg_machine *k = a->machine;
  size_t cells = ((size_t)m->unit.n + 1) * (k->nstates + 1);
  uint32_t *depth = sg_arena_alloc(&m->verifier.arena, cells * sizeof *depth);
  if (!depth) return SG_NOMEM;
  memset(depth, 0xFF, cells * sizeof *depth);
  *out = depth;
  return SG_OK;
}

static void enter(const sg_machine *k, const uint64_t *set, uint32_t *row, uint32_t depth) {
  for (uint32_t s = 0; s <= k->nstates; s++)
    if (sg_set_has(set, s) && (row[s] == SG_NONE || row[s] < depth)) row[s] = depth;
}

static sg_status cross(sg_matcher *m, sg_active *a, const search *x, uint32_t *depth, uint32_t from, uint32_t edge) {
  const sg_machine *k = a->machine;
  uint32_t to = sg_edge_end(&m->lattice, &m->unit, edge);
  const uint64_t *local = sg_consumers_of(a, edge), *follow;
  SG_TRY(sg_follow_at(&m->verifier, a, to, &follow));
  for (uint32_t s = 0; s < k->nstates; s++) {
    uint32_t d = depth[(size_t)from * (k->nstates + 1) + s];
    if (d == SG_NONE || !local || !sg_set_has(local, s)) continue;
    enter(k, follow + (size_t)s * k->words, depth + (size_t)to * (k->nstates + 1), d + x->tests[s]);
  }
  return SG_OK;
}

/* Whether a match is complete here, as it is not where the best path ends so far that met as many tests. */
static bool completes(const search *x, const sg_machine *k, const uint32_t *row, uint32_t most) {
  return most > 0 && most == x->best.consumed && row[k->nstates] == most && !x->best.complete;
}

static void judge(sg_matcher *m, const sg_machine *k, const uint32_t *row, uint32_t position, search *x) {
  uint32_t most = 0;
  bool any = false;
  for (uint32_t s = 0; s <= k->nstates; s++) {
    if (row[s] == SG_NONE || (s == k->nstates && row[s] == 0)) continue;
    if (!any || row[s] > most) most = row[s];
    any = true;
  }
  if (!any || (x->found && most <= x->best.consumed && !completes(x, k, row, most))) return;
  x->found = true;
  x->best = (sg_failure){.token = m->unit.first + position, .unit_last = m->unit.first + m->unit.n, .consumed = most};
  x->best.complete = row[k->nstates] == most && most > 0;
  for (uint32_t s = 0; s < k->nstates && x->best.nmarks < 16; s++)
    if (row[s] == most) x->best.marks[x->best.nmarks++] = k->mark[s];
}

static sg_status search_unit(sg_matcher *m, search *x) {
  const sg_machine *k = m->program->rules[x->rule].machine;
  sg_active a;
  uint32_t *depth, span = 0;
  SG_TRY(sg_verifier_reset(&m->verifier));
  SG_TRY(sg_verifier_prepare(&m->verifier, k, &a));
  SG_TRY(find_tests(m, k, x));
  SG_TRY(depths(m, &a, &depth));
  for (uint32_t i = 0; i <= m->unit.n; i++) {
    uint32_t *row = depth + (size_t)i * (k->nstates + 1);
    const uint64_t *follow;
    SG_TRY(sg_follow_at(&m->verifier, &a, i, &follow));
    enter(k, sg_first_of(k, follow), row, 0);
    judge(m, k, row, i, x);
    if (i == m->unit.n) break;
    SG_TRY(cross(m, &a, x, depth, i, i));
    for (; span < m->unit.nspans && sg_edge_start(&m->lattice, &m->unit, m->unit.n + span) == i; span++)
      if (m->lattice.span_class[m->unit.span0 + span]) SG_TRY(cross(m, &a, x, depth, i, m->unit.n + span));
  }
  return SG_OK;
}

static sg_status visit(sg_matcher *m, uint32_t first, uint32_t last) {
  if (first >= last) return SG_OK;
  SG_TRY(sg_matcher_enter(m, first, last));
  return search_unit(m, m->visitor);
}

sg_status sg_matcher_farthest(sg_matcher *m, sg_document *d, uint32_t rule, sg_failure *out) {
  if (rule >= m->program->nrules) return SG_ARG;
  search x = {.rule = rule};
  SG_TRY(sg_matcher_prepare(m, d));
  m->visitor = &x;
  sg_status status = sg_matcher_each_unit(m, d, visit);
  m->visitor = NULL;
  sg_lattice_release(&m->lattice);
  *out = x.best;
  return status;
}
