/* json_writer.h: the bytes of JSON as they are written, and what is written without looking at Lua values. */
#ifndef SG_LUA_JSON_WRITER_H
#define SG_LUA_JSON_WRITER_H

#include <lua.h>

#include "document/document.h"

/* The bytes written so far, in a buffer that is used again. `document` is that of a compact dossier, or NULL. */
typedef struct sg_json_writer {
  lua_State *L;
  const sg_document *document;
  char *bytes;
  size_t n, cap;
} sg_json_writer;

/* Gives the buffer back to the allocator. */
void sg_json_drop(sg_json_writer *w);
/* Where `more` bytes can be written; raises if memory is short. */
char *sg_json_grow(sg_json_writer *w, size_t more);

static inline char *sg_json_room(sg_json_writer *w, size_t more) {
  return w->cap - w->n >= more ? w->bytes + w->n : sg_json_grow(w, more);
}
static inline void sg_json_char(sg_json_writer *w, char c) {
  *sg_json_room(w, 1) = c;
  w->n++;
}
void sg_json_bytes(sg_json_writer *w, const char *bytes, size_t n);
/* Each maximal malformed subpart of UTF-8 becomes U+FFFD. */
void sg_json_string(sg_json_writer *w, const char *text, size_t len);
/* What is no number in JSON (inf, nan) is null. Whole numbers that a double holds exactly keep every digit. */
void sg_json_number(sg_json_writer *w, lua_Number n);

/* A place is a stretch of tokens in one number, exact also where numbers are floats: the first times this, and the
   last. */
enum { SG_JSON_PLACES = 1 << 26 };
/* What a place tells: `start` and `end` in the unit of the document, and the text. Raises if the document has no such
   tokens. */
typedef struct sg_json_range {
  lua_Integer start, end;
  const char *text;
  size_t len;
} sg_json_range;
sg_json_range sg_json_range_of(sg_json_writer *w, lua_Number place);
/* The same, as "start": and so on without braces. */
void sg_json_place(sg_json_writer *w, lua_Number place);
/* A list of the document: "blocks", "sentences", "tokens" or "arguments"; raises if it is none of these. */
void sg_json_list(sg_json_writer *w, const char *name);

#endif
