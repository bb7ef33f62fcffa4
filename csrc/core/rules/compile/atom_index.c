/* atom_index.c: finds the atoms that a token or span may pass without trying them all.

   A test that can only pass on one string (or one of several) is filed under those strings; one that needs a part
   of speech, under that; the rest are tried on everything. Spans are filed by layer. */
#include "rules/compile/program_private.h"

#include <stdlib.h>

typedef struct filing {
  sg_builder *b;
  sg_trigger *items;
  uint32_t *always, *pos[SG_POS_COUNT];
  uint32_t n, cap, nalways, always_cap, npos[SG_POS_COUNT], pos_cap[SG_POS_COUNT];
} filing;

/* How well the test can be filed: 2 under strings, 1 under parts of speech, 0 not at all. */
static int grade(const sg_builder *b, uint32_t id) {
  const sg_expr *e = &b->exprs[id];
  if (sg_expr_is_string(e->op)) return 2;
  if (e->op == SG_EXPR_POS) return 1;
  int best = e->op == SG_EXPR_OR ? 2 : 0;
  if (e->op != SG_EXPR_AND && e->op != SG_EXPR_OR) return 0;
  for (uint32_t i = 0; i < e->nparts; i++) {
    int g = grade(b, e->parts[i]);
    if (e->op == SG_EXPR_OR ? g < best : g > best) best = g;
  }
  return best;
}

static sg_status file_list(filing *f, uint32_t **list, uint32_t *n, uint32_t *cap, uint32_t atom) {
  if (*n && (*list)[*n - 1] == atom) return SG_OK;
  SG_TRY(sg_grow(&f->b->alloc, (void **)list, cap, (uint64_t)*n + 1, sizeof **list));
  (*list)[(*n)++] = atom;
  return SG_OK;
}

static sg_status file_hash(filing *f, uint32_t hash, uint32_t atom) {
  SG_TRY(sg_grow(&f->b->alloc, (void **)&f->items, &f->cap, (uint64_t)f->n + 1, sizeof *f->items));
  f->items[f->n++] = (sg_trigger){hash, atom};
  return SG_OK;
}

/* Files under the best part of a conjunction, under every part of a disjunction. */
static sg_status file_test(filing *f, uint32_t id, uint32_t atom) {
  const sg_expr *e = &f->b->exprs[id];
  if (sg_expr_is_string(e->op)) return file_hash(f, e->hash, atom);
  if (e->op == SG_EXPR_POS && e->value < SG_POS_COUNT)
    return file_list(f, &f->pos[e->value], &f->npos[e->value], &f->pos_cap[e->value], atom);
  if (e->op == SG_EXPR_AND) {
    uint32_t best = e->parts[0];
    for (uint32_t i = 1; i < e->nparts; i++)
      if (grade(f->b, e->parts[i]) > grade(f->b, best)) best = e->parts[i];
    return file_test(f, best, atom);
  }
  for (uint32_t i = 0; i < e->nparts; i++) SG_TRY(file_test(f, e->parts[i], atom));
  return SG_OK;
}

static sg_status file_tokens(filing *f) {
  for (uint32_t i = 0; i < f->b->natoms; i++) {
    const sg_atom *a = &f->b->atoms[i];
    if (a->span) continue;
    if (grade(f->b, a->expr) == 0) SG_TRY(file_list(f, &f->always, &f->nalways, &f->always_cap, i));
    else SG_TRY(file_test(f, a->expr, i));
  }
  return SG_OK;
}

static sg_status file_spans(filing *f) {
  for (uint32_t i = 0; i < f->b->natoms; i++) {
    const sg_atom *a = &f->b->atoms[i];
    for (uint32_t k = 0; a->span && k < a->nlayers; k++) {
      const sg_name *layer = &f->b->layers[a->layers[k]];
      SG_TRY(file_hash(f, sg_trigger_hash(0, sg_text_hash(layer->text, layer->len)), i));
    }
  }
  return SG_OK;
}

static int by_hash(const void *x, const void *y) {
  const sg_trigger *a = x, *b = y;
  if (a->hash != b->hash) return a->hash < b->hash ? -1 : 1;
  return (a->atom > b->atom) - (a->atom < b->atom);
}

static const void *keep_sorted(filing *f) {
  if (f->n) qsort(f->items, f->n, sizeof *f->items, by_hash);
  sg_trigger *p = sg_arena_alloc(&f->b->program->arena, (f->n ? f->n : 1) * sizeof *p);
  if (p && f->n) memcpy(p, f->items, f->n * sizeof *p);
  return p;
}

static const uint32_t *keep_list(filing *f, const uint32_t *list, uint32_t n) {
  uint32_t *p = sg_arena_alloc(&f->b->program->arena, (n ? n : 1) * sizeof *p);
  if (p && n) memcpy(p, list, n * sizeof *p);
  return p;
}

static sg_status file_all(filing *f) {
  sg_program *p = f->b->program;
  SG_TRY(file_tokens(f));
  if (!(p->triggers = keep_sorted(f))) return SG_NOMEM;
  p->ntriggers = f->n;
  f->n = 0;
  SG_TRY(file_spans(f));
  if (!(p->span_triggers = keep_sorted(f))) return SG_NOMEM;
  p->nspan_triggers = f->n;
  if (!(p->always = keep_list(f, f->always, f->nalways))) return SG_NOMEM;
  p->nalways = f->nalways;
  for (int i = 0; i < SG_POS_COUNT; i++) {
    if (!(p->by_pos[i] = keep_list(f, f->pos[i], f->npos[i]))) return SG_NOMEM;
    p->nby_pos[i] = f->npos[i];
  }
  return SG_OK;
}

sg_status sg_triggers_build(sg_builder *b) {
  filing f = {.b = b};
  sg_status status = file_all(&f);
  sg_free(&b->alloc, f.items, f.cap * sizeof *f.items);
  sg_free(&b->alloc, f.always, f.always_cap * sizeof *f.always);
  for (int i = 0; i < SG_POS_COUNT; i++) sg_free(&b->alloc, f.pos[i], f.pos_cap[i] * sizeof *f.pos[i]);
  return status;
}
