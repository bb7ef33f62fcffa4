-- Tokens; with blocks and sentences; with parts of speech and lemmas; with arguments. Beside them, at the same time,
-- ICU's iterators over words and over sentences: breaks alone, no table of words, from text that is UTF-16 already.
local bench = require "support.bench"
local core = require "stringer.core"

local texts, bytes = bench.texts()
local language = core.language(require "stringer.lang.en")
local doc = core.document(core.session {})

local function read(bare, tagger, parse)
  return function()
    for _, text in ipairs(texts) do
      doc:read(text, language, bare)
      if tagger then doc:tag(tagger) end
      if parse then doc:parse() end
    end
  end
end

read(false)() -- the vocabulary is filled: what is measured is a stream at work
local icu = (os.getenv "BUILD" or "build") .. "/bench/icu"

local function write_texts()
  local path = os.tmpname()
  local handle = assert(io.open(path, "wb"))
  for _, text in ipairs(texts) do
    handle:write((text:gsub("%z", " ")), "\0")
  end
  handle:close()
  return path
end

local function measure_icu(name, what, path)
  local pipe = assert(io.popen(("%s %s %s"):format(icu, what, path)))
  bench.figure(name, assert(pipe:read "n", "no figure from " .. icu))
  pipe:close()
end

bench.rate("tokens", bytes, read(true), 5)
bench.rate("sentences", bytes, read(false), 5)
if io.open(icu) then
  local path = write_texts()
  measure_icu("floor.icu.mb_per_s", "words", path)
  measure_icu("floor.icu_sentences.mb_per_s", "sentences", path)
  os.remove(path)
end
if core.tagger then
  local tagger = core.tagger "lua/stringer/data/en.tagger"
  bench.rate("tagged", bytes, read(false, tagger))
  doc:use_syntax(core.syntax(assert(core.parser("lua/stringer/data/en.arguments", tagger)), language))
  bench.rate("parsed", bytes, read(false, tagger, true))
end
