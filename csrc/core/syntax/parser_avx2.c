/* parser_avx2.c: the parser's kernel for processors with AVX2: the same sums, sixteen at a time. */
#include "syntax/parser_kernel.h"

#ifdef SG_PARSE_AVX2
#include <immintrin.h>

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2")
#endif

enum { VECTORS = SG_PARSE_HIDDEN / 16 };
typedef struct lanes {
  __m256i v[VECTORS];
} lanes;

static inline __m256i at(const int16_t *row, int i) {
  return _mm256_loadu_si256((const __m256i *)(const void *)row + i);
}
static inline void put(int16_t *row, int i, __m256i x) { _mm256_storeu_si256((__m256i *)(void *)row + i, x); }
static inline __m256i within(__m256i x, int most) {
  return _mm256_max_epi16(_mm256_min_epi16(x, _mm256_set1_epi16((short)most)), _mm256_set1_epi16((short)-most));
}

static inline lanes lanes_zero(void) {
  __m256i z = _mm256_setzero_si256();
  return (lanes){{z, z, z, z}};
}
static inline void lanes_load(lanes *l, const int16_t *row) {
  for (int i = 0; i < VECTORS; i++) l->v[i] = at(row, i);
}
static inline void lanes_store(const lanes *l, int16_t *row) {
  for (int i = 0; i < VECTORS; i++) put(row, i, l->v[i]);
}
static inline void lanes_add(lanes *l, const int16_t *row) {
  for (int i = 0; i < VECTORS; i++) l->v[i] = _mm256_add_epi16(l->v[i], at(row, i));
}

static inline void lanes_add_bytes(lanes *l, const int8_t *row) {
  for (int i = 0; i < VECTORS; i++) {
    __m256i x = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)row + i));
    l->v[i] = _mm256_add_epi16(l->v[i], x);
  }
}
static inline void lanes_add_raised(lanes *l, const lanes *x) {
  for (int i = 0; i < VECTORS; i++)
    l->v[i] = _mm256_add_epi16(l->v[i], _mm256_slli_epi16(x->v[i], SG_PARSE_PAIR_SHIFT));
}

static inline void lanes_pair_add(lanes *l, const lanes *a, const lanes *b, const int16_t *w) {
  for (int i = 0; i < VECTORS; i++) {
    __m256i x = _mm256_mulhrs_epi16(a->v[i], at(w, i)), y = _mm256_mulhrs_epi16(b->v[i], at(w, VECTORS + i));
    l->v[i] = _mm256_add_epi16(l->v[i], _mm256_add_epi16(x, y));
  }
}

static inline void rectify(const lanes *l, int16_t *units) {
  __m256i zero = _mm256_setzero_si256(), most = _mm256_set1_epi16(SG_PARSE_HIDDEN_MAX);
  for (int i = 0; i < VECTORS; i++) put(units, i, _mm256_min_epi16(_mm256_max_epi16(l->v[i], zero), most));
}

static inline int32_t total(__m256i a) {
  __m128i x = _mm_add_epi32(_mm256_castsi256_si128(a), _mm256_extracti128_si256(a, 1));
  x = _mm_add_epi32(x, _mm_shuffle_epi32(x, 0x4E));
  return _mm_cvtsi128_si32(_mm_add_epi32(x, _mm_shuffle_epi32(x, 0xB1)));
}

static inline void score_actions(const int16_t *w, const int32_t *bias, const int16_t *units, int32_t *score) {
  for (int a = 0; a < SG_PARSE_ACTIONS; a++, w += SG_PARSE_HIDDEN) {
    __m256i sum = _mm256_madd_epi16(at(units, 0), at(w, 0));
    for (int i = 1; i < VECTORS; i++) sum = _mm256_add_epi32(sum, _mm256_madd_epi16(at(units, i), at(w, i)));
    score[a] = bias[a] + total(sum);
  }
}

/* Scores give up their last bits to their place, so that the greatest names itself. */
static inline __m256i ranked(__m256i score, int first) {
  __m256i place = _mm256_setr_epi32(63, 62, 61, 60, 59, 58, 57, 56);
  return _mm256_or_si256(_mm256_and_si256(score, _mm256_set1_epi32(~63)),
                         _mm256_sub_epi32(place, _mm256_set1_epi32(first)));
}

/* Sums are named, not listed: compilers keep names in registers. */
#define SG_ADD(sum, x, w, j) sum = _mm256_add_epi32(sum, _mm256_madd_epi16(x, at(w, j)))

static inline __m256i pair_at(const int16_t *figures, int i) {
  int32_t pair;
  memcpy(&pair, figures + i, sizeof pair);
  return _mm256_set1_epi32(pair);
}

