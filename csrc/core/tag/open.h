/* open.h: an opened model, for the files of the tagger only. */
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
  const int16_t *output;     /* [HIDDEN / 2][OUTPUT][2] */
  const int32_t *output_bias;
};

uint32_t sg_model_checksum(const void *bytes, size_t size);

#endif
