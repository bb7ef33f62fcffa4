/* parser_network.c: trains the network in floating point.

   vector(form) = rows of its features + rows of its word vector's codes;  part(token) = weights * vector
   gates(i) = bias + parts of i - 1, i, i + 1;  h += z * (c - h) in both directions, element by element
   hidden(state) = max(0, bias + parts, tags, labels, distances of its slots + context of s0, s1, b0)
   scores = bias + actions * hidden; likewise for the labels of left and of right arcs. Softmax loss.
   From the second round on the parser follows its own choices, and learns the cheapest action in the state it reached
   (a dynamic oracle). Adam updates the dense layers, AdaGrad the rows; the model is the mean of the parameters over the
   last steps. */
#include "syntax/parser_trainer.h"

#include <math.h>

enum {
  V = SG_PT_V,
  H = SG_PT_H,
  R = SG_PT_R,
  G = SG_PT_G,
  OUT = SG_PT_OUT,
  WORDS = SG_PT_WORDS,
  ROOM = SG_PT_PIECE + 4,
  PLACES = SG_PARSE_LABELS,
  TAG_PAIR_ROWS = SG_PARSE_TAGS * SG_PARSE_TAGS,
  LABEL_PAIR_ROWS = SG_PARSE_TAGS * (SG_PARSE_LABELS_MAX + 1),
  CONTEXTS = SG_PARSE_CONTEXT_SLOTS,
  BATCH = 320,
  AVERAGE_EVERY = 40
};
static const float RATE = 0.002f, ROW_RATE = 0.05f, DROP_VECTOR = 0.1f, DROP_CONTEXT = 0.12f, DROP_HIDDEN = 0.1f,
                   LABEL_SHARE = 0.7f, OWN_CHOICE = 0.9f;

typedef struct sg_parse_work {
  sg_parse_state state;
  sg_parse_slots slots;
  uint32_t rows[ROOM][SG_PT_FEATURES], nrows[ROOM], vector[ROOM];
  float v[ROOM][V], dv[ROOM][V], mask[ROOM][V];
  float part[ROOM][OUT], dpart[ROOM][OUT];
  float gate[ROOM][G], dgate[ROOM][G];
  float h[ROOM][2 * R], dh[ROOM][2 * R], seen[ROOM][2 * R], hmask[ROOM][2 * R];
  float context[CONTEXTS][ROOM][H], dcontext[CONTEXTS][ROOM][H];
  float hidden[H], hidden_mask[H], dhidden[H];
} sg_parse_work;

/* The codes of word vectors begin with the tagger's rows, scaled. */
static void begin_codes(sg_parse_trainer *t) {
  const int8_t *rows = t->tagger->code_rows;
  sg_parameters *p = &t->net.codes;
  double squares = 0;
  for (size_t i = 0; i < p->n; i++) squares += (double)rows[i] * rows[i];
  float scale = squares > 0 ? 0.12f / (float)sqrt(squares / (double)p->n) : 0;
  for (size_t i = 0; i < p->n; i++) p->w[i] = scale * (float)rows[i];
}

static bool new_dense(sg_parse_network *n, sg_arena *a) {
  uint64_t *random = &n->random;
  return sg_parameters_new(a, &n->weights, (size_t)V * OUT, 0.06f, random) &&
         sg_parameters_new(a, &n->empty, 2 * WORDS, 0.1f, random) &&
         sg_parameters_new(a, &n->gate_bias, G, 0, random) &&
         sg_parameters_new(a, &n->context, CONTEXTS * 2 * R, 0.7f, random) &&
         sg_parameters_new(a, &n->tags, SG_PARSE_TAG_SLOTS * SG_PARSE_TAGS * H, 0.1f, random) &&
         sg_parameters_new(a, &n->labels, SG_PARSE_LABEL_SLOTS * SG_PARSE_LABELS_MAX * H, 0.1f, random) &&
         sg_parameters_new(a, &n->distances, SG_PARSE_DISTANCES * SG_PARSE_BUCKETS * H, 0.1f, random) &&
         sg_parameters_new(a, &n->tag_pairs, SG_PARSE_TAG_PAIRS * TAG_PAIR_ROWS * H, 0.02f, random) &&
         sg_parameters_new(a, &n->label_pairs, SG_PARSE_LABEL_PAIRS * LABEL_PAIR_ROWS * H, 0.02f, random) &&
         sg_parameters_new(a, &n->bias, H, 0, random) &&
         sg_parameters_new(a, &n->actions, SG_PARSE_ACTIONS * H, 0.1f, random) &&
         sg_parameters_new(a, &n->action_bias, SG_PARSE_ACTIONS, 0, random) &&
         sg_parameters_new(a, &n->arcs, 2 * PLACES * H, 0.1f, random) &&
         sg_parameters_new(a, &n->arc_bias, 2 * PLACES, 0, random);
}

