/* assertions.h: whether anchors and look-around hold at a position. */
#ifndef SG_ASSERTIONS_H
#define SG_ASSERTIONS_H

#include "rules/compile/program_private.h"
#include "rules/match/exact.h"

/* Whether an anchor holds at a position of the unit. */
static inline bool sg_anchor_holds(const sg_verifier *v, const sg_assertion *x, uint32_t position) {
  const sg_lattice *l = v->lattice;
  uint32_t token = v->unit->first + position;
  if (x->bound == SG_BOUND_LAYER) return l->watched && ((x->end ? l->ends : l->starts)[token] >> x->layer & 1);
  if (x->bound == SG_BOUND_SCOPE) return position == (x->end ? v->unit->n : 0);
  return (l->bounds[token] >> (2 * x->bound + x->end) & 1) != 0;
}

/* Whether a look-around that asks for one token holds at a position of the unit. */
static inline bool sg_token_holds(const sg_verifier *v, const sg_assertion *x, uint32_t position) {
  const sg_unit *u = v->unit;
  if (position == (x->behind ? 0 : u->n)) return x->negative;
  return sg_class_passes(v->classes, u->klass[x->behind ? position - 1 : position], x->token) != x->negative;
}

/* Whether an assertion holds at a position of the unit. */
sg_status sg_assertion_holds(sg_verifier *v, const sg_assertion *x, uint32_t position, bool *out);

#endif
