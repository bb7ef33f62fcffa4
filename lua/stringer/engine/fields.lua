--- Fields of rules, made into functions once: "capture", "capture.feature", "capture.feature*" (a list: all occurrences
-- of the capture), and "f(capture.feature, …)", where f is a function that a pack names by `pack:value`; without
-- captures f is given the text of the match.
-- @module stringer.engine.fields

local array = require "stringer.base.array"
local captures = require "stringer.engine.captures"
local errors = require "stringer.base.errors"
local layers = require "stringer.pack.layers"

local unpack = table.unpack or unpack -- luacheck: ignore

local fields = {}

-- What a field can be besides a feature of the capture's span: of a capture at position `at` of a flat list.
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
function makers.features(doc, flat, at) return flat[at + 3] ~= 0 and doc:features_of(flat[at + 3]) or nil end

local WHOLE = { span = true, features = true }

local function complain(r, message, ...)
  errors.raise {
    file = r.file,
    line = r.line,
    near = r.near,
    rule = r.id,
    message = ("rule %q: "):format(r.name) .. message:format(...),
  }
end

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
    for path in (inner .. ","):gmatch "(.-)," do
      paths[#paths + 1] = path
    end
  end
  return paths, false, name
end

-- What "capture" or "capture.feature" names: the capture, and a maker or a feature of its span.
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
  if makers[key] and not WHOLE[key] then return name, key end
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
  if makers[key] then return name, key end
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

-- A constant as it is written in Lua.
local function written(value)
  if type(value) == "string" then return ("%q"):format(value) end
  if type(value) ~= "number" then return tostring(value) end
  if value ~= value then return "0/0" end
  if value == math.huge or value == -math.huge then return value > 0 and "1/0" or "-1/0" end
  return (("%.17g"):format(value):gsub(",", ".")) -- the locale's sign is none of Lua's
end

-- Where the first occurrence of a capture lies that holds a token, as variable `a<number>`.
local FIND = [[
  local a%d = find(flat, p, %d)
]]
-- The features of the span that it is.
local FEATURES = [=[
  local f%d = a%d and (doc._features[flat[a%d + 3]] or doc:features_of(flat[a%d + 3])) or NOTHING
]=]

local function writer()
  local code, known = {}, {}
  return code,
    function(template, number)
      local text = template:gsub("%%d", number)
      if not known[text] then
        code[#code + 1], known[text] = text, true
      end
    end
end

-- One path as Lua, when what it looks up is written.
local function write_path(registry, r, numbers, write, feature, path)
  local name, key = parse(registry, r, feature, path)
  local number = numbers[name]
  write(FIND, number)
  if makers[key] then
    return ("a%d and makers.%s(doc, flat, a%d) or nil"):format(number, key, number), number
  end
  write(FEATURES, number)
  return ("f%d[%q]"):format(number, key), number
end

--- The values of a path for all occurrences of its capture.
local function every(doc, flat, p, number, key)
  local list = array.new()
  for _, at in ipairs(captures.all(flat, p, number)) do
    local value
    if makers[key] then
      value = makers[key](doc, flat, at)
    elseif flat[at + 3] ~= 0 then
      value = doc:features_of(flat[at + 3])[key]
    end
    list[#list + 1] = value
  end
  return list
end

-- The first token of a capture as Lua.
local function write_token(r, numbers, write, feature, path)
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
  write(FIND, numbers[name])
  return ("a%d and flat[a%d + 1] or nil"):format(numbers[name], numbers[name])
end

-- A call of a pack's function as Lua.
local function write_call(registry, r, numbers, write, calls, feature, name, paths)
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
  local list = { "doc", ("calls[%d]"):format(#calls + 1), "rule" }
  calls[#calls + 1] = value
  for _, path in ipairs(paths) do
    local argument = value.takes == "token" and write_token(r, numbers, write, feature, path)
      or write_path(registry, r, numbers, write, feature, path)
    list[#list + 1] = "(" .. argument .. ")"
  end
  if #paths == 0 then
    list[#list + 1] = value.takes == "token" and "flat[p + 1]" or "doc.core:text(flat[p + 1], flat[p + 2])"
  end
  return ("call(%s)"):format(table.concat(list, ", "))
end

-- A field as Lua, and the number of the capture without which a constant of the same name holds.
local function write_field(registry, r, numbers, write, calls, feature, spec)
  local paths, all, name = split(spec)
  if name then return write_call(registry, r, numbers, write, calls, feature, name, paths) end
  if not all then return write_path(registry, r, numbers, write, feature, paths[1]) end
  local capture, key = parse(registry, r, feature, paths[1])
  write(FIND, numbers[capture])
  return ("every(doc, flat, p, %d, %q)"):format(numbers[capture], key), numbers[capture]
end

-- The fields as Lua: what has to be looked up first, and what stands for each in a table constructor. A constant of the
-- same name is for matches without the capture, and where a function gives nothing.
local function write_fields(registry, r, numbers, code, write, calls)
  local values = {}
  for feature, spec in pairs(r.fields or {}) do
    local constant = r.set and r.set[feature]
    local value, number = write_field(registry, r, numbers, write, calls, feature, spec)
    if constant ~= nil and not number then
      code[#code + 1] = ("  local v%d = %s\n  if v%d == nil then v%d = %s end\n"):format(
        #code,
        value,
        #code,
        #code,
        written(constant)
      )
      value = ("v%d"):format(#code - 1)
    elseif constant ~= nil then
      code[#code + 1] = ("  local v%d = %s\n  if a%d then v%d = %s end\n"):format(
        #code,
        written(constant),
        number,
        #code,
        value
      )
      value = ("v%d"):format(#code - 1)
    end
    values[feature] = value
  end
  return values
end

-- A table constructor with all that a span holds, so that the table does not grow key by key.
local function write_table(constants, values, first, last)
  local keys, list =
    {}, { ("{ layer = layer, first = %s, last = %s, id = id, rule = rule, doc = doc"):format(first, last) }
  for feature in pairs(constants) do
    keys[#keys + 1] = feature
  end
  for feature in pairs(values) do
    if constants[feature] == nil then keys[#keys + 1] = feature end
  end
  table.sort(keys)
  for _, feature in ipairs(keys) do
    list[#list + 1] = ("[%q] = %s"):format(feature, values[feature] or written(constants[feature]))
  end
  return table.concat(list, ", ") .. " }"
end

--- Makes the function that makes a rule's spans with their declared features, written out as Lua.
-- @tparam table registry of layers
-- @tparam table r the rule, with `captures`
-- @tparam table numbers of captures by name
-- @tparam table metatable of the spans
-- @treturn function (doc, flat, p, id) -> the span, a new table
function fields.compile(registry, r, numbers, metatable)
  local code, write = writer()
  local first, last, calls = "flat[p + 1]", "flat[p + 2]", {}
  code[1] = "local find, makers, NOTHING, rule, layer, setmetatable, metatable, every, call, calls = ...\n"
    .. "return function(doc, flat, p, id)\n"
  local values = write_fields(registry, r, numbers, code, write, calls)
  if r.covers then
    local number = numbers[r.covers]
    write(FIND, number)
    write(
      [[
  local first, last = flat[p + 1], flat[p + 2]
  if a%d then first, last = flat[a%d + 1], flat[a%d + 2] end
]],
      number
    )
    first, last = "first", "last"
  end
  code[#code + 1] = ("  return setmetatable(%s, metatable)\nend"):format(
    write_table(r.set or {}, values, first, last)
  )
  local made = assert((rawget(_G, "loadstring") or load)(table.concat(code), "=fields")) -- luacheck: ignore
  return made(
    captures.find,
    makers,
    {},
    r,
    r.yields and r.yields[1] or false,
    setmetatable,
    metatable,
    every,
    call,
    calls
  )
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
-- csrc/core/rules/match/policy.c
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
