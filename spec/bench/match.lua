-- What a token costs with 10 to 10,000 rules: a third sequences of lemmas, a third with spans and gaps, a third with
-- options and alternations, all with captures. The words of the rules are drawn from the text itself: each lemma of
-- more than three letters that occurs twice or more is as likely as any other, and the word after it is one that did
-- follow it; so rules do match, and how often is printed too, for a match costs more than a token. Documents are read
-- and tagged before; the time is that of matching alone, of a stream at work (the first pass, which fills the
-- automaton, is not counted).
local bench = require "support.bench"
local core = require "stringer.core"
local syntax = require "stringer.pattern.syntax"

local texts = bench.texts()
local session = core.session { vocabulary = 0, signatures = 0 }
local language = core.language(require "stringer.lang.en")
local opened, tagger = pcall(core.tagger or error, "lua/stringer/data/en.tagger")

local random = 12345
local function draw(n)
  random = (random * 1103515245 + 12345) % 2147483648
  return math.floor(random / 65536) % n + 1
end

-- Documents, with a span over each word in capitals, as an earlier phase would have left it.
local docs, tokens = {}, 0
local capital = assert(syntax.parse "[shape=Title & kind=word]")
local capitals = core.matcher(assert(core.program { policy = "all", rules = { { pattern = capital } } }))
for i, text in ipairs(texts) do
  local doc = core.document(session)
  doc:read(text, language)
  doc:tag(opened and tagger or nil)
  local flat = capitals:run(doc)
  for p = 1, #flat, 4 do
    doc:add_span("Name", flat[p + 1], flat[p + 2], nil, p)
  end
  docs[i], tokens = doc, tokens + doc:ntokens()
end

-- One place of each lemma that is a word and is followed by one.
local function collect()
  local seen, list = {}, {}
  for _, doc in ipairs(docs) do
    local before
    for i = 1, doc:ntokens() do
      local name = doc:lemma(i)
      local word = name:find "^%a%a%a%a+$" ~= nil
      if word and before then
        local place = seen[before]
        if not place then
          seen[before] = { doc, i - 1 }
        elseif not place.listed then
          place.listed = true
          list[#list + 1] = place
        end
      end
      before = word and name or nil
    end
  end
  return list
end

local places = collect()

local function place()
  local p = places[draw(#places)]
  return p[1], p[2]
end

local function lemma(doc, i)
  return ("[lemma=%q]"):format(doc:lemma(i))
end

local makers = {
  function() -- a sequence of lemmas that stands in the text
    local doc, i = place()
    return ("a:%s b:%s"):format(lemma(doc, i), lemma(doc, i + 1))
  end,
  function() -- a span, a gap, two lemmas
    local doc, i = place()
    local other, j = place()
    return ("who:<Name> ...{0,6} verb:%s ... object:%s"):format(lemma(doc, i), lemma(other, j))
  end,
  function() -- options and alternatives
    local doc, i = place()
    local other, j = place()
    return ('("the"|"a")? a:(%s|%s) [pos=ADV]? b:%s'):format(lemma(doc, i), lemma(other, j), lemma(doc, i + 1))
  end,
}

local function rules(n)
  local list = {}
  for i = 1, n do
    list[i] = { pattern = assert(syntax.parse(makers[i % 3 + 1]())) }
  end
  return list
end

local costs = {}
for _, n in ipairs { 10, 100, 1000, 10000 } do
  local program = assert(core.program { policy = "all", rules = rules(n) })
  local matcher = core.matcher(program)
  local matches = 0
  local function run()
    matches = 0
    for _, doc in ipairs(docs) do
      matches = matches + matcher:match(doc)
    end
  end
  run()
  local statistics
  costs[n] = bench.time(run) * 1e9 / tokens
  bench.figure(("match.%d.ns_per_token"):format(n), costs[n])
  statistics = matcher:statistics()
  bench.figure(("match.%d.matches"):format(n), matches)
  bench.figure(("match.%d.automaton_mb"):format(n), statistics.bytes / 1e6)
  bench.figure(("match.%d.flushes"):format(n), statistics.flushes)
end
bench.figure("match.10000_to_10", costs[10000] / costs[10])
