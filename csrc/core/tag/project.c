/* project.c: multiplies the units of a type with the hidden weights. */
#include "tag/project.h"

enum { STRIDE = SG_MODEL_HIDDEN * 2 }; /* weights of a pair of units */

static int16_t bounded(int32_t x) {
  return (int16_t)(x > SG_MODEL_ROW_MAX ? SG_MODEL_ROW_MAX : x < -SG_MODEL_ROW_MAX ? -SG_MODEL_ROW_MAX : x);
}

void sg_tagger_project_plain(const sg_unit_pairs *u, const int16_t *w, uint32_t shift, const int32_t *bias,
                             int16_t *out) {
  for (int j = 0; j < SG_MODEL_HIDDEN; j++) {
    int32_t sum = 0;
    for (uint32_t i = 0; i < u->n; i++) {
      int16_t units[2];
      memcpy(units, &u->pair[i], 4);
      const int16_t *pair = w + u->at[i] * STRIDE + j * 2;
      sum += units[0] * pair[0] + units[1] * pair[1];
    }
    out[j] = bounded((sum >> shift) + (bias ? bias[j] : 0));
  }
}

#if defined(__SSE2__)
#include <immintrin.h>
/* Sums are named, not listed: compilers keep names in registers. */
#define SG_ADD(sum, j) sum = _mm_add_epi32(sum, _mm_madd_epi16(x, _mm_loadu_si128(row + (j))))
#define SG_PUT(sum, j) _mm_storeu_si128((void *)(whole + 4 * (j)), _mm_sra_epi32(sum, count))

/* 32 of the figures. */
static inline void project32(const sg_unit_pairs *u, const int16_t *w, uint32_t shift, const int32_t *bias,
                             int16_t *out) {
  enum { WIDTH = 32 };
  __m128i s0 = _mm_setzero_si128(), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0,
          count = _mm_cvtsi32_si128((int)shift);
  for (uint32_t i = 0; i < u->n; i++) {
    __m128i x = _mm_set1_epi32(u->pair[i]);
    const __m128i *row = (const void *)(w + u->at[i] * STRIDE);
    SG_ADD(s0, 0), SG_ADD(s1, 1), SG_ADD(s2, 2), SG_ADD(s3, 3);
    SG_ADD(s4, 4), SG_ADD(s5, 5), SG_ADD(s6, 6), SG_ADD(s7, 7);
  }
  int32_t whole[WIDTH];
  SG_PUT(s0, 0), SG_PUT(s1, 1), SG_PUT(s2, 2), SG_PUT(s3, 3);
  SG_PUT(s4, 4), SG_PUT(s5, 5), SG_PUT(s6, 6), SG_PUT(s7, 7);
  for (int j = 0; j < WIDTH; j++) out[j] = bounded(whole[j] + (bias ? bias[j] : 0));
}

static void project_sse2(const sg_unit_pairs *u, const int16_t *w, uint32_t shift, const int32_t *bias, int16_t *out) {
  for (int j = 0; j < SG_MODEL_HIDDEN; j += 32) project32(u, w + j * 2, shift, bias ? bias + j : NULL, out + j);
}

#if defined(__GNUC__) || defined(__clang__)
#define SG_AVX2 __attribute__((target("avx2")))

SG_AVX2 static inline __m256i add256(__m256i sum, __m256i x, const __m256i *w) {
  return _mm256_add_epi32(sum, _mm256_madd_epi16(x, _mm256_loadu_si256(w)));
}

SG_AVX2 static inline __m256i finished(__m256i sum, __m128i count, const int32_t *bias) {
  __m256i most = _mm256_set1_epi32(SG_MODEL_ROW_MAX), least = _mm256_set1_epi32(-SG_MODEL_ROW_MAX);
  sum = _mm256_sra_epi32(sum, count);
  if (bias) sum = _mm256_add_epi32(sum, _mm256_loadu_si256((const void *)bias));
  return _mm256_max_epi32(_mm256_min_epi32(sum, most), least);
}

/* Sixteen figures; packing works on halves of vectors, so their middle quarters change places. */
SG_AVX2 static inline void put16(__m256i a, __m256i b, __m128i count, const int32_t *bias, int16_t *out) {
  __m256i x = _mm256_packs_epi32(finished(a, count, bias), finished(b, count, bias ? bias + 8 : NULL));
  _mm256_storeu_si256((void *)out, _mm256_permute4x64_epi64(x, 0xD8));
}

SG_AVX2 static void project_avx2(const sg_unit_pairs *u, const int16_t *w, uint32_t shift, const int32_t *bias,
                                 int16_t *out) {
  __m256i s0 = _mm256_setzero_si256(), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
  __m128i count = _mm_cvtsi32_si128((int)shift);
  for (uint32_t i = 0; i < u->n; i++) {
    __m256i x = _mm256_set1_epi32(u->pair[i]);
    const __m256i *row = (const void *)(w + u->at[i] * STRIDE);
    s0 = add256(s0, x, row), s1 = add256(s1, x, row + 1), s2 = add256(s2, x, row + 2), s3 = add256(s3, x, row + 3);
    s4 = add256(s4, x, row + 4), s5 = add256(s5, x, row + 5), s6 = add256(s6, x, row + 6), s7 = add256(s7, x, row + 7);
  }
  put16(s0, s1, count, bias, out);
  put16(s2, s3, count, bias ? bias + 16 : NULL, out + 16);
  put16(s4, s5, count, bias ? bias + 32 : NULL, out + 32);
  put16(s6, s7, count, bias ? bias + 48 : NULL, out + 48);
}
#endif
#endif

sg_tagger_project *sg_tagger_project_here(void) {
#if defined(SG_AVX2)
  if (__builtin_cpu_supports("avx2")) return project_avx2;
#endif
#if defined(__SSE2__)
  return project_sse2;
#else
  return sg_tagger_project_plain;
#endif
}
