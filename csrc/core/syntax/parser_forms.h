/* parser_forms.h: a cache of the parser's sums for forms, kept from sentence to sentence within a bound. */
#ifndef SG_PARSER_FORMS_H
#define SG_PARSER_FORMS_H

#include "syntax/parser_kernel.h"

/* A form as the parser knows it: a type with a part of speech. */
typedef struct sg_parse_form {
  sg_type_id type;
  uint32_t next;  /* entry of the same type under another part of speech, + 1 */
  uint32_t piece; /* that last met the form */
  uint8_t pos;
  bool again; /* met since the hand last passed by */
} sg_parse_form;

/* 12 MB when so many have been met; four times as many save 1 to 2 % of a document. */
enum { SG_PARSE_FORMS_MAX = 4096 };

struct sg_parser_scratch {
  sg_allocator alloc;
  const sg_parse_kernel *kernel;
  uint32_t *slots; /* by type: its first entry + 1, 0 is none */
  uint32_t slots_cap;
  int16_t *entries; /* [entry][OUT] */
  uint32_t entries_cap;
  sg_parse_form *forms; /* by entry */
  uint32_t forms_cap;
  uint32_t n, hand;
  uint32_t most;   /* entries kept at once; more than a piece has tokens */
  uint32_t number; /* of the piece */
  const sg_vocabulary *vocabulary;
  uint32_t generation, serial;
  sg_parse_piece *piece;
};

/* Fits the scratch to the parser and the present vocabulary; entries of another parser or vocabulary are dropped. */
sg_status sg_parse_forms_prepare(const sg_parser *p, sg_parser_scratch *s, const sg_vocabulary *v);
/* The entry of a form. Entries met since `number` was last raised stay where they are, but their addresses may change.
 */
sg_status sg_parse_forms_entry(const sg_parser *p, sg_parser_scratch *s, const sg_vocabulary *v, sg_type_id type,
                               uint8_t pos, uint32_t *out);
static inline const int16_t *sg_parse_forms_at(const sg_parser_scratch *s, uint32_t entry) {
  return s->entries + (size_t)entry * SG_PARSE_OUT;
}
void sg_parse_forms_free(sg_parser_scratch *s);
size_t sg_parse_forms_bytes(const sg_parser_scratch *s);

#endif
