/* segmenter_test.c: blocks and sentences of any text lie in order, sentences inside blocks; without memory there are
   none. */
#include "../../support/check.h"
#include "../../support/kit.h"

/* Pieces of which texts are put together. */
static const char *const PIECES[] = {"He left. ", "Dr. Ines ", "\n",     "\n\n",  "1. ",  "- ",   "\"No.\" ", "(a) ",
                                     "U.S. ",     "… ",        "what? ", "\t",    "3.5 ", "I. ",  "HELP! ",   "'s ",
                                     "* * *",     ":\n",       ", but ", "\xFF ", "2)\n", "www.", "Mrs",      ") "};
enum { NPIECES = sizeof PIECES / sizeof *PIECES };

static uint32_t write_text(char *text) {
  uint32_t len = 0, n = check_random(24);
  for (uint32_t i = 0; i < n; i++) {
    const char *piece = PIECES[check_random(NPIECES)];
    memcpy(text + len, piece, strlen(piece));
    len += (uint32_t)strlen(piece);
  }
  return len;
}

/* Neither blocks nor sentences are empty or lie in each other. */
static void in_order(const sg_document *d) {
  for (uint32_t i = 0; i < d->nblocks; i++) {
    CHECK(d->blocks[i].first < d->blocks[i].last && d->blocks[i].last <= d->ntokens);
    CHECK(!i || d->blocks[i - 1].last <= d->blocks[i].first);
  }
  for (uint32_t i = 0; i < d->nsentences; i++) {
    CHECK(d->sentences[i].first < d->sentences[i].last && d->sentences[i].last <= d->ntokens);
    CHECK(!i || d->sentences[i - 1].last <= d->sentences[i].first);
  }
}

static void inside_blocks(const sg_document *d) {
  for (uint32_t i = 0, block = 0; i < d->nsentences; i++) {
    while (block < d->nblocks && d->blocks[block].last <= d->sentences[i].first) block++;
    CHECK(block < d->nblocks && d->sentences[i].last <= d->blocks[block].last);
  }
}

static void test_any_text(void) {
  sg_allocator a = sg_allocator_default();
  desk d;
  char text[512];
  CHECK(desk_new(&a, &d) == SG_OK);
  for (int round = 0; round < 5000; round++) {
    uint32_t len = write_text(text);
    CHECK(desk_read(&d, text, len) == SG_OK);
    in_order(d.document);
    inside_blocks(d.document);
  }
  desk_done(&d);
}

static void test_without_memory(void) {
  const char text[] = "Ines left.\n\nHe saw it. She did not.";
  for (unsigned long fail = 1, refused = 1; refused; fail++) {
    check_heap heap = {.fail_at = 0};
    sg_allocator a = {check_alloc, &heap};
    desk d;
    CHECK(desk_new(&a, &d) == SG_OK && sg_document_reset(d.document, text, sizeof text - 1) == SG_OK);
    CHECK(sg_tokenize(d.document, d.language) == SG_OK);
    heap.fail_at = heap.n + fail;
    sg_status status = sg_segment(d.document, d.language);
    refused = heap.failed;
    CHECK(status == (refused ? SG_NOMEM : SG_OK));
    CHECK(refused ? !d.document->nblocks && !d.document->nsentences : d.document->nsentences == 3);
    desk_done(&d);
    CHECK(heap.live == 0);
  }
}

int main(void) {
  test_any_text();
  test_without_memory();
  return check_report("segmenter");
}
