--- Tests: what a pattern asks of one token, or of the features of one span. Immutable values.
--
-- A token test is `{op="any"}`, `{op="text"|"folded"|"lemma"|"pos"|"shape"|"kind"|"prefix"|"suffix"|"in", value=}`,
-- `{op="space"|"line"|"inflected", value=boolean}`, `{op="mark", name=, value=bit}`, `{op="number", cmp=, value=}`,
-- `{op="regex", value=, folded=}` or `{op="near", value=, distance=, folded=}`; a feature test is `{op="feature",
-- key=, cmp=, value=}`. Both combine by `{op="and"|"or", …}` and `{op="not", T}`, in Lua by `a * b`, `a + b` and
-- `-a`.
-- @module stringer.pattern.test

local set_of = require "stringer.base.set"
local suggest = require "stringer.base.suggest"

local test = {}

local meta = {}
--- The metatable of every test.
test.meta = meta

--- Names of the token tests, in the order in which a table of them is read.
test.KEYS = {
  "text",
  "folded",
  "lemma",
  "pos",
  "shape",
  "kind",
  "prefix",
  "suffix",
  "in",
  "space",
  "line",
  "inflected",
  "is",
  "number",
}

--- Those that are true or false.
test.TRUTHS = { space = true, line = true, inflected = true }

--- Universal parts of speech. ORDER POS (csrc/core/tokens/vocabulary.h)
test.POS = {
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
}

--- Case patterns of a token's text. ORDER SHAPE (csrc/core/tokens/vocabulary.h)
test.SHAPES = { "other", "lower", "Title", "UPPER", "Mixed", "digits" }

--- What the tokenizer took a token for. ORDER KIND (csrc/core/tokens/vocabulary.h)
test.KINDS = {
  "word",
  "number",
  "punct",
  "symbol",
  "abbreviation",
  "clitic",
  "ordinal",
  "url",
  "email",
  "mention",
  "hashtag",
  "emoji",
  "file",
  "invalid",
}

--- Comparisons of a feature.
test.COMPARISONS = { "=", "!=", "<", "<=", ">", ">=", "has", "^=", "$=" }

local known_values = {
  pos = { what = "part of speech", list = test.POS, set = set_of(test.POS) },
  shape = { what = "shape", list = test.SHAPES, set = set_of(test.SHAPES) },
  kind = { what = "kind of token", list = test.KINDS, set = set_of(test.KINDS) },
}
local known_keys, known_comparisons = set_of(test.KEYS), set_of(test.COMPARISONS)

-- Comparisons of texts alone: with what they begin and end.
local AFFIX = { ["^="] = true, ["$="] = true }

local function make(node) return setmetatable(node, meta) end

--- Whether a value is a test.
function test.is(value) return getmetatable(value) == meta end

local curly = { ["\226\128\152"] = "'", ["\226\128\153"] = "'", ["\226\128\156"] = '"', ["\226\128\157"] = '"' }

--- Folds a text as far as ASCII goes: lower case, straight quotes, no soft hyphens. The engine folds the rest.
-- @tparam string text
-- @treturn string
function test.fold(text)
  text = text:gsub("\226\128[\152\153\156\157]", curly):gsub("\194\173", "")
  return (text:gsub("%u", string.lower))
end

--- What is wrong with one value of a token test.
-- @tparam string key one of `test.KEYS`
-- @param value
-- @treturn ?string a message, nil when nothing is wrong
-- @treturn ?table the values that are known
function test.problem(key, value)
  if not known_keys[key] then
    return ('unknown key "%s"%s'):format(tostring(key), suggest.hint(tostring(key), test.KEYS)), test.KEYS
  end
  if key == "number" then return nil end
  if test.TRUTHS[key] then
    if type(value) ~= "boolean" then return key .. " must be true or false", { "true", "false" } end
    return nil
  end
  if type(value) ~= "string" or value == "" then
    return ("the value of %s must be a text that is not empty, not %s"):format(
      key,
      value == "" and '""' or type(value)
    )
  end
  local known = known_values[key]
  if known and not known.set[value] then
    return ('unknown %s "%s"%s'):format(known.what, value, suggest.hint(value, known.list)), known.list
  end
  return nil
end

