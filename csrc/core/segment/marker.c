/* marker.c: the markers of list items. */
#include "segment/segmenter.h"

static uint32_t roman_value(const char *s, uint32_t len) {
  if (*s != 'i' && *s != 'v' && *s != 'x') return 0;
  static const char *const names[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
  for (uint32_t i = 0; i < 12; i++)
    if (strncmp(names[i], s, len) == 0 && names[i][len] == 0) return i + 1;
  return 0;
}

/* The number, letter or Roman numeral of a marker: false if it is none. */
static bool read_value(const char *s, uint32_t len, sg_marker *out) {
  out->value = out->value2 = 0;
  if (len == 0 || len > 4) return false;
  uint32_t n = 0, i = 0;
  while (i < len && s[i] >= '0' && s[i] <= '9') n = n * 10 + (uint32_t)(s[i++] - '0');
  if (i == len && len <= 3) {
    out->value = n;
    out->style = 1;
    return true;
  }
  if (i > 0) return false;
  if (len == 1 && ((s[0] | 32) >= 'a' && (s[0] | 32) <= 'z')) {
    out->value = (uint32_t)((s[0] | 32) - 'a' + 1);
    out->value2 = roman_value(s, len);
    out->style = s[0] >= 'a' ? 2 : 3;
    return true;
  }
  out->value = out->value2 = roman_value(s, len);
  out->style = 2;
  return out->value != 0;
}

bool sg_segment_bullet(const sg_document *d, uint32_t i) {
  const sg_token *t = &d->tokens[i];
  const char *s = d->text + t->start;
  uint32_t len = t->end - t->start;
  if (len == 1) return *s == '*' || *s == '-' || *s == '+';
  if (len != 3 || (unsigned char)s[0] != 0xE2) return false;
  unsigned char b = (unsigned char)s[1], c = (unsigned char)s[2];
  return (b == 0x80 && (c == 0xA2 || c == 0xA3 || c == 0x93 || c == 0x94)) || (b == 0x96 && c >= 0xA0) ||
         (b == 0x97 && c <= 0xBF) || (b == 0x81 && c == 0x83);
}

static char sign_at(const sg_document *d, uint32_t i, uint32_t last) {
  if (i >= last || d->tokens[i].end - d->tokens[i].start > 2) return 0;
  return d->text[d->tokens[i].start];
}

bool sg_segment_marker(const sg_document *d, uint32_t i, uint32_t last, sg_marker *out) {
  if (i >= last) return false;
  const char *t = d->text;
  *out = (sg_marker){.after = i + 1};
  if (sg_segment_bullet(d, i)) return i + 1 < last && d->tokens[i + 1].flags & SG_TOKEN_SPACE;
  uint32_t k = i;
  bool open = sign_at(d, k, last) == '(';
  if (open) k++;
  if (k >= last || (open && d->tokens[k].flags & SG_TOKEN_SPACE)) return false;
  const sg_token *a = &d->tokens[k];
  uint32_t len = a->end - a->start;
  uint8_t dot = 0;
  if (len > 1 && t[a->end - 1] == '.') len--, dot = 8;
  if (!read_value(t + a->start, len, out)) return false;
  k++;
  bool tight = k < last && d->tokens[k].start == d->tokens[k - 1].end;
  if (!dot && tight && sign_at(d, k, last) == '.' && d->tokens[k].end - d->tokens[k].start == 1) {
    dot = 8;
    k++;
    tight = k < last && d->tokens[k].start == d->tokens[k - 1].end;
  }
  uint8_t close = tight && sign_at(d, k, last) == ')' ? 16 : 0;
  if (close) k++;
  if (open ? !close : !dot && !close) return false;
  if (k < last && !(d->tokens[k].flags & SG_TOKEN_SPACE)) return false;
  if (k >= last && !close && out->style != 1) return false;
  out->style = (uint8_t)(out->style | dot | close | (open ? 32 : 0));
  out->after = k;
  return true;
}

bool sg_marker_follows(const sg_marker *a, const sg_marker *b) {
  if (a->style != b->style) return false;
  return b->value == a->value + 1 || (a->value2 && b->value2 == a->value2 + 1) ||
         (a->value2 && b->value == a->value2 + 1) || (b->value2 && b->value2 == a->value + 1);
}
