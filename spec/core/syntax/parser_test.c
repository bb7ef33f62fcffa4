/* parser_test.c: random models read random sentences; the kernels are compared with the definition, models are spoilt,
   and every allocation fails in turn. */
#include "parser_naive.h"

#include "../../support/parser_random.h"

#include "syntax/arguments.h"
#include "syntax/parser_forms.h"

static const char *const TAGGER = "lua/stringer/data/en.tagger";
static sg_allocator plain;
static const sg_tagger *tagger;
static naive expected;

typedef struct bench {
  sg_vocabulary *vocabulary;
  sg_document *document;
  sg_parser_scratch *scratch;
} bench;

static void bench_done(bench *b) {
  sg_parser_scratch_free(b->scratch);
  sg_document_free(b->document);
  sg_vocabulary_free(b->vocabulary);
  *b = (bench){NULL, NULL, NULL};
}

static sg_status bench_new(const sg_allocator *a, bench *b) {
  *b = (bench){NULL, NULL, NULL};
  sg_status status = sg_vocabulary_new(a, 0, &b->vocabulary);
  if (status == SG_OK) status = sg_document_new(a, b->vocabulary, NULL, &b->document);
  if (status == SG_OK) status = sg_parser_scratch_new(a, &b->scratch);
  return status;
}

static sg_status add_token(sg_document *d, const char *word, uint8_t pos) {
  sg_token token = {.form = SG_NONE, .flags = SG_TOKEN_SPACE, .pos = pos};
  SG_TRY(sg_grow(&d->alloc, (void **)&d->tokens, &d->tokens_cap, (uint64_t)d->ntokens + 1, sizeof token));
  SG_TRY(sg_vocabulary_intern(d->vocabulary, word, (uint32_t)strlen(word), SG_KIND_WORD, &token.type));
  d->tokens[d->ntokens++] = token;
  return SG_OK;
}

/* `variety` words, one in four tokens is punctuation; now and then a word that is too long for features. */
static sg_status random_sentence(sg_document *d, uint32_t n, uint32_t variety) {
  static const char *const known[] = {"the", "boat", "Rome", "ran", "of", "ships", "1,000", "quickly"};
  char word[SG_MODEL_WORD_MAX + 8];
  d->ntokens = 0;
  while (n-- > 0) {
    uint32_t k = check_random(variety);
    uint8_t pos = (uint8_t)(check_random(4) ? 1 + check_random(SG_POS_COUNT - 1) : SG_POS_PUNCT);
    snprintf(word, sizeof word, k < 8 ? "%s" : "%sword%u", k < 8 ? known[k] : "", k);
    if (k == variety - 1) memset(word, 'x', sizeof word - 1), word[sizeof word - 1] = 0;
    SG_TRY(add_token(d, word, pos));
  }
  return SG_OK;
}

/* The outcome of naive_parse against what a kernel made of the same piece. */
static bool as_expected(const sg_document *d, const sg_parser *p, uint32_t first, uint32_t n, const sg_arc *arcs) {
  for (uint32_t i = 0, w = 0; i < n; i++) {
    const sg_arc *a = &arcs[first + i];
    if (d->tokens[first + i].pos == SG_POS_PUNCT) {
      if (a->head != SG_NONE || a->relation != SG_RELATION_NONE) return false;
      continue;
    }
    int head = expected.head[w];
    if (head == expected.nwords ? a->head != SG_NONE : a->head != first + (uint32_t)expected.token[head]) return false;
    if (a->relation != (a->head == SG_NONE ? SG_RELATION_ROOT : p->relation[expected.label[w]])) return false;
    w++;
  }
  return true;
}

/* One root and no circle in each piece, and no arc over another. */
static bool is_tree(const sg_document *d, const sg_arc *arcs, uint32_t first, uint32_t last) {
  uint32_t roots = 0, words = 0;
  for (uint32_t i = first; i < last; i++) {
    if (d->tokens[i].pos == SG_POS_PUNCT) continue;
    words++;
    roots += arcs[i].head == SG_NONE;
    uint32_t hops = 0;
    for (uint32_t k = i; k != SG_NONE; k = arcs[k].head)
      if (hops++ > last - first) return false;
    uint32_t h = arcs[i].head, low = h < i ? h : i, high = h < i ? i : h;
    for (uint32_t k = low + 1; h != SG_NONE && k < high; k++)
      if (d->tokens[k].pos != SG_POS_PUNCT && (arcs[k].head == SG_NONE || arcs[k].head < low || arcs[k].head > high))
        return false;
  }
  return roots == (words > 0);
}

