/* system.c: what the command needs of the system and Lua does not offer: prompt reads, terminals, a clock. Nothing of
   the engine is here. `stringer.core.system` in Lua. */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "binding.h"
#include "interrupt.h"
#include "workers.h"

/* system.read(file, most): what is there now, at most so many bytes; nil at the end; nil, message on failure or
   interrupt. It reads past stdio's buffer: a file is read by this or by Lua's `read`, never by both. */
static int system_read(lua_State *L) {
  int fd = sg_lua_check_fd(L, 1);
  lua_Integer most = luaL_optinteger(L, 2, 65536);
  luaL_argcheck(L, most > 0 && most <= 1 << 30, 2, "size out of range");
  char *buffer = lua_newuserdata(L, (size_t)most);
  for (;;) {
    /* poll is never restarted after a signal, read may be: so the waiting is done here. */
    struct pollfd waiting = {.fd = fd, .events = POLLIN, .revents = 0};
    if (sg_lua_interrupted() || (poll(&waiting, 1, -1) < 0 && errno == EINTR && sg_lua_interrupted())) {
      lua_pushnil(L);
      lua_pushliteral(L, "interrupted");
      return 2;
    }
    ssize_t got = read(fd, buffer, (size_t)most);
    if (got > 0) {
      lua_pushlstring(L, buffer, (size_t)got);
      return 1;
    }
    if (got == 0) return 0;
    if (errno != EINTR && errno != EAGAIN) {
      lua_pushnil(L);
      lua_pushstring(L, strerror(errno));
      return 2;
    }
  }
}

/* system.readable(file): whether a read would not wait: something is there, or the end. */
static int system_readable(lua_State *L) {
  struct pollfd waiting = {.fd = sg_lua_check_fd(L, 1), .events = POLLIN, .revents = 0};
  lua_pushboolean(L, poll(&waiting, 1, 0) != 0);
  return 1;
}

static int system_isatty(lua_State *L) {
  lua_pushboolean(L, isatty(sg_lua_check_fd(L, 1)));
  return 1;
}

/* system.columns(file): the width of the terminal, or nil. */
static int system_columns(lua_State *L) {
  struct winsize size;
  if (ioctl(sg_lua_check_fd(L, 1), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 0;
  lua_pushinteger(L, size.ws_col);
  return 1;
}

/* system.clock(): seconds of a clock that is never set back. */
static int system_clock(lua_State *L) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  lua_pushnumber(L, (lua_Number)now.tv_sec + (lua_Number)now.tv_nsec / 1e9);
  return 1;
}

/* system.peak(): the largest resident size so far, in bytes. */
static int system_peak(lua_State *L) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
  lua_pushnumber(L, (lua_Number)usage.ru_maxrss);
#else
  lua_pushnumber(L, (lua_Number)usage.ru_maxrss * 1024);
#endif
  return 1;
}

static int system_pid(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)getpid());
  return 1;
}

void sg_lua_open_system(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"read", system_read},       {"readable", system_readable}, {"isatty", system_isatty},
      {"columns", system_columns}, {"clock", system_clock},       {"peak", system_peak},
      {"catch", sg_lua_catch},     {"release", sg_lua_release},   {"interrupted", sg_lua_push_interrupt},
      {"pid", system_pid},         {"workers", sg_lua_workers},   {NULL, NULL}};
  sg_lua_open_workers(L);
  lua_newtable(L);
  sg_lua_setfuncs(L, functions);
  lua_setfield(L, -2, "system");
}
