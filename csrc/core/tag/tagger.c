/* tagger.c: runs the network over a document. Whole numbers throughout; the bounds in model.h keep every sum
   within its type. */
#include "tag/tagger.h"

#include "tag/lemmatizer.h"
#include "tag/best.h"
#include "tag/project.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

enum {
  PLACE = SG_MODEL_HIDDEN,
  ENTRY = SG_MODEL_WINDOW * PLACE, /* int16 of a type */
  ENTRIES_MAX = 16384,             /* types kept at once: 11 MB when so many have been met */
  PIECE = 4096,                    /* tokens tagged at once */
  AHEAD = 8,                       /* tokens whose entries are fetched in advance */
  FORMS = 4,
  ENDS = 2 /* the first entries stand for the ends of a sentence */
};

typedef struct known_form {
  sg_form_id form; /* SG_NONE: empty */
  uint8_t pos, flags;
  uint16_t spare;
} known_form;

typedef struct entry_head {
  known_form forms[FORMS];
  sg_type_id type;
  uint32_t piece; /* that last met the type */
  bool again;     /* met since the hand last passed by */
  uint8_t fixed;
} entry_head;

struct sg_tagger_scratch {
  sg_allocator alloc;
  uint32_t *slots; /* by type: entry + 1, 0 is none */
  uint32_t slots_cap;
  int16_t *entries;
  uint32_t entries_cap;
  entry_head *heads;
  uint32_t heads_cap;
  uint32_t n, hand, piece;
  uint32_t *line; /* entries of a piece's tokens, with those before and after it */
  uint32_t line_cap;
  const sg_vocabulary *vocabulary;
  uint32_t generation, serial;
  sg_tagger_best *best;
  sg_tagger_project *project;
};

sg_status sg_tagger_scratch_new(const sg_allocator *alloc, sg_tagger_scratch **out) {
  sg_tagger_scratch *s = sg_realloc(alloc, NULL, 0, sizeof *s);
  if (!s) return SG_NOMEM;
  *s = (sg_tagger_scratch){.alloc = *alloc, .best = sg_tagger_best_here(), .project = sg_tagger_project_here()};
  *out = s;
  return SG_OK;
}

void sg_tagger_scratch_free(sg_tagger_scratch *s) {
  if (!s) return;
  sg_allocator a = s->alloc;
  sg_free(&a, s->slots, s->slots_cap * sizeof *s->slots);
  sg_free(&a, s->entries, s->entries_cap * (ENTRY * sizeof *s->entries));
  sg_free(&a, s->heads, s->heads_cap * sizeof *s->heads);
  sg_free(&a, s->line, s->line_cap * sizeof *s->line);
  sg_free(&a, s, sizeof *s);
}

size_t sg_tagger_scratch_bytes(const sg_tagger_scratch *s) {
  return sizeof *s + s->slots_cap * sizeof *s->slots + s->entries_cap * (ENTRY * sizeof *s->entries) +
         s->heads_cap * sizeof *s->heads + s->line_cap * sizeof *s->line;
}

/* --- what is known of a type --- */

/* Rows of a type, kept apart by their scales. */
typedef struct row_list {
  const int8_t *rows[SG_MODEL_FEATURES + 1];
  const int8_t *fine[SG_MODEL_PARTS];
  uint32_t nrows, nfine;
} row_list;

