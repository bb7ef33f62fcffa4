/* parser_oracle.c: the arc-hybrid transitions, the cost of each, and the places of a state's features. */
#include "syntax/parser_trainer.h"

/* The nearest ancestor of a token that the parser keeps: a word's number, n for the root, SG_PT_NONE if unknown. */
static int parsed_head(const sg_parse_state *s, const sg_parse_token *tokens, const int *words, uint32_t token,
                       int *label) {
  uint32_t at = token;
  *label = tokens[token].label;
  for (int guard = 0; guard < s->ntokens; guard++) {
    if (tokens[at].head == SG_PARSE_NO_HEAD) return SG_PT_NONE;
    if (tokens[at].head == 0) return s->n;
    at = tokens[at].head - 1u;
    if (words[at] >= 0) return words[at];
    *label = tokens[at].label;
  }
  return SG_PT_NONE;
}

void sg_parse_begin(sg_parse_state *s, const sg_parse_trainer *t, const sg_parse_token *tokens, uint32_t n) {
  int words[SG_PT_PIECE];
  s->n = s->depth = s->next = 0;
  s->ntokens = (int)n;
  for (uint32_t i = 0; i < n; i++) {
    s->pos[i] = t->forms[tokens[i].form].pos;
    words[i] = s->pos[i] == SG_POS_PUNCT ? SG_PT_NONE : s->n;
    if (words[i] >= 0) s->raw[s->n++] = (int)i;
  }
  for (int w = 0; w <= s->n; w++) {
    s->head[w] = s->label[w] = s->left1[w] = s->left2[w] = s->right1[w] = s->right2[w] = SG_PT_NONE;
    if (w < s->n) s->gold[w] = parsed_head(s, tokens, words, (uint32_t)s->raw[w], &s->gold_label[w]);
  }
}

bool sg_parse_legal(const sg_parse_state *s, int action) {
  switch (action) {
    case SG_PARSE_SHIFT: return s->next < s->n;
    case SG_PARSE_LEFT: return s->depth > 0 && (s->next < s->n || s->depth == 1);
    default: return s->depth > 1;
  }
}

int sg_parse_cost(const sg_parse_state *s, int action) {
  int cost = 0, top = s->depth ? s->stack[s->depth - 1] : SG_PT_NONE, b = s->next;
  if (action == SG_PARSE_SHIFT) {
    for (int i = 0; i < s->depth; i++)
      cost += (i < s->depth - 1 && s->gold[b] == s->stack[i]) + (s->gold[s->stack[i]] == b);
    return cost;
  }
  if (action == SG_PARSE_LEFT) cost += (s->depth > 1 && s->gold[top] == s->stack[s->depth - 2]) + (s->gold[top] > b);
  else cost += s->gold[top] >= b;
  for (int k = b; k < s->n; k++) cost += s->gold[k] == top;
  return cost;
}

void sg_parse_arc(const sg_parse_state *s, int action, int *dependent, int *head) {
  *dependent = s->stack[s->depth - 1];
  *head = action == SG_PARSE_LEFT ? s->next : s->stack[s->depth - 2];
}

void sg_parse_apply(sg_parse_state *s, int action, int label) {
  if (action == SG_PARSE_SHIFT) {
    s->stack[s->depth++] = s->next++;
    return;
  }
  int d, h;
  sg_parse_arc(s, action, &d, &h);
  s->depth--;
  s->head[d] = h;
  s->label[d] = label;
  if (action == SG_PARSE_LEFT) {
    s->left2[h] = s->left1[h];
    s->left1[h] = d;
  } else {
    s->right2[h] = s->right1[h];
    s->right1[h] = d;
  }
}

