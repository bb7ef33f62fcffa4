/* exact.h: exact matching of one machine in one unit.

   A backward pass works out, for each position, from which states the end of a match can be reached. A walk from a
   start then takes at each choice the first alternative that leads somewhere: the path that a backtracking matcher
   would find, without ever turning back over text. Both are linear in the unit. What assertions hold is asked only at
   positions that something leads to. */
#ifndef SG_EXACT_H
#define SG_EXACT_H

#include "base/index.h"
#include "rules/compile/compact.h"
#include "rules/compile/filter.h"
#include "rules/match/lattice.h"

typedef struct sg_event { /* of a walk, in order */
  uint32_t what;          /* SG_EVENT_… */
  uint32_t name;          /* OPEN, CLOSE: capture; EDGE: the edge */
  uint32_t position;      /* in the unit; of an EDGE: where it begins */
} sg_event;
enum { SG_EVENT_OPEN, SG_EVENT_CLOSE, SG_EVENT_EDGE };

typedef struct sg_follow_sets { /* the follow sets of a machine where these assertions hold */
  const sg_machine *machine;
  uint64_t holds;
  const uint64_t *sets;
} sg_follow_sets;

typedef struct sg_active sg_active;

typedef struct sg_step_slot { /* the states of a machine that consume an edge of a class */
  const sg_machine *machine;  /* NULL: an empty slot */
  const uint64_t *states;     /* NULL: none */
  sg_class_id klass;
} sg_step_slot;

typedef struct sg_answers { /* the answers of a look-around in one unit */
  const uint8_t *at;        /* it looks behind: where it holds, a byte a position */
  sg_active *ahead;         /* it looks ahead: its machine, asked position by position */
  uint32_t reset;
} sg_answers;

/* What the exact matcher works with; one per matcher. */
typedef struct sg_verifier {
  sg_allocator alloc;
  const sg_program *program;
  const sg_classes *classes;
  sg_lattice *lattice;
  sg_unit *unit;
  sg_arena arena;  /* of the unit */
  sg_arena follow; /* follow sets of machines with assertions; kept over units */
  sg_arena joined; /* sets of `steps` that no machine has as they are; kept over units */
  sg_follow_sets *follow_sets;
  sg_index follow_index; /* of them */
  uint32_t nfollow_sets, follow_sets_cap;
  sg_step_slot *steps;
  uint32_t step_bits, step_misses; /* slots as a power of two; how often one was filled */
  uint8_t *seen;
  uint32_t *stack;
  sg_answers *answers;      /* by number of the look-around */
  uint32_t reset;           /* counts units */
  uint32_t *visited, visit; /* by instruction: the visit in which it was last seen */
  sg_event *events;
  uint32_t nevents, events_cap;
  uint32_t *marks; /* by stack place: events to go back to */
} sg_verifier;

/* A machine in a unit, or between two positions of it if no span is looked at, ready to be walked. All arrays are of
   the unit's arena; those by position or edge begin with `from`. */
struct sg_active {
  const sg_machine *machine;
  const sg_compact *compact;   /* then there is no machine, … */
  const uint8_t *compact_live; /* … and these are its live states by position */
  uint32_t rule;
  double priority;   /* of the rule; set where the policy asks for it */
  uint32_t from, to; /* positions; all of the unit unless `narrow` */
  bool narrow;       /* tokens only */
  bool live_known;   /* the backward pass is under way or done */
  /* A bit a token, a bit a span: some state consumes the edge; after the backward pass: and can reach the end. */
  uint64_t *consumed_tokens, *consumed_spans;
  uint64_t *consumer_sets;    /* `narrow`: [edges][words]: those states; not set where there are none */
  const uint64_t **consumers; /* else by edge: likewise */
  uint64_t *live;             /* [to - from + 1][words]: the live states: those from which a match can be completed */
  const uint64_t **before;    /* by position: states after which a live state can come; NULL: not asked for */
  const uint64_t **follow; /* by position of the unit, NULL where not asked for; NULL if the machine has fixed sets */
  const uint64_t *bare;    /* the follow sets if no assertion holds; NULL: not asked for yet */
  const uint64_t *last_follow; /* what was found last, for these assertions; NULL: nothing yet */
  uint64_t last_holds;
  uint64_t *holds; /* by position of the unit: assertions that were asked for and hold, where `follow` is known */
  uint32_t *starts, nstarts; /* positions where a match can begin, ascending */
  uint32_t cursor;           /* the next of them */
};

