/* language.c: the tables of a language. */
#include "tokens/language.h"

#include "text/unicode.h"
#include "text/utf8.h"

const char *const sg_word_names[SG_WORD_COUNT] = {
    "abbreviation", "title",     "reference", "inner",       "month",    "starter",   "unit",        "prefix",
    "clitic",       "proclitic", "whole",     "split",       "ordinal",  "domain",    "file",        "saying",
    "common",       "emoticon",  "subject",   "suffix",      "greeting", "currency",  "negative",    "relative",
    "future",       "possible",  "demanded",  "conditional", "gerund",   "adverbial", "after_clock", "addressing"};

sg_status sg_language_new(const sg_allocator *alloc, sg_language **out) {
  sg_language *l = sg_realloc(alloc, NULL, 0, sizeof *l);
  if (!l) return SG_NOMEM;
  *l = (sg_language){.alloc = *alloc};
  sg_arena_init(&l->text, alloc);
  *out = l;
  return SG_OK;
}

void sg_language_free(sg_language *l) {
  if (!l) return;
  sg_allocator a = l->alloc;
  sg_free(&a, l->entries, l->entries_cap * sizeof *l->entries);
  sg_index_free(&l->index, &a);
  sg_arena_done(&l->text);
  sg_free(&a, l, sizeof *l);
}

/* Straightens apostrophes, and lowers the case unless `exact`. Returns the length, 0 if the text is too long. */
static uint32_t fold(const char *text, size_t len, bool exact, char *out) {
  const unsigned char *p = (const unsigned char *)text, *end = p + len;
  uint32_t n = 0;
  if (len > SG_ENTRY_MAX) return 0;
  while (p < end) {
    unsigned char c = *p;
    if (c < 0x80) {
      out[n++] = (char)(!exact && c >= 'A' && c <= 'Z' ? c + 32 : c);
      p++;
      continue;
    }
    uint32_t cp, bytes = sg_utf8_decode_long(p, end, &cp);
    if (cp == SG_UTF8_INVALID) {
      memcpy(out + n, p, bytes);
      n += bytes;
    } else if (sg_char_class_of(cp) == SG_CHAR_APOSTROPHE) {
      out[n++] = '\'';
    } else {
      if (!exact) cp = sg_char_lower(cp);
      if (n + 4 > SG_ENTRY_MAX + 8) return 0;
      n += sg_utf8_encode(cp, out + n);
    }
    p += bytes;
  }
  return n <= SG_ENTRY_MAX ? n : 0;
}

static const sg_entry *find(const sg_language *l, const char *text, uint32_t len) {
  if (!l->index.slots || len == 0) return NULL;
  uint32_t hash = sg_hash_bytes(text, len), i, k = sg_index_start(&l->index, hash);
  for (; (i = sg_index_at(&l->index, k)) != SG_NONE; k = sg_index_next(&l->index, k)) {
    const sg_entry *e = &l->entries[i];
    if (e->hash == hash && e->len == len && memcmp(e->text, text, len) == 0) return e;
  }
  return NULL;
}

const sg_entry *sg_language_find(const sg_language *l, const char *text, size_t len) {
  char key[SG_ENTRY_MAX + 16];
  const sg_entry *e = find(l, key, fold(text, len, true, key));
  return e ? e : find(l, key, fold(text, len, false, key));
}

/* The bit in `heads` of a text by its first eight bytes, whatever its case; false if these are not all ASCII, for then
   they may fold to other bytes. */
static bool head_bit(const char *text, size_t len, uint32_t *bit) {
  uint64_t w = 0;
  if (len >= 8) {
    memcpy(&w, text, 8);
    len = 9; /* what follows may fold to fewer bytes */
  } else {
    w = sg_short_key(text, (uint32_t)len);
  }
  if (w & UINT64_C(0x8080808080808080)) return false;
  *bit = (uint32_t)(((sg_language_head(w) + len) * UINT64_C(0x9E3779B97F4A7C15)) >> 50);
  return true;
}

uint32_t sg_language_properties(const sg_language *l, const char *text, size_t len) {
  uint32_t bit;
  if (head_bit(text, len, &bit) && !(l->heads[bit >> 5] >> (bit & 31) & 1)) return 0;
  char exact[SG_ENTRY_MAX + 16], folded[SG_ENTRY_MAX + 16];
  uint32_t m = fold(text, len, false, folded);
  const sg_entry *b = find(l, folded, m);
  uint32_t known = b ? b->properties : 0;
  if (m == len && memcmp(text, folded, m) == 0) return known;
  uint32_t n = fold(text, len, true, exact);
  const sg_entry *a = n == m && memcmp(exact, folded, n) == 0 ? NULL : find(l, exact, n);
  return a ? known | a->properties : known;
}

static bool has_sign(const char *text, uint32_t len) {
  for (uint32_t i = 0; i < len; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c < 0x80 && !((c | 32) >= 'a' && (c | 32) <= 'z')) return true;
  }
  return false;
}

/* The bytes at `text` that match the entry; 0 if they do not. Small letters in the entry match capitals, too. */
static uint32_t match_whole(const sg_entry *e, const char *text, size_t room) {
  const unsigned char *p = (const unsigned char *)text, *end = p + room;
  for (uint32_t i = 0; i < e->len; i++) {
    if (p >= end) return 0;
    unsigned char want = (unsigned char)e->text[i], c = *p;
    if (want == '\'' && c >= 0x80) {
      uint32_t cp, bytes = sg_utf8_decode_long(p, end, &cp);
      if (cp == SG_UTF8_INVALID || sg_char_class_of(cp) != SG_CHAR_APOSTROPHE) return 0;
      p += bytes;
      continue;
    }
    if (c != want && !(c >= 'A' && c <= 'Z' && c + 32 == want)) return 0;
    p++;
  }
  return (uint32_t)(p - (const unsigned char *)text);
}

