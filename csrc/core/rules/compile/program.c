/* program.c: puts the compiled parts of a phase together. */
#include "rules/compile/program_private.h"

static sg_status keep_tables(sg_builder *b) {
  sg_program *p = b->program;
  sg_arena *arena = &p->arena;
  p->exprs = sg_arena_copy(arena, b->exprs, b->nexprs * sizeof *b->exprs);
  p->atoms = sg_arena_copy(arena, b->atoms, b->natoms * sizeof *b->atoms);
  p->rules = sg_arena_copy(arena, b->rules, b->nrules * sizeof *b->rules);
  p->captures = sg_arena_copy(arena, b->captures, b->ncaptures * sizeof *b->captures);
  p->layers = sg_arena_copy(arena, b->layers, b->nlayers * sizeof *b->layers);
  p->watched = sg_arena_copy(arena, b->watched, b->nwatched * sizeof *b->watched);
  p->paths = sg_arena_copy(arena, b->paths, b->npaths * sizeof *b->paths);
  if (!p->paths) return SG_NOMEM;
  if (!p->exprs || !p->atoms || !p->rules || !p->captures || !p->layers || !p->watched) return SG_NOMEM;
  p->natoms = b->natoms;
  p->nrules = b->nrules;
  p->npaths = b->npaths;
  p->nlook_arounds = b->nlook_arounds;
  p->nlabels = b->nlabels;
  p->ncaptures = b->ncaptures;
  p->nlayers = b->nlayers;
  p->nwatched = b->nwatched;
  return SG_OK;
}

sg_status sg_builder_finish(sg_builder *b, sg_policy policy, sg_scope scope, sg_program **out) {
  if (!b->program) return SG_ARG;
  b->program->policy = policy;
  b->program->scope = scope;
  SG_TRY(sg_filter_build(b, &b->program->filter));
  SG_TRY(sg_triggers_build(b));
  SG_TRY(sg_alike_build(b));
  SG_TRY(sg_compact_build(b));
  SG_TRY(keep_tables(b));
  *out = b->program;
  b->program = NULL;
  return SG_OK;
}

void sg_program_keep(sg_program *p) { sg_owners_join(&p->owners); }

void sg_program_free(sg_program *p) {
  if (!p || !sg_owners_leave(&p->owners)) return;
  sg_allocator a = p->alloc;
  sg_arena_done(&p->arena);
  sg_free(&a, p, sizeof *p);
}

uint32_t sg_program_rules(const sg_program *p) { return p->nrules; }
uint32_t sg_program_paths(const sg_program *p) { return p->npaths; }
uint32_t sg_program_captures(const sg_program *p) { return p->ncaptures; }
const char *sg_program_capture(const sg_program *p, uint32_t i) { return p->captures[i].text; }
size_t sg_program_bytes(const sg_program *p) { return p->arena.held + sizeof *p; }
