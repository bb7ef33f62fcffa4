/* matcher_state.h: the inside of a matcher, for the files of this folder. */
#ifndef SG_MATCHER_STATE_H
#define SG_MATCHER_STATE_H

#include "rules/match/matcher.h"
#include "rules/compile/program_private.h"
#include "rules/match/exact.h"
#include "rules/match/nearest.h"

/* Where the prefilter of a variant ended in a unit, with all that decides whether its rule becomes a candidate. It
   fills one cache line, since with ten thousand rules each sighting is fetched from far memory. */
typedef struct sg_sighting {
  uint32_t epoch;                              /* of the unit in which it was seen */
  uint32_t first, last;                        /* positions where it ended */
  uint32_t rule, before, after, nrequirements; /* of the variant */
  /* The check: the rarest requirement of the variant that is not of its prefilter. Where it is not met, nothing else is
     asked. A mask of 0 stands for no check. */
  uint32_t natoms, atoms; /* in sg_filter.atoms */
  bool look_around;       /* the check is of a look-around: an edge anywhere in the unit meets it */
  bool spans;             /* over_spans */
  uint64_t mask;
  const sg_machine *machine;
  const sg_compact *compact;
} sg_sighting;

/* A place where prefilters end. The automaton only notes it: when all of the unit is known, the check rules most of
   them out before their sighting is fetched. */
typedef struct sg_ending {
  uint32_t position;
  uint32_t state;    /* SG_NONE: the root … */
  sg_class_id klass; /* … of this class */
} sg_ending;
/* SG_STRETCH: tokens after which budget and room are looked at. Each of their positions may be noted twice, once for
   tokens and once for spans that arrive. */
enum { SG_STRETCH = 256, SG_ENDINGS = 3 * SG_STRETCH };

typedef struct sg_noted { /* the candidate of a rule in the unit of that epoch */
  uint32_t epoch, candidate;
} sg_noted;

typedef struct sg_candidate { /* a rule to be verified in the unit at hand */
  uint32_t rule;
  uint32_t from, to; /* its matches lie between these positions */
  const sg_machine *machine;
  const sg_compact *compact; /* or NULL */
} sg_candidate;

typedef struct sg_prefilters { /* which piece of each variant is its prefilter; how often classes were met decides */
  sg_prefilter *of;            /* by variant; none where the rule is always verified */
  uint32_t *counts;            /* by class, in the units looked at since the classes were last cleared */
  uint32_t *frequency;         /* by atom; scratch */
  uint32_t ncounts, counts_cap, choices; /* choices: how often others were chosen */
  uint64_t observed, due;                /* edges counted; how many call for the next choice */
  bool spans;                            /* some prefilter goes over spans */
} sg_prefilters;

typedef struct sg_yield { /* what the matches of a rule are filed as; no layer: it declares nothing */
  const char *layer;
  const sg_feature *features;
  const struct sg_yield_field *fields;
  uint32_t layer_len, nfeatures, capture, nfields;
  uint32_t signature, generation; /* of the features in the table where it was last filed */
  const sg_signatures *table;
} sg_yield;

/* What overlap.c goes through; kept to use its room again. */
typedef struct sg_way_step {     /* a way is its last step, and the way before it */
  uint32_t before;               /* SG_NONE: the start */
  uint32_t what, name, position; /* as in sg_event */
} sg_way_step;
typedef struct sg_way_stop { /* a state that a way has come to */
  uint32_t state, position, way;
} sg_way_stop;
typedef struct sg_way_choice { /* made since the last edge */
  uint32_t pc, before;
} sg_way_choice;
typedef struct sg_way_branch { /* to be followed from an instruction */
  uint32_t pc, position, way, choices;
} sg_way_branch;
typedef struct sg_way_found { /* a match, and its captures in sg_ways.captures */
  uint32_t hash, first, last, captures, ncaptures;
} sg_way_found;

typedef struct sg_ways {
  sg_way_step *steps;
  sg_way_stop *stops;
  sg_way_choice *choices;
  sg_way_branch *open;
  sg_way_found *found;
  sg_range_capture *captures;
  sg_index step_index, stop_index, found_index;
  uint32_t nsteps, steps_cap, nstops, stops_cap, nchoices, choices_cap, nopen, open_cap, nfound, found_cap, ncaptures,
      captures_cap;
} sg_ways;

/* How far tokens and spans lead (reach.c). */
typedef struct sg_reach {
  uint32_t *back, *on;              /* by position: the farthest that one token or span about it leads */
  uint32_t back_cap, on_cap, epoch; /* of the unit */
} sg_reach;

