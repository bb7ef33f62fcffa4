/* alike.c: tells which forms are alike to a program's tests, and keeps what they pass. */
#include "rules/compile/alike.h"

#include "document/document.h"
#include "rules/compile/program_private.h"

enum { MOST = 1 << 12 /* keys that a matcher keeps */ };

/* --- of a program --- */

static bool looks_into_text(uint8_t op) {
  return op == SG_EXPR_PREFIX || op == SG_EXPR_SUFFIX || op == SG_EXPR_NUMBER || op == SG_EXPR_REGEX ||
         op == SG_EXPR_NEAR;
}

static void note_trait(sg_alike_tests *t, const sg_expr *e) {
  if (e->value >= 32 && e->op != SG_EXPR_MARK) return; /* no form has it */
  if (e->op == SG_EXPR_POS) t->pos |= UINT32_C(1) << e->value;
  if (e->op == SG_EXPR_SHAPE) t->shapes |= UINT32_C(1) << e->value;
  if (e->op == SG_EXPR_KIND) t->kinds |= UINT32_C(1) << e->value;
  if (e->op == SG_EXPR_MARK) t->marks |= UINT64_C(1) << e->value;
  if (e->op == SG_EXPR_SPACE) t->flags |= SG_TOKEN_SPACE;
  if (e->op == SG_EXPR_LINE) t->flags |= SG_TOKEN_LINE;
  if (e->op == SG_EXPR_INFLECTED) t->inflected = true;
}

sg_status sg_alike_build(sg_builder *b) {
  sg_alike_tests *t = &b->program->alike;
  uint32_t n = 0, ntexts = 0;
  for (uint32_t i = 0; i < b->nexprs; i++) {
    n += sg_expr_is_string(b->exprs[i].op);
    ntexts += looks_into_text(b->exprs[i].op);
  }
  uint32_t *texts = sg_arena_alloc(&b->program->arena, (ntexts ? ntexts : 1) * sizeof *texts);
  if (!texts) return SG_NOMEM;
  *t = (sg_alike_tests){.texts = texts, .too_many = ntexts > SG_ALIKE_TEXTS};
  SG_TRY(sg_string_set_new(&b->program->arena, n, &t->strings));
  for (uint32_t i = 0; i < b->nexprs; i++) {
    const sg_expr *e = &b->exprs[i];
    note_trait(t, e);
    if (looks_into_text(e->op)) texts[t->ntexts++] = i;
    if (sg_expr_is_string(e->op)) sg_string_set_add(&t->strings, e->hash);
  }
  return SG_OK;
}

/* Values that no test asks for are all one. */
static uint32_t told(uint32_t tested, uint8_t value) { return tested >> value & 1 ? value : 0xFF; }

bool sg_alike_key_of(const sg_alike_tests *tests, const sg_expr *pool, const sg_view *view, sg_alike_key *key) {
  const sg_type *type = &view->vocabulary->types[view->form->type];
  if (tests->too_many) return false;
  for (uint32_t i = 0; i < SG_VIEW_STRINGS; i++)
    if (sg_string_set_has(&tests->strings, view->hashes[i])) return false;
  *key = (sg_alike_key){.marks = type->marks & tests->marks, .in = view->in, .klass = SG_NONE};
  key->traits = told(tests->pos, view->form->pos) | told(tests->shapes, type->shape) << 8 |
                told(tests->kinds, type->kind) << 16 | (uint32_t)(tests->flags & view->form->flags) << 24 |
                (uint32_t)(tests->inflected && sg_view_inflected(view)) << 26;
  for (uint32_t i = 0; i < tests->ntexts; i++) key->texts |= (uint64_t)sg_expr_leaf(&pool[tests->texts[i]], view) << i;
  return true;
}

/* --- of a matcher --- */

static uint32_t key_hash(const sg_alike_key *key) {
  const uint64_t words[] = {key->marks, key->in, key->texts, key->traits};
  return sg_hash_bytes(words, sizeof words);
}

static uint32_t hash_of_key(const void *a, uint32_t i) { return key_hash(&((const sg_alike *)a)->keys[i]); }

static bool same_key(const sg_alike_key *x, const sg_alike_key *y) {
  return x->marks == y->marks && x->in == y->in && x->texts == y->texts && x->traits == y->traits;
}

uint32_t sg_alike_find(const sg_alike *a, const sg_alike_key *key) {
  if (!a->n) return SG_NONE;
  uint32_t i, k = sg_index_start(&a->index, key_hash(key));
  for (; (i = sg_index_at(&a->index, k)) != SG_NONE; k = sg_index_next(&a->index, k))
    if (same_key(&a->keys[i], key)) return a->keys[i].klass;
  return SG_NONE;
}

sg_status sg_alike_keep(sg_alike *a, const sg_allocator *alloc, const sg_alike_key *key) {
  if (a->n == MOST) {
    sg_index_clear(&a->index);
    a->n = 0;
  }
  SG_TRY(sg_index_room(&a->index, alloc, a->n, hash_of_key, a));
  SG_TRY(sg_grow(alloc, (void **)&a->keys, &a->cap, (uint64_t)a->n + 1, sizeof *a->keys));
  uint32_t k = sg_index_start(&a->index, key_hash(key));
  while (sg_index_at(&a->index, k) != SG_NONE) k = sg_index_next(&a->index, k);
  a->keys[a->n] = *key;
  sg_index_put(&a->index, k, a->n++);
  return SG_OK;
}

void sg_alike_free(sg_alike *a, const sg_allocator *alloc) {
  sg_free(alloc, a->keys, a->cap * sizeof *a->keys);
  sg_index_free(&a->index, alloc);
  *a = (sg_alike){0};
}
