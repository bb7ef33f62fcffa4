/* parser_trainer.h: the fields of a parser's trainer; private to its files. */
#ifndef SG_PARSER_TRAINER_H
#define SG_PARSER_TRAINER_H

#include "syntax/parser_train.h"
#include "tag/open.h"
#include "tag/trainer.h"

enum {
  SG_PT_V = SG_PARSE_VECTOR,
  SG_PT_H = SG_PARSE_HIDDEN,
  SG_PT_R = SG_PARSE_RECURRENT,
  SG_PT_G = SG_PARSE_GATES,
  SG_PT_OUT = SG_PARSE_OUT,
  SG_PT_WORDS = SG_PARSE_WORD_SLOTS * SG_PARSE_HIDDEN,
  SG_PT_FEATURES = SG_MODEL_FEATURES + 4,
  SG_PT_PIECE = SG_PARSE_PIECE,
  SG_PT_NONE = -1,
  SG_PT_ROWS = 41800 /* named ones that a model keeps: 4 MB in all */
};

typedef struct sg_parse_token {
  uint32_t form;
  uint16_t head; /* as given to sg_parse_trainer_word */
  uint8_t label;
} sg_parse_token;

/* A form as the network sees it. */
typedef struct sg_parse_form {
  uint32_t rows[SG_PT_FEATURES];
  uint32_t n, vector, count;    /* count: of the folded word in the text */
  uint32_t word, exact, tagged; /* places of these features in `rows`, or n */
  uint8_t pos;
} sg_parse_form;

/* A state of the parser, and the tree that grows. Words are numbered without punctuation; the root comes after them. */
typedef struct sg_parse_state {
  int n;                    /* words */
  int raw[SG_PT_PIECE + 1]; /* the token of a word */
  int ntokens;
  uint8_t pos[SG_PT_PIECE + 1]; /* of a token */
  int gold[SG_PT_PIECE + 1], gold_label[SG_PT_PIECE + 1];
  int stack[SG_PT_PIECE + 1], depth, next;
  int head[SG_PT_PIECE + 1], label[SG_PT_PIECE + 1];
  int left1[SG_PT_PIECE + 1], left2[SG_PT_PIECE + 1], right1[SG_PT_PIECE + 1], right2[SG_PT_PIECE + 1];
} sg_parse_state;

/* The places of a state's features: -1 is none. */
typedef struct sg_parse_slots {
  int words[SG_PARSE_WORD_SLOTS];                                       /* tokens; -2 is the root */
  int context[SG_PARSE_CONTEXT_SLOTS];                                  /* tokens */
  int tags[SG_PARSE_TAG_SLOTS];                                         /* tags */
  int labels[SG_PARSE_LABEL_SLOTS];                                     /* labels */
  int distances[SG_PARSE_DISTANCES];                                    /* buckets */
  int tag_pairs[SG_PARSE_TAG_PAIRS], label_pairs[SG_PARSE_LABEL_PAIRS]; /* rows */
} sg_parse_slots;
enum { SG_PT_ROOT = -2 };

typedef struct sg_parse_network {
  sg_parameters rows, codes; /* only what a batch has touched is updated */
  sg_parameters weights, empty, gate_bias, context, tags, labels, distances, tag_pairs, label_pairs, bias;
  sg_parameters actions, action_bias, arcs, arc_bias;
  uint8_t *touched; /* rows, then codes */
  uint32_t *touched_list, ntouched, nrows, step, averages;
  uint64_t random;
  uint32_t *order;
  struct sg_parse_work *work;
} sg_parse_network;

struct sg_parse_trainer {
  sg_allocator alloc;
  sg_arena arena; /* all that lives as long as the trainer and never grows */
  const sg_tagger *tagger;
  sg_vocabulary *vocabulary;
  sg_key_list rows;
  char names[SG_PARSE_LABELS_MAX][SG_PARSE_NAME];
  float preferred[SG_PARSE_LABELS_MAX]; /* what is added to the score of a label */
  uint32_t nlabels;
  sg_parse_token *tokens;
  uint32_t *ends; /* of sentences, in tokens */
  uint32_t ntokens, tokens_cap, nends, ends_cap;
  bool ready;
  sg_parse_form *forms;
  uint32_t *uses;                        /* of named rows: how many tokens have the feature */
  uint8_t set[2][SG_PARSE_LABELS];       /* labels of left and of right arcs */
  uint8_t place[2][SG_PARSE_LABELS_MAX]; /* of a label in its set; those that are in none are where the last one is */
  uint32_t nset[2];
  sg_parse_network net;
  void *model;
  size_t model_size;
};

/* Arc-hybrid transitions. */
void sg_parse_begin(sg_parse_state *s, const sg_parse_trainer *t, const sg_parse_token *tokens, uint32_t n);
static inline bool sg_parse_done(const sg_parse_state *s) { return s->next == s->n && s->depth == 0; }
bool sg_parse_legal(const sg_parse_state *s, int action);
/* How many gold arcs an action makes unreachable. */
int sg_parse_cost(const sg_parse_state *s, int action);
/* The word that the action gives a head, and the head. */
void sg_parse_arc(const sg_parse_state *s, int action, int *dependent, int *head);
void sg_parse_apply(sg_parse_state *s, int action, int label);
void sg_parse_find_slots(const sg_parse_state *s, sg_parse_slots *out);

sg_status sg_parse_network_new(sg_parse_trainer *t, const sg_train_options *options);
double sg_parse_round(sg_parse_trainer *t, const sg_train_options *options, uint32_t round);

/* Products over all tokens of a sentence; n is filled up to a multiple of 4 rows. */
void sg_parse_multiply(float *restrict out, const float *restrict v, const float *restrict w, uint32_t n);
void sg_parse_back_vectors(float *restrict dv, const float *restrict d, const float *restrict w, uint32_t n);
void sg_parse_back_weights(float *restrict dw, const float *restrict v, const float *restrict d, uint32_t n);

#endif
