local words_of = require "stringer.base.words"

describe("stringer.base.words", function()
  it("cuts a text at white space, and keeps the order", function()
    assert.same({ "b", "a", "b" }, words_of " b\ta\n b ")
    assert.same({}, words_of " \n")
  end)

  it("takes a pattern of what a word is", function()
    assert.same({ "at", "in" }, words_of("at | in", "[^|%s]+"))
  end)
end)
