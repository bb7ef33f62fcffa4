/* parser_open.c: opens a model file of the parser. Every figure is checked before it is used. */
#include "syntax/parser_open.h"

#include "base/file.h"

#include <stddef.h>

static uint32_t checksum(const void *bytes, size_t size) {
  size_t from = offsetof(sg_parse_header, checksum) + sizeof(uint32_t);
  return sg_hash_bytes((const unsigned char *)bytes + from, size - from);
}

static sg_status check_header(const unsigned char *bytes, size_t size) {
  static const uint32_t shape[6] = {SG_PARSE_VECTOR, SG_PARSE_OUT,  SG_PARSE_LABELS_MAX,
                                    SG_PARSE_LABELS, SG_PARSE_NAME, SG_POS_COUNT};
  const sg_parse_header *h = (const void *)bytes;
  if (size < sizeof *h || memcmp(h->magic, SG_PARSE_MAGIC, sizeof h->magic) != 0) return SG_CORRUPT;
  if (h->order != SG_MODEL_ORDER || h->version != SG_PARSE_VERSION) return SG_VERSION;
  if (h->size != size || h->checksum != checksum(bytes, size)) return SG_CORRUPT;
  if (memcmp(h->shape, shape, sizeof shape) != 0) return SG_VERSION;
  if (h->code_shift > 8 || h->vector_shift > SG_PARSE_SHIFT_MAX || h->word_shift > SG_PARSE_SHIFT_MAX ||
      h->gate_shift > SG_PARSE_SHIFT_MAX)
    return SG_CORRUPT;
  if (h->nlabels < 1 || h->nlabels >= SG_PARSE_LABELS_MAX) return SG_CORRUPT;
  for (int d = 0; d < 2; d++)
    if (h->nlabels_of[d] < 1 || h->nlabels_of[d] > SG_PARSE_LABELS) return SG_CORRUPT;
  return SG_OK;
}

/* A section of `count` items of `item` bytes; NULL if the file does not hold it. */
static const void *section(const sg_parser *p, sg_parse_section which, uint64_t count, uint64_t item) {
  uint64_t offset = p->header->section[which][0], size = p->header->section[which][1];
  if (offset % 16 != 0 || offset < sizeof *p->header || size != count * item || offset + size > p->size) return NULL;
  return p->bytes + offset;
}

static bool open_rows(sg_parser *p) {
  const sg_parse_header *h = p->header;
  if (h->row_bits < 1 || h->row_bits > 16) return false;
  uint32_t nbuckets = UINT32_C(1) << h->row_bits, n = h->nnamed;
  sg_keymap *map = &p->rows_map;
  map->bits = h->row_bits;
  map->buckets = section(p, SG_PARSE_ROW_BUCKETS, (uint64_t)nbuckets + 1, 4);
  map->keys = section(p, SG_PARSE_ROW_KEYS, n, 2);
  p->rows = section(p, SG_PARSE_ROWS, (uint64_t)SG_PARSE_ROW_NAMED + n, SG_PARSE_VECTOR);
  p->code_rows = section(p, SG_PARSE_CODE_ROWS, (uint64_t)SG_MODEL_PARTS * SG_MODEL_CODES, SG_PARSE_VECTOR);
  return map->keys && p->rows && p->code_rows && sg_keymap_ascends(map, n);
}

/* Rows of pairs are a multiple of the parser's units. The last label stands for none, and its row is zero. */
static bool open_tables(sg_parser *p) {
  p->empty = section(p, SG_PARSE_EMPTY, 2 * SG_PARSE_WORD_SLOTS * SG_PARSE_HIDDEN, 2);
  p->context = section(p, SG_PARSE_CONTEXT, SG_PARSE_CONTEXT_SLOTS * 2 * SG_PARSE_RECURRENT, 2);
  p->tag_rows = section(p, SG_PARSE_TAG_ROWS, SG_PARSE_TAG_SLOTS * SG_PARSE_TAGS * SG_PARSE_HIDDEN, 2);
  p->label_rows = section(p, SG_PARSE_LABEL_ROWS, SG_PARSE_LABEL_SLOTS * SG_PARSE_LABELS_MAX * SG_PARSE_HIDDEN, 2);
  p->distance_rows = section(p, SG_PARSE_DISTANCE_ROWS, SG_PARSE_DISTANCES * SG_PARSE_BUCKETS * SG_PARSE_HIDDEN, 2);
  p->tag_pair_rows =
      section(p, SG_PARSE_TAG_PAIR_ROWS, SG_PARSE_TAG_PAIRS * SG_PARSE_TAGS * SG_PARSE_TAGS, SG_PARSE_HIDDEN);
  p->label_pair_rows = section(p, SG_PARSE_LABEL_PAIR_ROWS,
                               SG_PARSE_LABEL_PAIRS * SG_PARSE_TAGS * (SG_PARSE_LABELS_MAX + 1), SG_PARSE_HIDDEN);
  p->hidden_bias = section(p, SG_PARSE_HIDDEN_BIAS, SG_PARSE_HIDDEN, 2);
  if (!p->empty || !p->context || !p->tag_rows || !p->label_rows || !p->distance_rows || !p->tag_pair_rows ||
      !p->label_pair_rows || !p->hidden_bias)
    return false;
  for (int slot = 0; slot < SG_PARSE_LABEL_SLOTS; slot++)
    for (int i = 0; i < SG_PARSE_HIDDEN; i++)
      if (p->label_rows[(slot * SG_PARSE_LABELS_MAX + SG_PARSE_LABELS_MAX - 1) * SG_PARSE_HIDDEN + i]) return false;
  return true;
}

