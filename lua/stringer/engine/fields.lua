--- Fields of rules, made into functions once: "capture", "capture.feature", "capture.feature*" (a list: all occurrences
-- of the capture), and "f(capture.feature, …)", where f is a function that a pack names by `pack:value`; without
-- captures f is given the text of the match.
-- @module stringer.engine.fields

local array = require "stringer.base.array"
local captures = require "stringer.engine.captures"
local errors = require "stringer.base.errors"
local layers = require "stringer.pack.layers"

local find = captures.find
local unpack = table.unpack or unpack -- luacheck: ignore

local fields = {}

-- What a field can be besides a feature of the span that its capture is: what the core tells of the capture's tokens;
-- that span, a Lua value, which rules cannot test; its features, for reading only.
local SOURCES = {
  text = function(doc, first, last) return doc.core:text(first, last) end,
  lemma = function(doc, first, last) return doc.core:lemma(first, last) end,
  folded = function(doc, first, last) return doc.core:folded(first, last) end,
  span = function(doc, first, last, ref) return ref ~= 0 and doc:span_of(ref, first, last) or nil end,
  features = function(doc, _, _, ref) return ref ~= 0 and doc:features_of(ref) or nil end,
}

local WHOLE = { span = true, features = true }

local complain = errors.of_rule

--- Raises unless the rule's pattern has a capture of that name.
-- @treturn table|boolean the layers of the span that it is, or true
function fields.capture(r, what, name)
  local span = r.captures[name]
  if span == nil then
    complain(
      errors.at(r, name),
      "`%s`: the pattern has no capture `%s`%s",
      what,
      name,
      errors.hint(name, r.captures)
    )
  end
  return span
end

local PATH = "^%s*([%a_][%w_]*)%s*%.?%s*([%w_]*)%s*$"

