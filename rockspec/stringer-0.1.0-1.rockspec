rockspec_format = "3.0"
package = "stringer"
version = "0.1.0-1"
source = {
  url = "git+https://github.com/stringer-lua/stringer.git",
  tag = "v0.1.0",
}
description = {
  summary = "Reads news text and files what it says: who did what to whom, where and when, how many, and who says so.",
  detailed = [[
    An engine of rules over text, a C core with a Lua module on top: thousands of rules in one pass, linear in the text,
    each fact with the rule and the characters that it came from. The bundled pack `news` reads English news.
  ]],
  license = "MIT",
  homepage = "https://github.com/stringer-lua/stringer",
  issues_url = "https://github.com/stringer-lua/stringer/issues",
  labels = { "nlp", "text", "news", "information-extraction", "pattern-matching", "commandline" },
}
supported_platforms = { "unix" }
dependencies = {
  "lua >= 5.1, < 5.5",
  "lpeg >= 1.0",
  "lua-cjson >= 2.1",
  "argparse >= 0.7",
  "luafilesystem >= 1.8",
}
test_dependencies = {
  "busted >= 2.0",
}
-- `luarocks test` in a tree: the specs run against a build of their own.
test = {
  type = "command",
  command = "make test-lua",
}
external_dependencies = {
  UTF8PROC = { header = "utf8proc.h" },
}
build = {
  type = "make",
  build_target = "all",
  -- A build folder of its own: objects of a developer's build have other flags.
  build_variables = {
    BUILD = "build/rock",
    CC = "$(CC)",
    LUA = "$(LUA)",
    LUA_INCDIR = "$(LUA_INCDIR)",
    UTF8_CFLAGS = "-I$(UTF8PROC_INCDIR)",
    UTF8_LIBS = "-L$(UTF8PROC_LIBDIR) -lutf8proc",
  },
  -- The launcher finds its tree by its own place, so LuaRocks has no script of Lua to wrap.
  install_target = "install",
  install_variables = {
    BUILD = "build/rock",
    LUA = "$(LUA)",
    LUA_INCDIR = "$(LUA_INCDIR)",
    UTF8_CFLAGS = "-I$(UTF8PROC_INCDIR)",
    UTF8_LIBS = "-L$(UTF8PROC_LIBDIR) -lutf8proc",
    CC = "$(CC)",
    LUA_DIR = "$(LUADIR)",
    LIB_DIR = "$(LIBDIR)",
    BIN_DIR = "$(BINDIR)",
    MAN_DIR = "$(PREFIX)/man",
    COMPLETION_DIR = "$(PREFIX)/completions",
    INC_DIR = "$(PREFIX)/include",
    C_LIB_DIR = "$(PREFIX)/clib",
  },
}
