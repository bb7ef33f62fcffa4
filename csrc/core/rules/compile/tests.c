/* tests.c: evaluates tests. Runs once a form or signature and program, never per token. */
#include "rules/compile/tests.h"

#include "document/document.h"
#include "text/utf8.h"

static bool equals(const sg_type *t, const sg_feature *f) {
  return t->len == f->string_len && memcmp(t->text, f->string, t->len) == 0;
}

static const sg_type *folded(const sg_view *v, sg_type_id id) {
  const sg_type *types = v->vocabulary->types;
  return &types[types[id].folded];
}

bool sg_view_inflected(const sg_view *v) {
  const sg_type *types = v->vocabulary->types;
  return types[v->form->lemma].folded != types[v->form->type].folded;
}

static bool affix(const sg_type *t, const sg_feature *f, bool suffix) {
  uint32_t n = f->string_len;
  if (t->len < n) return false;
  const char *part = t->text + (suffix ? t->len - n : 0);
  return !n || (part[n - 1] == f->string[n - 1] && memcmp(part, f->string, n) == 0); /* mostly one byte tells */
}

/* The value of a text in figures, with `,` between digits and one `.`; false if it is none. */
static bool read_figures(const sg_type *t, double *out) {
  double mantissa = 0, scale = 1;
  bool point = false, digit = false;
  for (uint32_t i = 0; i < t->len; i++) {
    char c = t->text[i];
    if (c >= '0' && c <= '9') {
      mantissa = mantissa * 10 + (c - '0');
      if (point) scale *= 10;
      digit = true;
    } else if (c == '.' && !point && i + 1 < t->len) {
      point = true;
    } else if (c != ',' || !digit || point || i + 1 == t->len) {
      return false;
    }
  }
  *out = mantissa / scale;
  return digit;
}

static bool number_leaf(const sg_expr *e, const sg_type *t) {
  double v, w = e->feature.number;
  if (!read_figures(t, &v)) return false;
  switch ((sg_compare)e->compare) {
    case SG_EQ: return v >= w && v <= w;
    case SG_NE: return v < w || v > w;
    case SG_LT: return v < w;
    case SG_LE: return v <= w;
    case SG_GT: return v > w;
    case SG_GE: return v >= w;
    default: return true; /* HAS: it is a number */
  }
}

#define NEAR_MOST 64 /* code points of the texts that are compared */

