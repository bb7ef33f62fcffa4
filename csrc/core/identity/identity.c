/* identity.c: mentions joined into things. */
#include "identity/identity.h"

typedef struct bearer bearer;
struct bearer { /* a thing under a word */
  uint32_t thing;
  bearer *next;
};

typedef struct thing {
  uint32_t class, nnames, last; /* last: 1 + the mention that was last seen of it, 0 before any */
  const sg_name_words *names[SG_IDENTITY_NAMES];
  uint32_t by[SG_IDENTITY_NAMES]; /* mentions that brought the names */
  uint32_t *values;               /* numbers; SG_NONE: none */
} thing;

typedef struct mention {
  sg_name_words *names;
  uint32_t *values;
  uint32_t thing, way, as;
} mention;

typedef struct search {
  const sg_identity_class *classes;
  const sg_identity_mention *given;
  mention *mentions;
  thing *things;
  bearer **bearers; /* by word */
  uint32_t nthings, things_cap, bearers_cap;
  sg_names names;
  sg_arena arena;
} search;

typedef struct fit {
  int64_t weight;
  uint32_t thing, way, as;
} fit;

static const sg_identity_class *class_of(const search *x, uint32_t m) { return &x->classes[x->given[m].class]; }

/* --- reading --- */

static sg_status read_values(search *x, uint32_t m) {
  const sg_identity_class *c = class_of(x, m);
  uint32_t *values = x->mentions[m].values = sg_arena_alloc(&x->arena, (c->nvalues + 1) * sizeof *values);
  if (!values) return SG_NOMEM;
  for (uint32_t i = 0; i < c->nvalues; i++) {
    sg_string s = x->given[m].values[i];
    values[i] = SG_NONE;
    if (s.text) SG_TRY(sg_names_intern(&x->names, s.text, s.len, &values[i]));
  }
  return SG_OK;
}

static sg_status read_mention(search *x, uint32_t m) {
  const sg_identity_class *c = class_of(x, m);
  const sg_identity_mention *given = &x->given[m];
  x->mentions[m] = (mention){.thing = SG_NONE, .as = m};
  sg_name_words *names = x->mentions[m].names = sg_arena_alloc(&x->arena, (c->nkeys + 1) * sizeof *names);
  if (!names) return SG_NOMEM;
  for (uint32_t i = 0; i < c->nkeys; i++) {
    names[i] = (sg_name_words){.n = 0};
    const sg_string *raw = i == 0 && given->raw.text ? &given->raw : NULL;
    if (given->keys[i].text) SG_TRY(sg_names_read(&x->names, given->keys[i], raw, &names[i]));
  }
  return read_values(x, m);
}

/* Whether the first name that it has is one of several words. */
static bool is_full(const search *x, uint32_t m) {
  const sg_name_words *names = x->mentions[m].names;
  for (uint32_t i = 0; i < class_of(x, m)->nkeys; i++)
    if (names[i].n) return names[i].n > 1;
  return false;
}

/* --- what fits --- */

static bool agrees(const sg_identity_class *c, const mention *m, const thing *t) {
  for (uint32_t i = 0; i < c->nagree; i++) {
    uint32_t own = m->values[c->agree[i].own], other = t->values[c->agree[i].thing];
    if (own != SG_NONE && other != SG_NONE && own != other) return false;
  }
  return true;
}

/* The rank of the best way in which one name meets another: 0 if none does. */
static uint32_t rank_of(const search *x, const sg_identity_class *c, uint32_t allowed, const sg_name_words *a,
                        const sg_name_words *b, uint32_t *way) {
  *way = 0;
  if (a->whole == b->whole) return c->nways + 1;
  for (uint32_t i = 0; i < c->nways; i++) {
    *way = c->ways[i];
    if ((allowed & *way) && sg_names_meet(&x->names, *way, a, b)) return c->nways - i;
  }
  return 0;
}

