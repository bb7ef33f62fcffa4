/* reading.c: stringer.h's languages, sessions, documents, taggers and lexicons. */
#include "interface/handles.h"
#include "segment/segmenter.h"
#include "tokens/tokenizer.h"

_Static_assert((int)STRINGER_IO == (int)SG_IO && (int)STRINGER_LIMIT == (int)SG_LIMIT, "ORDER STATUS");

const char *stringer_status_text(stringer_status status) { return sg_status_text((sg_status)status); }

/* --- language --- */

stringer_status stringer_language_new(const stringer_allocator *allocator, stringer_language **out) {
  sg_allocator a = sg_host_allocator(allocator);
  return sg_host_status(sg_language_new(&a, (sg_language **)out));
}

void stringer_language_free(stringer_language *language) { sg_language_free((sg_language *)language); }

stringer_status stringer_language_add(stringer_language *language, const char *property, const char *word) {
  for (uint32_t i = 0; i < SG_WORD_COUNT; i++)
    if (strcmp(sg_word_names[i], property) == 0)
      return sg_host_status(sg_language_add((sg_language *)language, word, strlen(word), UINT32_C(1) << i));
  return STRINGER_ARGUMENT;
}

/* --- session --- */

static sg_status fill_session(stringer_session *s, size_t budget) {
  SG_TRY(sg_vocabulary_new(&s->alloc, budget, &s->vocabulary));
  SG_TRY(sg_signatures_new(&s->alloc, budget, &s->signatures));
  return sg_tagger_scratch_new(&s->alloc, &s->tagger);
}

stringer_status stringer_session_new(const stringer_allocator *allocator, size_t budget, stringer_session **out) {
  sg_allocator a = sg_host_allocator(allocator);
  stringer_session *s = sg_realloc(&a, NULL, 0, sizeof *s);
  if (!s) return STRINGER_NO_MEMORY;
  *s = (stringer_session){a, NULL, NULL, NULL};
  sg_status status = fill_session(s, budget);
  if (status == SG_OK) *out = s;
  else stringer_session_free(s);
  return sg_host_status(status);
}

void stringer_session_free(stringer_session *session) {
  if (!session) return;
  sg_allocator a = session->alloc;
  sg_tagger_scratch_free(session->tagger);
  sg_signatures_free(session->signatures);
  sg_vocabulary_free(session->vocabulary);
  sg_free(&a, session, sizeof *session);
}

stringer_status stringer_session_expose(stringer_session *session, const char *key) {
  return sg_host_status(sg_signatures_expose(session->signatures, key, (uint32_t)strlen(key)));
}

/* --- document --- */

stringer_status stringer_document_new(stringer_session *session, stringer_document **out) {
  stringer_document *d = sg_realloc(&session->alloc, NULL, 0, sizeof *d);
  if (!d) return STRINGER_NO_MEMORY;
  d->session = session;
  sg_status status = sg_document_new(&session->alloc, session->vocabulary, session->signatures, &d->core);
  if (status == SG_OK) *out = d;
  else sg_free(&session->alloc, d, sizeof *d);
  return sg_host_status(status);
}

void stringer_document_free(stringer_document *document) {
  if (!document) return;
  sg_allocator a = document->session->alloc;
  sg_document_free(document->core);
  sg_free(&a, document, sizeof *document);
}

stringer_status stringer_document_read(stringer_document *document, const stringer_language *language, const char *text,
                                       size_t length) {
  sg_document *d = document->core;
  SG_HOST_TRY(sg_document_reset(d, text, length));
  SG_HOST_TRY(sg_tokenize(d, (const sg_language *)language));
  SG_HOST_TRY(sg_segment(d, (const sg_language *)language));
  return sg_host_status(sg_document_form_all(d));
}

uint32_t stringer_document_tokens(const stringer_document *document) { return document->core->ntokens; }
uint32_t stringer_document_sentences(const stringer_document *document) { return document->core->nsentences; }

stringer_status stringer_document_token(const stringer_document *document, uint32_t token, stringer_token *out) {
  const sg_document *d = document->core;
  if (token >= d->ntokens) return STRINGER_ARGUMENT;
  const sg_token *t = &d->tokens[token];
  const sg_form *form = &d->vocabulary->forms[t->form];
  const sg_type *types = d->vocabulary->types, *lemma = &types[form->lemma];
  *out = (stringer_token){t->start,
                          t->end,
                          form->pos == SG_POS_NONE ? "" : sg_pos_names[form->pos],
                          sg_kind_names[types[form->type].kind],
                          lemma->text,
                          lemma->len};
  return STRINGER_OK;
}

stringer_status stringer_document_sentence(const stringer_document *document, uint32_t sentence, uint32_t *first,
                                           uint32_t *last) {
  if (sentence >= document->core->nsentences) return STRINGER_ARGUMENT;
  *first = document->core->sentences[sentence].first;
  *last = document->core->sentences[sentence].last;
  return STRINGER_OK;
}

/* --- spans --- */

enum { MOST_FEATURES = 64 };

stringer_status stringer_document_add(stringer_document *document, const char *layer, uint32_t first, uint32_t last,
                                      const stringer_feature *features, uint32_t count) {
  sg_document *d = document->core;
  sg_feature list[MOST_FEATURES];
  if (first >= last || last > d->ntokens) return STRINGER_ARGUMENT;
  if (count > MOST_FEATURES) return STRINGER_LIMIT;
  for (uint32_t i = 0; i < count; i++) {
    const stringer_feature *f = &features[i];
    list[i] =
        (sg_feature){.key = f->key, .key_len = (uint32_t)strlen(f->key), .type = SG_VALUE_NUMBER, .number = f->number};
    if (!f->text) continue;
    list[i].type = SG_VALUE_STRING;
    list[i].string = f->text;
    list[i].string_len = (uint32_t)strlen(f->text);
  }
  sg_span span = {.first = first, .last = last, .ref = d->nspans + 1};
  SG_HOST_TRY(sg_signatures_intern(d->signatures, layer, (uint32_t)strlen(layer), list, count, &span.signature));
  return sg_host_status(sg_document_add_span(d, &span));
}

/* --- tagger and lexicon --- */

stringer_status stringer_tagger_open(const stringer_allocator *allocator, const char *path, stringer_tagger **out) {
  sg_allocator a = sg_host_allocator(allocator);
  return sg_host_status(sg_tagger_open(&a, path, (sg_tagger **)out));
}

void stringer_tagger_free(stringer_tagger *tagger) { sg_tagger_free((sg_tagger *)tagger); }

stringer_status stringer_document_tag(stringer_document *document, const stringer_tagger *tagger) {
  return sg_host_status(sg_tagger_run((const sg_tagger *)tagger, document->session->tagger, document->core));
}

stringer_status stringer_lexicon_open(const stringer_allocator *allocator, const char *path, stringer_lexicon **out) {
  sg_allocator a = sg_host_allocator(allocator);
  return sg_host_status(sg_lexicon_open(&a, path, (sg_lexicon **)out));
}

void stringer_lexicon_free(stringer_lexicon *lexicon) { sg_lexicon_free((sg_lexicon *)lexicon); }

stringer_status stringer_document_look_up(stringer_document *document, const stringer_lexicon *lexicon) {
  sg_lexicon_scratch *scratch;
  SG_HOST_TRY(sg_lexicon_scratch_new(&document->session->alloc, (const sg_lexicon *)lexicon, &scratch));
  sg_status status = sg_lexicon_match((const sg_lexicon *)lexicon, scratch, document->core, 0);
  sg_lexicon_scratch_free(scratch);
  return sg_host_status(status);
}