struct sg_matcher {
  sg_allocator alloc;
  const sg_program *program;
  size_t budget;
  sg_classes classes;
  sg_automaton automaton;
  sg_lattice lattice;
  sg_unit unit;
  sg_verifier verifier;
  uint32_t epoch;    /* of the unit */
  uint32_t *pending; /* by position: the automaton's state */
  sg_prefilters prefilters;
  sg_reach reach;
  sg_sighting *sightings;   /* by variant; they begin where a cache line does */
  void *sightings_room;     /* where they lie */
  sg_ending *endings;       /* since the last were taken to the sightings */
  uint32_t *sighted;        /* variants sighted in this unit */
  sg_noted *noted;          /* by rule */
  sg_candidate *candidates; /* of this unit */
  sg_active *active;
  uint32_t *taken; /* by label and position: 1 + rank of the match that took it (priority policy) */
  sg_match *matches;
  sg_range_capture *captures;
  uint32_t *open; /* captures being open, while events are read */
  sg_drop *drops;
  sg_passed *passed;
  sg_ways ways;
  sg_rule_count *counts;
  bool *off;         /* by rule: takes no part; NULL until one was forbidden */
  uint32_t noff;     /* how many are off */
  sg_yield *yields;  /* by rule; NULL until one declares */
  sg_arena declared; /* texts of the yields */
  sg_arena words;    /* texts of features while a match is filed */
  sg_places *places; /* of roles that ask for the nearest span */
  uint32_t pending_cap, nendings, nsighted, ncandidates, nactive, active_cap, nmatches, matches_cap, ncaptures,
      captures_cap, open_cap, ndrops, drops_cap, npassed, passed_cap, taken_cap, nplaces, places_cap;
  uint32_t phase; /* the host's number */
  bool listening;
  void *visitor; /* explain.c: its search */
};

/* candidates.c: which rules have to be verified in a unit. */
sg_status sg_candidates_init(sg_matcher *m);
void sg_candidates_done(sg_matcher *m);
void sg_candidates_enter(sg_matcher *m);
/* Lists the candidates in order of rules, when the whole unit has been through the automaton. */
void sg_candidates_list(sg_matcher *m);
/* Takes what was seen to the sightings. */
void sg_candidates_sight(sg_matcher *m);

/* Notes `position` if prefilters end there, which `next` of the state tells. The note is always written and counted
   only if it holds: a branch here would be mispredicted. There must be room. */
static inline void sg_candidates_note_ending(sg_matcher *m, uint64_t next, uint32_t state, sg_class_id klass,
                                             uint32_t position) {
  SG_ASSERT(m->nendings < SG_ENDINGS);
  m->endings[m->nendings] = (sg_ending){position, state, klass};
  m->nendings += (next & SG_ENDS_PREFILTER) != 0;
}

/* required.c: whether the unit has what a variant requires. First sg_required_survey looks at all of the unit.
 */
void sg_required_survey(sg_matcher *m);
/* Whether some edge of the unit may be what the prefilter's check asks for. Programs with bits for requirements have no
   use for it. */
bool sg_required_may_occur(const sg_matcher *m, const sg_accept *a);
/* Whether a match between two positions would find in the unit all that the variant requires. */
bool sg_required_met(const sg_matcher *m, uint32_t variant, uint32_t from, uint32_t to);

/* reach.c: the window of a match that takes so many tokens and spans before a position, or behind it, at most. */
/* Room for the unit at hand. */
sg_status sg_reach_room(sg_matcher *m);
void sg_reach_done(sg_matcher *m);
uint32_t sg_reach_back(sg_matcher *m, uint32_t position, uint32_t edges);
uint32_t sg_reach_on(sg_matcher *m, uint32_t position, uint32_t edges);

/* prefilters.c. */
sg_status sg_prefilters_init(sg_matcher *m);
void sg_prefilters_done(sg_matcher *m);
/* Counts the unit's classes, and now and then chooses the prefilters anew. What is found does not depend on them. */
sg_status sg_prefilters_observe(sg_matcher *m);
/* The classes have been cleared. */
void sg_prefilters_forget(sg_matcher *m);

/* The captures from place `from` of the list on; NULL where there is no list yet. */
static inline const sg_range_capture *sg_captures_from(const sg_matcher *m, uint32_t from) {
  return m->captures ? m->captures + from : NULL;
}

/* matches.c. */
/* Adds the captures of the last walk, in v->events, to the list. */
sg_status sg_match_captures(sg_matcher *m);
/* Whether `unless`, roles and `agree` let a match pass, whose captures end the list. It then has them and those of its
   roles; else they are taken off the list, and the drop is noted. */
sg_status sg_match_judge(sg_matcher *m, sg_match *x, bool *kept);
sg_status sg_match_keep(sg_matcher *m, const sg_match *x);
/* Notes for `explain` that match `by` (or NULL), or a missing role (or SG_NONE), dropped a match. */
sg_status sg_match_note_drop(sg_matcher *m, const sg_match *x, const sg_match *by, uint32_t role);

/* overlap.c: keeps every match of the active rules, up to the budget of each. */
sg_status sg_overlap_all(sg_matcher *m);
void sg_overlap_done(sg_matcher *m);

/* policy.c: chooses the matches of the unit among those of its active rules. */
sg_status sg_policy_apply(sg_matcher *m);

sg_status sg_matcher_prepare(sg_matcher *m, sg_document *d);
/* Makes [first, last) the unit, with the classes and masks of its tokens. */
sg_status sg_matcher_enter(sg_matcher *m, uint32_t first, uint32_t last);
sg_status sg_matcher_each_unit(sg_matcher *m, sg_document *d, sg_status (*visit)(sg_matcher *, uint32_t, uint32_t));

#endif
