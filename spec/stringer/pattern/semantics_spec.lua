-- What rules mean, case by case; both the oracle and the engine must say so.
local compare = require "support.compare"
local engine = require "support.engine"
local oracle = require "support.oracle"
local syntax = require "stringer.pattern.syntax"

-- Tokens of words; "|" ends a block. Spans as {layer, first, last, features}.
local function lattice_of(text, spans)
  local lattice = { tokens = {}, spans = {}, sentences = {}, blocks = {} }
  local first = 1
  for word in (text .. " |"):gmatch("%S+") do
    local n = #lattice.tokens
    if word == "|" then
      if n >= first then table.insert(lattice.blocks, { first, n }) end
      first = n + 1
    else
      lattice.tokens[n + 1] = {
        text = word,
        folded = word:lower(),
        lemma = word:lower(),
        pos = "NOUN",
        kind = "word",
        shape = word:find("^%u") and "Title" or "lower",
        space = true,
      }
    end
  end
  for i, span in ipairs(spans or {}) do
    lattice.spans[i] = { layer = span[1], first = span[2], last = span[3], features = span[4] or {} }
  end
  engine.prepare(lattice)
  return lattice
end

local function rules_of(list)
  local rules = {}
  for i, entry in ipairs(type(list) == "table" and list or { list }) do
    local rule = type(entry) == "table" and entry or { entry }
    rules[i] = {
      pattern = assert(syntax.parse(rule[1])),
      priority = rule.priority,
      label = rule.label,
      unless = rule.unless,
      agree = rule.agree,
    }
  end
  return rules
end

