/* string_set.h: a set of hashes of strings, so that a form that has none of many strings is known by three looks. */
#ifndef SG_STRING_SET_H
#define SG_STRING_SET_H

#include "base/arena.h"

typedef struct sg_string_set {
  uint32_t *slots; /* 0 is none; always some, at most half of them are used */
  uint32_t mask;
} sg_string_set;

/* An empty set with room for n hashes, in the arena. */
sg_status sg_string_set_new(sg_arena *arena, uint32_t n, sg_string_set *out);

/* 0 is an empty slot: what hashes to it is kept as 1, which costs nothing but a look more at some strings. */
static inline uint32_t *sg_string_slot(const sg_string_set *set, uint32_t *hash) {
  *hash = *hash ? *hash : 1;
  uint32_t k = *hash & set->mask;
  while (set->slots[k] && set->slots[k] != *hash) k = (k + 1) & set->mask;
  return &set->slots[k];
}
static inline void sg_string_set_add(const sg_string_set *set, uint32_t hash) {
  uint32_t *slot = sg_string_slot(set, &hash);
  *slot = hash;
}
/* Whether the set has the hash, and so perhaps the string. */
static inline bool sg_string_set_has(const sg_string_set *set, uint32_t hash) {
  return *sg_string_slot(set, &hash) != 0;
}

#endif
