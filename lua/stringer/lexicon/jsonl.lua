--- Lexicons from JSON Lines: {"phrase": "...", "variants": ["..."], "lexicon": "...", "case": "...", "plural": true,
-- "features": {...}}; every other key with a text, number or boolean is a feature too.
-- @module stringer.lexicon.jsonl

local json = require "cjson"
local values = require "stringer.lexicon.values"

local jsonl = {}

local RESERVED = { phrase = true, variants = true, lexicon = true, case = true, plural = true, features = true }
local KEPT = { string = true, number = true, boolean = true }
local CASES = { smart = true, folded = true, exact = true, capital = true }

local function sorted_keys(object)
  local keys = {}
  for key in pairs(object) do
    keys[#keys + 1] = tostring(key)
  end
  table.sort(keys)
  return keys
end

local function add_features(features, object, report, reserved)
  for _, key in ipairs(sorted_keys(object)) do
    local value = object[key]
    if not reserved[key] and value ~= json.null then
      if KEPT[type(value)] then
        features[key] = value
      else
        report(("%q: a value with parts is not kept"):format(key))
      end
    end
  end
end

--- Watches the ids of a source: entries without one where others have one, and ids of more than one thing.
-- @tparam table sink
-- @tparam string name
-- @treturn table with `take(id, what, line)` for each entry, `what` telling one thing from another, and `finish()`
function jsonl.ids(sink, name)
  local first, with, without, missing = {}, 0, 0, nil
  local ids = {}
  function ids.take(id, what, line)
    if id == nil or id == json.null then
      without, missing = without + 1, missing or line
      return
    end
    with = with + 1
    local known = first[id]
    if not known then
      first[id] = { what = what, line = line }
    elseif known.what ~= what then
      sink:note(name, line, ("id %q is that of %q in line %d"):format(tostring(id), known.what, known.line))
    end
  end
  function ids.finish()
    if with > 0 and without > 0 then
      sink:note(name, missing, ("no id; %d of %d entries have none"):format(without, with + without))
    end
  end
  return ids
end

local function variants_of(object, report)
  local variants = { object.phrase }
  if type(object.variants) == "table" then
    for _, variant in ipairs(object.variants) do
      if type(variant) == "string" then
        variants[#variants + 1] = variant
      else
        report "variants: what is no text is not kept"
      end
    end
  elseif object.variants ~= nil and object.variants ~= json.null then
    report "variants: not a list"
  end
  return variants
end

local function take(object, name, line, sink, lexicon, ids)
  local function report(message) sink:report(name, line, message) end
  if type(object) ~= "table" or type(object.phrase) ~= "string" then
    report 'no "phrase": the line is not kept'
    return sink:drop()
  end
  local features = {}
  if type(object.features) == "table" then add_features(features, object.features, report, {}) end
  add_features(features, object, report, RESERVED)
  local case = object.case ~= json.null and object.case or nil
  if case and not CASES[case] then
    report(("case: %q is not smart, folded, exact or capital"):format(tostring(case)))
    case = nil
  end
  if type(object.lexicon) == "string" then lexicon = values.name(object.lexicon) end
  ids.take(features.id, object.phrase, line)
  sink:entry(
    name,
    line,
    lexicon,
    variants_of(object, report),
    features,
    { case = case, plural = object.plural == true }
  )
end

--- Calls a function for each line that is JSON; the others are reported.
-- @tparam string text
-- @tparam string name
-- @tparam table sink
-- @tparam function each of object, line
function jsonl.each(text, name, sink, each)
  for line, content in values.lines(text) do
    if content:find "%S" then
      local ok, object = pcall(json.decode, content)
      if ok then
        each(object, line)
      else
        sink:report(name, line, "no JSON: " .. tostring(object))
        sink:drop()
      end
    end
  end
end

--- Reads a source; see @{stringer.lexicon.source.read}.
function jsonl.read(text, name, sink, options)
  local lexicon = options and options.lexicon or values.of_path(name)
  local ids = jsonl.ids(sink, name)
  jsonl.each(text, name, sink, function(object, line) take(object, name, line, sink, lexicon, ids) end)
  ids.finish()
end

return jsonl
