/* roles.h: from the relations of a tree to the arguments of its words; for the files of syntax/ only. */
#ifndef SG_ROLES_H
#define SG_ROLES_H

#include "syntax/arguments.h"

/* Works out the arguments and voices of a sentence whose arcs are linked. After a failure what stood there stands. */
sg_status sg_roles_find(sg_document *d, uint32_t sentence);

/* The properties of the token's lemma in the language. */
uint32_t sg_syntax_word(const sg_document *d, uint32_t token);
/* The next token of the subtree of `top` after `at` in an order where heads come before their dependents; SG_NONE at
   the end. */
uint32_t sg_tree_walk(const sg_document *d, uint32_t top, uint32_t at);

#endif
