/* lexicon.c: opening a compiled lexicon, reading its entries, looking words and phrases up. */
#include "base/file.h"
#include "lexicon/format.h"

const char *const sg_case_names[SG_CASE_COUNT] = {"smart", "folded", "exact", "capital"}; /* ORDER CASE */

/* ORDER SECTIONS: the enum in format.h. */
const uint32_t sg_lexfile_sizes[SG_LEX_SECTIONS] = {
    sizeof(sg_lexfile_lexicon), sizeof(uint32_t),         sizeof(char),
    sizeof(sg_lexfile_slot),    sizeof(sg_lexfile_node),  sizeof(sg_lexfile_posting),
    sizeof(uint32_t),           sizeof(sg_lexfile_entry), sizeof(sg_lexfile_feature),
};

bool sg_lexfile_closed(int section) {
  return section == SG_LEX_OFFSETS || section == SG_LEX_NODES || section == SG_LEX_ENTRIES;
}

/* Four lanes of multiply and rotate: every bit of the input reaches the sum, at several gigabytes a second. */
uint64_t sg_lexfile_sum(const void *bytes, size_t len) {
  const unsigned char *p = bytes;
  const uint64_t k = UINT64_C(0x9E3779B97F4A7C15);
  uint64_t lane[4] = {k, k * 3, k * 5, k * 7}, h = len;
  for (; len >= 32; p += 32, len -= 32) {
    for (int i = 0; i < 4; i++) {
      uint64_t w;
      memcpy(&w, p + 8 * i, 8);
      lane[i] = (lane[i] ^ w) * k;
      lane[i] = lane[i] << 29 | lane[i] >> 35;
    }
  }
  for (size_t i = 0; i < len; i++) h = ((h ^ p[i]) * k) ^ h >> 31;
  for (int i = 0; i < 4; i++) {
    h = (h ^ lane[i]) * UINT64_C(0xBF58476D1CE4E5B9);
    h ^= h >> 31;
  }
  return h;
}

static bool section_fits(const sg_lexicon *x, int i) {
  const sg_lexfile_section *s = &x->head.sections[i];
  if (s->size != sg_lexfile_sizes[i] || s->offset % 8 != 0) return false;
  if (s->offset < sizeof(sg_lexfile_header) || s->offset > x->size) return false;
  uint64_t records = (uint64_t)s->count + (sg_lexfile_closed(i) ? 1 : 0);
  return records * s->size <= x->size - s->offset;
}

static sg_status check_header(sg_lexicon *x) {
  const sg_lexfile_header *h = &x->head;
  if (x->size < sizeof *h || (uintptr_t)x->bytes % 8 != 0) return SG_CORRUPT;
  memcpy(&x->head, x->bytes, sizeof *h);
  if (memcmp(h->magic, SG_LEXFILE_MAGIC, sizeof h->magic) != 0) return SG_CORRUPT;
  if (h->order != SG_LEXFILE_ORDER || h->version != SG_LEXFILE_VERSION) return SG_VERSION;
  if (h->header_sum != sg_lexfile_sum(h, offsetof(sg_lexfile_header, header_sum)) || h->size != x->size)
    return SG_CORRUPT;
  for (int i = 0; i < SG_LEX_SECTIONS; i++)
    if (!section_fits(x, i)) return SG_CORRUPT;
  uint32_t slots = sg_lex_count(x, SG_LEX_SLOTS);
  bool ok = h->nwords < SG_LEXICON_REF / 2 && h->nstarts <= h->nwords && h->continues <= h->nwords &&
            h->nwords <= sg_lex_count(x, SG_LEX_OFFSETS) && h->nstarts <= sg_lex_count(x, SG_LEX_NODES) &&
            (slots & (slots - 1)) == 0 && h->probes <= slots && sg_lex_count(x, SG_LEX_ENTRIES) < SG_LEXICON_REF &&
            sg_lex_count(x, SG_LEX_LEXICONS) <= SG_LEXICON_MAX_LEXICONS;
  return ok ? SG_OK : SG_CORRUPT;
}

static const void *section(const sg_lexicon *x, int i) { return x->bytes + x->head.sections[i].offset; }

