/* core_threads.c: threads share one language, program, lexicon and tagger, and each has a vocabulary, signatures,
   documents and scratch of its own. All must find the same. `make tsan` builds it with the thread sanitizer. Usage:
   core_threads MODEL */
#include <pthread.h>

#include "../support/check.h"
#include "../support/kit.h"
#include "lexicon/build.h"
#include "tag/tagger.h"

#define TEXT                                                                                                       \
  "Anna Roth met old Bo Lund in Oslo on Monday. The minister said that 3 red foxes were seen near Bergen and ran " \
  "home.\n\n"                                                                                                      \
  "\"We saw them,\" said Bo Lund. Oslo and Bergen agreed to search the forest again."
enum { THREADS = 4, ROUNDS = 40 };

typedef struct common {
  const sg_language *language;
  const sg_program *program;
  sg_lexicon *lexicon;
  const sg_tagger *tagger;
} common;

typedef struct worker {
  const common *shared;
  sg_status status;
  uint64_t found; /* a hash of all matches and spans */
  uint32_t matches, spans;
} worker;

typedef struct desk_of_thread {
  sg_vocabulary *vocabulary;
  sg_signatures *signatures;
  sg_document *document;
  sg_matcher *matcher;
  sg_lexicon_scratch *lexicon;
  sg_tagger_scratch *tagger;
} desk_of_thread;

static sg_status open_desk(const common *c, desk_of_thread *d) {
  sg_allocator a = sg_allocator_default();
  SG_TRY(sg_vocabulary_new(&a, 0, &d->vocabulary));
  SG_TRY(sg_signatures_new(&a, 0, &d->signatures));
  SG_TRY(sg_document_new(&a, d->vocabulary, d->signatures, &d->document));
  SG_TRY(sg_matcher_new(&a, c->program, 0, &d->matcher));
  SG_TRY(sg_lexicon_scratch_new(&a, c->lexicon, &d->lexicon));
  return sg_tagger_scratch_new(&a, &d->tagger);
}

static void close_desk(desk_of_thread *d) {
  sg_tagger_scratch_free(d->tagger);
  sg_lexicon_scratch_free(d->lexicon);
  sg_matcher_free(d->matcher);
  sg_document_free(d->document);
  sg_signatures_free(d->signatures);
  sg_vocabulary_free(d->vocabulary);
}

static sg_status read_once(const common *c, desk_of_thread *d, worker *w) {
  SG_TRY(sg_document_reset(d->document, TEXT, sizeof TEXT - 1));
  SG_TRY(sg_tokenize(d->document, c->language));
  SG_TRY(sg_segment(d->document, c->language));
  SG_TRY(sg_tagger_run(c->tagger, d->tagger, d->document));
  SG_TRY(sg_lexicon_match(c->lexicon, d->lexicon, d->document, 1));
  SG_TRY(sg_matcher_run(d->matcher, d->document));
  const sg_match *matches = sg_matcher_matches(d->matcher, &w->matches);
  w->spans = d->document->nspans;
  for (uint32_t i = 0; i < w->matches; i++)
    w->found = w->found * 31 + sg_hash_mix(matches[i].rule, sg_hash_mix(matches[i].first, matches[i].last));
  for (uint32_t i = 0; i < d->document->ntokens; i++) w->found = w->found * 31 + d->document->tokens[i].pos;
  return SG_OK;
}

static void *work(void *ud) {
  worker *w = ud;
  desk_of_thread d = {0};
  w->status = open_desk(w->shared, &d);
  for (int i = 0; i < ROUNDS && w->status == SG_OK; i++) w->status = read_once(w->shared, &d, w);
  close_desk(&d);
  sg_lexicon_free(w->shared->lexicon); /* its own share: the last thread frees the whole */
  return NULL;
}

