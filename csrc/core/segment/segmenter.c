/* segmenter.c: where sentences end. */
#include "segment/segmenter.h"

#include "tokens/tokenizer.h"
#include "text/unicode.h"
#include "text/utf8.h"

enum { NEAR = 32 }; /* how many tokens a decision looks at, so that no text makes it slow */

typedef struct reader {
  sg_document *d;
  const sg_language *l;
  uint32_t first, last; /* the block */
  uint32_t start;       /* of the sentence */
} reader;

static const sg_token *token(const reader *r, uint32_t i) { return &r->d->tokens[i]; }
static const char *text(const reader *r, uint32_t i) { return r->d->text + token(r, i)->start; }
static uint32_t length(const reader *r, uint32_t i) { return token(r, i)->end - token(r, i)->start; }
static char first_char(const reader *r, uint32_t i) { return *text(r, i); }
static char last_char(const reader *r, uint32_t i) { return r->d->text[token(r, i)->end - 1]; }
static bool spaced(const reader *r, uint32_t i) { return token(r, i)->start > token(r, i - 1)->end; }
static sg_char_class class_of(const reader *r, uint32_t i) {
  uint32_t cp;
  const unsigned char *p = (const unsigned char *)r->d->text;
  sg_utf8_decode(p + token(r, i)->start, p + token(r, i)->end, &cp);
  return cp == SG_UTF8_INVALID ? SG_CHAR_OTHER : sg_char_class_of(cp);
}
static uint32_t properties(const reader *r, uint32_t i) {
  return sg_language_properties(r->l, text(r, i), length(r, i));
}
/* The properties of a word; an abbreviation is looked up without its stop. */
static uint32_t stem_properties(const reader *r, uint32_t i) {
  uint32_t n = length(r, i);
  return sg_language_properties(r->l, text(r, i), n > 1 && last_char(r, i) == '.' ? n - 1 : n);
}

static bool is_quote(sg_char_class c, char ascii) {
  return ascii == '"' || ascii == '\'' || c == SG_CHAR_QUOTE || c == SG_CHAR_APOSTROPHE;
}
/* A mark that may close what a sentence has opened. */
static bool is_closing(const reader *r, uint32_t i) {
  char c = first_char(r, i);
  if (c == ')' || c == ']' || c == '}') return true;
  sg_char_class k = class_of(r, i);
  if (k == SG_CHAR_CLOSE) return true;
  if (token(r, i)->kind == SG_KIND_CLITIC)
    return length(r, i) <= 3 && is_quote(k, c) && (length(r, i) == 1 || (unsigned char)c >= 0x80);
  if (token(r, i)->kind != SG_KIND_PUNCT || !is_quote(k, c)) return false;
  return length(r, i) != 3 ||
         ((unsigned char)last_char(r, i) != 0x9C && (unsigned char)last_char(r, i) != 0x98); /* “ ‘ */
}
static bool is_opening(const reader *r, uint32_t i) {
  char c = first_char(r, i);
  sg_char_class k = class_of(r, i);
  return c == '(' || c == '[' || k == SG_CHAR_OPEN || (token(r, i)->kind == SG_KIND_PUNCT && is_quote(k, c)) ||
         c == '`';
}
static bool is_stop_run(const reader *r, uint32_t i) {
  if (token(r, i)->kind != SG_KIND_PUNCT) return false;
  char c = first_char(r, i);
  return c == '.' || c == '!' || c == '?' || class_of(r, i) == SG_CHAR_STOP;
}

/* "… in May.3 The envoy": a whole word and its stop, and a capital behind the number. No "No.3 Squadron". */
static bool note_may_follow(const reader *r, uint32_t i, uint32_t k) {
  if (k + 1 >= r->last || class_of(r, k + 1) != SG_CHAR_UPPER || i <= r->start + 1 || spaced(r, i)) return false;
  enum { SHORT = SG_WORD_ABBREVIATION | SG_WORD_TITLE | SG_WORD_REFERENCE | SG_WORD_INNER };
  uint32_t known = properties(r, i - 1);
  bool month = known & SG_WORD_MONTH && token(r, i - 1)->kind == SG_KIND_WORD;
  return token(r, i - 1)->kind == SG_KIND_WORD && length(r, i - 1) > 1 && (month || !(known & SHORT));
}

