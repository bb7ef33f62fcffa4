--- What fuzzers share: rounds with a seed each until FUZZ_SECONDS are over, and random values. A failure names its
-- seed; SEED runs that round alone.
local fuzz = {}

local SECONDS = tonumber(os.getenv "FUZZ_SECONDS") or 10

--- A generator of numbers of its own, the same on every Lua.
-- @tparam integer seed
-- @treturn function (n) → integer from 1 to n
function fuzz.random(seed)
  local state = seed % 2147483647
  if state == 0 then state = 1 end
  local function draw()
    state = state * 16807 % 2147483647
    return state
  end
  for _ = 1, 3 do
    draw()
  end
  return function(n)
    return draw() % n + 1
  end
end

--- One of a list.
function fuzz.pick(random, list)
  return list[random(#list)]
end

--- A text with bytes changed, doubled, cut out or put in from `pieces`.
function fuzz.mutate(random, text, pieces)
  for _ = 1, random(6) do
    local at, n = random(#text + 1), random(8)
    local kind = random(5)
    if kind == 1 then
      text = text:sub(1, at - 1) .. string.char(random(256) - 1) .. text:sub(at + 1)
    elseif kind == 2 then
      text = text:sub(1, at - 1) .. text:sub(at + n)
    elseif kind == 3 then
      text = text:sub(1, at - 1) .. text:sub(at, at + n):rep(random(20)) .. text:sub(at)
    else
      text = text:sub(1, at - 1) .. fuzz.pick(random, pieces) .. text:sub(at)
    end
  end
  return text
end

--- Runs rounds until the time is over.
-- @tparam string name of the fuzzer
-- @tparam function round (random, seed), which raises when something is not as it should be
function fuzz.run(name, round)
  local only, start, rounds = tonumber(os.getenv "SEED"), os.time(), 0
  local seed = only or os.time() % 100000 * 1000
  repeat
    seed = only or seed + 1
    local ok, problem = xpcall(function()
      round(fuzz.random(seed), seed)
    end, debug.traceback)
    if not ok then
      io.stderr:write(("%s: SEED=%d: %s\n"):format(name, seed, problem))
      os.exit(1)
    end
    rounds = rounds + 1
  until only or os.time() - start >= SECONDS
  print(("%s: %d rounds"):format(name, rounds))
end

return fuzz