static inline uint32_t best_label(const int16_t *w, const int32_t *bias, const int16_t *units) {
  const __m256i *b = (const void *)bias;
  __m256i s0 = _mm256_loadu_si256(b), s1 = _mm256_loadu_si256(b + 1), s2 = _mm256_loadu_si256(b + 2);
  for (int i = 0; i < SG_PARSE_HIDDEN; i += 4, w += SG_PARSE_LABELS * 4) {
    __m256i x = pair_at(units, i), y = pair_at(units, i + 2);
    SG_ADD(s0, x, w, 0), SG_ADD(s1, x, w, 1), SG_ADD(s2, x, w, 2);
    SG_ADD(s0, y, w, 3), SG_ADD(s1, y, w, 4), SG_ADD(s2, y, w, 5);
  }
  __m256i most = _mm256_max_epi32(ranked(s0, 0), _mm256_max_epi32(ranked(s1, 8), ranked(s2, 16)));
  __m128i x = _mm_max_epi32(_mm256_castsi256_si128(most), _mm256_extracti128_si256(most, 1));
  x = _mm_max_epi32(x, _mm_shuffle_epi32(x, 0x4E));
  x = _mm_max_epi32(x, _mm_shuffle_epi32(x, 0xB1));
  return 63 - ((uint32_t)_mm_cvtsi128_si32(x) & 63);
}

/* A curve like that of tanh: scale 2^12 (bounded) to 2^14. */
static inline __m256i curve(__m256i x) {
  __m256i y = _mm256_slli_epi16(within(x, 4095), 3);
  return _mm256_sub_epi16(y, _mm256_mulhi_epi16(y, _mm256_abs_epi16(y)));
}

static inline __m256i sum4(const int16_t *a, const int16_t *b, const int16_t *c, const int16_t *d, int i) {
  return _mm256_add_epi16(_mm256_add_epi16(at(a, i), at(b, i)), _mm256_add_epi16(at(c, i), at(d, i)));
}

static inline void gate(const int16_t *bias, const int16_t *before, const int16_t *here, const int16_t *after,
                        lanes *h) {
  for (int i = 0; i < VECTORS; i++) {
    __m256i open = sum4(bias, before, here, after, i), new = sum4(bias, before, here, after, VECTORS + i);
    __m256i c = _mm256_srai_epi16(curve(new), 1);
    __m256i z = _mm256_adds_epi16(curve(_mm256_srai_epi16(open, 1)), _mm256_set1_epi16(16384));
    h->v[i] = _mm256_add_epi16(h->v[i], _mm256_mulhrs_epi16(_mm256_sub_epi16(c, h->v[i]), z));
  }
}

static inline __m256i narrowed(__m256i a, __m256i b, __m128i shift, int most) {
  __m256i x = _mm256_packs_epi32(_mm256_sra_epi32(a, shift), _mm256_sra_epi32(b, shift));
  return within(_mm256_permute4x64_epi64(x, 0xD8), most);
}

/* 64 figures of an entry. `w`: the weights of the first pair of the vector for them. */
static inline void project64(const int16_t *w, const int16_t *vector, uint32_t shift, int32_t most, int16_t *out) {
  __m256i s0 = _mm256_setzero_si256(), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
  for (int i = 0; i < SG_PARSE_VECTOR; i += 4, w += SG_PARSE_OUT * 4) {
    const int16_t *z = w + SG_PARSE_OUT * 2;
    __m256i x = pair_at(vector, i), y = pair_at(vector, i + 2);
    SG_ADD(s0, x, w, 0), SG_ADD(s1, x, w, 1), SG_ADD(s2, x, w, 2), SG_ADD(s3, x, w, 3);
    SG_ADD(s4, x, w, 4), SG_ADD(s5, x, w, 5), SG_ADD(s6, x, w, 6), SG_ADD(s7, x, w, 7);
    SG_ADD(s0, y, z, 0), SG_ADD(s1, y, z, 1), SG_ADD(s2, y, z, 2), SG_ADD(s3, y, z, 3);
    SG_ADD(s4, y, z, 4), SG_ADD(s5, y, z, 5), SG_ADD(s6, y, z, 6), SG_ADD(s7, y, z, 7);
  }
  __m128i count = _mm_cvtsi32_si128((int)shift);
  put(out, 0, narrowed(s0, s1, count, most));
  put(out, 1, narrowed(s2, s3, count, most));
  put(out, 2, narrowed(s4, s5, count, most));
  put(out, 3, narrowed(s6, s7, count, most));
}

#include "syntax/parser_steps.h"

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

const sg_parse_kernel sg_parse_kernel_avx2 = {"avx2", project, recur, parse};
#endif
