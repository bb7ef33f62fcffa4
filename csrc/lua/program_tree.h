/* program_tree.h: the part of the program's binding that reads trees of patterns. */
#ifndef SG_LUA_PROGRAM_TREE_H
#define SG_LUA_PROGRAM_TREE_H

#include <lua.h>

#include "frozen.h"
#include "rules/program.h"

typedef const sg_frozen_value *sg_value;

enum { SG_LUA_KEYS = 64 };

typedef struct sg_lua_reader {
  lua_State *L;
  sg_builder *b;
  sg_frozen data;
  /* What is known by number of a value, which stands in as many places as use it: of a test what the builder made of
     it, of a text, as the name of an operation, its place among these; each plus 1, 0 where it is not known yet. */
  uint32_t *known;
  /* The number of a field's name, by the address of the name that is asked for. */
  struct {
    const char *name;
    uint32_t at;
  } keys[SG_LUA_KEYS];
  uint32_t count; /* of nodes read: `explain` tells of them by number */
  int depth;      /* of the node at hand in its tree */
} sg_lua_reader;

/* Opens the bytes of data that stay where they are; what the reader takes note of stays on the stack. */
void sg_lua_reader_open(sg_lua_reader *r, const char *bytes, size_t size);

/* The value of a field; NULL if the table has none of that name, or the value is no table. A key is a literal: its
   address is remembered. */
sg_value sg_lua_field(sg_lua_reader *r, sg_value table, const char *key);
/* How many items a value has; that item, below their number. */
static inline uint32_t sg_lua_items(sg_value v) { return v && v->type == SG_FROZEN_TABLE ? v->n : 0; }
static inline sg_value sg_lua_item(const sg_lua_reader *r, sg_value table, uint32_t i) {
  return sg_frozen_at(&r->data, sg_frozen_items(table)[i]);
}
/* A terminated text; raises, with what it is of, if the value is none. */
const char *sg_lua_text(const sg_lua_reader *r, sg_value v, const char *what);
/* … or NULL where there is no value. */
const char *sg_lua_text_or_null(const sg_lua_reader *r, sg_value v, const char *what);
/* A number; 0 where there is no value. Raises if it is something else. */
double sg_lua_number(const sg_lua_reader *r, sg_value v, const char *what);
static inline bool sg_lua_truth(sg_value v) { return v && v->type != SG_FROZEN_FALSE; }
/* The texts of a list, in memory that stays on the stack. */
const char *const *sg_lua_texts(const sg_lua_reader *r, sg_value list, const char *what, uint32_t *n);

/* The place of a name in a list of them, or -1. */
int sg_lua_index_of(const char *const *names, int n, const char *name);

/* Reads a tree. Raises where it is none. */
uint32_t sg_lua_read_tree(sg_lua_reader *r, sg_value tree);
/* Reads the test of a span. Raises where it is none. */
uint32_t sg_lua_read_test(sg_lua_reader *r, sg_value test);
/* … of a token. */
uint32_t sg_lua_read_token_test(sg_lua_reader *r, sg_value test);

#endif
