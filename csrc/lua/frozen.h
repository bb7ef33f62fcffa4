/* frozen.h: Lua data as bytes that can be kept in a file: what is read back is data and never code.

   header | values | offsets

   Values are numbered; a table names its parts by number, and each is lower than its own: so there are no cycles, and
   what stands in several places is kept once. Sections begin at multiples of 8; numbers are in the byte order of the
   machine that wrote them. The sum in the header is of all that follows it. */
#ifndef SG_LUA_FROZEN_H
#define SG_LUA_FROZEN_H

#include <lua.h>

#include "base/base.h"

#define SG_FROZEN_MAGIC "sgDAT\r\n\032"
#define SG_FROZEN_ORDER UINT32_C(0x01020304)
#define SG_FROZEN_VERSION 1u

typedef struct sg_frozen_header {
  char magic[8];
  uint32_t order, version;
  uint64_t size;           /* of all */
  uint64_t sum;            /* of what follows */
  uint32_t count, offsets; /* values, the last of which is the whole; where the offset of each begins */
} sg_frozen_header;

typedef enum sg_frozen_type {
  SG_FROZEN_FALSE,
  SG_FROZEN_TRUE,
  SG_FROZEN_INTEGER,
  SG_FROZEN_NUMBER,
  SG_FROZEN_STRING,
  SG_FROZEN_TABLE
} sg_frozen_type;

/* What a value begins with. Behind it stand 8 bytes of a number, the bytes of a string and a zero, or the numbers of
   the `n` items of a table and then, by ascending keys, those of a key and a value each of its `fields`. */
typedef struct sg_frozen_value {
  uint8_t type;    /* sg_frozen_type */
  uint8_t class;   /* TABLE: which of the reader's metatables it has, from 1; 0 is none */
  uint16_t fields; /* TABLE: how many there are besides the items */
  uint32_t n;      /* STRING: bytes; TABLE: items */
} sg_frozen_value;

typedef struct sg_frozen {
  const unsigned char *bytes;
  const uint32_t *offsets;
  uint32_t count;
} sg_frozen;

/* Checks bytes as a whole, each value included: what it points to is safe to read then. The bytes lie at a multiple of
   8 and stay. SG_CORRUPT, SG_VERSION. */
sg_status sg_frozen_open(const void *bytes, size_t size, sg_frozen *out);

/* Completes the header of what else is written: `count` values whose offsets stand at `offsets`. */
void sg_frozen_seal(void *bytes, size_t size, uint32_t count, uint32_t offsets);

/* Puts in the place of a value on the stack its bytes; raises if it is no data. */
void sg_lua_freeze(lua_State *L, int at);

/* The bytes of a string on the stack, or a copy that it pushes if they do not lie at a multiple of 8. */
const void *sg_lua_aligned(lua_State *L, const char *bytes, size_t size);

/* The value of a number below `count`. */
static inline const sg_frozen_value *sg_frozen_at(const sg_frozen *f, uint32_t i) {
  return (const sg_frozen_value *)(f->bytes + f->offsets[i]);
}
static inline const char *sg_frozen_text(const sg_frozen_value *v) { return (const char *)(v + 1); }
static inline const uint32_t *sg_frozen_items(const sg_frozen_value *v) { return (const uint32_t *)(v + 1); }

#endif
