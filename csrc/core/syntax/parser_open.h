/* parser_open.h: an opened model; private to the files of the parser. */
#ifndef SG_PARSER_OPEN_H
#define SG_PARSER_OPEN_H

#include "syntax/parser.h"
#include "syntax/parser_model.h"
#include "tag/open.h"

struct sg_parser {
  sg_allocator alloc;
  const sg_tagger *tagger; /* whose features and vectors the model reads */
  const unsigned char *bytes;
  size_t size;
  bool mapped, owned;
  uint32_t serial; /* tells one opened model from another in a scratch */
  const sg_parse_header *header;
  sg_keymap rows_map;
  const int8_t *rows;            /* [row][VECTOR] */
  const int8_t *code_rows;       /* [part][code][VECTOR] */
  const int16_t *weights;        /* [VECTOR / 2][OUT][2] */
  const int16_t *empty;          /* [2][WORD_SLOTS][HIDDEN] */
  const int16_t *gate_bias;      /* [GATES] */
  const int16_t *context;        /* [CONTEXT_SLOTS][2 * RECURRENT] */
  const int16_t *tag_rows;       /* [TAG_SLOTS][TAGS][HIDDEN] */
  const int16_t *label_rows;     /* [LABEL_SLOTS][LABELS_MAX][HIDDEN]; the last label's rows are zeros */
  const int16_t *distance_rows;  /* [DISTANCES][BUCKETS][HIDDEN] */
  const int8_t *tag_pair_rows;   /* [TAG_PAIRS][TAGS * TAGS][HIDDEN] */
  const int8_t *label_pair_rows; /* [LABEL_PAIRS][TAGS * (LABELS_MAX + 1)][HIDDEN] */
  const int16_t *hidden_bias;
  const int16_t *action_weights; /* [ACTIONS][HIDDEN] */
  const int32_t *action_bias;
  const int16_t *label_weights;          /* [2][HIDDEN / 2][LABELS][2] */
  const int32_t *label_bias;             /* [2][LABELS] */
  const uint8_t *label_set;              /* [2][LABELS] */
  uint8_t relation[SG_PARSE_LABELS_MAX]; /* sg_relation of a label */
};

#endif
