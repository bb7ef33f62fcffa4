/* scratch.c: looking things up in a lexicon once, and keeping them. */
#include "lexicon/scratch.h"

enum {
  FILTERED = 4096,        /* a word that more words follow has no filter */
  FILTER_WORDS = 1 << 17, /* room for all filters */
  MIN_EDGES = 64,
  MAX_EDGES = 1 << 14, /* powers of two */
  MAX_SIGNATURES = 1 << 16,
  LINE = 64
};

/* No edge: above the first words and yet of no word. */
static const sg_lex_edge no_edge = {.parent = SG_NONE, .word = SG_NONE, .node = SG_NONE};

static sg_status make_room(sg_lexicon_scratch *s) {
  const sg_lexicon *x = s->lexicon;
  s->nlongest = sg_lexicon_count(x);
  s->longest = sg_realloc(&s->alloc, NULL, 0, ((size_t)s->nlongest + 1) * sizeof *s->longest);
  for (s->nedges = MIN_EDGES; s->nedges < MAX_EDGES && s->nedges / 2 < sg_lex_count(x, SG_LEX_NODES);) s->nedges *= 2;
  s->room = sg_realloc(&s->alloc, NULL, 0, s->nedges * sizeof *s->edges + LINE);
  s->hidden = sg_realloc(&s->alloc, NULL, 0, (size_t)s->nlongest + 1);
  if (!s->longest || !s->room || !s->hidden) return SG_NOMEM;
  memset(s->hidden, 0, (size_t)s->nlongest + 1);
  s->edges = (sg_lex_edge *)(void *)((char *)s->room + (LINE - (uintptr_t)s->room % LINE) % LINE);
  memset(s->longest, 0, ((size_t)s->nlongest + 1) * sizeof *s->longest);
  for (uint32_t i = 0; i < s->nedges; i++) s->edges[i] = no_edge;
  return SG_OK;
}

sg_status sg_lexicon_scratch_new(const sg_allocator *alloc, const sg_lexicon *x, sg_lexicon_scratch **out) {
  sg_lexicon_scratch *s = sg_realloc(alloc, NULL, 0, sizeof *s);
  if (!s) return SG_NOMEM;
  *s = (sg_lexicon_scratch){.alloc = *alloc, .lexicon = x};
  sg_status status = make_room(s);
  if (status == SG_OK) *out = s;
  else sg_lexicon_scratch_free(s);
  return status;
}

static size_t table_bytes(const sg_lexicon_scratch *s) { return s->keys ? ((size_t)s->mask + 1) * sizeof *s->keys : 0; }

static size_t edges_bytes(const sg_lexicon_scratch *s) { return s->nedges * sizeof *s->edges + LINE; }

void sg_lexicon_scratch_free(sg_lexicon_scratch *s) {
  if (!s) return;
  sg_allocator a = s->alloc;
  sg_free(&a, s->roles, s->roles_cap * sizeof *s->roles);
  sg_free(&a, s->types, s->types_cap * sizeof *s->types);
  sg_free(&a, s->filters, s->filters_cap * sizeof *s->filters);
  sg_free(&a, s->values, table_bytes(s));
  sg_free(&a, s->keys, table_bytes(s));
  sg_free(&a, s->hits, s->hits_cap * sizeof *s->hits);
  sg_free(&a, s->longest, ((size_t)s->nlongest + 1) * sizeof *s->longest);
  sg_free(&a, s->hidden, (size_t)s->nlongest + 1);
  sg_free(&a, s->room, edges_bytes(s));
  sg_free(&a, s, sizeof *s);
}

size_t sg_lexicon_scratch_bytes(const sg_lexicon_scratch *s) {
  return sizeof *s + s->roles_cap * sizeof *s->roles + s->types_cap * sizeof *s->types +
         s->filters_cap * sizeof *s->filters + 2 * table_bytes(s) + s->hits_cap * sizeof *s->hits +
         ((size_t)s->nlongest + 1) * (sizeof *s->longest + 1) + edges_bytes(s);
}

sg_status sg_lexicon_scratch_hide(sg_lexicon_scratch *s, uint32_t lexicon) {
  if (lexicon >= s->nlongest) return SG_ARG;
  s->hidden[lexicon] = true;
  return SG_OK;
}

