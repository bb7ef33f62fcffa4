/* address.c: what is kept whole by a list, and addresses: URLs, mail, hosts, files. Each looks ahead by a bounded
   number of bytes, or takes all that it has looked at, so that reading stays linear. */
#include "tokens/scan.h"

enum { LOCAL_MAX = 64, HOST_MAX = 253 };

sg_status sg_scan_whole(sg_scan *s, const unsigned char **p) {
  const unsigned char *a = *p;
  if (!sg_language_may_start(s->l, *a, sg_at(s, a + 1))) return SG_OK;
  uint32_t len;
  const sg_entry *e = sg_language_whole(s->l, (const char *)a, (size_t)(s->end - a), &len);
  if (!e) return SG_OK;
  const unsigned char *b = a + len;
  if (sg_alnum_at(s, b) && (sg_is_alnum(b[-1]) || b[-1] == '\'' || b[-1] == 0x99 || e->properties & SG_WORD_EMOTICON))
    return SG_OK;
  if (e->properties & SG_WORD_EMOTICON && b < s->end && b[-1] == *b && *b != ')' && *b != '(') return SG_OK;
  *p = b;
  if (e->properties & SG_WORD_SPLIT) {
    uint32_t from = 0;
    for (uint32_t i = 0; i <= e->ncuts; i++) {
      uint32_t to = i < e->ncuts ? sg_language_cut((const char *)a, e->cuts[i]) : len;
      bool word = sg_is_alnum(a[from]) || a[from] >= 0x80 || (a[from] == '\'' && to > from + 1);
      SG_TRY(sg_scan_emit(s, a + from, a + to, word ? SG_KIND_WORD : SG_KIND_PUNCT, SG_STEP_SPLIT));
      from = to;
    }
    return SG_OK;
  }
  if (e->properties & SG_WORD_EMOTICON) {
    SG_TRY(sg_scan_emit(s, a, b, SG_KIND_EMOJI, SG_STEP_WHOLE));
    return sg_scan_note_stop(s);
  }
  bool stop = b[-1] == '.' && sg_is_alpha(b[-2]);
  SG_TRY(sg_scan_emit(s, a, b, stop ? SG_KIND_ABBREVIATION : SG_KIND_WORD, SG_STEP_WHOLE));
  return stop ? sg_scan_note_stop(s) : SG_OK;
}

static bool is_local(unsigned char c) {
  return sg_is_alnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
}

/* Marks that end the sentence around an address rather than the address. */
static const unsigned char *without_marks(const unsigned char *a, const unsigned char *b) {
  while (b > a) {
    unsigned char c = b[-1];
    if (c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '\'' || c == '"' || c == '>' ||
        c == '*') {
      b--;
      continue;
    }
    if (c != ')' && c != ']') break;
    int depth = 0; /* a closing bracket stays if it was opened inside */
    for (const unsigned char *p = a; p < b; p++) depth += (*p == '(' || *p == '[') - (*p == ')' || *p == ']');
    if (depth >= 0) break;
    b--;
  }
  return b;
}

/* At the colon of a scheme or behind "www": to the end of the address. */
static const unsigned char *url_end(const sg_scan *s, const unsigned char *a, const unsigned char *p) {
  uint32_t bytes;
  while (p < s->end && !(sg_byte_class[*p] & (B_SPACE | B_CONTROL)) && *p != '<' && *p != '>' && *p != '"') {
    if (*p >= 0x80) {
      sg_char_class c = sg_class_at(s, p, &bytes);
      if (!sg_class_is_letter(c) && c != SG_CHAR_MARK && c != SG_CHAR_IDEOGRAPH && c != SG_CHAR_DIGIT) break;
      p += bytes;
    } else {
      p++;
    }
  }
  const unsigned char *limit = p - a > 512 ? NULL : p; /* brackets are weighed in addresses of sane length only */
  return limit ? without_marks(a, p) : p;
}

/* The host that starts at `a`: labels with dots, the last one in the language's list; NULL if it is none. */
static const unsigned char *host_end(const sg_scan *s, const unsigned char *a, uint32_t property, bool any) {
  const unsigned char *p = a, *limit = s->end - a > HOST_MAX ? a + HOST_MAX : s->end, *best = NULL;
  for (;;) {
    const unsigned char *label = p;
    while (p < limit && (sg_is_alnum(*p) || *p == '-' || *p == '_')) p++;
    if (p == label) break;
    if (label > a && !sg_is_digit(*label)) {
      bool known = any || sg_language_properties(s->l, (const char *)label, (size_t)(p - label)) & property;
      best = known ? p : NULL;
    }
    if (p >= limit || *p != '.' || p + 1 >= limit || !sg_is_alnum(p[1])) break;
    p++;
  }
  return best;
}

