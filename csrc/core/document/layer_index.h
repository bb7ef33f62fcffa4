/* layer_index.h: the spans of one layer in order of the text, so that those about a token are found by halving. */
#ifndef SG_LAYER_INDEX_H
#define SG_LAYER_INDEX_H

#include "document/document.h"

/* A stretch of a listing. A span that comes or goes moves only the others of its stretch, however many there are. */
enum { SG_LISTING_ROOM = 32 };
typedef struct sg_listing_part {
  uint32_t n;
  uint32_t far;                    /* the largest `last` of the spans of all parts up to this one */
  uint32_t spans[SG_LISTING_ROOM]; /* of the document, by first token, last token, ref */
  uint32_t reach[SG_LISTING_ROOM]; /* the largest `last` of the spans of this part up to here */
} sg_listing_part;

/* A listing that has been asked for is kept up while spans come and go. A pointer to it holds until the next call that
   lists. */
typedef struct sg_listing {
  sg_listing_part *parts;
  uint32_t *order; /* the parts that are in use, in order of the text; none is empty */
  uint32_t n, nparts, parts_cap, norder, order_cap, room, start;
  bool fresh, asked, wanted; /* asked: at some time; room, start and wanted: while listings are filled */
} sg_listing;

/* A place in a listing. */
typedef struct sg_listing_at {
  uint32_t part, at;
} sg_listing_at;

/* The listing of a layer; NULL in *out if it has no spans. */
sg_status sg_document_list(sg_document *d, const char *layer, uint32_t len, const sg_listing **out);
/* The place of the first span that begins at the token or after it. */
sg_listing_at sg_listing_from(const sg_listing *l, const sg_document *d, uint32_t token);
/* The place of the first span that begins behind that token, or there and ends no sooner than `last`. */
sg_listing_at sg_listing_find(const sg_listing *l, const sg_document *d, uint32_t first, uint32_t last);
/* The place of the first span that may cover the token; those that do lie between it and sg_listing_from(token + 1). */
sg_listing_at sg_listing_covering(const sg_listing *l, uint32_t token);

/* The span at a place, as its number in the document; SG_NONE behind the last. */
static inline uint32_t sg_listing_number(const sg_listing *l, sg_listing_at a) {
  return a.part < l->norder ? l->parts[l->order[a.part]].spans[a.at] : SG_NONE;
}
/* The same as a pointer, which is NULL behind the last. */
static inline const sg_span *sg_listing_span(const sg_listing *l, const sg_document *d, sg_listing_at a) {
  uint32_t i = sg_listing_number(l, a);
  return i == SG_NONE ? NULL : &d->spans[i];
}
static inline sg_listing_at sg_listing_next(const sg_listing *l, sg_listing_at a) {
  return ++a.at < l->parts[l->order[a.part]].n ? a : (sg_listing_at){a.part + 1, 0};
}

/* For document.c and rules/match/file_spans.c. */
void sg_listings_spoil(sg_document *d);                /* any spans may have changed */
void sg_listings_added(sg_document *d, uint32_t span); /* the last one */
/* The number of the span added last of those with that range and ref; SG_NONE if there is none. */
uint32_t sg_listing_look(const sg_document *d, const sg_listing *l, const sg_span *key);
/* Takes that span out of a fresh listing. */
uint32_t sg_listing_take(sg_document *d, const sg_listing *l, const sg_span *key);
void sg_listings_done(sg_document *d);
size_t sg_listings_bytes(const sg_document *d);

#endif
