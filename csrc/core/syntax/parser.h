/* parser.h: dependency trees for the sentences of a document.

   A greedy arc-hybrid parser: from left to right, each word finds its head in constant time. A small network reads the
   state: words on the stack and in the buffer and the outermost dependents of the first ones, and what a recurrence
   over the sentence, both ways, tells of three of them. What the network makes of a form (a type with its part of
   speech) at each place is worked out once a form and kept in the scratch. Whole numbers throughout, so all machines
   parse alike. A parser is immutable and may be shared by threads; each of them brings a scratch of its own. */
#ifndef SG_PARSER_H
#define SG_PARSER_H

#include "document/tree.h"
#include "tag/tagger.h"

typedef struct sg_parser sg_parser;
typedef struct sg_parser_scratch sg_parser_scratch;

/* Opens a model file, shared with other processes where the system can map it. SG_IO (errno), SG_CORRUPT, SG_VERSION;
   SG_ARG where the model was made for the word vectors of another tagger. The tagger must outlive the parser. */
sg_status sg_parser_open(const sg_allocator *alloc, const char *path, const sg_tagger *tagger, sg_parser **out);
/* The same from bytes, aligned to 16, that must outlive the parser. */
sg_status sg_parser_of(const sg_allocator *alloc, const void *bytes, size_t size, const sg_tagger *tagger,
                       sg_parser **out);
void sg_parser_free(sg_parser *p);

sg_status sg_parser_scratch_new(const sg_allocator *alloc, sg_parser_scratch **out);
void sg_parser_scratch_free(sg_parser_scratch *s);
size_t sg_parser_scratch_bytes(const sg_parser_scratch *s);

/* Writes head and relation of each token of [first, last) to `arcs`, the first token's at arcs[0]; heads are tokens of
   the document. Punctuation has no head and the relation SG_RELATION_NONE. More than 400 tokens are parsed in pieces,
   each with a root. A scratch may go from one parser or vocabulary to another. After a failure nothing is to be read
   from `arcs`. */
sg_status sg_parser_run(const sg_parser *p, sg_parser_scratch *s, const sg_document *d, uint32_t first, uint32_t last,
                        sg_arc *arcs);

#endif
