/* base_test.c: short lists and long ones, nearly in order or not, come out as the C library sorts them. */
#include "../../support/check.h"

enum { MOST = 200 };

typedef struct pair {
  uint32_t key, rest;
} pair;

static int by_key(const void *x, const void *y) {
  const pair *a = x, *b = y;
  return (a->key > b->key) - (a->key < b->key);
}

static void check_sort(uint32_t n, uint32_t range) {
  pair list[MOST];
  uint64_t sum = 0;
  for (uint32_t i = 0; i < n; i++)
    list[i] = (pair){check_random(range), check_random(1000)}, sum += list[i].key * 1000u + list[i].rest;
  sg_sort(list, n, sizeof *list, by_key);
  for (uint32_t i = 0; i < n; i++) {
    sum -= list[i].key * 1000u + list[i].rest;
    CHECK(i == 0 || list[i - 1].key <= list[i].key);
  }
  CHECK(sum == 0);
}

static void check_set(uint32_t n, uint32_t range) {
  uint32_t ids[MOST], distinct = 0;
  bool there[MOST] = {false};
  for (uint32_t i = 0; i < n; i++) {
    ids[i] = check_random(range);
    distinct += !there[ids[i]];
    there[ids[i]] = true;
  }
  uint32_t left = sg_id_set(ids, n);
  CHECK(left == distinct);
  for (uint32_t i = 0; i < left; i++) CHECK(there[ids[i]] && (i == 0 || ids[i - 1] < ids[i]));
}

int main(void) {
  for (uint32_t n = 0; n <= MOST; n++) {
    for (uint32_t range = 1; range <= MOST; range *= 3) {
      check_sort(n, range);
      check_set(n, range);
    }
  }
  return check_report("base");
}
