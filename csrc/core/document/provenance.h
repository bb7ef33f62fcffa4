/* provenance.h: the match that a filed span was made of. The host asks for captures when it wants them, and need not
   keep those of each match. */
#ifndef SG_PROVENANCE_H
#define SG_PROVENANCE_H

#include "document/document.h"

typedef struct sg_origin {
  uint32_t ref;                 /* of the span; larger than those before it */
  uint32_t phase, rule;         /* the host's number of the matcher; the rule */
  uint32_t first, last;         /* of the match: tokens, half open */
  uint32_t captures, ncaptures; /* in the document's list of them */
} sg_origin;

typedef struct sg_origin_capture {
  uint32_t name;        /* capture of the program */
  uint32_t first, last; /* tokens, half open */
  uint32_t ref;         /* of the span, if the capture is just that; 0 otherwise */
} sg_origin_capture;

/* Takes note of an origin, with room for its captures, whose values are to be written to *captures. */
sg_status sg_document_keep(sg_document *d, const sg_origin *origin, sg_origin_capture **captures);
/* The origin of the span with that ref; NULL if no matcher filed it. */
const sg_origin *sg_document_origin(const sg_document *d, uint32_t ref);
/* The first capture of that name that holds a token; NULL if there is none. */
const sg_origin_capture *sg_origin_find(const sg_document *d, const sg_origin *origin, uint32_t name);

#endif
