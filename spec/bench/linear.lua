-- What a token costs where patterns and text are made to be slow, in texts of 10 kB and of 100 kB: `ratio` is the time
-- for a token of the long text over that of the short one. 1 is linear; 10 would be the square of the text.
local bench = require "support.bench"
local core = require "stringer.core"
local hostile = require "support.hostile"

for _, case in ipairs(hostile.cases) do
  local cost = {}
  for i, size in ipairs { 1e4, 1e5 } do
    local doc, n = hostile.document(case, size)
    local matcher = core.matcher(hostile.program(case))
    matcher:match(doc)
    local rounds = i == 1 and 10 or 1
    cost[i] = bench.time(function()
      for _ = 1, rounds do
        matcher:match(doc)
      end
    end, 5) / rounds / n
    bench.figure(("linear.%s.%dkb.ns_per_token"):format(case.name, size / 1000), cost[i] * 1e9)
  end
  bench.figure(("linear.%s.ratio"):format(case.name), cost[2] / cost[1])
end
