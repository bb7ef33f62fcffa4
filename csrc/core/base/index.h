/* index.h: finds the elements of a caller's array by hash.

   The naive way compares what is looked for with each element. An index has a table of slots, a power of two of them:
   an element's number lies in the slot that its hash names, or, where that is taken, in the next one that is free (open
   addressing). So a search walks from the slot of the hash to the first free one. The table doubles when it is half
   full; elements are never taken out one by one.

     SG_TRY(sg_index_room(&index, &alloc, n, hash_of_element, owner));
     uint32_t k = sg_index_start(&index, hash), i;
     for (; (i = sg_index_at(&index, k)) != SG_NONE; k = sg_index_next(&index, k))
       if (items[i] is the one) return i;
     items[n] = the new one;
     sg_index_put(&index, k, n++);

   Two tables keep their keys in the slots themselves and are no index: the types of a vocabulary and the steps of an
   automaton are looked up for every token, and a slot with its key is one cache line less. */
#ifndef SG_INDEX_H
#define SG_INDEX_H

#include "base/base.h"

typedef struct sg_index { /* zeroed: without slots */
  uint32_t *slots;        /* number + 1; 0 is free */
  uint32_t mask;          /* number of slots - 1 */
} sg_index;

/* The hash of the element `i` of the array that `owner` knows. */
typedef uint32_t (*sg_index_hash)(const void *owner, uint32_t i);

/* Makes room for one element more than `n`. SG_LIMIT: more than 2^31 slots. After an error the index is as before. */
sg_status sg_index_room(sg_index *x, const sg_allocator *a, uint32_t n, sg_index_hash hash, const void *owner);
/* Forgets all elements and keeps the slots. */
void sg_index_clear(sg_index *x);
/* Leaves an index without slots. */
void sg_index_free(sg_index *x, const sg_allocator *a);

static inline size_t sg_index_bytes(const sg_index *x) {
  return x->slots ? ((size_t)x->mask + 1) * sizeof *x->slots : 0;
}

/* A search; the index must have slots. */
static inline uint32_t sg_index_start(const sg_index *x, uint32_t hash) {
  SG_ASSERT(x->slots);
  return hash & x->mask;
}
static inline uint32_t sg_index_next(const sg_index *x, uint32_t k) { return (k + 1) & x->mask; }
/* The number in a slot; SG_NONE: it is free. */
static inline uint32_t sg_index_at(const sg_index *x, uint32_t k) { return x->slots[k] - 1; }
/* Takes the free slot at which a search ended. */
static inline void sg_index_put(sg_index *x, uint32_t k, uint32_t i) {
  SG_ASSERT(!x->slots[k] && i < (x->mask + 1) / 2); /* room was made: a search ends */
  x->slots[k] = i + 1;
}

#endif
