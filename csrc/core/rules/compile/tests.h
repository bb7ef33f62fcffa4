/* tests.h: boolean tests over a token's form or a span's features, interned so that equal tests are one. */
#ifndef SG_TESTS_H
#define SG_TESTS_H

#include "document/signature.h"
#include "rules/compile/regex.h"
#include "rules/compile/string_set.h"
#include "tokens/vocabulary.h"

typedef enum sg_expr_op {
  SG_EXPR_ANY, /* every token */
  SG_EXPR_AND,
  SG_EXPR_OR,
  SG_EXPR_NOT, /* of parts */
  SG_EXPR_TEXT,
  SG_EXPR_FOLDED,
  SG_EXPR_LEMMA, /* string equality; the lemma is compared folded */
  SG_EXPR_PREFIX,
  SG_EXPR_SUFFIX, /* of the folded text */
  SG_EXPR_POS,
  SG_EXPR_SHAPE,
  SG_EXPR_KIND,      /* value */
  SG_EXPR_SPACE,     /* value 1: white space stands before the token */
  SG_EXPR_LINE,      /* value 1: the token begins a line */
  SG_EXPR_INFLECTED, /* value 1: the folded text is not the lemma */
  SG_EXPR_MARK,      /* value: a bit of sg_type.marks */
  SG_EXPR_IN,        /* value: index of a watched layer; the token alone is a span of it */
  SG_EXPR_NUMBER,    /* the text in figures, compared with feature.number */
  SG_EXPR_REGEX,
  SG_EXPR_NEAR,   /* of the text or, if value & SG_EXPR_OF_FOLDED, the folded text */
  SG_EXPR_FEATURE /* a feature of a span */
} sg_expr_op;

/* A flag in the value of SG_EXPR_REGEX and SG_EXPR_NEAR; the other bits of NEAR are the distance. */
#define SG_EXPR_OF_FOLDED 0x100u
#define SG_EXPR_FARTHEST 3u

typedef enum sg_compare {
  SG_EQ,
  SG_NE,
  SG_LT,
  SG_LE,
  SG_GT,
  SG_GE,
  SG_HAS,
  SG_BEGINS,
  SG_ENDS /* of texts */
} sg_compare;

/* Parts of an OR of many strings: a form that has none of the strings need only be tested for the others. */
typedef struct sg_expr_strings {
  sg_string_set hashes; /* of the parts that are string tests */
  const uint32_t *others;
  uint32_t nothers;
} sg_expr_strings;

typedef struct sg_expr {
  uint8_t op;      /* sg_expr_op */
  uint8_t compare; /* sg_compare, of a feature or a number */
  uint16_t value;
  uint32_t nparts; /* AND, OR, NOT: expressions */
  const uint32_t *parts;
  uint32_t weight, depth;         /* tests in it, each as often as it is evaluated; how deep they nest */
  sg_feature feature;             /* FEATURE: key and value; the string tests keep their string here too */
  uint32_t hash;                  /* of a string test: sg_trigger_hash */
  const sg_expr_strings *strings; /* OR: NULL if few of its parts are string tests */
  const sg_regex *regex;          /* REGEX */
} sg_expr;

static inline bool sg_expr_is_string(uint8_t op) { return op >= SG_EXPR_TEXT && op <= SG_EXPR_LEMMA; }
/* The hash under which a string is filed, by that of its text; `kind` is the sg_expr_op of its test, 0 for a layer's
   name. */
static inline uint32_t sg_trigger_hash(uint32_t kind, uint32_t text_hash) { return sg_hash_mix(text_hash, kind); }

enum { SG_VIEW_STRINGS = SG_EXPR_LEMMA - SG_EXPR_TEXT + 1 };

/* A token as tests see it. */
typedef struct sg_view {
  const sg_vocabulary *vocabulary;
  const sg_form *form;
  uint64_t in;                      /* watched layers of which the token alone is a span */
  uint32_t hashes[SG_VIEW_STRINGS]; /* of its text, folded text and lemma, as these tests have them */
} sg_view;

static inline sg_view sg_view_of(const sg_vocabulary *v, const sg_form *form, uint64_t in) {
  const sg_type *type = &v->types[form->type];
  return (sg_view){.vocabulary = v,
                   .form = form,
                   .in = in,
                   .hashes = {sg_trigger_hash(SG_EXPR_TEXT, type->hash),
                              sg_trigger_hash(SG_EXPR_FOLDED, v->types[type->folded].hash),
                              sg_trigger_hash(SG_EXPR_LEMMA, v->types[v->types[form->lemma].folded].hash)}};
}

/* Whether a token stands in another form than its lemma. */
bool sg_view_inflected(const sg_view *view);

bool sg_expr_token(const sg_expr *pool, uint32_t id, const sg_view *view);
/* The same of a test that has no parts. */
bool sg_expr_leaf(const sg_expr *e, const sg_view *view);
bool sg_expr_span(const sg_expr *pool, uint32_t id, const sg_signature *signature);

bool sg_feature_equal(const sg_feature *a, const sg_feature *b);

#endif