sg_status sg_parse_network_new(sg_parse_trainer *t, const sg_train_options *options) {
  sg_parse_network *n = &t->net;
  sg_arena *a = &t->arena;
  size_t ncodes = (size_t)SG_MODEL_PARTS * SG_MODEL_CODES;
  n->random = UINT64_C(0x9E3779B97F4A7C15) * (options->seed + UINT64_C(1)) | 1;
  n->nrows = t->rows.n + SG_PARSE_ROW_NAMED;
  n->order = sg_arena_alloc(a, t->nends * sizeof *n->order);
  n->work = sg_arena_alloc(a, sizeof *n->work);
  n->touched = sg_arena_alloc(a, n->nrows + ncodes);
  n->touched_list = sg_arena_alloc(a, (n->nrows + ncodes) * sizeof *n->touched_list);
  if (!n->order || !n->work || !n->touched || !n->touched_list) return SG_NOMEM;
  if (!sg_parameters_new(a, &n->rows, (size_t)n->nrows * V, 0.1f, &n->random) ||
      !sg_parameters_new(a, &n->codes, ncodes * V, 0, NULL) || !new_dense(n, a))
    return SG_NOMEM;
  begin_codes(t);
  memset(n->touched, 0, n->nrows + ncodes);
  memset(n->work, 0, sizeof *n->work);
  for (uint32_t i = 0; i < t->nends; i++) n->order[i] = i;
  for (uint32_t q = 0; q < R; q++) n->gate_bias.w[q] = n->gate_bias.w[2 * R + q] = -1;
  return SG_OK;
}

static void add(float *restrict y, const float *restrict x, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) y[i] += x[i];
}
static void axpy(float *restrict y, float a, const float *restrict x, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) y[i] += a * x[i];
}
static float dot(const float *restrict x, const float *restrict y) {
  float s[8] = {0};
  for (uint32_t i = 0; i < H; i += 8)
    for (uint32_t k = 0; k < 8; k++) s[k] += x[i + k] * y[i + k];
  return ((s[0] + s[1]) + (s[2] + s[3])) + ((s[4] + s[5]) + (s[6] + s[7]));
}
static float mask_of(sg_parse_network *n, float drop) { return sg_train_unit(&n->random) < drop ? 0 : 1 / (1 - drop); }

/* --- tokens --- */

/* Drops a word at random, so that the network learns unknown words too. */
static void fill_token(sg_parse_trainer *t, const sg_parse_form *f, uint32_t i) {
  sg_parse_network *net = &t->net;
  sg_parse_work *w = net->work;
  bool no_word = sg_train_unit(&net->random) < 0.02f + 0.25f / (0.25f + (float)f->count);
  bool no_vector = f->vector == SG_NONE || sg_train_unit(&net->random) < 0.1f;
  uint32_t n = 0;
  for (uint32_t k = 0; k < f->n; k++) {
    if (no_word && (k == f->exact || k == f->tagged)) continue;
    w->rows[i][n++] = no_word && k == f->word ? SG_PARSE_ROW_UNKNOWN : f->rows[k];
  }
  if (no_vector) w->rows[i][n++] = SG_PARSE_ROW_NO_VECTOR;
  w->nrows[i] = n;
  w->vector[i] = no_vector ? SG_NONE : f->vector;
}

