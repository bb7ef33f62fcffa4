/* parser_train_test.c: the oracle builds gold trees, the blocked products are products, a small parser learns its
   lesson, and a trainer survives every allocation that fails. */
#include "../../support/check.h"

#include "syntax/parser_trainer.h"
#include "tag/train.h"

typedef struct lesson_word {
  const char *word;
  uint8_t pos, head;
  const char *label;
} lesson_word;

static const lesson_word lesson[] = {{"Rebels", SG_POS_NOUN, 2, "nsubj"},
                                     {"attacked", SG_POS_VERB, 0, "root"},
                                     {"the", SG_POS_DET, 4, "det"},
                                     {"village", SG_POS_NOUN, 2, "obj"},
                                     {".", SG_POS_PUNCT, 2, "dep"},
                                     {NULL, 0, 0, NULL},
                                     {"The", SG_POS_DET, 2, "det"},
                                     {"envoy", SG_POS_NOUN, 4, "nsubj:pass"},
                                     {"was", SG_POS_AUX, 4, "aux:pass"},
                                     {"seen", SG_POS_VERB, 0, "root"},
                                     {"in", SG_POS_ADP, 6, "case"},
                                     {"Oslo", SG_POS_PROPN, 4, "obl"},
                                     {NULL, 0, 0, NULL},
                                     {"Oslo", SG_POS_PROPN, 3, "nsubj"},
                                     {",", SG_POS_PUNCT, 1, "dep"},
                                     {"said", SG_POS_VERB, 0, "root"},
                                     {"envoys", SG_POS_NOUN, 5, "nsubj"},
                                     {"attacked", SG_POS_VERB, 3, "ccomp"},
                                     {"it", SG_POS_PRON, 5, "obj"},
                                     {NULL, 0, 0, NULL}};
enum { LESSON = sizeof lesson / sizeof *lesson };

static uint32_t size_of(const char *text) { return (uint32_t)strlen(text); }

/* A tagger that knows next to nothing: the parser wants its features and vectors only. */
static sg_status small_tagger(const sg_allocator *a, sg_trainer **trainer, sg_tagger **tagger) {
  const sg_train_options o = {.seed = 1, .rounds = 1, .least_word = 1, .least = 1};
  float figures[SG_TRAIN_VECTOR];
  const void *bytes;
  size_t size;
  double loss;
  for (uint32_t k = 0; k < SG_TRAIN_VECTOR; k++) figures[k] = (float)k / 100;
  SG_TRY(sg_trainer_new(a, trainer));
  SG_TRY(sg_trainer_vector(*trainer, "village", 7, figures));
  SG_TRY(sg_trainer_prepare(*trainer));
  SG_TRY(sg_trainer_word(*trainer, "village", 7, SG_POS_NOUN));
  SG_TRY(sg_trainer_end(*trainer));
  SG_TRY(sg_trainer_run(*trainer, &o, 0, &loss));
  SG_TRY(sg_trainer_model(*trainer, &bytes, &size));
  return sg_tagger_of(a, bytes, size, tagger);
}

static sg_status give_lesson(sg_parse_trainer *t) {
  uint32_t label;
  SG_TRY(sg_parse_trainer_label(t, "root", &label));
  for (uint32_t i = 0; i < LESSON; i++) {
    const lesson_word *w = &lesson[i];
    if (w->word) {
      SG_TRY(sg_parse_trainer_label(t, w->label, &label));
      SG_TRY(sg_parse_trainer_word(t, w->word, size_of(w->word), w->pos, w->head, label));
    } else {
      SG_TRY(sg_parse_trainer_end(t));
    }
  }
  return SG_OK;
}

static sg_status learn(sg_parse_trainer *t, uint32_t rounds, double *first, double *last) {
  const sg_train_options o = {.seed = 3, .rounds = rounds, .least_word = 1, .least = 1};
  SG_TRY(give_lesson(t));
  for (uint32_t round = 0; round < rounds; round++) {
    SG_TRY(sg_parse_trainer_run(t, &o, round, last));
    if (round == 0) *first = *last;
  }
  return SG_OK;
}

/* Whoever always takes an action that costs nothing arrives at the gold tree. */
static void test_oracle(const sg_parse_trainer *t) {
  for (uint32_t k = 0; k < t->nends; k++) {
    sg_parse_state s;
    uint32_t first = k ? t->ends[k - 1] : 0;
    sg_parse_begin(&s, t, t->tokens + first, t->ends[k] - first);
    while (!sg_parse_done(&s)) {
      int action = 0;
      while (action < SG_PARSE_ACTIONS && !(sg_parse_legal(&s, action) && sg_parse_cost(&s, action) == 0)) action++;
      CHECK(action < SG_PARSE_ACTIONS);
      if (action == SG_PARSE_ACTIONS) return;
      sg_parse_apply(&s, action, 0);
    }
    for (int w = 0; w < s.n; w++) CHECK(s.head[w] == s.gold[w]);
  }
}

/* Punctuation is no word, and what hangs on it hangs on its head. */
static void test_words(const sg_parse_trainer *t) {
  sg_parse_state s;
  sg_parse_begin(&s, t, t->tokens, t->ends[0]);
  CHECK(s.n == 4 && s.ntokens == 5 && s.gold[0] == 1 && s.gold[1] == 4 && s.gold[3] == 1);
  sg_parse_slots slots;
  sg_parse_find_slots(&s, &slots);
  CHECK(slots.words[0] == SG_PT_NONE && slots.words[3] == 0 && slots.words[10] == SG_PT_NONE);
  CHECK(slots.distances[2] == 0 && slots.tag_pairs[2] == SG_POS_NOUN * SG_PARSE_TAGS + SG_POS_VERB);
  sg_parse_apply(&s, SG_PARSE_SHIFT, 0);
  sg_parse_apply(&s, SG_PARSE_LEFT, 0);
  sg_parse_find_slots(&s, &slots);
  CHECK(slots.words[9] == 0 && slots.labels[4] == 0 && slots.tags[0] == SG_POS_NOUN);
  CHECK(slots.label_pairs[3] == SG_POS_VERB * (SG_PARSE_LABELS_MAX + 1) + 1);
}

