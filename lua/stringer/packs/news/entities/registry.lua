--- The entities of a document while they are gathered: by key, in order, and their mentions by token.
-- @module stringer.packs.news.entities.registry

local persons = require "stringer.packs.news.entities.persons"

local registry = {}

-- "e1", "e2" …: the same in each document.
local ids = {}
for n = 1, 500 do
  ids[n] = "e" .. n
end

--- A registry without entities.
-- @tparam document doc
-- @treturn table `list`: the entities; `at`: the longest mention by token; `mentions`: those that a pronoun may stand
-- for, in the order in which they were added; `told`: the last token by role of the groups that were told of;
-- `bearers`: by token of a title or an office the person who has it
function registry.new(doc)
  return {
    by_key = {},
    list = {},
    aliases = {},
    named = {},
    offices = {},
    shorts = {},
    mentions = {},
    told = {},
    bearers = {},
    persons = persons.registry(),
    at = doc:by_token(),
    folded = doc:column "folded",
  }
end

--- A new entity.
function registry.add(reg, type, name)
  local list = reg.list
  local n = #list + 1
  local entity = {
    id = ids[n] or "e" .. n,
    type = type,
    name = name,
    mentions = false,
    code = nil,
    role = nil,
    of = nil,
    lat = nil,
    lon = nil,
    rule = nil,
  }
  list[n] = entity
  return entity
end

--- The entity of a key; it is made when the key is new.
function registry.entity(reg, key, type, name)
  local entity = reg.by_key[key]
  if not entity then
    entity = registry.add(reg, type, name)
    reg.by_key[key] = entity
  end
  return entity
end

-- What a pronoun may stand for.
local ANTECEDENTS = { person = true, group = true, organization = true, media = true, country = true }

--- Adds a mention.
-- @tparam table reg
-- @tparam table entity
-- @tparam integer first token
-- @tparam integer last token, inclusive
-- @param rule that found it
-- @tparam ?string stands_for code of the actor that it stands for here
-- @tparam ?string code of the actor that it is here
-- @tparam ?string country that the tokens name, for the adjective or place before a title and in a group
function registry.mention(reg, entity, first, last, rule, stands_for, code, country)
  local m =
    { first = first, last = last, entity = entity, stands_for = stands_for, code = code, country = country }
  local mentions, at, n = entity.mentions, reg.at, last - first
  if mentions then
    mentions[#mentions + 1] = m
  else
    entity.mentions = { m }
  end
  if ANTECEDENTS[entity.type] and not entity.bearer then
    local all = reg.mentions
    all[#all + 1] = m
  end
  if not entity.rule then entity.rule = rule end
  for i = first, last do
    local known = at[i]
    if not known or known.last - known.first < n then at[i] = m end
  end
  return m
end

local function sooner(a, b) return a.first < b.first end

--- Puts mentions in the order of the text. They come so but for groups and short names, which are looked for when all
-- others are known.
function registry.sort(mentions)
  for i = 2, #mentions do
    if mentions[i].first < mentions[i - 1].first then return table.sort(mentions, sooner) end
  end
end

return registry
