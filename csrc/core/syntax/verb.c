/* verb.c: what holds of a verb by its own clause: whether it is negated, how it is asserted, what governs it. */
#include "syntax/roles.h"

const char *const sg_modality_names[SG_MODALITY_COUNT] = {"asserted", "future", "conditional", "demanded", "possible"};

/* The verb whose auxiliaries and negation the token shares: "did not come or call". */
static uint32_t sharer(const sg_document *d, uint32_t v) {
  if (sg_tree_relation(d, v) != SG_RELATION_CONJ || sg_tree_head(d, v) == SG_NONE) return SG_NONE;
  for (uint32_t i = sg_tree_first(d, v); i != SG_NONE; i = sg_tree_next(d, i)) {
    sg_relation r = sg_tree_relation(d, i);
    if (r == SG_RELATION_AUX || r == SG_RELATION_AUX_PASS || r == SG_RELATION_NSUBJ || r == SG_RELATION_NSUBJ_PASS)
      return SG_NONE;
  }
  return sg_tree_head(d, v);
}

static bool is_negative(const sg_document *d, uint32_t token) {
  return (sg_syntax_word(d, token) & SG_WORD_NEGATIVE) != 0;
}

/* What negates a phrase: itself or a determiner ("nobody", "no soldiers", "none of them", "no longer"). */
static uint32_t negation_within(const sg_document *d, uint32_t head) {
  bool adverb = d->tokens[head].pos == SG_POS_ADV;
  if (is_negative(d, head)) return head;
  for (uint32_t i = sg_tree_first(d, head); i != SG_NONE; i = sg_tree_next(d, i)) {
    sg_relation r = sg_tree_relation(d, i);
    if ((r == SG_RELATION_DET || r == SG_RELATION_CC || (adverb && r == SG_RELATION_ADVMOD)) && is_negative(d, i))
      return i;
  }
  return SG_NONE;
}

static uint32_t own_negation(const sg_document *d, uint32_t v) {
  for (uint32_t i = sg_tree_first(d, v); i != SG_NONE; i = sg_tree_next(d, i)) {
    uint32_t found = SG_NONE;
    switch (sg_tree_relation(d, i)) {
      case SG_RELATION_ADVMOD:
      case SG_RELATION_MARK:
      case SG_RELATION_CC:
      case SG_RELATION_DET:
      case SG_RELATION_AUX:
        if (is_negative(d, i)) return i;
        found = sg_tree_relation(d, i) == SG_RELATION_ADVMOD ? negation_within(d, i) : SG_NONE;
        break;
      case SG_RELATION_NSUBJ:
      case SG_RELATION_NSUBJ_PASS:
      case SG_RELATION_OBJ: found = negation_within(d, i); break;
      default: break;
    }
    if (found != SG_NONE) return found;
  }
  return SG_NONE;
}

uint32_t sg_verb_negation(const sg_document *d, uint32_t token) {
  if (!d->has_arcs) return SG_NONE;
  for (uint32_t v = token; v != SG_NONE; v = sharer(d, v)) {
    uint32_t by = own_negation(d, v);
    if (by != SG_NONE && (v == token || by < token)) return by;
  }
  return SG_NONE;
}

static sg_modality modality_of(uint32_t properties) {
  if (properties & SG_WORD_CONDITIONAL) return SG_MODALITY_CONDITIONAL;
  if (properties & SG_WORD_DEMANDED) return SG_MODALITY_DEMANDED;
  if (properties & SG_WORD_POSSIBLE) return SG_MODALITY_POSSIBLE;
  return properties & SG_WORD_FUTURE ? SG_MODALITY_FUTURE : SG_MODALITY_ASSERTED;
}

static bool may_tell(sg_relation r) { return r == SG_RELATION_AUX || r == SG_RELATION_MARK; }

sg_modality sg_verb_modality(const sg_document *d, uint32_t token, uint32_t *by) {
  *by = SG_NONE;
  if (!d->has_arcs) return SG_MODALITY_ASSERTED;
  for (uint32_t v = token; v != SG_NONE; v = sharer(d, v))
    for (uint32_t i = sg_tree_first(d, v); i != SG_NONE; i = sg_tree_next(d, i)) {
      sg_modality m = may_tell(sg_tree_relation(d, i)) ? modality_of(sg_syntax_word(d, i)) : SG_MODALITY_ASSERTED;
      if (m == SG_MODALITY_ASSERTED) continue;
      *by = i;
      return m;
    }
  return SG_MODALITY_ASSERTED;
}

uint32_t sg_verb_governor(const sg_document *d, uint32_t token, sg_relation *relation) {
  while (sg_tree_relation(d, token) == SG_RELATION_CONJ && sg_tree_head(d, token) != SG_NONE)
    token = sg_tree_head(d, token);
  *relation = sg_tree_relation(d, token);
  return sg_tree_head(d, token);
}

static bool heads_clause(const sg_document *d, uint32_t token) {
  switch (sg_tree_relation(d, token)) {
    case SG_RELATION_ROOT:
    case SG_RELATION_CCOMP:
    case SG_RELATION_XCOMP:
    case SG_RELATION_ADVCL:
    case SG_RELATION_ACL:
    case SG_RELATION_ACL_RELCL:
    case SG_RELATION_CSUBJ:
    case SG_RELATION_PARATAXIS: return true;
    default: return false;
  }
}

uint32_t sg_verb_clause(const sg_document *d, uint32_t token) {
  if (!d->has_arcs) return token;
  for (;;) {
    uint32_t head = sg_tree_head(d, token);
    bool conjoined = sg_tree_relation(d, token) == SG_RELATION_CONJ && d->tokens[token].pos == SG_POS_VERB;
    if (head == SG_NONE || heads_clause(d, token) || conjoined) return token;
    token = head;
  }
}
