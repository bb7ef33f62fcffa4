--- Lexicon sources of any form into one compiled lexicon.
--
-- A draft takes sources and single entries, counts what it kept and collects reports of what it could not keep:
-- nothing is dropped in silence.
-- @module stringer.lexicon.build

local core = require "stringer.core"
local plural = require "stringer.lexicon.plural"
local verb_forms = require "stringer.lexicon.verb_forms"

local build = {}

local Draft = {}
Draft.__index = Draft

--- An empty draft.
-- @tparam[opt] userdata language the core's; by default English
-- @tparam[opt] table plurals tables of regular plurals; by default English
-- @treturn Draft with the lists `reports` ({source, line, message}) and the counts `kept`, `dropped`, `phrases`
function build.new(language, plurals)
  language = language or core.language(require "stringer.lang.en")
  plurals = plurals or require "stringer.lang.en_plural"
  return setmetatable({
    builder = core.lexicon_builder(language), plurals = plurals, reports = {}, kept = 0, dropped = 0, phrases = 0,
  }, Draft)
end

--- Notes what could not be kept, or only with a loss.
-- @tparam string name of the source
-- @tparam integer line from 1
-- @tparam string message
function Draft:report(name, line, message)
  self.reports[#self.reports + 1] = { source = name, line = line, message = message }
end

--- Counts a line that was not kept; its reason has been reported.
function Draft:drop()
  self.dropped = self.dropped + 1
end

--- Says which matches of a lexicon count.
-- @tparam string lexicon
-- @tparam string policy "longest" or "all"
function Draft:match(lexicon, policy)
  self.builder:match(lexicon, policy)
end

local function with_plurals(variants, tables)
  local all, seen = {}, {}
  for _, variant in ipairs(variants) do all[#all + 1], seen[variant] = variant, true end
  for _, variant in ipairs(variants) do
    local form = plural.of(variant, tables)
    if form and not seen[form] then all[#all + 1], seen[form] = form, true end
  end
  return all
end

local function with_inflections(variants, tables)
  local all, seen = {}, {}
  for _, variant in ipairs(variants) do
    for _, form in ipairs(verb_forms.of(variant, tables)) do
      if not seen[form] then all[#all + 1], seen[form] = form, true end
    end
  end
  return all
end

--- Adds an entry.
-- @tparam string name of the source, for reports
-- @tparam integer line of the source
-- @tparam string lexicon
-- @tparam {string,...} variants the first is canonical
-- @tparam[opt] table features key to string, number or boolean
-- @tparam[opt] table options `case` ("smart", "folded", "exact", "capital"), `plural` (boolean), `inflect` (boolean)
function Draft:entry(name, line, lexicon, variants, features, options)
  if options and options.plural then variants = with_plurals(variants, self.plurals) end
  if options and options.inflect then variants = with_inflections(variants, require "stringer.lang.en_verbs") end
  local kept, message = self.builder:add(lexicon, variants, features, options and options.case)
  self.phrases = self.phrases + kept
  if message then self:report(name, line, message) end
  if kept > 0 then self.kept = self.kept + 1 else self.dropped = self.dropped + 1 end
end

--- Reads a source.
-- @tparam string text
-- @tparam string name its file name, which tells its form unless `options.format` does
-- @tparam[opt] table options `format`, `lexicon` (the name for phrases of forms that name none) and those of the form's reader;
--   `open` (function(path) -> text | nil, message) reads the files that a source refers to
-- @treturn boolean|nil true; nil, message if the form is unknown
function Draft:read(text, name, options)
  local formats = require "stringer.lexicon.formats"
  local format = options and options.format or formats.guess(name, text)
  if not format then return nil, name .. ": unknown form of lexicon (" .. formats.list() .. ")" end
  if not formats.known(format) then return nil, ("unknown form %q (%s)"):format(format, formats.list()) end
  formats.reader(format).read(text, name, self, options)
  return true
end

--- Reads a source file.
-- @tparam string path
-- @tparam[opt] table options as for @{Draft:read}
-- @treturn boolean|nil true; nil, message
function Draft:file(path, options)
  local text, message = build.slurp(path)
  if not text then return nil, message end
  return self:read(text, path, options)
end

--- The compiled lexicon.
-- @treturn string
function Draft:bytes()
  return self.builder:bytes()
end

--- Writes the compiled lexicon, whole or not at all.
-- @tparam string path
-- @treturn boolean|nil true; nil, message
function Draft:write(path)
  return self.builder:write(path)
end

--- Gives the memory back; the draft is of no use afterwards.
function Draft:close()
  self.builder:close()
end

--- The whole of a file.
-- @tparam string path
-- @treturn string|nil text; nil, message
function build.slurp(path)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local text, why = file:read "*a"
  file:close()
  if not text then return nil, path .. ": " .. tostring(why) end
  return text
end

return build
