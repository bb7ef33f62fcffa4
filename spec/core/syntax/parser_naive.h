/* parser_naive.h: the parser as its model is defined, one figure at a time: what the kernels are compared with. */
#ifndef SG_PARSER_NAIVE_H
#define SG_PARSER_NAIVE_H

#include "syntax/parser_open.h"

enum { NAIVE_MOST = SG_PARSE_PIECE, NAIVE_H = SG_PARSE_HIDDEN, NAIVE_NONE = -1 };

typedef struct naive {
  const sg_parser *p;
  const sg_document *d;
  int first, n, nwords; /* tokens of the piece; words count from 0, nwords is the root */
  int token[NAIVE_MOST + 1], head[NAIVE_MOST + 1], label[NAIVE_MOST + 1];
  int left[2][NAIVE_MOST + 1], right[2][NAIVE_MOST + 1];
  int16_t entry[NAIVE_MOST][SG_PARSE_OUT], context[NAIVE_MOST][2 * SG_PARSE_RECURRENT];
} naive;

static inline int naive_clamp(int x, int least, int most) { return x < least ? least : x > most ? most : x; }
static inline int16_t naive_wrap(int x) { return (int16_t)(uint16_t)(uint32_t)x; }
static inline int naive_pos(const naive *z, int token) { return z->d->tokens[z->first + token].pos; }

static inline void naive_vector(const naive *z, const sg_token *t, int *vector) {
  const sg_vocabulary *v = z->d->vocabulary;
  const sg_type *type = &v->types[t->type], *folded = &v->types[type->folded];
  const sg_tagger *tagger = z->p->tagger;
  sg_features f;
  sg_features_of(&tagger->lemmas, type->text, type->len, folded->text, folded->len, &f);
  uint32_t known = f.n ? sg_keymap_find(&tagger->vectors_map, f.word) : SG_NONE;
  uint32_t tagged = f.n ? sg_keymap_find(&z->p->rows_map, sg_hash_mix(f.word, SG_PARSE_WORD_TAG + t->pos)) : SG_NONE;
  for (int e = 0; e < SG_PARSE_VECTOR; e++) {
    int rows = z->p->rows[(SG_PARSE_ROW_TAG + t->pos) * SG_PARSE_VECTOR + e], fine = 0;
    for (uint32_t i = 0; i < f.n; i++) {
      uint32_t row = sg_keymap_find(&z->p->rows_map, f.hash[i]);
      if (row != SG_NONE) rows += z->p->rows[(SG_PARSE_ROW_NAMED + row) * SG_PARSE_VECTOR + (uint32_t)e];
      else if (f.kind[i] == SG_FEATURE_WORD) rows += z->p->rows[SG_PARSE_ROW_UNKNOWN * SG_PARSE_VECTOR + e];
    }
    if (f.n == 0) rows += z->p->rows[SG_PARSE_ROW_UNKNOWN * SG_PARSE_VECTOR + e];
    if (tagged != SG_NONE) rows += z->p->rows[(SG_PARSE_ROW_NAMED + tagged) * SG_PARSE_VECTOR + (uint32_t)e];
    if (known == SG_NONE) rows += z->p->rows[SG_PARSE_ROW_NO_VECTOR * SG_PARSE_VECTOR + e];
    for (uint32_t k = 0; known != SG_NONE && k < SG_MODEL_PARTS; k++)
      fine += z->p->code_rows[(k * SG_MODEL_CODES + tagger->codes[known * SG_MODEL_PARTS + k]) * SG_PARSE_VECTOR +
                              (uint32_t)e];
    vector[e] = naive_clamp((rows * (1 << z->p->header->code_shift) + fine) >> z->p->header->vector_shift,
                            -SG_PARSE_V_MAX, SG_PARSE_V_MAX);
  }
}

static inline void naive_entry(naive *z, int token) {
  int vector[SG_PARSE_VECTOR];
  naive_vector(z, &z->d->tokens[z->first + token], vector);
  for (int j = 0; j < SG_PARSE_OUT; j++) {
    bool word = j < SG_PARSE_WORD_SLOTS * NAIVE_H;
    int sum = 0, most = word ? SG_PARSE_WORD_MAX : SG_PARSE_GATE_MAX;
    for (int e = 0; e < SG_PARSE_VECTOR; e++) sum += vector[e] * z->p->weights[(e / 2 * SG_PARSE_OUT + j) * 2 + e % 2];
    z->entry[token][j] =
        (int16_t)naive_clamp(sum >> (word ? z->p->header->word_shift : z->p->header->gate_shift), -most, most);
  }
}

static inline int naive_curve(int x) {
  int y = naive_clamp(x, -4095, 4095) * 8;
  return y - (y * (y < 0 ? -y : y) >> 16);
}

static inline int naive_gate(const naive *z, int token, int gate) {
  int sum = z->p->gate_bias[gate];
  for (int place = 0; place < SG_PARSE_WINDOW; place++) {
    int at = token + place - 1;
    if (at >= 0 && at < z->n) sum += z->entry[at][SG_PARSE_WORD_SLOTS * NAIVE_H + place * SG_PARSE_GATES + gate];
  }
  return naive_wrap(sum);
}

