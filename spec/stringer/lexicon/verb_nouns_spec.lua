local tables = require "stringer.lang.en_nouns"
local verb_nouns = require "stringer.lexicon.verb_nouns"
local verbs = require "stringer.lang.en_verbs"

local function has(verb, noun)
  for _, one in ipairs(verb_nouns.of(verb, tables, verbs)) do
    if one == noun then return true end
  end
  return false
end

describe("the nouns of a verb", function()
  it("follow its ending", function()
    for verb, noun in pairs {
      condemn = "condemnation",
      invade = "invasion",
      suspend = "suspension",
      detain = "detention",
      oppress = "oppression",
      abduct = "abduction",
      prosecute = "prosecution",
      nationalize = "nationalization",
      deploy = "deployment",
      withdraw = "withdrawal",
      deny = "denial",
      seize = "seizure",
      defy = "defiance",
      rob = "robbery",
      kidnap = "kidnapping",
    } do
      assert.is_true(has(verb, noun), noun)
    end
  end)

  it("are irregular for some", function()
    assert.is_true(has("oust", "ouster"))
    assert.is_true(has("besiege", "siege"))
  end)

  it("are not the verb itself, nor words that mean something else", function()
    assert.is_false(has("attack", "attack"))
    assert.is_false(has("govern", "government"))
    assert.is_false(has("commit", "commission"))
  end)
end)
