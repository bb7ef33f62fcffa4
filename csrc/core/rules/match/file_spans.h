/* file_spans.h: rules that say what span they yield: their matches become spans without asking the host. */
#ifndef SG_FILE_SPANS_H
#define SG_FILE_SPANS_H

#include "rules/match/matcher.h"

/* From now on matches of the rule are filed as spans of the layer with those features. `capture`: the span lies where
   its first occurrence that holds a token lies; SG_NONE, and where it holds none: where the match lies. Texts are
   copied. */
sg_status sg_matcher_declare(sg_matcher *m, uint32_t rule, uint32_t capture, const char *layer, uint32_t layer_len,
                             const sg_feature *features, uint32_t nfeatures);

/* What a feature of a filed span is worked out of: of a capture's first occurrence that holds a token. */
typedef enum sg_yield_source {
  SG_YIELD_TEXT,   /* its text as it stands */
  SG_YIELD_LEMMA,  /* its lemmas, blanks between */
  SG_YIELD_FOLDED, /* its folded texts, blanks where white space stands between */
  SG_YIELD_FEATURE /* a feature, if it is a span that has it */
} sg_yield_source;

typedef struct sg_yield_field {
  const char *key; /* of the feature to make */
  uint32_t key_len;
  uint32_t capture;
  uint32_t source; /* sg_yield_source */
  uint32_t feature_len;
  const char *feature; /* the key of SG_YIELD_FEATURE */
} sg_yield_field;

/* The matches of a rule that has been declared have these features too, which come before those of the same key. Texts
   are copied. */
sg_status sg_matcher_declare_fields(sg_matcher *m, uint32_t rule, const sg_yield_field *fields, uint32_t n);
bool sg_matcher_declares(const sg_matcher *m, uint32_t rule);
/* The host's number of this matcher, to be found in the origins of the spans that it files. */
void sg_matcher_number(sg_matcher *m, uint32_t phase);
/* Adds the spans of the last run to the document, in order of the matches. Their refs count up from `ref`, which is
   larger than that of any span filed before. Where it fails none is added. */
sg_status sg_matcher_file(sg_matcher *m, sg_document *d, uint32_t ref);

#endif
