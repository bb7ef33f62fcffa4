/* files.c: files as they are, for what reads those of strangers: `core.files` in Lua. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "binding.h"

#define HANDLE "stringer.files"

static int handle_gc(lua_State *L) {
  int *handle = lua_touserdata(L, 1);
  if (handle[0] >= 0) close(handle[0]);
  handle[0] = -1;
  return 0;
}

static int failed(lua_State *L, const char *path, const char *reason) {
  lua_pushnil(L);
  lua_pushfstring(L, "%s: %s", path, reason);
  return 2;
}

/* Reads up to `size` bytes into `buffer`; returns how many, or -1 with errno set. */
static ssize_t read_whole(int fd, char *buffer, size_t size) {
  size_t n = 0;
  while (n < size) {
    ssize_t got = read(fd, buffer + n, size - n);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return -1;
    if (got == 0) break;
    n += (size_t)got;
  }
  return (ssize_t)n;
}

/* files.read(path, most) → the bytes of a regular file; nil and what is wrong: it is no such file (a device or a pipe
   may give bytes for ever), or it holds more than `most`. */
static int files_read(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  lua_Number most = luaL_checknumber(L, 2);
  luaL_argcheck(L, most >= 0 && most <= 4e9, 2, "size out of range");
  int *handle = lua_newuserdata(L, sizeof *handle);
  handle[0] = -1;
  luaL_getmetatable(L, HANDLE);
  lua_setmetatable(L, -2);
  int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (fd < 0) return failed(L, path, strerror(errno));
  struct stat st;
  const char *reason = NULL;
  if (fstat(fd, &st) != 0) reason = strerror(errno);
  else if (!S_ISREG(st.st_mode)) reason = S_ISDIR(st.st_mode) ? "Is a directory" : "is no regular file";
  else if ((lua_Number)st.st_size > most) reason = "is too large";
  if (reason) {
    close(fd);
    return failed(L, path, reason);
  }
  handle[0] = fd; /* from here on it is closed by the collector if an error comes */
  char *buffer = lua_newuserdata(L, (size_t)st.st_size + 1);
  ssize_t n = read_whole(fd, buffer, (size_t)st.st_size);
  int error = errno;
  close(fd);
  handle[0] = -1;
  if (n < 0) return failed(L, path, strerror(error));
  lua_pushlstring(L, buffer, (size_t)n);
  return 1;
}

/* files.real(path) → the path without links, `.` and `..`, from the root on; nil and what is wrong. */
static int files_real(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  char *real = realpath(path, NULL);
  if (!real) return failed(L, path, strerror(errno));
  lua_pushstring(L, real);
  free(real);
  return 1;
}

void sg_lua_open_files(lua_State *L) {
  static const luaL_Reg functions[] = {{"read", files_read}, {"real", files_real}, {NULL, NULL}};
  static const luaL_Reg meta[] = {{"__gc", handle_gc}, {NULL, NULL}}, none[] = {{NULL, NULL}};
  sg_lua_newclass(L, HANDLE, meta, none);
  lua_newtable(L);
  sg_lua_setfuncs(L, functions);
  lua_setfield(L, -2, "files");
}
