--- Checks what a pack says of the identity of spans, and makes it ready for the core.
--
-- An identity has classes: each span is in the first one whose `of` it meets. A pack adds classes to the identity of
-- a pack that it uses, or changes one by its `name`.
-- @module stringer.pack.same

local errors = require "stringer.base.errors"
local set_of = require "stringer.base.set"

local same = {}

--- The ways in which one name stands for another: their bits in the core (SG_WAY_* of identity/names.h), and what
-- `explain` says of them.
same.WAYS = {
  part = { bit = 1, why = "the words of one are a part of the other" },
  given = { bit = 2, why = "the last words are the same, and the first ones but for their length" },
  last = { bit = 4, why = "it is its last word" },
  first = { bit = 8, why = "it is its first word" },
  inner = { bit = 16, why = "it is a word between others" },
  initials = { bit = 32, why = "these are its initials" },
}

local KEYS = {
  name = "string",
  of = "table",
  keys = "table",
  words = "string",
  short = "table",
  agree = "table",
  prefer = "table",
  inherit = "table",
  after = "string",
  before = "string",
}
local LISTS = { keys = true, agree = true, inherit = true }

local function complain(where, near, message, ...)
  errors.raise { file = where.file, line = where.line, near = near, message = message:format(...) }
end

local function check_lists(where, what, spec)
  for key in pairs(LISTS) do
    for _, name in ipairs(spec[key] or {}) do
      if type(name) ~= "string" then complain(where, key, "%s: `%s` must be a list of names", what, key) end
    end
  end
end

local function check_tests(where, what, key, tests)
  for feature, wanted in pairs(tests) do
    if type(feature) ~= "string" or type(wanted) == "function" then
      complain(where, key, "%s: `%s` says which features a span has: { type = %q }", what, key, "person")
    end
  end
end

-- "last", or { "first", called = "first" }: a way, and the spans that it is for.
local function check_short(where, what, list)
  for _, way in ipairs(list or {}) do
    local name = type(way) == "table" and way[1] or way
    if not same.WAYS[name] then
      complain(
        where,
        name,
        "%s: `short` is first, last, inner, part, given or initials, not %q%s",
        what,
        tostring(name),
        errors.hint(name, same.WAYS)
      )
    end
  end
end

local function check_prefer(where, what, prefer)
  for feature, weights in pairs(prefer or {}) do
    local ok = type(feature) == "string" and type(weights) == "table"
    for k = 1, 2 do
      local w = ok and weights[k]
      ok = ok and type(w) == "number" and w % 1 == 0 and w >= -1000 and w <= 1000
    end
    if not ok then
      complain(
        where,
        "prefer",
        "%s: `prefer` says what the same value of a feature and another one add: { flag = { 3, -8 } }",
        what
      )
    end
  end
end

--- Checks a declaration.
-- @tparam table where `{file=, line=}`
-- @tparam string layer
-- @param spec as for @{pack:identity}
-- @treturn table it; raises an error with its place
function same.check(where, layer, spec)
  local what = ("identity of %q"):format(layer)
  if type(spec) ~= "table" then complain(where, nil, "%s: a table is expected, not a %s", what, type(spec)) end
  errors.check_keys(spec, KEYS, what, where)
  local wish = { where = where, layer = layer }
  for key, value in pairs(spec) do
    local wanted = LISTS[key] and "list of names" or KEYS[key]
    if type(value) ~= KEYS[key] and not (value == false and spec.name and not LISTS[key]) then
      complain(where, key, "%s: `%s` must be a %s, not a %s", what, key, wanted, type(value))
    end
    wish[key] = value
  end
  check_lists(where, what, wish)
  check_tests(where, what, "of", wish.of or {})
  check_short(where, what, wish.short)
  check_prefer(where, what, wish.prefer)
  return wish
end

--- Joins a declaration to the classes that there are: it changes the one of its name, or comes in between.
-- @tparam {table,...} classes as they were checked, changed in place
-- @tparam table wish
-- @tparam integer at where it stands among them if it is a new one
-- @treturn boolean whether it is
function same.join(classes, wish, at)
  for k, class in ipairs(classes) do
    if wish.name and class.name == wish.name then
      local changed = {}
      for _, part in ipairs { class, wish } do
        for key, value in pairs(part) do
          changed[key] = value
        end
      end
      classes[k] = changed
      return false
    end
  end
  table.insert(classes, at, wish)
  return true
end

