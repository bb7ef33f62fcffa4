--- Lexicons that were compiled before (`stringer lexicon build`), beside the one that is compiled of a plan's sources:
-- their files are mapped as they are, so that a million phrases cost nothing to load. Look-ups treat all of them as
-- one lexicon.
-- @module stringer.pack.compiled_lexicons

local set_of = require "stringer.base.set"
local core = require "stringer.core"
local errors = require "stringer.base.errors"
local files = require "stringer.pack.files"

local compiled_lexicons = {}

-- Bytes that such a file of a pack from others may have.
local MOST = 64 * 1024 * 1024

local Union = {}
Union.__index = Union

local function complain(where, near, message, ...)
  errors.raise { file = where.file, line = where.line, near = near, message = message:format(...) }
end

--- Whether a source is such a file.
-- @param source as for @{pack:lexicon}
-- @treturn boolean
function compiled_lexicons.is(source) return type(source) == "string" and source:lower():find "%.slex$" ~= nil end

-- The file of a sandboxed pack lies beside it. It is read, not mapped: a mapped file could change while it is used.
local function open_strangers(path, name)
  local beside, reason = files.beside(files.folder(path), name)
  local bytes
  if beside then
    bytes, reason = core.files.read(beside, MOST)
  end
  if not bytes then return nil, reason end
  return core.lexicon_load(bytes, name)
end

local function open(part)
  local name, file = part.source, part.where.file
  local path = name:find "^[/\\]" and name or files.folder(file) .. name
  local opened, reason
  if part.owner.sandboxed then
    opened, reason = open_strangers(file, name)
  else
    opened, reason = core.lexicon_open(path)
  end
  if not opened then complain(part.where, name, "compiled lexicon %q: %s", name, tostring(reason)) end
  if not opened:verify() then complain(part.where, name, "compiled lexicon %q: it is damaged", name) end
  return opened
end

-- Checks that a file holds the lexicon, with features as they are declared.
local function check(part, lexicon, opened)
  local held = {}
  for _, info in ipairs(opened:names()) do
    held[info.name] = true
  end
  if not held[lexicon.name] then
    complain(
      part.where,
      part.source,
      "compiled lexicon %q holds no lexicon %q%s",
      part.source,
      lexicon.name,
      errors.hint(lexicon.name, held)
    )
  end
  for key in pairs(lexicon.declared and opened:keys(lexicon.name) or {}) do
    if not lexicon.declared.features[key] and key ~= "name" then
      complain(
        part.where,
        part.source,
        "compiled lexicon %q: layer `%s` has no feature `%s`%s",
        part.source,
        lexicon.name,
        key,
        errors.hint(key, lexicon.declared.features)
      )
    end
  end
end

-- Adds a file to the others, whose entries are counted on.
local function add(union, lexicon, hidden)
  local base = union.count
  union.count = base + lexicon:count()
  union.parts[#union.parts + 1] =
    { lexicon = lexicon, base = base, last = union.count, hidden = set_of(hidden or {}) }
end

--- Opens the compiled files of a plan, each once.
-- @tparam table plan
-- @tparam {table,...} own the files that were compiled of the plan's other sources, as from @{lexica.open}
-- @treturn ?userdata|table the core's lexicon if there is one file only, else what answers `match`, `entry`, `find` and
-- `keys` for all of them; nil if there is none
function compiled_lexicons.join(plan, own)
  local union, opened = setmetatable({ parts = {}, count = 0 }, Union), {}
  for _, part in ipairs(own) do
    add(union, part.lexicon, part.hidden)
  end
  for _, lexicon in ipairs(plan.lexicons) do
    for _, part in ipairs(lexicon.sources) do
      if compiled_lexicons.is(part.source) then
        local key = part.where.file .. "\n" .. part.source
        local file = opened[key] or open(part)
        check(part, lexicon, file)
        if not opened[key] then
          opened[key] = file
          add(union, file)
        end
      end
    end
  end
  if #union.parts == 1 and not next(opened) then return own[1].lexicon end
  return #union.parts > 0 and union or nil
end

--- Adds the spans of all phrases that a document holds.
-- @tparam userdata document the core's
function Union:match(document)
  for _, part in ipairs(self.parts) do
    part.lexicon:match(document, part.base)
  end
end

--- An entry by its number among all.
-- @tparam integer id
-- @treturn ?table
function Union:entry(id)
  for _, part in ipairs(self.parts) do
    if id <= part.last then return part.lexicon:entry(id - part.base) end
  end
end

--- Whether an entry of a lexicon has a feature; without one, the set of the features of all its entries.
-- @tparam string name
-- @tparam[opt] string feature
-- @treturn boolean|table
function Union:keys(name, feature)
  local all = {}
  for _, part in ipairs(self.parts) do
    local found = not part.hidden[name] and part.lexicon:keys(name, feature)
    if feature and found then return true end
    for key in pairs(not feature and found or {}) do
      all[key] = true
    end
  end
  return not feature and all or false
end

--- The entries that the whole text of a document names, whatever its case.
-- @tparam userdata document the core's
-- @treturn {integer,...} their numbers among all
function Union:find(document)
  local list = {}
  for _, part in ipairs(self.parts) do
    for _, id in ipairs(part.lexicon:find(document)) do
      if not part.hidden[part.lexicon:entry(id).lexicon] then list[#list + 1] = part.base + id end
    end
  end
  return list
end

return compiled_lexicons
