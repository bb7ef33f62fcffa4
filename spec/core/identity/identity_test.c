/* identity_test.c: mentions joined into things, with every allocation failing in turn; what is no class is refused.
   Random mentions are compared with the definition by spec/stringer/engine/identity_spec.lua. */
#include "../../support/check.h"
#include "identity/identity.h"

#define TEXT(s) \
  { s, sizeof s - 1 }
enum { MENTIONS = 7 };

static const uint32_t AGREE[] = {0, 0};
static const sg_identity_class classes[] = {{.nkeys = 2,
                                             .nvalues = 1,
                                             .nways = 3,
                                             .nagree = 1,
                                             .text = 0,
                                             .ways = {SG_WAY_GIVEN, SG_WAY_LAST, SG_WAY_INITIALS},
                                             .agree = (const sg_identity_agree *)AGREE},
                                            {.nkeys = 1, .text = SG_NONE}};
static const sg_string NONE = {NULL, 0};

static void fill(sg_identity_mention *m, sg_string texts[][3]) {
  static const sg_string given[MENTIONS][3] = {
      {TEXT("silva"), {NULL, 0}, TEXT("PRT")}, {TEXT("ana silva"), TEXT("imo 7"), TEXT("PRT")},
      {TEXT("a silva"), {NULL, 0}, {NULL, 0}}, {TEXT("silva"), {NULL, 0}, TEXT("NOR")},
      {TEXT("as"), {NULL, 0}, {NULL, 0}},      {TEXT("other"), TEXT("IMO 7"), {NULL, 0}},
      {TEXT("silva"), {NULL, 0}, {NULL, 0}}};
  for (uint32_t i = 0; i < MENTIONS; i++) {
    memcpy(texts[i], given[i], sizeof given[i]);
    m[i] = (sg_identity_mention){.ways = 0xFF, .keys = texts[i], .values = texts[i] + 2, .raw = NONE};
  }
  m[1].raw = (sg_string)TEXT("Ana Silva");
  m[6].class = 1;
}

static void check_things(const sg_identity_found *f) {
  static const uint32_t things[MENTIONS] = {0, 0, 0, 1, 0, 2, 3};
  for (uint32_t i = 0; i < MENTIONS; i++) CHECK(f[i].thing == things[i]);
  CHECK(f[0].way == SG_WAY_LAST && f[0].as == 1 && f[2].way == SG_WAY_GIVEN && f[3].as == 3);
  CHECK(f[4].way == SG_WAY_INITIALS && f[1].way == 0);
}

int main(void) {
  sg_identity_mention m[MENTIONS];
  sg_string texts[MENTIONS][3];
  sg_identity_found found[MENTIONS];
  check_heap heap;
  sg_allocator a = {check_alloc, &heap};
  fill(m, texts);
  unsigned long at = 1;
  for (sg_status s = SG_NOMEM; s != SG_OK && at < 1000; at++) {
    heap = (check_heap){.fail_at = at};
    s = sg_identity_find(&a, classes, 2, m, MENTIONS, found);
    CHECK(s == (heap.failed ? SG_NOMEM : SG_OK) && heap.live == 0);
  }
  CHECK(at > 5 && at < 1000);
  check_things(found);
  m[2].class = 2;
  CHECK(sg_identity_find(&a, classes, 2, m, MENTIONS, found) == SG_ARG);
  heap = (check_heap){0};
  CHECK(sg_identity_find(&a, classes, 2, m, 0, found) == SG_OK && heap.live == 0);
  return check_report("identity");
}
