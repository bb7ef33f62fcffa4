/* document.h: one text and what has been found in it: tokens, blocks, sentences, spans.

   The text is the caller's and is never changed; positions are byte offsets into it, half open. The arrays are
   kept and reused when the document is reset for the next text. */
#ifndef SG_DOCUMENT_H
#define SG_DOCUMENT_H

#include "document/signature.h"
#include "document/tree.h"
#include "text/utf8.h"
#include "tokens/vocabulary.h"

/* Token flags. */
enum {
  SG_TOKEN_SPACE = 1, /* white space (or the start of the text) stands before the token */
  SG_TOKEN_LINE = 2,  /* a line break (or the start of the text) stands before the token */
  SG_FORM_FLAGS = 3   /* those that are part of a form, so that rules can test them */
};

typedef struct sg_token {
  uint32_t start, end; /* bytes */
  sg_type_id type;
  sg_form_id form; /* SG_NONE until sg_document_form_all or a tagger ran */
  uint8_t kind;    /* sg_kind */
  uint8_t flags;
  uint8_t pos;  /* sg_pos */
  uint8_t step; /* which step of the tokenizer made it, for `explain`: see tokens/tokenizer.h */
} sg_token;

/* ORDER BLOCK: sg_block_names. The core makes headings, paragraphs and list items from layout alone; the rest are
   set by the host's rules. */
typedef enum sg_block_kind {
  SG_BLOCK_PARAGRAPH,
  SG_BLOCK_HEADING,
  SG_BLOCK_LIST,
  SG_BLOCK_HEADLINE,
  SG_BLOCK_DATELINE,
  SG_BLOCK_BYLINE,
  SG_BLOCK_CAPTION,
  SG_BLOCK_BOILERPLATE,
  SG_BLOCK_COUNT
} sg_block_kind;
extern const char *const sg_block_names[SG_BLOCK_COUNT];

typedef struct sg_block {
  uint32_t first, last; /* tokens, half open */
  uint8_t kind;         /* sg_block_kind */
} sg_block;

typedef struct sg_range {
  uint32_t first, last; /* tokens, half open */
} sg_range;

/* An annotation. The signature stands for its layer and features (signature.h); `ref` is the host's. */
typedef struct sg_span {
  uint32_t first, last; /* tokens, half open, never empty; 0 and 0 once the span has been removed */
  uint32_t signature;
  uint32_t ref;
} sg_span;

typedef struct sg_document {
  sg_allocator alloc;
  sg_vocabulary *vocabulary;
  sg_signatures *signatures;
  uint32_t generation;            /* of the vocabulary when the text was read */
  uint32_t signatures_generation; /* of the signatures when the first span was added */
  const char *text;
  uint32_t len;
  sg_token *tokens;
  sg_block *blocks;
  sg_range *sentences; /* in order, each inside one block */
  sg_span *spans;
  uint32_t *earlier;       /* by span: the one of its layer that was added before it, or SG_NONE */
  uint32_t *last_of_layer; /* by number of the layer: the span of it that was added last, or SG_NONE */
  uint32_t
      *stops; /* tokens after which a sentence may end, and first tokens of lines; the tokenizer's for the segmenter */
  struct sg_listing *listings;    /* by number of the layer: layer_index.h */
  uint32_t *filling;              /* while listings are filled */
  struct sg_origin *origins;      /* of spans that were filed, by ref: provenance.h */
  struct sg_origin_capture *kept; /* captures of the origins */
  const struct sg_syntax
      *syntax;       /* the host's: what parses sentences when they are asked about, or NULL (syntax/arguments.h) */
  sg_arc *arcs;      /* by token, once a sentence has been parsed */
  sg_parsed *parsed; /* by sentence */
  sg_argument *arguments; /* those of a token stand together */
  uint32_t *before;       /* units of text before each token, if places are told in other units than bytes */
  uint32_t ntokens, tokens_cap, nblocks, blocks_cap, nsentences, sentences_cap, nspans, spans_cap, nstops, stops_cap,
      before_cap, arcs_cap, parsed_cap, narguments, arguments_cap, nlistings, listings_cap, filling_cap, norigins,
      origins_cap, nkept, kept_cap, earlier_cap, nlayers, layers_cap;
  uint8_t unit;  /* sg_text_unit: what places are told in */
  bool has_arcs; /* since the text was read */
} sg_document;

/* Whether the signatures that the spans name are there still: reading another text may have had them forgotten. */
static inline bool sg_document_knows_spans(const sg_document *d) {
  return d->nspans == 0 || d->signatures_generation == d->signatures->generation;
}

/* The vocabulary and the signatures must outlive the document; several documents may share them, one read at a time. */
sg_status sg_document_new(const sg_allocator *alloc, sg_vocabulary *vocabulary, sg_signatures *signatures,
                          sg_document **out);
void sg_document_free(sg_document *d);
/* Takes a new text (at most 2^31 - 1 bytes, else SG_LIMIT), trims vocabulary and signatures, forgets what was found. */
sg_status sg_document_reset(sg_document *d, const char *text, size_t len);
/* Forgets tokens, blocks, sentences and spans, and keeps the text. */
void sg_document_clear(sg_document *d);
/* Gives each token the form of its type with no part of speech and its folded text as lemma. */
sg_status sg_document_form_all(sg_document *d);
sg_status sg_document_add_span(sg_document *d, const sg_span *span);
/* Takes back all spans but the first `n`, with what is told of their layers. */
void sg_document_drop_spans(sg_document *d, uint32_t n);
/* Removes the span of the layer that was last added of those with that range and ref; *removed is false if there is
   none. Its place in `spans` stays, empty, so that the places of others do. On SG_NOMEM nothing has changed. */
sg_status sg_document_remove_span(sg_document *d, const char *layer, uint32_t len, const sg_span *span, bool *removed);
/* Gives that span the signature, which must be of the layer, else SG_ARG; *changed is false if there is none. */
sg_status sg_document_change_span(sg_document *d, const char *layer, uint32_t len, const sg_span *span, bool *changed);
/* Tells places in that unit until the next reset: bytes, unless it is called. Tokens must not change in between. */
sg_status sg_document_count(sg_document *d, sg_text_unit unit);
/* The units before tokens [first, last), and those up to their end. */
void sg_document_place(const sg_document *d, uint32_t first, uint32_t last, uint32_t *start, uint32_t *end);
/* The line breaks between two bytes; a form feed or paragraph separator counts as two. Two make a blank line. */
uint32_t sg_document_breaks(const sg_document *d, uint32_t from, uint32_t to);
/* The token that covers the byte, else the first one after it; ntokens if there is none. */
uint32_t sg_document_token_at(const sg_document *d, uint32_t byte);
/* The sentence or block that holds the token. `token` < ntokens of a segmented document. */
uint32_t sg_document_sentence_of(const sg_document *d, uint32_t token);
uint32_t sg_document_block_of(const sg_document *d, uint32_t token);

/* Cuts the block and the sentence that a token lies in, so that both begin there; the part before keeps the block's
   kind. */
sg_status sg_document_split(sg_document *d, uint32_t token);
/* Bytes held from the allocator. */
size_t sg_document_bytes(const sg_document *d);

#endif
