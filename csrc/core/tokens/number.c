/* number.c: numbers with separators, ordinals, units, telephone numbers. */
#include "tokens/scan.h"

static const unsigned char *digits_end(const sg_scan *s, const unsigned char *p) {
  while (p < s->end && sg_is_digit(*p)) p++;
  return p;
}

static bool is_body(const sg_scan *s, const unsigned char *p) {
  return sg_is_alnum(sg_at(s, p)) || sg_at(s, p) == '_' || sg_at(s, p) >= 0x80;
}

static const unsigned char *letters_end(const sg_scan *s, const unsigned char *p) {
  while (p < s->end && sg_is_alpha(*p)) p++;
  return p;
}

enum { MOST_GROUPS = 8 }; /* looked at ahead, so that reading stays linear */

/* Two digits after a comma end at r: whether they begin the groups of 12,34,567 or are the decimals of 5,00. [12,34] is
   a list. */
static bool two_digits_go_on(const sg_scan *s, const unsigned char *start, const unsigned char *r) {
  unsigned char c = sg_at(s, r);
  if (c == ',' && sg_is_digit(sg_at(s, r + 1))) {
    const unsigned char *next = digits_end(s, r + 1);
    for (uint32_t groups = 0; groups < MOST_GROUPS && next - r == 3 && sg_at(s, next) == ','; groups++) {
      r = next;
      next = digits_end(s, r + 1);
    }
    return next - r == 4 && sg_at(s, next) != ',';
  }
  if (start > s->text && (start[-1] == '[' || start[-1] == '(')) return false;
  if (c == '.') return !sg_is_digit(sg_at(s, r + 1));
  return !sg_is_alpha(c) && c != '/' && c != '-' && c != ':';
}

/* Three digits exactly after a comma, or two as India and the continent write them, any digits after the others. */
static const unsigned char *read_separators(const sg_scan *s, const unsigned char *start, const unsigned char *q) {
  for (;;) {
    unsigned char c = sg_at(s, q);
    if (c != '.' && c != ',' && c != ':' && c != '/') return q;
    if (!sg_is_digit(sg_at(s, q + 1))) return q;
    const unsigned char *r = digits_end(s, q + 1);
    if (c == ',' && r - q != 4 && (r - q != 3 || !two_digits_go_on(s, start, r))) return q;
    q = r;
  }
}

/* The bytes of a space that keeps the groups of a number together: no-break, narrow no-break, thin. 0: none. */
static uint32_t group_space(const sg_scan *s, const unsigned char *q) {
  if (sg_at(s, q) == 0xC2 && sg_at(s, q + 1) == 0xA0) return 2;
  bool narrow = sg_at(s, q) == 0xE2 && sg_at(s, q + 1) == 0x80 && (sg_at(s, q + 2) == 0xAF || sg_at(s, q + 2) == 0x89);
  return narrow ? 3 : 0;
}

/* Behind groups of exactly three digits after such spaces: 12 500, as ISO 80000-1 writes it. q if none follow. */
static const unsigned char *read_spaced(const sg_scan *s, const unsigned char *start, const unsigned char *q) {
  if (q - start > 3) return q;
  for (;;) {
    uint32_t space = group_space(s, q);
    if (!space || !sg_is_digit(sg_at(s, q + space))) return q;
    const unsigned char *r = digits_end(s, q + space);
    if (r - q != space + 3) return q;
    q = r;
  }
}

/* Behind the power of ten that goes on with a number at q: 1e10, 12e-1, 1.3x10^6. NULL if none does. */
static const unsigned char *read_power(const sg_scan *s, const unsigned char *q) {
  if ((*q | 32) == 'e') {
    q++;
    if (sg_at(s, q) == '-' || sg_at(s, q) == '+') q++;
  } else {
    if (sg_at(s, q) == 'x') q++;
    else if (sg_at(s, q) == 0xC3 && sg_at(s, q + 1) == 0x97) q += 2;
    else return NULL;
    if (s->end - q < 4 || memcmp(q, "10^", 3) != 0) return NULL;
    q += 3;
    if (*q == '-') q++;
  }
  const unsigned char *r = digits_end(s, q);
  return r > q && r - q <= 3 && !is_body(s, r) ? r : NULL;
}

static const unsigned char *superscript_end(const sg_scan *s, const unsigned char *r) {
  return sg_at(s, r) == 0xC2 && (sg_at(s, r + 1) == 0xB2 || sg_at(s, r + 1) == 0xB3) ? r + 2 : r; /* ² ³ */
}

