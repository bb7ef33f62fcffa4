/* machine.c: from the tree to instructions. A repetition with counts is written out; an unbounded one loops. */
#include "rules/compile/assertions.h"
#include "rules/compile/program_private.h"

enum { MAX_CODE = 1 << 16, MAX_ASSERTIONS = 64, MAX_CELLS = 1 << 21 };

/* What one rule may cost, with all machines of its look-around. */
typedef struct cost {
  uint32_t visits; /* of tree nodes: bounds the time even where nothing is emitted */
  uint32_t assertions;
  uint64_t cells; /* words of sets of states: they grow with the square of a machine */
} cost;

typedef struct compiler {
  sg_builder *b;
  cost *cost;
  sg_inst *code;
  uint32_t *atom, *pc, *mark; /* by state */
  uint32_t *distinct;         /* the atoms, once each; scratch of as many places */
  sg_assertion *assertions;
  uint32_t ncode, code_cap, nstates, atom_cap, distinct_cap, pc_cap, mark_cap, nassertions, assertions_cap;
  bool captures;
} compiler;

static sg_status build(sg_builder *b, uint32_t root, bool captures, cost *sum, const sg_machine **out);

static sg_status emit(compiler *c, sg_op op, uint32_t x, uint32_t y, uint32_t *at) {
  if (c->ncode >= MAX_CODE) return SG_LIMIT;
  SG_TRY(sg_grow(&c->b->alloc, (void **)&c->code, &c->code_cap, (uint64_t)c->ncode + 1, sizeof *c->code));
  c->code[c->ncode] = (sg_inst){.op = (uint8_t)op, .x = x, .y = y};
  if (at) *at = c->ncode;
  c->ncode++;
  return SG_OK;
}

static sg_status compile(compiler *c, uint32_t id);

static sg_status compile_atom(compiler *c, const sg_node *node) {
  const sg_allocator *a = &c->b->alloc;
  SG_TRY(sg_grow(a, (void **)&c->atom, &c->atom_cap, (uint64_t)c->nstates + 1, sizeof *c->atom));
  SG_TRY(sg_grow(a, (void **)&c->pc, &c->pc_cap, (uint64_t)c->nstates + 1, sizeof *c->pc));
  SG_TRY(sg_grow(a, (void **)&c->mark, &c->mark_cap, (uint64_t)c->nstates + 1, sizeof *c->mark));
  c->atom[c->nstates] = node->arg;
  c->mark[c->nstates] = node->mark;
  SG_TRY(emit(c, SG_OP_ATOM, c->nstates, 0, &c->pc[c->nstates]));
  c->nstates++;
  return SG_OK;
}

static sg_status compile_choice(compiler *c, uint32_t child) {
  uint32_t jumps = SG_NONE; /* the JUMPs to the end, chained through x */
  for (; child != SG_NONE; child = c->b->nodes[child].next) {
    bool last = c->b->nodes[child].next == SG_NONE;
    uint32_t split = 0;
    if (!last) SG_TRY(emit(c, SG_OP_SPLIT, 0, 0, &split));
    if (!last) c->code[split].x = c->ncode;
    SG_TRY(compile(c, child));
    if (last) break;
    uint32_t jump;
    SG_TRY(emit(c, SG_OP_JUMP, jumps, 0, &jump));
    jumps = jump;
    c->code[split].y = c->ncode;
  }
  while (jumps != SG_NONE) {
    uint32_t previous = c->code[jumps].x;
    c->code[jumps].x = c->ncode;
    jumps = previous;
  }
  return SG_OK;
}

static void aim_split(compiler *c, uint32_t split, uint32_t body, uint32_t out, bool lazy) {
  c->code[split].x = lazy ? out : body;
  c->code[split].y = lazy ? body : out;
}

/* body* : L: SPLIT body, out; body; JUMP L */
static sg_status compile_star(compiler *c, uint32_t child, bool lazy) {
  uint32_t split;
  SG_TRY(emit(c, SG_OP_SPLIT, 0, 0, &split));
  SG_TRY(compile(c, child));
  SG_TRY(emit(c, SG_OP_JUMP, split, 0, NULL));
  aim_split(c, split, split + 1, c->ncode, lazy);
  return SG_OK;
}

