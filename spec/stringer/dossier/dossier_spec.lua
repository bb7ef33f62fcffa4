local array = require "stringer.base.array"
local encode = require "stringer.export.encode"
local stringer = require "stringer"

local function pack()
  local p = stringer.pack "p"
  p:phase "a" {
    p:rule "figure" {
      match = [[ n:[kind=number] w:[kind=word]? ]],
      yields = "Figure",
      fields = { n = "n", word = "w" },
      set = { big = false },
    },
  }
  p:phase "b" {
    p:rule "pair" {
      match = [[ a:<Figure> "," b:<Figure> ]],
      yields = "Pair",
      fields = { a = "a.span", n = "b.n" },
    },
  }
  p:kind("figures", { layer = "Figure", fields = { "n", "big" } })
  p:kind("pairs", { layer = "Pair" })
  p:kind("made", {
    make = function(doc)
      local list = {}
      for _, span in ipairs(doc:spans "Figure") do
        local fact = doc:fact(span, { n = tonumber(span.n) })
        fact.inner = doc:ref(span.first, span.first, { entity = "e1" })
        list[#list + 1] = fact
      end
      list[#list + 1] = { plain = true }
      return list
    end,
  })
  p:kind("none", {
    make = function()
      return {}
    end,
  })
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
    assert.are.same(
      { start = 10, ["end"] = 13, text = "1 kg", n = "1", big = false, rule = "p/a/figure" },
      d.figures[1]
    )
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
    assert.has_error(function()
      dossier { offsets = "words" }
    end)
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
    for _, name in ipairs { "figures", "pairs", "none", "blocks", "sentences" } do
      assert.is_true(array.is(d[name]), name)
    end
    local empty = stringer.load(pack(), { cache = false }):read(""):dossier { offsets = "chars", tokens = true }
    for _, name in ipairs { "tokens", "figures", "blocks", "sentences" } do
      assert.are.equal(0, #empty[name])
    end
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
    mine:kind("none", {
      make = function()
        return { 1 }
      end,
    })
    assert.has_error(function()
      stringer.load(mine, { cache = false })
    end)
    local other = stringer.pack "other"
    other:uses(b)
    other:kind("none", {
      make = function()
        return { { x = 1 } }
      end,
      replace = true,
    })
    local d = stringer.load(other, { cache = false }):read("1"):dossier()
    assert.are.same({ x = 1, rule = "other/none" }, d.none[1])
  end)
end)

describe("a compact dossier", function()
  -- Places in facts and in facts of facts; beside features, in lists whose order does not name them, and where a key is
  -- taken.
  local function placing()
    local p = pack()
    p:kind("placed", {
      make = function(doc)
        local list = {}
        for _, span in ipairs(doc:spans "Figure") do
          local fact = { n = span.n, zeta = true, inner = doc:place(span.first), all = { doc:place(1, 2) } }
          list[#list + 1] = doc:place(span.first, span.last, fact)
        end
        list[#list + 1] = doc:place(1, 1, { text = "overwritten", start = "too" })
        list[#list + 1] = doc:place(1, 1)
        list[#list].text = "its maker's own"
        return list
      end,
    })
    p:kind("relations", {
      make = function(doc)
        return { doc:place(2, 3, { type = "alias", giver = "x" }) }
      end,
    })
    return p
  end

  local function both(p, text, options)
    local doc = stringer.load(p, { cache = false }):read(text, { id = 7 })
    options = options or {}
    local plain = encode.line(doc:dossier(options))
    options.compact = true
    return plain, encode.line(doc:dossier(options)), doc
  end

  it("is written as the same bytes as one that is not", function()
    for _, unit in ipairs { "bytes", "chars", "utf16" } do
      for _, text in ipairs { TEXT, '1, 2 and 3.\n\nBad \255 bytes: 4, "5".\n\n- 6\n- 7', "" } do
        local p = text == "" and pack() or placing()
        local plain, compact = both(p, text, { offsets = unit, tokens = true })
        assert.are.equal(plain, compact)
      end
    end
    assert.is_truthy(both(placing(), TEXT):find '"giver":"x"')
  end)

  it("holds no copies of what the document has", function()
    local doc = select(3, both(placing(), TEXT))
    local d = doc:dossier { compact = true }
    assert.is_nil(d.placed[1].start)
    assert.is_nil(d.blocks[1])
    assert.are.equal("1 kg", doc:dossier().placed[1].text)
  end)

  it("is written whole, and while its document is open", function()
    local doc = select(3, both(placing(), TEXT))
    local d = doc:dossier { compact = true }
    assert.has_error(function()
      encode.pretty(d)
    end, "stringer: json: a compact dossier is written as a whole, or not at all")
    assert.has_error(function()
      encode.line(d.placed)
    end)
    doc.core:close()
    assert.error_matches(function()
      encode.line(d)
    end, "closed object")
  end)

  it("takes only places that the document has, as any dossier does", function()
    for _, compact in ipairs { true, false } do
      local p = stringer.pack "p"
      p:kind("placed", {
        make = function(doc)
          return { doc:place(1, 99) }
        end,
      })
      local doc = stringer.load(p, { cache = false, errors = "collect" }):read("One two.")
      assert.are.same({}, doc:dossier { compact = compact }.placed)
      assert.is_truthy(tostring(doc.problems[1]):find("there is no token 99", 1, true))
    end
  end)

  it("has places as references that were made before it", function()
    local p = stringer.pack "p"
    p:step("early", function(doc)
      doc.early = doc:place(2, 2, { n = 1 })
    end)
    p:kind("placed", {
      make = function(doc)
        return { doc.early }
      end,
    })
    local plain, compact = both(p, "Éé two.", { offsets = "chars" })
    assert.are.equal(plain, compact)
    assert.is_truthy(plain:find('"start":3,"end":6,"text":"two"', 1, true))
  end)
end)
