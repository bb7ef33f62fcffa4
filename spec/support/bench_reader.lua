-- Reads the first texts of the corpus as `extract` does, some number of times: what spec/bench/instructions.lua counts.
-- Without texts it only starts: the corpus is not read. Usage: bench_reader.lua TEXTS TIMES [KIND,…]
local bench = require "support.bench"
require "stringer.core".system.blocks() -- as the command does

local most, times, only = tonumber(arg[1]), tonumber(arg[2]), nil
for name in (arg[3] or ""):gmatch "[^,]+" do
  only = only or {}
  only[#only + 1] = name
end

local extractor = require "stringer".load("news", { only = only })
local jsonl = require "stringer.export.jsonl"

local function read(text)
  local document = extractor:read(text, { date = "2023-05-16" })
  jsonl.document(document:dossier { offsets = "chars", compact = true }, { text = text })
  document:close()
end

read "Norway and Denmark signed an agreement on Monday."
local texts = most > 0 and bench.texts() or {}
for _ = 1, times do
  for i = 1, math.min(most, #texts) do
    read(texts[i])
  end
end
