-- The known name that is nearest to one that is not known.
local suggest = require "stringer.base.suggest"

describe("suggestions", function()
  it("count what is put in, left out, replaced or swapped", function()
    assert.equal(0, suggest.distance("lemma", "lemma"))
    assert.equal(1, suggest.distance("lema", "lemma"))
    assert.equal(1, suggest.distance("lemmma", "lemma"))
    assert.equal(1, suggest.distance("lemna", "lemma"))
    assert.equal(1, suggest.distance("lmema", "lemma"))
    assert.equal(5, suggest.distance("", "lemma"))
  end)

  it("are near, in whatever case, or none", function()
    local names = { "folded", "lemma", "shape" }
    assert.equal("shape", suggest.nearest("shpae", names))
    assert.equal("folded", suggest.nearest("FOLDD", names))
    assert.is_nil(suggest.nearest("colour", names))
    assert.is_nil(suggest.nearest("lemma", { "lemma" }))
    assert.is_nil(suggest.nearest(("x"):rep(1000), { ("x"):rep(999) }))
  end)

  it("end a message", function()
    assert.equal(' (did you mean "lemma"?)', suggest.hint("lema", { "lemma" }))
    assert.equal("", suggest.hint("colour", { "lemma" }))
  end)

  it("come in order", function()
    assert.same({ "a", "b", "c" }, suggest.names { c = 1, a = 2, b = 3, [1] = 4 })
  end)
end)
