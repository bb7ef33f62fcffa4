/* lexicon.h: phrases compiled to one flat file, and finding them in a document.

   A file holds several lexicons (each the layer of its spans). An entry belongs to one lexicon and has a canonical
   phrase, variants and features. Phrases are sequences of folded token texts, so a phrase of a lexicon and a stretch
   of a document are equal when their tokens are.

   An open lexicon is immutable and may be shared by threads; it maps its file, so that processes share its pages.
   The file must not be cut while it is open (write a new one and rename it, as the builder's hosts do). Opening
   checks the header and the place of every section; whatever lies in the sections is checked when it is read, so that
   a corrupt file gives wrong answers at worst. sg_lexicon_verify reads the whole and finds every inconsistency. */
#ifndef SG_LEXICON_H
#define SG_LEXICON_H

#include "document/document.h"

typedef struct sg_lexicon sg_lexicon;
typedef struct sg_lexicon_scratch sg_lexicon_scratch;

/* A span made by a lexicon has ref = SG_LEXICON_REF | (base + entry), base being the caller's, so that it can number
   the entries of all its lexicons in one row. */
#define SG_LEXICON_REF UINT32_C(0x80000000)

/* Limits. */
enum {
  SG_LEXICON_MAX_TOKENS = 255,    /* of a phrase */
  SG_LEXICON_MAX_FEATURES = 255,  /* of an entry */
  SG_LEXICON_MAX_HOMONYMS = 4096, /* entries that share a phrase */
  SG_LEXICON_MAX_LEXICONS = 65535 /* in a file */
};

/* How a variant's case must be met. ORDER CASE: sg_case_names. Smart is folded, or exact where the variant is all
   capitals; capital lets capitals stand for small letters, never small letters for capitals ("Turkey" is met by
   "Turkey" and "TURKEY", not by "turkey"). */
typedef enum sg_case { SG_CASE_SMART, SG_CASE_FOLDED, SG_CASE_EXACT, SG_CASE_CAPITAL, SG_CASE_COUNT } sg_case;
extern const char *const sg_case_names[SG_CASE_COUNT];

typedef struct sg_text {
  const char *bytes; /* not terminated; the lexicon's */
  uint32_t len;
} sg_text;

typedef struct sg_lexicon_entry {
  sg_text lexicon, phrase; /* name of the lexicon; canonical phrase as it was written */
  uint32_t first_feature, nfeatures;
} sg_lexicon_entry;

typedef struct sg_lexicon_stat {
  uint64_t bytes;
  uint32_t version, lexicons, entries, phrases, words, nodes, features;
  bool mapped;
} sg_lexicon_stat;

/* SG_IO (errno), SG_CORRUPT or SG_VERSION when the file is refused. */
sg_status sg_lexicon_open(const sg_allocator *alloc, const char *path, sg_lexicon **out);
/* The same from memory; the bytes are copied. */
sg_status sg_lexicon_load(const sg_allocator *alloc, const void *bytes, size_t len, sg_lexicon **out);
/* One more owner, in whatever thread: each frees it once. */
void sg_lexicon_keep(sg_lexicon *x);
void sg_lexicon_free(sg_lexicon *x);

/* Reads all of it: SG_CORRUPT unless the checksum is right and everything refers to what exists. */
sg_status sg_lexicon_verify(const sg_lexicon *x);
void sg_lexicon_stats(const sg_lexicon *x, sg_lexicon_stat *out);
uint32_t sg_lexicon_entries(const sg_lexicon *x);
/* The i-th lexicon of the file, its name, whether it gives all matches and not the longest, its entries and phrases. */
uint32_t sg_lexicon_count(const sg_lexicon *x);
sg_status sg_lexicon_info(const sg_lexicon *x, uint32_t i, sg_text *name, bool *all, uint32_t *entries,
                          uint32_t *phrases);
/* The number of the entry's lexicon; SG_NONE for an entry that does not exist. */
uint32_t sg_lexicon_owner(const sg_lexicon *x, uint32_t entry);
/* SG_ARG for an entry that does not exist, SG_CORRUPT where the file is broken. */
sg_status sg_lexicon_get(const sg_lexicon *x, uint32_t entry, sg_lexicon_entry *out);
/* The i-th feature of the file; those of an entry lie together. The texts are the lexicon's. */
sg_status sg_lexicon_feature(const sg_lexicon *x, uint32_t i, sg_feature *out);

sg_status sg_lexicon_scratch_new(const sg_allocator *alloc, const sg_lexicon *x, sg_lexicon_scratch **out);
void sg_lexicon_scratch_free(sg_lexicon_scratch *s);
size_t sg_lexicon_scratch_bytes(const sg_lexicon_scratch *s);
/* Phrases of a lexicon of the file, by its number, are not found from now on. SG_ARG: there is no such lexicon. */
sg_status sg_lexicon_scratch_hide(sg_lexicon_scratch *s, uint32_t lexicon);
/* Adds a span for each match, inside sentences: in order of start, the longer first. Of each lexicon and start only
   the longest match counts unless the lexicon was built to give all; all entries of a phrase do. A feature `name`,
   where an entry has none, is its canonical phrase. The scratch remembers by the ids of the document's vocabulary and
   signatures: call sg_lexicon_scratch_forget before these two are freed and others may take their place.
   On an error the document holds the spans that it held before. */
sg_status sg_lexicon_match(const sg_lexicon *x, sg_lexicon_scratch *s, sg_document *d, uint32_t base);
void sg_lexicon_scratch_forget(sg_lexicon_scratch *s);

/* Calls `found` for each entry one of whose variants is the whole of the document's tokens; stops when it is not SG_OK.
 */
typedef sg_status (*sg_lexicon_found)(void *ud, uint32_t entry);
sg_status sg_lexicon_find(const sg_lexicon *x, const sg_document *d, sg_lexicon_found found, void *ud);

/* The checksum of the file, for what else wants one: the same on every machine of one byte order. Not against forgery.
 */
uint64_t sg_lexfile_sum(const void *bytes, size_t len);

#endif
