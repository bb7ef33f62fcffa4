--- The facts of a page: the heading, the lines and the rule of each, and the stretches of text that it marks.
-- @module stringer.export.html_facts

local set_of = require "stringer.base.set"
local encode = require "stringer.export.encode"
local schema = require "stringer.export.schema"
local text_tools = require "stringer.export.text_tools"

local flat = text_tools.flat

local html_facts = {}

local function is_stretch(value)
  return type(value) == "table" and type(value.start) == "number" and type(value["end"]) == "number"
end

-- "pack/rule", however the dossier gives it.
local function rule_name(rule)
  if type(rule) ~= "table" then return rule and tostring(rule) or nil end
  if rule.pack and rule.rule then return rule.pack .. "/" .. rule.rule end
  return encode.line(rule, schema.other)
end

local function words(value)
  if type(value) ~= "table" then return tostring(value) end
  if value.text then return flat(value.text) .. (value.code and " [" .. value.code .. "]" or "") end
  local parts = {}
  for i, item in ipairs(value) do
    parts[i] = words(item)
  end
  if parts[1] then return table.concat(parts, ", ") end
  return encode.line(value, schema.other)
end

-- A fact's fields as "key: value", without its place, its rule and the fields in its heading.
local function lines(fact, order, hidden)
  local out, seen = {}, set_of(hidden, set_of "start end text rule mentions id")
  local function add(key)
    local value = fact[key]
    if seen[key] or value == nil or value == false or (type(value) == "table" and next(value) == nil) then
      return
    end
    seen[key] = true
    out[#out + 1] = key .. ": " .. words(value)
  end
  for _, key in ipairs(order) do
    add(key)
  end
  local rest = {}
  for key in pairs(fact) do
    rest[#rest + 1] = tostring(key)
  end
  table.sort(rest)
  for _, key in ipairs(rest) do
    add(key)
  end
  return out
end

local COUNTS = { count = true, ordinal = true }

-- For each kind: the heading, the keys that it uses up, and the roles of its stretches.
local kinds = {
  entities = {
    class = "entity",
    label = function(f) return f.type or "entity" end,
    heading = function(f) return f.name or "?" end,
    hidden = { "name", "type" },
    lists = { mentions = "entity" },
  },
  times = {
    class = "time",
    label = function(f) return (f.type or "time"):lower() end,
    heading = function(f) return f.value or "?" end,
    hidden = { "value", "type" },
  },
  quantities = {
    class = "quantity",
    label = function(f) return COUNTS[f.kind] and f.unit and f.kind .. " of " .. f.unit or f.kind or "quantity" end,
    heading = function(f)
      return words(f.value or f.text or "?") .. (f.unit and not COUNTS[f.kind] and " " .. f.unit or "")
    end,
    hidden = { "value", "unit", "kind" },
  },
  attributions = {
    class = "attribution",
    label = function(f) return (f.mode or "") .. " speech" end,
    heading = function(f) return f.source and words(f.source) or "no source named" end,
    hidden = { "mode", "source" },
    lists = { source = "source", cue = "cue", content = "content" },
  },
  events = {
    class = "event",
    label = function(f) return (f.plover or "event"):lower() .. " " .. (f.cameo or "") end,
    heading = function(f) return f.trigger and words(f.trigger) or "?" end,
    hidden = { "plover", "cameo", "trigger" },
    lists = { trigger = "trigger" },
  },
  relations = {
    class = "relation",
    label = function(f) return (f.type or "relation"):gsub("_", " ") end,
    heading = function(f) return words(f.a or "?") .. " – " .. words(f.b or "?") end,
    hidden = { "type", "a", "b" },
  },
}

local function own_kind(name)
  return {
    class = "own",
    label = function() return name end,
    heading = function(f) return words(f.text or f.name or name) end,
    hidden = {},
  }
end

local function collect_stretches(stretches, fact, kind, number)
  local function add(value, role, type_class)
    if is_stretch(value) then
      stretches[#stretches + 1] =
        { start = value.start, stop = value["end"], role = role, type = type_class, fact = number }
    elseif type(value) == "table" then
      for _, item in ipairs(value) do
        add(item, role, type_class)
      end
    end
  end
  if not kind.lists then return add(fact, kind.class) end
  for key, role in pairs(kind.lists) do
    add(fact[key], role, kind.class == "entity" and fact.type or nil)
  end
end

--- Numbers all facts of a dossier.
-- @tparam table dossier with `start` and `end` as bytes from 0, half open
-- @treturn table list of `{kind=, label=, heading=, lines=, rule=, fact=}`; the page calls a fact by its place in the
-- list
-- @treturn table list of `{start=, stop=, role=, type=, fact=number}`
function html_facts.collect(dossier)
  local facts, stretches = {}, {}
  for _, name in ipairs(schema.kinds(dossier)) do
    local kind = kinds[name] or own_kind(name)
    for _, fact in ipairs(dossier[name]) do
      local number = #facts + 1
      facts[number] = {
        kind = name,
        class = kind.class,
        fact = fact,
        label = flat(kind.label(fact)),
        heading = flat(words(kind.heading(fact))),
        lines = lines(fact, schema[name] or schema.other, kind.hidden),
        rule = rule_name(fact.rule),
      }
      collect_stretches(stretches, fact, kind, number)
    end
  end
  return facts, stretches
end

return html_facts
