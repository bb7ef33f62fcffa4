--- Who and what is named: mentions joined into entities, short names resolved, governments seen behind their capitals,
-- pronouns given to the last fitting person.
-- @module stringer.packs.news.entities

local office = require "stringer.packs.news.names.office"
local months = require "stringer.packs.news.names.months"
local remember = require "stringer.packs.news.remember"

-- After these a capital is a place, not a government.
local LOCATIVE = { ["in"] = true, at = true, near = true, around = true, outside = true, across = true, towards = true,
  toward = true, inside = true, from = true }

-- What is named so acts in no event.
local NO_ACTOR = { ethnicity = true, religion = true, other = true }

local MOST_TEXTS = 8192 -- remembered

local function fold(text)
  return (text:lower():gsub("\226\128\153", "'"):gsub("%s+", " "))
end

-- Whether a word can be looked for in the whole text as a name in short.
local function is_short(word)
  return #word > 1 and word:find "^[%u\128-\255]" ~= nil
end

--- A name by its text: `folded`; the keys of a `person` and a `group` of the name; if it has several words `surname`, the last of them,
-- folded, and the `shorts` that stand for it.
local read_text = remember(function(text)
  local folded = fold(text)
  local known = { folded = folded, person = "person:" .. folded, group = "group:" .. folded, surname = nil, shorts = nil }
  if text:find "%s" then
    local surname = text:match "([^%s]+)$" or ""
    local upper, shorts = surname:upper(), {}
    if is_short(surname) then shorts[1] = surname end
    if #surname > 3 and is_short(upper) then shorts[#shorts + 1] = upper end
    known.surname, known.shorts = fold(surname), shorts
  end
  return known
end, MOST_TEXTS)

-- "e1", "e2" …: the same in each document.
local ids = {}
for n = 1, 500 do ids[n] = "e" .. n end

local function entity_by(registry, key, type, name)
  local entity = registry.by_key[key]
  if not entity then
    local list = registry.list
    local n = #list + 1
    entity = { id = ids[n] or "e" .. n, type = type, name = name, mentions = false,
      code = nil, role = nil, of = nil, lat = nil, lon = nil, rule = nil }
    registry.by_key[key], list[n] = entity, entity
  end
  return entity
end