static void find_sections(sg_lexicon *x) {
  x->lexicons = section(x, SG_LEX_LEXICONS);
  x->offsets = section(x, SG_LEX_OFFSETS);
  x->text = section(x, SG_LEX_TEXT);
  x->slots = section(x, SG_LEX_SLOTS);
  x->nodes = section(x, SG_LEX_NODES);
  x->postings = section(x, SG_LEX_POSTINGS);
  x->exact = section(x, SG_LEX_EXACT);
  x->entries = section(x, SG_LEX_ENTRIES);
  x->features = section(x, SG_LEX_FEATURES);
}

/* Takes over the bytes that `x` holds, or frees all. */
static sg_status adopt(sg_lexicon *x, sg_lexicon **out) {
  sg_status status = check_header(x);
  if (status != SG_OK) {
    sg_lexicon_free(x);
    return status;
  }
  find_sections(x);
  *out = x;
  return SG_OK;
}

static sg_lexicon *new_lexicon(const sg_allocator *alloc) {
  sg_lexicon *x = sg_realloc(alloc, NULL, 0, sizeof *x);
  if (x) *x = (sg_lexicon){.alloc = *alloc};
  return x;
}

sg_status sg_lexicon_open(const sg_allocator *alloc, const char *path, sg_lexicon **out) {
  sg_lexicon *x = new_lexicon(alloc);
  if (!x) return SG_NOMEM;
  sg_status status = sg_file_map(alloc, path, &x->bytes, &x->size, &x->mapped);
  if (status == SG_OK) return adopt(x, out);
  sg_free(alloc, x, sizeof *x);
  return status;
}

sg_status sg_lexicon_load(const sg_allocator *alloc, const void *bytes, size_t len, sg_lexicon **out) {
  if (len < sizeof(sg_lexfile_header)) return SG_CORRUPT;
  sg_lexicon *x = new_lexicon(alloc);
  if (!x) return SG_NOMEM;
  void *copy = sg_realloc(alloc, NULL, 0, len);
  if (!copy) {
    sg_free(alloc, x, sizeof *x);
    return SG_NOMEM;
  }
  memcpy(copy, bytes, len);
  x->bytes = copy;
  x->size = len;
  return adopt(x, out);
}

void sg_lexicon_keep(sg_lexicon *x) { sg_owners_join(&x->owners); }

void sg_lexicon_free(sg_lexicon *x) {
  if (!x || !sg_owners_leave(&x->owners)) return;
  sg_allocator a = x->alloc;
  sg_file_unmap(&a, x->bytes, x->size, x->mapped);
  sg_free(&a, x, sizeof *x);
}

bool sg_lex_text(const sg_lexicon *x, uint32_t id, sg_text *out) {
  if (id >= sg_lex_count(x, SG_LEX_OFFSETS)) return false;
  uint32_t from = x->offsets[id], to = x->offsets[id + 1];
  if (from > to || to > sg_lex_count(x, SG_LEX_TEXT)) return false;
  *out = (sg_text){x->text + from, to - from};
  return true;
}

uint32_t sg_lex_word(const sg_lexicon *x, const char *text, uint32_t len) {
  uint32_t n = sg_lex_count(x, SG_LEX_SLOTS), hash = sg_hash_bytes(text, len);
  for (uint32_t probe = 0; probe < x->head.probes; probe++) {
    const sg_lexfile_slot *slot = &x->slots[(hash + probe) & (n - 1)];
    if (slot->word == 0) return SG_NONE;
    if (slot->hash != hash || slot->word > x->head.nwords) continue;
    sg_text t;
    if (sg_lex_text(x, slot->word - 1, &t) && t.len == len && memcmp(t.bytes, text, len) == 0) return slot->word - 1;
  }
  return SG_NONE;
}

uint32_t sg_lex_child(const sg_lexicon *x, uint32_t node, uint32_t word) {
  sg_lex_range r = sg_lex_children(x, node);
  while (r.first < r.last) {
    uint32_t middle = r.first + (r.last - r.first) / 2;
    uint32_t w = x->nodes[middle].word;
    if (w == word) return middle;
    if (w < word) r.first = middle + 1;
    else r.last = middle;
  }
  return SG_NONE;
}

uint32_t sg_lexicon_entries(const sg_lexicon *x) { return sg_lex_count(x, SG_LEX_ENTRIES); }

uint32_t sg_lexicon_count(const sg_lexicon *x) { return sg_lex_count(x, SG_LEX_LEXICONS); }

