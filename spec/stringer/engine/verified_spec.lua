-- Which rules are verified, and over how many tokens: what the filter knows of a pattern before its machine runs.
local stringer = require "stringer"

-- What a rule with this pattern tried in a text of one sentence.
local function tried(pattern, text)
  local pack = stringer.pack "tried"
  pack:lexicon("animal", { "dog", "cat" })
  pack:phase "only" { pack:rule "rule" { match = pattern, yields = "Found" } }
  local extractor = stringer.load(pack, { cache = false })
  extractor:read(text):close()
  local entry = extractor:profile()[1]
  return { tries = entry.tries, tokens = entry.tokens, matches = entry.matches }
end

describe("a rule is verified", function()
  it("only where what it sees ahead stands right behind it", function()
    assert.are.equal(0, tried([[ <animal> &("and" "the") ]], "the dog ran and slept beside the tree").tries)
    assert.are.same(
      { tries = 1, tokens = 3, matches = 1 },
      tried([[ <animal> &("and" "the") ]], "one dog and the other ran to me")
    )
  end)

  it("only where what it sees behind stands right before it, also behind a gap", function()
    assert.are.equal(0, tried([[ "so" []* <&"," "dog" ]], "so it is, said the dog").tries)
    assert.are.equal(1, tried([[ "so" []* <&"," "dog" ]], "so it is, dog of mine").matches)
  end)

  it("whatever stands behind or before it if that may be nothing", function()
    assert.are.equal(1, tried([[ "dog" &("x"?) ]], "the dog ran").matches)
    assert.are.equal(1, tried([[ <&("x"?) "dog" ]], "the dog ran").matches)
  end)

  it("in a window about its prefilter, though it sees behind and ahead", function()
    local text = "one two three four five six dog and the other ran all the way to the next town"
    assert.are.same({ tries = 1, tokens = 4, matches = 1 }, tried([[ []{0,1} "dog" &("and" "the") ]], text))
    assert.are.same({ tries = 1, tokens = 1, matches = 1 }, tried([[ <!"the" "dog" ]], text))
  end)

  it("only where the sentence can begin so, if it is to begin there", function()
    assert.are.equal(0, tried([[ ^ []? "dog" []* &("ran" "to") ]], "one brown dog ran to the town").matches)
    assert.are.same(
      { tries = 1, tokens = 0, matches = 0 },
      tried([[ ^ ("a" | "one") []* "dog" &"ran" ]], "the one dog ran")
    )
    assert.are.equal(1, tried([[ (^ | <&"the") "one" []* "dog" &"ran" ]], "the one dog ran").matches)
    assert.are.equal(1, tried([[ ^ "the" []* "dog" &"ran" ]], "the one dog ran").matches)
  end)

  it("with all that it needs, in order, though what it sees may stand anywhere", function()
    assert.are.equal(0, tried([[ "dog" []* "cat" []* "ran" ]], "cat ran after the dog").tries)
    assert.are.equal(0, tried([[ "dog" []* "cat" ]], "the dog ran").tries)
    assert.are.equal(1, tried([[ "dog" []* "cat" &([]* "ran") ]], "so the dog and the cat ran").matches)
    assert.are.equal(1, tried([[ "a" []* <&"a" "b" ]], "a b").matches)
    assert.are.equal(1, tried([[ "a" &"b" []* "b" ]], "a b").matches)
  end)
end)
