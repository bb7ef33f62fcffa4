/* signature.c: interned layers with features. */
#include "document/signature.h"

struct sg_key {
  const char *text;
  uint32_t len;
  uint32_t next; /* 1 + the number of the next key with the same place, or 0 */
};

enum { MAX_FEATURES = 64 };

sg_status sg_signatures_new(const sg_allocator *alloc, size_t budget, sg_signatures **out) {
  sg_signatures *s = sg_realloc(alloc, NULL, 0, sizeof *s);
  if (!s) return SG_NOMEM;
  *s = (sg_signatures){.alloc = *alloc, .budget = budget, .generation = 1};
  sg_arena_init(&s->data, alloc);
  sg_arena_init(&s->keys, alloc);
  *out = s;
  return SG_OK;
}

void sg_signatures_free(sg_signatures *s) {
  if (!s) return;
  sg_allocator a = s->alloc;
  sg_arena_done(&s->data);
  sg_arena_done(&s->keys);
  sg_free(&a, s->items, s->cap * sizeof *s->items);
  sg_index_free(&s->index, &a);
  sg_free(&a, s->exposed.list, s->exposed.cap * sizeof *s->exposed.list);
  sg_free(&a, s->layers.list, s->layers.cap * sizeof *s->layers.list);
  sg_free(&a, s, sizeof *s);
}

static void forget_all(sg_signatures *s) {
  s->n = 0;
  sg_index_clear(&s->index);
  sg_arena_reset(&s->data, s->budget);
  s->generation++;
}

/* A place that keys mostly do not share, so that most are told apart without a comparison. */
static uint32_t place_of(const char *key, uint32_t len) {
  return len ? (len * 37u + (unsigned char)key[0] * 5u + (unsigned char)key[len - 1] * 11u) % SG_KEY_PLACES : 0;
}

static uint32_t find_key(const struct sg_keys *k, const char *text, uint32_t len) {
  for (uint32_t i = k->first[place_of(text, len)]; i; i = k->list[i - 1].next)
    if (k->list[i - 1].len == len && memcmp(k->list[i - 1].text, text, len) == 0) return i - 1;
  return SG_NONE;
}

static sg_status add_key(sg_signatures *s, struct sg_keys *k, const char *text, uint32_t len) {
  SG_TRY(sg_grow(&s->alloc, (void **)&k->list, &k->cap, (uint64_t)k->n + 1, sizeof *k->list));
  const char *copy = sg_arena_copy(&s->keys, text, len);
  if (!copy) return SG_NOMEM;
  uint32_t *first = &k->first[place_of(text, len)];
  k->list[k->n] = (struct sg_key){copy, len, *first};
  *first = ++k->n;
  return SG_OK;
}

bool sg_signatures_exposed(const sg_signatures *s, const char *key, uint32_t len) {
  return find_key(&s->exposed, key, len) != SG_NONE;
}

sg_status sg_signatures_expose(sg_signatures *s, const char *key, uint32_t len) {
  if (sg_signatures_exposed(s, key, len)) return SG_OK;
  SG_TRY(add_key(s, &s->exposed, key, len));
  forget_all(s);
  return SG_OK;
}

uint32_t sg_signatures_layer(const sg_signatures *s, const char *layer, uint32_t len) {
  return find_key(&s->layers, layer, len);
}

static sg_status intern_layer(sg_signatures *s, const char *layer, uint32_t len, uint32_t *id) {
  *id = sg_signatures_layer(s, layer, len);
  if (*id != SG_NONE) return SG_OK;
  SG_TRY(add_key(s, &s->layers, layer, len));
  *id = s->layers.n - 1;
  return SG_OK;
}

static int compare_keys(const sg_feature *a, const sg_feature *b) {
  uint32_t n = a->key_len < b->key_len ? a->key_len : b->key_len;
  int c = memcmp(a->key, b->key, n);
  return c ? c : (a->key_len > b->key_len) - (a->key_len < b->key_len);
}

/* Copies the exposed features to `out`, sorted by key, the first of equal keys only. Insertion sort: they are few. */
static sg_status select_features(const sg_signatures *s, const sg_feature *in, uint32_t n, sg_feature *out,
                                 uint32_t *count) {
  uint32_t k = 0;
  for (uint32_t i = 0; i < n; i++) {
    if (!sg_signatures_exposed(s, in[i].key, in[i].key_len)) continue;
    uint32_t j = k;
    int order = -1;
    while (j > 0 && (order = compare_keys(&in[i], &out[j - 1])) < 0) j--;
    if (j > 0 && order == 0) continue;
    if (k == MAX_FEATURES) return SG_LIMIT;
    memmove(out + j + 1, out + j, (k - j) * sizeof *out);
    out[j] = in[i];
    k++;
  }
  *count = k;
  return SG_OK;
}

