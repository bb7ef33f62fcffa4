/* train.c: collects what a model is made from, and chooses its features. */
#include "tag/trainer.h"

#include <stdlib.h>

enum { FIXED_LEAST = 30 };

/* --- maps --- */

static uint32_t key_code(uint32_t hash) { return hash >> (32 - SG_TRAIN_BITS) << 16 | (hash & 0xFFFF); }

sg_status sg_keys_add(const sg_allocator *alloc, sg_key_list *l, uint32_t hash, uint32_t value) {
  SG_TRY(sg_grow(alloc, (void **)&l->items, &l->cap, (uint64_t)l->n + 1, sizeof *l->items));
  l->items[l->n++] = (sg_key_value){hash, value};
  return SG_OK;
}

static int compare_keys(const void *a, const void *b) {
  const sg_key_value *x = a, *y = b;
  uint32_t i = key_code(x->hash), j = key_code(y->hash);
  if (i != j) return i < j ? -1 : 1;
  return x->value < y->value ? -1 : x->value > y->value;
}

static void free_map(const sg_allocator *alloc, sg_key_list *l) {
  sg_free(alloc, l->buckets, ((UINT32_C(1) << SG_TRAIN_BITS) + 1) * sizeof *l->buckets);
  sg_free(alloc, l->keys, l->room * sizeof *l->keys);
  l->buckets = NULL;
  l->keys = NULL;
}

sg_status sg_keys_build(const sg_allocator *alloc, sg_key_list *l, uint32_t (*merge)(uint32_t, uint32_t)) {
  uint32_t nbuckets = UINT32_C(1) << SG_TRAIN_BITS, n = 0;
  if (l->n) qsort(l->items, l->n, sizeof *l->items, compare_keys);
  for (uint32_t i = 0; i < l->n; i++) {
    if (n > 0 && key_code(l->items[n - 1].hash) == key_code(l->items[i].hash)) {
      if (merge) l->items[n - 1].value = merge(l->items[n - 1].value, l->items[i].value);
    } else {
      l->items[n++] = l->items[i];
    }
  }
  l->n = n;
  free_map(alloc, l);
  l->buckets = sg_realloc(alloc, NULL, 0, (nbuckets + 1) * sizeof *l->buckets);
  l->room = l->cap + 1;
  l->keys = sg_realloc(alloc, NULL, 0, l->room * sizeof *l->keys);
  if (!l->buckets || !l->keys) return SG_NOMEM;
  for (uint32_t b = 0, i = 0; b <= nbuckets; b++) {
    while (i < n && l->items[i].hash >> (32 - SG_TRAIN_BITS) < b) i++;
    l->buckets[b] = i;
  }
  for (uint32_t i = 0; i < n; i++) l->keys[i] = (uint16_t)l->items[i].hash;
  l->map = (sg_keymap){l->buckets, l->keys, SG_TRAIN_BITS};
  return SG_OK;
}

void sg_keys_free(const sg_allocator *alloc, sg_key_list *l) {
  sg_free(alloc, l->items, l->cap * sizeof *l->items);
  free_map(alloc, l);
  *l = (sg_key_list){0};
}

/* --- lists --- */

sg_status sg_trainer_new(const sg_allocator *alloc, sg_trainer **out) {
  sg_trainer *t = sg_realloc(alloc, NULL, 0, sizeof *t);
  if (!t) return SG_NOMEM;
  memset(t, 0, sizeof *t);
  t->alloc = *alloc;
  sg_arena_init(&t->arena, alloc);
  sg_status status = sg_vocabulary_new(alloc, 0, &t->vocabulary);
  if (status != SG_OK) {
    sg_free(alloc, t, sizeof *t);
    return status;
  }
  *out = t;
  return SG_OK;
}