local nested = { { "A", 1, 2 }, { "A", 1, 3 }, { "B", 1, 2 } }
local groups = {
  ["greedy and lazy"] = {
    { '"x"*', "x x x", { "rule 1 [1,3]" } },
    { '"x"+?', "x x", { "rule 1 [1,1]", "rule 1 [2,2]" } },
    { '"x"{2}', "x x x x x", { "rule 1 [1,2]", "rule 1 [3,4]" } },
    { '"x"{2,3}', "x x x x x", { "rule 1 [1,3]", "rule 1 [4,5]" } },
    { '"x"{,2}', "x x x", { "rule 1 [1,2]", "rule 1 [3,3]" } },
    { '"x"{2,3}? "y"', "x x x y", { "rule 1 [1,4]" } },
    { 'n:[]* "y"', "y x y", { "rule 1 [1,3] n[1,2]#0" } },
    { 'n:... "y"', "x x y y", { "rule 1 [1,3] n[1,2]#0", "rule 1 [4,4] n[4,3]#0" } },
    { '"a" ...{,1} "b"', "a x x b a x b", { "rule 1 [5,7]" } },
    { '"a" n:"b"?? m:"b"?', "a b", { "rule 1 [1,2] n[2,1]#0 m[2,2]#0" } },
  },
  ["ordered choice"] = {
    { '"a" | "a" "b"', "a b", { "rule 1 [1,1]" } },
    { '("a" | "a" "b") "c"', "a b c", { "rule 1 [1,3]" } },
    { 'n:"a" | m:[]', "a b", { "rule 1 [1,1] n[1,1]#0", "rule 1 [2,2] m[2,2]#0" } },
    { '"a" (() | "b")', "a b", { "rule 1 [1,1]" } },
  },
  ["empty iterations and matches"] = {
    { '"x"*', "y", {} },
    { '("x"?)*', "x x y", { "rule 1 [1,2]" } },
    { '("x"*)*', "x x", { "rule 1 [1,2]" } },
    { '(() | "x")*', "x x", { "rule 1 [1,2]" } },
    { "(...)*", "x x", { "rule 1 [1,1]", "rule 1 [2,2]" } },
    { '("x"?){2} "y"', "x y", { "rule 1 [1,2]" } },
    { '^ | "x"', "x", { "rule 1 [1,1]" } },
  },
  captures = {
    { '(n:"a")+', "a a", { "rule 1 [1,2] n[1,1]#0 n[2,2]#0" } },
    { 'n:("a" m:"b")', "a b", { "rule 1 [1,2] n[1,2]#0 m[2,2]#0" } },
    { '(n:"a" | n:"b")+', "b a", { "rule 1 [1,2] n[1,1]#0 n[2,2]#0" } },
    { '(n:"a" "x" | m:"a") "y"', "a y", { "rule 1 [1,2] m[1,1]#0" } },
    { "n:<A>", "a b", { "rule 1 [1,2] n[1,2]#1" }, { { "A", 1, 2 } } },
    { 'n:(<A> "c")', "a b c", { "rule 1 [1,3] n[1,3]#0" }, { { "A", 1, 2 } } },
    { "n:(m:<A>)", "a", { "rule 1 [1,1] n[1,1]#1 m[1,1]#1" }, { { "A", 1, 1 } } },
  },
  ["look-around"] = {
    { '"a" &"b"', "a c a b", { "rule 1 [3,3]" } },
    { '"a" !"b"', "a b a", { "rule 1 [3,3]" } },
    { '<&"b" "a"', "a b a", { "rule 1 [3,3]" } },
    { '<!"b" "a"', "a b a", { "rule 1 [1,1]" } },
    { '<!("n" "b") "a"', "b a n b a", { "rule 1 [2,2]" } },
    { '"a" !(... "z")', "a x z a x", { "rule 1 [4,4]" } },
    { '"a" &"b"', "a | b", {} },
    { '<&<A> "c"', "a b c", { "rule 1 [3,3]" }, { { "A", 1, 2 } } },
    { "[] &<A>", "x x a b c", { "rule 1 [2,2]" }, { { "A", 3, 5 } } },
    { "[line=true] [line=false]", "a b | c d", { "rule 1 [1,2]", "rule 1 [3,4]" } },
  },
  anchors = {
    { "^ []", "a b | c d", { "rule 1 [1,1]", "rule 1 [3,3]" } },
    { "[] $", "a b | c d", { "rule 1 [2,2]", "rule 1 [4,4]" } },
    { "^block []", "a b | c d", { "rule 1 [1,1]", "rule 1 [3,3]" } },
    { "[] $scope", "a b | c d", { "rule 1 [4,4]" }, scope = "document" },
    { "^<Q> []", "a b c", { "rule 1 [2,2]" }, { { "Q", 2, 3 } } },
    { "[] $<Q>", "a b c", { "rule 1 [3,3]" }, { { "Q", 2, 3 } } },
    { '"a" $ "c"', "a | c", { "rule 1 [1,2]" }, scope = "document" },
  },
  ["spans as edges"] = {
    { "n:<A>", "a b c", { "rule 1 [1,3] n[1,3]#2" }, nested },
    { 'n:<A> "c"', "a b c", { "rule 1 [1,3] n[1,2]#1" }, nested },
    { 'n:<B|A> "c"', "a b c", { "rule 1 [1,3] n[1,2]#1" }, nested },
    { '"a" "b"', "a b c", { "rule 1 [1,2]" }, nested },
    { "<A>", "a | b", {}, { { "A", 1, 2 } } },
    { "<A>", "a | b", { "rule 1 [1,2]" }, { { "A", 1, 2 } }, scope = "document" },
    { "[in=A]", "a b c", { "rule 1 [3,3]" }, { { "A", 1, 2 }, { "A", 3, 3 } } },
  },
  features = {
    { "<A k=x>", "a b", { "rule 1 [1,1]" }, { { "A", 1, 1, { k = "x" } }, { "A", 2, 2, { k = "y" } } } },
    { "<A k!=x>", "a b", { "rule 1 [2,2]" }, { { "A", 1, 1, { k = "x" } }, { "A", 2, 2 } } },
    {
      "<A k>2>",
      "a b c",
      { "rule 1 [2,2]" },
      { { "A", 1, 1, { k = 2 } }, { "A", 2, 2, { k = 3 } }, { "A", 3, 3, { k = "9" } } },
    },
    { "<A k!=2>", "a", { "rule 1 [1,1]" }, { { "A", 1, 1, { k = "2" } } } },
    { "<A k>", "a b", { "rule 1 [1,1]" }, { { "A", 1, 1, { k = false } }, { "A", 2, 2 } } },
    { "<A !k>", "a b", { "rule 1 [2,2]" }, { { "A", 1, 1, { k = 0 } }, { "A", 2, 2 } } },
    { "<A k=true>", "a b", { "rule 1 [1,1]" }, { { "A", 1, 1, { k = true } }, { "A", 2, 2, { k = "true" } } } },
  },
  policies = {
    { { '"a"', '"a" "b"', '"b"' }, "a b", { "rule 1 [1,1]", "rule 2 [1,2]", "rule 3 [2,2]" }, policy = "all" },
    { { '"a"', '"a" "b"', '"b"' }, "a b", { "rule 2 [1,2]" }, policy = "longest" },
    { { '"a"', '"a" "b"', '"b"' }, "a b", { "rule 1 [1,1]", "rule 3 [2,2]" }, policy = "first" },
    { { '"a"', { '"a" "b"', priority = 1 }, '"b"' }, "a b", { "rule 2 [1,2]" }, policy = "first" },
    { { '"a" "b"', { '"b"', priority = 1 } }, "a b", { "rule 2 [2,2]" }, policy = "priority" },
    { { '"a" "b"', '"b" "c" "d"' }, "a b c d", { "rule 2 [2,4]" }, policy = "priority" },
    { { '"a" "b"', '"b" "c"' }, "a b c", { "rule 1 [1,2]" }, policy = "priority" },
    { { '"a"', '"A"' }, "a", { "rule 1 [1,1]" }, policy = "longest" },
    { { '"a"', { '"A"', priority = 2 } }, "a", { "rule 2 [1,1]" }, policy = "longest" },
    {
      { { '"a" "b"', label = "x" }, { '"b" "c"', label = "y" } },
      "a b c",
      { "rule 1 [1,2]", "rule 2 [2,3]" },
      policy = "longest",
    },
    { { '"x" "x"' }, "x x x x x", { "rule 1 [1,2]", "rule 1 [3,4]" }, policy = "all" },
  },
  overlapping = {
    { '"x" "x"', "x x x", { "rule 1 [1,2]", "rule 1 [2,3]" }, policy = "overlapping" },
    {
      'p:"a" ... c:"b"',
      "a a b b",
      {
        "rule 1 [1,3] p[1,1]#0 c[3,3]#0",
        "rule 1 [1,4] p[1,1]#0 c[4,4]#0",
        "rule 1 [2,3] p[2,2]#0 c[3,3]#0",
        "rule 1 [2,4] p[2,2]#0 c[4,4]#0",
      },
      policy = "overlapping",
    },
    {
      '"a" ... m:"b" ... "c"',
      "a b b c",
      { "rule 1 [1,4] m[2,2]#0", "rule 1 [1,4] m[3,3]#0" },
      policy = "overlapping",
    },
    { '"a"* "a"*', "a a", { "rule 1 [1,1]", "rule 1 [1,2]", "rule 1 [2,2]" }, policy = "overlapping" },
    {
      '(n:"a")+?',
      "a a",
      { "rule 1 [1,1] n[1,1]#0", "rule 1 [1,2] n[1,1]#0 n[2,2]#0", "rule 1 [2,2] n[2,2]#0" },
      policy = "overlapping",
    },
    {
      "n:(<A>|[])",
      "a b",
      {
        "rule 1 [1,1] n[1,1]#1",
        "rule 1 [1,1] n[1,1]#0",
        "rule 1 [1,2] n[1,2]#2",
        "rule 1 [2,2] n[2,2]#0",
      },
      { { "A", 1, 1 }, { "A", 1, 2 } },
      policy = "overlapping",
    },
    {
      { { "x:<A> ... y:<A>", agree = { { "x", "k", "y", "k" } } } },
      "a b c",
      { "rule 1 [1,3] x[1,1]#1 y[3,3]#3" },
      { { "A", 1, 1, { k = 1 } }, { "A", 2, 2, { k = 2 } }, { "A", 3, 3, { k = 1 } } },
      policy = "overlapping",
    },
  },
  ["unless and agree"] = {
    { { { '"a"', unless = { "Q" } } }, "a a", { "rule 1 [2,2]" }, { { "Q", 1, 1 } } },
    { { { '"a" "b"', unless = { "Q" } } }, "a b", {}, { { "Q", 2, 2 } } },
    { { { '"a"', unless = { "Q" } }, '"a" | "c"' }, "a", { "rule 2 [1,1]" }, { { "Q", 1, 1 } } },
    {
      { { "x:<A> y:<A>", agree = { { "x", "k", "y", "k" } } } },
      "a b",
      {},
      { { "A", 1, 1, { k = 1 } }, { "A", 2, 2, { k = 2 } } },
    },
    {
      { { "x:<A> y:<A>", agree = { { "x", "k", "y", "k" } } } },
      "a b",
      { "rule 1 [1,2] x[1,1]#1 y[2,2]#2" },
      { { "A", 1, 1, { k = 1 } }, { "A", 2, 2 } },
    },
    -- Of several captures of a name the first counts that holds a token.
    {
      { { "(x:<A>*?){1,2}?", agree = { { "x", "k", "x", "folded" } } } },
      "a",
      {},
      { { "A", 1, 1, { k = "b" } } },
    },
  },
}

