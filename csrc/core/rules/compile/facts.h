/* facts.h: what the tree of a pattern tells without being run: which repetitions are gaps, what is selective, which
   atoms no match can do without, how long a match can be. */
#ifndef SG_FACTS_H
#define SG_FACTS_H

#include "rules/compile/program_private.h"

typedef struct sg_ids { /* a growing list */
  uint32_t *items;
  uint32_t n, cap;
} sg_ids;

sg_status sg_ids_add(const sg_allocator *a, sg_ids *list, const uint32_t *items, uint32_t n);
void sg_ids_free(const sg_allocator *a, sg_ids *list);

enum {
  SG_MOST_REQUIRED = 16, /* atoms of a requirement; a longer list rules out too little */
  /* Tokens and spans; matches of patterns that can be longer are looked for in the whole unit. */
  SG_LONGEST_WINDOW = 48
};

/* A repetition of what nearly every token passes. */
bool sg_is_gap(const sg_builder *b, uint32_t node);
bool sg_has_gap(const sg_builder *b, uint32_t node);
bool sg_may_be_empty(const sg_builder *b, uint32_t node);
/* Whether no path through the node avoids a token of certain strings. */
bool sg_is_selective(const sg_builder *b, uint32_t node);
/* Adds atoms such that every match of the node consumes one of them; adds none if no such list is known. */
sg_status sg_required_atoms(const sg_builder *b, uint32_t node, sg_ids *out);
/* The most tokens and spans that a match takes; SG_NONE: over SG_LONGEST_WINDOW. */
uint32_t sg_longest_match(const sg_builder *b, uint32_t node);

#endif
