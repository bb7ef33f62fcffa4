/* sandbox.c: sandboxes as Lua objects. `core.sandbox(options)`, and of what it returns: `start`, `call`, `memory`,
   `close`. */
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sandbox.h"

/* The guest's stack at rest: what its calls need, put there once, so that a call begins without taking memory. */
enum { SLOT_RUN = 1, SLOT_TELL, SLOT_DISPATCH, SLOTS = SLOT_DISPATCH };

/* The frame of `call` in the host: the sandbox, the function that serves the guest, and what runs it. */
enum { ARG_SANDBOX = 1, ARG_SERVE, ARG_SERVER };

static sandbox *check_open(lua_State *L) {
  sandbox *s = luaL_checkudata(L, 1, SG_LUA_SANDBOX);
  luaL_argcheck(L, s->guest != NULL, 1, "closed object");
  return s;
}

static sandbox *check_idle(lua_State *L) {
  sandbox *s = check_open(L);
  if (s->host) luaL_error(L, "stringer: sandbox: a call into it is running");
  return s;
}

static void close_guest(sandbox *s) {
  if (!s->guest) return;
  s->capped = false;
  /* The state began with its own allocator and ends with it, as LuaJIT's must. */
  lua_setallocf(s->guest, s->alloc, s->alloc_ud);
  lua_close(s->guest);
  s->guest = NULL;
  free(s->bytes);
  s->bytes = NULL;
}

/* --- in the guest --- */

/* ask(…): what the host answers; an error of the host's is raised here. */
static int serve(lua_State *host);

static int guest_ask(lua_State *G) {
  sandbox *s = sandbox_of(G);
  if (!s->host || s->serving) luaL_error(G, "the host cannot be asked now");
  sandbox_charge(G, s, 50);
  sandbox_encode(G, s, 1);
  s->serving = true;
  lua_pushvalue(s->host, ARG_SERVER);
  lua_pushvalue(s->host, ARG_SERVE);
  lua_pushlightuserdata(s->host, s);
  int status = lua_pcall(s->host, 2, 0, 0);
  s->serving = false;
  if (status == 0) return sandbox_decode(G, s);
  const char *message = lua_type(s->host, -1) == LUA_TSTRING ? lua_tostring(s->host, -1) : NULL;
  snprintf(s->message, sizeof s->message, "%s", message ? message : "not enough memory");
  lua_settop(s->host, -2);
  return luaL_error(G, "%s", s->message);
}

/* The host's side of `ask`: (serve, sandbox). */
static int serve(lua_State *host) {
  sandbox *s = lua_touserdata(host, 2);
  lua_settop(host, 1);
  int n = sandbox_decode(host, s);
  lua_call(host, n, LUA_MULTRET);
  sandbox_encode(host, s, 1);
  return 0;
}

/* compile(text, name, env) → a function, or nil and what is wrong. Source text only: bytecode is trusted by Lua. */
static int guest_compile(lua_State *G) {
  size_t len;
  const char *text = luaL_checklstring(G, 1, &len), *name = luaL_checkstring(G, 2);
  luaL_checktype(G, 3, LUA_TTABLE);
  sandbox_charge(G, sandbox_of(G), len);
#if LUA_VERSION_NUM >= 502
  int status = luaL_loadbufferx(G, text, len, name, "t");
#else
  luaL_argcheck(G, len == 0 || *text != '\033', 1, "bytecode");
  int status = luaL_loadbuffer(G, text, len, name);
#endif
  if (status != 0) {
    lua_pushnil(G);
    lua_insert(G, -2);
    return 2;
  }
  lua_pushvalue(G, 3);
#if LUA_VERSION_NUM >= 502
  if (!lua_setupvalue(G, -2, 1)) lua_pop(G, 1);
#else
  lua_setfenv(G, -2);
#endif
  return 1;
}

/* frames() → the places of the pack's code that led here, innermost first: file, line, file, line … */
static int guest_frames(lua_State *G) {
  lua_Debug at;
  lua_newtable(G);
  int n = 0;
  for (int level = 1; n < 40 && lua_getstack(G, level, &at); level++) {
    if (!lua_getinfo(G, "Sl", &at) || at.source[0] != '@' || at.currentline <= 0) continue;
    lua_pushstring(G, at.source + 1);
    lua_rawseti(G, -2, ++n);
    lua_pushinteger(G, at.currentline);
    lua_rawseti(G, -2, ++n);
  }
  return 1;
}

