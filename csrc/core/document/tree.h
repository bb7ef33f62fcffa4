/* tree.h: dependency trees of a document's sentences as a column of its tokens, and what is an argument of what.

   The relations are those of Universal Dependencies (basic trees). Nothing here is of one language. */
#ifndef SG_TREE_H
#define SG_TREE_H

#include "base/base.h"

/* ORDER RELATION: sg_relation_names. */
typedef enum sg_relation {
  SG_RELATION_NONE, /* punctuation, or a sentence that has not been parsed */
  SG_RELATION_ROOT,
  SG_RELATION_NSUBJ,
  SG_RELATION_NSUBJ_PASS,
  SG_RELATION_OBJ,
  SG_RELATION_IOBJ,
  SG_RELATION_OBL,
  SG_RELATION_OBL_AGENT,
  SG_RELATION_OBL_UNMARKED,
  SG_RELATION_NMOD,
  SG_RELATION_NMOD_POSS,
  SG_RELATION_NMOD_UNMARKED,
  SG_RELATION_APPOS,
  SG_RELATION_CONJ,
  SG_RELATION_CC,
  SG_RELATION_CASE,
  SG_RELATION_MARK,
  SG_RELATION_DET,
  SG_RELATION_AMOD,
  SG_RELATION_ADVMOD,
  SG_RELATION_AUX,
  SG_RELATION_AUX_PASS,
  SG_RELATION_COP,
  SG_RELATION_COMPOUND,
  SG_RELATION_COMPOUND_PRT,
  SG_RELATION_NUMMOD,
  SG_RELATION_FLAT,
  SG_RELATION_FIXED,
  SG_RELATION_GOESWITH,
  SG_RELATION_ACL,
  SG_RELATION_ACL_RELCL,
  SG_RELATION_ADVCL,
  SG_RELATION_CCOMP,
  SG_RELATION_XCOMP,
  SG_RELATION_CSUBJ,
  SG_RELATION_EXPL,
  SG_RELATION_PARATAXIS,
  SG_RELATION_VOCATIVE,
  SG_RELATION_DISCOURSE,
  SG_RELATION_DISLOCATED,
  SG_RELATION_LIST,
  SG_RELATION_REPARANDUM,
  SG_RELATION_ORPHAN,
  SG_RELATION_DEP,
  SG_RELATION_COUNT
} sg_relation;
extern const char *const sg_relation_names[SG_RELATION_COUNT];
/* The relation of a name, SG_RELATION_COUNT if there is none. */
sg_relation sg_relation_named(const char *name, size_t len);

/* A token in its tree. Token indices are those of the document; SG_NONE: there is none. */
typedef struct sg_arc {
  uint32_t head;      /* SG_NONE: a root, or punctuation */
  uint32_t first;     /* the leftmost of its dependents */
  uint32_t next;      /* the next one of its head's dependents, to the right */
  uint32_t arguments; /* the first of its arguments in the document's list */
  uint16_t narguments;
  uint8_t relation; /* sg_relation, to its head */
  uint8_t passive;  /* 1: a verb in the passive */
} sg_arc;

/* ORDER ROLE: sg_role_names. What an argument is to its verb, on the surface: the subject of a passive is a subject. */
typedef enum sg_role {
  SG_ROLE_SUBJECT,
  SG_ROLE_OBJECT,
  SG_ROLE_INDIRECT,
  SG_ROLE_AGENT,
  SG_ROLE_OBLIQUE,
  SG_ROLE_POSSESSOR,
  SG_ROLE_COUNT
} sg_role;
extern const char *const sg_role_names[SG_ROLE_COUNT];
/* The role of a name, SG_ROLE_COUNT if there is none. */
sg_role sg_role_named(const char *name, size_t len);

/* How a verb comes by an argument. ORDER SOURCE: sg_source_names. */
typedef enum sg_source {
  SG_SOURCE_OWN,        /* its dependent */
  SG_SOURCE_SHARED,     /* that of the verb that it is conjoined with: "They came and left" */
  SG_SOURCE_CONTROLLED, /* of an infinitive or participle: an argument of the verb above it: "They want to leave" */
  SG_SOURCE_RELATIVE,   /* the noun that a pronoun in its clause stands for: "the town that they left" */
  SG_SOURCE_MODIFIED,   /* the noun that its clause modifies without such a word: "the town they left", "a town left by
                           them" */
  SG_SOURCE_COUNT
} sg_source;
extern const char *const sg_source_names[SG_SOURCE_COUNT];

/* Of a sentence: where its arguments stand in the document's list, and for how many there is room. */
typedef struct sg_parsed {
  uint32_t arguments, room;
  bool done;
} sg_parsed;

typedef struct sg_argument {
  uint32_t verb;        /* also a noun or adjective that has arguments of its own: "talks with" */
  uint32_t head;        /* of the argument; of conjuncts the first; the noun that a relative pronoun stands for */
  uint32_t word;        /* what stands in the clause: the pronoun, else the head */
  uint32_t preposition; /* the first one of an oblique; SG_NONE: it has none */
  uint8_t role, source;
  uint16_t spare; /* 0 */
} sg_argument;

#endif
