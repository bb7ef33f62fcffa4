--- Who and what is named: mentions joined into entities, short names resolved, governments seen behind their capitals,
-- pronouns given to the last fitting person.
-- @module stringer.packs.news.entities

local office = require "stringer.packs.news.names_office"

-- After these a capital is a place, not a government.
local LOCATIVE = { ["in"] = true, at = true, near = true, around = true, outside = true, across = true, towards = true,
  toward = true, inside = true, from = true }

-- What is named so acts in no event.
local NO_ACTOR = { ethnicity = true, religion = true, other = true }

-- Names come again and again: what their texts tell is kept, up to a bound.
local MOST_TEXTS = 8192
local texts, ntexts = {}, 0

local function fold(text)
  return (text:lower():gsub("\226\128\153", "'"):gsub("%s+", " "))
end

--- A name by its text: `folded`; if it has several words `surname`, the last of them, and that folded.
local function read_text(text)
  local known = texts[text]
  if known then return known end
  known = { folded = fold(text) }
  if text:find "%s" then
    local surname = text:match "([^%s]+)$" or ""
    known.surname, known.surname_folded = surname, fold(surname)
  end
  if ntexts == MOST_TEXTS then texts, ntexts = {}, 0 end
  texts[text], ntexts = known, ntexts + 1
  return known
end

-- "e1", "e2" …: the same in each document.
local ids = {}
for n = 1, 500 do ids[n] = "e" .. n end

local Registry = {}
Registry.__index = Registry

function Registry:entity(key, type, name)
  local entity = self.by_key[key]
  if not entity then
    local list = self.list
    local n = #list + 1
    entity = { id = ids[n] or "e" .. n, type = type, name = name, mentions = false,
      code = nil, role = nil, of = nil, lat = nil, lon = nil, rule = nil }
    self.by_key[key], list[n] = entity, entity
  end
  return entity
end

