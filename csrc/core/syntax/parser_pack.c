/* parser_pack.c: writes a trained parser as the model of parser_model.h. */
#include "syntax/parser_trainer.h"

#include <math.h>

enum { V = SG_PT_V, H = SG_PT_H, OUT = SG_PT_OUT, WORDS = SG_PT_WORDS };
/* How many bits behind the point each kind of figure has. */
enum { VECTOR_BITS = 8, HIDDEN_BITS = 8, GATE_BITS = 11, CONTEXT_BITS = 10, SCORE_BITS = 10, SHORT_MAX = 32767 };

typedef struct packer {
  sg_parse_header header;
  unsigned char *bytes; /* NULL while sizes are being added up */
  uint32_t size;
  int row, code, weight;  /* bits */
  uint32_t least, nnamed; /* rows of features that fewer tokens have are left out; how many stay */
} packer;

/* Reserves a section; NULL in the pass that only adds up sizes. */
static void *section(packer *p, sg_parse_section which, uint64_t count, uint64_t item) {
  p->size = (p->size + 15) & ~UINT32_C(15);
  p->header.section[which][0] = p->size;
  p->header.section[which][1] = (uint32_t)(count * item);
  p->size += (uint32_t)(count * item);
  return p->bytes ? p->bytes + p->header.section[which][0] : NULL;
}

static int32_t rounded(float x, int bits, int32_t most) {
  double y = floor(ldexp(x, bits) + 0.5);
  return y > most ? most : y < -most ? -most : (int32_t)y;
}

/* The most bits behind the point that leave all but one figure in ten thousand within `most`. */
static int bits_for(const sg_parameters *p, double most) {
  for (int bits = 16; bits > -8; bits--) {
    size_t over = 0;
    for (size_t i = 0; i < p->n; i++) over += fabs(ldexp(p->mean[i], bits)) > most;
    if (over * 10000 <= p->n) return bits;
  }
  return -8;
}

static void pack8(packer *p, sg_parse_section which, const sg_parameters *x, int bits) {
  int8_t *out = section(p, which, x->n, 1);
  for (size_t i = 0; out && i < x->n; i++) out[i] = (int8_t)rounded(x->mean[i], bits, 127);
}

static void pack16(packer *p, sg_parse_section which, const sg_parameters *x, int bits, int32_t most) {
  int16_t *out = section(p, which, x->n, 2);
  for (size_t i = 0; out && i < x->n; i++) out[i] = (int16_t)rounded(x->mean[i], bits, most);
}

static void pack32(packer *p, sg_parse_section which, const sg_parameters *x, int bits) {
  int32_t *out = section(p, which, x->n, 4);
  for (size_t i = 0; out && i < x->n; i++) out[i] = rounded(x->mean[i], bits, SG_PARSE_BIAS_MAX);
}

static void pack_weights(packer *p, const sg_parameters *x) {
  int16_t *out = section(p, SG_PARSE_WEIGHTS, x->n, 2);
  for (size_t e = 0; out && e < V; e++)
    for (size_t j = 0; j < OUT; j++)
      out[(e / 2 * OUT + j) * 2 + e % 2] = (int16_t)rounded(x->mean[e * OUT + j], p->weight, SG_PARSE_WEIGHT_MAX);
}

/* A label that nobody uses adds nothing. */
static void pack_label_rows(packer *p, const sg_parse_trainer *t) {
  pack16(p, SG_PARSE_LABEL_ROWS, &t->net.labels, HIDDEN_BITS, SG_PARSE_WORD_MAX);
  if (!p->bytes) return;
  int16_t *rows = (int16_t *)(void *)(p->bytes + p->header.section[SG_PARSE_LABEL_ROWS][0]);
  for (size_t k = 0; k < SG_PARSE_LABEL_SLOTS; k++)
    for (size_t l = t->nlabels; l < SG_PARSE_LABELS_MAX; l++)
      memset(rows + (k * SG_PARSE_LABELS_MAX + l) * H, 0, H * sizeof *rows);
}

