--- Pattern values: the algebra behind rules, with LPeg's operators.
--
-- A pattern is an immutable tree. Its nodes are
--
--     {op="token", test=T}                        one token that passes a test (stringer.test)
--     {op="span", layers={"Person", …}, test=F}   one span of a layer
--     {op="seq", p, …}  {op="alt", p, …}          sequence, ordered choice
--     {op="rep", p, min=n, max=n|nil, lazy=b}     repetition
--     {op="cap", p, name=s}                       named capture
--     {op="look", p, behind=b, negative=b}        look-around
--     {op="anchor", edge="start"|"end", of="sentence"|"block"|"scope"|"layer", layer=s|nil}
--     {op="empty"}
--
-- and each may carry `at` = {line=, column=, offset=, macro=}, where it was written. Sequences and choices are
-- flat, and repetitions that say nothing (`{1,1}`) are dropped, so that equal patterns have equal trees.
--
-- Operators: `p * q` sequence, `p + q` ordered choice, `p^n` at least n, `p^-n` at most n, `p^{m, n}` m to n,
-- `#p` look-ahead (not in Lua 5.1, which ignores `__len`: use `pattern.look`), `-p` negative look-ahead,
-- `p - q` p where q does not match, `p / "name"` capture. A string stands for `pattern.literal`, a number for
-- `pattern.any`.
-- @module stringer.pattern

local node = require "stringer.pattern.node"
local suggest = require "stringer.base.suggest"
local test = require "stringer.pattern.test"

local flat, make, EMPTY, IDENTIFIER = node.flat, node.make, node.EMPTY, node.IDENTIFIER

local pattern = {
  is = node.is,
  located = node.located,
  map = node.map,
  walk = node.walk,
  captures = node.captures,
  equal = node.equal,
}

--- The highest count in a repetition.
pattern.MAX_COUNT = 1000
--- The longest text of a pattern, in bytes; the largest pattern, in nodes; how deep its nodes may nest; the longest
-- name.
pattern.MAX_BYTES, pattern.MAX_NODES, pattern.MAX_DEPTH, pattern.MAX_NAME = 1024 * 1024, 100000, 140, 100
--- What an anchor may stand at the edge of.
pattern.EDGES = { "sentence", "block", "scope", "layer" }

local edges = { sentence = true, block = true, scope = true, layer = true }

-- Raises an error that names the function and the argument. `level` counts from the caller of this function.
local function bad(level, name, argument, problem)
  error(("%s: %s %s"):format(name, argument, problem), level + 1)
end

local function article(value)
  local kind = type(value)
  return kind == "nil" and "missing" or "a " .. kind
end

local function any_tokens(n) return pattern.rep(make { op = "token", test = test.any }, n, n) end

-- The pattern that a value stands for; `level` as for `bad`.
local function coerce(value, level, name, argument)
  if pattern.is(value) then return value end
  local kind = type(value)
  if kind == "string" then
    local literal, problem = pattern.words(value)
    return literal or bad(level + 1, name, argument, problem)
  elseif kind == "number" then
    local problem = pattern.count_problem(value < 0 and -value or value)
    if problem then bad(level + 1, name, argument, problem) end
    if value >= 0 then return any_tokens(value) end
    return make { op = "look", any_tokens(-value), behind = false, negative = true }
  end
  if test.is(value) then
    if test.domain(value) == "token" then return make { op = "token", test = value } end
    return bad(level + 1, name, argument, "tests features; use pattern.span")
  end
  return bad(level + 1, name, argument, "must be a pattern, a string or a number, but is " .. article(value))
end

local function coerce_all(name, ...)
  local list = {}
  for i = 1, select("#", ...) do
    list[i] = coerce((select(i, ...)), 3, name, "argument " .. i)
  end
  return list
end

--- A sequence or choice of a list of patterns, which must be patterns.
-- @tparam string op "seq" or "alt"
-- @tparam table list
function pattern.join(op, list) return flat(op, list, op == "seq" and "empty" or nil) end

--- The pattern that matches nothing, everywhere.
-- @treturn pattern
function pattern.empty() return EMPTY end

--- n tokens, whatever they are.
-- @tparam[opt=1] number n
function pattern.any(n) return coerce(n or 1, 2, "pattern.any", "argument 1 (n)") end

--- One token.
-- @param spec a table of attributes as in `test.token`, or a token test; nil is any token
-- @raise if an attribute or its value is not known
function pattern.token(spec)
  if spec == nil then spec = test.any end
  if type(spec) ~= "table" then
    bad(2, "pattern.token", "argument 1 (test)", "must be a table, but is " .. article(spec))
  end
  local ok, result = pcall(test.token, spec)
  if not ok then bad(2, "pattern.token", "argument 1 (test):", (tostring(result):gsub("^[^:]+:%d+: ", ""))) end
  if test.domain(result) ~= "token" then
    bad(2, "pattern.token", "argument 1 (test)", "tests features; use pattern.span")
  end
  return make { op = "token", test = result }
