--- Who can act in a sentence: mentions with the code of the country and role that they stand for.
-- @module stringer.packs.news.events.actors

local place_words = require "stringer.packs.news.words.places"
local text = require "stringer.packs.news.events.text"

local actors = {}

local unpack = table.unpack or unpack -- luacheck: ignore

--- Agents without a country, as a group or an office has them.
actors.AGENTS = {}
for agent in
  ("GOV MIL COP SPY REB UAF CRM CVL REF SET LAB LEG JUD PTY OPP ELI EDU MED BUS HLH REL AGR ENV" .. " SPT"):gmatch "%u+"
do
  actors.AGENTS[agent] = true
end
local AGENTS = actors.AGENTS

local COUNTRY_BEFORE = 7 -- tokens before a mention in which its country may stand
local BEFORE_NAME = { NOUN = true, PROPN = true, ADJ = true, PART = true }
local OF_COUNTRY = { of = true, ["in"] = true, from = true, throughout = true, across = true }

-- Where somebody is, or who commands him: "Oslo-based reporters", not "Norway-backed rebels".
local AT_HOME = {
  based = true,
  born = true,
  led = true,
  ruled = true,
  controlled = true,
  held = true,
  occupied = true,
  run = true,
}

-- Whether a hyphen tells what something is: "Norway-backed".
local function backed(t, i) return not AT_HOME[t.folded[i + 1]] and t.pos[i + 1] == "VERB" end

local function country_before(t, m)
  local folded, codes, first, last = t.folded, t.codes, m.first, m.last
  for i = last, first, -1 do
    local code = codes[i]
    if folded[i] == "-" and i < last and backed(t, i) then return nil end
    if code then return code end
  end
  local pos = t.pos
  for i = first - 1, math.max(first - COUNTRY_BEFORE, 1), -1 do
    local word = folded[i]
    if word == "-" then
      if backed(t, i) then return nil end
    elseif not BEFORE_NAME[pos[i]] and word ~= "'s" and not AT_HOME[word] then
      return nil
    end
    local code = codes[i]
    if code then return code end
  end
end

-- The country named in "of …" or "in …" behind a mention.
local function country_behind(t, m)
  local last, ntokens = m.last, t.ntokens
  if not OF_COUNTRY[t.folded[last + 1]] then return nil end
  for i = last + 2, last + 3 < ntokens and last + 3 or ntokens do
    local code = t.codes[i]
    local place = not code and t.mentions[i]
    local whole = place and place.first == i and (i == last + 2 or t.pos[i - 1] == "DET")
    if whole and place_words.ALL[place.entity.type] then code = place.entity.code end
    if code then return code end
  end
end

-- The country that a mention carries inside it, just before it or in "of …" after it: "the Danish prime minister".
local function country_near(t, m)
  local before = not t.no_country and country_before(t, m)
  return before or country_behind(t, m)
end

-- The country in what tells who somebody is: "Ana Silva, a Danish painter, …", "Ana Silva, Denmark's envoy, …".
local function country_apposed(t, m)
  for _, i in ipairs(t.doc:follow_all(m.last, "apposition.possessor|dependent(amod|compound)")) do
    if t.codes[i] then return t.codes[i] end
  end
end

-- The country of a person, from any mention that names it.
local function home_of(t, entity)
  if entity.home == nil then
    entity.home = false
    local mentions, no_country = entity.mentions, t.no_country
    t.no_country = false -- elsewhere there may be one
    for i = 1, mentions and #mentions or 0 do
      local m = mentions[i]
      local country = country_near(t, m) or country_apposed(t, m)
      if country and #country >= 3 then
        entity.home = country:sub(1, 3)
        break
      end
    end
    t.no_country = no_country
  end
  return entity.home
end

-- The role that a title gives its holder: "Judge Silva", "General Silva"; that of a group of which he is one
-- ("rebel commander Silva") is known from the entity.
local function role_of(t, entity)
  if entity.agent == nil then
    entity.agent = entity.role and "GOV" or false
    local doc, mentions = t.doc, entity.mentions
    for i = 1, mentions and #mentions or 0 do
      local first = mentions[i].first
      local role = doc:value_at("title", first, "role")
        or first > 1 and doc:value_at("title", first - 1, "role")
      if role then
        entity.agent = role
        break
      end
    end
  end
  return entity.agent or nil
end

