/* open.h: an opened model, for the files of the tagger and for the parser, which shares its features. */
#ifndef SG_TAGGER_OPEN_H
#define SG_TAGGER_OPEN_H

#include "tag/tagger.h"
#include "tag/model.h"

struct sg_tagger {
  sg_allocator alloc;
  const unsigned char *bytes;
  size_t size;
  bool mapped, owned;
  uint32_t serial; /* tells one opened model from another in a scratch */
  const sg_model_header *header;
  sg_lemmas lemmas;
  sg_keymap rows_map, vectors_map;
  const uint8_t *fixed;      /* by named row: the one part of speech of the word, or SG_POS_NONE */
  const int8_t *rows;        /* [row][INPUT] */
  const uint8_t *codes;      /* [vector][PARTS] */
  const int8_t *code_rows;   /* [part][code][INPUT] */
  const int32_t *input_bias; /* [INPUT] */
  const int16_t *hidden;     /* [WINDOW][INPUT / 2][HIDDEN][2] */
  const int32_t *hidden_bias;
  const int16_t *output; /* [HIDDEN / 2][OUTPUT][2] */
  const int32_t *output_bias;
};

uint32_t sg_model_checksum(const void *bytes, size_t size);

/* Checks of parts of a model file that the parser's has, too: no number is over `max` in size; the buckets of a map, if
   there are any, are in order and hold n keys. */
bool sg_model_within16(const int16_t *x, size_t n, int max);
bool sg_keymap_ascends(const sg_keymap *map, uint32_t n);

#endif
