--- Who and what is named: things that names and groups are of (`stringer.packs.news.entities.identity`) as entities,
-- governments seen behind their capitals.
-- @module stringer.packs.news.entities

local identity = require "stringer.packs.news.entities.identity"
local office = require "stringer.packs.news.names.office"
local own_features = require "stringer.packs.news.entities.own_features"
local places = require "stringer.packs.news.words.places"
local roles = require "stringer.packs.news.entities.roles"
local short_names = require "stringer.packs.news.entities.short_names"
local told = require "stringer.packs.news.entities.told"

-- What is named so acts in no event.
local NO_ACTOR = { ethnicity = true, religion = true, other = true }
-- What a pronoun may stand for.
local ANTECEDENTS = { person = true, group = true, organization = true, media = true, country = true }

-- "officers" are of the police where the text told of police, and of no army since.
local function agents_of_groups(doc)
  local last = {}
  for _, span in ipairs(doc:spans "Group") do
    local agent, after = span.agent, span.after
    if after and (last[after] or 0) > (last[agent] or 0) then
      agent = after
      doc:change(span, { agent = after }, "the text told of such before")
    end
    if agent then last[agent] = span.first end
  end
end

-- "e1", "e2" …: the same in each document.
local ids = {}
for n = 1, 500 do
  ids[n] = "e" .. n
end

-- Whether a capital is a place there, not a government.
local function locative(doc, folded, span)
  local before = places.locative(doc, span.first - 1)
  if before and before ~= "goal" then return true end
  local after = folded[span.last + 1]
  return after == "-" or (after ~= nil and after:find "^%-based" ~= nil)
end

-- Titles that belong to the name: "Queen Sofia", "Pope Francis".
local SOVEREIGN = {
  king = true,
  queen = true,
  prince = true,
  princess = true,
  pope = true,
  emperor = true,
  empress = true,
  sultan = true,
  emir = true,
  tsar = true,
}

local function titled(text, title)
  local last = title and title:match "%S+$"
  return last and SOVEREIGN[last:lower()] and last .. " " .. text or text
end

-- What a person is called: as the list has it, else as the text names the person in full.
local function name_of_person(doc, spans)
  local full
  for _, span in ipairs(spans) do
    if span.first < span.last then
      if span.by == "lexicon" and span.name then return span.name end
      full = full or span.name or doc:text(span)
    end
  end
  local first = spans[1]
  return full or first.by ~= "given" and first.name or titled(doc:text(first), first.title)
end

