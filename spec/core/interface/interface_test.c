/* interface_test.c: the functions of stringer.h with every allocation refused in turn, and wrong calls. */
#include "../../../csrc/stringer.h"

#include "../../support/check.h"

typedef struct parts {
  stringer_language *language;
  stringer_session *session;
  stringer_document *document;
  stringer_builder *builder;
  stringer_program *program;
  stringer_matcher *matcher;
} parts;

static void free_parts(parts *p) {
  stringer_matcher_free(p->matcher);
  stringer_program_free(p->program);
  stringer_builder_free(p->builder);
  stringer_document_free(p->document);
  stringer_session_free(p->session);
  stringer_language_free(p->language);
}

#define TRY(call)                             \
  do {                                        \
    stringer_status status = (call);          \
    if (status != STRINGER_OK) return status; \
  } while (0)

/* who:[shape=Title] "left" */
static stringer_status build(const stringer_allocator *a, parts *p) {
  uint32_t test, nodes[2], pattern;
  TRY(stringer_builder_new(a, &p->builder));
  TRY(stringer_test_token(p->builder, "shape", "Title", &test));
  TRY(stringer_node_token(p->builder, test, &nodes[0]));
  TRY(stringer_node_capture(p->builder, nodes[0], "who", &nodes[0]));
  TRY(stringer_test_token(p->builder, "folded", "left", &test));
  TRY(stringer_node_token(p->builder, test, &nodes[1]));
  TRY(stringer_node_sequence(p->builder, nodes, 2, &pattern));
  TRY(stringer_builder_rule(p->builder, pattern, 0));
  return stringer_builder_finish(p->builder, STRINGER_LONGEST, STRINGER_SENTENCE, &p->program);
}

static stringer_status match(const stringer_allocator *a, parts *p, uint32_t *count) {
  const char text[] = "Ines left. Then Omar left.";
  TRY(stringer_language_new(a, &p->language));
  TRY(stringer_session_new(a, 0, &p->session));
  TRY(stringer_document_new(p->session, &p->document));
  TRY(stringer_document_read(p->document, p->language, text, sizeof text - 1));
  TRY(build(a, p));
  TRY(stringer_matcher_new(a, p->program, &p->matcher));
  return stringer_matcher_run(p->matcher, p->document, count);
}

static void test_without_memory(void) {
  for (unsigned long fail = 1, refused = 1; refused; fail++) {
    check_heap heap = {.fail_at = fail};
    stringer_allocator a = {check_alloc, &heap};
    parts p = {0};
    uint32_t count = 0;
    stringer_status status = match(&a, &p, &count);
    refused = heap.failed;
    CHECK(status == (refused ? STRINGER_NO_MEMORY : STRINGER_OK));
    CHECK(refused || count == 2);
    free_parts(&p);
    CHECK(heap.live == 0);
  }
}

static void test_wrong_calls(void) {
  parts p = {0};
  uint32_t count, node, first, last;
  stringer_token token;
  stringer_capture capture;
  stringer_match found;
  CHECK(match(NULL, &p, &count) == STRINGER_OK && count == 2);
  CHECK(stringer_document_token(p.document, stringer_document_tokens(p.document), &token) == STRINGER_ARGUMENT);
  CHECK(stringer_document_sentence(p.document, stringer_document_sentences(p.document), &first, &last) ==
        STRINGER_ARGUMENT);
  CHECK(stringer_matcher_match(p.matcher, count, &found) == STRINGER_ARGUMENT);
  CHECK(stringer_matcher_capture(p.matcher, 0, 1, &capture) == STRINGER_ARGUMENT);
  CHECK(stringer_language_add(p.language, "no such property", "word") == STRINGER_ARGUMENT);
  stringer_builder_free(p.builder);
  p.builder = NULL;
  CHECK(stringer_builder_new(NULL, &p.builder) == STRINGER_OK);
  CHECK(stringer_test_token(p.builder, "no such key", "word", &node) == STRINGER_ARGUMENT);
  CHECK(stringer_node_token(p.builder, 7, &node) == STRINGER_ARGUMENT);
  CHECK(stringer_builder_rule(p.builder, 7, 0) == STRINGER_ARGUMENT);
  free_parts(&p);
}

int main(void) {
  test_without_memory();
  test_wrong_calls();
  return check_report("interface");
}
