/* scan.h: what the files of the tokenizer share; private to them. */
#ifndef SG_TOKENIZER_SCAN_H
#define SG_TOKENIZER_SCAN_H

#include "tokens/tokenizer.h"
#include "text/unicode.h"
#include "text/utf8.h"

/* A token whose type has still to be looked up: the table is in far memory, so it is asked for some tokens ahead. */
typedef struct sg_pending {
  uint64_t key, hash;
  uint32_t meta;
} sg_pending;
enum { SG_PENDING = 16 };

typedef struct sg_scan {
  sg_document *d;
  const sg_language *l;
  sg_vocabulary *v;
  const unsigned char *text, *end;
  uint8_t flags;     /* of the next token */
  uint32_t quoted;   /* the token after the last single mark that opened a quotation; 0 if it or its paragraph has been
                        closed */
  uint32_t interned; /* tokens that have their type; at most SG_PENDING have not */
  sg_pending pending[SG_PENDING];
} sg_scan;

/* Appends the token [a, b). */
sg_status sg_scan_emit(sg_scan *s, const unsigned char *a, const unsigned char *b, sg_kind kind, sg_step step);
/* Notes that a sentence may end after the last token. */
sg_status sg_scan_note_stop(sg_scan *s);

/* Each reads at least one character at *p, appends what tokens it makes and moves *p behind them. */
sg_status sg_scan_number(sg_scan *s, const unsigned char **p); /* at an ASCII digit */
sg_status sg_scan_sign(sg_scan *s, const unsigned char **p);   /* at any other ASCII character but space and controls */
sg_status sg_scan_high(sg_scan *s, const unsigned char **p);   /* at a byte over 0x7F */
/* At a letter; `letters` is behind the ASCII letters there. */
sg_status sg_scan_word(sg_scan *s, const unsigned char **p, const unsigned char *letters);
/* Goes on with a word of which [start, q) has been read. */
sg_status sg_scan_word_from(sg_scan *s, const unsigned char *start, const unsigned char *q, const unsigned char **p);
/* Tries an entry kept whole, an address or a file name at `p`; SG_OK with *p moved if there was one. */
sg_status sg_scan_whole(sg_scan *s, const unsigned char **p);
sg_status sg_scan_address(sg_scan *s, const unsigned char **p, const unsigned char *letters);

enum { B_ALPHA = 1, B_DIGIT = 2, B_SPACE = 4, B_LINE = 8, B_CONTROL = 16, B_HIGH = 32, B_AFTER = 64, B_STOP = 128 };
extern const uint8_t sg_byte_class[256]; /* B_AFTER: a word of plain letters before it is just that word */

static inline bool sg_is_alpha(unsigned char c) { return sg_byte_class[c] & B_ALPHA; }
static inline bool sg_is_digit(unsigned char c) { return sg_byte_class[c] & B_DIGIT; }
static inline bool sg_is_alnum(unsigned char c) { return sg_byte_class[c] & (B_ALPHA | B_DIGIT); }
static inline bool sg_is_upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
/* The byte at p, 0 behind the end. */
static inline unsigned char sg_at(const sg_scan *s, const unsigned char *p) { return p < s->end ? *p : 0; }
/* The class of the code point at p (p < end). */
static inline sg_char_class sg_class_at(const sg_scan *s, const unsigned char *p, uint32_t *bytes) {
  uint32_t cp;
  *bytes = sg_utf8_decode(p, s->end, &cp);
  return cp == SG_UTF8_INVALID ? SG_CHAR_OTHER : sg_char_class_of(cp);
}
static inline bool sg_class_is_letter(sg_char_class c) {
  return c == SG_CHAR_LOWER || c == SG_CHAR_UPPER || c == SG_CHAR_LETTER;
}
static inline bool sg_letter_at(const sg_scan *s, const unsigned char *p) {
  uint32_t bytes;
  if (p >= s->end) return false;
  return *p < 0x80 ? sg_is_alpha(*p) : sg_class_is_letter(sg_class_at(s, p, &bytes));
}
static inline bool sg_alnum_at(const sg_scan *s, const unsigned char *p) {
  return sg_letter_at(s, p) || sg_is_digit(sg_at(s, p));
}
/* The bytes of an apostrophe at p, 0 if there is none. */
static inline uint32_t sg_apostrophe_at(const sg_scan *s, const unsigned char *p) {
  if (p >= s->end) return 0;
  if (*p == '\'') return 1;
  if (*p == 0xE2 && s->end - p >= 3 && p[1] == 0x80 && (p[2] == 0x99 || p[2] == 0x98)) return 3;
  if (*p == 0xCA && s->end - p >= 2 && p[1] == 0xBC) return 2;
  return 0;
}
/* Behind the letters, digits, marks and joiners that make one word with what is before p. */
const unsigned char *sg_scan_body_until(const unsigned char *p, const unsigned char *end);
static inline const unsigned char *sg_scan_body(const sg_scan *s, const unsigned char *p) {
  return sg_scan_body_until(p, s->end);
}

/* What comes after white space and opening marks at p. */
typedef struct sg_peek {
  const unsigned char *p, *end; /* a word, if it is one */
  enum { SG_PEEK_END, SG_PEEK_UPPER, SG_PEEK_LOWER, SG_PEEK_DIGIT, SG_PEEK_SIGN } what;
  bool line; /* on another line */
  bool open; /* marks stand before it */
} sg_peek;
sg_peek sg_scan_peek(const sg_scan *s, const unsigned char *p);

#endif
