/* vocabulary.h: token texts interned as types, and types in context interned as forms.

   A type is a distinct token text with its kind and everything that follows from the text alone. A form is a
   type as it was read at some place: with its part of speech, its lemma and the token flags that rules may test.
   Rules test forms, so each test is worked out once a form and never again.

   A vocabulary is bounded: sg_vocabulary_trim, called between documents, empties it when it holds more than its
   budget. Ids are then void, and whoever caches by id compares sg_vocabulary.generation. Not thread-safe. */
#ifndef SG_VOCABULARY_H
#define SG_VOCABULARY_H

#include "arena.h"

typedef uint32_t sg_type_id;
typedef uint32_t sg_form_id;
#define SG_NONE UINT32_MAX /* no type, no form, no token */

/* What the tokenizer took a token for. ORDER KIND: sg_kind_names. */
typedef enum sg_kind {
  SG_KIND_WORD, SG_KIND_NUMBER, SG_KIND_PUNCT, SG_KIND_SYMBOL, SG_KIND_ABBREVIATION, SG_KIND_CLITIC, SG_KIND_ORDINAL,
  SG_KIND_URL, SG_KIND_EMAIL, SG_KIND_MENTION, SG_KIND_HASHTAG, SG_KIND_EMOJI, SG_KIND_FILE, SG_KIND_INVALID,
  SG_KIND_COUNT
} sg_kind;
extern const char *const sg_kind_names[SG_KIND_COUNT];

/* Universal parts of speech; SG_POS_NONE where no tagger ran. ORDER POS: sg_pos_names. */
typedef enum sg_pos {
  SG_POS_NONE, SG_POS_ADJ, SG_POS_ADP, SG_POS_ADV, SG_POS_AUX, SG_POS_CCONJ, SG_POS_DET, SG_POS_INTJ, SG_POS_NOUN,
  SG_POS_NUM, SG_POS_PART, SG_POS_PRON, SG_POS_PROPN, SG_POS_PUNCT, SG_POS_SCONJ, SG_POS_SYM, SG_POS_VERB, SG_POS_X,
  SG_POS_COUNT
} sg_pos;
extern const char *const sg_pos_names[SG_POS_COUNT];

/* The case pattern of a text. ORDER SHAPE: sg_shape_names ("other", "lower", "Title", "UPPER", "Mixed", "digits"). */
typedef enum sg_shape {
  SG_SHAPE_OTHER, SG_SHAPE_LOWER, SG_SHAPE_TITLE, SG_SHAPE_UPPER, SG_SHAPE_MIXED, SG_SHAPE_DIGITS, SG_SHAPE_COUNT
} sg_shape;
extern const char *const sg_shape_names[SG_SHAPE_COUNT];

typedef struct sg_type {
  const char *text; /* not terminated; stable until the vocabulary is emptied */
  uint32_t len;     /* bytes */
  uint32_t hash;
  sg_type_id folded; /* type of the folded text (lower case, straight quotes, no soft hyphens); itself if equal */
  uint8_t kind;      /* sg_kind */
  uint8_t shape;     /* sg_shape */
  uint16_t spare;
  uint64_t marks;    /* bits set by the host: the outcome of its predicates of the text */
} sg_type;

typedef struct sg_form {
  sg_type_id type;
  sg_type_id lemma; /* a type; the folded type where no tagger ran */
  uint8_t pos;      /* sg_pos */
  uint8_t flags;    /* token flags & SG_FORM_FLAGS */
  uint16_t spare;
} sg_form;

typedef struct sg_vocabulary {
  sg_allocator alloc;
  sg_arena text;
  sg_type *types;
  sg_form *forms;
  uint32_t ntypes, types_cap, nforms, forms_cap;
  uint32_t *type_slots, *form_slots; /* open addressing; id + 1, 0 is empty */
  uint32_t type_mask, form_mask;
  size_t budget;       /* bytes; 0 is without bound */
  uint32_t generation; /* grows each time ids become void */
} sg_vocabulary;

sg_status sg_vocabulary_new(const sg_allocator *alloc, size_t budget, sg_vocabulary **out);
void sg_vocabulary_free(sg_vocabulary *v);
/* The type of a text, made when it is new. `text` is copied. */
sg_status sg_vocabulary_intern(sg_vocabulary *v, const char *text, uint32_t len, sg_kind kind, sg_type_id *out);
/* The type of a text, or SG_NONE. */
sg_type_id sg_vocabulary_find(const sg_vocabulary *v, const char *text, uint32_t len, sg_kind kind);
sg_status sg_vocabulary_form(sg_vocabulary *v, sg_type_id type, sg_type_id lemma, uint8_t pos, uint8_t flags, sg_form_id *out);
size_t sg_vocabulary_bytes(const sg_vocabulary *v);
/* Empties the vocabulary if it is over its budget; true if it did (ids are void, generation has grown). */
bool sg_vocabulary_trim(sg_vocabulary *v);

#endif
