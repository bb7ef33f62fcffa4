/* embed.c: the core in a program of C: who "left" where? cc embed.c $(pkg-config --cflags --libs --static stringer) */
#include <stdio.h>
#include <string.h>
#include <stringer.h>

#define TRY(call) \
  if ((status = (call)) != STRINGER_OK) goto done

int main(int argc, char **argv) {
  const char *text = argc > 1 ? argv[1] : "Ana Silva left Lisbon. Nobody else left.";
  stringer_language *language = NULL;
  stringer_session *session = NULL;
  stringer_document *document = NULL;
  stringer_builder *builder = NULL;
  stringer_program *program = NULL;
  stringer_matcher *matcher = NULL;
  stringer_status status;
  uint32_t name, left, nodes[3], pattern, count = 0;
  TRY(stringer_language_new(NULL, &language));
  TRY(stringer_session_new(NULL, 0, &session));
  TRY(stringer_document_new(session, &document));
  TRY(stringer_document_read(document, language, text, strlen(text)));
  TRY(stringer_builder_new(NULL, &builder));
  TRY(stringer_test_token(builder, "shape", "Title", &name));
  TRY(stringer_test_token(builder, "folded", "left", &left));
  TRY(stringer_node_token(builder, name, &nodes[0]));
  TRY(stringer_node_capture(builder, nodes[0], "who", &nodes[0]));
  TRY(stringer_node_token(builder, left, &nodes[1]));
  TRY(stringer_node_token(builder, name, &nodes[2]));
  TRY(stringer_node_capture(builder, nodes[2], "where", &nodes[2]));
  TRY(stringer_node_sequence(builder, nodes, 3, &pattern)); /* who:[shape=Title] "left" where:[shape=Title] */
  TRY(stringer_builder_rule(builder, pattern, 0));
  TRY(stringer_builder_finish(builder, STRINGER_LONGEST, STRINGER_SENTENCE, &program));
  TRY(stringer_matcher_new(NULL, program, &matcher));
  TRY(stringer_matcher_run(matcher, document, &count));
  for (uint32_t i = 0; i < count; i++) {
    for (uint32_t k = 0; k < 2; k++) {
      stringer_capture capture;
      stringer_token token;
      TRY(stringer_matcher_capture(matcher, i, k, &capture));
      TRY(stringer_document_token(document, capture.first, &token));
      printf("%s: %.*s\n", capture.name, (int)(token.end - token.start), text + token.start);
    }
  }
done:
  if (status != STRINGER_OK) fprintf(stderr, "%s\n", stringer_status_text(status));
  stringer_matcher_free(matcher);
  stringer_program_free(program);
  stringer_builder_free(builder);
  stringer_document_free(document);
  stringer_session_free(session);
  stringer_language_free(language);
  return status != STRINGER_OK;
}
