/* stringer.h: the core of stringer for programs in C: texts are cut into tokens and sentences, tagged, looked up in
   lexicons and searched by rules. Everything that knows English or news lives in Lua; a C program that wants its facts
   embeds Lua.

   Conventions
   - Objects are opaque. What a function named …_new or …_open gives is freed by the function named …_free; NULL may be
   freed.
   - An object that was made from others must be freed before them: a document before its session, a matcher before its
   program.
   - Tokens, sentences, rules and captures are numbered from 0. Ranges are half open: [first, last). Places in a text
   are bytes.
   - Texts are UTF-8; malformed bytes are survived, each maximal malformed part is one token. Strings that a function
   takes are copied, unless it says otherwise; strings that it gives are not terminated, and hold until the document
   reads another text.
   - Every function that can fail returns a status. On failure its results are untouched and all objects are usable as
   before.
   - Languages, programs, lexicons and taggers do not change once they are made, and may be shared by threads. Sessions,
     documents and matchers belong to one thread at a time.

   Link with -lstringer -lutf8proc -lm; `pkg-config stringer` tells. */
#ifndef STRINGER_H
#define STRINGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define STRINGER_NONE UINT32_MAX /* no token, no test, no upper bound */

typedef enum stringer_status {
  STRINGER_OK = 0,
  STRINGER_NO_MEMORY, /* the allocator refused */
  STRINGER_ARGUMENT,  /* the call broke the contract of the function */
  STRINGER_LIMIT,     /* a documented limit was exceeded */
  STRINGER_CORRUPT,   /* a file does not hold what its header promises */
  STRINGER_VERSION,   /* a file of another version or byte order */
  STRINGER_IO         /* the operating system refused; errno tells why */
} stringer_status;

/* What a status means, in English; never NULL. */
const char *stringer_status_text(stringer_status status);

/* An allocator in the shape of lua_Alloc: `size` 0 frees and gives NULL; `old` is the block's size, or 0 where it is
   not known. */
typedef struct stringer_allocator {
  void *(*resize)(void *context, void *block, size_t old, size_t size);
  void *context;
} stringer_allocator;

/* --- language: what cuts texts into tokens and sentences --- */

typedef struct stringer_language stringer_language;

/* A language without words: texts are cut by the rules of Unicode (UAX #29) alone. `allocator` NULL: the C library's,
   here and in the functions below. */
stringer_status stringer_language_new(const stringer_allocator *allocator, stringer_language **out);
void stringer_language_free(stringer_language *language);
/* Gives a word a property: "abbreviation", "title", "clitic", "unit", "starter", "whole" … (the lists of
   lua/stringer/lang/en.lua). A language that a text has been read with must not be changed. STRINGER_ARGUMENT: no such
   property, or an empty word; STRINGER_LIMIT: a word of more than 64 bytes. */
stringer_status stringer_language_add(stringer_language *language, const char *property, const char *word);

/* --- session and document --- */

typedef struct stringer_session stringer_session;
typedef struct stringer_document stringer_document;

/* What documents share: the vocabulary, of at most `budget` bytes (0: without bound); beyond it words are forgotten and
   learnt anew. */
stringer_status stringer_session_new(const stringer_allocator *allocator, size_t budget, stringer_session **out);
void stringer_session_free(stringer_session *session);

/* A document can read one text after the other; several documents may take turns in a session. */
stringer_status stringer_document_new(stringer_session *session, stringer_document **out);
void stringer_document_free(stringer_document *document);

/* Reads a text of `length` bytes into tokens, sentences and blocks. The text is not copied: it must stay until the next
   one is read or the document is freed. STRINGER_LIMIT: more than 2^31 - 1 bytes. */
stringer_status stringer_document_read(stringer_document *document, const stringer_language *language, const char *text,
                                       size_t length);

uint32_t stringer_document_tokens(const stringer_document *document);
uint32_t stringer_document_sentences(const stringer_document *document);

typedef struct stringer_token {
  uint32_t start, end; /* bytes of the text */
  const char *pos;     /* universal part of speech, terminated; "" before a tagger ran */
  const char *kind;    /* "word", "number", "punct" …, terminated */
  const char *lemma;   /* not terminated; the text in small letters before a tagger ran */
  uint32_t lemma_length;
} stringer_token;

/* STRINGER_ARGUMENT: there is no such token. */
stringer_status stringer_document_token(const stringer_document *document, uint32_t token, stringer_token *out);
/* The tokens [*first, *last) of a sentence. STRINGER_ARGUMENT: there is no such sentence. */
stringer_status stringer_document_sentence(const stringer_document *document, uint32_t sentence, uint32_t *first,
                                           uint32_t *last);

/* --- spans --- */

typedef struct stringer_feature {
  const char *key;
  const char *text; /* a string; NULL for a number */
  double number;
} stringer_feature;

/* Features that rules are to test are declared before the first text is read. */
stringer_status stringer_session_expose(stringer_session *session, const char *key);
/* Adds a span over the tokens [first, last) to a layer. STRINGER_ARGUMENT: no such tokens; STRINGER_LIMIT: more than 64
   features. */
stringer_status stringer_document_add(stringer_document *document, const char *layer, uint32_t first, uint32_t last,
                                      const stringer_feature *features, uint32_t count);

/* --- tagger and lexicon --- */

typedef struct stringer_tagger stringer_tagger;
typedef struct stringer_lexicon stringer_lexicon;