static void pack_labels(packer *p, const sg_parse_trainer *t) {
  enum { PLACES = SG_PARSE_LABELS, UNUSED = INT32_MIN / 4 };
  int16_t *weights = section(p, SG_PARSE_LABEL_WEIGHTS, 2 * H * PLACES, 2);
  int32_t *bias = section(p, SG_PARSE_LABEL_BIAS, 2 * PLACES, 4);
  uint8_t *set = section(p, SG_PARSE_LABEL_SET, 2 * PLACES, 1);
  char *names = section(p, SG_PARSE_LABEL_NAMES, SG_PARSE_LABELS_MAX, SG_PARSE_NAME);
  if (!p->bytes) return;
  for (uint32_t side = 0; side < 2; side++)
    for (uint32_t l = 0; l < PLACES; l++) {
      bool used = l < t->nset[side];
      uint32_t at = side * PLACES + l;
      float score = t->net.arc_bias.mean[at] + (used ? t->preferred[t->set[side][l]] : 0);
      bias[at] = used ? rounded(score, HIDDEN_BITS + SCORE_BITS, SG_PARSE_BIAS_MAX) : UNUSED;
      set[at] = used ? t->set[side][l] : 0;
      for (uint32_t j = 0; j < H && used; j++)
        weights[((side * H + j) / 2 * PLACES + l) * 2 + j % 2] =
            (int16_t)rounded(t->net.arcs.mean[(size_t)at * H + j], SCORE_BITS, SG_PARSE_OUTPUT_MAX);
    }
  memcpy(names, t->names, sizeof t->names);
}

/* Drops the rarest features, whose rows are worth least, until the rest fit. */
static void find_least(packer *p, const sg_parse_trainer *t) {
  for (p->least = 1;; p->least++) {
    p->nnamed = 0;
    for (uint32_t i = 0; i < t->rows.n; i++) p->nnamed += t->uses[i] >= p->least;
    if (p->nnamed <= SG_PT_ROWS) return;
  }
}

static void pack_row(const packer *p, const float *row, int8_t *out) {
  for (size_t i = 0; i < V; i++) out[i] = (int8_t)rounded(row[i], p->row, 127);
}

static void pack_rows(packer *p, const sg_parse_trainer *t) {
  uint32_t nbuckets = UINT32_C(1) << SG_TRAIN_BITS, n = 0;
  uint32_t *buckets = section(p, SG_PARSE_ROW_BUCKETS, nbuckets + 1, 4);
  uint16_t *keys = section(p, SG_PARSE_ROW_KEYS, p->nnamed, 2);
  int8_t *rows = section(p, SG_PARSE_ROWS, (uint64_t)p->nnamed + SG_PARSE_ROW_NAMED, V);
  const float *from = t->net.rows.mean;
  if (!p->bytes) return;
  for (size_t i = 0; i < SG_PARSE_ROW_NAMED; i++) pack_row(p, from + i * V, rows + i * V);
  for (uint32_t b = 0; b < nbuckets; b++) {
    buckets[b] = n;
    for (uint32_t i = t->rows.buckets[b]; i < t->rows.buckets[b + 1]; i++) {
      if (t->uses[i] < p->least) continue;
      pack_row(p, from + ((size_t)i + SG_PARSE_ROW_NAMED) * V, rows + ((size_t)n + SG_PARSE_ROW_NAMED) * V);
      keys[n++] = t->rows.keys[i];
    }
  }
  buckets[nbuckets] = n;
}