static size_t code_at(const sg_parse_trainer *t, uint32_t vector, uint32_t part) {
  return (size_t)part * SG_MODEL_CODES + t->tagger->codes[(size_t)vector * SG_MODEL_PARTS + part];
}

static void forward_vector(sg_parse_trainer *t, uint32_t i) {
  sg_parse_network *net = &t->net;
  sg_parse_work *w = net->work;
  float *v = w->v[i];
  memset(v, 0, sizeof w->v[i]);
  for (uint32_t k = 0; k < w->nrows[i]; k++) add(v, net->rows.w + (size_t)w->rows[i][k] * V, V);
  for (uint32_t part = 0; part < SG_MODEL_PARTS && w->vector[i] != SG_NONE; part++)
    add(v, net->codes.w + code_at(t, w->vector[i], part) * V, V);
  for (uint32_t e = 0; e < V; e++) v[e] *= w->mask[i][e] = mask_of(net, DROP_VECTOR);
}

static void touch(sg_parse_network *net, uint32_t at) {
  if (net->touched[at]) return;
  net->touched[at] = 1;
  net->touched_list[net->ntouched++] = at;
}

static void backward_vector(sg_parse_trainer *t, uint32_t i) {
  sg_parse_network *net = &t->net;
  sg_parse_work *w = net->work;
  for (uint32_t e = 0; e < V; e++) w->dv[i][e] *= w->mask[i][e];
  for (uint32_t k = 0; k < w->nrows[i]; k++) {
    touch(net, w->rows[i][k]);
    add(net->rows.gradient + (size_t)w->rows[i][k] * V, w->dv[i], V);
  }
  for (uint32_t part = 0; part < SG_MODEL_PARTS && w->vector[i] != SG_NONE; part++) {
    size_t code = code_at(t, w->vector[i], part);
    touch(net, net->nrows + (uint32_t)code);
    add(net->codes.gradient + code * V, w->dv[i], V);
  }
}

/* --- recurrence --- */

/* The curves that the parser computes in whole numbers: tanh and the sigmoid as pieces of parabolas. */
static float curve(float x) {
  x = x > 2 ? 2 : x < -2 ? -2 : x;
  return x - x * fabsf(x) * 0.25f;
}
/* The slope of a curve by its value; never quite 0, so that a saturated unit can still learn. */
static float slope_of_curve(float y) { return sqrtf(fmaxf(0, 1 - fabsf(y))) + 0.02f; }
static float slope_of_gate(float z) { return 0.25f * sqrtf(fmaxf(0, 1 - fabsf(2 * z - 1))) + 0.005f; }

static void forward_gates(sg_parse_network *net, uint32_t n) {
  sg_parse_work *w = net->work;
  for (uint32_t i = 0; i < n; i++) {
    float *g = w->gate[i];
    memcpy(g, net->gate_bias.w, sizeof w->gate[i]);
    for (uint32_t k = 0; k < SG_PARSE_WINDOW; k++)
      if (i + k >= 1 && i + k - 1 < n) add(g, w->part[i + k - 1] + WORDS + k * G, G);
    for (uint32_t side = 0; side < G; side += 2 * R) {
      for (uint32_t q = side; q < side + R; q++) g[q] = 0.5f + 0.5f * curve(g[q] * 0.5f);
      for (uint32_t q = side + R; q < side + 2 * R; q++) g[q] = curve(g[q]);
    }
  }
}

