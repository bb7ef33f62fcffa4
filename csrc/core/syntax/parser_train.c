/* parser_train.c: collects the trees that a model is made from, and chooses its features and labels. */
#include "syntax/parser_trainer.h"

#include <stdlib.h>

sg_status sg_parse_trainer_new(const sg_allocator *alloc, const sg_tagger *tagger, sg_parse_trainer **out) {
  sg_parse_trainer *t = sg_realloc(alloc, NULL, 0, sizeof *t);
  if (!t) return SG_NOMEM;
  memset(t, 0, sizeof *t);
  t->alloc = *alloc;
  t->tagger = tagger;
  sg_arena_init(&t->arena, alloc);
  sg_status status = sg_vocabulary_new(alloc, 0, &t->vocabulary);
  if (status != SG_OK) {
    sg_free(alloc, t, sizeof *t);
    return status;
  }
  *out = t;
  return SG_OK;
}

void sg_parse_trainer_free(sg_parse_trainer *t) {
  if (!t) return;
  sg_allocator a = t->alloc;
  sg_keys_free(&a, &t->rows);
  sg_free(&a, t->tokens, t->tokens_cap * sizeof *t->tokens);
  sg_free(&a, t->ends, t->ends_cap * sizeof *t->ends);
  sg_free(&a, t->model, t->model_size);
  sg_vocabulary_free(t->vocabulary);
  sg_arena_done(&t->arena);
  sg_free(&a, t, sizeof *t);
}

sg_status sg_parse_trainer_label(sg_parse_trainer *t, const char *name, uint32_t *out) {
  for (uint32_t i = 0; i < t->nlabels; i++)
    if (strcmp(t->names[i], name) == 0) {
      *out = i;
      return SG_OK;
    }
  if (t->ready || strlen(name) >= SG_PARSE_NAME) return SG_ARG;
  if (t->nlabels == SG_PARSE_LABELS_MAX) return SG_LIMIT;
  strcpy(t->names[t->nlabels], name);
  *out = t->nlabels++;
  return SG_OK;
}

sg_status sg_parse_trainer_prefer(sg_parse_trainer *t, uint32_t label, float by) {
  if (label >= t->nlabels) return SG_ARG;
  t->preferred[label] = by;
  return SG_OK;
}

sg_status sg_parse_trainer_word(sg_parse_trainer *t, const char *word, uint32_t len, uint32_t pos, uint32_t head,
                                uint32_t label) {
  sg_type_id type;
  sg_form_id form;
  if (t->ready || pos == SG_POS_NONE || pos >= SG_POS_COUNT || len == 0) return SG_ARG;
  if (label >= t->nlabels || head > SG_PARSE_NO_HEAD) return SG_ARG;
  SG_TRY(sg_grow(&t->alloc, (void **)&t->tokens, &t->tokens_cap, (uint64_t)t->ntokens + 1, sizeof *t->tokens));
  SG_TRY(sg_vocabulary_intern(t->vocabulary, word, len, sg_tagger_kind(word, len), &type));
  SG_TRY(sg_vocabulary_form(t->vocabulary, type, t->vocabulary->types[type].folded, (uint8_t)pos, 0, &form));
  t->tokens[t->ntokens++] = (sg_parse_token){.form = form, .head = (uint16_t)head, .label = (uint8_t)label};
  return SG_OK;
}

sg_status sg_parse_trainer_end(sg_parse_trainer *t) {
  uint32_t first = t->nends ? t->ends[t->nends - 1] : 0, n = t->ntokens - first;
  if (n == 0) return SG_OK;
  for (uint32_t i = first; i < t->ntokens; i++)
    if (t->tokens[i].head > n && t->tokens[i].head != SG_PARSE_NO_HEAD) {
      t->ntokens = first;
      return SG_ARG;
    }
  SG_TRY(sg_grow(&t->alloc, (void **)&t->ends, &t->ends_cap, (uint64_t)t->nends + 1, sizeof *t->ends));
  t->ends[t->nends++] = t->ntokens;
  return SG_OK;
}

