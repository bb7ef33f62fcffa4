/* sign.c: marks, symbols, picture signs and what stands beyond ASCII. */
#include "tokens/scan.h"

enum { QUOTE_REACH = 48 };

static sg_kind kind_of(unsigned char c) {
  switch (c) {
    case '$':
    case '+':
    case '<':
    case '=':
    case '>':
    case '^':
    case '|':
    case '~':
    case '%':
    case '&':
    case '#':
    case '@':
    case '*': return SG_KIND_SYMBOL;
    default: return SG_KIND_PUNCT;
  }
}

static bool is_word(const sg_scan *s, const unsigned char *p) { return sg_is_alnum(sg_at(s, p)) || sg_at(s, p) == '_'; }

/* A run of stops and what else ends sentences: "...", "?!". */
static sg_status read_stops(sg_scan *s, const unsigned char **p) {
  const unsigned char *a = *p, *q = a;
  bool opens = a == s->text ||
               (!is_word(s, a - 1) && a[-1] != ')' && a[-1] != ']' && a[-1] != '"' && a[-1] != '\'' && a[-1] < 0x80);
  if (*a == '.' && sg_is_alnum(sg_at(s, a + 1)) && opens) {
    const unsigned char *r = a + 1; /* ".5", ".doc" */
    while (r < s->end && sg_is_digit(*r)) r++;
    if (r > a + 1 && !sg_is_alpha(sg_at(s, r)) && (a == s->text || a[-1] != '.')) {
      *p = r;
      return sg_scan_emit(s, a, r, SG_KIND_NUMBER, SG_STEP_NUMBER);
    }
    r = sg_scan_body(s, a + 1);
    if (r - a <= 16 && sg_language_properties(s->l, (const char *)a + 1, (size_t)(r - a - 1)) & SG_WORD_FILE) {
      *p = r;
      return sg_scan_emit(s, a, r, SG_KIND_FILE, SG_STEP_FILE);
    }
  }
  while (q < s->end && sg_byte_class[*q] & B_STOP) q++;
  *p = q;
  SG_TRY(sg_scan_emit(s, a, q, SG_KIND_PUNCT, q - a > 1 ? SG_STEP_RUN : SG_STEP_MARK));
  return sg_scan_note_stop(s);
}

/* @name, #word. */
static sg_status read_handle(sg_scan *s, const unsigned char **p) {
  const unsigned char *a = *p, *q = a + 1;
  if ((*a == '#' ? sg_letter_at(s, q) : is_word(s, q)) && (a == s->text || !is_word(s, a - 1))) {
    q = sg_scan_body(s, q);
    *p = q;
    return *a == '#' ? sg_scan_emit(s, a, q, SG_KIND_HASHTAG, SG_STEP_HASHTAG)
                     : sg_scan_emit(s, a, q, SG_KIND_MENTION, SG_STEP_MENTION);
  }
  *p = q;
  return sg_scan_emit(s, a, q, SG_KIND_SYMBOL, SG_STEP_SYMBOL);
}

/* At an apostrophe that no word goes before: a clitic ("it 's", "players'"), a shortened number ('90s) or a quotation
   mark. */
