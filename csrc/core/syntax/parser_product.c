/* parser_product.c: products of a sentence's vectors with the first layer, there and back, in blocks that stay in
   registers. */
#include "syntax/parser_trainer.h"

enum { V = SG_PT_V, OUT = SG_PT_OUT, ROWS = 4, LANES = 8 };

/* Eight figures that are worked on at once. */
typedef struct lanes {
  float at[LANES];
} lanes;
#if defined __GNUC__ || defined __clang__
typedef float packed __attribute__((vector_size(LANES * sizeof(float)), aligned(sizeof(float)), may_alias));
#define SG_ADD_PRODUCT(sum, a, x) (*(packed *)(sum).at += (a) * *(const packed *)(x))
#else
static inline void add_product(lanes *sum, float a, const float *x) {
  for (int c = 0; c < LANES; c++) sum->at[c] += a * x[c];
}
#define SG_ADD_PRODUCT(sum, a, x) add_product(&(sum), a, x)
#endif

/* out[r][0..15] += sum over k of a[r * step_r + k * step_k] * x[k * step_x + 0..15]: four rows of two times eight. */
static void block(lanes out[ROWS][2], const float *a, size_t step_r, size_t step_k, const float *x, size_t step_x,
                  size_t n) {
  lanes s0 = out[0][0], s1 = out[0][1], s2 = out[1][0], s3 = out[1][1];
  lanes s4 = out[2][0], s5 = out[2][1], s6 = out[3][0], s7 = out[3][1];
  for (size_t k = 0; k < n; k++, a += step_k, x += step_x) {
    SG_ADD_PRODUCT(s0, a[0], x);
    SG_ADD_PRODUCT(s1, a[0], x + LANES);
    SG_ADD_PRODUCT(s2, a[step_r], x);
    SG_ADD_PRODUCT(s3, a[step_r], x + LANES);
    SG_ADD_PRODUCT(s4, a[2 * step_r], x);
    SG_ADD_PRODUCT(s5, a[2 * step_r], x + LANES);
    SG_ADD_PRODUCT(s6, a[3 * step_r], x);
    SG_ADD_PRODUCT(s7, a[3 * step_r], x + LANES);
  }
  lanes all[ROWS][2] = {{s0, s1}, {s2, s3}, {s4, s5}, {s6, s7}};
  memcpy(out, all, sizeof all);
}

void sg_parse_multiply(float *restrict out, const float *restrict v, const float *restrict w, uint32_t n) {
  for (size_t i = 0; i < n; i += ROWS)
    for (size_t j = 0; j < OUT; j += 2 * LANES) {
      lanes sum[ROWS][2] = {{{{0}}}};
      block(sum, v + i * V, V, 1, w + j, OUT, V);
      for (size_t r = 0; r < ROWS; r++) memcpy(out + (i + r) * OUT + j, sum[r], sizeof sum[r]);
    }
}

void sg_parse_back_weights(float *restrict dw, const float *restrict v, const float *restrict d, uint32_t n) {
  for (size_t e = 0; e < V; e += ROWS)
    for (size_t j = 0; j < OUT; j += 2 * LANES) {
      lanes sum[ROWS][2];
      for (size_t r = 0; r < ROWS; r++) memcpy(sum[r], dw + (e + r) * OUT + j, sizeof sum[r]);
      block(sum, v + e, 1, V, d + j, OUT, n);
      for (size_t r = 0; r < ROWS; r++) memcpy(dw + (e + r) * OUT + j, sum[r], sizeof sum[r]);
    }
}

void sg_parse_back_vectors(float *restrict dv, const float *restrict d, const float *restrict w, uint32_t n) {
  for (size_t i = 0; i < n; i += ROWS)
    for (size_t e = 0; e < V; e += 2) {
      float sum[ROWS][2][LANES] = {{{0}}};
      for (size_t j = 0; j < OUT; j += LANES)
        for (size_t r = 0; r < ROWS; r++)
          for (size_t q = 0; q < 2; q++)
            for (size_t c = 0; c < LANES; c++) sum[r][q][c] += d[(i + r) * OUT + j + c] * w[(e + q) * OUT + j + c];
      for (size_t r = 0; r < ROWS; r++)
        for (size_t q = 0; q < 2; q++)
          for (size_t c = 0; c < LANES; c++) dv[(i + r) * V + e + q] += sum[r][q][c];
    }
}