/* (body (body (…)?)?)? : each SPLIT skips to the common end. */
static sg_status compile_optional(compiler *c, uint32_t child, uint32_t times, bool lazy) {
  uint32_t splits = SG_NONE;
  for (uint32_t i = 0; i < times; i++) {
    uint32_t split;
    SG_TRY(emit(c, SG_OP_SPLIT, splits, 0, &split));
    splits = split;
    SG_TRY(compile(c, child));
  }
  while (splits != SG_NONE) {
    uint32_t previous = c->code[splits].x;
    aim_split(c, splits, splits + 1, c->ncode, lazy);
    splits = previous;
  }
  return SG_OK;
}

static sg_status compile_repeat(compiler *c, const sg_node *node) {
  uint32_t child = node->child, min = node->min, max = node->max;
  bool lazy = node->lazy;
  if (min > MAX_CODE || (max != SG_MANY && max > MAX_CODE)) return SG_LIMIT;
  for (uint32_t i = 0; i < min; i++) SG_TRY(compile(c, child));
  return max == SG_MANY ? compile_star(c, child, lazy) : compile_optional(c, child, max - min, lazy);
}

/* An assertion that the machine has already is the same one. */
static sg_status add_assertion(compiler *c, sg_assertion a) {
  for (uint32_t i = 0; i < c->nassertions; i++)
    if (sg_assertion_same(&c->assertions[i], &a)) return emit(c, SG_OP_ASSERT, i, 0, NULL);
  if (c->cost->assertions++ == MAX_ASSERTIONS) return SG_LIMIT;
  SG_TRY(sg_grow(&c->b->alloc, (void **)&c->assertions, &c->assertions_cap, (uint64_t)c->nassertions + 1, sizeof a));
  c->assertions[c->nassertions] = a;
  return emit(c, SG_OP_ASSERT, c->nassertions++, 0, NULL);
}

static sg_status compile_look(compiler *c, const sg_node *node) {
  sg_assertion a = {.look_around = true, .behind = node->behind, .negative = node->negative, .token = SG_NONE};
  SG_TRY(build(c->b, node->child, false, c->cost, &a.machine));
  SG_TRY(sg_look_around_intern(c->b, a.behind, &a.machine, &a.number));
  if (a.machine->ncode == 2 && a.machine->nstates == 1 && !a.machine->spans) a.token = a.machine->atom[0];
  return add_assertion(c, a);
}

static sg_status compile_capture(compiler *c, const sg_node *node) {
  uint32_t name = node->arg, child = node->child;
  if (!c->captures) return compile(c, child);
  SG_TRY(emit(c, SG_OP_OPEN, name, 0, NULL));
  SG_TRY(compile(c, child));
  return emit(c, SG_OP_CLOSE, name, 0, NULL);
}

static sg_status compile(compiler *c, uint32_t id) {
  if (++c->cost->visits > 4 * MAX_CODE) return SG_LIMIT;
  const sg_node *node = &c->b->nodes[id];
  switch ((sg_node_op)node->op) {
    case SG_NODE_EMPTY: return SG_OK;
    case SG_NODE_ATOM: return compile_atom(c, node);
    case SG_NODE_SEQUENCE:
      for (uint32_t child = node->child; child != SG_NONE; child = c->b->nodes[child].next) SG_TRY(compile(c, child));
      return SG_OK;
    case SG_NODE_CHOICE: return compile_choice(c, node->child);
    case SG_NODE_REPEAT: return compile_repeat(c, node);
    case SG_NODE_CAPTURE: return compile_capture(c, node);
    case SG_NODE_LOOK: return compile_look(c, node);
    case SG_NODE_ANCHOR:
      return add_assertion(
          c, (sg_assertion){.end = node->end, .bound = node->bound, .layer = node->layer, .token = SG_NONE});
  }
  return SG_ARG;
}

