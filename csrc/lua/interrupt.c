/* interrupt.c: a signal sets a flag and an alarm; whoever works looks at the flag, and the alarm ends who does not. */
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "interrupt.h"

/* Seconds that a run has to come to the end of its line. Code that does not look at the flag ends with the alarm. */
enum { GRACE = 2 };

/* The two variables of the process: a signal handler has no other place to look. */
static volatile sig_atomic_t interrupted = 0;
volatile pid_t sg_lua_children[SG_LUA_CHILDREN];

static void on_signal(int number) {
  interrupted = number;
  alarm(GRACE);
}

static void on_alarm(int number) {
  (void)number;
  for (int k = 0; k < SG_LUA_CHILDREN; k++)
    if (sg_lua_children[k] > 0) kill(sg_lua_children[k], SIGKILL);
  _exit(128 + interrupted);
}

bool sg_lua_interrupted(void) { return interrupted != 0; }

int sg_lua_push_interrupt(lua_State *L) {
  if (!interrupted) return 0;
  lua_pushinteger(L, interrupted);
  return 1;
}

int sg_lua_release(lua_State *L) {
  (void)L;
  signal(SIGINT, SIG_DFL);
  return 0;
}

int sg_lua_catch(lua_State *L) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_alarm;
  sigemptyset(&action.sa_mask);
  sigaction(SIGALRM, &action, NULL);
  action.sa_handler = on_signal;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART; /* a line that is being written is written to its end */
  action.sa_flags |= (int)SA_RESETHAND;
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  (void)L;
  return 0;
}
