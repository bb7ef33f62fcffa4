/* parser.c: parses sentences piece by piece. */
#include "syntax/parser.h"

#include "syntax/parser_forms.h"

sg_status sg_parser_scratch_new(const sg_allocator *alloc, sg_parser_scratch **out) {
  sg_parser_scratch *s = sg_realloc(alloc, NULL, 0, sizeof *s);
  if (!s) return SG_NOMEM;
  *s = (sg_parser_scratch){.alloc = *alloc, .kernel = sg_parse_kernel_here(), .most = SG_PARSE_FORMS_MAX};
  *out = s;
  return SG_OK;
}

void sg_parser_scratch_free(sg_parser_scratch *s) {
  if (!s) return;
  sg_allocator a = s->alloc;
  sg_parse_forms_free(s);
  sg_free(&a, s->piece, sizeof *s->piece);
  sg_free(&a, s, sizeof *s);
}

size_t sg_parser_scratch_bytes(const sg_parser_scratch *s) {
  return sizeof *s + sg_parse_forms_bytes(s) + (s->piece ? sizeof *s->piece : 0);
}

/* Lists the tokens from `first` on, and which of them are words. */
static sg_status list_tokens(const sg_parser *p, sg_parser_scratch *s, const sg_document *d, uint32_t first) {
  sg_parse_piece *x = s->piece;
  uint32_t entry[SG_PARSE_PIECE], w = 0;
  s->number++;
  for (uint32_t i = 0; i < x->ntokens; i++) {
    const sg_token *t = &d->tokens[first + i];
    SG_TRY(sg_parse_forms_entry(p, s, d->vocabulary, t->type, t->pos, &entry[i]));
    x->pos[i] = t->pos;
  }
  for (uint32_t i = 0; i < x->ntokens; i++) {
    x->entry[i] = sg_parse_forms_at(s, entry[i]); /* now that no more entries are made */
    if (x->pos[i] == SG_POS_PUNCT) continue;
    w++;
    x->token[w] = (uint16_t)i;
    x->word[w] = x->entry[i];
    x->tag[w] = x->pos[i];
  }
  x->nwords = w;
  x->token[0] = x->token[w + 1] = 0;
  x->word[0] = p->empty;
  x->word[w + 1] = p->empty + SG_PARSE_WORD_SLOTS * SG_PARSE_HIDDEN;
  x->tag[0] = SG_PARSE_TAG_NONE;
  x->tag[w + 1] = SG_PARSE_TAG_ROOT;
  return SG_OK;
}

static void write_arcs(const sg_parser *p, const sg_parse_piece *x, uint32_t first, sg_arc *arcs) {
  for (uint32_t i = 0; i < x->ntokens; i++)
    arcs[i] = (sg_arc){.head = SG_NONE, .first = SG_NONE, .next = SG_NONE, .relation = SG_RELATION_NONE};
  for (uint32_t w = 1; w <= x->nwords; w++) {
    sg_arc *a = &arcs[x->token[w]];
    if (x->head[w] <= x->nwords) a->head = first + x->token[x->head[w]];
    a->relation = a->head == SG_NONE ? SG_RELATION_ROOT : p->relation[x->label[w]];
  }
}

sg_status sg_parser_run(const sg_parser *p, sg_parser_scratch *s, const sg_document *d, uint32_t first, uint32_t last,
                        sg_arc *arcs) {
  SG_TRY(sg_parse_forms_prepare(p, s, d->vocabulary));
  if (!s->piece) s->piece = sg_realloc(&s->alloc, NULL, 0, sizeof *s->piece);
  if (!s->piece) return SG_NOMEM;
  for (uint32_t at = first; at < last; at += SG_PARSE_PIECE) {
    s->piece->ntokens = last - at < SG_PARSE_PIECE ? last - at : SG_PARSE_PIECE;
    SG_TRY(list_tokens(p, s, d, at));
    s->kernel->recur(p, s->piece);
    s->kernel->parse(p, s->piece);
    write_arcs(p, s->piece, at, arcs + (at - first));
  }
  return SG_OK;
}
