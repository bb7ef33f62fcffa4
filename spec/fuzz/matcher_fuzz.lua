-- The engine against the oracle: at least 200,000 random pairs of rule set and lattice. `SEED` chooses the first.
package.path = "./spec/?.lua;" .. package.path

local compare = require "support.compare"
local engine = require "support.engine"

local seed = tonumber(os.getenv "SEED") or os.time() % 1000000 * 1000
local cases = tonumber(os.getenv "FUZZ_CASES") or 200500 -- some are too long for the oracle
local result = compare.many { seed = seed, n = cases, prepare = engine.prepare, run_engine = engine.run }
print(
  ("matcher: seeds from %d: %d pairs alike with %d matches, %d too long for the oracle"):format(
    seed,
    result.compared,
    result.matches,
    result.skipped
  )
)
if result.failure then
  print(result.failure)
  os.exit(1)
end
local learning = compare.learning {
  seed = seed,
  n = math.ceil(cases / 400),
  lattices = 150,
  prepare = engine.prepare,
  reader = engine.reader,
}
print(
  ("matcher: %d lattices read alike by matchers that had read others, which chose anew %d" .. " times"):format(
    learning.compared,
    learning.choices
  )
)
if learning.failure then
  print(learning.failure)
  os.exit(1)
end
assert(result.compared > cases * 0.99 and result.matches > result.compared, "the cases have become trivial")
