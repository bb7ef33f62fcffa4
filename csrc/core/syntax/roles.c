/* roles.c: from the relations of a tree to the arguments of its words.

   A word's own arguments are its dependents. What it shares with the verb that it is conjoined with, what an infinitive
   or a participle takes from the verb above it, and the noun that a relative clause modifies come in from above: heads
   are worked out before their dependents. */
#include "document/words.h"
#include "syntax/roles.h"

enum { DERIVED = 3, CLIMB = 8 }; /* arguments of a word that are not its own; links that a gap lies below its clause */

static const sg_arc *arc(const sg_document *d, uint32_t i) { return &d->arcs[i]; }
static bool is_verb(const sg_document *d, uint32_t i) {
  return d->tokens[i].pos == SG_POS_VERB || d->tokens[i].pos == SG_POS_AUX;
}
static bool has(const sg_document *d, uint32_t i, sg_relation r) { return sg_tree_dependent(d, i, r) != SG_NONE; }

/* --- voice --- */

/* Does the token end like an active participle? */
static bool is_gerund(const sg_document *d, uint32_t token) {
  enum { LONGEST = 4 };
  const sg_vocabulary *v = d->vocabulary;
  const sg_type *t = &v->types[v->types[d->tokens[token].type].folded];
  for (uint32_t n = 1; n <= LONGEST && n < t->len; n++)
    if (sg_language_properties(d->syntax->language, t->text + t->len - n, n) & SG_WORD_GERUND) return true;
  return false;
}

static bool is_base_form(const sg_document *d, uint32_t token) {
  return d->tokens[token].form != SG_NONE && sg_token_lemma(d, token) == sg_token_folded(d, token);
}

static bool is_bare(const sg_document *d, uint32_t v) {
  return !has(d, v, SG_RELATION_AUX) && !has(d, v, SG_RELATION_NSUBJ) && !has(d, v, SG_RELATION_MARK);
}

/* A verb without auxiliary, subject and conjunction is a participle where it modifies something. */
static bool is_passive(const sg_document *d, uint32_t v) {
  if (has(d, v, SG_RELATION_NSUBJ_PASS)) return true;
  if (has(d, v, SG_RELATION_NSUBJ)) return false; /* its relation is surer than that of an auxiliary */
  if (has(d, v, SG_RELATION_AUX_PASS) || has(d, v, SG_RELATION_OBL_AGENT)) return true;
  const sg_arc *a = arc(d, v);
  if (a->head == SG_NONE || d->tokens[v].pos != SG_POS_VERB || !is_bare(d, v)) return false;
  bool modifies = a->relation == SG_RELATION_ACL || a->relation == SG_RELATION_ADVCL;
  bool conjoined = a->relation == SG_RELATION_CONJ && arc(d, a->head)->passive && !has(d, v, SG_RELATION_OBJ);
  return (modifies || conjoined) && !is_base_form(d, v) && !is_gerund(d, v);
}

/* --- relative clauses --- */

/* The verb of the relative clause that the word is in, from where pronouns move to its front; SG_NONE if there is none.
 */
static uint32_t relative_clause(const sg_document *d, uint32_t v) {
  for (int i = 0; i < CLIMB && arc(d, v)->head != SG_NONE; i++) {
    uint8_t r = arc(d, v)->relation;
    if (r == SG_RELATION_ACL_RELCL) return v;
    if (r != SG_RELATION_XCOMP && r != SG_RELATION_CCOMP && r != SG_RELATION_CONJ) return SG_NONE;
    v = arc(d, v)->head;
  }
  return SG_NONE;
}

static bool is_relative(const sg_document *d, uint32_t token) {
  uint8_t pos = d->tokens[token].pos;
  return pos != SG_POS_NOUN && pos != SG_POS_PROPN && pos != SG_POS_VERB && sg_syntax_word(d, token) & SG_WORD_RELATIVE;
}

/* Has the clause a word that stands for the noun it modifies? */
static bool has_relative(const sg_document *d, uint32_t clause) {
  for (uint32_t i = sg_tree_first(d, clause); i < clause; i = sg_tree_next(d, i)) {
    if (is_relative(d, i)) return true;
    for (uint32_t k = sg_tree_first(d, i); k < clause; k = sg_tree_next(d, k))
      if (is_relative(d, k)) return true;
  }
  return false;
}

/* --- a word's arguments --- */

