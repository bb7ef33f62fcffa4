local packs = require "support.packs"
local stringer = require "stringer"

local function pack_with(step)
  local pack = stringer.pack "p"
  pack:lexicon("colour", { "red", "dark green", "green" })
  pack:phase "a" {
    pack:rule "figure" { match = [[ n:[kind=number] ]], yields = "Figure", fields = { text_of = "n" } },
  }
  pack:step("step", step or function() end, { yields = { Note = { "kind" } } })
  pack:phase "b" { pack:rule "noted" { match = [[ n:<Note kind=big> ]], yields = "Big" } }
  return pack
end

local function read(text, step, options)
  return stringer.load(pack_with(step), { cache = false }):read(text, options)
end

describe("document", function()
  it("lists tokens, sentences and blocks", function()
    local doc = read "One two.\n\nThree “four”."
    local tokens = doc:tokens()
    assert.are.equal(8, doc:ntokens())
    assert.are.same({ 15, 19, "Three", "word" }, { 11 + 4, 19, tokens[4].text, tokens[4].kind })
    assert.are.equal("Three", doc:text():sub(tokens[4].start, tokens[4].stop))
    assert.are.same({ { first = 1, last = 3 }, { first = 4, last = 8 } }, doc:sentences())
    assert.are.equal(2, #doc:blocks())
    assert.are.equal(2, doc:block_of(4))
    assert.are.equal(2, doc:sentence_of(8))
    assert.are.equal('three "four".', doc:folded(4, 8))
  end)

  it("tells a property of all tokens at once, and anew after a correction", function()
    local doc = read("One Dog's sat.")
    for _, what in ipairs { "folded", "lemma", "pos" } do
      local column = doc:column(what)
      assert.are.equal(doc:ntokens(), #column)
      for i, value in ipairs(column) do
        assert.are.equal(doc.core[what](doc.core, i), value)
      end
      assert.are.equal(column, doc:column(what))
    end
    assert.are.equal("dog", doc:column "folded"[2])
    doc:set_pos(2, "VERB", "hound")
    assert.are.same({ "VERB", "hound" }, { doc:column "pos"[2], doc:column "lemma"[2] })
    assert.has_error(function()
      doc:column "shade"
    end)
    local plain = stringer.load(pack_with(), { cache = false, tagger = false }):read "Two Dogs"
    assert.are.same({ { false, false }, { "two", "dogs" } }, { plain:column "pos", plain:column "lemma" })
  end)

  it("gives the matches that spans were made of, whether the core filed them or an action did", function()
    local pack = stringer.pack "p"
    pack:phase "a" {
      pack:rule "declared" { match = [[ n:[kind=number] "of" w:[] ]], yields = "Part" },
      pack:rule "acted" {
        match = [[ n:"all" "of" w:[] ]],
        yields = "Part",
        action = function()
          return true
        end,
      },
    }
    pack:step("step", function(doc)
      doc:add("Part", 1, 1)
    end, { yields = { Part = {} } })
    local doc = stringer.load(pack, { cache = false }):read "3 of us and all of them, or 4 of you"
    local function seen()
      local list = {}
      for m in doc:matches "Part" do
        list[#list + 1] = ("%s: %s, %s"):format(m.rule.name, m:text "n", m:text "w")
      end
      return list
    end
    local expected = { "declared: 3, us", "acted: all, them", "declared: 4, you" }
    assert.are.same(expected, seen())
    assert.are.equal(4, #doc:spans "Part")
    assert.are.same(expected, seen())
    assert.has_error(function()
      doc:matches "Prat"
    end)
  end)

  it("keeps spans in order of the text, whatever the order of adding", function()
    local doc = read("a b c d", function(doc)
      doc:add("Note", 3, 4, { kind = "late" })
      doc:add("Note", 1, 2)
      doc:add("Note", 1, 1)
      doc:add("Note", 2, 2)
    end)
    local texts = {}
    for i, span in ipairs(doc:spans "Note") do
      texts[i] = doc:text(span)
    end
    assert.are.same({ "a", "a b", "b", "c d" }, texts)
    assert.are.equal("p/step", doc:spans "Note"[1].rule.id)
    assert.are.equal(2, #doc:at("Note", 2))
    assert.are.same({}, doc:at("Note", 4)[2] and { 1 } or {})
  end)

  it("shows a step's spans to the phases after it", function()
    local doc = read("a b", function(d)
      d:add("Note", 2, 2, { kind = "big", list = { 1 } })
    end)
    assert.are.equal("b", doc:text(doc:spans "Big"[1]))
    assert.are.same({ 1 }, doc:spans "Note"[1].list)
  end)

  it("removes spans from the text for later phases too", function()
    local doc = read("a b", function(d)
      local span = d:add("Note", 1, 1, { kind = "big" })
      d:add("Note", 2, 2, { kind = "big" })
      assert.is_true(d:remove(span))
      assert.is_false(d:remove(span))
    end)
    assert.are.equal(1, #doc:spans "Note")
    assert.are.equal(1, #doc:spans "Big")
    assert.are.equal("b", doc:text(doc:spans "Big"[1]))
  end)

  it("may be changed while its spans are walked", function()
    local doc = read("1 2 3", function(d)
      for _, span in ipairs(d:spans "Figure") do
        d:remove(span)
        d:add("Note", span.first, span.last)
      end
    end)
    assert.are.same({ 0, 3 }, { #doc:spans "Figure", #doc:spans "Note" })
  end)

  it("lists a lexicon's spans with the features of their entries", function()
    local doc = read "A dark green, red and GREEN thing."
    local texts = {}
    for i, span in ipairs(doc:spans "colour") do
      texts[i] = doc:text(span) .. "=" .. span.name
    end
    assert.are.same({ "dark green=dark green", "green=green", "red=red", "GREEN=green" }, texts)
    assert.are.equal("colour", doc:at("colour", 2)[1].layer)
    assert.are.equal(doc:at("colour", 2)[1], doc:spans "colour"[1])
    local listed = {}
    for key, value in pairs(doc:spans "colour"[1]) do
      listed[key] = value
    end
    if _VERSION ~= "Lua 5.1" then -- whose `pairs` asks no metatable
      assert.are.equal("dark green", listed.name)
      assert.are.equal("colour", listed.layer)
    end
    assert.are.equal(2, listed.first)
    assert.is_true(doc:remove(doc:spans "colour"[1]))
    assert.are.equal(3, #doc:spans "colour")
  end)

  it("finds spans about a token and within a range", function()
    local doc = read("red 1 dark green 2 red 3", function(doc)
      doc:add("Note", 1, 4, { kind = "long" })
      doc:add("Note", 3, 4, { kind = "short" })
      doc:add("Note", 6, 6, { kind = "last" })
    end)
    local function kinds(list)
      for i, span in ipairs(list) do
        list[i] = span.kind
      end
      return list
    end
    assert.are.same({ "long", "short" }, kinds(doc:at("Note", 4)))
    assert.are.same({}, doc:at("Note", 5))
    assert.are.same({}, doc:at({ "Note", "colour" }, 5))
    local function layers(list)
      for i, span in ipairs(list) do
        list[i] = span.layer
      end
      return list
    end
    assert.are.same({ "colour", "colour", "Note", "Note" }, layers(doc:at({ "colour", "Figure", "Note" }, 4)))
    assert.are.same({ "Note", "Figure" }, layers(doc:at({ "Note", "Figure" }, 2)))
    assert.has_error(function()
      doc:at({ "Note", "Figures" }, 5)
    end, 'there is no layer `Figures` (did you mean "Figure"?)')
    assert.are.same({ "short", "last" }, kinds(doc:within("Note", 2, 6)))
    assert.are.same({ "long", "short" }, kinds(doc:within("Note", 1, 4)))
    assert.are.equal("long", doc:after("Note", 1).kind)
    assert.are.equal("last", doc:after("Note", 4).kind)
    assert.is_nil(doc:after("Note", 7))
    assert.is_true(doc:has("Note", 3, 4))
    assert.is_false(doc:has("Note", 3))
    assert.is_true(doc:has("colour", 1))
    local features = doc:features_at({ "colour", "Note" }, 3, 4)
    assert.are.same(
      { 2, "colour", "dark green", "Note", "short" },
      { #features, features[1].layer, features[1].name, features[2].layer, features[2].kind }
    )
    features[1].name = "mine"
    assert.are.equal("dark green", doc:features_at("colour", 3, 4)[1].name)
    assert.are.equal("dark green", doc:value_at("colour", 3, "name"))
    assert.are.same({}, doc:features_at("Note", 3, 3))
    assert.has_error(function()
      doc:features_at("Notes", 3, 4)
    end, 'there is no layer `Notes` (did you mean "Note"?)')
    assert.are.equal("long", doc:value_at("Note", 3, "kind"))
    assert.are.equal("dark green", doc:value_at("colour", 3, "name"))
    assert.is_nil(doc:value_at("colour", 2, "name"))
    assert.are.same({ 2, 5, 7 }, doc.core:find { ["1"] = true, ["2"] = true, ["3"] = true, [""] = true })
    assert.are.same(
      { 2 },
      doc.core:find(
        { ["1"] = true, ["2"] = true, ["3"] = true },
        { [1] = true, [2] = false, [5] = 0, [7] = {} }
      )
    )
    assert.has_error(function()
      doc.core:find({}, 1)
    end)
  end)

  it("lists the spans of a layer by token", function()
    local doc = read("0 1 2 3 4", function(d)
      d:add("Note", 2, 4, { kind = "long" })
      d:add("Note", 3, 3, { kind = "inner" })
    end)
    local at, kinds = doc:by_token "Note", {}
    for i = 1, 5 do
      kinds[i] = at[i] and at[i].kind or ""
    end
    assert.are.same({ "", "long", "inner", "long", "" }, kinds)
    assert.are.equal(doc:spans "Note"[1], at[2])
    at[1] = "mine"
    assert.is_nil(doc:by_token "Note"[1])
    assert.are.same({}, doc:by_token())
    assert.has_error(function()
      doc:by_token "Notes"
    end, 'there is no layer `Notes` (did you mean "Note"?)')
    assert.has_error(function()
      doc.core:cover("Note", 1)
    end)
  end)

  it("says what a capture held without a table of all", function()
    local pack = stringer.pack "q"
    pack:lexicon("colour", { "red", "dark green" })
    pack:phase "a" { pack:rule "two" { match = [[ (n:[kind=number])+ c:<colour>? x:"x"? ]], yields = "Two" } }
    local doc = stringer.load(pack, { cache = false }):read "1 2 dark green; 3 x"
    local a, b = doc:spans "Two"[1], doc:spans "Two"[2]
    assert.are.same({ 1, 1 }, { doc:capture(a, "n") })
    assert.are.same({ 3, 4 }, { doc:capture(a, "c") })
    assert.are.equal("dark green", doc:captured(a, "c", "name"))
    assert.is_nil(doc:capture(b, "c"))
    assert.is_nil(doc:captured(b, "c", "name"))
    assert.is_nil(doc:capture(a, "nobody"))
    assert.are.equal(2, #a.captures.n)
  end)

  it("keeps what spans without captures share as it is", function()
    local doc = read("A red 4.", function(d)
      d:add("Note", 1, 1, { kind = "big" })
    end)
    for _, layer in ipairs { "colour", "Note" } do
      local span = doc:spans(layer)[1]
      assert.are.same({}, span.captures)
      assert.has_error(function()
        span.captures.n = span
      end, "a span's captures cannot be changed")
    end
  end)

  it("refuses what cannot be", function()
    local doc = read "a b"
    assert.has_error(function()
      doc:spans "Note2"
    end, 'there is no layer `Note2` (did you mean "Note"?)')
    assert.has_error(function()
      doc:add("Note", 2, 3)
    end, "tokens 2 to 3 are no range of this document")
    assert.has_error(function()
      doc:add("Note", 2, 1)
    end)
    assert.has_error(function()
      doc:add("Note", 1, 1, { layer = "x" })
    end, "a feature cannot be called `layer`")
    assert.has_error(function()
      doc.spans = nil
    end)
    doc.mine = 1
    assert.are.equal(1, doc.mine)
  end)

  it("gives its memory to the next text when it is closed", function()
    local x = stringer.load(pack_with(), { cache = false })
    local doc = x:read "1 2"
    local core = doc.core
    doc:close()
    doc:close()
    local other = x:read "3"
    assert.are.equal(core, other.core)
    assert.are.equal(1, #other:spans "Figure")
  end)

  it("says where a closed document is asked for anything", function()
    local x = stringer.load(pack_with(), { cache = false })
    local doc = x:read "1 2"
    local figure = doc:spans "Figure"[1]
    doc:close()
    for method, arguments in pairs {
      add = { "Figure", 1, 1 },
      after = { "Figure", 1 },
      at = { "Figure", 1 },
      block_of = { 1 },
      blocks = {},
      by_token = { "Figure" },
      column = { "pos" },
      fact = { figure },
      features_at = { "Figure", 1, 1 },
      folded = { 1 },
      has = { "Figure", 1 },
      lemmas = { 1, 2 },
      matches = { "Figure" },
      ntokens = {},
      place = { 1 },
      ref = { figure },
      remove = { figure },
      sentence = { 1 },
      sentence_of = { 1 },
      sentences = {},
      set_pos = { 1, "NOUN" },
      spans = { "Figure" },
      text = { 1 },
      tokens = {},
      value_at = { "Figure", 1, "n" },
      within = { "Figure", 1, 2 },
    } do
      assert.are.equal(
        "the document is closed",
        packs.misuse(doc[method], doc, arguments[1], arguments[2], arguments[3]),
        method
      )
    end
  end)

  it("keeps two documents apart", function()
    local x = stringer.load(pack_with(), { cache = false })
    local a, b = x:read "1 red", x:read "2 3 green"
    assert.are.same({ "1", "2" }, { a:spans "Figure"[1].text_of, b:spans "Figure"[1].text_of })
    assert.are.same({ "red", "green" }, { a:spans "colour"[1].name, b:spans "colour"[1].name })
  end)
end)
