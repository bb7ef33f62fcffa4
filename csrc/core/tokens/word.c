/* word.c: words with apostrophes, hyphens, stops and letters beyond ASCII. */
#include "tokens/scan.h"

static uint32_t properties(const sg_scan *s, const unsigned char *a, const unsigned char *b) {
  return sg_language_properties(s->l, (const char *)a, (size_t)(b - a));
}

static bool peek_is(const sg_scan *s, const sg_peek *k, uint32_t property) {
  return k->end > k->p && properties(s, k->p, k->end) & property;
}

/* The text of the last token, if it stands on the same line; NULL if there is none. */
static const sg_token *previous(const sg_scan *s) {
  if (s->d->ntokens == 0 || s->flags & SG_TOKEN_LINE) return NULL;
  return &s->d->tokens[s->d->ntokens - 1];
}

/* Is the single capital before the stop at q an initial, and not the last word of a sentence? */
static bool is_initial(const sg_scan *s, const unsigned char *start, const unsigned char *q) {
  sg_peek k = sg_scan_peek(s, q + 1);
  const sg_token *t = previous(s);
  bool name = t && (t->kind == SG_KIND_ABBREVIATION ||
                    (t->kind == SG_KIND_WORD && sg_is_upper(s->text[t->start]) &&
                     !(properties(s, s->text + t->start, s->text + t->end) & SG_WORD_STARTER)));
  if (k.what == SG_PEEK_END || k.line) return name && *start != 'I'; /* the next line may be another block */
  bool opens = !t || t->kind == SG_KIND_PUNCT;
  if (k.what == SG_PEEK_LOWER) return (*start != 'I' || name);
  if (k.what != SG_PEEK_UPPER) return sg_at(s, q + 1) == ',' || name;
  if (*start == 'I' && !name) return opens && !peek_is(s, &k, SG_WORD_STARTER);
  if (peek_is(s, &k, SG_WORD_STARTER) && !opens) return name && k.end - k.p == 1;
  return true;
}

/* Do the letters before the stop at q keep it? */
static bool keeps_stop(const sg_scan *s, const unsigned char *start, const unsigned char *q) {
  uint32_t known = properties(s, start, q);
  unsigned char next = sg_at(s, q + 1);
  if (next == '.') return (known & (SG_WORD_INNER | SG_WORD_ABBREVIATION)) && sg_at(s, q + 2) != '.';
  if (!(known & (SG_WORD_ABBREVIATION | SG_WORD_TITLE | SG_WORD_REFERENCE | SG_WORD_INNER | SG_WORD_MONTH)))
    return (next == ',' || next == ';') && q - start <= 4 && sg_byte_class[sg_at(s, q + 2)] & B_SPACE;
  sg_peek k = sg_scan_peek(s, q + 1);
  if (next == ',' || next == ';' || next == ':' || (next == '-' && sg_is_alpha(sg_at(s, q + 2))))
    return true; /* Maj.-Gen. */
  if (known & SG_WORD_COMMON && k.line) return false;
  if (k.what == SG_PEEK_DIGIT) return !(known & SG_WORD_COMMON) || known & (SG_WORD_REFERENCE | SG_WORD_MONTH);
  if (known & SG_WORD_COMMON) {
    if (k.what == SG_PEEK_LOWER && known & SG_WORD_ABBREVIATION && sg_is_upper(*start))
      return true; /* Fifth Ave. is, Mass. voters */
    if (k.what == SG_PEEK_LOWER && known & SG_WORD_MONTH) return sg_is_upper(*start);
    if (k.what == SG_PEEK_LOWER && known & SG_WORD_TITLE)
      return sg_is_upper(*start) && previous(s) != NULL; /* the Rev. said */
    if (k.what != SG_PEEK_UPPER || !(known & (SG_WORD_TITLE | SG_WORD_MONTH))) return false;
    return sg_is_upper(*start) && (known & SG_WORD_TITLE || !peek_is(s, &k, SG_WORD_STARTER));
  }
  return (known & (SG_WORD_ABBREVIATION | SG_WORD_TITLE | SG_WORD_INNER | SG_WORD_MONTH)) != 0;
}

/* "U.S.", "e.g", "J.C." from the first letter; NULL if it is none. */
static const unsigned char *acronym_end(const sg_scan *s, const unsigned char *start) {
  const unsigned char *r = start + 1;
  while (sg_at(s, r) == '.' && sg_is_alpha(sg_at(s, r + 1)) && !sg_alnum_at(s, r + 2)) r += 2;
  if (r == start + 1) return NULL;
  if (sg_at(s, r) == '.' && !(sg_at(s, r + 1) == '.')) return r + 1;
  return r;
}

