--- Towns that are surnames, given names or common words: what stands around a name and who else is named tell which it
-- is.
-- @module stringer.packs.news.names.towns

local around = require "stringer.packs.news.names.around"
local places = require "stringer.packs.news.words.places"

-- These stand before bodies as well: "through Congress".
local OF_BODIES = { at = true, across = true, through = true }
-- "Her trust in Houston"
local TRUST = {
  believe = true,
  faith = true,
  trust = true,
  confidence = true,
  interest = true,
  belief = true,
  hope = true,
  pride = true,
  disappoint = true,
  invest = true,
}
-- Towns below this many people need more than their name.
local KNOWN_TOWN, SMALL_TOWN = 100000, 20000
local METROPOLIS = 1000000
local SPEECH = { said = true, says = true, told = true, added = true, insisted = true, explained = true }

-- How well the neighbours of a town say that it is one: 2 surely, 1 if it is no one's name, 0 not at all.
local function placed(doc, folded, span, at)
  local word, locative = folded[span.first - 1], places.locative(doc, span.first - 1)
  local after, outer = folded[span.last + 1], at[span.last + 2]
  if
    after == ","
    and outer
    and outer.first == span.last + 2
    and (outer.type == "region" or outer.type == "country")
  then
    return 2
  end
  if locative == "rest" and not OF_BODIES[word] then
    -- "In Bolton's view" is someone's.
    return (span.first > 2 and TRUST[doc.core:lemma(span.first - 2)] or after == "'s") and 1 or 2
  end
  -- "to", "of" and "from" stand before persons as well.
  return (locative or word == "of") and 1 or 0
end

-- A capitalized word right beside a town makes both one name: "Vladimir Qwertolin", "Duffy Waldorf".
local function beside_a_name(doc, span, at)
  local core = doc.core
  if core:sentence_of(span.first) ~= core:sentence_of(math.min(span.last + 1, core:ntokens())) then
    return false
  end
  if around.part_of_name(doc, at, span.last + 1) then return true end
  return (span.pop or 0) < KNOWN_TOWN
    and span.first > 1
    and core:sentence_of(span.first - 1) == core:sentence_of(span.first)
    and around.part_of_name(doc, at, span.first - 1)
end

-- A word of every day or someone's name: "to" and "of" before it make no town. A continent or sea of the name stays a
-- place.
local function doubtful(doc, span)
  local i = span.first
  if i ~= span.last or doc:has("place", i) then return false end
  if span.common or doc:captured(span, "name", "common") or doc.core:pos(i) ~= "PROPN" then return true end
  return (span.pop or 0) < KNOWN_TOWN and (doc:has("surname", i) or doc:has("given_name", i))
end

local function weak_town(doc, folded, span, at)
  if beside_a_name(doc, span, at) then return true end
  if span.first ~= span.last or doc:has("place", span.first) then return false end
  if SPEECH[folded[span.last + 1]] and (span.pop or 0) < METROPOLIS then return true end
  return doubtful(doc, span) or (span.pop or 0) < SMALL_TOWN
end

--- Removes names that a list calls towns though their neighbours tell otherwise.
-- @tparam document doc
-- @tparam table known persons of the document, from `names_persons`; gains those who speak
-- @tparam table at names by token
return function(doc, known, at)
  local core, folded = doc.core, doc:column "folded"
  local sure, unsure, weak, names = {}, {}, {}, doc:spans "Name"
  for k = 1, #names do
    local span = names[k]
    if places.LANDS[span.type] then
      local text, degree = core:text(span.first, span.last), placed(doc, folded, span, at)
      local town = span.type == "city" and span.by == "lexicon"
      local person = town and (known.surnames[text] or known.given[text] ~= nil)
      if degree == 2 then
        sure[text] = true
      elseif degree == 1 and not person and not (town and doubtful(doc, span)) then
        unsure[text] = true
      elseif town and (person or weak_town(doc, folded, span, at)) then
        weak[#weak + 1] = { span = span, text = text, placed = degree == 1 and (span.pop or 0) >= KNOWN_TOWN }
      end
    end
  end
  for _, town in ipairs(weak) do
    local span, text = town.span, town.text
    local person = known.surnames[text] or known.given[text] ~= nil
    if person and not (town.placed and sure[text]) or not (sure[text] or unsure[text]) then
      around.remove(doc, at, span, "also a surname or a common word, and nothing tells of the town")
      if SPEECH[folded[span.last + 1]] and span.last == span.first and core:pos(span.first) == "PROPN" then
        around.add(doc, at, span.first, span.last, { type = "person", by = "speech" })
        known.surnames[text] = true
      end
    end
  end
end
