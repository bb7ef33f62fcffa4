--- What a sandboxed pack declared, declared again in the host: every note of the guest (`stringer.guest.pack`) becomes
-- a call of the same function that a pack of the host's own would call, with the same checks and with the place that
-- the note names. The notes are not trusted.
-- @module stringer.pack.replay

local errors = require "stringer.base.errors"
local pack = require "stringer.pack"
local syntax = require "stringer.pattern.syntax"

local replay = {}

local unpack = table.unpack or unpack -- luacheck: ignore

-- What a function is for, by the declaration that it stands in.
local PURPOSE = {
  predicate = "predicate",
  value = "value",
  step = "step",
  kind = "make",
  body = "action",
  override = "action",
}

local METHODS = {
  uses = true,
  words = true,
  layer = true,
  lexicon = true,
  extend = true,
  define = true,
  predicate = true,
  value = true,
  step = true,
  kind = true,
  override = true,
  disable = true,
  examples = true,
  verbs = true,
  patterns = true,
  identity = true,
}

local function broken() error("the sandbox told something that it cannot have to tell", 0) end

local function item(list, index)
  local value = type(index) == "number" and list[index]
  if not value then broken() end
  return value
end

-- A pattern that Lua values made; it names predicates that are bound later.
local function pattern_of(text)
  if type(text) ~= "string" then broken() end
  local made, problem = syntax.parse(text, { predicates = function() return true end })
  if not made then
    errors.raise { file = errors.where(1).file, line = errors.where(1).line, message = tostring(problem) }
  end
  return made
end

local import

local kinds = {
  ["nil"] = function() return nil end,
  ["function"] = function(state, told, purpose)
    if type(told[1]) ~= "number" then broken() end
    return state.sandbox:bridge(purpose or "step", told[1])
  end,
  pattern = function(_, told) return pattern_of(told[1]) end,
  pack = function(state, told) return item(state.packs, told[1]) end,
  rule = function(state, told) return item(state.bodies, told[1]) end,
  array = function(state, told, purpose) return import(state, told[1], purpose) end,
}

function import(state, value, purpose)
  if type(value) ~= "table" then return value end
  local kind = value[""]
  if kind ~= nil then
    if not kinds[kind] then broken() end
    return kinds[kind](state, value, purpose)
  end
  for key, part in next, value do
    if type(part) == "table" then value[key] = import(state, part, purpose) end
  end
  return value
end

-- Makes one declaration. What it opens or ends is kept under the number of its note.
local function declare(state, number, what, arguments, n)
  local first = arguments[1]
  if what == "new" then
    state.packs[first] = pack.new(arguments[2])
    state.list[#state.list + 1] = state.packs[first]
  elseif what == "rule" or what == "phase" then
    local p = item(state.packs, first)
    state.open[number] = p[what](p, unpack(arguments, 2, n))
  elseif what == "body" then
    state.bodies[number] = item(state.open, first)(arguments[2])
  elseif what == "rules" then
    item(state.open, first)(arguments[2])
  elseif METHODS[what] then
    local p = item(state.packs, first)
    p[what](p, unpack(arguments, 2, n))
  else
    broken()
  end
end

local function places(sandbox, frames)
  local list = {}
  for i = 1, type(frames) == "table" and #frames or 0, 2 do
    local file, line = frames[i], frames[i + 1]
    if type(line) == "number" then
      list[#list + 1] = { file = sandbox.known[file] and file or sandbox.file, line = math.floor(line) }
    end
  end
  if not list[1] then list[1] = { file = sandbox.file, line = 1 } end
  return list
end

local function replay_note(state, number, note)
  local n = note.n
  if type(note.arguments) ~= "table" or type(n) ~= "number" or n < 0 or n > 200 then broken() end
  errors.placed(places(state.sandbox, note.frames), function()
    for i = 1, n do
      note.arguments[i] = import(state, note.arguments[i], PURPOSE[note.what])
    end
    declare(state, number, note.what, note.arguments, n)
  end)
end

--- Declares again.
-- @tparam table sandbox
-- @tparam table declared as `stringer.guest.pack` tells it
-- @return what the pack's file returned: a pack, or a value that stands for something else
-- @treturn table list of all packs that it made; raises an error with its place for a mistake
function replay.run(sandbox, declared)
  local state = { sandbox = sandbox, packs = {}, list = {}, open = {}, bodies = {} }
  if type(declared) ~= "table" or type(declared.notes) ~= "table" then broken() end
  for number, note in ipairs(declared.notes) do
    if type(note) ~= "table" then broken() end
    replay_note(state, number, note)
  end
  return import(state, declared.value), state.list
end

return replay
