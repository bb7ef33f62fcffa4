--- The host's side of a sandboxed pack: a Lua state of its own (`core.sandbox`), what it is handed, and calls into it.
--
-- **Why a state of its own.** A pack that shares the host's state can reach what it was not given, by a metatable, a
-- default, a value that the host calls later, and its memory and C calls cannot be capped. So code of strangers runs
-- in another state. Between the two cross copies of plain values and nothing else. What comes out is input:
-- declarations are made again here with all checks (`stringer.pack.replay`), results are rebuilt key by key
-- (`stringer.engine.guest`). What goes in is a copy. Whether a pack is a stranger's is decided where it is found
-- (`stringer.pack.resolve`) and kept here, in a table that it cannot reach.
-- @module stringer.pack.sandbox

local chunk = require "stringer.pack.chunk"
local core = require "stringer.core"
local errors = require "stringer.base.errors"
local files = require "stringer.pack.files"
local home = require "stringer.base.home"
local replay = require "stringer.pack.replay"

local sandbox = {}

--- Bytes that a sandbox may hold.
sandbox.MEMORY = 64 * 1024 * 1024

-- A call's own seconds are the cap for what instructions do not tell; these belong to the default cap on instructions
-- and grow with it.
local SECONDS, INSTRUCTIONS = 5, 2e7

-- For a document a pack may spend as much as so many calls at the cap, and as much as one more for so many bytes of
-- the text.
local CALLS, BYTES_A_CALL = 10, 10000

-- The files of the module that run inside.
local MODULES = {
  "guest",
  "guest.library",
  "guest.values",
  "guest.document",
  "guest.pack",
  "pattern",
  "pattern.node",
  "pattern.test",
  "pattern.describe",
  "pattern.operators",
  "base.suggest",
  "base.array",
  "base.set",
}

local Sandbox = {}
Sandbox.__index = Sandbox

-- Packs that strangers declared → their sandboxes.
local of_pack = setmetatable({}, { __mode = "k" })

--- The sandbox that a pack was declared in.
-- @tparam pack p
-- @treturn ?table nil for a pack of the host's
function sandbox.of(p) return of_pack[p] end

local texts = {}

local function module_text(name)
  local path = home.folder() .. "/" .. name:gsub("%.", "/")
  for _, file in ipairs { path .. ".lua", path .. "/init.lua" } do
    local text = core.files.read(file, chunk.MOST)
    if text then return text end
  end
  return error(("stringer: its file %s.lua is not there"):format(path), 0)
end

-- Answers to what the guest asks while it loads; the engine adds its own.
local answers = {}

function answers.module(_, name)
  for _, known in ipairs(MODULES) do
    if name == "stringer." .. known then
      texts[known] = texts[known] or module_text(known)
      return texts[known]
    end
  end
  error("there is no such module", 0)
end

function answers.sibling(self, name)
  local none = {
    problem = ("module %q cannot be had by a pack from others; only files beside it can"):format(
      tostring(name)
    ),
  }
  local file = type(name) == "string" and name:match "[^%.]+$"
  local path = file and files.beside(self.folder, file .. ".lua")
  if not path then return none end
  self.known[path] = true
  return { text = chunk.text(path), file = path }
end

local function answered(ok, ...)
  if not ok then error(tostring((...)), 0) end
  return ...
end

local function server(self)
  return function(what, ...)
    local answer = answers[what] or sandbox.engine and sandbox.engine.answers[what]
    if not answer then error("the host has no answer to that", 0) end
    return answered(pcall(answer, self, ...))
  end
end

-- What the guest tells of an error, as one of ours: its file is one that we gave it, or its pack's own.
local function told(self, failure)
  if failure.ended and failure.message:find "interrupted!$" then error(failure.message, 0) end
  local file = failure.line and (self.known[failure.file] and failure.file or self.file) or nil
  if not failure.line then return failure.message end
  return errors.new {
    file = file,
    line = failure.line,
    message = failure.message,
    kind = failure.ended and "endless" or "pack",
  }
end

-- The share of a call's cap that the last call took.
local function share_of(self)
  local instructions, seconds = self.box:spent()
  return math.max(instructions / self.instructions, seconds / self.seconds)
end

local function finished(self, ok, ...)
  self.running = false
  if self.instructions > 0 then self.spent = self.spent + share_of(self) end
  if not ok then error(told(self, (...)), 0) end
  return ...
end

--- Calls into the sandbox.
-- @tparam string what as `stringer.guest` knows it
-- @param ... plain values
-- @return plain values; raises what went wrong, a string or an error with its place
function Sandbox:call(what, ...)
  if self.running then error("a sandboxed pack calls itself through the host", 0) end
  if self.spent >= self.most then
    error(
      ("the pack has spent all that it may spend on one document: %d times the cap of a call"):format(
        math.floor(self.most)
      ),
      0
    )
  end
  local gone = sandbox.engine and sandbox.engine.gone(self) or {}
  self.running = true
  return finished(self, self.box:call(self.serve, what, gone, ...))
end

--- Begins the budget for a document: each call has its cap, and so have all together.
-- @tparam integer bytes of the text
function Sandbox:begin(bytes)
  self.spent, self.most = 0, CALLS + bytes / BYTES_A_CALL
end

--- The function of the host's that stands for one of the guest's.
-- @tparam string kind "action", "step", "predicate", "value" or "make"
-- @tparam integer id as the guest told it
-- @treturn function
function Sandbox:bridge(kind, id)
  return function(...) return sandbox.engine.run(self, kind, id, ...) end
end

local function seconds_for(instructions)
  return instructions == 0 and 0 or SECONDS * math.max(1, instructions / INSTRUCTIONS)
end

local function new(file, instructions)
  local self = setmetatable({ file = file, folder = files.folder(file), known = { [file] = true } }, Sandbox)
  self.instructions, self.seconds, self.spent, self.most = instructions, seconds_for(instructions), 0, CALLS
  self.box = core.sandbox { memory = sandbox.MEMORY, instructions = instructions, seconds = self.seconds }
  self.serve = server(self)
  local ok, failure = self.box:start(self.serve, answers.module(self, "stringer.guest"), "=stringer")
  if not ok then error(failure.message, 0) end
  return self
end

--- Loads a pack of a stranger.
-- @tparam string file
-- @tparam integer instructions cap of each call
-- @return what the file returned: a pack, or something else; raises what went wrong, a string or an error with its
-- place
function sandbox.load(file, instructions)
  local text = chunk.text(file)
  local self = new(file, instructions)
  local declared = self:call("load", text, file, core.version)
  local value, packs = replay.run(self, declared)
  for _, p in ipairs(packs) do
    of_pack[p] = self
  end
  return value
end

return sandbox