/* "alt.history.medieval": three and more plain labels in small letters. */
static const unsigned char *group_end(const sg_scan *s, const unsigned char *a) {
  const unsigned char *p = a, *limit = s->end - a > HOST_MAX ? a + HOST_MAX : s->end;
  for (int labels = 1;; labels++) {
    const unsigned char *label = p;
    while (p < limit && *p >= 'a' && *p <= 'z') p++;
    if (p - label < 3) return NULL;
    if (p + 1 < limit && *p == '.' && sg_is_alnum(p[1])) p++;
    else return labels >= 3 && !sg_alnum_at(s, p) && sg_at(s, p) != '.' ? p : NULL;
  }
}

static const unsigned char *mail_end(const sg_scan *s, const unsigned char *a) {
  const unsigned char *p = a, *limit = s->end - a > LOCAL_MAX ? a + LOCAL_MAX : s->end;
  while (p < limit && is_local(*p)) p++;
  if (p == a || p >= limit || *p != '@') return NULL;
  return host_end(s, p + 1, 0, true);
}

/* Could an address start with the ASCII letters or digits before q? */
static bool may_be_address(const sg_scan *s, const unsigned char *q) {
  unsigned char c = sg_at(s, q), d = sg_at(s, q + 1);
  switch (c) {
    case '@': return sg_is_alnum(d);
    case '.':
    case '-':
    case '+':
    case '%': return sg_is_alnum(d);
    case '_': return true;
    case ':': return d == '/';
    default: return sg_is_alnum(c);
  }
}

static sg_status take(sg_scan *s, const unsigned char **p, const unsigned char *end, sg_kind kind, sg_step step) {
  const unsigned char *a = *p;
  *p = end;
  SG_TRY(sg_scan_emit(s, a, end, kind, step));
  return step == SG_STEP_URL ? sg_scan_note_stop(s) : SG_OK; /* it may stand alone */
}

/* "rose.It": behind the last stop a capital and small letters, before it small ones: rather the next sentence than a
   host. */
static bool opens_like_a_sentence(const unsigned char *a, const unsigned char *e) {
  const unsigned char *p = e;
  while (p > a && p[-1] != '.') p--;
  return p - a >= 2 && e - p >= 2 && *p >= 'A' && *p <= 'Z' && p[1] >= 'a' && p[1] <= 'z' && p[-2] >= 'a' &&
         p[-2] <= 'z';
}

sg_status sg_scan_address(sg_scan *s, const unsigned char **p, const unsigned char *letters) {
  const unsigned char *a = *p, *q = letters, *e;
  if (!may_be_address(s, q)) return SG_OK;
  if (sg_at(s, q) == ':') {
    if (q - a >= 2 && q - a <= 10 && sg_at(s, q + 2) == '/' && sg_at(s, q + 3) > ' ')
      return take(s, p, url_end(s, a, q + 3), SG_KIND_URL, SG_STEP_URL);
    return SG_OK;
  }
  if (q - a == 3 && *q == '.' && (a[0] | 32) == 'w' && (a[1] | 32) == 'w' && (a[2] | 32) == 'w')
    return take(s, p, url_end(s, a, q + 1), SG_KIND_URL, SG_STEP_URL);
  if ((e = mail_end(s, a)) != NULL) return take(s, p, e, SG_KIND_EMAIL, SG_STEP_EMAIL);
  while (q < s->end && q - a < HOST_MAX && (sg_is_alnum(*q) || *q == '-' || *q == '_')) q++;
  if (sg_at(s, q) != '.' || !sg_is_alnum(sg_at(s, q + 1))) return SG_OK;
  if ((e = host_end(s, a, SG_WORD_FILE, false)) != NULL) return take(s, p, e, SG_KIND_FILE, SG_STEP_FILE);
  if ((e = host_end(s, a, SG_WORD_DOMAIN, false)) != NULL && !opens_like_a_sentence(a, e)) {
    if (sg_at(s, e) == '/') return take(s, p, url_end(s, a, e), SG_KIND_URL, SG_STEP_URL);
    return take(s, p, e, SG_KIND_URL, SG_STEP_HOST);
  }
  if ((e = group_end(s, a)) != NULL) return take(s, p, e, SG_KIND_URL, SG_STEP_HOST);
  return SG_OK;
}
