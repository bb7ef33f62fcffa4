local factuality = require "stringer.packs.news.factuality"
local stringer = require "stringer"

local extractor

-- What the first of some words in a text is told to be.
local function how(word, text)
  local doc = extractor:read(text)
  local folded, result = doc:column "folded", nil
  for i = 1, doc:ntokens() do
    if folded[i] == word then
      local negated, modality = factuality.of(doc, i)
      result = (negated and "not " or "") .. modality
      break
    end
  end
  doc:close()
  return result
end

describe("what is told", function()
  setup(function()
    extractor = stringer.load "news"
  end)

  it("happened where nothing says otherwise", function()
    assert.equal("asserted", how("closed", "The mayor closed the bridge."))
    assert.equal("asserted", how("closed", "Farmers said that the mayor closed the bridge."))
    assert.equal("asserted", how("close", "The mayor did not fail to close the bridge."))
  end)

  it("did not happen where its clause or a verb above it denies it", function()
    for word, text in pairs {
      open = "The mayor did not open the bridge.",
      close = "The mayor failed to close the bridge.",
      closed = "The mayor denied that he closed the bridge.",
      built = "It is false that they built a bridge.",
      closing = "The mayor left without closing the bridge.",
      opened = "No mayor opened the bridge.",
    } do
      assert.equal("not asserted", how(word, text), text)
    end
  end)

  it("did not happen where the denial stands first, or what is told is called untrue", function()
    for word, text in pairs {
      sell = "At no point did the mayor sell the bridge.",
      opened = "Never has the mayor opened the bridge.",
      opening = "The mayor came close to opening the bridge.",
      closed = "There is not a word of truth in the claim that Lisbon closed a bridge.",
      built = "The claim that the mayor built a bridge is a fabrication.",
    } do
      assert.equal("not asserted", how(word, text), text)
    end
    assert.equal("asserted", how("closed", "At no cost to farmers, the mayor closed the bridge."))
    assert.equal("demanded", how("closed", "It is high time that the mayor closed the bridge."))
    assert.equal("future", how("close", "The mayor is on track to close the bridge."))
  end)

  it("is as open as the deed that it comes of", function()
    assert.equal("possible", how("killing", "Rebels may attack the bridge, killing many."))
    assert.equal("future", how("closing", "The mayor will visit the bridge, closing a lane."))
    assert.equal("asserted", how("killing", "Rebels attacked the bridge, killing many."))
    assert.equal("asserted", how("killing", "Rebels said they attacked the bridge, killing many."))
  end)

  it("is open where it may happen, is feared, asked or only supposed", function()
    assert.equal("possible", how("close", "The mayor may close the bridge."))
    assert.equal("possible", how("collapse", "Farmers fear a collapse."))
    assert.equal("possible", how("close", "Did the mayor close the bridge?"))
    assert.equal("future", how("close", "The mayor will close the bridge."))
    assert.equal("conditional", how("closes", "If the mayor closes the bridge, farmers will march."))
    assert.equal("demanded", how("close", "Farmers urged the mayor to close the bridge."))
  end)
end)