/* Where [start, q) with the stop at q ends, and what it is then. */
static const unsigned char *read_stop(const sg_scan *s, const unsigned char *start, const unsigned char *q,
                                      sg_step *step) {
  if (q == start + 1 && sg_is_alpha(*start)) {
    const unsigned char *r = acronym_end(s, start);
    if (r) {
      *step = SG_STEP_ACRONYM;
      return r;
    }
    if (sg_is_upper(*start) && (sg_is_upper(sg_at(s, q + 1)) || is_initial(s, start, q))) {
      *step = SG_STEP_INITIAL;
      return q + 1;
    }
  }
  if (q == start + 1 && sg_is_upper(*start)) return q; /* Henry V. is no "v." */
  if (!keeps_stop(s, start, q)) return q;
  *step = SG_STEP_ABBREVIATION;
  return q + 1;
}

/* "th- the", "J- she": a word broken off keeps its hyphen. */
static bool is_broken_off(const sg_scan *s, const unsigned char *start, const unsigned char *q) {
  if (q - start > 2 || sg_at(s, q) != '-' || (q + 1 < s->end && !(sg_byte_class[q[1]] & B_SPACE) && q[1] != ','))
    return false;
  if (start > s->text && !(sg_byte_class[start[-1]] & B_SPACE)) return false;
  return q == start + 1 ? *start != 'a' && *start != 'A' && *start != 'I' : true;
}

static sg_status emit_word(sg_scan *s, const unsigned char *a, const unsigned char *b, sg_step step) {
  uint32_t len = (uint32_t)(b - a);
  if (step == SG_STEP_ABBREVIATION || step == SG_STEP_INITIAL || step == SG_STEP_ACRONYM) {
    SG_TRY(sg_scan_emit(s, a, b, SG_KIND_ABBREVIATION, step));
    return b[-1] == '.' ? sg_scan_note_stop(s) : SG_OK;
  }
  uint64_t head = 0;
  memcpy(&head, a, len < 8 ? len : 8);
  if (len <= SG_ENTRY_MAX && sg_language_may_split(s->l, head, len)) {
    const sg_entry *e = sg_language_find(s->l, (const char *)a, len);
    if (e && e->properties & SG_WORD_SPLIT && e->len == len) {
      uint32_t from = 0;
      for (uint32_t i = 0; i <= e->ncuts; i++) {
        uint32_t to = i < e->ncuts ? e->cuts[i] : len;
        SG_TRY(sg_scan_emit(s, a + from, a + to, SG_KIND_WORD, SG_STEP_SPLIT));
        from = to;
      }
      return SG_OK;
    }
  }
  return sg_scan_emit(s, a, b, SG_KIND_WORD, step);
}

/* A clitic of the language at [a, b)? */
static bool is_clitic(const sg_scan *s, const unsigned char *a, const unsigned char *b) {
  return b - a <= 8 && properties(s, a, b) & SG_WORD_CLITIC;
}

/* At an apostrophe behind [*start, q), before a letter: splits a clitic off, or joins. Returns where to go on. */
static sg_status read_apostrophe(sg_scan *s, const unsigned char **start, const unsigned char *q, uint32_t bytes,
                                 sg_step *step, const unsigned char **next) {
  const unsigned char *r = sg_scan_body(s, q + bytes);
  *next = r;
  if (q - *start > 1 && (q[-1] | 32) == 'n' && is_clitic(s, q - 1, r)) {
    SG_TRY(emit_word(s, *start, q - 1, *step));
    *start = q - 1;
    *step = SG_STEP_CLITIC;
  } else if (is_clitic(s, q, r)) {
    SG_TRY(*step == SG_STEP_CLITIC ? sg_scan_emit(s, *start, q, SG_KIND_CLITIC, *step)
                                   : emit_word(s, *start, q, *step));
    *start = q;
    *step = SG_STEP_CLITIC;
  } else if (q - *start <= 4 && properties(s, *start, q + bytes) & SG_WORD_PROCLITIC) {
    SG_TRY(sg_scan_emit(s, *start, q + bytes, SG_KIND_CLITIC, SG_STEP_CLITIC));
    *start = q + bytes;
  }
  return SG_OK;
}

