/* json_writer.c: texts and numbers as JSON. */
#include "json_writer.h"

#include <math.h>
#include <stdio.h>

#include "binding.h"
#include "document/words.h"
#include "syntax/arguments.h"
#include "text/utf8.h"

enum { SG_JSON_WORD = 60 }; /* bytes of a preposition that are written */
static const char REPLACEMENT[] = "\xEF\xBF\xBD";

void sg_json_drop(sg_json_writer *w) {
  sg_allocator a = sg_lua_allocator(w->L);
  sg_free(&a, w->bytes, w->cap);
  w->bytes = NULL;
  w->cap = 0;
}

char *sg_json_grow(sg_json_writer *w, size_t more) {
  size_t cap = w->cap ? w->cap : 4096;
  while (cap - w->n < more) cap *= 2;
  sg_allocator a = sg_lua_allocator(w->L);
  char *bytes = sg_realloc(&a, w->bytes, w->cap, cap);
  if (!bytes) luaL_error(w->L, "stringer: json: %s", sg_status_text(SG_NOMEM));
  w->bytes = bytes;
  w->cap = cap;
  return w->bytes + w->n;
}

void sg_json_bytes(sg_json_writer *w, const char *bytes, size_t n) {
  memcpy(sg_json_room(w, n), bytes, n);
  w->n += n;
}

/* The longest that a byte becomes. */
enum { ESCAPE = 6 };

static char *put_escape(char *to, unsigned char c) {
  static const char letters[] = "\b\f\n\r\t\"\\", names[] = "bfnrt\"\\", digits[] = "0123456789abcdef";
  const char *at = c ? strchr(letters, c) : NULL;
  *to++ = '\\';
  if (at) {
    *to++ = names[at - letters];
    return to;
  }
  memcpy(to, "u00", 3);
  to[3] = digits[c >> 4];
  to[4] = digits[c & 15];
  return to + 5;
}

/* Which of eight bytes do not stand in JSON as they are: the high bit of each that is below 0x20, above 0x7E, a
   quotation mark or a backslash. (A byte may be told of for its neighbour's sake: the caller looks at each then.) */
static uint64_t special(uint64_t w) {
  const uint64_t ones = UINT64_C(0x0101010101010101), high = ones * 0x80;
  uint64_t quote = w ^ ones * '"', back = w ^ ones * '\\';
  return (w | (w - ones * 0x20) | (w + ones) | (quote - ones) | (back - ones)) & high;
}

/* Copies bytes from `p` on that stand in JSON as they are; moves `p` behind them. */
static char *put_plain(char *to, const unsigned char **from, const unsigned char *end) {
  const unsigned char *p = *from;
  uint64_t w;
  for (; end - p >= 8; p += 8, to += 8) {
    memcpy(&w, p, 8);
    if (special(w)) break;
    memcpy(to, &w, 8);
  }
  while (p < end && *p >= 0x20 && *p < 0x7F && *p != '"' && *p != '\\') *to++ = (char)*p++;
  *from = p;
  return to;
}

void sg_json_string(sg_json_writer *w, const char *text, size_t len) {
  const unsigned char *p = (const unsigned char *)text, *end = p + len;
  char *to = sg_json_room(w, len * ESCAPE + 2);
  *to++ = '"';
  while (to = put_plain(to, &p, end), p < end) {
    if (*p < 0x80) {
      to = put_escape(to, *p++);
      continue;
    }
    uint32_t cp, n = sg_utf8_decode(p, end, &cp);
    bool sound = cp != SG_UTF8_INVALID;
    memcpy(to, sound ? (const char *)p : REPLACEMENT, sound ? n : sizeof REPLACEMENT - 1);
    to += sound ? n : sizeof REPLACEMENT - 1;
    p += n;
  }
  *to++ = '"';
  w->n = (size_t)(to - w->bytes);
}

static void put_integer(sg_json_writer *w, long long n) {
  char digits[24], *at = digits + sizeof digits;
  unsigned long long rest = n < 0 ? 0ULL - (unsigned long long)n : (unsigned long long)n;
  do *--at = (char)('0' + rest % 10), rest /= 10;
  while (rest);
  if (n < 0) *--at = '-';
  sg_json_bytes(w, at, (size_t)(digits + sizeof digits - at));
}

