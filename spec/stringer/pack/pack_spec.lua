local packs = require "support.packs"
local stringer = require "stringer"

--- Loads a pack file with a body between the usual head and tail; the head has one line.
local function load_body(body)
  local name = packs.file(
    "local stringer = require 'stringer'; local pack = stringer.pack 'p'\n" .. body .. "\nreturn pack\n"
  )
  return packs.message(name, stringer.load, name, { cache = false })
end

describe("pack", function()
  after_each(packs.clean)

  local RULE = "pack:phase 'a' { pack:rule 'r' { match = %s, yields = 'X'%s } }"

  -- What is done, what is said, and, where something is named that the pack's author wrote, that: the caret stands
  -- below it.
  local mistakes = {
    ["an unknown key of a rule"] = {
      RULE:format("'\"x\"'", ", feilds = {}"),
      'FILE:2: rule "r": unknown key `feilds` (did you mean "fields"?)',
      "feilds",
    },
    ["a key of the wrong type"] = {
      RULE:format("'\"x\"'", ", priority = 'high'"),
      'FILE:2: rule "r": `priority` must be a number, not a string',
      "priority",
    },
    ["a rule without a pattern"] = {
      "pack:phase 'a' { pack:rule 'r' { yields = 'X' } }",
      'FILE:2: rule "r": has no `match`',
      "'r'",
    },
    ["a rule that does nothing"] = {
      "pack:phase 'a' { pack:rule 'r' { match = '\"x\"' } }",
      'FILE:2: rule "r": has neither `yields` nor `edits` nor `action`: it does nothing',
      "'r'",
    },
    ["a rule without a body"] = { "pack:rule 'r'", 'FILE:2: rule "r" has no body: pack:rule "r" { … }' },
    ["a rule in no phase"] = {
      "pack:rule 'r' { match = '\"x\"', yields = 'X' }",
      'FILE:2: rule "r" stands in no phase',
    },
    ["a phase without rules"] = { "pack:phase 'a'", 'FILE:2: phase "a" has no rules: pack:phase "a" { … }' },
    ["an unknown option of a phase"] = {
      "pack:phase('a', { polcy = 'all' }) {}",
      'FILE:2: phase "a": unknown key `polcy` (did you mean "policy"?)',
      "polcy",
    },
    ["an unknown policy"] = {
      "pack:phase('a', { policy = 'longst' }) {}",
      'FILE:2: policy must be one of all, first, longest, overlapping, priority, not "longst" (did you mean'
        .. ' "longest"?)',
      "longst",
    },
    ["an unknown capture in fields"] = {
      RULE:format("'number:\"x\"'", ", fields = { n = 'nummer' }"),
      'FILE:2: rule "r": `fields.n`: the pattern has no capture `nummer` (did you mean "number"?)',
      "nummer",
    },
    ["a feature of a capture that is no span"] = {
      RULE:format("'n:\"x\"'", ", fields = { n = 'n.value' }"),
      'FILE:2: rule "r": `fields.n`: capture `n` is not a single <Layer>, so it has text, lemma and folded only',
      "n.value",
    },
    ["a reserved feature"] = {
      RULE:format("'\"x\"'", ", set = { first = 1 }"),
      'FILE:2: rule "r": `set`: a feature cannot be called `first`',
      "first",
    },
    ["a bad example"] = {
      RULE:format("'\"x\"'", ", examples = { 'words' }"),
      'FILE:2: rule "r": `examples[1]` must be { text, expected }',
      "words",
    },
    ["Lua that is none, at the second of two like tokens"] = {
      "local n = 1 + + 2",
      "FILE:2: unexpected symbol near '+'",
      "+ 2",
    },
    ["a kind without a source"] = {
      "pack:kind('k', {})",
      'FILE:2: kind "k": `layer`, a name, or `make`, a function, or both are expected',
    },
    ["a kind of an unknown layer"] = {
      RULE:format("'\"x\"'", "") .. " pack:kind('k', { layer = 'Xx' })",
      'FILE:2: kind "k": no pack, lexicon or step makes a layer `Xx` (did you mean "X"?)',
      "Xx",
    },
    ["a lexicon defined twice"] = {
      "pack:lexicon('l', { 'a' })\npack:lexicon('l', { 'b' })",
      'FILE:3: lexicon "l" is already defined at FILE:2',
    },
    ["an unknown lexicon file"] = {
      "pack:lexicon('l', 'nosuch.lex')",
      'FILE:2: there is no lexicon file "nosuch.lex"',
    },
    ["an unknown item to wait for"] = {
      "pack:step('s', function() end, { after = 'q' })",
      'FILE:2: step "s": there is no phase or step `q`',
      "q",
    },
    ["an unknown pack"] = {
      "pack:uses 'newz'",
      'FILE:2: there is no pack `newz` (did you mean "news"?)',
      "newz",
    },
    ["an unknown rule to override"] = {
      RULE:format("'\"x\"'", "") .. "\npack:override('p/a/s', { priority = 1 })",
      'FILE:3: there is no rule `p/a/s` to override (did you mean "p/a/r"?)',
      "p/a/s",
    },
    ["an unknown thing to switch off"] = {
      "pack:disable 'p/b'",
      "FILE:2: there is no rule, phase or step `p/b` to switch off",
      "p/b",
    },
    ["an unknown lexicon to extend"] = {
      "pack:lexicon('victim', { 'a' }) pack:extend('p/victims', { 'b' })",
      'FILE:2: there is no lexicon `p/victims` (did you mean "p/victim"?)',
      "p/victims",
    },
    ["two rules of a name"] = {
      "pack:phase 'a' { pack:rule 'r' { match = '\"x\"', yields = 'X' },\n"
        .. "pack:rule 'r' { match = '\"y\"', yields = 'X' } }",
      'FILE:3: rule "r" is already defined at FILE:2',
      "r",
    },
    ["a part that is none"] = {
      "pack:include(true)",
      "FILE:2: pack:include: a function of the pack is expected, not a boolean",
    },
    ["a wish that cannot be met"] = {
      "pack:step('a', function() end)\npack:step('b', function() end)\npack:step('c', function() end, { after = 'b',"
        .. " before = 'a' })",
      'FILE:4: step "c": cannot run both after p/b and before p/a',
    },
    ["an option of a lexicon that is of the wrong type"] = {
      "pack:lexicon('l', { 'a' }, { plural = 'yes' })",
      'FILE:2: lexicon "l": `plural` must be a boolean, not a string',
      "plural",
    },
    ["an unknown option of a lexicon"] = {
      "pack:lexicon('l', { 'a' }, { plurals = true })",
      'FILE:2: lexicon "l": unknown key `plurals` (did you mean "plural"?)',
      "plurals",
    },
    ["an unknown case of a lexicon"] = {
      "pack:lexicon('l', { 'a' }, { case = 'smrt' })",
      'FILE:2: lexicon "l": `case` must be capital, exact, folded or smart, not "smrt" (did you mean "smart"?)',
      "smrt",
    },
    ["features of a phrase that have no names"] = {
      "pack:lexicon('l', { red = { 'warm' } })",
      'FILE:2: lexicon "l": the features of "red" must have names, as in { code = "x" }',
      "red",
    },
    ["a feature of a phrase that is a table"] = {
      "pack:lexicon('l', { red = { warm = {} } })",
      'FILE:2: lexicon "l": feature `warm` of "red" must be a string, number or boolean, not a table',
      "warm",
    },
    ["features of a phrase that are none"] = {
      "pack:lexicon('l', { red = 'warm' })",
      'FILE:2: lexicon "l": the features of "red" must be a table or true, not a string',
      "red",
    },
    ["an unknown list of words"] = {
      "pack:words { titel = { 'graf' } }",
      'FILE:2: pack:words: there is no list `titel` (did you mean "title"?)',
      "titel",
    },
    ["an unknown layer that a phase keeps from"] = {
      "pack:phase('a', { unless = { 'Xx' } }) { pack:rule 'r' { match = '\"x\"', yields = 'X' },\n"
        .. "pack:rule 's' { match = '\"y\"', yields = 'X' } }",
      'FILE:2: phase "a": `unless`: no pack, lexicon or step makes a layer `Xx` (did you mean "X"?)',
      "Xx",
    },
    ["agreement in a feature that there is not"] = {
      "pack:lexicon('l', { red = { warm = true } }) "
        .. RULE:format("'a:<l> b:<l>'", ", agree = 'a.wram = b.warm'"),
      'FILE:2: rule "r": `agree`: spans of `l` have no feature `wram` (did you mean "warm"?)',
      "a.wram",
    },
    ["agreement of what is no span"] = {
      RULE:format('\'a:"x" b:"y"\'', ", agree = 'a.warm = b.warm'"),
      'FILE:2: rule "r": `agree`: capture `a` is not a single <Layer>, so it has no features',
      "a.warm",
    },
    ["a kind with a feature that there is not"] = {
      RULE:format("'\"x\"'", ", set = { hue = 1 }") .. " pack:kind('k', { layer = 'X', fields = { 'heu' } })",
      'FILE:2: kind "k": spans of `X` have no feature `heu` (did you mean "hue"?)',
      "heu",
    },
  }
  for what, case in pairs(mistakes) do
    it("refuses " .. what, function()
      local message = load_body(case[1])
      local wanted, near = case[2], case[3]
      if near then
        local line, before = message:match "\n    ([^\n]*)\n    ( *)%^"
        assert.are.equal(near, line and line:sub(#before + 1, #before + #near))
        wanted = wanted:gsub("^(FILE:%d+)", "%1:" .. #before + 1)
      end
      assert.are.equal(wanted, message:sub(1, #wanted))
    end)
  end

  it("tells what a function may have been meant for that there is not", function()
    local message = load_body "pack:use 'news'"
    assert.matches(
      "^FILE:2:6: attempt to call .*'use'.* %(did you mean \"uses\"%?%)\n    pack:use 'news'\n         %^",
      message
    )
  end)

  it("shows a mistake in a pattern in the pack file, with a caret", function()
    local message = load_body(
      "pack:phase 'a' {\n  pack:rule 'r' {\n    match = [[ \"one\"\n      [lema=two] ]],\n  "
        .. "  yields = 'X' } }"
    )
    assert.truthy(message:find('FILE:5:8: rule "r": ', 1, true), message)
    assert.truthy(message:find("\n          [lema=two] ]],\n           ^", 1, true), message)
    assert.truthy(message:find('did you mean "lemma"', 1, true), message)
  end)

  it("shows a mistake in a macro in the macro", function()
    local message = load_body(
      "pack:define('M', [[ [pos=NUON] ]])\npack:phase 'a' { pack:rule 'r' { match = 'M'," .. " yields = 'X' } }"
    )
    assert.truthy(message:find("^FILE:2:%d+: "), message)
    assert.truthy(message:find('did you mean "NOUN"', 1, true), message)
  end)

  it("tells a mistake in a macro once, however many rules use it", function()
    local message = load_body(
      "pack:define('M', [[ [pos=NUON] ]])\npack:phase 'a' { pack:rule 'r' { match = 'M',"
        .. " yields = 'X' },\n"
        .. "pack:rule 's' { match = 'M', yields = 'X' } }"
    )
    assert.not_matches("unknown macro", message)
    assert.not_matches("errors", message)
  end)

  it("knows a layer that nobody makes, where it is named", function()
    local message =
      load_body("pack:phase 'a' { pack:rule 'r' { match = [[ <Qantity> ]], yields = 'Quantity' } }")
    assert.truthy(
      message:find('^FILE:2:%d+: rule "r": no pack, lexicon or step makes a layer `Qantity` '),
      message
    )
    assert.truthy(message:find('(did you mean "Quantity"?)', 1, true), message)
  end)

  it("knows a layer that is made too late", function()
    local message = load_body(
      "pack:phase 'a' { pack:rule 'r' { match = [[ <Y> ]], yields = 'X' } } pack:phase 'b' {"
        .. " pack:rule 's' "
        .. "{ match = [[ \"y\" ]], yields = 'Y' } }"
    )
    assert.truthy(
      message:find("layer `Y` is made by p/b, which does not run before this phase", 1, true),
      message
    )
  end)

  it("knows a feature that no span of the layer has", function()
    local message = load_body(
      "pack:phase 'a' { pack:rule 'r' { match = [[ \"y\" ]], yields = 'X', set = { kind ="
        .. " 'y' } } }\n"
        .. "pack:phase 'b' { pack:rule 's' { match = [[ <X knid=y> ]], yields = 'Y' } }"
    )
    assert.truthy(message:find('spans of `X` have no feature `knid` (did you mean "kind"?)', 1, true), message)
  end)

  it("knows the features of a lexicon's entries, those that its options name, and no others", function()
    local function load(test)
      local pack = stringer.pack "p"
      pack:lexicon("colour", { red = { warm = true }, blue = { deep = 2 } }, { features = { "shade" } })
      pack:extend("p/colour", { green = { calm = true } })
      pack:phase "a" { pack:rule "r" { match = ("<colour %s>"):format(test), yields = "X" } }
      return pcall(stringer.load, pack, { cache = false })
    end
    for _, test in ipairs { "warm", "deep>1", "calm", "shade=pale", "name=red", "rank" } do
      assert.is_true((load(test)), test)
    end
    local ok, message = load "wram"
    assert.is_false(ok)
    assert.matches('spans of `colour` have no feature `wram` %(did you mean "warm"%?%)', tostring(message))
  end)

  it("tells all mistakes of patterns at once", function()
    local message = load_body(
      "pack:phase 'a' {\npack:rule 'r' { match = '[', yields = 'X' },\n"
        .. "pack:rule 's' { match = '<X', yields = 'X' } }"
    )
    assert.truthy(
      message:find("FILE:3:", 1, true)
        and message:find("FILE:4:", 1, true)
        and message:find("2 errors", 1, true),
      message
    )
  end)

  it("finds the place of rules made by helper functions", function()
    local name = packs.file [[
      local stringer = require "stringer"
      local pack = stringer.pack "p"
      local rules = {}
      local function add(name, match)
        rules[#rules + 1] = pack:rule(name) { match = match, yields = "X" }
      end
      add("one", '"one"')
      add("two", '"two"')
      pack:phase "a" (rules)
      return pack]]
    local extractor = stringer.load(name, { cache = false })
    assert.are.equal(7, extractor.rules["p/a/one"].line)
    assert.are.equal(8, extractor.rules["p/a/two"].line)
    assert.are.equal(name, extractor.rules["p/a/two"].file)
  end)

  it("tells a Lua mistake of a pack file with its place", function()
    local name = packs.file "local stringer = require 'stringer'\nlocal x = = 1\n"
    local message = packs.message(name, stringer.load, name)
    assert.truthy(
      message:find("FILE:2:11: unexpected symbol near '='\n    local x = = 1\n              ^", 1, true),
      message
    )
  end)

  it("tells a file that returns no pack, and one that is not there", function()
    local name = packs.file "return 1"
    assert.are.equal(
      "FILE: does not return a pack but a number: end it with `return pack`",
      packs.message(name, stringer.load, name)
    )
    assert.truthy(
      packs.message(nil, stringer.load, "no/such.lua"):find("cannot read pack file no/such.lua", 1, true)
    )
  end)
end)
