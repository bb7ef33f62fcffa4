/* scan.c: the classes of bytes, the bodies of words, and a look at what comes next. */
#include "tokens/scan.h"

#define A B_ALPHA
#define D B_DIGIT
#define S (B_SPACE | B_AFTER)
#define L (B_SPACE | B_LINE | B_AFTER)
#define C B_CONTROL
#define F B_AFTER
#define T (B_AFTER | B_STOP)
const uint8_t sg_byte_class[256] = {
    C,  C,  C,  C,  C,  C,  C,  C,  C,  S,  L,  S,  S,  L,  C,      C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C,
    S,  T,  F,  0,  0,  0,  0,  0,  0,  F,  0,  0,  F,  0,  B_STOP, 0, D, D, D, D, D, D, D, D, D, D, 0, F, 0, 0, 0, T,
    0,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,      A, A, A, A, A, A, A, A, A, A, A, A, 0, 0, F, 0, 0,
    0,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,      A, A, A, A, A, A, A, A, A, A, A, A, 0, 0, F, 0, C,
#define H8 B_HIGH, B_HIGH, B_HIGH, B_HIGH, B_HIGH, B_HIGH, B_HIGH, B_HIGH
    H8, H8, H8, H8, H8, H8, H8, H8, H8, H8, H8, H8, H8, H8, H8,     H8};
#undef A
#undef D
#undef S
#undef L
#undef C
#undef F
#undef T

static bool letter_follows(const unsigned char *p, const unsigned char *end) {
  uint32_t cp;
  if (p >= end) return false;
  sg_utf8_decode(p, end, &cp);
  return cp != SG_UTF8_INVALID && sg_class_is_letter(sg_char_class_of(cp));
}

const unsigned char *sg_scan_body_until(const unsigned char *p, const unsigned char *end) {
  while (p < end) {
    if (*p < 0x80) {
      if (!sg_is_alnum(*p) && *p != '_') break;
      p++;
      continue;
    }
    uint32_t cp, bytes = sg_utf8_decode(p, end, &cp);
    sg_char_class c = cp == SG_UTF8_INVALID ? SG_CHAR_OTHER : sg_char_class_of(cp);
    if ((cp == 0xB7 || cp == 0x5F3 || cp == 0x5F4 || cp == 0x2027) && letter_follows(p + bytes, end))
      c = SG_CHAR_MARK; /* col·lecció */
    if (!sg_class_is_letter(c) && c != SG_CHAR_MARK && c != SG_CHAR_DIGIT && c != SG_CHAR_JOIN) break;
    p += bytes;
  }
  return p;
}

static bool is_open(const sg_scan *s, const unsigned char *p, uint32_t *bytes) {
  *bytes = 1;
  if (*p == '(' || *p == '[' || *p == '"' || *p == '\'' || *p == '`' || *p == '{') return true;
  if (*p < 0x80) return false;
  sg_char_class c = sg_class_at(s, p, bytes);
  return c == SG_CHAR_QUOTE || c == SG_CHAR_OPEN || c == SG_CHAR_APOSTROPHE;
}

sg_peek sg_scan_peek(const sg_scan *s, const unsigned char *p) {
  sg_peek k = {p, p, SG_PEEK_END, false, false};
  uint32_t bytes;
  while (p < s->end) {
    if (sg_byte_class[*p] & (B_SPACE | B_CONTROL)) {
      if (sg_byte_class[*p] & B_LINE) k.line = true;
      p++;
    } else if (*p == 0xC2 && sg_at(s, p + 1) == 0xA0) {
      p += 2;
    } else if (is_open(s, p, &bytes)) {
      k.open = true;
      p += bytes;
    } else {
      break;
    }
  }
  k.p = k.end = p;
  if (p >= s->end) return k;
  sg_char_class c = sg_class_at(s, p, &bytes);
  k.what = c == SG_CHAR_UPPER                          ? SG_PEEK_UPPER
           : c == SG_CHAR_LOWER || c == SG_CHAR_LETTER ? SG_PEEK_LOWER
           : c == SG_CHAR_DIGIT                        ? SG_PEEK_DIGIT
                                                       : SG_PEEK_SIGN;
  if (sg_class_is_letter(c)) k.end = sg_scan_body_until(p, s->end - p > 64 ? p + 64 : s->end);
  return k;
}
