/* utf8.c: UTF-8 as given, malformed or not. */
#include "text/utf8.h"

static bool is_tail(unsigned char c) { return (c & 0xC0) == 0x80; }

/* The second byte decides about overlong forms, surrogates and what lies beyond U+10FFFF. */
static bool second_fits(unsigned char lead, unsigned char c) {
  if (!is_tail(c)) return false;
  switch (lead) {
    case 0xE0: return c >= 0xA0;
    case 0xED: return c < 0xA0;
    case 0xF0: return c >= 0x90;
    case 0xF4: return c < 0x90;
    default: return true;
  }
}

uint32_t sg_utf8_decode_long(const unsigned char *p, const unsigned char *end, uint32_t *cp) {
  unsigned char lead = p[0];
  if (lead < 0x80) {
    *cp = lead;
    return 1;
  }
  *cp = SG_UTF8_INVALID;
  uint32_t len = lead >= 0xC2 && lead < 0xE0   ? 2
                 : lead >= 0xE0 && lead < 0xF0 ? 3
                 : lead >= 0xF0 && lead < 0xF5 ? 4
                                               : 1;
  if (len == 1 || p + 1 >= end || !second_fits(lead, p[1])) return 1;
  uint32_t value = (uint32_t)(lead & (0x7F >> len)) << 6 | (p[1] & 0x3Fu);
  for (uint32_t i = 2; i < len; i++) {
    if (p + i >= end || !is_tail(p[i])) return i;
    value = value << 6 | (p[i] & 0x3Fu);
  }
  *cp = value;
  return len;
}

uint32_t sg_utf8_encode(uint32_t cp, char *out) {
  if (cp < 0x80) {
    out[0] = (char)cp;
    return 1;
  }
  uint32_t len = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
  for (uint32_t i = len - 1; i > 0; i--) {
    out[i] = (char)(0x80 | (cp & 0x3F));
    cp >>= 6;
  }
  out[0] = (char)((0xF00u >> len & 0xFF) | cp);
  return len;
}

uint32_t sg_utf8_before(const unsigned char *begin, const unsigned char *p) {
  uint32_t room = p - begin > 4 ? 4 : (uint32_t)(p - begin);
  uint32_t cp;
  for (uint32_t n = room; n > 1; n--) {
    if (sg_utf8_decode(p - n, p, &cp) == n) return n;
  }
  return 1;
}

const unsigned char *sg_utf8_plain(const unsigned char *p, const unsigned char *end) {
  uint64_t w;
  for (; end - p >= 8; p += 8) {
    memcpy(&w, p, 8);
    if (w & UINT64_C(0x8080808080808080)) break;
  }
  while (p < end && *p < 0x80) p++;
  return p;
}

uint64_t sg_utf8_count(const unsigned char *p, const unsigned char *end, sg_text_unit unit) {
  if (unit == SG_UNIT_BYTES) return (uint64_t)(end - p);
  uint64_t n = 0;
  while (p < end) {
    if (end - p >= 8) {
      uint64_t w;
      memcpy(&w, p, 8);
      if (!(w & UINT64_C(0x8080808080808080))) {
        p += 8;
        n += 8;
        continue;
      }
    }
    uint32_t cp;
    p += sg_utf8_decode(p, end, &cp);
    n += unit == SG_UNIT_UTF16 && cp != SG_UTF8_INVALID && cp > 0xFFFF ? 2 : 1;
  }
  return n;
}