static void compare_piece(const sg_parser *p, const sg_document *d, uint32_t first, uint32_t n,
                          const sg_arc *plain_arcs, const sg_arc *arcs) {
  naive_parse(&expected, p, d, (int)first, (int)n);
  CHECK(as_expected(d, p, first, n, plain_arcs));
  CHECK(as_expected(d, p, first, n, arcs));
  CHECK(is_tree(d, arcs, first, first + n));
}

/* Sentences of up to `longest` tokens. */
static void compare_with_definition(const sg_parser *p, uint32_t longest) {
  static const uint32_t lengths[] = {0, 1, 2, 3, 5, 8, 13, 21, 40, 400, 415};
  bench b, c = {NULL, NULL, NULL};
  sg_arc one[415], other[415];
  CHECK(bench_new(&plain, &b) == SG_OK && sg_parser_scratch_new(&plain, &c.scratch) == SG_OK);
  c.scratch->kernel = &sg_parse_kernel_plain;
  for (uint32_t k = 0; k < sizeof lengths / sizeof *lengths && lengths[k] <= longest; k++) {
    CHECK(random_sentence(b.document, lengths[k], 60) == SG_OK);
    CHECK(sg_parser_run(p, c.scratch, b.document, 0, lengths[k], one) == SG_OK);
    CHECK(sg_parser_run(p, b.scratch, b.document, 0, lengths[k], other) == SG_OK);
    for (uint32_t at = 0; at < lengths[k]; at += SG_PARSE_PIECE)
      compare_piece(p, b.document, at, lengths[k] - at < SG_PARSE_PIECE ? lengths[k] - at : SG_PARSE_PIECE, one, other);
  }
  sg_parser_scratch_free(c.scratch);
  bench_done(&b);
}

/* Kept entries are the same as new ones, however few are kept. */
static void forget_forms(const sg_parser *p) {
  bench b, c;
  sg_arc few[200], many[200];
  CHECK(bench_new(&plain, &b) == SG_OK && sg_parser_scratch_new(&plain, &c.scratch) == SG_OK);
  b.scratch->most = SG_PARSE_PIECE + 1;
  for (uint32_t round = 0; round < 4; round++) {
    CHECK(random_sentence(b.document, 200, 900) == SG_OK);
    CHECK(sg_parser_run(p, b.scratch, b.document, 0, 200, few) == SG_OK &&
          sg_parser_run(p, c.scratch, b.document, 0, 200, many) == SG_OK);
    CHECK(memcmp(few, many, sizeof few) == 0);
  }
  CHECK(b.scratch->n == SG_PARSE_PIECE + 1 && c.scratch->n > SG_PARSE_PIECE + 1);
  CHECK(sg_parser_scratch_bytes(b.scratch) < sg_parser_scratch_bytes(c.scratch));
  sg_parser_scratch_free(c.scratch);
  bench_done(&b);
}

static sg_status read_all(const sg_allocator *a, const random_model *m) {
  bench b = {NULL, NULL, NULL};
  sg_parser *p = NULL;
  sg_language *l = NULL;
  sg_status status = sg_parser_of(a, m->bytes, m->size, tagger, &p);
  if (status == SG_OK) status = bench_new(a, &b);
  if (status == SG_OK) status = sg_language_new(a, &l);
  if (status == SG_OK) status = random_sentence(b.document, 30, 40);
  if (status == SG_OK) {
    sg_range whole = {0, 30};
    sg_syntax syntax = {p, b.scratch, l};
    b.document->syntax = &syntax;
    status = sg_grow(a, (void **)&b.document->sentences, &b.document->sentences_cap, 1, sizeof whole);
    if (status == SG_OK) b.document->sentences[0] = whole, b.document->nsentences = 1;
    if (status == SG_OK) status = sg_syntax_all(b.document);
    if (status == SG_NOMEM) CHECK(sg_tree_head(b.document, 0) == SG_NONE);
    for (uint32_t i = 0; status == SG_OK && i + 1 < 30; i++) {
      sg_status edit = sg_syntax_set_head(b.document, i, i + 1, SG_RELATION_OBJ);
      if (edit != SG_ARG) status = edit;
    }
  }
  bench_done(&b);
  sg_language_free(l);
  sg_parser_free(p);
  return status;
}

static void fail_allocations(const random_model *m) {
  for (unsigned long n = 1;; n++) {
    check_heap heap = {.fail_at = n};
    sg_allocator a = {check_alloc, &heap};
    sg_status status = read_all(&a, m);
    CHECK(heap.live == 0);
    CHECK(status == (heap.failed ? SG_NOMEM : SG_OK));
    if (!heap.failed) break;
  }
}

