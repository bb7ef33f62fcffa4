-- Instructions, which no other process disturbs: of a start, of a document whose words are new, of one whose words are
-- known, with all kinds of fact and with some. Counted by callgrind over the first texts of the corpus.
local bench = require "support.bench"

local DOCUMENTS = 40
local CHILD = "spec/support/bench_reader.lua"

local function interpreter()
  local i = 0
  while arg[i - 1] do
    i = i - 1
  end
  return arg[i]
end

local RUN = "valgrind --tool=callgrind --callgrind-out-file=/dev/null %s %s %d %d %s 2>&1"

-- Instructions of a process that reads so many texts so many times.
local function count(texts, passes, only)
  local pipe = assert(io.popen(RUN:format(interpreter(), CHILD, texts, passes, only or "")))
  local output = pipe:read "*a"
  pipe:close()
  return tonumber(output:match "Collected : (%d+)") or error("callgrind says:\n" .. output)
end

local function tell(name, only)
  local none, one, two = count(DOCUMENTS, 0, only), count(DOCUMENTS, 1, only), count(DOCUMENTS, 2, only)
  bench.figure(name .. ".instructions_per_doc", (two - one) / DOCUMENTS)
  bench.figure(name .. ".instructions_per_new_doc", (one - none) / DOCUMENTS)
  bench.figure(name .. ".start_instructions", count(0, 0, only))
end

local there = io.popen "command -v valgrind"
if there:read "*l" then
  tell "news"
  tell("only.times_quantities", "times,quantities")
else
  print "valgrind is not here: counts of instructions are left out"
end
there:close()