describe("semantics of", function()
  for name, cases in pairs(groups) do
    describe(name, function()
      for _, case in ipairs(cases) do
        local rules = rules_of(case[1])
        local options = { policy = case.policy or "longest", scope = case.scope or "sentence" }
        local title = type(case[1]) == "string" and case[1] or compare.render({}) .. "rules on"
        it(title .. " / " .. case[2], function()
          local lattice, expected = lattice_of(case[2], case[4]), table.concat(case[3], "\n")
          assert.equal(expected, compare.render(oracle.run(rules, lattice, options)))
          assert.equal(expected, compare.render(engine.run(rules, lattice, options)))
        end)
      end
    end)
  end
end)

describe("comparison with the oracle", function()
  it("finds a matcher that errs, and shrinks the case", function()
    local function wrong(rules, lattice, options) -- forgets the last match
      local matches = oracle.run(rules, lattice, options)
      matches[#matches] = nil
      return matches
    end
    local result = compare.many { seed = 1, n = 100, run_engine = wrong }
    assert.truthy(result.failure)
    local tokens = select(2, result.failure:gsub("\ntoken %d", ""))
    local rules = select(2, result.failure:gsub("\nrule %d+: ", ""))
    assert.same({ 1, 1 }, { tokens, rules })
  end)

  it("gives up on what takes too long, and counts it", function()
    local steps = oracle.STEPS
    oracle.STEPS = 3
    local result = compare.many { seed = 1, n = 50, run_engine = oracle.run }
    oracle.STEPS = steps
    assert.is_true(result.skipped > 0)
    assert.equal(50, result.skipped + result.compared)
  end)
end)
