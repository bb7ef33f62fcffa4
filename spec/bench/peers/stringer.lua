-- stringer on the peers' text and rules: text to matches; and tokens with sentences and parts of speech.
local bench = require "support.bench"
local cjson = require "cjson"
local core = require "stringer.core"
local syntax = require "stringer.syntax"

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
  sequence = function(w) return ('"%s" "%s"'):format(w[1], w[2]) end,
  gap = function(w) return ('"%s" ...{,3} "%s"'):format(w[1], w[2]) end,
  options = function(w) return ('("%s"|"%s") "the"? "%s"'):format(w[1], w[2], w[3]) end,
}
local list = {}
for i, rule in ipairs(rules) do list[i] = { pattern = assert(syntax.parse(forms[rule.kind](rule.words))) } end

local session = core.session {}
local doc = core.document(session)
local language = core.language(require "stringer.lang.en")
local matcher = core.matcher(assert(core.program { policy = "all", rules = list }))
local found

local function run()
  found = 0
  for _, text in ipairs(texts) do
    doc:read(text, language)
    doc:tag()
    local flat, at = matcher:run(doc), 1
    while flat[at] do
      found, at = found + 1, at + 4 + 4 * flat[at + 3]
    end
  end
end
run()
bench.rate("peers.stringer.rules", bytes, run)
bench.figure("peers.stringer.rules.matches", found)
local tagger = core.tagger and core.tagger "lua/stringer/data/en.tagger"
if tagger then
  bench.rate("peers.stringer.tagged_rules", bytes, function()
    for _, text in ipairs(texts) do
      doc:read(text, language)
      doc:tag(tagger)
      matcher:run(doc)
    end
  end)
end