static uint32_t hyphen_at(const sg_scan *s, const unsigned char *p) {
  if (sg_at(s, p) == '-') return 1;
  if (s->end - p >= 3 && p[0] == 0xE2 && p[1] == 0x80 && (p[2] == 0x90 || p[2] == 0x91)) return 3;
  return 0;
}

/* Does the hyphen between [start, q) and what follows keep the word together? */
static bool hyphen_joins(const sg_scan *s, const unsigned char *start, const unsigned char *q, uint32_t bytes) {
  if (!sg_alnum_at(s, q + bytes)) return false;
  if (q - start == 1 && start > s->text && start[-1] == '-') return false; /* Tehrik-i-Taliban, Jaish-e-Mohammed */
  if (q - start <= 16 && properties(s, start, q) & SG_WORD_PREFIX) return true;
  const unsigned char *from = q + bytes;
  const unsigned char *r = sg_scan_body_until(from, s->end - from > 17 ? from + 17 : s->end);
  return r - from <= 16 && properties(s, from, r) & SG_WORD_SUFFIX;
}

/* "AT&T", "R&D": short capitals on both sides. */
static bool ampersand_joins(const sg_scan *s, const unsigned char *start, const unsigned char *q) {
  const unsigned char *r = q + 1;
  if (q - start > 3) return false;
  for (const unsigned char *p = start; p < q; p++)
    if (!sg_is_upper(*p)) return false;
  while (sg_is_upper(sg_at(s, r)) && r - q <= 3) r++;
  return r > q + 1 && !sg_alnum_at(s, r);
}

sg_status sg_scan_word_from(sg_scan *s, const unsigned char *start, const unsigned char *q, const unsigned char **p) {
  sg_step step = SG_STEP_WORD;
  bool done = false; /* a stop has been read */
  for (;;) {
    uint32_t bytes = sg_apostrophe_at(s, q);
    if (bytes && sg_letter_at(s, q + bytes)) {
      const unsigned char *was = start, *next;
      SG_TRY(read_apostrophe(s, &start, q, bytes, &step, &next));
      if ((done || step == SG_STEP_CLITIC) && start == was) break; /* Jan.'x, it's'x: only a clitic may follow */
      q = next;
      done = false;
    } else if (done) {
      break;
    } else if (sg_at(s, q) == '.' && sg_is_digit(q[-1]) && sg_is_digit(sg_at(s, q + 1))) {
      q = sg_scan_body(s, q + 1); /* v2.0 */
    } else if (sg_at(s, q) == '.' && step != SG_STEP_CLITIC) {
      const unsigned char *r = read_stop(s, start, q, &step);
      if (r == q) break;
      q = r;
      done = true;
    } else if ((bytes = hyphen_at(s, q)) != 0 && step != SG_STEP_CLITIC && hyphen_joins(s, start, q, bytes)) {
      const unsigned char *r = sg_is_alpha(q[bytes]) ? acronym_end(s, q + bytes) : NULL; /* ex-U.S. */
      step = r ? SG_STEP_ACRONYM : SG_STEP_PREFIX;
      q = r ? r : sg_scan_body(s, q + bytes);
      while (sg_at(s, q) == '/' && sg_is_digit(q[-1]) && sg_is_digit(sg_at(s, q + 1)))
        q = sg_scan_body(s, q + 1); /* pre-9/11 */
      done = r != NULL;
    } else if (step == SG_STEP_WORD && is_broken_off(s, start, q)) {
      q++;
      step = SG_STEP_PREFIX;
      break;
    } else if (sg_at(s, q) == '&' && ampersand_joins(s, start, q)) {
      q = sg_scan_body(s, q + 1);
    } else {
      break;
    }
  }
  *p = q;
  if (step == SG_STEP_CLITIC) return sg_scan_emit(s, start, q, SG_KIND_CLITIC, step);
  return emit_word(s, start, q, step);
}

sg_status sg_scan_word(sg_scan *s, const unsigned char **p, const unsigned char *letters) {
  const unsigned char *start = *p;
  SG_TRY(sg_scan_whole(s, p));
  if (*p > start) return SG_OK;
  SG_TRY(sg_scan_address(s, p, letters));
  if (*p > start) return SG_OK;
  if (sg_is_digit(sg_at(s, letters)) && letters - start <= 4 && properties(s, start, letters) & SG_WORD_CURRENCY) {
    *p = letters; /* Rs500 */
    return sg_scan_emit(s, start, letters, SG_KIND_WORD, SG_STEP_UNIT);
  }
  return sg_scan_word_from(s, start, sg_scan_body(s, letters), p);
}
