/* network.c: trains the network in floating point.

   sum(type) = bias + rows of its features + vectors * its word vector;  units = max(0, sum)
   seen(token) = max(0, bias + for each place of the window: hidden[place] * units of the type there)
   scores = bias + output * seen.  Softmax loss; Adam for the dense parameters, AdaGrad for the rows; the mean of the
   parameters over the last steps is the model. Words are left out at times, so that unknown ones are learnt too. */
#include "tag/trainer.h"

#include <math.h>

enum {
  IN = SG_MODEL_INPUT,
  HID = SG_MODEL_HIDDEN,
  OUT = SG_POS_COUNT,
  SIDE = SG_MODEL_SIDE,
  BATCH = 150,
  LONGEST = 400,
  PLACES = BATCH + LONGEST + BATCH * SG_MODEL_WINDOW,
  PART = SG_TRAIN_VECTOR / SG_MODEL_PARTS,
  AVERAGE_EVERY = 50
};
static const float RATE = 0.002f, ROW_RATE = 0.05f, DROP = 0.3f, DROP_UNITS = 0.15f;

struct sg_train_place {
  uint32_t rows[SG_MODEL_FEATURES + 1];
  uint32_t n, vector, pos; /* pos SG_POS_NONE: an end of a sentence */
};

bool sg_parameters_new(sg_arena *a, sg_parameters *p, size_t n, float spread, uint64_t *random) {
  float **parts[5] = {&p->w, &p->gradient, &p->moment, &p->square, &p->mean};
  for (int i = 0; i < 5; i++) {
    *parts[i] = sg_arena_alloc(a, n * sizeof(float));
    if (!*parts[i]) return false;
    memset(*parts[i], 0, n * sizeof(float));
  }
  p->n = n;
  for (size_t i = 0; i < n && spread > 0; i++) {
    float s = -6;
    for (int k = 0; k < 12; k++) s += sg_train_unit(random);
    p->w[i] = s * spread;
  }
  return true;
}

sg_status sg_train_network_new(sg_trainer *t, const sg_train_options *options) {
  sg_network *n = &t->net;
  sg_arena *a = &t->arena;
  n->random = UINT64_C(0x9E3779B97F4A7C15) * (options->seed + UINT64_C(1)) | 1;
  n->nrows = t->rows.n + SG_ROW_NAMED;
  if (!sg_parameters_new(a, &n->rows, (size_t)n->nrows * IN, 0.05f, &n->random) ||
      !sg_parameters_new(a, &n->vectors, SG_TRAIN_VECTOR * IN, 0.1f, &n->random) ||
      !sg_parameters_new(a, &n->input_bias, IN, 0, &n->random) ||
      !sg_parameters_new(a, &n->hidden, SG_MODEL_WINDOW * IN * HID, 0.5f / sqrtf(IN), &n->random) ||
      !sg_parameters_new(a, &n->hidden_bias, HID, 0, &n->random) ||
      !sg_parameters_new(a, &n->output, HID * OUT, 1 / sqrtf(HID), &n->random) ||
      !sg_parameters_new(a, &n->output_bias, OUT, 0, &n->random))
    return SG_NOMEM;
  n->order = sg_arena_alloc(a, t->nends * sizeof *n->order);
  n->sums = sg_arena_alloc(a, PLACES * IN * sizeof(float));
  n->units = sg_arena_alloc(a, PLACES * IN * sizeof(float));
  n->unit_gradients = sg_arena_alloc(a, PLACES * IN * sizeof(float));
  n->seen = sg_arena_alloc(a, PLACES * HID * sizeof(float));
  n->scores = sg_arena_alloc(a, PLACES * OUT * sizeof(float));
  n->places = sg_arena_alloc(a, PLACES * sizeof *n->places);
  n->touched = sg_arena_alloc(a, n->nrows);
  n->touched_rows = sg_arena_alloc(a, n->nrows * sizeof *n->touched_rows);
  if (!n->order || !n->sums || !n->units || !n->unit_gradients || !n->seen || !n->scores || !n->places || !n->touched ||
      !n->touched_rows)
    return SG_NOMEM;
  memset(n->touched, 0, n->nrows);
  for (uint32_t i = 0; i < t->nends; i++) n->order[i] = i;
  return SG_OK;
}

