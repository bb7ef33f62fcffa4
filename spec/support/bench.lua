--- What the measurements share: the text, the clock, and how a figure is printed.

local system = require "stringer.core".system

local bench = {}

local CORPUS = "../shared/corpora/polnear.jsonl"

local function read(path)
  local handle = io.open(path, "rb")
  if not handle then return nil end
  local content = handle:read "*a"
  handle:close()
  return content
end

local function from_jsonl(content, list)
  local cjson = require "cjson"
  for line in content:gmatch "[^\n]+" do
    list[#list + 1] = cjson.decode(line).text
  end
end

--- The texts to measure over: those of the file STRINGER_BENCH_TEXT (a text, or JSON Lines), else of the corpus if it
-- is there, else the articles of spec/examples, again and again.
-- @treturn table list of strings
-- @treturn number their bytes in all
function bench.texts()
  local list, path = {}, os.getenv "STRINGER_BENCH_TEXT" or CORPUS
  local content = read(path)
  if content and path:find "%.jsonl$" then
    from_jsonl(content, list)
  elseif content then
    list[1] = content
  else
    local own = assert(read "spec/examples/ferry.txt", "run from the project's root")
    for i = 1, 2000 do
      list[i] = own
    end
  end
  local bytes = 0
  for _, text in ipairs(list) do
    bytes = bytes + #text
  end
  return list, bytes
end

--- The least time of some runs, in seconds of the wall clock: what disturbs a run only adds to it.
-- @tparam function run
-- @tparam[opt=3] integer times
-- @treturn number
function bench.time(run, times)
  local least = math.huge
  for _ = 1, times or 3 do
    collectgarbage()
    local start = system.clock()
    run()
    least = math.min(least, system.clock() - start)
  end
  return least
end

--- Prints a figure.
function bench.figure(name, value)
  print(("%s %.6g"):format(name, value))
end

--- Prints megabytes (10^6 bytes) in a second.
function bench.rate(name, bytes, run, times)
  bench.figure(name .. ".mb_per_s", bytes / 1e6 / bench.time(run, times))
end

return bench
