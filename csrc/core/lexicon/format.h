/* format.h: the compiled file, and reading it with every index checked. Private to this folder.

   header | lexicons | text offsets | text | slots | nodes | postings | exact | entries | features

   Words are the texts with the lowest numbers, in three groups: those that only start phrases, those that start and
   continue, those that only continue. So "can start" is `word < nstarts` and "can continue" is `word >= continues`.

   Nodes are the phrases' trie in breadth-first order: the children of node n are the nodes [child(n), child(n + 1)),
   in ascending order of word; the first `nstarts` nodes are the phrases' first words, node w being word w. The
   phrases that end at n are its postings [posting(n), posting(n + 1)). A last node and a last entry close the ranges.

   All numbers are in the byte order of the machine that built the file; sections start at multiples of 8. */
#ifndef SG_LEXICON_FORMAT_H
#define SG_LEXICON_FORMAT_H

#include "lexicon/lexicon.h"

#define SG_LEXFILE_MAGIC "sgLEX\r\n\032"
#define SG_LEXFILE_ORDER UINT32_C(0x01020304)
#define SG_LEXFILE_VERSION 1u

enum {
  SG_LEX_LEXICONS,
  SG_LEX_OFFSETS,
  SG_LEX_TEXT,
  SG_LEX_SLOTS,
  SG_LEX_NODES,
  SG_LEX_POSTINGS,
  SG_LEX_EXACT,
  SG_LEX_ENTRIES,
  SG_LEX_FEATURES,
  SG_LEX_SECTIONS
};

typedef struct sg_lexfile_section {
  uint64_t offset; /* bytes from the start of the file */
  uint32_t count;  /* records, without the closing one of offsets, nodes and entries */
  uint32_t size;   /* bytes of a record */
} sg_lexfile_section;

typedef struct sg_lexfile_header {
  char magic[8];
  uint32_t order, version;
  uint64_t size;     /* of the file */
  uint64_t body_sum; /* of what follows the header */
  uint32_t nwords, nstarts, continues;
  uint32_t probes; /* the longest walk through the slots that finds a word */
  sg_lexfile_section sections[SG_LEX_SECTIONS];
  uint64_t header_sum; /* of what precedes this field */
} sg_lexfile_header;

typedef struct sg_lexfile_lexicon {
  uint32_t name; /* text */
  uint32_t flags;
  uint32_t entries, phrases;
} sg_lexfile_lexicon;
enum { SG_LEXFILE_ALL = 1 };

typedef struct sg_lexfile_slot {
  uint32_t hash;
  uint32_t word; /* word + 1; 0 is empty */
} sg_lexfile_slot;

typedef struct sg_lexfile_node {
  uint32_t word, child, posting;
} sg_lexfile_node;

typedef struct sg_lexfile_posting {
  uint32_t entry;
  uint32_t check; /* SG_LEXFILE_FOLDED, or where the texts of its tokens stand in the section `exact` */
} sg_lexfile_posting;
#define SG_LEXFILE_FOLDED UINT32_MAX
#define SG_LEXFILE_CAPITAL UINT32_C(0x80000000) /* flag in `check`: capitals may stand for small letters */

typedef struct sg_lexfile_entry {
  uint32_t lexicon, phrase, feature;
} sg_lexfile_entry;

typedef struct sg_lexfile_feature {
  uint32_t key;   /* text */
  uint32_t type;  /* sg_value_type */
  uint64_t value; /* text; or the bits of a double, booleans as 0 or 1 */
} sg_lexfile_feature;

struct sg_lexicon {
  sg_allocator alloc;
  sg_owners owners;
  const unsigned char *bytes;
  size_t size;
  bool mapped;
  sg_lexfile_header head; /* a copy: what was checked cannot change */
  const sg_lexfile_lexicon *lexicons;
  const uint32_t *offsets;
  const char *text;
  const sg_lexfile_slot *slots;
  const sg_lexfile_node *nodes;
  const sg_lexfile_posting *postings;
  const uint32_t *exact;
  const sg_lexfile_entry *entries;
  const sg_lexfile_feature *features;
};

static inline uint32_t sg_lex_count(const sg_lexicon *x, int section) { return x->head.sections[section].count; }

extern const uint32_t sg_lexfile_sizes[SG_LEX_SECTIONS];
/* Whether a section has one record more than it counts, which closes the last range. */
bool sg_lexfile_closed(int section);

bool sg_lex_text(const sg_lexicon *x, uint32_t id, sg_text *out);
/* The word of a folded text, or SG_NONE. */
uint32_t sg_lex_word(const sg_lexicon *x, const char *text, uint32_t len);
/* The child of a node by a word, or SG_NONE. */
uint32_t sg_lex_child(const sg_lexicon *x, uint32_t node, uint32_t word);

typedef struct sg_lex_range {
  uint32_t first, last; /* half open; empty where the file is broken */
} sg_lex_range;

static inline sg_lex_range sg_lex_bounded(uint32_t first, uint32_t last, uint32_t count) {
  return first <= last && last <= count ? (sg_lex_range){first, last} : (sg_lex_range){0, 0};
}
/* `node` is below the number of nodes. */
static inline sg_lex_range sg_lex_children(const sg_lexicon *x, uint32_t node) {
  return sg_lex_bounded(x->nodes[node].child, x->nodes[node + 1].child, sg_lex_count(x, SG_LEX_NODES));
}
static inline sg_lex_range sg_lex_postings(const sg_lexicon *x, uint32_t node) {
  return sg_lex_bounded(x->nodes[node].posting, x->nodes[node + 1].posting, sg_lex_count(x, SG_LEX_POSTINGS));
}

/* Whether tokens [first, first + n) of the document meet the case rule of a posting (its `check`) that they meet when
   folded. */
bool sg_lex_case_met(const sg_lexicon *x, uint32_t check, const sg_document *d, uint32_t first, uint32_t n);

/* Whether a text has capital letters, and small ones. */
typedef struct sg_lex_letters {
  bool capital, small;
} sg_lex_letters;
sg_lex_letters sg_lex_letters_of(const char *text, uint32_t len);

#endif
