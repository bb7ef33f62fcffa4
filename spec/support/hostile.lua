--- Programs and texts made to be slow: what a matcher that turns back over text takes the square of the text for, or
-- worse. Each text is one sentence; the unit is the document.
--
-- A case has `name`, `rules` (descriptions for `core.program`, with patterns as strings), `policy`, `word` (the word at
-- place i; the text ends in TAIL), `spans` (adds spans to a document of n tokens), `matches`: how many there are in a
-- text of n tokens, and `spared`: by rule, at how many tokens of the tail it is known beforehand that it cannot match.
local core = require "stringer.core"
local syntax = require "stringer.pattern.syntax"

local hostile = {}

local LETTERS = { "a", "b", "a", "c", "a" }

local function letters(i)
  return LETTERS[i % #LETTERS + 1]
end
local function only_a()
  return "a"
end
local function none()
  return 0
end
local function one()
  return 1
end
local TAIL = { "z", "y", "Q" }

local function each(n)
  return n - #TAIL
end

-- Thirty alternatives, each with two gaps; none is ever complete.
local function thirty_gaps()
  local list = {}
  for i = 1, 30 do
    list[i] = ('("w%d" ... "w%d" ... "z" [shape=UPPER])'):format(i % 7, i % 11)
  end
  return table.concat(list, " | ")
end

local function spans_of_ten(doc, n)
  for i = 1, n do
    doc:add_span("S", i, math.min(i + 9, n), nil, i)
  end
end

local function spans_to_the_end(doc, n)
  for i = 1, n do
    doc:add_span("S", i, n, nil, i)
  end
end

local function spans_from_the_start(doc, n)
  for i = 1, n do
    doc:add_span("S", 1, i, nil, i)
  end
  doc:add_span("S", 2, 2, nil, n + 1)
end

-- A pattern that ends in this is tried, since both are in the tail, and matches nowhere, since they are apart.
local NEVER = ' "z" [shape=UPPER]'

hostile.cases = {
  { name = "nested_stars", rules = { { '(("a"* "b"?)* "c"?)*' } }, word = letters, matches = one },
  {
    name = "nested_stars_in_vain",
    rules = { { '(("a"* "b"?)* "c"?)*' .. NEVER } },
    word = letters,
    matches = none,
  },
  {
    name = "stars_in_a_row",
    rules = { { '("a"|"b"|"c")* ("a"|"b")* ("a"|"c")* []*' .. NEVER } },
    word = letters,
    matches = none,
  },
  {
    name = "thirty_gaps",
    rules = { { thirty_gaps() } },
    word = function(i)
      return "w" .. i % 13
    end,
    matches = none,
  },
  {
    name = "gaps_in_vain",
    rules = { { '"a" ... "a" ... "b" ... "a" ... "c" ...' .. NEVER } },
    word = letters,
    matches = none,
  },
  { name = "counted", rules = { { '("a"{0,30} "b"?){0,10}' .. NEVER } }, word = letters, matches = none },
  { name = "looks", rules = { { '([] <&("a" ...) !(...' .. NEVER .. "))*" } }, word = letters, matches = one },
  {
    name = "captures",
    rules = { { '(x:("a" y:[]?))*?' .. NEVER }, { '(x:"a"|y:"b"|z:"c")*' } },
    word = letters,
    matches = one,
  },
  {
    name = "long_loses",
    policy = "first",
    word = only_a,
    rules = { { '"a"*' }, { '"a"', priority = 1 } },
    matches = each,
    spared = { 0, 3 },
  },
  {
    name = "dropped",
    policy = "longest",
    word = only_a,
    rules = { { '"a"*', unless = { "S" } }, { '"a"' } },
    matches = each,
    spared = { 0, 3 },
    spans = function(doc, n)
      doc:add_span("S", n - #TAIL, n - #TAIL, nil, 1)
    end,
  },
  {
    name = "spans_overlap",
    rules = { { '(<S>|"a")*' .. NEVER } },
    word = letters,
    spans = spans_of_ten,
    matches = none,
  },
  {
    name = "spans_to_the_end",
    rules = { { "[]* [in=S]", unless = { "S" } }, { "<S>" .. NEVER } },
    word = letters,
    spans = spans_to_the_end,
    matches = none,
  },
  {
    name = "spans_from_the_start",
    rules = { { "<S> <S>" .. NEVER }, { "[]* <S>", unless = { "S" } } },
    word = letters,
    spans = spans_from_the_start,
    matches = none,
  },
}

--- The program of a case.
function hostile.program(case)
  local rules = {}
  for i, rule in ipairs(case.rules) do
    rules[i] = { pattern = assert(syntax.parse(rule[1])), priority = rule.priority, unless = rule.unless }
  end
  return assert(core.program { policy = case.policy or "all", scope = "document", rules = rules })
end

--- A document of the case of about so many bytes.
-- @treturn userdata document
-- @treturn integer its tokens
function hostile.document(case, bytes)
  local words, size, i = {}, 0, 0
  while size < bytes do
    i = i + 1
    words[i] = case.word(i)
    size = size + #words[i] + 1
  end
  for _, word in ipairs(TAIL) do
    i = i + 1
    words[i] = word
  end
  local doc = core.document(core.session { vocabulary = 0, signatures = 0 })
  doc:read(table.concat(words, " "), core.language(require "stringer.lang.en"))
  doc:tag(nil)
  assert(doc:ntokens() == i and doc:nsentences() == 1, "not one sentence of such words")
  if case.spans then case.spans(doc, i) end
  return doc, i
end

return hostile