/* The anchors that hold where a unit of the scope begins, and nowhere else in it. */
static uint64_t leading(const sg_machine *m, sg_scope scope) {
  uint64_t bits = 0;
  for (uint32_t i = 0; i < m->nassertions; i++) {
    const sg_assertion *x = &m->assertions[i];
    bool leads = x->bound == SG_BOUND_SCOPE || (x->bound == SG_BOUND_BLOCK && scope != SG_SCOPE_DOCUMENT) ||
                 (x->bound == SG_BOUND_SENTENCE && scope == SG_SCOPE_SENTENCE);
    if (!x->look_around && !x->end && leads) bits |= UINT64_C(1) << i;
  }
  return bits;
}

/* Adds the states, "matched" among them, to which `pc` leads without consuming where these assertions hold. */
static void come_next(const sg_machine *m, uint32_t from, uint64_t holds, uint64_t *set, uint8_t *seen,
                      uint32_t *stack) {
  uint32_t top = 0;
  memset(seen, 0, m->ncode);
  stack[top++] = from;
  while (top) {
    uint32_t pc = stack[--top];
    while (!seen[pc]) {
      seen[pc] = 1;
      const sg_inst *in = &m->code[pc];
      if (in->op == SG_OP_ATOM || in->op == SG_OP_MATCH) {
        uint32_t s = in->op == SG_OP_ATOM ? in->x : m->nstates;
        set[s / 64] |= UINT64_C(1) << (s % 64);
        break;
      }
      if (in->op == SG_OP_ASSERT && !(holds >> in->x & 1)) break;
      if (in->op == SG_OP_SPLIT && !seen[in->y]) stack[top++] = in->y;
      pc = in->op == SG_OP_SPLIT || in->op == SG_OP_JUMP ? in->x : pc + 1;
    }
  }
}

void sg_machine_follow(const sg_machine *m, uint64_t holds, uint64_t *sets, uint8_t *seen, uint32_t *stack) {
  uint64_t *before = sets + ((size_t)m->nstates + 1) * m->words;
  memset(sets, 0, sg_machine_cells(m) * sizeof *sets);
  for (uint32_t k = 0; k <= m->nstates; k++) {
    uint64_t *set = sets + (size_t)k * m->words;
    come_next(m, k == m->nstates ? 0 : m->pc[k] + 1, holds, set, seen, stack);
    for (uint32_t w = 0; k < m->nstates && w < m->words; w++)
      for (uint64_t bits = set[w]; bits; bits &= bits - 1)
        before[(w * 64 + (uint32_t)__builtin_ctzll(bits)) * m->words + k / 64] |= UINT64_C(1) << (k % 64);
  }
}

/* If each way from the start meets one of the leading anchors, a match begins only where they hold. */
static sg_status find_leads(compiler *c, sg_machine *m, uint8_t *seen, uint32_t *stack) {
  const sg_scope scopes[] = {SG_SCOPE_SENTENCE, SG_SCOPE_BLOCK, SG_SCOPE_DOCUMENT};
  uint64_t *set = sg_realloc(&c->b->alloc, NULL, 0, m->words * sizeof *set);
  if (!set) return SG_NOMEM;
  for (uint32_t i = 0; i < 3; i++) {
    bool any = false;
    memset(set, 0, m->words * sizeof *set);
    come_next(m, 0, ~leading(m, scopes[i]), set, seen, stack);
    for (uint32_t w = 0; w < m->words; w++) any |= set[w] != 0;
    if (!any) m->leads |= (uint8_t)(1 << scopes[i]);
  }
  sg_free(&c->b->alloc, set, m->words * sizeof *set);
  return SG_OK;
}

