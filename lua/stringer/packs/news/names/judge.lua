--- Names judged by what stands around them and by the rest of the document: towns that are surnames or common words,
-- places that a title swallowed, names that come again in short.
-- @module stringer.packs.news.names.judge

local around = require "stringer.packs.news.names.around"
local persons = require "stringer.packs.news.names.persons"
local towns = require "stringer.packs.news.names.towns"

-- "Norway's Foreign Minister Kari Nordmann": the match of the person covers Norway, which is a name too.
local OWNERS = { "country", "nationality", "capital", "region", "organization", "seat", "city" }
local OWNER_TYPES = { capital = "city", seat = "facility" }

local function owner_at(doc, i, last)
  for _, span in ipairs(doc:at(OWNERS, i)) do
    if
      span.first == i
      and span.last <= last
      and span.common ~= true
      and doc.core:text(i, span.last):find "%u"
    then
      return span, OWNER_TYPES[span.layer] or span.layer
    end
  end
end

-- "Perry spokesman": a word that is a surname is a town here only if it is a large one.
local LARGE_TOWN = 100000

local function someones(doc, span, known)
  return span.first == span.last
    and (known.surnames[doc:text(span)] or (span.pop or 0) < LARGE_TOWN and doc:has("surname", span.first))
end

local function add_owners(doc, known, at)
  local found, names = {}, doc:spans "Name"
  for k = 1, #names do
    local name = names[k]
    local i = name.type == "person"
      and name.title
      and (doc:capture(name, "owner") or doc:capture(name, "title"))
    while i and i < name.first do
      local span, type
      if not at[i] then
        span, type = owner_at(doc, i, name.first - 1)
      end
      if span and type == "city" and someones(doc, span, known) then
        if not doc:has("title", i) then around.add(doc, at, i, i, { type = "person", by = "short" }) end
      elseif span then
        found[#found + 1] = { span, type }
      end
      i = span and span.last + 1 or i + 1
    end
  end
  for _, pair in ipairs(found) do
    local span, type = pair[1], pair[2]
    around.add(doc, at, span.first, span.last, {
      type = type,
      by = "lexicon",
      code = span.code,
      name = span.name,
      lat = span.lat,
      lon = span.lon,
      stands_for = span.stands_for,
    })
  end
end

return function(doc)
  local at = doc:by_token "Name"
  local known = persons.known(doc)
  towns(doc, known, at)
  add_owners(doc, known, at)
  persons.add(doc, known, at)
end
