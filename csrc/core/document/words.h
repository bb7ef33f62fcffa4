/* words.h: lemmas and folded texts of tokens, one or several. */
#ifndef SG_WORDS_H
#define SG_WORDS_H

#include "document/document.h"

/* The type of the token's folded text; of its lemma, which is the folded text where no tagger ran. */
static inline sg_type_id sg_token_folded(const sg_document *d, uint32_t token) {
  return d->vocabulary->types[d->tokens[token].type].folded;
}
static inline sg_type_id sg_token_lemma(const sg_document *d, uint32_t token) {
  sg_form_id form = d->tokens[token].form;
  return form == SG_NONE ? sg_token_folded(d, token) : d->vocabulary->forms[form].lemma;
}
static inline const sg_type *sg_token_word(const sg_document *d, uint32_t token, bool lemma) {
  return &d->vocabulary->types[lemma ? sg_token_lemma(d, token) : sg_token_folded(d, token)];
}

/* The words of tokens [first, last): lemmas with blanks between, or folded texts with blanks where white space stands
   between. Writes them to `to`, which has room for sg_words_room bytes, and tells how many they are. */
size_t sg_words_write(const sg_document *d, uint32_t first, uint32_t last, bool lemmas, char *to);
size_t sg_words_room(const sg_document *d, uint32_t first, uint32_t last, bool lemmas);

#endif
