/* parser_steps.h: the loops of the parser over the lanes of one kind of processor; each kernel includes its lanes
   first.

   The lanes are: `lanes`, 64 figures of 16 bits that wrap; lanes_zero, lanes_load, lanes_add, lanes_add_bytes,
   lanes_store; lanes_add_raised (adds figures that are PAIR_SHIFT bits coarser); lanes_pair_add (adds the rounded
   products of two rows of figures with weights); rectify; score_actions; best_label; gate; project64. */
#include "syntax/parser_kernel.h"

enum { H = SG_PARSE_HIDDEN, R = SG_PARSE_RECURRENT, NO_LABEL = SG_PARSE_LABELS_MAX - 1 };
static const int16_t no_row[SG_PARSE_GATES];

/* --- what a word gives --- */

static const int16_t *gates_of(const sg_parse_piece *s, int64_t token, int place) {
  if (token < 0 || token >= (int64_t)s->ntokens) return no_row;
  return s->entry[token] + SG_PARSE_WORD_SLOTS * H + place * SG_PARSE_GATES;
}

/* One step of the recurrence at a token; the backward gates stand 2 * R behind the forward ones. */
static inline void recur_at(const sg_parser *p, const sg_parse_piece *s, int64_t i, int backward, lanes *h) {
  int from = backward * 2 * R;
  gate(p->gate_bias + from, gates_of(s, i - 1, 0) + from, gates_of(s, i, 1) + from, gates_of(s, i + 1, 2) + from, h);
}

static const int16_t *tag_row(const sg_parser *p, int slot, uint8_t tag) {
  return p->tag_rows + (slot * SG_PARSE_TAGS + tag) * H;
}
static const int16_t *distance_row(const sg_parser *p, uint32_t which, uint32_t bucket) {
  return p->distance_rows + (which * SG_PARSE_BUCKETS + bucket) * H;
}

static inline const int8_t *tag_pair(const sg_parser *p, int which, uint32_t tags, uint8_t second) {
  return p->tag_pair_rows + (uint32_t)(which * SG_PARSE_TAGS * SG_PARSE_TAGS * H) + (tags + second) * H;
}

/* The tag of the token at a place of the piece, which may be outside it. */
static uint8_t tag_at(const sg_parse_piece *s, int64_t token) {
  return token < 0 || token >= (int64_t)s->ntokens ? SG_PARSE_TAG_NONE : s->pos[token];
}

/* Of word w as the front of the buffer; `sum` has what the recurrence gives. */
static void give_front(const sg_parser *p, sg_parse_piece *s, uint32_t w, lanes *sum) {
  uint32_t root = s->nwords + 1;
  int64_t before = (w == root ? (int64_t)s->ntokens : (int64_t)s->token[w]) - 1;
  uint32_t punct = before >= 0 && s->pos[before] == SG_POS_PUNCT;
  lanes_add(sum, s->word[w] + 3 * H);
  lanes_add(sum, s->word[w < root ? w + 1 : 0] + 4 * H);
  lanes_add(sum, (before < 0 ? s->word[0] : s->entry[before]) + 10 * H);
  uint8_t tag1 = s->tag[w < root ? w + 1 : 0], tag2 = s->tag[w + 2 <= root ? w + 2 : 0];
  lanes_add(sum, tag_row(p, 0, tag2));
  lanes_add(sum, tag_row(p, 1, s->tag[w + 3 <= root ? w + 3 : 0]));
  lanes pairs = lanes_zero();
  lanes_add_bytes(&pairs, tag_pair(p, 2, s->tag[w] * SG_PARSE_TAGS, tag1));
  lanes_add_bytes(&pairs, tag_pair(p, 6, tag1 * SG_PARSE_TAGS, tag2));
  lanes_add_raised(sum, &pairs);
  lanes_add(sum, distance_row(p, 3, punct + (w == root ? 2 : 0)));
  lanes_store(sum, s->given[w][2]);
}

/* Of word w as the top of the stack, and as the second of it. */
static void give_stack(const sg_parser *p, sg_parse_piece *s, uint32_t w, lanes *first, lanes *second) {
  int64_t token = s->token[w];
  lanes_add(first, s->word[w]);
  lanes_add(first, tag_row(p, 6, w ? tag_at(s, token - 1) : SG_PARSE_TAG_NONE));
  lanes_add(first, tag_row(p, 7, w ? tag_at(s, token + 1) : SG_PARSE_TAG_NONE));
  lanes_add(first, p->hidden_bias);
  lanes_add(second, s->word[w] + H);
  lanes_store(first, s->given[w][0]);
  lanes_store(second, s->given[w][1]);
}

