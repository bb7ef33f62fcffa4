/* canonical.c: canonical forms of texts. */
#include "text/canonical.h"

#include "text/utf8.h"

enum { FIRST_MARK = 0x300, LIGATURES = 0xFB00, WIDE_FIRST = 0xFF01, WIDE_LAST = 0xFF5E, WIDE_TO_ASCII = 0xFEE0 };

static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"}; /* from U+FB00 on */
static const uint16_t wide_signs[] = {0xA2, 0xA3, 0xAC, 0xAF, 0xA6, 0xA5, 0x20A9};   /* from U+FFE0 on */

/* The composition of two, or 0. */
static uint32_t compose(uint32_t first, uint32_t second) {
  uint32_t low = 0, high = sg_ncompositions;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    const sg_composition *c = &sg_compositions[middle];
    if (c->first == first && c->second == second) return c->composed;
    if (c->first < first || (c->first == first && c->second < second)) low = middle + 1;
    else high = middle;
  }
  return 0;
}

/* The plain form of a code point that is a variant of it; else the code point. */
static uint32_t plain(uint32_t cp) {
  if (cp >= WIDE_FIRST && cp <= WIDE_LAST) return cp - WIDE_TO_ASCII;
  if (cp >= 0xFFE0 && cp < 0xFFE0 + sizeof wide_signs / sizeof *wide_signs) return wide_signs[cp - 0xFFE0];
  uint32_t alone = compose(cp, 0);
  return alone ? alone : cp;
}

uint32_t sg_canonical_form(const char *text, uint32_t len, char *out) {
  const unsigned char *p = (const unsigned char *)text, *end = p + len;
  uint32_t n = 0, last = 0, last_at = 0; /* the code point that a mark may join, 0 for none */
  while (p < end) {
    uint32_t cp, bytes = sg_utf8_decode(p, end, &cp), both;
    if (cp == SG_UTF8_INVALID) {
      memmove(out + n, p, bytes);
      n += bytes;
      last = 0;
    } else if (cp >= LIGATURES && cp < LIGATURES + sizeof ligatures / sizeof *ligatures) {
      const char *letters = ligatures[cp - LIGATURES];
      for (; *letters; letters++) out[n++] = *letters;
      last = (unsigned char)letters[-1];
      last_at = n - 1;
    } else {
      if (cp >= 0x80) cp = plain(cp);
      both = last && cp >= FIRST_MARK ? compose(last, cp) : 0;
      if (!both) last_at = n;
      last = both ? both : cp;
      n = last_at + sg_utf8_encode(last, out + last_at);
    }
    p += bytes;
  }
  return n;
}
