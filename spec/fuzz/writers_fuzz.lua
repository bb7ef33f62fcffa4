-- Texts, ids and titles of any bytes through every form of output: what is written can be read again.
local cjson = require "cjson.safe"
local export = require "stringer.export"
local fuzz = require "support.fuzz"
local stringer = require "stringer"

local extractor = stringer.load("news", { errors = "collect" })
local SEEDS = {
  "Ana Silva told reporters in Lisbon on Monday that 40 people had died.",
  'He said "no" – “twice”.',
  "PARIS, May 2 (AP) – France\n\n- one\n- two",
  '{"text": 1}',
  "<b>&amp;</b> ]]> --> </script>",
  "=cmd|' /C calc'!A0",
  "\27[31mred\27[0m \155 \194\155",
}
local PIECES = {
  "\0",
  "\255",
  "\237\160\128",
  "\240\159\152\128",
  "e\204\129",
  "\r\n",
  "\n\n",
  "\t",
  '"',
  "\\",
  ",",
  ";",
  "<",
  "&",
  "\27[2J",
  "\226\128\168",
  "\239\187\191",
  "said ",
  "Monday ",
  "40 ",
  "Ana Silva ",
}

local function quotes_hold(csv)
  local rest = csv:gsub('""', "")
  return select(2, rest:gsub('"', "")) % 2 == 0
end

local checks = {}

function checks.jsonl(out, text)
  assert(not out:gsub("\n$", ""):find "\n", "a dossier of several lines")
  assert(type(cjson.decode(out)) == "table", ("%q"):format(text))
end

function checks.csv(out, text)
  assert(quotes_hold(out), ("%q"):format(text))
end

function checks.text(out, text)
  assert(not out:find "[\27%z]", ("%q"):format(text))
end

fuzz.run("writers", function(random)
  local text = fuzz.mutate(random, fuzz.pick(random, SEEDS), PIECES)
  local id = random(2) == 1 and fuzz.mutate(random, "a-1", PIECES) or random(1000)
  local offsets = fuzz.pick(random, { "chars", "utf16" })
  local title = random(2) == 1 and fuzz.pick(random, SEEDS) or nil
  local doc = extractor:read(text, { date = "2023-05-16", id = id, title = title })
  for _, name in ipairs(export.NAMES) do
    local format = export.format(name)
    local how =
      { tokens = random(2) == 1, offsets = format.offsets or offsets, compact = format.compact or nil }
    local out = format.document(doc:dossier(how), { text = text, id = id, title = title })
    assert(type(out) == "string")
    if checks[name] then checks[name](out, text) end
  end
  doc:close()
end)
