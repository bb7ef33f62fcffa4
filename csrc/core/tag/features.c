/* features.c: what the form of a word tells: itself, its ends, its letter case, what a lexicon knows of it. */
#include "tag/lemmatizer.h"
#include "tag/model.h"
#include "text/unicode.h"
#include "text/utf8.h"

enum { SUFFIXES = 5, PREFIXES = 4, SHAPE_MAX = 12 };

static void add(sg_features *f, uint32_t kind, uint32_t hash) {
  if (f->n == SG_MODEL_FEATURES) return;
  f->hash[f->n] = sg_hash_mix(hash, kind);
  f->kind[f->n++] = (uint8_t)kind;
}

static void add_text(sg_features *f, uint32_t kind, const char *text, uint32_t len) {
  add(f, kind, sg_hash_bytes(text, len));
}

static bool inside(const char *text, uint32_t i) { return ((unsigned char)text[i] & 0xC0) == 0x80; }

/* Ends of one to five characters and beginnings of two to four, none of them the whole. */
static void add_ends(sg_features *f, const char *text, uint32_t len) {
  uint32_t at = len;
  for (uint32_t i = 0; i < SUFFIXES && at > 0; i++) {
    do at--;
    while (at > 0 && inside(text, at));
    if (at > 0) add_text(f, SG_FEATURE_SUFFIX + i, text + at, len - at);
  }
  at = 0;
  for (uint32_t i = 1; i <= PREFIXES && at < len; i++) {
    do at++;
    while (at < len && inside(text, at));
    if (i > 1 && at < len) add_text(f, SG_FEATURE_PREFIX + i, text, at);
  }
  for (uint32_t i = len; i-- > 0;)
    if (text[i] == '-') {
      add_text(f, SG_FEATURE_TAIL, text + i + 1, len - i - 1);
      break;
    }
}

static char sign_of(uint32_t cp) {
  if (cp == SG_UTF8_INVALID) return '?';
  switch (sg_char_class_of(cp)) {
    case SG_CHAR_UPPER: return 'X';
    case SG_CHAR_LOWER:
    case SG_CHAR_LETTER:
    case SG_CHAR_MARK: return 'x';
    case SG_CHAR_DIGIT:
    case SG_CHAR_NUMBER: return 'd';
    case SG_CHAR_IDEOGRAPH: return 'i';
    case SG_CHAR_EMOJI: return 'e';
    case SG_CHAR_CURRENCY: return '$';
    default: return cp < 0x80 ? (char)cp : 'u';
  }
}

/* Runs of like characters as one sign (two of capitals), and which sorts of characters there are at all. */
static void add_shape(sg_features *f, const char *text, uint32_t len) {
  char shape[SHAPE_MAX], first = 0;
  uint32_t n = 0, upper = 0, lower = 0, digits = 0, others = 0;
  for (uint32_t i = 0; i < len;) {
    uint32_t cp;
    i += sg_utf8_decode((const unsigned char *)text + i, (const unsigned char *)text + len, &cp);
    char s = sign_of(cp);
    if (!first) first = s;
    if (s == 'X') upper++;
    else if (s == 'x') lower++;
    else if (s == 'd') digits++;
    else others++;
    bool same = n > 0 && shape[n - 1] == s;
    if (same && (s == 'x' || s == 'd')) continue;
    if (same && s == 'X' && n > 1 && shape[n - 2] == 'X') continue;
    if (n < SHAPE_MAX) shape[n++] = s;
  }
  add_text(f, SG_FEATURE_SHAPE, shape, n);
  add(f, SG_FEATURE_CASE,
      (uint32_t)(upper > 0) | (uint32_t)(lower > 0) << 1 | (uint32_t)(digits > 0) << 2 | (uint32_t)(others > 0) << 3 |
          (uint32_t)(first == 'X') << 4 | (uint32_t)(upper > 1) << 5);
}

void sg_features_of(const sg_lemmas *lemmas, const char *text, uint32_t len, const char *folded, uint32_t folded_len,
                    sg_features *f) {
  f->n = 0;
  f->word = 0;
  if (len > SG_MODEL_WORD_MAX || folded_len > SG_MODEL_WORD_MAX) return;
  f->word = sg_hash_bytes(folded, folded_len);
  add(f, SG_FEATURE_WORD, f->word);
  if (len != folded_len || memcmp(text, folded, len) != 0) add_text(f, SG_FEATURE_EXACT, text, len);
  add_ends(f, folded, folded_len);
  add_shape(f, text, len);
  add(f, SG_FEATURE_LEXICON, sg_lemmas_bits(lemmas, folded, folded_len));
  add(f, SG_FEATURE_INFLECTION, sg_lemmas_groups(lemmas, folded, folded_len));
}

sg_kind sg_tagger_kind(const char *text, uint32_t len) {
  for (uint32_t i = 0; i < len;) {
    uint32_t cp;
    i += sg_utf8_decode((const unsigned char *)text + i, (const unsigned char *)text + len, &cp);
    if (cp == SG_UTF8_INVALID) return SG_KIND_WORD;
    switch (sg_char_class_of(cp)) {
      case SG_CHAR_PUNCT:
      case SG_CHAR_OPEN:
      case SG_CHAR_CLOSE:
      case SG_CHAR_DASH:
      case SG_CHAR_APOSTROPHE:
      case SG_CHAR_QUOTE:
      case SG_CHAR_STOP: break;
      default: return SG_KIND_WORD;
    }
  }
  return SG_KIND_PUNCT;
}
