/* file.c: files that a run writes and another may have to go on with: made anew and never through a link, locked for
   as long as they are open, cut to a known length, brought to the disk. `stringer.core.system.create` and `.reopen` in
   Lua. */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "binding.h"

#define FILE_CLASS "stringer.file"

typedef struct {
  int fd; /* -1: closed */
} file;

static int failed(lua_State *L, int number) {
  lua_pushnil(L);
  lua_pushstring(L, strerror(number));
  return 2;
}

static file *new_file(lua_State *L) {
  file *f = lua_newuserdata(L, sizeof *f);
  f->fd = -1;
  luaL_getmetatable(L, FILE_CLASS);
  lua_setmetatable(L, -2);
  return f;
}

static file *check_file(lua_State *L) {
  file *f = luaL_checkudata(L, 1, FILE_CLASS);
  luaL_argcheck(L, f->fd >= 0, 1, "closed file");
  return f;
}

/* Whoever holds the lock writes the file; it goes with the process, however that ends. */
static int take(lua_State *L, file *f, int fd) {
  if (fd < 0) return failed(L, errno);
  f->fd = fd;
  if (flock(fd, LOCK_EX | LOCK_NB) == 0) return 1;
  int number = errno;
  f->fd = -1;
  close(fd);
  lua_pushnil(L);
  lua_pushstring(L, number == EWOULDBLOCK ? "another run is writing it" : strerror(number));
  return 2;
}

/* system.create(path) -> file | nil, message. Fails where anything has that name, a link among others. */
static int system_create(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  file *f = new_file(L);
  return take(L, f, open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
}

/* system.reopen(path) -> file, its size | nil, message. Only a plain file that nobody writes, and no link; written at
   its end. */
static int system_reopen(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  file *f = new_file(L);
  int results = take(L, f, open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (results != 1) return results;
  /* Before it was locked, whoever wrote it may have renamed it. */
  struct stat about, named;
  bool same = fstat(f->fd, &about) == 0 && lstat(path, &named) == 0;
  same = same && about.st_ino == named.st_ino && about.st_dev == named.st_dev;
  if (!same || !S_ISREG(about.st_mode)) {
    close(f->fd);
    f->fd = -1;
    lua_pushnil(L);
    lua_pushstring(L, same ? "it is no plain file" : "another run has just ended it");
    return 2;
  }
  lseek(f->fd, 0, SEEK_END);
  lua_pushnumber(L, (lua_Number)about.st_size);
  return 2;
}

/* file:write(string) -> true | nil, message */
static int file_write(lua_State *L) {
  file *f = check_file(L);
  size_t length;
  const char *data = luaL_checklstring(L, 2, &length);
  while (length > 0) {
    ssize_t n = write(f->fd, data, length);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failed(L, errno);
    data += n;
    length -= (size_t)n;
  }
  lua_pushboolean(L, 1);
  return 1;
}

/* file:cut(size) -> true | nil, message. What lies behind so many bytes goes; what is written next stands there. */
static int file_cut(lua_State *L) {
  file *f = check_file(L);
  lua_Number size = luaL_checknumber(L, 2);
  luaL_argcheck(L, size >= 0 && size < 9e15, 2, "size out of range");
  if (ftruncate(f->fd, (off_t)size) != 0 || lseek(f->fd, 0, SEEK_END) < 0) return failed(L, errno);
  lua_pushboolean(L, 1);
  return 1;
}

/* file:sync() -> true | nil, message. Returns when all that was written is on the disk. */
static int file_sync(lua_State *L) {
  file *f = check_file(L);
  while (fsync(f->fd) != 0)
    if (errno != EINTR) return failed(L, errno);
  lua_pushboolean(L, 1);
  return 1;
}

/* file:close() -> true | nil, message. Closing twice does nothing. */
static int file_close(lua_State *L) {
  file *f = luaL_checkudata(L, 1, FILE_CLASS);
  int fd = f->fd;
  f->fd = -1;
  if (fd >= 0 && close(fd) != 0 && errno != EINTR) return failed(L, errno);
  lua_pushboolean(L, 1);
  return 1;
}

void sg_lua_open_file(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", file_close}, {"__close", file_close}, {NULL, NULL}};
  static const luaL_Reg methods[] = {
      {"write", file_write}, {"cut", file_cut}, {"sync", file_sync}, {"close", file_close}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"create", system_create}, {"reopen", system_reopen}, {NULL, NULL}};
  sg_lua_newclass(L, FILE_CLASS, meta, methods);
  lua_getfield(L, -1, "system");
  sg_lua_setfuncs(L, functions);
  lua_pop(L, 1);
}