end

--- One span of a layer.
-- @param layers a name or a list of names
-- @param[opt] spec a table of features as in `test.features`, or a feature test
-- @raise if a layer is no name, or a feature test is wrong
function pattern.span(layers, spec)
  local list = {}
  if type(layers) == "string" then layers = { layers } end
  if type(layers) ~= "table" then
    bad(2, "pattern.span", "argument 1 (layers)", "must be a name or a list of names")
  end
  for i, layer in ipairs(layers) do
    if type(layer) ~= "string" or not layer:match(IDENTIFIER) then
      bad(2, "pattern.span", "argument 1 (layers):", ('"%s" is no name of a layer'):format(tostring(layer)))
    end
    list[i] = layer
  end
  if not list[1] then bad(2, "pattern.span", "argument 1 (layers)", "is an empty list") end
  local features
  if spec ~= nil then
    if type(spec) ~= "table" then
      bad(2, "pattern.span", "argument 2 (test)", "must be a table, but is " .. article(spec))
    end
    local ok, result = pcall(test.features, spec)
    if not ok then bad(2, "pattern.span", "argument 2 (test):", (tostring(result):gsub("^[^:]+:%d+: ", ""))) end
    if result and test.domain(result) ~= "features" then
      bad(2, "pattern.span", "argument 2 (test)", "tests a token; use pattern.token")
    end
    features = result
  end
  return make { op = "span", layers = list, test = features }
end

--- The tokens of a text, one after the other.
-- @tparam string text words are split at white space unless `options.tokenize` splits them
-- @tparam[opt] table options `exact` (boolean: case matters), `tokenize` (function: text to a list of words)
-- @treturn pattern
function pattern.literal(text, options)
  if type(text) ~= "string" then
    bad(2, "pattern.literal", "argument 1 (text)", "must be a string, but is " .. article(text))
  end
  local literal, problem = pattern.words(text, options)
  return literal or bad(2, "pattern.literal", "argument 1 (text)", problem)
end

