/* emit.c: appends tokens and notes where sentences may end. */
#include "tokens/emit.h"

sg_status sg_scan_emit(sg_scan *s, const unsigned char *a, const unsigned char *b, sg_kind kind, sg_step step) {
  return sg_scan_append(s, a, (uint32_t)(b - a), sg_type_key((const char *)a, (uint32_t)(b - a)), kind, step);
}

sg_status sg_scan_note_stop(sg_scan *s) {
  sg_document *d = s->d;
  if (d->nstops > 0 && d->stops[d->nstops - 1] == d->ntokens - 1) return SG_OK;
  SG_TRY(sg_grow(&d->alloc, (void **)&d->stops, &d->stops_cap, (uint64_t)d->nstops + 1, sizeof *d->stops));
  d->stops[d->nstops++] = d->ntokens - 1;
  return SG_OK;
}
