/* tagger_test.c: a small model is trained, opened, spoilt and run, with every allocation failing in turn. */
#include "../../support/check.h"

#include "tag/best.h"
#include "tag/project.h"
#include "tag/train.h"

static const struct {
  const char *word;
  uint8_t pos;
} lesson[] = {{"The", SG_POS_DET},
              {"dogs", SG_POS_NOUN},
              {"barked", SG_POS_VERB},
              {".", SG_POS_PUNCT},
              {NULL, 0},
              {"A", SG_POS_DET},
              {"cat", SG_POS_NOUN},
              {"sees", SG_POS_VERB},
              {"Rome", SG_POS_PROPN},
              {".", SG_POS_PUNCT},
              {NULL, 0},
              {"Rome", SG_POS_PROPN},
              {"barked", SG_POS_VERB},
              {"at", SG_POS_ADP},
              {"the", SG_POS_DET},
              {"cats", SG_POS_NOUN},
              {NULL, 0}};
enum { LESSON = sizeof lesson / sizeof *lesson };

static uint32_t size_of(const char *text) { return (uint32_t)strlen(text); }

static sg_status add_words(sg_trainer *t) {
  float figures[SG_TRAIN_VECTOR];
  static const struct {
    const char *word;
    uint8_t bits;
  } lexicon[] = {{"dog", 1}, {"cat", 1}, {"bark", 3}, {"see", 2}};
  for (uint32_t i = 0; i < 4; i++) {
    for (uint32_t k = 0; k < SG_TRAIN_VECTOR; k++) figures[k] = (float)check_random(100) / 50 - 1;
    SG_TRY(sg_trainer_lexicon(t, lexicon[i].word, size_of(lexicon[i].word), lexicon[i].bits));
    SG_TRY(sg_trainer_vector(t, lexicon[i].word, size_of(lexicon[i].word), figures));
  }
  static const sg_lemma_rule rules[] = {
      {.pos = SG_POS_VERB, .suffix = "ed", .suffix_len = 2, .bits = 2, .group = 2, .least = 2},
      {.pos = SG_POS_NOUN, .suffix = "ss", .suffix_len = 2, .flags = SG_RULE_STOP},
      {.pos = SG_POS_NOUN, .suffix = "s", .suffix_len = 1, .bits = 1, .group = 1, .least = 2},
      {.pos = SG_POS_VERB, .suffix = "ing", .suffix_len = 3, .bits = 2, .least = 2, .flags = SG_RULE_DOUBLE},
      {.pos = SG_POS_NUM, .suffix = ",", .suffix_len = 1, .flags = SG_RULE_DROP},
      {.pos = SG_POS_PROPN, .flags = SG_RULE_STOP | SG_RULE_KEEP}};
  for (uint32_t i = 0; i < sizeof rules / sizeof *rules; i++) SG_TRY(sg_trainer_rule(t, &rules[i]));
  return SG_OK;
}

static sg_status teach(sg_trainer *t, const void **bytes, size_t *size) {
  const sg_train_options o = {.seed = 1, .rounds = 60, .least_word = 1, .least = 1};
  SG_TRY(add_words(t));
  SG_TRY(sg_trainer_prepare(t));
  SG_TRY(sg_trainer_exception(t, SG_POS_VERB, "sees", 4, "look", 4));
  for (uint32_t i = 0; i < LESSON; i++)
    SG_TRY(lesson[i].word ? sg_trainer_word(t, lesson[i].word, size_of(lesson[i].word), lesson[i].pos)
                          : sg_trainer_end(t));
  double loss = 0;
  for (uint32_t round = 0; round < o.rounds; round++) SG_TRY(sg_trainer_run(t, &o, round, &loss));
  return sg_trainer_model(t, bytes, size);
}

