--- The country that a story is told from: that of its dateline, or the only one that its headline and first sentence
-- name. Officials without a country of their own are of that country.
-- @module stringer.packs.news.events.home

local actors = require "stringer.packs.news.events.actors"

local home = {}

local LEAST = 3 -- sentences of a story; a sentence alone is from nowhere

-- Whose country goes without saying in a story.
local OFFICIALS =
  { GOV = true, MIL = true, COP = true, JUD = true, LEG = true, OPP = true, SPY = true, PTY = true }

local function country_at(t, i)
  local code, mention = t.codes[i], t.mentions[i]
  code = code or mention and mention.entity.code
  local kind = t.folded[i + 1] == "-" -- "Danish-style"
  return not kind and code and not actors.AGENTS[code] and code:match "^%u%u%u$" or nil
end

-- The countries of a range of tokens: each that is named, and how many they are.
local function countries(t, first, last, found)
  found = found or {}
  for i = first, last do
    local code = country_at(t, i)
    if code and not found[code] then
      found[code], found[#found + 1] = true, code
    end
  end
  return found
end

--- Whether a document is a story: in a sentence alone, who is named with a state is mostly of it.
function home.story(t) return t.core:sentence_of(t.ntokens) >= LEAST end

local function find(t)
  local core = t.core
  if not home.story(t) then return nil end
  local dateline = t.doc:spans("Dateline")[1]
  local first, last = core:sentence(1)
  local from = dateline and countries(t, dateline.first, dateline.last)[1]
  if dateline and last <= dateline.last then
    first, last = core:sentence(core:sentence_of(math.min(dateline.last + 1, t.ntokens)))
  end
  local lead = countries(t, 1, dateline and dateline.first - 1 or 0) -- what stands before it is the headline
  lead = countries(t, dateline and dateline.last + 1 or first, last, lead)
  if not lead[1] and not dateline then lead = countries(t, core:sentence(2)) end
  local elsewhere = from and lead[1] and not lead[from] -- "GENEVA - Danish officials …"
  if from and not elsewhere then return from end
  return #lead == 1 and lead[1] or nil
end

--- The country of a document, or false.
function home.of(t)
  if t.home == nil then t.home = find(t) or false end
  return t.home
end

-- Those of a list, officials or others, as those of a country, where they have none.
local function settle(list, country, officials)
  for i = 1, country and list and #list or 0 do
    local one = list[i]
    if (OFFICIALS[one.code] or false) == officials and not one.several then
      list[i] = actors.at_home({ one }, country)[1]
    end
  end
  return list
end

--- Officials of a list as those of the document's country, where they have none.
function home.officials(t, list) return settle(list, list and home.of(t), true) end

--- Whether somebody acts for another state than that of the document: "the government" is then not his.
function home.foreign(t, list)
  local country, own = home.of(t), actors.country(list)
  local state = actors.state(list) or list and list[1].code and OFFICIALS[list[1].code:sub(4)]
  if not country then return state and home.story(t) or false end
  return own ~= country and (own == nil or state) or false
end

--- Others as those of the country where they are.
function home.people(list, country) return settle(list, country, false) end

return home
