/* tokenizer.h: cuts a document's text into tokens.

   Tokens and the gaps between them tile the text; gaps hold white space, control characters and invisible separators
   only. The base is UAX #29; what a language adds comes from its tables (language.h). Any bytes are read in linear
   time. */
#ifndef SG_TOKENIZER_H
#define SG_TOKENIZER_H

#include "document/document.h"
#include "tokens/language.h"

/* The step of the tokenizer that made a token. ORDER STEP: sg_step_names. */
typedef enum sg_step {
  SG_STEP_WORD,
  SG_STEP_NUMBER,
  SG_STEP_CLITIC,
  SG_STEP_SPLIT,
  SG_STEP_WHOLE,
  SG_STEP_ABBREVIATION,
  SG_STEP_INITIAL,
  SG_STEP_ACRONYM,
  SG_STEP_URL,
  SG_STEP_EMAIL,
  SG_STEP_HOST,
  SG_STEP_FILE,
  SG_STEP_MENTION,
  SG_STEP_HASHTAG,
  SG_STEP_PREFIX,
  SG_STEP_UNIT,
  SG_STEP_ORDINAL,
  SG_STEP_MARK,
  SG_STEP_RUN,
  SG_STEP_SYMBOL,
  SG_STEP_EMOJI,
  SG_STEP_IDEOGRAPH,
  SG_STEP_INVALID,
  SG_STEP_COUNT
} sg_step;
extern const char *const sg_step_names[SG_STEP_COUNT];
extern const char *const sg_step_reasons[SG_STEP_COUNT]; /* a sentence for `explain` */

/* Fills tokens and stops of a document that has been reset. On failure the document has no tokens. */
sg_status sg_tokenize(sg_document *d, const sg_language *l);

#endif
