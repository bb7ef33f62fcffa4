--- The part of Lua's library that loops over tables or calls back, written in Lua for sandboxes, so that every turn is
-- counted; and metatables without what the collector would heed.
-- @module stringer.guest.library

local floor = math.floor

-- Metamethods that a guest may set. `__gc` would run when no hook does, and weak tables (`__mode`) can make the
-- collector take time that grows with the square of their number.
local METAMETHODS = {
  "__index",
  "__newindex",
  "__call",
  "__tostring",
  "__name",
  "__metatable",
  "__pairs",
  "__ipairs",
  "__len",
  "__eq",
  "__lt",
  "__le",
  "__concat",
  "__unm",
  "__add",
  "__sub",
  "__mul",
  "__div",
  "__mod",
  "__pow",
  "__idiv",
  "__band",
  "__bor",
  "__bxor",
  "__shl",
  "__shr",
  "__bnot",
  "__close",
}

--- Lua sees a copy of a metatable that holds only these; who asks for it is given the one that was set.
local function metatables(globals, tools)
  local raw_set, raw_get, rawget, rawset = tools.setmetatable, tools.getmetatable, tools.rawget, tools.rawset
  local copies, originals = {}, {}
  local function copy_of(mt)
    local copy = copies[mt]
    if not copy then
      copy = {}
      copies[mt], originals[copy] = copy, mt
    end
    for i = 1, #METAMETHODS do
      local key = METAMETHODS[i]
      rawset(copy, key, rawget(mt, key))
    end
    return copy
  end
  local function checked(t)
    local mt = raw_get(t)
    if mt and rawget(mt, "__metatable") ~= nil then error("cannot change a protected metatable", 3) end
  end
  function globals.setmetatable(t, mt)
    if type(t) ~= "table" then
      error("bad argument #1 to 'setmetatable' (table expected, got " .. type(t) .. ")", 2)
    end
    if mt ~= nil and type(mt) ~= "table" then
      error("bad argument #2 to 'setmetatable' (nil or table expected)", 2)
    end
    checked(t)
    if mt == nil then return raw_set(t, nil) end
    if rawget(mt, "__gc") ~= nil then error("a pack from others may not set __gc", 2) end
    if rawget(mt, "__mode") ~= nil then error("a pack from others may not set __mode", 2) end
    return raw_set(t, copy_of(mt))
  end
  function globals.getmetatable(t)
    if type(t) ~= "table" then return nil end
    local mt = raw_get(t)
    if not mt then return nil end
    local shown = rawget(mt, "__metatable")
    if shown ~= nil then return shown end
    return originals[mt]
  end
end

-- Calls within calls that catch errors. Where LuaJIT's stack is full it cannot call a hook, but it raises an error; if
-- every level of a full stack caught that and went on, no hook would be called again.
local MOST_PROTECTED = 180
local protected = 0
local raw_pcall = pcall

local function left(...)
  protected = protected - 1
  return ...
end

local function pcall(...)
  if protected >= MOST_PROTECTED then error("pcall: nested too deeply", 2) end
  protected = protected + 1
  return left(raw_pcall(...))
end

local function handled(handler, ok, ...)
  if ok then return true, ... end
  return false, handler(...)
end

-- Lua calls a message handler where the error arose, and of one that a hook raised with hooks off.
local function xpcall(f, handler, ...) return handled(handler, pcall(f, ...)) end

local function resumed(ok, ...)
  if not ok then error((...), 0) end
  return ...
end

local function wrap(f)
  local co = coroutine.create(f)
  return function(...) return resumed(coroutine.resume(co, ...)) end
end

local function check_table(t, name)
  if type(t) ~= "table" then
    error(("bad argument #1 to '%s' (table expected, got %s)"):format(name, type(t)), 3)
  end
end

local function insert(t, ...)
  check_table(t, "insert")
  local n, count = #t + 1, select("#", ...)
  if count == 1 then
    t[n] = ...
    return
  end
  if count ~= 2 then error("wrong number of arguments to 'insert'", 2) end
  local at, value = ...
  if type(at) ~= "number" or at < 1 or at > n or at % 1 ~= 0 then
    error("bad argument #2 to 'insert' (position out of bounds)", 2)
  end
  for i = n, at + 1, -1 do
    t[i] = t[i - 1]
  end
  t[at] = value
end

local function remove(t, at)
  check_table(t, "remove")
  local n = #t
  if at == nil then
    if n == 0 then return nil end
    at = n
  end
  if type(at) ~= "number" or at % 1 ~= 0 or (n > 0 or at ~= 0) and (at < 1 or at > n + 1) then
    error("bad argument #2 to 'remove' (position out of bounds)", 2)
  end
  local value = t[at]
  for i = at, n - 1 do
    t[i] = t[i + 1]
  end
  if at <= n then t[n] = nil end
  return value
end

local function move(a, f, e, t, b)
  b = b or a
  check_table(a, "move")
  check_table(b, "move")
  if e < f then return b end
  if t > e or t <= f or a ~= b then
    for i = 0, e - f do
      b[t + i] = a[f + i]
    end
  else
    for i = e - f, 0, -1 do
      b[t + i] = a[f + i]
    end
  end
  return b
end

local function less_than(a, b) return a < b end

local function sift(t, at, last, less)
  local value = t[at]
  while at * 2 <= last do
    local child = at * 2
    if child < last and less(t[child], t[child + 1]) then child = child + 1 end
    if not less(value, t[child]) then break end
    t[at] = t[child]
    at = child
  end
  t[at] = value
end

-- A heap: no order that a comparison makes up takes it longer.
local function sort(t, less)
  check_table(t, "sort")
  less = less or less_than
  local n = #t
  for at = floor(n / 2), 1, -1 do
    sift(t, at, n, less)
  end
  for last = n, 2, -1 do
    t[1], t[last] = t[last], t[1]
    sift(t, 1, last - 1, less)
  end
end

--- Completes the globals of a guest.
-- @function complete
-- @tparam table tools of the state; `globals` among them
return function(tools)
  local globals = tools.globals
  metatables(globals, tools)
  globals.pcall, globals.xpcall, globals.coroutine.wrap = pcall, xpcall, wrap
  tools.begin = function() protected = 0 end -- what a call left that did not come to its end
  globals.table.insert, globals.table.remove, globals.table.sort = insert, remove, sort
  if rawlen then globals.table.move = move end -- as Lua has it from 5.3 on
end
