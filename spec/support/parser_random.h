/* parser_random.h: a model of the parser with random figures, as a file in memory; for tests and fuzzers. */
#ifndef SG_PARSER_RANDOM_H
#define SG_PARSER_RANDOM_H

#include "check.h"
#include "syntax/parser_open.h"

enum { RANDOM_NAMED = 4000, RANDOM_ROW_BITS = 1, RANDOM_LABELS = 6 };

typedef struct random_model {
  unsigned char *bytes; /* aligned to 16 */
  size_t size;
} random_model;

static inline size_t random_section_size(sg_parse_section which) {
  enum { H = SG_PARSE_HIDDEN };
  switch (which) {
    case SG_PARSE_ROW_BUCKETS: return ((1u << RANDOM_ROW_BITS) + 1) * 4;
    case SG_PARSE_ROW_KEYS: return RANDOM_NAMED * 2;
    case SG_PARSE_ROWS: return (size_t)(SG_PARSE_ROW_NAMED + RANDOM_NAMED) * SG_PARSE_VECTOR;
    case SG_PARSE_CODE_ROWS: return (size_t)SG_MODEL_PARTS * SG_MODEL_CODES * SG_PARSE_VECTOR;
    case SG_PARSE_WEIGHTS: return SG_PARSE_VECTOR * SG_PARSE_OUT * 2;
    case SG_PARSE_EMPTY: return 2 * SG_PARSE_WORD_SLOTS * H * 2;
    case SG_PARSE_GATE_BIAS: return SG_PARSE_GATES * 2;
    case SG_PARSE_CONTEXT: return SG_PARSE_CONTEXT_SLOTS * 2 * SG_PARSE_RECURRENT * 2;
    case SG_PARSE_TAG_ROWS: return SG_PARSE_TAG_SLOTS * SG_PARSE_TAGS * H * 2;
    case SG_PARSE_LABEL_ROWS: return SG_PARSE_LABEL_SLOTS * SG_PARSE_LABELS_MAX * H * 2;
    case SG_PARSE_DISTANCE_ROWS: return SG_PARSE_DISTANCES * SG_PARSE_BUCKETS * H * 2;
    case SG_PARSE_TAG_PAIR_ROWS: return SG_PARSE_TAG_PAIRS * SG_PARSE_TAGS * SG_PARSE_TAGS * H;
    case SG_PARSE_LABEL_PAIR_ROWS: return SG_PARSE_LABEL_PAIRS * SG_PARSE_TAGS * (SG_PARSE_LABELS_MAX + 1) * H;
    case SG_PARSE_HIDDEN_BIAS: return H * 2;
    case SG_PARSE_ACTION_WEIGHTS: return SG_PARSE_ACTIONS * H * 2;
    case SG_PARSE_ACTION_BIAS: return SG_PARSE_ACTIONS * 4;
    case SG_PARSE_LABEL_WEIGHTS: return 2 * H * SG_PARSE_LABELS * 2;
    case SG_PARSE_LABEL_BIAS: return 2 * SG_PARSE_LABELS * 4;
    case SG_PARSE_LABEL_SET: return 2 * SG_PARSE_LABELS;
    case SG_PARSE_LABEL_NAMES: return SG_PARSE_LABELS_MAX * SG_PARSE_NAME;
    default: return 0;
  }
}

/* Whole numbers of at most `most`, either sign. */
static inline int random_figure(int most) { return (int)check_random(2 * (uint32_t)most + 1) - most; }
static inline void random_bytes(void *to, size_t size, int most) {
  for (size_t i = 0; i < size; i++) ((int8_t *)to)[i] = (int8_t)random_figure(most);
}
static inline void random_words(void *to, size_t size, int most) {
  for (size_t i = 0; i < size / 2; i++) ((int16_t *)to)[i] = (int16_t)random_figure(most);
}

static inline void random_keys(uint32_t *buckets, uint16_t *keys) {
  uint32_t each = RANDOM_NAMED >> RANDOM_ROW_BITS;
  for (uint32_t b = 0; b <= 1u << RANDOM_ROW_BITS; b++) buckets[b] = b * each;
  for (uint32_t i = 0; i < RANDOM_NAMED; i++) keys[i] = (uint16_t)(i % each * 32 + check_random(32));
}

