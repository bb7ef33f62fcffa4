/* index.c: how an index grows. */
#include "base/index.h"

enum { FEWEST = 256 /* slots */ };

sg_status sg_index_room(sg_index *x, const sg_allocator *a, uint32_t n, sg_index_hash hash, const void *owner) {
  if (x->slots && n < (x->mask + 1) / 2) return SG_OK;
  if (x->slots && x->mask >= UINT32_C(1) << 30) return SG_LIMIT;
  uint32_t size = x->slots ? (x->mask + 1) * 2 : FEWEST;
  sg_index wider = {sg_realloc(a, NULL, 0, size * sizeof *x->slots), size - 1};
  if (!wider.slots) return SG_NOMEM;
  sg_index_clear(&wider);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t k = sg_index_start(&wider, hash(owner, i));
    while (sg_index_at(&wider, k) != SG_NONE) k = sg_index_next(&wider, k);
    sg_index_put(&wider, k, i);
  }
  sg_index_free(x, a);
  *x = wider;
  return SG_OK;
}

void sg_index_clear(sg_index *x) {
  if (x->slots) memset(x->slots, 0, sg_index_bytes(x));
}

void sg_index_free(sg_index *x, const sg_allocator *a) {
  sg_free(a, x->slots, sg_index_bytes(x));
  *x = (sg_index){NULL, 0};
}