local function split(text)
  local words = {}
  for word in text:gmatch("%S+") do
    words[#words + 1] = word
  end
  return words
end

--- As @{literal}, without an error; for readers of patterns.
-- @tparam string text
-- @tparam[opt] table options
-- @treturn ?pattern nil if there is no word in the text
-- @treturn ?string what is wrong then
function pattern.words(text, options)
  options = options or {}
  local list = {}
  for i, word in ipairs((options.tokenize or split)(text)) do
    list[i] = make { op = "token", test = test.attribute(options.exact and "text" or "folded", word) }
  end
  if not list[1] then return nil, "has no word in it" end
  return flat("seq", list)
end

--- A sequence of patterns.
function pattern.seq(...) return flat("seq", coerce_all("pattern.seq", ...), "empty") end

--- An ordered choice between patterns.
function pattern.alt(...)
  if select("#", ...) == 0 then bad(2, "pattern.alt", "argument 1", "is missing") end
  return flat("alt", coerce_all("pattern.alt", ...))
end

--- What is wrong with a count; for readers of patterns.
-- @param n anything
-- @treturn ?string nil if nothing is
function pattern.count_problem(n)
  if type(n) ~= "number" or n ~= math.floor(n) or n < 0 then
    return "must be a whole number that is not negative"
  elseif n > pattern.MAX_COUNT then
    return ("is %.0f; counts go up to %d"):format(n, pattern.MAX_COUNT)
  end
  return nil
end

--- How large a node over a list of patterns is.
-- @tparam table list
-- @treturn number nodes, those that stand in several places counted each time
-- @treturn number how deep they nest
function pattern.measure(list)
  local size, depth = 1, 0
  for _, p in ipairs(list) do
    size = size + p.size
    if p.depth > depth then depth = p.depth end
  end
  return size, depth + 1
end

--- What is wrong with the size of a pattern; for readers of patterns.
-- @treturn ?string nil if nothing is
function pattern.size_problem(size, depth)
  if size > pattern.MAX_NODES then
    return ("is too large: %.0f parts; it may have %d"):format(size, pattern.MAX_NODES)
  end
  if depth > pattern.MAX_DEPTH then
    return ("is nested too deeply: %d levels; it may have %d"):format(depth, pattern.MAX_DEPTH)
  end
  return nil
end

--- What is wrong with a name of a capture or layer; for readers of patterns.
-- @treturn ?string nil if nothing is
function pattern.name_problem(name)
  if #name <= pattern.MAX_NAME then return nil end
  return ("the name %s… has %d bytes; it may have %d"):format(name:sub(1, 20), #name, pattern.MAX_NAME)
end

-- Whether a pattern can consume a token at all.
local function consumes(p)
  if p.op == "token" or p.op == "span" then return true end
  if p.op == "look" then return false end
  for _, child in ipairs(p) do
    if consumes(child) then return true end
  end
  return false
end

--- What is wrong with repeating a pattern; for readers of patterns.
-- @tparam pattern p
-- @tparam number min
-- @tparam[opt] number max without bound if nil
-- @treturn ?string nil if nothing is
function pattern.rep_problem(p, min, max)
  if max and max < min then return ("repeats at least %d and at most %d times"):format(min, max) end
  if not consumes(p) then return "repeats a pattern that never consumes a token" end
  return nil
end

--- A repetition.
-- @param p pattern
-- @tparam[opt=0] number min
-- @tparam[opt] number max without bound if nil
-- @tparam[opt=false] boolean lazy takes as few as possible
-- @raise if a count is wrong, or p never consumes a token
function pattern.rep(p, min, max, lazy)
  p = coerce(p, 2, "pattern.rep", "argument 1 (p)")
  min = min or 0
  local problem = pattern.count_problem(min)
  if problem then bad(2, "pattern.rep", "argument 2 (min)", problem) end
  problem = max ~= nil and pattern.count_problem(max)
  if problem then bad(2, "pattern.rep", "argument 3 (max)", problem) end
  if max == 0 and min == 0 then return EMPTY end
  problem = pattern.rep_problem(p, min, max)
  if problem then bad(2, "pattern.rep", "argument 1 (p):", problem) end
  if min == 1 and max == 1 then return p end
  return make {
    op = "rep",
    p,
    min = math.floor(min),
    max = max and math.floor(max),
    lazy = lazy and true or false,
  }
end

--- A named capture.
-- @param p pattern
-- @tparam string name letters, digits and underscores
function pattern.cap(p, name)
  p = coerce(p, 2, "pattern.cap", "argument 1 (p)")
  if type(name) ~= "string" or not name:match(IDENTIFIER) then
    bad(2, "pattern.cap", "argument 2 (name)", "must be a name of letters, digits and underscores")
  end
  return make { op = "cap", p, name = name }
end

--- What is wrong with a pattern as the operand of a look-around; for readers of patterns.
-- @tparam pattern p
-- @treturn ?string nil if nothing is
function pattern.look_problem(p)
  local name = pattern.captures(p)[1]
  return name and ('has the capture "%s" inside a look-around, where captures are void'):format(name)
end

local look_options = { behind = true, negative = true }

--- A look-around: asserts that p matches (or not) after or before this place, and consumes nothing.
-- @param p pattern without captures
-- @tparam[opt] table options `behind`, `negative` (booleans)
-- @raise if p has captures
function pattern.look(p, options)
  p = coerce(p, 2, "pattern.look", "argument 1 (p)")
  options = options or {}
  for key in pairs(options) do
    if not look_options[key] then
      bad(
        2,
        "pattern.look",
        "argument 2 (options):",
        ('unknown option "%s"%s'):format(
          tostring(key),
          suggest.hint(tostring(key), suggest.names(look_options))
        )
      )
    end
  end
  local problem = pattern.look_problem(p)
  if problem then bad(2, "pattern.look", "argument 1 (p)", problem) end
  return make {
    op = "look",
    p,
    behind = options.behind and true or false,
    negative = options.negative and true or false,
  }
end

--- The start or end of a sentence, block, scope unit or span.
-- @tparam string edge "start" or "end"
-- @tparam string of "sentence", "block", "scope" or "layer"
-- @tparam[opt] string layer for "layer": its name
function pattern.anchor(edge, of, layer)
  if edge ~= "start" and edge ~= "end" then
    bad(2, "pattern.anchor", "argument 1 (edge)", 'must be "start" or "end"')
  end
  if not edges[of] then
    bad(
      2,
      "pattern.anchor",
      "argument 2 (of):",
      ('unknown place "%s"%s'):format(tostring(of), suggest.hint(tostring(of), pattern.EDGES))
    )
  end
  if (of == "layer") ~= (layer ~= nil) or (layer and not tostring(layer):match(IDENTIFIER)) then
    bad(2, "pattern.anchor", "argument 3 (layer)", 'must be a name if the place is "layer", and nil otherwise')
  end
  return make { op = "anchor", edge = edge, of = of, layer = layer }
end

--- A lazy gap: any tokens, as few as possible.
-- @tparam[opt=0] number min
-- @tparam[opt] number max
function pattern.gap(min, max)
  for i, n in ipairs { min or 0, max } do
    local problem = pattern.count_problem(n)
    if problem then
      bad(2, "pattern.gap", ("argument %d (%s)"):format(i, i == 1 and "min" or "max"), problem)
    end
  end
  return pattern.rep(make { op = "token", test = test.any }, min, max, true)
end

--- A pattern in the string syntax, as short as it can be written.
-- `syntax.parse(pattern.describe(p))` equals p.
-- @treturn string
function pattern.describe(p)
  return require("stringer.pattern.describe").pattern(coerce(p, 2, "pattern.describe", "argument 1 (p)"))
end

require "stringer.pattern.operators"(pattern, coerce, bad)

return pattern