-- `country`: that which the tokens name, for the adjective or place before a title and in a group.
local function mention(registry, entity, first, last, rule, stands_for, code, country)
  local m = { first = first, last = last, entity = entity, stands_for = stands_for, code = code, country = country }
  local mentions, at, n = entity.mentions, registry.at, last - first
  if mentions then mentions[#mentions + 1] = m else entity.mentions = { m } end
  if entity.type == "person" then
    local persons = registry.persons
    persons[#persons + 1] = m
  end
  if not entity.rule then entity.rule = rule end
  for i = first, last do
    local known = at[i]
    if not known or known.last - known.first < n then at[i] = m end
  end
end

-- A word to be looked for in the whole text.
local function short(registry, word)
  local shorts = registry.shorts
  if not shorts[word] then shorts[word], shorts[#shorts + 1] = true, word end
end

local function country_of(registry, first, last)
  local at = registry.at
  for i = first, last do
    local known = at[i]
    if known and known.country then return known.country end
  end
end

local function locative(folded, span)
  if LOCATIVE[folded[span.first - 1]] then return true end
  local after = folded[span.last + 1]
  return after == "-" or (after ~= nil and after:find "^%-based" ~= nil)
end

-- What the lexicon says of a leader on the date of the text, once for each text.
local function office_of(doc, registry, span, text)
  local known = registry.offices[text]
  if not known then
    known = { office(doc, span) }
    registry.offices[text] = known
  end
  return known[1], known[2]
end

-- The first name in full by surname.
local function full_names(doc)
  local full = {}
  for _, span in ipairs(doc:spans "Name") do
    if span.type == "person" and span.first < span.last then
      local text = doc.core:text(span.first, span.last)
      local surname = read_text(text).surname
      if surname and not full[surname] then full[surname] = span.name or text end
    end
  end
  return full
end

-- A surname that stands alone before anyone is named in full, as in a headline.
local function full_name(doc, registry, surname)
  registry.full = registry.full or full_names(doc)
  return registry.full[surname]
end

local function add_person(doc, registry, span, text)
  local known, name, title = read_text(text), span.name, span.title
  local surname, surnames = known.surname, registry.surnames
  local key = not surname and surnames[known.folded]
  if not key then
    name = name or not surname and full_name(doc, registry, known.folded) or text
    key = read_text(name).person
  end
  local entity = entity_by(registry, key, "person", name)
  if surname and surnames[surname] ~= key then
    surnames[surname] = key
    for _, word in ipairs(known.shorts) do short(registry, word) end
  end
  local country = span.code
  local code, role
  if span.by == "lexicon" then code, role = office_of(doc, registry, span, text) else code, role = country, span.role end
  entity.role = entity.role or title or role
  entity.code = entity.code or code
  if title and not entity.of then
    local first, last = doc:capture(span, "owner")
    if first then entity.of = country_of(registry, first, last) end
  end
  mention(registry, entity, span.first, span.last, span.rule, nil, nil, country)
end

local function key_of(registry, type, text, name, code, lat, lon)
  local known = registry.aliases[read_text(text).folded]
  if known then return known end
  local key = type .. ":" .. read_text(type == "country" and code or name).folded
  -- Two places of one name are two.
  if lat and type ~= "country" then return ("%s@%.1f,%.1f"):format(key, lat, lon) end
  return key
end

-- The entity of a name that is no person's: known at once where the same was named before.
local function entity_of(registry, span, type, text)
  local name, code, lat, lon = span.name or text, span.code, span.lat, span.lon
  local last, alias = registry.named[text], type == "organization" and span.short
  if last and not alias and last.type == type and last.name == name and last.code == code and last.lat == lat and last.lon == lon then
    return last.entity
  end
  local key = key_of(registry, type, text, name, code, lat, lon)
  local entity = entity_by(registry, key, type, name)
  entity.lat, entity.lon = entity.lat or lat, entity.lon or lon
  registry.named[text] = { entity = entity, type = type, name = name, code = code, lat = lat, lon = lon }
  if alias then
    registry.aliases[read_text(alias).folded], registry.named = key, {}
    if is_short(alias) then short(registry, alias) end
  end
  return entity
end

local function add_name(doc, registry, span)
  local type, first, last = span.type, span.first, span.last
  local text = doc.core:text(first, last)
  if type == "person" then return add_person(doc, registry, span, text) end
  local code = span.code
  if type == "nationality" then
    -- An adjective names no one; "Norwegians" does.
    local entity = entity_by(registry, "ethnicity:" .. read_text(text).folded, "ethnicity", text)
    return mention(registry, entity, first, last, span.rule, nil, code, code)
  end
  local entity, stands_for = entity_of(registry, span, type, text), span.stands_for
  local country = code or stands_for
  if not entity.code then entity.code = code or (type == "city" and stands_for) or nil end
  if stands_for and locative(registry.folded, span) then stands_for = nil end
  mention(registry, entity, first, last, span.rule, stands_for or (type == "country" and code) or nil, nil, country)
end

local function add_group(doc, registry, span)
  local first, last, agent = span.first, span.last, span.agent
  local text = doc.core:text(first, last)
  local entity, country = entity_by(registry, read_text(text).group, "group", text), country_of(registry, first, last)
  entity.code = country and (#country == 3 and agent and country .. agent or country) or agent
  mention(registry, entity, first, last, span.rule, country)
end

-- Surnames of persons named in full and abbreviations that the text explains, wherever they stand outside of other names; such a
-- word is a `Cap` for later rules.
local function add_short(doc, registry)
  local shorts, at, core = registry.shorts, registry.at, doc.core
  if #shorts == 0 then return end
  local keys = {}
  for k = 1, #shorts do
    local folded = read_text(shorts[k]).folded
    keys[shorts[k]] = registry.by_key[registry.surnames[folded] or registry.aliases[folded]]
  end
  local found = core:find(keys)
  for k = 1, #found do
    local i = found[k]
    local known = at[i]
    if (not known or known.entity.type == "group") and not months.is_one(doc, i) then
      local span = doc:add("Cap", i, i)
      mention(registry, keys[core:text(i)], i, i, span.rule)
    end
  end
end

local PERSONAL = { he = true, she = true, his = true, her = true, him = true }

-- The last person before a token who was named in this sentence or the two before.
local function antecedent(doc, registry, token)
  local persons, low = registry.persons, registry.near
  if low > 0 and persons[low].first >= token then low = 0 end
  local high = low + 1 -- who asks goes through the text: mostly it is the next
  while persons[high] and persons[high].first < token do low, high = high, 2 * high end
  high = math.min(high, #persons + 1)
  while high - low > 1 do -- those up to `low` come before the token, those from `high` on do not
    local middle = math.floor((low + high) / 2)
    if persons[middle].first < token then low = middle else high = middle end
  end
  registry.near = low
  local last = persons[low]
  return last and doc:sentence_of(token) - doc:sentence_of(last.first) <= 3 and last.entity or nil
end

local function sooner(a, b) return a.first < b.first end

-- Mentions come in order but for short names, which are looked for when all others are known.
local function put_in_order(mentions)
  for i = 2, #mentions do
    if mentions[i].first < mentions[i - 1].first then return table.sort(mentions, sooner) end
  end
end

local function resolve(doc)
  local registry = {
    by_key = {}, list = {}, surnames = {}, aliases = {}, named = {}, offices = {}, persons = {}, near = 0, shorts = {},
    full = nil,
    at = doc:by_token(), folded = doc:column "folded",
  }
  local names, groups, list = doc:spans "Name", doc:spans "Group", registry.list
  for k = 1, #names do add_name(doc, registry, names[k]) end
  for k = 1, #groups do add_group(doc, registry, groups[k]) end
  add_short(doc, registry)
  for k = 1, #list do put_in_order(list[k].mentions) end
  put_in_order(registry.persons)
  doc.entities = registry.list
  doc.entity_at = function(_, first, last)
    local best
    for i = last, first, -1 do
      local m = registry.at[i]
      if m and not NO_ACTOR[m.entity.type] then
        if m.entity.type == "person" then return m.entity end
        if not best or (best.type == "country" and m.entity.type ~= "country") then best = m.entity end
      end
    end
    if not best and first == last and PERSONAL[doc.core:folded(first)] then return antecedent(doc, registry, first) end
    return best
  end
  doc.mentions = registry.at -- the longest by token
end

-- The rule or the step that named an entity first.
local function rule_name(rule)
  if type(rule) == "table" and rule.type == "step" then return rule.pack.name .. "/" .. rule.name end
  return tostring(rule)
end

local function facts(doc)
  local list = {}
  for _, entity in ipairs(doc.entities or {}) do
    local mentions = {}
    for i, m in ipairs(entity.mentions) do
      local ref = doc:place(m.first, m.last)
      ref.stands_for = m.stands_for
      mentions[i] = ref
    end
    list[#list + 1] = {
      id = entity.id, type = entity.type, name = entity.name, code = entity.code, role = entity.role, of = entity.of,
      lat = entity.lat, lon = entity.lon, mentions = mentions, rule = rule_name(entity.rule),
    }
  end
  return list
end

return function(pack)
  pack:step("entities resolved", resolve, { yields = { Cap = {} } })
  pack:kind("entities", { make = facts })
end
