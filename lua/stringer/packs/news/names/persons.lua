--- Surnames and given names that stand alone, of persons whom the document names in full.
-- @module stringer.packs.news.names.persons

local around = require "stringer.packs.news.names.around"
local months = require "stringer.packs.news.names.months"
local spelling = require "stringer.packs.news.entities.spelling"

local persons = {}

local SHORTEST_UPPER = 4

local function titled(core, i)
  local shape = core:shape(i)
  return core:kind(i) == "word" and (shape == "Title" or shape == "Mixed")
end

-- "Maria Kowalska" is called Maria too, if that is no common word.
local function add_given(doc, span, known)
  local i, core = span.first, doc.core
  local word = core:text(i)
  local name, other = span.name or core:text(i, span.last), known.given[word]
  if other == name or other == false or #word < 3 or known.surnames[word] then return end
  if
    titled(core, i)
    and doc:has("given_name", i)
    and not (doc:has("common_word", i) or doc:has("title", i))
  then
    -- Two persons of one given name: it names either.
    known.given[word] = other == nil and name
  end
end

-- "The Kowalskas"
local function plural(surname)
  return surname .. (surname:find "[sxz]$" and "es" or surname:find "[cs]h$" and "es" or "s")
end

-- A surname, in capitals and in the plural if it is one in the list.
local function add_surname(doc, i, word, known)
  if #word < 3 or known.surnames[word] then return end
  known.surnames[word] = true
  known.surnames[spelling.unmarked(word)] = true
  if #word >= SHORTEST_UPPER and titled(doc.core, i) and doc:has("surname", i) then
    known.surnames[word:upper()] = true
    known.plurals[plural(word)] = true
  end
end

--- Surnames and given names of the persons who are named in full, or with their title.
-- @tparam document doc
-- @treturn table `surnames` and their `plurals`: sets of words; `given`: the full name by given name, false if there
-- are several
function persons.known(doc)
  local known, core = { surnames = {}, plurals = {}, given = {} }, doc.core
  local full, names = {}, doc:spans "Name"
  for k = 1, #names do
    local span = names[k]
    if span.type == "person" then
      local last = span.last
      if last > span.first then
        full[#full + 1] = span
        add_surname(doc, last, core:text(last), known)
      elseif span.by == "title" and doc:has("surname", last) then
        add_surname(doc, last, core:text(last), known)
      end
    end
  end
  for _, span in ipairs(full) do
    add_given(doc, span, known)
  end
  return known
end

local function words_of(known)
  local words = {}
  for _, set in ipairs { known.surnames, known.plurals, known.given } do
    for word in pairs(set) do
      words[word] = true
    end
  end
  return words
end

-- Makes a person of one of these words, if it is one there.
local function add_word(doc, known, at, i)
  local core, add = doc.core, around.add
  local word = core:text(i)
  if known.surnames[word] then
    -- "Wasim Akram" where only "Akram" is known.
    local first = around.part_of_name(doc, at, i - 1)
        and core:sentence_of(i - 1) == core:sentence_of(i)
        and i - 1
      or i
    add(doc, at, first, i, { type = "person", by = "short" })
  elseif known.plurals[word] then
    if not doc:has("common_word", i) then add(doc, at, i, i, { type = "person", by = "plural" }) end
  elseif
    known.given[word] ~= nil
    and not around.part_of_name(doc, at, i - 1)
    and not around.part_of_name(doc, at, i + 1)
  then
    add(doc, at, i, i, { type = "person", by = "given", name = known.given[word] or nil })
  end
end

--- Makes persons of these words wherever they stand outside of names.
-- @tparam document doc
-- @tparam table known see `known`
-- @tparam table at names by token
function persons.add(doc, known, at)
  local words = words_of(known)
  if next(words) == nil then return end
  for _, i in ipairs(doc.core:find(words, at)) do
    if not months.is_one(doc, i) then add_word(doc, known, at, i) end
  end
end

return persons
