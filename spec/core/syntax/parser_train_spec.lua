-- The parser's trainer as the training script uses it.
local core = require "stringer.core"

local TAGGER = "lua/stringer/data/en.tagger"
local LABELS = { "root", "nsubj", "obj", "det" }
local LESSON = {
  {
    { "Rebels", "seized", "the", "bridge" },
    { "NOUN", "VERB", "DET", "NOUN" },
    { 2, 0, 4, 2 },
    { "nsubj", "root", "det", "obj" },
  },
  { { "Ministers", "left" }, { "NOUN", "VERB" }, { 2, 0 }, { "nsubj", "root" } },
}

local function train(seed, preferred)
  local trainer, losses = core.parser_trainer(TAGGER, LABELS), {}
  for _, s in ipairs(LESSON) do
    trainer:sentence(s[1], s[2], s[3], s[4])
  end
  for label, by in pairs(preferred or {}) do
    trainer:prefer(label, by)
  end
  for round = 0, 19 do
    losses[#losses + 1] = trainer:run { seed = seed, rounds = 20, round = round, least_word = 1, least = 1 }
  end
  return trainer:model(), losses
end

describe("the parser's trainer", function()
  it("learns its lesson, the same one from the same seed", function()
    local model, losses = train(5)
    assert.is_true(losses[#losses] < losses[1] / 2)
    assert.equal("sgparser", model:sub(1, 8))
    assert.equal(model, (train(5)))
    assert.not_equal(model, (train(6)))
  end)

  it("prefers a label when it is told to", function()
    local model = train(5)
    assert.equal(model, (train(5, { det = 0 })))
    assert.not_equal(model, (train(5, { det = 2 })))
    assert.has_error(function()
      core.parser_trainer(TAGGER, LABELS):prefer("a label of too many letters", 1)
    end)
  end)

  it("says what is wrong with a sentence", function()
    local trainer = core.parser_trainer(TAGGER, LABELS)
    assert.has_error(function()
      trainer:sentence({ "a" }, { "NOUN" }, { 2 }, { "root" })
    end, "stringer: parser trainer: a head outside the sentence")
    assert.has_error(function()
      trainer:sentence({ "a" }, { "THING" }, { 0 }, { "root" })
    end, "stringer: parser trainer: there is no part of speech 'THING'")
  end)

  it("says which tagger cannot be opened", function()
    assert.has_error(function()
      core.parser_trainer("no/such/file", LABELS)
    end, "stringer: parser trainer: no/such/file: No such file or directory")
  end)
end)