static int guest_setmetatable(lua_State *G) {
  luaL_checktype(G, 1, LUA_TTABLE);
  lua_settop(G, 2);
  if (!lua_isnil(G, 2)) luaL_checktype(G, 2, LUA_TTABLE);
  lua_setmetatable(G, 1);
  return 1;
}

static int guest_getmetatable(lua_State *G) {
  luaL_checkany(G, 1);
  return lua_getmetatable(G, 1);
}

static int guest_rawget(lua_State *G) {
  luaL_checktype(G, 1, LUA_TTABLE);
  lua_settop(G, 2);
  lua_rawget(G, 1);
  return 1;
}

static int guest_rawset(lua_State *G) {
  luaL_checktype(G, 1, LUA_TTABLE);
  lua_settop(G, 3);
  lua_rawset(G, 1);
  return 1;
}

/* Runs the guest's dispatcher with what the bytes hold, and leaves its results there. */
static int run(lua_State *G) {
  sandbox *s = lua_touserdata(G, 1);
  lua_settop(G, 0);
  lua_pushvalue(G, lua_upvalueindex(1));
  lua_rawgeti(G, -1, 1);
  lua_remove(G, -2);
  int n = sandbox_decode(G, s);
  lua_call(G, n, LUA_MULTRET);
  sandbox_encode(G, s, 1);
  return 0;
}

static void keep(sandbox *s, const char *text, size_t len) {
  if (len > sizeof s->message) len = sizeof s->message;
  memcpy(s->message, text, len);
  s->message_len = len;
}

/* Where the error at 2 says that it happened. */
static void tell_place(lua_State *G, sandbox *s) {
  lua_pushliteral(G, "line");
  lua_rawget(G, 2);
  lua_Number line = lua_isnumber(G, -1) ? lua_tonumber(G, -1) : 0;
  if (line >= 1 && line < 1e9) s->line = (int)line;
  lua_pushliteral(G, "file");
  lua_rawget(G, 2);
  if (lua_type(G, -1) == LUA_TSTRING) snprintf(s->file, sizeof s->file, "%s", lua_tostring(G, -1));
}

/* Takes an error apart, raw: nothing of the guest's may run when its call is over. */
static int tell(lua_State *G) {
  sandbox *s = lua_touserdata(G, 1);
  size_t len;
  if (lua_istable(G, 2)) {
    tell_place(G, s);
    lua_pushliteral(G, "message");
    lua_rawget(G, 2);
    if (lua_isstring(G, -1)) lua_replace(G, 2);
  }
  if (lua_isstring(G, 2)) {
    const char *text = lua_tolstring(G, 2, &len);
    keep(s, text, len);
  } else {
    lua_pushfstring(G, "(error object is a %s value)", luaL_typename(G, 2));
    keep(s, lua_tostring(G, -1), lua_rawlen(G, -1));
  }
  return 0;
}

/* Readies a fresh state. What the stack is to hold at rest goes through the registry, which a protected call leaves
   alone. */
static int prepare(lua_State *G) {
  static const luaL_Reg tools[] = {{"ask", guest_ask},
                                   {"compile", guest_compile},
                                   {"frames", guest_frames},
                                   {"rawget", guest_rawget},
                                   {"rawset", guest_rawset},
                                   {"setmetatable", guest_setmetatable},
                                   {"getmetatable", guest_getmetatable},
                                   {NULL, NULL}};
  sandbox_open_library(G);
  lua_settop(G, 0);
  lua_newtable(G); /* holds the dispatcher at [1] */
  lua_pushvalue(G, -1);
  lua_pushcclosure(G, run, 1);
  lua_pushcfunction(G, tell);
  lua_newtable(G);
  sg_lua_setfuncs(G, tools);
  lua_setfield(G, LUA_REGISTRYINDEX, "stringer.tools");
  lua_setfield(G, LUA_REGISTRYINDEX, "stringer.tell");
  lua_setfield(G, LUA_REGISTRYINDEX, "stringer.run");
  lua_setfield(G, LUA_REGISTRYINDEX, "stringer.dispatch");
  return 0;
}

