/* check.h: counted assertions, an allocator that fails on demand, random bytes; for the C tests of the core. */
#ifndef SG_CHECK_H
#define SG_CHECK_H

#include <stdio.h>
#include <stdlib.h>

#include "base/base.h"

static int check_count, check_failures;

#define CHECK(condition)                                              \
  do {                                                                \
    check_count++;                                                    \
    if (!(condition)) {                                               \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      check_failures++;                                               \
    }                                                                 \
  } while (0)

/* Fails allocation number `fail_at` (from 1; 0 never) and counts the blocks that are out. */
typedef struct check_heap {
  unsigned long n, fail_at, failed;
  long live;
} check_heap;

static inline void *check_alloc(void *ud, void *block, size_t osize, size_t nsize) {
  check_heap *h = ud;
  (void)osize;
  if (nsize == 0) {
    if (block) h->live--;
    free(block);
    return NULL;
  }
  if (++h->n == h->fail_at) {
    h->failed++;
    return NULL;
  }
  void *p = realloc(block, nsize);
  if (p && !block) h->live++;
  return p;
}

static uint64_t check_state = 88172645463325252u;
static inline uint32_t check_random(uint32_t below) {
  check_state ^= check_state << 13;
  check_state ^= check_state >> 7;
  check_state ^= check_state << 17;
  return below ? (uint32_t)(check_state >> 32) % below : 0;
}

static inline int check_report(const char *name) {
  printf("%s: %d checks, %d failures\n", name, check_count, check_failures);
  return check_failures != 0;
}

#endif