/* Is token k the bare number of a note, right behind the marks that close what stops at i: `… left."12 She …`? */
static bool is_note_number(const reader *r, uint32_t i, uint32_t k) {
  if (k == i + 1 && (i == r->first || !(is_closing(r, i - 1) || note_may_follow(r, i, k)))) return false;
  return token(r, k)->kind == SG_KIND_NUMBER && length(r, k) <= 3 && k + 1 < r->last && spaced(r, k + 1);
}

/* Behind closing marks, reference numbers and further stops that stand right after the stop i. */
static uint32_t with_closing(const reader *r, uint32_t i) {
  uint32_t k = i + 1;
  while (k < r->last && k - i < NEAR) {
    bool tight = !spaced(r, k), number = k + 1 < r->last && token(r, k + 1)->kind == SG_KIND_NUMBER;
    if (tight && (is_closing(r, k) || is_stop_run(r, k))) k++;
    else if (first_char(r, k) == '[' && number && k + 2 < r->last && first_char(r, k + 2) == ']') k += 3; /* "[7]" */
    else if (tight && is_note_number(r, i, k)) k++;
    else break;
  }
  return k + 1 == r->last && is_closing(r, k) ? r->last : k; /* a mark that lost its place at the end */
}

/* The first token from k on that is no opening mark. */
static uint32_t behind_opening(const reader *r, uint32_t k) {
  uint32_t i = k;
  while (i < r->last && i < k + 4 && is_opening(r, i)) i++;
  return i < r->last ? i : k;
}

/* Does the verb of a quotation follow: "said he", "he yelled"? */
static bool saying_follows(const reader *r, uint32_t k) {
  uint32_t p = properties(r, k);
  if (p & SG_WORD_SAYING) return true;
  return p & SG_WORD_SUBJECT && k + 1 < r->last && properties(r, k + 1) & SG_WORD_SAYING;
}

/* “Why?” Ann said, “Why?” Prime Minister Ann Lee said. */
static bool speaker_follows(const reader *r, uint32_t k) {
  enum { NAME = 7 };
  uint32_t last = r->last - k > NAME ? k + NAME : r->last, i = k;
  for (; i < last && class_of(r, i) == SG_CHAR_UPPER; i++)
    if (token(r, i)->kind != SG_KIND_ABBREVIATION && token(r, i)->kind != SG_KIND_WORD) break;
  return i > k && i < last && properties(r, i) & SG_WORD_SAYING;
}

/* Is the sentence nothing but a marker before `next` ("1.", "a.", "•9.")? */
static bool is_marker_only(const reader *r, uint32_t next) {
  sg_marker m;
  uint32_t i = r->start;
  if (next - i > 5) return false;
  if (sg_segment_bullet(r->d, i) && i + 1 < next) i++;
  if (token(r, i)->kind == SG_KIND_NUMBER && i + 2 == next && memchr(text(r, i), '.', length(r, i)))
    return true; /* "4.1." */
  return sg_segment_marker(r->d, i, r->last, &m) && m.after >= next && m.value != 0;
}

/* Is there nothing but signs in [start, i)? */
static bool is_empty(const reader *r, uint32_t i) {
  if (i - r->start > NEAR) return false;
  for (uint32_t k = r->start; k < i; k++) {
    uint8_t kind = token(r, k)->kind;
    if (kind != SG_KIND_PUNCT && kind != SG_KIND_SYMBOL && kind != SG_KIND_INVALID) return false;
  }
  return true;
}

/* Was a bracket opened within the last few tokens and not closed? */
static bool in_bracket(const reader *r, uint32_t i) {
  uint32_t stop = i > r->start + 12 ? i - 12 : r->start;
  for (uint32_t k = i; k > stop; k--) {
    char c = first_char(r, k - 1);
    if (c == ')' || c == ']') return false;
    if (c == '(' || c == '[') return true;
  }
  return false;
}

/* Behind "6 a.m.": a capital opens a sentence unless it goes on with the time ("Monday", "Oslo time", "EST"). */
static bool clock_ends(const reader *r, uint32_t i, uint32_t word) {
  enum { CAPITALS = 4 };
  if (class_of(r, word) != SG_CHAR_UPPER || i < r->start + 3) return false;
  if (properties(r, word) & SG_WORD_AFTER_CLOCK) return false;
  if (word + 1 < r->last && properties(r, word + 1) & SG_WORD_AFTER_CLOCK && class_of(r, word + 1) == SG_CHAR_LOWER)
    return false;
  bool zone = length(r, word) > 1 && length(r, word) <= CAPITALS && text(r, word)[1] >= 'A' && text(r, word)[1] <= 'Z';
  return !zone;
}

