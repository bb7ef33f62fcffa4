local pattern = require "stringer.pattern"
local test = require "stringer.pattern.test"

local describe_pattern = pattern.describe

-- The message of an error, without the place in this file.
local function message_of(f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok)
  return (tostring(message):gsub("^[^:]+:%d+: ", ""))
end

describe("pattern", function()
  local a, b, c = pattern.literal "a", pattern.literal "b", pattern.literal "c"

  describe("operators", function()
    local cases = {
      {
        function()
          return a * b
        end,
        '"a" "b"',
      },
      {
        function()
          return a * b * c
        end,
        '"a" "b" "c"',
      },
      {
        function()
          return a + b + c
        end,
        '"a" | "b" | "c"',
      },
      {
        function()
          return a * (b + c)
        end,
        '"a" ("b" | "c")',
      },
      {
        function()
          return a * b + c
        end,
        '"a" "b" | "c"',
      },
      {
        function()
          return a ^ 0
        end,
        '"a"*',
      },
      {
        function()
          return a ^ 1
        end,
        '"a"+',
      },
      {
        function()
          return a ^ 3
        end,
        '"a"{3,}',
      },
      {
        function()
          return a ^ -1
        end,
        '"a"?',
      },
      {
        function()
          return a ^ -4
        end,
        '"a"{,4}',
      },
      {
        function()
          return a ^ { 2, 4 }
        end,
        '"a"{2,4}',
      },
      {
        function()
          return (a ^ 0):lazily()
        end,
        '"a"*?',
      },
      {
        function()
          return (a * b) ^ 1
        end,
        '("a" "b")+',
      },
      {
        function()
          return -a
        end,
        '!("a")',
      },
      {
        function()
          return b - a
        end,
        '!("a") "b"',
      },
      {
        function()
          return a / "n"
        end,
        'n:"a"',
      },
      {
        function()
          return a ^ 0 / "n"
        end,
        'n:"a"*',
      },
      {
        function()
          return (a * b):as "n"
        end,
        'n:("a" "b")',
      },
      {
        function()
          return "x y" * a
        end,
        '"x" "y" "a"',
      },
      {
        function()
          return a * 2
        end,
        '"a" []{2}',
      },
      {
        function()
          return a * -2
        end,
        '"a" !([]{2})',
      },
      {
        function()
          return a * test.attribute("pos", "VERB")
        end,
        '"a" [pos=VERB]',
      },
      {
        function()
          return pattern.empty() * a
        end,
        '"a"',
      },
    }
    for _, case in ipairs(cases) do
      it(case[2], function()
        assert.equal(case[2], describe_pattern(case[1]()))
      end)
    end

    if _VERSION ~= "Lua 5.1" then
      it('&("a")', function()
        assert.equal('&("a")', describe_pattern(#a))
      end)
    end
  end)

  describe("constructors", function()
    it("tokens", function()
      assert.equal(
        "[lemma=say|tell & pos=VERB]",
        describe_pattern(pattern.token { pos = "VERB", lemma = { "say", "tell" } })
      )
      assert.equal("[]", describe_pattern(pattern.token()))
      assert.equal("[pos!=VERB]", describe_pattern(pattern.token(-test.token { pos = "VERB" })))
      assert.equal(
        "[space=false & in=country]",
        (describe_pattern(pattern.token(test.token { space = false } * test.token { ["in"] = "country" })))
      )
    end)
    it("spans", function()
      assert.equal("<Person>", describe_pattern(pattern.span "Person"))
      assert.equal(
        "<Person|Group count>3 & of=IND|PAK>",
        describe_pattern(pattern.span({ "Person", "Group" }, { of = { "IND", "PAK" }, count = { ">", 3 } }))
      )
      assert.equal("<Time mod>", describe_pattern(pattern.span("Time", { mod = { "has" } })))
    end)
    it("gaps and anchors", function()
      assert.equal("...", describe_pattern(pattern.gap()))
      assert.equal("...{1,6}", describe_pattern(pattern.gap(1, 6)))
      assert.equal(
        "^ $block ^<Quote>",
        describe_pattern(
          pattern.anchor("start", "sentence")
            * pattern.anchor("end", "block")
            * pattern.anchor("start", "layer", "Quote")
        )
      )
    end)
    it("look-around", function()
      assert.equal(
        '<!("a" "b") <&("c")',
        describe_pattern(
          pattern.look(a * b, { behind = true, negative = true }) * pattern.look(c, { behind = true })
        )
      )
    end)
    it("exact literals and those split by a tokenizer", function()
      assert.equal("'US' 'Army'", describe_pattern(pattern.literal("US Army", { exact = true })))
      assert.equal(
        [["can" "not"]],
        describe_pattern(pattern.literal("cannot", {
          tokenize = function()
            return { "can", "not" }
          end,
        }))
      )
    end)
    it("folds literals", function()
      assert.equal([["don't"]], describe_pattern(pattern.literal "Don\226\128\153t"))
    end)
    it("drops repetitions that say nothing", function()
      assert.equal(a, pattern.rep(a, 1, 1))
      assert.equal(pattern.empty(), pattern.rep(a, 0, 0))
    end)
  end)

  describe("mistakes", function()
    local look_message = 'has the capture "n" inside a look-around, where captures are void'
    local cases = {
      {
        pattern.token,
        { { lemm = "x" } },
        'pattern.token: argument 1 (test): unknown key "lemm" (did you mean "lemma"?)',
      },
      {
        pattern.token,
        { { pos = "VRB" } },
        'pattern.token: argument 1 (test): unknown part of speech "VRB" (did you mean "VERB"?)',
      },
      {
        pattern.token,
        { { shape = "upper" } },
        'pattern.token: argument 1 (test): unknown shape "upper" (did you mean "UPPER"?)',
      },
      {
        pattern.token,
        { { kind = "wrd" } },
        'pattern.token: argument 1 (test): unknown kind of token "wrd" (did you mean "word"?)',
      },
      { pattern.token, { "x" }, "pattern.token: argument 1 (test) must be a table, but is a string" },
      {
        pattern.token,
        { test.feature "k" },
        "pattern.token: argument 1 (test) tests features; use pattern.span",
      },
      { pattern.span, { "A B" }, 'pattern.span: argument 1 (layers): "A B" is no name of a layer' },
      { pattern.span, { {} }, "pattern.span: argument 1 (layers) is an empty list" },
      { pattern.span, { "A", test.any }, "pattern.span: argument 2 (test) tests a token; use pattern.token" },
      { pattern.rep, { "a", -1 }, "pattern.rep: argument 2 (min) must be a whole number that is not negative" },
      { pattern.rep, { "a", 0, 1001 }, "pattern.rep: argument 3 (max) is 1001; counts go up to 1000" },
      { pattern.rep, { "a", 3, 2 }, "pattern.rep: argument 1 (p): repeats at least 3 and at most 2 times" },
      {
        pattern.rep,
        { pattern.anchor("start", "block") },
        "pattern.rep: argument 1 (p): repeats a pattern that never consumes a token",
      },
      {
        pattern.cap,
        { "a", "n n" },
        "pattern.cap: argument 2 (name) must be a name of letters, digits and underscores",
      },
      { pattern.look, { a / "n" }, "pattern.look: argument 1 (p) " .. look_message },
      {
        pattern.look,
        { a, { behin = true } },
        'pattern.look: argument 2 (options): unknown option "behin" (did you mean "behind"?)',
      },
      { pattern.anchor, { "begin", "block" }, 'pattern.anchor: argument 1 (edge) must be "start" or "end"' },
      {
        pattern.anchor,
        { "start", "blok" },
        'pattern.anchor: argument 2 (of): unknown place "blok" (did you mean "block"?)',
      },
      {
        pattern.anchor,
        { "start", "layer" },
        'pattern.anchor: argument 3 (layer) must be a name if the place is "layer", and nil otherwise',
      },
      { pattern.literal, { " " }, "pattern.literal: argument 1 (text) has no word in it" },
      {
        pattern.seq,
        { "a", true },
        "pattern.seq: argument 2 must be a pattern, a string or a number, but is a boolean",
      },
      {
        function()
          return pattern.alt()
        end,
        {},
        "pattern.alt: argument 1 is missing",
      },
      {
        function()
          local p = a * {}
          return p
        end,
        {},
        "operator *: right operand must be a pattern, a string or a number, but is a table",
      },
      {
        function()
          local p = a ^ 1001
          return p
        end,
        {},
        "operator ^: right operand is 1001; counts go up to 1000",
      },
      {
        function()
          local p = -(a / "n")
          return p
        end,
        {},
        "operator -: operand " .. look_message,
      },
      {
        function()
          local p = a / 3
          return p
        end,
        {},
        "operator /: the right operand must be a name of letters, digits and underscores",
      },
      {
        function()
          local p = a:lazily()
          return p
        end,
        {},
        "p:lazily(): p is no repetition",
      },
      {
        function()
          a.name = "x"
        end,
        {},
        "a pattern cannot be changed",
      },
    }
    for _, case in ipairs(cases) do
      it(case[3], function()
        assert.equal(case[3], message_of(case[1], case[2][1], case[2][2], case[2][3]))
      end)
    end

    it("name the line of the caller", function()
      local _, message = pcall(function()
        local p = pattern.token { lemm = "x" }
        return p
      end)
      assert.truthy(message:find("pattern_spec.lua:", 1, true))
    end)
  end)

  it("lists captures in order, each once", function()
    assert.same({ "x", "y" }, pattern.captures((a / "x") * (b / "y") * (c / "x")))
  end)

  it("compares by structure, not by place", function()
    local located = pattern.located(a * b, { line = 1, column = 1, offset = 1 })
    assert.is_true(located == a * b)
    assert.is_false(located == b * a)
    assert.equal(1, located.at.line)
  end)

  it("maps and walks", function()
    local ops = {}
    pattern.walk(a * (b + c) ^ 0, function(p)
      ops[#ops + 1] = p.op
    end)
    assert.same({ "seq", "token", "rep", "alt", "token", "token" }, ops)
    local changed = pattern.map(a * b, function(p)
      return p.op == "token" and c or p
    end)
    assert.equal('"c" "c"', describe_pattern(changed))
  end)
end)
