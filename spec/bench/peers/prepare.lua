-- Writes what every peer gets: about a megabyte of text, a document a line, and 1,000 rules over folded words, which every
-- peer can state: a third sequences, a third with a gap of up to three tokens, a third with an alternation and an option.
-- Usage: prepare.lua FOLDER
local bench = require "support.bench"
local cjson = require "cjson"

local folder = arg[1]
local texts = bench.texts()
local out = assert(io.open(folder .. "/text.jsonl", "wb"))
local words, size = {}, 0
for _, text in ipairs(texts) do
  if size > 1e6 then break end
  out:write(cjson.encode { text = text }, "\n")
  size = size + #text
  for word in text:gmatch "%f[%w]%l[%l]+%f[%W]" do words[#words + 1] = word end
end
out:close()

local seed = 42
local function random(n)
  seed = (seed * 1103515245 + 12345) % 2147483648
  return math.floor(seed / 65536) * 32768 % n + seed % 32768 % n
end
-- Two words that follow each other in the text: so rules do match.
local function pair()
  while true do
    local i = random(#words - 2) % (#words - 2) + 1
    if #words[i] > 3 then return words[i], words[i + 1], words[i + 2] end
  end
end

local rules = {}
for i = 1, 1000 do
  local a, b, c = pair()
  local kind = i % 3
  if kind == 0 then rules[i] = { kind = "sequence", words = { a, b } }
  elseif kind == 1 then rules[i] = { kind = "gap", words = { a, c } }
  else rules[i] = { kind = "options", words = { a, b, c } } end
end
local handle = assert(io.open(folder .. "/rules.json", "wb"))
handle:write(cjson.encode(rules), "\n")
handle:close()
