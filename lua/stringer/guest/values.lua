--- Values on their way out of a sandbox. Plain ones cross as they are; what is more is told by a table that holds
-- `[""]`, its kind: functions by a number under which they are kept, spans and packs by theirs, patterns as text,
-- places by their tokens.
-- @module stringer.guest.values

--- Nested so deep at most; the state's own limit is not far above.
local MOST_DEPTH = 40

return function(tools)
  local values = {}
  local functions, numbers = {}, {}
  -- What makes a value one that is told: value → its kind and the rest; entries are made by the other files.
  local told = {}
  local rawget, getmetatable = tools.rawget, tools.globals.getmetatable

  --- Says how a table is told.
  -- @tparam table t
  -- @tparam function tell () → the table that crosses
  function values.mark(t, tell) told[t] = tell end

  --- Forgets that.
  function values.unmark(t) told[t] = nil end

  local function out_function(f)
    if not numbers[f] then
      functions[#functions + 1] = f
      numbers[f] = #functions
    end
    return { [""] = "function", numbers[f] }
  end

  local pattern, array

  local function out_table(t, depth)
    if told[t] then return told[t](t) end
    pattern = pattern or tools.globals.require "stringer.pattern"
    if pattern.is(t) then return { [""] = "pattern", pattern.describe(t) } end
    if depth > MOST_DEPTH then
      error("a table that is nested so deep, or holds itself, cannot leave a sandbox", 0)
    end
    if rawget(t, "") ~= nil then error('a table with the key "" cannot leave a sandbox', 0) end
    local copy = {}
    for key, value in next, t do
      if type(key) ~= "string" and type(key) ~= "number" then
        error("a key that is a " .. type(key) .. " cannot leave a sandbox", 0)
      end
      copy[key] = values.out(value, depth + 1)
    end
    array = array or tools.globals.require "stringer.base.array"
    if getmetatable(t) == array.metatable then return { [""] = "array", copy } end
    return copy
  end

  --- A value as it crosses.
  function values.out(value, depth)
    local kind = type(value)
    if kind == "table" then return out_table(value, depth or 0) end
    if kind == "function" then return out_function(value) end
    return value
  end

  --- Calls a function by its number.
  function values.call(id, ...)
    local f = functions[id]
    if not f then error("there is no such function", 0) end
    return f(...)
  end

  return values
end
