/* names.h: texts as names: words as numbers, and the ways in which two names can be one.

   Names are compared as the host folds them: words with one blank between them. A first word "william|bill" goes by
   either. */
#ifndef SG_NAMES_H
#define SG_NAMES_H

#include "base/arena.h"
#include "base/index.h"

/* A way in which one name stands for another. Of several words each: */
enum {
  SG_WAY_PART = 1,  /* the words of one stand at the start or the end of the other */
  SG_WAY_GIVEN = 2, /* the last words are the same, and the first ones but for their length: "J", "Dan", "Daniel" */
  /* one of several words and one of one: */
  SG_WAY_LAST = 4,     /* it is the last word */
  SG_WAY_FIRST = 8,    /* the first */
  SG_WAY_INNER = 16,   /* one between, of more than two bytes */
  SG_WAY_INITIALS = 32 /* the first letters of the words that begin with a capital, two at least */
};
enum { SG_WAYS = 6 };

typedef struct sg_string {
  const char *text;
  uint32_t len;
} sg_string;

typedef struct sg_name_words {
  const uint32_t *words; /* numbers of words */
  uint32_t n;            /* how many; 0: no name */
  uint32_t whole;        /* the number of the whole text */
  uint32_t other;        /* of what the first word is, too; SG_NONE */
  uint32_t initials;     /* SG_NONE where there are none */
} sg_name_words;

/* Words and texts by number. */
typedef struct sg_names {
  sg_arena *arena; /* the caller's */
  sg_string *texts;
  sg_name_words *wholes; /* by number, for those that were read as a name; n is 0 for others */
  uint32_t n, cap, wholes_cap;
  sg_index index;
} sg_names;

void sg_names_free(sg_names *names);
/* The number of a text, which the table copies. */
sg_status sg_names_intern(sg_names *names, const char *text, uint32_t len, uint32_t *out);
/* Reads a name; `raw`, the text with its capitals, is there for the initials, or NULL. An empty text is no name. */
sg_status sg_names_read(sg_names *names, sg_string folded, const sg_string *raw, sg_name_words *out);
/* Whether one name stands for the other in that way. */
bool sg_names_meet(const sg_names *names, uint32_t way, const sg_name_words *a, const sg_name_words *b);

#endif