local folds = { folded = true, lemma = true, prefix = true, suffix = true }

--- A test of one token attribute.
-- @tparam string key one of `test.KEYS`
-- @param value string; boolean for those of `test.TRUTHS`; for `is` the name of a predicate
-- @tparam[opt] number bit of the predicate, 0 to 63
-- @raise if the key or the value is not known
function test.attribute(key, value, bit)
  local problem = test.problem(key, value)
  if problem then error(problem, 2) end
  if key == "is" then return make { op = "mark", name = value, value = bit } end
  if folds[key] then value = test.fold(value) end
  return make { op = key, value = value }
end

--- The test that every token passes.
test.any = make { op = "any" }

-- `and` and `or` are associative: nested ones are spliced, a single one stands for itself.
local function combine(op, list)
  local node, n = { op = op }, 0
  for _, item in ipairs(list) do
    if item.op == op then
      for _, inner in ipairs(item) do
        n = n + 1
        node[n] = inner
      end
    else
      n = n + 1
      node[n] = item
    end
  end
  return n == 1 and node[1] or make(node)
end

local function operands(name, ...)
  for i = 1, 2 do
    local value = (select(i, ...))
    if not test.is(value) then
      error(
        ("the %s operand of test %s is a %s, not a test"):format(
          i == 1 and "left" or "right",
          name,
          type(value)
        ),
        3
      )
    end
  end
end

--- All tests of a list.
function test.all(list) return combine("and", list) end
--- Any test of a list.
function test.one(list) return combine("or", list) end
--- Negation.
function test.negate(item) return make { op = "not", item } end

--- A test of one feature of a span.
-- @tparam string key
-- @tparam[opt="has"] string cmp one of `test.COMPARISONS`
-- @param[opt] value string, number or boolean; none for `has`
-- @raise if the comparison is not known or the value does not fit it
function test.feature(key, cmp, value)
  cmp = cmp or "has"
  if type(key) ~= "string" or not key:match("^[%a_][%w_]*$") then
    error(("the key of a feature must be a name, not %s"):format(tostring(key)), 2)
  end
  if not known_comparisons[cmp] then error(('unknown comparison "%s"'):format(tostring(cmp)), 2) end
  local kind = type(value)
  if cmp == "has" then
    if value ~= nil then error('"has" takes no value', 2) end
  elseif kind ~= "string" and kind ~= "number" and kind ~= "boolean" then
    error(("the value of feature %s must be a string, number or boolean, not %s"):format(key, kind), 2)
  elseif kind == "number" and (value ~= value or value == math.huge or value == -math.huge) then
    error(("the value of feature %s must be a finite number"):format(key), 2)
  elseif AFFIX[cmp] and kind ~= "string" then
    error(("feature %s: only a text begins and ends with something"):format(key), 2)
  elseif kind == "boolean" and cmp ~= "=" and cmp ~= "!=" then
    error(("feature %s: true and false have no order"):format(key), 2)
  end
  return make { op = "feature", key = key, cmp = cmp, value = value }
end

--- A test of a token in figures ("1,250", "0.5").
-- @tparam string cmp one of `test.COMPARISONS`; "has" asks for any number
-- @tparam[opt] number value none for `has`
-- @raise if the comparison is not known or the value is no finite number
function test.number(cmp, value)
  if not known_comparisons[cmp] or AFFIX[cmp] then
    error(('unknown comparison "%s"'):format(tostring(cmp)), 2)
  end
  if cmp == "has" then return make { op = "number", cmp = cmp, value = 0 } end
  if type(value) ~= "number" or value ~= value or value == math.huge or value == -math.huge then
    error(("a number is compared with a finite number, not with %s"):format(tostring(value)), 2)
  end
  return make { op = "number", cmp = cmp, value = value }
end

--- A test of a token by regular expression, which may match anywhere in its text.
-- @tparam string expression see csrc/core/rules/compile/regex.h for what there is
-- @tparam[opt=false] boolean folded whether the folded text is looked at
function test.regex(expression, folded)
  if type(expression) ~= "string" then
    error(("a regular expression must be a text, not a %s"):format(type(expression)), 2)
  end
  return make { op = "regex", value = expression, folded = folded or false }
end

--- The largest distance that `test.near` takes.
test.FARTHEST = 3

