/* provenance.c: the matches that spans were made of, in order of the spans' refs. */
#include "document/provenance.h"

sg_status sg_document_keep(sg_document *d, const sg_origin *origin, sg_origin_capture **captures) {
  SG_TRY(sg_grow(&d->alloc, (void **)&d->origins, &d->origins_cap, (uint64_t)d->norigins + 1, sizeof *d->origins));
  SG_TRY(sg_grow(&d->alloc, (void **)&d->kept, &d->kept_cap, (uint64_t)d->nkept + origin->ncaptures, sizeof *d->kept));
  sg_origin *own = &d->origins[d->norigins++];
  *own = *origin;
  own->captures = d->nkept;
  *captures = d->kept + d->nkept;
  d->nkept += origin->ncaptures;
  return SG_OK;
}

const sg_origin *sg_document_origin(const sg_document *d, uint32_t ref) {
  uint32_t low = 0, high = d->norigins;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (d->origins[middle].ref < ref) low = middle + 1;
    else high = middle;
  }
  return low < d->norigins && d->origins[low].ref == ref ? &d->origins[low] : NULL;
}

const sg_origin_capture *sg_origin_find(const sg_document *d, const sg_origin *origin, uint32_t name) {
  for (uint32_t i = 0; i < origin->ncaptures; i++) {
    const sg_origin_capture *c = &d->kept[origin->captures + i];
    if (c->name == name && c->first < c->last) return c;
  }
  return NULL;
}