static uint32_t best_rank(const search *x, uint32_t number, const thing *t, fit *f) {
  const sg_identity_class *c = class_of(x, number);
  const mention *m = &x->mentions[number];
  uint32_t best = 0, way;
  for (uint32_t i = 0; i < c->nkeys; i++)
    for (uint32_t k = 0; m->names[i].n && k < t->nnames; k++) {
      uint32_t rank = rank_of(x, c, x->given[number].ways, &m->names[i], t->names[k], &way);
      if (rank > best) best = rank, f->way = way, f->as = t->by[k];
    }
  return best;
}

static void weigh(const search *x, uint32_t number, uint32_t i, fit *best) {
  const sg_identity_class *c = class_of(x, number);
  const mention *m = &x->mentions[number];
  const thing *t = &x->things[i];
  fit f = {.thing = i};
  if (t->class != x->given[number].class || i == best->thing || !agrees(c, m, t)) return;
  uint32_t rank = best_rank(x, number, t, &f);
  if (!rank) return;
  f.weight = 10 * (int64_t)rank;
  for (uint32_t k = 0; k < c->nprefer; k++) {
    uint32_t own = m->values[c->prefer[k].value], other = t->values[c->prefer[k].value];
    if (own != SG_NONE && other != SG_NONE) f.weight += own == other ? c->prefer[k].same : c->prefer[k].other;
  }
  const thing *known = best->thing == SG_NONE ? NULL : &x->things[best->thing];
  if (!known || f.weight > best->weight ||
      (f.weight == best->weight && (t->last > known->last || (t->last == known->last && i < best->thing))))
    *best = f;
}

static void weigh_bearers(const search *x, uint32_t number, uint32_t word, fit *best) {
  if (word >= x->bearers_cap) return;
  uint32_t n = 0;
  for (const bearer *b = x->bearers[word]; b && n < SG_IDENTITY_NAMESAKES; b = b->next, n++)
    weigh(x, number, b->thing, best);
}

static fit find_thing(const search *x, uint32_t number) {
  fit best = {.thing = SG_NONE};
  const mention *m = &x->mentions[number];
  for (uint32_t i = 0; i < class_of(x, number)->nkeys; i++) {
    const sg_name_words *name = &m->names[i];
    if (!name->n) continue;
    weigh_bearers(x, number, name->whole, &best);
    if (name->n > 1) weigh_bearers(x, number, name->words[name->n - 1], &best);
    if (name->n > 1) weigh_bearers(x, number, name->words[0], &best);
  }
  return best;
}

/* --- what a thing learns --- */

static sg_status enlist_word(search *x, uint32_t number, uint32_t word) {
  if (word == SG_NONE) return SG_OK;
  uint32_t cap = x->bearers_cap;
  SG_TRY(sg_grow(&x->arena.alloc, (void **)&x->bearers, &x->bearers_cap, (uint64_t)word + 1, sizeof(bearer *)));
  for (; cap < x->bearers_cap; cap++) x->bearers[cap] = NULL;
  uint32_t n = 0;
  for (const bearer *b = x->bearers[word]; b && n < SG_IDENTITY_NAMESAKES; b = b->next, n++)
    if (b->thing == number) return SG_OK;
  bearer *made = sg_arena_alloc(&x->arena, sizeof *made);
  if (!made) return SG_NOMEM;
  *made = (bearer){number, x->bearers[word]};
  x->bearers[word] = made;
  return SG_OK;
}

static bool is_known(const thing *t, const sg_name_words *name) {
  for (uint32_t k = 0; k < t->nnames; k++)
    if (t->names[k]->whole == name->whole) return true;
  return false;
}

static sg_status enlist(search *x, uint32_t number, const sg_name_words *name, uint32_t by) {
  thing *t = &x->things[number];
  if (!name->n || t->nnames == SG_IDENTITY_NAMES || is_known(t, name)) return SG_OK;
  t->by[t->nnames] = by;
  t->names[t->nnames++] = name;
  SG_TRY(enlist_word(x, number, name->whole));
  for (uint32_t i = 0; name->n > 1 && i < name->n; i++) SG_TRY(enlist_word(x, number, name->words[i]));
  SG_TRY(enlist_word(x, number, name->other));
  return enlist_word(x, number, name->initials);
}

