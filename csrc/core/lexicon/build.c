/* build.c: collecting entries and their phrases. */
#include "lexicon/draft.h"

sg_status sg_lexicon_builder_new(const sg_allocator *alloc, sg_lexicon_builder **out) {
  sg_lexicon_builder *b = sg_realloc(alloc, NULL, 0, sizeof *b);
  if (!b) return SG_NOMEM;
  *b = (sg_lexicon_builder){.alloc = *alloc};
  *out = b;
  return SG_OK;
}

void sg_lexicon_builder_free(sg_lexicon_builder *b) {
  if (!b) return;
  sg_allocator a = b->alloc;
  sg_free(&a, b->bytes, b->bytes_cap);
  sg_free(&a, b->texts, b->texts_cap * sizeof *b->texts);
  sg_free(&a, b->nodes, b->nodes_cap * sizeof *b->nodes);
  sg_free(&a, b->postings, b->postings_cap * sizeof *b->postings);
  sg_free(&a, b->exact, b->exact_cap * sizeof *b->exact);
  sg_free(&a, b->lexicons, b->lexicons_cap * sizeof *b->lexicons);
  sg_free(&a, b->entries, b->entries_cap * sizeof *b->entries);
  sg_free(&a, b->features, b->features_cap * sizeof *b->features);
  sg_index_free(&b->text_index, &a);
  sg_index_free(&b->node_index, &a);
  sg_index_free(&b->entry_index, &a);
  sg_free(&a, b, sizeof *b);
}

#define ROOM(b, items, cap, need) sg_grow(&(b)->alloc, (void **)&(b)->items, &(b)->cap, (need), sizeof *(b)->items)

static uint32_t hash_of_text(const void *b, uint32_t id) { return ((const sg_lexicon_builder *)b)->texts[id].hash; }

static uint32_t hash_of_node(const void *b, uint32_t id) {
  const sg_draft_node *n = &((const sg_lexicon_builder *)b)->nodes[id];
  return sg_hash_mix(n->parent, n->text);
}

static sg_status add_text(sg_lexicon_builder *b, const char *text, uint32_t len, uint32_t *out) {
  SG_TRY(sg_index_room(&b->text_index, &b->alloc, b->ntexts, hash_of_text, b));
  uint32_t hash = sg_hash_bytes(text, len), k = sg_index_start(&b->text_index, hash);
  for (; (*out = sg_index_at(&b->text_index, k)) != SG_NONE; k = sg_index_next(&b->text_index, k)) {
    const sg_draft_text *t = &b->texts[*out];
    if (t->hash == hash && t->len == len && memcmp(b->bytes + t->offset, text, len) == 0) return SG_OK;
  }
  SG_TRY(ROOM(b, bytes, bytes_cap, (uint64_t)b->nbytes + len + 1));
  SG_TRY(ROOM(b, texts, texts_cap, (uint64_t)b->ntexts + 1));
  if (len) memcpy(b->bytes + b->nbytes, text, len);
  b->texts[b->ntexts] = (sg_draft_text){.offset = b->nbytes, .len = len, .hash = hash};
  b->nbytes += len;
  *out = b->ntexts++;
  sg_index_put(&b->text_index, k, *out);
  return SG_OK;
}

static sg_status add_node(sg_lexicon_builder *b, uint32_t parent, uint32_t text, uint32_t *out) {
  SG_TRY(sg_index_room(&b->node_index, &b->alloc, b->nnodes, hash_of_node, b));
  uint32_t k = sg_index_start(&b->node_index, sg_hash_mix(parent, text));
  for (; (*out = sg_index_at(&b->node_index, k)) != SG_NONE; k = sg_index_next(&b->node_index, k))
    if (b->nodes[*out].parent == parent && b->nodes[*out].text == text) return SG_OK;
  SG_TRY(ROOM(b, nodes, nodes_cap, (uint64_t)b->nnodes + 1));
  b->nodes[b->nnodes] = (sg_draft_node){parent, text, 0, parent == SG_NONE ? 1 : b->nodes[parent].depth + 1};
  if (parent == SG_NONE) b->texts[text].starts = 1;
  else b->texts[text].continues = 1;
  *out = b->nnodes++;
  sg_index_put(&b->node_index, k, *out);
  return SG_OK;
}

