/* workers.c: N forked copies of this process that answer strings with strings.

   A worker is forked when all is loaded, so rules, mapped lexicons and vocabulary are shared pages. Each has one stream
   socket; a message is its length (8 bytes, this machine's order) and its bytes. The parent keeps at most one message
   with a worker: it never writes to one that may be writing, so nobody waits for each other. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "binding.h"
#include "interrupt.h"
#include "workers.h"

#define POOL "stringer.workers"
enum { MOST_WORKERS = SG_LUA_CHILDREN };

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 /* there SO_NOSIGPIPE is set instead */
#endif

typedef struct {
  pid_t pid;
  int fd; /* -1: none */
} worker;

typedef struct {
  int n;
  worker worker[MOST_WORKERS];
} pool;

/* --- messages --- */

static bool send_all(int fd, const void *data, size_t length) {
  const char *at = data;
  while (length > 0) {
    ssize_t n = send(fd, at, length, MSG_NOSIGNAL);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    at += n;
    length -= (size_t)n;
  }
  return true;
}

static bool receive_all(int fd, void *data, size_t length) {
  char *at = data;
  while (length > 0) {
    ssize_t n = recv(fd, at, length, 0);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    at += n;
    length -= (size_t)n;
  }
  return true;
}

static bool send_message(int fd, const char *data, size_t length) {
  uint64_t head = length;
  return send_all(fd, &head, sizeof head) && send_all(fd, data, length);
}

/* Pushes the message, or pushes nothing and returns false when the other side has gone. */
static bool push_message(lua_State *L, int fd) {
  uint64_t head;
  if (!receive_all(fd, &head, sizeof head)) return false;
  void *buffer = lua_newuserdata(L, (size_t)head + 1);
  if (!receive_all(fd, buffer, (size_t)head)) {
    lua_pop(L, 1);
    return false;
  }
  lua_pushlstring(L, buffer, (size_t)head);
  lua_remove(L, -2);
  return true;
}

/* --- the worker's side --- */

/* One answer; protected, since pushing a message may run out of memory. Returns whether there may be another. */
static int answer(lua_State *L) {
  int fd = (int)lua_tointeger(L, 2);
  lua_settop(L, 1);
  lua_pushvalue(L, 1);
  if (!push_message(L, fd)) return 0;
  lua_call(L, 1, 1);
  size_t length;
  const char *data = luaL_checklstring(L, -1, &length);
  lua_pushboolean(L, send_message(fd, data, length));
  return 1;
}

/* The function is at index `work`. Never returns: a worker must not unwind into the parent's program. */
static void serve(lua_State *L, int work, int fd) {
  signal(SIGINT, SIG_IGN); /* the terminal's interrupt reaches us all; the parent decides */
  signal(SIGTERM, SIG_DFL);
  signal(SIGALRM, SIG_DFL);
  for (;;) {
    lua_pushcfunction(L, answer);
    lua_pushvalue(L, work);
    lua_pushinteger(L, fd);
    if (lua_pcall(L, 2, 1, 0) != 0) _exit(1);
    if (!lua_toboolean(L, -1)) _exit(0);
    lua_pop(L, 1);
  }
}

/* --- the parent's side --- */

/* Starts worker k; the function is at index `work`. Returns false with errno set if the system has no room. */
static bool start(lua_State *L, pool *p, int k, int work) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) return false;
  fcntl(pair[0], F_SETFD, FD_CLOEXEC);
  fcntl(pair[1], F_SETFD, FD_CLOEXEC);
