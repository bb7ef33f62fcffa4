/* letter.c: lines of letters and mails that have run together: heads with a date and a time, greetings. */
#include "segment/segmenter.h"
#include "text/unicode.h"

static uint32_t length(const sg_document *d, uint32_t i) { return d->tokens[i].end - d->tokens[i].start; }
static char first_char(const sg_document *d, uint32_t i) { return d->text[d->tokens[i].start]; }
static bool has(const sg_document *d, uint32_t i, char sign) {
  return memchr(d->text + d->tokens[i].start, sign, length(d, i)) != NULL;
}
static bool is_capital(const sg_document *d, uint32_t i) {
  uint32_t cp;
  const unsigned char *p = (const unsigned char *)d->text;
  sg_utf8_decode(p + d->tokens[i].start, p + d->tokens[i].end, &cp);
  return cp != SG_UTF8_INVALID && sg_char_class_of(cp) == SG_CHAR_UPPER;
}

/* "Ann Lee 03/21/2001 01:58 PM Any news?" at the date. */
uint32_t sg_segment_mail_head(const sg_document *d, uint32_t start, uint32_t i, uint32_t last) {
  uint32_t k = i + 1;
  if (k >= last || d->tokens[k].kind != SG_KIND_NUMBER) return 0;
  if (i > start && has(d, k, ':')) {
    uint8_t kind = d->tokens[i - 1].kind;
    bool address = kind == SG_KIND_MENTION || kind == SG_KIND_EMAIL || first_char(d, i - 1) == '>';
    bool sender = address || (kind == SG_KIND_WORD && is_capital(d, i - 1));
    if (sender) return i;
  }
  k++;
  if (k < last && length(d, k) == 2 && (d->text[d->tokens[k].end - 1] | 32) == 'm') k++;
  return k < last && is_capital(d, k) ? k : 0;
}

/* Behind "Hi Ann," and "Best regards -" at `start`, if a capital follows. The mark is looked for first: most sentences
   have none so near their start. */
uint32_t sg_segment_greeting(const sg_document *d, const sg_language *l, uint32_t start, uint32_t last) {
  enum { WORDS = 5 };
  const sg_token *t = d->tokens;
  uint32_t mark = start, limit = last - start > WORDS ? start + WORDS : last, small = 0;
  while (mark < limit && (t[mark].kind == SG_KIND_WORD || t[mark].kind == SG_KIND_ABBREVIATION)) mark++;
  if (mark == start || mark == limit || mark + 1 >= last) return 0;
  char c = first_char(d, mark), second = length(d, start) > 1 ? d->text[t[start].start + 1] : 0;
  if (c != ',' && c != ':' && c != '-') return 0;
  if (t[mark + 1].kind != SG_KIND_WORD || !(t[mark + 1].flags & SG_TOKEN_SPACE) || !is_capital(d, mark + 1)) return 0;
  if (!is_capital(d, start) || (second >= 'A' && second <= 'Z')) return 0;
  uint32_t i = start, words = mark - start > 1 ? start + 2 : mark;
  while (i < words && !(sg_language_properties(l, d->text + t[i].start, length(d, i)) & SG_WORD_GREETING)) i++;
  if (i == words) return 0;
  while (++i < mark)
    if (!is_capital(d, i) && small++) return 0; /* "Hi all," and no "Best of luck," */
  return mark + 1;
}
