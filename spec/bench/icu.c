/* icu.c: ICU's break iterators as a floor (`make bench`) and as a peer (`make bench-peers`).
   Usage: icu words|sentences FILE   prints megabytes of UTF-8 in a second, the best of five runs;
          icu show FILE              prints what was found: D a document, T a token, S a sentence.
   FILE holds texts, each ended by a zero byte. They are UTF-16 before the clock starts, as ICU likes them best. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

typedef struct text {
  const char *bytes;
  UChar *units;
  int32_t nunits;
} text;

static text *texts;
static size_t ntexts, nbytes;

static void fail(const char *what) {
  fprintf(stderr, "icu: %s\n", what);
  exit(1);
}

static void *must(void *p) {
  if (!p) fail("no memory");
  return p;
}

static void load(const char *path) {
  FILE *f = fopen(path, "rb");
  if (!f || fseek(f, 0, SEEK_END) != 0) fail(path);
  long size = ftell(f);
  rewind(f);
  char *all = must(malloc((size_t)size + 1));
  if (fread(all, 1, (size_t)size, f) != (size_t)size) fail(path);
  all[size] = 0;
  fclose(f);
  size_t room = 0;
  for (char *p = all; p < all + size; p += strlen(p) + 1) {
    if (ntexts == room) texts = must(realloc(texts, (room = room * 2 + 64) * sizeof *texts));
    UErrorCode status = U_ZERO_ERROR;
    text *t = &texts[ntexts++];
    int32_t len = (int32_t)strlen(p);
    t->bytes = p;
    t->units = must(malloc(((size_t)len + 1) * sizeof *t->units));
    u_strFromUTF8WithSub(t->units, len + 1, &t->nunits, p, len, 0xFFFD, NULL, &status);
    if (U_FAILURE(status)) fail(u_errorName(status));
    nbytes += (size_t)len;
  }
}

static UBreakIterator *open_iterator(UBreakIteratorType type) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *b = ubrk_open(type, "en", NULL, 0, &status);
  if (U_FAILURE(status)) fail(u_errorName(status));
  return b;
}

static void set(UBreakIterator *b, const text *t) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(b, t->units, t->nunits, &status);
  if (U_FAILURE(status)) fail(u_errorName(status));
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void measure(UBreakIteratorType type) {
  UBreakIterator *b = open_iterator(type);
  double least = 0;
  size_t found = 0;
  for (int run = 0; run < 5; run++) {
    double start = now();
    for (size_t i = 0; i < ntexts; i++) {
      set(b, &texts[i]);
      while (ubrk_next(b) != UBRK_DONE) found++;
    }
    double took = now() - start;
    if (run == 0 || took < least) least = took;
  }
  ubrk_close(b);
  if (found == 0 && nbytes > 0) fail("nothing found");
  printf("%.6g\n", (double)nbytes / 1e6 / least);
}

static void show_pieces(UBreakIterator *b, const text *t, char sign) {
  set(b, t);
  for (int32_t from = 0, to; (to = ubrk_next(b)) != UBRK_DONE; from = to) {
    char out[1 << 16];
    int32_t len = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(out, sizeof out, &len, t->units + from, to - from, &status);
    if (U_FAILURE(status)) fail(u_errorName(status));
    for (int32_t i = 0; i < len; i++)
      if (out[i] == '\n' || out[i] == '\r') out[i] = ' ';
    printf("%c %.*s\n", sign, (int)len, out);
  }
}

int main(int argc, char **argv) {
  if (argc != 3) fail("usage: icu words|sentences|show FILE");
  load(argv[2]);
  if (strcmp(argv[1], "words") == 0) measure(UBRK_WORD);
  else if (strcmp(argv[1], "sentences") == 0) measure(UBRK_SENTENCE);
  else {
    UBreakIterator *words = open_iterator(UBRK_WORD), *sentences = open_iterator(UBRK_SENTENCE);
    for (size_t i = 0; i < ntexts; i++) {
      puts("D");
      show_pieces(words, &texts[i], 'T');
      show_pieces(sentences, &texts[i], 'S');
    }
    ubrk_close(words);
    ubrk_close(sentences);
  }
  return 0;
}
