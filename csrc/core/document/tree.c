/* tree.c: the names of relations and roles. */
#include "document/tree.h"

const char *const sg_relation_names[SG_RELATION_COUNT] = {
    "none",      "root",         "nsubj",     "nsubj:pass",   "obj",           "iobj",   "obl",
    "obl:agent", "obl:unmarked", "nmod",      "nmod:poss",    "nmod:unmarked", "appos",  "conj",
    "cc",        "case",         "mark",      "det",          "amod",          "advmod", "aux",
    "aux:pass",  "cop",          "compound",  "compound:prt", "nummod",        "flat",   "fixed",
    "goeswith",  "acl",          "acl:relcl", "advcl",        "ccomp",         "xcomp",  "csubj",
    "expl",      "parataxis",    "vocative",  "discourse",    "dislocated",    "list",   "reparandum",
    "orphan",    "dep"};

const char *const sg_role_names[SG_ROLE_COUNT] = {"subject", "object", "indirect", "agent", "oblique", "possessor"};
const char *const sg_source_names[SG_SOURCE_COUNT] = {"own", "shared", "controlled", "relative", "modified"};

/* The place of a name in a list of n; n if it is not there. */
static int named(const char *const *names, int n, const char *name, size_t len) {
  int i = 0;
  while (i < n && !(strlen(names[i]) == len && memcmp(names[i], name, len) == 0)) i++;
  return i;
}

sg_relation sg_relation_named(const char *name, size_t len) {
  return (sg_relation)named(sg_relation_names, SG_RELATION_COUNT, name, len);
}

sg_role sg_role_named(const char *name, size_t len) { return (sg_role)named(sg_role_names, SG_ROLE_COUNT, name, len); }
