/* pack.c: writes a trained network, its maps and the lemma tables as the model of model.h. */
#include "tag/open.h"
#include "tag/trainer.h"

#include <math.h>

enum {
  IN = SG_MODEL_INPUT,
  HID = SG_MODEL_HIDDEN,
  PART = SG_TRAIN_VECTOR / SG_MODEL_PARTS,
  SEEN_BITS = 8,
  SCORE_BITS = 10
};

typedef struct packer {
  sg_model_header header;
  unsigned char *bytes; /* NULL while sizes are being added up */
  uint32_t size;
} packer;

/* Room for a section; NULL while sizes are being added up. */
static void *section(packer *p, sg_model_section which, uint64_t count, uint64_t item) {
  p->size = (p->size + 15) & ~UINT32_C(15);
  p->header.section[which][0] = p->size;
  p->header.section[which][1] = (uint32_t)(count * item);
  p->size += (uint32_t)(count * item);
  return p->bytes ? p->bytes + p->header.section[which][0] : NULL;
}

static void pack_map(packer *p, sg_model_section which, const sg_key_list *l) {
  size_t nbuckets = ((size_t)1 << SG_TRAIN_BITS) + 1;
  void *buckets = section(p, which, nbuckets, 4), *keys = section(p, which + 1, l->n, 2);
  if (buckets) memcpy(buckets, l->buckets, nbuckets * 4);
  if (keys && l->n) memcpy(keys, l->keys, l->n * (size_t)2);
}

static int32_t rounded(double x, int32_t most) {
  x = floor(x + 0.5);
  return x > most ? most : x < -most ? -most : (int32_t)x;
}

/* The highest power of two that leaves all but one figure in ten thousand within `most`. */
static int bits_for(const float *x, size_t n, double most) {
  for (int bits = 16; bits > -8; bits--) {
    size_t over = 0;
    for (size_t i = 0; i < n; i++) over += fabs(ldexp(x[i], bits)) > most;
    if (over * 10000 <= n) return bits;
  }
  return -8;
}

static void code_row(const sg_trainer *t, uint32_t part, uint32_t code, float *row) {
  const float *x = t->centers + ((size_t)part * SG_MODEL_CODES + code) * PART;
  memset(row, 0, IN * sizeof *row);
  for (uint32_t k = 0; k < PART; k++)
    for (uint32_t i = 0; i < IN; i++) row[i] += x[k] * t->net.vectors.mean[(part * PART + k) * IN + i];
}

/* Scales: rows, code rows (finer), units, hidden weights. */
typedef struct scales {
  int row, code, unit, hidden;
} scales;

static sg_status find_scales(sg_trainer *t, scales *s, float **code_rows) {
  size_t n = (size_t)SG_MODEL_PARTS * SG_MODEL_CODES * IN;
  float *rows = sg_arena_alloc(&t->arena, n * sizeof *rows);
  if (!rows) return SG_NOMEM;
  for (uint32_t part = 0; part < SG_MODEL_PARTS; part++)
    for (uint32_t code = 0; code < SG_MODEL_CODES; code++)
      code_row(t, part, code, rows + ((size_t)part * SG_MODEL_CODES + code) * IN);
  s->row = bits_for(t->net.rows.mean, t->net.rows.n, 127);
  s->code = bits_for(rows, n, 127);
  if (s->code < s->row) s->code = s->row;
  if (s->code > s->row + 8) s->code = s->row + 8;
  s->unit = s->code < 8 ? s->code : 8;
  s->hidden = bits_for(t->net.hidden.mean, t->net.hidden.n, SG_MODEL_HIDDEN_WEIGHT_MAX);
  if (s->hidden > 12) s->hidden = 12;
  *code_rows = rows;
  return SG_OK;
}

static void pack_rows(packer *p, const sg_trainer *t, const scales *s, const float *code_rows) {
  uint8_t *fixed = section(p, SG_MODEL_ROW_FIXED, t->rows.n, 1);
  int8_t *rows = section(p, SG_MODEL_ROWS, t->net.nrows, IN);
  uint8_t *codes = section(p, SG_MODEL_VECTOR_CODES, t->vectors.n, SG_MODEL_PARTS);
  int8_t *fine = section(p, SG_MODEL_CODE_ROWS, (uint64_t)SG_MODEL_PARTS * SG_MODEL_CODES, IN);
  int32_t *bias = section(p, SG_MODEL_INPUT_BIAS, IN, 4);
  if (!p->bytes) return;
  memcpy(fixed, t->fixed, t->rows.n);
  for (size_t i = 0; i < t->net.rows.n; i++) rows[i] = (int8_t)rounded(ldexp(t->net.rows.mean[i], s->row), 127);
  memcpy(codes, t->codes, (size_t)t->vectors.n * SG_MODEL_PARTS);
  for (size_t i = 0; i < (size_t)SG_MODEL_PARTS * SG_MODEL_CODES * IN; i++)
    fine[i] = (int8_t)rounded(ldexp(code_rows[i], s->code), 127);
  for (size_t i = 0; i < IN; i++) bias[i] = rounded(ldexp(t->net.input_bias.mean[i], s->code), SG_MODEL_INPUT_BIAS_MAX);
}

