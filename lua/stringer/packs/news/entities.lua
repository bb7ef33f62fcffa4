--- Who and what is named: mentions joined into entities, short names resolved, governments seen behind their capitals,
-- pronouns given to the last fitting person.
-- @module stringer.packs.news.entities

local office = require "stringer.packs.news.names_office"

-- After these a capital is a place, not a government.
local LOCATIVE = { ["in"] = true, at = true, near = true, around = true, outside = true, across = true, towards = true,
  toward = true, inside = true, from = true }

-- What is named so acts in no event.
local NO_ACTOR = { ethnicity = true, religion = true, other = true }

-- Names come again and again: what they are folded to is kept, up to a bound.
local MOST_FOLDED = 8192
local folded, nfolded = {}, 0

local function fold(text)
  local known = folded[text]
  if known then return known end
  known = text:lower():gsub("\226\128\153", "'"):gsub("%s+", " ")
  if nfolded == MOST_FOLDED then folded, nfolded = {}, 0 end
  folded[text], nfolded = known, nfolded + 1
  return known
end

local Registry = {}
Registry.__index = Registry

function Registry:entity(key, type, name)
  local entity = self.by_key[key]
  if not entity then
    entity = { id = "e" .. (#self.list + 1), type = type, name = name, mentions = {} }
    self.by_key[key] = entity
    self.list[#self.list + 1] = entity
  end
  return entity
end

function Registry:mention(entity, first, last, span, stands_for, code)
  local m = { first = first, last = last, entity = entity, stands_for = stands_for, code = code, rule = span.rule }
  entity.mentions[#entity.mentions + 1] = m
  entity.rule = entity.rule or span.rule
  for i = first, last do
    if not self.at[i] or self.at[i].last - self.at[i].first < last - first then self.at[i] = m end
  end
  return m
end

-- A word to be looked for in the whole text.
function Registry:short(word)
  if #word > 1 and not self.shorts[word] and word:find "^[%u\128-\255]" then
    self.shorts[word] = true
    self.shorts[#self.shorts + 1] = word
  end
end

local function last_word(name)
  return name:match "([^%s]+)$"
end

-- The country that an adjective or a place before a title stands for.
local function code_of(doc, first, last)
  for i = first, last do
    for _, span in ipairs(doc:at("Name", i)) do
      local code = span.code or span.stands_for
      if code then return code end
    end
  end
end

local function locative(doc, span)
  local before = span.first > 1 and doc.core:folded(span.first - 1)
  if before and LOCATIVE[before] then return true end
  local after = span.last < doc.core:ntokens() and doc.core:folded(span.last + 1)
  return after == "-" or (after and after:find "^%-based") ~= nil
end

local function add_person(doc, registry, span)
  local text = doc:text(span)
  local name = span.name or text
  local key = "person:" .. fold(name)
  local short = registry.surnames[fold(last_word(text))]
  if not text:find "%s" and short then key = short end
  local entity = registry:entity(key, "person", name)
  if text:find "%s" then
    local surname = last_word(text)
    registry.surnames[fold(surname)] = key
    registry:short(surname)
    if #surname > 3 then registry:short(surname:upper()) end
  end
  local code, role = span.code, span.role
  if span.by == "lexicon" then code, role = office(doc, span) end
  entity.role = entity.role or span.title or role
  entity.code = entity.code or code
  local owner_first, owner_last = doc:capture(span, "owner")
  if owner_first then entity.of = entity.of or code_of(doc, owner_first, owner_last) end
  return registry:mention(entity, span.first, span.last, span)
end

local function add_name(doc, registry, span)
  local type = span.type
  if type == "person" then return add_person(doc, registry, span) end
  local text = doc:text(span)
  if type == "nationality" then
    -- An adjective names no one; "Norwegians" does.
    return registry:mention(registry:entity("ethnicity:" .. fold(text), "ethnicity", text), span.first, span.last, span, nil, span.code)
  end
  local name = span.name or text
  local key = type .. ":" .. fold(span.code and type == "country" and span.code or name)
  -- Two places of one name are two.
  if span.lat and type ~= "country" then key = ("%s@%.1f,%.1f"):format(key, span.lat, span.lon) end
  if registry.aliases[fold(text)] then key = registry.aliases[fold(text)] end
  local entity = registry:entity(key, type, name)
  entity.lat, entity.lon = entity.lat or span.lat, entity.lon or span.lon
  entity.code = entity.code or span.code or (type == "city" and span.stands_for) or nil
  local stands_for = span.stands_for
  if stands_for and locative(doc, span) then stands_for = nil end
  if span.short then
    registry.aliases[fold(span.short)] = key
    registry:short(span.short)
    entity.short = span.short
  end
  return registry:mention(entity, span.first, span.last, span, stands_for or (type == "country" and span.code) or nil)
end

local function add_group(doc, registry, span)
  local text = doc:text(span)
  local entity = registry:entity("group:" .. fold(text), "group", text)
  local code = code_of(doc, span.first, span.last)
  entity.code = code and (code .. (#code == 3 and span.agent or "")) or (span.agent or nil)
  return registry:mention(entity, span.first, span.last, span, code)
end

-- Surnames of persons named in full and abbreviations that the text explains, wherever they stand outside of other names; such a
-- word is a `Cap` for later rules.
local function add_short(doc, registry)
  local keys = {}
  for _, word in ipairs(registry.shorts) do
    local key = registry.surnames[fold(word)] or registry.aliases[fold(word)]
    keys[word] = registry.by_key[key]
  end
  for _, i in ipairs(doc.core:find(keys)) do
    local known = registry.at[i]
    if not known or known.entity.type == "group" then
      local span = doc:add("Cap", i, i, {})
      registry:mention(keys[doc.core:text(i)], i, i, { rule = span.rule })
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

local function resolve(doc)
  local registry = setmetatable({
    by_key = {}, list = {}, surnames = {}, aliases = {}, at = {}, persons = {}, shorts = {},
  }, Registry)
  local names = doc:spans "Name"
  for _, span in ipairs(names) do add_name(doc, registry, span) end
  for _, span in ipairs(doc:spans "Group") do add_group(doc, registry, span) end
  add_short(doc, registry)
  for _, entity in ipairs(registry.list) do
    table.sort(entity.mentions, function(a, b) return a.first < b.first end)
    if entity.type == "person" then
      for _, m in ipairs(entity.mentions) do registry.persons[#registry.persons + 1] = m end
    end
  end
  table.sort(registry.persons, function(a, b) return a.first < b.first end)
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
      local ref = doc:ref(m.first, m.last)
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
