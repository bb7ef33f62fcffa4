/* trainer.h: a trainer from within, for its files only. */
#ifndef SG_TAGGER_TRAINER_H
#define SG_TAGGER_TRAINER_H

#include "tag/train.h"

enum { SG_TRAIN_BITS = 14, SG_TRAIN_ORIGIN = 4 };

/* Keys with a value each, and the map they make. */
typedef struct sg_key_value {
  uint32_t hash;
  uint32_t value; /* bits, a count or a number, as the list has it */
} sg_key_value;

typedef struct sg_key_list {
  sg_key_value *items;
  uint32_t n, cap;
  uint32_t *buckets;
  uint16_t *keys;
  uint32_t room; /* of keys */
  sg_keymap map;
} sg_key_list;

/* As written, in small letters, in capitals, with a capital letter: news comes in all of them. */
typedef struct sg_train_word {
  sg_type_id as[SG_TRAIN_ORIGIN];
  uint8_t pos;
} sg_train_word;

/* A type as the network sees it. */
typedef struct sg_train_type {
  uint32_t rows[SG_MODEL_FEATURES];
  uint32_t n, vector, count;
  uint32_t word, exact; /* places of these features in `rows`, or n */
} sg_train_type;

typedef struct sg_parameters {
  float *w, *gradient, *moment, *square, *mean;
  size_t n;
} sg_parameters;

/* So many parameters: 0, or by chance around it with this standard deviation. False: no memory. */
bool sg_parameters_new(sg_arena *a, sg_parameters *p, size_t n, float spread, uint64_t *random);

typedef struct sg_network {
  sg_parameters rows, vectors, input_bias, hidden, hidden_bias, output, output_bias;
  uint32_t nrows, step, averages;
  uint64_t random;
  uint32_t *order;
  float *sums, *units, *unit_gradients, *seen, *scores; /* of a batch */
  struct sg_train_place *places;
  uint8_t *touched;
  uint32_t *touched_rows, ntouched;
} sg_network;

struct sg_trainer {
  sg_allocator alloc;
  sg_arena arena; /* all that lives as long as the trainer and never grows */
  sg_vocabulary *vocabulary;
  sg_key_list lexicon, vectors, exceptions, rows;
  sg_lemma_rule *rules;
  float *figures; /* [vector][SG_TRAIN_VECTOR] */
  char *text;     /* of exceptions: value is the offset, one byte of length before it */
  sg_train_word *words;
  uint32_t *ends; /* of sentences, in words */
  uint32_t nrules, rules_cap, nfigures, figures_cap, ntext, text_cap, nwords, words_cap, nends, ends_cap;
  bool prepared, ready;
  uint8_t *lexicon_bits;
  uint8_t *codes; /* [vector][SG_MODEL_PARTS] */
  float *centers; /* [part][code][figure of the part] */
  sg_lemmas lemmas;
  sg_train_type *types;
  uint8_t *fixed; /* by named row */
  sg_network net;
  char lemma[SG_LEMMA_MAX];
  void *model;
  size_t model_size;
};

sg_status sg_keys_add(const sg_allocator *alloc, sg_key_list *l, uint32_t hash, uint32_t value);
/* Sorts, lets `merge` join the values of equal keys (NULL: the first stays), and makes the map. */
sg_status sg_keys_build(const sg_allocator *alloc, sg_key_list *l, uint32_t (*merge)(uint32_t, uint32_t));
void sg_keys_free(const sg_allocator *alloc, sg_key_list *l);

/* Cuts the vectors into pieces, finds 256 typical ones of each, and writes the vectors with them. */
sg_status sg_train_codes(sg_trainer *t);
sg_status sg_train_network_new(sg_trainer *t, const sg_train_options *options);
double sg_train_round(sg_trainer *t, const sg_train_options *options, uint32_t round);

static inline uint32_t sg_train_random(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return (uint32_t)(*state >> 32);
}
static inline float sg_train_unit(uint64_t *state) { return (float)(sg_train_random(state) >> 8) * (1.0f / 16777216); }

#endif