static inline void naive_recur(naive *z) {
  enum { R = SG_PARSE_RECURRENT };
  for (int unit = 0; unit < 2 * R; unit++) {
    int backward = unit >= R, gate = backward * 2 * R + unit % R, h = 0;
    for (int k = 0; k < z->n; k++) {
      int token = backward ? z->n - 1 - k : k;
      int share = naive_clamp(16384 + naive_curve(naive_gate(z, token, gate) >> 1), 0, 32767);
      int c = naive_curve(naive_gate(z, token, gate + R)) >> 1;
      h += ((c - h) * share + 0x4000) >> 15;
      z->context[token][unit] = naive_wrap(h);
    }
  }
}

static inline int naive_tag(const naive *z, int word) {
  return word == NAIVE_NONE ? SG_PARSE_TAG_NONE : word == z->nwords ? SG_PARSE_TAG_ROOT : naive_pos(z, z->token[word]);
}
static inline int naive_of(const int *list, int word) { return word == NAIVE_NONE ? NAIVE_NONE : list[word]; }
static inline int naive_from(const naive *z, int word) { return word <= z->nwords ? word : NAIVE_NONE; }
static inline int naive_bucket(int distance) {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : 7;
}

static inline int naive_slot(const naive *z, int slot, int word, int unit) {
  if (word == NAIVE_NONE) return z->p->empty[slot * NAIVE_H + unit];
  if (word == z->nwords) return z->p->empty[(SG_PARSE_WORD_SLOTS + slot) * NAIVE_H + unit];
  return z->entry[z->token[word]][slot * NAIVE_H + unit];
}

static inline int naive_context(const naive *z, int k, int word, int unit) {
  enum { R = SG_PARSE_RECURRENT };
  if (word == NAIVE_NONE || word == z->nwords) return 0;
  const int16_t *c = z->context[z->token[word]], *w = z->p->context + k * 2 * R;
  return ((c[unit] * w[unit] + 0x4000) >> 15) + ((c[R + unit] * w[R + unit] + 0x4000) >> 15);
}

static inline int naive_pairs(const naive *z, const int *w, const int *kids, int unit) {
  enum { ROWS = SG_PARSE_TAGS * SG_PARSE_TAGS, LABELS = SG_PARSE_LABELS_MAX + 1 };
  const int s0 = w[0], s1 = w[1], b0 = w[3], b1 = w[4], b2 = naive_from(z, b0 + 2);
  const int tags[SG_PARSE_TAG_PAIRS][2] = {{s0, b0}, {s1, s0}, {b0, b1}, {s1, b0},
                                           {s0, b1}, {s1, b1}, {b1, b2}, {kids[1], b0}};
  const int labels[SG_PARSE_LABEL_PAIRS][2] = {{s0, kids[0]}, {s0, kids[1]}, {s1, kids[3]}, {b0, kids[4]},
                                               {s0, kids[4]}, {s1, kids[2]}, {s0, kids[6]}};
  int sum = 0;
  for (int k = 0; k < SG_PARSE_TAG_PAIRS; k++)
    sum +=
        z->p->tag_pair_rows[(k * ROWS + naive_tag(z, tags[k][0]) * SG_PARSE_TAGS + naive_tag(z, tags[k][1])) * NAIVE_H +
                            unit];
  for (int k = 0; k < SG_PARSE_LABEL_PAIRS; k++) {
    int label = labels[k][1] == NAIVE_NONE ? 0 : z->label[labels[k][1]] + 1;
    sum += z->p->label_pair_rows[((k * SG_PARSE_TAGS + naive_tag(z, labels[k][0])) * LABELS + label) * NAIVE_H + unit];
  }
  return sum * (1 << SG_PARSE_PAIR_SHIFT);
}