enum { PLACES = 100000 };

/* Five places behind the point or fewer, as those of coordinates and rates: what printf writes, without its search for
   the digits. */
static bool put_decimal(sg_json_writer *w, double n) {
  double scaled = n * PLACES;
  if (!(fabs(n) >= 1e-4 && fabs(n) < 1e8)) return false;
  long long all = llround(scaled);
  if ((double)all / PLACES != n) return false;
  unsigned long long rest = all < 0 ? 0ULL - (unsigned long long)all : (unsigned long long)all;
  unsigned places = (unsigned)(rest % PLACES), unit = PLACES / 10;
  if (all < 0) sg_json_char(w, '-');
  put_integer(w, (long long)(rest / PLACES));
  sg_json_char(w, '.');
  for (; places; places %= unit, unit /= 10) sg_json_char(w, (char)('0' + places / unit));
  return true;
}

/* The sign before the fraction is the locale's in C, and a point in JSON. */
static void put_double(sg_json_writer *w, double n) {
  char text[40];
  int len = snprintf(text, sizeof text, "%.14g", n);
  bool pointed = false;
  for (const char *c = text; c < text + len; c++) {
    if (strchr("0123456789+-e", *c)) sg_json_char(w, *c);
    else if (!pointed) sg_json_char(w, '.'), pointed = true;
  }
}

void sg_json_number(sg_json_writer *w, lua_Number n) {
  if (!isfinite(n)) {
    sg_json_bytes(w, "null", 4);
  } else if (fabs(n) <= 0x1p53 && (lua_Number)(long long)n == n) {
    put_integer(w, (long long)n);
  } else if (!put_decimal(w, (double)n)) {
    put_double(w, (double)n);
  }
}

static void put_range(sg_json_writer *w, const sg_json_range *r) {
  sg_json_bytes(w, "\"start\":", 8);
  put_integer(w, r->start);
  sg_json_bytes(w, ",\"end\":", 7);
  put_integer(w, r->end);
}

/* Of tokens [first, last). */
static sg_json_range range_of(const sg_document *d, uint32_t first, uint32_t last) {
  uint32_t start, end, from = d->tokens[first].start;
  sg_document_place(d, first, last, &start, &end);
  return (sg_json_range){(lua_Integer)start + (d->unit == SG_UNIT_BYTES), (lua_Integer)end, d->text + from,
                         d->tokens[last - 1].end - from};
}

static void put_tokens_range(sg_json_writer *w, uint32_t first, uint32_t last) {
  sg_json_range r = range_of(w->document, first, last);
  put_range(w, &r);
}

sg_json_range sg_json_range_of(sg_json_writer *w, lua_Number place) {
  long long both = (long long)place, first = both / SG_JSON_PLACES, last = both % SG_JSON_PLACES;
  if (first < 1 || last < first || last > (long long)w->document->ntokens)
    luaL_error(w->L, "stringer: json: tokens %d to %d are no range of the document", (int)first, (int)last);
  return range_of(w->document, (uint32_t)(first - 1), (uint32_t)last);
}

void sg_json_place(sg_json_writer *w, lua_Number place) {
  sg_json_range r = sg_json_range_of(w, place);
  put_range(w, &r);
  sg_json_bytes(w, ",\"text\":", 8);
  sg_json_string(w, r.text, r.len);
}

static void put_blocks(sg_json_writer *w) {
  const sg_document *d = w->document;
  for (uint32_t k = 0; k < d->nblocks; k++) {
    sg_json_bytes(w, k ? ",{\"kind\":" : "{\"kind\":", k ? 9 : 8);
    sg_json_string(w, sg_block_names[d->blocks[k].kind], strlen(sg_block_names[d->blocks[k].kind]));
    sg_json_char(w, ',');
    put_tokens_range(w, d->blocks[k].first, d->blocks[k].last);
    sg_json_char(w, '}');
  }
}

