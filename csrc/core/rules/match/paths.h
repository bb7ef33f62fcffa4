/* paths.h: from a token along the tree of its sentence to others. */
#ifndef SG_MATCH_PATHS_H
#define SG_MATCH_PATHS_H

#include "document/document.h"
#include "rules/compile/program_private.h"

/* Tokens that a path reaches, in the order in which it comes to them. A path that reaches more drops the rest. */
enum { SG_PATH_MOST = 32 };
typedef struct sg_reached {
  uint32_t tokens[SG_PATH_MOST];
  uint32_t n;
} sg_reached;

/* Follows a path of the program from a token (< ntokens), whose sentence it parses. `all`: to everything that it leads
   to; else each step goes to the first token that it finds. */
sg_status sg_path_follow(const sg_program *p, const sg_path *path, sg_document *d, uint32_t token, bool all,
                         sg_reached *out);
/* Does the last step that is taken lead to a clause? */
bool sg_path_ends_in_clause(const sg_path *path);
/* The token of [first, last) on which the others depend: the first whose head lies outside; punctuation has none. */
uint32_t sg_path_start(const sg_document *d, uint32_t first, uint32_t last);

#endif
