/* emit.c: appends tokens and notes where sentences may end. */
#include "tokens/emit.h"

#define A B_ALPHA
#define D B_DIGIT
#define S (B_SPACE | B_AFTER)
#define L (B_SPACE | B_LINE | B_AFTER)
#define C B_CONTROL
#define F B_AFTER
#define T (B_AFTER | B_STOP)
const uint8_t sg_byte_class[256] = {
    C,  C,  C,  C,  C,  C,  C,  C,  C,  S,  L,  S,  S,  L,  C,      C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C,
    S,  T,  F,  0,  0,  0,  0,  0,  0,  F,  0,  0,  F,  0,  B_STOP, 0, D, D, D, D, D, D, D, D, D, D, 0, F, 0, 0, 0, T,
    0,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,      A, A, A, A, A, A, A, A, A, A, A, A, 0, 0, F, 0, 0,
    0,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,  A,      A, A, A, A, A, A, A, A, A, A, A, A, 0, 0, F, 0, C,
#define H8 B_HIGH, B_HIGH, B_HIGH, B_HIGH, B_HIGH, B_HIGH, B_HIGH, B_HIGH
    H8, H8, H8, H8, H8, H8, H8, H8, H8, H8, H8, H8, H8, H8, H8,     H8};
#undef A
#undef D
#undef S
#undef L
#undef C
#undef F
#undef T

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