static void give(const sg_parser *p, sg_parse_piece *s, uint32_t w, const lanes *forward, const lanes *backward) {
  lanes sum[SG_PARSE_CONTEXT_SLOTS];
  for (int k = 0; k < SG_PARSE_CONTEXT_SLOTS; k++) {
    sum[k] = lanes_zero();
    if (forward) lanes_pair_add(&sum[k], forward, backward, p->context + k * 2 * R);
  }
  give_stack(p, s, w, &sum[0], &sum[1]);
  if (w) give_front(p, s, w, &sum[2]);
}

static void recur(const sg_parser *p, sg_parse_piece *s) {
  lanes h = lanes_zero(), g;
  for (uint32_t i = 0; i < s->ntokens; i++) {
    recur_at(p, s, i, 0, &h);
    lanes_store(&h, s->forward[i]);
  }
  h = lanes_zero();
  uint32_t w = s->nwords;
  for (uint32_t i = s->ntokens; i-- > 0;) {
    recur_at(p, s, i, 1, &h);
    if (s->pos[i] == SG_POS_PUNCT) continue;
    lanes_load(&g, s->forward[i]);
    give(p, s, w--, &g, &h);
  }
  give(p, s, 0, NULL, NULL);
  give(p, s, s->nwords + 1, NULL, NULL);
}

/* --- the steps --- */

static const uint8_t bucket_of[12] = {0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 6};
static inline uint32_t bucket(uint32_t distance) { return distance < 12 ? bucket_of[distance] : 7; }

/* The row of the label of a dependent, and of that label together with the tag of its head. */
static inline const int16_t *label_row(const sg_parser *p, const sg_parse_piece *s, int slot, uint32_t w) {
  return p->label_rows + (slot * SG_PARSE_LABELS_MAX + s->label[w]) * H;
}
static inline const int8_t *label_pair(const sg_parser *p, const sg_parse_piece *s, int which, uint8_t tag,
                                       uint32_t w) {
  enum { LABELS = SG_PARSE_LABELS_MAX + 1 };
  uint32_t label = w ? s->label[w] + 1u : 0;
  return p->label_pair_rows + (uint32_t)(which * SG_PARSE_TAGS * LABELS * H) + (tag * (uint32_t)LABELS + label) * H;
}

/* Words that the parser sees: the top of the stack and the one below it, the front of the buffer, and their outermost
   dependents. */
typedef struct view {
  uint32_t s0, s1, b0, left0, right0, left1, right1, left, inner_left0, inner_right0, inner_left1, inner_right1;
} view;

static inline void add_pairs(const sg_parser *p, const sg_parse_piece *s, const view *v, lanes *sum) {
  lanes pairs = lanes_zero();
  uint8_t t0 = s->tag[v->s0], t1 = s->tag[v->s1], b = s->tag[v->b0], next = s->tag[v->b0 <= s->nwords ? v->b0 + 1 : 0];
  uint32_t row0 = t0 * (uint32_t)SG_PARSE_TAGS, row1 = t1 * (uint32_t)SG_PARSE_TAGS;
  lanes_add_bytes(&pairs, tag_pair(p, 0, row0, b));
  lanes_add_bytes(&pairs, tag_pair(p, 1, row1, t0));
  lanes_add_bytes(&pairs, tag_pair(p, 3, row1, b));
  lanes_add_bytes(&pairs, tag_pair(p, 4, row0, next));
  lanes_add_bytes(&pairs, tag_pair(p, 5, row1, next));
  lanes_add_bytes(&pairs, tag_pair(p, 7, s->tag[v->right0] * (uint32_t)SG_PARSE_TAGS, b));
  lanes_add_bytes(&pairs, label_pair(p, s, 0, t0, v->left0));
  lanes_add_bytes(&pairs, label_pair(p, s, 1, t0, v->right0));
  lanes_add_bytes(&pairs, label_pair(p, s, 2, t1, v->right1));
  lanes_add_bytes(&pairs, label_pair(p, s, 3, b, v->left));
  lanes_add_bytes(&pairs, label_pair(p, s, 4, t0, v->left));
  lanes_add_bytes(&pairs, label_pair(p, s, 5, t1, v->left1));
  lanes_add_bytes(&pairs, label_pair(p, s, 6, t0, v->inner_right0));
  lanes_add_raised(sum, &pairs);
}

static inline void add_dependents(const sg_parser *p, const sg_parse_piece *s, const view *v, lanes *sum) {
  lanes_add(sum, s->word[v->left0] + 5 * H), lanes_add(sum, label_row(p, s, 0, v->left0));
  lanes_add(sum, s->word[v->right0] + 6 * H), lanes_add(sum, label_row(p, s, 1, v->right0));
  lanes_add(sum, s->word[v->left1] + 7 * H), lanes_add(sum, label_row(p, s, 2, v->left1));
  lanes_add(sum, s->word[v->right1] + 8 * H), lanes_add(sum, label_row(p, s, 3, v->right1));
  lanes_add(sum, s->word[v->left] + 9 * H), lanes_add(sum, label_row(p, s, 4, v->left));
  lanes_add(sum, tag_row(p, 2, s->tag[v->inner_left0])), lanes_add(sum, label_row(p, s, 5, v->inner_left0));
  lanes_add(sum, tag_row(p, 3, s->tag[v->inner_right0])), lanes_add(sum, label_row(p, s, 6, v->inner_right0));
  lanes_add(sum, tag_row(p, 4, s->tag[v->inner_left1])), lanes_add(sum, label_row(p, s, 7, v->inner_left1));
  lanes_add(sum, tag_row(p, 5, s->tag[v->inner_right1])), lanes_add(sum, label_row(p, s, 8, v->inner_right1));
}