static void forget_signatures(sg_lexicon_scratch *s) {
  for (uint32_t i = 0; i < s->nedges; i++)
    if (s->edges[i].count == 1) s->edges[i].first = SG_NONE;
  s->nsignatures = 0;
  if (s->keys) memset(s->keys, 0, table_bytes(s));
}

void sg_lexicon_scratch_forget(sg_lexicon_scratch *s) {
  s->vocabulary = NULL;
  s->signatures = NULL;
  s->ntypes = s->nfilters = 0;
  forget_signatures(s);
}

static sg_status extend_types(sg_lexicon_scratch *s, const sg_vocabulary *v) {
  SG_TRY(sg_grow(&s->alloc, (void **)&s->roles, &s->roles_cap, v->ntypes, sizeof *s->roles));
  SG_TRY(sg_grow(&s->alloc, (void **)&s->types, &s->types_cap, v->ntypes, sizeof *s->types));
  if (s->nfilters == 0) {
    SG_TRY(sg_grow(&s->alloc, (void **)&s->filters, &s->filters_cap, 1, sizeof *s->filters));
    s->filters[s->nfilters++] = UINT64_MAX;
  }
  for (; s->ntypes < v->ntypes; s->ntypes++) {
    s->roles[s->ntypes] = SG_LEX_UNKNOWN;
    s->types[s->ntypes] = (sg_lex_type){SG_NONE, 0};
  }
  return SG_OK;
}

sg_status sg_lex_attend(sg_lexicon_scratch *s, const sg_document *d) {
  if (s->vocabulary != d->vocabulary || s->vocabulary_generation != d->vocabulary->generation)
    s->ntypes = s->nfilters = 0;
  if (s->signatures != d->signatures || s->signatures_generation != d->signatures->generation) forget_signatures(s);
  s->vocabulary = d->vocabulary;
  s->vocabulary_generation = d->vocabulary->generation;
  s->signatures = d->signatures;
  s->signatures_generation = d->signatures->generation;
  return extend_types(s, d->vocabulary);
}

/* Words that too many words follow, and those for which there is no room, share the filter that lets all pass. */
static uint32_t make_filter(sg_lexicon_scratch *s, uint32_t node) {
  const sg_lexicon *x = s->lexicon;
  sg_lex_range r = sg_lex_children(x, node);
  uint32_t size = 0;
  if (r.last - r.first > FILTERED) return 0;
  while ((UINT32_C(4) << size) < r.last - r.first) size++;
  uint32_t end = s->nfilters + (UINT32_C(1) << size), follow = s->nfilters << 4 | size;
  if (end > FILTER_WORDS) return 0;
  if (sg_grow(&s->alloc, (void **)&s->filters, &s->filters_cap, end, sizeof *s->filters) != SG_OK) return 0;
  uint64_t *bits = s->filters + s->nfilters;
  memset(bits, 0, sizeof *bits << size);
  for (; r.first < r.last; r.first++) {
    uint32_t bit = sg_lex_follow_hash(x->nodes[r.first].word) & ((UINT32_C(64) << size) - 1);
    bits[bit >> 6] |= UINT64_C(1) << (bit & 63);
  }
  s->nfilters = end;
  return follow;
}

void sg_lex_look_up(sg_lexicon_scratch *s, sg_type_id type) {
  const sg_lexicon *x = s->lexicon;
  const sg_type *types = s->vocabulary->types, *folded = &types[types[type].folded];
  sg_lex_type *found = &s->types[type];
  *found = (sg_lex_type){sg_lex_word(x, folded->text, folded->len), 0};
  s->roles[type] = 0;
  if (found->word == SG_NONE) return;
  if (found->word >= x->head.continues) s->roles[type] |= SG_LEX_GOES_ON;
  if (found->word >= x->head.nstarts) return;
  sg_lex_range own = sg_lex_postings(x, found->word);
  s->roles[type] |= own.first == own.last ? SG_LEX_OPENS : SG_LEX_ALONE;
  if (own.first == own.last) found->follow = make_filter(s, found->word);
}

