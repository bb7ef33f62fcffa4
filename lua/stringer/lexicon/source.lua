--- Reads lexicon sources in the project's own form, `.lex`: a phrase and its variants a line, features after tabs.
--
--     # comment
--     %lexicon country        the layer of the spans; a file may hold several
--     %case smart             folded | exact | capital | smart (exact where the phrase is all capitals); default smart
--     %plural no              yes: the regular plural of the last word matches too
--     %inflect no             yes: the first word is a verb; its other forms match too
--     %nouns event_noun but weak recipient:obj=of
--                             the nouns of each verb of one word ("condemn": "condemnation") are entries of that
--                             lexicon, unless they stand there; none of verbs with the features behind `but`; a
--                             feature may change its value
--     %match longest          all: every match counts, not only the longest of each start
--     %number lat lon         these keys are numbers, others texts;  %boolean KEY...: true or false
--     %set type=country       features of the lines that follow, until the next %set
--     United States | U.S. | US<TAB>code=USA
--     Turkey<TAB>code=TUR<TAB>!capital        flags: !exact !folded !capital !smart !plural !noplural
--     attack<TAB>!noun        with %nouns: the verb itself is a noun, too
--
-- A literal `|` is written `\|`, a backslash `\\`, a leading hash `\#`. A line that cannot be kept is reported.
-- @module stringer.lexicon.source

local verb_nouns = require "stringer.lexicon.verb_nouns"

local source = {}

local CASES = { smart = true, folded = true, exact = true, capital = true }

local byte, find, sub = string.byte, string.find, string.sub

local function trim(text)
  if (byte(text) or 33) > 32 and (byte(text, -1) or 33) > 32 then return text end
  return (text:gsub("^%s+", ""):gsub("%s+$", ""))
end

-- State of one source: what the directives have set, and where it reports to.
local Reader = {}
Reader.__index = Reader

function Reader:report(message, ...) self.sink:report(self.name, self.line, message:format(...)) end

local directives = {}

function directives.lexicon(reader, rest)
  if not rest:find "^[%a_][%w_]*$" then
    return reader:report("%%lexicon needs one name of letters, digits and underscores, not %q", rest)
  end
  reader.lexicon = reader.as or rest
  reader.options, reader.kinds, reader.set, reader.nouns = reader.given, {}, {}, nil
end

function directives.nouns(reader, rest)
  local name, more = rest:match "^([%a_][%w_]*)%s*(.*)$"
  if not name then return reader:report("%%nouns needs the name of a lexicon, not %q", rest) end
  local nouns, but = { lexicon = name, without = {}, values = {} }, false
  for word in more:gmatch "%S+" do
    local key, from, to = word:match "^([%w_]+):([^=]+)=(.+)$"
    if key then
      nouns.values[key .. ":" .. from] = to
    elseif word == "but" then
      but = true
    elseif but then
      nouns.without[word] = true
    else
      return reader:report("%%nouns: %q is no key:value=value", word)
    end
  end
  reader.nouns = nouns
end

function directives.case(reader, rest)
  if not CASES[rest] then return reader:report("%%case is smart, folded, exact or capital, not %q", rest) end
  reader.options = { case = rest, plural = reader.options.plural, inflect = reader.options.inflect }
end

function directives.plural(reader, rest)
  if rest ~= "yes" and rest ~= "no" then return reader:report("%%plural is yes or no, not %q", rest) end
  reader.options = { case = reader.options.case, plural = rest == "yes", inflect = reader.options.inflect }
end

function directives.inflect(reader, rest)
  if rest ~= "yes" and rest ~= "no" then return reader:report("%%inflect is yes or no, not %q", rest) end
  reader.options = { case = reader.options.case, plural = reader.options.plural, inflect = rest == "yes" }
end

function directives.match(reader, rest)
  if rest ~= "longest" and rest ~= "all" then
    return reader:report("%%match is longest or all, not %q", rest)
  end
  if not reader.lexicon then return reader:report "%%match stands before any %%lexicon" end
  reader.sink:match(reader.lexicon, rest)
