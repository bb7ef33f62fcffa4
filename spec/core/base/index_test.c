/* index_test.c: an index finds what was put into it and nothing else, however it has grown and whatever the hashes. */
#include "../../support/check.h"
#include "base/index.h"

enum { MOST = 5000 };

typedef struct list {
  uint32_t items[MOST], n;
  uint32_t spread; /* distinct hashes: 1 puts all into one run of slots */
} list;

static uint32_t hash_of(uint32_t item, uint32_t spread) { return sg_hash_mix(item, 7) % spread; }

static uint32_t hash_of_item(const void *owner, uint32_t i) {
  const list *l = owner;
  return hash_of(l->items[i], l->spread);
}

static uint32_t find(const sg_index *x, const list *l, uint32_t item, uint32_t *k) {
  uint32_t i;
  for (*k = sg_index_start(x, hash_of(item, l->spread)); (i = sg_index_at(x, *k)) != SG_NONE; *k = sg_index_next(x, *k))
    if (l->items[i] == item) return i;
  return SG_NONE;
}

/* Fills an index with random items, each once; a refused allocation changes nothing and is tried again. */
static void check_fill(uint32_t most, uint32_t spread, bool refuse) {
  static list l;
  check_heap heap = {0};
  sg_allocator a = {check_alloc, &heap};
  sg_index x = {0};
  l.n = 0, l.spread = spread;
  for (uint32_t round = 0; round < most; round++) {
    uint32_t item = check_random(most), k;
    heap.fail_at = refuse ? heap.n + 1 : 0;
    sg_status status = sg_index_room(&x, &a, l.n, hash_of_item, &l);
    if (status == SG_NOMEM) {
      for (uint32_t i = 0; i < l.n; i++) CHECK(find(&x, &l, l.items[i], &k) == i);
      heap.fail_at = 0;
      status = sg_index_room(&x, &a, l.n, hash_of_item, &l);
    }
    CHECK(status == SG_OK);
    if (find(&x, &l, item, &k) != SG_NONE) continue;
    l.items[l.n] = item;
    sg_index_put(&x, k, l.n++);
  }
  uint32_t k, known = 0;
  for (uint32_t i = 0; i < l.n; i++) known += find(&x, &l, l.items[i], &k) == i;
  CHECK(known == l.n);
  CHECK(find(&x, &l, most, &k) == SG_NONE);
  CHECK(sg_index_bytes(&x) == (size_t)(x.mask + 1) * 4 && (x.mask + 1) / 2 >= l.n);
  sg_index_clear(&x);
  CHECK(find(&x, &l, l.items[0], &k) == SG_NONE);
  sg_index_free(&x, &a);
  CHECK(heap.live == 0 && sg_index_bytes(&x) == 0);
}

int main(void) {
  check_fill(MOST, UINT32_MAX, false);
  check_fill(MOST, UINT32_MAX, true);
  check_fill(1000, 16, false);
  check_fill(300, 1, true);
  return check_report("index");
}
