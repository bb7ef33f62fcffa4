/* open.c: opening a model file. Nothing in it is believed before it has been checked. */
#include "tag/open.h"

#include "tag/lemmatizer.h"
#include "base/file.h"

#include <stddef.h>

uint32_t sg_model_checksum(const void *bytes, size_t size) {
  size_t from = offsetof(sg_model_header, checksum) + sizeof(uint32_t);
  return sg_hash_bytes((const unsigned char *)bytes + from, size - from);
}

static bool shape_fits(const sg_model_header *h) {
  static const uint32_t shape[6] = {SG_MODEL_INPUT,  SG_MODEL_HIDDEN, SG_MODEL_WINDOW,
                                    SG_MODEL_OUTPUT, SG_MODEL_PARTS,  SG_POS_COUNT};
  return memcmp(h->shape, shape, sizeof shape) == 0;
}

static sg_status check_header(const unsigned char *bytes, size_t size) {
  const sg_model_header *h = (const void *)bytes;
  if (size < sizeof *h || memcmp(h->magic, SG_MODEL_MAGIC, sizeof h->magic) != 0) return SG_CORRUPT;
  if (h->order != SG_MODEL_ORDER || h->version != SG_MODEL_VERSION) return SG_VERSION;
  if (h->size != size || h->checksum != sg_model_checksum(bytes, size)) return SG_CORRUPT;
  if (!shape_fits(h)) return SG_VERSION;
  if (h->code_shift > 8 || h->unit_shift > SG_MODEL_SHIFT_MAX || h->hidden_shift > SG_MODEL_SHIFT_MAX)
    return SG_CORRUPT;
  return SG_OK;
}

/* A section of `count` items of `item` bytes; NULL if the file does not hold it. */
static const void *section(const sg_tagger *t, sg_model_section which, uint64_t count, uint64_t item) {
  uint64_t offset = t->header->section[which][0], size = t->header->section[which][1];
  if (offset % 16 != 0 || offset < sizeof *t->header || size != count * item || offset + size > t->size) return NULL;
  return t->bytes + offset;
}

bool sg_keymap_ascends(const sg_keymap *map, uint32_t n) {
  uint32_t nbuckets = UINT32_C(1) << map->bits;
  if (!map->buckets || map->buckets[0] != 0 || map->buckets[nbuckets] != n) return false;
  for (uint32_t i = 0; i < nbuckets; i++)
    if (map->buckets[i] > map->buckets[i + 1]) return false;
  return true;
}

/* A map of n keys, whose buckets begin at section `which`. */
static bool open_map(sg_tagger *t, sg_model_section which, uint32_t bits, uint32_t n, sg_keymap *map) {
  if (bits < 1 || bits > 16) return false;
  uint32_t nbuckets = UINT32_C(1) << bits;
  map->bits = bits;
  map->buckets = section(t, which, (uint64_t)nbuckets + 1, 4);
  map->keys = section(t, which + 1, n, 2);
  return map->keys && sg_keymap_ascends(map, n);
}

bool sg_model_within16(const int16_t *x, size_t n, int max) {
  for (size_t i = 0; x && i < n; i++)
    if (x[i] > max || x[i] < -max) return false;
  return x != NULL;
}
static bool within32(const int32_t *x, size_t n, int32_t max) {
  for (size_t i = 0; x && i < n; i++)
    if (x[i] > max || x[i] < -max) return false;
  return x != NULL;
}

static bool open_network(sg_tagger *t) {
  const sg_model_header *h = t->header;
  if (!open_map(t, SG_MODEL_ROW_BUCKETS, h->row_bits, h->nnamed, &t->rows_map)) return false;
  if (!open_map(t, SG_MODEL_VECTOR_BUCKETS, h->vector_bits, h->nvectors, &t->vectors_map)) return false;
  t->fixed = section(t, SG_MODEL_ROW_FIXED, h->nnamed, 1);
  t->rows = section(t, SG_MODEL_ROWS, (uint64_t)h->nnamed + SG_ROW_NAMED, SG_MODEL_INPUT);
  t->codes = section(t, SG_MODEL_VECTOR_CODES, h->nvectors, SG_MODEL_PARTS);
  t->code_rows = section(t, SG_MODEL_CODE_ROWS, (uint64_t)SG_MODEL_PARTS * SG_MODEL_CODES, SG_MODEL_INPUT);
  t->input_bias = section(t, SG_MODEL_INPUT_BIAS, SG_MODEL_INPUT, 4);
  t->hidden = section(t, SG_MODEL_HIDDEN_WEIGHTS, SG_MODEL_WINDOW * SG_MODEL_HIDDEN * SG_MODEL_INPUT, 2);
  t->hidden_bias = section(t, SG_MODEL_HIDDEN_BIAS, SG_MODEL_HIDDEN, 4);
  t->output = section(t, SG_MODEL_OUTPUT_WEIGHTS, SG_MODEL_HIDDEN * SG_MODEL_OUTPUT, 2);
  t->output_bias = section(t, SG_MODEL_OUTPUT_BIAS, SG_MODEL_OUTPUT, 4);
  if (!t->fixed || !t->rows || !t->codes || !t->code_rows) return false;
  for (uint32_t i = 0; i < h->nnamed; i++)
    if (t->fixed[i] >= SG_POS_COUNT) return false;
  return within32(t->input_bias, SG_MODEL_INPUT, SG_MODEL_INPUT_BIAS_MAX) &&
         sg_model_within16(t->hidden, SG_MODEL_WINDOW * SG_MODEL_HIDDEN * SG_MODEL_INPUT, SG_MODEL_HIDDEN_WEIGHT_MAX) &&
         within32(t->hidden_bias, SG_MODEL_HIDDEN, SG_MODEL_BIAS_MAX) &&
         sg_model_within16(t->output, SG_MODEL_HIDDEN * SG_MODEL_OUTPUT, SG_MODEL_OUTPUT_WEIGHT_MAX) &&
         within32(t->output_bias, SG_MODEL_OUTPUT, SG_MODEL_BIAS_MAX);
}

