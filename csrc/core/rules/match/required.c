/* required.c: whether a unit has what a rule cannot match without (sg_requirement). Each class of a program of few
   atoms has a bit for each requirement. In other programs a mask tells what may be there, and the atoms of the class
   tell whether it is. The bits stay for the pack of news, where the core takes 11 % fewer steps with them. */
#include "rules/match/matcher_state.h"

static bool passes_some(const sg_matcher *m, sg_class_id k, uint32_t atoms, uint32_t natoms) {
  const uint32_t *list = m->program->filter.atoms + atoms;
  for (uint32_t i = 0; i < natoms; i++)
    if (sg_class_passes(&m->classes, k, list[i])) return true;
  return false;
}

/* Whether a class may pass one of so many atoms with this mask. */
static inline bool may_pass(uint64_t klass, uint64_t mask, uint32_t natoms) {
  return natoms == 1 ? (klass & mask) == mask : sg_masks_meet(klass, mask);
}

/* The first position in [from, to) at which an edge begins that passes one of the atoms; SG_NONE if there is none. */
static uint32_t find(const sg_matcher *m, uint64_t mask, uint32_t atoms, uint32_t natoms, uint32_t from, uint32_t to) {
  const sg_unit *u = &m->unit;
  const sg_lattice *l = &m->lattice;
  uint32_t at = from;
  if (!may_pass(u->present, mask, natoms)) return SG_NONE;
  for (;; at++) {
    if (natoms == 1)
      while (at < to && (u->mask[at] & mask) != mask) at++;
    if (at >= to || (may_pass(u->mask[at], mask, natoms) && passes_some(m, u->klass[at], atoms, natoms))) break;
  }
  for (uint32_t i = u->span0; i < u->span0 + u->nspans; i++) {
    uint32_t first = l->range[i].first - u->first;
    sg_class_id k = l->span_class[i];
    if (first >= at) break;
    if (first >= from && may_pass(m->classes.items[k].mask, mask, natoms) && passes_some(m, k, atoms, natoms))
      return first;
  }
  return at < to ? at : SG_NONE;
}

static inline bool has_bit(const uint64_t *bits, uint32_t i) { return (bits[i / 64] >> (i % 64) & 1) != 0; }

/* The same for a requirement, where classes have bits for requirements. */
static uint32_t find_met(const sg_matcher *m, uint32_t requirement, uint32_t from, uint32_t to) {
  const sg_unit *u = &m->unit;
  const sg_lattice *l = &m->lattice;
  const sg_classes *c = &m->classes;
  uint32_t at = from, bit = m->program->natoms + requirement;
  const uint64_t *word = c->bits + bit / 64;
  while (at < to && !(word[(size_t)u->klass[at] * c->words] >> (bit % 64) & 1)) at++;
  for (uint32_t i = u->span0; i < u->span0 + u->nspans; i++) {
    uint32_t first = l->range[i].first - u->first;
    if (first >= at) break;
    if (first >= from && has_bit(sg_class_bits(c, l->span_class[i]), bit)) return first;
  }
  return at < to ? at : SG_NONE;
}

/* Whether something in the unit meets each requirement, wherever it stands. */
static bool are_there(const sg_matcher *m, const sg_variant *v) {
  for (uint32_t i = 0; i < v->nrequirements; i++)
    if (!has_bit(m->unit.bits, m->program->natoms + v->requirements + i)) return false;
  return true;
}

/* Whether edges between two positions meet the requirements in order. Each requirement that a match consumes takes an
   edge of its own position; a requirement of a look-around consumes nothing and may be met anywhere in the unit. */
static bool are_met(const sg_matcher *m, const sg_variant *v, uint32_t from, uint32_t to) {
  const sg_requirement *requirement = m->program->filter.requirements + v->requirements;
  bool bits = m->classes.words != 0;
  uint32_t at = from;
  if (bits && !are_there(m, v)) return false;
  for (uint32_t i = 0; i < v->nrequirements; i++) {
    bool look_around = requirement[i].look_around;
    if (look_around && bits) continue;
    uint32_t place = bits ? find_met(m, v->requirements + i, at, to)
                          : find(m, requirement[i].mask, requirement[i].atoms, requirement[i].natoms,
                                 look_around ? 0 : at, look_around ? m->unit.n : to);
    if (place == SG_NONE) return false;
    if (!look_around) at = place + 1;
  }
  return true;
}

/* Whether what is checked first may be there. */
static inline bool check(const sg_matcher *m, const sg_sighting *s, uint32_t variant, uint32_t from, uint32_t to) {
  if (!s->mask) return true;
  if (m->classes.words) return has_bit(m->unit.bits, m->program->natoms + m->prefilters.of[variant].requirement);
  return find(m, s->mask, s->atoms, s->natoms, s->look_around ? 0 : from, s->look_around ? m->unit.n : to) != SG_NONE;
}

/* Joins the words with bits of requirements of all tokens and spans. */
static void join_bits(sg_matcher *m) {
  const sg_unit *u = &m->unit;
  const sg_class_id *klass = u->klass, *spans = m->lattice.span_class;
  size_t words = m->classes.words;
  uint32_t n = u->n, first = u->span0, last = u->span0 + u->nspans;
  for (size_t w = m->program->natoms / 64; w < words; w++) {
    const uint64_t *bits = m->classes.bits + w;
    uint64_t all = 0;
    for (uint32_t i = 0; i < n; i++) all |= bits[klass[i] * words];
    for (uint32_t i = first; i < last; i++) all |= bits[spans[i] * words];
    u->bits[w] = all;
  }
}

static uint64_t masks_of_tokens(const sg_matcher *m) {
  uint64_t all = 0;
  for (uint32_t i = 0; i < m->unit.n; i++) all |= m->unit.mask[i];
  return all;
}

static uint64_t masks_of_spans(const sg_matcher *m) {
  const sg_unit *u = &m->unit;
  uint64_t all = 0;
  for (uint32_t i = 0; i < u->nspans; i++) all |= m->classes.items[m->lattice.span_class[u->span0 + i]].mask;
  return all;
}

void sg_required_survey(sg_matcher *m) {
  if (m->classes.words) {
    join_bits(m);
    return;
  }
  m->unit.of_spans = masks_of_spans(m);
  m->unit.present = m->unit.of_spans | masks_of_tokens(m);
}

bool sg_required_may_occur(const sg_matcher *m, const sg_accept *a) {
  const sg_unit *u = &m->unit;
  uint64_t mask = a->check;
  if (a->atom == SG_NONE) return !mask || sg_masks_meet(u->present, mask);
  if ((u->present & mask) != mask) return false;
  if ((u->of_spans & mask) == mask) return true;
  for (uint32_t i = 0; i < u->n; i++)
    if ((u->mask[i] & mask) == mask && sg_class_passes(&m->classes, u->klass[i], a->atom)) return true;
  return false;
}

bool sg_required_met(const sg_matcher *m, uint32_t variant, uint32_t from, uint32_t to) {
  const sg_sighting *s = &m->sightings[variant];
  if (!check(m, s, variant, from, to)) return false;
  return !s->nrequirements || are_met(m, &m->program->filter.variants[variant], from, to);
}