const sg_entry *sg_language_whole(const sg_language *l, const char *text, size_t room, uint32_t *len) {
  unsigned char c = (unsigned char)text[0];
  if (c >= 'A' && c <= 'Z') c = (unsigned char)(c + 32);
  for (uint32_t i = l->whole[c]; i; i = l->entries[i - 1].next) {
    const sg_entry *e = &l->entries[i - 1];
    *len = e->properties & (SG_WORD_WHOLE | SG_WORD_SPLIT | SG_WORD_EMOTICON) ? match_whole(e, text, room) : 0;
    if (*len) return e;
  }
  return NULL;
}

uint32_t sg_language_cut(const char *text, uint32_t cut) {
  uint32_t at = 0;
  for (uint32_t n = 0; n < cut; n++) {
    unsigned char c = (unsigned char)text[at];
    if (c == 0xE2) at += 3; /* U+2018 and its like fold to one byte */
    else if (c == 0xCA) at += 2;
    else at++;
  }
  return at;
}

static uint32_t hash_of_entry(const void *l, uint32_t i) { return ((const sg_language *)l)->entries[i].hash; }

/* Puts the entry into the chain of its first byte, behind those that are longer, and of the other bytes it may start
   with. */
static void note_whole(sg_language *l, sg_entry *e) {
  unsigned char c = (unsigned char)e->text[0];
  if (c >= 'A' && c <= 'Z') c = (unsigned char)(c + 32); /* small and capital share a chain */
  uint32_t bit = sg_language_pair_bit(c, e->len > 1 ? (unsigned char)e->text[1] : 0),
           id = (uint32_t)(e - l->entries) + 1;
  l->pairs[bit >> 5] |= UINT32_C(1) << (bit & 31);
  uint32_t *at = &l->whole[c];
  for (; *at; at = &l->entries[*at - 1].next) {
    if (*at == id) return;
    if (l->entries[*at - 1].len < e->len) break;
  }
  e->next = *at;
  *at = id;
  if (c == '\'') l->whole[0xE2] = l->whole[0xCA] = l->whole[c];
}

static sg_status entry_for(sg_language *l, const char *text, size_t len, sg_entry **out) {
  char key[SG_ENTRY_MAX + 16];
  if (len == 0) return SG_ARG;
  uint32_t n = fold(text, len, true, key);
  if (n == 0) return SG_LIMIT;
  const sg_entry *found = find(l, key, n);
  if (found) {
    *out = &l->entries[found - l->entries];
    return SG_OK;
  }
  SG_TRY(sg_index_room(&l->index, &l->alloc, l->nentries, hash_of_entry, l));
  SG_TRY(sg_grow(&l->alloc, (void **)&l->entries, &l->entries_cap, (uint64_t)l->nentries + 1, sizeof *l->entries));
  char *copy = sg_arena_alloc(&l->text, n);
  if (!copy) return SG_NOMEM;
  memcpy(copy, key, n);
  sg_entry *e = &l->entries[l->nentries];
  *e = (sg_entry){.text = copy, .hash = sg_hash_bytes(key, n), .len = (uint8_t)n};
  uint32_t bit;
  if (head_bit(key, n, &bit)) l->heads[bit >> 5] |= UINT32_C(1) << (bit & 31);
  uint32_t k = sg_index_start(&l->index, e->hash);
  while (sg_index_at(&l->index, k) != SG_NONE) k = sg_index_next(&l->index, k);
  sg_index_put(&l->index, k, l->nentries++);
  *out = e;
  return SG_OK;
}

static void note_properties(sg_language *l, sg_entry *e, uint32_t properties) {
  e->properties |= properties;
  if (!(properties & (SG_WORD_WHOLE | SG_WORD_SPLIT | SG_WORD_EMOTICON))) return;
  if (has_sign(e->text, e->len)) {
    note_whole(l, e);
    return;
  }
  uint64_t bytes = 0;
  memcpy(&bytes, e->text, e->len < 8 ? e->len : 8);
  uint32_t bit = sg_language_filter_bit(sg_language_head(bytes), e->len);
  l->filter[bit >> 5] |= UINT32_C(1) << (bit & 31);
}

sg_status sg_language_add(sg_language *l, const char *text, size_t len, uint32_t property) {
  sg_entry *e;
  SG_TRY(entry_for(l, text, len, &e));
  if (property & SG_WORD_WHOLE) { /* the later word on it counts */
    e->properties &= ~(uint32_t)SG_WORD_SPLIT;
    e->ncuts = 0;
  }
  note_properties(l, e, property);
  return SG_OK;
}

sg_status sg_language_split(sg_language *l, const char *text, size_t len, const uint8_t *cuts, uint32_t ncuts) {
  if (ncuts == 0 || ncuts >= SG_SPLIT_MAX) return SG_ARG;
  for (uint32_t i = 0; i < ncuts; i++)
    if (cuts[i] == 0 || cuts[i] >= len || (i > 0 && cuts[i] <= cuts[i - 1])) return SG_ARG;
  sg_entry *e;
  SG_TRY(entry_for(l, text, len, &e));
  if (e->len != len) return SG_ARG; /* write entries with straight apostrophes */
  e->properties &= ~(uint32_t)SG_WORD_WHOLE;
  e->ncuts = (uint8_t)ncuts;
  memcpy(e->cuts, cuts, ncuts);
  note_properties(l, e, SG_WORD_SPLIT);
  return SG_OK;
}
