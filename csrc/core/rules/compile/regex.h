/* regex.h: regular expressions over the text of one token. Linear in the text, without memory of their own at run time.

   Syntax: literal characters, `.`, `[a-z]`, `[^a-z]`, `\d \w \s \D \W \S` (digits, letters and digits, white space, as
   Unicode has them), a backslash before punctuation, `( )`, `|`, `* + ?`, `{3} {2,} {2,5}`, `^` and `$` for the bounds
   of the token. There are no back-references and no look-around. */
#ifndef SG_REGEX_H
#define SG_REGEX_H

#include "base/arena.h"

typedef struct sg_regex sg_regex;

/* What is wrong with an expression. */
typedef struct sg_regex_fault {
  uint32_t at;      /* byte of the expression, from 0 */
  const char *what; /* never NULL after a failure */
} sg_regex_fault;

/* Compiles `len` bytes of UTF-8 into `arena`. SG_ARG for a mistake and SG_LIMIT for an expression of more than
   SG_REGEX_STATES states fill `fault`; SG_NOMEM. */
sg_status sg_regex_compile(sg_arena *arena, const char *pattern, uint32_t len, const sg_regex **out,
                           sg_regex_fault *fault);

#define SG_REGEX_STATES 512

/* Whether the expression matches some part of the text. */
bool sg_regex_search(const sg_regex *r, const char *text, uint32_t len);

#endif
