/* identity.h: which mentions are of the same thing.

   The naive way: each mention, in two rounds (those whose name has several words, then all in order of the text), is
   compared with each thing that has been found, by each name of both; it is of the best one, or of a new thing. This is
   done with an index: only things that bear a word or a whole name of the mention are compared with it.

   A thing fits a mention if it is of the same class, agrees, and has the same value of a key or meets it in a way that
   the mention allows. Of those that fit the one of the highest rank counts: ten for each place of the way, from the
   last of the class's ways (1) to the first, and one more for a key; plus what the preferences add; of equal ones the
   one that was mentioned last before it (any mentioned rather than none), then the one that was found first. */
#ifndef SG_IDENTITY_H
#define SG_IDENTITY_H

#include "identity/names.h"

enum { SG_IDENTITY_NAMESAKES = 64 }; /* things of one word that are compared: those found last */
enum { SG_IDENTITY_NAMES = 8 };      /* names that a thing is known by: the first ones */

/* Values of a mention that must not differ from those of the thing, where both have one. */
typedef struct sg_identity_agree {
  uint32_t own, thing; /* numbers of values */
} sg_identity_agree;

/* What it adds to the rank if a value of both is the same, or another. */
typedef struct sg_identity_prefer {
  uint32_t value;
  int32_t same, other;
} sg_identity_prefer;

typedef struct sg_identity_class {
  uint32_t nkeys, nvalues, nways, nagree, nprefer;
  uint32_t text;         /* the key whose names of one word a thing keeps only while it has no longer name; SG_NONE */
  uint8_t ways[SG_WAYS]; /* from the best: SG_WAY_* */
  const sg_identity_agree *agree;
  const sg_identity_prefer *prefer;
} sg_identity_class;

/* A mention, in order of the text. */
typedef struct sg_identity_mention {
  uint32_t class;
  uint32_t ways;           /* those that it allows, as bits */
  const sg_string *keys;   /* [nkeys] folded; without text: it has none */
  const sg_string *values; /* [nvalues] likewise */
  sg_string raw;           /* the text with its capitals, for initials; or without text */
} sg_identity_mention;

typedef struct sg_identity_found {
  uint32_t thing; /* from 0, in order of the first mention */
  uint32_t way;   /* SG_WAY_*, 0: a key, or it is the thing's first */
  uint32_t as;    /* a mention that has the name by which it is of the thing; itself, if it made the thing */
} sg_identity_found;

/* Finds the thing of each mention. SG_ARG: a mention of no class. `out` has room for n. */
sg_status sg_identity_find(const sg_allocator *alloc, const sg_identity_class *classes, uint32_t nclasses,
                           const sg_identity_mention *mentions, uint32_t n, sg_identity_found *out);

#endif
