/* classes.h: symbol classes. All forms and span signatures that pass the same atoms of a program are one class, so
   the automaton's alphabet is as small as the rules can tell apart. Worked out when a form is first met. */
#ifndef SG_CLASSES_H
#define SG_CLASSES_H

#include "base/index.h"
#include "document/document.h"
#include "rules/compile/alike.h"
#include "rules/program.h"

typedef uint32_t sg_class_id; /* class 0 passes nothing */

typedef struct sg_class {
  uint32_t at, n; /* atoms passed, ascending, in sg_classes.atoms */
  uint32_t hash;
  uint64_t mask; /* sg_atom_bits of the atoms */
} sg_class;

/* Programs of at most so many atoms and requirements of the filter have a bit for each of them in every class. */
enum { SG_MOST_BITS = 1024 };

typedef struct sg_form_in { /* the class of tokens of a form that alone are a span of watched layers */
  uint64_t in;
  sg_form_id form;
  sg_class_id klass;
} sg_form_in;

typedef struct sg_classes {
  sg_allocator alloc;
  const sg_program *program;
  uint32_t *atoms;
  sg_class *items;
  uint64_t *needs;        /* by class: sg_filter.needs_of_atom of its atoms; 0 if nothing is asked */
  uint64_t *bits;         /* [n][words]: the atoms passed, then the requirements met; no words if they are too many */
  sg_index index;         /* of items, by the atoms passed */
  sg_class_id *of_form;   /* SG_NONE: not known yet */
  uint32_t *of_signature; /* SG_NONE: not known yet; else twice the class, plus 1 for a watched layer */
  uint64_t *watch;        /* by number of a layer: its bits as a watched layer */
  uint32_t *layers;       /* numbers of the program's layers that spans have */
  sg_form_in *in;
  sg_index in_index; /* of them */
  sg_alike alike;
  uint32_t *scratch;
  uint32_t natoms, atoms_cap, n, cap, nforms, forms_cap, nsignatures, signatures_cap, watch_cap, scratch_cap, nin,
      in_cap;
  uint32_t words, bits_cap, needs_cap, nlayers, layers_cap, layers_known; /* layers_known: of how many there are */
  const sg_vocabulary *vocabulary; /* whose forms are known, with its generation; the same for signatures */
  const sg_signatures *signatures;
  uint32_t vocabulary_generation, signature_generation;
} sg_classes;

void sg_classes_init(sg_classes *c, const sg_allocator *alloc, const sg_program *program);
void sg_classes_done(sg_classes *c);
/* Forgets everything (class ids become void). */
void sg_classes_clear(sg_classes *c);
/* Makes ready for a document: its vocabulary's forms and its signatures get their places. */
sg_status sg_classes_prepare(sg_classes *c, const sg_document *d);
/* Works out what of_form and of_signature do not know yet. */
sg_status sg_classes_form(sg_classes *c, const sg_document *d, sg_form_id form, uint64_t in, sg_class_id *out);
sg_status sg_classes_signature(sg_classes *c, const sg_document *d, uint32_t signature);
/* Whether the class passes the atom, by halving: for programs whose classes have no bits. */
bool sg_class_passes_halving(const sg_classes *c, sg_class_id id, uint32_t atom);
static inline const uint64_t *sg_class_bits(const sg_classes *c, sg_class_id id) {
  return c->bits + (size_t)id * c->words;
}
static inline bool sg_class_passes(const sg_classes *c, sg_class_id id, uint32_t atom) {
  if (c->words) return (sg_class_bits(c, id)[atom / 64] >> (atom % 64) & 1) != 0;
  SG_ASSERT(id < c->n);
  const sg_class *k = &c->items[id];
  const uint32_t *list = c->atoms + k->at;
  if (k->n > 8) return sg_class_passes_halving(c, id, atom);
  for (uint32_t i = 0; i < k->n; i++)
    if (list[i] >= atom) return list[i] == atom;
  return false;
}
/* The bits of the layer that a signature is of, if that is watched. */
static inline uint64_t sg_classes_watch(const sg_classes *c, uint32_t signature) {
  return c->watch[c->signatures->items[signature].layer_id];
}
size_t sg_classes_bytes(const sg_classes *c);

#endif
