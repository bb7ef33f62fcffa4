/* match.c: the phrases of a lexicon in a document.

   Tokens are looked at in chunks, whatever the sentences, by their roles alone and without a branch that depends on
   the text: a wrong guess would cost more than all the rest. What is left is filtered by the words that may follow;
   only what passes is walked through the trie, up to the end of its sentence. */
#include "lexicon/scratch.h"
#include "document/layer_index.h"

enum { CHUNK = 512 };

static sg_status add_hit(sg_lexicon_scratch *s, uint32_t entry, uint32_t lexicon, uint32_t last, sg_lex_edge *edge) {
  if (s->hidden[lexicon]) return SG_OK;
  SG_TRY(sg_grow(&s->alloc, (void **)&s->hits, &s->hits_cap, (uint64_t)s->nhits + 1, sizeof *s->hits));
  s->hits[s->nhits++] = (sg_lex_hit){entry, lexicon, last, edge};
  s->longest[lexicon] = last;
  return SG_OK;
}

static sg_status take_many(sg_lexicon_scratch *s, const sg_document *d, const sg_lex_edge *edge, uint32_t first,
                           uint32_t last) {
  const sg_lexicon *x = s->lexicon;
  uint32_t previous = SG_NONE;
  for (uint32_t i = edge->first; i < edge->first + edge->count; i++) {
    const sg_lexfile_posting *p = &x->postings[i];
    uint32_t entry = p->entry;
    if (entry == previous || entry >= sg_lexicon_entries(x)) continue;
    uint32_t lexicon = x->entries[entry].lexicon;
    if (lexicon >= s->nlongest || !sg_lex_case_met(x, p->check, d, first, last - first)) continue;
    previous = entry;
    SG_TRY(add_hit(s, entry, lexicon, last, NULL));
  }
  return SG_OK;
}

/* The entries whose phrases are tokens [first, last), which the edge ends. */
static sg_status take_postings(sg_lexicon_scratch *s, const sg_document *d, sg_lex_edge *edge, uint32_t first,
                               uint32_t last) {
  if (edge->count == 0) return SG_OK;
  if (edge->count > 1) return take_many(s, d, edge, first, last);
  if (edge->lexicon >= s->nlongest || !sg_lex_case_met(s->lexicon, edge->check, d, first, last - first)) return SG_OK;
  return add_hit(s, edge->entry, edge->lexicon, last, edge);
}

static sg_status signature_of(sg_lexicon_scratch *s, sg_document *d, const sg_lex_hit *h, uint32_t *out) {
  sg_lex_edge *edge = h->edge && h->edge->count == 1 && h->edge->entry == h->entry ? h->edge : NULL;
  if (edge && edge->first != SG_NONE) {
    *out = edge->first;
    return SG_OK;
  }
  SG_TRY(sg_lex_signature(s, d, h->entry, out));
  if (edge) edge->first = *out;
  return SG_OK;
}

/* The hits of one start become spans, the longest first: they were found shortest first, in groups of one end. */
static sg_status add_spans(sg_lexicon_scratch *s, sg_document *d, uint32_t first, uint32_t base) {
  const sg_lexicon *x = s->lexicon;
  for (uint32_t to = s->nhits, from; to > 0; to = from) {
    for (from = to - 1; from > 0 && s->hits[from - 1].last == s->hits[to - 1].last; from--) {}
    for (uint32_t i = from; i < to; i++) {
      const sg_lex_hit *h = &s->hits[i];
      if (h->last != s->longest[h->lexicon] && !(x->lexicons[h->lexicon].flags & SG_LEXFILE_ALL)) continue;
      sg_span span = {.first = first, .last = h->last, .ref = SG_LEXICON_REF | (base + h->entry)};
      SG_TRY(signature_of(s, d, h, &span.signature));
      SG_TRY(sg_document_add_span(d, &span));
    }
  }
  return SG_OK;
}

static inline uint32_t role_of(sg_lexicon_scratch *s, sg_type_id type) {
  if (s->roles[type] == SG_LEX_UNKNOWN) sg_lex_look_up(s, type);
  return s->roles[type];
}

