--- Patterns of spaCy's EntityRuler, one JSON object a line: {"label": "ORG", "pattern": "Example Corp", "id":
-- "example"}. A text matches as it is written, as in spaCy. A list of tokens is kept if every token only asks for its
-- text (`TEXT`, `ORTH`) or every one for its text in small letters (`LOWER`), or if a single token asks for one of
-- several (`IN`). The label becomes the name of the lexicon (small letters) and the feature `label`, the id the feature
-- `id`: several patterns may share one, of one label.
-- @module stringer.lexicon.spacy

local json = require "cjson"
local jsonl = require "stringer.lexicon.jsonl"
local values = require "stringer.lexicon.values"

local spacy = {}

local CASES = { TEXT = "exact", ORTH = "exact", LOWER = "folded" }

-- The test of a token: its case rule and value; nil and a message if it is another kind of test.
local function token_test(token)
  if type(token) ~= "table" then return nil, "a token that is no object" end
  local name, value
  for key, wanted in pairs(token) do
    if name then return nil, "a token with several tests" end
    name, value = key, wanted
  end
  if not name then return nil, "a token without a test" end
  local case = CASES[tostring(name):upper()]
  if not case then return nil, ("a test of %q"):format(tostring(name)) end
  return case, value
end

-- Variants and case rule of a list of tokens.
local function phrase_of(tokens)
  local words, rule = {}, nil
  for i, token in ipairs(tokens) do
    local case, value = token_test(token)
    if not case then return nil, value end
    if rule and rule ~= case then return nil, "texts and small letters mixed" end
    rule = case
    if type(value) == "table" and #tokens == 1 and type(value.IN) == "table" then return value.IN, rule end
    if type(value) ~= "string" then return nil, "a test that is no text" end
    words[i] = value
  end
  if #words == 0 then return nil, "no tokens" end
  return { table.concat(words, " ") }, rule
end

local function take(object, name, line, sink, lexicon, ids)
  local function refuse(message)
    sink:report(name, line, message)
    return sink:drop()
  end
  if type(object) ~= "table" or type(object.label) ~= "string" then return refuse 'no "label": not kept' end
  local variants, rule
  if type(object.pattern) == "string" then
    variants, rule = { object.pattern }, "exact"
  elseif type(object.pattern) == "table" then
    variants, rule = phrase_of(object.pattern)
    if not variants then
      return refuse(("pattern not kept: %s; pack:patterns makes a rule of it"):format(rule))
    end
  else
    return refuse 'no "pattern": not kept'
  end
  for _, variant in ipairs(variants) do
    if type(variant) ~= "string" then return refuse "pattern not kept: a text expected" end
  end
  if #variants == 0 then return refuse "pattern not kept: an empty list" end
  local features = { label = object.label }
  if object.id ~= nil and object.id ~= json.null then features.id = values.text(object.id) end
  ids.take(object.id, object.label, line)
  sink:entry(name, line, lexicon or values.name(object.label), variants, features, { case = rule })
end

--- Reads a source; see @{stringer.lexicon.source.read}.
function spacy.read(text, name, sink, options)
  local ids = jsonl.ids(sink, name)
  jsonl.each(
    text,
    name,
    sink,
    function(object, line) take(object, name, line, sink, options and options.lexicon, ids) end
  )
  ids.finish()
end

return spacy