/* Groups with hyphens that are one number: telephone numbers, dates. NULL if they are a range. */
static const unsigned char *read_groups(const sg_scan *s, const unsigned char *start, const unsigned char *q) {
  uint32_t groups = 1, total = (uint32_t)(q - start), last = total, first = total;
  const unsigned char *r = q;
  while (sg_at(s, r) == '-' && sg_is_digit(sg_at(s, r + 1)) && groups < 8) {
    const unsigned char *next = digits_end(s, r + 1);
    last = (uint32_t)(next - r - 1);
    total += last;
    groups++;
    r = next;
  }
  if (groups == 1 || sg_is_alpha(sg_at(s, r)) || total > 32) return NULL;
  if (groups >= 3) return r;
  return first >= 3 && last >= 3 && first != last ? r : NULL; /* 555-0123 */
}

static uint32_t properties(const sg_scan *s, const unsigned char *a, const unsigned char *b) {
  return b - a > 16 ? 0 : sg_language_properties(s->l, (const char *)a, (size_t)(b - a));
}

/* Letters stand right behind the digits [start, q). */
static sg_status read_letters(sg_scan *s, const unsigned char *start, const unsigned char *q, const unsigned char **p) {
  const unsigned char *r = letters_end(s, q);
  if ((sg_at(s, r) == '2' || sg_at(s, r) == '3') && !is_body(s, r + 1)) r++; /* m2 */
  bool ends = !is_body(s, superscript_end(s, r));
  uint32_t known = ends ? properties(s, q, r) : 0;
  if (known & SG_WORD_ORDINAL) {
    *p = r;
    return sg_scan_emit(s, start, r, SG_KIND_ORDINAL, SG_STEP_ORDINAL);
  }
  if (known & SG_WORD_UNIT) {
    SG_TRY(sg_scan_emit(s, start, q, SG_KIND_NUMBER, SG_STEP_NUMBER));
    if (sg_at(s, r) == '.' && r == q + 1 && sg_is_alpha(sg_at(s, r + 1))) { /* "5p.m." */
      *p = q;
      return SG_OK;
    }
    *p = r;
    return sg_scan_emit(s, q, r, SG_KIND_WORD, SG_STEP_UNIT);
  }
  if (ends && r == q + 1 && (*q | 32) == 's') { /* 1990s */
    *p = r;
    return sg_scan_emit(s, start, r, SG_KIND_NUMBER, SG_STEP_NUMBER);
  }
  return sg_scan_word_from(s, start, sg_scan_body(s, q), p);
}

sg_status sg_scan_number(sg_scan *s, const unsigned char **p) {
  const unsigned char *start = *p, *q = digits_end(s, start), *r;
  SG_TRY(sg_scan_whole(s, p));
  if (*p > start) return SG_OK;
  unsigned char c = sg_at(s, q);
  if (c == '@' || c == '_' || sg_is_alpha(c) || ((c == '.' || c == '-') && sg_is_alpha(sg_at(s, q + 1)))) {
    SG_TRY(sg_scan_address(s, p, start));
    if (*p > start) return SG_OK;
  }
  if (c == '-' && (r = read_groups(s, start, q)) != NULL) {
    *p = r;
    return sg_scan_emit(s, start, r, SG_KIND_NUMBER, SG_STEP_NUMBER);
  }
  q = read_separators(s, start, read_spaced(s, start, q));
  if (q < s->end && (r = read_power(s, q)) != NULL) {
    *p = r;
    return sg_scan_emit(s, start, r, SG_KIND_NUMBER, SG_STEP_NUMBER);
  }
  if (sg_is_alpha(sg_at(s, q))) return read_letters(s, start, q, p);
  if (sg_at(s, q) >= 0x80) {
    uint32_t bytes;
    sg_char_class class = sg_class_at(s, q, &bytes);
    if (class == SG_CHAR_NUMBER) q += bytes; /* 6½, m² */
    else if (sg_class_is_letter(class) || class == SG_CHAR_DIGIT || class == SG_CHAR_JOIN)
      return sg_scan_word_from(s, start, sg_scan_body(s, q), p);
    else if (class == SG_CHAR_MARK) return sg_scan_high(s, p); /* a keycap */
  } else if (sg_at(s, q) == '_') {
    return sg_scan_word_from(s, start, sg_scan_body(s, q), p);
  }
  *p = q;
  SG_TRY(sg_scan_emit(s, start, q, SG_KIND_NUMBER, SG_STEP_NUMBER));
  if (q - start >= 6 && q - start <= 10 && memchr(start, '/', (size_t)(q - start)))
    SG_TRY(sg_scan_note_stop(s)); /* the head of a mail? */
  uint32_t bytes = sg_apostrophe_at(s, q);
  if (!bytes || !sg_letter_at(s, q + bytes)) return SG_OK;
  r = sg_scan_body(s, q + bytes); /* 1990's */
  if (r - q > 8 || !(sg_language_properties(s->l, (const char *)q, (size_t)(r - q)) & SG_WORD_CLITIC)) return SG_OK;
  *p = r;
  return sg_scan_emit(s, q, r, SG_KIND_CLITIC, SG_STEP_CLITIC);
}
