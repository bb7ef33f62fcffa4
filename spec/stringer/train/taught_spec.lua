local taught = require "stringer.train.taught"

--- A sentence as teacher.py writes it: words, our parts of speech, the teacher's tags, heads and labels.
local function sentence(rows)
  local s = { words = {}, pos = {}, tags = {}, heads = {}, labels = {} }
  for i, row in ipairs(rows) do
    s.words[i], s.pos[i], s.tags[i], s.heads[i], s.labels[i] = row[1], row[2], row[3], row[4], row[5]
  end
  return s
end

describe("taught sentences", function()
  it("take verbs and nouns from the teacher", function()
    local s = sentence {
      { "Norway", "PROPN", "NNP", 2, "nsubj" },
      { "questions", "NOUN", "VBZ", 0, "ROOT" },
      { "Denmark", "PROPN", "NNP", 2, "dobj" },
    }
    assert.is_true(taught.turn(s))
    assert.same({ "PROPN", "VERB", "PROPN" }, s.pos)
    assert.same({ "nsubj", "root", "obj" }, s.labels)
  end)

  it("tell auxiliaries from verbs by their place in the tree", function()
    local s = sentence {
      { "They", "PRON", "PRP", 3, "nsubj" },
      { "had", "VERB", "VBD", 3, "aux" },
      { "had", "AUX", "VBN", 0, "ROOT" },
      { "talks", "NOUN", "NNS", 3, "dobj" },
    }
    assert.is_true(taught.turn(s))
    assert.same({ "PRON", "AUX", "VERB", "NOUN" }, s.pos)
  end)

  it("keep our reading of words that are few, of names and of participles before nouns", function()
    local s = sentence {
      { "That", "PRON", "IN", 3, "mark" },
      { "Improved", "ADJ", "VBN", 3, "amod" },
      { "Congress", "PROPN", "NN", 4, "nsubj" },
      { "met", "VERB", "VBD", 0, "ROOT" },
    }
    assert.is_true(taught.turn(s))
    assert.same({ "PRON", "ADJ", "PROPN", "VERB" }, s.pos)
  end)

  it("are left out when they are too short", function()
    assert.is_false(taught.turn(sentence { { "Go", "VERB", "VB", 0, "ROOT" } }))
  end)
end)
