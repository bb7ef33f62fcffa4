local stringer = require "stringer"

describe("the examples of the pack's rules", function()
  it("all hold, and every rule has some", function()
    local extractor = stringer.load "news"
    local result = extractor:test(extractor.packs[#extractor.packs].pack)
    local told = {}
    for i, failure in ipairs(result.failures) do
      told[i] = tostring(failure)
    end
    assert.same({}, told)
    assert.is_true(result.passed > 100)
    assert.equal(0, result.untested)
  end)
end)
