/* vocabulary.c: interned types and forms. */
#include "tokens/vocabulary.h"

#include "text/canonical.h"
#include "text/unicode.h"
#include "text/utf8.h"

const char *const sg_kind_names[SG_KIND_COUNT] = {"word",    "number",  "punct", "symbol", "abbreviation",
                                                  "clitic",  "ordinal", "url",   "email",  "mention",
                                                  "hashtag", "emoji",   "file",  "invalid"};
const char *const sg_pos_names[SG_POS_COUNT] = {"NONE",  "ADJ",   "ADP",   "ADV", "AUX",  "CCONJ",
                                                "DET",   "INTJ",  "NOUN",  "NUM", "PART", "PRON",
                                                "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
const char *const sg_shape_names[SG_SHAPE_COUNT] = {"other", "lower", "Title", "UPPER", "Mixed", "digits"};

enum { SLOTS = 1024, PIECE = 8192, FOLD_ROOM = 256 };

static size_t slot_bytes(const sg_vocabulary *v) { return ((size_t)v->type_mask + 1) * sizeof *v->type_slots; }

sg_status sg_vocabulary_new(const sg_allocator *alloc, size_t budget, sg_vocabulary **out) {
  sg_vocabulary *v = sg_realloc(alloc, NULL, 0, sizeof *v);
  if (!v) return SG_NOMEM;
  *v = (sg_vocabulary){.alloc = *alloc, .budget = budget, .generation = 1, .type_mask = SLOTS - 1};
  sg_arena_init(&v->text, alloc);
  v->type_slots = sg_realloc(alloc, NULL, 0, slot_bytes(v));
  if (!v->type_slots) {
    sg_free(alloc, v, sizeof *v);
    return SG_NOMEM;
  }
  memset(v->type_slots, 0, slot_bytes(v));
  *out = v;
  return SG_OK;
}

static void free_forms(sg_vocabulary *v) {
  sg_free(&v->alloc, v->forms, v->forms_cap * sizeof *v->forms);
  sg_index_free(&v->form_index, &v->alloc);
  v->forms = NULL;
  v->forms_cap = 0;
}

void sg_vocabulary_free(sg_vocabulary *v) {
  if (!v) return;
  sg_allocator a = v->alloc;
  free_forms(v);
  sg_free(&a, v->types, v->types_cap * sizeof *v->types);
  sg_free(&a, v->type_slots, slot_bytes(v));
  sg_arena_done(&v->text);
  sg_free(&a, v, sizeof *v);
}

size_t sg_vocabulary_bytes(const sg_vocabulary *v) {
  return v->text.used + v->ntypes * (sizeof *v->types + sizeof *v->type_slots) +
         v->nforms * (sizeof *v->forms + sizeof *v->form_index.slots);
}

/* What the arrays hold from the allocator, in use or not. */
static size_t held_bytes(const sg_vocabulary *v) {
  return v->text.held + v->types_cap * sizeof *v->types + slot_bytes(v) + v->forms_cap * sizeof *v->forms +
         sg_index_bytes(&v->form_index);
}

/* Gives back what one large text has made the arrays grow to. Without memory for a small table the large one stays. */
static void shrink(sg_vocabulary *v) {
  sg_type_slot *slots = sg_realloc(&v->alloc, NULL, 0, SLOTS * sizeof *slots);
  if (slots) {
    sg_free(&v->alloc, v->type_slots, slot_bytes(v));
    v->type_slots = slots;
    v->type_mask = SLOTS - 1;
  }
  sg_free(&v->alloc, v->types, v->types_cap * sizeof *v->types);
  v->types = NULL;
  v->types_cap = 0;
  free_forms(v);
}

bool sg_vocabulary_trim(sg_vocabulary *v) {
  if (!v->budget || sg_vocabulary_bytes(v) <= v->budget) return false;
  v->ntypes = v->nforms = 0;
  v->room = NULL;
  v->room_left = 0;
  v->generation++;
  sg_arena_reset(&v->text, v->budget);
  if (held_bytes(v) / 2 > v->budget) shrink(v);
  memset(v->type_slots, 0, slot_bytes(v));
  sg_index_clear(&v->form_index);
  return true;
}

/* Texts stand closely packed in pieces of the arena. */
static char *copy_text(sg_vocabulary *v, const char *text, uint32_t len) {
  if (len > v->room_left) {
    if (len > PIECE / 4) {
      char *own = sg_arena_alloc(&v->text, len);
      if (own) memcpy(own, text, len);
      return own;
    }
    char *piece = sg_arena_alloc(&v->text, PIECE);
    if (!piece) return NULL;
    v->room = piece;
    v->room_left = PIECE;
  }
  char *copy = v->room;
  if (len) memcpy(copy, text, len);
  v->room += len;
  v->room_left -= len;
  return copy;
}

static sg_shape shape_of(const char *text, uint32_t len) {
  const unsigned char *p = (const unsigned char *)text, *end = p + len;
  uint32_t upper = 0, lower = 0, other = 0, digits = 0;
  bool first_upper = false;
  while (p < end) {
    uint32_t cp;
    p += sg_utf8_decode(p, end, &cp);
    sg_char_class c = cp == SG_UTF8_INVALID ? SG_CHAR_OTHER : sg_char_class_of(cp);
    if (c == SG_CHAR_UPPER) {
      if (upper + lower + other == 0) first_upper = true;
      upper++;
    } else if (c == SG_CHAR_LOWER) {
      lower++;
    } else if (c == SG_CHAR_DIGIT || c == SG_CHAR_NUMBER) {
      digits++;
    } else if (c == SG_CHAR_LETTER || c == SG_CHAR_IDEOGRAPH) {
      other++;
    }
  }
  if (upper + lower + other == 0) return digits ? SG_SHAPE_DIGITS : SG_SHAPE_OTHER;
  if (upper + lower == 0) return SG_SHAPE_OTHER;
  if (upper == 0) return SG_SHAPE_LOWER;
  if (lower == 0) return SG_SHAPE_UPPER;
  return upper == 1 && first_upper ? SG_SHAPE_TITLE : SG_SHAPE_MIXED;
}

/* Signs that rules take for the same: each as its plain ASCII form. 0 drops the character. */
static uint32_t fold_char(uint32_t cp, sg_kind kind) {
  if (cp < 0x80) {
    if (cp == '`' && kind == SG_KIND_PUNCT) return '\'';
    return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
  }
  switch (sg_char_class_of(cp)) {
    case SG_CHAR_UPPER: return sg_char_lower(cp);
    case SG_CHAR_JOIN: return 0;
    case SG_CHAR_APOSTROPHE: return cp == 0x2032 || cp == 0xB4 ? cp : '\'';
    case SG_CHAR_QUOTE: return cp == 0x2033 ? cp : '"';
    default: return cp == 0x2010 || cp == 0x2011 ? '-' : cp;
  }
}

/* Writes the folded text to `out` (NULL: only measures); returns its length. Folding never makes a text empty, and
   folding what is folded changes nothing: a type can be met first as a text or as what another folds to. */
static uint32_t fold(const char *text, uint32_t len, sg_kind kind, char *out) {
  const unsigned char *p = (const unsigned char *)text, *end = p + len;
  uint32_t n = 0, signs = 0, apostrophes = 0;
  char buffer[4];
  for (; p < end; signs++) {
    uint32_t cp, bytes = sg_utf8_decode(p, end, &cp);
    if (cp == SG_UTF8_INVALID) {
      if (out) memcpy(out + n, p, bytes);
      n += bytes;
    } else if (cp == 0x2026 && kind == SG_KIND_PUNCT) {
      if (out) memcpy(out + n, "...", 3);
      n += 3;
    } else {
      uint32_t folded = fold_char(cp, kind);
      apostrophes += folded == '\'';
      if (folded) n += sg_utf8_encode(folded, out ? out + n : buffer);
    }
    p += bytes;
  }
  /* The two-character quotation marks of typewriters and of TeX, and those made of two curly ones. */
  if (kind == SG_KIND_PUNCT && signs == 2 && apostrophes == 2) {
    if (out) out[0] = '"';
    return 1;
  }
  if (n == 0) {
    if (out) memcpy(out, text, len);
    return len;
  }
  return n;
}

static sg_status grow_slots(sg_vocabulary *v) {
  if (v->ntypes < v->type_mask / 2) return SG_OK;
  if (v->type_mask >= UINT32_C(1) << 30) return SG_LIMIT;
  uint32_t mask = v->type_mask * 2 + 1;
  sg_type_slot *slots = sg_realloc(&v->alloc, NULL, 0, ((size_t)mask + 1) * sizeof *slots);
  if (!slots) return SG_NOMEM;
  memset(slots, 0, ((size_t)mask + 1) * sizeof *slots);
  for (uint32_t i = 0; i <= v->type_mask; i++) {
    sg_type_slot s = v->type_slots[i];
    if (!s.id) continue;
    uint32_t k = (uint32_t)sg_type_hash(s.key, s.meta) & mask;
    while (slots[k].id) k = (k + 1) & mask;
    slots[k] = s;
  }
  sg_free(&v->alloc, v->type_slots, slot_bytes(v));
  v->type_slots = slots;
  v->type_mask = mask;
  return SG_OK;
}

/* Adds a text that is not there; SG_NONE as `folded` stands for itself. */
static sg_status add_type(sg_vocabulary *v, const char *text, uint32_t len, sg_kind kind, sg_type_id folded,
                          sg_type_id *out) {
  SG_TRY(sg_grow(&v->alloc, (void **)&v->types, &v->types_cap, (uint64_t)v->ntypes + 1, sizeof *v->types));
  SG_TRY(grow_slots(v));
  char *copy = copy_text(v, text, len);
  if (!copy) return SG_NOMEM;
  uint64_t key = sg_type_key(text, len);
  uint32_t meta = sg_type_meta(len, kind);
  uint64_t hash = sg_type_hash(key, meta);
  uint32_t k = (uint32_t)hash & v->type_mask;
  while (v->type_slots[k].id) k = (k + 1) & v->type_mask;
  sg_type_id id = v->ntypes++;
  SG_ASSERT(folded == SG_NONE || (folded < id && v->types[folded].folded == folded)); /* what is folded stays so */
  v->types[id] = (sg_type){.text = copy,
                           .len = len,
                           .hash = (uint32_t)sg_type_hash(key, len),
                           .folded = folded == SG_NONE ? id : folded,
                           .kind = (uint8_t)kind,
                           .shape = (uint8_t)shape_of(text, len)};
  v->type_slots[k] = (sg_type_slot){key, meta, id + 1};
  *out = id;
  return SG_OK;
}

sg_type_id sg_vocabulary_find(const sg_vocabulary *v, const char *text, uint32_t len, sg_kind kind) {
  uint64_t key = sg_type_key(text, len);
  uint32_t meta = sg_type_meta(len, kind);
  return sg_vocabulary_probe(v, text, len, key, meta, sg_type_hash(key, meta));
}

static sg_status intern_folded(sg_vocabulary *v, const char *text, uint32_t len, sg_kind kind, sg_type_id *out) {
  char small[FOLD_ROOM], *buffer = small;
  uint32_t n = fold(text, len, kind, NULL), room = n;
  if (room > sizeof small) {
    buffer = sg_realloc(&v->alloc, NULL, 0, room);
    if (!buffer) return SG_NOMEM;
  }
  fold(text, len, kind, buffer);
  /* Small letters may compose with a mark where the capital does not. */
  if (n > 0) n = sg_canonical_form(buffer, n, buffer);
  sg_status status = SG_OK;
  if (n == len && memcmp(buffer, text, len) == 0) {
    *out = SG_NONE;
  } else {
    *out = sg_vocabulary_find(v, buffer, n, kind);
    if (*out == SG_NONE) status = add_type(v, buffer, n, kind, SG_NONE, out);
  }
  if (buffer != small) sg_free(&v->alloc, buffer, room);
  return status;
}

/* The type of a text in its canonical form. */
static sg_status intern_canonical(sg_vocabulary *v, const char *text, uint32_t len, sg_kind kind, sg_type_id *out) {
  sg_type_id folded;
  *out = sg_vocabulary_find(v, text, len, kind);
  if (*out != SG_NONE) return SG_OK;
  SG_TRY(intern_folded(v, text, len, kind, &folded));
  return add_type(v, text, len, kind, folded, out);
}

sg_status sg_vocabulary_intern(sg_vocabulary *v, const char *text, uint32_t len, sg_kind kind, sg_type_id *out) {
  const unsigned char *bytes = (const unsigned char *)text;
  if (sg_utf8_plain(bytes, bytes + len) == bytes + len) return intern_canonical(v, text, len, kind, out);
  char small[FOLD_ROOM], *buffer = small;
  if (len > sizeof small) {
    buffer = sg_realloc(&v->alloc, NULL, 0, len);
    if (!buffer) return SG_NOMEM;
  }
  sg_status status = intern_canonical(v, buffer, sg_canonical_form(text, len, buffer), kind, out);
  if (buffer != small) sg_free(&v->alloc, buffer, len);
  return status;
}

static uint32_t form_hash(sg_type_id type, sg_type_id lemma, uint8_t pos, uint8_t flags) {
  return sg_hash_mix(type ^ ((uint32_t)pos << 24 | (uint32_t)flags << 16), lemma);
}

static uint32_t hash_of_form(const void *v, uint32_t i) {
  const sg_form *f = &((const sg_vocabulary *)v)->forms[i];
  return form_hash(f->type, f->lemma, f->pos, f->flags);
}

sg_status sg_vocabulary_form(sg_vocabulary *v, sg_type_id type, sg_type_id lemma, uint8_t pos, uint8_t flags,
                             sg_form_id *out) {
  if (type >= v->ntypes || lemma >= v->ntypes) return SG_ARG;
  SG_TRY(sg_index_room(&v->form_index, &v->alloc, v->nforms, hash_of_form, v));
  uint32_t k = sg_index_start(&v->form_index, form_hash(type, lemma, pos, flags));
  for (; (*out = sg_index_at(&v->form_index, k)) != SG_NONE; k = sg_index_next(&v->form_index, k)) {
    const sg_form *f = &v->forms[*out];
    if (f->type == type && f->lemma == lemma && f->pos == pos && f->flags == flags) return SG_OK;
  }
  SG_TRY(sg_grow(&v->alloc, (void **)&v->forms, &v->forms_cap, (uint64_t)v->nforms + 1, sizeof *v->forms));
  v->forms[v->nforms] = (sg_form){type, lemma, pos, flags, 0};
  *out = v->nforms++;
  sg_index_put(&v->form_index, k, *out);
  return SG_OK;
}