sg_status sg_lexicon_builder_lexicon(sg_lexicon_builder *b, const char *name, uint32_t len, uint32_t *out) {
  uint32_t text;
  if (len == 0) return SG_ARG;
  SG_TRY(add_text(b, name, len, &text));
  for (uint32_t i = 0; i < b->nlexicons; i++) {
    if (b->lexicons[i].name == text) {
      *out = i;
      return SG_OK;
    }
  }
  if (b->nlexicons == SG_LEXICON_MAX_LEXICONS) return SG_LIMIT;
  SG_TRY(ROOM(b, lexicons, lexicons_cap, (uint64_t)b->nlexicons + 1));
  b->lexicons[b->nlexicons] = (sg_lexfile_lexicon){.name = text};
  *out = b->nlexicons++;
  return SG_OK;
}

sg_status sg_lexicon_builder_all(sg_lexicon_builder *b, uint32_t lexicon, bool all) {
  if (lexicon >= b->nlexicons) return SG_ARG;
  b->lexicons[lexicon].flags = all ? SG_LEXFILE_ALL : 0;
  return SG_OK;
}

static int compare_keys(const sg_feature *a, const sg_feature *b) {
  int c = memcmp(a->key, b->key, a->key_len < b->key_len ? a->key_len : b->key_len);
  return c ? c : (a->key_len > b->key_len) - (a->key_len < b->key_len);
}

/* Sorted by key, the first of equal keys only: the order in which a host lists features must not show in the bytes. */
static sg_status sort_features(const sg_feature *in, uint32_t n, const sg_feature **out, uint32_t *count) {
  uint32_t k = 0;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t at = k;
    int order = 1;
    while (at > 0 && (order = compare_keys(out[at - 1], &in[i])) > 0) at--;
    if (at > 0 && order == 0) continue;
    if (k == SG_LEXICON_MAX_FEATURES) return SG_LIMIT;
    memmove(out + at + 1, out + at, (k - at) * sizeof *out);
    out[at] = &in[i];
    k++;
  }
  *count = k;
  return SG_OK;
}

static sg_status add_feature(sg_lexicon_builder *b, const sg_feature *in, sg_lexfile_feature *out) {
  *out = (sg_lexfile_feature){.type = in->type};
  SG_TRY(add_text(b, in->key, in->key_len, &out->key));
  if (in->type == SG_VALUE_STRING) {
    uint32_t text;
    SG_TRY(add_text(b, in->string, in->string_len, &text));
    out->value = text;
  } else {
    memcpy(&out->value, &in->number, sizeof out->value);
  }
  return SG_OK;
}

static uint32_t nfeatures_of(const sg_lexicon_builder *b, uint32_t entry) {
  return (entry + 1 < b->nentries ? b->entries[entry + 1].feature : b->nfeatures) - b->entries[entry].feature;
}

static uint32_t hash_of_entry(const void *builder, uint32_t entry) {
  const sg_lexicon_builder *b = builder;
  const sg_lexfile_entry *e = &b->entries[entry];
  uint32_t hash = sg_hash_mix(e->lexicon, e->phrase);
  for (uint32_t i = 0; i < nfeatures_of(b, entry); i++) {
    const sg_lexfile_feature *f = &b->features[e->feature + i];
    hash = sg_hash_mix(sg_hash_mix(hash, f->key), (uint32_t)(f->value ^ f->value >> 32));
  }
  return hash;
}

static bool same_entries(const sg_lexicon_builder *b, uint32_t x, uint32_t y) {
  const sg_lexfile_entry *e = &b->entries[x], *f = &b->entries[y];
  uint32_t n = nfeatures_of(b, x);
  if (e->lexicon != f->lexicon || e->phrase != f->phrase || n != nfeatures_of(b, y)) return false;
  for (uint32_t i = 0; i < n; i++) {
    const sg_lexfile_feature *p = &b->features[e->feature + i], *q = &b->features[f->feature + i];
    if (p->key != q->key || p->type != q->type || p->value != q->value) return false;
  }
  return true;
}

/* Files the last entry; there is room in the table. */
static void file_entry(sg_lexicon_builder *b) {
  uint32_t entry = b->nentries - 1, other, k = sg_index_start(&b->entry_index, hash_of_entry(b, entry));
  b->repeated = false;
  for (; (other = sg_index_at(&b->entry_index, k)) != SG_NONE; k = sg_index_next(&b->entry_index, k)) {
    if (!same_entries(b, other, entry)) continue;
    b->repeated = true;
    return;
  }
  sg_index_put(&b->entry_index, k, entry);
}

