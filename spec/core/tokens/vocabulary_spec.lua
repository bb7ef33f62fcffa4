local core = require "stringer.core"
local language = core.language(require "stringer.lang.en")

describe("a session", function()
  it("counts types and forms", function()
    local session = core.session {}
    local doc = core.document(session)
    doc:read("The the The dog.", language)
    local types, forms, bytes = session:vocabulary_size()
    assert.are.equal(4, types) -- The, the, dog and the stop
    assert.are.equal(0, forms)
    assert.is_true(bytes > 0)
    doc:tag()
    types, forms = session:vocabulary_size()
    assert.are.equal(4, types)
    assert.are.equal(5, forms) -- the first The begins a line, the second does not
  end)

  it("goes through new types", function()
    local session = core.session {}
    local doc = core.document(session)
    doc:read("alpha beta", language)
    local seen = {}
    for id, text in session:new_types(1) do
      seen[#seen + 1] = text
      assert.are.equal(text, session:type_text(id))
      session:set_marks(id, 3)
    end
    assert.are.same({ "beta" }, seen)
    assert.has_error(function()
      session:type_text(2)
    end)
    assert.has_error(function()
      session:set_marks(-1, 0)
    end)
  end)

  it("stays within its bound over a stream of new words", function()
    local session = core.session { vocabulary = 1024 * 1024 }
    local doc = core.document(session)
    local first, most = session:generation(), 0
    for round = 1, 200 do
      local words = {}
      for i = 1, 500 do
        words[i] = "w" .. round .. "x" .. i
      end
      doc:read(table.concat(words, " "), language)
      local _, _, bytes = session:vocabulary_size()
      most = math.max(most, bytes)
    end
    assert.is_true(session:generation() > first)
    assert.is_true(most < 1.5 * 1024 * 1024)
  end)

  it("does not answer for documents that were read before it was emptied", function()
    local session = core.session { vocabulary = 1000 }
    local old, new = core.document(session), core.document(session)
    local words = {}
    for i = 1, 200 do
      words[i] = "w" .. i
    end
    old:read(table.concat(words, " "), language)
    assert.are.equal("w1", old:folded(1))
    new:read("next", language)
    assert.has_error(function()
      old:folded(1)
    end)
    assert.are.equal("w1", old:text(1))
  end)

  it("is not taken for one that is gone by a tagger that both had", function()
    local tagger = core.tagger "lua/stringer/data/en.tagger"
    local texts =
      { "The old ferry left the quiet harbour at dawn and sank.", "She sold seven shells.", "He sat." }
    local function lemmas(text)
      local own = core.session {}
      local doc, list = core.document(own), {}
      doc:read(text, language)
      doc:tag(tagger)
      for i = 1, doc:ntokens() do
        list[i] = doc:lemma(i)
      end
      doc:close()
      return table.concat(list, " ")
    end
    local wanted = {}
    for i, text in ipairs(texts) do
      wanted[i] = lemmas(text)
      collectgarbage()
    end
    assert.are.equal("he sit .", wanted[3]:lower())
    for i = 1, 60 do
      local k = i % 3 + 1
      assert.are.equal(wanted[k], lemmas(texts[k]))
      collectgarbage()
    end
  end)

  it("refuses budgets that are none", function()
    assert.has_error(function()
      core.session { vocabulary = -1 }
    end)
    assert.has_error(function()
      core.session { vocabulary = "much" }
    end)
  end)
end)