-- Things as lists of their spans, by number.
local function things_of(spans)
  local things = {}
  for _, span in ipairs(spans) do
    local thing = things[span.same]
    if not thing then
      thing = {}
      things[span.same] = thing
    end
    thing[#thing + 1] = span
  end
  return things
end

local function entity_of(reg, type, name, rule)
  local list = reg.list
  local n = #list + 1
  local entity =
    { id = ids[n] or "e" .. n, type = type, name = name, mentions = {}, rule = rule, code = nil, role = nil }
  list[n] = entity
  return entity
end

-- Adds a mention; each token knows the longest that it is in. `stands_for`: code of the actor that it stands for here;
-- `code`: of the actor that it is here; `country`: that the tokens name.
local function mention(reg, entity, span, stands_for, code, country)
  local first, last, at = span.first, span.last, reg.at
  local m = {
    first = first,
    last = last,
    entity = entity,
    stands_for = stands_for,
    code = code,
    country = country,
    number = span.number,
  }
  if entity.mentions then entity.mentions[#entity.mentions + 1] = m end
  if (ANTECEDENTS[entity.type] or stands_for or m.number) and not entity.bearer then
    reg.mentions[#reg.mentions + 1] = m
  end
  for i = first, last do
    local known = at[i]
    if not known or known.last - known.first < last - first then at[i] = m end
  end
  return m
end

-- The title before a name, whose tokens belong to the person; "Mr" is no title.
local function title_of(doc, reg, span, entity)
  if not span.title then return nil end
  local first, last = doc:capture(span, "title")
  for i = first or 1, last or 0 do
    reg.bearers[i] = entity
  end
  return not (last and doc:has("honorific", last)) and span.title or nil
end

local function add_person(doc, reg, span, entity)
  local code, role = span.code, span.role
  if span.by == "lexicon" then
    code, role = office(doc, span)
  end
  entity.role = entity.role or title_of(doc, reg, span, entity) or role
  entity.code, entity.of = entity.code or code, entity.of or span.of
  entity.gender = not entity.told and span.told or entity.gender or span.gender
  entity.told = entity.told or span.told
  return mention(reg, entity, span, nil, nil, span.code)
end

local function add_name(doc, reg, span, entity)
  local type, code, stands_for = span.type, span.code, span.stands_for
  if type == "person" then return add_person(doc, reg, span, entity) end
  -- An adjective names no one; "Norwegians" does.
  if type == "nationality" then return mention(reg, entity, span, nil, code, code) end
  entity.lat, entity.lon = entity.lat or span.lat, entity.lon or span.lon
  entity.code = entity.code or code or type == "city" and stands_for or span.agent
  local country = code or stands_for
  if stands_for and locative(doc, reg.folded, span) then stands_for = nil end
  mention(reg, entity, span, stands_for or type == "country" and code or nil, nil, country)
end

local TYPES = { nationality = "ethnicity" }

local function add_names(doc, reg)
  local names = doc:spans "Name"
  local things, entities = things_of(names), {}
  for _, span in ipairs(names) do
    local entity = entities[span.same]
    if not entity then
      local name = span.type == "person" and name_of_person(doc, things[span.same])
      name = name or span.type ~= "nationality" and span.name or doc:text(span)
      entity = entity_of(reg, TYPES[span.type] or span.type, name, span.rule)
      entities[span.same] = entity
    end
    add_name(doc, reg, span, entity)
  end
end

-- The offices and callings of persons in apposition, and kin.
local function gather_bearers(doc, reg, layer)
  for _, span in ipairs(doc:spans(layer)) do
    local named = reg.at[doc:capture(span, "a")]
    if named and named.entity.type == "person" then
      local first, last = doc:capture(span, "role")
      for i = first, last do
        reg.bearers[i] = named.entity
      end
    end
  end
end

-- The person beside whose name a group is a title, an office or a calling; nil for other groups.
local function bearer_of(doc, reg, span)
  local last = span.last
  if doc.core:lemma(last):lower() ~= reg.folded[last] then return nil end -- a plural
  local next = reg.at[last + 1]
  return reg.bearers[last]
    or reg.bearers[last + 1]
    or next and next.entity.type == "person" and next.entity
    or nil
end

local function country_of(reg, span)
  for i = span.first, span.last do
    local known = reg.at[i]
    if known and known.country then return known.country end
  end
end

-- A group that is a person's office is kept beside the entities, under the person's id.
local function group_entity(doc, reg, span, entities)
  local bearer = bearer_of(doc, reg, span)
  if bearer then
    bearer.agent = bearer.agent or span.agent
    return { id = bearer.id, type = "group", name = doc:text(span), mentions = false, bearer = bearer }
  end
  local entity = entities[span.same] or entity_of(reg, "group", doc:text(span), span.rule)
  entities[span.same] = entity
  return entity
end

local function add_groups(doc, reg)
  local entities = {}
  for _, span in ipairs(doc:spans "Group") do
    local agent, country = span.agent, country_of(reg, span)
    local entity = group_entity(doc, reg, span, entities)
    entity.code = country and (#country == 3 and agent and country .. agent or country) or agent
    mention(reg, entity, span, country).group = span
  end
end

local function sooner(a, b) return a.first < b.first end

local function resolve(doc)
  local reg = { list = {}, mentions = {}, bearers = {}, at = doc:by_token(), folded = doc:column "folded" }
  add_names(doc, reg)
  gather_bearers(doc, reg, "RoleOf")
  gather_bearers(doc, reg, "KinOf")
  add_groups(doc, reg)
  table.sort(reg.mentions, sooner)
  doc.entities = reg.list
  doc.mentions = reg.at -- the longest by token
  doc.antecedents = {} -- by token of a pronoun
  doc.named = reg.mentions -- what a pronoun may stand for
  doc.entity_at = function(_, first, last)
    local best
    for i = last, first, -1 do
      local m = reg.at[i]
      if m and not NO_ACTOR[m.entity.type] then
        if m.entity.type == "person" then return m.entity end
        if not best or (best.type == "country" and m.entity.type ~= "country") then best = m.entity end
      end
    end
    return best or first == last and doc.antecedents[first] or nil
  end
end

-- The rule or the step that named an entity first.
local function rule_name(rule)
  if type(rule) == "table" and rule.type == "step" then return rule.pack.name .. "/" .. rule.name end
  return tostring(rule)
end

local function facts(doc)
  local list, own, of_persons = {}, own_features.of(doc), roles.all(doc)
  for _, entity in ipairs(doc.entities or {}) do
    local mentions = {}
    for i, m in ipairs(entity.mentions) do
      local ref = doc:place(m.first, m.last)
      ref.stands_for = m.stands_for
      mentions[i] = ref
    end
    list[#list + 1] = {
      id = entity.id,
      type = entity.type,
      name = entity.name,
      code = entity.code,
      role = entity.role or of_persons[entity],
      of = entity.of,
      lat = entity.lat,
      lon = entity.lon,
      mentions = mentions,
      rule = rule_name(entity.rule),
    }
    if own[1] then own_features.add(doc, own, entity, list[#list]) end
  end
  return list
end

return function(pack)
  short_names(pack)
  told(pack)
  roles.declare(pack)
  pack:step("agents of groups", agents_of_groups, { needs = { "Group" }, gives = { "Group" } })
  identity(pack)
  pack:step("entities resolved", resolve, { gives = { "entities" } })
  pack:kind("entities", { make = facts, needs = { "entities", "RoleOf", "KinOf" } })
end
