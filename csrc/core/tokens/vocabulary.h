/* vocabulary.h: token texts interned as types, and types in context interned as forms.

   A type is a distinct token text with its kind and everything that follows from the text alone. A form is a
   type as it was read at some place: with its part of speech, its lemma and the token flags that rules may test.
   Rules test forms, so each test is worked out once a form and never again.

   A vocabulary is bounded: sg_vocabulary_trim, called between documents, empties it when it holds more than its
   budget. Ids are then void, and whoever caches by id compares sg_vocabulary.generation. A host that
   makes vocabularies one after the other sets it anew before the first text, for one may lie where another lay.
   Not thread-safe. */
#ifndef SG_VOCABULARY_H
#define SG_VOCABULARY_H

#include "base/arena.h"
#include "base/index.h"

typedef uint32_t sg_type_id;
typedef uint32_t sg_form_id;

/* What the tokenizer took a token for. ORDER KIND: sg_kind_names. */
typedef enum sg_kind {
  SG_KIND_WORD,
  SG_KIND_NUMBER,
  SG_KIND_PUNCT,
  SG_KIND_SYMBOL,
  SG_KIND_ABBREVIATION,
  SG_KIND_CLITIC,
  SG_KIND_ORDINAL,
  SG_KIND_URL,
  SG_KIND_EMAIL,
  SG_KIND_MENTION,
  SG_KIND_HASHTAG,
  SG_KIND_EMOJI,
  SG_KIND_FILE,
  SG_KIND_INVALID,
  SG_KIND_COUNT
} sg_kind;
extern const char *const sg_kind_names[SG_KIND_COUNT];

/* Universal parts of speech; SG_POS_NONE where no tagger ran. ORDER POS: sg_pos_names. */
typedef enum sg_pos {
  SG_POS_NONE,
  SG_POS_ADJ,
  SG_POS_ADP,
  SG_POS_ADV,
  SG_POS_AUX,
  SG_POS_CCONJ,
  SG_POS_DET,
  SG_POS_INTJ,
  SG_POS_NOUN,
  SG_POS_NUM,
  SG_POS_PART,
  SG_POS_PRON,
  SG_POS_PROPN,
  SG_POS_PUNCT,
  SG_POS_SCONJ,
  SG_POS_SYM,
  SG_POS_VERB,
  SG_POS_X,
  SG_POS_COUNT
} sg_pos;
extern const char *const sg_pos_names[SG_POS_COUNT];

/* The case pattern of a text. ORDER SHAPE: sg_shape_names ("other", "lower", "Title", "UPPER", "Mixed", "digits"). */
typedef enum sg_shape {
  SG_SHAPE_OTHER,
  SG_SHAPE_LOWER,
  SG_SHAPE_TITLE,
  SG_SHAPE_UPPER,
  SG_SHAPE_MIXED,
  SG_SHAPE_DIGITS,
  SG_SHAPE_COUNT
} sg_shape;
extern const char *const sg_shape_names[SG_SHAPE_COUNT];

typedef struct sg_type {
  const char *text;  /* in its canonical form; not terminated; stable until the vocabulary is emptied */
  uint32_t len;      /* bytes */
  uint32_t hash;     /* sg_text_hash */
  sg_type_id folded; /* type of the folded text (lower case, straight quotes, no soft hyphens); itself if equal */
  uint8_t kind;      /* sg_kind */
  uint8_t shape;     /* sg_shape */
  uint16_t spare;    /* 0 */
  uint64_t marks;    /* bits set by the host: the outcome of its predicates of the text */
} sg_type;

typedef struct sg_form {
  sg_type_id type;
  sg_type_id lemma; /* a type; the folded type where no tagger ran */
  uint8_t pos;      /* sg_pos */
  uint8_t flags;    /* token flags & SG_FORM_FLAGS */
  uint16_t spare;
} sg_form;

/* A slot of the table of types: a text of up to 8 bytes is its own key, so that meeting it again touches nothing else.
 */
typedef struct sg_type_slot {
  uint64_t key;  /* the bytes, or the hash of a longer text */
  uint32_t meta; /* sg_type_meta of length and kind */
  uint32_t id;   /* + 1; 0 is an empty slot */
} sg_type_slot;