/* Opens a model, such as lua/stringer/data/en.tagger. */
stringer_status stringer_tagger_open(const stringer_allocator *allocator, const char *path, stringer_tagger **out);
void stringer_tagger_free(stringer_tagger *tagger);
/* Gives the tokens of a document parts of speech and lemmas. */
stringer_status stringer_document_tag(stringer_document *document, const stringer_tagger *tagger);

/* Maps a compiled lexicon, as `stringer lexicon build` makes it. */
stringer_status stringer_lexicon_open(const stringer_allocator *allocator, const char *path, stringer_lexicon **out);
void stringer_lexicon_free(stringer_lexicon *lexicon);
/* Adds a span for each phrase of a lexicon in a document, in the layer of the lexicon's name. */
stringer_status stringer_document_look_up(stringer_document *document, const stringer_lexicon *lexicon);

/* --- rules --- */

/* Rules are built from the inside out: tests, pattern nodes made of them, rules, a program. A node is part of one other
   node or of one rule; a test may be used again. What a pattern means is said in README, "The rule language". */
typedef struct stringer_builder stringer_builder;
typedef struct stringer_program stringer_program;

typedef enum stringer_policy {
  STRINGER_LONGEST,
  STRINGER_FIRST,
  STRINGER_PRIORITY,
  STRINGER_ALL,
  STRINGER_OVERLAPPING /* at most 10,000 matches a rule and unit */
} stringer_policy;
typedef enum stringer_scope { STRINGER_SENTENCE, STRINGER_BLOCK, STRINGER_DOCUMENT } stringer_scope;

stringer_status stringer_builder_new(const stringer_allocator *allocator, stringer_builder **out);
void stringer_builder_free(stringer_builder *builder);

/* A test of one token: `key` is "text", "folded", "lemma", "prefix" or "suffix" (of the folded text), "pos", "shape" or
   "kind". STRINGER_ARGUMENT: no such key, or a value that it cannot have. */
stringer_status stringer_test_token(stringer_builder *builder, const char *key, const char *value, uint32_t *test);
/* A test of a span's feature; "=", "!=", "<", "<=", ">", ">=", "has" (which takes no value) or, of texts,
   "^=" (begins with) and "$=" (ends with). */
stringer_status stringer_test_feature(stringer_builder *builder, const char *compare, const stringer_feature *feature,
                                      uint32_t *test);
/* All of `count` tests; any of them; the opposite of one. Tests of tokens and of features do not mix. */
stringer_status stringer_test_all(stringer_builder *builder, const uint32_t *tests, uint32_t count, uint32_t *test);
stringer_status stringer_test_any(stringer_builder *builder, const uint32_t *tests, uint32_t count, uint32_t *test);
stringer_status stringer_test_not(stringer_builder *builder, uint32_t negated, uint32_t *test);

/* One token that passes a test, or any token if it is STRINGER_NONE. */
stringer_status stringer_node_token(stringer_builder *builder, uint32_t test, uint32_t *node);
/* One span of a layer, as a whole, that passes a test of its features, or any if it is STRINGER_NONE. */
stringer_status stringer_node_span(stringer_builder *builder, const char *layer, uint32_t test, uint32_t *node);
stringer_status stringer_node_sequence(stringer_builder *builder, const uint32_t *nodes, uint32_t count,
                                       uint32_t *node);
/* Ordered alternatives. */
stringer_status stringer_node_choice(stringer_builder *builder, const uint32_t *nodes, uint32_t count, uint32_t *node);
/* `max` STRINGER_NONE: without an upper bound. Lazy: as few as possible. */
stringer_status stringer_node_repeat(stringer_builder *builder, uint32_t body, uint32_t min, uint32_t max, bool lazy,
                                     uint32_t *node);
stringer_status stringer_node_capture(stringer_builder *builder, uint32_t body, const char *name, uint32_t *node);
/* Look-ahead, or look-behind; consumes nothing. */
stringer_status stringer_node_look(stringer_builder *builder, uint32_t body, bool behind, bool negative,
                                   uint32_t *node);

/* Makes a rule of a pattern; rules are numbered in the order in which they are added. Higher priorities win where the
   policy asks. STRINGER_LIMIT: a pattern of more than 65,536 instructions or 64 assertions. */
stringer_status stringer_builder_rule(stringer_builder *builder, uint32_t pattern, double priority);
/* Compiles the rules. The builder can only be freed afterwards. */
stringer_status stringer_builder_finish(stringer_builder *builder, stringer_policy policy, stringer_scope scope,
                                        stringer_program **out);
void stringer_program_free(stringer_program *program);

/* --- matching --- */

typedef struct stringer_matcher stringer_matcher;

typedef struct stringer_match {
  uint32_t rule, first, last; /* tokens, half open */
  uint32_t captures;          /* how many */
} stringer_match;

typedef struct stringer_capture {
  const char *name;     /* terminated */
  uint32_t first, last; /* tokens, half open; equal where it holds nothing */
} stringer_capture;

stringer_status stringer_matcher_new(const stringer_allocator *allocator, const stringer_program *program,
                                     stringer_matcher **out);
void stringer_matcher_free(stringer_matcher *matcher);
/* Runs the rules over a document, in time that is linear in its text. *count matches are there until the next run, by
   first token, last token and rule. */
stringer_status stringer_matcher_run(stringer_matcher *matcher, stringer_document *document, uint32_t *count);
/* STRINGER_ARGUMENT: there is no such match, or capture. */
stringer_status stringer_matcher_match(const stringer_matcher *matcher, uint32_t match, stringer_match *out);
stringer_status stringer_matcher_capture(const stringer_matcher *matcher, uint32_t match, uint32_t capture,
                                         stringer_capture *out);

#ifdef __cplusplus
}
#endif

#endif
