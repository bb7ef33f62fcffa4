/* machine.h: a pattern as instructions over the edges of the lattice, with what the exact matcher needs of them.

   States are the instructions that consume an edge (ATOM), numbered from 0; state `nstates` stands for "matched".
   follow[k] is the set of states that can come right after state k: all that is reachable from its successor
   without consuming; follow[nstates] is the set of those to begin with. Behind them lie the same sets turned round:
   before[k] is the set of states after which state k can come, before[nstates] that of those after which a match may
   be complete. Where a pattern has assertions (anchors, look-around) the sets depend on which of them hold at the
   position, so they are made on demand by sg_machine_follow; `follow` is then NULL. */
#ifndef SG_MACHINE_H
#define SG_MACHINE_H

#include "rules/program.h"

typedef enum sg_op { SG_OP_ATOM, SG_OP_SPLIT, SG_OP_JUMP, SG_OP_OPEN, SG_OP_CLOSE, SG_OP_ASSERT, SG_OP_MATCH } sg_op;

typedef struct sg_inst {
  uint8_t op;    /* sg_op */
  uint32_t x, y; /* ATOM: state; SPLIT: preferred, other; JUMP: to; OPEN, CLOSE: capture; ASSERT: assertion */
} sg_inst;

typedef struct sg_machine sg_machine;

typedef struct sg_assertion {
  bool look_around; /* else an anchor */
  bool behind, negative;
  bool end;      /* anchor: the end of … */
  uint8_t bound; /* … sg_bound */
  uint8_t layer; /* … this watched layer */
  const sg_machine *machine;
  uint32_t number; /* of the look-around: equal ones have one */
  uint32_t token;  /* the atom, if the look-around asks for one token; SG_NONE otherwise */
} sg_assertion;

static inline bool sg_assertion_same(const sg_assertion *x, const sg_assertion *y) {
  if (x->look_around != y->look_around) return false;
  if (x->look_around) return x->number == y->number && x->negative == y->negative;
  return x->end == y->end && x->bound == y->bound && x->layer == y->layer;
}

struct sg_machine {
  const sg_inst *code;
  uint32_t ncode, nstates, words; /* words of 64 bits in a set of nstates + 1 */
  const uint32_t *atom;           /* the atoms of the program that it has, once each */
  const uint64_t *bits;           /* sg_atom_bits of each */
  const uint64_t *consumers;      /* [natoms][words]: the states that consume them */
  uint32_t natoms, seed;          /* seed: of hashes; each machine of a program has another */
  uint64_t any;                   /* the bits of all its atoms */
  bool spans;                     /* spans are among them */
  uint8_t leads;                  /* by sg_scope, a bit each: matches begin only where a unit of that scope does */
  bool straight;                  /* no loop: a match consumes no more edges than there are states */
  const uint32_t *pc;             /* state → its instruction */
  const uint32_t *mark;           /* state → the host's number for its node */
  const uint64_t *follow;         /* [2 * nstates + 2][words], or NULL */
  const uint64_t *widest;         /* the follow sets if all assertions hold; those at a position are parts of them */
  const sg_assertion *assertions;
  const uint64_t *before_asked; /* [nstates + 1]: assertions on the ways to a state from what comes before; NULL if
                                   there are none */
  const uint64_t *asking;       /* [words]: the states for which `before_asked` has some; likewise */
  uint32_t nassertions;
};

/* Words that the follow sets take, with those turned round. */
static inline size_t sg_machine_cells(const sg_machine *m) { return 2 * ((size_t)m->nstates + 1) * m->words; }

/* Of follow sets: the states to begin with, and the states after which `state` can come. */
static inline const uint64_t *sg_first_of(const sg_machine *m, const uint64_t *follow) {
  return follow + (size_t)m->nstates * m->words;
}
static inline const uint64_t *sg_before_of(const sg_machine *m, const uint64_t *follow, uint32_t state) {
  return follow + ((size_t)m->nstates + 1 + state) * m->words;
}

/* The follow sets where exactly the assertions in `holds` hold. `sets` has room for sg_machine_cells, `seen` and
   `stack` ncode + 1 entries each. */
void sg_machine_follow(const sg_machine *m, uint64_t holds, uint64_t *sets, uint8_t *seen, uint32_t *stack);

#endif
