/* document.c: the arrays of a document. */
#include "document/document.h"

#include "document/layer_index.h"
#include "document/provenance.h"

enum { KEEP = 1 << 24 }; /* bytes that a small text may inherit from a large one */

const char *const sg_block_names[SG_BLOCK_COUNT] = {"paragraph", "heading", "list",    "headline",
                                                    "dateline",  "byline",  "caption", "boilerplate"};

sg_status sg_document_new(const sg_allocator *alloc, sg_vocabulary *vocabulary, sg_signatures *signatures,
                          sg_document **out) {
  sg_document *d = sg_realloc(alloc, NULL, 0, sizeof *d);
  if (!d) return SG_NOMEM;
  *d = (sg_document){.alloc = *alloc, .vocabulary = vocabulary, .signatures = signatures, .text = ""};
  d->generation = vocabulary->generation;
  *out = d;
  return SG_OK;
}

static void free_arrays(sg_document *d) {
  const sg_allocator *a = &d->alloc;
  sg_listings_done(d);
  sg_free(a, d->tokens, d->tokens_cap * sizeof *d->tokens);
  sg_free(a, d->blocks, d->blocks_cap * sizeof *d->blocks);
  sg_free(a, d->sentences, d->sentences_cap * sizeof *d->sentences);
  sg_free(a, d->spans, d->spans_cap * sizeof *d->spans);
  sg_free(a, d->earlier, d->earlier_cap * sizeof *d->earlier);
  sg_free(a, d->last_of_layer, d->layers_cap * sizeof *d->last_of_layer);
  sg_free(a, d->stops, d->stops_cap * sizeof *d->stops);
  sg_free(a, d->before, d->before_cap * sizeof *d->before);
  sg_free(a, d->origins, d->origins_cap * sizeof *d->origins);
  sg_free(a, d->kept, d->kept_cap * sizeof *d->kept);
  sg_free(a, d->arcs, d->arcs_cap * sizeof *d->arcs);
  sg_free(a, d->parsed, d->parsed_cap * sizeof *d->parsed);
  sg_free(a, d->arguments, d->arguments_cap * sizeof *d->arguments);
  d->tokens = NULL;
  d->blocks = NULL;
  d->sentences = NULL;
  d->spans = NULL;
  d->earlier = d->last_of_layer = NULL;
  d->stops = NULL;
  d->before = NULL;
  d->origins = NULL;
  d->kept = NULL;
  d->arcs = NULL;
  d->parsed = NULL;
  d->arguments = NULL;
  d->tokens_cap = d->blocks_cap = d->sentences_cap = d->spans_cap = d->stops_cap = d->before_cap = 0;
  d->origins_cap = d->kept_cap = d->arcs_cap = d->parsed_cap = d->arguments_cap = 0;
  d->earlier_cap = d->layers_cap = d->nlayers = 0;
}

void sg_document_free(sg_document *d) {
  if (!d) return;
  sg_allocator a = d->alloc;
  free_arrays(d);
  sg_free(&a, d, sizeof *d);
}

void sg_document_clear(sg_document *d) {
  d->ntokens = d->nblocks = d->nsentences = d->nspans = d->nstops = d->norigins = d->nkept = d->narguments = 0;
  d->nlayers = 0;
  d->has_arcs = false;
  d->unit = SG_UNIT_BYTES;
  sg_listings_spoil(d);
}

sg_status sg_document_reset(sg_document *d, const char *text, size_t len) {
  if (len > INT32_MAX) return SG_LIMIT;
  sg_document_clear(d);
  if (sg_document_bytes(d) > KEEP && sg_document_bytes(d) / 32 > len) free_arrays(d);
  sg_vocabulary_trim(d->vocabulary);
  sg_signatures_trim(d->signatures);
  d->generation = d->vocabulary->generation;
  d->text = text;
  d->len = (uint32_t)len;
  return SG_OK;
}

