/* best.c: sums up the places of the window, multiplies with the output weights, names the greatest score.

   Scores give up their last bits to the part of speech, so that the greatest names itself. */
#include "tag/best.h"

static inline int32_t ranked(int32_t score, uint32_t pos) {
  return (int32_t)(((uint32_t)score & ~UINT32_C(31)) | (31 - pos));
}

uint32_t sg_tagger_best_plain(const sg_tagger *t, const int16_t *const *place) {
  int16_t units[SG_MODEL_HIDDEN];
  int32_t score[SG_MODEL_OUTPUT], most = INT32_MIN;
  for (int i = 0; i < SG_MODEL_HIDDEN; i++) {
    int32_t x = place[0][i] + place[1][i] + place[2][i] + place[3][i] + place[4][i];
    units[i] = (int16_t)(x < 0 ? 0 : x > SG_MODEL_HIDDEN_MAX ? SG_MODEL_HIDDEN_MAX : x);
  }
  memcpy(score, t->output_bias, sizeof score);
  for (int i = 0; i < SG_MODEL_HIDDEN; i += 2) {
    const int16_t *w = t->output + i * SG_MODEL_OUTPUT;
    for (int j = 0; j < SG_MODEL_OUTPUT; j++) score[j] += units[i] * w[j * 2] + units[i + 1] * w[j * 2 + 1];
  }
  for (uint32_t j = SG_POS_NONE + 1; j < SG_POS_COUNT; j++)
    if (ranked(score[j], j) > most) most = ranked(score[j], j);
  return 31 - ((uint32_t)most & 31);
}

#if defined(__SSE2__)
#include <immintrin.h>

/* Weights of a pair of units are five vectors of 128 bits, four parts of speech each. */
enum { VECTORS = SG_MODEL_OUTPUT / 4 };

static inline __m128i greater(__m128i a, __m128i b) {
  __m128i m = _mm_cmpgt_epi32(a, b);
  return _mm_or_si128(_mm_and_si128(m, a), _mm_andnot_si128(m, b));
}

static inline __m128i rank4(__m128i score, int first) {
  return _mm_or_si128(_mm_and_si128(score, _mm_set1_epi32(~31)),
                      _mm_setr_epi32(31 - first, 30 - first, 29 - first, 28 - first));
}

static inline uint32_t name_greatest(__m128i s0, __m128i s1, __m128i s2, __m128i s3, __m128i s4) {
  __m128i least = _mm_set1_epi32(INT32_MIN), first = _mm_setr_epi32(-1, 0, 0, 0), last = _mm_setr_epi32(0, 0, -1, -1);
  s0 = _mm_or_si128(_mm_andnot_si128(first, rank4(s0, 0)), _mm_and_si128(first, least)); /* SG_POS_NONE */
  s4 = _mm_or_si128(_mm_andnot_si128(last, rank4(s4, 16)), _mm_and_si128(last, least));  /* what fills up the vector */
  s0 = greater(greater(greater(s0, rank4(s1, 4)), greater(rank4(s2, 8), rank4(s3, 12))), s4);
  s0 = greater(s0, _mm_shuffle_epi32(s0, 0x4E));
  s0 = greater(s0, _mm_shuffle_epi32(s0, 0xB1));
  return 31 - ((uint32_t)_mm_cvtsi128_si32(s0) & 31);
}

static inline __m128i add128(__m128i sum, __m128i x, const __m128i *w) {
  return _mm_add_epi32(sum, _mm_madd_epi16(x, _mm_loadu_si128(w)));
}

