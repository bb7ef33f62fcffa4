local headlines = require "stringer.train.headlines"

local function sentence()
  return {
    words = { "The", "envoy", "urged", "a", "halt", "." },
    pos = { "DET", "NOUN", "VERB", "DET", "NOUN", "PUNCT" },
    lemmas = { nil, nil, "urge" },
    heads = { 2, 3, 0, 5, 3, 3 },
    labels = { "det", "nsubj", "root", "det", "obj", "punct" },
  }
end

describe("headlines", function()
  it("drop articles and the full stop and stand in the present tense", function()
    local h = headlines.of(sentence())
    assert.same({ "Envoy", "urges", "halt" }, h.words)
    assert.same({ "NOUN", "VERB", "NOUN" }, h.pos)
  end)

  it("keep the tree", function()
    local h = headlines.of(sentence())
    assert.same({ 2, 0, 2 }, h.heads)
    assert.same({ "nsubj", "root", "obj" }, h.labels)
  end)

  it("have no tree where the sentence has none", function()
    local s = sentence()
    s.heads, s.labels = nil, nil
    assert.is_nil(headlines.of(s).heads)
  end)

  it("say many in the plural", function()
    local s = sentence()
    s.words[2] = "envoys"
    assert.same({ "Envoys", "urge", "halt" }, headlines.of(s).words)
  end)

  it("are not made of sentences without a verb in the past behind its subject", function()
    local s = sentence()
    s.pos[3], s.words[3] = "AUX", "is"
    assert.is_nil(headlines.of(s))
  end)
end)
