--- Types of names that are places, and the words that tell that a place follows.
-- @module stringer.packs.news.words.places

local places = {}

--- Where things happen, and which act in no event by themselves.
places.SITES = { city = true, region = true, place = true, facility = true }
--- The same, and countries.
places.ALL = { city = true, region = true, place = true, facility = true, country = true }
--- Settlements and lands.
places.LANDS = { city = true, region = true, place = true }

-- Before a name these tell that it is a place, and no body that sits there. `way`: where somebody or something goes
-- or comes from, which may be a person or body as well; `goal`: likelier so.
local LOCATIVES = {
  rest = "in at near around outside inside across through",
  way = "from toward towards via",
  goal = "to",
}

--- Declares the lexicon.
-- @tparam pack pack
function places.declare(pack)
  local locatives = {}
  for of, words in pairs(LOCATIVES) do
    for word in words:gmatch "%S+" do
      locatives[word] = { of = of }
    end
  end
  pack:lexicon("locative", locatives, { case = "folded" })
end

--- What a token tells of the name behind it.
-- @tparam document doc
-- @tparam integer token
-- @treturn ?string "rest", "way" or "goal"; nil if it is no locative, or before the first token
function places.locative(doc, token)
  if token < 1 then return nil end
  local span = doc:at("locative", token)[1]
  return span and (span.of or "rest")
end

return places
