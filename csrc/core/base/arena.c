/* arena.c: chunked bump allocation. */
#include "base/arena.h"

/* What every allocation is aligned for. No more is asked of the host's allocator: LuaJIT's aligns to 8 bytes. */
typedef union unit {
  uint64_t number;
  double real;
  void *address;
} unit;

struct sg_arena_chunk {
  sg_arena_chunk *next;
  size_t size, used; /* of data, in bytes */
  unit data[];
};

/* The first chunk is small, and the next ones as large as what is held: many arenas hold little. */
enum { FIRST_CHUNK = 4 * 1024, CHUNK = 64 * 1024 };

void sg_arena_init(sg_arena *arena, const sg_allocator *alloc) { *arena = (sg_arena){.alloc = *alloc}; }

static sg_arena_chunk *take_chunk(sg_arena *arena, size_t size) {
  for (sg_arena_chunk **p = &arena->spare; *p; p = &(*p)->next) {
    if ((*p)->size >= size) {
      sg_arena_chunk *c = *p;
      *p = c->next;
      return c;
    }
  }
  size_t want = arena->held < FIRST_CHUNK ? FIRST_CHUNK : arena->held < CHUNK ? arena->held : CHUNK;
  if (want < size) want = size;
  if (want > SIZE_MAX - sizeof(sg_arena_chunk)) return NULL;
  sg_arena_chunk *c = sg_realloc(&arena->alloc, NULL, 0, sizeof *c + want);
  if (!c) return NULL;
  c->size = want;
  arena->held += sizeof *c + want;
  return c;
}

void *sg_arena_alloc(sg_arena *arena, size_t size) {
  const size_t align = sizeof(unit);
  if (size > SIZE_MAX - align) return NULL;
  size = (size + align - 1) & ~(align - 1);
  sg_arena_chunk *c = arena->chunks;
  if (!c || c->size - c->used < size) {
    c = take_chunk(arena, size);
    if (!c) return NULL;
    c->used = 0;
    c->next = arena->chunks;
    arena->chunks = c;
  }
  SG_ASSERT(c->used + size <= c->size && c->used % align == 0);
  void *p = (char *)c->data + c->used;
  c->used += size;
  arena->used += size;
  return p;
}

void *sg_arena_copy(sg_arena *arena, const void *items, size_t bytes) {
  void *p = sg_arena_alloc(arena, bytes ? bytes : 1);
  if (p && bytes) memcpy(p, items, bytes);
  return p;
}

static void free_chunk(sg_arena *arena, sg_arena_chunk *c) {
  arena->held -= sizeof *c + c->size;
  sg_free(&arena->alloc, c, sizeof *c + c->size);
}

void sg_arena_reset(sg_arena *arena, size_t keep) {
  size_t kept = 0;
  sg_arena_chunk *lists[2] = {arena->chunks, arena->spare};
  arena->chunks = arena->spare = NULL;
  arena->used = 0;
  for (int i = 0; i < 2; i++) {
    for (sg_arena_chunk *c = lists[i], *next; c; c = next) {
      next = c->next;
      if (kept + c->size <= keep) {
        kept += c->size;
        c->next = arena->spare;
        arena->spare = c;
      } else {
        free_chunk(arena, c);
      }
    }
  }
}

void sg_arena_done(sg_arena *arena) { sg_arena_reset(arena, 0); }
