/* paths.c: sets of tokens, step by step. They are small and bounded; a step looks at no more than the first dependents
   of a token, so that a path costs the same in a sentence without end. */
#include "rules/match/paths.h"

#include "document/layer_index.h"
#include "syntax/arguments.h"

typedef struct walk {
  const sg_program *program;
  sg_document *document;
  const sg_path_step *step;
  bool all;
  sg_reached *out;
  sg_status status;
} walk;

/* --- tests --- */

/* The watched layers of `in` of which the token alone is a span. */
static sg_status layers_of(const walk *w, uint32_t token, uint64_t *out) {
  const sg_program *p = w->program;
  *out = 0;
  for (uint32_t i = 0; i < p->nwatched; i++) {
    const sg_listing *l;
    if (!(p->watch_in >> i & 1)) continue;
    SG_TRY(sg_document_list(w->document, p->watched[i].text, p->watched[i].len, &l));
    if (!l) continue;
    sg_listing_at a = sg_listing_from(l, w->document, token);
    for (const sg_span *s; (s = sg_listing_span(l, w->document, a)) && s->first == token; a = sg_listing_next(l, a))
      if (s->last == token + 1) *out |= UINT64_C(1) << i;
  }
  return SG_OK;
}

static sg_status passes(const walk *w, uint32_t token, bool *out) {
  const sg_document *d = w->document;
  *out = w->step->test == SG_NONE;
  if (*out || d->tokens[token].form == SG_NONE) return SG_OK;
  uint64_t in = 0;
  if (w->program->watch_in) SG_TRY(layers_of(w, token, &in));
  sg_view view = sg_view_of(d->vocabulary, &d->vocabulary->forms[d->tokens[token].form], in);
  *out = sg_expr_token(w->program->exprs, w->step->test, &view);
  return SG_OK;
}

/* Takes note of a token; true: the step is done. */
static bool reach(walk *w, uint32_t token) {
  bool passed;
  if (token == SG_NONE) return false;
  for (uint32_t i = 0; i < w->out->n; i++)
    if (w->out->tokens[i] == token) return !w->all;
  w->status = passes(w, token, &passed);
  if (w->status != SG_OK) return true;
  if (!passed) return false;
  w->out->tokens[w->out->n++] = token;
  return !w->all || w->out->n == SG_PATH_MOST;
}

/* --- steps --- */

static const sg_argument *argument_of(const sg_document *d, uint32_t token, const sg_path_step *s, uint32_t n) {
  switch ((sg_path_op)s->op) {
    case SG_PATH_ARGUMENT: return sg_argument_find(d, token, (sg_role)s->role, n);
    case SG_PATH_LOGICAL: return sg_argument_logical(d, token, (sg_role)s->role, n);
    case SG_PATH_OBLIQUE:
      return sg_argument_oblique(d, token, s->cases ? s->cases : "", s->cases ? strlen(s->cases) : 0, n);
    default: return NULL;
  }
}

static bool has_mark(const sg_document *d, uint32_t token) {
  for (uint32_t i = sg_tree_first(d, token); i != SG_NONE; i = sg_tree_next(d, i))
    if (sg_tree_relation(d, i) == SG_RELATION_MARK) return true;
  return false;
}

/* A clause that an adjective or a verb governs, or one that tells what a noun is about. */
static uint32_t complement_of(const sg_document *d, uint32_t token) {
  for (uint32_t i = sg_tree_first(d, token); i != SG_NONE; i = sg_tree_next(d, i)) {
    sg_relation r = sg_tree_relation(d, i);
    if (r == SG_RELATION_CCOMP && i > token) return i;
    if (r == SG_RELATION_ACL && i > token && has_mark(d, i)) return i;
  }
  return SG_NONE;
}

static bool is_among(const sg_path_step *s, sg_relation r) { return s->relations == 0 || (s->relations >> r & 1) != 0; }

static uint32_t head_by(const sg_document *d, uint32_t token, const sg_path_step *s) {
  return is_among(s, sg_tree_relation(d, token)) ? sg_tree_head(d, token) : SG_NONE;
}