static uint32_t code_points(const char *text, uint32_t len, uint32_t *out) {
  const unsigned char *p = (const unsigned char *)text, *end = p + len;
  uint32_t n = 0;
  while (p < end && n < NEAR_MOST) p += sg_utf8_decode(p, end, &out[n++]);
  return p < end ? NEAR_MOST + 1 : n;
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* Is the distance of Levenshtein (1966) at most `most`? Row by row of the table of distances of beginnings. */
static bool near_text(const sg_type *t, const sg_feature *f, uint32_t most) {
  uint32_t a[NEAR_MOST], b[NEAR_MOST], row[NEAR_MOST + 1];
  uint32_t n = code_points(t->text, t->len, a), m = code_points(f->string, f->string_len, b);
  if (n > NEAR_MOST || m > NEAR_MOST || n > m + most || m > n + most) return false;
  for (uint32_t j = 0; j <= m; j++) row[j] = j;
  for (uint32_t i = 1; i <= n; i++) {
    uint32_t before = row[0]; /* the row above, one to the left */
    row[0] = i;
    for (uint32_t j = 1; j <= m; j++) {
      uint32_t above = row[j];
      row[j] = least(least(above, row[j - 1]) + 1, before + (a[i - 1] != b[j - 1]));
      before = above;
    }
  }
  return row[m] <= most;
}

/* Whether the form has the string; hashes tell almost always that it has not. */
static bool has_string(const sg_expr *e, const sg_view *v) {
  if (v->hashes[e->op - SG_EXPR_TEXT] != e->hash) return false;
  const sg_type *types = v->vocabulary->types, *type = &types[v->form->type];
  if (e->op == SG_EXPR_TEXT) return equals(type, &e->feature);
  return equals(e->op == SG_EXPR_FOLDED ? &types[type->folded] : folded(v, v->form->lemma), &e->feature);
}

bool sg_expr_leaf(const sg_expr *e, const sg_view *v) {
  const sg_type *type = &v->vocabulary->types[v->form->type];
  switch ((sg_expr_op)e->op) {
    case SG_EXPR_ANY: return true;
    case SG_EXPR_TEXT:
    case SG_EXPR_FOLDED:
    case SG_EXPR_LEMMA: return has_string(e, v);
    case SG_EXPR_PREFIX: return affix(folded(v, v->form->type), &e->feature, false);
    case SG_EXPR_SUFFIX: return affix(folded(v, v->form->type), &e->feature, true);
    case SG_EXPR_POS: return v->form->pos == e->value;
    case SG_EXPR_SHAPE: return type->shape == e->value;
    case SG_EXPR_KIND: return type->kind == e->value;
    case SG_EXPR_SPACE: return ((v->form->flags & SG_TOKEN_SPACE) != 0) == (e->value != 0);
    case SG_EXPR_LINE: return ((v->form->flags & SG_TOKEN_LINE) != 0) == (e->value != 0);
    case SG_EXPR_INFLECTED: return sg_view_inflected(v) == (e->value != 0);
    case SG_EXPR_MARK: return (type->marks >> e->value & 1) != 0;
    case SG_EXPR_NUMBER: return number_leaf(e, type);
    case SG_EXPR_REGEX: {
      const sg_type *t = e->value & SG_EXPR_OF_FOLDED ? folded(v, v->form->type) : type;
      return sg_regex_search(e->regex, t->text, t->len);
    }
    case SG_EXPR_NEAR:
      return near_text(e->value & SG_EXPR_OF_FOLDED ? folded(v, v->form->type) : type, &e->feature, e->value & 0xFF);
    case SG_EXPR_IN: return (v->in >> e->value & 1) != 0;
    default: return false;
  }
}

static bool any_part(const sg_expr *pool, const uint32_t *parts, uint32_t n, const sg_view *view) {
  for (uint32_t i = 0; i < n; i++)
    if (sg_expr_token(pool, parts[i], view)) return true;
  return false;
}

static bool may_have_one(const sg_string_set *strings, const sg_view *view) {
  for (uint32_t i = 0; i < SG_VIEW_STRINGS; i++)
    if (sg_string_set_has(strings, view->hashes[i])) return true;
  return false;
}

bool sg_expr_token(const sg_expr *pool, uint32_t id, const sg_view *view) {
  const sg_expr *e = &pool[id];
  switch ((sg_expr_op)e->op) {
    case SG_EXPR_AND:
      for (uint32_t i = 0; i < e->nparts; i++)
        if (!sg_expr_token(pool, e->parts[i], view)) return false;
      return true;
    case SG_EXPR_OR:
      if (e->strings && !may_have_one(&e->strings->hashes, view))
        return any_part(pool, e->strings->others, e->strings->nothers, view);
      return any_part(pool, e->parts, e->nparts, view);
    case SG_EXPR_NOT: return !sg_expr_token(pool, e->parts[0], view);
    default: return sg_expr_leaf(e, view);
  }
}

bool sg_feature_equal(const sg_feature *a, const sg_feature *b) {
  if (a->type != b->type) return false;
  if (a->type != SG_VALUE_STRING) return a->number <= b->number && a->number >= b->number;
  return a->string_len == b->string_len && memcmp(a->string, b->string, a->string_len) == 0;
}

static int compare_order(const sg_feature *a, const sg_feature *b) {
  if (a->type != SG_VALUE_STRING) return (a->number > b->number) - (a->number < b->number);
  uint32_t n = a->string_len < b->string_len ? a->string_len : b->string_len;
  int c = memcmp(a->string, b->string, n);
  return c ? c : (a->string_len > b->string_len) - (a->string_len < b->string_len);
}

static bool has_affix(const sg_feature *f, const sg_feature *affix, bool end) {
  if (f->type != SG_VALUE_STRING || f->string_len < affix->string_len) return false;
  const char *from = end ? f->string + (f->string_len - affix->string_len) : f->string;
  return memcmp(from, affix->string, affix->string_len) == 0;
}

static bool feature_leaf(const sg_expr *e, const sg_signature *s) {
  const sg_feature *f = sg_signature_feature(s, e->feature.key, e->feature.key_len);
  if (e->compare == SG_HAS) return f != NULL;
  if (e->compare == SG_NE) return !f || !sg_feature_equal(f, &e->feature);
  if (!f || f->type != e->feature.type) return false;
  if (e->compare == SG_EQ) return sg_feature_equal(f, &e->feature);
  if (e->compare == SG_BEGINS || e->compare == SG_ENDS) return has_affix(f, &e->feature, e->compare == SG_ENDS);
  int c = compare_order(f, &e->feature);
  switch ((sg_compare)e->compare) {
    case SG_LT: return c < 0;
    case SG_LE: return c <= 0;
    case SG_GT: return c > 0;
    case SG_GE: return c >= 0;
    default: return false;
  }
}

bool sg_expr_span(const sg_expr *pool, uint32_t id, const sg_signature *s) {
  const sg_expr *e = &pool[id];
  switch ((sg_expr_op)e->op) {
    case SG_EXPR_ANY: return true;
    case SG_EXPR_AND:
      for (uint32_t i = 0; i < e->nparts; i++)
        if (!sg_expr_span(pool, e->parts[i], s)) return false;
      return true;
    case SG_EXPR_OR:
      for (uint32_t i = 0; i < e->nparts; i++)
        if (sg_expr_span(pool, e->parts[i], s)) return true;
      return false;
    case SG_EXPR_NOT: return !sg_expr_span(pool, e->parts[0], s);
    case SG_EXPR_FEATURE: return feature_leaf(e, s);
    default: return false;
  }
}
