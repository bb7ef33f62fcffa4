/* files.c: files as they are, for what reads those of strangers: `core.files` in Lua. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "binding.h"
#include "lexicon/lexicon.h"

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

/* files.sum(path) → the checksum of a file's content, as core.checksum gives it; nil if it cannot be read. */
static int files_sum(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  sg_allocator alloc = sg_lua_allocator(L);
  const unsigned char *bytes;
  size_t size;
  bool mapped;
  if (sg_file_map(&alloc, path, &bytes, &size, &mapped) != SG_OK) return 0;
  uint64_t sum = sg_lexfile_sum(bytes, size);
  sg_file_unmap(&alloc, bytes, size, mapped);
  sg_lua_pushsum(L, sum);
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

/* Ours, and no one else may write to it. */
static bool is_own(const struct stat *st) { return st->st_uid == geteuid() && !(st->st_mode & (S_IWGRP | S_IWOTH)); }

/* files.private(path) → true if it is a folder that nobody else may write to; else nil and what it is. What is missing
   of the path is made, for its owner alone. */
static int files_private(lua_State *L) {
  size_t len;
  const char *path = luaL_checklstring(L, 1, &len);
  char *part = lua_newuserdata(L, len + 1);
  memcpy(part, path, len + 1);
  for (size_t i = 1; i <= len; i++) {
    if (part[i] != '/' && part[i] != '\0') continue;
    char end = part[i];
    part[i] = '\0';
    if (mkdir(part, 0700) != 0 && errno != EEXIST) return failed(L, part, strerror(errno));
    part[i] = end;
  }
  struct stat st;
  if (stat(path, &st) != 0) return failed(L, path, strerror(errno));
  if (!S_ISDIR(st.st_mode)) return failed(L, path, "is no folder");
  if (!is_own(&st)) return failed(L, path, "others may write to it");
  lua_pushboolean(L, 1);
  return 1;
}

/* files.stamp(path) → a text that changes when the file does: its place on the disk, size and times. nil and what is
   wrong if it is no file of the user's own that nobody else may write to; links are not followed. */
static int files_stamp(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  struct stat st;
  if (lstat(path, &st) != 0) return failed(L, path, strerror(errno));
  if (!S_ISREG(st.st_mode)) return failed(L, path, "is no regular file");
  if (!is_own(&st)) return failed(L, path, "others may write to it");
#ifdef __APPLE__
  struct timespec changed = st.st_ctimespec, modified = st.st_mtimespec;
#else
  struct timespec changed = st.st_ctim, modified = st.st_mtim;
#endif
  char text[200];
  snprintf(text, sizeof text, "%llu %llu %lld %lld.%09ld %lld.%09ld", (unsigned long long)st.st_dev,
           (unsigned long long)st.st_ino, (long long)st.st_size, (long long)modified.tv_sec, (long)modified.tv_nsec,
           (long long)changed.tv_sec, (long)changed.tv_nsec);
  lua_pushstring(L, text);
  return 1;
}

/* files.own(path): from now on only its owner may read and write it. */
static int files_own(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  if (chmod(path, 0600) != 0) return failed(L, path, strerror(errno));
  lua_pushboolean(L, 1);
  return 1;
}

static bool write_whole(int fd, const char *bytes, size_t n) {
  while (n > 0) {
    ssize_t put = write(fd, bytes, n);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    bytes += put;
    n -= (size_t)put;
  }
  return true;
}

/* files.write(path, text) → true when a file for the user alone holds the text, which has no name until it is whole;
   nil and what is wrong. */
static int files_write(lua_State *L) {
  size_t len;
  const char *path = luaL_checkstring(L, 1), *text = luaL_checklstring(L, 2, &len);
  const char *part = lua_pushfstring(L, "%s.%d.new", path, (int)getpid());
  unlink(part);
  int fd = open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (fd < 0) return failed(L, part, strerror(errno));
  bool whole = write_whole(fd, text, len);
  if (close(fd) != 0 || !whole || rename(part, path) != 0) {
    int error = errno;
    unlink(part);
    return failed(L, path, strerror(error));
  }
  lua_pushboolean(L, 1);
  return 1;
}

void sg_lua_open_files(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"read", files_read},   {"sum", files_sum}, {"real", files_real},   {"private", files_private},
      {"stamp", files_stamp}, {"own", files_own}, {"write", files_write}, {NULL, NULL}};
  static const luaL_Reg meta[] = {{"__gc", handle_gc}, {NULL, NULL}}, none[] = {{NULL, NULL}};
  sg_lua_newclass(L, HANDLE, meta, none);
  lua_newtable(L);
  sg_lua_setfuncs(L, functions);
  lua_setfield(L, -2, "files");
}
