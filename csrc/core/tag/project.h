/* project.h: what the units of a type give to the hidden units at one place of the window: most of what a new word
   costs. */
#ifndef SG_TAGGER_PROJECT_H
#define SG_TAGGER_PROJECT_H

#include "tag/open.h"

/* The units of a type in pairs, those of two zeros left out. */
typedef struct sg_unit_pairs {
  int32_t pair[SG_MODEL_INPUT / 2]; /* two of 16 bits */
  uint16_t at[SG_MODEL_INPUT / 2];
  uint32_t n;
} sg_unit_pairs;

/* Writes SG_MODEL_HIDDEN figures. `w`: the weights of the place; `bias`: as many figures, or NULL. */
typedef void sg_tagger_project(const sg_unit_pairs *u, const int16_t *w, uint32_t shift, const int32_t *bias,
                               int16_t *out);

/* In plain C; and the fastest that this processor can run, which gives the same. */
sg_tagger_project sg_tagger_project_plain;
sg_tagger_project *sg_tagger_project_here(void);

#endif
