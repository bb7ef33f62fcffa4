--- Who can act in a sentence: mentions with the code of the country and role that they stand for.
-- @module stringer.packs.news.events_actors

local actors = {}

--- Agents without a country, as a group or an office has them.
actors.AGENTS = {}
for agent in ("GOV MIL COP SPY REB UAF CRM CVL REF SET LAB LEG JUD PTY OPP ELI EDU MED BUS HLH REL AGR ENV SPT"):gmatch "%u+" do
  actors.AGENTS[agent] = true
end
local AGENTS = actors.AGENTS

local BEFORE_NAME = { NOUN = true, PROPN = true, ADJ = true, PART = true }
local OF_COUNTRY = { of = true, ["in"] = true, from = true }

local PLACES = { city = true, region = true, place = true, facility = true, country = true }

local function country_at(doc, i)
  return doc:value_at("nationality", i, "code") or doc:value_at("country", i, "code")
end

-- Where somebody is, or who commands him: "Oslo-based reporters", not "Norway-backed rebels".
local AT_HOME = { based = true, born = true, led = true, ruled = true, controlled = true, held = true, occupied = true, run = true }

local function country_before(doc, m)
  local core = doc.core
  for i = m.last, math.max(1, m.first - 7), -1 do
    local word = core:folded(i)
    if word == "-" and i < m.last and not AT_HOME[core:folded(i + 1)] and core:pos(i + 1) == "VERB" then return nil end
    if i < m.first and not BEFORE_NAME[core:pos(i)] and word ~= "'s" and word ~= "-" and not AT_HOME[word] then return nil end
    local code = country_at(doc, i)
    if code then return code end
  end
end

-- The country that a mention carries inside it, just before it or in "of …" after it: "the Danish prime minister".
local function country_near(doc, m)
  local core = doc.core
  local before = country_before(doc, m)
  if before then return before end
  local ntokens = core:ntokens()
  if m.last >= ntokens or not OF_COUNTRY[core:folded(m.last + 1)] then return nil end
  for i = m.last + 2, math.min(m.last + 3, ntokens) do
    local code = country_at(doc, i)
    local place = not code and doc:mention_at(i)
    local whole = place and place.first == i and (i == m.last + 2 or core:pos(i - 1) == "DET")
    if whole and PLACES[place.entity.type] then code = place.entity.code end
    if code then return code end
  end
end

-- The country of a person, from any mention that names it.
local function home_of(doc, entity)
  if entity.home == nil then
    entity.home = false
    for _, m in ipairs(entity.mentions or {}) do
      local country = country_near(doc, m)
      if country and #country >= 3 then
        entity.home = country:sub(1, 3)
        break
      end
    end
  end
  return entity.home
end

--- The code of an entity that a pronoun or a source stands for.
function actors.entity_code(doc, entity)
  if PLACES[entity.type] and entity.type ~= "country" then return nil end
  if entity.type ~= "person" or entity.code then return entity.code end
  local home = home_of(doc, entity)
  return home and home .. "GOV" or entity.of
end

-- The role that a title gives its holder: "Judge Silva", "General Silva".
local function role_of(doc, entity)
  if entity.agent == nil then
    entity.agent = entity.role and "GOV" or false
    for _, m in ipairs(entity.mentions or {}) do
      local role = doc:value_at("title", m.first, "role") or m.first > 1 and doc:value_at("title", m.first - 1, "role")
      if role then
        entity.agent = role
        break
      end
    end
  end
  return entity.agent or nil
end

-- The code of an organization that another name is part of: "the Fatah party".
local function code_within(doc, m)
  for i = m.first, m.last do
    local code = doc:value_at("organization", i, "code")
    if code then return code end
  end
end

-- The code of whoever acts in a mention: a country, a government behind a capital, a group, a person in office.
local function code_of(doc, mention)
  local entity = mention.entity
  local kind = entity.type
  if kind == "city" then return mention.stands_for end
  if kind == "ethnicity" then return mention.code end
  if kind == "place" or kind == "facility" or kind == "region" then return nil end
  local code = entity.code
  if not code and kind == "person" and entity.of then code = #entity.of == 3 and entity.role and entity.of .. "GOV" or entity.of end
  if code and kind == "person" and #code > 3 then
    local country = country_before(doc, mention) -- "Georgian President …" says more than a list of leaders
    if country and #country == 3 and country ~= code:sub(1, 3) then return country .. code:sub(4) end
  end
  if code and not AGENTS[code] then return code end
  if kind == "media" or kind == "religion" then return code end
  if kind == "organization" and not code then
    code = code_within(doc, mention)
    if code then return code end
  end
  local role = kind == "person" and not code and role_of(doc, entity) or nil
  local country = kind == "person" and home_of(doc, entity) or country_near(doc, mention)
  if country and #country >= 3 then return country:sub(1, 3) .. (code or role or "") end
  return code or role
end

-- "Norway-backed rebels", "Oslo-based": the name tells of what kind something is.
local function compounded(doc, m)
  local core = doc.core
  local i = m.last + 1
  if i >= core:ntokens() or core:folded(i) ~= "-" then return false end
  local pos = core:pos(i + 1)
  return pos == "VERB" or pos == "ADJ" or pos == "NOUN"
end

-- The countries inside a group that are more than one: "the presidents of Norway and Denmark".
local function countries_in(doc, m)
  local list = {}
  for i = m.first, m.last do
    local span = doc:at("country", i)[1] or doc:at("nationality", i)[1]
    if span and span.first == i and span.code and #span.code == 3 then list[#list + 1] = span end
  end
  return list[2] and list[1].code ~= list[2].code and list or nil
end

-- The country of a place that lies in one.
local function place_code(doc, entity, m)
  local known = entity.type == "place" and doc:at("place", m.first)[1]
  return known and known.code
