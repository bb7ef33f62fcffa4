-- Random lists of phrases in every form that is read: each is kept, reported or refused, and never a mistake of ours.
local build = require "stringer.lexicon.build"
local core = require "stringer.core"
local formats = require "stringer.lexicon.formats"
local fuzz = require "support.fuzz"

local language = core.language(require "stringer.lang.en")

local SEEDS = {
  ["a.lex"] = "# who marches\n%lexicon crowd\n%plural yes\n%set side=street\nprotester | demonstrator\nriot"
    .. " police\tside=state\n",
  ["a.csv"] = 'phrase,code,weight\n"Ana, Silva",A,1\noak,"B""c",2\n',
  ["a.tsv"] = "phrase\tcode\noak\tA\n",
  ["a.jsonl"] = '{"label":"ORG","pattern":"Acme"}\n'
    .. '{"label":"GPE","pattern":[{"LOWER":"san"},{"LOWER":{"IN":["a","b"]},"OP":"?"}],"id":"x"}\n',
  ["b.jsonl"] = '{"phrase":"oak","code":"A","n":1.5,"b":true}\n',
  ["a.lst"] = "oak&code=A\nelm:minor\n",
  ["a.txt"] = "UNITED_STATES_ [USA]\n+US_\n&PERSON\n---  SAY [020] ---\nSAY\n+SAID_ [021]\n- * TO + [022]\n~ AGENT"
    .. " [~GOV]\n",
}
local PIECES = {
  "\t",
  "\n",
  "\r\n",
  ",",
  '"',
  "|",
  "=",
  "%",
  "%set ",
  "%lexicon ",
  "#",
  "&",
  ":",
  "[",
  "]",
  "{",
  "}",
  "\\",
  "\0",
  "\255",
  "é",
  "1e999",
  "null",
  '"IN":[',
  '"OP":"*"',
  "_",
  "+",
  "-",
  "~",
  "---",
  ("["):rep(100),
  ("a "):rep(50),
  '{"label":',
}

fuzz.run("importers", function(random)
  local names = {}
  for name in pairs(SEEDS) do
    names[#names + 1] = name
  end
  table.sort(names)
  local name = fuzz.pick(random, names)
  local text = fuzz.mutate(random, SEEDS[name], PIECES)
  if random(4) == 1 then name = fuzz.pick(random, names) end
  local form = formats.guess(name, text)
  if not form then return end
  local draft = build.new(language)
  local ok, problem = pcall(formats.reader(form).read, text, name, draft, {
    open = function()
      return nil, "not there"
    end,
    lexicon = "x",
  })
  assert(ok, ("%s: %q: %s"):format(name, text, tostring(problem)))
  local bytes = draft:bytes()
  draft:close()
  local lexicon = assert(core.lexicon_load(bytes))
  assert(lexicon:verify(), text)
  for id = 1, #lexicon do
    lexicon:entry(id)
  end
  lexicon:close()
end)
