local packs = require "support.packs"
local stringer = require "stringer"

local function extractor()
  local pack = stringer.pack "p"
  pack:phase "a" {
    pack:rule "number" { match = [[ n:[kind=number] ]], yields = "Number", fields = { n = "n" } },
    pack:rule "few" { match = [[ "a" "few" ]], yields = "Number" },
  }
  pack:phase "b" {
    pack:rule "short" { match = [[ <Number> noun:[kind=word] ]], yields = "Group" },
    pack:rule "long" { match = [[ q:<Number> noun:[kind=word]{2} ]], yields = "Group" },
    pack:rule "left" { match = [[ "left" q:<Number> ("dead" | "missing") ]], yields = "Left" },
  }
  return stringer.load(pack, { cache = false })
end

describe("explain", function()
  it("lists what fired with its captures, and what was dropped for whom", function()
    local e = extractor():explain "So 3 old men left."
    assert.are.same({ "p/a", "p/b" }, { e.phases[1].phase, e.phases[2].phase })
    local fired = e.phases[2].fired
    assert.are.same(
      { 1, "p/b/long", "3 old men", 2, 4 },
      { #fired, fired[1].rule, fired[1].text, fired[1].first, fired[1].last }
    )
    assert.are.same(
      { name = "q", first = 2, last = 2, text = "3", layer = "Number", rule = "p/a/number" },
      fired[1].captures[1]
    )
    assert.are.equal("spec/stringer/dossier/explain_spec.lua", fired[1].file:gsub("^%./", ""))
    local dropped = e.phases[2].dropped
    assert.are.same({ 1, "p/b/short", "p/b/long" }, { #dropped, dropped[1].rule, dropped[1].by.rule })
  end)

  it("tells how far a rule got, what it wanted there and what it found", function()
    local e = extractor():explain("They left 3 men dead.", "p/b/left")
    assert.is_false(e.fired)
    assert.are.same({ 4, 2, "men" }, { e.failure.token, e.failure.consumed, e.failure.found.text })
    assert.are.same({ '"dead" | "missing"' }, e.failure.wanted)
    local end_of = extractor():explain("They left 3", "left")
    assert.is_nil(end_of.failure.found)
  end)

  it("counts tests that were met, not words of a gap, and names the first of equal starts", function()
    local pack = stringer.pack "p"
    pack:phase "a" {
      pack:rule "resigns" { match = [[ "the" "mayor" ...{,6} "resigned" "on" ]], yields = "X" },
      pack:rule "any" { match = [[ "a" []{3} ]], yields = "Y" },
    }
    local x = stringer.load(pack, { cache = false })
    local text =
      "The mayor sang. The mayor of Oslo resigned in May. The mayor resigned. The mayor of all sang and played."
    local failure = x:explain(text, "resigns").failure
    assert.are.same({ 10, 3, "in" }, { failure.token, failure.consumed, failure.found.text })
    assert.is_false(x:explain("A lark.", "any").failure.complete)
    assert.is_true(x:explain("A lark sang loudly.", "any").fired)
  end)

  it("tells that a rule fired, or was dropped", function()
    local x = extractor()
    local e = x:explain("They left 3 dead.", "left")
    assert.is_true(e.fired)
    assert.are.equal("left 3 dead", e.phases[1].fired[1].text)
    local short = x:explain("So 3 old men left.", "short")
    assert.is_false(short.fired)
    assert.are.equal("p/b/long", short.phases[1].dropped[1].by.rule)
  end)

  it("tells which spans of a wanted layer are there, and what they are like", function()
    local pack = stringer.pack "p"
    pack:lexicon("colour", { "red", blue = { deep = true } })
    pack:lexicon("other", { "blue" })
    pack:phase "a" { pack:rule "n" { match = [[ "blue" "car" ]], yields = "Car", set = { wheels = 4 } } }
    pack:phase "b" { pack:rule "r" { match = [[ "a" (<colour name=red> | <Car wheels>4>) ]], yields = "X" } }
    local e = stringer.load(pack, { cache = false }):explain("a blue car", "r")
    assert.are.same({ "<Car wheels=4>", "<colour deep=true name=blue>" }, e.failure.found.spans)
    assert.truthy(
      tostring(e):find("shape lower), in <Car wheels=4> <colour deep=true name=blue>", 1, true),
      tostring(e)
    )
    assert.are.same({}, stringer.load(pack, { cache = false }):explain("a car", "r").failure.found.spans)
  end)

  it("tells what forbade a match that had no rival", function()
    local pack = stringer.pack "p"
    pack:lexicon("side", { ours = { n = 1 }, theirs = { n = 2 } })
    pack:phase "a" { pack:rule "quoted" { match = [[ "so" "said" ]], yields = "Quote" } }
    pack:phase "b" {
      pack:rule "pair" {
        match = [[ a:<side> b:<side> ]],
        yields = "Pair",
        agree = { "a.n = b.n" },
        unless = "Quote",
      },
      pack:rule "said" { match = [[ "said" "she" ]], yields = "Said", unless = { "Quote" }, agree = {} },
    }
    local x = stringer.load(pack, { cache = false })
    assert.are.equal("`agree` a.n = b.n", x:explain("ours theirs", "pair").phases[1].dropped[1].reason)
    assert.are.equal(
      '`unless` <Quote>, "so said"',
      x:explain("so said she", "b/said").phases[1].dropped[1].reason
    )
  end)

  it("can be read", function()
    local x = extractor()
    local text = tostring(x:explain "So 3 old men left.")
    assert.truthy(text:find('p/b\n  + "3 old men", tokens 2-4: p/b/long (', 1, true), text)
    assert.truthy(text:find('      q: "3", tokens 2-2 <Number> by p/a/number\n', 1, true), text)
    assert.truthy(text:find(', dropped for "3 old men" of p/b/long (', 1, true), text)
    text = tostring(x:explain("They left 3 men dead.", "left"))
    assert.truthy(text:find("did not fire\n", 1, true), text)
    assert.truthy(text:find('  wanted: "dead"', 1, true), text)
    assert.truthy(text:find('  found:  "men" (lemma m', 1, true), text)
    assert.are.equal("no rule fired", tostring(x:explain "Nothing."))
  end)

  it("costs nothing afterwards", function()
    local x = extractor()
    x:explain "So 3 old men left."
    x:read "So 3 old men left.":close()
    for _, item in ipairs(x.items) do
      assert.are.same({}, item.matcher:drops())
    end
  end)

  it("knows rules by the end of their names and says so where it cannot", function()
    local x = extractor()
    assert.are.equal(
      'there is no rule `p/b/lft` (did you mean "p/b/left"?)',
      packs.misuse(x.explain, x, "x", "p/b/lft")
    )
    assert.are.equal("extractor:explain: a text is expected, not nil", packs.misuse(x.explain, x))
    assert.are.equal("p/b/left", x:explain("x", "b/left").rule)
  end)
end)