/* The follow sets if all assertions hold. A machine without assertions has no others. */
static sg_status widest_follow(compiler *c, sg_machine *m) {
  const sg_allocator *a = &c->b->alloc;
  uint64_t *sets = sg_arena_alloc(&c->b->program->arena, sg_machine_cells(m) * sizeof *sets);
  uint8_t *seen = sg_realloc(a, NULL, 0, m->ncode);
  uint32_t *stack = sg_realloc(a, NULL, 0, ((size_t)m->ncode + 1) * sizeof *stack);
  sg_status status = sets && seen && stack ? SG_OK : SG_NOMEM;
  if (status == SG_OK) sg_machine_follow(m, UINT64_MAX, sets, seen, stack);
  if (status == SG_OK && m->nassertions) status = find_leads(c, m, seen, stack);
  sg_free(a, seen, m->ncode);
  sg_free(a, stack, ((size_t)m->ncode + 1) * sizeof *stack);
  m->widest = sets;
  if (!m->nassertions) m->follow = sets;
  return status;
}

static bool pass_on(uint64_t *asked, uint32_t to, uint64_t bits) {
  if (!(bits & ~asked[to])) return false;
  asked[to] |= bits;
  return true;
}

/* Which assertions stand on the ways to each instruction from the last edge consumed: handed on until nothing changes.
 */
static void spread_assertions(const sg_machine *m, uint64_t *asked) {
  memset(asked, 0, m->ncode * sizeof *asked);
  for (bool more = true; more;) {
    more = false;
    for (uint32_t pc = 0; pc < m->ncode; pc++) {
      const sg_inst *in = &m->code[pc];
      if (in->op == SG_OP_ATOM || in->op == SG_OP_MATCH) continue;
      uint64_t bits = asked[pc] | (in->op == SG_OP_ASSERT ? UINT64_C(1) << in->x : 0);
      bool jumps = in->op == SG_OP_SPLIT || in->op == SG_OP_JUMP;
      more |= pass_on(asked, jumps ? in->x : pc + 1, bits);
      if (in->op == SG_OP_SPLIT) more |= pass_on(asked, in->y, bits);
    }
  }
}

static sg_status list_asked(compiler *c, sg_machine *m) {
  uint64_t *asked = sg_realloc(&c->b->alloc, NULL, 0, m->ncode * sizeof *asked);
  uint64_t *list = sg_arena_alloc(&c->b->program->arena, ((size_t)m->nstates + 1 + m->words) * sizeof *list);
  if (asked && list) {
    uint64_t *asking = list + m->nstates + 1;
    memset(asking, 0, m->words * sizeof *asking);
    spread_assertions(m, asked);
    for (uint32_t s = 0; s <= m->nstates; s++) {
      list[s] = asked[s < m->nstates ? m->pc[s] : m->ncode - 1]; /* MATCH is the last */
      if (list[s]) asking[s / 64] |= UINT64_C(1) << (s % 64);
    }
    m->asking = asking;
  }
  m->before_asked = list;
  sg_status status = asked && list ? SG_OK : SG_NOMEM;
  sg_free(&c->b->alloc, asked, m->ncode * sizeof *asked);
  return status;
}

/* Lists each atom once, with its states: a repetition with counts has many states of the same atom. */
static sg_status list_atoms(compiler *c, sg_machine *m) {
  sg_arena *arena = &c->b->program->arena;
  SG_TRY(sg_grow(&c->b->alloc, (void **)&c->distinct, &c->distinct_cap, c->nstates, sizeof *c->distinct));
  for (uint32_t s = 0; s < c->nstates; s++) {
    uint32_t i = 0;
    while (i < m->natoms && c->distinct[i] != c->atom[s]) i++;
    if (i == m->natoms) c->distinct[m->natoms++] = c->atom[s];
  }
  size_t bytes = (size_t)m->natoms * m->words * sizeof(uint64_t);
  uint64_t *consumers = sg_arena_alloc(arena, bytes ? bytes : 1);
  m->atom = sg_arena_copy(arena, c->distinct, m->natoms * sizeof *m->atom);
  uint64_t *bits = sg_arena_alloc(arena, (size_t)m->natoms * sizeof *bits);
  if (!consumers || !m->atom || !bits) return SG_NOMEM;
  for (uint32_t i = 0; i < m->natoms; i++) {
    bits[i] = sg_atom_bits(m->atom[i]);
    m->any |= bits[i];
    m->spans |= c->b->atoms[m->atom[i]].span;
  }
  m->bits = bits;
  if (bytes) memset(consumers, 0, bytes);
  for (uint32_t s = 0; s < c->nstates; s++) {
    uint32_t i = 0;
    while (m->atom[i] != c->atom[s]) i++;
    consumers[(size_t)i * m->words + s / 64] |= UINT64_C(1) << (s % 64);
  }
  m->consumers = consumers;
  return SG_OK;
}

