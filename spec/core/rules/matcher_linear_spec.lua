-- What is made to be slow comes to the right number of matches, tries each rule over each token once, and takes no
-- longer for each token of a long text. `spec/bench/linear.lua` measures how long.
local core = require "stringer.core"
local hostile = require "support.hostile"

local PATIENCE = 5 -- seconds of the processor; 0.3 at most, while the square of these texts would take ten and more

describe("the matcher is linear in", function()
  for _, case in ipairs(hostile.cases) do
    it(case.name, function()
      local matcher = core.matcher(hostile.program(case))
      local tokens = 0
      local start = os.clock()
      for _, size in ipairs { 1e3, 1e5 } do
        local doc, n = hostile.document(case, size)
        assert.are.equal(case.matches(n), matcher:match(doc))
        tokens = tokens + n
      end
      for i, count in ipairs(matcher:counts()) do
        assert.are.equal(2, count.tries)
        assert.are.equal(tokens - 2 * (case.spared and case.spared[i] or 0), count.tokens)
      end
      assert.is_true(os.clock() - start < PATIENCE)
    end)
  end
end)
