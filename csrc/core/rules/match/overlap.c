/* overlap.c: every match of a rule, those that overlap too.

   A match is every way through the pattern that ends elsewhere or whose captures hold something else. The naive
   search follows all ways from a start, the preferred ones first, and forgets what it has found already. So does this
   one, but for two things: it takes no edge that leads to no end (the backward pass tells), and it does not come twice
   to the same state at the same position with the same captures. Their number may still grow with the power of the
   captures, so that a rule has a budget in each unit; where it is passed, that is noted. */
#include "rules/match/matcher_state.h"

enum {
  MOST_MATCHES = 10000, /* of a rule in a unit */
  MOST_STEPS = 1 << 20, /* instructions followed for them */
  KEEP_SLOTS = 1 << 10, /* an index that has grown beyond it is freed, since clearing it would cost more */
  TELLING_EDGES = 2     /* edges of a capture that matter: whether it has one only, and which */
};

typedef struct search {
  sg_matcher *m;
  sg_ways *w;
  sg_active *a;
  uint32_t start, steps, matches;
  bool passed;
} search;

/* --- what is known by number --- */

static uint32_t step_hash(uint32_t before, uint32_t what, uint32_t name, uint32_t position) {
  return sg_hash_mix(sg_hash_mix(before, what), sg_hash_mix(name, position));
}

static uint32_t hash_of_step(const void *owner, uint32_t i) {
  const sg_way_step *s = &((const sg_ways *)owner)->steps[i];
  return step_hash(s->before, s->what, s->name, s->position);
}

/* The way that goes on from `before` by one step; equal ways have one number. */
static sg_status go_on(search *s, uint32_t before, uint32_t what, uint32_t name, uint32_t position, uint32_t *out) {
  sg_ways *w = s->w;
  SG_TRY(sg_index_room(&w->step_index, &s->m->alloc, w->nsteps, hash_of_step, w));
  SG_TRY(sg_grow(&s->m->alloc, (void **)&w->steps, &w->steps_cap, (uint64_t)w->nsteps + 1, sizeof *w->steps));
  uint32_t k = sg_index_start(&w->step_index, step_hash(before, what, name, position)), i;
  for (; (i = sg_index_at(&w->step_index, k)) != SG_NONE; k = sg_index_next(&w->step_index, k)) {
    const sg_way_step *x = &w->steps[i];
    if (x->before == before && x->what == what && x->name == name && x->position == position) break;
  }
  *out = i != SG_NONE ? i : w->nsteps;
  if (i != SG_NONE) return SG_OK;
  w->steps[w->nsteps] = (sg_way_step){before, what, name, position};
  sg_index_put(&w->step_index, k, w->nsteps++);
  return SG_OK;
}

static uint32_t hash_of_stop(const void *owner, uint32_t i) {
  const sg_way_stop *x = &((const sg_ways *)owner)->stops[i];
  return step_hash(x->way, x->state, 0, x->position);
}

/* Whether the search comes to a state for the first time with these captures. */
static sg_status is_new(search *s, uint32_t state, uint32_t position, uint32_t way, bool *out) {
  sg_ways *w = s->w;
  SG_TRY(sg_index_room(&w->stop_index, &s->m->alloc, w->nstops, hash_of_stop, w));
  SG_TRY(sg_grow(&s->m->alloc, (void **)&w->stops, &w->stops_cap, (uint64_t)w->nstops + 1, sizeof *w->stops));
  uint32_t k = sg_index_start(&w->stop_index, step_hash(way, state, 0, position)), i;
  for (; (i = sg_index_at(&w->stop_index, k)) != SG_NONE; k = sg_index_next(&w->stop_index, k)) {
    const sg_way_stop *x = &w->stops[i];
    if (x->state == state && x->position == position && x->way == way) break;
  }
  *out = i == SG_NONE;
  if (i != SG_NONE) return SG_OK;
  w->stops[w->nstops] = (sg_way_stop){state, position, way};
  sg_index_put(&w->stop_index, k, w->nstops++);
  return SG_OK;
}

/* --- matches --- */

static uint32_t captures_hash(const sg_range_capture *list, uint32_t n, uint32_t first, uint32_t last) {
  uint32_t hash = sg_hash_mix(first, last);
  for (uint32_t i = 0; i < n; i++)
    hash = sg_hash_mix(hash, step_hash(list[i].name, list[i].first, list[i].last, list[i].span));
  return hash;
}

static uint32_t hash_of_found(const void *owner, uint32_t i) { return ((const sg_ways *)owner)->found[i].hash; }

static bool same_captures(const sg_range_capture *x, const sg_range_capture *y, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if (x[i].name != y[i].name || x[i].first != y[i].first || x[i].last != y[i].last || x[i].span != y[i].span)
      return false;
  return true;
}