end

-- Houses that stand for who works there, leaders by office and surname: their spans by token.
local function known_of(doc)
  local known = {}
  for _, layer in ipairs { "seat", "office_holder" } do
    for _, span in ipairs(doc:spans(layer)) do
      for i = span.first, span.last do known[i] = not span.weak and span or nil end
    end
  end
  return known
end

-- Whether the last actor is the office that stands before a name: "Norwegian Prime Minister Ana Silva".
local function titled(list, m)
  local before = list[#list]
  return before and before.last + 1 == m.first and before.entity and before.entity.type == "group"
end

local function add(list, first, last, code, entity)
  list[#list + 1] = { first = first, last = last, code = code, entity = entity }
end

local PERSONAL = { he = true, she = true, his = true, her = true, him = true }

--- Mentions of a sentence that can act, in order, each once, and its places; a mention inside a longer one gives way.
-- @treturn table list of `{first=, last=, code=, entity=}`
-- @treturn table list of the places, their code being that of the country
function actors.of(doc, sentence)
  doc.actor_cache, doc.actor_seats = doc.actor_cache or {}, doc.actor_seats or known_of(doc)
  local seats, done = doc.actor_seats, doc.actor_cache[sentence]
  if done then return done.list, done.places end
  local first, last = doc.core:sentence(sentence)
  local list, places, i, core = {}, {}, first, doc.core
  while i <= last do
    local m = doc:mention_at(i)
    local known = seats[i] or m and seats[m.last]
    if known and (not m or not m.entity.code or AGENTS[m.entity.code] or PLACES[m.entity.type]) then
      add(list, known.first, known.last, known.code, m and m.entity)
      i = math.max(known.last, m and m.last or i)
    elseif m and compounded(doc, m) then
      i = m.last
    elseif m then
      local entity = m.entity
      local code = code_of(doc, m)
      local several = entity.type == "group" and countries_in(doc, m)
      if several then
        local agent = entity.code and (AGENTS[entity.code] and entity.code or entity.code:sub(4)) or ""
        for _, one in ipairs(several) do add(list, one.first, one.last, one.code .. agent) end
      elseif entity.type == "person" and titled(list, m) then
        local title = list[#list]
        title.last, title.code, title.entity = m.last, code and not AGENTS[code] and code or title.code or code, entity
      elseif code or entity.type == "organization" or entity.type == "person" then add(list, m.first, m.last, code, entity) end
      if PLACES[entity.type] then
        local home = entity.code or place_code(doc, entity, m)
        add(places, m.first, m.last, home and home:sub(1, 3) or nil, entity)
      end
      i = math.max(i, m.last)
    elseif PERSONAL[core:folded(i)] then
      local entity = doc:entity_at(i, i)
      local code = entity and actors.entity_code(doc, entity)
      if code then add(list, i, i, code, entity) end
    end
    i = i + 1
  end
  doc.actor_cache[sentence] = { list = list, places = places }
  return list, places
end

local IN_NAME = { DET = true, ADJ = true, NOUN = true, PROPN = true, PART = true }

-- How two actors are joined: "and" or ","; nil if they are not. Titles and the like may stand before the second.
local function between(doc, a, b)
  local core = doc.core
  local gap = b.first - a.last - 1
  if gap < 1 or gap > 6 then return nil end
  local link = core:folded(a.last + 1)
  if link ~= "and" and link ~= "," then return nil end
  for k = a.last + 2, b.first - 1 do
    local word = core:folded(k)
    if word == "and" and k == a.last + 2 then
      link = "and"
    elseif not IN_NAME[core:pos(k)] and word ~= "-" and core:folded(k - 1) ~= "-" then
      return nil
    end
  end
  return link
end

--- Actors joined to the one at `i` by commas and "and"; commas alone join nothing.
function actors.joined(doc, list, i, step)
  local result, by_and = { list[i] }, false
  local j = i + step
  while list[j] do
    local a, b = list[math.min(j, j - step)], list[math.max(j, j - step)]
    local link = between(doc, a, b)
    if not link then break end
    by_and = by_and or link == "and"
    result[#result + 1] = list[j]
    j = j + step
  end
  return by_and and result or { list[i] }
end

local STATES = { country = true, ethnicity = true, city = true }
local ORGANS = { [""] = true, GOV = true, MIL = true, COP = true, SPY = true }

-- Whether one is the state whose organ the other is; its people and its rebels are others.
local function state_of(a, b)
  return #a.code == 3 and a.code == b.code:sub(1, 3) and a.entity and STATES[a.entity.type]
    and (not b.inferred or ORGANS[b.code:sub(4)])
end

--- Whether two actors are the same or one is the country of the other. A code that is inferred proves nothing.
function actors.same(a, b)
  if a.entity and a.entity == b.entity then return true end
  if not a.code or not b.code then return false end
  return a.code == b.code and not a.inferred and not b.inferred or state_of(a, b) or state_of(b, a) or false
end

local NO_STATE = { IGO = true, NGO = true, NGM = true, IMG = true, MNC = true }

--- The country of the first that has one.
function actors.country(list)
  for _, a in ipairs(list or {}) do
    local state = a.code and not AGENTS[a.code] and a.code:sub(1, 3)
    if state and not NO_STATE[state] then return state end
  end
end

--- Groups that name no country belong to the country of the other side: "Denmark freed protesters".
function actors.at_home(list, country)
  if not list or not country then return list end
  local result = {}
  for i, a in ipairs(list) do
    result[i] = a
    if AGENTS[a.code or ""] then
      result[i] = { first = a.first, last = a.last, code = country .. a.code, entity = a.entity, inferred = true }
    end
  end
  return result
end

return actors
