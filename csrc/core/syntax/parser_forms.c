/* parser_forms.c: computes the entries of forms, and keeps as many as the bound allows. */
#include "syntax/parser_forms.h"

/* --- the vector of a form --- */

static void add_row(const sg_parser *p, uint32_t row, int16_t *sum) {
  const int8_t *r = p->rows + (size_t)row * SG_PARSE_VECTOR;
  for (int i = 0; i < SG_PARSE_VECTOR; i++) sum[i] = (int16_t)(sum[i] + r[i]);
}

static void add_features(const sg_parser *p, const sg_features *f, uint8_t pos, int16_t *sum) {
  for (uint32_t i = 0; i < f->n; i++) {
    uint32_t row = sg_keymap_find(&p->rows_map, f->hash[i]);
    if (row != SG_NONE) add_row(p, SG_PARSE_ROW_NAMED + row, sum);
    else if (f->kind[i] == SG_FEATURE_WORD) add_row(p, SG_PARSE_ROW_UNKNOWN, sum);
  }
  if (f->n == 0) {
    add_row(p, SG_PARSE_ROW_UNKNOWN, sum);
    return;
  }
  uint32_t row = sg_keymap_find(&p->rows_map, sg_hash_mix(f->word, SG_PARSE_WORD_TAG + pos));
  if (row != SG_NONE) add_row(p, SG_PARSE_ROW_NAMED + row, sum);
}

static void add_codes(const sg_parser *p, uint32_t vector, int16_t *sum) {
  const uint8_t *codes = p->tagger->codes + (size_t)vector * SG_MODEL_PARTS;
  for (uint32_t k = 0; k < SG_MODEL_PARTS; k++) {
    const int8_t *r = p->code_rows + (size_t)(k * SG_MODEL_CODES + codes[k]) * SG_PARSE_VECTOR;
    for (int i = 0; i < SG_PARSE_VECTOR; i++) sum[i] = (int16_t)(sum[i] + r[i]);
  }
}

static void find_vector(const sg_parser *p, const sg_vocabulary *v, sg_type_id type, uint8_t pos, int16_t *vector) {
  const sg_type *t = &v->types[type], *folded = &v->types[t->folded];
  int16_t rows[SG_PARSE_VECTOR] = {0}, fine[SG_PARSE_VECTOR] = {0}; /* of at most 31 rows of bytes */
  sg_features f;
  sg_features_of(&p->tagger->lemmas, t->text, t->len, folded->text, folded->len, &f);
  add_features(p, &f, pos, rows);
  add_row(p, SG_PARSE_ROW_TAG + (uint32_t)pos, rows);
  uint32_t known = f.n ? sg_keymap_find(&p->tagger->vectors_map, f.word) : SG_NONE;
  if (known == SG_NONE) add_row(p, SG_PARSE_ROW_NO_VECTOR, rows);
  else add_codes(p, known, fine);
  for (int i = 0; i < SG_PARSE_VECTOR; i++) {
    int32_t x = (rows[i] * (1 << p->header->code_shift) + fine[i]) >> p->header->vector_shift;
    vector[i] = (int16_t)(x > SG_PARSE_V_MAX ? SG_PARSE_V_MAX : x < -SG_PARSE_V_MAX ? -SG_PARSE_V_MAX : x);
  }
}

/* --- the entries --- */

void sg_parse_forms_free(sg_parser_scratch *s) {
  sg_free(&s->alloc, s->slots, s->slots_cap * sizeof *s->slots);
  sg_free(&s->alloc, s->entries, s->entries_cap * (SG_PARSE_OUT * sizeof *s->entries));
  sg_free(&s->alloc, s->forms, s->forms_cap * sizeof *s->forms);
}

size_t sg_parse_forms_bytes(const sg_parser_scratch *s) {
  return s->slots_cap * sizeof *s->slots + s->entries_cap * (SG_PARSE_OUT * sizeof *s->entries) +
         s->forms_cap * sizeof *s->forms;
}

sg_status sg_parse_forms_prepare(const sg_parser *p, sg_parser_scratch *s, const sg_vocabulary *v) {
  uint32_t old = s->slots_cap;
  SG_TRY(sg_grow(&s->alloc, (void **)&s->slots, &s->slots_cap, v->ntypes, sizeof *s->slots));
  if (old < s->slots_cap) memset(s->slots + old, 0, (s->slots_cap - old) * sizeof *s->slots);
  if (s->vocabulary == v && s->generation == v->generation && s->serial == p->serial) return SG_OK;
  if (s->slots) memset(s->slots, 0, s->slots_cap * sizeof *s->slots);
  s->n = s->hand = 0;
  s->vocabulary = v;
  s->generation = v->generation;
  s->serial = p->serial;
  return SG_OK;
}

/* Takes an entry out of the chain of its type. */
static void unlink_entry(sg_parser_scratch *s, uint32_t entry) {
  uint32_t *at = &s->slots[s->forms[entry].type];
  while (*at != entry + 1) at = &s->forms[*at - 1].next;
  *at = s->forms[entry].next;
}

/* An entry for a new form: a fresh one, or that of a form that was not met for long (the clock algorithm). Entries of
   this piece stay. */
static sg_status free_entry(sg_parser_scratch *s, uint32_t *out) {
  if (s->n < s->most) {
    SG_TRY(sg_grow(&s->alloc, (void **)&s->entries, &s->entries_cap, (uint64_t)s->n + 1,
                   SG_PARSE_OUT * sizeof *s->entries));
    SG_TRY(sg_grow(&s->alloc, (void **)&s->forms, &s->forms_cap, (uint64_t)s->n + 1, sizeof *s->forms));
    *out = s->n++;
    return SG_OK;
  }
  for (;;) {
    if (++s->hand >= s->n) s->hand = 0;
    sg_parse_form *f = &s->forms[s->hand];
    if (f->piece == s->number) continue;
    if (!f->again) break;
    f->again = false;
  }
  unlink_entry(s, s->hand);
  *out = s->hand;
  return SG_OK;
}

sg_status sg_parse_forms_entry(const sg_parser *p, sg_parser_scratch *s, const sg_vocabulary *v, sg_type_id type,
                               uint8_t pos, uint32_t *out) {
  for (uint32_t at = s->slots[type]; at; at = s->forms[at - 1].next) {
    sg_parse_form *f = &s->forms[at - 1];
    if (f->pos != pos) continue;
    f->again = true;
    f->piece = s->number;
    *out = at - 1;
    return SG_OK;
  }
  int16_t vector[SG_PARSE_VECTOR];
  SG_TRY(free_entry(s, out));
  find_vector(p, v, type, pos, vector);
  s->kernel->project(p, vector, s->entries + (size_t)*out * SG_PARSE_OUT);
  s->forms[*out] = (sg_parse_form){.type = type, .next = s->slots[type], .piece = s->number, .pos = pos};
  s->slots[type] = *out + 1;
  return SG_OK;
}
