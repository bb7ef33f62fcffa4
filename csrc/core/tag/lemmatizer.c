/* lemmatizer.c: exceptions, then suffix rules checked by the lexicon. */
#include "tag/lemmatizer.h"

/* Writes what a rule makes of a word and returns its length; 0 if the rule does not apply. */
static uint32_t apply(const sg_lemma_rule *r, const char *word, uint32_t len, char *out) {
  uint32_t left = len - r->suffix_len;
  if (len < r->suffix_len || left < r->least) return 0;
  for (uint32_t i = r->suffix_len; i-- > 0;)
    if (word[left + i] != r->suffix[i]) return 0;
  memcpy(out, word, left);
  if (r->flags & SG_RULE_DOUBLE) {
    if (left < 3 || out[left - 1] != out[left - 2]) return 0;
    left--;
  }
  memcpy(out + left, r->replacement, r->replacement_len);
  return left + r->replacement_len;
}

static uint32_t drop(char c, const char *word, uint32_t len, char *out) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < len; i++)
    if (word[i] != c) out[n++] = word[i];
  return n;
}

static uint32_t copy(const char *text, uint32_t len, char *out) {
  memcpy(out, text, len);
  return len;
}

static bool known(const sg_lemmas *l, const sg_lemma_rule *r, const char *word, uint32_t len) {
  return !r->bits || (sg_lemmas_bits(l, word, len) & r->bits) != 0;
}

static uint32_t by_exception(const sg_lemmas *l, uint32_t pos, const char *folded, uint32_t len, char *out) {
  uint32_t i = sg_keymap_find(&l->exceptions, sg_exception_hash(folded, len, pos));
  if (i == SG_NONE) return 0;
  uint32_t n = l->offsets[i + 1] - l->offsets[i];
  memcpy(out, l->text + l->offsets[i], n);
  return n;
}

uint32_t sg_lemmatize(const sg_lemmas *l, uint32_t pos, const char *text, uint32_t len, const char *folded,
                      uint32_t folded_len, char *out) {
  if (len > SG_MODEL_WORD_MAX || folded_len > SG_MODEL_WORD_MAX) return 0;
  uint32_t n = by_exception(l, pos, folded, folded_len, out);
  if (n) return n;
  for (uint32_t i = l->first[pos]; i < l->first[pos + 1]; i++) {
    const sg_lemma_rule *r = &l->rules[i];
    if (r->flags & SG_RULE_DROP) {
      if (r->suffix_len == 1 && memchr(folded, r->suffix[0], folded_len))
        return drop(r->suffix[0], folded, folded_len, out);
      continue;
    }
    n = apply(r, folded, folded_len, out);
    if (!n) continue;
    if (r->flags & SG_RULE_STOP) return r->flags & SG_RULE_KEEP ? copy(text, len, out) : 0;
    if (!known(l, r, out, n)) continue;
    if (!(r->flags & SG_RULE_KEEP)) return n;
    n = apply(r, text, len, out);
    if (n) return n;
  }
  return 0;
}

uint32_t sg_lemmas_groups(const sg_lemmas *l, const char *folded, uint32_t len) {
  char word[SG_LEMMA_MAX];
  uint32_t groups = 0;
  if (len > SG_MODEL_WORD_MAX) return 0;
  for (uint32_t i = 0; i < l->nrules; i++) {
    const sg_lemma_rule *r = &l->rules[i];
    if (!r->group || !r->bits || groups >> r->group & 1) continue;
    uint32_t n = apply(r, folded, len, word);
    if (n && known(l, r, word, n)) groups |= UINT32_C(1) << r->group;
  }
  return groups;
}

bool sg_lemmas_index(sg_lemmas *l) {
  uint32_t i = 0;
  for (uint32_t pos = 0; pos <= SG_POS_COUNT; pos++) {
    while (i < l->nrules && l->rules[i].pos < pos) i++;
    l->first[pos] = i;
  }
  for (i = 1; i < l->nrules; i++)
    if (l->rules[i - 1].pos > l->rules[i].pos) return false;
  return true;
}