/* --- a batch --- */

static void fill_place(sg_network *net, const sg_train_type *x, uint32_t pos, struct sg_train_place *p) {
  bool no_word = sg_train_unit(&net->random) < 0.1f + 0.3f / (0.3f + (float)x->count);
  bool no_vector = sg_train_unit(&net->random) < 0.1f || x->vector == SG_NONE;
  p->n = 0;
  p->pos = pos;
  for (uint32_t i = 0; i < x->n; i++) {
    if (no_word && i == x->exact) continue;
    p->rows[p->n++] = no_word && i == x->word ? SG_ROW_UNKNOWN : x->rows[i];
  }
  p->vector = no_vector ? SG_NONE : x->vector;
  if (no_vector) p->rows[p->n++] = SG_ROW_NO_VECTOR;
}

static uint32_t fill_ends(sg_network *net, uint32_t at, uint32_t row) {
  for (uint32_t i = 0; i < SIDE; i++)
    net->places[at++] = (struct sg_train_place){.rows = {row}, .n = 1, .vector = SG_NONE};
  return at;
}

/* Takes sentences from *next on until the batch is full; some of them in another letter case. */
static uint32_t fill_batch(sg_trainer *t, uint32_t *next) {
  sg_network *net = &t->net;
  uint32_t n = 0, words = 0;
  while (*next < t->nends && words < BATCH) {
    uint32_t k = net->order[(*next)++], first = k ? t->ends[k - 1] : 0, last = t->ends[k];
    if (last - first > LONGEST) continue;
    float dice = sg_train_unit(&net->random);
    uint32_t as = dice < 0.03f ? 1 : dice < 0.08f ? 2 : dice < 0.12f ? 3 : 0;
    n = fill_ends(net, n, SG_ROW_BEGIN);
    for (uint32_t i = first; i < last; i++, words++)
      fill_place(net, &t->types[t->words[i].as[as]], t->words[i].pos, &net->places[n++]);
    n = fill_ends(net, n, SG_ROW_END);
  }
  return n;
}

static const float *center(const sg_trainer *t, uint32_t vector, uint32_t part) {
  uint32_t code = t->codes[(size_t)vector * SG_MODEL_PARTS + part];
  return t->centers + ((size_t)part * SG_MODEL_CODES + code) * PART;
}

static void axpy(float *restrict y, float a, const float *restrict x, uint32_t n) {
  for (uint32_t i = 0; i < n; i += 4) {
    y[i] += a * x[i];
    y[i + 1] += a * x[i + 1];
    y[i + 2] += a * x[i + 2];
    y[i + 3] += a * x[i + 3];
  }
}

static float rectify(sg_network *net, float x, float drop) {
  if (x <= 0 || sg_train_unit(&net->random) < drop) return 0;
  return x / (1 - drop);
}

static void forward_units(sg_trainer *t, uint32_t i) {
  sg_network *net = &t->net;
  const struct sg_train_place *p = &net->places[i];
  float *sum = net->sums + (size_t)i * IN;
  memcpy(sum, net->input_bias.w, IN * sizeof *sum);
  for (uint32_t r = 0; r < p->n; r++) axpy(sum, 1, net->rows.w + (size_t)p->rows[r] * IN, IN);
  for (uint32_t part = 0; part < SG_MODEL_PARTS && p->vector != SG_NONE; part++) {
    const float *x = center(t, p->vector, part);
    for (uint32_t k = 0; k < PART; k++) axpy(sum, x[k], net->vectors.w + (part * PART + k) * IN, IN);
  }
  for (uint32_t k = 0; k < IN; k++) net->units[(size_t)i * IN + k] = rectify(net, sum[k], DROP_UNITS);
}

