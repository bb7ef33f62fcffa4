/* classes.c: which atoms a form or signature passes, and interning equal outcomes. */
#include "rules/filter/classes.h"

#include "rules/compile/program_private.h"

enum { MOST_IN = 1 << 12 }; /* forms with watched layers that are kept */

void sg_classes_init(sg_classes *c, const sg_allocator *alloc, const sg_program *program) {
  *c = (sg_classes){.alloc = *alloc, .program = program};
  uint64_t bits = (uint64_t)program->natoms + program->filter.nrequirements;
  if (bits <= SG_MOST_BITS) c->words = (uint32_t)(bits + 63) / 64;
}

void sg_classes_done(sg_classes *c) {
  const sg_allocator *a = &c->alloc;
  sg_free(a, c->atoms, c->atoms_cap * sizeof *c->atoms);
  sg_free(a, c->items, c->cap * sizeof *c->items);
  sg_free(a, c->bits, c->bits_cap * sizeof *c->bits);
  sg_free(a, c->needs, c->needs_cap * sizeof *c->needs);
  sg_index_free(&c->index, a);
  sg_free(a, c->of_form, c->forms_cap * sizeof *c->of_form);
  sg_free(a, c->of_signature, c->signatures_cap * sizeof *c->of_signature);
  sg_free(a, c->watch, c->watch_cap * sizeof *c->watch);
  sg_free(a, c->layers, c->layers_cap * sizeof *c->layers);
  sg_free(a, c->in, c->in_cap * sizeof *c->in);
  sg_index_free(&c->in_index, a);
  sg_free(a, c->scratch, c->scratch_cap * sizeof *c->scratch);
  sg_alike_free(&c->alike, a);
  *c = (sg_classes){.alloc = *a, .program = c->program};
}

void sg_classes_clear(sg_classes *c) {
  const sg_program *program = c->program;
  sg_allocator alloc = c->alloc;
  sg_classes_done(c);
  sg_classes_init(c, &alloc, program);
}

size_t sg_classes_bytes(const sg_classes *c) {
  return c->atoms_cap * sizeof *c->atoms + c->cap * sizeof *c->items + c->bits_cap * sizeof *c->bits +
         c->needs_cap * sizeof *c->needs + sg_index_bytes(&c->index) + sg_index_bytes(&c->in_index) +
         c->in_cap * sizeof *c->in + c->forms_cap * sizeof *c->of_form + c->signatures_cap * sizeof *c->of_signature +
         c->watch_cap * sizeof *c->watch + sg_alike_bytes(&c->alike);
}

bool sg_class_passes_halving(const sg_classes *c, sg_class_id id, uint32_t atom) {
  const uint32_t *list = c->atoms + c->items[id].at;
  uint32_t lo = 0, hi = c->items[id].n;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (list[mid] < atom) lo = mid + 1;
    else hi = mid;
  }
  return lo < c->items[id].n && list[lo] == atom;
}

/* --- interning --- */

static uint32_t hash_of_class(const void *c, uint32_t i) { return ((const sg_classes *)c)->items[i].hash; }

/* `mask`: sg_atom_bits of the atoms. */
static void set_bits(const sg_program *p, const uint32_t *atoms, uint32_t n, uint64_t mask, uint32_t words,
                     uint64_t *bits) {
  memset(bits, 0, words * sizeof *bits);
  for (uint32_t i = 0; i < n; i++) bits[atoms[i] / 64] |= UINT64_C(1) << (atoms[i] % 64);
  for (uint32_t i = 0; i < p->filter.nrequirements; i++) {
    const sg_requirement *requirement = &p->filter.requirements[i];
    uint32_t bit = p->natoms + i;
    if (!sg_masks_meet(requirement->mask, mask)) continue;
    for (uint32_t k = 0; k < requirement->natoms; k++) {
      uint32_t atom = p->filter.atoms[requirement->atoms + k];
      if (bits[atom / 64] >> (atom % 64) & 1) bits[bit / 64] |= UINT64_C(1) << (bit % 64);
    }
  }
}

