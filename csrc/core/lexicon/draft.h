/* draft.h: what a builder has collected, before it is renumbered and packed. Private to this folder. */
#ifndef SG_LEXICON_DRAFT_H
#define SG_LEXICON_DRAFT_H

#include "base/index.h"
#include "lexicon/build.h"
#include "lexicon/format.h"

typedef struct sg_draft_text {
  uint32_t offset, len, hash;
  uint8_t starts, continues; /* as a word: whether some phrase has it first, or later */
} sg_draft_text;

typedef struct sg_draft_node {
  uint32_t parent, text; /* SG_NONE above the first words */
  uint32_t postings;
  uint32_t depth; /* from 1 */
} sg_draft_node;

typedef struct sg_draft_posting {
  uint32_t node, entry, check;
} sg_draft_posting;

struct sg_lexicon_builder {
  sg_allocator alloc;
  char *bytes;
  sg_draft_text *texts;
  sg_draft_node *nodes;
  sg_draft_posting *postings;
  uint32_t *exact; /* texts */
  sg_lexfile_lexicon *lexicons;
  sg_lexfile_entry *entries;
  sg_lexfile_feature *features;
  uint32_t nbytes, bytes_cap, ntexts, texts_cap, nnodes, nodes_cap, npostings, postings_cap, nexact, exact_cap;
  uint32_t nlexicons, lexicons_cap, nentries, entries_cap, nfeatures, features_cap;
  sg_index text_index, node_index, entry_index;
  bool repeated; /* the last entry is as one before */
};

#endif
