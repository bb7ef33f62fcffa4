/* verify.c: reads a whole compiled lexicon and finds whatever is inconsistent. */
#include "lexicon/format.h"

static bool texts_hold(const sg_lexicon *x) {
  sg_text t;
  for (uint32_t i = 0; i < sg_lex_count(x, SG_LEX_OFFSETS); i++)
    if (!sg_lex_text(x, i, &t)) return false;
  return true;
}

/* Every word is found under its own text, and by its own number. */
static bool words_hold(const sg_lexicon *x) {
  for (uint32_t i = 0; i < x->head.nwords; i++) {
    sg_text t;
    if (!sg_lex_text(x, i, &t) || sg_lex_word(x, t.bytes, t.len) != i) return false;
  }
  return true;
}

static bool check_holds(const sg_lexicon *x, uint32_t check) {
  if (check == SG_LEXFILE_FOLDED) return true;
  check &= ~SG_LEXFILE_CAPITAL;
  return check < sg_lex_count(x, SG_LEX_EXACT) && x->exact[check] < sg_lex_count(x, SG_LEX_OFFSETS);
}

static bool postings_hold(const sg_lexicon *x) {
  for (uint32_t i = 0; i < sg_lex_count(x, SG_LEX_POSTINGS); i++) {
    const sg_lexfile_posting *p = &x->postings[i];
    if (p->entry >= sg_lexicon_entries(x) || !check_holds(x, p->check)) return false;
  }
  for (uint32_t i = 0; i < sg_lex_count(x, SG_LEX_EXACT); i++)
    if (x->exact[i] >= sg_lex_count(x, SG_LEX_OFFSETS)) return false;
  return true;
}

/* Breadth-first order: each node's children follow those of the node before, in ascending order of word. */
static bool nodes_hold(const sg_lexicon *x) {
  uint32_t n = sg_lex_count(x, SG_LEX_NODES), child = x->head.nstarts, posting = 0;
  for (uint32_t i = 0; i < n; i++) {
    const sg_lexfile_node *node = &x->nodes[i];
    if (node->word >= x->head.nwords || (i < x->head.nstarts && node->word != i)) return false;
    if (node->child != child || node[1].child < child || (node[1].child > child && child <= i)) return false;
    if (node->posting != posting || node[1].posting < posting) return false;
    if (node[1].child > n || node[1].posting > sg_lex_count(x, SG_LEX_POSTINGS)) return false;
    for (uint32_t k = child; k < node[1].child; k++) {
      if (x->nodes[k].word < x->head.continues) return false;
      if (k > child && x->nodes[k].word <= x->nodes[k - 1].word) return false;
    }
    child = node[1].child;
    posting = node[1].posting;
  }
  return child == n && posting == sg_lex_count(x, SG_LEX_POSTINGS);
}

static bool entries_hold(const sg_lexicon *x) {
  uint32_t feature = 0;
  for (uint32_t i = 0; i < sg_lexicon_entries(x); i++) {
    sg_lexicon_entry e;
    if (sg_lexicon_get(x, i, &e) != SG_OK || e.first_feature != feature) return false;
    feature += e.nfeatures;
  }
  for (uint32_t i = 0; i < sg_lex_count(x, SG_LEX_FEATURES); i++) {
    sg_feature f;
    if (sg_lexicon_feature(x, i, &f) != SG_OK) return false;
  }
  return feature == sg_lex_count(x, SG_LEX_FEATURES);
}

static bool lexicons_hold(const sg_lexicon *x) {
  uint64_t entries = 0;
  for (uint32_t i = 0; i < sg_lexicon_count(x); i++) {
    sg_text name;
    if (!sg_lex_text(x, x->lexicons[i].name, &name)) return false;
    entries += x->lexicons[i].entries;
  }
  return entries == sg_lexicon_entries(x);
}

sg_status sg_lexicon_verify(const sg_lexicon *x) {
  if (x->head.body_sum != sg_lexfile_sum(x->bytes + sizeof x->head, x->size - sizeof x->head)) return SG_CORRUPT;
  bool ok = texts_hold(x) && words_hold(x) && nodes_hold(x) && postings_hold(x) && entries_hold(x) && lexicons_hold(x);
  return ok ? SG_OK : SG_CORRUPT;
}
