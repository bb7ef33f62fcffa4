/* identity_fuzz.c: libFuzzer: bytes taken for classes, for mentions with their names and values, and for the
   allocation that fails. Things must be numbered in the order of their first mentions, each mention must name one of
   its own class and thing, the same must come again, and a refused allocation must leave nothing behind. */
#include "../support/check.h"
#include "identity/identity.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition)                                               \
  do {                                                                \
    if (!(condition)) {                                               \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      abort();                                                        \
    }                                                                 \
  } while (0)

enum { CLASSES = 3, KEYS = 3, VALUES = 3, PAIRS = 2, MENTIONS = 120, NAME = 12 };

typedef struct input {
  const uint8_t *at, *end;
} input;

typedef struct table {
  sg_identity_class classes[CLASSES];
  sg_identity_agree agree[CLASSES][PAIRS];
  sg_identity_prefer prefer[CLASSES][PAIRS];
  sg_identity_mention mentions[MENTIONS];
  sg_string texts[MENTIONS][KEYS + VALUES];
  char names[MENTIONS][KEYS + VALUES + 1][NAME];
  uint32_t n, nclasses;
} table;

static uint32_t byte(input *in) { return in->at < in->end ? *in->at++ : 0; }
static uint32_t below(input *in, uint32_t n) { return byte(in) % n; }

/* A text of few letters and blanks, so that names meet; now and then any bytes, or none. */
static sg_string read_text(input *in, char *out) {
  static const char letters[] = "ab a|b AB";
  uint32_t kind = below(in, 8), len = below(in, NAME);
  if (kind == 0) return (sg_string){NULL, 0};
  for (uint32_t i = 0; i < len; i++) out[i] = kind == 1 ? (char)byte(in) : letters[below(in, sizeof letters - 1)];
  return (sg_string){out, len};
}

static void read_class(input *in, table *t, uint32_t i) {
  sg_identity_class *c = &t->classes[i];
  c->nkeys = below(in, KEYS + 1), c->nvalues = below(in, VALUES + 1), c->nways = below(in, SG_WAYS + 1);
  c->text = c->nkeys && below(in, 2) ? below(in, c->nkeys) : SG_NONE;
  for (uint32_t k = 0; k < c->nways; k++) c->ways[k] = (uint8_t)(1u << below(in, SG_WAYS));
  c->nagree = c->nvalues ? below(in, PAIRS + 1) : 0, c->nprefer = c->nvalues ? below(in, PAIRS + 1) : 0;
  for (uint32_t k = 0; k < c->nagree; k++)
    t->agree[i][k] = (sg_identity_agree){below(in, c->nvalues), below(in, c->nvalues)};
  for (uint32_t k = 0; k < c->nprefer; k++)
    t->prefer[i][k] = (sg_identity_prefer){below(in, c->nvalues), (int32_t)byte(in) - 128, (int32_t)byte(in) - 128};
  c->agree = t->agree[i], c->prefer = t->prefer[i];
}

static void read_mention(input *in, table *t, uint32_t i) {
  sg_identity_mention *m = &t->mentions[i];
  m->class = below(in, t->nclasses), m->ways = byte(in);
  for (uint32_t k = 0; k < KEYS + VALUES; k++) t->texts[i][k] = (sg_string){NULL, 0};
  const sg_identity_class *c = &t->classes[m->class];
  for (uint32_t k = 0; k < c->nkeys + c->nvalues; k++) t->texts[i][k] = read_text(in, t->names[i][k]);
  m->keys = t->texts[i], m->values = t->texts[i] + c->nkeys;
  m->raw = read_text(in, t->names[i][KEYS + VALUES]);
}

static void check_found(const table *t, const sg_identity_found *found) {
  uint32_t things = 0;
  for (uint32_t i = 0; i < t->n; i++) {
    MUST(found[i].thing <= things && found[i].as < t->n);
    things += found[i].thing == things;
    MUST(found[found[i].as].thing == found[i].thing && t->mentions[found[i].as].class == t->mentions[i].class);
    MUST(found[i].way == 0 || (t->mentions[i].ways & found[i].way));
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static table t;
  static sg_identity_found found[MENTIONS], again[MENTIONS];
  input in = {data, data + size};
  check_heap heap = {0};
  sg_allocator a = {check_alloc, &heap};
  unsigned long fail_at = byte(&in) + 1;
  t.nclasses = below(&in, CLASSES) + 1;
  for (uint32_t i = 0; i < t.nclasses; i++) read_class(&in, &t, i);
  for (t.n = 0; t.n < MENTIONS && in.at < in.end; t.n++) read_mention(&in, &t, t.n);
  MUST(sg_identity_find(&a, t.classes, t.nclasses, t.mentions, t.n, found) == SG_OK && heap.live == 0);
  check_found(&t, found);
  heap = (check_heap){.fail_at = fail_at};
  sg_status s = sg_identity_find(&a, t.classes, t.nclasses, t.mentions, t.n, again);
  MUST(s == (heap.failed ? SG_NOMEM : SG_OK) && heap.live == 0);
  if (s == SG_OK) MUST(memcmp(found, again, t.n * sizeof *found) == 0);
  return 0;
}
