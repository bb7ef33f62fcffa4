-- Degenerate texts through the whole news pack: pieces repeated at random. Work, counted in instructions of Lua, grows
-- with the text.
local fuzz = require "support.fuzz"
local stringer = require "stringer"

local extractor = stringer.load("news", { errors = "collect" })
local PIECES = {
  "\n",
  " ",
  "\t",
  "\n \n",
  ".",
  "...",
  ",",
  "-",
  "–",
  "'",
  '"',
  "“",
  "”",
  "(",
  ")",
  "a",
  "A",
  "12 ",
  "1,",
  "$",
  "%",
  "said ",
  "that ",
  "police said that ",
  "and ",
  "of ",
  "the ",
  "Ana Silva ",
  "Omar Haddad said ",
  "POLICE SAID THE MAN ",
  "France accused Germany of attacking Russia and ",
  "on Monday ",
  "May 15 ",
  "40 people ",
  "were killed ",
  "in Paris ",
  "who ",
  "which ",
  "\255",
  "é",
  "🙂",
  "http://a.b/",
  "a@b.c ",
  "U.S. ",
  "Mr. ",
  "10 km ",
  "Monday. ",
  "He said. ",
  "\n\n- ",
  "# ",
}

local function count(text)
  local steps = 0
  extractor:read("Warm up."):close()
  debug.sethook(function()
    steps = steps + 1
  end, "", 1000)
  local doc = extractor:read(text, { date = "2023-05-16" })
  doc:dossier { compact = true, offsets = "chars" }
  debug.sethook()
  doc:close()
  return steps
end

fuzz.run("texts", function(random)
  local unit = ""
  for _ = 1, random(5) do
    unit = unit .. fuzz.pick(random, PIECES):rep(random(4) == 1 and random(8) or 1)
  end
  local times = math.max(20, math.floor(2000 / #unit))
  local few, many = count(unit:rep(times)), count(unit:rep(4 * times))
  assert(many <= 5.5 * few + 400, ("%d, then %d thousand instructions: %q x %d"):format(few, many, unit, times))
end)
