/* parser_train.h: makes a parser's model from sentences with their dependency trees.

   In this order: labels, words of sentences, sg_parse_trainer_run, sg_parse_trainer_model. The same input and seed give
   the same model on the same machine. */
#ifndef SG_PARSER_TRAIN_H
#define SG_PARSER_TRAIN_H

#include "syntax/parser_model.h"
#include "tag/tagger.h"
#include "tag/train.h"

typedef struct sg_parse_trainer sg_parse_trainer;

enum { SG_PARSE_NO_HEAD = UINT16_MAX }; /* a word whose head is unknown: the trainer learns nothing from it */

/* Features and codes of words come from `tagger`, which must outlive the trainer; the model fits no other. */
sg_status sg_parse_trainer_new(const sg_allocator *alloc, const sg_tagger *tagger, sg_parse_trainer **out);
void sg_parse_trainer_free(sg_parse_trainer *t);

/* Names a label; its number, counted from 0, goes to *out. SG_LIMIT beyond SG_PARSE_LABELS_MAX. */
sg_status sg_parse_trainer_label(sg_parse_trainer *t, const char *name, uint32_t *out);
/* Adds `by` to the score of a label in the model that is written. It makes up for a teacher that gives the label more
   seldom than the treebank does. */
sg_status sg_parse_trainer_prefer(sg_parse_trainer *t, uint32_t label, float by);
/* Adds a word to the sentence that is being read; sg_parse_trainer_end ends it.
   `head` counts the sentence's words from 1; 0 is the root. */
sg_status sg_parse_trainer_word(sg_parse_trainer *t, const char *word, uint32_t len, uint32_t pos, uint32_t head,
                                uint32_t label);
/* SG_ARG, and the sentence is forgotten, where a head lies outside it. */
sg_status sg_parse_trainer_end(sg_parse_trainer *t);

/* One round over all sentences, in a new order; *loss is the mean of a step. */
sg_status sg_parse_trainer_run(sg_parse_trainer *t, const sg_train_options *options, uint32_t round, double *loss);
/* The bytes of the model, the trainer's own. */
sg_status sg_parse_trainer_model(sg_parse_trainer *t, const void **bytes, size_t *size);

#endif
