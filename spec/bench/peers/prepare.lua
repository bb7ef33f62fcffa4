-- Writes what every peer gets. Usage: prepare.lua FOLDER
--   text.jsonl, text.nul   about a megabyte of text: a document a line, and each ended by a zero byte
--   rules.json             1,000 rules over folded words, which every peer can state: a third sequences, a third with a gap
--                          of up to three tokens, a third with an alternation and an option
--   phrases.txt            10,000 literal phrases of two and three words, one a line
--   gold.jsonl, gold.nul   texts whose tokens and sentences are known: of the development corpora if they are there, else
--                          of gold.txt; in gold.jsonl with `corpus` and both as pairs of character offsets
local bench = require "support.bench"
local cjson = require "cjson"

local folder = arg[1]

local function open(name)
  return assert(io.open(folder .. "/" .. name, "wb"))
end

local function nul(text)
  return (text:gsub("%z", " ")) .. "\0"
end

local texts = bench.texts()
local out, plain = open "text.jsonl", open "text.nul"
local words, size = {}, 0
for _, text in ipairs(texts) do
  if size > 1e6 then break end
  out:write(cjson.encode { text = text }, "\n")
  plain:write(nul(text))
  size = size + #text
  for word in text:gmatch "%f[%w]%l[%l]+%f[%W]" do
    words[#words + 1] = word
  end
end
out:close()
plain:close()

local seed = 42
local function random(n)
  seed = (seed * 1103515245 + 12345) % 2147483648
  return math.floor(seed / 65536) * 32768 % n + seed % 32768 % n
end
-- Words that follow each other in the text: so rules do match.
local function three()
  while true do
    local i = random(#words - 2) % (#words - 2) + 1
    if #words[i] > 3 then return words[i], words[i + 1], words[i + 2] end
  end
end

local rules = {}
for i = 1, 1000 do
  local a, b, c = three()
  local kind = i % 3
  if kind == 0 then
    rules[i] = { kind = "sequence", words = { a, b } }
  elseif kind == 1 then
    rules[i] = { kind = "gap", words = { a, c } }
  else
    rules[i] = { kind = "options", words = { a, b, c } }
  end
end
local handle = open "rules.json"
handle:write(cjson.encode(rules), "\n")
handle:close()

handle = open "phrases.txt"
local seen, n, tries = {}, 0, 0
while n < 10000 and tries < 1000000 do
  local a, b, c = three()
  local phrase = n % 2 == 0 and a .. " " .. b or a .. " " .. b .. " " .. c
  if not seen[phrase] then
    seen[phrase], n = true, n + 1
    handle:write(phrase, "\n")
  end
  tries = tries + 1
end
handle:close()

-- A sentence a line; tokens end at spaces and at bars; an empty line ends a block.
local function own_gold()
  local text, at, tokens, sentences = {}, 0, {}, {}
  local function add(piece)
    text[#text + 1] = piece
    at = at + utf8.len(piece)
  end
  for line in io.lines "spec/bench/peers/gold.txt" do
    if line == "" then
      add "\n\n"
    elseif line:sub(1, 2) ~= "# " then
      if at > 0 and text[#text] ~= "\n\n" then add " " end
      local start = at
      for piece, gap in line:gmatch "([^%s|]+)([%s|]?)" do
        tokens[#tokens + 1] = { at, at + utf8.len(piece) }
        add(piece)
        if gap == " " then add " " end
      end
      sentences[#sentences + 1] = { start, at }
    end
  end
  return { corpus = "own", text = table.concat(text), tokens = tokens, sentences = sentences }
end

local gold, gold_plain, found = open "gold.jsonl", open "gold.nul", false
for _, corpus in ipairs { "golden_rules", "gum", "ewt" } do
  local file = io.open("../shared/corpora/" .. corpus .. ".jsonl")
  if file then
    found = true
    for line in file:lines() do
      local doc = cjson.decode(line)
      gold:write(
        cjson.encode {
          corpus = corpus,
          text = doc.text,
          tokens = doc.gold.words,
          sentences = doc.gold.sentences,
        },
        "\n"
      )
      gold_plain:write(nul(doc.text))
    end
    file:close()
  end
end
if not found then
  local doc = own_gold()
  gold:write(cjson.encode(doc), "\n")
  gold_plain:write(nul(doc.text))
end
gold:close()
gold_plain:close()