static void forward_scores(sg_network *net, uint32_t i) {
  float *seen = net->seen + (size_t)i * HID, *scores = net->scores + (size_t)i * OUT;
  memcpy(seen, net->hidden_bias.w, HID * sizeof *seen);
  for (uint32_t k = 0; k < SG_MODEL_WINDOW; k++) {
    const float *units = net->units + (size_t)(i + k - SIDE) * IN;
    for (uint32_t j = 0; j < IN; j++)
      if (units[j] != 0) axpy(seen, units[j], net->hidden.w + (k * IN + j) * HID, HID);
  }
  memcpy(scores, net->output_bias.w, OUT * sizeof *scores);
  for (uint32_t j = 0; j < HID; j++) {
    seen[j] = rectify(net, seen[j], DROP);
    if (seen[j] != 0)
      for (uint32_t o = 0; o < OUT; o++) scores[o] += seen[j] * net->output.w[j * OUT + o];
  }
}

/* Scores become the gradient of the loss. */
static double softmax(float *scores, uint32_t gold) {
  float most = scores[0], sum = 0;
  for (uint32_t o = 1; o < OUT; o++) most = scores[o] > most ? scores[o] : most;
  for (uint32_t o = 0; o < OUT; o++) sum += scores[o] = expf(scores[o] - most);
  double loss = -log(scores[gold] / sum + 1e-9);
  scores[gold] -= sum;
  for (uint32_t o = 0; o < OUT; o++) scores[o] /= sum * BATCH;
  return loss;
}

static void backward_scores(sg_network *net, uint32_t i) {
  const float *g = net->scores + (size_t)i * OUT, *seen = net->seen + (size_t)i * HID;
  float d[HID];
  for (uint32_t o = 0; o < OUT; o++) net->output_bias.gradient[o] += g[o];
  for (uint32_t j = 0; j < HID; j++) {
    d[j] = 0;
    if (seen[j] <= 0) continue;
    for (uint32_t o = 0; o < OUT; o++) {
      net->output.gradient[j * OUT + o] += seen[j] * g[o];
      d[j] += g[o] * net->output.w[j * OUT + o];
    }
    d[j] /= 1 - DROP;
  }
  axpy(net->hidden_bias.gradient, 1, d, HID);
  for (uint32_t k = 0; k < SG_MODEL_WINDOW; k++) {
    size_t at = (size_t)(i + k - SIDE) * IN;
    for (uint32_t j = 0; j < IN; j++) {
      if (net->units[at + j] == 0) continue;
      const float *w = net->hidden.w + (k * IN + j) * HID;
      axpy(net->hidden.gradient + (k * IN + j) * HID, net->units[at + j], d, HID);
      float s[4] = {0};
      for (uint32_t h = 0; h < HID; h += 4)
        for (uint32_t q = 0; q < 4; q++) s[q] += w[h + q] * d[h + q];
      net->unit_gradients[at + j] += s[0] + s[1] + s[2] + s[3];
    }
  }
}

static void backward_units(sg_trainer *t, uint32_t i) {
  sg_network *net = &t->net;
  const struct sg_train_place *p = &net->places[i];
  float *d = net->unit_gradients + (size_t)i * IN;
  for (uint32_t k = 0; k < IN; k++) d[k] = net->units[(size_t)i * IN + k] > 0 ? d[k] / (1 - DROP_UNITS) : 0;
  axpy(net->input_bias.gradient, 1, d, IN);
  for (uint32_t r = 0; r < p->n; r++) {
    uint32_t row = p->rows[r];
    if (!net->touched[row]) {
      net->touched[row] = 1;
      net->touched_rows[net->ntouched++] = row;
    }
    axpy(net->rows.gradient + (size_t)row * IN, 1, d, IN);
  }
  for (uint32_t part = 0; part < SG_MODEL_PARTS && p->vector != SG_NONE; part++) {
    const float *x = center(t, p->vector, part);
    for (uint32_t k = 0; k < PART; k++) axpy(net->vectors.gradient + (part * PART + k) * IN, x[k], d, IN);
  }
}

