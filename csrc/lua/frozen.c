/* frozen.c: opens bytes of Lua data. */
#include "frozen.h"

#include "lexicon/lexicon.h"

/* Where the value at `from` ends; 0 if it does not end before `end`. */
static size_t value_end(const unsigned char *bytes, size_t from, size_t end) {
  if (from % 8 != 0 || from > end || end - from < sizeof(sg_frozen_value)) return 0;
  const sg_frozen_value *v = (const sg_frozen_value *)(bytes + from);
  uint64_t more = 0;
  if (v->type == SG_FROZEN_INTEGER || v->type == SG_FROZEN_NUMBER) more = 8;
  else if (v->type == SG_FROZEN_STRING) more = (uint64_t)v->n + 1;
  else if (v->type == SG_FROZEN_TABLE) more = ((uint64_t)v->n + 2 * (uint64_t)v->fields) * sizeof(uint32_t);
  else if (v->type > SG_FROZEN_TABLE) return 0;
  return more <= end - from - sizeof *v ? from + sizeof *v + (size_t)more : 0;
}

static bool table_holds(const sg_frozen *f, uint32_t i) {
  const sg_frozen_value *v = sg_frozen_at(f, i);
  const uint32_t *parts = sg_frozen_items(v);
  for (uint32_t k = 0; k < v->n + 2u * v->fields; k++)
    if (parts[k] >= i) return false;
  for (uint32_t k = 0; k < v->fields; k++)
    if (sg_frozen_at(f, parts[v->n + 2 * k])->type != SG_FROZEN_STRING) return false;
  return true;
}

static bool value_holds(const sg_frozen *f, uint32_t i, size_t end) {
  size_t next = value_end(f->bytes, f->offsets[i], end);
  if (f->offsets[i] < sizeof(sg_frozen_header) || !next) return false;
  const sg_frozen_value *v = sg_frozen_at(f, i);
  if (v->type == SG_FROZEN_STRING) return sg_frozen_text(v)[v->n] == '\0';
  return v->type != SG_FROZEN_TABLE || table_holds(f, i);
}

sg_status sg_frozen_open(const void *bytes, size_t size, sg_frozen *out) {
  const sg_frozen_header *h = bytes;
  if (size < sizeof *h || memcmp(h->magic, SG_FROZEN_MAGIC, sizeof h->magic) != 0) return SG_CORRUPT;
  if (h->order != SG_FROZEN_ORDER || h->version != SG_FROZEN_VERSION) return SG_VERSION;
  if (h->size != size || h->count == 0 || h->offsets % 8 != 0 || h->offsets < sizeof *h) return SG_CORRUPT;
  if (h->offsets > size || (size - h->offsets) / sizeof(uint32_t) != h->count) return SG_CORRUPT;
  if (h->sum != sg_lexfile_sum((const unsigned char *)bytes + sizeof *h, size - sizeof *h)) return SG_CORRUPT;
  sg_frozen f = {.bytes = bytes, .count = h->count};
  f.offsets = (const uint32_t *)(f.bytes + h->offsets);
  for (uint32_t i = 0; i < f.count; i++)
    if (!value_holds(&f, i, h->offsets)) return SG_CORRUPT;
  *out = f;
  return SG_OK;
}

void sg_frozen_seal(void *bytes, size_t size, uint32_t count, uint32_t offsets) {
  sg_frozen_header *h = bytes;
  *h = (sg_frozen_header){
      .order = SG_FROZEN_ORDER, .version = SG_FROZEN_VERSION, .size = size, .count = count, .offsets = offsets};
  memcpy(h->magic, SG_FROZEN_MAGIC, sizeof h->magic);
  h->sum = sg_lexfile_sum((const unsigned char *)bytes + sizeof *h, size - sizeof *h);
}

const void *sg_lua_aligned(lua_State *L, const char *bytes, size_t size) {
  if ((uintptr_t)bytes % 8 == 0) return bytes;
  return memcpy(lua_newuserdata(L, size + 1), bytes, size);
}