static bool build(sandbox *s) {
  lua_State *G = s->guest;
#if LUA_VERSION_NUM >= 502
  lua_pushcfunction(G, prepare);
  if (lua_pcall(G, 0, 0, 0) != 0) return false;
#else
  if (lua_cpcall(G, prepare, NULL) != 0) return false;
#endif
  lua_getfield(G, LUA_REGISTRYINDEX, "stringer.run");
  lua_getfield(G, LUA_REGISTRYINDEX, "stringer.tell");
  lua_getfield(G, LUA_REGISTRYINDEX, "stringer.dispatch");
  return true;
}

/* --- in the host --- */

static lua_Number option(lua_State *L, const char *name, lua_Number least, lua_Number most) {
  lua_getfield(L, 1, name);
  lua_Number n = luaL_checknumber(L, -1);
  if (!(n >= least && n <= most)) luaL_error(L, "stringer: sandbox: `%s` must be from %f to %f", name, least, most);
  lua_pop(L, 1);
  return n;
}

/* core.sandbox{memory = bytes of the whole state, instructions = of one call, 0 for no cap, seconds = of one call's
   own time, 0 for no cap} → a sandbox. */
static int new_sandbox(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Number memory = option(L, "memory", 1 << 20, 1e12), instructions = option(L, "instructions", 0, 1e18);
  lua_Number seconds = option(L, "seconds", 0, 1e9);
  sandbox *s = lua_newuserdata(L, sizeof *s);
  memset(s, 0, sizeof *s);
  luaL_getmetatable(L, SG_LUA_SANDBOX);
  lua_setmetatable(L, -2);
  s->most = (size_t)memory, s->limit = (int64_t)instructions, s->seconds = seconds;
  s->guest = luaL_newstate();
  if (!s->guest) return luaL_error(L, "stringer: sandbox: not enough memory");
  s->alloc = lua_getallocf(s->guest, &s->alloc_ud);
  if (!build(s)) {
    close_guest(s);
    return luaL_error(L, "stringer: sandbox: not enough memory");
  }
  s->used = ((size_t)lua_gc(s->guest, LUA_GCCOUNT, 0) << 10) + (size_t)lua_gc(s->guest, LUA_GCCOUNTB, 0);
  /* LuaJIT without GC64 takes no allocator at birth, but lets its own be wrapped: so it is done everywhere. */
  lua_setallocf(s->guest, sandbox_alloc, s);
  lua_gc(s->guest, LUA_GCSETPAUSE, 120);
  return 1;
}

static int push_failure(lua_State *L, sandbox *s) {
  char reason[200];
  lua_pushboolean(L, 0);
  lua_createtable(L, 0, 4);
  if (s->ended != SANDBOX_RUNS) lua_pushstring(L, sandbox_reason(s, reason, sizeof reason));
  else lua_pushlstring(L, s->message, s->message_len);
  lua_setfield(L, -2, "message");
  if (s->line > 0) {
    lua_pushstring(L, s->file), lua_setfield(L, -2, "file");
    lua_pushinteger(L, s->line), lua_setfield(L, -2, "line");
  }
  lua_pushboolean(L, s->ended != SANDBOX_RUNS), lua_setfield(L, -2, "ended");
  return 2;
}

/* Whether memory was refused, by the error on top of the guest's stack. The buffers of Lua 5.3 raise a text for it. */
static bool is_out_of_memory(const sandbox *s, int status) {
  if (status == LUA_ERRMEM) return true;
  if (!s->refused || lua_type(s->guest, -1) != LUA_TSTRING) return false;
  return strstr(lua_tostring(s->guest, -1), "not enough memory for buffer allocation") != NULL;
}

/* Tells of the error on the guest's stack, with room to do so. */
static void take_error(sandbox *s, int status) {
  lua_State *G = s->guest;
  if (s->ended == SANDBOX_RUNS && is_out_of_memory(s, status)) s->ended = SANDBOX_MEMORY;
  if (s->ended == SANDBOX_RUNS) {
    s->capped = false;
    int64_t limit = s->limit;
    s->limit = 0; /* nothing of the guest's runs in there */
    int error = lua_gettop(G);
    lua_pushvalue(G, SLOT_TELL);
    lua_pushlightuserdata(G, s);
    lua_pushvalue(G, error);
    if (lua_pcall(G, 2, 0, 0) != 0) keep(s, "not enough memory", 17);
    s->limit = limit;
    s->capped = true;
  }
  lua_settop(G, SLOTS);
}

/* Collects after a call that allocated much, so that its garbage does not count against the next call. */
static void tidy(sandbox *s) {
  if (s->used > s->most / 2) lua_gc(s->guest, LUA_GCCOLLECT, 0);
}

