-- stringer on the peers' texts, rules and phrases: text to matches; what it reads goes to FOLDER/read/stringer.
-- Usage: stringer.lua FOLDER
local bench = require "support.bench"
local build = require "stringer.lexicon.build"
local cjson = require "cjson"
local core = require "stringer.core"
local syntax = require "stringer.pattern.syntax"

local folder = arg[1]
local texts, bytes = {}, 0
for line in io.lines(folder .. "/text.jsonl") do
  texts[#texts + 1] = cjson.decode(line).text
  bytes = bytes + #texts[#texts]
end
local handle = assert(io.open(folder .. "/rules.json"))
local rules = cjson.decode(handle:read "*a")
handle:close()

local forms = {
  sequence = function(w)
    return ('"%s" "%s"'):format(w[1], w[2])
  end,
  gap = function(w)
    return ('"%s" ...{,3} "%s"'):format(w[1], w[2])
  end,
  options = function(w)
    return ('("%s"|"%s") "the"? "%s"'):format(w[1], w[2], w[3])
  end,
}
local list = {}
for i, rule in ipairs(rules) do
  list[i] = { pattern = assert(syntax.parse(forms[rule.kind](rule.words))) }
end

local doc = core.document(core.session {})
local language = core.language(require "stringer.lang.en")
local tagger = core.tagger "lua/stringer/data/en.tagger"
local matcher = core.matcher(assert(core.program { policy = "all", rules = list }))

local draft = build.new(language)
draft:match("phrase", "all")
for phrase in io.lines(folder .. "/phrases.txt") do
  draft:entry("phrases.txt", 0, "phrase", { phrase }, {}, { case = "folded" })
end
local lexicon = assert(core.lexicon_load(draft:bytes()))
draft:close()

local function each(work)
  return function()
    local found = 0
    for _, text in ipairs(texts) do
      doc:read(text, language)
      found = found + (work(doc) or 0)
    end
    return found
  end
end

local function match()
  local flat, at, found = matcher:run(doc), 1, 0
  while flat[at] do
    found, at = found + 1, at + 4 + 4 * flat[at + 3]
  end
  return found
end

local runs = {
  { "read.stringer", each(function() end) },
  { "tagged.stringer", each(function()
    doc:tag(tagger)
  end) },
  { "rules.stringer", each(function()
    doc:tag()
    return match()
  end) },
  { "tagged_rules.stringer", each(function()
    doc:tag(tagger)
    return match()
  end) },
  { "phrases.stringer", each(function()
    return lexicon:match(doc)
  end) },
}
for _, run in ipairs(runs) do
  local found = run[2]()
  bench.rate(run[1], bytes, run[2])
  if found > 0 then bench.figure(run[1] .. ".matches", found) end
end

local out = assert(io.open(folder .. "/read/stringer", "wb"))
for line in io.lines(folder .. "/gold.jsonl") do
  doc:read(cjson.decode(line).text, language)
  out:write "D\n"
  for k = 1, doc:nsentences() do
    local first, last = doc:sentence(k)
    for i = first, last do
      out:write("T ", doc:text(i), "\n")
    end
    out:write "S\n"
  end
end
out:close()
