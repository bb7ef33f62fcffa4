/* names.c: names as words, and the ways in which two of them can be one. */
#include "identity/names.h"

enum { MOST_WORDS = 16 }; /* of a name; what is behind them does not count */

void sg_names_free(sg_names *names) {
  const sg_allocator *a = &names->arena->alloc;
  sg_index_free(&names->index, a);
  sg_free(a, names->texts, names->cap * sizeof *names->texts);
  sg_free(a, names->wholes, names->wholes_cap * sizeof *names->wholes);
  *names = (sg_names){.arena = names->arena};
}

static uint32_t hash_of(const void *owner, uint32_t i) {
  const sg_names *names = owner;
  return sg_hash_bytes(names->texts[i].text, names->texts[i].len);
}

sg_status sg_names_intern(sg_names *names, const char *text, uint32_t len, uint32_t *out) {
  const sg_allocator *a = &names->arena->alloc;
  SG_TRY(sg_index_room(&names->index, a, names->n, hash_of, names));
  SG_TRY(sg_grow(a, (void **)&names->texts, &names->cap, (uint64_t)names->n + 1, sizeof *names->texts));
  SG_TRY(sg_grow(a, (void **)&names->wholes, &names->wholes_cap, (uint64_t)names->n + 1, sizeof *names->wholes));
  uint32_t k = sg_index_start(&names->index, sg_hash_bytes(text, len));
  for (; (*out = sg_index_at(&names->index, k)) != SG_NONE; k = sg_index_next(&names->index, k))
    if (names->texts[*out].len == len && memcmp(names->texts[*out].text, text, len) == 0) return SG_OK;
  const char *copy = sg_arena_copy(names->arena, text, len);
  if (!copy) return SG_NOMEM;
  *out = names->n;
  names->texts[names->n] = (sg_string){copy, len};
  names->wholes[names->n] = (sg_name_words){.n = 0};
  sg_index_put(&names->index, k, names->n++);
  return SG_OK;
}

/* The next word of a text from *at on; false at its end. */
static bool next_word(sg_string s, uint32_t *at, uint32_t *start) {
  while (*at < s.len && s.text[*at] == ' ') ++*at;
  *start = *at;
  while (*at < s.len && s.text[*at] != ' ') ++*at;
  return *at > *start;
}

/* The first word, and what stands behind a bar in it. */
static sg_status read_first(sg_names *names, const char *word, uint32_t len, sg_name_words *out, uint32_t *number) {
  const char *bar = memchr(word, '|', len);
  uint32_t before = bar ? (uint32_t)(bar - word) : len;
  if (bar) SG_TRY(sg_names_intern(names, bar + 1, len - before - 1, &out->other));
  return sg_names_intern(names, word, before, number);
}

static bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/* Letters beyond ASCII are no initials. */
static sg_status read_initials(sg_names *names, const sg_string *raw, uint32_t *out) {
  char letters[MOST_WORDS];
  uint32_t n = 0, at = 0, start;
  while (raw && n < MOST_WORDS && next_word(*raw, &at, &start))
    if (is_capital(raw->text[start])) letters[n++] = (char)(raw->text[start] - 'A' + 'a');
  return n > 1 ? sg_names_intern(names, letters, n, out) : SG_OK;
}

sg_status sg_names_read(sg_names *names, sg_string folded, const sg_string *raw, sg_name_words *out) {
  uint32_t words[MOST_WORDS], whole, at = 0, start;
  *out = (sg_name_words){.whole = SG_NONE, .other = SG_NONE, .initials = SG_NONE};
  SG_TRY(sg_names_intern(names, folded.text, folded.len, &whole));
  if (names->wholes[whole].n && (!raw || names->wholes[whole].initials != SG_NONE)) {
    *out = names->wholes[whole];
    return SG_OK;
  }
  uint32_t n = 0;
  while (n < MOST_WORDS && next_word(folded, &at, &start)) {
    const char *word = folded.text + start;
    if (n == 0) SG_TRY(read_first(names, word, at - start, out, &words[n]));
    else SG_TRY(sg_names_intern(names, word, at - start, &words[n]));
    n++;
  }
  if (n > 1) SG_TRY(read_initials(names, raw, &out->initials));
  out->words = sg_arena_copy(names->arena, words, n * sizeof *words);
  if (!out->words) return SG_NOMEM;
  out->n = n, out->whole = whole;
  names->wholes[whole] = *out;
  return SG_OK;
}

static bool stands_at(const sg_name_words *part, const sg_name_words *all, uint32_t from) {
  return memcmp(part->words, all->words + from, part->n * sizeof *part->words) == 0;
}

static bool is_part(const sg_name_words *a, const sg_name_words *b) {
  const sg_name_words *part = a->n < b->n ? a : b, *all = a->n < b->n ? b : a;
  return part->n < all->n && (stands_at(part, all, 0) || stands_at(part, all, all->n - part->n));
}

/* Whether the shorter of two words begins the longer one and is one letter or three at least. */
static bool begins(const sg_names *names, uint32_t a, uint32_t b) {
  sg_string x = names->texts[a], y = names->texts[b];
  uint32_t n = x.len < y.len ? x.len : y.len;
  return n != 0 && n != 2 && memcmp(x.text, y.text, n) == 0;
}

static bool same_given(const sg_names *names, const sg_name_words *a, const sg_name_words *b) {
  uint32_t last_a = a->words[a->n - 1], last_b = b->words[b->n - 1], x = a->words[0], y = b->words[0];
  if (last_a != last_b) return false;
  if (x != y && a->other != y && b->other != x && !begins(names, x, y)) return false;
  if (a->n < 3 || b->n < 3) return true; /* a middle name that only one of them has */
  return names->texts[a->words[1]].text[0] == names->texts[b->words[1]].text[0];
}

static bool has_inner(const sg_names *names, const sg_name_words *name, uint32_t word) {
  for (uint32_t i = 1; i + 1 < name->n; i++)
    if (name->words[i] == word) return names->texts[word].len > 2;
  return false;
}

/* A name of one word and one of several. */
static bool shortens(const sg_names *names, uint32_t way, uint32_t word, const sg_name_words *name) {
  switch (way) {
    case SG_WAY_LAST: return word == name->words[name->n - 1];
    case SG_WAY_FIRST: return word == name->words[0] || word == name->other;
    case SG_WAY_INNER: return has_inner(names, name, word);
    case SG_WAY_INITIALS: return word == name->initials;
    default: return false;
  }
}

bool sg_names_meet(const sg_names *names, uint32_t way, const sg_name_words *a, const sg_name_words *b) {
  if (!a->n || !b->n) return false;
  if (a->n == 1) return b->n > 1 && shortens(names, way, a->words[0], b);
  if (b->n == 1) return shortens(names, way, b->words[0], a);
  if (way == SG_WAY_PART) return is_part(a, b);
  return way == SG_WAY_GIVEN && same_given(names, a, b);
}
