/* model.h: what the tagger, the lemmatizer and the trainer share: the layout of a model file and its features.

   The file is a header, a table of sections and the sections, each 16-byte aligned, in the byte order of the machine
   (another order is refused). Strings are kept as hashes only: a map is a sorted list of 16-bit keys in buckets, and an
   entry's number is its place in the list. All figures are whole numbers, so that every machine tags alike. */
#ifndef SG_TAGGER_MODEL_H
#define SG_TAGGER_MODEL_H

#include "tokens/vocabulary.h"

#define SG_MODEL_MAGIC "sgtagger"
enum {
  SG_MODEL_VERSION = 2,
  SG_MODEL_ORDER = 0x01020304,
  SG_MODEL_INPUT = 64,  /* units that sum up what is known of a type */
  SG_MODEL_HIDDEN = 64, /* units that see a token and its neighbours */
  SG_MODEL_WINDOW = 5,  /* the token, two before and two after it */
  SG_MODEL_SIDE = SG_MODEL_WINDOW / 2,
  SG_MODEL_OUTPUT = 20, /* SG_POS_COUNT filled up to whole vectors */
  SG_MODEL_PARTS = 20,  /* a word vector is cut into so many pieces, each one of 256 */
  SG_MODEL_CODES = 256,
  SG_MODEL_FEATURES = 28, /* at most, of a type */
  SG_MODEL_WORD_MAX = 200 /* longer texts have no features and are their own lemma */
};

/* Bounds under which no sum overflows; an opened model keeps them. */
enum {
  SG_MODEL_UNIT_MAX = 4095,
  SG_MODEL_HIDDEN_WEIGHT_MAX = 8191,
  SG_MODEL_ROW_MAX = 6500,
  SG_MODEL_HIDDEN_MAX = 8191,
  SG_MODEL_OUTPUT_WEIGHT_MAX = 4095,
  SG_MODEL_BIAS_MAX = 1 << 19,
  SG_MODEL_INPUT_BIAS_MAX = 1 << 24,
  SG_MODEL_SHIFT_MAX = 24
};

/* The first rows stand for what has no name. */
enum { SG_ROW_UNKNOWN, SG_ROW_NO_VECTOR, SG_ROW_BEGIN, SG_ROW_END, SG_ROW_NAMED };

typedef enum sg_model_section {
  SG_MODEL_ROW_BUCKETS,
  SG_MODEL_ROW_KEYS,
  SG_MODEL_ROW_FIXED,
  SG_MODEL_ROWS,
  SG_MODEL_VECTOR_BUCKETS,
  SG_MODEL_VECTOR_KEYS,
  SG_MODEL_VECTOR_CODES,
  SG_MODEL_CODE_ROWS,
  SG_MODEL_LEXICON_BUCKETS,
  SG_MODEL_LEXICON_KEYS,
  SG_MODEL_LEXICON_BITS,
  SG_MODEL_INPUT_BIAS,
  SG_MODEL_HIDDEN_WEIGHTS,
  SG_MODEL_HIDDEN_BIAS,
  SG_MODEL_OUTPUT_WEIGHTS,
  SG_MODEL_OUTPUT_BIAS,
  SG_MODEL_RULES,
  SG_MODEL_EXCEPTION_BUCKETS,
  SG_MODEL_EXCEPTION_KEYS,
  SG_MODEL_EXCEPTION_OFFSETS,
  SG_MODEL_EXCEPTION_TEXT,
  SG_MODEL_SECTIONS
} sg_model_section;