end

local function kind_directive(kind)
  return function(reader, rest)
    for key in rest:gmatch "%S+" do
      reader.kinds[key] = kind
    end
  end
end
directives.number = kind_directive "number"
directives.boolean = kind_directive "boolean"

-- Reads "key=value" by the directives; reports anything else and returns nil.
local function feature(reader, field)
  local at = find(field, "=", 1, true)
  local key = at and sub(field, 1, at - 1)
  if key and not reader.keys[key] then
    key = key:match "^%s*([%a_][%w_%-%.]*)%s*$"
    if key then reader.keys[key] = true end
  end
  if not key then
    reader:report("feature %q is not key=value", field)
    return nil
  end
  local value, kind = trim(sub(field, at + 1)), reader.kinds[key]
  if kind == "number" then
    local number = tonumber(value)
    if not number then reader:report("%s=%s: not a number", key, value) end
    return number and key, number
  elseif kind == "boolean" then
    if value ~= "true" and value ~= "false" then
      reader:report("%s=%s: neither true nor false", key, value)
      return nil
    end
    return key, value == "true"
  end
  return key, value
end

function directives.set(reader, rest)
  reader.set = {}
  local tabs = rest:find("\t", 1, true)
  for field in rest:gmatch(tabs and "[^\t]+" or "%S+") do
    local key, value = feature(reader, field)
    if key then reader.set[key] = value end
  end
end

local FLAGS = {
  ["!exact"] = { "case", "exact" },
  ["!folded"] = { "case", "folded" },
  ["!smart"] = { "case", "smart" },
  ["!capital"] = { "case", "capital" },
  ["!plural"] = { "plural", true },
  ["!noplural"] = { "plural", false },
  ["!noun"] = { "noun", true },
}

-- A flag of a line into the options of that line, which until then are those of all lines.
local function take_flag(reader, field, options)
  local flag = FLAGS[field]
  if not flag then
    reader:report("unknown flag %q", field)
    return options
  end
  if options == reader.options then
    options = { case = options.case, plural = options.plural, inflect = options.inflect, noun = options.noun }
  end
  options[flag[1]] = flag[2]
  return options
end

-- Fields after the phrase: features, and options where flags change them.
local function fields(reader, text)
  local features, options, last, own = {}, reader.options, nil, nil -- `own`: keys of this line, from the second on
  for key, value in pairs(reader.set) do
    features[key] = value
  end
  local at, size = 1, #text
  while at <= size do
    local stop = find(text, "\t", at, true) or size + 1
    local field = sub(text, at, stop - 1)
    at = stop + 1
    if byte(field) == 33 then -- !
      options = take_flag(reader, field, options)
    elseif find(field, "%S") then
      local key, value = feature(reader, field)
      if key then
        if last then
          own = own or { [last] = true }
          if own[key] then reader:report("feature %q stands twice: the last counts", key) end
          own[key] = true
        end
        features[key], last = value, key
      end
    end
  end
  return features, options
end

local ESCAPES = { ["\\"] = "\1", ["|"] = "\2", ["#"] = "\3" }
local ESCAPED = { ["\1"] = "\\", ["\2"] = "|", ["\3"] = "#" }

