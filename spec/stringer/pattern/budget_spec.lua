-- Patterns of any size are read in time linear in their length; what would grow beyond its budget is refused early,
-- with its place.
local errors = require "stringer.base.errors"
local syntax = require "stringer.pattern.syntax"
local stringer = require "stringer"

local function list(n, template, separator)
  local parts = {}
  for i = 1, n do
    parts[i] = template:gsub("#", i)
  end
  return table.concat(parts, separator)
end

-- Patterns that grow with n.
local GROWING = {
  alternatives = function(n)
    return list(n, '"w#"', " | ")
  end,
  ["a literal"] = function(n)
    return '"' .. ("word "):rep(n) .. '"'
  end,
  captures = function(n)
    return list(n, 'c#:"w"', " ")
  end,
  values = function(n)
    return "[lemma=" .. list(n, "v#", "|") .. "]"
  end,
  layers = function(n)
    return "<" .. list(n, "L#", "|") .. ">"
  end,
  tests = function(n)
    return "[" .. list(n, "lemma=v#", " & ") .. "]"
  end,
  comments = function(n)
    return ("-- x\n"):rep(n) .. '"a"'
  end,
  blanks = function(n)
    return (" "):rep(n) .. '"a"' .. ("\n"):rep(n)
  end,
  lines = function(n)
    return ('"a"\n'):rep(n)
  end,
  ["letters of several bytes"] = function(n)
    return ('"é" '):rep(n)
  end,
  looks = function(n)
    return ('!"b" '):rep(n) .. '"a"'
  end,
  repetitions = function(n)
    return ('"b"* '):rep(n) .. '"a"'
  end,
  spans = function(n)
    return ("<A b=c & d>3> "):rep(n)
  end,
  comparisons = function(n)
    return "<A " .. ("b>c & "):rep(n) .. "d=e>"
  end,
  gaps = function(n)
    return ('"a" ...{1,2} '):rep(n) .. '"b"'
  end,
  groups = function(n)
    return ('("a" | "b") '):rep(n)
  end,
  ["a mistake at the end"] = function(n)
    return ('"b" '):rep(n) .. ")"
  end,
  ["an open quote"] = function(n)
    return '"' .. ("x"):rep(n)
  end,
  macros = function(n)
    return ("M "):rep(n)
  end,
  ["macros without an end"] = function(n)
    return ("M(a "):rep(math.min(n, 60))
  end,
}

local function steps_of(source)
  local steps = 0
  local macros = { M = syntax.parse '"a" "b"' }
  debug.sethook(function()
    steps = steps + 1
  end, "", 100)
  syntax.parse(source, { macros = macros })
  debug.sethook()
  return steps
end

describe("reading patterns", function()
  for name, make in pairs(GROWING) do
    it("is linear in " .. name, function()
      local jit = rawget(_G, "jit")
      if jit then jit.off() end -- compiled code calls no hook
      steps_of(make(10))
      local few, many = steps_of(make(400)), steps_of(make(3200))
      if jit then jit.on() end
      assert.is_true(many <= 10 * few + 200, ("%d, then %d"):format(few, many))
    end)
  end
end)

local function load_error(declare)
  local pack = stringer.pack "p"
  local ok, e = pcall(function()
    declare(pack)
    return stringer.load(pack, { cache = false, tagger = false })
  end)
  if ok then return nil end
  assert.is_true(errors.is(e), tostring(e))
  return tostring(e)
end

local function rule_error(match, more)
  return load_error(function(pack)
    local body = { match = match, yields = "X" }
    for key, value in pairs(more or {}) do
      body[key] = value
    end
    pack:phase "a" { pack:rule "r"(body) }
  end)
end

local function chain(n, template, first)
  return load_error(function(pack)
    pack:define("M0", first or [[ "a" "b" ]])
    for i = 1, n do
      pack:define("M" .. i, (template:gsub("#", tostring(i - 1))))
    end
    pack:phase "a" { pack:rule "r" { match = "M" .. n, yields = "X" } }
  end)
end

