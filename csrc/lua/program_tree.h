/* program_tree.h: the part of the program's binding that reads trees of patterns. */
#ifndef SG_LUA_PROGRAM_TREE_H
#define SG_LUA_PROGRAM_TREE_H

#include <lua.h>

#include "rules/program.h"

typedef struct sg_lua_reader {
  lua_State *L;
  sg_builder *b;
  int nodes;      /* stack index of the list of nodes that `explain` names */
  uint32_t count; /* of it */
  int depth;      /* of the node at hand in its tree */
} sg_lua_reader;

/* The place of a name in a list of them, or -1. */
int sg_lua_index_of(const char *const *names, int n, const char *name);

/* Reads the tree at stack index t, and appends its nodes to the list of nodes. Raises where it is none. */
uint32_t sg_lua_read_tree(sg_lua_reader *r, int t);
/* Reads the test of a span at stack index t. Raises where it is none. */
uint32_t sg_lua_read_test(sg_lua_reader *r, int t);

#endif
