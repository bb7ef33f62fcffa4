/* alike.h: forms that pass the same atoms since no test of the program names a string of theirs, and they are alike in
   all else that tests look at: most new words of a text are known by that, without a test. */
#ifndef SG_ALIKE_H
#define SG_ALIKE_H

#include "base/index.h"
#include "rules/compile/tests.h"

enum { SG_ALIKE_TEXTS = 64 };

/* The strings that tests of a program name, and the tests that look into a text. */
typedef struct sg_alike_tests {
  sg_string_set strings;
  const uint32_t *texts; /* PREFIX, SUFFIX, NUMBER, REGEX, NEAR */
  uint32_t ntexts;
  /* What is tested at all: marks; by bit, parts of speech, shapes and kinds; flags of tokens; inflection. */
  uint64_t marks;
  uint32_t pos, shapes, kinds;
  uint8_t flags;
  bool inflected;
  bool too_many; /* more than SG_ALIKE_TEXTS: no forms are alike */
} sg_alike_tests;

/* What tests see of a form that has none of those strings. */
typedef struct sg_alike_key {
  uint64_t marks, in;
  uint64_t texts;  /* a bit for each of these tests */
  uint32_t traits; /* part of speech, shape, kind, flags, inflection */
  uint32_t klass;  /* of the form */
} sg_alike_key;

typedef struct sg_alike {
  sg_alike_key *keys;
  sg_index index; /* of `keys` */
  uint32_t n, cap;
} sg_alike;

/* Whether the form may be alike to others; then `key` tells to which. */
bool sg_alike_key_of(const sg_alike_tests *tests, const sg_expr *pool, const sg_view *view, sg_alike_key *key);
/* The class of forms with that key, or SG_NONE. */
uint32_t sg_alike_find(const sg_alike *a, const sg_alike_key *key);
/* Keeps the key's class. When very many are kept, all are forgotten. */
sg_status sg_alike_keep(sg_alike *a, const sg_allocator *alloc, const sg_alike_key *key);
void sg_alike_free(sg_alike *a, const sg_allocator *alloc);
static inline size_t sg_alike_bytes(const sg_alike *a) { return a->cap * sizeof *a->keys + sg_index_bytes(&a->index); }

#endif
