-- The whole pack beside the default pipeline of wink-nlp (sentences, negation, sentiment, tags, entities), which finds
-- far less: processor time of one warm pass over the same texts, in turns, so that both meet the same machine.
-- `make bench-peers` fetches wink-nlp.
local bench = require "support.bench"

local TEXTS, ROUNDS = 100, 3
local build = os.getenv "BUILD" or "build"
local modules, file = build .. "/peers/node_modules", build .. "/bench/wink.jsonl"

local there = io.open(modules .. "/wink-nlp/package.json")
if not there then
  print "wink-nlp is not here (make bench-peers fetches it): news.vs_wink is left out"
  return
end
there:close()

local cjson = require "cjson"
local jsonl = require "stringer.export.jsonl"
local extractor = require("stringer").load "news"
local texts = bench.texts()
os.execute(("mkdir -p %s/bench"):format(build))
local handle = assert(io.open(file, "wb"))
for i = 1, math.min(TEXTS, #texts) do
  handle:write(cjson.encode(texts[i]), "\n")
end
handle:close()

local function own()
  local before = os.clock()
  for i = 1, math.min(TEXTS, #texts) do
    local document = extractor:read(texts[i], { date = "2023-05-16" })
    jsonl.document(document:dossier { offsets = "chars", compact = true }, { text = texts[i] })
    document:close()
  end
  return os.clock() - before
end

local function wink()
  local pipe = assert(io.popen(("node spec/bench/peers/wink_default.js %s %s"):format(modules, file)))
  local seconds = tonumber(pipe:read "*a")
  pipe:close()
  return seconds or error "wink-nlp did not run"
end

own()
local ours, theirs = math.huge, math.huge
for _ = 1, ROUNDS do
  ours, theirs = math.min(ours, own()), math.min(theirs, wink())
end
bench.figure("news.vs_wink", theirs / ours)
