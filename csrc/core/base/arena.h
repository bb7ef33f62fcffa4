/* arena.h: chunked bump allocation; reset for the next document without giving memory back. */
#ifndef SG_ARENA_H
#define SG_ARENA_H

#include "base/base.h"

typedef struct sg_arena_chunk sg_arena_chunk;

typedef struct sg_arena {
  sg_allocator alloc;
  sg_arena_chunk *chunks; /* the chunk in use comes first */
  sg_arena_chunk *spare;  /* chunks kept by a reset */
  size_t used, held;      /* bytes handed out since the reset; bytes held from the allocator */
} sg_arena;

void sg_arena_init(sg_arena *arena, const sg_allocator *alloc);
/* Aligned for any scalar; NULL when the allocator refuses. */
void *sg_arena_alloc(sg_arena *arena, size_t size);
/* A copy of `bytes` bytes; not NULL for none of them. */
void *sg_arena_copy(sg_arena *arena, const void *items, size_t bytes);
/* Forgets all that was handed out; keeps at most `keep` bytes of chunks for reuse. */
void sg_arena_reset(sg_arena *arena, size_t keep);
void sg_arena_done(sg_arena *arena);

#endif
