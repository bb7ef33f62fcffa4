local pattern = require "stringer.pattern"
local random = require "support.random"
local suggest = require "stringer.base.suggest"
local syntax = require "stringer.pattern.syntax"

local options = { predicates = { big = 3 } }

local function round(source)
  local p, err = syntax.parse(source, options)
  if not p then return syntax.render(err, source, "rules.lua", 1) end
  local text = pattern.describe(p)
  assert.is_true(syntax.parse(text, options) == p, "does not come back: " .. text)
  return text
end

describe("a backslash in a quoted text", function()
  local function value(source)
    return syntax.parse(source).test.value
  end

  it("stays before what it does not escape, as in regular expressions", function()
    assert.equal("^\\d+$", value [[ [text~="^\d+$"] ]])
    assert.equal("^\\d+$", value [[ [text~="^\\d+$"] ]])
    assert.equal('a"b\\c', value [[ [text="a\"b\\c"] ]])
    assert.equal("a\tb", value [[ [text="a\tb"] ]])
  end)
end)

describe("syntax", function()
  describe("reads", function()
    local cases = {
      precedence = {
        { '"a" "b" | "c"', '"a" "b" | "c"' },
        { '"a" ("b" | "c")', '"a" ("b" | "c")' },
        { 'n:"a" "b"', 'n:"a" "b"' },
        { 'n:("a" "b")', 'n:("a" "b")' },
        { 'n:"a"+', 'n:"a"+' },
        { '(n:"a")+', '(n:"a")+' },
        { 'n:m:"a"', 'n:m:"a"' },
        { 'n:"a" | m:"b"', 'n:"a" | m:"b"' },
        { '!"a" "b"', '!("a") "b"' },
        { '!("a" | "b") []', '!("a" | "b") []' },
        { '<&"a" <!("b" "c")', '<&("a") <!("b" "c")' },
        { '"a" "b"*', '"a" "b"*' },
        { '("a" "b")*', '("a" "b")*' },
        { '(("a"))', '"a"' },
        { '"a" ("b" "c") "d"', '"a" "b" "c" "d"' },
        { '"a" | ("b" | "c")', '"a" | "b" | "c"' },
      },
      repetition = {
        { '"a"? "a"* "a"+', '"a"? "a"* "a"+' },
        { '"a"?? "a"*? "a"+?', '"a"?? "a"*? "a"+?' },
        { '"a"{2} "a"{2,} "a"{2,4} "a"{,4}', '"a"{2} "a"{2,} "a"{2,4} "a"{,4}' },
        { '"a"{2}? "a"{2,}? "a"{2,4}? "a"{,4}?', '"a"{2}? "a"{2,}? "a"{2,4}? "a"{,4}?' },
        { '"a"{ 2 , 4 }', '"a"{2,4}' },
        { '"a"{0,1} "a"{0,} "a"{1,} "a"{1}', '"a"? "a"* "a"+ "a"' },
        { '("a"*)*', '("a"*)*' },
      },
      literals = {
        { '"police officer"', '"police" "officer"' },
        { '"Police"', '"police"' },
        { "'US Army'", "'US' 'Army'" },
        { [["say \"it\""]], [["say" "\"it\""]] },
        { [['it\'s']], [['it\'s']] },
        { '"\226\128\152x\226\128\153"', [["'x'"]] },
        { '("police officer")+', '("police" "officer")+' },
        { '"police officer"+', '("police" "officer")+' },
      },
      tests = {
        { "[]", "[]" },
        { "[any]", "[]" },
        { "[lemma=say]", "[lemma=say]" },
        { "[lemma=say|tell|'speak up']", '[lemma=say|tell|"speak up"]' },
        { "[lemma!=say]", "[lemma!=say]" },
        { "[lemma!=say|tell]", "[lemma!=say|tell]" },
        { "[!lemma=say]", "[lemma!=say]" },
        { "[!(lemma=say & pos=VERB)]", "[!(lemma=say & pos=VERB)]" },
        { "[lemma=a|b & pos=VERB | shape=Title]", "[lemma=a|b & pos=VERB | shape=Title]" },
        { "[(lemma=a | pos=X) & kind=word]", "[(lemma=a | pos=X) & kind=word]" },
        { "[lemma=a | lemma=b]", "[lemma=a|b]" },
        { "[text=U.S.]", "'U.S.'" },
        { "[line=yes & inflected!=false]", "[line=true & inflected!=false]" },
        { "[text=twenty-one & space=no]", '[text="twenty-one" & space=false]' },
        { '[folded^="UN" & folded$=ed|ing]', "[folded^=un & folded$=ed|ing]" },
        { "[in=country & is=big]", "[in=country & is=big]" },
        { "[in!=country]", "[in!=country]" },
        { "[text=\195\169t\195\169]", "'\195\169t\195\169'" },
        { "[ lemma = say ]", "[lemma=say]" },
      },
      spans = {
        { "<Person>", "<Person>" },
        { "< Person | Group >", "<Person|Group>" },
        { "<Person of=PAK>", "<Person of=PAK>" },
        { "<Person of=PAK|IND & !dead>", "<Person of=PAK|IND & !dead>" },
        { "<Quantity count>3>", "<Quantity count>3>" },
        { "<Quantity count > 3 & count <= 7.5>", "<Quantity count>3 & count<=7.5>" },
        { "<Quantity mod>", "<Quantity mod>" },
        { '<Quantity mod> "dead"', '<Quantity mod> "dead"' },
        { '<Quantity mod> "a" | "b" <Quantity count>3>', '<Quantity mod> "a" | "b" <Quantity count>3>' },
        { "<Quantity of=a | (mod)>", "<Quantity of=a | (mod)>" },
        { '<Quantity count=-3|1e3|"3"|true>', '<Quantity count=-3|1000|"3"|true>' },
        { "<Quantity of!=PAK>", "<Quantity of!=PAK>" },
        { "<Quantity of!=PAK|IND>", "<Quantity of!=PAK|IND>" },
      },
      ["gaps and anchors"] = {
        { '"a" ... "b"', '"a" ... "b"' },
        { "...{2,6} ...{3} ...{,4}", "...{2,6} ...{3} ...{,4}" },
        { "[]*?", "..." },
        { '^ "a" $', '^ "a" $' },
        { "^sentence $sentence", "^ $" },
        { "^block $block ^scope $scope ^<Quote> $<Quote>", "^block $block ^scope $scope ^<Quote> $<Quote>" },
        { '"a" | ()', '"a" | ()' },
      },
      ["white space and comments"] = {
        { ' "a" -- the first\n\t"b"', '"a" "b"' },
        { '"a"|"b"', '"a" | "b"' },
        { '"a"--', '"a"' },
      },
    }
    for group, list in pairs(cases) do
      describe(group, function()
        for _, case in ipairs(list) do
          it((case[1]:gsub("\n", " ")), function()
            assert.equal(case[2], round(case[1]))
          end)
        end
      end)
    end
  end)

  describe("reports", function()
    local all_pos =
      "ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB or X"
    local all_keys =
      "text, folded, lemma, pos, shape, kind, prefix, suffix, in, space, line, inflected, is or number"
    local cases = {
      { "", "rules.lua:1:1: unexpected end\n  \n  ^ expected a pattern" },
      { '"a" |', 'rules.lua:1:6: unexpected end\n  "a" |\n       ^ expected a pattern' },
      { '"a" ]', 'rules.lua:1:5: unexpected "]"\n  "a" ]\n      ^ expected a pattern, "|" or the end' },
      { '("a"', 'rules.lua:1:5: unexpected end\n  ("a"\n      ^ expected a pattern, "|" or ")"' },
      { '"a', 'rules.lua:1:3: unexpected end\n  "a\n    ^ expected a closing double quote' },
      { '"a\n"', 'rules.lua:1:3: unexpected end of the line\n  "a\n    ^ expected a closing double quote' },
      { '""', 'rules.lua:1:1: the literal has no word in it\n  ""\n  ^ expected a word' },
      { "[lemma=]", 'rules.lua:1:8: unexpected "]"\n  [lemma=]\n         ^ expected a value' },
      { "[lemma=a", 'rules.lua:1:9: unexpected end\n  [lemma=a\n          ^ expected "&", "|" or "]"' },
      {
        "[lemma]",
        'rules.lua:1:7: "lemma" is not compared with anything\n  [lemma]\n        ^ expected "=" or "!="',
      },
      {
        "[said]",
        'rules.lua:1:2: "said" is no test; a test is written key=value\n  [said]\n   ^ expected ' .. all_keys,
      },
      {
        "[lema=a]",
        'rules.lua:1:2: unknown key "lema" (did you mean "lemma"?)\n  [lema=a]\n   ^ expected ' .. all_keys,
      },
      {
        "[pos=verb]",
        'rules.lua:1:6: unknown part of speech "verb" (did you mean "VERB"?)\n  [pos=verb]\n       ^ expected '
          .. all_pos,
      },
      {
        "[shape=title]",
        'rules.lua:1:8: unknown shape "title" (did you mean "Title"?)\n  [shape=title]\n'
          .. "         ^ expected other, lower, Title, UPPER, Mixed or digits",
      },
      {
        "[kind=wird]",
        'rules.lua:1:7: unknown kind of token "wird" (did you mean "word"?)\n  [kind=wird]\n        ^ expected word, '
          .. "number, punct, symbol, abbreviation, clitic, ordinal, url, email, mention, hashtag, emoji, file or"
          .. " invalid",
      },
      {
        "[is=bog]",
        'rules.lua:1:5: unknown predicate "bog" (did you mean "big"?)\n  [is=bog]\n      ^ expected big',
      },
      {
        "[lemma>3]",
        'rules.lua:1:7: ">" compares features of spans, not tokens\n  [lemma>3]\n        ^ expected "=" or "!="',
      },
      {
        "[lemma^=a]",
        'rules.lua:1:2: "^=" looks at the folded text: write folded^=\n  [lemma^=a]\n   ^ expected folded',
      },
      {
        "[space=maybe]",
        "rules.lua:1:8: space must be true or false\n  [space=maybe]\n         ^ expected true or false",
      },
      {
        "<Person of~=a>",
        'rules.lua:1:11: "~=" looks at tokens, not at features\n  <Person of~=a>\n            ^ expected "=", "!=",'
          .. ' "^=", "$=", "<" or ">"',
      },
      { "<>", 'rules.lua:1:2: unexpected ">"\n  <>\n   ^ expected the name of a layer' },
      { "<A k>", nil },
      { "<A k=>", 'rules.lua:1:6: unexpected ">"\n  <A k=>\n       ^ expected a value' },
      { '"a"{4,2}', 'rules.lua:1:4: repeats at least 4 and at most 2 times\n  "a"{4,2}\n     ^' },
      { '"a"{2000}', 'rules.lua:1:4: the count is 2000; counts go up to 1000\n  "a"{2000}\n     ^' },
      { '"a"{', 'rules.lua:1:5: unexpected end\n  "a"{\n      ^ expected a number or ","' },
      { "(^)*", "rules.lua:1:4: repeats a pattern that never consumes a token\n  (^)*\n     ^" },
      {
        "^blok",
        'rules.lua:1:1: unknown anchor "^blok" (did you mean "block"?)\n  ^blok\n  ^ expected block, scope'
          .. " or sentence",
      },
      { "$x", 'rules.lua:1:1: unknown anchor "$x"\n  $x\n  ^ expected block, scope or sentence' },
      {
        '!(n:"a")',
        'rules.lua:1:1: the pattern has the capture "n" inside a look-around, where captures are void\n  !(n:"a")\n '
          .. " ^",
      },
      { "[text=$x]", 'rules.lua:1:7: unknown parameter "$x"\n  [text=$x]\n        ^' },
      {
        '"a"\n\t[pos=v]\n"b"',
        'rules.lua:2:7: unknown part of speech "v" (did you mean "X"?)\n  \t[pos=v]\n  \t     ^ expected '
          .. all_pos,
      },
      {
        '"\195\169" ]',
        'rules.lua:1:5: unexpected "]"\n  "\195\169" ]\n      ^ expected a pattern, "|" or the end',
      },
    }
    for _, case in ipairs(cases) do
      it((case[1]:gsub("%s", " ")), function()
        if case[2] then
          assert.equal(case[2], round(case[1]))
        else
          assert.equal(case[1], round(case[1]))
        end
      end)
    end

    it("fields", function()
      local p, err = syntax.parse('"a"\n  ("b" "c"')
      assert.is_nil(p)
      assert.same({ "unexpected end", 15, 2, 11 }, { err.message, err.offset, err.line, err.column })
      assert.same({ "a pattern", '"|"', '")"' }, err.expected)
    end)

    it("lines of the file that the pattern stands in", function()
      local source = '\n  "a" |'
      local _, err = syntax.parse(source)
      assert.equal("pack.lua:41:8: unexpected end", syntax.render(err, source, "pack.lua", 40):match("^[^\n]+"))
    end)

    it("nesting without end", function()
      assert.equal('"a"', pattern.describe(syntax.parse(("("):rep(25) .. '"a"' .. (")"):rep(25))))
      for _, depth in ipairs { 50, 100, 200, 100000 } do
        local _, err = syntax.parse(("("):rep(depth) .. '"a"' .. (")"):rep(depth))
        assert.equal("the pattern is nested too deeply", err.message)
      end
    end)

    it("misuse as an error of Lua", function()
      local ok, message = pcall(syntax.parse, 3)
      assert.is_false(ok)
      assert.truthy(
        tostring(message):find("syntax.parse: the pattern must be a string, but is a number", 1, true)
      )
    end)
  end)

  it("notes where each pattern was written", function()
    local p = syntax.parse('"a"\n n:("b" | <C>)')
    assert.same({ line = 1, column = 1, offset = 1 }, p[1].at)
    assert.same({ line = 2, column = 2, offset = 6 }, p[2].at)
    assert.same({ line = 2, column = 11, offset = 15 }, p[2][1][2].at)
  end)

  it("splits literals by the tokenizer that it is given", function()
    local p = syntax.parse([["didn't"]], {
      tokenize = function()
        return { "did", "n't" }
      end,
    })
    assert.equal([["did" "n't"]], pattern.describe(p))
  end)

  it("comes back from what describe writes, for random patterns", function()
    local predicates = { predicate = 0 }
    for seed = 1, 1500 do
      local p = random.pattern(random.new(seed), 5)
      p = pattern.map(p, function(node) -- one bit for the one name
        if node.op ~= "token" then return node end
        local q = syntax.parse(pattern.describe(node), { predicates = predicates })
        return q
      end)
      local text = pattern.describe(p)
      local again, err = syntax.parse(text, { predicates = predicates })
      assert(again, err and ("seed %d\n%s"):format(seed, syntax.render(err, text)))
      assert.is_true(again == p, ("seed %d: %s / %s"):format(seed, text, pattern.describe(again)))
    end
  end)

  it("survives damaged patterns", function()
    local source = [[ [lemma=leave|"go"] n:<Quantity count>3 & !mod> ("of" 'them')??
      ...{2,4} ^<Quote> !(M("x", [])) $ ]]
    local g = random.new(7)
    for _ = 1, 3000 do
      local at, kind = g:number(#source), g:number(3)
      local replacement = kind == 1 and ""
        or kind == 2 and string.char(g:number(255))
        or source:sub(at, at + g:number(5))
      local damaged = source:sub(1, at - 1) .. replacement .. source:sub(at + 1)
      local p, err = syntax.parse(damaged)
      assert.truthy(p or (err.offset >= 1 and err.offset <= #damaged + 1 and syntax.render(err, damaged)))
    end
  end)
end)

describe("suggest", function()
  it("measures insertions, deletions, replacements and swaps", function()
    assert.equal(0, suggest.distance("lemma", "lemma"))
    assert.equal(1, suggest.distance("lema", "lemma"))
    assert.equal(1, suggest.distance("lemam", "lemma"))
    assert.equal(3, suggest.distance("kitten", "sitting"))
    assert.equal(5, suggest.distance("", "lemma"))
  end)
  it("keeps silent when nothing is near", function()
    assert.is_nil(suggest.nearest("banana", { "lemma", "text" }))
    assert.equal("lemma", suggest.nearest("Lema", { "text", "lemma" }))
  end)
end)
