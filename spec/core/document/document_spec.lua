local core = require "stringer.core"
local language = core.language(require "stringer.lang.en")
local session = core.session {}

local function read(text)
  local doc = core.document(session)
  doc:read(text, language)
  return doc
end

describe("a document", function()
  it("gives tokens by number, with the bytes of string.sub", function()
    local text = "Zoë didn’t go. They did."
    local doc = read(text)
    assert.are.equal(8, doc:ntokens())
    local start, stop, kind, pos, space = doc:token(2)
    assert.are.equal("did", text:sub(start, stop))
    assert.are.equal("word", kind)
    assert.is_nil(pos)
    assert.is_true(space)
    assert.is_false((select(5, doc:token(3))))
    assert.are.equal("didn’t go", doc:text(2, 4))
    assert.are.equal("", doc:text(3, 2))
    assert.are.same({ 6, 16 }, { doc:bytes(2, 4) })
    assert.has_error(function()
      doc:token(0)
    end)
    assert.has_error(function()
      doc:token(9)
    end)
  end)

  it("finds what covers a place", function()
    local doc = read "One two. Three.\n\nFour."
    assert.are.equal(2, doc:token_at(5))
    assert.is_nil(doc:token_at(4))
    assert.is_nil(doc:token_at(100))
    assert.are.equal(2, doc:sentence_of(4))
    assert.are.same({ 4, 5 }, { doc:sentence(2) })
    assert.are.equal(2, doc:block_of(6))
  end)

  it("counts code points and UTF-16 units", function()
    local doc = read "a😀é\255 b"
    local function places(unit)
      if unit then doc:count(unit) end
      local list = {}
      for i = 1, doc:ntokens() do
        local fact = doc:place(i, i, {}, true)
        list[#list + 1], list[#list + 2] = fact.start, fact["end"]
      end
      return list
    end
    assert.are.equal(5, doc:ntokens()) -- a, the emoji, é, a broken byte, b
    assert.are.same({ 1, 1, 2, 5, 6, 7, 8, 8, 10, 10 }, places())
    assert.are.same({ 0, 1, 1, 2, 2, 3, 3, 4, 5, 6 }, places "chars")
    assert.are.same({ 0, 1, 1, 3, 3, 4, 4, 5, 6, 7 }, places "utf16")
    assert.are.same({ 1, 1, 2, 5, 6, 7, 8, 8, 10, 10 }, places "bytes")
    assert.are.same({ start = 2, ["end"] = 7, text = "😀é", more = 1 }, doc:place(2, 3, { more = 1 }))
    assert.has_error(function()
      doc:place(3, 2, {})
    end)
    assert.has_error(function()
      doc:place(1, 6, {})
    end)
    assert.has_error(function()
      doc:count "lines"
    end)
  end)

  it("takes forms, parts of speech and lemmas", function()
    local doc = read "Dogs Bark"
    doc:tag()
    assert.are.equal("dogs", doc:lemma(1))
    doc:set_pos(1, "NOUN", "dog")
    assert.are.same({ "NOUN", "dog" }, { doc:pos(1), doc:lemma(1) })
    doc:set_pos(1, "VERB")
    assert.are.same({ "VERB", "dog" }, { doc:pos(1), doc:lemma(1) })
    assert.has_error(function()
      doc:set_pos(1, "THING")
    end)
  end)

  it("lists what it says of each token, also when its session has forgotten the words of others", function()
    local small = core.session { vocabulary = 20000 }
    local doc, generation, turns = core.document(small), small:generation(), 0
    for k = 1, 60 do
      local words = {}
      for i = 1, 40 do
        words[i] = ("Word%dx%d"):format(k * k, i)
      end
      doc:read(table.concat(words, " ") .. " the End", language)
      doc:tag()
      if small:generation() ~= generation then
        generation, turns = small:generation(), turns + 1
      end
      local folded, lemma = doc:column "folded", doc:column "lemma"
      assert.are.equal(doc:ntokens(), #folded)
      for i = 1, doc:ntokens() do
        assert.are.same({ doc:folded(i), doc:lemma(i) }, { folded[i], lemma[i] })
      end
    end
    assert.is_true(turns > 2)
  end)

  it("says so rather than telling of other spans when its session has forgotten what its own were", function()
    local small = core.session { signatures = 2000 }
    small:expose "number"
    local first, other = core.document(small), core.document(small)
    first:read("Five dogs bark.", language)
    first:add_span("Quantity", 1, 2, { number = 5 }, 7)
    assert.are.same({ 1, 2, 7 }, first:layer "Quantity")
    for k = 1, 200 do
      other:read("Six cats.", language)
      other:add_span("Name", 2, 2, { number = k }, 1)
      assert.are.same({ 2, 2, 1 }, other:layer "Name")
    end
    for _, call in ipairs { "layer", "within", "covering", "has", "after", "add_span" } do
      assert.error_matches(function()
        first[call](first, "Quantity", 1, 2)
      end, "emptied for another document")
    end
    first:read("Two dogs.", language)
    first:add_span("Quantity", 1, 1, { number = 2 }, 8)
    assert.are.same({ 1, 1, 8 }, first:layer "Quantity")
  end)

  it("takes spans", function()
    session:expose "number"
    local doc = read "Five dogs bark."
    doc:add_span("Quantity", 1, 2, { number = 5, note = {}, other = "x" }, 7)
    doc:add_span("Quantity", 1, 1)
    assert.has_error(function()
      doc:add_span("Quantity", 2, 1)
    end)
    assert.has_error(function()
      doc:add_span("Quantity", 1, 9)
    end)
  end)

  it("lists what the host knows its spans as", function()
    local doc = read "Five dogs bark."
    doc:add_span("Quantity", 2, 3, nil, 8)
    doc:add_span("Quantity", 1, 2, nil, 7)
    doc:add_span("Name", 1, 1, nil, 9)
    assert.are.same({ 1, 2, 7, 2, 3, 8 }, doc:layer "Quantity")
    local list, new = doc:layer("Quantity", { [7] = "seven", [8] = false, [9] = "nine" })
    assert.are.same({ { "seven", 8 }, { 2, 0, 2, 3 } }, { list, new })
    assert.is_false(doc:remove_span("Quantity", 1, 2, 6))
    assert.is_false(doc:remove_span("Nothing", 1, 2, 7))
    assert.is_true(doc:remove_span("Quantity", 1, 2, 7))
    assert.is_false(doc:remove_span("Quantity", 1, 2, 7))
    doc:add_span("Quantity", 1, 1, nil, 10)
    assert.are.same({ { 10, 8 }, { 1, 0, 1, 1, 2, 0, 2, 3 } }, { doc:layer("Quantity", {}) })
    assert.are.same({ {} }, { doc:layer("Nothing", {}) })
    assert.are.same({ { "ten", "eight" } }, { doc:layer("Quantity", { [8] = "eight", [10] = "ten" }) })
  end)

  it("can be read again and closed", function()
    local doc = read "One."
    doc:read("Two words", language)
    assert.are.equal(2, doc:ntokens())
    assert.are.equal("heading", (select(3, doc:block(1))))
    doc:close()
    doc:close()
    assert.has_error(function()
      doc:ntokens()
    end)
  end)

  it("keeps its text and its session alive", function()
    local doc = core.document(core.session {})
    doc:read(("word "):rep(10) .. tostring(os.time()), language)
    collectgarbage()
    collectgarbage()
    assert.are.equal("word", doc:folded(10))
  end)

  it("refuses what is no text or no language", function()
    local doc = core.document(session)
    assert.has_error(function()
      doc:read({}, language)
    end)
    assert.has_error(function()
      doc:read("x", session)
    end)
    assert.has_error(function()
      doc:tag(language)
    end)
  end)
end)