static sg_lex_edge make_edge(const sg_lexicon *x, uint32_t parent, uint32_t word) {
  sg_lex_edge edge = {.parent = parent, .word = word, .node = parent == SG_NONE ? word : sg_lex_child(x, parent, word)};
  if (edge.node == SG_NONE) return edge;
  sg_lex_range r = sg_lex_postings(x, edge.node), children = sg_lex_children(x, edge.node);
  if (r.last - r.first > SG_LEXICON_MAX_HOMONYMS) r.last = r.first + SG_LEXICON_MAX_HOMONYMS;
  edge.first = r.first;
  edge.count = (r.last - r.first) & INT32_MAX;
  edge.leaf = children.first == children.last;
  if (edge.count != 1) return edge;
  edge.first = SG_NONE;
  edge.entry = x->postings[r.first].entry;
  edge.check = x->postings[r.first].check;
  edge.lexicon = edge.entry < sg_lexicon_entries(x) ? x->entries[edge.entry].lexicon : SG_NONE;
  return edge;
}

sg_lex_edge *sg_lex_find_edge(sg_lexicon_scratch *s, uint32_t parent, uint32_t word, uint32_t place) {
  sg_lex_edge *edge = &s->edges[place];
  if (edge->word != SG_NONE) s->edges[place ^ 1] = *edge;
  *edge = make_edge(s->lexicon, parent, word);
  return edge;
}

static sg_status resize_signatures(sg_lexicon_scratch *s, uint32_t size) {
  uint32_t *keys = sg_realloc(&s->alloc, NULL, 0, size * sizeof *keys);
  uint32_t *values = sg_realloc(&s->alloc, NULL, 0, size * sizeof *values);
  if (!keys || !values) {
    sg_free(&s->alloc, keys, size * sizeof *keys);
    sg_free(&s->alloc, values, size * sizeof *values);
    return SG_NOMEM;
  }
  memset(keys, 0, size * sizeof *keys);
  for (uint32_t i = 0; s->keys && i <= s->mask; i++) {
    if (!s->keys[i]) continue;
    uint32_t k = sg_hash_mix(s->keys[i], 0) & (size - 1);
    while (keys[k]) k = (k + 1) & (size - 1);
    keys[k] = s->keys[i];
    values[k] = s->values[i];
  }
  sg_free(&s->alloc, s->keys, table_bytes(s));
  sg_free(&s->alloc, s->values, table_bytes(s));
  s->keys = keys;
  s->values = values;
  s->mask = size - 1;
  return SG_OK;
}

static bool has_name(const sg_feature *f, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if (f[i].key_len == 4 && memcmp(f[i].key, "name", 4) == 0) return true;
  return false;
}

static sg_status make_signature(const sg_lexicon *x, sg_document *d, uint32_t entry, uint32_t *out) {
  sg_lexicon_entry e;
  sg_feature features[SG_LEXICON_MAX_FEATURES + 1];
  uint32_t n = 0;
  SG_TRY(sg_lexicon_get(x, entry, &e));
  for (uint32_t i = 0; i < e.nfeatures; i++) SG_TRY(sg_lexicon_feature(x, e.first_feature + i, &features[n++]));
  if (!has_name(features, n))
    features[n++] = (sg_feature){
        .key = "name", .key_len = 4, .type = SG_VALUE_STRING, .string = e.phrase.bytes, .string_len = e.phrase.len};
  return sg_signatures_intern(d->signatures, e.lexicon.bytes, e.lexicon.len, features, n, out);
}

sg_status sg_lex_signature(sg_lexicon_scratch *s, sg_document *d, uint32_t entry, uint32_t *out) {
  if (s->nsignatures >= MAX_SIGNATURES) forget_signatures(s);
  if (!s->keys || s->nsignatures > s->mask / 2) SG_TRY(resize_signatures(s, s->keys ? (s->mask + 1) * 2 : 64));
  uint32_t k = sg_hash_mix(entry + 1, 0) & s->mask;
  for (; s->keys[k]; k = (k + 1) & s->mask) {
    if (s->keys[k] == entry + 1) {
      *out = s->values[k];
      return SG_OK;
    }
  }
  SG_TRY(make_signature(s->lexicon, d, entry, out));
  s->keys[k] = entry + 1;
  s->values[k] = *out;
  s->nsignatures++;
  return SG_OK;
}
