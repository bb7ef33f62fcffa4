/* program_private.h: the pattern tree and the tables of a program in the making; shared by the files that compile it.
 */
#ifndef SG_PROGRAM_PRIVATE_H
#define SG_PROGRAM_PRIVATE_H

#include "base/index.h"
#include "rules/compile/alike.h"
#include "rules/compile/filter.h"
#include "rules/compile/compact.h"

typedef enum sg_node_op {
  SG_NODE_EMPTY,
  SG_NODE_ATOM,
  SG_NODE_SEQUENCE,
  SG_NODE_CHOICE,
  SG_NODE_REPEAT,
  SG_NODE_CAPTURE,
  SG_NODE_LOOK,
  SG_NODE_ANCHOR
} sg_node_op;

typedef struct sg_node {
  uint8_t op;
  bool lazy, behind, negative, end;
  bool used;            /* is part of another node or of a rule */
  uint8_t bound, layer; /* ANCHOR */
  uint32_t child, next; /* first part; next sibling; SG_NONE where there is none */
  uint32_t min, max;    /* REPEAT */
  uint32_t arg;         /* ATOM: atom; CAPTURE: name */
  uint32_t mark;        /* the host's number */
} sg_node;

/* What a state consumes: a token that passes a test, or a span of one of some layers that passes one. */
typedef struct sg_atom {
  bool span;
  uint32_t expr;          /* test of the token; of the features, or SG_NONE */
  const uint32_t *layers; /* span: names */
  uint32_t nlayers;
} sg_atom;

typedef struct sg_name {
  const char *text; /* terminated */
  uint32_t len;
} sg_name;

typedef struct sg_agree {
  uint32_t capture[2];
  sg_name key[2];
} sg_agree;

typedef struct sg_path {
  const sg_path_step *steps;
  uint32_t n;
} sg_path;

/* A role of a rule: sg_role_spec with names by number. */
typedef struct sg_role_path {
  uint32_t name, from; /* captures; from SG_NONE: the whole match */
  sg_path path;
  const sg_name *layers;
  uint32_t nlayers, test;
  uint8_t count, near; /* sg_wanted, sg_near */
  bool clause;
} sg_role_path;

typedef struct sg_rule {
  const sg_machine *machine;
  const sg_compact *compact; /* the machine in bytes, or NULL if it does not fit */
  double priority;
  uint32_t label;
  uint64_t unless; /* watched layers */
  const sg_agree *agree;
  const sg_role_path *roles;
  uint32_t nagree, nroles;
} sg_rule;

/* Atoms found by what must be true of a token or span before they can pass. */
typedef struct sg_trigger {
  uint32_t hash; /* of the kind and string */
  uint32_t atom;
} sg_trigger;

struct sg_program {
  sg_allocator alloc;
  sg_owners owners;
  sg_arena arena; /* everything below */
  sg_policy policy;
  sg_scope scope;
  const sg_expr *exprs;
  const sg_atom *atoms;
  uint32_t natoms;
  const sg_rule *rules;
  uint32_t nrules, nlabels, max_code, nlook_arounds, nmachines;
  const sg_path *paths;
  uint32_t npaths;
  const sg_name *captures, *layers; /* capture names; layer names of span atoms */
  uint32_t ncaptures, nlayers;
  const sg_name *watched; /* layers looked at by `unless`, anchors and `in`; a bit each */
  uint32_t nwatched;
  uint64_t watch_in, watch_cover, watch_edges; /* those of `in`, of `unless`, of anchors */
  bool anchors;                                /* some rule asks for bounds of sentences or blocks, … */
  bool agreements;                             /* … some for agreement */
  const sg_trigger *triggers;                  /* by string tests: sorted by hash */
  uint32_t ntriggers;
  const uint32_t *by_pos[SG_POS_COUNT];
  uint32_t nby_pos[SG_POS_COUNT];
  const uint32_t *always; /* token atoms without a trigger */
  uint32_t nalways;
  const sg_trigger *span_triggers; /* by layer: sorted by hash */
  uint32_t nspan_triggers;
  sg_alike_tests alike;
  sg_filter filter;
};

typedef struct sg_look_around { /* a machine that looks around from a position; equal ones are one: assertions.h */
  const sg_machine *machine;
  uint32_t hash;
  bool behind;
} sg_look_around;

struct sg_builder {
  sg_allocator alloc;
  sg_program *program; /* its arena owns what is made here */
  sg_expr *exprs;
  sg_node *nodes;
  sg_atom *atoms;
  sg_rule *rules;
  sg_path *paths;
  uint32_t *roots; /* pattern of each rule */
  sg_name *captures, *layers, *watched, *labels;
  sg_look_around *look_arounds;
  sg_index expr_index, atom_index, look_around_index;
  uint32_t nlook_arounds, look_arounds_cap;
  uint32_t nexprs, exprs_cap, nnodes, nodes_cap, natoms, atoms_cap, nrules, rules_cap, roots_cap;
  uint32_t npaths, paths_cap;
  uint32_t ncaptures, captures_cap, nlayers, layers_cap, nwatched, watched_cap, nlabels, labels_cap;
};

/* machine.c: compiles the tree at `root`. */
sg_status sg_machine_build(sg_builder *b, uint32_t root, bool captures, const sg_machine **out);
/* rules/compile/filter.c: the automaton over the pieces of all rules. */
sg_status sg_filter_build(sg_builder *b, sg_filter *out);
/* needs.c: the bits by which units are passed over, after the rest of the filter. */
sg_status sg_needs_build(sg_builder *b, sg_filter *f);
/* alike.c: the strings and texts that tests look at. */
sg_status sg_alike_build(sg_builder *b);
/* atom_index.c: the indexes by which atoms are found. */
sg_status sg_triggers_build(sg_builder *b);

#endif