static bool is_straight(const sg_machine *m) {
  for (uint32_t i = 0; i < m->ncode; i++) {
    const sg_inst *in = &m->code[i];
    if ((in->op == SG_OP_JUMP || in->op == SG_OP_SPLIT) && in->x <= i) return false;
    if (in->op == SG_OP_SPLIT && in->y <= i) return false;
  }
  return true;
}

static sg_status finish(compiler *c, const sg_machine **out) {
  sg_program *p = c->b->program;
  sg_machine *m = sg_arena_alloc(&p->arena, sizeof *m);
  if (!m) return SG_NOMEM;
  *m = (sg_machine){.ncode = c->ncode,
                    .nstates = c->nstates,
                    .words = (c->nstates + 1 + 63) / 64,
                    .nassertions = c->nassertions,
                    .seed = p->nmachines++ * UINT32_C(0x85EBCA6B)};
  m->code = sg_arena_copy(&p->arena, c->code, c->ncode * sizeof *c->code);
  m->pc = sg_arena_copy(&p->arena, c->pc, c->nstates * sizeof *c->pc);
  m->mark = sg_arena_copy(&p->arena, c->mark, c->nstates * sizeof *c->mark);
  m->assertions = sg_arena_copy(&p->arena, c->assertions, c->nassertions * sizeof *c->assertions);
  if (!m->code || !m->pc || !m->mark || !m->assertions) return SG_NOMEM;
  for (uint32_t s = 0; s < m->nstates; s++) SG_ASSERT(m->code[m->pc[s]].op == SG_OP_ATOM && m->code[m->pc[s]].x == s);
  for (uint32_t i = 0; i < m->ncode; i++)
    SG_ASSERT(m->code[i].op != SG_OP_SPLIT || (m->code[i].x < m->ncode && m->code[i].y < m->ncode));
  m->straight = is_straight(m);
  c->cost->cells += sg_machine_cells(m);
  if (c->cost->cells > MAX_CELLS) return SG_LIMIT;
  SG_ASSERT(m->code[m->ncode - 1].op == SG_OP_MATCH && m->nstates < m->ncode);
  if (m->ncode > p->max_code) p->max_code = m->ncode;
  SG_TRY(list_atoms(c, m));
  SG_TRY(widest_follow(c, m));
  if (m->nassertions) SG_TRY(list_asked(c, m));
  *out = m;
  return SG_OK;
}

static sg_status build(sg_builder *b, uint32_t root, bool captures, cost *sum, const sg_machine **out) {
  compiler c = {.b = b, .cost = sum, .captures = captures};
  sg_status status = compile(&c, root);
  if (status == SG_OK) status = emit(&c, SG_OP_MATCH, 0, 0, NULL);
  if (status == SG_OK) status = finish(&c, out);
  sg_free(&b->alloc, c.code, c.code_cap * sizeof *c.code);
  sg_free(&b->alloc, c.atom, c.atom_cap * sizeof *c.atom);
  sg_free(&b->alloc, c.distinct, c.distinct_cap * sizeof *c.distinct);
  sg_free(&b->alloc, c.pc, c.pc_cap * sizeof *c.pc);
  sg_free(&b->alloc, c.mark, c.mark_cap * sizeof *c.mark);
  sg_free(&b->alloc, c.assertions, c.assertions_cap * sizeof *c.assertions);
  return status;
}

sg_status sg_machine_build(sg_builder *b, uint32_t root, bool captures, const sg_machine **out) {
  cost sum = {0, 0, 0};
  return build(b, root, captures, &sum, out);
}
