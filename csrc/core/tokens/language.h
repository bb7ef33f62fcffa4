/* language.h: what the tokenizer and the segmenter know of a language, as tables that the host fills in.

   The core knows characters; that "do|n't" is two words and that "Gen." goes before a name are entries here.
   A language is made by a single thread with sg_language_add and sg_language_split; once it has been handed to a reader
   it is not changed any more and may be shared by threads.

   An entry written with capitals counts only for text written so; one in small letters counts for any case. Apostrophes
   of all shapes are the same. An abbreviation is entered without its last full stop ("gen", "e.g"). */
#ifndef SG_LANGUAGE_H
#define SG_LANGUAGE_H

#include "base/arena.h"
#include "base/index.h"

/* ORDER WORD: sg_word_names. */
enum {
  SG_WORD_ABBREVIATION = 1u << 0, /* its stop belongs to it, and may end the sentence too: "Inc." */
  SG_WORD_TITLE = 1u << 1,        /* goes before a name: its stop never ends a sentence: "Gen." */
  SG_WORD_REFERENCE = 1u << 2,    /* an abbreviation before a number, else a word: "No." */
  SG_WORD_INNER = 1u << 3,        /* its stop never ends a sentence: "e.g." */
  SG_WORD_MONTH = 1u << 4,        /* short name of a month or a day: an abbreviation before a number or comma, or unless
                                     a sentence starter follows */
  SG_WORD_STARTER = 1u << 5,      /* often opens a sentence: "The" */
  SG_WORD_UNIT = 1u << 6,         /* splits from a number: "5km" */
  SG_WORD_PREFIX = 1u << 7,       /* its hyphen does not split: "non-" */
  SG_WORD_CLITIC = 1u << 8,       /* splits from the word before it: "'s", "n't" */
  SG_WORD_PROCLITIC = 1u << 9,    /* splits from the word after it: "y'" */
  SG_WORD_WHOLE = 1u << 10,       /* one token, whatever the signs in it: "o'clock", ":-)" */
  SG_WORD_SPLIT = 1u << 11,       /* several tokens: "cannot"; made by sg_language_split */
  SG_WORD_ORDINAL = 1u << 12,     /* makes an ordinal of the number before it: "th" */
  SG_WORD_DOMAIN = 1u << 13,      /* ends names of hosts: "com" */
  SG_WORD_FILE = 1u << 14,        /* ends names of files: "pdf" */
  SG_WORD_SAYING = 1u << 15,      /* goes on after a quotation that ended with a mark: "said" */
  SG_WORD_COMMON = 1u << 16, /* an abbreviation that is a word as well: an abbreviation only before a name ("Miss.") */
  SG_WORD_EMOTICON = 1u << 17, /* kept whole and may end a sentence: ":-)" */
  SG_WORD_SUBJECT = 1u << 18,  /* may stand between a quotation and its verb of saying: "he" */
  SG_WORD_SUFFIX = 1u << 19,   /* the hyphen before it does not split: "-esque" */
  SG_WORD_GREETING = 1u << 20, /* opens or closes a letter: "Dear", "Regards" */
  SG_WORD_CURRENCY = 1u << 21, /* splits from the number after it: "Rs500" */
  /* Of lemmas, for the argument layer. */
  SG_WORD_NEGATIVE = 1u << 22,    /* says that what it belongs to is not so: "not", "never", "nobody" */
  SG_WORD_RELATIVE = 1u << 23,    /* stands in a relative clause for the noun before it: "who" */
  SG_WORD_FUTURE = 1u << 24,      /* auxiliaries by what they make of a verb: "will" */
  SG_WORD_POSSIBLE = 1u << 25,    /* "may" */
  SG_WORD_DEMANDED = 1u << 26,    /* "must" */
  SG_WORD_CONDITIONAL = 1u << 27, /* auxiliaries and conjunctions: "would", "if" */
  SG_WORD_GERUND = 1u << 28,      /* an ending of active participles: "ing" */
  SG_WORD_ADVERBIAL = 1u << 29,   /* a noun that is no object in a clause that modifies it: "the day they left" */
  SG_WORD_AFTER_CLOCK = 1u << 30  /* goes on with a time of day, capital or not: "Monday", "Eastern"; of abbreviations,
                                     half of a day: "p.m." */
};
/* A verb whose object before a clause is whom it is said or granted to: "tell". It does not fit an enumeration. */
#define SG_WORD_ADDRESSING (UINT32_C(1) << 31)
enum { SG_WORD_COUNT = 32, SG_SPLIT_MAX = 6, SG_ENTRY_MAX = 64 };
extern const char *const sg_word_names[SG_WORD_COUNT];