#ifdef SO_NOSIGPIPE
  int yes = 1;
  setsockopt(pair[0], SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
  setsockopt(pair[1], SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
  pid_t pid = fork();
  if (pid < 0) {
    close(pair[0]);
    close(pair[1]);
    return false;
  }
  if (pid == 0) {
    /* A copy of another worker's socket would keep that one alive after the parent's end. */
    for (int i = 0; i < p->n; i++)
      if (p->worker[i].fd >= 0) close(p->worker[i].fd);
    close(pair[0]);
    serve(L, work, pair[1]);
  }
  close(pair[1]);
  p->worker[k].pid = sg_lua_children[k] = pid;
  p->worker[k].fd = pair[0];
  return true;
}

/* Waits for its end and pushes how it ended. */
static void push_end(lua_State *L, pool *p, worker *w) {
  int status = 0;
  sg_lua_children[w - p->worker] = 0; /* its number may be another process's as soon as it is waited for */
  close(w->fd);
  w->fd = -1;
  while (waitpid(w->pid, &status, 0) < 0 && errno == EINTR) continue;
  if (WIFSIGNALED(status)) lua_pushfstring(L, "the process that worked on it was ended by signal %d", WTERMSIG(status));
  else lua_pushfstring(L, "the process that worked on it ended with status %d", WEXITSTATUS(status));
}

static pool *check_pool(lua_State *L) { return *(pool **)luaL_checkudata(L, 1, POOL); }

static worker *check_worker(lua_State *L, pool *p) {
  lua_Integer k = luaL_checkinteger(L, 2);
  luaL_argcheck(L, p && k >= 1 && k <= p->n, 2, "no such worker");
  return &p->worker[k - 1];
}

/* system.workers(n, work) -> pool. `work` maps a message (a string) to its answer (a string). */
int sg_lua_workers(lua_State *L) {
  lua_Integer n = luaL_checkinteger(L, 1);
  luaL_argcheck(L, n >= 1 && n <= MOST_WORKERS, 1, "between 1 and 256 workers");
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  pool **box = (pool **)sg_lua_newbox(L, POOL);
  pool *p = *box = calloc(1, sizeof *p);
  if (!p) return luaL_error(L, "stringer: workers: not enough memory");
  sg_lua_anchor(L, 3, 2, 1);
  for (int k = 0; k < MOST_WORKERS; k++) p->worker[k].fd = -1;
  for (int k = 0; k < n; k++) {
    p->n = k + 1;
    if (!start(L, p, k, 2)) return luaL_error(L, "stringer: workers: %s", strerror(errno));
  }
  return 1;
}

/* pool:send(k, message) -> false if worker k has gone (`wait` then tells how). Only to a worker that owes no answer. */
static int pool_send(lua_State *L) {
  pool *p = check_pool(L);
  worker *w = check_worker(L, p);
  size_t length;
  const char *data = luaL_checklstring(L, 3, &length);
  lua_pushboolean(L, w->fd >= 0 && send_message(w->fd, data, length));
  return 1;
}

/* pool:wait([file]) -> k, answer | k, nil, how worker k ended | 0: of the file something can be read |
   nil, nil, "interrupted". Answers go before the file. */
static int pool_wait(lua_State *L) {
  pool *p = check_pool(L);
  luaL_argcheck(L, p, 1, "closed");
  int n = p->n, file = lua_isnoneornil(L, 2) ? -1 : sg_lua_check_fd(L, 2);
  struct pollfd waiting[MOST_WORKERS + 1];
  for (int k = 0; k < n; k++) waiting[k] = (struct pollfd){.fd = p->worker[k].fd, .events = POLLIN, .revents = 0};
  waiting[n] = (struct pollfd){.fd = file, .events = POLLIN, .revents = 0}; /* poll passes over -1 */
  int ready = sg_lua_interrupted() ? -1 : poll(waiting, (nfds_t)n + 1, -1);
  if (ready <= 0) {
    lua_pushnil(L);
    lua_pushnil(L);
    lua_pushstring(L, sg_lua_interrupted() ? "interrupted" : strerror(errno));
    return 3;
  }
  int k = 0;
  while (!waiting[k].revents) k++;
  lua_pushinteger(L, k == n ? 0 : k + 1);
  if (k == n) return 1;
  if (push_message(L, p->worker[k].fd)) return 2;
  lua_pushnil(L);
  push_end(L, p, &p->worker[k]);
  return 3;
}

/* pool:restart(k): a new worker in the place of one that ended. */
static int pool_restart(lua_State *L) {
  pool *p = check_pool(L);
  worker *w = check_worker(L, p);
  luaL_argcheck(L, w->fd < 0, 2, "still at work");
  sg_lua_anchored(L, 1, 1);
  if (!start(L, p, (int)(w - p->worker), lua_gettop(L))) return luaL_error(L, "stringer: workers: %s", strerror(errno));
  return 0;
}

/* pool:close(): ends all, at work or not, and waits for them. */
static int pool_close(lua_State *L) {
  pool **box = luaL_checkudata(L, 1, POOL);
  pool *p = *box;
  *box = NULL;
  if (!p) return 0;
  for (int k = 0; k < p->n; k++)
    if (p->worker[k].fd >= 0) kill(p->worker[k].pid, SIGTERM);
  for (int k = 0; k < p->n; k++) {
    if (p->worker[k].fd < 0) continue;
    close(p->worker[k].fd);
    sg_lua_children[k] = 0;
    while (waitpid(p->worker[k].pid, NULL, 0) < 0 && errno == EINTR) continue;
  }
  free(p);
  return 0;
}

void sg_lua_open_workers(lua_State *L) {
  static const luaL_Reg meta[] = {{"__gc", pool_close}, {"__close", pool_close}, {NULL, NULL}};
  static const luaL_Reg methods[] = {
      {"send", pool_send}, {"wait", pool_wait}, {"restart", pool_restart}, {"close", pool_close}, {NULL, NULL}};
  sg_lua_newclass(L, POOL, meta, methods);
}
