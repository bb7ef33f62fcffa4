/* string_set.c: makes the table of a set. */
#include "rules/compile/string_set.h"

enum { FEWEST = 8 /* slots */ };

sg_status sg_string_set_new(sg_arena *arena, uint32_t n, sg_string_set *out) {
  uint32_t size = FEWEST;
  while (size / 2 < n) size *= 2;
  uint32_t *slots = sg_arena_alloc(arena, size * sizeof *slots);
  if (!slots) return SG_NOMEM;
  memset(slots, 0, size * sizeof *slots);
  *out = (sg_string_set){slots, size - 1};
  return SG_OK;
}
