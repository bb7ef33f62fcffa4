/* assertions.c: equal machines of look-around found while compiling. */
#include "rules/compile/assertions.h"

static uint32_t hash_of(const sg_machine *m, bool behind) {
  uint32_t h = sg_hash_mix(m->ncode, behind);
  for (uint32_t i = 0; i < m->ncode; i++) h = sg_hash_mix(h, m->code[i].op ^ sg_hash_mix(m->code[i].x, m->code[i].y));
  return sg_hash_mix(h, sg_hash_bytes(m->atom, m->natoms * sizeof *m->atom));
}

static bool same_code(const sg_machine *a, const sg_machine *b) {
  for (uint32_t i = 0; i < a->ncode; i++)
    if (a->code[i].op != b->code[i].op || a->code[i].x != b->code[i].x || a->code[i].y != b->code[i].y) return false;
  return true;
}

static bool same_assertions(const sg_machine *a, const sg_machine *b) {
  for (uint32_t i = 0; i < a->nassertions; i++)
    if (!sg_assertion_same(&a->assertions[i], &b->assertions[i])) return false;
  return true;
}

/* The host's marks aside: they tell where a pattern stands, not what it takes. */
static bool same(const sg_machine *a, const sg_machine *b) {
  return a->ncode == b->ncode && a->nstates == b->nstates && a->natoms == b->natoms &&
         a->nassertions == b->nassertions && memcmp(a->atom, b->atom, a->natoms * sizeof *a->atom) == 0 &&
         memcmp(a->consumers, b->consumers, (size_t)a->natoms * a->words * sizeof *a->consumers) == 0 &&
         same_code(a, b) && same_assertions(a, b);
}

static uint32_t hash_of_look_around(const void *b, uint32_t i) { return ((const sg_builder *)b)->look_arounds[i].hash; }

sg_status sg_look_around_intern(sg_builder *b, bool behind, const sg_machine **machine, uint32_t *number) {
  uint32_t hash = hash_of(*machine, behind);
  SG_TRY(sg_index_room(&b->look_around_index, &b->alloc, b->nlook_arounds, hash_of_look_around, b));
  uint32_t k = sg_index_start(&b->look_around_index, hash);
  for (; (*number = sg_index_at(&b->look_around_index, k)) != SG_NONE; k = sg_index_next(&b->look_around_index, k)) {
    const sg_look_around *x = &b->look_arounds[*number];
    if (x->hash != hash || x->behind != behind || !same(x->machine, *machine)) continue;
    *machine = x->machine;
    return SG_OK;
  }
  SG_TRY(sg_grow(&b->alloc, (void **)&b->look_arounds, &b->look_arounds_cap, (uint64_t)b->nlook_arounds + 1,
                 sizeof *b->look_arounds));
  b->look_arounds[b->nlook_arounds] = (sg_look_around){*machine, hash, behind};
  *number = b->nlook_arounds++;
  sg_index_put(&b->look_around_index, k, *number);
  return SG_OK;
}
