local options_of = require "stringer.train.options"

describe("stringer.train.options", function()
  it("collects lists, reads numbers and keeps texts", function()
    local o = options_of(
      { "--gold", "a", "--times", "3", "--gold", "b", "--out", "c" },
      { gold = {}, times = 1, seed = 7 }
    )
    assert.same({ gold = { "a", "b" }, times = 3, seed = 7, out = "c" }, o)
  end)

  it("refuses what is no option, an option without a value, and a text for a number", function()
    assert.has_error(function()
      options_of({ "gold", "a" }, {})
    end, "train: what is 'gold'? See the head of this script")
    assert.has_error(function()
      options_of({ "--gold" }, {})
    end, "train: what is '--gold'? See the head of this script")
    assert.has_error(function()
      options_of({ "--times", "x" }, { times = 1 })
    end, "train: a number is needed after --times")
  end)
end)