static void add(sg_document *d, uint32_t v, sg_role role, uint32_t head, uint32_t preposition, sg_source source) {
  d->arguments[d->narguments++] = (sg_argument){.verb = v,
                                                .head = head,
                                                .word = head,
                                                .preposition = preposition,
                                                .role = (uint8_t)role,
                                                .source = (uint8_t)source};
  d->arcs[v].narguments++;
}

static const sg_argument *found(const sg_document *d, uint32_t v, sg_role role) {
  return sg_argument_find(d, v, role, 0);
}

static sg_role role_of(const sg_document *d, uint32_t dependent) {
  switch ((sg_relation)arc(d, dependent)->relation) {
    case SG_RELATION_NSUBJ:
    case SG_RELATION_NSUBJ_PASS: return SG_ROLE_SUBJECT;
    case SG_RELATION_OBJ: return SG_ROLE_OBJECT;
    case SG_RELATION_IOBJ: return SG_ROLE_INDIRECT;
    case SG_RELATION_OBL_AGENT: return SG_ROLE_AGENT;
    case SG_RELATION_OBL:
    case SG_RELATION_OBL_UNMARKED:
    case SG_RELATION_NMOD: return SG_ROLE_OBLIQUE;
    case SG_RELATION_NMOD_POSS: return SG_ROLE_POSSESSOR;
    default: return SG_ROLE_COUNT;
  }
}

/* Whom one tells, asks or allows: the object before a clause, or a name, where no other is beside it. */
static bool is_addressed(const sg_document *d, uint32_t v, uint32_t object) {
  if (object < v || !(sg_syntax_word(d, v) & SG_WORD_ADDRESSING) || has(d, v, SG_RELATION_IOBJ)) return false;
  bool clause = has(d, v, SG_RELATION_XCOMP) || has(d, v, SG_RELATION_CCOMP);
  return (clause || d->tokens[object].pos == SG_POS_PROPN) && sg_tree_dependent(d, v, SG_RELATION_OBJ) == object;
}

/* An adposition that has lost its noun: "the group they belong to". */
static bool is_stranded(const sg_document *d, uint32_t token) {
  return d->tokens[token].pos == SG_POS_ADP && arc(d, token)->first == SG_NONE &&
         arc(d, token)->relation != SG_RELATION_COMPOUND_PRT;
}

static void add_own(sg_document *d, uint32_t v, uint32_t clause) {
  for (uint32_t i = sg_tree_first(d, v); i != SG_NONE; i = sg_tree_next(d, i)) {
    sg_role role = role_of(d, i);
    if (role == SG_ROLE_COUNT || is_stranded(d, i)) continue;
    if (role == SG_ROLE_OBJECT && is_addressed(d, v, i)) role = SG_ROLE_INDIRECT;
    bool cased = role == SG_ROLE_OBLIQUE || role == SG_ROLE_AGENT,
         relative = clause != SG_NONE && i < clause && is_relative(d, i);
    uint32_t head = relative ? arc(d, clause)->head : i,
             preposition = cased ? sg_tree_dependent(d, i, SG_RELATION_CASE) : SG_NONE;
    add(d, v, role, head, preposition, relative ? SG_SOURCE_RELATIVE : SG_SOURCE_OWN);
    d->arguments[d->narguments - 1].word = i;
  }
}

/* The argument of the verb above that an infinitive or participle has as its subject. */
static const sg_argument *controller(const sg_document *d, uint32_t above, bool infinitive) {
  const sg_argument *object = infinitive ? found(d, above, SG_ROLE_OBJECT) : NULL;
  if (infinitive && !object) object = found(d, above, SG_ROLE_INDIRECT);
  return object ? object : found(d, above, SG_ROLE_SUBJECT);
}

/* A verb in the infinitive or a participle modifies a noun: "men carrying guns", "troops sent there". */
static bool is_participle(const sg_document *d, uint32_t v) {
  return is_verb(d, v) && (arc(d, v)->passive || is_gerund(d, v));
}

static void add_subject(sg_document *d, uint32_t v, uint32_t clause) {
  const sg_arc *a = arc(d, v);
  if (a->head == SG_NONE || found(d, v, SG_ROLE_SUBJECT)) return;
  const sg_argument *x = NULL;
  sg_source source = SG_SOURCE_CONTROLLED;
  switch ((sg_relation)a->relation) {
    case SG_RELATION_CONJ:
      if (is_verb(d, v)) x = found(d, a->head, SG_ROLE_SUBJECT), source = SG_SOURCE_SHARED;
      break;
    case SG_RELATION_XCOMP: x = controller(d, a->head, true); break;
    case SG_RELATION_ADVCL:
      if (is_verb(d, v)) x = controller(d, a->head, false);
      break;
    case SG_RELATION_ACL:
      if (is_participle(d, v)) add(d, v, SG_ROLE_SUBJECT, a->head, SG_NONE, SG_SOURCE_MODIFIED);
      break;
    case SG_RELATION_ACL_RELCL:
      if (!has_relative(d, clause)) add(d, v, SG_ROLE_SUBJECT, a->head, SG_NONE, SG_SOURCE_RELATIVE);
      break;
    default: break;
  }
  if (x) add(d, v, SG_ROLE_SUBJECT, x->head, SG_NONE, source);
}