sg_status sg_lexicon_info(const sg_lexicon *x, uint32_t i, sg_text *name, bool *all, uint32_t *entries,
                          uint32_t *phrases) {
  if (i >= sg_lexicon_count(x)) return SG_ARG;
  const sg_lexfile_lexicon *l = &x->lexicons[i];
  if (!sg_lex_text(x, l->name, name)) return SG_CORRUPT;
  *all = (l->flags & SG_LEXFILE_ALL) != 0;
  *entries = l->entries;
  *phrases = l->phrases;
  return SG_OK;
}

uint32_t sg_lexicon_owner(const sg_lexicon *x, uint32_t entry) {
  return entry < sg_lexicon_entries(x) ? x->entries[entry].lexicon : SG_NONE;
}

sg_status sg_lexicon_get(const sg_lexicon *x, uint32_t entry, sg_lexicon_entry *out) {
  if (entry >= sg_lexicon_entries(x)) return SG_ARG;
  const sg_lexfile_entry *e = &x->entries[entry];
  if (e->lexicon >= sg_lexicon_count(x)) return SG_CORRUPT;
  if (!sg_lex_text(x, x->lexicons[e->lexicon].name, &out->lexicon) || !sg_lex_text(x, e->phrase, &out->phrase))
    return SG_CORRUPT;
  uint32_t first = e[0].feature, last = e[1].feature;
  if (first > last || last > sg_lex_count(x, SG_LEX_FEATURES) || last - first > SG_LEXICON_MAX_FEATURES)
    return SG_CORRUPT;
  out->first_feature = first;
  out->nfeatures = last - first;
  return SG_OK;
}

sg_status sg_lexicon_feature(const sg_lexicon *x, uint32_t i, sg_feature *out) {
  if (i >= sg_lex_count(x, SG_LEX_FEATURES)) return SG_ARG;
  const sg_lexfile_feature *f = &x->features[i];
  sg_text key, value = {"", 0};
  if (!sg_lex_text(x, f->key, &key) || f->type > SG_VALUE_BOOLEAN) return SG_CORRUPT;
  *out = (sg_feature){.key = key.bytes, .key_len = key.len, .type = f->type};
  if (f->type == SG_VALUE_STRING) {
    if (f->value > UINT32_MAX || !sg_lex_text(x, (uint32_t)f->value, &value)) return SG_CORRUPT;
    out->string = value.bytes;
    out->string_len = value.len;
  } else {
    memcpy(&out->number, &f->value, sizeof out->number);
  }
  return SG_OK;
}

void sg_lexicon_stats(const sg_lexicon *x, sg_lexicon_stat *out) {
  uint64_t phrases = 0;
  for (uint32_t i = 0; i < sg_lexicon_count(x); i++) phrases += x->lexicons[i].phrases;
  *out = (sg_lexicon_stat){
      .bytes = x->size,
      .version = x->head.version,
      .lexicons = sg_lexicon_count(x),
      .entries = sg_lexicon_entries(x),
      .phrases = phrases > UINT32_MAX ? UINT32_MAX : (uint32_t)phrases,
      .words = x->head.nwords,
      .nodes = sg_lex_count(x, SG_LEX_NODES),
      .features = sg_lex_count(x, SG_LEX_FEATURES),
      .mapped = x->mapped,
  };
}

static uint32_t word_of(const sg_lexicon *x, const sg_document *d, uint32_t token) {
  const sg_vocabulary *v = d->vocabulary;
  const sg_type *folded = &v->types[v->types[d->tokens[token].type].folded];
  return sg_lex_word(x, folded->text, folded->len);
}

sg_status sg_lexicon_find(const sg_lexicon *x, const sg_document *d, sg_lexicon_found found, void *ud) {
  if (d->generation != d->vocabulary->generation) return SG_ARG;
  if (d->ntokens == 0 || d->ntokens > SG_LEXICON_MAX_TOKENS) return SG_OK;
  uint32_t node = word_of(x, d, 0);
  if (node >= x->head.nstarts) return SG_OK;
  for (uint32_t i = 1; i < d->ntokens && node != SG_NONE; i++) node = sg_lex_child(x, node, word_of(x, d, i));
  if (node == SG_NONE) return SG_OK;
  uint32_t last = SG_NONE;
  for (sg_lex_range r = sg_lex_postings(x, node); r.first < r.last; r.first++) {
    const sg_lexfile_posting *p = &x->postings[r.first];
    if (p->entry == last || p->entry >= sg_lexicon_entries(x)) continue;
    last = p->entry;
    SG_TRY(found(ud, p->entry));
  }
  return SG_OK;
}