/* Whether the match, whose captures end the matcher's list, was not found before; it is then. */
static sg_status is_another(search *s, const sg_match *x, bool *out) {
  sg_ways *w = s->w;
  const sg_allocator *alloc = &s->m->alloc;
  const sg_range_capture *own = sg_captures_from(s->m, x->captures);
  uint32_t n = s->m->ncaptures - x->captures, hash = captures_hash(own, n, x->first, x->last), i;
  SG_TRY(sg_index_room(&w->found_index, alloc, w->nfound, hash_of_found, w));
  SG_TRY(sg_grow(alloc, (void **)&w->found, &w->found_cap, (uint64_t)w->nfound + 1, sizeof *w->found));
  SG_TRY(sg_grow(alloc, (void **)&w->captures, &w->captures_cap, (uint64_t)w->ncaptures + n + 1, sizeof *own));
  uint32_t k = sg_index_start(&w->found_index, hash);
  for (; (i = sg_index_at(&w->found_index, k)) != SG_NONE; k = sg_index_next(&w->found_index, k)) {
    const sg_way_found *f = &w->found[i];
    if (f->hash == hash && f->first == x->first && f->last == x->last && f->ncaptures == n &&
        same_captures(w->captures + f->captures, own, n))
      break;
  }
  *out = i == SG_NONE;
  if (i != SG_NONE) return SG_OK;
  if (n) memcpy(w->captures + w->ncaptures, own, n * sizeof *own);
  w->found[w->nfound] = (sg_way_found){hash, x->first, x->last, w->ncaptures, n};
  w->ncaptures += n;
  sg_index_put(&w->found_index, k, w->nfound++);
  return SG_OK;
}

/* Writes the steps of a way as the events of a walk. */
static sg_status write_events(search *s, uint32_t way) {
  sg_verifier *v = &s->m->verifier;
  const sg_way_step *steps = s->w->steps;
  uint32_t n = 0, i;
  for (i = way; steps[i].before != SG_NONE; i = steps[i].before) n++;
  SG_TRY(sg_grow(&v->alloc, (void **)&v->events, &v->events_cap, (uint64_t)n + 1, sizeof *v->events));
  v->nevents = n;
  for (i = way; n; i = steps[i].before) v->events[--n] = (sg_event){steps[i].what, steps[i].name, steps[i].position};
  return SG_OK;
}

static sg_status take_match(search *s, uint32_t position, uint32_t way) {
  sg_matcher *m = s->m;
  uint32_t before = m->ncaptures;
  bool kept, another;
  sg_match x = {s->a->rule, m->unit.first + s->start, m->unit.first + position, before, 0};
  SG_TRY(write_events(s, way));
  SG_TRY(sg_match_captures(m));
  SG_TRY(is_another(s, &x, &another));
  if (!another) {
    m->ncaptures = before;
    return SG_OK;
  }
  s->passed = ++s->matches > MOST_MATCHES;
  if (s->passed) {
    m->ncaptures = before;
    return SG_OK;
  }
  SG_TRY(sg_match_judge(m, &x, &kept));
  return kept ? sg_match_keep(m, &x) : SG_OK;
}

/* --- the search --- */

static sg_status push(search *s, uint32_t pc, uint32_t position, uint32_t way, uint32_t choices) {
  sg_ways *w = s->w;
  SG_TRY(sg_grow(&s->m->alloc, (void **)&w->open, &w->open_cap, (uint64_t)w->nopen + 1, sizeof *w->open));
  w->open[w->nopen++] = (sg_way_branch){pc, position, way, choices};
  return SG_OK;
}

/* Without consuming, a way does not come twice to the same choice. */
static sg_status choose(search *s, sg_way_branch *b, uint32_t pc, bool *again) {
  sg_ways *w = s->w;
  for (uint32_t i = b->choices; i != SG_NONE; i = w->choices[i].before)
    if ((*again = w->choices[i].pc == pc)) return SG_OK;
  *again = false;
  SG_TRY(sg_grow(&s->m->alloc, (void **)&w->choices, &w->choices_cap, (uint64_t)w->nchoices + 1, sizeof *w->choices));
  w->choices[w->nchoices] = (sg_way_choice){pc, b->choices};
  b->choices = w->nchoices++;
  return SG_OK;
}

/* Whether an edge says something new of a capture that is open. */
static bool tells(const search *s, uint32_t way) {
  uint32_t edges = 0, closed = 0;
  for (uint32_t i = way; i != SG_NONE; i = s->w->steps[i].before) {
    uint32_t what = s->w->steps[i].what;
    if (what == SG_EVENT_EDGE && ++edges == TELLING_EDGES) return false;
    if (what == SG_EVENT_CLOSE) closed++;
    else if (what == SG_EVENT_OPEN && closed-- == 0) return true;
  }
  return false;
}

static sg_status cross(search *s, const sg_way_branch *b, uint32_t state, uint32_t edge) {
  uint32_t to, way = b->way;
  if (!sg_leads_on(&s->m->verifier, s->a, state, edge, &to)) return SG_OK;
  if (tells(s, way)) SG_TRY(go_on(s, way, SG_EVENT_EDGE, edge, b->position, &way));
  return push(s, s->a->machine->pc[state] + 1, to, way, SG_NONE);
}

