local clauses = require "support.clauses"
local packs = require "support.packs"
local stringer = require "stringer"

local P = stringer.pattern
local base, found, load = clauses.pack, clauses.found, clauses.load

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
