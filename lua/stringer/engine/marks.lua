--- Predicates of words, worked out once for each new type. An index by the first byte, by the whole word and by parts
-- of it tells which predicates have to be called.
-- @module stringer.engine.marks

local marks = {}

local byte, find, gsub, lower = string.byte, string.find, string.gsub, string.lower

-- Lower case and straight quotes, as far as ASCII goes.
local function fold(text)
  if not find(text, "[%u\128-\255]") then return text end
  local word = lower(text)
  if find(word, "\226\128", 1, true) then word = gsub(word, "\226\128[\152\153]", "'") end
  return word
end

local Marks = {}
Marks.__index = Marks

-- Under most words there is one predicate, which stands there itself; several are a list.
local function add_words(index, words, predicate)
  for word in pairs(words) do
    local key = fold(word)
    local known = index[key]
    if not known then
      index[key] = predicate
    elseif not known[1] and known ~= predicate then
      index[key] = { known, predicate }
    elseif known[1] and known[#known] ~= predicate then
      known[#known + 1] = predicate
    end
  end
end

-- The parts that texts are searched for, each with the predicates that are called where it is found.
local function list_parts(predicates)
  local list, at = {}, {}
  for _, p in ipairs(predicates) do
    if p.contains then
      at[p.contains] = at[p.contains] or #list + 1
      list[at[p.contains]] = list[at[p.contains]] or { text = p.contains, predicates = {} }
      table.insert(list[at[p.contains]].predicates, p)
    end
  end
  return list
end

--- Makes the index of predicates.
-- @tparam {table,...} predicates of a plan: `starts`, `among` and `contains` as in `pack:predicate`
-- @treturn table
function marks.new(predicates)
  return setmetatable({
    predicates = predicates,
    by_byte = {},
    by_word = nil,
    by_part = list_parts(predicates),
    marked = 0,
    generation = -1,
  }, Marks)
end

-- The predicates that are called for a word, by the word.
local function index_words(self)
  local index = {}
  for _, p in ipairs(self.predicates) do
    if p.among then
      for _, words in ipairs(p.among[1] and p.among or { p.among }) do
        add_words(index, words, p)
      end
    end
  end
  self.by_word = index
  return index
end

-- The predicates that are called for all words with a first byte.
local function of_byte(self, first)
  local list, char = {}, string.char(first)
  for _, p in ipairs(self.predicates) do
    if p.starts and find(char, "^" .. p.starts) or not (p.starts or p.among or p.contains) then
      list[#list + 1] = p
    end
  end
  self.by_byte[first] = list
  return list
end

-- A mask with the bit of a predicate, if that holds for a text.
local function bit_of(p, mask, text, holds)
  if holds(p, text) and mask % (2 * p.value) < p.value then return mask + p.value end
  return mask
end

-- The same for a list of predicates.
local function bits_of(list, mask, text, holds)
  for i = 1, #list do
    mask = bit_of(list[i], mask, text, holds)
  end
  return mask
end

--- Works the predicates out for new types, whose marks are 0.
-- @tparam userdata session
-- @tparam function holds (predicate, text) -> whether it does
function Marks:update(session, holds)
  if #self.predicates == 0 then return end
  local generation = session:generation()
  if generation ~= self.generation then
    self.generation, self.marked = generation, 0
  end
  local by_byte, by_word = self.by_byte, self.by_word or index_words(self) -- when the first text is read
  local parts = self.by_part
  for id, text in session:new_types(self.marked) do
    local first, word = byte(text), by_word[fold(text)]
    local mask = bits_of(by_byte[first] or of_byte(self, first), 0, text, holds)
    if word then mask = (word[1] and bits_of or bit_of)(word, mask, text, holds) end
    for i = 1, #parts do
      if find(text, parts[i].text, 1, true) then mask = bits_of(parts[i].predicates, mask, text, holds) end
    end
    if mask ~= 0 then session:set_marks(id, mask) end
    self.marked = id + 1
  end
end

return marks