static sg_status open_spoilt(random_model *m) {
  sg_parser *p = NULL;
  random_seal(m);
  sg_status status = sg_parser_of(&plain, m->bytes, m->size, tagger, &p);
  sg_parser_free(p);
  return status;
}

/* A byte of the file with another value, and what opening says then. */
static sg_status with_byte(random_model *m, size_t at, unsigned char value) {
  unsigned char old = m->bytes[at];
  m->bytes[at] = value;
  sg_status status = open_spoilt(m);
  m->bytes[at] = old;
  random_seal(m);
  return status;
}

static void refuse_spoilt(random_model *m) {
  sg_parser *p = NULL;
  sg_parse_header *h = (void *)m->bytes;
  CHECK(sg_parser_of(&plain, m->bytes + 1, m->size - 1, tagger, &p) == SG_ARG);
  for (size_t size = 0; size < m->size; size += m->size / 16)
    CHECK(sg_parser_of(&plain, m->bytes, size, tagger, &p) == SG_CORRUPT);
  for (int i = 0; i < 40; i++) {
    size_t at = check_random((uint32_t)m->size);
    m->bytes[at] ^= 4;
    CHECK(sg_parser_of(&plain, m->bytes, m->size, tagger, &p) != SG_OK);
    m->bytes[at] ^= 4;
  }
  CHECK(with_byte(m, offsetof(sg_parse_header, version), 99) == SG_VERSION);
  CHECK(with_byte(m, offsetof(sg_parse_header, order), 99) == SG_VERSION);
  CHECK(with_byte(m, offsetof(sg_parse_header, codes_checksum), (unsigned char)(h->codes_checksum + 1)) == SG_ARG);
  CHECK(with_byte(m, offsetof(sg_parse_header, word_shift), 60) == SG_CORRUPT);
  CHECK(with_byte(m, offsetof(sg_parse_header, nlabels), 0) == SG_CORRUPT);
  CHECK(with_byte(m, offsetof(sg_parse_header, nlabels), SG_PARSE_LABELS_MAX) == SG_CORRUPT);
  CHECK(with_byte(m, offsetof(sg_parse_header, nnamed), 1) == SG_CORRUPT);
  CHECK(with_byte(m, h->section[SG_PARSE_LABEL_SET][0], SG_PARSE_LABELS_MAX) == SG_CORRUPT);
  CHECK(with_byte(m, h->section[SG_PARSE_LABEL_NAMES][0], '?') == SG_CORRUPT);
  CHECK(with_byte(m, h->section[SG_PARSE_WEIGHTS][0] + 1, 127) == SG_CORRUPT);
  CHECK(with_byte(m, h->section[SG_PARSE_LABEL_ROWS][0] + SG_PARSE_LABELS_MAX * SG_PARSE_HIDDEN * 2 - 1, 1) ==
        SG_CORRUPT);
  CHECK(with_byte(m, h->section[SG_PARSE_ROW_BUCKETS][0] + 6, 1) == SG_CORRUPT);
  CHECK(open_spoilt(m) == SG_OK);
}

/* Whatever the header says, a file is opened and reads texts, or is refused. */
static void survive_headers(random_model *m) {
  for (int i = 0; i < 60; i++) {
    size_t at = offsetof(sg_parse_header, codes_checksum) +
                check_random((uint32_t)(sizeof(sg_parse_header) - offsetof(sg_parse_header, codes_checksum)));
    unsigned char old = m->bytes[at];
    m->bytes[at] = (unsigned char)check_random(256);
    random_seal(m);
    sg_status status = m->bytes[at] == old || i % 8 ? open_spoilt(m) : read_all(&plain, m);
    CHECK(status == SG_OK || status == SG_CORRUPT || status == SG_VERSION || status == SG_ARG);
    m->bytes[at] = old;
  }
  random_seal(m);
}

int main(void) {
  plain = sg_allocator_default();
  sg_tagger *t = NULL;
  CHECK(sg_tagger_open(&plain, TAGGER, &t) == SG_OK);
  if (!t) return check_report("parser_test");
  tagger = t;
  for (int i = 0; i < 3; i++) {
    random_model m = random_model_new(t);
    sg_parser *p = NULL;
    CHECK(sg_parser_of(&plain, m.bytes, m.size, t, &p) == SG_OK);
    if (p) compare_with_definition(p, i == 0 ? 415 : 40);
    if (p && i == 0) {
      forget_forms(p);
      fail_allocations(&m);
      refuse_spoilt(&m);
      survive_headers(&m);
    }
    sg_parser_free(p);
    free(m.bytes);
  }
  sg_tagger_free(t);
  return check_report("parser_test");
}