static void to_dependents(walk *w, uint32_t token) {
  const sg_document *d = w->document;
  uint32_t i = sg_tree_first(d, token);
  for (uint32_t n = 0; i != SG_NONE && n < SG_PATH_MOST; i = sg_tree_next(d, i), n++)
    if (is_among(w->step, sg_tree_relation(d, i)) && reach(w, i)) return;
}

/* The token beside one, if it is in a sentence of the same tree. */
static uint32_t beside(const sg_document *d, uint32_t token, bool before) {
  uint32_t low = 0, high = d->nsentences;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (d->sentences[middle].last <= token) low = middle + 1;
    else high = middle;
  }
  if (low == d->nsentences || d->sentences[low].first > token) return SG_NONE;
  if (before) return token > d->sentences[low].first ? token - 1 : SG_NONE;
  return token + 1 < d->sentences[low].last ? token + 1 : SG_NONE;
}

static void take_step(walk *w, uint32_t token) {
  const sg_document *d = w->document;
  const sg_argument *a;
  sg_relation relation;
  uint32_t other;
  switch ((sg_path_op)w->step->op) {
    case SG_PATH_GOVERNOR: reach(w, sg_verb_governor(d, token, &relation)); return;
    case SG_PATH_COMPLEMENT: reach(w, complement_of(d, token)); return;
    case SG_PATH_HEAD: reach(w, head_by(d, token, w->step)); return;
    case SG_PATH_DEPENDENT: to_dependents(w, token); return;
    case SG_PATH_BEFORE:
    case SG_PATH_AFTER: reach(w, beside(d, token, w->step->op == SG_PATH_BEFORE)); return;
    case SG_PATH_SELF: reach(w, token); return;
    case SG_PATH_CONJUNCT:
      for (uint32_t n = 0; n < SG_PATH_MOST && (other = sg_phrase_conjunct(d, token, n)) != SG_NONE; n++)
        if (reach(w, other)) return;
      return;
    case SG_PATH_APPOSITION:
      for (uint32_t n = 0; n < SG_PATH_MOST && (other = sg_phrase_apposition(d, token, n)) != SG_NONE; n++)
        if (reach(w, other)) return;
      return;
    default:
      for (uint32_t n = 0; n < SG_PATH_MOST && (a = argument_of(d, token, w->step, n)); n++)
        if (reach(w, a->head)) return;
  }
}

/* One step with its alternatives, from all that has been reached. Returns the number of entries of the path that it
   took. */
static uint32_t step(walk *w, const sg_path_step *steps, uint32_t n, sg_reached *from) {
  sg_reached next = {.n = 0};
  uint32_t taken = 0;
  w->out = &next;
  do {
    w->step = &steps[taken++];
    for (uint32_t i = 0; i < from->n && (w->all || next.n == 0) && next.n < SG_PATH_MOST && w->status == SG_OK; i++)
      take_step(w, from->tokens[i]);
  } while (taken < n && steps[taken].or &&!steps[taken].anew);
  *from = next;
  return taken;
}

sg_status sg_path_follow(const sg_program *p, const sg_path *path, sg_document *d, uint32_t token, bool all,
                         sg_reached *out) {
  walk w = {.program = p, .document = d, .all = all, .status = SG_OK};
  SG_TRY(sg_syntax_at(d, token));
  *out = (sg_reached){.tokens = {token}, .n = 1};
  for (uint32_t i = 0; i < path->n && w.status == SG_OK;) {
    if (path->steps[i].anew) {
      if (out->n) return SG_OK;
      *out = (sg_reached){.tokens = {token}, .n = 1};
    }
    i += step(&w, path->steps + i, path->n - i, out);
  }
  return w.status;
}

bool sg_path_ends_in_clause(const sg_path *path) {
  return path->n && path->steps[path->n - 1].op == SG_PATH_COMPLEMENT;
}

uint32_t sg_path_start(const sg_document *d, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; i++) {
    uint32_t head = sg_tree_head(d, i);
    if (sg_tree_relation(d, i) == SG_RELATION_NONE) continue;
    if (head == SG_NONE || head < first || head >= last) return i;
  }
  return first;
}