static sg_status make_program(const sg_allocator *a, sg_program **out) {
  kit k = {NULL, SG_OK};
  SG_TRY(sg_builder_new(a, &k.b));
  kit_pattern(&k,
              SEQ(&k, kit_capture(&k, "who", kit_span(&k, "name", SG_NONE)), kit_repeat(&k, kit_any(&k), 0, 6, true),
                  kit_capture(&k, "verb", kit_token(&k, kit_test(&k, SG_EXPR_LEMMA, "meet")))));
  kit_pattern(&k, SEQ(&k, kit_word(&k, "said"), kit_look(&k, kit_span(&k, "name", SG_NONE), false, false)));
  kit_pattern(&k, SEQ(&k, kit_span(&k, "city", SG_NONE), kit_word(&k, "and"), kit_span(&k, "city", SG_NONE)));
  kit_pattern(&k, kit_repeat(&k, kit_token(&k, kit_value(&k, SG_EXPR_POS, SG_POS_ADJ)), 1, SG_MANY, false));
  if (k.status == SG_OK) k.status = sg_builder_finish(k.b, SG_POLICY_ALL, SG_SCOPE_SENTENCE, out);
  sg_builder_free(k.b);
  return k.status;
}

static sg_status add_phrase(sg_lexicon_builder *b, desk *d, uint32_t lexicon, const char *phrase) {
  SG_TRY(sg_lexicon_builder_entry(b, lexicon, phrase, (uint32_t)strlen(phrase), NULL, 0));
  SG_TRY(desk_read(d, phrase, strlen(phrase)));
  return sg_lexicon_builder_variant(b, d->document, SG_CASE_CAPITAL);
}

static sg_status make_lexicon(const sg_allocator *a, desk *d, sg_lexicon **out) {
  sg_lexicon_builder *b;
  uint32_t names, cities;
  unsigned char *bytes = NULL;
  size_t size = 0;
  SG_TRY(sg_lexicon_builder_new(a, &b));
  sg_status s = sg_lexicon_builder_lexicon(b, "name", 4, &names);
  if (s == SG_OK) s = sg_lexicon_builder_lexicon(b, "city", 4, &cities);
  if (s == SG_OK) s = add_phrase(b, d, names, "Anna Roth");
  if (s == SG_OK) s = add_phrase(b, d, names, "Bo Lund");
  if (s == SG_OK) s = add_phrase(b, d, cities, "Oslo");
  if (s == SG_OK) s = add_phrase(b, d, cities, "Bergen");
  if (s == SG_OK) s = sg_lexicon_builder_finish(b, &bytes, &size);
  if (s == SG_OK) s = sg_lexicon_load(a, bytes, size, out);
  sg_free(a, bytes, size);
  sg_lexicon_builder_free(b);
  return s;
}

int main(int argc, char **argv) {
  sg_allocator a = sg_allocator_default();
  desk d;
  common c = {0};
  sg_program *program = NULL;
  sg_tagger *tagger = NULL;
  if (argc < 2 || sg_tagger_open(&a, argv[1], &tagger) != SG_OK) return fprintf(stderr, "core_threads: no model\n"), 2;
  if (desk_new(&a, &d) != SG_OK || make_program(&a, &program) != SG_OK || make_lexicon(&a, &d, &c.lexicon) != SG_OK)
    return 2;
  c.language = d.language;
  c.program = program;
  c.tagger = tagger;
  pthread_t threads[THREADS];
  worker workers[THREADS] = {{0}};
  for (int i = 0; i < THREADS; i++) {
    workers[i].shared = &c;
    if (i) sg_lexicon_keep(c.lexicon);
  }
  for (int i = 0; i < THREADS; i++) CHECK(pthread_create(&threads[i], NULL, work, &workers[i]) == 0);
  for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
  for (int i = 0; i < THREADS; i++) {
    CHECK(workers[i].status == SG_OK);
    CHECK(workers[i].matches >= 5 && workers[i].spans == 7);
    CHECK(workers[i].found == workers[0].found);
  }
  sg_tagger_free(tagger);
  sg_program_free(program);
  desk_done(&d);
  printf("core_threads: %d threads, %u matches each, %d checks, %d failures\n", THREADS, workers[0].matches,
         check_count, check_failures);
  return check_failures != 0;
}