bool sg_lexicon_builder_repeated(const sg_lexicon_builder *b) { return b->repeated; }

sg_status sg_lexicon_builder_entry(sg_lexicon_builder *b, uint32_t lexicon, const char *phrase, uint32_t len,
                                   const sg_feature *features, uint32_t nfeatures) {
  const sg_feature *sorted[SG_LEXICON_MAX_FEATURES + 1];
  uint32_t n = 0, text;
  if (lexicon >= b->nlexicons) return SG_ARG;
  if (b->nentries >= SG_LEXICON_REF - 1) return SG_LIMIT;
  SG_TRY(sort_features(features, nfeatures, sorted, &n));
  SG_TRY(sg_index_room(&b->entry_index, &b->alloc, b->nentries, hash_of_entry, b));
  SG_TRY(add_text(b, phrase, len, &text));
  SG_TRY(ROOM(b, entries, entries_cap, (uint64_t)b->nentries + 1));
  SG_TRY(ROOM(b, features, features_cap, (uint64_t)b->nfeatures + n + 1));
  for (uint32_t i = 0; i < n; i++) SG_TRY(add_feature(b, sorted[i], &b->features[b->nfeatures + i]));
  b->entries[b->nentries++] = (sg_lexfile_entry){lexicon, text, b->nfeatures};
  b->nfeatures += n;
  b->lexicons[lexicon].entries++;
  file_entry(b);
  return SG_OK;
}

static const sg_type *type_at(const sg_document *d, uint32_t token) {
  return &d->vocabulary->types[d->tokens[token].type];
}

/* The tokens as they are written, for a rule that depends on them. */
static sg_status add_exact(sg_lexicon_builder *b, const sg_document *d) {
  SG_TRY(ROOM(b, exact, exact_cap, (uint64_t)b->nexact + d->ntokens));
  for (uint32_t i = 0; i < d->ntokens; i++) {
    const sg_type *type = type_at(d, i);
    SG_TRY(add_text(b, type->text, type->len, &b->exact[b->nexact + i]));
  }
  return SG_OK;
}

/* Smart becomes exact or folded: exact if the phrase is all capitals. One without capitals needs no check for them. */
static sg_case resolve_case(const sg_document *d, sg_case rule) {
  bool capital = false, small = false;
  for (uint32_t i = 0; i < d->ntokens; i++) {
    sg_lex_letters found = sg_lex_letters_of(type_at(d, i)->text, type_at(d, i)->len);
    capital |= found.capital;
    small |= found.small;
  }
  if (rule == SG_CASE_SMART) return capital && !small ? SG_CASE_EXACT : SG_CASE_FOLDED;
  return rule == SG_CASE_CAPITAL && !capital ? SG_CASE_FOLDED : rule;
}

sg_status sg_lexicon_builder_variant(sg_lexicon_builder *b, const sg_document *d, sg_case rule) {
  if (b->nentries == 0 || d->ntokens == 0 || rule >= SG_CASE_COUNT) return SG_ARG;
  if (d->ntokens > SG_LEXICON_MAX_TOKENS || b->nexact >= SG_LEXFILE_CAPITAL - SG_LEXICON_MAX_TOKENS) return SG_LIMIT;
  uint32_t node = SG_NONE, text, check = SG_LEXFILE_FOLDED;
  for (uint32_t i = 0; i < d->ntokens; i++) {
    const sg_type *folded = &d->vocabulary->types[type_at(d, i)->folded];
    SG_TRY(add_text(b, folded->text, folded->len, &text));
    SG_TRY(add_node(b, node, text, &node));
  }
  if (b->nodes[node].postings == SG_LEXICON_MAX_HOMONYMS) return SG_LIMIT;
  SG_TRY(ROOM(b, postings, postings_cap, (uint64_t)b->npostings + 1));
  rule = resolve_case(d, rule);
  if (rule != SG_CASE_FOLDED) {
    SG_TRY(add_exact(b, d));
    check = rule == SG_CASE_CAPITAL ? b->nexact | SG_LEXFILE_CAPITAL : b->nexact;
    b->nexact += d->ntokens;
  }
  b->postings[b->npostings++] = (sg_draft_posting){node, b->nentries - 1, check};
  b->nodes[node].postings++;
  b->lexicons[b->entries[b->nentries - 1].lexicon].phrases++;
  return SG_OK;
}