--- The code of an entity that a pronoun or a source stands for.
function actors.entity_code(t, entity)
  if place_words.SITES[entity.type] then return nil end
  if entity.type ~= "person" or entity.code then return entity.code end
  local home = home_of(t, entity)
  return home and home .. (role_of(t, entity) or "GOV") or entity.of
end

-- The code of an organization that another name is part of: "the Fatah party".
local function code_within(t, m)
  for i = m.first, m.last do
    local code = t.doc:value_at("organization", i, "code")
    if code then return code end
  end
end

local NO_CODE = { place = true, facility = true, region = true }

-- The code of whoever acts in a mention: a country, a government behind a capital, a group, a person in office.
local function code_of(t, mention, entity, kind)
  if kind == "person" and entity.acts then return entity.acts end -- see `events.owners`
  if kind == "city" then return mention.stands_for end
  if kind == "ethnicity" then
    -- "ethnic Albanians" live elsewhere
    if t.folded[mention.first] == "ethnic" or t.folded[mention.first - 1] == "ethnic" then
      local land = country_behind(t, mention)
      return land and #land == 3 and land .. "CVL" or "CVL"
    end
    return mention.code or not t.no_country and country_before(t, mention) or nil -- "Iraqi Kurds"
  end
  if NO_CODE[kind] then return nil end
  local code = entity.code
  if not code and kind == "person" and entity.of then
    code = #entity.of == 3 and entity.of .. (role_of(t, entity) or "") or entity.of
  end
  if code and kind == "person" and #code > 3 and not t.no_country then
    local country = country_before(t, mention) -- "Georgian President …" says more than a list of leaders
    if country and #country == 3 and country ~= code:sub(1, 3) then return country .. code:sub(4) end
  end
  if code and not AGENTS[code] then return code end
  if kind == "media" or kind == "religion" then return code end
  if kind == "organization" and not code then code = code_within(t, mention) end
  local role = kind == "person" and not code and role_of(t, entity) or nil
  local country = kind == "person" and home_of(t, entity) or country_near(t, mention)
  if country and #country >= 3 then return country:sub(1, 3) .. (code or role or "") end
  return code or role
end

-- "Norway-backed rebels", "Oslo-based": the name tells of what kind something is.
local COMPOUND = { VERB = true, ADJ = true, NOUN = true }

local function compounded(t, last)
  if t.folded[last + 1] ~= "-" or select(5, t.core:token(last + 1)) then return false end -- "Norway - host to"
  return COMPOUND[t.pos[last + 2]] or false
end