static sg_status read_quote(sg_scan *s, const unsigned char **p, uint32_t bytes) {
  const unsigned char *a = *p, *q = a + bytes;
  if (sg_at(s, a) < 0x80 && sg_at(s, q) == *a) {
    *p = q + 1; /* '' or `` */
    return sg_scan_emit(s, a, q + 1, SG_KIND_PUNCT, SG_STEP_RUN);
  }
  uint32_t twin = bytes > 1 ? sg_apostrophe_at(s, q) : 0;
  if (twin == 3 && bytes == 3 && !sg_letter_at(s, q + 3) == (a[2] == 0x99)) {
    *p = q + 3; /* two single marks for a double one */
    return sg_scan_emit(s, a, q + 3, SG_KIND_PUNCT, SG_STEP_RUN);
  }
  *p = q;
  if ((a == s->text || !sg_is_digit(a[-1])) && sg_is_digit(sg_at(s, q)) && sg_is_digit(sg_at(s, q + 1)) &&
      !sg_is_digit(sg_at(s, q + 2))) {
    const unsigned char *r = q + 2;
    if (sg_at(s, r) == 's' && !sg_alnum_at(s, r + 1)) r++;
    if (!sg_alnum_at(s, r) && sg_apostrophe_at(s, r) == 0) {
      *p = r;
      return sg_scan_emit(s, a, r, SG_KIND_NUMBER, SG_STEP_NUMBER);
    }
  }
  bool spaced = a == s->text || s->flags & SG_TOKEN_SPACE;
  if (sg_letter_at(s, q)) {
    const unsigned char *r = sg_scan_body(s, q);
    bool known = r - a <= 8 && sg_language_properties(s->l, (const char *)a, (size_t)(r - a)) & SG_WORD_CLITIC;
    if (known && !(s->flags & SG_TOKEN_LINE) && sg_apostrophe_at(s, r) == 0) {
      *p = r;
      return sg_scan_emit(s, a, r, SG_KIND_CLITIC, SG_STEP_CLITIC);
    }
    if (spaced) s->quoted = s->d->ntokens + 1;
  } else if (!spaced && s->d->ntokens > 0) {
    const sg_token *t = &s->d->tokens[s->d->ntokens - 1];
    bool closes = s->quoted && s->d->ntokens - s->quoted < QUOTE_REACH; /* ‘the players’ rather than the players’ */
    s->quoted = 0;
    if (!closes && t->kind == SG_KIND_WORD && (s->text[t->end - 1] | 32) == 's')
      return sg_scan_emit(s, a, q, SG_KIND_CLITIC, SG_STEP_CLITIC);
  }
  return sg_scan_emit(s, a, q, SG_KIND_PUNCT, SG_STEP_MARK);
}

sg_status sg_scan_sign(sg_scan *s, const unsigned char **p) {
  const unsigned char *a = *p, *q = a + 1;
  SG_TRY(sg_scan_whole(s, p));
  if (*p > a) return SG_OK;
  switch (*a) {
    case '.':
    case '!':
    case '?': return read_stops(s, p);
    case '@': return read_handle(s, p);
    case '#':
      if (sg_at(s, q) != '#') return read_handle(s, p);
      break;
    case '\'':
    case '`': return read_quote(s, p, 1);
    case '$':
    case '-':
    case '=':
    case '_':
    case '*':
    case '~':
    case '+':
    case '<':
    case '>':
    case '^': break;
    default:
      *p = q;
      return sg_scan_emit(s, a, q, kind_of(*a), kind_of(*a) == SG_KIND_SYMBOL ? SG_STEP_SYMBOL : SG_STEP_MARK);
  }
  while (q < s->end && *q == *a) q++;
  if (*a == '_' && sg_alnum_at(s, q)) return sg_scan_word_from(s, a, sg_scan_body(s, q), p);
  *p = q;
  return sg_scan_emit(s, a, q, kind_of(*a),
                      q - a > 1                       ? SG_STEP_RUN
                      : kind_of(*a) == SG_KIND_SYMBOL ? SG_STEP_SYMBOL
                                                      : SG_STEP_MARK);
}

/* Behind the picture sign at p with its modifiers and what joiners tie to it. */
static const unsigned char *picture_end(const sg_scan *s, const unsigned char *p) {
  uint32_t bytes;
  sg_char_class c = sg_class_at(s, p, &bytes);
  p += bytes;
  if (c == SG_CHAR_REGIONAL) {
    if (p < s->end && sg_class_at(s, p, &bytes) == SG_CHAR_REGIONAL) p += bytes;
    return p;
  }
  while (p < s->end) {
    c = sg_class_at(s, p, &bytes);
    if (c == SG_CHAR_MARK) {
      p += bytes;
    } else if (c == SG_CHAR_JOIN && p + bytes < s->end) {
      uint32_t more;
      c = sg_class_at(s, p + bytes, &more);
      if (c != SG_CHAR_EMOJI && c != SG_CHAR_SYMBOL) break;
      p += bytes + more;
    } else {
      break;
    }
  }
  return p;
}

/* A run of one character, of dashes and stops for instance. */
static const unsigned char *same_end(const sg_scan *s, const unsigned char *a, uint32_t bytes) {
  const unsigned char *q = a + bytes;
  while ((size_t)(s->end - q) >= bytes && memcmp(q, a, bytes) == 0) q += bytes;
  return q;
}

