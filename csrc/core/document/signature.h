/* signature.h: the layer and features of a span, interned, so that rules test a signature once.

   Only features whose key has been exposed (because some rule tests it) take part in a signature; the others are
   the host's business. A table is bounded like the vocabulary: trim it between documents and compare
   `generation`. Not thread-safe. */
#ifndef SG_SIGNATURE_H
#define SG_SIGNATURE_H

#include "base/arena.h"
#include "base/index.h"

typedef enum sg_value_type { SG_VALUE_STRING, SG_VALUE_NUMBER, SG_VALUE_BOOLEAN } sg_value_type;

typedef struct sg_feature {
  const char *key;
  uint32_t key_len;
  uint32_t string_len;
  const char *string; /* SG_VALUE_STRING */
  double number;      /* SG_VALUE_NUMBER; SG_VALUE_BOOLEAN as 0 or 1 */
  uint32_t type;      /* sg_value_type */
} sg_feature;

typedef struct sg_signature {
  const char *layer; /* texts are the table's, not terminated */
  uint32_t layer_len;
  uint32_t layer_id; /* numbers the layers as they are met; stays when signatures are forgotten */
  uint32_t nfeatures;
  const sg_feature *features; /* sorted by key */
  uint32_t hash;
} sg_signature;

/* Names by number, and chained by a hash of their ends. */
enum { SG_KEY_PLACES = 256 };
struct sg_keys {
  struct sg_key *list;
  uint32_t n, cap;
  uint32_t first[SG_KEY_PLACES]; /* by place: 1 + the number of the first key of its chain, or 0 */
};

typedef struct sg_signatures {
  sg_allocator alloc;
  sg_arena data;
  sg_arena keys;
  sg_signature *items;
  uint32_t n, cap;
  sg_index index; /* of items */
  struct sg_keys exposed, layers;
  size_t budget;
  uint32_t generation;
} sg_signatures;

sg_status sg_signatures_new(const sg_allocator *alloc, size_t budget, sg_signatures **out);
void sg_signatures_free(sg_signatures *s);
/* Lets a feature key take part from now on. Voids all signatures if the key is new. */
sg_status sg_signatures_expose(sg_signatures *s, const char *key, uint32_t len);
bool sg_signatures_exposed(const sg_signatures *s, const char *key, uint32_t len);
/* The number of a layer; SG_NONE if no signature has had it. */
uint32_t sg_signatures_layer(const sg_signatures *s, const char *layer, uint32_t len);
/* The signature of a layer and features in any order (a key twice: the first counts). At most 64 exposed features. */
sg_status sg_signatures_intern(sg_signatures *s, const char *layer, uint32_t layer_len, const sg_feature *features,
                               uint32_t nfeatures, uint32_t *out);
bool sg_signatures_trim(sg_signatures *s);
/* The feature of a signature, or NULL. */
const sg_feature *sg_signature_feature(const sg_signature *s, const char *key, uint32_t len);

#endif
