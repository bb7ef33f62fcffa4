-- Generated texts: what explain says of each token. Texts that once failed come first; `make fuzz` runs 100,000 and
-- more.
local random = require "support.tokens_random"

describe("explain, over generated texts,", function()
  it("tells the tokenizer's tokens, and steps that hold", function()
    local wrong, total, steps = random.check(1, 5000)
    assert(not wrong, wrong)
    assert.is_true(total > 30000)
    local n = 0
    for _ in pairs(steps) do
      n = n + 1
    end
    assert.are.equal(23, n) -- each step there is
  end)
end)
