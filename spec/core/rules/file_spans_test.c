/* yield_test.c: matches filed as spans and the spans listed, with every allocation failing in turn. */
#include "../../support/check.h"
#include "../../support/kit.h"
#include "document/layer_index.h"
#include "document/provenance.h"
#include "rules/match/file_spans.h"

#define STORY "Anna met Bo. Bo met Cem. Cem saw Anna and Anna saw Bo. Bo saw Cem and Cem met Anna. "
static const char text[] =
    STORY STORY STORY STORY STORY STORY STORY STORY; /* more spans than the first room for them holds */

static sg_status make_program(const sg_allocator *a, sg_program **out) {
  kit k = {NULL, SG_OK};
  SG_TRY(sg_builder_new(a, &k.b));
  uint32_t who = kit_capture(&k, "who", kit_token(&k, kit_value(&k, SG_EXPR_SHAPE, SG_SHAPE_TITLE)));
  kit_pattern(&k, kit_capture(&k, "all", kit_sequence(&k, 2, (uint32_t[]){who, kit_word(&k, "met")})));
  kit_pattern(&k, kit_word(&k, "saw"));
  if (k.status == SG_OK) k.status = sg_builder_finish(k.b, SG_POLICY_ALL, SG_SCOPE_SENTENCE, out);
  sg_builder_free(k.b);
  return k.status;
}

static sg_status declare_both(sg_matcher *m) {
  sg_feature kind = {.key = "kind", .key_len = 4, .type = SG_VALUE_STRING, .string = "look", .string_len = 4};
  sg_yield_field size = {.key = "size", .key_len = 4, .capture = 1, .source = SG_YIELD_FOLDED, .feature = ""};
  SG_TRY(sg_matcher_declare(m, 0, 0, "meeting", 7, NULL, 0));
  SG_TRY(sg_matcher_declare_fields(m, 0, &size, 1));
  CHECK(sg_matcher_declare_fields(m, 2, &size, 1) == SG_ARG);
  return sg_matcher_declare(m, 1, SG_NONE, "seeing", 6, &kind, 1);
}

static void check_listed(sg_document *d, const char *layer, uint32_t n, uint32_t first) {
  const sg_listing *l = NULL;
  CHECK(sg_document_list(d, layer, (uint32_t)strlen(layer), &l) == SG_OK);
  CHECK(l && l->n == n && sg_listing_span(l, d, (sg_listing_at){0, 0})->first == first);
  CHECK(l && sg_listing_from(l, d, first + 1).at == 1 && sg_listing_covering(l, first).at == 0);
}

static void check_filed(sg_document *d) {
  CHECK(d->nspans == 48);
  check_listed(d, "meeting", 24, 0);
  check_listed(d, "seeing", 24, 9);
}

/* The first span: "Anna" of "Anna met". */
static void check_origin(const sg_document *d) {
  const sg_signature *g = &d->signatures->items[d->spans[0].signature];
  CHECK(g->nfeatures == 1 && g->features[0].string_len == 8 && memcmp(g->features[0].string, "anna met", 8) == 0);
  const sg_origin *o = sg_document_origin(d, 1);
  CHECK(o && o->phase == 7 && o->rule == 0 && o->first == 0 && o->last == 2 && o->ncaptures == 2);
  const sg_origin_capture *c = o ? sg_origin_find(d, o, 0) : NULL;
  CHECK(c && c->first == 0 && c->last == 1 && c->ref == 0);
  CHECK(o && !sg_origin_find(d, o, 2));
  CHECK(!sg_document_origin(d, 0) && !sg_document_origin(d, 49) && sg_document_origin(d, 48));
}

/* Each step that is refused is made again with memory to spare, and has left nothing behind. */
static bool life(check_heap *heap, const sg_program *p, unsigned long fail_at) {
  sg_allocator a = {check_alloc, heap};
  sg_matcher *m = NULL;
  const sg_listing *l;
  desk d;
  *heap = (check_heap){0};
  CHECK(desk_new(&a, &d) == SG_OK && desk_read(&d, text, sizeof text - 1) == SG_OK &&
        sg_matcher_new(&a, p, 0, &m) == SG_OK);
  sg_matcher_number(m, 7);
  heap->fail_at = heap->n + fail_at;
  sg_status s = declare_both(m);
  CHECK(s == SG_OK || (s == SG_NOMEM && declare_both(m) == SG_OK));
  if (sg_matcher_run(m, d.document) != SG_OK) CHECK(sg_matcher_run(m, d.document) == SG_OK);
  if (sg_matcher_file(m, d.document, 1) != SG_OK) {
    CHECK(d.document->nspans == 0 && d.document->norigins == 0);
    CHECK(sg_matcher_file(m, d.document, 1) == SG_OK);
  }
  s = sg_document_list(d.document, "meeting", 7, &l);
  CHECK(s == SG_OK || (s == SG_NOMEM && !l));
  s = sg_document_list(d.document, "seeing", 6, &l);
  CHECK(s == SG_OK || (s == SG_NOMEM && !l));
  check_filed(d.document);
  check_origin(d.document);
  bool failed = heap->failed != 0;
  sg_matcher_free(m);
  desk_done(&d);
  CHECK(heap->live == 0);
  return failed;
}

int main(void) {
  sg_allocator safe = sg_allocator_default();
  check_heap heap;
  sg_program *p = NULL;
  unsigned long at = 1;
  CHECK(make_program(&safe, &p) == SG_OK);
  while (p && at < 10000 && life(&heap, p, at)) at++;
  CHECK(at > 10 && at < 10000);
  sg_program_free(p);
  return check_report("yield");
}