/* At most 28 rows of bytes: 16 bits hold their sum. */
static void sum_rows(const int8_t *const *rows, uint32_t n, int16_t *sum) {
#if defined(__SSE2__)
  for (int half = 0; half < SG_MODEL_INPUT; half += 32) {
    __m128i a = _mm_setzero_si128(), b = a, c = a, d = a;
    for (uint32_t r = 0; r < n; r++) {
      __m128i x = _mm_loadu_si128((const void *)(rows[r] + half)),
              y = _mm_loadu_si128((const void *)(rows[r] + half + 16));
      a = _mm_add_epi16(a, _mm_srai_epi16(_mm_unpacklo_epi8(x, x), 8));
      b = _mm_add_epi16(b, _mm_srai_epi16(_mm_unpackhi_epi8(x, x), 8));
      c = _mm_add_epi16(c, _mm_srai_epi16(_mm_unpacklo_epi8(y, y), 8));
      d = _mm_add_epi16(d, _mm_srai_epi16(_mm_unpackhi_epi8(y, y), 8));
    }
    _mm_storeu_si128((void *)(sum + half), a);
    _mm_storeu_si128((void *)(sum + half + 8), b);
    _mm_storeu_si128((void *)(sum + half + 16), c);
    _mm_storeu_si128((void *)(sum + half + 24), d);
  }
#else
  memset(sum, 0, SG_MODEL_INPUT * sizeof *sum);
  for (uint32_t r = 0; r < n; r++)
    for (int i = 0; i < SG_MODEL_INPUT; i++) sum[i] = (int16_t)(sum[i] + rows[r][i]);
#endif
}

static void find_units(const sg_tagger *t, const row_list *l, sg_unit_pairs *u) {
  int16_t sum[SG_MODEL_INPUT], fine[SG_MODEL_INPUT], units[SG_MODEL_INPUT];
  sum_rows(l->rows, l->nrows, sum);
  sum_rows(l->fine, l->nfine, fine);
  for (int i = 0; i < SG_MODEL_INPUT; i++) {
    int32_t x = sum[i] * (1 << t->header->code_shift) + fine[i] + t->input_bias[i];
    x = x > 0 ? x >> t->header->unit_shift : 0;
    units[i] = (int16_t)(x > SG_MODEL_UNIT_MAX ? SG_MODEL_UNIT_MAX : x);
  }
  u->n = 0;
  for (uint16_t i = 0; i < SG_MODEL_INPUT / 2; i++) {
    memcpy(&u->pair[u->n], units + i * 2, 4);
    u->at[u->n] = i;
    u->n += u->pair[u->n] != 0;
  }
}

static void project(const sg_tagger_scratch *s, const sg_tagger *t, const row_list *l, int16_t *entry) {
  sg_unit_pairs u;
  find_units(t, l, &u);
  for (int k = 0; k < SG_MODEL_WINDOW; k++)
    s->project(&u, t->hidden + k * SG_MODEL_INPUT * SG_MODEL_HIDDEN, t->header->hidden_shift,
               k == SG_MODEL_SIDE ? t->hidden_bias : NULL, entry + k * PLACE);
}

static void list_row(const sg_tagger *t, row_list *l, uint32_t row) {
  l->rows[l->nrows++] = t->rows + (size_t)row * SG_MODEL_INPUT;
}

static void project_row(const sg_tagger_scratch *s, const sg_tagger *t, uint32_t row, int16_t *entry) {
  row_list l = {.nrows = 0};
  list_row(t, &l, row);
  project(s, t, &l, entry);
}

static void project_type(const sg_tagger_scratch *s, const sg_tagger *t, const sg_vocabulary *v, sg_type_id id,
                         int16_t *entry, entry_head *head) {
  const sg_type *type = &v->types[id], *folded = &v->types[type->folded];
  row_list l;
  sg_features f;
  sg_features_of(&t->lemmas, type->text, type->len, folded->text, folded->len, &f);
  l.nrows = l.nfine = 0;
  for (uint32_t i = 0; i < f.n; i++) {
    uint32_t row = sg_keymap_find(&t->rows_map, f.hash[i]);
    if (row == SG_NONE) {
      if (f.kind[i] == SG_FEATURE_WORD) list_row(t, &l, SG_ROW_UNKNOWN);
      continue;
    }
    if (f.kind[i] == (type->folded == id ? SG_FEATURE_WORD : SG_FEATURE_EXACT)) head->fixed = t->fixed[row];
    list_row(t, &l, row + SG_ROW_NAMED);
  }
  uint32_t vector = f.n ? sg_keymap_find(&t->vectors_map, f.word) : SG_NONE;
  if (vector == SG_NONE) {
    list_row(t, &l, SG_ROW_NO_VECTOR);
  } else {
    const uint8_t *codes = t->codes + (size_t)vector * SG_MODEL_PARTS;
    for (uint32_t p = 0; p < SG_MODEL_PARTS; p++)
      l.fine[l.nfine++] = t->code_rows + (size_t)(p * SG_MODEL_CODES + codes[p]) * SG_MODEL_INPUT;
  }
  project(s, t, &l, entry);
}