static sg_status read_words(sg_document *d, const char *const *words) {
  d->ntokens = 0;
  for (; *words; words++) {
    sg_token token = {.form = SG_NONE, .flags = SG_TOKEN_SPACE};
    SG_TRY(sg_grow(&d->alloc, (void **)&d->tokens, &d->tokens_cap, (uint64_t)d->ntokens + 1, sizeof token));
    SG_TRY(sg_vocabulary_intern(d->vocabulary, *words, size_of(*words), sg_tagger_kind(*words, size_of(*words)),
                                &token.type));
    d->tokens[d->ntokens++] = token;
  }
  return SG_OK;
}

static const char *const sample[] = {"The", "dogs", "barked", "at", "Rome", "glass", "1,000", "x", NULL};

static sg_status tag(const sg_allocator *a, const sg_tagger *t) {
  sg_vocabulary *v = NULL;
  sg_document *d = NULL;
  sg_tagger_scratch *s = NULL;
  sg_status status = sg_vocabulary_new(a, 0, &v);
  if (status == SG_OK) status = sg_document_new(a, v, NULL, &d);
  if (status == SG_OK) status = sg_tagger_scratch_new(a, &s);
  if (status == SG_OK) status = read_words(d, sample);
  if (status == SG_OK) status = sg_tagger_run(t, s, d);
  for (uint32_t i = 0; status == SG_OK && i < d->ntokens; i++) {
    const sg_form *f = &v->forms[d->tokens[i].form];
    CHECK(f->type == d->tokens[i].type && f->pos == d->tokens[i].pos && f->lemma < v->ntypes && f->pos > 0 &&
          f->pos < SG_POS_COUNT);
  }
  sg_tagger_scratch_free(s);
  sg_document_free(d);
  sg_vocabulary_free(v);
  return status;
}

/* After a failed run the same objects do the work. */
static void test_failures(const void *model, size_t size) {
  check_heap heap = {0};
  sg_allocator a = {check_alloc, &heap};
  sg_tagger *t = NULL;
  heap.fail_at = 1;
  CHECK(sg_tagger_of(&a, model, size, &t) == SG_NOMEM && heap.live == 0);
  heap = (check_heap){0};
  CHECK(sg_tagger_of(&a, model, size, &t) == SG_OK);
  sg_status status = SG_NOMEM;
  unsigned long at = 0;
  while (status != SG_OK && at < 1000) {
    heap = (check_heap){.fail_at = ++at};
    status = tag(&a, t);
    CHECK(heap.live == 0);
    CHECK(status == SG_OK ? heap.failed == 0 : status == SG_NOMEM && heap.failed == 1);
  }
  CHECK(at > 10);
  heap = (check_heap){0};
  sg_vocabulary *v;
  sg_document *d;
  sg_tagger_scratch *s;
  CHECK(sg_vocabulary_new(&a, 0, &v) == SG_OK && sg_document_new(&a, v, NULL, &d) == SG_OK);
  CHECK(sg_tagger_scratch_new(&a, &s) == SG_OK && read_words(d, sample) == SG_OK);
  for (unsigned long k = 1; k < 20; k++) {
    heap.fail_at = heap.n + k % 3 + 1;
    status = sg_tagger_run(t, s, d);
    CHECK(status == SG_OK || status == SG_NOMEM);
  }
  heap.fail_at = 0;
  CHECK(sg_tagger_run(t, s, d) == SG_OK && d->tokens[1].pos == SG_POS_NOUN);
  sg_tagger_scratch_free(s);
  sg_document_free(d);
  sg_vocabulary_free(v);
  heap.live++; /* the tagger was made under an earlier count */
  sg_tagger_free(t);
  CHECK(heap.live == 0);
}

static void test_training_failures(void) {
  sg_status status = SG_NOMEM;
  unsigned long at = 0;
  while (status != SG_OK && at < 2000) {
    check_heap heap = {.fail_at = ++at};
    sg_allocator a = {check_alloc, &heap};
    sg_trainer *t = NULL;
    const void *bytes;
    size_t size;
    status = sg_trainer_new(&a, &t);
    if (status == SG_OK) status = teach(t, &bytes, &size);
    sg_trainer_free(t);
    CHECK(heap.live == 0);
    CHECK(status == SG_OK ? heap.failed == 0 : status == SG_NOMEM && heap.failed == 1);
  }
  CHECK(at > 30);
}

