/* lexicon_match.c: the phrases of a lexicon in a document.

   The scratch keeps the word of each type of the vocabulary, so that a token that starts no phrase costs one look-up
   in an array. A word that starts phrases but is none (BARE) costs a look at the next token: the scratch keeps a filter
   of the words that may follow it. Only then are pages of the file touched, and what was found there is remembered in
   two small tables: steps through the trie, and what ends at its nodes. */
#include "lexicon_format.h"
#include "listing.h"

#define UNKNOWN UINT32_C(0xFFFFFFFE) /* of a type: not looked up yet (SG_NONE: no word of the lexicon) */
#define BARE UINT32_C(0x80000000)    /* of a word: starts phrases, but none that ends with it */
enum {
  FILTERED = 4096, /* a word that more words follow has no filter */
  FILTER_WORDS = 1 << 17, /* room for all filters */
  MIN_STEPS = 64, MAX_STEPS = 1 << 14, /* remembered steps and nodes: powers of two */
  MAX_SIGNATURES = 1 << 16,
  CHUNK = 128 /* tokens looked at in a row */
};

/* The words that may follow a word, as bits by hash: (64 << (follow & 15)) bits of the filters, from follow >> 4 on. */
typedef struct found_type {
  uint32_t word;   /* perhaps with BARE */
  uint32_t follow; /* of a word that starts phrases */
} found_type;

typedef struct step {
  uint32_t node, word, child;
} step;

/* The postings that end at a node; of a single one, all that matching asks for. */
typedef struct memo {
  uint32_t node, first, last;
  uint32_t entry, lexicon, check;
  bool leaf;
} memo;

typedef struct hit {
  uint32_t entry, lexicon, last;
} hit;

struct sg_lexicon_scratch {
  sg_allocator alloc;
  const sg_lexicon *lexicon;
  const sg_vocabulary *vocabulary;
  const sg_signatures *signatures;
  uint32_t vocabulary_generation, signatures_generation;
  found_type *types;
  uint64_t *filters; /* the first has all bits set */
  uint32_t ntypes, types_cap, nfilters, filters_cap;
  uint32_t *keys, *values; /* entry + 1 -> signature, open addressing */
  uint32_t mask, nsignatures;
  hit *hits; /* of one start */
  uint32_t nhits, hits_cap;
  uint32_t *longest; /* by lexicon: end of its longest hit at this start */
  uint32_t nlongest;
  uint32_t nsteps; /* places in each of these two, about two a node of a small lexicon */
  step *steps;
  memo *memos;
};

static sg_status fill(sg_lexicon_scratch *s, const sg_lexicon *x) {
  s->nlongest = sg_lexicon_count(x);
  s->longest = sg_realloc(&s->alloc, NULL, 0, ((size_t)s->nlongest + 1) * sizeof *s->longest);
  for (s->nsteps = MIN_STEPS; s->nsteps < MAX_STEPS && s->nsteps / 2 < sg_lex_count(x, SG_LEX_NODES);) s->nsteps *= 2;
  s->steps = sg_realloc(&s->alloc, NULL, 0, s->nsteps * sizeof *s->steps);
  s->memos = sg_realloc(&s->alloc, NULL, 0, s->nsteps * sizeof *s->memos);
  if (!s->longest || !s->steps || !s->memos) return SG_NOMEM;
  memset(s->longest, 0, ((size_t)s->nlongest + 1) * sizeof *s->longest);
  for (uint32_t i = 0; i < s->nsteps; i++) {
    s->steps[i] = (step){SG_NONE, SG_NONE, SG_NONE};
    s->memos[i] = (memo){.node = SG_NONE};
  }
  return SG_OK;
}

sg_status sg_lexicon_scratch_new(const sg_allocator *alloc, const sg_lexicon *x, sg_lexicon_scratch **out) {
  sg_lexicon_scratch *s = sg_realloc(alloc, NULL, 0, sizeof *s);
  if (!s) return SG_NOMEM;
  *s = (sg_lexicon_scratch){.alloc = *alloc, .lexicon = x};
  sg_status status = fill(s, x);
  if (status == SG_OK) *out = s;
  else sg_lexicon_scratch_free(s);
  return status;
}

static size_t table_bytes(const sg_lexicon_scratch *s) {
  return s->keys ? ((size_t)s->mask + 1) * sizeof *s->keys : 0;
}

