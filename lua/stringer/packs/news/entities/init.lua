--- Who and what is named: mentions joined into entities, short names resolved, governments seen behind their capitals.
-- @module stringer.packs.news.entities

local own_features = require "stringer.packs.news.entities.own_features"
local months = require "stringer.packs.news.names.months"
local office = require "stringer.packs.news.names.office"
local persons = require "stringer.packs.news.entities.persons"
local places = require "stringer.packs.news.words.places"
local registry = require "stringer.packs.news.entities.registry"
local roles = require "stringer.packs.news.entities.roles"
local spelling = require "stringer.packs.news.entities.spelling"

local fold = spelling.fold

-- What is named so acts in no event.
local NO_ACTOR = { ethnicity = true, religion = true, other = true }

-- Whether a word can be looked for in the whole text as a name in short.
local function is_short(word) return #word > 1 and word:find "^[%u\128-\255]" ~= nil end

-- A word to be looked for in the whole text.
local function short(reg, word)
  local shorts = reg.shorts
  if is_short(word) and not shorts[word] then
    shorts[word], shorts[#shorts + 1] = true, word
  end
end

local function country_of(reg, first, last)
  local at = reg.at
  for i = first, last do
    local known = at[i]
    if known and known.country then return known.country end
  end
end

-- Whether a capital is a place there, not a government.
local function locative(doc, folded, span)
  local before = places.locative(doc, span.first - 1)
  if before and before ~= "goal" then return true end
  local after = folded[span.last + 1]
  return after == "-" or (after ~= nil and after:find "^%-based" ~= nil)
end

-- What the lexicon says of a leader on the date of the text, once for each text.
local function office_of(doc, reg, span, text)
  local known = reg.offices[text]
  if not known then
    known = { office(doc, span) }
    reg.offices[text] = known
  end
  return known[1], known[2]
end

-- Whether a person is a man or a woman, and whether more than the given name tells it.
local function sex_of(doc, span)
  local sex = doc:value_at("Sex", span.first, "gender")
  if sex then return sex, true end
  if span.by == "lexicon" then return doc:value_at("leader", span.first, "gender"), true end
  return span.first < span.last and doc:value_at("given_name", span.first, "gender") or nil, false
end

-- What the mention of a person tells. `of` is the country before the title.
local function mention_of(doc, reg, span, text)
  local title, of = span.title, nil
  if title then
    local first, last = doc:capture(span, "owner")
    of = first and country_of(reg, first, last)
  end
  local sex, sure = sex_of(doc, span)
  local leader = span.by == "lexicon"
  return persons.mention(text, {
    title = title and fold(title),
    of = of,
    sex = sex,
    sure = sure,
    known = leader,
    given = span.by == "given",
  })
end

-- Those named in full are known before anyone is mentioned.
local function gather_persons(doc, reg, names)
  for k = 1, #names do
    local span = names[k]
    if span.type == "person" and span.first < span.last then
      local text = span.name or doc.core:text(span.first, span.last)
      local person = persons.find(reg.persons, mention_of(doc, reg, span, text), 0)
      if not person.text or span.by == "lexicon" and span.name then person.text = text end
    end
  end
end

-- Whoever bears these is named with them: "Queen Sofia", "Pope Francis".
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

local function full_name(text, title)
  local last = title and title:match "%S+$"
  return last and SOVEREIGN[fold(last)] and last .. " " .. text or text
end

-- The person whom a span names. A leader whom the text names in short is the one in the lexicon if nobody else is
-- called so.
local function person_of(doc, reg, span, text)
  local mention = mention_of(doc, reg, span, span.first < span.last and span.name or text)
  local full = span.name and span.first == span.last and span.by ~= "given" and span.name
  if full and not persons.known(reg.persons, mention) then
    mention = mention_of(doc, reg, span, full)
  else
    full = nil
  end
  local person = persons.find(reg.persons, mention, span.first)
  if not person.entity then
    person.entity = registry.add(reg, "person", person.text or full or full_name(text, span.title))
    person.entity.person = person
  end
  return person, mention
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

local function add_person(doc, reg, span, text)
  local person, told = person_of(doc, reg, span, text)
  local entity, country = person.entity, span.code
  if span.first < span.last then
    local surname = text:match "([^%s]+)$"
    short(reg, surname)
    if #surname > 3 then short(reg, surname:upper()) end
  end
  local code, role
  if span.by == "lexicon" then
    code, role = office_of(doc, reg, span, text)
  else
    code, role = country, span.role
  end
  local title = title_of(doc, reg, span, entity)
  entity.role = entity.role or title or role
  entity.code = entity.code or code
  entity.of = entity.of or told.of or nil
  registry.mention(reg, entity, span.first, span.last, span.rule, nil, nil, country)
end

local function key_of(reg, type, text, name, code, lat, lon)
  local known = reg.aliases[fold(text)]
  if known then return known end
  local key = type .. ":" .. fold(type == "country" and code or name)
  -- Two places of one name are two.
  if lat and type ~= "country" then return ("%s@%.1f,%.1f"):format(key, lat, lon) end
  return key
end

-- The entity of a name that is no person's: known at once where the same was named before.
local function entity_of(reg, span, type, text)
  local name, code, lat, lon = span.name or text, span.code, span.lat, span.lon
  local last, alias = reg.named[text], type == "organization" and span.short
  if
    last
    and not alias
    and last.type == type
    and last.name == name
    and last.code == code
    and last.lat == lat
    and last.lon == lon
  then
    return last.entity
  end
  local key = key_of(reg, type, text, name, code, lat, lon)
  local entity = registry.entity(reg, key, type, name)
  entity.lat, entity.lon = entity.lat or lat, entity.lon or lon
  reg.named[text] = { entity = entity, type = type, name = name, code = code, lat = lat, lon = lon }
  if alias then
    reg.aliases[fold(alias)], reg.named = key, {}
    short(reg, alias)
  end
  return entity
end

local function add_name(doc, reg, span)
  local type, first, last = span.type, span.first, span.last
  local text = doc.core:text(first, last)
  if type == "person" then return add_person(doc, reg, span, text) end
  local code = span.code
  if type == "nationality" then
    -- An adjective names no one; "Norwegians" does.
    local entity = registry.entity(reg, "ethnicity:" .. fold(text), "ethnicity", text)
    return registry.mention(reg, entity, first, last, span.rule, nil, code, code)
  end
  local entity, stands_for = entity_of(reg, span, type, text), span.stands_for
  local country = code or stands_for
  if not entity.code then entity.code = code or (type == "city" and stands_for) or span.agent end
  if stands_for and locative(doc, reg.folded, span) then stands_for = nil end
  registry.mention(
    reg,
    entity,
    first,
    last,
    span.rule,
    stands_for or (type == "country" and code) or nil,
    nil,
    country
  )
end

-- The role of a group: "officers" are of the police where the text told of police, and of no army since.
local function agent_of(reg, span)
  local agent, after, told = span.agent, span.after, reg.told
  if after and (told[after] or 0) > (told[agent] or 0) then agent = after end
  if agent then told[agent] = span.first end
  return agent
end

-- The offices and callings of persons in apposition.
local function gather_bearers(doc, reg)
  for _, span in ipairs(doc:spans "RoleOf") do
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
  if fold(doc.core:lemma(last)) ~= reg.folded[last] then return nil end -- a plural
  local next = reg.at[last + 1]
  return reg.bearers[last]
    or reg.bearers[last + 1]
    or next and next.entity.type == "person" and next.entity
    or nil
end

-- The entity of a group. One that is a person's office is kept beside the entities, under the person's id.
local function group_entity(doc, reg, span, text, agent)
  local bearer = bearer_of(doc, reg, span)
  if bearer then
    bearer.agent = bearer.agent or agent
    return { id = bearer.id, type = "group", name = text, mentions = false, bearer = bearer }
  end
  return registry.entity(reg, ("group:%s:%s"):format(fold(text), agent or ""), "group", text)
end

local function add_group(doc, reg, span)
  local first, last, agent = span.first, span.last, agent_of(reg, span)
  local text, country = doc.core:text(first, last), country_of(reg, first, last)
  local entity = group_entity(doc, reg, span, text, agent)
  entity.code = country and (#country == 3 and agent and country .. agent or country) or agent
  local m = registry.mention(reg, entity, first, last, span.rule, country)
  m.group = span
end

-- Whom or what a short name stands for at a token.
local function shortened(reg, word)
  local alias = reg.aliases[fold(word)]
  if alias then return reg.by_key[alias] end
  local person = persons.known(reg.persons, persons.mention(word, {}))
  return person and person.entity
end

-- Surnames of persons named in full and abbreviations that the text explains, wherever they stand outside of other
-- names; such a word is a `Cap` for later rules. Of two namesakes the one named last is meant.
local function add_short(doc, reg)
  local shorts, at, core, named, k = reg.shorts, reg.at, doc.core, reg.mentions, 1
  if #shorts == 0 then return end
  local words, added = {}, {}
  for n = 1, #shorts do
    words[shorts[n]] = true
  end
  registry.sort(named)
  local found, stop = core:find(words), #named
  for n = 1, #found do
    local i = found[n]
    while k <= stop and named[k].first < i do
      local person = named[k].entity.person
      if person then person.last = named[k].first end
      k = k + 1
    end
    local known = at[i]
    local entity = (not known or known.entity.type == "group")
      and not months.is_one(doc, i)
      and shortened(reg, core:text(i))
    if entity then added[#added + 1] = { i, entity } end
  end
  for n = 1, #added do
    local i = added[n][1]
    local span = doc:add("Cap", i, i)
    registry.mention(reg, added[n][2], i, i, span.rule)
  end
end

local function resolve(doc)
  local reg = registry.new(doc)
  local names, groups, list = doc:spans "Name", doc:spans "Group", reg.list
  gather_persons(doc, reg, names)
  for k = 1, #names do
    add_name(doc, reg, names[k])
  end
  gather_bearers(doc, reg)
  for k = 1, #groups do
    add_group(doc, reg, groups[k])
  end
  add_short(doc, reg)
  for k = 1, #list do
    registry.sort(list[k].mentions)
  end
  registry.sort(reg.mentions)
  doc.entities = list
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
  local list, own, told = {}, own_features.of(doc), roles.all(doc)
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
      role = entity.role or told[entity],
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
  pack:lexicon("gendered", "genders.lex")
  -- What tells whether someone is a man or a woman: "Mrs. Silva", "his wife, Ana", "Ana Silva, a spokeswoman".
  pack:phase("sexes", { policy = "priority", unless = { "Boilerplate" } }) {
    pack:rule "sex before a name" {
      match = [[ noun:<title|gendered gender> name:<Name type=person> ]],
      yields = "Sex",
      span = "name",
      fields = { gender = "noun.gender" },
      priority = 2,
      examples = { { "They met Mrs. Kowalska.", { gender = "f", text = "Kowalska" } } },
    },
    pack:rule "sex of a relation" {
      match = [[ ([folded=his|her|their|a|an|the] | POSSESSIVE) ([pos=ADJ|NOUN|PROPN] | JOIN){0,3}
        noun:<gendered gender> "," name:<Name type=person> ]],
      yields = "Sex",
      span = "name",
      fields = { gender = "noun.gender" },
      priority = 1,
      examples = { { "They met his brother, Maria Kowalska.", { gender = "m", text = "Maria Kowalska" } } },
    },
    pack:rule "sex behind a name" {
      match = [[ name:<Name type=person> ("," [pos=NUM] )? ","? ([folded=is|was])? ([folded=a|an|the]
        | [folded=his|her|their] | POSSESSIVE)
        ([pos=ADJ|NOUN|PROPN] | JOIN){0,3} noun:<gendered gender> ![pos=NOUN|PROPN] !("," "and") !POSSESSIVE ]],
      yields = "Sex",
      span = "name",
      fields = { gender = "noun.gender" },
      examples = {
        { "Then Maria Kowalska, a former spokesman, left.", { gender = "m" } },
        { "Then Maria Kowalska, her husband, and two sons left.", nil },
      },
    },
  }
  roles.declare(pack)
  pack:step("entities resolved", resolve, { yields = { Cap = {} }, gives = { "entities" } })
  pack:kind("entities", { make = facts, needs = { "entities", "RoleOf" } })
end