static bool open_network(sg_parser *p) {
  p->weights = section(p, SG_PARSE_WEIGHTS, SG_PARSE_VECTOR * SG_PARSE_OUT, 2);
  p->gate_bias = section(p, SG_PARSE_GATE_BIAS, SG_PARSE_GATES, 2);
  p->action_weights = section(p, SG_PARSE_ACTION_WEIGHTS, SG_PARSE_ACTIONS * SG_PARSE_HIDDEN, 2);
  p->action_bias = section(p, SG_PARSE_ACTION_BIAS, SG_PARSE_ACTIONS, 4);
  p->label_weights = section(p, SG_PARSE_LABEL_WEIGHTS, 2 * SG_PARSE_HIDDEN * SG_PARSE_LABELS, 2);
  p->label_bias = section(p, SG_PARSE_LABEL_BIAS, 2 * SG_PARSE_LABELS, 4);
  if (!p->gate_bias || !p->action_bias || !p->label_bias) return false;
  for (int i = 0; i < SG_PARSE_ACTIONS; i++)
    if (p->action_bias[i] > SG_PARSE_BIAS_MAX || p->action_bias[i] < -SG_PARSE_BIAS_MAX) return false;
  return sg_model_within16(p->weights, SG_PARSE_VECTOR * SG_PARSE_OUT, SG_PARSE_WEIGHT_MAX) &&
         sg_model_within16(p->action_weights, SG_PARSE_ACTIONS * SG_PARSE_HIDDEN, SG_PARSE_OUTPUT_MAX) &&
         sg_model_within16(p->label_weights, 2 * SG_PARSE_HIDDEN * SG_PARSE_LABELS, SG_PARSE_OUTPUT_MAX);
}

/* A place of a direction's list that holds no label scores less than any that does: no weights, a bias out of reach. */
static bool place_fits(const sg_parser *p, int direction, uint32_t place) {
  int32_t bias = p->label_bias[(uint32_t)direction * SG_PARSE_LABELS + place];
  if (p->label_set[(uint32_t)direction * SG_PARSE_LABELS + place] >= p->header->nlabels) return false;
  if (place < p->header->nlabels_of[direction]) return bias <= SG_PARSE_BIAS_MAX && bias >= -SG_PARSE_BIAS_MAX;
  const int16_t *w = p->label_weights + direction * SG_PARSE_HIDDEN * SG_PARSE_LABELS + place * 2;
  for (int i = 0; i < SG_PARSE_HIDDEN / 2; i++, w += SG_PARSE_LABELS * 2)
    if (w[0] || w[1]) return false;
  return bias == INT32_MIN / 4;
}

static bool open_labels(sg_parser *p) {
  p->label_set = section(p, SG_PARSE_LABEL_SET, 2 * SG_PARSE_LABELS, 1);
  const char *names = section(p, SG_PARSE_LABEL_NAMES, SG_PARSE_LABELS_MAX, SG_PARSE_NAME);
  if (!p->label_set || !names) return false;
  for (int d = 0; d < 2; d++)
    for (uint32_t i = 0; i < SG_PARSE_LABELS; i++)
      if (!place_fits(p, d, i)) return false;
  for (uint32_t i = 0; i < p->header->nlabels; i++, names += SG_PARSE_NAME) {
    if (!memchr(names, 0, SG_PARSE_NAME)) return false;
    p->relation[i] = (uint8_t)sg_relation_named(names, strlen(names));
    if (p->relation[i] == SG_RELATION_COUNT) return false;
  }
  return true;
}

static sg_status open_bytes(sg_parser *p) {
  SG_TRY(check_header(p->bytes, p->size));
  p->header = (const void *)p->bytes;
  p->serial = p->header->checksum;
  const sg_tagger *t = p->tagger;
  if (p->header->codes_checksum != sg_hash_bytes(t->codes, (size_t)t->header->nvectors * SG_MODEL_PARTS)) return SG_ARG;
  return open_rows(p) && open_tables(p) && open_network(p) && open_labels(p) ? SG_OK : SG_CORRUPT;
}

sg_status sg_parser_of(const sg_allocator *alloc, const void *bytes, size_t size, const sg_tagger *tagger,
                       sg_parser **out) {
  if ((uintptr_t)bytes % 16 != 0) return SG_ARG;
  sg_parser *p = sg_realloc(alloc, NULL, 0, sizeof *p);
  if (!p) return SG_NOMEM;
  *p = (sg_parser){.alloc = *alloc, .bytes = bytes, .size = size, .tagger = tagger};
  sg_status status = open_bytes(p);
  if (status != SG_OK) {
    sg_free(alloc, p, sizeof *p);
    return status;
  }
  *out = p;
  return SG_OK;
}

sg_status sg_parser_open(const sg_allocator *alloc, const char *path, const sg_tagger *tagger, sg_parser **out) {
  const unsigned char *bytes;
  size_t size;
  bool mapped;
  SG_TRY(sg_file_map(alloc, path, &bytes, &size, &mapped));
  sg_status status = sg_parser_of(alloc, bytes, size, tagger, out);
  if (status != SG_OK) {
    sg_file_unmap(alloc, bytes, size, mapped);
    return status;
  }
  (*out)->owned = true;
  (*out)->mapped = mapped;
  return SG_OK;
}

void sg_parser_free(sg_parser *p) {
  if (!p) return;
  sg_allocator a = p->alloc;
  if (p->owned) sg_file_unmap(&a, p->bytes, p->size, p->mapped);
  sg_free(&a, p, sizeof *p);
}
