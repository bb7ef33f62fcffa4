/* best.h: the part of speech that suits a token best: the last layer of the network, and most of the tagger's work. */
#ifndef SG_TAGGER_BEST_H
#define SG_TAGGER_BEST_H

#include "tag/open.h"

/* `place`: for each place of the window what its token gives to the hidden units, SG_MODEL_HIDDEN of them. */
typedef uint32_t sg_tagger_best(const sg_tagger *t, const int16_t *const *place);

/* In plain C; and the fastest that this processor can run, which gives the same. */
sg_tagger_best sg_tagger_best_plain;
sg_tagger_best *sg_tagger_best_here(void);

#endif
