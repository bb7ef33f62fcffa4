/* parser_model.h: what the parser and its trainer share: the layout of a model file.

   The file is a header, a table of sections and the sections, each 16-byte aligned, in the byte order of the machine
   (another order is refused). All figures are whole numbers, so that every machine parses alike. Features of a word are
   the tagger's (sg_features_of), and so are its word vectors: a model fits the vectors of one tagger. */
#ifndef SG_PARSER_MODEL_H
#define SG_PARSER_MODEL_H

#include "tag/model.h"

#define SG_PARSE_MAGIC "sgparser"
enum {
  SG_PARSE_VERSION = 2,
  SG_PARSE_VECTOR = 64,    /* figures of a form's vector */
  SG_PARSE_HIDDEN = 64,    /* units that see a state of the parser */
  SG_PARSE_RECURRENT = 64, /* units of each direction of the recurrence */
  SG_PARSE_GATES = 4 * SG_PARSE_RECURRENT,
  SG_PARSE_WINDOW = 3, /* the token, one before and one after it */
  SG_PARSE_WORD_SLOTS = 11,
  SG_PARSE_TAG_SLOTS = 8,
  SG_PARSE_LABEL_SLOTS = 9,
  SG_PARSE_DISTANCES = 4,
  SG_PARSE_BUCKETS = 8, /* of a distance */
  SG_PARSE_TAG_PAIRS = 8,
  SG_PARSE_LABEL_PAIRS = 7, /* of a tag and a label */
  SG_PARSE_PAIR_SHIFT = 3,  /* rows of pairs are so many bits coarser than the other rows of the first layer */
  SG_PARSE_CONTEXT_SLOTS = 3,
  SG_PARSE_OUT = SG_PARSE_WORD_SLOTS * SG_PARSE_HIDDEN + SG_PARSE_WINDOW * SG_PARSE_GATES,
  SG_PARSE_LABELS_MAX = 40, /* names */
  SG_PARSE_LABELS = 24,     /* of one direction, filled up to whole vectors */
  SG_PARSE_NAME = 16,       /* bytes of a label's name, with its zero */
  SG_PARSE_TAGS = 20,
  SG_PARSE_TAG_NONE = 18, /* a slot that holds nothing */
  SG_PARSE_TAG_ROOT = 19,
  SG_PARSE_PIECE = 400,  /* tokens; a longer sentence is parsed in pieces */
  SG_PARSE_WORD_TAG = 64 /* sg_hash_mix(word, SG_PARSE_WORD_TAG + pos): the feature of a word under a tag */
};
enum { SG_PARSE_SHIFT, SG_PARSE_LEFT, SG_PARSE_RIGHT, SG_PARSE_ACTIONS };

/* Bounds under which no sum overflows; an opened model keeps them. */
enum {
  SG_PARSE_V_MAX = 2047,
  SG_PARSE_WEIGHT_MAX = 8191,
  SG_PARSE_WORD_MAX = 1535,
  SG_PARSE_GATE_MAX = 9830,
  SG_PARSE_HIDDEN_MAX = 6143,
  SG_PARSE_OUTPUT_MAX = 4095,
  SG_PARSE_BIAS_MAX = 1 << 22,
  SG_PARSE_SHIFT_MAX = 24
};

/* The first rows stand for what has no name. */
enum {
  SG_PARSE_ROW_UNKNOWN,
  SG_PARSE_ROW_NO_VECTOR,
  SG_PARSE_ROW_TAG,
  SG_PARSE_ROW_NAMED = SG_PARSE_ROW_TAG + SG_POS_COUNT
};

typedef enum sg_parse_section {
  SG_PARSE_ROW_BUCKETS,     /* uint32 [2^row_bits + 1] */
  SG_PARSE_ROW_KEYS,        /* uint16 [nnamed] */
  SG_PARSE_ROWS,            /* int8 [NAMED + nnamed][VECTOR] */
  SG_PARSE_CODE_ROWS,       /* int8 [SG_MODEL_PARTS][SG_MODEL_CODES][VECTOR] */
  SG_PARSE_WEIGHTS,         /* int16 [VECTOR / 2][OUT][2] */
  SG_PARSE_EMPTY,           /* int16 [2][WORD_SLOTS][HIDDEN]: nothing, the root */
  SG_PARSE_GATE_BIAS,       /* int16 [GATES] */
  SG_PARSE_CONTEXT,         /* int16 [CONTEXT_SLOTS][2 * RECURRENT] */
  SG_PARSE_TAG_ROWS,        /* int16 [TAG_SLOTS][TAGS][HIDDEN] */
  SG_PARSE_LABEL_ROWS,      /* int16 [LABEL_SLOTS][LABELS_MAX][HIDDEN] */
  SG_PARSE_DISTANCE_ROWS,   /* int16 [DISTANCES][BUCKETS][HIDDEN] */
  SG_PARSE_TAG_PAIR_ROWS,   /* int8 [TAG_PAIRS][TAGS * TAGS][HIDDEN] */
  SG_PARSE_LABEL_PAIR_ROWS, /* int8 [LABEL_PAIRS][TAGS * (LABELS_MAX + 1)][HIDDEN] */
  SG_PARSE_HIDDEN_BIAS,     /* int16 [HIDDEN] */
  SG_PARSE_ACTION_WEIGHTS,  /* int16 [ACTIONS][HIDDEN] */
  SG_PARSE_ACTION_BIAS,     /* int32 [ACTIONS] */
  SG_PARSE_LABEL_WEIGHTS,   /* int16 [2][HIDDEN / 2][LABELS][2] */
  SG_PARSE_LABEL_BIAS,      /* int32 [2][LABELS] */
  SG_PARSE_LABEL_SET,       /* uint8 [2][LABELS]: the label of a place */
  SG_PARSE_LABEL_NAMES,     /* char [LABELS_MAX][NAME] */
  SG_PARSE_SECTIONS
} sg_parse_section;

typedef struct sg_parse_header {
  char magic[8];
  uint32_t order, version;
  uint32_t size;           /* of the file */
  uint32_t checksum;       /* sg_hash_bytes of all that follows this field */
  uint32_t codes_checksum; /* sg_hash_bytes of the codes of the tagger's vectors */
  uint32_t nnamed, nlabels, row_bits;
  uint32_t nlabels_of[2]; /* of each direction */
  uint32_t code_shift;    /* rows are so many bits coarser than code rows */
  uint32_t vector_shift, word_shift, gate_shift;
  uint32_t shape[6];                      /* VECTOR, OUT, LABELS_MAX, LABELS, NAME, SG_POS_COUNT */
  uint32_t section[SG_PARSE_SECTIONS][2]; /* offset, size */
} sg_parse_header;

#endif
