/* tagger.h: parts of speech and lemmas for the tokens of a document.

   A small network that reads a token with two neighbours on each side. What it makes of a type at each of the five
   places is worked out once a type and kept in the scratch, so that a token costs five look-ups and one small product.
   A tagger is immutable and may be shared by threads; each of them brings a scratch of its own. */
#ifndef SG_TAGGER_H
#define SG_TAGGER_H

#include "document/document.h"

typedef struct sg_tagger sg_tagger;
typedef struct sg_tagger_scratch sg_tagger_scratch;

/* Opens a model file, shared with other processes where the system can map it. SG_IO (errno), SG_CORRUPT, SG_VERSION.
 */
sg_status sg_tagger_open(const sg_allocator *alloc, const char *path, sg_tagger **out);
/* The same from bytes, aligned to 16, that must outlive the tagger. */
sg_status sg_tagger_of(const sg_allocator *alloc, const void *bytes, size_t size, sg_tagger **out);
void sg_tagger_free(sg_tagger *t);

sg_status sg_tagger_scratch_new(const sg_allocator *alloc, sg_tagger_scratch **out);
void sg_tagger_scratch_free(sg_tagger_scratch *s);
size_t sg_tagger_scratch_bytes(const sg_tagger_scratch *s);

/* Sets `pos` and `form` (with its lemma) of every token. Needs sentences; a document without is one sentence.
   After a failure tokens may be tagged in part; a scratch may go from one tagger or vocabulary to another. */
sg_status sg_tagger_run(const sg_tagger *t, sg_tagger_scratch *s, sg_document *d);

/* The lemma that the tagger would give a text with this part of speech, as a type of the vocabulary. */
sg_status sg_tagger_lemma(const sg_tagger *t, sg_vocabulary *v, sg_type_id type, uint32_t pos, sg_type_id *out);

#endif
