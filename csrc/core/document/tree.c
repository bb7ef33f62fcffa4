/* tree.c: the names of relations. */
#include "document/tree.h"

const char *const sg_relation_names[SG_RELATION_COUNT] = {
    "none",       "root",      "nsubj",      "nsubj:pass", "obj",       "iobj",       "obl",   "obl:agent", "obl:unmarked",
    "nmod",       "nmod:poss", "nmod:unmarked", "appos",   "conj",      "cc",         "case",  "mark",      "det",
    "amod",       "advmod",    "aux",        "aux:pass",   "cop",       "compound",   "compound:prt", "nummod", "flat",
    "fixed",      "goeswith",  "acl",        "acl:relcl",  "advcl",     "ccomp",      "xcomp", "csubj",     "expl",
    "parataxis",  "vocative",  "discourse",  "dislocated", "list",      "reparandum", "orphan", "dep"};

sg_relation sg_relation_named(const char *name, size_t len) {
  for (int r = 0; r < SG_RELATION_COUNT; r++)
    if (strlen(sg_relation_names[r]) == len && memcmp(sg_relation_names[r], name, len) == 0) return (sg_relation)r;
  return SG_RELATION_COUNT;
}
