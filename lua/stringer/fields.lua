--- Fields of rules: "capture.feature" and the like, made into functions once.
-- @module stringer.fields

local errors = require "stringer.errors"
local layers = require "stringer.layers"

local fields = {}

local makers = {}

--- Text as it stands.
function makers.text(doc, flat, at) return doc.core:text(flat[at + 1], flat[at + 2]) end
--- Lemmas, with blanks between.
function makers.lemma(doc, flat, at) return doc:lemmas(flat[at + 1], flat[at + 2]) end
--- Folded text: lower case, straight quotes.
function makers.folded(doc, flat, at) return doc:folded(flat[at + 1], flat[at + 2]) end
--- The span itself, a Lua value: rules cannot test it.
function makers.span(doc, flat, at)
  return flat[at + 3] ~= 0 and doc:span_of(flat[at + 3], flat[at + 1], flat[at + 2]) or nil
end

--- The features of the span, for reading only: those of an entry of a lexicon are one table for all its spans.
function makers.features(doc, flat, at)
  return flat[at + 3] ~= 0 and doc:features_of(flat[at + 3], flat[at + 1], flat[at + 2]) or nil
end

local WHOLE = { span = true, features = true }

local function feature_maker(key)
  return function(doc, flat, at)
    local ref = flat[at + 3]
    if ref == 0 then return nil end
    return doc:feature_of(ref, key)
  end
end

local function complain(r, message, ...)
  errors.raise { file = r.file, line = r.line, near = r.near, rule = r.id, message = ("rule %q: "):format(r.name) .. message:format(...) }
end

--- Raises unless the rule's pattern has a capture of that name.
-- @treturn table|boolean the layers of the span that it is, or true
function fields.capture(r, what, name)
  local span = r.captures[name]
  if span == nil then
    complain(errors.at(r, name), "`%s`: the pattern has no capture `%s`%s", what, name, errors.hint(name, r.captures))
  end
  return span
end

local function getter(registry, r, feature, spec)
  local name, key = spec:match "^%s*([%a_][%w_]*)%s*%.?%s*([%w_]*)%s*$"
  if not name then complain(errors.at(r, spec), "`fields.%s`: \"capture\" or \"capture.feature\" is expected, not %q", feature, spec) end
  local span = fields.capture(r, "fields." .. feature, name)
  if key == "" then key = "text" end
  if makers[key] and not WHOLE[key] then return name, makers[key] end
  if span == true then
    complain(errors.at(r, spec), "`fields.%s`: capture `%s` is not a single <Layer>, so it has text, lemma and folded only", feature, name)
  end
  if WHOLE[key] then return name, makers[key] end
  local problem = layers.feature_problem(registry, span, key)
  if problem then complain(errors.at(r, spec), "`fields.%s`: %s", feature, problem) end
  return name, feature_maker(key)
end

-- A constant as it is written in Lua.
local function written(value)
  if type(value) == "string" then return ("%q"):format(value) end
  if type(value) ~= "number" then return tostring(value) end
  if value ~= value then return "0/0" end
  if value == math.huge or value == -math.huge then return value > 0 and "1/0" or "-1/0" end
  return ("%.17g"):format(value)
end

-- A function that makes a span's table with its constant features, and with room for what every span holds, so that it does not
-- grow key by key: written out as Lua, so that it is one table constructor.
local function constructor(constants, others)
  local keys, code = {}, { "return function() return { layer = false, first = 0, last = 0, id = 0, rule = false, doc = false" }
  for feature in pairs(constants) do keys[#keys + 1] = feature end
  table.sort(keys)
  for _, feature in ipairs(keys) do
    code[#code + 1] = (", [%q] = %s"):format(feature, written(constants[feature]))
  end
  for _, feature in ipairs(others) do
    if constants[feature] == nil then code[#code + 1] = (", [%q] = nil"):format(feature) end
  end
  code[#code + 1] = " } end"
  return assert((loadstring or load)(table.concat(code), "=fields"))() -- luacheck: ignore
end

--- Makes the function that computes a rule's declared features; sets `r.numbers` (capture → number).
-- @tparam table registry of layers
-- @tparam table r the rule, with `captures`
-- @tparam table numbers of captures by name
-- @treturn function (doc, flat, p) -> a new table
function fields.compile(registry, r, numbers)
  local names, wanted = {}, {} -- wanted: capture number → features and their getters, one behind the other
  for feature, spec in pairs(r.fields or {}) do
    local name, get = getter(registry, r, feature, spec)
    local list = wanted[numbers[name]] or {}
    wanted[numbers[name]] = list
    names[#names + 1], list[#list + 1], list[#list + 2] = feature, feature, get
  end
  local new = constructor(r.set or {}, names)
  if #names == 0 then return new end
  local seen, turn = {}, 0 -- capture number → the turn in which its first occurrence was read
  return function(doc, flat, p)
    local t, at = new(), p + 4
    turn = turn + 1
    for _ = 1, flat[p + 3] do
      local number = flat[at]
      local list = wanted[number]
      if list and seen[number] ~= turn and flat[at + 2] >= flat[at + 1] then
        seen[number] = turn
        for i = 1, #list, 2 do t[list[i]] = list[i + 1](doc, flat, at) end
      end
      at = at + 4
    end
    return t
  end
end

--- The numbers of a rule's own captures.
-- @tparam table r
-- @tparam table numbers of all captures of the phase by name
-- @treturn table
function fields.numbers(r, numbers)
  local own = {}
  for name in pairs(r.captures) do own[name] = numbers[name] end
  return own
end

--- "a.number = b.number" as the engine wants it.
-- @tparam table r
-- @treturn ?table list of {capture, feature, capture, feature}
function fields.agreements(r)
  if not r.agree then return nil end
  local list = {}
  for i, text in ipairs(r.agree) do
    local a, x, b, y = text:match "^%s*([%a_][%w_]*)%.([%a_][%w_]*)%s*=%s*([%a_][%w_]*)%.([%a_][%w_]*)%s*$"
    if not a then complain(errors.at(r, text), '`agree`: "a.feature = b.feature" is expected, not %q', text) end
    fields.capture(r, "agree", a)
    fields.capture(r, "agree", b)
    list[i] = { a, x, b, y }
  end
  return list
end

return fields