static sg_status grow_entries(sg_tagger_scratch *s) {
  SG_TRY(sg_grow(&s->alloc, (void **)&s->entries, &s->entries_cap, (uint64_t)s->n + 1, ENTRY * sizeof *s->entries));
  return sg_grow(&s->alloc, (void **)&s->heads, &s->heads_cap, (uint64_t)s->n + 1, sizeof *s->heads);
}

static void clear_head(entry_head *h) {
  memset(h, 0, sizeof *h);
  for (int i = 0; i < FORMS; i++) h->forms[i].form = SG_NONE;
}

static sg_status empty(const sg_tagger *t, sg_tagger_scratch *s) {
  if (s->slots) memset(s->slots, 0, s->slots_cap * sizeof *s->slots);
  s->n = 0;
  s->hand = ENDS - 1; /* the ends stay */
  for (uint32_t row = SG_ROW_BEGIN; row <= SG_ROW_END; row++) {
    SG_TRY(grow_entries(s));
    clear_head(&s->heads[s->n]);
    project_row(s, t, row, s->entries + (size_t)s->n++ * ENTRY);
  }
  return SG_OK;
}

/* Makes the scratch fit the tagger and the vocabulary as it is now. */
static sg_status prepare(const sg_tagger *t, sg_tagger_scratch *s, const sg_vocabulary *v) {
  uint32_t old = s->slots_cap;
  SG_TRY(sg_grow(&s->alloc, (void **)&s->slots, &s->slots_cap, v->ntypes, sizeof *s->slots));
  memset(s->slots + old, 0, (s->slots_cap - old) * sizeof *s->slots);
  if (s->n >= ENDS && s->vocabulary == v && s->generation == v->generation && s->serial == t->serial) return SG_OK;
  s->vocabulary = NULL;
  SG_TRY(empty(t, s));
  s->vocabulary = v;
  s->generation = v->generation;
  s->serial = t->serial;
  return SG_OK;
}

/* An entry for a new type: one more, or that of a type not met again for long. Those of this piece stay. */
static sg_status free_entry(sg_tagger_scratch *s, uint32_t *out) {
  if (s->n < ENTRIES_MAX) {
    SG_TRY(grow_entries(s));
    *out = s->n++;
    return SG_OK;
  }
  for (;;) {
    if (++s->hand >= s->n) s->hand = ENDS;
    entry_head *h = &s->heads[s->hand];
    if (h->piece == s->piece) continue;
    if (!h->again) break;
    h->again = false;
  }
  s->slots[s->heads[s->hand].type] = 0;
  *out = s->hand;
  return SG_OK;
}

static sg_status entry_of(const sg_tagger *t, sg_tagger_scratch *s, const sg_vocabulary *v, sg_type_id type,
                          uint32_t *out) {
  if (s->slots[type]) {
    *out = s->slots[type] - 1;
    entry_head *head = &s->heads[*out];
    SG_PREFETCH(head->forms);
    SG_PREFETCH(head->forms + FORMS - 1);
    head->again = true;
    head->piece = s->piece;
    return SG_OK;
  }
  SG_TRY(free_entry(s, out));
  entry_head *head = &s->heads[*out];
  clear_head(head);
  head->type = type;
  head->piece = s->piece;
  project_type(s, t, v, type, s->entries + (size_t)*out * ENTRY, head);
  s->slots[type] = *out + 1;
  return SG_OK;
}

/* --- a token --- */

/* The part of speech of a token whose entry is line[0]. */
static uint32_t decide(const sg_tagger *t, const sg_tagger_scratch *s, const uint32_t *line) {
  const int16_t *place[SG_MODEL_WINDOW];
  for (int k = 0; k < SG_MODEL_WINDOW; k++) place[k] = s->entries + (size_t)line[k - SG_MODEL_SIDE] * ENTRY + k * PLACE;
  return s->best(t, place);
}