void sg_lexicon_scratch_free(sg_lexicon_scratch *s) {
  if (!s) return;
  sg_allocator a = s->alloc;
  sg_free(&a, s->types, s->types_cap * sizeof *s->types);
  sg_free(&a, s->filters, s->filters_cap * sizeof *s->filters);
  sg_free(&a, s->values, table_bytes(s));
  sg_free(&a, s->keys, table_bytes(s));
  sg_free(&a, s->hits, s->hits_cap * sizeof *s->hits);
  sg_free(&a, s->longest, ((size_t)s->nlongest + 1) * sizeof *s->longest);
  sg_free(&a, s->steps, s->nsteps * sizeof *s->steps);
  sg_free(&a, s->memos, s->nsteps * sizeof *s->memos);
  sg_free(&a, s, sizeof *s);
}

size_t sg_lexicon_scratch_bytes(const sg_lexicon_scratch *s) {
  return sizeof *s + s->types_cap * sizeof *s->types + s->filters_cap * sizeof *s->filters + 2 * table_bytes(s) + s->hits_cap * sizeof *s->hits +
         ((size_t)s->nlongest + 1) * sizeof *s->longest + s->nsteps * (sizeof *s->steps + sizeof *s->memos);
}

static void forget_signatures(sg_lexicon_scratch *s) {
  s->nsignatures = 0;
  if (s->keys) memset(s->keys, 0, table_bytes(s));
}

void sg_lexicon_scratch_forget(sg_lexicon_scratch *s) {
  s->vocabulary = NULL;
  s->signatures = NULL;
  s->ntypes = s->nfilters = 0;
  forget_signatures(s);
}

/* Drops what was remembered by ids that are void. */
static void attend(sg_lexicon_scratch *s, const sg_document *d) {
  if (s->vocabulary != d->vocabulary || s->vocabulary_generation != d->vocabulary->generation) s->ntypes = s->nfilters = 0;
  if (s->signatures != d->signatures || s->signatures_generation != d->signatures->generation) forget_signatures(s);
  s->vocabulary = d->vocabulary;
  s->vocabulary_generation = d->vocabulary->generation;
  s->signatures = d->signatures;
  s->signatures_generation = d->signatures->generation;
}

/* Room for all types of the vocabulary. */
static sg_status extend_types(sg_lexicon_scratch *s, const sg_vocabulary *v) {
  SG_TRY(sg_grow(&s->alloc, (void **)&s->types, &s->types_cap, v->ntypes, sizeof *s->types));
  if (s->nfilters == 0) {
    SG_TRY(sg_grow(&s->alloc, (void **)&s->filters, &s->filters_cap, 1, sizeof *s->filters));
    s->filters[s->nfilters++] = UINT64_MAX;
  }
  for (; s->ntypes < v->ntypes; s->ntypes++) s->types[s->ntypes] = (found_type){UNKNOWN, 0};
  return SG_OK;
}

