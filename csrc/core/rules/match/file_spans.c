/* file_spans.c: from matches of rules that declare their span to spans of the document. */
#include "rules/match/file_spans.h"

#include "document/layer_index.h"
#include "rules/match/matcher_state.h"
#include "document/provenance.h"
#include "document/words.h"

enum { MOST_FEATURES = 64, KEPT_WORDS = 1 << 20 };

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

void sg_matcher_number(sg_matcher *m, uint32_t phase) { m->phase = phase; }

bool sg_matcher_declares(const sg_matcher *m, uint32_t rule) {
  return m->yields && rule < m->program->nrules && m->yields[rule].layer;
}

sg_status sg_matcher_declare_fields(sg_matcher *m, uint32_t rule, const sg_yield_field *fields, uint32_t n) {
  if (!sg_matcher_declares(m, rule)) return SG_ARG;
  sg_yield *y = &m->yields[rule];
  if (n + y->nfeatures > MOST_FEATURES) return SG_LIMIT;
  sg_yield_field *copies = sg_arena_alloc(&m->declared, ((size_t)n + 1) * sizeof *copies);
  if (!copies) return SG_NOMEM;
  for (uint32_t i = 0; i < n; i++) {
    copies[i] = fields[i];
    copies[i].key = sg_arena_copy(&m->declared, fields[i].key, fields[i].key_len);
    copies[i].feature = sg_arena_copy(&m->declared, fields[i].feature, fields[i].feature_len);
    if (!copies[i].key || !copies[i].feature) return SG_NOMEM;
  }
  y->fields = copies;
  y->nfields = n;
  return SG_OK;
}

/* Words of more than one token are put together in the arena. */
static sg_status words_of(sg_matcher *m, const sg_document *d, uint32_t first, uint32_t last, bool lemmas,
                          sg_feature *out) {
  const sg_type *word = sg_token_word(d, first, lemmas);
  out->string = word->text;
  out->string_len = word->len;
  if (last == first + 1) return SG_OK;
  size_t room = sg_words_room(d, first, last, lemmas);
  if (room > UINT32_MAX) return SG_LIMIT;
  char *to = sg_arena_alloc(&m->words, room);
  if (!to) return SG_NOMEM;
  out->string = to;
  out->string_len = (uint32_t)sg_words_write(d, first, last, lemmas, to);
  return SG_OK;
}

/* Adds the feature to `out`, if the match has it. */
static sg_status work_out(sg_matcher *m, const sg_document *d, const sg_match *x, const sg_yield_field *f,
                          sg_feature *out, uint32_t *n) {
  const sg_range_capture *c = sg_capture_find(sg_captures_from(m, x->captures), x->ncaptures, f->capture);
  if (!c) return SG_OK;
  sg_feature feature = {.type = SG_VALUE_STRING};
  if (f->source == SG_YIELD_FEATURE) {
    if (c->span == SG_NONE) return SG_OK;
    const sg_signature *g = &d->signatures->items[d->spans[c->span].signature];
    const sg_feature *there = sg_signature_feature(g, f->feature, f->feature_len);
    if (!there) return SG_OK;
    feature = *there;
  } else if (f->source == SG_YIELD_TEXT) {
    feature.string = d->text + d->tokens[c->first].start;
    feature.string_len = d->tokens[c->last - 1].end - d->tokens[c->first].start;
  } else {
    SG_TRY(words_of(m, d, c->first, c->last, f->source == SG_YIELD_LEMMA, &feature));
  }
  feature.key = f->key;
  feature.key_len = f->key_len;
  SG_ASSERT(*n < MOST_FEATURES);
  out[(*n)++] = feature;
  return SG_OK;
}

static sg_status signature_of_match(sg_matcher *m, const sg_yield *y, const sg_match *x, const sg_document *d,
                                    uint32_t *out) {
  sg_feature features[MOST_FEATURES];
  uint32_t n = 0;
  for (uint32_t i = 0; i < y->nfields; i++) SG_TRY(work_out(m, d, x, &y->fields[i], features, &n));
  for (uint32_t i = 0; i < y->nfeatures; i++) features[n++] = y->features[i];
  return sg_signatures_intern(d->signatures, y->layer, y->layer_len, features, n, out);
}

/* The signature of a rule without fields; it is worked out again when the table has forgotten it. */
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
  /* None for SG_NONE. */
  const sg_range_capture *c = sg_capture_find(sg_captures_from(m, x->captures), x->ncaptures, capture);
  span->first = c ? c->first : x->first;
  span->last = c ? c->last : x->last;
}

static sg_status keep(const sg_matcher *m, const sg_match *x, sg_document *d, uint32_t ref) {
  sg_origin origin = {
      .ref = ref, .phase = m->phase, .rule = x->rule, .first = x->first, .last = x->last, .ncaptures = x->ncaptures};
  sg_origin_capture *to;
  SG_TRY(sg_document_keep(d, &origin, &to));
  for (uint32_t i = 0; i < x->ncaptures; i++) {
    const sg_range_capture *c = &m->captures[x->captures + i];
    to[i] = (sg_origin_capture){c->name, c->first, c->last, c->span == SG_NONE ? 0 : d->spans[c->span].ref};
  }
  return SG_OK;
}

static sg_status file_all(sg_matcher *m, sg_document *d, uint32_t ref) {
  for (uint32_t i = 0; i < m->nmatches; i++) {
    const sg_match *x = &m->matches[i];
    sg_yield *y = &m->yields[x->rule];
    if (!y->layer) continue;
    sg_span span = {.ref = ref++};
    if (y->nfields) SG_TRY(signature_of_match(m, y, x, d, &span.signature));
    else SG_TRY(signature_of(y, d->signatures, &span.signature));
    lay(m, x, y->capture, &span);
    SG_TRY(keep(m, x, d, span.ref));
    SG_TRY(sg_document_add_span(d, &span));
  }
  return SG_OK;
}

sg_status sg_matcher_file(sg_matcher *m, sg_document *d, uint32_t ref) {
  if (!m->yields) return SG_OK;
  sg_arena_reset(&m->words, KEPT_WORDS);
  uint32_t spans = d->nspans, origins = d->norigins, kept = d->nkept;
  sg_status status = file_all(m, d, ref);
  if (status == SG_OK) return SG_OK;
  sg_document_drop_spans(d, spans); /* the host does not know the refs of half a result */
  d->norigins = origins;
  d->nkept = kept;
  return status;
}