static void put_sentences(sg_json_writer *w) {
  const sg_document *d = w->document;
  for (uint32_t k = 0; k < d->nsentences; k++) {
    sg_json_bytes(w, k ? ",{" : "{", k ? 2 : 1);
    put_tokens_range(w, d->sentences[k].first, d->sentences[k].last);
    sg_json_char(w, '}');
  }
}

static void put_type(sg_json_writer *w, const char *key, sg_type_id id) {
  const sg_type *t = &w->document->vocabulary->types[id];
  sg_json_bytes(w, key, strlen(key));
  sg_json_string(w, t->text, t->len);
}

static void put_tokens(sg_json_writer *w) {
  const sg_document *d = w->document;
  for (uint32_t i = 0; i < d->ntokens; i++) {
    const sg_token *t = &d->tokens[i];
    sg_json_bytes(w, i ? ",{" : "{", i ? 2 : 1);
    put_tokens_range(w, i, i + 1);
    if (t->pos != SG_POS_NONE && t->pos < SG_POS_COUNT) {
      sg_json_bytes(w, ",\"pos\":", 7);
      sg_json_string(w, sg_pos_names[t->pos], strlen(sg_pos_names[t->pos]));
    }
    put_type(w, ",\"lemma\":", sg_token_lemma(d, i));
    sg_json_char(w, '}');
  }
}

static void put_index(sg_json_writer *w, const char *key, uint32_t token) {
  sg_json_bytes(w, key, strlen(key));
  put_integer(w, (long long)token + (w->document->unit == SG_UNIT_BYTES));
}

static void put_case(sg_json_writer *w, const sg_argument *a) {
  char text[SG_PREPOSITIONS * (SG_JSON_WORD + 1)];
  uint32_t tokens[SG_PREPOSITIONS], n = sg_argument_prepositions(w->document, a, tokens);
  size_t len = 0;
  for (uint32_t i = 0; i < n; i++) {
    const sg_type *lemma = sg_token_word(w->document, tokens[i], true);
    uint32_t most = lemma->len < SG_JSON_WORD ? lemma->len : SG_JSON_WORD;
    if (i) text[len++] = ' ';
    memcpy(text + len, lemma->text, most);
    len += most;
  }
  sg_json_bytes(w, ",\"case\":", 8);
  sg_json_string(w, text, len);
}

static void put_argument(sg_json_writer *w, const sg_argument *a) {
  put_index(w, "{\"verb\":", a->verb);
  sg_json_bytes(w, ",\"role\":", 8);
  sg_json_string(w, sg_role_names[a->role], strlen(sg_role_names[a->role]));
  if (a->role == SG_ROLE_OBLIQUE) put_case(w, a);
  put_index(w, ",\"head\":", a->word);
  if (a->word != a->head) put_index(w, ",\"antecedent\":", a->head);
  if (a->role == SG_ROLE_SUBJECT && sg_verb_passive(w->document, a->verb)) sg_json_bytes(w, ",\"passive\":true", 15);
  sg_json_char(w, '}');
}

static void put_arguments(sg_json_writer *w) {
  const sg_document *d = w->document;
  bool any = false;
  for (uint32_t i = 0; i < d->ntokens; i++) {
    uint32_t n;
    const sg_argument *a = sg_arguments_of(d, i, &n);
    for (; n > 0; n--, a++) {
      if (!sg_argument_is_told(d, a)) continue;
      if (any) sg_json_char(w, ',');
      any = true;
      put_argument(w, a);
    }
  }
}

void sg_json_list(sg_json_writer *w, const char *name) {
  if (w->document->generation != w->document->vocabulary->generation)
    luaL_error(w->L, "stringer: json: the document's session has since been emptied for another document");
  sg_json_char(w, '[');
  if (strcmp(name, "blocks") == 0) put_blocks(w);
  else if (strcmp(name, "sentences") == 0) put_sentences(w);
  else if (strcmp(name, "tokens") == 0) put_tokens(w);
  else if (strcmp(name, "arguments") == 0) put_arguments(w);
  else luaL_error(w->L, "stringer: json: a document has no list of %s", name);
  sg_json_char(w, ']');
}
