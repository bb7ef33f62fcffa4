-- Explain against the tokenizer on 100,000 generated texts. `SEED` chooses the first.
package.path = "./spec/?.lua;" .. package.path

local random = require "support.tokens_random"

local seed = tonumber(os.getenv "SEED") or os.time() % 1000000
local texts = tonumber(os.getenv "FUZZ_CASES") or 100000
local wrong, total = random.check(seed, texts)
if wrong then
  print(wrong)
  os.exit(1)
end
assert(total > texts * 3, "the texts have become trivial")
print(("tokens: from seed %d: %d tokens of %d texts explained as they are"):format(seed, total, texts))
