/* blocks.c: which lines make one paragraph, and what kind of block that is. */
#include "segment/segmenter.h"
#include "text/unicode.h"
#include "text/utf8.h"

enum { NARROW = 40, SHORT_WRAP = 60, WIDE = 140, HEADING_TOKENS = 16, ABBREVIATED_TOKENS = 9, HEADING_BYTES = 100 };

/* The gap before a line. */
typedef struct gap {
  uint32_t breaks; /* line breaks */
  bool trailing;   /* the line before ends in a space: it flows on (RFC 3676) */
  bool indented;   /* the line after starts with white space */
} gap;

static gap read_gap(const sg_document *d, uint32_t line) {
  uint32_t a = line > 0 ? d->tokens[line - 1].end : 0, b = d->tokens[line].start;
  const char *t = d->text;
  return (gap){.breaks = sg_document_breaks(d, a, b),
               .trailing = a < b && (t[a] == ' ' || t[a] == '\t'),
               .indented = a < b && (t[b - 1] == ' ' || t[b - 1] == '\t')};
}

static uint32_t bytes_of(const sg_document *d, uint32_t first, uint32_t last) {
  return d->tokens[last - 1].end - d->tokens[first].start;
}

static sg_char_class first_class(const sg_document *d, uint32_t i) {
  uint32_t cp;
  const unsigned char *p = (const unsigned char *)d->text;
  sg_utf8_decode(p + d->tokens[i].start, p + d->len, &cp);
  return cp == SG_UTF8_INVALID ? SG_CHAR_OTHER : sg_char_class_of(cp);
}

/* Does the text between [first, last) end like a sentence? An abbreviation may, and may not. */
static bool ends_sentence(const sg_document *d, uint32_t first, uint32_t last, bool abbreviation) {
  while (last > first) {
    const sg_token *t = &d->tokens[last - 1];
    if (t->kind == SG_KIND_ABBREVIATION) return abbreviation;
    char c = d->text[t->end - 1];
    if (c == '.' || c == '!' || c == '?') return true;
    if (t->kind != SG_KIND_PUNCT) return false;
    sg_char_class k = first_class(d, last - 1);
    if (k == SG_CHAR_STOP) return true;
    bool closing = c == '"' || c == '\'' || c == ')' || c == ']' || k == SG_CHAR_QUOTE || k == SG_CHAR_APOSTROPHE ||
                   k == SG_CHAR_CLOSE;
    if (!closing) return false;
    last--;
  }
  return false;
}

/* The first token of the line after the one at stops[*i], and moves *i there; ntokens at the end. */
static uint32_t next_line(const sg_document *d, uint32_t *i) {
  while (++*i < d->nstops)
    if (d->tokens[d->stops[*i]].flags & SG_TOKEN_LINE) return d->stops[*i];
  return d->ntokens;
}

/* The width at which the lines from stops[i] up to the next blank line are wrapped; 0 if they are not. Most lines that
   go on are then about as long as the longest, few end a sentence, and some start with a small letter. Seen paragraph
   by paragraph, so that nothing behind a blank line depends on what stands before it. */
static uint32_t wrap_width(const sg_document *d, uint32_t i) {
  uint32_t longest = 0, lines = 0, full = 0, lower = 0;
  for (int pass = 0; pass < 2; pass++) {
    uint32_t at = i, line = d->stops[i], next;
    for (; (next = next_line(d, &at)) < d->ntokens && read_gap(d, next).breaks == 1; line = next) {
      uint32_t n = bytes_of(d, line, next), word = d->tokens[next].end - d->tokens[next].start;
      if (pass == 0) {
        if (n > longest) longest = n;
      } else {
        lines++;
        full += n + word + 1 > longest - longest / 8 && !ends_sentence(d, line, next, false);
        lower += first_class(d, next) == SG_CHAR_LOWER;
      }
    }
    if (pass == 0 && bytes_of(d, line, next) > longest + longest / 8) return 0; /* the last line is the longest */
  }
  if (longest < NARROW || longest > WIDE || full * 10 < lines * 6) return 0;
  return lower * 4 >= lines || (lines == 1 && longest >= SHORT_WRAP) ? longest : 0;
}