void sg_trainer_free(sg_trainer *t) {
  if (!t) return;
  sg_allocator a = t->alloc;
  sg_keys_free(&a, &t->lexicon);
  sg_keys_free(&a, &t->vectors);
  sg_keys_free(&a, &t->exceptions);
  sg_keys_free(&a, &t->rows);
  sg_free(&a, t->rules, t->rules_cap * sizeof *t->rules);
  sg_free(&a, t->figures, t->figures_cap * (SG_TRAIN_VECTOR * sizeof *t->figures));
  sg_free(&a, t->text, t->text_cap);
  sg_free(&a, t->words, t->words_cap * sizeof *t->words);
  sg_free(&a, t->ends, t->ends_cap * sizeof *t->ends);
  sg_free(&a, t->model, t->model_size);
  sg_vocabulary_free(t->vocabulary);
  sg_arena_done(&t->arena);
  sg_free(&a, t, sizeof *t);
}

sg_status sg_trainer_lexicon(sg_trainer *t, const char *word, uint32_t len, uint8_t bits) {
  if (t->prepared) return SG_ARG;
  return sg_keys_add(&t->alloc, &t->lexicon, sg_hash_bytes(word, len), bits);
}

sg_status sg_trainer_rule(sg_trainer *t, const sg_lemma_rule *rule) {
  if (t->prepared || rule->pos >= SG_POS_COUNT || rule->group > 15) return SG_ARG;
  SG_TRY(sg_grow(&t->alloc, (void **)&t->rules, &t->rules_cap, (uint64_t)t->nrules + 1, sizeof *t->rules));
  uint32_t at = t->nrules++;
  for (; at > 0 && t->rules[at - 1].pos > rule->pos; at--) t->rules[at] = t->rules[at - 1];
  t->rules[at] = *rule;
  return SG_OK;
}

sg_status sg_trainer_vector(sg_trainer *t, const char *word, uint32_t len, const float *figures) {
  if (t->prepared) return SG_ARG;
  SG_TRY(sg_grow(&t->alloc, (void **)&t->figures, &t->figures_cap, (uint64_t)t->nfigures + 1,
                 SG_TRAIN_VECTOR * sizeof *figures));
  SG_TRY(sg_keys_add(&t->alloc, &t->vectors, sg_hash_bytes(word, len), t->nfigures));
  memcpy(t->figures + (size_t)t->nfigures++ * SG_TRAIN_VECTOR, figures, SG_TRAIN_VECTOR * sizeof *figures);
  return SG_OK;
}

static uint32_t merge_bits(uint32_t a, uint32_t b) { return a | b; }

sg_status sg_trainer_prepare(sg_trainer *t) {
  size_t nothing = ((size_t)1 << SG_TRAIN_BITS) + 1;
  if (t->prepared) return SG_ARG;
  SG_TRY(sg_keys_build(&t->alloc, &t->lexicon, merge_bits));
  SG_TRY(sg_keys_build(&t->alloc, &t->vectors, NULL));
  uint32_t *buckets = sg_arena_alloc(&t->arena, nothing * sizeof *buckets);
  t->lexicon_bits = sg_arena_alloc(&t->arena, t->lexicon.n + 1);
  t->codes = sg_arena_alloc(&t->arena, (size_t)t->vectors.n * SG_MODEL_PARTS + 1);
  if (!buckets || !t->lexicon_bits || !t->codes) return SG_NOMEM;
  memset(buckets, 0, nothing * sizeof *buckets);
  for (uint32_t i = 0; i < t->lexicon.n; i++) t->lexicon_bits[i] = (uint8_t)t->lexicon.items[i].value;
  t->lemmas =
      (sg_lemmas){.lexicon = t->lexicon.map, .lexicon_bits = t->lexicon_bits, .rules = t->rules, .nrules = t->nrules};
  t->lemmas.exceptions = (sg_keymap){buckets, NULL, SG_TRAIN_BITS};
  if (!sg_lemmas_index(&t->lemmas)) return SG_ARG;
  SG_TRY(sg_train_codes(t));
  t->prepared = true;
  return SG_OK;
}

sg_status sg_trainer_lemma(sg_trainer *t, uint32_t pos, const char *word, uint32_t len, const char **lemma,
                           uint32_t *lemma_len, const char **folded, uint32_t *folded_len) {
  sg_type_id id;
  if (!t->prepared) return SG_ARG;
  SG_TRY(sg_vocabulary_intern(t->vocabulary, word, len, sg_tagger_kind(word, len), &id));
  const sg_type *type = &t->vocabulary->types[id], *fold = &t->vocabulary->types[type->folded];
  *folded = fold->text;
  *folded_len = fold->len;
  *lemma = t->lemma;
  *lemma_len = sg_lemmatize(&t->lemmas, pos, type->text, type->len, fold->text, fold->len, t->lemma);
  if (*lemma_len) return SG_OK;
  *lemma = fold->text;
  *lemma_len = fold->len;
  return SG_OK;
}

