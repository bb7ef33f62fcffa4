local clauses = require "support.clauses"
local stringer = require "stringer"

local found, load = clauses.found, clauses.load

describe("rules and actions", function()
  it("gives actions the match", function()
    local pack = stringer.pack "p"
    local seen
    pack:lexicon("unit", { ["km"] = { metres = 1000 } })
    pack:phase "a" {
      pack:rule "r" {
        match = [[ n:[kind=number]+ ("and" n:[kind=number])* (u:<unit>)? never:"never"? ]],
        yields = "L",
        action = function(m)
          seen = {
            m:text "n",
            #m:ranges "n",
            m:has "u",
            m:has "never",
            m:text "never",
            m:span "u" and m:span "u".metres,
            m:text(),
            m.first,
            m.last,
            m.date and m.date.year,
            pcall(m.text, m, "nix"),
          }
          return { { n = 1 }, { n = 2, first = m.first, last = m.first } }
        end,
      },
    }
    local doc = load(pack):read("It is 3 and 4 km away.", { date = "2020-02-29" })
    local unpack = table.unpack or rawget(_G, "unpack")
    assert.are.same(
      { "3", 2, true, false, nil, 1000, "3 and 4 km", 3, 6, 2020, false },
      { unpack(seen, 1, 11) }
    )
    assert.truthy(seen[12]:find("the pattern has no capture `nix`", 1, true))
    assert.are.equal(2, #doc:spans "L")
    assert.are.same({ 2, 1 }, { doc:spans "L"[1].n, doc:spans "L"[2].n })
    assert.are.equal("4", doc:text(doc:spans "L"[1].captures.n[2]))
    assert.are.equal(1000, doc:spans "L"[1].captures.u.span.metres)
  end)

  it("lets rules test fields that no Lua function has worked out", function()
    local pack = stringer.pack "p"
    pack:lexicon("unit", { ["km"] = { metres = 1000, far = true }, ["m"] = {} })
    pack:phase "a" {
      pack:rule "r" {
        match = [[ ("about" ("a"|"the"))? n:([kind=number] [kind=number]?) (u:<unit>)? ]],
        yields = "L",
        set = { kind = "length" },
        fields = {
          text = "n",
          low = "n.folded",
          base = "n.lemma",
          metres = "u.metres",
          distant = "u.far",
          unit = "u.name",
          whole = "u.span",
        },
      },
      pack:rule "words" {
        match = [[ w:([folded=it] [] []) ]],
        yields = "W",
        label = "w",
        fields = { low = "w.folded", base = "w.lemma", text = "w" },
      },
    }
    pack:phase("b", { policy = "all" }) {
      pack:rule "km" { match = "<L metres=1000 & distant & unit=km & kind=length>", yields = "Km" },
      pack:rule "m" { match = "<L unit=m & !distant & !metres>", yields = "M" },
      pack:rule "two" { match = "<L text='4 5' & low='4 5' & base='4 5'>", yields = "Two" },
      pack:rule "none" { match = "<L !unit & kind=length>", yields = "None" },
      pack:rule "words" { match = [[ <W low="it's 3" & base="it be 3" & text="IT's 3"> ]], yields = "Words" },
    }
    local doc = load(pack):read "It is 3 km, 4 5 m or 6. IT's 3"
    local function texts(layer)
      local list = {}
      for i, span in ipairs(doc:spans(layer)) do
        list[i] = doc:text(span)
      end
      return list
    end
    assert.are.same({ "3 km" }, texts "Km")
    assert.are.same({ "4 5 m" }, texts "M")
    assert.are.same({ "4 5 m" }, texts "Two")
    assert.are.same({ "6", "3" }, texts "None")
    assert.are.same({ "IT's 3" }, texts "Words")
    local first = doc:spans "L"[1]
    assert.are.same(
      { "3", "3", 1000, true, "km", "length", 1000 },
      { first.text, first.low, first.metres, first.distant, first.unit, first.kind, first.whole.metres }
    )
    assert.are.same({ 4, 4 }, { doc:capture(first, "u") })
    assert.are.equal(1000, doc:captured(first, "u", "metres"))
    assert.are.equal(1000, first.captures.u.span.metres)
  end)

  it("tells an action where several captures lie in one pass", function()
    local pack, seen = stringer.pack "p", nil
    pack:phase "a" {
      pack:rule "r" {
        match = [[ n:[kind=number] ("and" n:[kind=number])* never:"never"? all:("km" "away") ]],
        yields = "L",
        action = function(m)
          seen = m:places(
            { old = true },
            { n = { "n_first", "n_last" }, never = { "x", "y" }, all = { "from", "to" }, nix = { "a", "b" } }
          )
        end,
      },
    }
    load(pack):read "It is 3 and 4 km away."
    assert.are.same({ old = true, n_first = 3, n_last = 3, from = 6, to = 7 }, seen)
  end)

  it("tests the features that a layer is declared with, whoever makes its spans", function()
    local pack = stringer.pack "p"
    pack:phase "a" {
      pack:rule "one" {
        match = [[ "one" ]],
        yields = "N",
        features = { "size", "note" },
        action = function()
          return { size = 1, note = { "no test reads tables" }, more = "undeclared" }
        end,
      },
    }
    pack:step("b", function(doc)
      doc:add("N", 2, 2, { size = 2, even = true, note = "x" })
    end, { yields = { N = { "size", "even" } } })
    pack:phase "c" {
      pack:rule "odd" { match = "<N size=1 & !even & !note>", yields = "Odd" },
      pack:rule "even" { match = "<N size=2 & even & note=x>", yields = "Even" },
    }
    local doc = load(pack):read "one two"
    assert.are.same({ 1, 1 }, { #doc:spans "Odd", doc:spans "Odd"[1].first })
    assert.are.same({ 1, 2 }, { #doc:spans "Even", doc:spans "Even"[1].first })
    assert.are.equal("undeclared", doc:spans "N"[1].more)
  end)

  it("takes the extent from a capture, and drops what agreement and layers forbid", function()
    local pack = stringer.pack "p"
    pack:phase "a" {
      pack:rule "one" { match = [[ "one" ]], yields = "N", set = { number = "sg" } },
      pack:rule "two" { match = [[ "two" ]], yields = "N", set = { number = "pl" } },
      pack:rule "quote" { match = [[ "(" ... ")" ]], yields = "Q" },
    }
    pack:phase("b", { policy = "all", unless = { "Q" } }) {
      pack:rule "pair" {
        match = [[ a:<N> "and" b:<N> ]],
        agree = { "a.number = b.number" },
        yields = "Pair",
        span = "b",
      },
      pack:rule "n" { match = [[ <N> "!" ]], yields = "Loud" },
    }
    local x = load(pack)
    assert.are.same({ "one" }, found(x, "one and one, one and two", "Pair"))
    assert.are.same({ "two !" }, found(x, "(one !) two !", "Loud"))
  end)

  it("takes a constant where a field's capture holds nothing", function()
    local pack = stringer.pack "p"
    pack:lexicon("colour", { "red", "blue" })
    pack:phase "a" {
      pack:rule "dog" {
        match = [[ "a" (c:<colour>)? n:[kind=number]? "dog" ]],
        yields = "Dog",
        set = { colour = "none", age = false },
        fields = { colour = "c.name", age = "n.text", said = "c" },
      },
    }
    local x = load(pack)
    assert.are.same(
      { "a red 5 dog=5", "a dog=false", "a blue dog=false" },
      found(x, "a red 5 dog, a dog, a blue dog", "Dog", "age")
    )
    assert.are.same({ "a red 5 dog=red", "a dog=none" }, found(x, "a red 5 dog, a dog", "Dog", "colour"))
    assert.are.same({ "a RED 5 dog=RED", "a dog=nil" }, found(x, "a RED 5 dog, a dog", "Dog", "said"))
  end)
end)