typedef struct sg_vocabulary {
  sg_allocator alloc;
  sg_arena text;
  char *room; /* what is left of the last piece of `text` */
  uint32_t room_left;
  sg_type *types;
  sg_form *forms;
  uint32_t ntypes, types_cap, nforms, forms_cap;
  sg_type_slot *type_slots; /* open addressing, always some, never full */
  sg_index form_index;
  uint32_t type_mask;
  size_t budget;       /* bytes; 0 is without bound */
  uint32_t generation; /* grows each time ids become void */
} sg_vocabulary;

sg_status sg_vocabulary_new(const sg_allocator *alloc, size_t budget, sg_vocabulary **out);
void sg_vocabulary_free(sg_vocabulary *v);
/* The type of a text, made when it is new: canonically equivalent texts have one. `text` is copied. */
sg_status sg_vocabulary_intern(sg_vocabulary *v, const char *text, uint32_t len, sg_kind kind, sg_type_id *out);
/* The type of a text in its canonical form, or SG_NONE. */
sg_type_id sg_vocabulary_find(const sg_vocabulary *v, const char *text, uint32_t len, sg_kind kind);
sg_status sg_vocabulary_form(sg_vocabulary *v, sg_type_id type, sg_type_id lemma, uint8_t pos, uint8_t flags,
                             sg_form_id *out);
/* Bytes in use: texts, types, forms and their tables. */
size_t sg_vocabulary_bytes(const sg_vocabulary *v);
/* Empties the vocabulary if it is over its budget; true if it did (ids are void, generation has grown). */
bool sg_vocabulary_trim(sg_vocabulary *v);

/* The pieces of sg_vocabulary_intern for the tokenizer's inner loop. */

static inline uint32_t sg_type_meta(uint32_t len, sg_kind kind) {
  return (len < (UINT32_C(1) << 27) ? len << 5 : ~UINT32_C(31)) | (uint32_t)kind;
}
static inline uint64_t sg_type_hash(uint64_t key, uint32_t meta) {
  uint64_t h = (key ^ (uint64_t)meta * UINT64_C(0xC4CEB9FE1A85EC53)) * UINT64_C(0x9E3779B97F4A7C15);
  return h ^ h >> 32;
}
/* The key of a text: its bytes if at most 8, else its hash. */
static inline uint64_t sg_type_key(const char *text, uint32_t len) {
  if (len <= 8) return sg_short_key(text, len);
  uint64_t h = len, w;
  uint32_t i = 0;
  for (; i + 8 < len; i += 8) {
    memcpy(&w, text + i, 8);
    h = (h ^ w) * UINT64_C(0xFF51AFD7ED558CCD);
    h ^= h >> 29;
  }
  memcpy(&w, text + len - 8, 8);
  h = (h ^ w) * UINT64_C(0xC4CEB9FE1A85EC53);
  return h ^ h >> 32;
}
static inline uint32_t sg_text_hash(const char *text, uint32_t len) {
  return (uint32_t)sg_type_hash(sg_type_key(text, len), len);
}
/* Are two texts of more than eight bytes equal? Most are shorter than 17: two loads that overlap. */
static inline bool sg_same_long(const char *a, const char *b, uint32_t len) {
  uint64_t x, y;
  if (len > 16) return memcmp(a, b, len) == 0;
  memcpy(&x, a, 8);
  memcpy(&y, b, 8);
  if (x != y) return false;
  memcpy(&x, a + len - 8, 8);
  memcpy(&y, b + len - 8, 8);
  return x == y;
}
/* The type with this key, or SG_NONE. */
static inline sg_type_id sg_vocabulary_probe(const sg_vocabulary *v, const char *text, uint32_t len, uint64_t key,
                                             uint32_t meta, uint64_t hash) {
  for (uint32_t k = (uint32_t)hash & v->type_mask;; k = (k + 1) & v->type_mask) {
    const sg_type_slot *s = &v->type_slots[k];
    if (s->key == key && s->meta == meta && s->id) {
      if (len <= 8) return s->id - 1;
      const sg_type *t = &v->types[s->id - 1];
      if (t->len == len && sg_same_long(t->text, text, len)) return s->id - 1;
    }
    if (!s->id) return SG_NONE;
  }
}

#endif