static bool abbreviation_ends(const reader *r, uint32_t i, uint32_t next) {
  uint32_t known = stem_properties(r, i);
  uint32_t word = behind_opening(r, next);
  if (known & SG_WORD_ABBREVIATION && known & SG_WORD_AFTER_CLOCK) return clock_ends(r, i, word);
  if (known & SG_WORD_TITLE && known & SG_WORD_ABBREVIATION && i > r->start && class_of(r, i - 1) == SG_CHAR_UPPER)
    return properties(r, word) & SG_WORD_STARTER; /* Main St. and St. Paul */
  if (known & (SG_WORD_TITLE | SG_WORD_INNER | SG_WORD_REFERENCE) || token(r, i)->step == SG_STEP_INITIAL) return false;
  sg_char_class c = class_of(r, word);
  if (c != SG_CHAR_UPPER || i < r->start + 3) return false;
  if (word != next && is_quote(class_of(r, next), first_char(r, next))) return true;
  uint32_t p = stem_properties(r, word);
  return p & SG_WORD_STARTER || (p & SG_WORD_TITLE && !(known & SG_WORD_MONTH));
}

static uint32_t quote_side(const reader *r, uint32_t i, uint32_t *shape) {
  if (token(r, i)->end - token(r, i)->start != 3 || (unsigned char)first_char(r, i) != 0xE2 || text(r, i)[1] != '\x80')
    return 0;
  unsigned char c = (unsigned char)text(r, i)[2];
  *shape = c & 0xFC; /* 98, 99: single; 9C, 9D: double */
  return c == 0x98 || c == 0x9C ? 1 : c == 0x99 || c == 0x9D ? 2 : 0;
}

/* Does the stop i stand in a quotation in curly marks that opened within the sentence and after which the sentence goes
   on? Looks at so many tokens at most on either side. */
static bool in_inner_quote(const reader *r, uint32_t i) {
  enum { REACH = 64 };
  uint32_t shape = 0, other = 0, side = 0, k = i;
  uint32_t from = i > r->start + REACH ? i - REACH : r->start, to = r->last - i > REACH ? i + REACH : r->last;
  while (k > from && !side) side = quote_side(r, --k, &shape);
  if (side != 1 || k <= r->start + 1) return false; /* direct speech opens sentences */
  for (k = i + 1; k + 1 < to; k++) {
    side = quote_side(r, k, &other);
    if (!side || other != shape) continue;
    if (side == 1 || is_stop_run(r, k - 1) || first_char(r, k - 1) == ',') return false;
    char c = first_char(r, k + 1);
    return class_of(r, k + 1) == SG_CHAR_LOWER || c == '(' || c == ',';
  }
  return false;
}

/* "is NOT a country....Iguazu", "is that so?who says": nothing between the stop and the next word. */
static bool tight_ends(const reader *r, uint32_t i, uint32_t next) {
  if (next != i + 1 || i == r->start || spaced(r, i)) return false;
  bool title = token(r, next)->kind == SG_KIND_ABBREVIATION && stem_properties(r, next) & SG_WORD_TITLE;
  if (!title && token(r, next)->kind != SG_KIND_WORD) return false;
  sg_char_class k = class_of(r, next);
  bool loud = (first_char(r, i) == '?' || first_char(r, i) == '!');
  if (k != SG_CHAR_UPPER && !(loud && k == SG_CHAR_LOWER)) return false;
  return token(r, i - 1)->kind == SG_KIND_WORD && class_of(r, i - 1) != SG_CHAR_DIGIT && length(r, i - 1) > 1;
}

static bool is_dot(const reader *r, uint32_t i) { return length(r, i) == 1 && first_char(r, i) == '.'; }

/* One of several full stops with spaces between them (". . . ."), at i: sets *out to where the next sentence starts, 0
   if it does not. Three are an ellipsis, a fourth ends the sentence. */
static bool dots_end(const reader *r, uint32_t i, uint32_t *out) {
  uint32_t a = i, b = i + 1;
  while (a > r->first && i - a < 8 && is_dot(r, a - 1)) a--;
  while (b < r->last && b - i < 8 && is_dot(r, b)) b++;
  if (b - a < 2) return false;
  *out = 0;
  if (with_closing(r, b - 1) >= r->last || is_empty(r, i)) return true;
  if (i == a && a > r->first && !spaced(r, a)) *out = b - a >= 4 ? a + 1 : 0;
  else if (i == b - 1 && b - a >= 4 && (a == r->first || spaced(r, a)) && class_of(r, b) == SG_CHAR_UPPER) *out = b;
  return true;
}

