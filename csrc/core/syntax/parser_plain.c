/* parser_plain.c: the parser's kernel in plain C. */
#include "syntax/parser_kernel.h"

typedef struct lanes {
  uint16_t x[SG_PARSE_HIDDEN];
} lanes;

static inline int16_t clamp16(int32_t x, int32_t least, int32_t most) {
  return (int16_t)(x < least ? least : x > most ? most : x);
}

static inline lanes lanes_zero(void) { return (lanes){{0}}; }
static inline void lanes_load(lanes *l, const int16_t *row) { memcpy(l->x, row, sizeof l->x); }
static inline void lanes_store(const lanes *l, int16_t *row) { memcpy(row, l->x, sizeof l->x); }
static inline void lanes_add(lanes *l, const int16_t *row) {
  for (int i = 0; i < SG_PARSE_HIDDEN; i++) l->x[i] = (uint16_t)(l->x[i] + (uint16_t)row[i]);
}

static inline void lanes_add_bytes(lanes *l, const int8_t *row) {
  for (int i = 0; i < SG_PARSE_HIDDEN; i++) l->x[i] = (uint16_t)(l->x[i] + (uint16_t)row[i]);
}
static inline void lanes_add_raised(lanes *l, const lanes *x) {
  for (int i = 0; i < SG_PARSE_HIDDEN; i++) l->x[i] = (uint16_t)(l->x[i] + (x->x[i] << SG_PARSE_PAIR_SHIFT));
}

/* The rounded product of two figures, one of which has 15 bits behind the point. */
static inline int16_t rounded(int16_t a, int16_t b) { return (int16_t)((a * b + 0x4000) >> 15); }

static inline void lanes_pair_add(lanes *l, const lanes *a, const lanes *b, const int16_t *w) {
  for (int i = 0; i < SG_PARSE_HIDDEN; i++) {
    int32_t x = rounded((int16_t)a->x[i], w[i]) + rounded((int16_t)b->x[i], w[SG_PARSE_HIDDEN + i]);
    l->x[i] = (uint16_t)(l->x[i] + (uint16_t)x);
  }
}

static inline void rectify(const lanes *l, int16_t *units) {
  for (int i = 0; i < SG_PARSE_HIDDEN; i++) units[i] = clamp16((int16_t)l->x[i], 0, SG_PARSE_HIDDEN_MAX);
}

static inline void score_actions(const int16_t *w, const int32_t *bias, const int16_t *units, int32_t *score) {
  for (int a = 0; a < SG_PARSE_ACTIONS; a++, w += SG_PARSE_HIDDEN) {
    score[a] = bias[a];
    for (int i = 0; i < SG_PARSE_HIDDEN; i++) score[a] += units[i] * w[i];
  }
}

static inline uint32_t best_label(const int16_t *w, const int32_t *bias, const int16_t *units) {
  int32_t score[SG_PARSE_LABELS];
  memcpy(score, bias, sizeof score);
  for (int i = 0; i < SG_PARSE_HIDDEN; i += 2, w += SG_PARSE_LABELS * 2)
    for (int j = 0; j < SG_PARSE_LABELS; j++) score[j] += units[i] * w[j * 2] + units[i + 1] * w[j * 2 + 1];
  uint32_t best = 0;
  for (uint32_t j = 1; j < SG_PARSE_LABELS; j++)
    if (score[j] >> 6 > score[best] >> 6) best = j;
  return best;
}

/* A curve like that of tanh: scale 2^12 (bounded) to 2^14. */
static inline int32_t curve(int32_t x) {
  int32_t y = clamp16(x, -4095, 4095) * 8, size = y < 0 ? -y : y;
  return y - (y * size >> 16);
}

static inline void gate(const int16_t *bias, const int16_t *before, const int16_t *here, const int16_t *after,
                        lanes *h) {
  enum { R = SG_PARSE_RECURRENT };
  for (int i = 0; i < R; i++) {
    int16_t open = (int16_t)(uint16_t)(bias[i] + before[i] + here[i] + after[i]);
    int16_t new = (int16_t)(uint16_t)(bias[R + i] + before[R + i] + here[R + i] + after[R + i]);
    int32_t c = curve(new) >> 1, z = 16384 + curve(open >> 1);
    int16_t old = (int16_t)h->x[i], share = (int16_t)(z > 32767 ? 32767 : z);
    h->x[i] = (uint16_t)(old + rounded((int16_t)(uint16_t)(c - old), share));
  }
}

/* 64 figures of an entry. `w`: the weights of the first pair of the vector for them. */
static inline void project64(const int16_t *w, const int16_t *vector, uint32_t shift, int32_t most, int16_t *out) {
  int32_t sum[SG_PARSE_HIDDEN] = {0};
  for (int i = 0; i < SG_PARSE_VECTOR; i += 2, w += SG_PARSE_OUT * 2)
    for (int j = 0; j < SG_PARSE_HIDDEN; j++) sum[j] += vector[i] * w[j * 2] + vector[i + 1] * w[j * 2 + 1];
  for (int j = 0; j < SG_PARSE_HIDDEN; j++) out[j] = clamp16(sum[j] >> shift, -most, most);
}

#include "syntax/parser_steps.h"

const sg_parse_kernel sg_parse_kernel_plain = {"plain", project, recur, parse};

const sg_parse_kernel *sg_parse_kernel_here(void) {
#ifdef SG_PARSE_AVX2
  if (__builtin_cpu_supports("avx2")) return &sg_parse_kernel_avx2;
#endif
  return &sg_parse_kernel_plain;
}
