/* pack.c: a draft is renumbered and laid out as the file that format.h describes. */
#include "lexicon/draft.h"

/* What is worked out before anything is written. All arrays are by draft number. */
typedef struct plan {
  const sg_lexicon_builder *b;
  uint32_t *text_number; /* new number of each text */
  uint32_t *text_order;  /* draft number of each new text */
  uint32_t *node_number, *node_order;
  uint32_t *posting_order; /* draft posting of each new one */
  uint32_t nwords, nstarts, continues;
  uint32_t slots;
} plan;

static uint32_t *take(const sg_allocator *a, uint32_t n) {
  return sg_realloc(a, NULL, 0, ((size_t)n + 1) * sizeof(uint32_t));
}

static void drop(const sg_allocator *a, uint32_t *items, uint32_t n) {
  sg_free(a, items, ((size_t)n + 1) * sizeof(uint32_t));
}

static void plan_done(plan *p) {
  const sg_lexicon_builder *b = p->b;
  drop(&b->alloc, p->text_number, b->ntexts);
  drop(&b->alloc, p->text_order, b->ntexts);
  drop(&b->alloc, p->node_number, b->nnodes);
  drop(&b->alloc, p->node_order, b->nnodes);
  drop(&b->alloc, p->posting_order, b->npostings);
}

static sg_status plan_new(plan *p, const sg_lexicon_builder *b) {
  *p = (plan){.b = b};
  p->text_number = take(&b->alloc, b->ntexts);
  p->text_order = take(&b->alloc, b->ntexts);
  p->node_number = take(&b->alloc, b->nnodes);
  p->node_order = take(&b->alloc, b->nnodes);
  p->posting_order = take(&b->alloc, b->npostings);
  bool ok = p->text_number && p->text_order && p->node_number && p->node_order && p->posting_order;
  return ok ? SG_OK : SG_NOMEM;
}

/* Words first: those that start, start and continue, continue; then all other texts. Each group as it was collected. */
static void number_texts(plan *p) {
  const sg_lexicon_builder *b = p->b;
  static const uint8_t groups[4][2] = {{1, 0}, {1, 1}, {0, 1}, {0, 0}};
  uint32_t n = 0, ends[4];
  for (int g = 0; g < 4; g++) {
    for (uint32_t i = 0; i < b->ntexts; i++) {
      if (b->texts[i].starts != groups[g][0] || b->texts[i].continues != groups[g][1]) continue;
      p->text_number[i] = n;
      p->text_order[n++] = i;
    }
    ends[g] = n;
  }
  p->continues = ends[0];
  p->nstarts = ends[1];
  p->nwords = ends[2];
  for (p->slots = 1; p->slots < p->nwords * 2; p->slots *= 2) {}
}

typedef struct keyed {
  uint64_t key;
  uint32_t value;
} keyed;

/* Stable, by key; result in `a`, `b` is as long. Bytes that all keys share are passed over. */
static void radix_sort(keyed *a, keyed *b, uint32_t n) {
  keyed *in = a, *out = b;
  for (unsigned shift = 0; shift < 64; shift += 8) {
    uint32_t count[257] = {0};
    for (uint32_t i = 0; i < n; i++) count[((in[i].key >> shift) & 255) + 1]++;
    if (n && count[((in[0].key >> shift) & 255) + 1] == n) continue;
    for (int i = 0; i < 256; i++) count[i + 1] += count[i];
    for (uint32_t i = 0; i < n; i++) out[count[(in[i].key >> shift) & 255]++] = in[i];
    keyed *t = in;
    in = out;
    out = t;
  }
  if (in != a) memcpy(a, in, n * sizeof *a);
}

/* The nodes of one depth, whose parents have their numbers, follow in order of parent and word. */
static uint32_t number_level(plan *p, keyed *level, keyed *spare, uint32_t n, uint32_t number) {
  const sg_draft_node *nodes = p->b->nodes;
  for (uint32_t i = 0; i < n; i++) {
    const sg_draft_node *node = &nodes[level[i].value];
    uint64_t parent = node->parent == SG_NONE ? 0 : p->node_number[node->parent];
    level[i].key = parent << 32 | p->text_number[node->text];
  }
  radix_sort(level, spare, n);
  for (uint32_t i = 0; i < n; i++, number++) {
    p->node_number[level[i].value] = number;
    p->node_order[number] = level[i].value;
  }
  return number;
}

