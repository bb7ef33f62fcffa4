-- The policy `overlapping` as a pack sees it; what a match is, is compared with the oracle (spec/core/rules).
local stringer = require "stringer"

local function load(rule, options)
  local pack = stringer.pack "pairs"
  options = options or {}
  options.policy = "overlapping"
  pack:lexicon("who", { "ana", "omar" }, { features = { "side" } })
  pack:phase("pairing", options) { pack:rule("pair", rule) }
  pack:kind("pairs", { layer = "Pair" })
  return stringer.load(pack, { cache = false, tagger = false })
end

local function pairs_of(extractor, text)
  local document, list = extractor:read(text), {}
  for i, fact in ipairs(document:dossier().pairs) do
    list[i] = fact.a .. "-" .. fact.b
  end
  return list, document
end

local PAIR = {
  match = [[ a:<who> ... b:("oslo" | "rome") ]],
  yields = "Pair",
  fields = { a = "a.folded", b = "b.folded" },
}

describe("the policy `overlapping`", function()
  it("keeps every pair that a pattern can make", function()
    local list = pairs_of(load(PAIR), "Ana and Omar flew from Oslo to Rome.")
    assert.same({ "ana-oslo", "ana-rome", "omar-oslo", "omar-rome" }, list)
  end)

  it("drops a match by `unless` alone, not those that overlap it", function()
    local rule = { match = PAIR.match, yields = "Pair", fields = PAIR.fields, unless = { "stop" } }
    local pack = stringer.pack "pairs"
    pack:lexicon("who", { "ana", "omar" })
    pack:lexicon("stop", { "to" })
    pack:phase("pairing", { policy = "overlapping" }) { pack:rule("pair", rule) }
    pack:kind("pairs", { layer = "Pair" })
    local extractor = stringer.load(pack, { cache = false, tagger = false })
    local list = pairs_of(extractor, "Ana and Omar flew from Oslo to Rome.")
    assert.same({ "ana-oslo", "omar-oslo" }, list)
  end)

  it("tells where a rule has more matches than it may, keeps the first, and loses nothing else", function()
    local extractor = load(PAIR)
    local list, document = pairs_of(extractor, ("Ana "):rep(120) .. ("Oslo "):rep(120) .. ".")
    assert.equal(10000, #list)
    assert.equal(1, #document.problems)
    local told = tostring(document.problems[1])
    assert.matches("overlapping_spec.lua:%d+: rule pairs/pairing/pair: it has more overlapping matches", told)
    assert.matches("Ana Ana", told)
    assert.matches(
      "more overlapping matches",
      tostring(extractor:explain(("Ana "):rep(120) .. ("Oslo "):rep(120)))
    )
    assert.same({}, select(2, pairs_of(extractor, "Ana flew to Oslo.")).problems)
  end)

  it("takes time that is linear in the number of sentences, however many ways there are", function()
    local extractor =
      load { match = [[ (a:[])* b:[] ]], yields = "Pair", fields = { a = "a.folded", b = "b.folded" } }
    local document = extractor:read(("a b c d e f g h i j k l m n o p q r s t u v w x y z\n\n"):rep(3))
    assert.same({}, document.problems)
    assert.equal(3 * 26 * 27 / 2, #document:dossier().pairs) -- an end or more of each start, no way twice
  end)
end)
