/* base.c: the default allocator, status texts, the one growth policy of the core's arrays, and how they are sorted. */
#include "base/base.h"

#include <stdlib.h>

static void *default_alloc(void *ud, void *block, size_t osize, size_t nsize) {
  (void)ud;
  (void)osize;
  if (nsize == 0) {
    free(block);
    return NULL;
  }
  return realloc(block, nsize);
}

sg_allocator sg_allocator_default(void) { return (sg_allocator){default_alloc, NULL}; }

const char *sg_status_text(sg_status status) {
  switch (status) {
    case SG_OK: return "ok";
    case SG_NOMEM: return "not enough memory";
    case SG_ARG: return "bad argument";
    case SG_LIMIT: return "limit exceeded";
    case SG_CORRUPT: return "corrupt data";
    case SG_VERSION: return "made by another version or for another byte order";
    case SG_IO: return "input/output error";
  }
  return "unknown status";
}

sg_status sg_grow_to(const sg_allocator *a, void **items, uint32_t *cap, uint64_t need, size_t size) {
  if (need > UINT32_MAX) return SG_LIMIT;
  uint64_t n = *cap ? (uint64_t)*cap * 2 : 16;
  if (n < need) n = need;
  if (n > UINT32_MAX) n = UINT32_MAX;
  if (n > SIZE_MAX / size) return SG_NOMEM;
  void *p = sg_realloc(a, *items, *cap * size, (size_t)n * size);
  if (!p) return SG_NOMEM;
  *items = p;
  *cap = (uint32_t)n;
  return SG_OK;
}

void sg_sort(void *list, uint32_t n, size_t size, int (*compare)(const void *, const void *)) {
  enum { FEW = 32 };
  unsigned char *items = list, x[SG_SORT_SIZE];
  if (n > FEW || size > sizeof x) {
    qsort(list, n, size, compare);
    return;
  }
  for (uint32_t i = 1; i < n; i++) {
    uint32_t k = i;
    while (k && compare(items + (k - 1) * size, items + i * size) > 0) k--;
    if (k == i) continue;
    memcpy(x, items + i * size, size);
    memmove(items + (k + 1) * size, items + k * size, (i - k) * size);
    memcpy(items + k * size, x, size);
  }
  for (uint32_t i = 1; i < n; i++) SG_ASSERT(compare(items + (i - 1) * size, items + i * size) <= 0);
}

static int ascending(const void *x, const void *y) {
  uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
  return (a > b) - (a < b);
}

uint32_t sg_id_set(uint32_t *ids, uint32_t n) {
  enum { FEW = 32 };
  if (n > FEW) {
    qsort(ids, n, sizeof *ids, ascending);
  } else {
    for (uint32_t i = 1; i < n; i++) {
      uint32_t x = ids[i], j = i;
      for (; j > 0 && ids[j - 1] > x; j--) ids[j] = ids[j - 1];
      ids[j] = x;
    }
  }
  uint32_t k = 0;
  for (uint32_t i = 0; i < n; i++)
    if (k == 0 || ids[k - 1] != ids[i]) ids[k++] = ids[i];
  return k;
}
