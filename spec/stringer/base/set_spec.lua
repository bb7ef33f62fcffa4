local set_of = require "stringer.base.set"

describe("stringer.base.set", function()
  it("takes words with any white space between them", function()
    assert.same({ to = true, ["of"] = true, ["’s"] = true }, set_of "  to of\n  ’s to ")
    assert.same({}, set_of "")
  end)

  it("takes a list of anything", function()
    local one = {}
    assert.same({ [one] = true, [3] = true }, set_of { one, 3 })
  end)

  it("adds to a set that is there", function()
    local set = { a = { street = true } }
    assert.equal(set, set_of("b", set))
    assert.same({ a = { street = true }, b = true }, set)
  end)
end)