--- A test of a token for a text that it nearly is: so many letters at most are inserted, deleted or replaced.
-- @tparam string text
-- @tparam integer distance 1 to 3
-- @tparam[opt=false] boolean folded whether the folded text is looked at
function test.near(text, distance, folded)
  if type(text) ~= "string" or text == "" then error("a text is expected", 2) end
  if type(distance) ~= "number" or distance % 1 ~= 0 or distance < 1 or distance > test.FARTHEST then
    error(("a distance from 1 to %d is expected, not %s"):format(test.FARTHEST, tostring(distance)), 2)
  end
  return make {
    op = "near",
    value = folded and test.fold(text) or text,
    distance = distance,
    folded = folded or false,
  }
end

local function any_of(value, build)
  if type(value) ~= "table" then return build(value) end
  local list = {}
  for i, item in ipairs(value) do
    list[i] = build(item)
  end
  if not list[1] then error("an empty list of values", 3) end
  return combine("or", list)
end

-- `number = 3` or `number = {">", 3}`.
local function number_of(value)
  if type(value) == "table" then return test.number(value[1], value[2]) end
  return test.number("=", value)
end

--- A token test from a table of attributes, all of which must hold.
-- @tparam table spec for example `{lemma={"say", "tell"}, pos="VERB"}`; a list means any of its values
-- @raise if a key or a value is not known
function test.token(spec)
  if test.is(spec) then return spec end
  local list = {}
  if spec.number ~= nil then list[1] = number_of(spec.number) end
  for key in pairs(spec) do
    if not known_keys[key] then error((test.problem(key)), 2) end
  end
  for _, key in ipairs(test.KEYS) do
    if spec[key] ~= nil and key ~= "number" then
      list[#list + 1] = any_of(spec[key], function(value)
        local problem = test.problem(key, value)
        if problem then error(problem, 4) end
        return test.attribute(key, value)
      end)
    end
  end
  return list[1] and combine("and", list) or test.any
end

local function feature_of(key, value)
  if type(value) == "table" and known_comparisons[value[1]] and value[3] == nil then
    return test.feature(key, value[1], value[2])
  end
  return any_of(value, function(item) return test.feature(key, "=", item) end)
end

--- A feature test from a table, all of which must hold.
-- @tparam table spec for example `{of="PAK", count={">", 3}, mod={"has"}, kind={"dead", "missing"}}`
-- @raise if a comparison is not known or a value does not fit
function test.features(spec)
  if test.is(spec) then return spec end
  local list = {}
  for _, key in ipairs(suggest.names(spec)) do
    list[#list + 1] = feature_of(key, spec[key])
  end
  return list[1] and combine("and", list) or nil
end

--- Which of the two kinds a test is.
-- @treturn ?string "token" or "features"; nil if it mixes them
function test.domain(item)
  if item.op == "feature" then return "features" end
  if item.op ~= "and" and item.op ~= "or" and item.op ~= "not" then return "token" end
  local domain
  for _, inner in ipairs(item) do
    local found = test.domain(inner)
    if domain and found ~= domain then return nil end
    domain = found
  end
  return domain
end

--- Calls a function for a test and all tests in it.
function test.walk(item, visit)
  visit(item)
  for _, inner in ipairs(item) do
    test.walk(inner, visit)
  end
end

local methods = {}
meta.__index = methods
meta.__mul = function(a, b)
  operands("*", a, b)
  return combine("and", { a, b })
end
meta.__add = function(a, b)
  operands("+", a, b)
  return combine("or", { a, b })
end
meta.__unm = function(a) return test.negate(a) end
meta.__newindex = function() error("a test cannot be changed", 2) end

--- Equality by structure.
function test.equal(a, b)
  if rawequal(a, b) then return true end
  if
    a.op ~= b.op
    or a.value ~= b.value
    or a.key ~= b.key
    or a.cmp ~= b.cmp
    or a.name ~= b.name
    or a.folded ~= b.folded
    or a.distance ~= b.distance
  then
    return false
  end
  local i = 1
  while a[i] and b[i] do
    if not test.equal(a[i], b[i]) then return false end
    i = i + 1
  end
  return a[i] == nil and b[i] == nil
end
meta.__eq = test.equal

return test