static void forward_context(sg_parse_network *net, uint32_t n) {
  sg_parse_work *w = net->work;
  float h[R] = {0}, back[R] = {0};
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t q = 0; q < R; q++) w->h[i][q] = h[q] += w->gate[i][q] * (w->gate[i][R + q] - h[q]);
  for (uint32_t i = n; i-- > 0;)
    for (uint32_t q = 0; q < R; q++) {
      back[q] += w->gate[i][2 * R + q] * (w->gate[i][3 * R + q] - back[q]);
      w->h[i][R + q] = back[q];
    }
  for (uint32_t i = 0; i < n; i++) {
    for (uint32_t q = 0; q < 2 * R; q++) w->seen[i][q] = w->h[i][q] * (w->hmask[i][q] = mask_of(net, DROP_CONTEXT));
    for (uint32_t k = 0; k < CONTEXTS; k++) {
      const float *c = net->context.w + k * 2 * R;
      for (uint32_t q = 0; q < R; q++) w->context[k][i][q] = w->seen[i][q] * c[q] + w->seen[i][R + q] * c[R + q];
    }
  }
}

static void backward_context(sg_parse_network *net, uint32_t n) {
  sg_parse_work *w = net->work;
  memset(w->dh, 0, n * sizeof w->dh[0]);
  for (uint32_t k = 0; k < CONTEXTS; k++) {
    const float *c = net->context.w + k * 2 * R;
    float *dc = net->context.gradient + k * 2 * R;
    for (uint32_t i = 0; i < n; i++)
      for (uint32_t q = 0; q < R; q++) {
        float d = w->dcontext[k][i][q];
        dc[q] += d * w->seen[i][q];
        dc[R + q] += d * w->seen[i][R + q];
        w->dh[i][q] += d * c[q];
        w->dh[i][R + q] += d * c[R + q];
      }
  }
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t q = 0; q < 2 * R; q++) w->dh[i][q] *= w->hmask[i][q];
}

/* One direction: `side` is where its gates begin, `before` the state that came before token i (NULL: none). */
static void backward_gate(sg_parse_work *w, uint32_t i, uint32_t side, const float *before, float *carry) {
  const float *g = w->gate[i] + side;
  float *dg = w->dgate[i] + side;
  for (uint32_t q = 0; q < R; q++) {
    float z = g[q], c = g[R + q], d = carry[q] += w->dh[i][side / 2 + q];
    dg[q] = d * (c - (before ? before[q] : 0)) * slope_of_gate(z);
    dg[R + q] = d * z * slope_of_curve(c);
    carry[q] = d * (1 - z);
  }
}

static void backward_gates(sg_parse_network *net, uint32_t n) {
  sg_parse_work *w = net->work;
  float carry[R] = {0}, back[R] = {0};
  for (uint32_t i = n; i-- > 0;) backward_gate(w, i, 0, i ? w->h[i - 1] : NULL, carry);
  for (uint32_t i = 0; i < n; i++) backward_gate(w, i, 2 * R, i + 1 < n ? w->h[i + 1] + R : NULL, back);
  for (uint32_t i = 0; i < n; i++) {
    add(net->gate_bias.gradient, w->dgate[i], G);
    for (uint32_t k = 0; k < SG_PARSE_WINDOW; k++)
      if (i + k >= 1 && i + k - 1 < n) memcpy(w->dpart[i + k - 1] + WORDS + k * G, w->dgate[i], sizeof w->dgate[i]);
  }
}

static void forward_tokens(sg_parse_trainer *t, const sg_parse_token *tokens, uint32_t n) {
  sg_parse_work *w = t->net.work;
  for (uint32_t i = 0; i < n; i++) {
    fill_token(t, &t->forms[tokens[i].form], i);
    forward_vector(t, i);
  }
  sg_parse_multiply(w->part[0], w->v[0], t->net.weights.w, n);
  forward_gates(&t->net, n);
  forward_context(&t->net, n);
  memset(w->dpart, 0, (n + 3) / 4 * 4 * sizeof w->dpart[0]);
  for (uint32_t k = 0; k < CONTEXTS; k++) memset(w->dcontext[k], 0, n * sizeof w->dcontext[k][0]);
}

