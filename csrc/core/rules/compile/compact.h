/* compact.h: machines of few states in two cache lines.

   Of ten thousand rules most are short, and mostly another one matches each time: a try costs what it costs to
   fetch the machine from far memory. So a machine of few states that consumes tokens alone and has no assertions
   is kept a second time in bytes; a set of its states is one byte. In a short window it finds what the machine
   would find. */
#ifndef SG_COMPACT_H
#define SG_COMPACT_H

#include "rules/compile/machine.h"

enum { SG_COMPACT_STATES = 7, SG_COMPACT_ATOMS = 8, SG_COMPACT_CODE = 24, SG_COMPACT_WINDOW = 64 /* positions */ };

/* A SPLIT that prefers its target to the next instruction. */
#define SG_COMPACT_LAZY (SG_OP_MATCH + 1)

typedef struct sg_compact {
  _Alignas(64) uint32_t atom[SG_COMPACT_ATOMS];
  uint8_t consumers[SG_COMPACT_ATOMS]; /* by atom: the states that consume it */
  uint8_t before[SG_COMPACT_STATES +
                 1]; /* by state: those after which it can come; [nstates]: after which a match may be complete */
  uint8_t first, nstates, natoms, ncode; /* first: the states to begin with */
  uint8_t pc[SG_COMPACT_STATES];         /* by state: the instruction behind the one that consumes it */
  uint8_t op[SG_COMPACT_CODE];           /* sg_op, or SG_COMPACT_LAZY … */
  uint8_t x[SG_COMPACT_CODE]; /* … and state, capture or target; of a SPLIT the one that is not the next instruction */
} sg_compact;

/* Makes those of all rules of a builder whose machines fit, one behind the other: scattered among the machines each
   would lie in a page of its own. */
sg_status sg_compact_build(sg_builder *b);

/* Asks for it before it is used. */
static inline void sg_compact_prefetch(const sg_compact *s) {
  SG_PREFETCH(s);
  SG_PREFETCH((const char *)s + 64);
}

#endif
