/* sentence.c: a sentence is parsed when it is first asked about, and parsed anew when its tags have changed. */
#include "syntax/roles.h"

static bool is_parsed(const sg_document *d, uint32_t sentence) { return d->has_arcs && d->parsed[sentence].done; }

static sg_status make_room(sg_document *d) {
  if (d->has_arcs) return SG_OK;
  SG_TRY(sg_grow(&d->alloc, (void **)&d->arcs, &d->arcs_cap, d->ntokens, sizeof *d->arcs));
  SG_TRY(sg_grow(&d->alloc, (void **)&d->parsed, &d->parsed_cap, d->nsentences, sizeof *d->parsed));
  for (uint32_t i = 0; i < d->ntokens; i++) d->arcs[i] = (sg_arc){.head = SG_NONE, .first = SG_NONE, .next = SG_NONE};
  if (d->nsentences) memset(d->parsed, 0, d->nsentences * sizeof *d->parsed);
  d->has_arcs = true;
  return SG_OK;
}

/* Links each token of a sentence to its dependents. */
static void link_dependents(sg_document *d, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; i++) d->arcs[i].first = d->arcs[i].next = SG_NONE;
  for (uint32_t i = last; i-- > first;) {
    sg_arc *a = &d->arcs[i];
    if (a->head == SG_NONE) continue;
    a->next = d->arcs[a->head].first;
    d->arcs[a->head].first = i;
  }
}

static sg_status parse_sentence(sg_document *d, uint32_t sentence) {
  sg_range r = d->sentences[sentence];
  SG_TRY(make_room(d));
  sg_status status = sg_parser_run(d->syntax->parser, d->syntax->scratch, d, r.first, r.last, d->arcs + r.first);
  if (status == SG_OK) {
    link_dependents(d, r.first, r.last);
    status = sg_roles_find(d, sentence);
  }
  if (status != SG_OK) {
    for (uint32_t i = r.first; i < r.last; i++)
      d->arcs[i] = (sg_arc){.head = SG_NONE, .first = SG_NONE, .next = SG_NONE};
    return status;
  }
  d->parsed[sentence].done = true;
  return SG_OK;
}

sg_status sg_syntax_at(sg_document *d, uint32_t token) {
  if (!d->syntax) return SG_OK;
  uint32_t k = sg_document_sentence_of(d, token);
  if (k >= d->nsentences || d->sentences[k].first > token || is_parsed(d, k)) return SG_OK;
  return parse_sentence(d, k);
}

void sg_syntax_forget(sg_document *d, uint32_t token) {
  if (!d->has_arcs) return;
  uint32_t k = sg_document_sentence_of(d, token);
  if (k < d->nsentences) d->parsed[k].done = false;
}

sg_status sg_syntax_all(sg_document *d) {
  if (!d->syntax) return SG_OK;
  for (uint32_t k = 0; k < d->nsentences; k++)
    if (!is_parsed(d, k)) SG_TRY(parse_sentence(d, k));
  return SG_OK;
}

static bool depends(const sg_document *d, uint32_t token, uint32_t on) {
  while (token != SG_NONE && token != on) token = d->arcs[token].head;
  return token == on;
}

sg_status sg_syntax_set_head(sg_document *d, uint32_t token, uint32_t head, sg_relation relation) {
  if (token >= d->ntokens || !d->syntax) return SG_ARG;
  SG_TRY(sg_syntax_at(d, token));
  uint32_t k = sg_document_sentence_of(d, token);
  if (k >= d->nsentences || !is_parsed(d, k)) return SG_ARG;
  sg_range r = d->sentences[k];
  if (token < r.first) return SG_ARG;
  if (head != SG_NONE && (head < r.first || head >= r.last || depends(d, head, token))) return SG_ARG;
  sg_arc *a = &d->arcs[token], old = *a;
  a->head = head;
  if (relation < SG_RELATION_COUNT) a->relation = (uint8_t)relation;
  link_dependents(d, r.first, r.last);
  sg_status status = sg_roles_find(d, k);
  if (status == SG_OK) return SG_OK;
  a->head = old.head;
  a->relation = old.relation;
  link_dependents(d, r.first, r.last);
  return status;
}
