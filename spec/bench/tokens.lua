-- Tokens; with blocks and sentences; with parts of speech and lemmas.
local bench = require "support.bench"
local core = require "stringer.core"

local texts, bytes = bench.texts()
local language = core.language(require "stringer.lang.en")
local doc = core.document(core.session {})

local function read(bare, tagger)
  return function()
    for _, text in ipairs(texts) do
      doc:read(text, language, bare)
      if tagger then doc:tag(tagger) end
    end
  end
end

read(false)() -- the vocabulary is filled: what is measured is a stream at work
bench.rate("tokens", bytes, read(true))
bench.rate("sentences", bytes, read(false))
if core.tagger then
  bench.rate("tagged", bytes, read(false, core.tagger "lua/stringer/data/en.tagger"))
end