typedef struct sg_model_header {
  char magic[8];
  uint32_t order, version;
  uint32_t size;     /* of the file */
  uint32_t checksum; /* sg_hash_bytes of all that follows this field */
  uint32_t nnamed, nvectors, nlexicon, nrules, nexceptions;
  uint32_t row_bits, vector_bits, lexicon_bits, exception_bits; /* 2 to the power of it are the buckets */
  uint32_t code_shift;                                          /* rows are so many bits coarser than code rows */
  uint32_t unit_shift;                                          /* from sums to units */
  uint32_t hidden_shift;                                        /* from products to what neighbours add up */
  uint32_t shape[6];                                            /* INPUT, HIDDEN, WINDOW, OUTPUT, PARTS, SG_POS_COUNT */
  uint32_t section[SG_MODEL_SECTIONS][2];                       /* offset, size */
} sg_model_header;

/* How a form becomes a lemma; tried in order, the first that applies decides. */
enum {
  SG_RULE_DOUBLE = 1, /* what is left must end in a letter written twice, and loses one */
  SG_RULE_STOP = 2,   /* the form with this suffix is its own lemma */
  SG_RULE_DROP = 4,   /* the suffix's one character is dropped wherever it stands */
  SG_RULE_KEEP = 8    /* works on the text as written, not on the folded one */
};
typedef struct sg_lemma_rule {
  uint8_t pos, group; /* group 1 to 15: a feature of the tagger; 0 is none */
  uint8_t flags;
  uint8_t bits;                               /* the lemma must be in the lexicon with one of these; 0 asks nothing */
  uint8_t suffix_len, replacement_len, least; /* least bytes that must be left */
  uint8_t spare;
  char suffix[8], replacement[8];
} sg_lemma_rule;

typedef struct sg_keymap {
  const uint32_t *buckets;
  const uint16_t *keys;
  uint32_t bits;
} sg_keymap;

static inline uint32_t sg_keymap_find(const sg_keymap *m, uint32_t hash) {
  uint32_t b = hash >> (32 - m->bits);
  for (uint32_t i = m->buckets[b], end = m->buckets[b + 1]; i < end; i++)
    if (m->keys[i] == (uint16_t)hash) return i;
  return SG_NONE;
}

/* What the lemmatizer reads of a model (or of a trainer). */
typedef struct sg_lemmas {
  sg_keymap lexicon, exceptions;
  const uint8_t *lexicon_bits;
  const sg_lemma_rule *rules; /* sorted by part of speech */
  uint32_t nrules, first[SG_POS_COUNT + 1];
  const uint32_t *offsets; /* of exceptions, one more than there are */
  const char *text;
} sg_lemmas;

static inline uint8_t sg_lemmas_bits(const sg_lemmas *l, const char *word, uint32_t len) {
  uint32_t i = sg_keymap_find(&l->lexicon, sg_hash_bytes(word, len));
  return i == SG_NONE ? 0 : l->lexicon_bits[i];
}
static inline uint32_t sg_exception_hash(const char *word, uint32_t len, uint32_t pos) {
  return sg_hash_mix(sg_hash_bytes(word, len), pos);
}

/* Kinds of features. The first two are counted by token, the others by type. */
typedef enum sg_feature_kind {
  SG_FEATURE_WORD,
  SG_FEATURE_EXACT,
  SG_FEATURE_SUFFIX,
  SG_FEATURE_PREFIX = SG_FEATURE_SUFFIX + 5,
  SG_FEATURE_SHAPE = SG_FEATURE_PREFIX + 5,
  SG_FEATURE_CASE,
  SG_FEATURE_LEXICON,
  SG_FEATURE_INFLECTION,
  SG_FEATURE_TAIL
} sg_feature_kind;

typedef struct sg_features {
  uint32_t n;
  uint32_t hash[SG_MODEL_FEATURES];
  uint8_t kind[SG_MODEL_FEATURES];
  uint32_t word; /* hash of the folded text: the key of its vector */
} sg_features;

/* The features of a text; `text` and `folded` are valid type texts. */
void sg_features_of(const sg_lemmas *lemmas, const char *text, uint32_t len, const char *folded, uint32_t folded_len,
                    sg_features *out);

/* What a tokenizer would most likely take a lone text for: word or punctuation. */
sg_kind sg_tagger_kind(const char *text, uint32_t len);

#endif
