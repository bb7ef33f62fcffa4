--- Reads tagged sentences: CoNLL-U, or JSON Lines with places in code points.
local treebank = {}

local function add(sentences, document, s)
  if #s.words == 0 then return end
  s.document = document
  sentences[#sentences + 1] = s
end

local function new() return { words = {}, pos = {}, lemmas = {} } end

local function put(s, word, pos, lemma)
  local n = #s.words + 1
  s.words[n], s.pos[n], s.lemmas[n] = word, pos, lemma
end

local function read_conllu(file, sentences)
  local s, document = new(), 0
  for line in file:lines() do
    line = line:gsub("\r$", "")
    if line:find "^# newdoc" then document = document + 1 end
    local id, form, lemma, pos = line:match "^(%S+)\t([^\t]*)\t([^\t]*)\t([^\t]*)"
    if line == "" then
      add(sentences, document, s)
      s = new()
    elseif id and id:find "^%d+$" then
      put(s, form, pos, lemma)
    end
  end
  add(sentences, document, s)
end

--- Byte positions of the code points of a text: [0] is the first byte of the first.
local function positions(text)
  local at, n = {}, 0
  for i in text:gmatch "()[\1-\127\194-\244][\128-\191]*" do
    at[n] = i
    n = n + 1
  end
  at[n] = #text + 1
  return at
end

local function read_document(d, number, sentences)
  local at, tagged, k = positions(d.text), d.gold.tagged, 1
  for _, range in ipairs(d.gold.sentences) do
    local s = new()
    while tagged[k] and tagged[k].s < range[2] do
      local t = tagged[k]
      if t.s >= range[1] then put(s, d.text:sub(at[t.s], at[t.e] - 1), t.upos, t.lemma) end
      k = k + 1
    end
    add(sentences, number, s)
  end
end

local function read_jsonl(file, sentences)
  local json = require "cjson"
  local number = 0
  for line in file:lines() do
    number = number + 1
    read_document(json.decode(line), number, sentences)
  end
end

--- Reads a treebank.
-- @tparam string path of a file; JSON Lines if its first character is an opening brace
-- @tparam table sentences where to append: each has `words`, `pos` and `lemmas`, lists of equal length, and the number
-- of its `document`
-- @raise when the file cannot be read
function treebank.read(path, sentences)
  local file = assert(io.open(path, "rb"))
  local first = file:read(1)
  file:seek("set", 0)
  if first == "{" then
    read_jsonl(file, sentences)
  else
    read_conllu(file, sentences)
  end
  file:close()
end

return treebank
