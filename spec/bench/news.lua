-- The whole pack, from text to dossier as JSON; how long it takes to be ready; where the time goes.
local bench = require "support.bench"
local system = require "stringer.core".system

system.blocks() -- as the command does

local started = system.clock()
local stringer = require "stringer"
local extractor = stringer.load "news"
extractor:read("Norway and Denmark signed an agreement on Monday.", { date = "2023-05-16" }):dossier()
bench.figure("news.start_ms", (system.clock() - started) * 1e3)

local jsonl = require "stringer.export.jsonl"
local texts, bytes = bench.texts()

-- Enough documents for about two megabytes: the figure settles long before.
local some, size = {}, 0
for _, text in ipairs(texts) do
  if size > 2e6 then break end
  some[#some + 1], size = text, size + #text
end

bench.rate("news", size, function()
  for _, text in ipairs(some) do
    local document = extractor:read(text, { date = "2023-05-16" })
    jsonl.document(document:dossier { offsets = "chars", compact = true }, { text = text })
    document:close()
  end
end, 2)
bench.figure("news.peak_mb", system.peak() / 1e6)
bench.figure("bench.text_mb", bytes / 1e6)
