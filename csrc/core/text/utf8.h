/* utf8.h: reading and writing code points of text that may be malformed. */
#ifndef SG_UTF8_H
#define SG_UTF8_H

#include "base/base.h"

#define SG_UTF8_INVALID UINT32_MAX

/* Reads one code point at `p` (p < end) into *cp and returns the bytes it took. A maximal malformed subpart (Unicode
   3.9, table 3-8) counts as one code point, SG_UTF8_INVALID. */
uint32_t sg_utf8_decode_long(const unsigned char *p, const unsigned char *end, uint32_t *cp);

static inline uint32_t sg_utf8_decode(const unsigned char *p, const unsigned char *end, uint32_t *cp) {
  if (*p < 0x80) {
    *cp = *p;
    return 1;
  }
  return sg_utf8_decode_long(p, end, cp);
}

/* Writes a valid code point to `out` (4 bytes of room); returns the bytes written. */
uint32_t sg_utf8_encode(uint32_t cp, char *out);

/* The bytes of the code point that ends at `p` (begin < p), the same cut that reading forwards makes for valid text. */
uint32_t sg_utf8_before(const unsigned char *begin, const unsigned char *p);

typedef enum sg_text_unit { SG_UNIT_BYTES, SG_UNIT_CHARS, SG_UNIT_UTF16 } sg_text_unit;

/* The first byte of [p, end) that is no ASCII, or `end`. */
const unsigned char *sg_utf8_plain(const unsigned char *p, const unsigned char *end);

/* Counts the units of [p, end); a malformed subpart is one (U+FFFD takes its place). */
uint64_t sg_utf8_count(const unsigned char *p, const unsigned char *end, sg_text_unit unit);

#endif