static sg_status number_nodes(plan *p) {
  const sg_lexicon_builder *b = p->b;
  uint32_t starts[SG_LEXICON_MAX_TOKENS + 2] = {0}, fill[SG_LEXICON_MAX_TOKENS + 2];
  size_t size = ((size_t)b->nnodes + 1) * sizeof(keyed);
  keyed *items = sg_realloc(&b->alloc, NULL, 0, size), *spare = sg_realloc(&b->alloc, NULL, 0, size);
  if (items && spare) {
    for (uint32_t i = 0; i < b->nnodes; i++) starts[b->nodes[i].depth + 1]++;
    for (int d = 1; d <= SG_LEXICON_MAX_TOKENS; d++) starts[d + 1] += starts[d];
    memcpy(fill, starts, sizeof fill);
    for (uint32_t i = 0; i < b->nnodes; i++) items[fill[b->nodes[i].depth]++].value = i;
    uint32_t number = 0;
    for (int d = 1; d <= SG_LEXICON_MAX_TOKENS; d++)
      number = number_level(p, items + starts[d], spare, starts[d + 1] - starts[d], number);
  }
  sg_free(&b->alloc, items, size);
  sg_free(&b->alloc, spare, size);
  return items && spare ? SG_OK : SG_NOMEM;
}

/* By node; those of one node as they were collected. `next` is by new node. */
static void order_postings(plan *p, uint32_t *next) {
  const sg_lexicon_builder *b = p->b;
  uint32_t n = 0;
  for (uint32_t i = 0; i < b->nnodes; i++) {
    next[i] = n;
    n += b->nodes[p->node_order[i]].postings;
  }
  for (uint32_t i = 0; i < b->npostings; i++) p->posting_order[next[p->node_number[b->postings[i].node]]++] = i;
}

static sg_status make_plan(plan *p, const sg_lexicon_builder *b) {
  SG_TRY(plan_new(p, b));
  number_texts(p);
  SG_TRY(number_nodes(p));
  uint32_t *next = take(&b->alloc, b->nnodes);
  if (!next) return SG_NOMEM;
  order_postings(p, next);
  drop(&b->alloc, next, b->nnodes);
  return SG_OK;
}

static uint64_t lay_out(const plan *p, sg_lexfile_header *h) {
  const sg_lexicon_builder *b = p->b;
  const uint32_t counts[SG_LEX_SECTIONS] = {
      /* ORDER SECTIONS */
      b->nlexicons, b->ntexts, b->nbytes, p->slots, b->nnodes, b->npostings, b->nexact, b->nentries, b->nfeatures,
  };
  uint64_t at = sizeof *h;
  for (int i = 0; i < SG_LEX_SECTIONS; i++) {
    h->sections[i] = (sg_lexfile_section){at, counts[i], sg_lexfile_sizes[i]};
    at += ((uint64_t)counts[i] + (sg_lexfile_closed(i) ? 1 : 0)) * sg_lexfile_sizes[i];
    at = (at + 7) & ~UINT64_C(7);
  }
  return at;
}

static void *place(const sg_lexfile_header *h, unsigned char *bytes, int section) {
  return bytes + h->sections[section].offset;
}

static void write_texts(const plan *p, uint32_t *offsets, char *text) {
  uint32_t at = 0;
  for (uint32_t i = 0; i < p->b->ntexts; i++) {
    const sg_draft_text *t = &p->b->texts[p->text_order[i]];
    offsets[i] = at;
    if (t->len) memcpy(text + at, p->b->bytes + t->offset, t->len);
    at += t->len;
  }
  offsets[p->b->ntexts] = at;
}

/* Returns the longest walk that finds a word. */
static uint32_t write_slots(const plan *p, sg_lexfile_slot *slots) {
  uint32_t longest = 0;
  for (uint32_t i = 0; i < p->nwords; i++) {
    uint32_t hash = p->b->texts[p->text_order[i]].hash, probe = 0;
    while (slots[(hash + probe) & (p->slots - 1)].word) probe++;
    slots[(hash + probe) & (p->slots - 1)] = (sg_lexfile_slot){hash, i + 1};
    if (probe + 1 > longest) longest = probe + 1;
  }
  return longest;
}

