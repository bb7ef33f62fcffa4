--- The environment for pack files of others: no io, os, package, debug, no loading of code; what could outlive or dodge
-- the cap on instructions (finalizers, coroutines, pcall) is replaced.
-- @module stringer.pack.sandbox

local errors = require "stringer.base.errors"
local guard = require "stringer.base.guard"

local sandbox = {}

local MAX_STRING = 16 * 1024 * 1024 -- bytes that one string.rep may make

local PLAIN = {
  "assert", "error", "ipairs", "next", "pairs", "rawequal", "rawlen", "select", "tonumber", "tostring", "type", "_VERSION",
}

local function copy(t, without)
  local c = {}
  for k, v in pairs(t or {}) do c[k] = v end
  for _, k in ipairs(without or {}) do c[k] = nil end
  return c
end

local function pass(ok, ...)
  local spent = guard.spent()
  if spent then error(spent, 0) end
  return ok, ...
end

local function safe_pcall(f, ...)
  return pass(pcall(f, ...))
end

local function handled(handler, ok, ...)
  if ok then return true, ... end
  return false, handler(...)
end

-- A handler that Lua calls itself runs with hooks off where a hook raised the error: it could loop for ever.
local function safe_xpcall(f, handler, ...)
  return handled(handler, safe_pcall(f, ...))
end

-- A finalizer runs with hooks off: it could loop for ever.
local function safe_setmetatable(t, mt)
  if type(mt) == "table" and rawget(mt, "__gc") ~= nil then
    error("a pack from others may not set __gc", 2)
  end
  return setmetatable(t, mt)
end

local function safe_getmetatable(value)
  if type(value) ~= "table" then return nil end
  return getmetatable(value)
end

local function safe_rep(s, n, sep)
  if type(n) == "number" and type(s) == "string" and (#s + #(sep or "")) * n > MAX_STRING then
    error("string.rep: the result would be too long", 2)
  end
  return string.rep(s, n, sep)
end

--- A coroutine has its own hook, so it gets one.
local function safe_create(f)
  local co = coroutine.create(f)
  debug.sethook(co, guard.tick, "", guard.stride)
  return co
end

local function resumed(ok, ...)
  if not ok then error((...), 0) end
  return ...
end

local function safe_wrap(f)
  local co = safe_create(f)
  return function(...) return resumed(pass(coroutine.resume(co, ...))) end
end

local function safe_resume(co, ...)
  return pass(coroutine.resume(co, ...))
end

local function safe_coroutine()
  local c = copy(coroutine, { "close" })
  c.create, c.wrap, c.resume = safe_create, safe_wrap, safe_resume
  return c
end

local strings -- what `("x"):method()` finds while code of others runs

local function safe_string()
  if not strings then
    strings = copy(string, { "dump" })
    strings.rep = safe_rep
  end
  return copy(strings)
end

--- Only these modules can be had by `require`, and files beside the pack.
local function safe_require(sibling)
  return function(name)
    if name == "stringer" then return sandbox.facade() end
    if name == "stringer.pattern" then return require "stringer.pattern" end
    return sibling(name)
  end
end

--- The part of the module that a pack needs: it cannot load others.
-- @treturn table
function sandbox.facade()
  local stringer = require "stringer"
  return { pack = stringer.pack, pattern = stringer.pattern, token = stringer.token, span = stringer.span,
    array = stringer.array, version = stringer.version }
end

--- A new environment.
-- @tparam function sibling what `require` does for names that are not the module's: (name) -> value
-- @treturn table
function sandbox.environment(sibling)
  local env = {}
  for _, name in ipairs(PLAIN) do env[name] = _G[name] end
  env.pcall, env.xpcall = safe_pcall, safe_xpcall
  env.setmetatable, env.getmetatable = safe_setmetatable, safe_getmetatable
  env.table, env.math = copy(table), copy(math, { "random", "randomseed" })
  env.utf8 = rawget(_G, "utf8") and copy(rawget(_G, "utf8"))
  env.unpack = rawget(_G, "unpack")
  env.string, env.coroutine = safe_string(), safe_coroutine()
  env.require = safe_require(sibling)
  env._G = env
  return env
end

local function restore(index, ...)
  getmetatable("").__index = index
  return ...
end

--- Calls a function of a sandboxed pack: as @{guard.call}, with the methods of strings narrowed as well.
-- @tparam ?integer limit
-- @tparam function f
-- @param ... its arguments
-- @return as pcall
function sandbox.call(limit, f, ...)
  safe_string()
  local mt = getmetatable ""
  local index = mt.__index
  mt.__index = strings
  return restore(index, guard.call(limit, f, ...))
end

--- Reads a Lua file (source text only, never bytecode) with an environment.
-- @tparam string path
-- @tparam ?table env the globals that it sees; its host's by default
-- @treturn function the chunk; raises an error with its place otherwise
function sandbox.loadfile(path, env)
  local handle, reason = io.open(path, "rb")
  if not handle then errors.raise { message = "cannot read pack file " .. reason, kind = "missing" } end
  local text = handle:read "*a"
  handle:close()
  if not text then errors.raise { file = path, message = "is not a file", kind = "missing" } end
  text = text:gsub("^\239\187\191", ""):gsub("^#[^\n]*", "")
  if text:sub(1, 1) == "\27" then errors.raise { file = path, message = "is bytecode; packs are loaded from source only" } end
  local chunk, message
  if setfenv then -- luacheck: ignore
    chunk, message = loadstring(text, "@" .. path) -- luacheck: ignore
    if chunk and env then setfenv(chunk, env) end -- luacheck: ignore
  else
    chunk, message = load(text, "@" .. path, "t", env or _G)
  end
  if not chunk then sandbox.syntax_error(path, text, message) end
  return chunk
end

--- The column of the token that Lua's compiler names: of several in the line the first with which the text, cut behind it,
-- fails alike.
local function column_of(text, start, source_line, what)
  local token = what:match "near '(.*)'$"
  if what:find "near <eof>$" then return source_line ~= "" and #source_line + 1 or nil end
  local first, behind = source_line:find(token or "\n", 1, true)
  if not first or not source_line:find(token, first + 1, true) then return first end
  local at, last = first, behind
  while at do
    local _, message = (loadstring or load)(text:sub(1, start + last), "=") -- luacheck: ignore
    if message and message:sub(-#what) == what then return at end
    at, last = source_line:find(token, at + 1, true)
  end
  return nil
end

--- Raises a Lua syntax error with the line that it stands in.
-- @tparam string path
-- @tparam string text of the file
-- @tparam string message of Lua's compiler, "name:line: what"
function sandbox.syntax_error(path, text, message)
  local line, what = message:match ":(%d+): (.*)$"
  local n, source_line, start = 0, nil, nil
  for before, l in (text .. "\n"):gmatch "()([^\n]*)\n" do
    n = n + 1
    if n == tonumber(line) then source_line, start = (l:gsub("\r$", "")), before - 1 end
  end
  local column = source_line and column_of(text, start, source_line, what)
  errors.raise { file = path, line = tonumber(line), column = column, source_line = source_line, message = what or message,
    kind = "syntax" }
end

return sandbox