static int bucket(int d) { return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7; }
static int raw_of(const sg_parse_state *s, int word) {
  return word < 0 ? SG_PT_NONE : word >= s->n ? SG_PT_ROOT : s->raw[word];
}
static int tag_of(const sg_parse_state *s, int raw) {
  return raw == SG_PT_ROOT ? SG_PARSE_TAG_ROOT : raw < 0 || raw >= s->ntokens ? SG_PARSE_TAG_NONE : s->pos[raw];
}
static int child(const int *of, int word) { return word < 0 ? SG_PT_NONE : of[word]; }
static int buffer(const sg_parse_state *s, int ahead) { return s->next + ahead <= s->n ? s->next + ahead : SG_PT_NONE; }

/* Pairs that a small layer could hardly learn by itself: tags side by side, and a tag with the labels of its word. */
static void find_pairs(sg_parse_slots *out, int s0, int s1, int b0, int b1, int right) {
  const int *l = out->labels;
  const int pairs[SG_PARSE_TAG_PAIRS][2] = {{s0, b0}, {s1, s0}, {b0, b1},           {s1, b0},
                                            {s0, b1}, {s1, b1}, {b1, out->tags[0]}, {right, b0}};
  const int with[SG_PARSE_LABEL_PAIRS][2] = {{s0, l[0]}, {s0, l[1]}, {s1, l[3]}, {b0, l[4]},
                                             {s0, l[4]}, {s1, l[2]}, {s0, l[6]}};
  for (int k = 0; k < SG_PARSE_TAG_PAIRS; k++) out->tag_pairs[k] = pairs[k][0] * SG_PARSE_TAGS + pairs[k][1];
  for (int k = 0; k < SG_PARSE_LABEL_PAIRS; k++)
    out->label_pairs[k] = with[k][0] * (SG_PARSE_LABELS_MAX + 1) + with[k][1] + 1;
}

void sg_parse_find_slots(const sg_parse_state *s, sg_parse_slots *out) {
  int d = s->depth, b = s->next;
  int s0 = d > 0 ? s->stack[d - 1] : -1, s1 = d > 1 ? s->stack[d - 2] : -1, s2 = d > 2 ? s->stack[d - 3] : -1;
  int children[SG_PARSE_LABEL_SLOTS] = {child(s->left1, s0),  child(s->right1, s0), child(s->left1, s1),
                                        child(s->right1, s1), s->left1[b],          child(s->left2, s0),
                                        child(s->right2, s0), child(s->left2, s1),  child(s->right2, s1)};
  int first[5] = {s0, s1, s2, b, buffer(s, 1)};
  for (int k = 0; k < 5; k++) out->words[k] = raw_of(s, first[k]);
  for (int k = 0; k < 5; k++) out->words[5 + k] = raw_of(s, children[k]);
  int before = (b < s->n ? s->raw[b] : s->ntokens) - 1;
  out->words[10] = before;
  out->context[0] = raw_of(s, s0);
  out->context[1] = raw_of(s, s1);
  out->context[2] = raw_of(s, b);
  out->tags[0] = tag_of(s, raw_of(s, buffer(s, 2)));
  out->tags[1] = tag_of(s, raw_of(s, buffer(s, 3)));
  for (int k = 0; k < 4; k++) out->tags[2 + k] = tag_of(s, raw_of(s, children[5 + k]));
  out->tags[6] = tag_of(s, s0 < 0 ? -1 : s->raw[s0] - 1);
  out->tags[7] = tag_of(s, s0 < 0 ? -1 : s->raw[s0] + 1);
  for (int k = 0; k < SG_PARSE_LABEL_SLOTS; k++) out->labels[k] = children[k] < 0 ? -1 : s->label[children[k]];
  find_pairs(out, tag_of(s, raw_of(s, s0)), tag_of(s, raw_of(s, s1)), tag_of(s, raw_of(s, b)),
             tag_of(s, raw_of(s, buffer(s, 1))), tag_of(s, raw_of(s, children[1])));
  out->distances[0] = s0 < 0 ? 0 : bucket(b - s0);
  out->distances[1] = s1 < 0 ? 0 : bucket(s0 - s1);
  out->distances[2] = d > 3 ? 3 : d;
  out->distances[3] = (before >= 0 && s->pos[before] == SG_POS_PUNCT) + 2 * (b == s->n);
}
