/* handles.h: what stands behind the opaque types of stringer.h. Languages, programs, lexicons, taggers, builders and
   matchers are the core's own; sessions and documents hold what several of its objects share. */
#ifndef SG_HANDLES_H
#define SG_HANDLES_H

#include "stringer.h"
#include "document/document.h"
#include "lexicon/lexicon.h"
#include "rules/match/matcher.h"
#include "tag/tagger.h"
#include "tokens/language.h"

struct stringer_session {
  sg_allocator alloc;
  sg_vocabulary *vocabulary;
  sg_signatures *signatures;
  sg_tagger_scratch *tagger;
};

struct stringer_document {
  stringer_session *session;
  sg_document *core;
};

/* The host's allocator, or the C library's. */
static inline sg_allocator sg_host_allocator(const stringer_allocator *a) {
  return a ? (sg_allocator){a->resize, a->context} : sg_allocator_default();
}

/* ORDER STATUS: sg_status and stringer_status have the same members. */
static inline stringer_status sg_host_status(sg_status s) { return (stringer_status)s; }

#define SG_HOST_TRY(expr)                                 \
  do {                                                    \
    sg_status sg_try_ = (expr);                           \
    if (sg_try_ != SG_OK) return sg_host_status(sg_try_); \
  } while (0)

#endif
