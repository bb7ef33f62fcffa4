--- Persons whom the document names in full: what their surnames and given names are alone.
-- @module stringer.packs.news.names_persons

local around = require "stringer.packs.news.names_around"

local persons = {}

local SHORTEST_UPPER = 4

local function titled(core, i)
  local shape = core:shape(i)
  return core:kind(i) == "word" and (shape == "Title" or shape == "Mixed")
end

-- "Maria Kowalska" is called Maria too, if that is no common word.
local function add_given(doc, span, known)
  local i = span.first
  local word = doc.core:text(i)
  if #word > 2 and titled(doc.core, i) and doc:has("given_name", i) and not (doc:has("common_word", i) or doc:has("title", i))
    and not known.surnames[word] then
    local name, other = span.name or doc:text(span), known.given[word]
    -- Two persons of one given name: it names either.
    known.given[word] = (other == nil or other == name) and name or false
  end
end

-- "The Kowalskas"
local function plural(surname)
  return surname .. (surname:find "[sxz]$" and "es" or surname:find "[cs]h$" and "es" or "s")
end

--- Surnames and given names of the persons who are named in full, or with their title.
-- @tparam document doc
-- @treturn table `surnames` and their `plurals`: sets of words; `given`: the full name by given name, false if there are several
function persons.known(doc)
  local known, core = { surnames = {}, plurals = {}, given = {} }, doc.core
  local full = {}
  for _, span in ipairs(doc:spans "Name") do
    if span.type == "person" then
      local word = core:text(span.last)
      if span.last > span.first then
        full[#full + 1] = span
        if #word > 2 then known.surnames[word] = true end
        if #word >= SHORTEST_UPPER and titled(core, span.last) and doc:has("surname", span.last) then
          known.surnames[word:upper()] = true
          known.plurals[plural(word)] = true
        end
      elseif span.by == "title" and #word > 2 and doc:has("surname", span.first) then
        known.surnames[word] = true
      end
    end
  end
  for _, span in ipairs(full) do add_given(doc, span, known) end
  return known
end

--- Makes persons of these words wherever they stand outside of names.
-- @tparam document doc
-- @tparam table known see `known`
function persons.add(doc, known)
  local at, core = around.covered(doc), doc.core
  for _, i in ipairs(core:find(known.surnames)) do
    if not at[i] then
      -- "Wasim Akram" where only "Akram" is known.
      local first = around.part_of_name(doc, at, i - 1) and core:sentence_of(i - 1) == core:sentence_of(i) and i - 1 or i
      doc:add("Name", first, i, { type = "person", by = "short" })
    end
  end
  for _, i in ipairs(core:find(known.plurals)) do
    if not at[i] and not known.surnames[core:text(i)] and not doc:has("common_word", i) then
      doc:add("Name", i, i, { type = "person", by = "plural" })
    end
  end
  at = around.covered(doc)
  for _, i in ipairs(core:find(known.given)) do
    if not at[i] and not around.part_of_name(doc, at, i - 1) and not around.part_of_name(doc, at, i + 1) then
      doc:add("Name", i, i, { type = "person", by = "given", name = known.given[core:text(i)] or nil })
    end
  end
end

return persons
