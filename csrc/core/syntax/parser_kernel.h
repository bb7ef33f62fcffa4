/* parser_kernel.h: the inner loops of the parser: the sums of a form, the recurrence over a sentence, the steps. */
#ifndef SG_PARSER_KERNEL_H
#define SG_PARSER_KERNEL_H

#include "syntax/parser_open.h"

/* A piece of a sentence. Words are its tokens but punctuation, from 1; 0 stands for nothing and nwords + 1 for the
   root, so that a place that is empty is looked up like any other. */
typedef struct sg_parse_piece {
  uint32_t ntokens, nwords;
  const int16_t *entry[SG_PARSE_PIECE];    /* of a token: what its form gives, OUT figures */
  uint8_t pos[SG_PARSE_PIECE];             /* of a token */
  uint16_t token[SG_PARSE_PIECE + 2];      /* of a word */
  const int16_t *word[SG_PARSE_PIECE + 2]; /* of a word: its entry, or EMPTY */
  uint8_t tag[SG_PARSE_PIECE + 2];
  /* What a word gives wherever it is on top of the stack, the second of it, at the front of the buffer: all that
     follows from the word alone, summed up once. */
  int16_t given[SG_PARSE_PIECE + 2][SG_PARSE_CONTEXT_SLOTS][SG_PARSE_HIDDEN];
  int16_t forward[SG_PARSE_PIECE][SG_PARSE_RECURRENT];
  /* Outcome: of a word. */
  uint16_t head[SG_PARSE_PIECE + 2];
  uint8_t label[SG_PARSE_PIECE + 2]; /* of nothing and of the root: LABELS_MAX - 1 */
  uint16_t left[2][SG_PARSE_PIECE + 2],
      right[2][SG_PARSE_PIECE + 2]; /* its outermost dependents, and those before them */
} sg_parse_piece;

typedef struct sg_parse_kernel {
  const char *name;
  /* What a form of that vector gives at each place. */
  void (*project)(const sg_parser *p, const int16_t *vector, int16_t *entry);
  /* Fills `given` out of entries and tags. */
  void (*recur)(const sg_parser *p, sg_parse_piece *s);
  /* Fills head, label, left, right. */
  void (*parse)(const sg_parser *p, sg_parse_piece *s);
} sg_parse_kernel;

/* The kernel in plain C, and the fastest one that this processor can run; both give the same figures. */
extern const sg_parse_kernel sg_parse_kernel_plain;
#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define SG_PARSE_AVX2
extern const sg_parse_kernel sg_parse_kernel_avx2;
#endif
const sg_parse_kernel *sg_parse_kernel_here(void);

#endif