static void pack(packer *p, const sg_parse_trainer *t) {
  const sg_parse_network *n = &t->net;
  p->size = sizeof p->header;
  pack_rows(p, t);
  pack8(p, SG_PARSE_CODE_ROWS, &n->codes, p->code);
  pack_weights(p, &n->weights);
  pack16(p, SG_PARSE_EMPTY, &n->empty, HIDDEN_BITS, SG_PARSE_WORD_MAX);
  pack16(p, SG_PARSE_GATE_BIAS, &n->gate_bias, GATE_BITS, SG_PARSE_GATE_MAX);
  pack16(p, SG_PARSE_CONTEXT, &n->context, CONTEXT_BITS, SHORT_MAX);
  pack16(p, SG_PARSE_TAG_ROWS, &n->tags, HIDDEN_BITS, SG_PARSE_WORD_MAX);
  pack_label_rows(p, t);
  pack16(p, SG_PARSE_DISTANCE_ROWS, &n->distances, HIDDEN_BITS, SG_PARSE_WORD_MAX);
  pack8(p, SG_PARSE_TAG_PAIR_ROWS, &n->tag_pairs, HIDDEN_BITS - SG_PARSE_PAIR_SHIFT);
  pack8(p, SG_PARSE_LABEL_PAIR_ROWS, &n->label_pairs, HIDDEN_BITS - SG_PARSE_PAIR_SHIFT);
  pack16(p, SG_PARSE_HIDDEN_BIAS, &n->bias, HIDDEN_BITS, SG_PARSE_WORD_MAX);
  pack16(p, SG_PARSE_ACTION_WEIGHTS, &n->actions, SCORE_BITS, SG_PARSE_OUTPUT_MAX);
  pack32(p, SG_PARSE_ACTION_BIAS, &n->action_bias, HIDDEN_BITS + SCORE_BITS);
  pack_labels(p, t);
}

static void fill_header(packer *p, const sg_parse_trainer *t) {
  sg_parse_header *h = &p->header;
  memcpy(h->magic, SG_PARSE_MAGIC, sizeof h->magic);
  h->order = SG_MODEL_ORDER;
  h->version = SG_PARSE_VERSION;
  h->codes_checksum = sg_hash_bytes((const char *)t->tagger->codes, t->tagger->header->nvectors * SG_MODEL_PARTS);
  h->nnamed = p->nnamed;
  h->nlabels = t->nlabels;
  h->row_bits = SG_TRAIN_BITS;
  h->nlabels_of[0] = t->nset[0];
  h->nlabels_of[1] = t->nset[1];
  h->code_shift = (uint32_t)(p->code - p->row);
  h->vector_shift = (uint32_t)(p->code - VECTOR_BITS);
  h->word_shift = (uint32_t)(VECTOR_BITS + p->weight - HIDDEN_BITS);
  h->gate_shift = (uint32_t)(VECTOR_BITS + p->weight - GATE_BITS);
  const uint32_t shape[6] = {V, OUT, SG_PARSE_LABELS_MAX, SG_PARSE_LABELS, SG_PARSE_NAME, SG_POS_COUNT};
  memcpy(h->shape, shape, sizeof shape);
}

static uint32_t checksum(const unsigned char *bytes, uint32_t size) {
  size_t from = offsetof(sg_parse_header, checksum) + 4;
  return sg_hash_bytes((const char *)bytes + from, size - (uint32_t)from);
}

static sg_status find_scales(packer *p, const sg_parse_trainer *t) {
  p->row = bits_for(&t->net.rows, 127);
  p->code = bits_for(&t->net.codes, 127);
  p->weight = bits_for(&t->net.weights, SG_PARSE_WEIGHT_MAX);
  if (p->code > p->row + 8) p->code = p->row + 8;
  if (p->code < p->row) p->code = p->row;
  if (p->code < VECTOR_BITS) p->code = VECTOR_BITS;
  return p->weight < GATE_BITS - VECTOR_BITS || p->code - p->row > SG_PARSE_SHIFT_MAX ? SG_LIMIT : SG_OK;
}

sg_status sg_parse_trainer_model(sg_parse_trainer *t, const void **bytes, size_t *size) {
  packer p = {.size = 0};
  if (!t->ready) return SG_ARG;
  SG_TRY(find_scales(&p, t));
  find_least(&p, t);
  pack(&p, t);
  p.bytes = sg_realloc(&t->alloc, NULL, 0, p.size);
  if (!p.bytes) return SG_NOMEM;
  sg_free(&t->alloc, t->model, t->model_size);
  t->model = p.bytes;
  t->model_size = p.size;
  memset(p.bytes, 0, p.size);
  fill_header(&p, t);
  pack(&p, t);
  p.header.size = p.size;
  memcpy(p.bytes, &p.header, sizeof p.header);
  p.header.checksum = checksum(p.bytes, p.size);
  memcpy(p.bytes, &p.header, sizeof p.header);
  *bytes = t->model;
  *size = t->model_size;
  return SG_OK;
}
