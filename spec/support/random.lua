--- Random patterns, rule sets and lattices over small alphabets, from a seed; and the shrinking of a case that fails.
local pattern = require "stringer.pattern"
local test = require "stringer.pattern.test"

local random = {}

local Generator = {}
Generator.__index = Generator

--- A generator that yields the same numbers in every Lua (minimal standard of Park and Miller).
function random.new(seed)
  local state = seed % 2147483646 + 1
  local self = setmetatable({ state = state }, Generator)
  self.more = setmetatable({ state = (seed + 48271) % 2147483646 + 1 }, Generator)
  for _ = 1, 3 do
    self:number(2)
  end
  return self
end

--- A whole number from 1 to n.
function Generator:number(n)
  self.state = self.state * 16807 % 2147483647
  return math.floor(self.state / 2147483647 * n) + 1
end

function Generator:chance(percent)
  return self:number(100) <= percent
end
function Generator:pick(list)
  return list[self:number(#list)]
end

local WORDS = { "oak", "elm", "fir", "Oak", "ash" }
local LEMMAS = { "oak", "elm" }
local POS = { "NOUN", "VERB", "ADJ" }
local LAYERS = { "Tree", "Wood", "Leaf" }
local VALUES = { 1, 2, "x", true }
local TEXTS = { "xy", "yx" }
local CAPTURES = { "a", "b", "c" }
-- The reference matcher knows these as patterns of Lua as well.
local REGEXES = { "^o", "k$", "[al].", "^[A-Z]\\w*$", "^\\S{3}$" }

-- Lattices ----------------------------------------------------------------------------------------------------------

--- What the predicates of the random cases say of a text.
function random.marks(text)
  return { [0] = text:lower():find("a", 1, true) ~= nil or nil, [5] = text:find("^%u") ~= nil or nil }
end

local function token(g)
  local text = g:pick(WORDS)
  return {
    text = text,
    folded = text:lower(),
    lemma = g:pick(LEMMAS),
    pos = g:pick(POS),
    kind = "word",
    space = true,
    shape = text:find("^%u") and "Title" or "lower",
    marks = random.marks(text),
  }
end

local function span(g, n)
  local first = g:number(n)
  local last = math.min(n, first + g:number(3) - 1)
  local features = {}
  if g:chance(70) then features.k = g:pick(VALUES) end
  if g:chance(40) then features.m = g:pick(VALUES) end
  return { layer = g:pick(LAYERS), first = first, last = last, features = features }
end

--- A lattice of a few tokens.
function random.lattice(g)
  local lattice = { tokens = {}, spans = {}, sentences = {}, blocks = {} }
  local n = g:number(9)
  for i = 1, n do
    lattice.tokens[i] = token(g)
  end
  for i = 1, g:number(6) - 1 do
    lattice.spans[i] = span(g, n)
  end
  local sentence, block = 1, 1
  for i = 1, n do
    local ends_block = i == n or g:chance(10)
    if ends_block or g:chance(10) then
      table.insert(lattice.sentences, { sentence, i })
      sentence = i + 1
    end
    if ends_block then
      table.insert(lattice.blocks, { block, i })
      block = i + 1
    end
  end
  return lattice
end

-- Patterns ----------------------------------------------------------------------------------------------------------

-- What came later is drawn from `g.more`, so that a seed still makes the case that it made.
local function token_leaf(g)
  local kind = g:number(14)
  if kind == 13 then return test.regex(g:pick(REGEXES), g:chance(50)) end
  if kind == 14 then return test.near(g:pick { "oak", "elf", "fi" }, g:number(2), g:chance(50)) end
  if kind <= 4 then return test.attribute("folded", g:pick(WORDS)) end
  if kind == 5 then return test.attribute("text", g:pick(WORDS)) end
  if kind == 6 then return test.attribute("lemma", g:pick(LEMMAS)) end
  if kind == 7 then return test.attribute("pos", g:pick(POS)) end
  if kind == 8 then return test.attribute(g:pick { "prefix", "suffix" }, g:pick { "o", "a", "k", "m" }) end
  if kind == 9 then return test.attribute("shape", g:pick { "Title", "lower" }) end
  if kind == 10 then return test.attribute("in", g:pick(LAYERS)) end
  if kind == 11 then return test.attribute("is", "predicate", g:pick { 0, 5 }) end
  if g.more:chance(60) then return test.attribute(g.more:pick { "line", "inflected" }, g.more:chance(50)) end
  return test.any
end

local COMPARISONS = { "=", "!=", "<", "<=", ">", ">=", "has" }

local function feature_leaf(g)
  local cmp = g:pick(COMPARISONS)
  if cmp == "has" then return test.feature(g:pick { "k", "m" }) end
  local value = g:pick(VALUES)
  if type(value) == "boolean" and cmp ~= "!=" then cmp = "=" end
  if type(value) == "string" and g.more:chance(40) then
    cmp, value = g.more:pick { "^=", "$=" }, g.more:pick { "", "x", "y", "xy" }
  end
  return test.feature(g:pick { "k", "m" }, cmp, value)
end

local function some_test(g, leaf, depth)
  local kind = depth > 0 and g:number(8) or 8
  if kind == 1 then return test.negate(some_test(g, leaf, depth - 1)) end
  if kind == 2 then return test.all { some_test(g, leaf, depth - 1), some_test(g, leaf, depth - 1) } end
  if kind == 3 then return test.one { some_test(g, leaf, depth - 1), some_test(g, leaf, depth - 1) } end
  return leaf(g)
end

local function anchor(g)
  local of = g:pick(pattern.EDGES)
  return pattern.anchor(g:pick { "start", "end" }, of, of == "layer" and g:pick(LAYERS) or nil)
end

local function leaf(g)
  local kind = g:number(20)
  if kind <= 12 then return pattern.token(some_test(g, token_leaf, 1)) end
  if kind <= 17 then
    local layers = g:chance(20) and { g:pick(LAYERS), g:pick(LAYERS) } or { g:pick(LAYERS) }
    return pattern.span(layers, g:chance(40) and some_test(g, feature_leaf, 1) or nil)
  end
  if kind == 18 then return anchor(g) end
  if kind == 19 then return pattern.gap(0, g:chance(50) and g:number(3) or nil) end
  return pattern.empty()
end

local build

local function repetition(g, depth, captures)
  local body = build(g, depth - 1, captures)
  local min = g:pick { 0, 0, 0, 1, 1, 2 }
  local max = g:chance(50) and min + g:number(3) - 1 or nil
  if (max and max == 0) or pattern.rep_problem(body, min, max) then return body end
  return pattern.rep(body, min, max, g:chance(40))
end

local function several(g, depth, captures, join)
  local list = {}
  for i = 1, g:number(2) + 1 do
    list[i] = build(g, depth - 1, captures)
  end
  return pattern.join(join, list)
end

--- A pattern of at most a depth.
function build(g, depth, captures)
  local kind = depth > 0 and g:number(20) or 20
  if kind <= 6 then return several(g, depth, captures, "seq") end
  if kind <= 9 then return several(g, depth, captures, "alt") end
  if kind <= 13 then return repetition(g, depth, captures) end
  if kind <= 16 and captures then return pattern.cap(build(g, depth - 1, true), g:pick(CAPTURES)) end
  if kind == 17 then
    return pattern.look(build(g, depth - 1, false), { behind = g:chance(50), negative = g:chance(40) })
  end
  return leaf(g)
end

function random.pattern(g, depth)
  return build(g, depth or g:number(4), true)
end

-- Cases -------------------------------------------------------------------------------------------------------------

local function rule(g)
  local made = { pattern = random.pattern(g) }
  if g:chance(30) then made.priority = g:number(3) end
  if g:chance(15) then made.label = g:pick { "one", "two" } end
  if g:chance(15) then made.unless = { g:pick(LAYERS) } end
  local names = pattern.captures(made.pattern)
  if names[1] and g:chance(20) then
    made.agree = { { g:pick(names), g:pick { "k", "folded" }, g:pick(names), g:pick { "k", "m", "folded" } } }
  end
  return made
end

--- Rules, a lattice and options, from a seed.
function random.case(seed)
  local g = random.new(seed)
  local case = { rules = {}, seed = seed }
  for i = 1, g:number(4) do
    case.rules[i] = rule(g)
  end
  case.lattice = random.lattice(g)
  case.options = {
    policy = g:pick { "longest", "first", "priority", "all" },
    scope = g:pick { "sentence", "block", "document" },
  }
  if g:chance(25) then case.options.budget = 1 end -- bytes for the engine's automaton: flushed all the time
  if g.more:chance(20) then case.options.policy = "overlapping" end
  for _, one in ipairs(case.lattice.spans) do
    if one.features and one.features.k == "x" and g.more:chance(50) then one.features.k = g.more:pick(TEXTS) end
  end
  return case
end

-- Shrinking ---------------------------------------------------------------------------------------------------------

local function copy(t)
  local result = {}
  for key, value in pairs(t) do
    result[key] = value
  end
  return result
end

local function without(list, i)
  local result = {}
  for k, value in ipairs(list) do
    if k ~= i then result[#result + 1] = value end
  end
  return result
end

local function children(p)
  local list = {}
  for i, child in ipairs(p) do
    list[i] = child
  end
  return list
end

-- The pattern with other children; nil where they cannot be.
local function rebuilt(p, list)
  if p.op == "seq" or p.op == "alt" then return pattern.join(p.op, list) end
  if p.op == "cap" then return pattern.cap(list[1], p.name) end
  if p.op == "look" then return pattern.look(list[1], { behind = p.behind, negative = p.negative }) end
  if pattern.rep_problem(list[1], p.min, p.max) then return nil end
  return pattern.rep(list[1], p.min, p.max, p.lazy)
end

-- Patterns that are a little smaller.
local function smaller(p)
  local result, list = {}, children(p)
  for i, child in ipairs(list) do
    result[#result + 1] = child
    if list[2] then result[#result + 1] = pattern.join(p.op, without(list, i)) end
    for _, less in ipairs(smaller(child)) do
      local changed = copy(list)
      changed[i] = less
      result[#result + 1] = rebuilt(p, changed)
    end
  end
  if p.op == "token" and p.test.op ~= "any" then result[#result + 1] = pattern.token(test.any) end
  if p.op == "span" and p.test then result[#result + 1] = pattern.span(p.layers) end
  return result
end

-- The lattice without one token; nil if a span or sentence would be empty.
local function shorter(lattice, gone)
  local result = { tokens = without(lattice.tokens, gone) }
  for _, field in ipairs { "spans", "sentences", "blocks" } do
    result[field] = {}
    for i, range in ipairs(lattice[field]) do
      local moved = copy(range)
      local a, b = field == "spans" and "first" or 1, field == "spans" and "last" or 2
      if range[a] > gone then moved[a] = range[a] - 1 end
      if range[b] >= gone then moved[b] = range[b] - 1 end
      if moved[b] < moved[a] then return nil end
      result[field][i] = moved
    end
  end
  return result
end

local function changed(case, field, value)
  local result = copy(case)
  result[field] = value
  return result
end

local function with_rule(case, i, value)
  local rules = copy(case.rules)
  rules[i] = value
  return changed(case, "rules", rules)
end

local function rule_variants(case, add)
  for i, r in ipairs(case.rules) do
    if case.rules[2] then add(changed(case, "rules", without(case.rules, i))) end
    for _, key in ipairs { "priority", "label", "unless", "agree" } do
      if r[key] then
        local plain = copy(r)
        plain[key] = nil
        add(with_rule(case, i, plain))
      end
    end
    for _, p in ipairs(smaller(r.pattern)) do
      local less = copy(r)
      less.pattern = p
      add(with_rule(case, i, less))
    end
  end
end

local function variants(case)
  local list = {}
  local function add(variant)
    list[#list + 1] = variant
  end
  rule_variants(case, add)
  for i in ipairs(case.lattice.spans) do
    add(changed(case, "lattice", changed(case.lattice, "spans", without(case.lattice.spans, i))))
  end
  for i in ipairs(case.lattice.tokens) do
    local lattice = shorter(case.lattice, i)
    if lattice then add(changed(case, "lattice", lattice)) end
  end
  return list
end

--- The smallest case that still fails, found step by step.
-- @tparam table case
-- @tparam function fails case to boolean
function random.shrink(case, fails)
  for _ = 1, 200 do
    local better
    for _, variant in ipairs(variants(case)) do
      if fails(variant) then
        better = variant
        break
      end
    end
    if not better then return case end
    case = better
  end
  return case
end

return random