/* The phrases that start at a token and end before `end`. */
static sg_status match_at(sg_lexicon_scratch *s, sg_document *d, uint32_t first, uint32_t end, uint32_t base) {
  sg_lex_edge *edge = sg_lex_edge_of(s, SG_NONE, s->types[d->tokens[first].type].word);
  if (end - first > SG_LEXICON_MAX_TOKENS) end = first + SG_LEXICON_MAX_TOKENS;
  s->nhits = 0;
  SG_TRY(take_postings(s, d, edge, first, first + 1));
  for (uint32_t i = first + 1; i < end && !edge->leaf; i++) {
    sg_type_id type = d->tokens[i].type;
    if (!(role_of(s, type) & SG_LEX_GOES_ON)) break;
    edge = sg_lex_edge_of(s, edge->node, s->types[type].word);
    if (edge->node == SG_NONE) break;
    SG_TRY(take_postings(s, d, edge, first, i + 1));
  }
  return s->nhits ? add_spans(s, d, first, base) : SG_OK;
}

/* The tokens of [first, last) that are a phrase, or that open phrases and the next one goes on with some phrase.
   Whatever `unknown` they have comes back there, that of the token behind them as well. */
static uint32_t find_starts(const sg_lexicon_scratch *s, const sg_document *d, uint32_t first, uint32_t last,
                            uint32_t *starts, uint32_t *unknown) {
  const sg_token *tokens = d->tokens;
  const uint8_t *roles = s->roles;
  uint32_t n = 0, role = roles[tokens[first].type], seen = role;
  for (uint32_t i = first; i < last; i++) {
    uint32_t next = i + 1 < d->ntokens ? roles[tokens[i + 1].type] : 0;
    starts[n] = i;
    n += (role & SG_LEX_ALONE) | ((role & next >> 1) >> 1 & 1);
    seen |= next;
    role = next;
  }
  *unknown = seen & SG_LEX_UNKNOWN;
  return n;
}

/* Of these, the tokens that are phrases, or that the next one follows somewhere. */
static uint32_t filter_starts(const sg_lexicon_scratch *s, const sg_document *d, uint32_t *starts, uint32_t n) {
  uint32_t kept = 0;
  for (uint32_t k = 0; k < n; k++) {
    uint32_t i = starts[k];
    sg_type_id type = d->tokens[i].type, next = i + 1 < d->ntokens ? d->tokens[i + 1].type : type;
    starts[kept] = i;
    kept += (s->roles[type] & SG_LEX_ALONE) | sg_lex_may_follow(s, s->types[type].follow, s->types[next].word);
  }
  return kept;
}

static uint32_t starts_of(sg_lexicon_scratch *s, const sg_document *d, uint32_t first, uint32_t last,
                          uint32_t *starts) {
  uint32_t unknown, n = find_starts(s, d, first, last, starts, &unknown);
  if (unknown) {
    for (uint32_t i = first; i < last + (last < d->ntokens); i++) role_of(s, d->tokens[i].type);
    n = find_starts(s, d, first, last, starts, &unknown);
  }
  return filter_starts(s, d, starts, n);
}

static sg_status match_all(sg_lexicon_scratch *s, sg_document *d, uint32_t base) {
  uint32_t starts[CHUNK], sentence = 0;
  for (uint32_t first = 0, last; first < d->ntokens; first = last) {
    last = d->ntokens - first > CHUNK ? first + CHUNK : d->ntokens;
    uint32_t n = starts_of(s, d, first, last, starts);
    for (uint32_t k = 0; k < n; k++) {
      while (sentence < d->nsentences && d->sentences[sentence].last <= starts[k]) sentence++;
      uint32_t end = sentence < d->nsentences ? d->sentences[sentence].last : d->ntokens;
      SG_TRY(match_at(s, d, starts[k], end, base));
    }
  }
  return SG_OK;
}

sg_status sg_lexicon_match(const sg_lexicon *x, sg_lexicon_scratch *s, sg_document *d, uint32_t base) {
  if (s->lexicon != x || base > SG_LEXICON_REF - 1 || sg_lexicon_entries(x) > SG_LEXICON_REF - base) return SG_ARG;
  if (d->generation != d->vocabulary->generation) return SG_ARG;
  uint32_t nspans = d->nspans;
  sg_status status = sg_lex_attend(s, d);
  if (status == SG_OK) status = match_all(s, d, base);
  if (status != SG_OK) sg_document_drop_spans(d, nspans);
  return status;
}
