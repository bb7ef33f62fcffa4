/* sandbox.h: a Lua state of its own for code of strangers. Shared by the files sandbox*.c; `core.sandbox` in Lua.

   Why a state of its own: what a guest never holds it cannot break. The state has an allocator that counts, so memory
   is capped where it is taken; a count hook that is never away, so there is no moment between two guards; and no
   value of the host in it, since only bytes cross (sandbox_values.c). Everything the guest's globals hold is bounded:
   it is cheap for each instruction that calls it, or it pays for what it does (sandbox_library.c,
   sandbox_patterns.c), or it is written in Lua and so counted (lua/stringer/guest). */
#ifndef SG_LUA_SANDBOX_H
#define SG_LUA_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "binding.h"

#define SG_LUA_SANDBOX "stringer.sandbox"

/* Why a call ended before its time. */
typedef enum { SANDBOX_RUNS, SANDBOX_INSTRUCTIONS, SANDBOX_MEMORY, SANDBOX_TIME, SANDBOX_INTERRUPTED } sandbox_end;

/* Bytes of a message from the guest, and of the name of a file in it, that are kept. */
#define SANDBOX_MESSAGE 2000
#define SANDBOX_FILE 600

typedef struct sandbox {
  lua_State *guest; /* NULL: closed */
  lua_State *host;  /* while a call runs, else NULL */
  bool serving;     /* the host works for the guest: no call into the guest may begin */
  /* memory, in bytes */
  lua_Alloc alloc;
  void *alloc_ud;
  size_t used, most;
  uint32_t refused; /* how often a call was refused memory */
  bool capped;
  /* the budget of the call that runs */
  int64_t limit, left; /* instructions; limit 0: no cap */
  double seconds, deadline, cpu_start;
  const char *stack; /* of C, where the call began */
  sandbox_end ended;
  char file[SANDBOX_FILE];
  int line; /* where it ended; 0: not known */
  char message[SANDBOX_MESSAGE];
  size_t message_len;
  /* what crosses: see sandbox_values.c */
  char *bytes;
  size_t length, room;
} sandbox;

/* The sandbox that a guest's state belongs to. */
sandbox *sandbox_of(lua_State *guest);

/* --- sandbox_limits.c --- */

void *sandbox_alloc(void *ud, void *ptr, size_t osize, size_t nsize);
/* Begins the budget of a call; it lasts until the next. */
void sandbox_refill(sandbox *s);
/* Seconds of this thread's own time since then; only where seconds are capped. */
double sandbox_seconds(const sandbox *s);
/* The count hook of a guest. */
void sandbox_count(lua_State *guest, lua_Debug *ar);
/* Takes so many instructions off the budget for work done in C; raises in the guest when it is spent. */
void sandbox_charge(lua_State *guest, sandbox *s, size_t instructions);
/* What a call that ended before its time is told to have done. */
const char *sandbox_reason(const sandbox *s, char *buffer, size_t room);

/* --- sandbox_values.c --- */

/* Writes the values from `first` to the top as bytes into s->bytes. Raises in L what cannot cross. */
void sandbox_encode(lua_State *L, sandbox *s, int first);
/* Pushes the values that s->bytes hold; returns how many. Raises in L when memory is short. */
int sandbox_decode(lua_State *L, sandbox *s);

/* --- sandbox_library.c, sandbox_patterns.c --- */

/* Leaves nothing in the guest's globals but what is bounded; run in the guest, unprotected. */
void sandbox_open_library(lua_State *guest);
/* find, match, gmatch, gsub: sets them in the table on top. */
void sandbox_open_patterns(lua_State *guest);
/* core.matches(text, pattern): for the host. */
int sandbox_matches(lua_State *L);

#endif
