/* segmenter.h: blocks from the layout of the lines, and sentences inside the blocks.

   Looks at the tokens that the tokenizer has noted as stops and at first tokens of lines, and around them, only. */
#ifndef SG_SEGMENTER_H
#define SG_SEGMENTER_H

#include "document/document.h"
#include "tokens/language.h"

/* Fills blocks and sentences of a tokenized document. On failure it has neither. */
sg_status sg_segment(sg_document *d, const sg_language *l);

/* The two halves of it; sentences are found inside the blocks there are. */
sg_status sg_segment_blocks(sg_document *d, const sg_language *l);
sg_status sg_segment_sentences(sg_document *d, const sg_language *l);

/* Of letters: where the sentence after a date and a time at i starts, or i itself if a name stands before them; behind
   a greeting at `start`. 0 if it is none. */
uint32_t sg_segment_mail_head(const sg_document *d, uint32_t start, uint32_t i, uint32_t last);
uint32_t sg_segment_greeting(const sg_document *d, const sg_language *l, uint32_t start, uint32_t last);

/* The marker of a list item: "1.", "2)", "(a)", "iv)", a bullet. */
typedef struct sg_marker {
  uint32_t after;  /* token behind the marker */
  uint32_t value;  /* 1 for "1", "a" or "i"; 0 for a bullet */
  uint32_t value2; /* the other reading of "i", "v" and the like; 0 if there is none */
  uint8_t style;   /* equal for the items of one list */
} sg_marker;
/* Is there a marker at token i? */
bool sg_segment_marker(const sg_document *d, uint32_t i, uint32_t last, sg_marker *out);
bool sg_segment_bullet(const sg_document *d, uint32_t i);
/* Is b the marker of the item after a's? */
bool sg_marker_follows(const sg_marker *a, const sg_marker *b);

#endif
