-- The engine against the oracle. Seeds that once failed come first; `make fuzz` runs many more.
local compare = require "support.compare"
local engine = require "support.engine"

describe("the matcher, compared with the oracle", function()
  local function alike(seed, n)
    local result = compare.many { seed = seed, n = n, prepare = engine.prepare, run_engine = engine.run }
    assert(not result.failure, result.failure)
    return result
  end

  for _, seed in ipairs { 31, 3139, 5029, 100826, 150257, 701556 } do
    it("seed " .. seed, function()
      alike(seed, 1)
    end)
  end

  it("5,000 random pairs of rule set and lattice", function()
    local result = alike(700000, 5000)
    assert.is_true(result.compared > 4950)
    assert.is_true(result.matches > 5000)
  end)

  it("and with itself, before and after it has read others", function()
    local result = compare.learning {
      seed = 9000,
      n = 25,
      lattices = 120,
      prepare = engine.prepare,
      reader = engine.reader,
    }
    assert(not result.failure, result.failure)
    assert.is_true(result.matches > 3000)
    assert.is_true(result.choices > 10)
  end)
end)