uint32_t sg_document_breaks(const sg_document *d, uint32_t from, uint32_t to) {
  const char *t = d->text;
  uint32_t breaks = 0;
  for (uint32_t i = from; i < to; i++) {
    char c = t[i];
    if (c == '\n') breaks++;
    else if (c == '\r') breaks += !(i + 1 < to && t[i + 1] == '\n');
    else if (c == '\f' || (c == '\xA9' && i >= from + 2 && t[i - 1] == '\x80')) breaks += 2;
    else if (c == '\xA8' && i >= from + 2 && t[i - 1] == '\x80') breaks++;
  }
  return breaks;
}

sg_status sg_document_form_all(sg_document *d) {
  for (uint32_t i = 0; i < d->ntokens; i++) {
    sg_token *t = &d->tokens[i];
    uint8_t flags = t->flags & SG_FORM_FLAGS;
    SG_TRY(
        sg_vocabulary_form(d->vocabulary, t->type, d->vocabulary->types[t->type].folded, SG_POS_NONE, flags, &t->form));
    t->pos = SG_POS_NONE;
  }
  return SG_OK;
}

static uint32_t layer_of(const sg_document *d, const sg_span *span) {
  return d->signatures->items[span->signature].layer_id;
}

/* The span that comes next becomes the last one of the layer. */
static sg_status join_layer(sg_document *d, uint32_t layer) {
  SG_TRY(sg_grow(&d->alloc, (void **)&d->earlier, &d->earlier_cap, (uint64_t)d->nspans + 1, sizeof *d->earlier));
  SG_TRY(sg_grow(&d->alloc, (void **)&d->last_of_layer, &d->layers_cap, (uint64_t)layer + 1, sizeof *d->last_of_layer));
  for (; d->nlayers <= layer; d->nlayers++) d->last_of_layer[d->nlayers] = SG_NONE;
  d->earlier[d->nspans] = d->last_of_layer[layer];
  d->last_of_layer[layer] = d->nspans;
  return SG_OK;
}

void sg_document_drop_spans(sg_document *d, uint32_t n) {
  SG_ASSERT(n <= d->nspans && (n == d->nspans || sg_document_knows_spans(d)));
  for (uint32_t i = d->nspans; i-- > n;) d->last_of_layer[layer_of(d, &d->spans[i])] = d->earlier[i];
  d->nspans = n;
  sg_listings_spoil(d);
}

sg_status sg_document_add_span(sg_document *d, const sg_span *span) {
  if (span->first >= span->last || span->last > d->ntokens || span->signature >= d->signatures->n) return SG_ARG;
  if (!sg_document_knows_spans(d)) return SG_ARG;
  SG_TRY(sg_grow(&d->alloc, (void **)&d->spans, &d->spans_cap, (uint64_t)d->nspans + 1, sizeof *d->spans));
  SG_TRY(join_layer(d, layer_of(d, span)));
  d->spans[d->nspans++] = *span;
  d->signatures_generation = d->signatures->generation;
  sg_listings_added(d, d->nspans - 1);
  return SG_OK;
}

sg_status sg_document_remove_span(sg_document *d, const char *layer, uint32_t len, const sg_span *span, bool *removed) {
  const sg_listing *l;
  *removed = false;
  SG_TRY(sg_document_list(d, layer, len, &l));
  uint32_t i = l ? sg_listing_take(d, l, span) : SG_NONE;
  if (i == SG_NONE) return SG_OK;
  d->spans[i].first = d->spans[i].last = 0;
  *removed = true;
  return SG_OK;
}

sg_status sg_document_change_span(sg_document *d, const char *layer, uint32_t len, const sg_span *span, bool *changed) {
  const sg_listing *l;
  *changed = false;
  if (span->signature >= d->signatures->n) return SG_ARG;
  SG_TRY(sg_document_list(d, layer, len, &l));
  uint32_t i = l ? sg_listing_look(d, l, span) : SG_NONE;
  if (i == SG_NONE) return SG_OK;
  if (layer_of(d, &d->spans[i]) != layer_of(d, span)) return SG_ARG;
  d->spans[i].signature = span->signature;
  *changed = true;
  return SG_OK;
}

static const unsigned char *bytes_at(const sg_document *d, uint32_t offset) {
  return (const unsigned char *)d->text + offset;
}