/* --- features --- */

/* A form's features, with that of the word under its tag as the last one. */
static void features_of(const sg_parse_trainer *t, const sg_form *form, sg_features *f, uint32_t *tagged) {
  const sg_type *type = &t->vocabulary->types[form->type], *fold = &t->vocabulary->types[type->folded];
  sg_features_of(&t->tagger->lemmas, type->text, type->len, fold->text, fold->len, f);
  *tagged = sg_hash_mix(f->word, SG_PARSE_WORD_TAG + form->pos);
}

static uint32_t merge_counts(uint32_t a, uint32_t b) { return a + b; }

/* Counts each feature under its hash: words in tokens, others in forms; scaled, so that one bound serves for both. */
static sg_status count_features(sg_parse_trainer *t, const sg_train_options *o, const uint32_t *tokens_of) {
  sg_key_list all = {0};
  sg_status status = SG_OK;
  for (uint32_t i = 0; i < t->vocabulary->nforms && status == SG_OK; i++) {
    sg_features f;
    uint32_t tagged, by_word = tokens_of[i] * o->least;
    if (tokens_of[i] == 0) continue;
    features_of(t, &t->vocabulary->forms[i], &f, &tagged);
    for (uint32_t k = 0; k < f.n && status == SG_OK; k++)
      status = sg_keys_add(&t->alloc, &all, f.hash[k], f.kind[k] <= SG_FEATURE_EXACT ? by_word : o->least_word);
    if (status == SG_OK && f.n) status = sg_keys_add(&t->alloc, &all, tagged, by_word / 2);
  }
  if (status == SG_OK) status = sg_keys_build(&t->alloc, &all, merge_counts);
  for (uint32_t i = 0; i < all.n && status == SG_OK; i++)
    if (all.items[i].value >= o->least * o->least_word) status = sg_keys_add(&t->alloc, &t->rows, all.items[i].hash, 0);
  sg_keys_free(&t->alloc, &all);
  return status == SG_OK ? sg_keys_build(&t->alloc, &t->rows, NULL) : status;
}

static void fill_form(const sg_parse_trainer *t, uint32_t id, const uint32_t *words) {
  sg_parse_form *x = &t->forms[id];
  const sg_form *form = &t->vocabulary->forms[id];
  sg_features f;
  uint32_t tagged;
  features_of(t, form, &f, &tagged);
  *x = (sg_parse_form){.pos = form->pos, .word = SG_PT_FEATURES, .exact = SG_PT_FEATURES, .tagged = SG_PT_FEATURES};
  x->count = words[t->vocabulary->types[form->type].folded];
  x->rows[x->n++] = SG_PARSE_ROW_TAG + form->pos;
  if (f.n == 0) x->rows[x->n++] = SG_PARSE_ROW_UNKNOWN;
  for (uint32_t k = 0; k < f.n; k++) {
    uint32_t row = sg_keymap_find(&t->rows.map, f.hash[k]);
    if (row == SG_NONE && f.kind[k] != SG_FEATURE_WORD) continue;
    if (f.kind[k] == SG_FEATURE_WORD) x->word = x->n;
    if (f.kind[k] == SG_FEATURE_EXACT) x->exact = x->n;
    x->rows[x->n++] = row == SG_NONE ? SG_PARSE_ROW_UNKNOWN : row + SG_PARSE_ROW_NAMED;
  }
  uint32_t row = f.n ? sg_keymap_find(&t->rows.map, tagged) : SG_NONE;
  if (row != SG_NONE) {
    x->tagged = x->n;
    x->rows[x->n++] = row + SG_PARSE_ROW_NAMED;
  }
  x->vector = f.n ? sg_keymap_find(&t->tagger->vectors_map, f.word) : SG_NONE;
}

