/* hyperscan.c: Hyperscan or Vectorscan over the peers' phrases, as literals whatever the case.
   Usage: hyperscan TEXTS PHRASES   prints megabytes in a second, the best of three runs, and the matches.
   TEXTS: texts, each ended by a zero byte; PHRASES: one a line. */
#include <hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void fail(const char *what) {
  fprintf(stderr, "hyperscan: %s\n", what);
  exit(1);
}

static void *must(void *p) {
  if (!p) fail("no memory");
  return p;
}

static char *load(const char *path, size_t *size) {
  FILE *f = fopen(path, "rb");
  if (!f || fseek(f, 0, SEEK_END) != 0) fail(path);
  *size = (size_t)ftell(f);
  rewind(f);
  char *all = must(malloc(*size + 1));
  if (fread(all, 1, *size, f) != *size) fail(path);
  all[*size] = 0;
  fclose(f);
  return all;
}

static int count(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *found) {
  (void)id, (void)from, (void)to, (void)flags;
  ++*(size_t *)found;
  return 0;
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc != 3) fail("usage: hyperscan TEXTS PHRASES");
  size_t size, more, n = 0, room = 0, found = 0, bytes = 0;
  char *texts = load(argv[1], &size), *phrases = load(argv[2], &more);
  const char **literals = NULL;
  unsigned *flags = NULL, *ids = NULL;
  size_t *lengths = NULL;
  for (char *p = strtok(phrases, "\n"); p; p = strtok(NULL, "\n"), n++) {
    if (n == room) {
      room = room * 2 + 64;
      literals = must(realloc(literals, room * sizeof *literals));
      flags = must(realloc(flags, room * sizeof *flags));
      ids = must(realloc(ids, room * sizeof *ids));
      lengths = must(realloc(lengths, room * sizeof *lengths));
    }
    literals[n] = p;
    flags[n] = HS_FLAG_CASELESS;
    ids[n] = (unsigned)n;
    lengths[n] = strlen(p);
  }
  hs_database_t *db = NULL;
  hs_scratch_t *scratch = NULL;
  hs_compile_error_t *error = NULL;
  if (hs_compile_lit_multi(literals, flags, ids, lengths, (unsigned)n, HS_MODE_BLOCK, NULL, &db, &error) != HS_SUCCESS)
    fail(error->message);
  if (hs_alloc_scratch(db, &scratch) != HS_SUCCESS) fail("no scratch");
  double least = 0;
  for (int run = 0; run < 3; run++) {
    double start = now();
    found = bytes = 0;
    for (char *p = texts; p < texts + size; p += strlen(p) + 1) {
      size_t len = strlen(p);
      bytes += len;
      if (hs_scan(db, p, (unsigned)len, 0, scratch, count, &found) != HS_SUCCESS) fail("scan failed");
    }
    double took = now() - start;
    if (run == 0 || took < least) least = took;
  }
  printf("%.6g %zu\n", (double)bytes / 1e6 / least, found);
  return 0;
}
