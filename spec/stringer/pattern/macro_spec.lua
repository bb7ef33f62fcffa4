local macro = require "stringer.pattern.macro"
local pattern = require "stringer.pattern"
local syntax = require "stringer.pattern.syntax"

describe("macro", function()
  local macros = {
    NP = assert(macro.define("NP", "[pos=DET]? [pos=ADJ]* [pos=NOUN]+")),
    SAY = assert(macro.define("SAY(verb)", "[lemma=$verb & pos=VERB]")),
    OPT = assert(macro.define("OPT(p)", "$p?")),
    LIST = assert(macro.define("LIST(item, sep)", "$item ($sep $item)*")),
    VALUE = pattern.literal "ready made",
  }

  local function expand(source)
    local p, err = syntax.parse(source, { macros = macros })
    return p and pattern.describe(p) or syntax.render(err, source, "pack.lua", 7)
  end

  local cases = {
    { "NP", "[pos=DET]? [pos=ADJ]* [pos=NOUN]+" },
    { "NP+", "([pos=DET]? [pos=ADJ]* [pos=NOUN]+)+" },
    { "n:NP", "n:([pos=DET]? [pos=ADJ]* [pos=NOUN]+)" },
    { "SAY(say)", "[lemma=say & pos=VERB]" },
    { "SAY(say|tell)", "[lemma=say|tell & pos=VERB]" },
    { 'SAY("give up")', '[lemma="give up" & pos=VERB]' },
    { 'OPT("a" "b")', '("a" "b")?' },
    { 'OPT("a" | ")")', '("a" | ")")?' },
    { 'OPT(OPT("a"))', '("a"?)?' },
    { 'LIST(<Person>, "," | "and")', '<Person> (("," | "and") <Person>)*' },
    {
      "LIST(SAY(say), NP)",
      "[lemma=say & pos=VERB] ([pos=DET]? [pos=ADJ]* [pos=NOUN]+ [lemma=say & pos=VERB])*",
    },
    { "LIST([text=\"a,b\"], ('x'))", "'a,b' ('x' 'a,b')*" },
    { "VALUE*", '("ready" "made")*' },
    { 'NP ("x")', '[pos=DET]? [pos=ADJ]* [pos=NOUN]+ "x"' },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      assert.equal(case[2], expand(case[1]))
    end)
  end

  it("keeps the macro's name in the places of its nodes", function()
    local p = syntax.parse("'x' NP", { macros = macros })
    assert.is_nil(p[1].at.macro)
    assert.equal("NP", p[2].at.macro)
    assert.equal(1, p[2].at.offset)
  end)

  it("is looked up by a function", function()
    local p = syntax.parse("X", {
      macros = function(name)
        return macros[name == "X" and "VALUE"]
      end,
    })
    assert.equal('"ready" "made"', pattern.describe(p))
  end)

  it("sees the macros of its own place", function()
    local inner = assert(macro.define("INNER", '"inner"'))
    local outer = assert(macro.define("OUTER", "INNER INNER", { macros = { INNER = inner } }))
    assert.equal('"inner" "inner"', pattern.describe(syntax.parse("OUTER", { macros = { OUTER = outer } })))
  end)

  it("may be named before it is defined", function()
    assert.truthy(macro.define("EARLY(x)", "LATER($x) LATER"))
  end)

  describe("mistakes", function()
    local errors = {
      { "NPS", [[
pack.lua:7:1: unknown macro "NPS" (did you mean "NP"?)
  NPS
  ^]] },
      { "said", [[
pack.lua:7:1: unknown macro "said" (a text is written in quotes: "said")
  said
  ^]] },
      {
        '"x" SAY',
        [[
pack.lua:7:5: the macro "SAY" takes 1 argument, not 0
  "x" SAY
      ^ expected SAY(verb)]],
      },
      { 'NP("x")', [[
pack.lua:7:1: the macro "NP" takes no arguments, not 1
  NP("x")
  ^ expected NP]] },
      {
        'LIST("x")',
        [[
pack.lua:7:1: the macro "LIST" takes 2 arguments, not 1
  LIST("x")
  ^ expected LIST(item, sep)]],
      },
      {
        'LIST("x", [pos=nown])',
        [[
pack.lua:7:16: unknown part of speech "nown" (did you mean "NOUN"?)
  LIST("x", [pos=nown])
                 ^ expected ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, ]]
          .. "PUNCT, SCONJ, SYM, VERB or X",
      },
      {
        'SAY("x" "y")',
        [[
pack.lua:7:9: unexpected """
  SAY("x" "y")
          ^ expected the end of the argument]],
      },
    }
    for _, case in ipairs(errors) do
      it(case[1], function()
        assert.equal(case[2], expand(case[1]))
      end)
    end

    it("in a body, at the use: shows both places", function()
      local bad = assert(macro.define("BAD(x)", "[pos=NOUN]\n[pos=$x]", { name = "defs.lua", line = 20 }))
      local _, err = syntax.parse('"x" BAD("y")', { macros = { BAD = bad } })
      assert.equal(
        [[
pack.lua:7:9: unknown part of speech "y" (did you mean "X"?)
  "x" BAD("y")
          ^ expected ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB or X]],
        syntax.render(err, '"x" BAD("y")', "pack.lua", 7)
      )
      local unknown = assert(macro.define("UNKNOWN", "'a'\n  NOWHERE", { name = "defs.lua", line = 20 }))
      _, err = syntax.parse('"x" UNKNOWN', { macros = { UNKNOWN = unknown } })
      assert.equal("UNKNOWN", err.macro)
      assert.equal(
        [[
defs.lua:21:3: unknown macro "NOWHERE" (a text is written in quotes: "NOWHERE")
    NOWHERE
    ^
pack.lua:7:5: the macro "UNKNOWN" is used here
  "x" UNKNOWN
      ^]],
        syntax.render(err, '"x" UNKNOWN', "pack.lua", 7)
      )
    end)

    it("recursion", function()
      local m = { A = assert(macro.define("A", '"x" B')), B = assert(macro.define("B", "A?")) }
      local _, err = syntax.parse("A", { macros = m })
      assert.equal('the macro "A" uses itself: A > B > A', err.message)
    end)

    it("doubling without end", function()
      local m = { D = assert(macro.define("D(p)", "$p $p")) }
      local source = '"x"'
      for _ = 1, 30 do
        source = "D(" .. source .. ")"
      end
      local _, err = syntax.parse(source, { macros = m })
      assert.equal("the macros expand to too large a pattern: they are nested too deeply", err.message)
    end)

    it("in the definition", function()
      local definitions = {
        { "A B", "'x'", 'unexpected "B"' },
        { "A(x, x)", "$x", 'the parameter "x" comes twice' },
        { "A(x)", "'x'", 'the parameter "x" is not used' },
        { "A(x)", "$y", 'unknown anchor or parameter "$y" (did you mean "x"?)' },
        { "A", "('x'", "unexpected end" },
        { "A", "[pos=NOUM]", 'unknown part of speech "NOUM" (did you mean "NOUN"?)' },
      }
      for _, case in ipairs(definitions) do
        local made, err = macro.define(case[1], case[2])
        assert.is_nil(made)
        assert.equal(case[3], err.message)
        assert.equal("string", type(err.source))
      end
    end)
  end)
end)
