--- The forms of lexicon sources, and which one a file has.
-- @module stringer.lexicon.formats

local formats = {}

local MODULES = {
  lex = "source",
  csv = "csv",
  tsv = "csv",
  jsonl = "jsonl",
  spacy = "spacy",
  gate = "gate",
  list = "gate",
  actors = "petrarch",
  agents = "petrarch",
  verbs = "petrarch",
  discards = "petrarch",
}
local NAMES = { "lex", "csv", "tsv", "jsonl", "spacy", "gate", "list", "actors", "agents", "verbs", "discards" }

-- The end of the name in small letters -> form; the first that fits counts.
local ENDINGS = {
  { "%.lex$", "lex" },
  { "%.csv$", "csv" },
  { "%.tsv$", "tsv" },
  { "%.def$", "gate" },
  { "%.lst$", "list" },
  { "%.actors$", "actors" },
  { "%.agents$", "agents" },
  { "%.verbs$", "verbs" },
  { "actors[%w%.]*%.txt$", "actors" },
  { "agents[%w%.]*%.txt$", "agents" },
  { "verb%w*%.[%w%.]*txt$", "verbs" },
  { "discards[%w%.]*%.txt$", "discards" },
}

--- The form of a source, by its name; for JSON Lines also by the first lines.
-- @tparam string name
-- @tparam string text
-- @treturn string|nil form
function formats.guess(name, text)
  local lower = name:lower()
  if lower:find "%.jsonl$" or lower:find "%.ndjson$" then
    local first = text:match "%S[^\n]*" or ""
    return first:find '"label"%s*:' and first:find '"pattern"%s*:' and "spacy" or "jsonl"
  end
  for _, ending in ipairs(ENDINGS) do
    if lower:find(ending[1]) then return ending[2] end
  end
  return nil
end

--- Whether there is such a form.
function formats.known(format) return format ~= nil and MODULES[format] ~= nil end

--- The forms as one text, for messages.
function formats.list() return table.concat(NAMES, ", ") end

--- What reads a form: a table with `read(text, name, sink, options)`.
-- @tparam string format
-- @treturn table
function formats.reader(format)
  local module = require("stringer.lexicon." .. MODULES[format])
  return module[format] or module
end

--- The paths of further files that a source refers to.
-- @tparam string text
-- @tparam string name its file name
-- @tparam[opt] table options `format`
-- @treturn {string,...}
function formats.companions(text, name, options)
  local format = options and options.format or formats.guess(name, text)
  local reader = formats.known(format) and formats.reader(format)
  return reader and reader.companions and reader.companions(text, name) or {}
end

return formats
