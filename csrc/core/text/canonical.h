/* canonical.h: the one text that canonically equivalent texts share: letters composed with their marks, full-width
   signs in their usual width, ligatures as letters. */
#ifndef SG_CANONICAL_H
#define SG_CANONICAL_H

#include "base/base.h"

/* What `first` and `second` are together; `second` 0: what `first` is alone. Sorted by both. */
typedef struct sg_composition {
  uint32_t first, second, composed;
} sg_composition;

extern const sg_composition sg_compositions[];
extern const uint32_t sg_ncompositions;

/* Writes the canonical form of [text, text + len) to `out`, which has room for `len` bytes and may be `text`; returns
   its length, which is never more than `len`, and 0 only if `len` is. Malformed bytes stay as they are. The form of a
   form is itself. */
uint32_t sg_canonical_form(const char *text, uint32_t len, char *out);

#endif
