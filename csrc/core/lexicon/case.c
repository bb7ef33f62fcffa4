/* case.c: whether a text that equals a phrase when folded also meets its case rule. */
#include "lexicon/format.h"
#include "text/unicode.h"

/* Reads a text code point by code point as the folding sees it: without invisible joiners, quotation marks straight.
   Bytes that are not UTF-8 count as code points above all others, so that they equal themselves only. */
typedef struct reader {
  const unsigned char *p, *end;
} reader;

static reader read_text(const char *text, uint32_t len) {
  return (reader){(const unsigned char *)text, (const unsigned char *)text + len};
}

enum { END_OF_TEXT = -1 };

static int32_t decode(reader *r) {
  uint32_t c = *r->p++;
  if (c < 0x80) return (int32_t)c;
  int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC0 ? 1 : 0;
  uint32_t cp = c & (0x3Fu >> more);
  const unsigned char *p = r->p;
  for (int i = 0; i < more; i++, p++) {
    if (p >= r->end || (*p & 0xC0) != 0x80) more = 0;
    else cp = cp << 6 | (*p & 0x3Fu);
  }
  if (more == 0 || cp > SG_CODE_POINT_MAX) return (int32_t)(SG_CODE_POINT_MAX + c);
  r->p = p;
  return (int32_t)cp;
}

static int32_t next(reader *r) {
  while (r->p < r->end) {
    int32_t cp = decode(r);
    if (cp > (int32_t)SG_CODE_POINT_MAX) return cp;
    switch (sg_char_class_of((uint32_t)cp)) {
      case SG_CHAR_JOIN: continue;
      case SG_CHAR_APOSTROPHE: return '\'';
      case SG_CHAR_QUOTE: return '"';
      default: return cp;
    }
  }
  return END_OF_TEXT;
}

static bool equal(reader a, reader b) {
  for (;;) {
    int32_t x = next(&a), y = next(&b);
    if (x != y) return false;
    if (x == END_OF_TEXT) return true;
  }
}

static bool capitals_met(reader phrase, reader text) {
  for (;;) {
    int32_t x = next(&phrase), y = next(&text);
    if (x == END_OF_TEXT || y == END_OF_TEXT) return x == y;
    if (x == y) continue;
    /* They fold alike: where the phrase has a capital the text has not. */
    if (x > (int32_t)SG_CODE_POINT_MAX || sg_char_lower((uint32_t)x) != (uint32_t)x) return false;
  }
}

sg_lex_letters sg_lex_letters_of(const char *text, uint32_t len) {
  reader r = read_text(text, len);
  sg_lex_letters found = {false, false};
  for (int32_t cp; (cp = next(&r)) != END_OF_TEXT;) {
    if (cp > (int32_t)SG_CODE_POINT_MAX) continue;
    sg_char_class class = sg_char_class_of((uint32_t)cp);
    found.small |= class == SG_CHAR_LOWER;
    found.capital |= class == SG_CHAR_UPPER;
  }
  return found;
}

bool sg_lex_case_met(const sg_lexicon *x, uint32_t check, const sg_document *d, uint32_t first, uint32_t n) {
  if (check == SG_LEXFILE_FOLDED) return true;
  bool capital = (check & SG_LEXFILE_CAPITAL) != 0;
  uint32_t at = check & ~SG_LEXFILE_CAPITAL, count = sg_lex_count(x, SG_LEX_EXACT);
  if (at > count || n > count - at) return false;
  for (uint32_t i = 0; i < n; i++) {
    sg_text t;
    if (!sg_lex_text(x, x->exact[at + i], &t)) return false;
    const sg_type *type = &d->vocabulary->types[d->tokens[first + i].type];
    if (t.len == type->len && memcmp(t.bytes, type->text, t.len) == 0) continue; /* as most */
    reader phrase = read_text(t.bytes, t.len), text = read_text(type->text, type->len);
    if (!(capital ? capitals_met(phrase, text) : equal(phrase, text))) return false;
  }
  return true;
}