static float filled(uint32_t i) { return (float)(i * 7 % 13) - 6; }

static void test_products(void) {
  enum { N = 5, ROOM = 8 };
  static float v[ROOM * SG_PT_V], w[SG_PT_V * SG_PT_OUT], out[ROOM * SG_PT_OUT];
  static float dv[ROOM * SG_PT_V], dw[SG_PT_V * SG_PT_OUT];
  for (uint32_t i = 0; i < N * SG_PT_V; i++) v[i] = filled(i);
  for (uint32_t i = 0; i < SG_PT_V * SG_PT_OUT; i++) w[i] = filled(i + 3);
  sg_parse_multiply(out, v, w, N);
  sg_parse_back_vectors(dv, out, w, N);
  sg_parse_back_weights(dw, v, out, N);
  for (uint32_t k = 0; k < 40; k++) {
    uint32_t i = k % N, j = k * 37 % SG_PT_OUT, e = k * 5 % SG_PT_V;
    double sum = 0, back = 0, weight = 0;
    for (uint32_t x = 0; x < SG_PT_V; x++) sum += (double)v[i * SG_PT_V + x] * w[x * SG_PT_OUT + j];
    for (uint32_t x = 0; x < SG_PT_OUT; x++) back += (double)out[i * SG_PT_OUT + x] * w[e * SG_PT_OUT + x];
    for (uint32_t x = 0; x < N; x++) weight += (double)v[x * SG_PT_V + e] * out[x * SG_PT_OUT + j];
    CHECK((double)out[i * SG_PT_OUT + j] == sum);
    CHECK(back - (double)dv[i * SG_PT_V + e] < 1 && (double)dv[i * SG_PT_V + e] - back < 1);
    CHECK(weight - (double)dw[e * SG_PT_OUT + j] < 1 && (double)dw[e * SG_PT_OUT + j] - weight < 1);
  }
}

static void test_wrong_calls(const sg_allocator *a, const sg_tagger *tagger) {
  sg_parse_trainer *t = NULL;
  uint32_t label;
  double loss;
  const void *bytes;
  size_t size;
  CHECK(sg_parse_trainer_new(a, tagger, &t) == SG_OK);
  CHECK(sg_parse_trainer_label(t, "root", &label) == SG_OK && label == 0);
  CHECK(sg_parse_trainer_label(t, "a label of too many letters", &label) == SG_ARG);
  CHECK(sg_parse_trainer_word(t, "x", 1, SG_POS_NOUN, 0, 1) == SG_ARG);
  CHECK(sg_parse_trainer_word(t, "x", 1, SG_POS_NONE, 0, 0) == SG_ARG);
  CHECK(sg_parse_trainer_word(t, "x", 1, SG_POS_NOUN, 2, 0) == SG_OK);
  CHECK(sg_parse_trainer_end(t) == SG_ARG && t->ntokens == 0);
  CHECK(sg_parse_trainer_run(t, &(sg_train_options){1, 1, 1, 1}, 0, &loss) == SG_ARG);
  CHECK(sg_parse_trainer_model(t, &bytes, &size) == SG_ARG);
  sg_parse_trainer_free(t);
}

static void test_failures(const sg_tagger *tagger) {
  sg_status status = SG_NOMEM;
  unsigned long at = 0;
  while (status != SG_OK && at < 2000) {
    check_heap heap = {.fail_at = ++at};
    sg_allocator a = {check_alloc, &heap};
    sg_parse_trainer *t = NULL;
    double first, last;
    const void *bytes;
    size_t size;
    status = sg_parse_trainer_new(&a, tagger, &t);
    if (status == SG_OK) status = learn(t, 1, &first, &last);
    if (status == SG_OK) status = sg_parse_trainer_model(t, &bytes, &size);
    sg_parse_trainer_free(t);
    CHECK(heap.live == 0);
    CHECK(status == SG_OK ? heap.failed == 0 : status == SG_NOMEM && heap.failed == 1);
  }
  CHECK(at > 30);
}

int main(void) {
  sg_allocator a = sg_allocator_default();
  sg_trainer *trainer = NULL;
  sg_tagger *tagger = NULL;
  sg_parse_trainer *t = NULL;
  double first = 0, last = 0;
  const void *bytes;
  size_t size;
  CHECK(small_tagger(&a, &trainer, &tagger) == SG_OK);
  CHECK(sg_parse_trainer_new(&a, tagger, &t) == SG_OK && learn(t, 30, &first, &last) == SG_OK);
  CHECK(last < first / 2);
  test_oracle(t);
  test_words(t);
  CHECK(sg_parse_trainer_model(t, &bytes, &size) == SG_OK && size > sizeof(sg_parse_header));
  CHECK(memcmp(bytes, SG_PARSE_MAGIC, 8) == 0);
  test_products();
  test_wrong_calls(&a, tagger);
  test_failures(tagger);
  sg_parse_trainer_free(t);
  sg_tagger_free(tagger);
  sg_trainer_free(trainer);
  return check_report("parser_train");
}