static sg_status intern(sg_classes *c, const uint32_t *atoms, uint32_t n, sg_class_id *out) {
  for (uint32_t i = 1; i < n; i++) SG_ASSERT(atoms[i - 1] < atoms[i]); /* ascending, no doubles */
  SG_TRY(sg_index_room(&c->index, &c->alloc, c->n, hash_of_class, c));
  uint32_t hash = sg_hash_bytes(atoms, n * sizeof *atoms), k = sg_index_start(&c->index, hash);
  for (; (*out = sg_index_at(&c->index, k)) != SG_NONE; k = sg_index_next(&c->index, k)) {
    const sg_class *x = &c->items[*out];
    if (x->hash == hash && x->n == n && (!n || memcmp(c->atoms + x->at, atoms, n * sizeof *atoms) == 0)) return SG_OK;
  }
  SG_TRY(sg_grow(&c->alloc, (void **)&c->items, &c->cap, (uint64_t)c->n + 1, sizeof *c->items));
  SG_TRY(sg_grow(&c->alloc, (void **)&c->atoms, &c->atoms_cap, (uint64_t)c->natoms + n + 1, sizeof *c->atoms));
  SG_TRY(sg_grow(&c->alloc, (void **)&c->bits, &c->bits_cap, ((uint64_t)c->n + 1) * c->words, sizeof *c->bits));
  SG_TRY(sg_grow(&c->alloc, (void **)&c->needs, &c->needs_cap, (uint64_t)c->n + 1, sizeof *c->needs));
  if (n) memcpy(c->atoms + c->natoms, atoms, n * sizeof *atoms);
  const uint64_t *of_atom = c->program->filter.needs_of_atom;
  uint64_t mask = 0, needs = 0;
  for (uint32_t i = 0; i < n; i++) mask |= sg_atom_bits(atoms[i]);
  for (uint32_t i = 0; of_atom && i < n; i++) needs |= of_atom[atoms[i]];
  c->needs[c->n] = needs;
  if (c->words) set_bits(c->program, atoms, n, mask, c->words, c->bits + (size_t)c->n * c->words);
  c->items[c->n] = (sg_class){c->natoms, n, hash, mask};
  c->natoms += n;
  SG_ASSERT(c->n || !n); /* class 0 passes no atom */
  *out = c->n++;
  sg_index_put(&c->index, k, *out);
  return SG_OK;
}

/* --- preparing --- */

static void forget_in(sg_classes *c) {
  sg_index_clear(&c->in_index);
  c->nin = 0;
}

static sg_status fill_up(sg_classes *c, uint32_t **list, uint32_t *n, uint32_t *cap, uint32_t need) {
  if (need <= *n) return SG_OK;
  SG_TRY(sg_grow(&c->alloc, (void **)list, cap, need, sizeof **list));
  memset(*list + *n, 0xFF, (*cap - *n) * sizeof **list);
  *n = *cap;
  return SG_OK;
}

static sg_status note_layer(sg_classes *c, const sg_name *name) {
  uint32_t id = sg_signatures_layer(c->signatures, name->text, name->len);
  for (uint32_t i = 0; i < c->nlayers; i++)
    if (c->layers[i] == id) return SG_OK;
  if (id == SG_NONE) return SG_OK;
  SG_TRY(sg_grow(&c->alloc, (void **)&c->layers, &c->layers_cap, (uint64_t)c->nlayers + 1, sizeof *c->layers));
  c->layers[c->nlayers++] = id;
  return SG_OK;
}