typedef struct sg_entry {
  const char *text; /* not terminated */
  uint32_t hash;
  uint32_t properties; /* SG_WORD_... */
  uint8_t len;
  uint32_t next; /* the next whole entry with the same first byte, + 1 */
  uint8_t ncuts; /* a split has ncuts + 1 pieces */
  uint8_t cuts[SG_SPLIT_MAX - 1];
} sg_entry;

typedef struct sg_language {
  sg_allocator alloc;
  sg_arena text;
  sg_entry *entries;
  sg_index index; /* of entries */
  uint32_t nentries, entries_cap;
  uint32_t heads[512]; /* a bit for each hash of the first letters and the length of an entry */
  uint32_t
      filter[128]; /* a bit for each hash of the first letters and the length of a split or whole word of letters */
  uint32_t
      whole[256]; /* the first whole or split entry with signs in it that starts with this byte, + 1; longest first */
  uint32_t pairs[64]; /* a bit for each hash of the first two characters of such an entry */
} sg_language;

sg_status sg_language_new(const sg_allocator *alloc, sg_language **out);
void sg_language_free(sg_language *l);
/* Gives an entry a property. SG_ARG if the text is empty, SG_LIMIT if it is longer than SG_ENTRY_MAX bytes. */
sg_status sg_language_add(sg_language *l, const char *text, size_t len, uint32_t property);
/* Splits a word after `cuts[i]` bytes (ascending, inside the text). */
sg_status sg_language_split(sg_language *l, const char *text, size_t len, const uint8_t *cuts, uint32_t ncuts);

/* The entry for a text as it stands, or for its folded form; NULL if there is none. */
const sg_entry *sg_language_find(const sg_language *l, const char *text, size_t len);
/* The properties of a text: of its exact and of its folded entry. */
uint32_t sg_language_properties(const sg_language *l, const char *text, size_t len);
/* The longest entry kept whole or split that starts at `text` and holds a sign, and the bytes it takes
   there; NULL if there is none. */
const sg_entry *sg_language_whole(const sg_language *l, const char *text, size_t room, uint32_t *len);
/* Where the cut `cut` of an entry falls in a text that matches it (curly apostrophes take more bytes). */
uint32_t sg_language_cut(const char *text, uint32_t cut);

/* The first eight bytes of a word, zero behind its end, as a number that does not depend on the case of ASCII letters.
 */
static inline uint64_t sg_language_head(uint64_t bytes) { return bytes | UINT64_C(0x2020202020202020); }
static inline uint32_t sg_language_filter_bit(uint64_t head, uint32_t len) {
  return (uint32_t)(((head + len) * UINT64_C(0x9E3779B97F4A7C15)) >> 52);
}
/* May a word of plain letters be a split? Never false for one that is. `bytes`: its first eight. */
static inline bool sg_language_may_split(const sg_language *l, uint64_t bytes, uint32_t len) {
  uint32_t bit = sg_language_filter_bit(sg_language_head(bytes), len);
  return l->filter[bit >> 5] >> (bit & 31) & 1;
}

static inline uint32_t sg_language_pair_bit(unsigned char a, unsigned char b) {
  if (b == 0xE2 || b == 0xCA) b = '\'';
  return ((a | 32u) * 37u + (b | 32u)) & 2047u;
}
/* May an entry kept whole start with these two bytes? Never false for one that does. */
static inline bool sg_language_may_start(const sg_language *l, unsigned char a, unsigned char b) {
  if (a >= 0x80) return l->whole[a] != 0; /* the second byte is still the first character's */
  uint32_t bit = sg_language_pair_bit(a, b);
  return (l->pairs[bit >> 5] >> (bit & 31)) & 1;
}

#endif