static void lemma_is(const sg_tagger *t, sg_vocabulary *v, const char *word, sg_pos pos, const char *wanted) {
  sg_type_id type = 0, lemma = 0;
  CHECK(sg_vocabulary_intern(v, word, size_of(word), SG_KIND_WORD, &type) == SG_OK);
  CHECK(sg_tagger_lemma(t, v, type, pos, &lemma) == SG_OK);
  CHECK(v->types[lemma].len == strlen(wanted) && memcmp(v->types[lemma].text, wanted, strlen(wanted)) == 0);
}

static void test_lemmas(const sg_tagger *t) {
  sg_allocator a = sg_allocator_default();
  sg_vocabulary *v;
  CHECK(sg_vocabulary_new(&a, 0, &v) == SG_OK);
  lemma_is(t, v, "Dogs", SG_POS_NOUN, "dog");
  lemma_is(t, v, "glass", SG_POS_NOUN, "glass");
  lemma_is(t, v, "tables", SG_POS_NOUN, "tables"); /* not in the lexicon */
  lemma_is(t, v, "BARKED", SG_POS_VERB, "bark");
  lemma_is(t, v, "sees", SG_POS_VERB, "look");
  lemma_is(t, v, "1,000,000", SG_POS_NUM, "1000000");
  lemma_is(t, v, "Rome", SG_POS_PROPN, "Rome");
  lemma_is(t, v, "Rome", SG_POS_NOUN, "rome");
  char word[600];
  memset(word, 's', sizeof word);
  word[sizeof word - 1] = 0;
  lemma_is(t, v, word, SG_POS_NOUN, word);
  sg_vocabulary_free(v);
}

/* A spoilt file is refused; with a checksum made to fit it is refused or harmless. */
static void test_corruption(const void *model, size_t size) {
  sg_allocator a = sg_allocator_default();
  unsigned char *copy = aligned_alloc(16, (size + 15) / 16 * 16);
  sg_tagger *t = NULL;
  for (size_t cut = 0; cut < size; cut += 1 + cut / 3) {
    memcpy(copy, model, size);
    CHECK(sg_tagger_of(&a, copy, cut, &t) == SG_CORRUPT);
  }
  for (int i = 0; i < 400; i++) {
    memcpy(copy, model, size);
    uint32_t at = check_random(i % 2 ? (uint32_t)sizeof(sg_model_header) : (uint32_t)size);
    copy[at] ^= (unsigned char)(1 + check_random(255));
    sg_status status = sg_tagger_of(&a, copy, size, &t);
    CHECK(status == SG_CORRUPT || status == SG_VERSION);
    uint32_t checksum = sg_model_checksum(copy, size);
    memcpy(copy + offsetof(sg_model_header, checksum), &checksum, sizeof checksum);
    status = sg_tagger_of(&a, copy, size, &t);
    CHECK(status == SG_OK || status == SG_CORRUPT || status == SG_VERSION);
    if (status != SG_OK) continue;
    CHECK(tag(&a, t) == SG_OK);
    sg_tagger_free(t);
  }
  CHECK(sg_tagger_of(&a, copy + 1, size - 1, &t) == SG_ARG);
  CHECK(sg_tagger_open(&a, "no such file", &t) == SG_IO);
  free(copy);
}