sg_status sg_trainer_exception(sg_trainer *t, uint32_t pos, const char *word, uint32_t len, const char *lemma,
                               uint32_t lemma_len) {
  if (lemma_len == 0 || lemma_len > SG_MODEL_WORD_MAX || len > SG_MODEL_WORD_MAX) return SG_OK;
  SG_TRY(sg_grow(&t->alloc, (void **)&t->text, &t->text_cap, (uint64_t)t->ntext + lemma_len + 1, 1));
  SG_TRY(sg_keys_add(&t->alloc, &t->exceptions, sg_exception_hash(word, len, pos), t->ntext));
  t->text[t->ntext] = (char)lemma_len;
  memcpy(t->text + t->ntext + 1, lemma, lemma_len);
  t->ntext += lemma_len + 1;
  return SG_OK;
}

/* --- sentences --- */

/* ASCII letters only: enough for words that make up for missing headlines. */
static sg_status recased(sg_trainer *t, const char *word, uint32_t len, char how, sg_type_id *out) {
  char text[SG_MODEL_WORD_MAX];
  if (len > sizeof text) return sg_vocabulary_intern(t->vocabulary, word, len, SG_KIND_WORD, out);
  for (uint32_t i = 0; i < len; i++) {
    char c = word[i];
    bool up = how == 'U' || (how == 'T' && i == 0 && len > 3);
    if (up && c >= 'a' && c <= 'z') c = (char)(c - 32);
    if (how == 'L' && c >= 'A' && c <= 'Z') c = (char)(c + 32);
    text[i] = c;
  }
  return sg_vocabulary_intern(t->vocabulary, text, len, sg_tagger_kind(word, len), out);
}

sg_status sg_trainer_word(sg_trainer *t, const char *word, uint32_t len, uint32_t pos) {
  if (!t->prepared || t->ready || pos == SG_POS_NONE || pos >= SG_POS_COUNT || len == 0) return SG_ARG;
  SG_TRY(sg_grow(&t->alloc, (void **)&t->words, &t->words_cap, (uint64_t)t->nwords + 1, sizeof *t->words));
  sg_train_word *w = &t->words[t->nwords];
  const char *cases = "=LUT";
  for (uint32_t i = 0; i < SG_TRAIN_ORIGIN; i++) SG_TRY(recased(t, word, len, cases[i], &w->as[i]));
  w->pos = (uint8_t)pos;
  t->nwords++;
  return SG_OK;
}

sg_status sg_trainer_end(sg_trainer *t) {
  uint32_t last = t->nends ? t->ends[t->nends - 1] : 0;
  if (t->nwords == last) return SG_OK;
  SG_TRY(sg_grow(&t->alloc, (void **)&t->ends, &t->ends_cap, (uint64_t)t->nends + 1, sizeof *t->ends));
  t->ends[t->nends++] = t->nwords;
  return SG_OK;
}

/* --- features --- */

static void type_features(const sg_trainer *t, sg_type_id id, sg_features *f) {
  const sg_type *type = &t->vocabulary->types[id], *fold = &t->vocabulary->types[type->folded];
  sg_features_of(&t->lemmas, type->text, type->len, fold->text, fold->len, f);
}

static uint32_t merge_counts(uint32_t a, uint32_t b) { return a + b; }

