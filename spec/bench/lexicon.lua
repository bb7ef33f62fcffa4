-- Lexicons of 1,000 and of 1,000,000 phrases: building, opening, matching. Prints "name value" lines.
--
-- Words are made of syllables, their frequency in the texts falls with their rank (Zipf). Phrases are of one to four
-- words; none is made of the most frequent words alone, as names are not. The thousand are the first of the million,
-- and every fiftieth token of the texts starts one of them; whatever else of the million occurs, occurs by chance. The
-- million's words are a third of all rarer words of the texts, so that every eighth token starts some phrase of it.
-- `first_ns_per_token` is the first reading of all texts: each word is looked up for the first time, and the pages of
-- the file are not mapped yet. `with_reading` counts cutting the texts into tokens and sentences as well.
local core = require "stringer.core"
local build = require "stringer.lexicon.build"

local TOKENS, DOCUMENTS, ROUNDS = 4000, 50, 20
local MANY = tonumber(os.getenv "LEXICON_PHRASES") or 1000000

local seed = 42
local function random(n)
  seed = (seed * 1103515245 + 12345) % 2147483648
  return math.floor(seed / 65536) % n + 1
end

local SYLLABLES = {}
for consonant in ("b d f g k l m n p r s t v z"):gmatch "%a" do
  for vowel in ("a e i o u"):gmatch "%a" do
    SYLLABLES[#SYLLABLES + 1] = consonant .. vowel
  end
end

local function word(rank)
  local text, n = "", rank + 70
  while n > 0 do
    text = text .. SYLLABLES[n % 70 + 1]
    n = math.floor(n / 70)
  end
  return text
end

local function capital(text)
  return text:sub(1, 1):upper() .. text:sub(2)
end

-- A rank by Zipf's law: the logarithm of the rank is spread evenly.
local function frequent_rank(n)
  return math.floor(math.exp(random(30000) / 30000 * math.log(n)))
end

local function make_phrases(n)
  local list = {}
  for i = 1, n do
    local words = {}
    for k = 1, ({ 1, 2, 2, 2, 2, 2, 3, 3, 4, 2 })[random(10)] do
      words[k] = capital(word(500 + random(32000) * 3 + k))
    end
    if #words == 1 then words[1] = words[1] .. SYLLABLES[random(70)] .. SYLLABLES[random(70)] end
    list[i] = table.concat(words, " ")
  end
  return list
end

local function make_text(phrases)
  local parts = {}
  for i = 1, TOKENS do
    if i % 50 == 0 then
      parts[#parts + 1] = phrases[random(1000)]
    elseif i % 20 == 19 then
      parts[#parts + 1] = word(frequent_rank(30000)) .. "."
    else
      local text = word(frequent_rank(30000))
      parts[#parts + 1] = i % 7 == 0 and capital(text) or text
    end
  end
  return table.concat(parts, " ")
end

local function source_of(phrases, n)
  local lines = { "%lexicon phrase", "%case folded" }
  for i = 1, n do
    lines[#lines + 1] = ("%s\tcode=C%d"):format(phrases[i], i % 5000)
  end
  return table.concat(lines, "\n")
end

local function private_bytes()
  local file = io.open "/proc/self/smaps_rollup"
  if not file then return nil end
  local total = 0
  for kb in file:read "*a":gmatch "Private_Dirty:%s*(%d+)" do
    total = total + tonumber(kb) * 1024
  end
  file:close()
  return total
end

local language = core.language(require "stringer.lang.en")

local function build_file(text, path)
  local from = os.clock()
  local draft = build.new(language)
  assert(draft:read(text, "bench.lex"))
  assert(draft:write(path))
  draft:close()
  return os.clock() - from
end

local function best(n, run)
  local least = math.huge
  for _ = 1, n do
    least = math.min(least, run())
  end
  return least
end

local function open_time(path)
  return best(5, function()
    local from = os.clock()
    local lexicon = assert(core.lexicon_open(path))
    local took = os.clock() - from
    lexicon:close()
    return took
  end)
end

-- Seconds a token for matching all texts, the matches, and seconds a token for reading and matching.
local function match_all(lexicon, texts, doc)
  local took, tokens, spans = 0, 0, 0
  local start = os.clock()
  for _, text in ipairs(texts) do
    doc:read(text, language)
    local from = os.clock()
    spans = spans + lexicon:match(doc)
    took = took + os.clock() - from
    tokens = tokens + doc:ntokens()
  end
  return took / tokens, spans, (os.clock() - start) / tokens
end

local phrases = make_phrases(MANY)
local texts = {}
for i = 1, DOCUMENTS do
  texts[i] = make_text(phrases)
end
local small, large = os.tmpname(), os.tmpname()
build_file(source_of(phrases, 1000), small)
local text = source_of(phrases, MANY)
phrases = nil -- luacheck: ignore
collectgarbage()
print(("lexicon.build_s %.2f"):format(build_file(text, large)))
text = nil -- luacheck: ignore
collectgarbage()

local before = private_bytes()
local held = assert(core.lexicon_open(large))
local after = private_bytes()
if before then print(("lexicon.open_private_kb %.0f"):format((after - before) / 1024)) end
print(("lexicon.bytes %d"):format(held:stat().bytes))
print(("lexicon.open_ms %.3f"):format(open_time(large) * 1000))

for _, case in ipairs { { "1000", small }, { tostring(MANY), large } } do
  local lexicon = assert(core.lexicon_open(case[2]))
  local doc = core.document(core.session {})
  local first, spans = match_all(lexicon, texts, doc)
  local whole = math.huge
  local per_token = best(ROUNDS, function()
    local match, _, all = match_all(lexicon, texts, doc)
    whole = math.min(whole, all)
    return match
  end)
  print(("lexicon.%s.first_ns_per_token %.2f"):format(case[1], first * 1e9))
  print(("lexicon.%s.ns_per_token %.2f"):format(case[1], per_token * 1e9))
  print(("lexicon.%s.with_reading_ns_per_token %.2f"):format(case[1], whole * 1e9))
  print(("lexicon.%s.matches %d"):format(case[1], spans))
end
os.remove(small)
os.remove(large)
