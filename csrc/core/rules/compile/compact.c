/* compact.c: keeps the machines that fit in bytes. */
#include "rules/compile/compact.h"

#include <stdalign.h>

#include "rules/compile/program_private.h"

static bool fits(const sg_builder *b, const sg_machine *m) {
  if (m->nassertions || m->nstates > SG_COMPACT_STATES || m->natoms > SG_COMPACT_ATOMS || m->ncode > SG_COMPACT_CODE)
    return false;
  for (uint32_t i = 0; i < m->natoms; i++)
    if (b->atoms[m->atom[i]].span) return false;
  for (uint32_t i = 0; i < m->ncode; i++)
    if (m->code[i].x > UINT8_MAX) return false; /* a capture of high number */
  return true;
}

static void build(const sg_machine *m, sg_compact *s) {
  *s = (sg_compact){.nstates = (uint8_t)m->nstates, .natoms = (uint8_t)m->natoms, .ncode = (uint8_t)m->ncode};
  for (uint32_t i = 0; i < m->natoms; i++) {
    s->atom[i] = m->atom[i];
    s->consumers[i] = (uint8_t)m->consumers[i];
  }
  for (uint32_t k = 0; k <= m->nstates; k++) s->before[k] = (uint8_t)*sg_before_of(m, m->follow, k);
  s->first = (uint8_t)(*sg_first_of(m, m->follow) & ~(UINT64_C(1) << m->nstates));
  for (uint32_t i = 0; i < m->ncode; i++) {
    const sg_inst *in = &m->code[i];
    bool lazy = in->op == SG_OP_SPLIT && in->x != i + 1;
    s->op[i] = lazy ? SG_COMPACT_LAZY : in->op;
    s->x[i] = (uint8_t)(in->op == SG_OP_SPLIT && !lazy ? in->y : in->x);
    if (in->op == SG_OP_ATOM) s->pc[in->x] = (uint8_t)(i + 1);
  }
}

sg_status sg_compact_build(sg_builder *b) {
  uint32_t n = 0;
  if (b->program->policy == SG_POLICY_OVERLAPPING) return SG_OK; /* overlap.c knows machines only */
  for (uint32_t i = 0; i < b->nrules; i++) n += fits(b, b->rules[i].machine);
  char *room = sg_arena_alloc(&b->program->arena, n * sizeof(sg_compact) + alignof(sg_compact));
  if (!room) return SG_NOMEM;
  sg_compact *s = (sg_compact *)(void *)(room + (-(uintptr_t)room & (alignof(sg_compact) - 1)));
  for (uint32_t i = 0; i < b->nrules; i++) {
    if (!fits(b, b->rules[i].machine)) continue;
    build(b->rules[i].machine, s);
    SG_ASSERT(((uintptr_t)s & (alignof(sg_compact) - 1)) == 0);
    b->rules[i].compact = s++;
  }
  return SG_OK;
}