static inline int naive_unit(const naive *z, const int *stack, int depth, int b0, int unit) {
  const int s0 = depth > 0 ? stack[depth - 1] : NAIVE_NONE, s1 = depth > 1 ? stack[depth - 2] : NAIVE_NONE;
  const int kids[9] = {
      naive_of(z->left[0], s0), naive_of(z->right[0], s0), naive_of(z->left[0], s1),  naive_of(z->right[0], s1),
      z->left[0][b0],           naive_of(z->left[1], s0),  naive_of(z->right[1], s0), naive_of(z->left[1], s1),
      naive_of(z->right[1], s1)};
  const int w[10] = {
      s0,      s1,     depth > 2 ? stack[depth - 3] : NAIVE_NONE, b0, naive_from(z, b0 + 1), kids[0], kids[1], kids[2],
      kids[3], kids[4]};
  const int before = (b0 == z->nwords ? z->n : z->token[b0]) - 1, raw = s0 == NAIVE_NONE ? NAIVE_NONE : z->token[s0];
  const int tags[SG_PARSE_TAG_SLOTS] = {naive_tag(z, naive_from(z, b0 + 2)),
                                        naive_tag(z, naive_from(z, b0 + 3)),
                                        naive_tag(z, kids[5]),
                                        naive_tag(z, kids[6]),
                                        naive_tag(z, kids[7]),
                                        naive_tag(z, kids[8]),
                                        raw < 1 ? SG_PARSE_TAG_NONE : naive_pos(z, raw - 1),
                                        raw == NAIVE_NONE || raw + 1 >= z->n ? SG_PARSE_TAG_NONE
                                                                             : naive_pos(z, raw + 1)};
  const int distance[SG_PARSE_DISTANCES] = {
      s0 == NAIVE_NONE ? 0 : naive_bucket(b0 - s0), s1 == NAIVE_NONE ? 0 : naive_bucket(s0 - s1), depth < 3 ? depth : 3,
      (before >= 0 && naive_pos(z, before) == SG_POS_PUNCT) + 2 * (b0 == z->nwords)};
  int sum = z->p->hidden_bias[unit] + naive_pairs(z, w, kids, unit);
  for (int k = 0; k < 10; k++) sum += naive_slot(z, k, w[k], unit);
  sum += before < 0 ? z->p->empty[10 * NAIVE_H + unit] : z->entry[before][10 * NAIVE_H + unit];
  for (int k = 0; k < SG_PARSE_TAG_SLOTS; k++) sum += z->p->tag_rows[(k * SG_PARSE_TAGS + tags[k]) * NAIVE_H + unit];
  for (int k = 0; k < SG_PARSE_LABEL_SLOTS; k++)
    if (kids[k] != NAIVE_NONE) sum += z->p->label_rows[(k * SG_PARSE_LABELS_MAX + z->label[kids[k]]) * NAIVE_H + unit];
  for (int k = 0; k < SG_PARSE_DISTANCES; k++)
    sum += z->p->distance_rows[(k * SG_PARSE_BUCKETS + distance[k]) * NAIVE_H + unit];
  sum += naive_context(z, 0, s0, unit) + naive_context(z, 1, s1, unit) + naive_context(z, 2, b0, unit);
  return naive_clamp(naive_wrap(sum), 0, SG_PARSE_HIDDEN_MAX);
}

static inline int naive_action(const naive *z, const int *units, const bool *allowed) {
  int best = NAIVE_NONE, most = 0;
  for (int a = 0; a < SG_PARSE_ACTIONS; a++) {
    int score = z->p->action_bias[a];
    for (int e = 0; e < NAIVE_H; e++) score += units[e] * z->p->action_weights[a * NAIVE_H + e];
    if (!allowed[a] || (best != NAIVE_NONE && score <= most)) continue;
    best = a;
    most = score;
  }
  return best;
}

static inline int naive_label(const naive *z, const int *units, int right) {
  int best = 0, most = INT32_MIN;
  for (int l = 0; l < SG_PARSE_LABELS; l++) {
    int score = z->p->label_bias[right * SG_PARSE_LABELS + l];
    for (int e = 0; e < NAIVE_H; e++)
      score += units[e] * z->p->label_weights[((right * NAIVE_H / 2 + e / 2) * SG_PARSE_LABELS + l) * 2 + e % 2];
    if (score >> 6 <= most) continue;
    best = l;
    most = score >> 6;
  }
  return z->p->label_set[right * SG_PARSE_LABELS + best];
}

static inline void naive_attach(naive *z, int word, int head, int label) {
  int(*side)[NAIVE_MOST + 1] = word < head ? z->left : z->right;
  z->head[word] = head;
  z->label[word] = label;
  side[1][head] = side[0][head];
  side[0][head] = word;
}

/* Tokens [first, first + n) of the document, at most a piece. */
static inline void naive_parse(naive *z, const sg_parser *p, const sg_document *d, int first, int n) {
  int stack[NAIVE_MOST + 1], depth = 0, b0 = 0, units[NAIVE_H];
  z->p = p, z->d = d, z->first = first, z->n = n, z->nwords = 0;
  for (int i = 0; i < n; i++) {
    naive_entry(z, i);
    if (naive_pos(z, i) != SG_POS_PUNCT) z->token[z->nwords++] = i;
  }
  naive_recur(z);
  for (int w = 0; w <= z->nwords; w++) z->left[0][w] = z->left[1][w] = z->right[0][w] = z->right[1][w] = NAIVE_NONE;
  while (b0 < z->nwords || depth > 0) {
    const bool allowed[SG_PARSE_ACTIONS] = {b0<z->nwords, depth> 0 && (b0 < z->nwords || depth == 1), depth > 1};
    for (int e = 0; e < NAIVE_H; e++) units[e] = naive_unit(z, stack, depth, b0, e);
    int action = naive_action(z, units, allowed), word;
    if (action == SG_PARSE_SHIFT) {
      stack[depth++] = b0++;
      continue;
    }
    word = stack[--depth];
    naive_attach(z, word, action == SG_PARSE_LEFT ? b0 : stack[depth - 1],
                 naive_label(z, units, action == SG_PARSE_RIGHT));
  }
}

#endif
