--- Compiles lexicon sources of any form into one lexicon.
--
-- A draft takes sources and single entries, counts the entries and collects reports. Each dropped entry has a report.
-- A report marked as a note tells of an entry that was kept but looks like an oversight.
-- @module stringer.lexicon.build

local core = require "stringer.core"
local encoding = require "stringer.base.encoding"
local plural = require "stringer.lexicon.plural"
local verb_forms = require "stringer.lexicon.verb_forms"

local build = {}

local Draft = {}
Draft.__index = Draft

--- An empty draft.
-- @tparam[opt] userdata language the core's; by default English
-- @tparam[opt] table plurals tables of regular plurals; by default English
-- @treturn Draft with the list `reports` ({source, line, message, note=boolean}) and the counts `kept`, `dropped`,
-- `phrases`, `notes`
function build.new(language, plurals)
  language = language or core.language(require "stringer.lang.en")
  plurals = plurals or require "stringer.lang.en_plural"
  return setmetatable({
    builder = core.lexicon_builder(language),
    plurals = plurals,
    reports = {},
    kept = 0,
    dropped = 0,
    phrases = 0,
    notes = 0,
  }, Draft)
end

--- Reports an entry that was dropped, or kept only in part.
-- @tparam string name of the source
-- @tparam integer line from 1
-- @tparam string message
function Draft:report(name, line, message)
  self.reports[#self.reports + 1] = { source = name, line = line, message = message }
end

--- Reports an entry that was kept but looks like an oversight.
-- @tparam string name of the source
-- @tparam integer line
-- @tparam string message
function Draft:note(name, line, message)
  self.notes = self.notes + 1
  self.reports[#self.reports + 1] = { source = name, line = line, message = "note: " .. message, note = true }
end

--- Counts a line that was not kept; its reason has been reported.
function Draft:drop() self.dropped = self.dropped + 1 end

--- Says which matches of a lexicon count.
-- @tparam string lexicon
-- @tparam string policy "longest" or "all"
function Draft:match(lexicon, policy) self.builder:match(lexicon, policy) end

local function with_plurals(variants, tables)
  local all, seen = {}, {}
  for _, variant in ipairs(variants) do
    all[#all + 1], seen[variant] = variant, true
  end
  for _, variant in ipairs(variants) do
    local form = plural.of(variant, tables)
    if form and not seen[form] then
      all[#all + 1], seen[form] = form, true
    end
  end
  return all
end

local function with_inflections(variants, tables)
  local all, seen = {}, {}
  for _, variant in ipairs(variants) do
    for _, form in ipairs(verb_forms.of(variant, tables)) do
      if not seen[form] then
        all[#all + 1], seen[form] = form, true
      end
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
  if options and options.inflect then
    variants = with_inflections(variants, require "stringer.lang.en_verbs")
  end
  local kept, message, repeated = self.builder:add(lexicon, variants, features, options and options.case)
  self.phrases = self.phrases + kept
  if message then self:report(name, line, message) end
  if repeated and kept > 0 then
    self:note(name, line, ("%q is there already, with the same features"):format(variants[1]))
  end
  if kept > 0 then
    self.kept = self.kept + 1
  else
    self.dropped = self.dropped + 1
  end
end

local COMPILED = "^sgLEX\r\n\026"

-- Why a file cannot be a source; nil if it can.
local function not_text(text)
  if text:find(COMPILED) then return "a compiled lexicon, not the source of one" end
  local zeros = select(2, text:sub(1, 4096):gsub("%z", ""))
  if zeros * 10 > math.min(#text, 4096) then return "no text in UTF-8: it holds many zero bytes" end
  return nil
end

local function note_at(draft, name, text, at, message)
  draft:note(name, 1 + select(2, text:sub(1, at - 1):gsub("\n", "")), message)
end

-- A phrase with bytes that no text has can never match. One report names the first such line.
local function check_encoding(draft, text, name)
  local zero, bad = text:find("%z"), select(2, encoding.length(text))
  if zero then note_at(draft, name, text, zero, "a zero byte: such phrases are not found in texts") end
  if bad then
    note_at(draft, name, text, bad, "not UTF-8 here (Latin-1?): such phrases are not found in texts")
  end
end

--- Reads a source.
-- @tparam string text
-- @tparam string name its file name, which tells its form unless `options.format` does
-- @tparam[opt] table options `format`, `lexicon` (the name for phrases of forms that name none) and those of the form's
-- reader;
--   `open` (function(path) -> text | nil, message) reads the files that a source refers to
-- @treturn boolean|nil true; nil, message if the form is unknown
function Draft:read(text, name, options)
  local formats = require "stringer.lexicon.formats"
  local fault = not_text(text)
  if fault then return nil, ("%s: %s"):format(name, fault) end
  local format = options and options.format or formats.guess(name, text)
  if not format then
    return nil, ("%s: its name tells no form; give one of these: %s"):format(name, formats.list())
  end
  if not formats.known(format) then return nil, ("unknown form %q (%s)"):format(format, formats.list()) end
  check_encoding(self, text, name)
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
function Draft:bytes() return self.builder:bytes() end

--- Writes the compiled lexicon, whole or not at all.
-- @tparam string path
-- @treturn boolean|nil true; nil, message
function Draft:write(path) return self.builder:write(path) end

--- Frees the draft's memory; the draft cannot be used afterwards.
function Draft:close() self.builder:close() end

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