static int enter(lua_State *L, sandbox *s, int function) {
  lua_State *G = s->guest;
  sandbox_refill(s);
  s->host = L;
  s->capped = true;
  lua_pushvalue(G, function);
  lua_pushlightuserdata(G, s);
  int status = lua_pcall(G, 1, 0, 0);
  if (status != 0) take_error(s, status);
  s->host = NULL;
  tidy(s);
  return status;
}

/* sandbox:call(serve, …) → true and the results, or false and {message =, file =, line =, ended = whether a cap ended
   it}. `serve` is called with what the guest asks, while the call lasts. */
static int call(lua_State *L) {
  sandbox *s = check_idle(L);
  luaL_checktype(L, ARG_SERVE, LUA_TFUNCTION);
  luaL_checkstack(L, 20, "sandbox");
  sandbox_encode(L, s, ARG_SERVE + 1);
  lua_settop(L, ARG_SERVE);
  lua_pushcfunction(L, serve);
  if (enter(L, s, SLOT_RUN) != 0) return push_failure(L, s);
  lua_settop(L, ARG_SERVER);
  lua_pushboolean(L, 1);
  return 1 + sandbox_decode(L, s);
}

/* Compiles and runs a chunk of the module's own with the guest's tools; what it returns serves the calls. (Light
   userdata: the sandbox; its bytes hold text and name.) */
static int begin(lua_State *G) {
  sandbox *s = lua_touserdata(G, 1);
  lua_settop(G, 0);
  sandbox_decode(G, s);
  if (luaL_loadbuffer(G, lua_tostring(G, 1), lua_rawlen(G, 1), lua_tostring(G, 2)) != 0) return lua_error(G);
  lua_getfield(G, LUA_REGISTRYINDEX, "stringer.tools");
  lua_pushnil(G);
  lua_setfield(G, LUA_REGISTRYINDEX, "stringer.tools");
  lua_call(G, 1, 1);
  luaL_checktype(G, -1, LUA_TFUNCTION);
  lua_getfield(G, LUA_REGISTRYINDEX, "stringer.dispatch");
  lua_insert(G, -2);
  lua_rawseti(G, -2, 1);
  return 0;
}

/* sandbox:start(serve, text, name): as `call`, but runs a chunk of the module's own, once. */
static int start(lua_State *L) {
  sandbox *s = check_idle(L);
  luaL_checktype(L, ARG_SERVE, LUA_TFUNCTION);
  luaL_checkstring(L, 3), luaL_checkstring(L, 4);
  luaL_checkstack(L, 20, "sandbox");
  lua_settop(L, 4);
  sandbox_encode(L, s, 3);
  lua_settop(L, ARG_SERVE);
  lua_pushcfunction(L, serve);
  s->capped = false;
  lua_pushcfunction(s->guest, begin); /* the only push beyond the SLOTS */
  int status = enter(L, s, lua_gettop(s->guest));
  lua_settop(s->guest, SLOTS);
  if (status != 0) return push_failure(L, s);
  lua_pushboolean(L, 1);
  return 1;
}

/* sandbox:spent() → instructions and seconds that the last call took. */
static int spent(lua_State *L) {
  sandbox *s = check_open(L);
  lua_pushnumber(L, (lua_Number)(s->limit - s->left));
  lua_pushnumber(L, s->seconds > 0 ? sandbox_seconds(s) : 0);
  return 2;
}

/* sandbox:memory() → bytes that the state holds. */
static int memory(lua_State *L) {
  lua_pushnumber(L, (lua_Number)check_open(L)->used);
  return 1;
}

static int close_sandbox(lua_State *L) {
  sandbox *s = luaL_checkudata(L, 1, SG_LUA_SANDBOX);
  if (s->host) luaL_error(L, "stringer: sandbox: a call into it is running");
  close_guest(s);
  return 0;
}

void sg_lua_open_sandbox(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", close_sandbox}, {NULL, NULL}};
  static const luaL_Reg methods[] = {{"start", start}, {"call", call},           {"memory", memory},
                                     {"spent", spent}, {"close", close_sandbox}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"sandbox", new_sandbox}, {"matches", sandbox_matches}, {NULL, NULL}};
  sg_lua_newclass(L, SG_LUA_SANDBOX, meta, methods);
  sg_lua_setfuncs(L, functions);
}
