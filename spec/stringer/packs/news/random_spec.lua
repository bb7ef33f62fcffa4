-- Whatever the text, the pack's own code must not fail, and what it files must lie in the text. Texts are words of
-- news, names, times and marks in any order: nonsense that rules half fit.
local stringer = require "stringer"

local PIECES = { "’’", "‘‘", "''", "``" }
for piece in
  ([[“ ” " ' ’ ( ) , , , . . . : ; - — ! ? 's n't $5 £10-12m 40% 3 200 1999 May Monday yesterday two dozens
  ago said says told reporters that who according to claimed warning warned of threatened accused if not will
  and and but while after by with in at from the the a Norway Norwegian Oslo Denmark Danish police rebels
  officials government minister Foreign Minister Ana Silva Silva he she they it Taliban UN United Nations NATO
  Mr. Dr. M. No. 10 Reuters Harbour News Radio River Street airbase killed wounded dead injured civilians people
  talks agreement attacked visited signed rejected troops border war of independence million dollars per cent
  hours three-day @someone #tag http://example.org x@example.org Smith's USD115 million statement remarks jersey
  “stop ' \n \n\n * 1. GENEVA (Example News) --]]):gmatch "%S+"
do
  PIECES[#PIECES + 1] = piece == "\\n" and "\n" or piece == "\\n\\n" and "\n\n" or piece
end

local function random_text(count)
  local list = {}
  for i = 1, count do
    list[i] = PIECES[math.random(#PIECES)] .. (math.random(6) == 1 and "" or " ")
  end
  return table.concat(list)
end

local function check_places(value, text)
  if type(value) ~= "table" then return end
  if value.start and value.text then assert.equal(value.text, text:sub(value.start, value["end"])) end
  for _, inner in pairs(value) do
    check_places(inner, text)
  end
end

describe("the pack", function()
  it("reads any jumble of words and files what lies in it", function()
    local extractor = stringer.load "news"
    local seed, filed = os.time() % 1000000, 0
    for round = 1, 300 do
      math.randomseed(seed + round)
      local text = random_text(math.random(5, 120))
      local doc = extractor:read(text, { date = "2024-02-29" })
      local ok, problem = pcall(function()
        local dossier = doc:dossier()
        filed = filed
          + #dossier.attributions
          + #dossier.events
          + #dossier.entities
          + #dossier.times
          + #dossier.quantities
        check_places(dossier, text)
      end)
      doc:close()
      assert(ok, ("seed %d: %s\n%s"):format(seed + round, tostring(problem), text))
    end
    assert.is_true(filed > 1000)
  end)

  it("says the same of a text whatever it has read before", function()
    local encode = require "stringer.export.encode"
    local texts, first, seed = {}, {}, os.time() % 1000000
    math.randomseed(seed)
    for i = 1, 60 do
      texts[i] = random_text(math.random(20, 150))
    end
    local function file(extractor, i)
      local doc = extractor:read(texts[i], { date = "2024-02-29" })
      local line = encode.line(doc:dossier { tokens = true })
      doc:close()
      return line
    end
    local extractor = stringer.load "news"
    for i = 1, #texts do
      first[i] = file(extractor, i)
    end
    extractor = stringer.load "news"
    for i = #texts, 1, -1 do
      assert(first[i] == file(extractor, i), ("seed %d, text %d:\n%s"):format(seed, i, texts[i]))
    end
  end)
end)