local function names_of(text)
  local names = {}
  for name in text:gmatch "[^|%s]+" do
    names[#names + 1] = name
  end
  return names
end

-- The number of a value, "told|gender", among those that are told of each span.
local function number_of(class, text)
  local names = names_of(text)
  local key = table.concat(names, "|")
  if not class.numbers[key] then
    class.values[#class.values + 1] = names
    class.numbers[key] = #class.values
  end
  return class.numbers[key] - 1
end

-- `agree = { "flag", "known = gender" }`: the own value and the thing's.
local function read_agree(class, wish)
  local list = {}
  for _, text in ipairs(wish.agree or {}) do
    local own, other = text:match "^(.-)=(.*)$"
    list[#list + 1] = number_of(class, own or text)
    list[#list + 1] = number_of(class, other or text)
  end
  return list
end

local function read_prefer(class, wish)
  local features, list = {}, {}
  for feature in pairs(wish.prefer or {}) do
    features[#features + 1] = feature
  end
  table.sort(features)
  for _, feature in ipairs(features) do
    list[#list + 1] = number_of(class, feature)
    list[#list + 1], list[#list + 2] = wish.prefer[feature][1], wish.prefer[feature][2]
  end
  return list
end

-- Tests of features as a flat list: each feature with whether it must be there, or with the set of its values.
local function read_tests(tests)
  local list = {}
  for feature, wanted in pairs(tests or {}) do
    if feature ~= 1 then
      local values = wanted
      if type(wanted) ~= "boolean" then values = set_of(type(wanted) == "table" and wanted or { wanted }) end
      list[#list + 1], list[#list + 2] = feature, values
    end
  end
  return list
end

local function read_ways(class, wish)
  local list = {}
  for k, way in ipairs(wish.short or {}) do
    local name = type(way) == "table" and way[1] or way
    local bit = same.WAYS[name].bit
    list[k] = bit
    class.initials = class.initials or name == "initials"
    if type(way) == "table" then
      local conditional = class.conditional
      conditional[#conditional + 1], conditional[#conditional + 2] = bit, read_tests(way)
    end
  end
  return list
end

-- The function that gives names as they are compared.
local function read_words(wish, values)
  local words = wish.words and values[wish.words]
  if wish.words and not words then
    complain(
      wish.where,
      wish.words,
      "identity of %q: there is no function `%s`%s; pack:value names one",
      wish.layer,
      wish.words,
      errors.hint(wish.words, values)
    )
  end
  return words or nil
end

-- Lists of names with `true` in place of "text", as the core takes them.
local function told(lists)
  local result = {}
  for k, names in ipairs(lists) do
    result[k] = {}
    for n, name in ipairs(names) do
      result[k][n] = name == "text" or name
    end
  end
  return result
end

--- A class as `stringer.engine.identity` takes it.
-- @tparam table wish as from @{same.check}
-- @tparam table values functions by name that the pack of the class knows
-- @treturn table with `features`, the names of those that it reads
function same.class(wish, values)
  if not (wish.keys and wish.keys[1]) then
    complain(wish.where, nil, 'identity of %q: `keys` names at least one feature, or "text"', wish.layer)
  end
  local class = {
    where = wish.where,
    of = read_tests(wish.of),
    keys = {},
    values = {},
    numbers = {},
    initials = false,
    conditional = {},
    inherit = wish.inherit or {},
    words = read_words(wish, values),
  }
  local text = 0
  for k, key in ipairs(wish.keys) do
    class.keys[k] = names_of(key)
    for _, name in ipairs(class.keys[k]) do
      if name == "text" and text == 0 then text = k end
    end
  end
  local agree, prefer, ways = read_agree(class, wish), read_prefer(class, wish), read_ways(class, wish)
  class.description = {
    of = class.of,
    keys = told(class.keys),
    values = told(class.values),
    conditional = class.conditional,
    text = text,
    ways = ways,
    agree = agree,
    prefer = prefer,
    initials = class.initials,
    folds = class.words ~= nil,
  }
  return class
end

-- Adds names that stand for features.
local function gather(list, names)
  for _, name in ipairs(names) do
    if name ~= "text" then list[#list + 1] = name end
  end
end

local function gather_tests(list, tests)
  for k = 1, #tests, 2 do
    gather(list, { tests[k] })
  end
end

--- The features that a class reads or hands on.
-- @tparam table class as from @{same.class}
-- @treturn {string,...}
function same.reads(class)
  local list = {}
  for _, part in ipairs { class.keys, class.values, { class.inherit } } do
    for _, names in ipairs(part) do
      gather(list, names)
    end
  end
  gather_tests(list, class.of)
  for k = 2, #class.conditional, 2 do
    gather_tests(list, class.conditional[k])
  end
  return list
end

--- The features that spans of the layer come by.
-- @tparam {table,...} classes as they were checked
-- @treturn {string,...}
function same.features(classes)
  local list, seen = { "same" }, {}
  for _, class in ipairs(classes) do
    for _, name in ipairs(class.inherit or {}) do
      if not seen[name] then list[#list + 1] = name end
      seen[name] = true
    end
  end
  return list
end

return same