function Registry:mention(entity, first, last, rule, stands_for, code)
  local m = { first = first, last = last, entity = entity, stands_for = stands_for, code = code }
  local mentions, at, n = entity.mentions, self.at, last - first
  if mentions then mentions[#mentions + 1] = m else entity.mentions = { m } end
  if entity.type == "person" then self.persons[#self.persons + 1] = m end
  entity.rule = entity.rule or rule
  for i = first, last do
    local known = at[i]
    if not known or known.last - known.first < n then at[i] = m end
  end
end

-- A word to be looked for in the whole text.
function Registry:short(word)
  if #word > 1 and not self.shorts[word] and word:find "^[%u\128-\255]" then
    self.shorts[word] = true
    self.shorts[#self.shorts + 1] = word
  end
end

-- The country that tokens name, for the adjective or place before a title and in a group.
function Registry:stand(span, code)
  local codes = self.codes
  for i = span.first, code and span.last or 0 do codes[i] = codes[i] or code end
end

function Registry:code_of(first, last)
  local codes = self.codes
  for i = first, last do
    if codes[i] then return codes[i] end
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

local function add_person(doc, registry, span, text)
  local known, name, key = read_text(text), span.name, nil
  local surname, surnames = known.surname, registry.surnames
  if not surname then
    key = surnames[known.folded]
    -- A headline has the surname before the text has the name.
    name = name or registry.full[known.folded]
  end
  name = name or text
  key = key or "person:" .. read_text(name).folded
  local entity = registry:entity(key, "person", name)
  if surname and surnames[known.surname_folded] ~= key then
    surnames[known.surname_folded] = key
    registry:short(surname)
    if #surname > 3 then registry:short(surname:upper()) end
  end
  local code, role
  if span.by == "lexicon" then code, role = office_of(doc, registry, span, text) else code, role = span.code, span.role end
  registry:stand(span, span.code)
  local title = span.title
  entity.role = entity.role or title or role
  entity.code = entity.code or code
  if title and not entity.of then
    local first, last = doc:capture(span, "owner")
    if first then entity.of = registry:code_of(first, last) end
  end
  registry:mention(entity, span.first, span.last, span.rule)
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
  local last, short = registry.named[text], type == "organization" and span.short
  if last and not short and last.type == type and last.name == name and last.code == code and last.lat == lat and last.lon == lon then
    return last.entity
  end
  local key = key_of(registry, type, text, name, code, lat, lon)
  local entity = registry:entity(key, type, name)
  entity.lat, entity.lon = entity.lat or lat, entity.lon or lon
  registry.named[text] = { entity = entity, type = type, name = name, code = code, lat = lat, lon = lon }
  if short then
    registry.aliases[read_text(short).folded], registry.named = key, {}
    registry:short(short)
  end
  return entity
end

local function add_name(doc, registry, span)
  local type, text = span.type, doc.core:text(span.first, span.last)
  if type == "person" then return add_person(doc, registry, span, text) end
  if type == "nationality" then
    -- An adjective names no one; "Norwegians" does.
    local entity = registry:entity("ethnicity:" .. read_text(text).folded, "ethnicity", text)
    registry:stand(span, span.code)
    return registry:mention(entity, span.first, span.last, span.rule, nil, span.code)
  end
  local entity, code, stands_for = entity_of(registry, span, type, text), span.code, span.stands_for
  registry:stand(span, code or stands_for)
  entity.code = entity.code or code or (type == "city" and stands_for) or nil
  if stands_for and locative(registry.folded, span) then stands_for = nil end
  registry:mention(entity, span.first, span.last, span.rule, stands_for or (type == "country" and code) or nil)
end

local function add_group(doc, registry, span)
  local text = doc.core:text(span.first, span.last)
  local entity = registry:entity("group:" .. read_text(text).folded, "group", text)
  local code, agent = registry:code_of(span.first, span.last), span.agent
  entity.code = code and (code .. (#code == 3 and agent or "")) or (agent or nil)
  registry:mention(entity, span.first, span.last, span.rule, code)
end

-- Surnames of persons named in full and abbreviations that the text explains, wherever they stand outside of other names; such a
-- word is a `Cap` for later rules.
local function add_short(doc, registry)
  if #registry.shorts == 0 then return end
  local keys = {}
  for _, word in ipairs(registry.shorts) do
    local folded = read_text(word).folded
    keys[word] = registry.by_key[registry.surnames[folded] or registry.aliases[folded]]
  end
  for _, i in ipairs(doc.core:find(keys)) do
    local known = registry.at[i]
    if not known or known.entity.type == "group" then
      local span = doc:add("Cap", i, i)
      registry:mention(keys[doc.core:text(i)], i, i, span.rule)
    end
  end
end

local PERSONAL = { he = true, she = true, his = true, her = true, him = true }

-- The last person before a token who was named in this sentence or the two before.
local function antecedent(doc, registry, token)
  local persons = registry.persons
  local low, high = 0, #persons
  while low < high do
    local middle = math.ceil((low + high) / 2)
    if persons[middle].first < token then low = middle else high = middle - 1 end
  end
  local last = persons[low]
  return last and doc:sentence_of(token) - doc:sentence_of(last.first) <= 3 and last.entity or nil
end

-- The first name in full by surname.
local function full_names(doc)
  local full = {}
  for _, span in ipairs(doc:spans "Name") do
    if span.type == "person" and span.first < span.last then
      local text = doc.core:text(span.first, span.last)
      local surname = read_text(text).surname_folded
      if surname and not full[surname] then full[surname] = span.name or text end
    end
  end
  return full
end

local function sooner(a, b) return a.first < b.first end

-- Mentions come in order but for short names, which are looked for when all others are known.
local function put_in_order(mentions)
  for i = 2, #mentions do
    if mentions[i].first < mentions[i - 1].first then return table.sort(mentions, sooner) end
  end
end

local function resolve(doc)
  local registry = setmetatable({
    by_key = {}, list = {}, surnames = {}, aliases = {}, named = {}, offices = {}, at = {}, persons = {}, shorts = {},
    full = full_names(doc), codes = {}, folded = doc:column "folded",
  }, Registry)
  for _, span in ipairs(doc:spans "Name") do add_name(doc, registry, span) end
  for _, span in ipairs(doc:spans "Group") do add_group(doc, registry, span) end
  add_short(doc, registry)
  for _, entity in ipairs(registry.list) do put_in_order(entity.mentions) end
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