/* --- a step --- */

static void adam(sg_parameters *p, uint32_t step, float rate) {
  float a = rate * sqrtf(1 - powf(0.999f, (float)step)) / (1 - powf(0.9f, (float)step));
  for (size_t i = 0; i < p->n; i++) {
    float g = p->gradient[i];
    p->moment[i] = 0.9f * p->moment[i] + 0.1f * g;
    p->square[i] = 0.999f * p->square[i] + 0.001f * g * g;
    p->w[i] -= a * p->moment[i] / (sqrtf(p->square[i]) + 1e-8f);
    p->gradient[i] = 0;
  }
}

static void adagrad(sg_parameters *p, size_t from, float rate) {
  for (size_t i = from; i < from + IN; i++) {
    float g = p->gradient[i];
    p->square[i] += g * g;
    p->w[i] -= rate * g / (sqrtf(p->square[i]) + 1e-6f);
    p->gradient[i] = 0;
  }
}

/* A running mean that forgets slowly; the first time it is the parameters themselves. */
static void average(sg_network *net) {
  float share = 1 / (float)++net->averages;
  if (share < 0.03f) share = 0.03f;
  sg_parameters *all[] = {&net->rows,        &net->vectors, &net->input_bias, &net->hidden,
                          &net->hidden_bias, &net->output,  &net->output_bias};
  for (size_t k = 0; k < sizeof all / sizeof *all; k++)
    for (size_t i = 0; i < all[k]->n; i++) all[k]->mean[i] += share * (all[k]->w[i] - all[k]->mean[i]);
}

static void step(sg_network *net, float left) {
  for (uint32_t i = 0; i < net->ntouched; i++) {
    adagrad(&net->rows, (size_t)net->touched_rows[i] * IN, ROW_RATE * left);
    net->touched[net->touched_rows[i]] = 0;
  }
  net->ntouched = 0;
  net->step++;
  sg_parameters *dense[] = {&net->vectors,     &net->input_bias, &net->hidden,
                            &net->hidden_bias, &net->output,     &net->output_bias};
  for (size_t k = 0; k < sizeof dense / sizeof *dense; k++) adam(dense[k], net->step, RATE * left);
}

double sg_train_round(sg_trainer *t, const sg_train_options *options, uint32_t round) {
  sg_network *net = &t->net;
  double loss = 0;
  uint64_t words = 0;
  for (uint32_t i = t->nends; i-- > 1;) {
    uint32_t k = sg_train_random(&net->random) % (i + 1), keep = net->order[i];
    net->order[i] = net->order[k];
    net->order[k] = keep;
  }
  for (uint32_t next = 0; next < t->nends;) {
    uint32_t n = fill_batch(t, &next);
    memset(net->unit_gradients, 0, (size_t)n * IN * sizeof(float));
    for (uint32_t i = 0; i < n; i++) forward_units(t, i);
    for (uint32_t i = 0; i < n; i++) {
      if (net->places[i].pos == SG_POS_NONE) continue;
      forward_scores(net, i);
      loss += softmax(net->scores + (size_t)i * OUT, net->places[i].pos);
      words++;
      backward_scores(net, i);
    }
    for (uint32_t i = 0; i < n; i++) backward_units(t, i);
    float done = ((float)round + (float)next / (float)t->nends) / (float)options->rounds;
    step(net, 1 - 0.95f * done);
    if (net->step % AVERAGE_EVERY == 0 || next == t->nends) average(net);
  }
  return words ? loss / (double)words : 0;
}