/* All edges that a state consumes, the preferred one (a token, or the longest span) on top. */
static sg_status take_edges(search *s, const sg_way_branch *b, uint32_t state) {
  const sg_unit *u = &s->m->unit;
  const sg_lattice *l = &s->m->lattice;
  bool another;
  if (b->position >= s->a->to || !sg_set_has(sg_live_at(s->a, b->position), state)) return SG_OK;
  SG_TRY(is_new(s, state, b->position, b->way, &another));
  if (!another) return SG_OK;
  if (l->has_spans && !s->a->narrow) {
    uint32_t first = l->at[u->first + b->position], i = l->at[u->first + b->position + 1];
    while (i-- > first)
      if (l->span_class[i]) SG_TRY(cross(s, b, state, u->n + (i - u->span0)));
  }
  return cross(s, b, state, b->position);
}

/* Follows a branch to where it consumes, ends or leads no further. The other choices on the way become branches of
   their own. */
static sg_status follow(search *s, sg_way_branch b) {
  for (;;) {
    const sg_inst *in = &s->a->machine->code[b.pc];
    bool again;
    s->passed = ++s->steps > MOST_STEPS;
    if (s->passed) return SG_OK;
    switch ((sg_op)in->op) {
      case SG_OP_ATOM: return take_edges(s, &b, in->x);
      case SG_OP_MATCH: return b.position > s->start ? take_match(s, b.position, b.way) : SG_OK;
      case SG_OP_JUMP: b.pc = in->x; break;
      case SG_OP_OPEN:
      case SG_OP_CLOSE:
        SG_TRY(go_on(s, b.way, in->op == SG_OP_OPEN ? SG_EVENT_OPEN : SG_EVENT_CLOSE, in->x, b.position, &b.way));
        b.pc++;
        break;
      case SG_OP_ASSERT:
        if (!(s->a->holds[b.position] >> in->x & 1)) return SG_OK;
        b.pc++;
        break;
      case SG_OP_SPLIT:
        SG_TRY(choose(s, &b, b.pc, &again));
        if (again) return SG_OK;
        SG_TRY(push(s, in->y, b.position, b.way, b.choices));
        b.pc = in->x;
        break;
    }
  }
}

static void forget(sg_matcher *m, sg_index *index) {
  if (index->slots && index->mask >= KEEP_SLOTS) sg_index_free(index, &m->alloc);
  else if (index->slots) sg_index_clear(index);
}

static sg_status search_rule(search *s) {
  sg_ways *w = s->w;
  w->nsteps = w->nstops = w->nfound = w->ncaptures = 0;
  forget(s->m, &w->step_index), forget(s->m, &w->stop_index), forget(s->m, &w->found_index);
  for (uint32_t i = 0; i < s->a->nstarts && !s->passed; i++) {
    uint32_t root;
    s->start = s->a->starts[i];
    w->nopen = w->nchoices = 0;
    SG_TRY(go_on(s, SG_NONE, SG_EVENT_EDGE, SG_NONE, s->start, &root));
    SG_TRY(push(s, 0, s->start, root, SG_NONE));
    while (w->nopen && !s->passed) {
      sg_way_branch b = w->open[--w->nopen];
      SG_TRY(follow(s, b));
    }
  }
  return SG_OK;
}

static sg_status note_passed(sg_matcher *m, uint32_t rule) {
  SG_TRY(sg_grow(&m->alloc, (void **)&m->passed, &m->passed_cap, (uint64_t)m->npassed + 1, sizeof *m->passed));
  m->passed[m->npassed++] = (sg_passed){rule, m->unit.first, m->unit.first + m->unit.n};
  return SG_OK;
}

sg_status sg_overlap_all(sg_matcher *m) {
  for (uint32_t i = 0; i < m->nactive; i++) {
    search s = {.m = m, .w = &m->ways, .a = &m->active[i]};
    SG_TRY(search_rule(&s));
    if (s.passed) SG_TRY(note_passed(m, s.a->rule));
  }
  return SG_OK;
}

void sg_overlap_done(sg_matcher *m) {
  const sg_allocator *a = &m->alloc;
  sg_ways *w = &m->ways;
  sg_free(a, w->steps, w->steps_cap * sizeof *w->steps);
  sg_free(a, w->stops, w->stops_cap * sizeof *w->stops);
  sg_free(a, w->choices, w->choices_cap * sizeof *w->choices);
  sg_free(a, w->open, w->open_cap * sizeof *w->open);
  sg_free(a, w->found, w->found_cap * sizeof *w->found);
  sg_free(a, w->captures, w->captures_cap * sizeof *w->captures);
  sg_free(a, m->passed, m->passed_cap * sizeof *m->passed);
  sg_index_free(&w->step_index, a);
  sg_index_free(&w->stop_index, a);
  sg_index_free(&w->found_index, a);
}