-- "path", "path*" or "f(path, …)" in parts: the paths, whether all occurrences are meant, the name of the function.
local function split(spec)
  local name, inner = spec:match "^%s*([%a_][%w_]*)%s*%((.*)%)%s*$"
  if not name then
    local path = spec:match "^(.-)%s*%*%s*$"
    return { path or spec }, path ~= nil, nil
  end
  local paths = {}
  if inner:find "%S" then
    for path in (inner .. ","):gmatch "%s*(.-)%s*," do
      paths[#paths + 1] = path
    end
  end
  return paths, false, name
end

-- What "capture" or "capture.feature" names: the capture, and a source or a feature of its span.
local function parse(registry, r, feature, spec)
  local name, key = spec:match(PATH)
  if not name then
    complain(
      errors.at(r, spec),
      '`fields.%s`: "capture", "capture.feature", "capture.feature*" or "f(capture, …)" is expected, not %q',
      feature,
      spec
    )
  end
  local span = fields.capture(r, "fields." .. feature, name)
  if key == "" then key = "text" end
  if SOURCES[key] and not WHOLE[key] then return name, key end
  if span == true then
    complain(
      errors.at(r, spec),
      "`fields.%s`: capture `%s` is not a single <Layer>, so it has text, lemma and folded only",
      feature,
      name
    )
  end
  local problem = not WHOLE[key] and layers.feature_problem(registry, span, key)
  if problem then complain(errors.at(r, spec), "`fields.%s`: %s", feature, problem) end
  return name, key
end

-- An argument of a function that the pattern has no capture for.
local NOTHING = "nil"

-- What a field of a phase is made of in a rule; nil if the rule's pattern has none of the captures.
local function inherited(r, spec)
  local paths, all, name = split(spec)
  local any = false
  for i, path in ipairs(paths) do
    local capture = path:match(PATH)
    local there = not capture or r.captures[capture] ~= nil
    any = any or capture and there
    if not there then paths[i] = NOTHING end
  end
  if not any then return nil end
  return name and ("%s(%s)"):format(name, table.concat(paths, ",")) or paths[1] .. (all and "*" or "")
end

--- Adds the fields that a phase gives to its rules, where the rule says nothing else of the feature.
-- @tparam table r the rule, with `captures`
-- @tparam ?table given fields of the phase
function fields.inherit(r, given)
  if not given or not r.yields or r.action then return end
  local own = {}
  for feature, spec in pairs(given) do
    if not (r.set and r.set[feature] ~= nil) then own[feature] = inherited(r, spec) end
  end
  for feature, spec in pairs(r.fields or {}) do
    own[feature] = spec
  end
  r.fields = next(own) and own or nil
end

--- What a path gives in a match, for what is no field: "capture" or "capture.feature".
-- @tparam table registry of layers
-- @tparam table r the rule, with `captures` and `numbers`
-- @tparam string feature that it is for, for messages
-- @tparam string spec
-- @treturn function (doc, flat, p) -> the value; nil without the capture
function fields.reader(registry, r, feature, spec)
  local name, key = parse(registry, r, feature, spec)
  local number = r.numbers and r.numbers[name]
  return function(doc, flat, p)
    local at = captures.find(flat, p, number)
    if not at then return nil end
    local source = SOURCES[key]
    if source then return source(doc, flat[at + 1], flat[at + 2], flat[at + 3]) end
    return flat[at + 3] ~= 0 and doc:features_of(flat[at + 3])[key] or nil
  end
end

--- Where the core finds a feature that a rule declares; nothing if it cannot: a span's features are its host's, who may
-- change them, but those of a lexicon's entry stay as they are.
-- @tparam table registry of layers
-- @tparam table r the rule
-- @tparam string feature
-- @tparam string spec "capture.feature"
-- @treturn ?string name of the capture
-- @treturn ?string "text", "lemma", "folded" or "span"
-- @treturn ?string the feature of the entry
function fields.source(registry, r, feature, spec)
  local name, key = spec:match(PATH)
  if not name or (r.set or {})[feature] ~= nil then return nil end
  if key == "" then key = "text" end
  if WHOLE[key] then return nil end
  if SOURCES[key] then return name, key end
  local names = r.captures[name]
  if type(names) ~= "table" then return nil end
  for _, layer in ipairs(names) do
    if not registry[layer] or not registry[layer].entries or #registry[layer].makers > 1 then return nil end
  end
  return name, "span", key
end

-- Calls a function that a pack names for the values of a field. Its mistake loses the field, not the fact.
local function call(doc, value, r, ...)
  local arguments, n = { ... }, select("#", ...)
  arguments[n + 1] = doc
  local ok, result = doc.extractor:call(value.owner, value.f, unpack(arguments, 1, n + 1))
  if ok then return result end
  doc.extractor:problem(doc, r, ("rule %s: function `%s`"):format(r.id, value.name), result)
  return nil
end

-- What a source or feature is of the capture at a position of the match.
local function value_at(doc, flat, at, key)
  local source, ref = SOURCES[key], flat[at + 3]
  if source then return source(doc, flat[at + 1], flat[at + 2], ref) end
  if ref == 0 then return nil end
  return (doc._features[ref] or doc:features_of(ref))[key]
end

-- Each of the following checks a field and returns what works it out: a function (doc, flat, p) that returns the value
-- and whether the match has what it is worked out of.

local function compile_path(registry, r, numbers, feature, path)
  if path == NOTHING then
    return function() end
  end
  local name, key = parse(registry, r, feature, path)
  local number, source = numbers[name], SOURCES[key]
  if source then
    return function(doc, flat, p)
      local at = find(flat, p, number)
      if not at then return nil, false end
      return source(doc, flat[at + 1], flat[at + 2], flat[at + 3]), true
    end
  end
  return function(doc, flat, p)
    local at = find(flat, p, number)
    if not at then return nil, false end
    local ref = flat[at + 3]
    if ref == 0 then return nil, true end
    return (doc._features[ref] or doc:features_of(ref))[key], true
  end
end

-- The values for all occurrences of a capture.
local function compile_all(registry, r, numbers, feature, path)
  local name, key = parse(registry, r, feature, path)
  local number = numbers[name]
  return function(doc, flat, p)
    local list, places = array.new(), captures.all(flat, p, number)
    for _, at in ipairs(places) do
      list[#list + 1] = value_at(doc, flat, at, key)
    end
    return list, #places > 0
  end
end

-- The first token of a capture.
local function compile_token(r, numbers, feature, path)
  if path == NOTHING then
    return function() end
  end
  local name, key = path:match(PATH)
  if not name or key ~= "" then
    complain(
      errors.at(r, path),
      "`fields.%s`: the function takes a token: a capture is expected, not %q",
      feature,
      path
    )
  end
  fields.capture(r, "fields." .. feature, name)
  local number = numbers[name]
  return function(_, flat, p)
    local at = captures.find(flat, p, number)
    return at and flat[at + 1] or nil
  end
end

-- The function of a pack that a field calls.
local function called(registry, r, feature, name)
  local value = r.values and r.values[name]
  if not value then
    complain(
      errors.at(r, name),
      "`fields.%s`: there is no function `%s`%s; pack:value names one",
      feature,
      name,
      errors.hint(name, r.values or {})
    )
  end
  local problem = value.returns and layers.returned_problem(registry, r.yields or {}, feature, value.returns)
  if problem then
    complain(errors.at(r, feature), "`fields.%s`: %s gives %s: %s", feature, name, value.returns, problem)
  end
  if value.takes == "document" then
    complain(errors.at(r, name), "`fields.%s`: `%s` takes the document: it stands in `when`", feature, name)
  end
  return value
end

local function compile_call(registry, r, numbers, feature, name, paths)
  local value, list = called(registry, r, feature, name), {}
  local of_token = value.takes == "token"
  for i, path in ipairs(paths) do
    list[i] = of_token and compile_token(r, numbers, feature, path)
      or compile_path(registry, r, numbers, feature, path)
  end
  local n = #list
  return function(doc, flat, p)
    local arguments, any = {}, n == 0
    for i = 1, n do
      arguments[i] = list[i](doc, flat, p)
      any = any or arguments[i] ~= nil
    end
    if not any then return nil, false end
    if n == 0 then arguments[1] = of_token and flat[p + 1] or doc.core:text(flat[p + 1], flat[p + 2]) end
    local result = call(doc, value, r, unpack(arguments, 1, math.max(n, 1)))
    return result, result ~= nil
  end
end

local function compile_field(registry, r, numbers, feature, spec)
  local paths, all, name = split(spec)
  if name then return compile_call(registry, r, numbers, feature, name, paths) end
  return (all and compile_all or compile_path)(registry, r, numbers, feature, paths[1])
end

--- Makes the function that makes a rule's spans with their declared features. A constant of the same name as a field is
-- for matches without its capture, and where its function gives nothing.
-- @tparam table registry of layers
-- @tparam table r the rule, with `captures`
-- @tparam table numbers of captures by name
-- @tparam table metatable of the spans
-- @treturn function (doc, flat, p, id) -> the span, a new table
function fields.compile(registry, r, numbers, metatable)
  local features, makers, constants = {}, {}, next(r.set or {}) and r.set
  for feature, spec in pairs(r.fields or {}) do
    features[#features + 1] = feature
    makers[#makers + 1] = compile_field(registry, r, numbers, feature, spec)
  end
  local n = #makers
  local layer, covers = r.yields and r.yields[1] or false, r.covers and numbers[r.covers]
  return function(doc, flat, p, id)
    local at = covers and captures.find(flat, p, covers) or p
    local span = { layer = layer, first = flat[at + 1], last = flat[at + 2], id = id, rule = r, doc = doc }
    if constants then
      for feature, value in next, constants do
        span[feature] = value
      end
    end
    for i = 1, n do
      local value, found = makers[i](doc, flat, p)
      if found then span[features[i]] = value end
    end
    return setmetatable(span, metatable)
  end
end

--- The numbers of a rule's own captures.
-- @tparam table r
-- @tparam table numbers of all captures of the phase by name
-- @treturn table
function fields.numbers(r, numbers)
  local own = {}
  for name in pairs(r.captures) do
    own[name] = numbers[name]
  end
  return own
end

-- What a capture of one token has besides the features of a span. ORDER: token_property of
-- csrc/core/rules/match/matches.c
local OF_TOKENS = { text = true, folded = true, lemma = true, pos = true }

local function agreeing(registry, r, text, name, feature)
  local span = fields.capture(r, "agree", name)
  if OF_TOKENS[feature] then return end
  if span == true then
    complain(errors.at(r, text), "`agree`: capture `%s` is not a single <Layer>, so it has no features", name)
  end
  local problem = layers.feature_problem(registry, span, feature)
  if problem then complain(errors.at(r, text), "`agree`: %s", problem) end
end

--- "a.number = b.number" as the engine wants it.
-- @tparam table registry of layers
-- @tparam table r
-- @treturn ?table list of {capture, feature, capture, feature}
function fields.agreements(registry, r)
  if not r.agree then return nil end
  local list = {}
  for i, text in ipairs(r.agree) do
    local a, x, b, y = text:match "^%s*([%a_][%w_]*)%.([%a_][%w_]*)%s*=%s*([%a_][%w_]*)%.([%a_][%w_]*)%s*$"
    if not a then complain(errors.at(r, text), '`agree`: "a.feature = b.feature" is expected, not %q', text) end
    agreeing(registry, r, text, a, x)
    agreeing(registry, r, text, b, y)
    list[i] = { a, x, b, y }
  end
  return list
end

return fields
