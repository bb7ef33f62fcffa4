/* base.h: what every file of the core shares: status codes, the allocator, growable arrays. */
#ifndef SG_BASE_H
#define SG_BASE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* An invariant: what no caller and no input can break. Test builds (SG_CHECKED: with the sanitizers) stop where one
   does not hold. A build for use goes on, and where it must return something it returns SG_ARG. */
#ifdef SG_CHECKED
#include <assert.h>
#ifdef NDEBUG
#error "SG_CHECKED asks for assertions, NDEBUG turns them off"
#endif
#define SG_ASSERT(holds) assert(holds)
#else
#define SG_ASSERT(holds) ((void)0)
#endif

#define SG_NONE UINT32_MAX /* no type, no form, no token, no entry of any table */

/* Every function of the core that can fail returns one of these; the core never aborts and never jumps. */
typedef enum sg_status {
  SG_OK = 0,
  SG_NOMEM,   /* the allocator refused; the object is as usable as before the call */
  SG_ARG,     /* the caller broke the contract of the function */
  SG_LIMIT,   /* a documented limit was exceeded */
  SG_CORRUPT, /* a file or buffer does not hold what its header promises */
  SG_VERSION, /* a file of another version or byte order */
  SG_IO       /* the operating system refused; errno tells why */
} sg_status;

/* Has the shape of lua_Alloc, so that a host hands its own on. nsize == 0 frees and returns NULL.
   Unlike lua_Alloc a block's old size may be given as 0 where the caller does not know it. Blocks are aligned to 8
   bytes, as LuaJIT's are; the core puts nothing into them that needs more. */
typedef void *(*sg_alloc_fn)(void *ud, void *block, size_t osize, size_t nsize);

typedef struct sg_allocator {
  sg_alloc_fn fn;
  void *ud;
} sg_allocator;

/* The C library's allocator. */
sg_allocator sg_allocator_default(void);

static inline void *sg_realloc(const sg_allocator *a, void *block, size_t osize, size_t nsize) {
  return a->fn(a->ud, block, osize, nsize);
}
static inline void sg_free(const sg_allocator *a, void *block, size_t size) {
  if (block) a->fn(a->ud, block, size, 0);
}

const char *sg_status_text(sg_status status);

/* Makes room for `need` elements of `size` bytes in *items (capacity *cap elements), at least doubling.
   On SG_NOMEM (allocator) or SG_LIMIT (over UINT32_MAX elements) nothing has changed. sg_grow_to is the part that
   allocates; callers use sg_grow. */
sg_status sg_grow_to(const sg_allocator *a, void **items, uint32_t *cap, uint64_t need, size_t size);
static inline sg_status sg_grow(const sg_allocator *a, void **items, uint32_t *cap, uint64_t need, size_t size) {
  return need <= *cap ? SG_OK : sg_grow_to(a, items, cap, need, size);
}

/* Sorts as qsort does; quicker where there are few elements, nearly in order, of at most SG_SORT_SIZE bytes. */
enum { SG_SORT_SIZE = 64 };
void sg_sort(void *list, uint32_t n, size_t size, int (*compare)(const void *, const void *));

/* Sorts ids and leaves one of each; how many are left. */
uint32_t sg_id_set(uint32_t *ids, uint32_t n);

/* Asks the processor for a cache line that will be read soon. */
#if defined __GNUC__ || defined __clang__
#define SG_PREFETCH(address) __builtin_prefetch(address)
#else
#define SG_PREFETCH(address) ((void)0)
#endif

#define SG_TRY(expr)                      \
  do {                                    \
    sg_status sg_try_ = (expr);           \
    if (sg_try_ != SG_OK) return sg_try_; \
  } while (0)

/* At most eight bytes as a number, zeros behind them. */
static inline uint64_t sg_short_key(const char *text, uint32_t len) {
  uint64_t w = 0;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  if (len >= 4) { /* two halves that overlap, rather than a call for a copy of any length */
    uint32_t a, b;
    memcpy(&a, text, 4);
    memcpy(&b, text + len - 4, 4);
    return a | (uint64_t)b << (8 * (len - 4));
  }
  for (uint32_t i = 0; i < len; i++) w |= (uint64_t)(unsigned char)text[i] << (8 * i);
#else
  memcpy(&w, text, len);
#endif
  return w;
}

/* Owners of an immutable object that threads share. A new one has none beside its maker: zeroed is right. */
typedef atomic_uint sg_owners;
static inline void sg_owners_join(sg_owners *o) { atomic_fetch_add_explicit(o, 1, memory_order_relaxed); }
/* Whether the caller was the last one, who is to free the object. */
static inline bool sg_owners_leave(sg_owners *o) { return atomic_fetch_sub_explicit(o, 1, memory_order_acq_rel) == 0; }

/* Eight bytes at a time, multiplied and folded, with a final avalanche: good enough for every table of the core.
   Machines of another byte order get other values, which is why files that hold them name theirs. */
static inline uint32_t sg_hash_bytes(const void *bytes, size_t len) {
  const unsigned char *p = bytes;
  uint64_t h = UINT64_C(0x9E3779B97F4A7C15) ^ len;
  while (len >= 8) {
    uint64_t w;
    memcpy(&w, p, 8);
    h = (h ^ w) * UINT64_C(0xFF51AFD7ED558CCD);
    h ^= h >> 32;
    p += 8, len -= 8;
  }
  uint64_t w = 0;
  for (size_t i = 0; i < len; i++) w |= (uint64_t)p[i] << (8 * i);
  h = (h ^ w) * UINT64_C(0xFF51AFD7ED558CCD);
  h ^= h >> 32;
  h *= UINT64_C(0xC4CEB9FE1A85EC53);
  return (uint32_t)(h >> 32) ^ (uint32_t)h;
}

static inline uint32_t sg_hash_mix(uint32_t a, uint32_t b) {
  uint64_t h = ((uint64_t)a << 32 | b) * UINT64_C(0x9E3779B97F4A7C15);
  h ^= h >> 29;
  h *= UINT64_C(0xBF58476D1CE4E5B9);
  return (uint32_t)(h >> 32);
}

#endif
