-- A stream of ten million distinct made-up words: what the vocabulary takes at most, beside its bound, and by how much
-- the process grows once it has been full. Fails if the vocabulary takes more than its bound and one text.
local bench = require "support.bench"
local core = require "stringer.core"

local WORDS, TEXT = tonumber(os.getenv "VOCABULARY_WORDS") or 10000000, 2000
local BOUND = 64 * 1024 * 1024 -- a session's own default

local function resident()
  local file = io.open "/proc/self/statm"
  if not file then return nil end
  local pages = file:read "*a":match "^%d+ (%d+)"
  file:close()
  return tonumber(pages) * 4096
end

local LETTERS = "bcdfghklmnpqrstvwxyz"
local VOWELS = "aeiou"
-- A word for each number, of syllables.
local function word(n)
  local text = ""
  repeat
    local a, b = n % 20 + 1, math.floor(n / 20) % 5 + 1
    text = text .. LETTERS:sub(a, a) .. VOWELS:sub(b, b)
    n = math.floor(n / 100)
  until n == 0
  return text
end

local session = core.session { vocabulary = BOUND }
local doc = core.document(session)
local language = core.language(require "stringer.lang.en")
local most, filled, grown, emptied, generation = 0, nil, 0, 0, session:generation()
local from = core.system.clock()
for first = 1, WORDS, TEXT do
  local words = {}
  for i = first, math.min(first + TEXT - 1, WORDS) do
    words[#words + 1] = word(i)
  end
  doc:read(table.concat(words, " "), language)
  doc:tag() -- forms are part of the vocabulary
  local _, _, bytes = session:vocabulary_size()
  most = math.max(most, bytes)
  if session:generation() ~= generation then
    emptied, generation = emptied + 1, session:generation()
    collectgarbage()
    local now = resident()
    filled = filled or now
    if now then grown = math.max(grown, now - filled) end
  end
end
bench.figure("vocabulary.words", WORDS)
bench.figure("vocabulary.bound_mb", BOUND / 1e6)
bench.figure("vocabulary.most_mb", most / 1e6)
bench.figure("vocabulary.times_emptied", emptied)
if filled then bench.figure("vocabulary.grown_after_mb", grown / 1e6) end
bench.figure("vocabulary.words_per_s", WORDS / (core.system.clock() - from))
assert(emptied > 1, "the vocabulary was never full")
assert(most < BOUND * 1.25, "the vocabulary outgrew its bound")