static void pack_network(packer *p, const sg_trainer *t, const scales *s) {
  int16_t *hidden = section(p, SG_MODEL_HIDDEN_WEIGHTS, SG_MODEL_WINDOW * HID * IN, 2);
  int32_t *hidden_bias = section(p, SG_MODEL_HIDDEN_BIAS, HID, 4);
  int16_t *output = section(p, SG_MODEL_OUTPUT_WEIGHTS, HID * SG_MODEL_OUTPUT, 2);
  int32_t *output_bias = section(p, SG_MODEL_OUTPUT_BIAS, SG_MODEL_OUTPUT, 4);
  if (!p->bytes) return;
  const sg_network *n = &t->net;
  for (uint32_t k = 0; k < SG_MODEL_WINDOW; k++)
    for (uint32_t i = 0; i < IN; i++)
      for (uint32_t j = 0; j < HID; j++)
        hidden[((k * IN + i) / 2 * HID + j) * 2 + i % 2] =
            (int16_t)rounded(ldexp(n->hidden.mean[(k * IN + i) * HID + j], s->hidden), SG_MODEL_HIDDEN_WEIGHT_MAX);
  for (uint32_t j = 0; j < HID; j++)
    hidden_bias[j] = rounded(ldexp(n->hidden_bias.mean[j], SEEN_BITS), SG_MODEL_BIAS_MAX);
  for (uint32_t j = 0; j < HID; j++)
    for (uint32_t o = 0; o < SG_POS_COUNT; o++)
      output[(j / 2 * SG_MODEL_OUTPUT + o) * 2 + j % 2] =
          (int16_t)rounded(ldexp(n->output.mean[j * SG_POS_COUNT + o], SCORE_BITS), SG_MODEL_OUTPUT_WEIGHT_MAX);
  for (uint32_t o = 0; o < SG_POS_COUNT; o++)
    output_bias[o] = rounded(ldexp(n->output_bias.mean[o], SEEN_BITS + SCORE_BITS), SG_MODEL_BIAS_MAX);
}

static void pack_lemmas(packer *p, const sg_trainer *t) {
  uint8_t *bits = section(p, SG_MODEL_LEXICON_BITS, t->lexicon.n, 1);
  sg_lemma_rule *rules = section(p, SG_MODEL_RULES, t->nrules, sizeof *rules);
  uint32_t *offsets = section(p, SG_MODEL_EXCEPTION_OFFSETS, (uint64_t)t->exceptions.n + 1, 4);
  uint32_t room = 0;
  for (uint32_t i = 0; i < t->exceptions.n; i++) room += (unsigned char)t->text[t->exceptions.items[i].value];
  char *text = section(p, SG_MODEL_EXCEPTION_TEXT, room, 1);
  if (!p->bytes) return;
  memcpy(bits, t->lexicon_bits, t->lexicon.n);
  if (t->nrules) memcpy(rules, t->rules, t->nrules * sizeof *rules);
  room = 0;
  for (uint32_t i = 0; i < t->exceptions.n; i++) {
    const char *from = t->text + t->exceptions.items[i].value;
    uint32_t len = (unsigned char)*from;
    offsets[i] = room;
    memcpy(text + room, from + 1, len);
    room += len;
  }
  offsets[t->exceptions.n] = room;
}

static void pack(packer *p, const sg_trainer *t, const scales *s, const float *code_rows) {
  p->size = sizeof p->header;
  pack_map(p, SG_MODEL_ROW_BUCKETS, &t->rows);
  pack_map(p, SG_MODEL_VECTOR_BUCKETS, &t->vectors);
  pack_map(p, SG_MODEL_LEXICON_BUCKETS, &t->lexicon);
  pack_map(p, SG_MODEL_EXCEPTION_BUCKETS, &t->exceptions);
  pack_rows(p, t, s, code_rows);
  pack_network(p, t, s);
  pack_lemmas(p, t);
}

static void fill_header(packer *p, const sg_trainer *t, const scales *s) {
  sg_model_header *h = &p->header;
  memcpy(h->magic, SG_MODEL_MAGIC, sizeof h->magic);
  h->order = SG_MODEL_ORDER;
  h->version = SG_MODEL_VERSION;
  h->nnamed = t->rows.n;
  h->nvectors = t->vectors.n;
  h->nlexicon = t->lexicon.n;
  h->nrules = t->nrules;
  h->nexceptions = t->exceptions.n;
  h->row_bits = h->vector_bits = h->lexicon_bits = h->exception_bits = SG_TRAIN_BITS;
  h->code_shift = (uint32_t)(s->code - s->row);
  h->unit_shift = (uint32_t)(s->code - s->unit);
  h->hidden_shift = (uint32_t)(s->unit + s->hidden - SEEN_BITS);
  const uint32_t shape[6] = {SG_MODEL_INPUT,  SG_MODEL_HIDDEN, SG_MODEL_WINDOW,
                             SG_MODEL_OUTPUT, SG_MODEL_PARTS,  SG_POS_COUNT};
  memcpy(h->shape, shape, sizeof shape);
}

sg_status sg_trainer_model(sg_trainer *t, const void **bytes, size_t *size) {
  scales s;
  float *code_rows;
  packer p = {.size = 0};
  if (!t->ready) return SG_ARG;
  if (!t->model) {
    SG_TRY(sg_keys_build(&t->alloc, &t->exceptions, NULL));
    SG_TRY(find_scales(t, &s, &code_rows));
    if (s.unit + s.hidden < SEEN_BITS) return SG_LIMIT;
    pack(&p, t, &s, code_rows);
    p.bytes = sg_realloc(&t->alloc, NULL, 0, p.size);
    if (!p.bytes) return SG_NOMEM;
    t->model = p.bytes;
    t->model_size = p.size;
    memset(p.bytes, 0, p.size);
    fill_header(&p, t, &s);
    pack(&p, t, &s, code_rows);
    p.header.size = p.size;
    memcpy(p.bytes, &p.header, sizeof p.header);
    p.header.checksum = sg_model_checksum(p.bytes, p.size);
    memcpy(p.bytes, &p.header, sizeof p.header);
  }
  *bytes = t->model;
  *size = t->model_size;
  return SG_OK;
}
