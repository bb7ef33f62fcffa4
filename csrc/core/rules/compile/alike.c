/* alike.c: tells which forms are alike to a program's tests, and keeps what they pass. */
#include "rules/compile/alike.h"

#include "rules/compile/program_private.h"

enum { FEWEST = 64, MOST = 1 << 13 };

/* --- of a program --- */

static bool looks_into_text(uint8_t op) {
  return op == SG_EXPR_PREFIX || op == SG_EXPR_SUFFIX || op == SG_EXPR_NUMBER || op == SG_EXPR_REGEX ||
         op == SG_EXPR_NEAR;
}

/* 0 is an empty slot: what hashes to it is kept as 1, which costs nothing but a form that is not alike. */
static uint32_t slot_hash(uint32_t hash) { return hash ? hash : 1; }

sg_status sg_alike_build(sg_builder *b) {
  sg_alike_tests *t = &b->program->alike;
  uint32_t n = 0, size = FEWEST, ntexts = 0;
  for (uint32_t i = 0; i < b->nexprs; i++) {
    n += sg_expr_is_string(b->exprs[i].op);
    ntexts += looks_into_text(b->exprs[i].op);
  }
  while (size / 2 < n) size *= 2;
  uint32_t *hashes = sg_arena_alloc(&b->program->arena, size * sizeof *hashes);
  uint32_t *texts = sg_arena_alloc(&b->program->arena, (ntexts ? ntexts : 1) * sizeof *texts);
  if (!hashes || !texts) return SG_NOMEM;
  memset(hashes, 0, size * sizeof *hashes);
  *t = (sg_alike_tests){.hashes = hashes, .mask = size - 1, .texts = texts, .too_many = ntexts > SG_ALIKE_TEXTS};
  for (uint32_t i = 0; i < b->nexprs; i++) {
    const sg_expr *e = &b->exprs[i];
    if (looks_into_text(e->op)) texts[t->ntexts++] = i;
    if (!sg_expr_is_string(e->op)) continue;
    uint32_t hash = slot_hash(sg_trigger_hash(e->op, e->feature.string, e->feature.string_len)), k = hash & t->mask;
    while (hashes[k] && hashes[k] != hash) k = (k + 1) & t->mask;
    hashes[k] = hash;
  }
  return SG_OK;
}

static bool is_named(const sg_alike_tests *t, uint32_t hash) {
  hash = slot_hash(hash);
  uint32_t k = hash & t->mask;
  while (t->hashes[k] && t->hashes[k] != hash) k = (k + 1) & t->mask;
  return t->hashes[k] != 0;
}

bool sg_alike_key_of(const sg_alike_tests *tests, const sg_expr *pool, const sg_view *view, sg_alike_key *key) {
  const sg_type *type = &view->vocabulary->types[view->form->type];
  if (tests->too_many) return false;
  for (uint32_t i = 0; i < SG_VIEW_STRINGS; i++)
    if (is_named(tests, view->hashes[i])) return false;
  *key = (sg_alike_key){.marks = type->marks, .in = view->in, .klass = SG_NONE};
  key->traits = (uint32_t)view->form->pos | (uint32_t)type->shape << 8 | (uint32_t)type->kind << 16 |
                (uint32_t)(view->form->flags & 1) << 24;
  for (uint32_t i = 0; i < tests->ntexts; i++)
    key->texts |= (uint64_t)sg_expr_token(pool, tests->texts[i], view) << i;
  return true;
}

/* --- of a matcher --- */

static uint32_t key_hash(const sg_alike_key *key) {
  const uint64_t words[] = {key->marks, key->in, key->texts, key->traits};
  return sg_hash_bytes(words, sizeof words);
}

static sg_alike_key *slot_of(sg_alike_key *slots, uint32_t mask, const sg_alike_key *key) {
  uint32_t k = key_hash(key) & mask;
  for (;; k = (k + 1) & mask) {
    sg_alike_key *x = &slots[k];
    if (x->klass == SG_NONE) return x;
    if (x->marks == key->marks && x->in == key->in && x->texts == key->texts && x->traits == key->traits) return x;
  }
}

uint32_t sg_alike_find(const sg_alike *a, const sg_alike_key *key) {
  return a->slots ? slot_of(a->slots, a->mask, key)->klass : SG_NONE;
}

/* Twice as many slots, or, when they are as many as may be, all of them again. */
static sg_status make_room(sg_alike *a, const sg_allocator *alloc) {
  uint32_t size = a->slots ? (a->mask + 1) * 2 : FEWEST;
  if (a->slots && a->n < (a->mask + 1) / 2) return SG_OK;
  if (size > MOST) {
    memset(a->slots, 0xFF, ((size_t)a->mask + 1) * sizeof *a->slots);
    a->n = 0;
    return SG_OK;
  }
  sg_alike_key *slots = sg_realloc(alloc, NULL, 0, size * sizeof *slots);
  if (!slots) return SG_NOMEM;
  memset(slots, 0xFF, size * sizeof *slots); /* all of class SG_NONE */
  for (uint32_t i = 0; a->slots && i <= a->mask; i++)
    if (a->slots[i].klass != SG_NONE) *slot_of(slots, size - 1, &a->slots[i]) = a->slots[i];
  sg_free(alloc, a->slots, sg_alike_bytes(a));
  a->slots = slots;
  a->mask = size - 1;
  return SG_OK;
}

sg_status sg_alike_keep(sg_alike *a, const sg_allocator *alloc, const sg_alike_key *key) {
  SG_TRY(make_room(a, alloc));
  *slot_of(a->slots, a->mask, key) = *key;
  a->n++;
  return SG_OK;
}

void sg_alike_free(sg_alike *a, const sg_allocator *alloc) {
  sg_free(alloc, a->slots, sg_alike_bytes(a));
  *a = (sg_alike){0};
}
