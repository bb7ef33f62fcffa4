local packs = require "support.packs"
local stringer = require "stringer"

local P = stringer.pattern

--- The texts of a layer's spans with the value of a feature.
local function found(extractor, text, layer, feature)
  local doc = extractor:read(text)
  local list = {}
  for i, span in ipairs(doc:spans(layer)) do
    list[i] = doc:text(span) .. (feature and "=" .. tostring(span[feature]) or "")
  end
  doc:close()
  return list
end

local function load(...)
  local args = { ... }
  args[#args + 1] = { cache = false }
  return stringer.load((table.unpack or unpack)(args)) -- luacheck: ignore
end

local function base()
  local pack = stringer.pack "base"
  pack:lexicon("animal", { "dog", "cat", ["police dog"] = { job = "police" } })
  pack:define("VERB", [[ ("saw" | "bit") ]])
  pack:phase "nouns" {
    pack:rule "animal" {
      match = [[ "the" a:<animal> ]],
      yields = "Noun",
      fields = { name = "a.name" },
      set = { kind = "animal" },
    },
    pack:rule "thing" { match = [[ "the" "tree" ]], yields = "Noun", set = { kind = "thing" } },
  }
  pack:phase "clauses" {
    pack:rule "clause" {
      match = [[ s:<Noun> VERB o:<Noun> ]],
      yields = "Clause",
      fields = { subject = "s.name", object = "o" },
    },
  }
  pack:kind("clauses", { layer = "Clause" })
  return pack
end

describe("extractor", function()
  after_each(packs.clean)

  it("runs phases one after the other over lexicons, macros and spans", function()
    local x = load(base())
    assert.are.same(
      { "the police dog=police dog", "the tree=nil" },
      found(x, "Then the police dog bit the tree.", "Noun", "name")
    )
    assert.are.same({ "the dog saw the cat=dog" }, found(x, "So the dog saw the cat.", "Clause", "subject"))
    assert.are.same({ "the dog saw the cat=the cat" }, found(x, "So the dog saw the cat.", "Clause", "object"))
  end)

  it("loads packs by file, by object and by name on the package path", function()
    local folder = os.tmpname()
    os.remove(folder)
    package.preload["stringer.packs.spec_named"] = function()
      local pack = stringer.pack "spec_named"
      pack:phase "a" { pack:rule "r" { match = '"x"', yields = "X" } }
      return pack
    end
    assert.are.same({ "x" }, found(load "spec_named", "An x.", "X"))
    package.preload["stringer.packs.spec_named"], package.loaded["stringer.packs.spec_named"] = nil, nil
    assert.are.same(
      { "left 3 dead" },
      found(load "spec/examples/casualties.lua", "It left 3 dead.", "Casualties")
    )
  end)

  it("lets a pack add words to the language, and refuses what the language does not know", function()
    local text = "Graf. Otto met the dunno rock&roll people."
    local function tokens(...)
      local list = {}
      for i, token in ipairs(load(...):read(text):tokens()) do
        list[i] = token.text
      end
      return table.concat(list, "|")
    end
    local plain, mine = stringer.pack "plain", stringer.pack "mine"
    plain:phase "a" { plain:rule "r" { match = '"x"', yields = "X" } }
    mine:uses(plain)
    mine:words({ title = { "graf" }, whole = { "rock&roll" }, splits = { dunno = { "dun", "no" } } })
    mine:lexicon("music", { "rock&roll" })
    assert.are.equal("Graf|.|Otto|met|the|dunno|rock|&|roll|people|.", tokens(plain))
    assert.are.equal("Graf.|Otto|met|the|dun|no|rock&roll|people|.", tokens(mine))
    assert.are.same({ "rock&roll" }, found(load(mine), text, "music"))
    assert.are.equal("Graf|.|Otto|met|the|dunno|rock|&|roll|people|.", tokens(plain))
    local wrong = stringer.pack "wrong"
    wrong:words { titles = { "graf" } }
    local ok, message = pcall(load, wrong)
    assert.is_false(ok)
    local wanted = "extractor_spec.lua:%d+:%d+: pack:words: there is no list `titles`"
    assert.is_truthy(tostring(message):find(wanted), tostring(message))
    assert.is_false(pcall(wrong.words, wrong, { title = "graf" }))
  end)

  it("lets a rule correct the tagger for the phases that follow", function()
    local mine = stringer.pack "mine"
    mine:phase "corrected" {
      mine:rule "the grunk" {
        match = [[ "the" n:"grunk" ]],
        action = function(m)
          m.doc:set_pos(m:range "n", "VERB", "grunkle")
        end,
      },
    }
    mine:phase "used" { mine:rule "verb" { match = [[ [pos=VERB & lemma=grunkle] ]], yields = "Verb" } }
    assert.are.same({ "grunk" }, found(load(mine), "We saw the grunk, a grunk.", "Verb"))
  end)

  it("lets a pack add rules, phrases, facts and steps to one that it uses", function()
    local b = base()
    local mine = stringer.pack "mine"
    mine:uses(b)
    mine:extend("base/animal", { "horse" })
    mine:phase "base/nouns" {
      mine:rule "river" { match = [[ "the" "river" ]], yields = "Noun", set = { kind = "water" } },
    }
    mine:step("count", function(doc)
      doc.clauses = #doc:spans "Clause"
    end)
    mine:kind("count", {
      make = function(doc)
        return { { n = doc.clauses } }
      end,
    })
    local doc = load(mine):read "Now the horse saw the river."
    local dossier = doc:dossier()
    assert.are.equal("the river", dossier.clauses[1].object)
    assert.are.equal("base/clauses/clause", dossier.clauses[1].rule)
    assert.are.equal(1, dossier.count[1].n)
    assert.are.equal("mine/count", dossier.count[1].rule)
    assert.are.same({}, found(load(b), "Now the horse saw the river.", "Clause"))
  end)

  it("lets user rules win where bundled ones match the same", function()
    local b = base()
    local mine = stringer.pack "mine"
    mine:uses(b)
    mine:phase "base/nouns" {
      mine:rule "oak" { match = [[ "the" "tree" ]], yields = "Noun", set = { kind = "oak" } },
    }
    assert.are.same({ "the tree=oak" }, found(load(mine), "By the tree.", "Noun", "kind"))
  end)

  it("lets rules be overridden by name and switched off", function()
    local b = base()
    local mine = stringer.pack "mine"
    mine:uses(b)
    mine:override("base/nouns/thing", { match = [[ "the" ("tree"|"house") ]] })
    mine:disable "base/nouns/animal"
    local x = load(mine)
    assert.are.same({ "the house=thing" }, found(x, "So the dog and the house.", "Noun", "kind"))
    assert.is_nil(x.rules["base/nouns/animal"])
    assert.are.same({ "the dog=animal" }, found(load(b), "So the dog and the house.", "Noun", "kind"))
  end)

  it("runs the examples of an override as those of the pack that overrides", function()
    local mine = stringer.pack "mine"
    mine:uses(base())
    local examples = { { "So the tree.", { kind = "thing" } }, { "So the tree.", { kind = "dog" } } }
    mine:override("base/nouns/thing", { examples = examples })
    local result = load(mine):test "mine"
    assert.are.same({ 1, 1, 0 }, { result.passed, result.failed, result.untested })
    assert.are.equal(3, load(base()):test().untested)
  end)

  it("switches off phases and steps", function()
    local mine = stringer.pack "mine"
    mine:uses(base())
    mine:step("never", function()
      error "runs"
    end)
    mine:disable("base/clauses", "mine/never")
    assert.are.same({}, found(load(mine), "So the dog saw the cat.", "Clause"))
    assert.are.same({ "the dog", "the cat" }, found(load(mine), "So the dog saw the cat.", "Noun"))
  end)

  it("orders phases and steps by after and before", function()
    local log = {}
    local function note(name)
      return function()
        log[#log + 1] = name
      end
    end
    local b = stringer.pack "b"
    b:step("one", note "one")
    b:step("two", note "two")
    local mine = stringer.pack "mine"
    mine:uses(b)
    mine:step("last", note "last")
    mine:step("first", note "first", { before = "b/one" })
    mine:step("middle", note "middle", { after = "b/one" })
    mine:step("middle too", note "middle too", { after = "b/one", before = "b/two" })
    load(mine):read "x":close()
    assert.are.same({ "first", "one", "middle", "middle too", "two", "last" }, log)
  end)

  it("shows layers of packs that are used, and of no others", function()
    local b, mine = base(), stringer.pack "mine"
    mine:phase "a" { mine:rule "r" { match = [[ <Noun> ]], yields = "X" } }
    local message = packs.message(nil, load, b, mine)
    assert.truthy(
      message:find('layer `Noun` is made by pack `base`, which is not used here: pack:uses "base"', 1, true),
      message
    )
  end)

  it("calls predicates once a type, also after its session was emptied", function()
    local calls = {}
    local pack = stringer.pack "p"
    pack:predicate("vowel", function(text)
      calls[text] = (calls[text] or 0) + 1
      return text:find "^[aeiou]" ~= nil
    end)
    pack:phase "a" {
      pack:rule "syntax" { match = [[ [is=vowel & shape=lower] ]], yields = "V" },
      pack:rule "algebra" { match = P.token { is = "vowel" } * P.token { folded = "x" }, yields = "W" },
    }
    local x = stringer.load(pack, { cache = false, vocabulary = 20000 })
    assert.are.same({ "apple", "egg" }, found(x, "apple tree egg apples? apple", "V") and { "apple", "egg" })
    assert.are.equal(1, calls.apple)
    assert.are.same({ "oh x" }, found(x, "oh x", "W"))
    for i = 1, 300 do
      assert.are.same({ "a" .. i, "apple" }, found(x, ("T%d a%d T%d apple"):format(i, i, i + 1), "V"))
    end
    assert.is_true(calls.apple > 1)
  end)

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

  it("reads the date of a document or says what is wrong with it", function()
    local x = load(base())
    local doc = x:read("x", { date = "2024-02-29" })
    assert.are.same(
      { 2024, 2, 29, 4, "2024-02-29" },
      { doc.date.year, doc.date.month, doc.date.day, doc.date.weekday, tostring(doc.date) }
    )
    assert.are.equal(
      'extractor:read: "2023-02-29" is no day of the calendar',
      packs.misuse(x.read, x, "x", { date = "2023-02-29" })
    )
    assert.are.equal(
      'extractor:read: "yesterday" is no date; YYYY-MM-DD is wanted',
      packs.misuse(x.read, x, "x", { date = "yesterday" })
    )
  end)

  it("says what is wrong with a call, and where it stands", function()
    local x = load(base())
    assert.are.equal(
      'extractor:read: unknown option `dat` (did you mean "date"?)',
      packs.misuse(x.read, x, "x", { dat = "" })
    )
    assert.are.equal("extractor:read: a text is expected, not nil", packs.misuse(x.read, x))
    assert.are.equal(
      "extractor:read: options are expected as a table, { date = … }, not a string",
      packs.misuse(x.read, x, "x", "today")
    )
    assert.are.equal(
      "extractor:read: it is called with a colon: extractor:read(…)",
      packs.misuse(x.read, "x")
    )
    local doc = x:read "x"
    assert.are.equal(
      'document:dossier: unknown option `offset` (did you mean "offsets"?)',
      packs.misuse(doc.dossier, doc, { offset = "bytes" })
    )
    assert.are.equal(
      'document:dossier: offsets must be bytes, chars or utf16, not "byte"',
      packs.misuse(doc.dossier, doc, { offsets = "byte" })
    )
    doc:close()
    assert.are.equal("document:dossier: the document is closed", packs.misuse(doc.dossier, doc))
  end)

  it("survives texts of all kinds", function()
    local x = load(base())
    for _, text in ipairs {
      "",
      " \r\n\t",
      "\0\0",
      "...!?",
      "\255\254 the dog",
      ("the dog "):rep(2000),
      "the dog\r\nsaw\r\nthe cat",
    } do
      x:read(text):close()
    end
    assert.are.same({ "the dog=dog" }, found(x, "\255\254 the dog", "Noun", "name"))
  end)

  it("runs the examples of rules", function()
    local pack = stringer.pack "p"
    pack:phase "a" {
      pack:rule "r" {
        match = [[ n:[kind=number] "of" ]],
        yields = "X",
        fields = { n = "n" },
        examples = {
          { "1 of", { n = "1", text = "1 of" } },
          { "2 of 3 of", { { n = "3" }, { n = "2" } } },
          { "4", nil },
          { "4 of", true },
          { "5 of", { n = "6" } },
          { "7 of", false },
        },
      },
    }
    local result = load(pack):test "p"
    assert.are.same({ 4, 2 }, { result.passed, result.failed })
    assert.are.equal("5", result.failures[1].got.n)
    assert.truthy(
      tostring(result.failures[2]):find('p/a/r: "7 of"\n    expected: nil\n    got:      { first = 1', 1, true)
    )
    assert.has_error(function()
      load(pack):test "q"
    end)
  end)

  it("keeps the examples of the demonstration pack true", function()
    local result = load "spec/examples/casualties.lua":test()
    assert.are.same({ passed = 4, failed = 0, failures = {}, untested = 0 }, result)
  end)

  it("counts what each rule did", function()
    local x = load(base())
    x:read "So the dog saw the cat. The dog slept.":close()
    local profile = x:profile()
    local by_rule = {}
    for _, entry in ipairs(profile) do
      by_rule[entry.rule] = entry
    end
    assert.are.equal(3, by_rule["base/nouns/animal"].matches)
    assert.is_true(by_rule["base/nouns/animal"].tries > 0)
    assert.are.same({ "base/nouns/thing" }, profile.silent)
  end)

  it("refuses options that it does not know", function()
    assert.are.equal(
      'stringer.load: unknown option `sandbx` (did you mean "sandbox"?)',
      packs.misuse(stringer.load, base(), { sandbx = true })
    )
    assert.are.equal(
      "stringer.load: the name, file or object of a pack is expected",
      packs.misuse(stringer.load)
    )
  end)
end)
