/* train.h: makes a tagger's model from tagged sentences, a lexicon, word vectors and lemma rules.

   In this order: words of the lexicon, rules, vectors; sg_trainer_prepare; exceptions and sentences; sg_trainer_run;
   sg_trainer_write. The same input and seed give the same model on the same machine. */
#ifndef SG_TAGGER_TRAIN_H
#define SG_TAGGER_TRAIN_H

#include "tag/lemmatizer.h"
#include "tag/tagger.h"

enum { SG_TRAIN_VECTOR = 100 }; /* figures of a word vector */

typedef struct sg_trainer sg_trainer;

typedef struct sg_train_options {
  uint32_t seed, rounds;      /* rounds over all sentences */
  uint32_t least_word, least; /* how often a word, and in how many types or forms another feature, must occur */
} sg_train_options;

sg_status sg_trainer_new(const sg_allocator *alloc, sg_trainer **out);
void sg_trainer_free(sg_trainer *t);

/* `word` folded; bits of several calls add up. */
sg_status sg_trainer_lexicon(sg_trainer *t, const char *word, uint32_t len, uint8_t bits);
sg_status sg_trainer_rule(sg_trainer *t, const sg_lemma_rule *rule);
sg_status sg_trainer_vector(sg_trainer *t, const char *word, uint32_t len, const float *figures);
/* Ends the three lists above. */
sg_status sg_trainer_prepare(sg_trainer *t);

/* The lemma by rules alone, without exceptions; valid for as long as the trainer is not called again. */
sg_status sg_trainer_lemma(sg_trainer *t, uint32_t pos, const char *word, uint32_t len, const char **lemma,
                           uint32_t *lemma_len, const char **folded, uint32_t *folded_len);
/* `word` folded. */
sg_status sg_trainer_exception(sg_trainer *t, uint32_t pos, const char *word, uint32_t len, const char *lemma,
                               uint32_t lemma_len);
/* Adds a word to the sentence that is being read; sg_trainer_end ends it. */
sg_status sg_trainer_word(sg_trainer *t, const char *word, uint32_t len, uint32_t pos);
sg_status sg_trainer_end(sg_trainer *t);

/* One round over all sentences, in a new order; *loss is the mean. The last of the rounds leaves the model ready. */
sg_status sg_trainer_run(sg_trainer *t, const sg_train_options *options, uint32_t round, double *loss);
/* The bytes of the model, the trainer's own. */
sg_status sg_trainer_model(sg_trainer *t, const void **bytes, size_t *size);

#endif