static void backward_tokens(sg_parse_trainer *t, uint32_t n) {
  sg_parse_work *w = t->net.work;
  backward_context(&t->net, n);
  backward_gates(&t->net, n);
  memset(w->dv, 0, (n + 3) / 4 * 4 * sizeof w->dv[0]);
  sg_parse_back_vectors(w->dv[0], w->dpart[0], t->net.weights.w, n);
  sg_parse_back_weights(t->net.weights.gradient, w->v[0], w->dpart[0], n);
  for (uint32_t i = 0; i < n; i++) backward_vector(t, i);
}

/* --- a state --- */

/* Visits every row of the first layer that the state has: the row and where its gradient goes. */
static uint32_t list_inputs(sg_parse_network *net, const float **x, float **dx) {
  sg_parse_work *w = net->work;
  const sg_parse_slots *s = &w->slots;
  uint32_t n = 0;
#define SG_INPUT(p, at) (x[n] = (p).w + (at), dx[n++] = (p).gradient + (at))
  for (size_t k = 0; k < SG_PARSE_WORD_SLOTS; k++) {
    if (s->words[k] >= 0) x[n] = w->part[s->words[k]] + k * H, dx[n++] = w->dpart[s->words[k]] + k * H;
    else SG_INPUT(net->empty, (s->words[k] == SG_PT_ROOT ? WORDS : 0) + k * H);
  }
  for (size_t k = 0; k < CONTEXTS; k++)
    if (s->context[k] >= 0) x[n] = w->context[k][s->context[k]], dx[n++] = w->dcontext[k][s->context[k]];
  for (size_t k = 0; k < SG_PARSE_TAG_SLOTS; k++) SG_INPUT(net->tags, (k * SG_PARSE_TAGS + (size_t)s->tags[k]) * H);
  for (size_t k = 0; k < SG_PARSE_LABEL_SLOTS; k++)
    if (s->labels[k] >= 0) SG_INPUT(net->labels, (k * SG_PARSE_LABELS_MAX + (size_t)s->labels[k]) * H);
  for (size_t k = 0; k < SG_PARSE_DISTANCES; k++)
    SG_INPUT(net->distances, (k * SG_PARSE_BUCKETS + (size_t)s->distances[k]) * H);
  for (size_t k = 0; k < SG_PARSE_TAG_PAIRS; k++)
    SG_INPUT(net->tag_pairs, (k * TAG_PAIR_ROWS + (size_t)s->tag_pairs[k]) * H);
  for (size_t k = 0; k < SG_PARSE_LABEL_PAIRS; k++)
    SG_INPUT(net->label_pairs, (k * LABEL_PAIR_ROWS + (size_t)s->label_pairs[k]) * H);
#undef SG_INPUT
  return n;
}
enum {
  INPUTS = SG_PARSE_WORD_SLOTS + CONTEXTS + SG_PARSE_TAG_SLOTS + SG_PARSE_LABEL_SLOTS + SG_PARSE_DISTANCES +
           SG_PARSE_TAG_PAIRS + SG_PARSE_LABEL_PAIRS
};

static void forward_state(sg_parse_network *net) {
  const float *x[INPUTS];
  float *dx[INPUTS];
  sg_parse_work *w = net->work;
  uint32_t n = list_inputs(net, x, dx);
  memcpy(w->hidden, net->bias.w, sizeof w->hidden);
  for (uint32_t i = 0; i < n; i++) add(w->hidden, x[i], H);
  for (uint32_t j = 0; j < H; j++) w->hidden[j] *= w->hidden_mask[j] = w->hidden[j] > 0 ? mask_of(net, DROP_HIDDEN) : 0;
  memset(w->dhidden, 0, sizeof w->dhidden);
}

static void backward_state(sg_parse_network *net) {
  const float *x[INPUTS];
  float *dx[INPUTS];
  sg_parse_work *w = net->work;
  uint32_t n = list_inputs(net, x, dx);
  for (uint32_t j = 0; j < H; j++) w->dhidden[j] *= w->hidden_mask[j];
  add(net->bias.gradient, w->dhidden, H);
  for (uint32_t i = 0; i < n; i++) add(dx[i], w->dhidden, H);
}