sg_status sg_tagger_lemma(const sg_tagger *t, sg_vocabulary *v, sg_type_id type, uint32_t pos, sg_type_id *out) {
  char lemma[SG_LEMMA_MAX];
  const sg_type *x = &v->types[type], *folded = &v->types[x->folded];
  uint32_t n = sg_lemmatize(&t->lemmas, pos, x->text, x->len, folded->text, folded->len, lemma);
  if (n == 0) {
    *out = x->folded;
    return SG_OK;
  }
  return sg_vocabulary_intern(v, lemma, n, (sg_kind)x->kind, out);
}

static sg_status form_token(const sg_tagger *t, entry_head *head, sg_vocabulary *v, sg_token *token, uint32_t pos) {
  uint8_t flags = token->flags & SG_FORM_FLAGS;
  known_form *known = &head->forms[(pos * 2 + flags) % FORMS];
  token->pos = (uint8_t)pos;
  if (known->form == SG_NONE || known->pos != pos || known->flags != flags) {
    sg_type_id lemma;
    sg_form_id form;
    SG_TRY(sg_tagger_lemma(t, v, token->type, pos, &lemma));
    SG_TRY(sg_vocabulary_form(v, token->type, lemma, (uint8_t)pos, flags, &form));
    *known = (known_form){.form = form, .pos = (uint8_t)pos, .flags = flags};
  }
  token->form = known->form;
  return SG_OK;
}

/* An entry is on its way while the tokens before it are tagged. */
static inline void fetch(const int16_t *entry) {
  for (int i = 0; i < ENTRY; i += 32) SG_PREFETCH(entry + i);
}

/* Tags [first, last) of the sentence [from, to). */
static sg_status run_piece(const sg_tagger *t, sg_tagger_scratch *s, sg_document *d, uint32_t first, uint32_t last,
                           sg_range sentence) {
  uint32_t side = SG_MODEL_SIDE, n = last - first;
  s->piece++;
  for (uint32_t i = 0; i < n + 2 * side; i++) {
    uint64_t at = (uint64_t)first + i; /* + side */
    if (at < (uint64_t)sentence.first + side) s->line[i] = 0;
    else if (at - side >= sentence.last) s->line[i] = 1;
    else SG_TRY(entry_of(t, s, d->vocabulary, d->tokens[at - side].type, &s->line[i]));
  }
  for (uint32_t i = 0; i < AHEAD && i < n; i++) fetch(s->entries + (size_t)s->line[i + side] * ENTRY);
  for (uint32_t i = 0; i < n; i++) {
    if (i + AHEAD < n) fetch(s->entries + (size_t)s->line[i + side + AHEAD] * ENTRY);
    entry_head *head = &s->heads[s->line[i + side]];
    uint32_t pos = head->fixed ? head->fixed : decide(t, s, s->line + i + side);
    SG_TRY(form_token(t, head, d->vocabulary, &d->tokens[first + i], pos));
  }
  return SG_OK;
}

static sg_status run_sentence(const sg_tagger *t, sg_tagger_scratch *s, sg_document *d, sg_range sentence) {
  for (uint32_t first = sentence.first; first < sentence.last;) {
    uint32_t last = sentence.last - first > PIECE ? first + PIECE : sentence.last;
    SG_TRY(run_piece(t, s, d, first, last, sentence));
    first = last;
  }
  return SG_OK;
}

sg_status sg_tagger_run(const sg_tagger *t, sg_tagger_scratch *s, sg_document *d) {
  SG_TRY(prepare(t, s, d->vocabulary));
  SG_TRY(sg_grow(&s->alloc, (void **)&s->line, &s->line_cap, PIECE + SG_MODEL_WINDOW, sizeof *s->line));
  uint32_t at = 0;
  for (uint32_t i = 0; i < d->nsentences; i++) {
    sg_range r = d->sentences[i];
    if (at < r.first) SG_TRY(run_sentence(t, s, d, (sg_range){at, r.first})); /* what no sentence holds */
    SG_TRY(run_sentence(t, s, d, r));
    at = r.last;
  }
  return at < d->ntokens ? run_sentence(t, s, d, (sg_range){at, d->ntokens}) : SG_OK;
}