static void write_nodes(const plan *p, sg_lexfile_node *nodes) {
  const sg_lexicon_builder *b = p->b;
  uint32_t child = p->nstarts, posting = 0;
  for (uint32_t i = 0; i < b->nnodes; i++) {
    const sg_draft_node *node = &b->nodes[p->node_order[i]];
    nodes[i] = (sg_lexfile_node){p->text_number[node->text], child, posting};
    posting += node->postings;
    /* Children lie in order of their parents, so each node's end where the next parent's begin. */
    while (child < b->nnodes && p->node_number[b->nodes[p->node_order[child]].parent] == i) child++;
  }
  nodes[b->nnodes] = (sg_lexfile_node){0, b->nnodes, b->npostings};
}

static void write_postings(const plan *p, sg_lexfile_posting *out) {
  for (uint32_t i = 0; i < p->b->npostings; i++) {
    const sg_draft_posting *in = &p->b->postings[p->posting_order[i]];
    out[i] = (sg_lexfile_posting){in->entry, in->check};
  }
}

static void write_entries(const plan *p, sg_lexfile_entry *entries, sg_lexfile_feature *features) {
  const sg_lexicon_builder *b = p->b;
  for (uint32_t i = 0; i < b->nentries; i++) {
    entries[i] = b->entries[i];
    entries[i].phrase = p->text_number[entries[i].phrase];
  }
  entries[b->nentries] = (sg_lexfile_entry){0, 0, b->nfeatures};
  for (uint32_t i = 0; i < b->nfeatures; i++) {
    features[i] = b->features[i];
    features[i].key = p->text_number[features[i].key];
    if (features[i].type == SG_VALUE_STRING) features[i].value = p->text_number[features[i].value];
  }
}

static void write_all(const plan *p, sg_lexfile_header *h, unsigned char *bytes) {
  const sg_lexicon_builder *b = p->b;
  memset(bytes, 0, (size_t)h->size);
  sg_lexfile_lexicon *lexicons = place(h, bytes, SG_LEX_LEXICONS);
  for (uint32_t i = 0; i < b->nlexicons; i++) {
    lexicons[i] = b->lexicons[i];
    lexicons[i].name = p->text_number[lexicons[i].name];
  }
  uint32_t *exact = place(h, bytes, SG_LEX_EXACT);
  for (uint32_t i = 0; i < b->nexact; i++) exact[i] = p->text_number[b->exact[i]];
  write_texts(p, place(h, bytes, SG_LEX_OFFSETS), place(h, bytes, SG_LEX_TEXT));
  h->probes = write_slots(p, place(h, bytes, SG_LEX_SLOTS));
  write_nodes(p, place(h, bytes, SG_LEX_NODES));
  write_postings(p, place(h, bytes, SG_LEX_POSTINGS));
  write_entries(p, place(h, bytes, SG_LEX_ENTRIES), place(h, bytes, SG_LEX_FEATURES));
  h->body_sum = sg_lexfile_sum(bytes + sizeof *h, (size_t)h->size - sizeof *h);
  h->header_sum = sg_lexfile_sum(h, offsetof(sg_lexfile_header, header_sum));
  memcpy(bytes, h, sizeof *h);
}

static sg_status write_plan(const plan *p, unsigned char **bytes, size_t *size) {
  sg_lexfile_header h = {
      .order = SG_LEXFILE_ORDER,
      .version = SG_LEXFILE_VERSION,
      .nwords = p->nwords,
      .nstarts = p->nstarts,
      .continues = p->continues,
  };
  memcpy(h.magic, SG_LEXFILE_MAGIC, sizeof h.magic);
  h.size = lay_out(p, &h);
  if (h.size > SIZE_MAX) return SG_LIMIT;
  *bytes = sg_realloc(&p->b->alloc, NULL, 0, (size_t)h.size);
  if (!*bytes) return SG_NOMEM;
  *size = (size_t)h.size;
  write_all(p, &h, *bytes);
  return SG_OK;
}

sg_status sg_lexicon_builder_finish(const sg_lexicon_builder *b, unsigned char **bytes, size_t *size) {
  plan p;
  sg_status status = make_plan(&p, b);
  if (status == SG_OK) status = write_plan(&p, bytes, size);
  plan_done(&p);
  return status;
}
