/* scratch.h: what matching remembers, so that pages of the file are touched once. Private to this folder.

   Of each type of the vocabulary a byte says what its word does (SG_LEX_ALONE …): a few kilobytes that stay in the
   nearest cache decide about nearly every token. Behind it stand the word and a filter of the words that may follow
   it; only where that lets the next word pass the trie is walked, by edges that are remembered too. */
#ifndef SG_LEXICON_SCRATCH_H
#define SG_LEXICON_SCRATCH_H

#include "lexicon/format.h"

/* What the word of a type does. */
enum {
  SG_LEX_ALONE = 1,   /* is a phrase */
  SG_LEX_OPENS = 2,   /* starts longer phrases and is none */
  SG_LEX_GOES_ON = 4, /* stands in phrases behind the first word */
  SG_LEX_UNKNOWN = 8  /* has not been looked up */
};

typedef struct sg_lex_type {
  uint32_t word;   /* SG_NONE: no word of the lexicon */
  uint32_t follow; /* of a word that starts phrases: its filter */
} sg_lex_type;

/* A step through the trie, and the postings that end there; of a single one, all that matching asks for. */
typedef struct sg_lex_edge {
  uint32_t parent, word; /* SG_NONE above the first words */
  uint32_t node;         /* SG_NONE: no phrase goes on so */
  uint32_t first;        /* posting; of a single one the signature of its entry, SG_NONE until that is asked for */
  uint32_t count : 31, leaf : 1;
  uint32_t entry, lexicon, check;
} sg_lex_edge;

typedef struct sg_lex_hit {
  uint32_t entry, lexicon, last;
  sg_lex_edge *edge; /* an edge with this entry alone, as long as no other has taken its place; else NULL */
} sg_lex_hit;

struct sg_lexicon_scratch {
  sg_allocator alloc;
  const sg_lexicon *lexicon;
  const sg_vocabulary *vocabulary;
  const sg_signatures *signatures;
  uint32_t vocabulary_generation, signatures_generation;
  uint8_t *roles; /* by type; and the rest of it */
  sg_lex_type *types;
  uint64_t *filters; /* the first has all bits set */
  uint32_t ntypes, roles_cap, types_cap, nfilters, filters_cap;
  uint32_t *keys, *values; /* entry + 1 -> signature, open addressing */
  uint32_t mask, nsignatures;
  sg_lex_hit *hits; /* of one start */
  uint32_t nhits, hits_cap;
  uint32_t *longest; /* by lexicon: end of its longest hit at this start */
  bool *hidden;      /* likewise: its phrases are not found */
  uint32_t nlongest;
  uint32_t nedges;    /* places: a power of two, about two a node of a small lexicon */
  sg_lex_edge *edges; /* in pairs, each a cache line of `room` */
  void *room;
};

/* Drops what was remembered by ids that are void, and makes room for all types of the vocabulary. */
sg_status sg_lex_attend(sg_lexicon_scratch *s, const sg_document *d);
void sg_lex_look_up(sg_lexicon_scratch *s, sg_type_id type);
sg_lex_edge *sg_lex_find_edge(sg_lexicon_scratch *s, uint32_t parent, uint32_t word, uint32_t place);
/* The signature of an entry's spans. */
sg_status sg_lex_signature(sg_lexicon_scratch *s, sg_document *d, uint32_t entry, uint32_t *out);

/* The edge from a node (SG_NONE: to a first word); it holds until the next call. Each edge has two places: that which
   it takes gives its former edge the other. */
static inline sg_lex_edge *sg_lex_edge_of(sg_lexicon_scratch *s, uint32_t parent, uint32_t word) {
  uint32_t place = sg_hash_mix(parent, word) & (s->nedges - 1);
  sg_lex_edge *edge = &s->edges[place], *second = &s->edges[place ^ 1];
  if (edge->parent == parent && edge->word == word) return edge;
  if (second->parent == parent && second->word == word) return second;
  return sg_lex_find_edge(s, parent, word, place);
}

static inline uint32_t sg_lex_follow_hash(uint32_t word) {
  return (uint32_t)((uint64_t)word * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

/* Filters are bits by hash: (64 << (follow & 15)) of them, from follow >> 4 on. */
static inline bool sg_lex_may_follow(const sg_lexicon_scratch *s, uint32_t follow, uint32_t word) {
  uint32_t bit = sg_lex_follow_hash(word) & ((UINT32_C(64) << (follow & 15)) - 1);
  return (s->filters[(follow >> 4) + (bit >> 6)] >> (bit & 63) & 1) != 0;
}

#endif