/* Digits that are not ASCII, which end at q: a number if nothing but such digits is there, else a word. */
static sg_status read_digits(sg_scan *s, const unsigned char **p, const unsigned char *q) {
  const unsigned char *a = *p;
  uint32_t bytes;
  while (sg_at(s, q) >= 0x80 && sg_class_at(s, q, &bytes) == SG_CHAR_DIGIT) q += bytes;
  *p = sg_scan_body(s, q);
  if (*p > q) return sg_scan_word_from(s, a, *p, p);
  return sg_scan_emit(s, a, q, SG_KIND_NUMBER, SG_STEP_NUMBER);
}

static sg_status read_class(sg_scan *s, const unsigned char **p, uint32_t bytes, sg_char_class c) {
  const unsigned char *a = *p, *q = a + bytes;
  switch (c) {
    case SG_CHAR_LOWER:
    case SG_CHAR_UPPER:
    case SG_CHAR_LETTER: return sg_scan_word(s, p, a);
    case SG_CHAR_DIGIT: return read_digits(s, p, q);
    case SG_CHAR_SPACE:
    case SG_CHAR_LINE:
      s->flags |= c == SG_CHAR_LINE ? SG_TOKEN_SPACE | SG_TOKEN_LINE : SG_TOKEN_SPACE;
      *p = q;
      return SG_OK;
    case SG_CHAR_FORMAT:
    case SG_CHAR_JOIN:
    case SG_CHAR_CONTROL: *p = q; return SG_OK;
    case SG_CHAR_APOSTROPHE:
      if (a[bytes - 1] == 0x99) SG_TRY(sg_scan_whole(s, p)); /* ’em, ’n’ */
      if (*p > a) return SG_OK;
      if (bytes > 1 && sg_apostrophe_at(s, a)) return read_quote(s, p, bytes);
      *p = q;
      return sg_scan_emit(s, a, q, SG_KIND_PUNCT, SG_STEP_MARK);
    case SG_CHAR_EMOJI:
    case SG_CHAR_REGIONAL:
      *p = picture_end(s, a);
      SG_TRY(sg_scan_emit(s, a, *p, SG_KIND_EMOJI, SG_STEP_EMOJI));
      return sg_scan_note_stop(s);
    case SG_CHAR_STOP:
    case SG_CHAR_DASH:
      *p = same_end(s, a, bytes);
      if (c == SG_CHAR_STOP)
        while (*p < s->end && sg_byte_class[**p] & B_STOP) (*p)++;
      SG_TRY(sg_scan_emit(s, a, *p, SG_KIND_PUNCT, *p > q ? SG_STEP_RUN : SG_STEP_MARK));
      return c == SG_CHAR_STOP ? sg_scan_note_stop(s) : SG_OK;
    case SG_CHAR_IDEOGRAPH: *p = q; return sg_scan_emit(s, a, q, SG_KIND_WORD, SG_STEP_IDEOGRAPH);
    case SG_CHAR_NUMBER: *p = q; return sg_scan_emit(s, a, q, SG_KIND_NUMBER, SG_STEP_NUMBER);
    case SG_CHAR_PUNCT:
    case SG_CHAR_OPEN:
    case SG_CHAR_CLOSE:
    case SG_CHAR_QUOTE: *p = q; return sg_scan_emit(s, a, q, SG_KIND_PUNCT, SG_STEP_MARK);
    default:
      *p = picture_end(s, a); /* symbols take modifiers too: ™️ */
      return sg_scan_emit(s, a, *p, SG_KIND_SYMBOL, SG_STEP_SYMBOL);
  }
}

sg_status sg_scan_high(sg_scan *s, const unsigned char **p) {
  const unsigned char *a = *p;
  uint32_t cp, bytes = sg_utf8_decode(a, s->end, &cp);
  if (sg_is_digit(*a)) { /* a keycap: digit, selector, frame */
    *p = picture_end(s, a);
    return sg_scan_emit(s, a, *p, SG_KIND_EMOJI, SG_STEP_EMOJI);
  }
  if (cp == SG_UTF8_INVALID) {
    *p = a + bytes;
    return sg_scan_emit(s, a, *p, SG_KIND_INVALID, SG_STEP_INVALID);
  }
  return read_class(s, p, bytes, sg_char_class_of(cp));
}
