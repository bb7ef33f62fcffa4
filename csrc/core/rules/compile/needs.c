/* needs.c: what a unit must have for any rule of the program to match in it.

   Each variant asks for some things: an atom of each of its requirements, one that begins and one that ends each of its
   pieces. A thing is a set of atoms and has one of 64 bits; equal sets share theirs, and where there are more than 64
   some sets share one by chance, which only lets more units pass. A unit has the bits of the atoms that its tokens and
   spans pass. If it lacks a bit of every variant, no rule can match there, and the automaton need not be run. */
#include "rules/compile/facts.h"

enum { MOST_VARIANTS = 512, MOST_NEEDS = 128, BITS = 64 };

typedef struct assigner {
  uint64_t known[BITS]; /* sums of the sets that have a bit of their own */
  uint32_t n;
} assigner;

static uint64_t mixed(uint32_t atom) {
  uint64_t x = (uint64_t)(atom + 1) * UINT64_C(0x9E3779B97F4A7C15);
  return (x ^ x >> 29) * UINT64_C(0xBF58476D1CE4E5B9);
}

/* The bit of a set whose atoms come to this sum. */
static uint64_t bit_of(assigner *a, uint64_t sum) {
  for (uint32_t i = 0; i < a->n; i++)
    if (a->known[i] == sum) return UINT64_C(1) << i;
  if (a->n == BITS) return UINT64_C(1) << (sum >> 58);
  a->known[a->n] = sum;
  return UINT64_C(1) << a->n++;
}

/* The bits of each piece's first and last atoms. Their sums are gathered in the same place before. */
typedef struct ends {
  uint64_t *first, *last;
} ends;

static void note_ends(const sg_filter *f, uint32_t natoms, assigner *bits, ends e, uint64_t *of_atom) {
  uint32_t nstarts = f->start_at[natoms];
  for (uint32_t i = 0; i < nstarts; i++) e.first[f->start_piece[i]] += mixed(f->positions[f->start[i]].atom);
  for (uint32_t i = 0; i < f->npositions; i++)
    if (f->positions[i].piece != SG_NONE) e.last[f->positions[i].piece] += mixed(f->positions[i].atom);
  for (uint32_t i = 0; i < f->npieces; i++) {
    e.first[i] = bit_of(bits, e.first[i]);
    e.last[i] = bit_of(bits, e.last[i]);
  }
  for (uint32_t i = 0; i < nstarts; i++) of_atom[f->positions[f->start[i]].atom] |= e.first[f->start_piece[i]];
  for (uint32_t i = 0; i < f->npositions; i++)
    if (f->positions[i].piece != SG_NONE) of_atom[f->positions[i].atom] |= e.last[f->positions[i].piece];
}

static uint64_t note_requirement(const sg_filter *f, const sg_requirement *r, assigner *bits, uint64_t *of_atom) {
  uint64_t sum = 0, bit;
  for (uint32_t i = 0; i < r->natoms; i++) sum += mixed(f->atoms[r->atoms + i]);
  bit = bit_of(bits, sum);
  for (uint32_t i = 0; i < r->natoms; i++) of_atom[f->atoms[r->atoms + i]] |= bit;
  return bit;
}

/* Drops each mask of which another one is a part: where it is met, the other one is. */
static uint32_t reduce(uint64_t *masks, uint32_t n) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < n; i++) {
    bool needed = true;
    for (uint32_t k = 0; k < n && needed; k++)
      needed = (masks[i] & masks[k]) != masks[k] || (masks[i] == masks[k] ? k >= i : false);
    if (needed) masks[kept++] = masks[i];
  }
  return kept;
}

/* The requirements of a variant, also those that its piece makes superfluous, lie before those of the next one. */
static void note_variants(const sg_filter *f, assigner *bits, ends e, uint64_t *of_atom, uint64_t *masks) {
  for (uint32_t i = 0; i < f->nvariants; i++) {
    const sg_variant *v = &f->variants[i];
    uint32_t end = i + 1 < f->nvariants ? v[1].requirements : f->nrequirements;
    for (uint32_t k = 0; k < v->npieces; k++) masks[i] |= e.first[v->pieces + k] | e.last[v->pieces + k];
    for (uint32_t k = v->requirements; k < end; k++)
      masks[i] |= note_requirement(f, &f->requirements[k], bits, of_atom);
  }
}

sg_status sg_needs_build(sg_builder *b, sg_filter *f) {
  sg_arena *arena = &b->program->arena;
  if (f->nalways || f->nvariants > MOST_VARIANTS) return SG_OK;
  uint64_t *of_atom = sg_arena_alloc(arena, ((size_t)b->natoms + 1) * sizeof *of_atom);
  uint64_t *masks = sg_arena_alloc(arena, ((size_t)f->nvariants + 1) * sizeof *masks);
  ends e = {.first = sg_arena_alloc(arena, ((size_t)f->npieces + 1) * 2 * sizeof *e.first)};
  if (!of_atom || !masks || !e.first) return SG_NOMEM;
  e.last = e.first + f->npieces + 1;
  memset(of_atom, 0, ((size_t)b->natoms + 1) * sizeof *of_atom);
  memset(masks, 0, ((size_t)f->nvariants + 1) * sizeof *masks);
  memset(e.first, 0, ((size_t)f->npieces + 1) * 2 * sizeof *e.first);
  assigner bits = {.n = 0};
  note_ends(f, b->natoms, &bits, e, of_atom);
  note_variants(f, &bits, e, of_atom, masks);
  uint32_t n = reduce(masks, f->nvariants);
  if (n > MOST_NEEDS) return SG_OK;
  f->needs_of_atom = of_atom;
  f->needs = masks;
  f->nneeds = n;
  return SG_OK;
}
