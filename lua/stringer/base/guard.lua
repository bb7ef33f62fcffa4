--- Runs code of packs under a cap on instructions and memory, so that an endless loop becomes an error with its place.
--
-- A count hook slows Lua code down a little as long as it is set, so it is set only around functions of packs and
-- not around the module's own work. The cap counts Lua instructions: a call of a C function is one, however long it
-- takes. LuaJIT calls no hook from compiled code, so it compiles none while the hook is set.
-- @module stringer.base.guard

local errors = require "stringer.base.errors"

local guard = {}

local STRIDE = 10000 -- instructions between two looks

--- Kilobytes that one call may add.
guard.memory = 256 * 1024

local jit = rawget(_G, "jit")
local compiling = false -- whether LuaJIT compiled before the call that is running

local active = nil -- the budget of the call that is running, or nil

local function over(message)
  local info = debug.getinfo(3, "Sl")
  local file = info and (info.source:match "^[@=](.*)" or info.short_src)
  active.error =
    errors.new { file = file, line = info and info.currentline, message = message, kind = "endless" }
end

--- Called every STRIDE instructions. Once the budget is spent it is called at each, so that a pack cannot swallow the
-- error with its own pcall and go on.
local leaving = {} -- the functions below that take the hook away: in them it must not raise

local function tick()
  if not active or leaving[debug.getinfo(2, "f").func] then return end
  if not active.error then
    active.spent = active.spent + STRIDE
    if active.spent > active.limit then
      over(("more than %d instructions without an end: is this an endless loop?"):format(active.limit))
    elseif collectgarbage "count" > active.memory then
      over(("more than %d MB of memory in one call"):format(math.floor(guard.memory / 1024)))
    else
      return
    end
    debug.sethook(tick, "", 1)
  end
  error(active.error, 0)
end

--- Default cap: about a second on a slow machine.
guard.default = 20000000

local function finish(hook, mask, count, ok, ...)
  local failed = active.error
  active = nil
  if compiling then jit.on() end
  if hook then
    debug.sethook(hook, mask, count)
  else
    debug.sethook()
  end
  if failed then return false, failed end
  return ok, ...
end

--- Calls a function as pcall does, with the cap. A call within a call shares the outer one's budget.
-- @tparam ?integer limit instructions; nil or 0 is without cap
-- @tparam function f
-- @param ... its arguments
-- @treturn boolean whether it came to its end
-- @return its results, or the error
function guard.call(limit, f, ...)
  if not limit or limit == 0 or active then return pcall(f, ...) end
  local hook, mask, count = debug.gethook()
  active = { spent = 0, limit = limit, memory = collectgarbage "count" + guard.memory }
  compiling = jit and jit.status() or false
  if compiling then jit.off() end
  debug.sethook(tick, "", STRIDE)
  return finish(hook, mask, count, pcall(f, ...))
end

leaving[finish], leaving[guard.call] = true, true

return guard