static inline void random_labels(sg_parse_header *h, unsigned char *weights, unsigned char *bias, unsigned char *set,
                                 unsigned char *names) {
  static const char *const name[RANDOM_LABELS] = {"root", "nsubj", "obj", "conj", "obl:agent", "acl:relcl"};
  h->nlabels = RANDOM_LABELS;
  memset(names, 0, random_section_size(SG_PARSE_LABEL_NAMES));
  for (uint32_t i = 0; i < RANDOM_LABELS; i++) memcpy(names + i * SG_PARSE_NAME, name[i], strlen(name[i]));
  for (uint32_t d = 0; d < 2; d++) {
    h->nlabels_of[d] = RANDOM_LABELS - d;
    for (uint32_t i = 0; i < SG_PARSE_LABELS; i++) {
      bool used = i < h->nlabels_of[d];
      ((int32_t *)(void *)bias)[d * SG_PARSE_LABELS + i] = used ? random_figure(1 << 14) : INT32_MIN / 4;
      set[d * SG_PARSE_LABELS + i] = (uint8_t)(used ? i + d : 0);
      for (uint32_t k = 0; !used && k < SG_PARSE_HIDDEN / 2; k++)
        memset(weights + (((size_t)d * SG_PARSE_HIDDEN / 2 + k) * SG_PARSE_LABELS + i) * 4, 0, 4);
    }
  }
}

static inline void random_seal(random_model *m) {
  sg_parse_header *h = (void *)m->bytes;
  size_t from = offsetof(sg_parse_header, checksum) + sizeof h->checksum;
  h->checksum = sg_hash_bytes(m->bytes + from, m->size - from);
}

/* A model that fits the tagger; free its bytes with free. */
static inline random_model random_model_new(const sg_tagger *t) {
  random_model m = {NULL, (sizeof(sg_parse_header) + 15) / 16 * 16};
  uint32_t at[SG_PARSE_SECTIONS];
  for (int i = 0; i < SG_PARSE_SECTIONS; i++) {
    at[i] = (uint32_t)m.size;
    m.size += (random_section_size((sg_parse_section)i) + 15) / 16 * 16;
  }
  m.bytes = aligned_alloc(16, m.size);
  memset(m.bytes, 0, m.size);
  sg_parse_header *h = (void *)m.bytes;
  *h = (sg_parse_header){
      .order = SG_MODEL_ORDER,
      .version = SG_PARSE_VERSION,
      .size = (uint32_t)m.size,
      .nnamed = RANDOM_NAMED,
      .row_bits = RANDOM_ROW_BITS,
      .code_shift = 2,
      .vector_shift = 1,
      .word_shift = 11,
      .gate_shift = 8,
      .shape = {SG_PARSE_VECTOR, SG_PARSE_OUT, SG_PARSE_LABELS_MAX, SG_PARSE_LABELS, SG_PARSE_NAME, SG_POS_COUNT}};
  memcpy(h->magic, SG_PARSE_MAGIC, sizeof h->magic);
  h->codes_checksum = sg_hash_bytes(t->codes, (size_t)t->header->nvectors * SG_MODEL_PARTS);
  for (int i = 0; i < SG_PARSE_SECTIONS; i++) {
    size_t size = random_section_size((sg_parse_section)i);
    unsigned char *to = m.bytes + at[i];
    h->section[i][0] = at[i];
    h->section[i][1] = (uint32_t)size;
    if (i == SG_PARSE_ROWS || i == SG_PARSE_CODE_ROWS) random_bytes(to, size, 127);
    else if (i == SG_PARSE_TAG_PAIR_ROWS || i == SG_PARSE_LABEL_PAIR_ROWS) random_bytes(to, size, 20);
    else if (i == SG_PARSE_WEIGHTS) random_words(to, size, 2000);
    else if (i == SG_PARSE_CONTEXT) random_words(to, size, 4000);
    else if (i > SG_PARSE_WEIGHTS && i != SG_PARSE_ACTION_BIAS) random_words(to, size, 600);
  }
  for (int slot = 0; slot < SG_PARSE_LABEL_SLOTS; slot++)
    memset(m.bytes + at[SG_PARSE_LABEL_ROWS] +
               (size_t)(slot * SG_PARSE_LABELS_MAX + SG_PARSE_LABELS_MAX - 1) * SG_PARSE_HIDDEN * 2,
           0, SG_PARSE_HIDDEN * 2);
  random_keys((void *)(m.bytes + at[SG_PARSE_ROW_BUCKETS]), (void *)(m.bytes + at[SG_PARSE_ROW_KEYS]));
  random_labels(h, m.bytes + at[SG_PARSE_LABEL_WEIGHTS], m.bytes + at[SG_PARSE_LABEL_BIAS],
                m.bytes + at[SG_PARSE_LABEL_SET], m.bytes + at[SG_PARSE_LABEL_NAMES]);
  random_seal(&m);
  return m;
}

#endif