-- Whether the last actor is the office that stands before a name: "Norwegian Prime Minister Ana Silva".
local function titled(list, m)
  local before = list[#list]
  return before and before.last + 1 == m.first and before.entity and before.entity.type == "group"
end

local function add(list, first, last, code, entity)
  list[#list + 1] = { first = first, last = last, code = code, entity = entity, inferred = nil, located = nil }
end

-- Whether a country tells where a town is: "in Madrid, Spain, …".
local function where_town_is(t, m)
  local town = t.folded[m.first - 1] == "," and t.mentions[m.first - 2]
  return town and place_words.SITES[town.entity.type] and t.folded[m.last + 1] ~= "and" or false
end

-- A mention that can act: several countries that it names, the name behind an office, or itself, who is told the code
-- that it acts under.
local function add_mention(t, list, m, entity, kind)
  local code = code_of(t, m, entity, kind)
  if kind == "person" and titled(list, m) then
    local title = list[#list]
    list[#list] = nil
    add(list, title.first, m.last, code and not AGENTS[code] and code or title.code or code, entity)
  elseif code or kind == "organization" or kind == "person" then
    m.code = code
    list[#list + 1] = m
    return m
  end
end

-- A place, which is the actor that stands for it if that has its country's code.
local function add_place(t, places, m, entity, actor)
  local home = entity.code or entity.type == "place" and t.doc:value_at("place", m.first, "code")
  if home and #home > 3 then home = home:sub(1, 3) end
  if home and actor and actor.code == home then
    places[#places + 1] = actor
  else
    add(places, m.first, m.last, home or nil, entity)
  end
end

local function add_person(t, list, i)
  local entity = t.doc:entity_at(i, i)
  local code = entity and actors.entity_code(t, entity)
  if code then add(list, i, i, code, entity) end
end

-- What a mention adds, or the house or leader that it is part of; returns the last token of that.
local function add_named(t, list, places, m, i)
  local entity, last, seats = m.entity, m.last, t.seats
  local kind, seat = entity.type, seats[i] or seats[last]
  if seat and (not entity.code or AGENTS[entity.code] or place_words.ALL[kind]) then
    add(list, seat.first, seat.last, seat.code, entity)
    return seat.last > last and seat.last or last
  end
  if not compounded(t, last) then
    local actor = not (kind == "country" and where_town_is(t, m)) and add_mention(t, list, m, entity, kind)
    if place_words.ALL[kind] then add_place(t, places, m, entity, actor) end
  end
  return last
end

--- Mentions of a sentence that can act, in order, each once, and its places; a mention inside a longer one gives way.
-- @tparam table t as from `events_text`
-- @tparam integer first token
-- @tparam integer last token
-- @treturn table list of `{first=, last=, code=, entity=}`
-- @treturn table list of the places, their code being that of the country
function actors.of(t, first, last)
  local list, places = {}, {}
  local mentions, marks = t.mentions, t.marks
  t.no_country = not text.names_country(t, first - COUNTRY_BEFORE, last)
  local i = first
  while i <= last do
    local m, mark = mentions[i], marks[i]
    if m then
      i = add_named(t, list, places, m, i)
    elseif mark then
      if mark == "person" then
        add_person(t, list, i)
      elseif mark == "seat" then
        local seat = t.seats[i]
        add(list, seat.first, seat.last, seat.code)
        i = seat.last
      end
    end
    i = i + 1
  end
  return list, places
end

--- Whether the code of any is known.
function actors.coded(list)
  for i = 1, list and #list or 0 do
    if list[i].code then return true end
  end
  return false
end

-- Codes that begin as no state's: bodies, and regions of the world.
local NO_STATE =
  { IGO = true, NGO = true, NGM = true, IMG = true, MNC = true, EUR = true, WST = true, AFR = true }

local function state_in(code) return code:sub(1, 3) end
local function organ_in(code) return code:sub(4) end

local STATES = { country = true, ethnicity = true, city = true }
local ORGANS = { [""] = true, GOV = true, MIL = true, COP = true, SPY = true }

-- Whether one is the state whose organ the other is; its people and its rebels are others.
local function state_of(a, b)
  return a.code == state_in(b.code)
    and a.entity
    and STATES[a.entity.type]
    and (a.entity.type ~= "ethnicity" or a.first == a.last) -- "two Danes" are not Denmark
    and (not b.inferred or ORGANS[organ_in(b.code)])
end

local MANY = { person = true, group = true }

-- Whether two actors are persons or groups; those of one country and kind need not be the same.
local function two(a, b) return a.entity and b.entity and MANY[a.entity.type] and MANY[b.entity.type] end

--- Whether two actors are the same or one is the country of the other. A code that is inferred proves nothing.
function actors.same(a, b)
  local x, y = a.code, b.code
  if a.entity and a.entity == b.entity then return true end
  if not x or not y then return false end
  if x == y and not a.inferred and not b.inferred then return not two(a, b) end
  return #x == 3 and state_of(a, b) or #y == 3 and state_of(b, a) or false
end

--- The country of the first that has one.
function actors.country(list)
  for i = 1, list and #list or 0 do
    local code = list[i].code
    if code and not AGENTS[code] then
      local state = state_in(code)
      if not NO_STATE[state] then return state end
    end
  end
end

--- Whether the first is a state as a whole.
function actors.state(list)
  local entity = list and list[1] and list[1].entity
  return entity ~= nil and entity.type == "country"
end

--- Whether two sides are the same organ, of whatever country: soldiers fire on those of another one.
function actors.alike(a, b)
  local x, y = a and a[1].code, b and b[1].code
  if not x or not y then return false end
  return (AGENTS[x] and x or organ_in(x)) == (AGENTS[y] and y or organ_in(y))
end

--- A group without the country that was inferred for it, if it is one.
function actors.bare(party)
  local entity = party.entity
  return entity and entity.type == "group" and party.bare or nil
end

--- Groups that name no country belong to the country of the other side: "Denmark freed protesters".
function actors.at_home(list, country)
  if not list or not country then return list end
  local result
  for i = 1, #list do
    local a = list[i]
    if a.code and AGENTS[a.code] then
      result = result or { unpack(list) }
      result[i] = {
        first = a.first,
        last = a.last,
        head = a.head,
        code = country .. a.code,
        entity = a.entity,
        inferred = true,
        bare = a,
      }
    end
  end
  return result or list
end

return actors