/* The object that stands behind verbs that are conjoined is that of each: "They bought and sold shares". */
static void share_object(sg_document *d, uint32_t v) {
  const sg_arc *a = arc(d, v);
  if (a->relation != SG_RELATION_CONJ || a->head == SG_NONE || !is_verb(d, v) || a->passive ||
      found(d, v, SG_ROLE_OBJECT))
    return;
  const sg_argument *x = found(d, a->head, SG_ROLE_OBJECT);
  if (x && x->head > v && x->source == SG_SOURCE_OWN) add(d, v, SG_ROLE_OBJECT, x->head, SG_NONE, SG_SOURCE_SHARED);
}

/* In a clause without relative word whose subject is its own, the noun that it modifies is what its last verb lacks. */
static void fill_gap(sg_document *d, uint32_t v, uint32_t clause) {
  if (clause == SG_NONE || !is_verb(d, v) || has(d, v, SG_RELATION_XCOMP) || has(d, v, SG_RELATION_CCOMP) ||
      arc(d, v)->passive)
    return;
  for (uint32_t i = v;; i = arc(d, i)->head) {
    if (has(d, i, SG_RELATION_OBJ)) return;
    if (i == clause) break;
    if (arc(d, i)->relation != SG_RELATION_XCOMP) return;
  }
  const sg_argument *subject = found(d, clause, SG_ROLE_SUBJECT);
  uint32_t noun = arc(d, clause)->head;
  if (!subject || subject->source != SG_SOURCE_OWN || has_relative(d, clause)) return;
  for (uint32_t i = sg_tree_first(d, v); i != SG_NONE; i = sg_tree_next(d, i))
    if (i > v && is_stranded(d, i)) {
      add(d, v, SG_ROLE_OBLIQUE, noun, i, SG_SOURCE_MODIFIED);
      return;
    }
  if (!(sg_syntax_word(d, noun) & SG_WORD_ADVERBIAL)) add(d, v, SG_ROLE_OBJECT, noun, SG_NONE, SG_SOURCE_MODIFIED);
}

static void find_arguments(sg_document *d, uint32_t v) {
  sg_arc *a = &d->arcs[v];
  a->arguments = d->narguments;
  a->narguments = 0;
  a->passive = 0;
  bool verb = is_verb(d, v);
  if (a->first == SG_NONE && !verb) return;
  if (verb) a->passive = is_passive(d, v);
  uint32_t clause = relative_clause(d, v);
  add_own(d, v, clause);
  add_subject(d, v, clause);
  share_object(d, v);
  fill_gap(d, v, clause);
}

/* Puts the arguments that stand behind `from` where the sentence's stood before, if there is room. */
static void settle(sg_document *d, uint32_t sentence, uint32_t from) {
  sg_parsed *p = &d->parsed[sentence];
  uint32_t n = d->narguments - from;
  if (!p->done || n > p->room) {
    p->arguments = from;
    p->room = n;
    return;
  }
  memmove(d->arguments + p->arguments, d->arguments + from, n * sizeof *d->arguments);
  for (uint32_t i = d->sentences[sentence].first; i < d->sentences[sentence].last; i++) {
    uint32_t shift = d->arcs[i].arguments - from;
    d->arcs[i].arguments = p->arguments + shift;
  }
  d->narguments = from;
}

sg_status sg_roles_find(sg_document *d, uint32_t sentence) {
  sg_range r = d->sentences[sentence];
  uint32_t from = d->narguments;
  uint64_t most = from + (uint64_t)(r.last - r.first) * (1 + DERIVED);
  SG_TRY(sg_grow(&d->alloc, (void **)&d->arguments, &d->arguments_cap, most, sizeof *d->arguments));
  for (uint32_t i = r.first; i < r.last; i++) {
    if (d->arcs[i].head != SG_NONE) continue;
    for (uint32_t v = i; v != SG_NONE; v = sg_tree_walk(d, i, v)) find_arguments(d, v);
  }
  settle(d, sentence, from);
  return SG_OK;
}