/* "5 ft." */
static bool is_counted_unit(const reader *r, uint32_t i) {
  if (i <= r->start + 1 || spaced(r, i) || token(r, i - 2)->kind != SG_KIND_NUMBER) return false;
  return properties(r, i - 1) & (SG_WORD_UNIT | SG_WORD_ABBREVIATION);
}

/* Is the word before the stop i cut short, so that small letters go on with it: "two min. are left", "3 in. by 4"? */
static bool is_cut_short(const reader *r, uint32_t i) {
  if (i <= r->start || spaced(r, i)) return false;
  uint32_t known = properties(r, i - 1);
  if (is_counted_unit(r, i)) return true;
  return known & SG_WORD_ABBREVIATION && !(known & SG_WORD_COMMON);
}

/* Turns of a talk that open with a dash: "– I am going. – Why?" */
static bool opens_turn(const reader *r, uint32_t next) {
  return class_of(r, r->start) == SG_CHAR_DASH && next + 1 < r->last && class_of(r, next + 1) == SG_CHAR_UPPER;
}

/* "What did they want? - Bread." */
static bool answer_follows(const reader *r, uint32_t next) {
  return first_char(r, next) == '-' && length(r, next) == 1 && next + 1 < r->last && spaced(r, next + 1) &&
         class_of(r, next + 1) == SG_CHAR_UPPER;
}

/* A capital within a sentence before the mark i, which small letters follow: "The band Wham! split". */
static bool is_name_inside(const reader *r, uint32_t i) {
  return i > r->start + 1 && !spaced(r, i) && class_of(r, i - 1) == SG_CHAR_UPPER && length(r, i) == 1;
}

/* After the stop run i: does a sentence start at `next`? */
static bool run_ends(const reader *r, uint32_t i, uint32_t next) {
  char c = first_char(r, i), n = first_char(r, next);
  bool dots = length(r, i) > 1 && c == '.' && last_char(r, i) == '.';
  if ((unsigned char)c == 0xE2) dots = true;
  if (is_empty(r, i) || is_marker_only(r, i + 1)) return false;
  if (!spaced(r, next)) return tight_ends(r, i, next);
  if (token(r, next)->kind == SG_KIND_EMOJI) return false;
  uint32_t word = behind_opening(r, next);
  sg_char_class k = class_of(r, word);
  if (c == '?' && answer_follows(r, next)) return true;
  if (n == ',' || n == ';' || n == ':' || n == ')' || n == ']' ||
      (n == '-' && !(token(r, next)->flags & SG_TOKEN_LINE)))
    return false;
  if (class_of(r, next) == SG_CHAR_DASH) return opens_turn(r, next);
  if (k == SG_CHAR_LOWER) {
    if (dots || next > i + 1) return false;
    if (c == '.') return token(r, i - 1)->kind != SG_KIND_NUMBER && !is_cut_short(r, i);
    return !(c == '!' && is_name_inside(r, i)) && !saying_follows(r, word);
  }
  if (next > i + 1 && c != '.' && speaker_follows(r, next)) return false;
  if (c != '.' && n == '(' && next + 1 < r->last && token(r, next + 1)->kind == SG_KIND_NUMBER)
    return false;                                                            /* Help! (1965) */
  if (k == SG_CHAR_DIGIT && c == '.' && is_counted_unit(r, i)) return false; /* "5 ft. 4 in. tall" */
  if (k == SG_CHAR_DIGIT && c != '.' && in_bracket(r, i)) return false;
  return true;
}

/* Behind an address that stands on its own: before another one, or a capital. */
static uint32_t address_ends(const reader *r, uint32_t i) {
  uint32_t next = i + 1;
  if (next >= r->last) return 0;
  uint8_t kind = token(r, next)->kind;
  return kind == SG_KIND_URL || (kind == SG_KIND_WORD && class_of(r, next) == SG_CHAR_UPPER) ? next : 0;
}

