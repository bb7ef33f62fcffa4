/* lemmatizer.h: the dictionary form of a word with a known part of speech.

   Exceptions come first, then the rules of the part of speech in their order: each replaces a suffix and may ask that
   the outcome is in the lexicon. All of them are data of the tagger's model; nothing of a language is known here. */
#ifndef SG_LEMMATIZER_H
#define SG_LEMMATIZER_H

#include "tag/model.h"

enum { SG_LEMMA_MAX = SG_MODEL_WORD_MAX + 8 };

/* Writes the lemma to `out` (SG_LEMMA_MAX bytes) and returns its length; 0: the folded text is the lemma. */
uint32_t sg_lemmatize(const sg_lemmas *l, uint32_t pos, const char *text, uint32_t len, const char *folded,
                      uint32_t folded_len, char *out);

/* A bit for each group of rules by which the folded text leads to a word of the lexicon. */
uint32_t sg_lemmas_groups(const sg_lemmas *l, const char *folded, uint32_t len);

/* Notes where the rules of each part of speech begin; false if they are not sorted by it. */
bool sg_lemmas_index(sg_lemmas *l);

#endif
