/* tokenizer.c: the main loop and its fast path: runs of ASCII letters between spaces and plain marks. */
#include "tokens/emit.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

enum { GUESS_MAX = 1 << 20 };

const char *const sg_step_names[SG_STEP_COUNT] = {
    "word",    "number", "clitic", "split",  "whole",   "abbreviation", "initial", "acronym",
    "url",     "email",  "host",   "file",   "mention", "hashtag",      "prefix",  "unit",
    "ordinal", "mark",   "run",    "symbol", "emoji",   "ideograph",    "invalid"};
const char *const sg_step_reasons[SG_STEP_COUNT] = {"a run of letters and digits",
                                                    "digits with their separators",
                                                    "split from the word before it by the language's list of clitics",
                                                    "a part of a word that the language splits",
                                                    "kept whole by the language's list",
                                                    "an abbreviation of the language; the stop belongs to it",
                                                    "a single capital before a name; the stop belongs to it",
                                                    "single letters with stops",
                                                    "an address with a scheme or www",
                                                    "a mail address",
                                                    "the name of a host, by its last part",
                                                    "the name of a file, by its last part",
                                                    "an @ and a name",
                                                    "a # and a word",
                                                    "the hyphen after this prefix does not split",
                                                    "a unit written to its number",
                                                    "a number with the ending of an ordinal",
                                                    "a single mark",
                                                    "a run of stops or of one sign",
                                                    "a symbol",
                                                    "a picture sign with its modifiers",
                                                    "one ideograph",
                                                    "bytes that are not UTF-8"};

/* Behind the ASCII letters at p. */
static inline const unsigned char *letters_end(const unsigned char *p, const unsigned char *end) {
#if defined(__SSE2__)
  while (end - p >= 16) {
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
    __m128i low = _mm_or_si128(v, _mm_set1_epi8(32));
    __m128i in =
        _mm_and_si128(_mm_cmpgt_epi8(low, _mm_set1_epi8('a' - 1)), _mm_cmplt_epi8(low, _mm_set1_epi8('z' + 1)));
    unsigned mask = (unsigned)_mm_movemask_epi8(in);
    if (mask != 0xFFFF) return p + __builtin_ctz(~mask);
    p += 16;
  }
#endif
  while (p < end && sg_is_alpha(*p)) p++;
  return p;
}

static inline uint64_t key_of(const unsigned char *p, uint32_t len, const unsigned char *end) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  if (len <= 8 && end - p >= 8) {
    uint64_t w;
    memcpy(&w, p, 8);
    return w & (~UINT64_C(0) >> (64 - 8 * len));
  }
#else
  (void)end;
#endif
  return sg_type_key((const char *)p, len);
}

static inline uint64_t head_of(const unsigned char *p) {
  uint64_t w;
  memcpy(&w, p, 8);
  return w;
}

static inline sg_status read_one(sg_scan *s, const unsigned char **pp, uint8_t class) {
  const unsigned char *p = *pp;
  if (class & B_ALPHA) {
    const unsigned char *q = letters_end(p + 1, s->end);
    uint32_t len = (uint32_t)(q - p);
    if (q == s->end || sg_byte_class[*q] & B_AFTER) {
      uint64_t key = key_of(p, len, s->end), head = len <= 8 ? key : head_of(p);
      /* Entries with signs, none with white space: "Yahoo!" */
      bool plain = q == s->end || sg_byte_class[*q] & B_SPACE || !sg_language_may_start(s->l, p[0], p[1]);
      if (plain && !sg_language_may_split(s->l, head, len)) {
        *pp = q;
        return sg_scan_append(s, p, len, key, SG_KIND_WORD, SG_STEP_WORD);
      }
    }
    return sg_scan_word(s, pp, q);
  }
  if (*p == ',') {
    *pp = p + 1;
    return sg_scan_append(s, p, 1, ',', SG_KIND_PUNCT, SG_STEP_MARK);
  }
  if (class & B_DIGIT) return sg_scan_number(s, pp);
  if (class & B_HIGH) return sg_scan_high(s, pp);
  return sg_scan_sign(s, pp);
}

static sg_status read_all(sg_scan *s) {
  const unsigned char *p = s->text, *end = s->end;
  while (p < end) {
    uint8_t class = sg_byte_class[*p];
    if (class & (B_SPACE | B_CONTROL)) {
      if (class & B_SPACE) s->flags |= class & B_LINE ? SG_TOKEN_SPACE | SG_TOKEN_LINE : SG_TOKEN_SPACE;
      p++;
      continue;
    }
    SG_TRY(read_one(s, &p, class));
  }
  while (s->interned < s->d->ntokens) SG_TRY(sg_scan_intern_next(s));
  return SG_OK;
}

sg_status sg_tokenize(sg_document *d, const sg_language *l) {
  const unsigned char *text = (const unsigned char *)d->text;
  sg_scan s; /* not cleared as a whole: what is pending is written before it is read */
  s.d = d, s.l = l, s.v = d->vocabulary, s.text = text, s.end = text + d->len, s.interned = s.quoted = 0;
  s.flags = SG_TOKEN_SPACE | SG_TOKEN_LINE;
  sg_document_clear(d);
  /* English has a token for about five bytes; a little more saves the moves of growing. */
  uint32_t guess = d->len / 4 + 16;
  if (guess > GUESS_MAX) guess = GUESS_MAX;
  SG_TRY(sg_grow(&d->alloc, (void **)&d->tokens, &d->tokens_cap, guess, sizeof *d->tokens));
  sg_status status = read_all(&s);
  if (status != SG_OK) sg_document_clear(d);
  return status;
}