/* Does the line that starts at `next` go on with the one from `line`? `width`: of the paragraph. */
static bool goes_on(const sg_document *d, uint32_t width, uint32_t line, uint32_t next, uint32_t after) {
  gap g = read_gap(d, next), before = read_gap(d, line);
  sg_marker m;
  if (g.breaks > 1 || sg_segment_marker(d, next, after, &m)) return false;
  bool lower = first_class(d, next) == SG_CHAR_LOWER, done = ends_sentence(d, line, next, true);
  if (g.indented && !before.indented && !lower) return false;
  uint32_t n = bytes_of(d, line, next), word = d->tokens[next].end - d->tokens[next].start;
  if (g.trailing && !done) return n >= NARROW || first_class(d, next) != SG_CHAR_UPPER;
  if (lower && !done && n >= NARROW) return true;
  return width && n + word + 1 > width - width / 8;
}

/* "WHAT COMES NEXT?": a question in capitals, with no small letter in it. */
static bool is_question_in_capitals(const sg_document *d, uint32_t first, uint32_t last) {
  if (d->text[d->tokens[last - 1].end - 1] != '?') return false;
  for (uint32_t i = d->tokens[first].start; i < d->tokens[last - 1].end; i++)
    if (d->text[i] >= 'a' && d->text[i] <= 'z') return false;
  return true;
}

static bool is_heading(const sg_document *d, uint32_t first, uint32_t last) {
  if (last - first > HEADING_TOKENS || bytes_of(d, first, last) > HEADING_BYTES) return false;
  if (d->tokens[last - 1].kind == SG_KIND_ABBREVIATION && last - first > ABBREVIATED_TOKENS)
    return false; /* a short sentence, rather */
  sg_char_class c = first_class(d, first), end = first_class(d, last - 1);
  if (c == SG_CHAR_LOWER || (ends_sentence(d, first, last, false) && !is_question_in_capitals(d, first, last)))
    return false;
  char sign = d->text[d->tokens[last - 1].end - 1];
  if (sign == ',' || sign == ';' || sign == ':' || end == SG_CHAR_DASH) return false;
  bool word = false;
  for (uint32_t i = first; i < last; i++) {
    if (i > first && d->text[d->tokens[i].start - 1] == '\t') return false; /* a row of a table */
    word |= d->tokens[i].kind == SG_KIND_WORD;
  }
  return word;
}

static sg_status add_block(sg_document *d, uint32_t first, uint32_t last, bool one_line) {
  sg_marker m;
  sg_block_kind kind = SG_BLOCK_PARAGRAPH;
  if (sg_segment_marker(d, first, last, &m) && m.after < last) kind = SG_BLOCK_LIST;
  else if (one_line && is_heading(d, first, last)) kind = SG_BLOCK_HEADING;
  SG_TRY(sg_grow(&d->alloc, (void **)&d->blocks, &d->blocks_cap, (uint64_t)d->nblocks + 1, sizeof *d->blocks));
  d->blocks[d->nblocks++] = (sg_block){first, last, (uint8_t)kind};
  return SG_OK;
}

sg_status sg_segment_blocks(sg_document *d, const sg_language *l) {
  (void)l;
  d->nblocks = 0;
  if (d->ntokens == 0) return SG_OK;
  uint32_t i = 0, first = 0, line = 0, lines = 1, width = wrap_width(d, 0);
  while (line < d->ntokens) {
    uint32_t next = next_line(d, &i), ahead = i;
    if (next < d->ntokens && goes_on(d, width, line, next, next_line(d, &ahead))) {
      lines++;
    } else {
      SG_TRY(add_block(d, first, next, lines == 1));
      if (next < d->ntokens && read_gap(d, next).breaks > 1) width = wrap_width(d, i);
      first = next;
      lines = 1;
    }
    line = next;
  }
  return SG_OK;
}
