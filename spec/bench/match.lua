-- What a token costs with 10 to 10,000 rules: a third sequences of lemmas, a third with spans and gaps, a third with options
-- and alternations, all with captures. The words of the rules are drawn from the text itself, where a word of more than
-- three letters is as likely as it is frequent; so rules do match. Documents are read and tagged before; the time is that
-- of matching alone, of a stream at work (the first pass, which fills the automaton, is not counted).
local bench = require "support.bench"
local core = require "stringer.core"
local syntax = require "stringer.syntax"

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
local capitals = core.matcher(assert(core.program { policy = "all", rules = { { pattern = assert(syntax.parse "[shape=Title & kind=word]") } } }))
for i, text in ipairs(texts) do
  local doc = core.document(session)
  doc:read(text, language)
  doc:tag(opened and tagger or nil)
  local flat = capitals:run(doc)
  for p = 1, #flat, 4 do doc:add_span("Name", flat[p + 1], flat[p + 2], nil, p) end
  docs[i], tokens = doc, tokens + doc:ntokens()
end

local function place(length)
  while true do
    local doc = docs[draw(#docs)]
    local n = doc:ntokens()
    if n > length + 1 then
      local i = draw(n - length)
      local good = true
      for k = i, i + length - 1 do
        if not doc:lemma(k):match "^%a%a%a%a+$" then good = false end
      end
      if good then return doc, i end
    end
  end
end

local function lemma(doc, i)
  return ("[lemma=%q]"):format(doc:lemma(i))
end

local makers = {
  function() -- a sequence of lemmas that stands in the text
    local doc, i = place(2)
    return ("a:%s b:%s"):format(lemma(doc, i), lemma(doc, i + 1))
  end,
  function() -- a span, a gap, two lemmas
    local doc, i = place(1)
    local other, j = place(1)
    return ("who:<Name> ...{0,6} verb:%s ... object:%s"):format(lemma(doc, i), lemma(other, j))
  end,
  function() -- options and alternatives
    local doc, i = place(2)
    local other, j = place(1)
    return ("(\"the\"|\"a\")? a:(%s|%s) [pos=ADV]? b:%s"):format(lemma(doc, i), lemma(other, j), lemma(doc, i + 1))
  end,
}

local function rules(n)
  local list = {}
  for i = 1, n do list[i] = { pattern = assert(syntax.parse(makers[i % 3 + 1]())) } end
  return list
end

for _, n in ipairs { 10, 100, 1000, 10000 } do
  local program = assert(core.program { policy = "all", rules = rules(n) })
  local matcher = core.matcher(program)
  local matches = 0
  local function run()
    matches = 0
    for _, doc in ipairs(docs) do matches = matches + matcher:match(doc) end
  end
  run()
  local statistics
  bench.figure(("match.%d.ns_per_token"):format(n), bench.time(run) * 1e9 / tokens)
  statistics = matcher:statistics()
  bench.figure(("match.%d.matches"):format(n), matches)
  bench.figure(("match.%d.automaton_mb"):format(n), statistics.bytes / 1e6)
  bench.figure(("match.%d.flushes"):format(n), statistics.flushes)
end
