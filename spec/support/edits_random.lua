--- Random rules with edits, and what they do to spans, as plainly as it can be written: the matches are the reference
-- matcher's, each edit is carried out on a list of spans.
local oracle = require "support.oracle"
local random = require "support.random"
local syntax = require "stringer.pattern.syntax"

local edits_random = {}

local WORDS, LAYERS, VALUES = { "oak", "elm", "fir" }, { "Tree", "Wood", "Leaf" }, { 1, 2, "x" }
local PIECES = { "[]", '"oak"', '"elm"?', "<Leaf>", "...{,2}", "([] | <Wood>)" }

-- A pattern with captures `a` and `b` of single spans, and sometimes `t` of tokens.
local function pattern_of(g)
  local parts = {}
  for _, name in ipairs { "a", "b" } do
    local test = g:chance(30) and " k=" .. g:number(2) or ""
    parts[#parts + 1] = ("(%s:<%s%s>)%s"):format(name, g:pick(LAYERS), test, g:chance(35) and "?" or "")
    if g:chance(40) then parts[#parts + 1] = g:pick(PIECES) end
  end
  table.insert(parts, g:number(#parts + 1), "t:[]" .. g:pick { "", "?", "??", "{,2}" })
  return table.concat(parts, " ")
end

local function change_of(g)
  local change = {}
  if g:chance(25) then return false end
  if g:chance(60) then change.k = g:pick(VALUES) end
  if g:chance(30) then change.m = { g:pick { "a.k", "b.m", "t.text" } } end
  if g:chance(25) then change.layer = g:pick(LAYERS) end
  if g:chance(25) then change.span = g:pick { "a", "b", "t" } end
  if not next(change) then change.k = 1 end
  return change
end

--- A case from a seed: `words`, `spans` that are there before, `rules` with edits, `policy`.
function edits_random.case(seed)
  local g = random.new(seed)
  local case = { words = {}, spans = {}, rules = {}, policy = g:pick { "longest", "first", "priority", "all" } }
  for i = 1, g:number(6) + 2 do
    case.words[i] = g:pick(WORDS)
  end
  for i = 1, g:number(8) + 3 do
    local first = g:number(#case.words)
    local last = math.min(#case.words, first + g:number(3) - 1)
    local k, m = g:chance(60) and g:pick(VALUES) or nil, g:chance(40) and g:pick(VALUES) or nil
    case.spans[i] = { layer = g:pick(LAYERS), first = first, last = last, features = { k = k, m = m } }
  end
  for i = 1, g:number(2) do
    local edits = { a = change_of(g) }
    if g:chance(60) then edits.b = change_of(g) end
    case.rules[i] = { match = pattern_of(g), edits = edits }
  end
  return case
end

local function lattice_of(case)
  local n = #case.words
  local lattice = { tokens = {}, spans = case.spans, sentences = { { 1, n } }, blocks = { { 1, n } } }
  for i, word in ipairs(case.words) do
    lattice.tokens[i] =
      { text = word, folded = word, lemma = word, kind = "word", space = true, shape = "lower" }
  end
  return lattice
end

-- The first occurrence of a capture that holds a token.
local function find(match, name)
  for _, c in ipairs(match.captures) do
    if c.name == name and c.last >= c.first then return c end
  end
end

local function value_of(case, match, path)
  local name, key = path:match "^(.*)%.(.*)$"
  local c = find(match, name)
  if not c then return nil end
  if key == "text" then return table.concat(case.words, " ", c.first, c.last) end
  return case.spans[c.ref].features[key]
end

-- What becomes of one span; `state` tells for each given span where it lies now. Later edits do not meet a span that
-- was taken away or put into another place or layer.
local function edit(case, state, match, ref, change)
  local span = state[ref]
  if not span then return end
  if change == false then
    state[ref] = nil
    return
  end
  local features = {}
  for key, value in pairs(change) do
    if type(value) == "table" then
      local name = value[1]:match "^[^.]*"
      local c = find(match, name)
      local gone = c and c.ref ~= 0 and not state[c.ref]
      value = not gone and value_of(case, match, value[1]) or nil
    end
    if key ~= "layer" and key ~= "span" then features[key] = value end
  end
  local moved = change.span or change.layer and change.layer ~= span.layer
  local to = change.span and find(match, change.span) or span
  for key, value in pairs(features) do
    span.features[key] = value
  end
  if moved then
    state[ref] = nil
    state.moved[#state.moved + 1] =
      { layer = change.layer or span.layer, first = to.first, last = to.last, features = span.features }
  end
end

local function written(span)
  return ("%s %d-%d k=%s m=%s"):format(
    span.layer,
    span.first,
    span.last,
    tostring(span.features.k),
    tostring(span.features.m)
  )
end

--- What spans there are in the end, as texts in order, and whether a rule matched.
function edits_random.expected(case)
  local rules, state = {}, { moved = {} }
  for i, r in ipairs(case.rules) do
    rules[i] = { pattern = assert(syntax.parse(r.match)) }
  end
  local matches = oracle.run(rules, lattice_of(case), { policy = case.policy })
  for i, span in ipairs(case.spans) do
    state[i] = { layer = span.layer, first = span.first, last = span.last, features = span.features }
  end
  for _, match in ipairs(matches) do
    for _, name in ipairs { "a", "b" } do
      local change = case.rules[match.rule].edits[name]
      for _, c in ipairs(change ~= nil and match.captures or {}) do
        if c.name == name and c.ref ~= 0 then edit(case, state, match, c.ref, change) end
      end
    end
  end
  local list = {}
  for i = 1, #case.spans do
    if state[i] then list[#list + 1] = written(state[i]) end
  end
  for _, span in ipairs(state.moved) do
    list[#list + 1] = written(span)
  end
  table.sort(list)
  return list, #matches > 0
end

--- What the module makes of it: all spans, and those of `k=2` that a later rule sees.
function edits_random.run(case, stringer)
  local pack = stringer.pack "p"
  pack:step("given", function(doc)
    for _, span in ipairs(case.spans) do
      doc:add(span.layer, span.first, span.last, span.features)
    end
  end, { yields = { Tree = { "k", "m" }, Wood = { "k", "m" }, Leaf = { "k", "m" } } })
  local rules = {}
  for i, r in ipairs(case.rules) do
    rules[i] = pack:rule("r" .. i, { match = r.match, edits = r.edits })
  end
  pack:phase("edits", { policy = case.policy })(rules)
  pack:phase("later", { policy = "overlapping" }) {
    pack:rule "sees" { match = "s:<Tree|Wood|Leaf k=2>", yields = "Seen", fields = { layer = nil, m = "s.m" } },
  }
  local doc = stringer.load(pack, { cache = false, tagger = false }):read(table.concat(case.words, " "))
  local list = {}
  for _, layer in ipairs(LAYERS) do
    for _, span in ipairs(doc:spans(layer)) do
      list[#list + 1] =
        written { layer = layer, first = span.first, last = span.last, features = { k = span.k, m = span.m } }
    end
  end
  table.sort(list)
  return list, #doc:spans "Seen"
end

return edits_random
