/* sandbox_limits.c: the caps of a guest's state on memory, instructions and time. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "sandbox.h"
#include "interrupt.h"

/* Instructions between two looks. A function of the guest's globals may take milliseconds on the largest table that
   fits, so looks are near enough that some hundred such calls cannot make a second. */
#define STRIDE 200

/* Bytes of the stack of C that a guest may take: threads of some hosts have half a megabyte. */
#define MOST_STACK 200000

/* A collector that is late makes a refusal or two that mean nothing, as Lua collects and asks again. */
#define MANY_REFUSALS 8

/* Bytes of an allocation that cost one instruction: long strings are paid for by whoever makes them. */
#define BYTES_AN_INSTRUCTION 64

sandbox *sandbox_of(lua_State *guest) {
  void *ud;
  lua_getallocf(guest, &ud);
  return ud;
}

void *sandbox_alloc(void *ud, void *ptr, size_t osize, size_t nsize) {
  sandbox *s = ud;
  size_t old = ptr ? osize : 0;
  if (nsize > old) {
    if (s->capped && nsize - old > s->most - (s->used < s->most ? s->used : s->most)) {
      if (++s->refused >= MANY_REFUSALS && s->ended == SANDBOX_RUNS) s->ended = SANDBOX_MEMORY;
      return NULL;
    }
    s->left -= (int64_t)((nsize - old) / BYTES_AN_INSTRUCTION);
  }
  void *made = s->alloc(s->alloc_ud, ptr, osize, nsize);
  if (made || nsize == 0) s->used = s->used - old + nsize;
  return made;
}

static double seconds_of(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void sandbox_refill(sandbox *s) {
  s->left = s->limit;
  s->ended = SANDBOX_RUNS;
  s->refused = 0;
  s->line = 0;
  s->file[0] = '\0';
  s->message_len = 0;
  s->stack = __builtin_frame_address(0);
  if (s->seconds > 0) {
    s->cpu_start = seconds_of(CLOCK_THREAD_CPUTIME_ID);
    s->deadline = seconds_of(CLOCK_MONOTONIC) + s->seconds;
  }
  lua_sethook(s->guest, sandbox_count, LUA_MASKCOUNT, STRIDE);
}

double sandbox_seconds(const sandbox *s) { return seconds_of(CLOCK_THREAD_CPUTIME_ID) - s->cpu_start; }

/* The clock on the wall is cheap to read, but only the time of this thread counts: a pack is not to blame for a busy
   machine. */
static bool out_of_time(sandbox *s) {
  if (s->seconds <= 0) return false;
  double now = seconds_of(CLOCK_MONOTONIC);
  if (now < s->deadline) return false;
  double spent = sandbox_seconds(s);
  if (spent >= s->seconds) return true;
  s->deadline = now + (s->seconds - spent);
  return false;
}

static void look(sandbox *s) {
  if (s->ended != SANDBOX_RUNS) return;
  if (s->limit > 0 && s->left < 0) s->ended = SANDBOX_INSTRUCTIONS;
  else if (sg_lua_interrupted()) s->ended = SANDBOX_INTERRUPTED;
  else if (out_of_time(s)) s->ended = SANDBOX_TIME;
}

/* The innermost line of the pack's own files: their chunks are called "@FILE", others are not. */
static void note_place(lua_State *guest, sandbox *s) {
  lua_Debug at;
  if (s->line > 0) return;
  for (int level = 0; lua_getstack(guest, level, &at); level++) {
    if (!lua_getinfo(guest, "Sl", &at) || at.source[0] != '@' || at.currentline <= 0) continue;
    s->line = at.currentline;
    snprintf(s->file, sizeof s->file, "%s", at.source + 1);
    return;
  }
}

const char *sandbox_reason(const sandbox *s, char *buffer, size_t room) {
  switch (s->ended) {
    case SANDBOX_INSTRUCTIONS:
      snprintf(buffer, room, "more than %.0f instructions without an end: is this an endless loop?", (double)s->limit);
      return buffer;
    case SANDBOX_MEMORY:
      snprintf(buffer, room, "more than %.0f MB of memory in a sandbox", (double)s->most / 1048576.0);
      return buffer;
    case SANDBOX_TIME: snprintf(buffer, room, "more than %g seconds in one call", s->seconds); return buffer;
    case SANDBOX_INTERRUPTED: return "interrupted!";
    default: return "";
  }
}

/* From here on every instruction raises, so that nothing in the guest can swallow the error and go on. */
static void end(lua_State *guest, sandbox *s) {
  char reason[200];
  note_place(guest, s);
  lua_sethook(guest, sandbox_count, LUA_MASKCOUNT, 1);
  luaL_error(guest, "%s", sandbox_reason(s, reason, sizeof reason));
}

void sandbox_count(lua_State *guest, lua_Debug *ar) {
  (void)ar;
  sandbox *s = sandbox_of(guest);
  s->left -= STRIDE;
  look(s);
  /* A coroutine in which an earlier call ended. */
  if (s->ended == SANDBOX_RUNS && lua_gethookcount(guest) != STRIDE)
    lua_sethook(guest, sandbox_count, LUA_MASKCOUNT, STRIDE);
  if (s->ended != SANDBOX_RUNS) end(guest, s);
}

/* C functions that call back nest on the stack of C, which not every Lua watches. (Not the address of a variable: that
   may lie elsewhere under a sanitizer.) */
static void check_stack(lua_State *guest, const sandbox *s) {
  const char *here = __builtin_frame_address(0);
  ptrdiff_t deep = here < s->stack ? s->stack - here : here - s->stack;
  if (s->stack && deep > MOST_STACK) luaL_error(guest, "C stack overflow");
}

void sandbox_charge(lua_State *guest, sandbox *s, size_t instructions) {
  check_stack(guest, s);
  s->left -= (int64_t)instructions;
  look(s);
  if (s->ended != SANDBOX_RUNS) end(guest, s);
}