static bool open_lemmas(sg_tagger *t) {
  const sg_model_header *h = t->header;
  sg_lemmas *l = &t->lemmas;
  if (!open_map(t, SG_MODEL_LEXICON_BUCKETS, h->lexicon_bits, h->nlexicon, &l->lexicon)) return false;
  if (!open_map(t, SG_MODEL_EXCEPTION_BUCKETS, h->exception_bits, h->nexceptions, &l->exceptions)) return false;
  l->lexicon_bits = section(t, SG_MODEL_LEXICON_BITS, h->nlexicon, 1);
  l->rules = section(t, SG_MODEL_RULES, h->nrules, sizeof *l->rules);
  l->nrules = h->nrules;
  l->offsets = section(t, SG_MODEL_EXCEPTION_OFFSETS, (uint64_t)h->nexceptions + 1, 4);
  uint32_t room = h->section[SG_MODEL_EXCEPTION_TEXT][1];
  l->text = section(t, SG_MODEL_EXCEPTION_TEXT, room, 1);
  if (!l->lexicon_bits || !l->rules || !l->offsets || !l->text || l->offsets[0] != 0) return false;
  for (uint32_t i = 0; i < h->nexceptions; i++) {
    uint32_t from = l->offsets[i], to = l->offsets[i + 1];
    if (from > to || to > room || to - from > SG_MODEL_WORD_MAX) return false;
  }
  for (uint32_t i = 0; i < h->nrules; i++) {
    const sg_lemma_rule *r = &l->rules[i];
    if (r->pos >= SG_POS_COUNT || r->group > 15 || r->suffix_len > 8 || r->replacement_len > 8) return false;
  }
  return sg_lemmas_index(l);
}

static sg_status open_bytes(sg_tagger *t) {
  SG_TRY(check_header(t->bytes, t->size));
  t->header = (const void *)t->bytes;
  t->serial = t->header->checksum;
  return open_network(t) && open_lemmas(t) ? SG_OK : SG_CORRUPT;
}

sg_status sg_tagger_of(const sg_allocator *alloc, const void *bytes, size_t size, sg_tagger **out) {
  if ((uintptr_t)bytes % 16 != 0) return SG_ARG;
  sg_tagger *t = sg_realloc(alloc, NULL, 0, sizeof *t);
  if (!t) return SG_NOMEM;
  *t = (sg_tagger){.alloc = *alloc, .bytes = bytes, .size = size};
  sg_status status = open_bytes(t);
  if (status != SG_OK) {
    sg_free(alloc, t, sizeof *t);
    return status;
  }
  *out = t;
  return SG_OK;
}

sg_status sg_tagger_open(const sg_allocator *alloc, const char *path, sg_tagger **out) {
  const unsigned char *bytes;
  size_t size;
  bool mapped;
  SG_TRY(sg_file_map(alloc, path, &bytes, &size, &mapped));
  sg_status status = sg_tagger_of(alloc, bytes, size, out);
  if (status != SG_OK) {
    sg_file_unmap(alloc, bytes, size, mapped);
    return status;
  }
  (*out)->owned = true;
  (*out)->mapped = mapped;
  return SG_OK;
}

void sg_tagger_free(sg_tagger *t) {
  if (!t) return;
  sg_allocator a = t->alloc;
  if (t->owned) sg_file_unmap(&a, t->bytes, t->size, t->mapped);
  sg_free(&a, t, sizeof *t);
}
