/* yield.h: rules that say what span they yield: their matches become spans without asking the host. */
#ifndef SG_YIELD_H
#define SG_YIELD_H

#include "matcher.h"

/* From now on matches of the rule are filed as spans of the layer with those features. `capture`: the span lies where its
   first occurrence that holds a token lies; SG_NONE, and where it holds none: where the match lies. Texts are copied. */
sg_status sg_matcher_declare(sg_matcher *m, uint32_t rule, uint32_t capture, const char *layer, uint32_t layer_len,
                             const sg_feature *features, uint32_t nfeatures);
bool sg_matcher_declares(const sg_matcher *m, uint32_t rule);
/* Adds the spans of the last run to the document, in order of the matches. Their refs count up from `ref`. Where it fails
   none is added. */
sg_status sg_matcher_file(sg_matcher *m, sg_document *d, uint32_t ref);

#endif
