/* build.h: collects phrases and writes them as one flat file. The same calls give the same bytes. */
#ifndef SG_LEXICON_BUILD_H
#define SG_LEXICON_BUILD_H

#include "lexicon/lexicon.h"

typedef struct sg_lexicon_builder sg_lexicon_builder;

sg_status sg_lexicon_builder_new(const sg_allocator *alloc, sg_lexicon_builder **out);
void sg_lexicon_builder_free(sg_lexicon_builder *b);

/* The number of the lexicon of that name, made when it is new. */
sg_status sg_lexicon_builder_lexicon(sg_lexicon_builder *b, const char *name, uint32_t len, uint32_t *out);
/* Whether all matches of a lexicon count, or only the longest of each start, which is what a new one does. */
sg_status sg_lexicon_builder_all(sg_lexicon_builder *b, uint32_t lexicon, bool all);
/* Begins an entry; `phrase` is its canonical text. Features may come in any order (a key twice: the first counts). */
sg_status sg_lexicon_builder_entry(sg_lexicon_builder *b, uint32_t lexicon, const char *phrase, uint32_t len,
                                   const sg_feature *features, uint32_t nfeatures);
/* Whether an entry before the last one has its lexicon, canonical text and features. */
bool sg_lexicon_builder_repeated(const sg_lexicon_builder *b);
/* Gives the last entry the tokens of a document as a phrase. SG_ARG without tokens or entry, SG_LIMIT with too many. */
sg_status sg_lexicon_builder_variant(sg_lexicon_builder *b, const sg_document *d, sg_case rule);
/* The compiled file, made with the builder's allocator and to be freed with it. The builder goes on as it was. */
sg_status sg_lexicon_builder_finish(const sg_lexicon_builder *b, unsigned char **bytes, size_t *size);

#endif
