/* kit.h: terse building of programs for the C tests: the first failure is kept and everything after it is skipped. */
#ifndef SG_KIT_H
#define SG_KIT_H

#include "rules/match/matcher.h"
#include "segment/segmenter.h"
#include "tokens/tokenizer.h"

typedef struct kit {
  sg_builder *b;
  sg_status status;
} kit;

#define KIT(call)                             \
  uint32_t out = 0;                           \
  if (k->status == SG_OK) k->status = (call); \
  return out

static inline uint32_t kit_test(kit *k, sg_expr_op op, const char *text) {
  KIT(sg_builder_test(k->b, op, text, (uint32_t)strlen(text), 0, &out));
}
static inline uint32_t kit_value(kit *k, sg_expr_op op, uint16_t value) {
  KIT(sg_builder_test(k->b, op, NULL, 0, value, &out));
}
static inline uint32_t kit_in(kit *k, const char *layer) {
  KIT(sg_builder_test_in(k->b, layer, (uint32_t)strlen(layer), &out));
}
static inline uint32_t kit_join(kit *k, sg_expr_op op, uint32_t x, uint32_t y) {
  uint32_t parts[2] = {x, y};
  KIT(sg_builder_test_join(k->b, op, parts, op == SG_EXPR_NOT ? 1 : 2, &out));
}
static inline uint32_t kit_feature(kit *k, sg_compare compare, const char *key, double number) {
  sg_feature f = {.key = key, .key_len = (uint32_t)strlen(key), .type = SG_VALUE_NUMBER, .number = number};
  KIT(sg_builder_feature(k->b, compare, &f, &out));
}
static inline uint32_t kit_token(kit *k, uint32_t test) { KIT(sg_builder_token(k->b, test, &out)); }
static inline uint32_t kit_word(kit *k, const char *text) { return kit_token(k, kit_test(k, SG_EXPR_FOLDED, text)); }
static inline uint32_t kit_any(kit *k) { return kit_token(k, kit_value(k, SG_EXPR_ANY, 0)); }
static inline uint32_t kit_span(kit *k, const char *layer, uint32_t test) {
  KIT(sg_builder_span(k->b, &layer, 1, test, &out));
}
static inline uint32_t kit_empty(kit *k) { KIT(sg_builder_empty(k->b, &out)); }
static inline uint32_t kit_sequence(kit *k, uint32_t n, const uint32_t *nodes) {
  KIT(sg_builder_sequence(k->b, nodes, n, &out));
}
static inline uint32_t kit_choice(kit *k, uint32_t n, const uint32_t *nodes) {
  KIT(sg_builder_choice(k->b, nodes, n, &out));
}
static inline uint32_t kit_repeat(kit *k, uint32_t node, uint32_t min, uint32_t max, bool lazy) {
  KIT(sg_builder_repeat(k->b, node, min, max, lazy, &out));
}
static inline uint32_t kit_capture(kit *k, const char *name, uint32_t node) {
  KIT(sg_builder_capture(k->b, node, name, &out));
}
static inline uint32_t kit_look(kit *k, uint32_t node, bool behind, bool negative) {
  KIT(sg_builder_look(k->b, node, behind, negative, &out));
}
static inline uint32_t kit_anchor(kit *k, sg_bound of, bool end, const char *layer) {
  KIT(sg_builder_anchor(k->b, of, end, layer, &out));
}
static inline void kit_rule(kit *k, const sg_rule_spec *spec) {
  if (k->status == SG_OK) k->status = sg_builder_rule(k->b, spec);
}
static inline void kit_pattern(kit *k, uint32_t pattern) { kit_rule(k, &(sg_rule_spec){.pattern = pattern}); }

#define NODES(...) \
  (sizeof(uint32_t[]){__VA_ARGS__} / sizeof(uint32_t)), (const uint32_t[]) { __VA_ARGS__ }
#define SEQ(k, ...) kit_sequence(k, NODES(__VA_ARGS__))
#define ALT(k, ...) kit_choice(k, NODES(__VA_ARGS__))

/* A vocabulary, signatures, a language and a document over them. */
typedef struct desk {
  sg_language *language;
  sg_vocabulary *vocabulary;
  sg_signatures *signatures;
  sg_document *document;
} desk;

static inline void desk_done(desk *d) {
  sg_document_free(d->document);
  sg_signatures_free(d->signatures);
  sg_vocabulary_free(d->vocabulary);
  sg_language_free(d->language);
  *d = (desk){NULL, NULL, NULL, NULL};
}

static inline sg_status desk_new(const sg_allocator *a, desk *d) {
  *d = (desk){NULL, NULL, NULL, NULL};
  sg_status s = sg_language_new(a, &d->language);
  if (s == SG_OK) s = sg_vocabulary_new(a, 0, &d->vocabulary);
  if (s == SG_OK) s = sg_signatures_new(a, 0, &d->signatures);
  if (s == SG_OK) s = sg_signatures_expose(d->signatures, "size", 4);
  if (s == SG_OK) s = sg_document_new(a, d->vocabulary, d->signatures, &d->document);
  if (s != SG_OK) desk_done(d);
  return s;
}

static inline sg_status desk_read(desk *d, const char *text, size_t len) {
  SG_TRY(sg_document_reset(d->document, text, len));
  SG_TRY(sg_tokenize(d->document, d->language));
  SG_TRY(sg_segment(d->document, d->language));
  return sg_document_form_all(d->document);
}

/* A span over the tokens first … last - 1, with a feature `size` unless it is below 0. */
static inline sg_status desk_span(desk *d, const char *layer, uint32_t first, uint32_t last, double size) {
  sg_feature f = {.key = "size", .key_len = 4, .type = SG_VALUE_NUMBER, .number = size};
  sg_span s = {.first = first, .last = last, .ref = d->document->nspans};
  SG_TRY(sg_signatures_intern(d->signatures, layer, (uint32_t)strlen(layer), &f, size >= 0, &s.signature));
  return sg_document_add_span(d->document, &s);
}

#endif
