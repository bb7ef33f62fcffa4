/* words.c: lemmas and folded texts of several tokens. */
#include "document/words.h"

size_t sg_words_room(const sg_document *d, uint32_t first, uint32_t last, bool lemmas) {
  size_t room = 0;
  for (uint32_t i = first; i < last; i++) room += sg_token_word(d, i, lemmas)->len + 1u;
  return room;
}

size_t sg_words_write(const sg_document *d, uint32_t first, uint32_t last, bool lemmas, char *to) {
  char *start = to;
  for (uint32_t i = first; i < last; i++) {
    const sg_type *word = sg_token_word(d, i, lemmas);
    if (i > first && (lemmas || d->tokens[i].flags & SG_TOKEN_SPACE)) *to++ = ' ';
    memcpy(to, word->text, word->len);
    to += word->len;
  }
  return (size_t)(to - start);
}