/* A count under the hash of each feature; those of words are told apart by the highest bit. */
static sg_status count_features(sg_trainer *t, const sg_train_options *o) {
  sg_key_list all = {0};
  sg_status status = SG_OK;
  for (uint32_t i = 0; i < t->vocabulary->ntypes && status == SG_OK; i++) {
    sg_features f;
    uint32_t count = t->types[i].count;
    if (count == 0) continue;
    type_features(t, i, &f);
    for (uint32_t k = 0; k < f.n && status == SG_OK; k++) {
      bool word = f.kind[k] <= SG_FEATURE_EXACT;
      status = sg_keys_add(&t->alloc, &all, f.hash[k], word ? count * o->least : o->least_word);
    }
  }
  if (status == SG_OK) status = sg_keys_build(&t->alloc, &all, merge_counts);
  for (uint32_t i = 0; i < all.n && status == SG_OK; i++)
    if (all.items[i].value >= o->least * o->least_word) status = sg_keys_add(&t->alloc, &t->rows, all.items[i].hash, 0);
  sg_keys_free(&t->alloc, &all);
  return status == SG_OK ? sg_keys_build(&t->alloc, &t->rows, NULL) : status;
}

static void fill_type(const sg_trainer *t, sg_type_id id) {
  sg_train_type *x = &t->types[id];
  sg_features f;
  type_features(t, id, &f);
  x->n = 0;
  x->word = x->exact = SG_MODEL_FEATURES;
  for (uint32_t k = 0; k < f.n; k++) {
    uint32_t row = sg_keymap_find(&t->rows.map, f.hash[k]);
    if (row == SG_NONE && f.kind[k] != SG_FEATURE_WORD) continue;
    if (f.kind[k] == SG_FEATURE_WORD) x->word = x->n;
    if (f.kind[k] == SG_FEATURE_EXACT) x->exact = x->n;
    x->rows[x->n++] = row == SG_NONE ? SG_ROW_UNKNOWN : row + SG_ROW_NAMED;
  }
  uint32_t at = f.n ? sg_keymap_find(&t->vectors.map, f.word) : SG_NONE;
  x->vector = at;
}

/* Words that are always read alike need no thought: their rows name the part of speech. */
static sg_status find_fixed(sg_trainer *t) {
  uint32_t n = t->vocabulary->ntypes;
  uint32_t(*counts)[SG_POS_COUNT] = sg_arena_alloc(&t->arena, n * sizeof *counts);
  t->fixed = sg_arena_alloc(&t->arena, t->rows.n + 1);
  if (!counts || !t->fixed) return SG_NOMEM;
  memset(counts, 0, n * sizeof *counts);
  memset(t->fixed, 0, t->rows.n + 1);
  for (uint32_t i = 0; i < t->nwords; i++) counts[t->words[i].as[0]][t->words[i].pos]++;
  for (uint32_t i = 0; i < n; i++) {
    const sg_train_type *x = &t->types[i];
    uint32_t at = t->vocabulary->types[i].folded == i ? x->word : x->exact;
    if (x->count < FIXED_LEAST || at >= x->n || x->rows[at] < SG_ROW_NAMED) continue;
    for (uint32_t p = 1; p < SG_POS_COUNT; p++)
      if (counts[i][p] * 1000ULL >= x->count * 999ULL) t->fixed[x->rows[at] - SG_ROW_NAMED] = (uint8_t)p;
  }
  return SG_OK;
}

static sg_status make_ready(sg_trainer *t, const sg_train_options *o) {
  uint32_t n = t->vocabulary->ntypes;
  t->types = sg_arena_alloc(&t->arena, n * sizeof *t->types);
  if (!t->types) return SG_NOMEM;
  memset(t->types, 0, n * sizeof *t->types);
  for (uint32_t i = 0; i < t->nwords; i++) t->types[t->words[i].as[0]].count++;
  sg_keys_free(&t->alloc, &t->rows); /* of a round that found no memory */
  SG_TRY(count_features(t, o));
  for (uint32_t i = 0; i < n; i++) fill_type(t, i);
  SG_TRY(find_fixed(t));
  SG_TRY(sg_train_network_new(t, o));
  t->ready = true;
  return SG_OK;
}

sg_status sg_trainer_run(sg_trainer *t, const sg_train_options *options, uint32_t round, double *loss) {
  if (!t->prepared || t->nends == 0 || round >= options->rounds || !options->least || !options->least_word)
    return SG_ARG;
  if (!t->ready) SG_TRY(make_ready(t, options));
  *loss = sg_train_round(t, options, round);
  return SG_OK;
}
