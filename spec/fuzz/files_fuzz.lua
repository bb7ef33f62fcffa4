-- Damaged files of the tagger and of lexicons: refused, or as they should be; whatever they hold, reading a text with
-- them ends.
local core = require "stringer.core"
local fuzz = require "support.fuzz"

local language = core.language(require "stringer.lang.en")
local path = os.tmpname()

local function slurp(name)
  local handle = assert(io.open(name, "rb"))
  local text = handle:read "*a"
  handle:close()
  return text
end

local function put(text)
  local handle = assert(io.open(path, "wb"))
  handle:write(text)
  handle:close()
end

local builder = require "stringer.lexicon.build".new(language)
for i = 1, 200 do
  builder:entry("x", i, "words", { "word " .. i, "w" .. i }, { code = "c" .. i % 7, n = i })
end
local lexicon, tagger = builder:bytes(), slurp "lua/stringer/data/en.tagger"

local function damaged(random, whole)
  local kind = random(5)
  if kind == 1 then return whole:sub(1, random(#whole)) end
  if kind == 2 then return whole .. string.char(random(256) - 1) end
  for _ = 1, random(4) do
    local at = random(3) == 1 and random(math.min(#whole, 200)) or random(#whole)
    whole = whole:sub(1, at - 1) .. string.char(random(256) - 1) .. whole:sub(at + 1)
  end
  return whole
end

local function read_with(opened)
  local doc = core.document(core.session {})
  doc:read("word 7 and w12 left the word 9.", language)
  if opened.tag then
    pcall(opened.tag, opened, doc)
  else
    pcall(opened.match, opened, doc)
  end
  doc:close()
end

fuzz.run("files", function(random)
  local text = damaged(random, lexicon)
  local opened = core.lexicon_load(text)
  if opened then
    local holds = opened:verify()
    assert(not holds or text == lexicon, "a damaged lexicon holds")
    read_with(opened)
    for id = 1, #opened do
      pcall(opened.entry, opened, id)
    end
    opened:close()
  end
  if random(20) == 1 then
    text = damaged(random, tagger)
    put(text)
    local model = core.tagger(path)
    assert(not model or text == tagger, "a damaged model is opened")
    if model then read_with(model) end
    os.remove(path)
  end
end)
