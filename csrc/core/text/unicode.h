/* unicode.h: one class and the simple lower case of each code point; the tables are generated. */
#ifndef SG_UNICODE_H
#define SG_UNICODE_H

#include <stdint.h>

/* ORDER CHAR: lua/stringer/data/make/unicode.lua */
typedef enum sg_char_class {
  SG_CHAR_OTHER, /* unassigned */
  SG_CHAR_LOWER,
  SG_CHAR_UPPER,
  SG_CHAR_LETTER,    /* without case */
  SG_CHAR_IDEOGRAPH, /* Han and Hiragana: each a token of its own, as UAX #29 has it without a dictionary */
  SG_CHAR_MARK,      /* combining marks, variation selectors, skin tones */
  SG_CHAR_DIGIT,
  SG_CHAR_NUMBER, /* fractions, superscripts, Roman numeral signs */
  SG_CHAR_SPACE,
  SG_CHAR_LINE,
  SG_CHAR_FORMAT, /* invisible, separates: zero width space, direction marks, byte order mark */
  SG_CHAR_JOIN,   /* invisible, belongs to the word it stands in: soft hyphen, joiners */
  SG_CHAR_CONTROL,
  SG_CHAR_CURRENCY,
  SG_CHAR_SYMBOL,
  SG_CHAR_EMOJI,
  SG_CHAR_REGIONAL, /* regional indicators: two make a flag */
  SG_CHAR_PUNCT,
  SG_CHAR_OPEN,
  SG_CHAR_CLOSE,
  SG_CHAR_DASH,
  SG_CHAR_APOSTROPHE, /* single quotation marks of all shapes and what stands for them */
  SG_CHAR_QUOTE,      /* double quotation marks of all shapes */
  SG_CHAR_STOP        /* ends sentences: full stops of all scripts, ellipsis */
} sg_char_class;

typedef struct sg_char_record {
  int32_t lower; /* add to the code point */
  uint8_t class; /* sg_char_class */
} sg_char_record;

extern const uint16_t sg_unicode_blocks[];
extern const uint8_t sg_unicode_cells[];
extern const sg_char_record sg_unicode_records[];

#define SG_CODE_POINT_MAX 0x10FFFFu

/* `cp` is at most SG_CODE_POINT_MAX. */
static inline const sg_char_record *sg_char_record_of(uint32_t cp) {
  return &sg_unicode_records[sg_unicode_cells[(uint32_t)sg_unicode_blocks[cp >> 7] << 7 | (cp & 127)]];
}
static inline sg_char_class sg_char_class_of(uint32_t cp) { return (sg_char_class)sg_char_record_of(cp)->class; }
static inline uint32_t sg_char_lower(uint32_t cp) { return (uint32_t)((int32_t)cp + sg_char_record_of(cp)->lower); }

#endif