/* The layers of spans that rules take or watch, by number. */
static sg_status find_layers(sg_classes *c) {
  const sg_program *p = c->program;
  if (c->layers_known == c->signatures->layers.n) return SG_OK;
  c->nlayers = c->layers_known = 0;
  for (uint32_t i = 0; i < p->nlayers; i++) SG_TRY(note_layer(c, &p->layers[i]));
  for (uint32_t i = 0; i < p->nwatched; i++) SG_TRY(note_layer(c, &p->watched[i]));
  uint32_t n = c->signatures->layers.n;
  SG_TRY(sg_grow(&c->alloc, (void **)&c->watch, &c->watch_cap, n, sizeof *c->watch));
  if (n) memset(c->watch, 0, n * sizeof *c->watch);
  for (uint32_t i = 0; i < p->nwatched; i++) {
    uint32_t id = sg_signatures_layer(c->signatures, p->watched[i].text, p->watched[i].len);
    if (id != SG_NONE) c->watch[id] |= UINT64_C(1) << i;
  }
  c->layers_known = n;
  return SG_OK;
}

sg_status sg_classes_prepare(sg_classes *c, const sg_document *d) {
  sg_class_id none;
  if (c->n == 0) SG_TRY(intern(c, NULL, 0, &none));
  if (c->vocabulary != d->vocabulary || c->vocabulary_generation != d->vocabulary->generation) {
    c->nforms = 0;
    c->vocabulary = d->vocabulary;
    c->vocabulary_generation = d->vocabulary->generation;
    forget_in(c);
  }
  if (c->signatures != d->signatures || c->signature_generation != d->signatures->generation) {
    c->nsignatures = c->layers_known = 0;
    c->signatures = d->signatures;
    c->signature_generation = d->signatures->generation;
  }
  SG_TRY(find_layers(c));
  SG_TRY(fill_up(c, &c->of_form, &c->nforms, &c->forms_cap, d->vocabulary->nforms));
  return fill_up(c, &c->of_signature, &c->nsignatures, &c->signatures_cap, d->signatures->n);
}

/* --- working out --- */

typedef struct finder {
  sg_classes *c;
  sg_view view;
  uint32_t n; /* in c->scratch */
} finder;

static sg_status try_atom(finder *f, uint32_t atom) {
  const sg_program *p = f->c->program;
  if (!sg_expr_token(p->exprs, p->atoms[atom].expr, &f->view)) return SG_OK;
  SG_TRY(sg_grow(&f->c->alloc, (void **)&f->c->scratch, &f->c->scratch_cap, (uint64_t)f->n + 1, sizeof *f->c->scratch));
  f->c->scratch[f->n++] = atom;
  return SG_OK;
}

static const sg_trigger *first_trigger(const sg_trigger *list, uint32_t n, uint32_t hash) {
  uint32_t lo = 0, hi = n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (list[mid].hash < hash) lo = mid + 1;
    else hi = mid;
  }
  return list + lo;
}

static sg_status try_string(finder *f, uint32_t hash) {
  const sg_program *p = f->c->program;
  const sg_trigger *end = p->triggers + p->ntriggers;
  for (const sg_trigger *x = first_trigger(p->triggers, p->ntriggers, hash); x < end && x->hash == hash; x++)
    SG_TRY(try_atom(f, x->atom));
  return SG_OK;
}

static sg_status finish(finder *f, sg_class_id *out) {
  return intern(f->c, f->c->scratch, sg_id_set(f->c->scratch, f->n), out);
}

/* Tries the atoms that the form may pass. */
static sg_status try_atoms(finder *f, sg_class_id *out) {
  const sg_program *p = f->c->program;
  uint8_t pos = f->view.form->pos;
  for (uint32_t i = 0; i < SG_VIEW_STRINGS; i++) SG_TRY(try_string(f, f->view.hashes[i]));
  for (uint32_t i = 0; pos < SG_POS_COUNT && i < p->nby_pos[pos]; i++) SG_TRY(try_atom(f, p->by_pos[pos][i]));
  for (uint32_t i = 0; i < p->nalways; i++) SG_TRY(try_atom(f, p->always[i]));
  return finish(f, out);
}

