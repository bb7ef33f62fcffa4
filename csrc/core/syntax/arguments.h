/* arguments.h: who does what to whom in a document: trees, arguments, verbs and phrases of its sentences.

   A sentence is parsed when it is first asked about, and what was found stands in columns of the document
   (document/tree.h). Whoever asks about a token calls sg_syntax_at first; the functions that return something else than
   a status only read what stands there. A document without `syntax` has no trees: its tokens have no heads and no
   arguments.

   PATHS. For a step from a token along arguments: sg_syntax_at, then
     subject, object, indirect, agent, possessor   sg_argument_find(d, token, role, n)
     oblique(case)                                 sg_argument_oblique(d, token, "in|at", 5, n)
     logical subject and object of either voice    sg_argument_logical(d, token, role, n)
     governor                                      sg_verb_governor
     conjuncts, appositions                        sg_phrase_conjunct(d, token, n), sg_phrase_apposition(d, token, n)
     the tokens of what was reached                sg_phrase_extent
   Each of them tells SG_NONE or NULL where there is none, counts n from 0, and costs no more than the dependents of a
   token. */
#ifndef SG_ARGUMENTS_H
#define SG_ARGUMENTS_H

#include "document/document.h"
#include "syntax/parser.h"
#include "tokens/language.h"

typedef struct sg_syntax {
  const sg_parser *parser;
  sg_parser_scratch *scratch;
  const sg_language *language; /* which lemmas are negative, relative and so on */
} sg_syntax;

/* --- trees --- */

/* Parses the sentence that holds the token, unless it is parsed. `token` < ntokens. A token outside all sentences has
   no tree. */
sg_status sg_syntax_at(sg_document *d, uint32_t token);
/* Parses all sentences. */
sg_status sg_syntax_all(sg_document *d);
/* The token's tag has changed: its sentence is parsed anew when it is next asked about; corrections of its tree are
   lost. */
void sg_syntax_forget(sg_document *d, uint32_t token);
/* Corrects the tree of the token's sentence: its head (SG_NONE: none) and the relation to it, SG_RELATION_COUNT for the
   one it has. Its dependents go with it; arguments follow. SG_ARG where the head is in another sentence, the token
   itself or one that depends on it, or where there are no trees. */
sg_status sg_syntax_set_head(sg_document *d, uint32_t token, uint32_t head, sg_relation relation);

/* The token's head and relation; its dependents from left to right. */
static inline uint32_t sg_tree_head(const sg_document *d, uint32_t token) {
  return d->has_arcs ? d->arcs[token].head : SG_NONE;
}
static inline sg_relation sg_tree_relation(const sg_document *d, uint32_t token) {
  return d->has_arcs ? (sg_relation)d->arcs[token].relation : SG_RELATION_NONE;
}
static inline uint32_t sg_tree_first(const sg_document *d, uint32_t token) {
  return d->has_arcs ? d->arcs[token].first : SG_NONE;
}
static inline uint32_t sg_tree_next(const sg_document *d, uint32_t token) { return d->arcs[token].next; }
/* The leftmost dependent with that relation, SG_NONE if there is none. */
uint32_t sg_tree_dependent(const sg_document *d, uint32_t token, sg_relation relation);
/* The tokens of all that depends on the token, and it: [*first, *last). */
void sg_tree_extent(const sg_document *d, uint32_t token, uint32_t *first, uint32_t *last);

/* --- arguments --- */

/* A token's arguments, `*n` of them. */
const sg_argument *sg_arguments_of(const sg_document *d, uint32_t token, uint32_t *n);
/* The n-th argument of that role. */
const sg_argument *sg_argument_find(const sg_document *d, uint32_t token, sg_role role, uint32_t n);
/* The n-th oblique that has a preposition with one of these lemmas, which `|` parts; any oblique if `len` is 0. */
const sg_argument *sg_argument_oblique(const sg_document *d, uint32_t token, const char *lemmas, size_t len,
                                       uint32_t n);
/* The argument that is SUBJECT, OBJECT or INDIRECT of the verb in the active: the agent of a passive is its logical
   subject, its subject the logical object or, if it has an object, the logical indirect object. */
const sg_argument *sg_argument_logical(const sg_document *d, uint32_t token, sg_role role, uint32_t n);
/* The prepositions of an oblique or agent in order ("because", "of"), at most SG_PREPOSITIONS; how many there are. */
enum { SG_PREPOSITIONS = 4 };
uint32_t sg_argument_prepositions(const sg_document *d, const sg_argument *a, uint32_t tokens[SG_PREPOSITIONS]);
/* Is it an argument that lists of a document's arguments hold: of a verb, in its own clause, and if oblique with a
   preposition? */
bool sg_argument_is_told(const sg_document *d, const sg_argument *a);

/* --- verbs --- */

/* What holds of a verb by its own clause alone. ORDER MODALITY: sg_modality_names. */
typedef enum sg_modality {
  SG_MODALITY_ASSERTED,
  SG_MODALITY_FUTURE,
  SG_MODALITY_CONDITIONAL,
  SG_MODALITY_DEMANDED,
  SG_MODALITY_POSSIBLE,
  SG_MODALITY_COUNT
} sg_modality;
extern const char *const sg_modality_names[SG_MODALITY_COUNT];

static inline bool sg_verb_passive(const sg_document *d, uint32_t token) {
  return d->has_arcs && d->arcs[token].passive;
}
/* The word that negates the verb in its clause ("not", "no soldiers", "nobody", "without"), SG_NONE if it is positive.
 */
uint32_t sg_verb_negation(const sg_document *d, uint32_t token);
/* Its modality; *by is the auxiliary or conjunction that says so, SG_NONE if none does. */
sg_modality sg_verb_modality(const sg_document *d, uint32_t token, uint32_t *by);
/* The token that governs the verb's clause (through conjuncts), and the relation to it. */
uint32_t sg_verb_governor(const sg_document *d, uint32_t token, sg_relation *relation);
/* The predicate of the clause that the token stands in: itself if it is one. */
uint32_t sg_verb_clause(const sg_document *d, uint32_t token);

/* --- phrases --- */

/* How much of a phrase: what stands before its head and the rest of a name; that and its complements ("of …", "in …"),
   but no clauses, appositions and conjuncts; all that depends on the head but prepositions and conjunctions before it.
 */
typedef enum sg_extent { SG_EXTENT_BASE, SG_EXTENT_PHRASE, SG_EXTENT_WHOLE } sg_extent;
/* The tokens of the phrase of that head: [*first, *last). */
void sg_phrase_extent(const sg_document *d, uint32_t head, sg_extent how, uint32_t *first, uint32_t *last);
/* The n-th of what is conjoined with the token, but for itself, from left to right; whichever of them the token is. */
uint32_t sg_phrase_conjunct(const sg_document *d, uint32_t token, uint32_t n);
/* The n-th apposition of the token; the noun that it is an apposition of is not among them. */
uint32_t sg_phrase_apposition(const sg_document *d, uint32_t token, uint32_t n);

#endif