/* The loss of choosing `gold` among those whose score is above -INFINITY; adds its gradients to those of the layer. */
static double learn(sg_parse_work *w, const float *scores, uint32_t n, uint32_t gold, float share,
                    const sg_parameters *p, const sg_parameters *bias, size_t first) {
  float most = -INFINITY, sum = 0, part[PLACES];
  for (uint32_t i = 0; i < n; i++) most = scores[i] > most ? scores[i] : most;
  for (uint32_t i = 0; i < n; i++) sum += part[i] = expf(scores[i] - most);
  for (uint32_t i = 0; i < n; i++) {
    float g = (part[i] / sum - (i == gold)) * share;
    if (g == 0) continue;
    bias->gradient[first + i] += g;
    axpy(p->gradient + (first + i) * H, g, w->hidden, H);
    axpy(w->dhidden, g, p->w + (first + i) * H, H);
  }
  return -log(part[gold] / sum + 1e-9);
}

static uint32_t greatest(const float *scores, uint32_t n) {
  uint32_t best = 0;
  for (uint32_t i = 1; i < n; i++)
    if (scores[i] > scores[best]) best = i;
  return best;
}

/* Scores the actions and learns the cheapest one; returns the action to take. */
static int learn_action(sg_parse_network *net, bool own, double *loss) {
  sg_parse_work *w = net->work;
  float scores[SG_PARSE_ACTIONS];
  int costs[SG_PARSE_ACTIONS], least = INT32_MAX, gold = -1;
  for (int a = 0; a < SG_PARSE_ACTIONS; a++) {
    scores[a] = -INFINITY;
    costs[a] = INT32_MAX;
    if (!sg_parse_legal(&w->state, a)) continue;
    scores[a] = net->action_bias.w[a] + dot(net->actions.w + (size_t)a * H, w->hidden);
    costs[a] = sg_parse_cost(&w->state, a);
    if (costs[a] < least) least = costs[a];
  }
  for (int a = 0; a < SG_PARSE_ACTIONS; a++)
    if (costs[a] == least && (gold < 0 || scores[a] > scores[gold])) gold = a;
  *loss += learn(w, scores, SG_PARSE_ACTIONS, (uint32_t)gold, 1, &net->actions, &net->action_bias, 0);
  return own && sg_train_unit(&net->random) < OWN_CHOICE ? (int)greatest(scores, SG_PARSE_ACTIONS) : gold;
}

static int learn_label(sg_parse_trainer *t, int action, bool own, double *loss) {
  sg_parse_network *net = &t->net;
  sg_parse_work *w = net->work;
  uint32_t side = action == SG_PARSE_RIGHT, n = t->nset[side];
  size_t first = (size_t)side * PLACES;
  float scores[PLACES];
  int dependent, head;
  sg_parse_arc(&w->state, action, &dependent, &head);
  for (uint32_t i = 0; i < n; i++)
    scores[i] = net->arc_bias.w[first + i] + dot(net->arcs.w + (first + i) * H, w->hidden);
  bool right = w->state.gold[dependent] == head;
  uint32_t gold = right ? t->place[side][w->state.gold_label[dependent]] : 0, best = greatest(scores, n);
  if (right) *loss += learn(w, scores, n, gold, LABEL_SHARE, &net->arcs, &net->arc_bias, first);
  return t->set[side][right && !own ? gold : best];
}

static double learn_sentence(sg_parse_trainer *t, const sg_parse_token *tokens, uint32_t n, bool own, uint32_t *steps) {
  sg_parse_work *w = t->net.work;
  double loss = 0;
  sg_parse_begin(&w->state, t, tokens, n);
  forward_tokens(t, tokens, n);
  for (; !sg_parse_done(&w->state); ++*steps) {
    sg_parse_find_slots(&w->state, &w->slots);
    forward_state(&t->net);
    int action = learn_action(&t->net, own, &loss);
    int label = action == SG_PARSE_SHIFT ? 0 : learn_label(t, action, own, &loss);
    backward_state(&t->net);
    sg_parse_apply(&w->state, action, label);
  }
  backward_tokens(t, n);
  return loss;
}

