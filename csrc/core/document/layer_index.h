/* layer_index.h: the spans of one layer in order of the text, so that those about a token are found by halving. */
#ifndef SG_LISTING_H
#define SG_LISTING_H

#include "document/document.h"

/* A listing that has been asked for is kept up while spans come and go. A pointer to it holds until the next call that lists. */
typedef struct sg_listing {
  uint32_t *spans; /* of the document, by first token, last token, ref */
  uint32_t *reach; /* the largest `last` of the spans up to here: none before the first that exceeds a token covers it */
  uint32_t n, spans_cap, reach_cap, room;
  uint32_t highest; /* no span of the document behind this place is in the list */
  bool fresh, asked, wanted; /* asked: at some time; room and wanted: while listings are filled */
} sg_listing;

/* The listing of a layer; NULL in *out if it has no spans. */
sg_status sg_document_list(sg_document *d, const char *layer, uint32_t len, const sg_listing **out);
/* The place of the first span that begins at the token or after it; n if there is none. */
uint32_t sg_listing_from(const sg_listing *l, const sg_document *d, uint32_t token);
/* The place of the first span that may cover the token; those that do lie between it and sg_listing_from(token + 1). */
uint32_t sg_listing_covering(const sg_listing *l, uint32_t token);

/* For document.c and rules/match/file_spans.c. */
void sg_listings_spoil(sg_document *d);                  /* any spans may have changed */
void sg_listings_added(sg_document *d, uint32_t span);   /* the last one */
void sg_listings_removed(sg_document *d, uint32_t span); /* the one that was at this place: those behind it have moved up */
void sg_listings_done(sg_document *d);
size_t sg_listings_bytes(const sg_document *d);

#endif