static uint32_t hash_of(const char *layer, uint32_t len, const sg_feature *f, uint32_t n) {
  uint32_t h = sg_hash_bytes(layer, len);
  for (uint32_t i = 0; i < n; i++) {
    h = sg_hash_mix(h, sg_hash_bytes(f[i].key, f[i].key_len));
    h = sg_hash_mix(h, f[i].type == SG_VALUE_STRING ? sg_hash_bytes(f[i].string, f[i].string_len)
                                                    : sg_hash_bytes(&f[i].number, sizeof f[i].number));
  }
  return h;
}

static bool same(const sg_signature *g, const char *layer, uint32_t len, const sg_feature *f, uint32_t n) {
  if (g->layer_len != len || g->nfeatures != n || memcmp(g->layer, layer, len) != 0) return false;
  for (uint32_t i = 0; i < n; i++) {
    const sg_feature *a = &g->features[i], *b = &f[i];
    if (a->type != b->type || compare_keys(a, b) != 0) return false;
    if (a->type == SG_VALUE_STRING) {
      if (a->string_len != b->string_len || memcmp(a->string, b->string, a->string_len) != 0) return false;
    } else if (memcmp(&a->number, &b->number, sizeof a->number) != 0) {
      return false;
    }
  }
  return true;
}

static uint32_t hash_of_item(const void *s, uint32_t i) { return ((const sg_signatures *)s)->items[i].hash; }

static const char *copy_text(sg_arena *arena, const char *text, uint32_t len) {
  char *p = sg_arena_alloc(arena, len ? len : 1);
  if (p && len) memcpy(p, text, len);
  return p;
}

static sg_status store(sg_signatures *s, const char *layer, uint32_t len, const sg_feature *f, uint32_t n,
                       uint32_t hash) {
  SG_TRY(sg_grow(&s->alloc, (void **)&s->items, &s->cap, (uint64_t)s->n + 1, sizeof *s->items));
  sg_feature *copy = sg_arena_alloc(&s->data, (n ? n : 1) * sizeof *copy);
  uint32_t id;
  if (!copy) return SG_NOMEM;
  SG_TRY(intern_layer(s, layer, len, &id));
  for (uint32_t i = 0; i < n; i++) {
    copy[i] = f[i];
    copy[i].key = copy_text(&s->data, f[i].key, f[i].key_len);
    if (!copy[i].key) return SG_NOMEM;
    if (f[i].type == SG_VALUE_STRING) {
      copy[i].string = copy_text(&s->data, f[i].string, f[i].string_len);
      if (!copy[i].string) return SG_NOMEM;
    }
  }
  s->items[s->n++] = (sg_signature){s->layers.list[id].text, len, id, n, copy, hash};
  return SG_OK;
}

const sg_feature *sg_signature_feature(const sg_signature *s, const char *key, uint32_t len) {
  for (uint32_t i = 0; i < s->nfeatures; i++)
    if (s->features[i].key_len == len && memcmp(s->features[i].key, key, len) == 0) return &s->features[i];
  return NULL;
}

sg_status sg_signatures_intern(sg_signatures *s, const char *layer, uint32_t layer_len, const sg_feature *features,
                               uint32_t nfeatures, uint32_t *out) {
  sg_feature chosen[MAX_FEATURES + 1];
  uint32_t n = 0;
  SG_TRY(select_features(s, features, nfeatures, chosen, &n));
  for (uint32_t i = 1; i < n; i++) SG_ASSERT(compare_keys(&chosen[i - 1], &chosen[i]) < 0);
  SG_TRY(sg_index_room(&s->index, &s->alloc, s->n, hash_of_item, s));
  uint32_t hash = hash_of(layer, layer_len, chosen, n), k = sg_index_start(&s->index, hash);
  for (; (*out = sg_index_at(&s->index, k)) != SG_NONE; k = sg_index_next(&s->index, k))
    if (s->items[*out].hash == hash && same(&s->items[*out], layer, layer_len, chosen, n)) return SG_OK;
  SG_TRY(store(s, layer, layer_len, chosen, n, hash));
  *out = s->n - 1;
  sg_index_put(&s->index, k, *out);
  return SG_OK;
}

bool sg_signatures_trim(sg_signatures *s) {
  if (!s->budget || s->data.used + s->n * sizeof *s->items <= s->budget) return false;
  forget_all(s);
  return true;
}