sg_status sg_verifier_init(sg_verifier *v, const sg_allocator *alloc, const sg_classes *c, sg_lattice *l, sg_unit *u);
void sg_verifier_done(sg_verifier *v);
/* A new unit: frees what the last one used; forgets what it remembers when that has grown too much. */
sg_status sg_verifier_reset(sg_verifier *v);
/* The classes have been cleared. */
void sg_verifier_forget(sg_verifier *v);
/* The backward pass, for matches between two positions; the masks of the unit's tokens must be known. */
sg_status sg_verifier_activate(sg_verifier *v, const sg_machine *m, uint32_t first, uint32_t last, sg_active *out);
/* Whether the first states of the machine, if all its assertions hold, consume some edge at the position. */
sg_status sg_verifier_may_begin(sg_verifier *v, const sg_machine *m, uint32_t position, bool *out);
/* The backward pass over the whole unit, after sg_verifier_begin. */
sg_status sg_verifier_pass_back(sg_verifier *v, sg_active *a);
/* The same between two positions, over tokens alone: for machines without assertions. */
sg_status sg_verifier_activate_narrow(sg_verifier *v, const sg_machine *m, uint32_t from, uint32_t to, sg_active *out);
/* The same with a compact machine; between at most SG_COMPACT_WINDOW positions. */
sg_status sg_compact_activate(sg_verifier *v, const sg_compact *s, uint32_t from, uint32_t to, sg_active *out);
sg_status sg_compact_walk(sg_verifier *v, const sg_active *a, uint32_t start, uint32_t *end);
/* The walk from `start`, one of out->starts; *end is where the match ends; the path is in v->events. */
sg_status sg_verifier_walk(sg_verifier *v, const sg_active *a, uint32_t start, uint32_t *end);

static inline uint64_t *sg_live_at(const sg_active *a, uint32_t position) {
  SG_ASSERT(position >= a->from && position <= a->to);
  return a->live + (size_t)(position - a->from) * a->machine->words;
}
/* The states that were noted to consume the edge; NULL if there are none. */
static inline const uint64_t *sg_consumers_of(const sg_active *a, uint32_t edge) {
  bool token = edge < a->to;
  uint32_t k = token ? edge - a->from : edge - a->to;
  if (!((token ? a->consumed_tokens : a->consumed_spans)[k / 64] >> (k % 64) & 1)) return NULL;
  return a->narrow ? a->consumer_sets + (size_t)k * a->machine->words : a->consumers[edge];
}
static inline void sg_note_edge(sg_active *a, uint32_t edge, const uint64_t *states) {
  bool token = edge < a->to;
  uint32_t k = token ? edge : edge - a->to;
  a->consumers[edge] = states;
  (token ? a->consumed_tokens : a->consumed_spans)[k / 64] |= UINT64_C(1) << (k % 64);
}
static inline bool sg_set_meet(const uint64_t *x, const uint64_t *y, uint32_t words) {
  for (uint32_t w = 0; w < words; w++)
    if (x[w] & y[w]) return true;
  return false;
}
static inline void sg_set_join(uint64_t *set, const uint64_t *other, uint32_t words) {
  for (uint32_t w = 0; w < words; w++) set[w] |= other[w];
}
static inline bool sg_set_has(const uint64_t *set, uint32_t i) { return (set[i / 64] >> (i % 64) & 1) != 0; }

/* Whether the state consumes an edge that leads to where something can come after it, and where that is. */
static inline bool sg_leads_on(const sg_verifier *v, const sg_active *a, uint32_t state, uint32_t edge, uint32_t *to) {
  const uint64_t *local = sg_consumers_of(a, edge);
  if (!local || !sg_set_has(local, state)) return false;
  *to = sg_edge_end(v->lattice, v->unit, edge);
  const uint64_t *before = a->before[*to - a->from];
  return before && sg_set_has(before, state);
}

/* All but the backward pass; which states consume which edges is not known yet. */
sg_status sg_verifier_begin(sg_verifier *v, const sg_machine *m, sg_active *out);
/* The same, and notes which states consume each edge. */
sg_status sg_verifier_prepare(sg_verifier *v, const sg_machine *m, sg_active *out);
/* Finds which assertions hold at a position, as far as they stand before a live state, and the follow sets that
   are then in force. */
sg_status sg_assertions_at(sg_verifier *v, sg_active *a, uint32_t position, const uint64_t **follow);

static inline sg_step_slot *sg_step_slot_at(sg_step_slot *slots, uint32_t bits, const sg_machine *m, sg_class_id k) {
  return &slots[(m->seed ^ k * UINT32_C(0x9E3779B1)) >> (32 - bits)];
}
sg_status sg_step_work_out(sg_verifier *v, const sg_machine *m, sg_class_id k, sg_step_slot *out);

/* The states that consume an edge of a class; NULL in *out if there are none. */
static inline sg_status sg_step(sg_verifier *v, const sg_machine *m, sg_class_id k, const uint64_t **out) {
  sg_step_slot *slot = sg_step_slot_at(v->steps, v->step_bits, m, k);
  if (slot->machine != m || slot->klass != k) SG_TRY(sg_step_work_out(v, m, k, slot));
  *out = slot->states;
  return SG_OK;
}

/* The same; most classes show by their mask that there are none. */
static inline sg_status sg_states_of(sg_verifier *v, const sg_machine *m, sg_class_id k, uint64_t mask,
                                     const uint64_t **out) {
  *out = NULL;
  return sg_masks_meet(mask, m->any) ? sg_step(v, m, k, out) : SG_OK;
}

/* The follow sets that are in force at a position. */
static inline sg_status sg_follow_at(sg_verifier *v, sg_active *a, uint32_t position, const uint64_t **out) {
  const sg_machine *m = a->machine;
  if ((*out = m->follow ? m->follow : a->follow[position])) return SG_OK;
  if (!a->bare || !a->live_known || sg_set_meet(sg_live_at(a, position), m->asking, m->words))
    return sg_assertions_at(v, a, position, out);
  a->holds[position] = 0;
  *out = a->follow[position] = a->bare;
  return SG_OK;
}

#endif
