local array = require "stringer.array"
local stringer = require "stringer"

local function pack()
  local p = stringer.pack "p"
  p:phase "a" {
    p:rule "figure" {
      match = [[ n:[kind=number] w:[kind=word]? ]], yields = "Figure", fields = { n = "n", word = "w" }, set = { big = false },
    },
  }
  p:phase "b" { p:rule "pair" { match = [[ a:<Figure> "," b:<Figure> ]], yields = "Pair", fields = { a = "a.span", n = "b.n" } } }
  p:kind("figures", { layer = "Figure", fields = { "n", "big" } })
  p:kind("pairs", { layer = "Pair" })
  p:kind("made", { make = function(doc)
    local list = {}
    for _, span in ipairs(doc:spans "Figure") do
      local fact = doc:fact(span, { n = tonumber(span.n) })
      fact.inner = doc:ref(span.first, span.first, { entity = "e1" })
      list[#list + 1] = fact
    end
    list[#list + 1] = { plain = true }
    return list
  end })
  p:kind("none", { make = function() return {} end })
  return p
end

local TEXT = "“É” 1 kg, 😀 2."

local function dossier(options)
  return stringer.load(pack(), { cache = false }):read(TEXT, { id = 7, date = "2001-01-01" }):dossier(options)
end

describe("dossier", function()
  it("holds a list for each kind of fact, each with its rule", function()
    local d = dossier()
    assert.are.same({ 7, "2001-01-01", 2, 4 }, { d.id, d.date, #d.figures, #d.made + 1 })
    assert.are.same({ start = 10, ["end"] = 13, text = "1 kg", n = "1", big = false, rule = "p/a/figure" }, d.figures[1])
    assert.are.equal("p/made", d.made[3].rule)
    assert.is_nil(d.figures[1].word)
    assert.is_nil(d.tokens)
  end)

  it("counts in bytes for string.sub by default", function()
    local d = dossier()
    assert.are.equal("1 kg", TEXT:sub(d.figures[1].start, d.figures[1]["end"]))
    assert.are.equal("1", TEXT:sub(d.made[1].inner.start, d.made[1].inner["end"]))
    assert.are.equal(TEXT, TEXT:sub(d.sentences[1].start, d.sentences[1]["end"]))
  end)

  it("counts in code points and in units of UTF-16, from 0 and half open", function()
    local chars, utf16 = dossier { offsets = "chars" }, dossier { offsets = "utf16" }
    assert.are.same({ 4, 8 }, { chars.figures[1].start, chars.figures[1]["end"] })
    assert.are.same({ 12, 13 }, { chars.figures[2].start, chars.figures[2]["end"] })
    assert.are.same({ 13, 14 }, { utf16.figures[2].start, utf16.figures[2]["end"] })
    assert.are.same({ 4, 5 }, { chars.made[1].inner.start, chars.made[1].inner["end"] })
    assert.has_error(function() dossier { offsets = "words" } end)
  end)

  it("can be made again in another unit", function()
    local doc = stringer.load(pack(), { cache = false }):read(TEXT)
    local first = doc:dossier { offsets = "chars" }
    assert.are.same({ 4, 8 }, { first.figures[1].start, first.figures[1]["end"] })
    assert.are.equal(10, doc:dossier().figures[1].start)
    assert.are.equal(4, doc:dossier { offsets = "utf16" }.figures[1].start)
  end)

  it("makes spans that are features into references", function()
    local d = stringer.load(pack(), { cache = false }):read("1, 2"):dossier { offsets = "chars" }
    assert.are.same({ start = 0, ["end"] = 1, text = "1" }, d.pairs[1].a)
    assert.are.equal("2", d.pairs[1].n)
  end)

  it("knows empty lists from empty objects", function()
    local d = stringer.load(pack(), { cache = false }):read("nothing"):dossier()
    for _, name in ipairs { "figures", "pairs", "none", "blocks", "sentences" } do assert.is_true(array.is(d[name]), name) end
    local empty = stringer.load(pack(), { cache = false }):read(""):dossier { offsets = "chars", tokens = true }
    for _, name in ipairs { "tokens", "figures", "blocks", "sentences" } do assert.are.equal(0, #empty[name]) end
  end)

  it("lists tokens when it is asked to", function()
    local d = dossier { tokens = true, offsets = "chars" }
    assert.are.same({ 0, 1 }, { d.tokens[1].start, d.tokens[1]["end"] })
    assert.is_string(d.tokens[2].lemma)
    assert.is_nil(d.tokens[1].text)
  end)

  it("lets a pack replace a list of one that it uses, if it says so", function()
    local b, mine = pack(), stringer.pack "mine"
    mine:uses(b)
    mine:kind("none", { make = function() return { 1 } end })
    assert.has_error(function() stringer.load(mine, { cache = false }) end)
    local other = stringer.pack "other"
    other:uses(b)
    other:kind("none", { make = function() return { { x = 1 } } end, replace = true })
    local d = stringer.load(other, { cache = false }):read("1"):dossier()
    assert.are.same({ x = 1, rule = "other/none" }, d.none[1])
  end)
end)
