/* canonical_test.c: equivalent texts have one form, which is its own form and never longer; any bytes do no harm. */
#include "../../support/check.h"
#include "text/canonical.h"
#include "text/utf8.h"

static void is_form(const char *text, const char *form) {
  char out[64];
  uint32_t n = sg_canonical_form(text, (uint32_t)strlen(text), out);
  CHECK(n == strlen(form) && memcmp(out, form, n) == 0);
}

static void test_forms(void) {
  is_form("Lima", "Lima");
  is_form("Co\xCC\x82te", "C\xC3\xB4te");
  is_form("C\xC3\xB4te", "C\xC3\xB4te");
  is_form("e\xCC\xA3\xCC\x82", "\xE1\xBB\x87"); /* two marks on one letter */
  is_form("x\xCC\x82", "x\xCC\x82");            /* no letter of its own */
  is_form("\xCC\x82"
          "a",
          "\xCC\x82"
          "a"); /* a mark on nothing */
  is_form("o\xEF\xAC\x83"
          "ce",
          "office");                                      /* a ligature */
  is_form("\xEF\xBC\xA6\xEF\xBD\x92\xEF\xBC\x91", "Fr1"); /* full width */
  is_form("\xEF\xBF\xA5", "\xC2\xA5");
  is_form("\xE2\x84\xAB", "\xC3\x85");       /* the sign of the angstrom */
  is_form("\xD0\xB8\xCC\x86", "\xD0\xB9");   /* Cyrillic */
  is_form("a\xFF\xCC\x82", "a\xFF\xCC\x82"); /* malformed bytes stay */
  is_form("", "");
}

/* The form of [text, text + len) is no longer, not empty, and its own form, also where it takes the place of the text.
 */
static void holds(const char *text, uint32_t len) {
  char form[64], again[64], place[64];
  uint32_t n = sg_canonical_form(text, len, form);
  CHECK(n <= len && (n > 0 || len == 0));
  CHECK(sg_canonical_form(form, n, again) == n && memcmp(form, again, n) == 0);
  memcpy(place, text, len);
  CHECK(sg_canonical_form(place, len, place) == n && memcmp(form, place, n) == 0);
}

static void test_all_letters(void) {
  for (uint32_t cp = 1; cp < 0x20000; cp++) {
    if (cp >= 0xD800 && cp < 0xE000) continue;
    char text[16];
    uint32_t len = sg_utf8_encode(cp, text);
    holds(text, len);
    len += sg_utf8_encode(0x300 + cp % 0x60, text + len);
    holds(text, len);
  }
}

static void test_any_bytes(void) {
  for (int round = 0; round < 20000; round++) {
    char text[24];
    uint32_t len = check_random(sizeof text);
    for (uint32_t i = 0; i < len; i++) text[i] = (char)(check_random(3) ? 0xC0 + check_random(64) : check_random(256));
    holds(text, len);
  }
}

int main(void) {
  test_forms();
  test_all_letters();
  test_any_bytes();
  return check_report("canonical");
}
