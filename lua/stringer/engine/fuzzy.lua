--- Fuzzy lexicons: those with the option `distance` are also matched by misspelt words.
--
-- A phrase is met by as many tokens as it has, whose letters differ from its own in at most `distance` places in all
-- (inserted, left out or replaced); a word of it in no more than a quarter of its letters, so that short ones are as
-- they are. Case does not matter. Where the list itself is met, nothing that overlaps that counts; of several phrases
-- at a place the nearest, then the longest does, then the first by its letters.
--
-- Phrases are found by their first word with letters left out, so that a text takes time in proportion to its length,
-- however many phrases there are.
-- @module stringer.engine.fuzzy

local lexica = require "stringer.pack.lexica"
local lexicon = require "stringer.lexicon"
local spans = require "stringer.engine.spans"

local fuzzy = {}

local Fuzzy = {}
Fuzzy.__index = Fuzzy

-- A word may have one wrong letter for each of this many.
local EACH = 4

-- The characters of a text.
local function letters(text)
  local list = {}
  for character in text:gmatch "[\1-\127\192-\255][\128-\191]*" do
    list[#list + 1] = character
  end
  return list
end

--- How many letters two words differ in, or a number above `most`.
-- @tparam string a
-- @tparam string b
-- @tparam integer most
-- @treturn integer
function fuzzy.distance(a, b, most)
  if a == b then return 0 end
  local x, y = letters(a), letters(b)
  if math.abs(#x - #y) > most then return most + 1 end
  local row = {}
  for j = 0, #y do
    row[j] = j
  end
  for i = 1, #x do
    local corner, least = row[0], i
    row[0] = i
    for j = 1, #y do
      local cost = math.min(row[j] + 1, row[j - 1] + 1, corner + (x[i] == y[j] and 0 or 1))
      corner, row[j] = row[j], cost
      if cost < least then least = cost end
    end
    if least > most then return most + 1 end
  end
  return row[#y]
end

-- How many letters of a word may be wrong.
local function allowed(word, distance) return math.min(distance, math.floor(#letters(word) / EACH)) end

-- A word, and what is left of it when up to so many of its letters are left out.
local function shorter(word, most)
  local all, level = { [word] = true }, { [word] = true }
  for _ = 1, most do
    local next_level = {}
    for text in pairs(level) do
      local list = letters(text)
      for i = 1, #list do
        local rest = table.concat(list, "", 1, i - 1) .. table.concat(list, "", i + 1)
        next_level[rest], all[rest] = true, true
      end
    end
    level = next_level
  end
  return all
end

local function add_phrase(index, words, distance)
  local phrase = { words = words, text = table.concat(words, " ") }
  if index.seen[phrase.text] then return end
  index.seen[phrase.text] = true
  for rest in pairs(shorter(words[1], allowed(words[1], distance))) do
    index.at[rest] = index.at[rest] or {}
    table.insert(index.at[rest], phrase)
  end
end

local function index_of(list, distance, tokenize)
  local index = { at = {}, seen = {}, distance = distance, rests = {} }
  for _, phrase in ipairs(list) do
    local words = tokenize(phrase)
    if words[1] then add_phrase(index, words, distance) end
  end
  return index
end

--- Prepares the lists of a plan that have a distance.
-- @tparam table plan
-- @tparam table extractor
-- @tparam function tokenize (text) -> the folded texts of its tokens
-- @treturn ?table nil if there are none
function fuzzy.new(plan, extractor, tokenize)
  local self = setmetatable({ extractor = extractor, lists = {}, ids = {} }, Fuzzy)
  for _, one in ipairs(plan.lexicons) do
    local distance = one.options.distance
    if distance then
      table.insert(self.lists, { name = one.name, index = index_of(lexica.phrases(one), distance, tokenize) })
    end
  end
  return self.lists[1] and self or nil
end

-- How far a phrase is from the tokens at a place; nil if it is too far, or just there.
local function measure(index, phrase, folded, at)
  local sum, words = 0, phrase.words
  if at + #words - 1 > #folded then return nil end
  for i, word in ipairs(words) do
    local most = math.min(allowed(word, index.distance), index.distance - sum)
    local d = fuzzy.distance(word, folded[at + i - 1], most)
    if d > most then return nil end
    sum = sum + d
  end
  return sum > 0 and sum or nil
end

local function nearer(a, b)
  if a.distance ~= b.distance then return a.distance < b.distance end
  if #a.phrase.words ~= #b.phrase.words then return #a.phrase.words > #b.phrase.words end
  return a.phrase.text < b.phrase.text
end

-- The phrase that is nearest at a place.
local function best_at(index, folded, at)
  local word, best, seen = folded[at], nil, {}
  local rests = index.rests[word] or shorter(word, allowed(word .. "xxx", index.distance))
  index.rests[word] = rests
  for rest in pairs(rests) do
    for _, phrase in ipairs(index.at[rest] or {}) do
      local distance = not seen[phrase] and measure(index, phrase, folded, at)
      seen[phrase] = true
      local found = distance and { phrase = phrase, distance = distance }
      if found and (not best or nearer(found, best)) then best = found end
    end
  end
  return best
end

-- The entries of a list that a phrase names.
function Fuzzy:entries(name, phrase)
  local key = name .. "\n" .. phrase
  if not self.ids[key] then
    local ids = {}
    for _, id in ipairs(lexicon.find(self.extractor.lexicon, phrase, self.extractor.language)) do
      if self.extractor:lexicon_entry(id).lexicon == name then ids[#ids + 1] = id end
    end
    self.ids[key] = ids
  end
  return self.ids[key]
end

local function is_free(doc, layer, first, last)
  if doc:sentence_of(first) ~= doc:sentence_of(last) then return false end
  for i = first, last do
    if doc.core:covering(layer, i) then return false end
  end
  return true
end

-- Words that have been looked for are kept up to this number.
local MOST_WORDS = 20000

local function match_list(self, doc, list, folded)
  local at = 1
  while at <= #folded do
    local best = best_at(list.index, folded, at)
    local last = best and at + #best.phrase.words - 1
    if best and is_free(doc, list.name, at, last) then
      for _, id in ipairs(self:entries(list.name, best.phrase.text)) do
        local ref = spans.LEXICON_REF + id
        self.extractor:lexicon_entry(id)
        doc.core:add_span(list.name, at, last, doc:features_of(ref), ref)
      end
      at = last
    end
    at = at + 1
  end
end

--- Adds the spans of phrases that a document misspells.
-- @tparam table doc document
function Fuzzy:match(doc)
  local folded = doc:column "folded"
  for _, list in ipairs(self.lists) do
    self.kept = (self.kept or 0) + #folded
    if self.kept > MOST_WORDS then
      self.kept, list.index.rests = #folded, {}
    end
    match_list(self, doc, list, folded)
  end
end

return fuzzy