/* A text of one word is not kept beside longer names: it is a short form of theirs, or of someone else's. */
static sg_status learn(search *x, uint32_t number, uint32_t m) {
  const sg_identity_class *c = class_of(x, m);
  const thing *t = &x->things[number];
  const sg_name_words *names = x->mentions[m].names;
  for (uint32_t i = 0; i < c->nvalues; i++)
    if (t->values[i] == SG_NONE) t->values[i] = x->mentions[m].values[i];
  for (uint32_t i = 0; i < c->nkeys; i++)
    if (i != c->text) SG_TRY(enlist(x, number, &names[i], m));
  if (c->text == SG_NONE || (names[c->text].n == 1 && t->nnames)) return SG_OK;
  return enlist(x, number, &names[c->text], m);
}

static sg_status make_thing(search *x, uint32_t m, uint32_t *out) {
  const sg_identity_class *c = class_of(x, m);
  SG_TRY(sg_grow(&x->arena.alloc, (void **)&x->things, &x->things_cap, (uint64_t)x->nthings + 1, sizeof *x->things));
  uint32_t *values = sg_arena_alloc(&x->arena, (c->nvalues + 1) * sizeof *values);
  if (!values) return SG_NOMEM;
  for (uint32_t i = 0; i < c->nvalues; i++) values[i] = SG_NONE;
  x->things[x->nthings] = (thing){.class = x->given[m].class, .values = values};
  *out = x->nthings++;
  return SG_OK;
}

static sg_status place(search *x, uint32_t m) {
  fit f = find_thing(x, m);
  if (f.thing == SG_NONE) {
    SG_TRY(make_thing(x, m, &f.thing));
    f.way = 0, f.as = m;
  }
  x->mentions[m].thing = f.thing, x->mentions[m].way = f.way, x->mentions[m].as = f.as;
  return learn(x, f.thing, m);
}

/* --- the two rounds --- */

static sg_status find_all(search *x, uint32_t n) {
  for (uint32_t m = 0; m < n; m++) SG_TRY(read_mention(x, m));
  for (uint32_t m = 0; m < n; m++)
    if (is_full(x, m)) SG_TRY(place(x, m));
  for (uint32_t m = 0; m < n; m++) {
    if (x->mentions[m].thing == SG_NONE) SG_TRY(place(x, m));
    x->things[x->mentions[m].thing].last = m + 1;
  }
  return SG_OK;
}

/* Numbers things in order of their first mention. */
static sg_status number(search *x, uint32_t n, sg_identity_found *out) {
  uint32_t *numbers = sg_arena_alloc(&x->arena, (x->nthings + 1) * sizeof *numbers), next = 0;
  if (!numbers) return SG_NOMEM;
  for (uint32_t i = 0; i < x->nthings; i++) numbers[i] = SG_NONE;
  for (uint32_t m = 0; m < n; m++) {
    const mention *one = &x->mentions[m];
    if (numbers[one->thing] == SG_NONE) numbers[one->thing] = next++;
    out[m] = (sg_identity_found){numbers[one->thing], one->way, one->as};
  }
  return SG_OK;
}

static sg_status run(search *x, uint32_t n, sg_identity_found *out) {
  x->mentions = sg_arena_alloc(&x->arena, ((size_t)n + 1) * sizeof *x->mentions);
  if (!x->mentions) return SG_NOMEM;
  SG_TRY(find_all(x, n));
  return number(x, n, out);
}

sg_status sg_identity_find(const sg_allocator *alloc, const sg_identity_class *classes, uint32_t nclasses,
                           const sg_identity_mention *mentions, uint32_t n, sg_identity_found *out) {
  for (uint32_t m = 0; m < n; m++)
    if (mentions[m].class >= nclasses) return SG_ARG;
  search x = {.classes = classes, .given = mentions};
  sg_arena_init(&x.arena, alloc);
  x.names.arena = &x.arena;
  sg_status status = run(&x, n, out);
  sg_names_free(&x.names);
  sg_free(alloc, x.things, x.things_cap * sizeof *x.things);
  sg_free(alloc, x.bearers, x.bearers_cap * sizeof *x.bearers);
  sg_arena_done(&x.arena);
  return status;
}