static uint32_t best_sse2(const sg_tagger *t, const int16_t *const *place) {
  int32_t pairs[SG_MODEL_HIDDEN / 2];
  for (int i = 0; i < SG_MODEL_HIDDEN; i += 8) {
    __m128i x = _mm_loadu_si128((const void *)(place[0] + i));
    for (int k = 1; k < SG_MODEL_WINDOW; k++) x = _mm_add_epi16(x, _mm_loadu_si128((const void *)(place[k] + i)));
    x = _mm_min_epi16(_mm_max_epi16(x, _mm_setzero_si128()), _mm_set1_epi16(SG_MODEL_HIDDEN_MAX));
    _mm_storeu_si128((void *)(pairs + i / 2), x);
  }
  const __m128i *bias = (const void *)t->output_bias, *w = (const void *)t->output;
  __m128i s0 = _mm_loadu_si128(bias), s1 = _mm_loadu_si128(bias + 1), s2 = _mm_loadu_si128(bias + 2),
          s3 = _mm_loadu_si128(bias + 3), s4 = _mm_loadu_si128(bias + 4);
  for (int i = 0; i < SG_MODEL_HIDDEN / 2; i++, w += VECTORS) {
    __m128i x = _mm_set1_epi32(pairs[i]);
    s0 = add128(s0, x, w), s1 = add128(s1, x, w + 1), s2 = add128(s2, x, w + 2), s3 = add128(s3, x, w + 3),
    s4 = add128(s4, x, w + 4);
  }
  return name_greatest(s0, s1, s2, s3, s4);
}

#if defined(__GNUC__) || defined(__clang__)
#define SG_AVX2 __attribute__((target("avx2")))

SG_AVX2 static inline __m256i add256(__m256i sum, __m256i x, const __m256i *w) {
  return _mm256_add_epi32(sum, _mm256_madd_epi16(x, _mm256_loadu_si256(w)));
}
SG_AVX2 static inline __m128i lower(__m256i x) { return _mm256_castsi256_si128(x); }
SG_AVX2 static inline __m128i upper(__m256i x) { return _mm256_extracti128_si256(x, 1); }

/* The weights of two pairs a and b are five vectors of 256 bits: a0 a1, a2 a3, a4 b0, b1 b2, b3 b4. */
SG_AVX2 static uint32_t best_avx2(const sg_tagger *t, const int16_t *const *place) {
  int32_t pairs[SG_MODEL_HIDDEN / 2];
  for (int i = 0; i < SG_MODEL_HIDDEN; i += 16) {
    __m256i x = _mm256_loadu_si256((const void *)(place[0] + i));
    for (int k = 1; k < SG_MODEL_WINDOW; k++) x = _mm256_add_epi16(x, _mm256_loadu_si256((const void *)(place[k] + i)));
    x = _mm256_min_epi16(_mm256_max_epi16(x, _mm256_setzero_si256()), _mm256_set1_epi16(SG_MODEL_HIDDEN_MAX));
    _mm256_storeu_si256((void *)(pairs + i / 2), x);
  }
  const __m128i *bias = (const void *)t->output_bias;
  const __m256i *w = (const void *)t->output;
  __m256i s0 = _mm256_setzero_si256(), s1 = s0, s2 = s0, s3 = s0, s4 = s0;
  for (int i = 0; i < SG_MODEL_HIDDEN / 2; i += 2, w += VECTORS) {
    __m256i a = _mm256_set1_epi32(pairs[i]), b = _mm256_set1_epi32(pairs[i + 1]), both = _mm256_blend_epi32(a, b, 0xF0);
    s0 = add256(s0, a, w), s1 = add256(s1, a, w + 1), s2 = add256(s2, both, w + 2), s3 = add256(s3, b, w + 3),
    s4 = add256(s4, b, w + 4);
  }
  return name_greatest(_mm_add_epi32(_mm_loadu_si128(bias), _mm_add_epi32(lower(s0), upper(s2))),
                       _mm_add_epi32(_mm_loadu_si128(bias + 1), _mm_add_epi32(upper(s0), lower(s3))),
                       _mm_add_epi32(_mm_loadu_si128(bias + 2), _mm_add_epi32(lower(s1), upper(s3))),
                       _mm_add_epi32(_mm_loadu_si128(bias + 3), _mm_add_epi32(upper(s1), lower(s4))),
                       _mm_add_epi32(_mm_loadu_si128(bias + 4), _mm_add_epi32(lower(s2), upper(s4))));
}
#endif
#endif

sg_tagger_best *sg_tagger_best_here(void) {
#if defined(SG_AVX2)
  if (__builtin_cpu_supports("avx2")) return best_avx2;
#endif
#if defined(__SSE2__)
  return best_sse2;
#else
  return sg_tagger_best_plain;
#endif
}