static sg_status work_out_form(sg_classes *c, const sg_document *d, sg_form_id id, uint64_t in, sg_class_id *out) {
  const sg_vocabulary *v = d->vocabulary;
  finder f = {.c = c, .view = sg_view_of(v, &v->forms[id], in)};
  sg_alike_key key;
  if (!sg_alike_key_of(&c->program->alike, c->program->exprs, &f.view, &key)) return try_atoms(&f, out);
  *out = sg_alike_find(&c->alike, &key);
  if (*out != SG_NONE) return SG_OK;
  SG_TRY(try_atoms(&f, out));
  key.klass = *out;
  return sg_alike_keep(&c->alike, &c->alloc, &key);
}

static uint32_t hash_of_in(sg_form_id form, uint64_t in) { return sg_hash_mix(form, (uint32_t)(in ^ in >> 32)); }

static uint32_t hash_of_form_in(const void *c, uint32_t i) {
  const sg_form_in *x = &((const sg_classes *)c)->in[i];
  return hash_of_in(x->form, x->in);
}

static sg_status form_with_in(sg_classes *c, const sg_document *d, sg_form_id form, uint64_t in, sg_class_id *out) {
  if (c->nin == MOST_IN) forget_in(c);
  SG_TRY(sg_index_room(&c->in_index, &c->alloc, c->nin, hash_of_form_in, c));
  uint32_t i, k = sg_index_start(&c->in_index, hash_of_in(form, in));
  for (; (i = sg_index_at(&c->in_index, k)) != SG_NONE; k = sg_index_next(&c->in_index, k)) {
    *out = c->in[i].klass;
    if (c->in[i].form == form && c->in[i].in == in) return SG_OK;
  }
  SG_TRY(sg_grow(&c->alloc, (void **)&c->in, &c->in_cap, (uint64_t)c->nin + 1, sizeof *c->in));
  SG_TRY(work_out_form(c, d, form, in, out));
  c->in[c->nin] = (sg_form_in){in, form, *out};
  sg_index_put(&c->in_index, k, c->nin++);
  return SG_OK;
}

sg_status sg_classes_form(sg_classes *c, const sg_document *d, sg_form_id form, uint64_t in, sg_class_id *out) {
  if (in) return form_with_in(c, d, form, in, out);
  SG_TRY(work_out_form(c, d, form, 0, out));
  c->of_form[form] = *out;
  return SG_OK;
}

static bool names_layer(const sg_name *name, const sg_signature *s) {
  return name->len == s->layer_len && memcmp(name->text, s->layer, name->len) == 0;
}

static bool atom_has_layer(const sg_program *p, const sg_atom *atom, const sg_signature *s) {
  for (uint32_t i = 0; i < atom->nlayers; i++)
    if (names_layer(&p->layers[atom->layers[i]], s)) return true;
  return false;
}

sg_status sg_classes_signature(sg_classes *c, const sg_document *d, uint32_t id) {
  sg_class_id klass;
  const sg_program *p = c->program;
  const sg_signature *s = &d->signatures->items[id];
  finder f = {.c = c};
  uint32_t hash = sg_trigger_hash(0, sg_text_hash(s->layer, s->layer_len));
  const sg_trigger *end = p->span_triggers + p->nspan_triggers;
  for (const sg_trigger *x = first_trigger(p->span_triggers, p->nspan_triggers, hash); x < end && x->hash == hash;
       x++) {
    const sg_atom *atom = &p->atoms[x->atom];
    if (!atom_has_layer(p, atom, s) || (atom->expr != SG_NONE && !sg_expr_span(p->exprs, atom->expr, s))) continue;
    SG_TRY(sg_grow(&c->alloc, (void **)&c->scratch, &c->scratch_cap, (uint64_t)f.n + 1, sizeof *c->scratch));
    c->scratch[f.n++] = x->atom;
  }
  SG_TRY(finish(&f, &klass));
  c->of_signature[id] = 2 * klass + (sg_classes_watch(c, id) != 0);
  return SG_OK;
}