/* `stack` points at its top; below the bottom stand zeros. */
static inline void see(const sg_parser *p, const sg_parse_piece *s, const uint16_t *stack, uint32_t depth, uint32_t b0,
                       int16_t *units) {
  uint32_t s0 = stack[0], s1 = stack[-1];
  const view v = {s0,
                  s1,
                  b0,
                  s->left[0][s0],
                  s->right[0][s0],
                  s->left[0][s1],
                  s->right[0][s1],
                  s->left[0][b0],
                  s->left[1][s0],
                  s->right[1][s0],
                  s->left[1][s1],
                  s->right[1][s1]};
  lanes sum;
  lanes_load(&sum, s->given[s0][0]);
  lanes_add(&sum, s->given[s1][1]);
  lanes_add(&sum, s->given[b0][2]);
  lanes_add(&sum, s->word[stack[-2]] + 2 * H);
  add_dependents(p, s, &v, &sum);
  add_pairs(p, s, &v, &sum);
  lanes_add(&sum, distance_row(p, 0, s0 ? bucket(b0 - s0) : 0));
  lanes_add(&sum, distance_row(p, 1, s1 ? bucket(s0 - s1) : 0));
  lanes_add(&sum, distance_row(p, 2, depth < 3 ? depth : 3));
  rectify(&sum, units);
}

static inline void attach(sg_parse_piece *s, uint32_t head, uint32_t w, uint8_t label) {
  uint16_t(*side)[SG_PARSE_PIECE + 2] = w < head ? s->left : s->right;
  s->head[w] = (uint16_t)head;
  s->label[w] = label;
  side[1][head] = side[0][head];
  side[0][head] = (uint16_t)w;
}

/* The best of the actions that are allowed, the first of equals. */
static inline int choose(const sg_parser *p, const int16_t *units, bool shift, bool left, bool right) {
  if (shift + left + right == 1) return shift ? SG_PARSE_SHIFT : left ? SG_PARSE_LEFT : SG_PARSE_RIGHT;
  int32_t score[SG_PARSE_ACTIONS];
  score_actions(p->action_weights, p->action_bias, units, score);
  int best = shift ? SG_PARSE_SHIFT : SG_PARSE_LEFT;
  if (left && score[SG_PARSE_LEFT] > score[best]) best = SG_PARSE_LEFT;
  if (right && score[SG_PARSE_RIGHT] > score[best]) best = SG_PARSE_RIGHT;
  return best;
}

static void parse(const sg_parser *p, sg_parse_piece *s) {
  uint16_t room[SG_PARSE_PIECE + 4] = {0}, *stack = room + 2; /* stack[0] is nothing as well */
  int16_t units[H];
  uint32_t depth = 0, b0 = 1, root = s->nwords + 1;
  for (int k = 0; k < 2; k++) {
    memset(s->left[k], 0, (root + 1) * sizeof **s->left);
    memset(s->right[k], 0, (root + 1) * sizeof **s->right);
  }
  memset(s->label, NO_LABEL, root + 1);
  while (b0 < root || depth > 0) {
    see(p, s, stack + depth, depth, b0, units);
    int action = choose(p, units, b0<root, depth> 0 && (b0 < root || depth == 1), depth > 1);
    if (action == SG_PARSE_SHIFT) {
      stack[++depth] = (uint16_t)b0++;
      continue;
    }
    int right = action == SG_PARSE_RIGHT;
    uint32_t place =
        best_label(p->label_weights + right * H * SG_PARSE_LABELS, p->label_bias + right * SG_PARSE_LABELS, units);
    uint32_t w = stack[depth--];
    attach(s, right ? stack[depth] : b0, w, p->label_set[(uint32_t)right * SG_PARSE_LABELS + place]);
  }
}

static void project(const sg_parser *p, const int16_t *vector, int16_t *entry) {
  for (int at = 0; at < SG_PARSE_OUT; at += H) {
    bool word = at < SG_PARSE_WORD_SLOTS * H;
    project64(p->weights + at * 2, vector, word ? p->header->word_shift : p->header->gate_shift,
              word ? SG_PARSE_WORD_MAX : SG_PARSE_GATE_MAX, entry + at);
  }
}