/* What the processor's own instructions find is what plain C finds, at the bounds of the model too. */
static void test_best(const sg_tagger *model) {
  static int16_t output[SG_MODEL_HIDDEN * SG_MODEL_OUTPUT], places[SG_MODEL_WINDOW][SG_MODEL_HIDDEN];
  static int32_t bias[SG_MODEL_OUTPUT];
  sg_tagger t = *model;
  sg_tagger_best *here = sg_tagger_best_here();
  uint32_t met = 0;
  t.output = output;
  t.output_bias = bias;
  for (uint32_t round = 0; round < 2000; round++) {
    uint32_t weight = round % 3 ? 40 : SG_MODEL_OUTPUT_WEIGHT_MAX, row = round % 2 ? 300 : SG_MODEL_ROW_MAX;
    const int16_t *place[SG_MODEL_WINDOW];
    for (int i = 0; i < SG_MODEL_HIDDEN * SG_MODEL_OUTPUT; i++)
      output[i] = (int16_t)((int32_t)check_random(2 * weight + 1) - (int32_t)weight);
    for (int i = 0; i < SG_MODEL_OUTPUT; i++)
      bias[i] = (int32_t)check_random(2 * SG_MODEL_BIAS_MAX + 1) - SG_MODEL_BIAS_MAX;
    for (int k = 0; k < SG_MODEL_WINDOW; k++) {
      for (int i = 0; i < SG_MODEL_HIDDEN; i++)
        places[k][i] = (int16_t)((int32_t)check_random(2 * row + 1) - (int32_t)row);
      place[k] = places[k];
    }
    uint32_t pos = sg_tagger_best_plain(&t, place);
    CHECK(pos > SG_POS_NONE && pos < SG_POS_COUNT && here(&t, place) == pos);
    met |= UINT32_C(1) << pos;
  }
  CHECK(met == (UINT32_C(1) << SG_POS_COUNT) - 2);
}

/* The same of what units give to a place of the window. */
static void test_project(void) {
  static int16_t w[SG_MODEL_INPUT * SG_MODEL_HIDDEN];
  int16_t plain[SG_MODEL_HIDDEN], fast[SG_MODEL_HIDDEN], units[2];
  int32_t bias[SG_MODEL_HIDDEN];
  sg_tagger_project *here = sg_tagger_project_here();
  for (uint32_t round = 0; round < 1000; round++) {
    uint32_t weight = round % 3 ? 100 : SG_MODEL_HIDDEN_WEIGHT_MAX, shift = round % 5 + 4;
    sg_unit_pairs u = {.n = 0};
    for (int i = 0; i < SG_MODEL_INPUT * SG_MODEL_HIDDEN; i++)
      w[i] = (int16_t)((int32_t)check_random(2 * weight + 1) - (int32_t)weight);
    for (int i = 0; i < SG_MODEL_HIDDEN; i++)
      bias[i] = (int32_t)check_random(2 * SG_MODEL_ROW_MAX + 1) - SG_MODEL_ROW_MAX;
    for (uint16_t i = 0; i < SG_MODEL_INPUT / 2; i++) {
      units[0] = (int16_t)check_random(SG_MODEL_UNIT_MAX + 1), units[1] = (int16_t)check_random(SG_MODEL_UNIT_MAX + 1);
      memcpy(&u.pair[u.n], units, sizeof units);
      u.at[u.n] = i;
      u.n += round % 7 ? check_random(2) : 1;
    }
    sg_tagger_project_plain(&u, w, shift, round % 2 ? bias : NULL, plain);
    here(&u, w, shift, round % 2 ? bias : NULL, fast);
    CHECK(memcmp(plain, fast, sizeof plain) == 0);
  }
}

int main(void) {
  sg_allocator a = sg_allocator_default();
  sg_trainer *trainer = NULL;
  sg_tagger *t = NULL;
  const void *model = NULL;
  size_t size = 0;
  CHECK(sg_trainer_new(&a, &trainer) == SG_OK && teach(trainer, &model, &size) == SG_OK);
  CHECK(sg_tagger_of(&a, model, size, &t) == SG_OK);
  CHECK(tag(&a, t) == SG_OK);
  test_lemmas(t);
  test_best(t);
  test_project();
  test_failures(model, size);
  test_training_failures();
  test_corruption(model, size);
  sg_tagger_free(t);
  sg_trainer_free(trainer);
  return check_report("tagger");
}