/* --- a step --- */

static void adam(sg_parameters *p, uint32_t step, float rate, float scale) {
  float a = rate * sqrtf(1 - powf(0.999f, (float)step)) / (1 - powf(0.9f, (float)step));
  for (size_t i = 0; i < p->n; i++) {
    float g = p->gradient[i] * scale;
    p->moment[i] = 0.9f * p->moment[i] + 0.1f * g;
    p->square[i] = 0.999f * p->square[i] + 0.001f * g * g;
    p->w[i] -= a * p->moment[i] / (sqrtf(p->square[i]) + 1e-8f);
    p->gradient[i] = 0;
  }
}

static void adagrad(sg_parameters *p, size_t from, float rate, float scale) {
  for (size_t i = from; i < from + V; i++) {
    float g = p->gradient[i] * scale;
    p->square[i] += g * g;
    p->w[i] -= rate * g / (sqrtf(p->square[i]) + 1e-6f);
    p->gradient[i] = 0;
  }
}

enum { DENSE = 14 };
static void list_dense(sg_parse_network *n, sg_parameters **out) {
  sg_parameters *all[DENSE] = {&n->weights, &n->empty,       &n->gate_bias, &n->context,     &n->tags,
                               &n->labels,  &n->distances,   &n->tag_pairs, &n->label_pairs, &n->bias,
                               &n->actions, &n->action_bias, &n->arcs,      &n->arc_bias};
  memcpy(out, all, sizeof all);
}

/* A running mean that forgets slowly; the first time it is the parameters themselves. */
static void average(sg_parse_network *net) {
  sg_parameters *all[DENSE + 2] = {&net->rows, &net->codes};
  list_dense(net, all + 2);
  float share = 1 / (float)++net->averages;
  if (share < 0.02f) share = 0.02f;
  for (size_t k = 0; k < DENSE + 2; k++)
    for (size_t i = 0; i < all[k]->n; i++) all[k]->mean[i] += share * (all[k]->w[i] - all[k]->mean[i]);
}

static void step(sg_parse_network *net, float left, uint32_t steps) {
  float scale = 1 / (float)steps;
  sg_parameters *dense[DENSE];
  list_dense(net, dense);
  net->step++;
  for (uint32_t k = 0; k < DENSE; k++) adam(dense[k], net->step, RATE * left, scale);
  for (uint32_t i = 0; i < net->ntouched; i++) {
    uint32_t at = net->touched_list[i];
    if (at < net->nrows) adagrad(&net->rows, (size_t)at * V, ROW_RATE * left, scale);
    else adagrad(&net->codes, (size_t)(at - net->nrows) * V, ROW_RATE * left, scale);
    net->touched[at] = 0;
  }
  net->ntouched = 0;
}

static void shuffle(sg_parse_network *net, uint32_t n) {
  for (uint32_t i = n; i > 1; i--) {
    uint32_t k = sg_train_random(&net->random) % i, x = net->order[k];
    net->order[k] = net->order[i - 1];
    net->order[i - 1] = x;
  }
}

double sg_parse_round(sg_parse_trainer *t, const sg_train_options *options, uint32_t round) {
  sg_parse_network *net = &t->net;
  double loss = 0;
  uint64_t all = 0;
  uint32_t steps = 0;
  shuffle(net, t->nends);
  for (uint32_t i = 0; i < t->nends; i++) {
    uint32_t k = net->order[i], first = k ? t->ends[k - 1] : 0, n = t->ends[k] - first;
    if (n <= SG_PT_PIECE) loss += learn_sentence(t, t->tokens + first, n, round > 0, &steps);
    if (steps < BATCH && i + 1 < t->nends) continue;
    float done = ((float)round + (float)i / (float)t->nends) / (float)options->rounds;
    if (steps) step(net, 1 - 0.95f * done, steps);
    all += steps;
    steps = 0;
    if (net->step % AVERAGE_EVERY == 0 || net->averages == 0) average(net);
  }
  return all ? loss / (double)all : 0;
}