describe("the budget of patterns", function()
  it("ends macros that double, when the first is too large", function()
    assert.matches(
      "budget_spec.lua:%d+:.*the pattern is too large: 131075 parts; it may have 100000",
      chain(40, "M# M#")
    )
    assert.matches("too large", chain(60, '(M# | "x") n:M#'))
    assert.matches("too large", chain(60, '!(M#) !M# "c"'))
    assert.matches("too large", chain(60, "(M# M#)? (M#)*"))
    assert.matches("nested too deeply: 141 levels; it may have 140", chain(3000, '!(M# "c") "d"'))
    assert.matches("too large in all", chain(9000, 'M# "c"'))
    assert.matches(
      "too large",
      load_error(function(pack)
        pack:define("M0(p)", "$p $p")
        for i = 1, 60 do
          pack:define("M" .. i .. "(p)", ("M%d(($p $p))"):format(i - 1))
        end
        pack:phase "a" { pack:rule "r" { match = 'M60("a")', yields = "X" } }
      end)
    )
  end)

  it("ends what Lua values make", function()
    local P = stringer.pattern
    local p = P.any(1) + P.literal "x"
    for _ = 1, 60 do
      p = (p * P.literal "y" + p)
    end
    assert.matches('rule "r": the pattern is too large', rule_error(p))
    assert.matches(
      "macro M: the pattern is too large",
      load_error(function(pack)
        pack:define("M", p)
        stringer.load(pack)
      end)
    )
  end)

  it("ends long texts, lists of values, names and counts", function()
    assert.matches("the pattern has 2000004 bytes; it may have 1048576", rule_error('"a" ' .. (" "):rep(2e6)))
    assert.matches(
      "100001 values; a test may have 10000, a lexicon any number",
      rule_error("[lemma=" .. ("a|"):rep(1e5) .. "b]")
    )
    assert.matches(
      "values; a test may have 10000",
      load_error(function(pack)
        pack:define("M(v)", "[lemma=$v & folded=$v]")
        pack:define("N(v)", ("M($v) "):rep(2000))
        pack:phase "a" { pack:rule "r" { match = "N(" .. ("a|"):rep(50000) .. "b)", yields = "X" } }
      end)
    )
    assert.matches(
      "more than 8 MB of text, with what their macros stand for",
      load_error(function(pack)
        pack:define("M(v)", ("[lemma=$v] "):rep(400))
        pack:phase "a" { pack:rule "r" { match = "M(" .. ("a"):rep(50000) .. ")", yields = "X" } }
      end)
    )
    assert.matches(
      "the name nnnnnnnnnnnnnnnnnnnn… has 1000000 bytes; it may have 100",
      rule_error(("n"):rep(1e6) .. ':"a"')
    )
    assert.matches("has 1000000 bytes; it may have 100", rule_error("<" .. ("n"):rep(1e6) .. ">"))
    assert.matches(
      "the count is 100000000000000000000; counts go up to 1000",
      rule_error '"a"{99999999999999999999}'
    )
    assert.matches("counts go up to 1000", rule_error('"a"{' .. ("9"):rep(400) .. "}"))
  end)

  it("ends what the core cannot take, as the mistake of a rule", function()
    assert.matches(
      'rule "r": .*the pattern is too large: it expands',
      rule_error('"' .. ("word "):rep(40000) .. '"')
    )
    local set = {}
    for i = 1, 100 do
      set["f" .. i] = i
    end
    assert.matches('rule "r": `set` has more than 64 features', rule_error('"a"', { set = set }))
    assert.matches(
      'rule "r": .*64',
      load_error(function(pack)
        local tests = {}
        for i = 1, 100 do
          pack:lexicon("l" .. i, { "a" })
          tests[i] = "[in=l" .. i .. "]"
        end
        pack:phase "a" { pack:rule "r" { match = table.concat(tests, "|"), yields = "X" } }
      end)
    )
  end)

  it("leaves messages short", function()
    for _, match in ipairs {
      ("n"):rep(1e5),
      "[is=" .. ("n"):rep(9e5) .. "]",
      "^" .. ("n"):rep(9e5),
      "<X " .. ("k"):rep(9e5) .. ">",
    } do
      assert.is_true(#rule_error(match) < 2000)
    end
  end)

  for what, match in pairs {
    brackets = ("("):rep(1e5) .. '"a"' .. (")"):rep(1e5),
    negations = "[" .. ("!"):rep(1e5) .. "lemma=a]",
    ["brackets in tests"] = "[" .. ("("):rep(1e5) .. "lemma=a" .. (")"):rep(1e5) .. "]",
    captures = ("a:"):rep(1e5) .. '"a"',
  } do
    it("ends nested " .. what, function()
      assert.matches("nested too deeply", rule_error(match))
    end)
  end
end)
