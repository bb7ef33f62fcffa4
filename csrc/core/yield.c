/* yield.c: from matches of rules that declare their span to spans of the document. */
#include "yield.h"

#include "listing.h"
#include "matcher_state.h"

static sg_status copy_features(sg_arena *arena, const sg_feature *in, uint32_t n, sg_feature *out) {
  for (uint32_t i = 0; i < n; i++) {
    out[i] = in[i];
    out[i].key = sg_arena_copy(arena, in[i].key, in[i].key_len);
    if (!out[i].key) return SG_NOMEM;
    if (in[i].type != SG_VALUE_STRING) continue;
    out[i].string = sg_arena_copy(arena, in[i].string, in[i].string_len);
    if (!out[i].string) return SG_NOMEM;
  }
  return SG_OK;
}

static sg_status make_room(sg_matcher *m) {
  if (m->yields) return SG_OK;
  uint32_t n = m->program->nrules;
  sg_yield *yields = sg_arena_alloc(&m->declared, ((size_t)n + 1) * sizeof *yields);
  if (!yields) return SG_NOMEM;
  memset(yields, 0, ((size_t)n + 1) * sizeof *yields);
  m->yields = yields;
  return SG_OK;
}

sg_status sg_matcher_declare(sg_matcher *m, uint32_t rule, uint32_t capture, const char *layer, uint32_t layer_len,
                             const sg_feature *features, uint32_t nfeatures) {
  if (rule >= m->program->nrules) return SG_ARG;
  SG_TRY(make_room(m));
  sg_yield y = {.capture = capture, .layer_len = layer_len, .nfeatures = nfeatures, .signature = SG_NONE};
  sg_feature *copies = sg_arena_alloc(&m->declared, ((size_t)nfeatures + 1) * sizeof *copies);
  y.layer = sg_arena_copy(&m->declared, layer, layer_len);
  if (!copies || !y.layer) return SG_NOMEM;
  SG_TRY(copy_features(&m->declared, features, nfeatures, copies));
  y.features = copies;
  m->yields[rule] = y;
  return SG_OK;
}

bool sg_matcher_declares(const sg_matcher *m, uint32_t rule) {
  return m->yields && m->yields[rule].layer;
}

/* The rule's signature; it is worked out again when the table has forgotten it. */
static sg_status signature_of(sg_yield *y, sg_signatures *s, uint32_t *out) {
  if (y->signature == SG_NONE || y->generation != s->generation || y->table != s) {
    SG_TRY(sg_signatures_intern(s, y->layer, y->layer_len, y->features, y->nfeatures, &y->signature));
    y->generation = s->generation;
    y->table = s;
  }
  *out = y->signature;
  return SG_OK;
}

static void lay(const sg_matcher *m, const sg_match *x, uint32_t capture, sg_span *span) {
  span->first = x->first;
  span->last = x->last;
  if (capture == SG_NONE) return;
  for (uint32_t i = 0; i < x->ncaptures; i++) {
    const sg_range_capture *c = &m->captures[x->captures + i];
    if (c->name != capture || c->first >= c->last) continue;
    span->first = c->first;
    span->last = c->last;
    return;
  }
}

static sg_status file_all(sg_matcher *m, sg_document *d, uint32_t ref) {
  for (uint32_t i = 0; i < m->nmatches; i++) {
    sg_yield *y = &m->yields[m->matches[i].rule];
    if (!y->layer) continue;
    sg_span span = {.ref = ref++};
    SG_TRY(signature_of(y, d->signatures, &span.signature));
    lay(m, &m->matches[i], y->capture, &span);
    SG_TRY(sg_document_add_span(d, &span));
  }
  return SG_OK;
}

sg_status sg_matcher_file(sg_matcher *m, sg_document *d, uint32_t ref) {
  if (!m->yields) return SG_OK;
  uint32_t before = d->nspans;
  sg_status status = file_all(m, d, ref);
  if (status == SG_OK) return SG_OK;
  d->nspans = before; /* the host does not know the refs of half a result */
  sg_listings_spoil(d);
  return status;
}