/* Where the next sentence starts if one ends at the candidate i, else 0. */
static uint32_t boundary(const reader *r, uint32_t i) {
  const sg_token *t = token(r, i);
  if (t->kind == SG_KIND_NUMBER) return sg_segment_mail_head(r->d, r->start, i, r->last);
  if (t->kind == SG_KIND_URL) return address_ends(r, i);
  if (t->kind == SG_KIND_EMOJI) {
    bool ends = i > r->start && i + 1 < r->last && class_of(r, i + 1) == SG_CHAR_UPPER;
    return ends && token(r, i + 1)->kind == SG_KIND_WORD ? i + 1 : 0;
  }
  if (t->kind != SG_KIND_ABBREVIATION && !is_stop_run(r, i)) return 0;
  uint32_t next;
  if (is_dot(r, i) && dots_end(r, i, &next)) return next;
  next = with_closing(r, i);
  if (next >= r->last) return 0;
  if (t->kind == SG_KIND_ABBREVIATION) return spaced(r, next) && abbreviation_ends(r, i, next) ? next : 0;
  return run_ends(r, i, next) && !in_inner_quote(r, i) ? next : 0;
}

static sg_status add_sentence(reader *r, uint32_t next) {
  sg_document *d = r->d;
  SG_TRY(
      sg_grow(&d->alloc, (void **)&d->sentences, &d->sentences_cap, (uint64_t)d->nsentences + 1, sizeof *d->sentences));
  d->sentences[d->nsentences++] = (sg_range){r->start, next};
  r->start = next;
  return SG_OK;
}

/* "• Rest • Eat well": the next of the signs, none of them a dash or a star that texts use otherwise, that the sentence
   opens with. */
static uint32_t next_bullet(const reader *r, uint32_t next) {
  uint32_t first = r->start;
  if (length(r, first) != 3 || !sg_segment_bullet(r->d, first) || class_of(r, first) == SG_CHAR_DASH) return next;
  for (uint32_t i = first + 2; i < next; i++)
    if (length(r, i) == 3 && memcmp(text(r, i), text(r, first), 3) == 0 && token(r, i)->flags & SG_TOKEN_SPACE)
      return i;
  return next;
}

/* If the sentence [start, next) is an item of a list that goes on in the same line, where its next item starts; else
   next. */
static uint32_t next_item(const reader *r, uint32_t next) {
  sg_marker m, n;
  next = next_bullet(r, next);
  if (!sg_segment_marker(r->d, r->start, r->last, &m) || m.value == 0 || m.style == 11) return next;
  for (uint32_t i = m.after; i < next; i++) {
    if (!(token(r, i)->flags & SG_TOKEN_SPACE) || length(r, i) > 4) continue;
    if (sg_segment_marker(r->d, i, r->last, &n) && sg_marker_follows(&m, &n)) return i;
  }
  return next;
}

static sg_status read_greeting(reader *r) {
  uint32_t next = r->start < r->last ? sg_segment_greeting(r->d, r->l, r->start, r->last) : 0;
  return next ? add_sentence(r, next) : SG_OK;
}

static sg_status read_block(reader *r, uint32_t *stop) {
  const sg_document *d = r->d;
  SG_TRY(read_greeting(r));
  while (*stop < d->nstops && d->stops[*stop] < r->first) ++*stop;
  while (*stop < d->nstops && d->stops[*stop] < r->last) {
    uint32_t i = d->stops[*stop];
    uint32_t next = i >= r->start ? boundary(r, i) : 0;
    if (next) {
      uint32_t item = next_item(r, next);
      SG_TRY(add_sentence(r, item));
      if (item < next || next == i) continue; /* the same stop, seen from the new start */
      SG_TRY(read_greeting(r));
    }
    ++*stop;
  }
  while (r->start < r->last) SG_TRY(add_sentence(r, next_item(r, r->last)));
  return SG_OK;
}

sg_status sg_segment_sentences(sg_document *d, const sg_language *l) {
  uint32_t stop = 0;
  d->nsentences = 0;
  for (uint32_t b = 0; b < d->nblocks; b++) {
    reader r = {.d = d, .l = l, .first = d->blocks[b].first, .last = d->blocks[b].last, .start = d->blocks[b].first};
    SG_TRY(read_block(&r, &stop));
  }
  return SG_OK;
}

sg_status sg_segment(sg_document *d, const sg_language *l) {
  sg_status status = sg_segment_blocks(d, l);
  if (status == SG_OK) status = sg_segment_sentences(d, l);
  if (status != SG_OK) d->nblocks = d->nsentences = 0;
  return status;
}
