/* codes.c: word vectors made small: each piece of a vector becomes one of 256 typical pieces (product quantization). */
#include "tag/trainer.h"

#include <math.h>

enum { PART = SG_TRAIN_VECTOR / SG_MODEL_PARTS, ROUNDS = 8 };

/* Every figure with mean 0 and deviation 1/2 over the words. */
static void normalise(sg_trainer *t, const uint32_t *ids, uint32_t n) {
  for (uint32_t k = 0; k < SG_TRAIN_VECTOR; k++) {
    double sum = 0, squares = 0;
    for (uint32_t i = 0; i < n; i++) {
      double x = t->figures[(size_t)ids[i] * SG_TRAIN_VECTOR + k];
      sum += x;
      squares += x * x;
    }
    double mean = sum / n, deviation = sqrt(squares / n - mean * mean);
    for (uint32_t i = 0; i < n; i++) {
      float *x = &t->figures[(size_t)ids[i] * SG_TRAIN_VECTOR + k];
      *x = deviation > 0 ? (float)((*x - mean) / deviation / 2) : 0;
    }
  }
}

static uint32_t nearest(const float *centers, const float *x) {
  uint32_t best = 0;
  float least = INFINITY;
  for (uint32_t c = 0; c < SG_MODEL_CODES; c++) {
    float d = 0;
    for (int k = 0; k < PART; k++)
      d += (x[k] - centers[c * PART + (uint32_t)k]) * (x[k] - centers[c * PART + (uint32_t)k]);
    if (d < least) {
      least = d;
      best = c;
    }
  }
  return best;
}

/* k-means over one part; the codes of the last round are kept. */
static void find_centers(sg_trainer *t, const uint32_t *ids, uint32_t n, uint32_t part, float *centers,
                         uint64_t *random) {
  for (uint32_t c = 0; c < SG_MODEL_CODES; c++) {
    const float *x = t->figures + (size_t)ids[sg_train_random(random) % n] * SG_TRAIN_VECTOR + part * PART;
    memcpy(centers + c * PART, x, PART * sizeof *x);
  }
  for (int round = 0; round < ROUNDS; round++) {
    double sums[SG_MODEL_CODES][PART] = {{0}};
    uint32_t counts[SG_MODEL_CODES] = {0};
    for (uint32_t i = 0; i < n; i++) {
      const float *x = t->figures + (size_t)ids[i] * SG_TRAIN_VECTOR + part * PART;
      uint32_t c = nearest(centers, x);
      t->codes[(size_t)i * SG_MODEL_PARTS + part] = (uint8_t)c;
      counts[c]++;
      for (int k = 0; k < PART; k++) sums[c][k] += x[k];
    }
    for (uint32_t c = 0; c < SG_MODEL_CODES; c++)
      for (uint32_t k = 0; k < PART && counts[c]; k++) centers[c * PART + k] = (float)(sums[c][k] / counts[c]);
  }
}

sg_status sg_train_codes(sg_trainer *t) {
  uint32_t n = t->vectors.n;
  t->centers = sg_arena_alloc(&t->arena, SG_MODEL_PARTS * SG_MODEL_CODES * PART * sizeof *t->centers);
  uint32_t *ids = sg_arena_alloc(&t->arena, (n + 1) * sizeof *ids);
  if (!t->centers || !ids) return SG_NOMEM;
  memset(t->centers, 0, SG_MODEL_PARTS * SG_MODEL_CODES * PART * sizeof *t->centers);
  if (n == 0) return SG_OK;
  for (uint32_t i = 0; i < n; i++) ids[i] = t->vectors.items[i].value;
  normalise(t, ids, n);
  uint64_t random = UINT64_C(88172645463325252);
  for (uint32_t p = 0; p < SG_MODEL_PARTS; p++)
    find_centers(t, ids, n, p, t->centers + (size_t)p * SG_MODEL_CODES * PART, &random);
  return SG_OK;
}