--- Variants of a phrase: "A | B" with its escapes.
-- @tparam string text
-- @treturn {string,...} in order, without empty ones
function source.variants(text)
  local escaped = text:find("\\", 1, true)
  if not escaped and not text:find("|", 1, true) then
    text = trim(text)
    return text ~= "" and { text } or {}
  end
  if escaped then text = text:gsub("\\(.)", function(c) return ESCAPES[c] or "\1" .. c end) end
  local list = {}
  for variant in text:gmatch "[^|]+" do
    variant = trim(variant)
    if escaped then variant = variant:gsub("[\1\2\3]", ESCAPED) end
    if variant ~= "" then list[#list + 1] = variant end
  end
  return list
end

-- What the noun of a verb has of its features.
local function of_noun(nouns, features)
  local own = {}
  for key, value in pairs(features) do
    own[key] = nouns.values[("%s:%s"):format(key, tostring(value))] or value
  end
  return own
end

-- Keeps the nouns of a verb until all that the source says of the other lexicon is read.
local function derive(reader, variants, features, options)
  local nouns = reader.nouns
  for key in pairs(nouns.without) do
    if features[key] then return end
  end
  local own = of_noun(nouns, features)
  for _, verb in ipairs(variants) do
    if verb:find "^%l+$" then
      local list = verb_nouns.of(verb, require "stringer.lang.en_nouns", require "stringer.lang.en_verbs")
      if options.noun then list[#list + 1] = verb end
      for _, noun in ipairs(list) do
        reader.derived[#reader.derived + 1] =
          { line = reader.line, lexicon = nouns.lexicon, noun = noun, features = own, case = options.case }
      end
    end
  end
end

-- Hands on the nouns that do not stand in the other lexicon themselves.
local function hand_nouns(reader)
  local known = reader.known
  for _, one in ipairs(reader.derived) do
    local key = one.lexicon .. ":" .. one.noun
    if not known[key] then
      known[key] = true
      local options = { case = one.case, plural = true, inflect = false }
      reader.sink:entry(reader.name, one.line, one.lexicon, { one.noun }, one.features, options)
    end
  end
end

local function entry(reader, line)
  if not reader.lexicon then
    if not reader.homeless then reader:report "phrases stand before any %%lexicon NAME: not kept" end
    reader.homeless = true
    reader.sink:drop()
    return
  end
  local tab = find(line, "\t", 1, true)
  local features, options = fields(reader, tab and sub(line, tab + 1) or "")
  local variants = source.variants(tab and sub(line, 1, tab - 1) or line)
  if #variants == 0 then
    reader:report "no phrase before the features"
    return reader.sink:drop()
  end
  for _, variant in ipairs(variants) do
    reader.known[reader.lexicon .. ":" .. variant] = true
  end
  if reader.nouns then derive(reader, variants, features, options) end
  reader.sink:entry(reader.name, reader.line, reader.lexicon, variants, features, options)
end

local function directive(reader, line)
  local name, rest = line:match "^%%(%a+)%s*(.-)%s*$"
  local run = name and directives[name]
  if not run then return reader:report("unknown directive %q", line) end
  run(reader, rest)
end

--- Reads one source.
-- @tparam string text the whole of it
-- @tparam string name for messages
-- @tparam table sink receives `entry(name, line, lexicon, variants, features, {case=, plural=, inflect=})`,
--   `match(lexicon, policy)`, `report(name, line, message)` and `drop()` for each line that is not kept
-- @tparam[opt] table options `lexicon`: the name for phrases before any %lexicon; `as`: the name for all of them;
--   `case`, `plural`: what counts before a directive says otherwise
function source.read(text, name, sink, options)
  options = options or {}
  local given = { case = options.case, plural = options.plural or false }
  local reader = setmetatable({
    name = name,
    line = 0,
    sink = sink,
    as = options.as,
    lexicon = options.as or options.lexicon,
    given = given,
    options = given,
    keys = {},
    kinds = {},
    set = {},
    known = {},
    derived = {},
  }, Reader)
  text = text:gsub("^\239\187\191", "")
  local at, size = 1, #text
  while at <= size do
    local stop = find(text, "\n", at, true) or size + 1
    local line = sub(text, at, byte(text, stop - 1) == 13 and stop - 2 or stop - 1)
    local first = byte(line)
    at = stop + 1
    reader.line = reader.line + 1
    if first == 37 then -- %
      directive(reader, line)
    elseif first ~= 35 and find(line, "%S") then -- #
      entry(reader, line)
    end
  end
  hand_nouns(reader)
end

return source