static inline uint32_t follow_hash(uint32_t word) {
  return (uint32_t)((uint64_t)word * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

static inline bool may_follow(const sg_lexicon_scratch *s, uint32_t follow, uint32_t word) {
  uint32_t bit = follow_hash(word) & ((UINT32_C(64) << (follow & 15)) - 1);
  return (s->filters[(follow >> 4) + (bit >> 6)] >> (bit & 63) & 1) != 0;
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
    uint32_t bit = follow_hash(x->nodes[r.first].word) & ((UINT32_C(64) << size) - 1);
    bits[bit >> 6] |= UINT64_C(1) << (bit & 63);
  }
  s->nfilters = end;
  return follow;
}

static found_type look_up(sg_lexicon_scratch *s, const sg_vocabulary *v, sg_type_id type) {
  const sg_lexicon *x = s->lexicon;
  const sg_type *folded = &v->types[v->types[type].folded];
  found_type found = {sg_lex_word(x, folded->text, folded->len), 0};
  if (found.word < x->head.nstarts) {
    sg_lex_range own = sg_lex_postings(x, found.word);
    found.follow = make_filter(s, found.word);
    if (own.first == own.last) found.word |= BARE;
  }
  return s->types[type] = found;
}

static inline found_type type_at(sg_lexicon_scratch *s, const sg_document *d, uint32_t token) {
  found_type found = s->types[d->tokens[token].type];
  return found.word == UNKNOWN ? look_up(s, d->vocabulary, d->tokens[token].type) : found;
}

static inline uint32_t word_at(sg_lexicon_scratch *s, const sg_document *d, uint32_t token) {
  return type_at(s, d, token).word & ~BARE;
}

static uint32_t child_of(sg_lexicon_scratch *s, uint32_t node, uint32_t word) {
  uint32_t place = sg_hash_mix(node, word) & (s->nsteps - 1);
  step *m = &s->steps[place], *second = &s->steps[place ^ 1];
  if (m->node == node && m->word == word) return m->child;
  if (second->node == node && second->word == word) return second->child;
  if (m->node != SG_NONE) *second = *m;
  *m = (step){node, word, sg_lex_child(s->lexicon, node, word)};
  return m->child;
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
    features[n++] = (sg_feature){.key = "name", .key_len = 4, .string = e.phrase.bytes, .string_len = e.phrase.len, .type = SG_VALUE_STRING};
  return sg_signatures_intern(d->signatures, e.lexicon.bytes, e.lexicon.len, features, n, out);
}

static sg_status signature_of(sg_lexicon_scratch *s, sg_document *d, uint32_t entry, uint32_t *out) {
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

static memo make_memo(const sg_lexicon_scratch *s, uint32_t node) {
  const sg_lexicon *x = s->lexicon;
  sg_lex_range r = sg_lex_postings(x, node);
  if (r.last - r.first > SG_LEXICON_MAX_HOMONYMS) r.last = r.first + SG_LEXICON_MAX_HOMONYMS;
  sg_lex_range children = sg_lex_children(x, node);
  memo m = {.node = node, .first = r.first, .last = r.last, .leaf = children.first == children.last};
  if (r.last - r.first != 1) return m;
  m.entry = x->postings[r.first].entry;
  m.check = x->postings[r.first].check;
  m.lexicon = m.entry < sg_lexicon_entries(x) ? x->entries[m.entry].lexicon : SG_NONE;
  return m;
}

static sg_status add_hit(sg_lexicon_scratch *s, uint32_t entry, uint32_t lexicon, uint32_t last) {
  SG_TRY(sg_grow(&s->alloc, (void **)&s->hits, &s->hits_cap, (uint64_t)s->nhits + 1, sizeof *s->hits));
  s->hits[s->nhits++] = (hit){entry, lexicon, last};
  s->longest[lexicon] = last;
  return SG_OK;
}

static sg_status take_many(sg_lexicon_scratch *s, const sg_document *d, memo m, uint32_t first, uint32_t last) {
  const sg_lexicon *x = s->lexicon;
  for (uint32_t previous = SG_NONE; m.first < m.last; m.first++) {
    const sg_lexfile_posting *p = &x->postings[m.first];
    uint32_t entry = p->entry;
    if (entry == previous || entry >= sg_lexicon_entries(x)) continue;
    uint32_t lexicon = x->entries[entry].lexicon;
    if (lexicon >= s->nlongest || !sg_lex_case_met(x, p->check, d, first, last - first)) continue;
    previous = entry;
    SG_TRY(add_hit(s, entry, lexicon, last));
  }
  return SG_OK;
}

/* Each node has two places; that which it takes gives its former node the other. So have steps. */
static const memo *memo_of(sg_lexicon_scratch *s, uint32_t node) {
  uint32_t place = sg_hash_mix(node, 0) & (s->nsteps - 1);
  memo *m = &s->memos[place], *second = &s->memos[place ^ 1];
  if (m->node == node) return m;
  if (second->node == node) return second;
  if (m->node != SG_NONE) *second = *m;
  *m = make_memo(s, node);
  return m;
}

/* The entries whose phrases are tokens [first, last), which lead to the node. */
static sg_status take_postings(sg_lexicon_scratch *s, const sg_document *d, const memo *m, uint32_t first, uint32_t last) {
  if (m->first == m->last) return SG_OK;
  if (m->last - m->first > 1) return take_many(s, d, *m, first, last);
  if (m->lexicon >= s->nlongest || !sg_lex_case_met(s->lexicon, m->check, d, first, last - first)) return SG_OK;
  return add_hit(s, m->entry, m->lexicon, last);
}

/* The hits of one start become spans, the longest first: they were found shortest first, in groups of one end. */
static sg_status add_spans(sg_lexicon_scratch *s, sg_document *d, uint32_t first, uint32_t base) {
  const sg_lexicon *x = s->lexicon;
  for (uint32_t to = s->nhits, from; to > 0; to = from) {
    for (from = to - 1; from > 0 && s->hits[from - 1].last == s->hits[to - 1].last; from--) {}
    for (uint32_t i = from; i < to; i++) {
      const hit *h = &s->hits[i];
      if (h->last != s->longest[h->lexicon] && !(x->lexicons[h->lexicon].flags & SG_LEXFILE_ALL)) continue;
      sg_span span = {.first = first, .last = h->last, .ref = SG_LEXICON_REF | (base + h->entry)};
      SG_TRY(signature_of(s, d, h->entry, &span.signature));
      SG_TRY(sg_document_add_span(d, &span));
    }
  }
  return SG_OK;
}

static sg_status match_at(sg_lexicon_scratch *s, sg_document *d, uint32_t first, uint32_t end, uint32_t word, uint32_t base) {
  const sg_lexfile_header *head = &s->lexicon->head;
  const memo *m = memo_of(s, word);
  if (end - first > SG_LEXICON_MAX_TOKENS) end = first + SG_LEXICON_MAX_TOKENS;
  s->nhits = 0;
  SG_TRY(take_postings(s, d, m, first, first + 1));
  for (uint32_t i = first + 1; i < end && !m->leaf; i++) {
    word = word_at(s, d, i);
    if (word < head->continues || word >= head->nwords) break;
    uint32_t node = child_of(s, m->node, word);
    if (node == SG_NONE) break;
    m = memo_of(s, node);
    SG_TRY(take_postings(s, d, m, first, i + 1));
  }
  return s->nhits ? add_spans(s, d, first, base) : SG_OK;
}

/* The tokens of [first, last) that a phrase may start with: a word that is no phrase itself only if the next can follow
   some word. No branch depends on the text: a wrong guess would cost more than all the rest. */
static uint32_t find_starts(sg_lexicon_scratch *s, const sg_document *d, uint32_t first, uint32_t last, uint32_t end,
                            uint32_t *starts) {
  const uint32_t nstarts = s->lexicon->head.nstarts, continues = s->lexicon->head.continues;
  const uint32_t following = s->lexicon->head.nwords - continues;
  uint32_t n = 0, word = type_at(s, d, first).word;
  for (uint32_t i = first; i < last; i++) {
    uint32_t next = i + 1 < end ? type_at(s, d, i + 1).word : SG_NONE;
    uint32_t phrase = 1 ^ word >> 31, goes_on = (next & ~BARE) - continues < following;
    starts[n] = i;
    n += (uint32_t)((word & ~BARE) < nstarts) & (phrase | goes_on);
    word = next;
  }
  return n;
}

/* Of these, the tokens that are phrases, or that the next one follows somewhere. */
static uint32_t filter_starts(const sg_lexicon_scratch *s, const sg_document *d, uint32_t end, uint32_t *starts, uint32_t n) {
  uint32_t kept = 0;
  for (uint32_t k = 0; k < n; k++) {
    uint32_t i = starts[k];
    found_type found = s->types[d->tokens[i].type];
    uint32_t next = i + 1 < end ? s->types[d->tokens[i + 1].type].word & ~BARE : 0;
    starts[kept] = i;
    kept += (1 ^ found.word >> 31) | may_follow(s, found.follow, next);
  }
  return kept;
}

static sg_status match_range(sg_lexicon_scratch *s, sg_document *d, uint32_t first, uint32_t end, uint32_t base) {
  uint32_t starts[CHUNK];
  for (uint32_t last; first < end; first = last) {
    last = end - first > CHUNK ? first + CHUNK : end;
    uint32_t n = filter_starts(s, d, end, starts, find_starts(s, d, first, last, end, starts));
    for (uint32_t k = 0; k < n; k++) {
      uint32_t word = s->types[d->tokens[starts[k]].type].word & ~BARE;
      SG_TRY(match_at(s, d, starts[k], end, word, base));
    }
  }
  return SG_OK;
}

static sg_status match_all(sg_lexicon_scratch *s, sg_document *d, uint32_t base) {
  if (d->nsentences == 0) return match_range(s, d, 0, d->ntokens, base);
  for (uint32_t i = 0; i < d->nsentences; i++)
    SG_TRY(match_range(s, d, d->sentences[i].first, d->sentences[i].last, base));
  return SG_OK;
}

sg_status sg_lexicon_match(const sg_lexicon *x, sg_lexicon_scratch *s, sg_document *d, uint32_t base) {
  if (s->lexicon != x || base > SG_LEXICON_REF - 1 || sg_lexicon_entries(x) > SG_LEXICON_REF - base) return SG_ARG;
  if (d->generation != d->vocabulary->generation) return SG_ARG;
  uint32_t nspans = d->nspans;
  attend(s, d);
  sg_status status = extend_types(s, d->vocabulary);
  if (status == SG_OK) status = match_all(s, d, base);
  if (status != SG_OK) {
    d->nspans = nspans;
    sg_listings_spoil(d, SG_NONE);
  }
  return status;
}