sg_status sg_document_count(sg_document *d, sg_text_unit unit) {
  SG_TRY(sg_grow(&d->alloc, (void **)&d->before, &d->before_cap, d->ntokens, sizeof *d->before));
  uint32_t offset = 0, plain = 0; /* up to `plain` each byte is a unit */
  uint64_t units = 0;
  for (uint32_t i = 0; i < d->ntokens; i++) {
    uint32_t start = d->tokens[i].start;
    if (start <= plain) {
      units += start - offset;
    } else {
      units += sg_utf8_count(bytes_at(d, offset), bytes_at(d, start), unit);
      plain = start + (uint32_t)(sg_utf8_plain(bytes_at(d, start), bytes_at(d, d->len)) - bytes_at(d, start));
    }
    offset = start;
    d->before[i] = (uint32_t)units;
  }
  d->unit = (uint8_t)unit;
  return SG_OK;
}

void sg_document_place(const sg_document *d, uint32_t first, uint32_t last, uint32_t *start, uint32_t *end) {
  const sg_token *t = &d->tokens[last - 1];
  bool bytes = d->unit == SG_UNIT_BYTES;
  *start = bytes ? d->tokens[first].start : d->before[first];
  *end = bytes ? t->end
               : d->before[last - 1] +
                     (uint32_t)sg_utf8_count(bytes_at(d, t->start), bytes_at(d, t->end), (sg_text_unit)d->unit);
}

uint32_t sg_document_token_at(const sg_document *d, uint32_t byte) {
  uint32_t low = 0, high = d->ntokens;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (d->tokens[middle].end <= byte) low = middle + 1;
    else high = middle;
  }
  return low;
}

uint32_t sg_document_sentence_of(const sg_document *d, uint32_t token) {
  uint32_t low = 0, high = d->nsentences;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (d->sentences[middle].last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

uint32_t sg_document_block_of(const sg_document *d, uint32_t token) {
  uint32_t low = 0, high = d->nblocks;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (d->blocks[middle].last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

static sg_status split_block(sg_document *d, uint32_t token) {
  uint32_t k = sg_document_block_of(d, token);
  if (k == d->nblocks || d->blocks[k].first >= token) return SG_OK;
  SG_TRY(sg_grow(&d->alloc, (void **)&d->blocks, &d->blocks_cap, (uint64_t)d->nblocks + 1, sizeof *d->blocks));
  memmove(&d->blocks[k + 1], &d->blocks[k], (d->nblocks - k) * sizeof *d->blocks);
  d->nblocks++;
  d->blocks[k].last = d->blocks[k + 1].first = token;
  return SG_OK;
}

static sg_status split_sentence(sg_document *d, uint32_t token) {
  uint32_t k = sg_document_sentence_of(d, token);
  if (k == d->nsentences || d->sentences[k].first >= token) return SG_OK;
  SG_TRY(
      sg_grow(&d->alloc, (void **)&d->sentences, &d->sentences_cap, (uint64_t)d->nsentences + 1, sizeof *d->sentences));
  memmove(&d->sentences[k + 1], &d->sentences[k], (d->nsentences - k) * sizeof *d->sentences);
  d->nsentences++;
  d->has_arcs = false; /* trees are of sentences: they are made anew when they are asked for */
  d->narguments = 0;
  d->sentences[k].last = d->sentences[k + 1].first = token;
  return SG_OK;
}

sg_status sg_document_split(sg_document *d, uint32_t token) {
  SG_TRY(split_block(d, token));
  return split_sentence(d, token);
}

size_t sg_document_bytes(const sg_document *d) {
  return sizeof *d + d->tokens_cap * sizeof *d->tokens + d->blocks_cap * sizeof *d->blocks +
         d->sentences_cap * sizeof *d->sentences + d->spans_cap * sizeof *d->spans + d->stops_cap * sizeof *d->stops +
         d->earlier_cap * sizeof *d->earlier + d->layers_cap * sizeof *d->last_of_layer +
         d->before_cap * sizeof *d->before + d->origins_cap * sizeof *d->origins + d->kept_cap * sizeof *d->kept +
         d->arcs_cap * sizeof *d->arcs + d->parsed_cap * sizeof *d->parsed + d->arguments_cap * sizeof *d->arguments +
         sg_listings_bytes(d);
}
