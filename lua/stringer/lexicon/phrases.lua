--- Lexicons from Lua tables: a list of phrases, a table phrase -> features, or both in one. A phrase may have variants
-- ("United States | US").
-- @module stringer.lexicon.phrases

local source = require "stringer.lexicon.source"

local phrases = {}

-- In an order that does not depend on the table: the list as it stands, then the keys by bytes.
local function in_order(list)
  local items, keys = {}, {}
  for i, phrase in ipairs(list) do
    items[i] = { phrase }
  end
  for key in pairs(list) do
    if type(key) == "string" then keys[#keys + 1] = key end
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    items[#items + 1] = { key, type(list[key]) == "table" and list[key] or nil }
  end
  return items
end

local function with(more, features)
  if not more or not next(more) then return features end
  local all = {}
  for key, value in pairs(more) do
    all[key] = value
  end
  for key, value in pairs(features or {}) do
    all[key] = value
  end
  return all
end

--- Adds phrases.
-- @tparam table list
-- @tparam string name of what holds them, for reports
-- @tparam table sink as in @{stringer.lexicon.source.read}
-- @tparam table options `lexicon`, `case`, `plural`, `features` (of all of them), `line` of the list
function phrases.read(list, name, sink, options)
  local line = options.line or 0
  for _, item in ipairs(in_order(list)) do
    local variants = source.variants(item[1])
    if #variants == 0 then
      sink:report(name, line, "an empty phrase: not kept")
      sink:drop()
    else
      sink:entry(
        name,
        line,
        options.lexicon,
        variants,
        with(options.features, item[2]),
        { case = options.case, plural = options.plural }
      )
    end
  end
end

-- A text for a value; different values have different texts.
local function scalar(value)
  local text = tostring(value)
  return ("%s%d:%s"):format(type(value):sub(1, 1), #text, text)
end

--- Phrases as one text, the same for the same phrases: what a cache can be keyed by.
-- @tparam table list
-- @treturn string
function phrases.serialize(list)
  local parts = {}
  for _, item in ipairs(in_order(list)) do
    parts[#parts + 1] = scalar(item[1])
    local keys = {}
    for key in pairs(item[2] or {}) do
      keys[#keys + 1] = key
    end
    table.sort(keys)
    for _, key in ipairs(keys) do
      parts[#parts + 1] = scalar(key) .. "=" .. scalar(item[2][key])
    end
    parts[#parts + 1] = "\n"
  end
  return table.concat(parts)
end

return phrases