static sg_status count_uses(sg_parse_trainer *t, const uint32_t *tokens_of) {
  t->uses = sg_arena_alloc(&t->arena, (t->rows.n + 1) * sizeof *t->uses);
  if (!t->uses) return SG_NOMEM;
  memset(t->uses, 0, (t->rows.n + 1) * sizeof *t->uses);
  for (uint32_t i = 0; i < t->vocabulary->nforms; i++)
    for (uint32_t k = 0; k < t->forms[i].n; k++)
      if (t->forms[i].rows[k] >= SG_PARSE_ROW_NAMED) t->uses[t->forms[i].rows[k] - SG_PARSE_ROW_NAMED] += tokens_of[i];
  return SG_OK;
}

static sg_status make_forms(sg_parse_trainer *t, const sg_train_options *o) {
  uint32_t nforms = t->vocabulary->nforms, ntypes = t->vocabulary->ntypes;
  uint32_t *tokens_of = sg_arena_alloc(&t->arena, nforms * sizeof *tokens_of);
  uint32_t *words = sg_arena_alloc(&t->arena, ntypes * sizeof *words);
  t->forms = sg_arena_alloc(&t->arena, nforms * sizeof *t->forms);
  if (!tokens_of || !words || !t->forms) return SG_NOMEM;
  memset(tokens_of, 0, nforms * sizeof *tokens_of);
  memset(words, 0, ntypes * sizeof *words);
  for (uint32_t i = 0; i < t->ntokens; i++) {
    const sg_form *form = &t->vocabulary->forms[t->tokens[i].form];
    tokens_of[t->tokens[i].form]++;
    words[t->vocabulary->types[form->type].folded]++;
  }
  sg_keys_free(&t->alloc, &t->rows); /* of a round that found no memory */
  SG_TRY(count_features(t, o, tokens_of));
  for (uint32_t i = 0; i < nforms; i++) fill_form(t, i, words);
  return count_uses(t, tokens_of);
}

/* --- labels --- */

/* Chooses the most frequent labels of each direction. Arcs of the root count as left ones. */
static void choose_labels(sg_parse_trainer *t) {
  uint64_t counts[2][SG_PARSE_LABELS_MAX] = {{0}};
  for (uint32_t k = 0, first = 0; k < t->nends; first = t->ends[k++])
    for (uint32_t i = first; i < t->ends[k]; i++) {
      const sg_parse_token *x = &t->tokens[i];
      if (t->forms[x->form].pos != SG_POS_PUNCT) counts[x->head != 0 && x->head <= i - first][x->label]++;
    }
  for (int side = 0; side < 2; side++) {
    for (t->nset[side] = 0; t->nset[side] < SG_PARSE_LABELS; t->nset[side]++) {
      uint32_t best = 0;
      for (uint32_t l = 1; l < t->nlabels; l++)
        if (counts[side][l] > counts[side][best]) best = l;
      if (counts[side][best] == 0) break;
      counts[side][best] = 0;
      t->set[side][t->nset[side]] = (uint8_t)best;
    }
    if (t->nset[side] == 0) t->set[side][t->nset[side]++] = 0;
    for (uint32_t l = 0; l < SG_PARSE_LABELS_MAX; l++) t->place[side][l] = (uint8_t)(t->nset[side] - 1);
    for (uint32_t p = 0; p < t->nset[side]; p++) t->place[side][t->set[side][p]] = (uint8_t)p;
  }
}

sg_status sg_parse_trainer_run(sg_parse_trainer *t, const sg_train_options *options, uint32_t round, double *loss) {
  if (t->nends == 0 || round >= options->rounds || !options->least || !options->least_word) return SG_ARG;
  if (!t->ready) {
    SG_TRY(make_forms(t, options));
    choose_labels(t);
    SG_TRY(sg_parse_network_new(t, options));
    t->ready = true;
  }
  *loss = sg_parse_round(t, options, round);
  return SG_OK;
}
