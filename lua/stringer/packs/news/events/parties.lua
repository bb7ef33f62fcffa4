--- Who takes part in an event: from the head of a phrase to those whom it names, with their codes. Conjuncts are
-- parties of their own, pronouns are resolved, and a phrase without a code is a party by its words.
-- @module stringer.packs.news.events.parties

local actors = require "stringer.packs.news.events.actors"
local antecedents = require "stringer.packs.news.events.antecedents"
local owners = require "stringer.packs.news.events.owners"
local places = require "stringer.packs.news.words.places"

local parties = {}

local NAMES = {
  NOUN = true,
  PROPN = true,
  PRON = true,
  NUM = true,
  ADJ = true,
  DET = true,
  X = true,
  SYM = true,
  VERB = true,
}

-- What counts those who act: "thousands of students", "a group of officials".
local COUNTS = {}
for word in
  ([[ten dozen score hundred thousand million group number crowd member majority handful couple team
  delegation all most many some part both several none one two three four five six each few half lot leader head chief
  supporter series round kind rest remainder column
  convoy gang band squad unit contingent any ]]):gmatch "%S+"
do
  COUNTS[word] = true
end

local FIRST = { we = true, i = true, us = true, me = true, our = true, my = true }
local MUTUAL = { other = "each", another = "one" }

--- Whether a token is the head of "each other", "one another".
function parties.mutual(t, head)
  local word = head and t.folded[head]
  local before, behind = MUTUAL[word], head and t.folded[head + 1]
  return before ~= nil and t.folded[head - 1] == before or behind ~= nil and MUTUAL[behind] == word
end

--- Whether a noun only counts those who are meant: "dozens".
function parties.counts(t, head) return COUNTS[t.core:lemma(head)] ~= nil end

local function inside(t, sentence, first, last)
  for i = last, first, -1 do
    local spot = sentence.spots[i]
    local own = spot and t.pos[i] == "PRON" -- "his classmates" are not he
    if spot and not own and spot.code and spot.last <= last and t.folded[spot.last + 1] ~= "-" then
      return spot
    end
  end
end

-- The country of a nationality or of a country's name before a noun.
local function code_before(t, sentence, first, head)
  for i = head - 1, first, -1 do
    local code, spot = t.codes[i], sentence.spots[i]
    if code and #code == 3 and t.folded[i + 1] ~= "-" then return spot and spot.code or code end
  end
end

-- The role of a group as its mention has it, or else as the noun tells.
local ALL = { both = true, all = true, two = true, three = true, warring = true, either = true, neither = true }

local function group_agent(t, head)
  if t.core:lemma(head) == "party" and ALL[t.folded[head - 1]] then return nil end -- "both parties": the two sides
  local mention = t.mentions[head]
  local group, code = mention and mention.group, mention and mention.entity.code
  if group then return actors.AGENTS[code] and code or group.agent end
  return t.doc:value_at("group_noun", head, "agent")
    or t.doc:value_at("title", head, "role")
    or t.doc:value_at("profession", head, "role")
    or t.doc:value_at("profession", head, "agent")
end

local parties_of

local OUTSIDE = { PUNCT = true, ADP = true, CCONJ = true }

-- Whether a noun names a person, though no role tells for whom he acts: "Norway's king".
local function is_person(t, head) return t.doc:has("title", head) or t.doc:has("person_noun", head) end

-- A party out of the words of a phrase.
local function in_words(t, sentence, head, deep)
  local core = t.core
  local first, last = core:phrase(head, "base")
  while first < head and t.folded[first] ~= "both" and (OUTSIDE[t.pos[first]] or t.folded[first] == "whose") do
    first = first + 1
  end
  local party = {
    first = first,
    last = last,
    head = head,
    code = nil,
    entity = t.doc:entity_at(head, head),
    agent = group_agent(t, head),
  }
  local code = code_before(t, sentence, first, head)
  party.modified = code ~= nil
  local spot = not code and inside(t, sentence, first, head) or nil
  if not code and not spot and deep then
    local from, to = core:phrase(head, "phrase")
    for i = head + 1, to do
      if t.pos[i] == "VERB" or t.pos[i] == "AUX" then
        to = i - 1
        break
      end -- no clause in it
    end
    spot = to > head and inside(t, sentence, math.max(from, head), to) or nil
  end
  if spot and spot.code then
    code = spot.code
    if #code > 3 and not actors.AGENTS[code] then code = party.agent and code:sub(1, 3) or code end
  end
  if code and party.agent and #code == 3 then code = code .. party.agent end
  party.code = code or party.agent
  if party.agent == nil and code and not is_person(t, head) then party.thing = true end
  -- "killing three", "thousands rallied", "ex-wife"
  local counted = t.pos[head] == "NUM" or parties.counts(t, head)
  if counted or t.folded[head]:find "^ex%-" then party.agent = party.agent or true end
  return party
end

-- "a group of rebels": those who are counted.
local function counted(t, head)
  local core = t.core
  if not COUNTS[core:lemma(head)] and t.pos[head] ~= "NUM" and t.folded[head] ~= "those" then return nil end
  local of = core:oblique(head, "of")
  return of ~= nil and of > head and of or nil
end

-- Several countries of one phrase: "Egyptian, Sudanese and Ethiopian ministers", "ministers of Egypt and Sudan".
local function several(t, head)
  local agent, codes, seen = group_agent(t, head), {}, {}
  local function add(i)
    local land = t.countries[i] -- "the United Arab Emirates" are one
    local code = land and land.code or t.codes[i]
    if not code or #code ~= 3 or seen[code] then return end
    seen[code] = true
    codes[#codes + 1] = { first = i, last = i, head = i, code = code .. (agent or ""), agent = agent or true }
  end
  for i = t.core:phrase(head, "base"), head - 1 do
    local backed = t.folded[i + 1] == "-" and not t.codes[i + 2] -- "Norway-backed", not "Norwegian-Danish"
    if not backed then add(i) end
  end
  for _, i in ipairs(agent and not codes[1] and t.doc:follow_all(head, "oblique(of|from).self|conjunct") or {}) do
    add(i)
  end
  return codes[2] and codes or nil
end

-- "the withdrawal of troops from Denmark": a country at the end of a group is on its own where it hangs on what the
-- group hangs on.
local function country_apart(t, spot, head)
  local country = t.countries[head]
  if not spot or not country or spot.first >= country.first or not spot.entity then return nil end
  local above = t.core:head(head)
  if spot.entity.type ~= "group" or above and above >= spot.first and above <= spot.last then return nil end
  return { first = country.first, last = country.last, head = head, code = country.code, agent = true }
end

local PEOPLE = { country = true, ethnicity = true }

-- "Taliban-led Norway": the head is behind the hyphen.
local BEHIND_HYPHEN = 'after[folded="-"].after[pos=VERB|ADJ].after[pos=PROPN|NOUN]; self'

local function one(t, sentence, head, deep)
  if t.folded[head + 1] == "-" then head = t.doc:follow(head, BEHIND_HYPHEN) end
  local those = t.folded[head] == "those" and counted(t, head)
  if t.pos[head] == "PRON" and not those and not parties.mutual(t, head) and not sentence.spots[head] then
    return antecedents.of(t, sentence, head, deep, parties_of)
  end
  local spot = sentence.spots[head]
  local apart = country_apart(t, spot, head)
  if apart then return { apart } end
  local lands = several(t, head)
  if lands then return lands end
  if spot then
    local first, last = t.core:phrase(head, "base")
    for i = first, spot.first - 1 do
      if t.pos[i] == "PUNCT" or t.pos[i] == "CCONJ" then
        first = spot.first
        break
      end
    end
    local kind = spot.entity and spot.entity.type -- "a border Afghans refuse": their clause begins with them
    if PEOPLE[kind] and t.pos[spot.first - 1] == "NOUN" then first = spot.first end
    local party = {
      first = math.min(first, spot.first),
      last = math.max(spot.last, math.min(last, head)),
      head = head,
      code = spot.code,
      entity = spot.entity,
      agent = group_agent(t, head) or true,
      spot = spot,
      inferred = spot.inferred,
    }
    return { owners.settle(t, sentence, party, deep, parties_of) }
  end
  those = counted(t, head)
  if those then
    local list = parties_of(t, sentence, those, deep + 1)
    if list and list[1] then
      list[1].first = math.min(list[1].first, (t.core:phrase(head, "base")))
      return list
    end
  end
  return { owners.settle(t, sentence, in_words(t, sentence, head, deep < 9), deep, parties_of) }
end

-- "both leaders", "the two governors": of several countries, mostly.
local SEVERAL = { both = true, two = true, three = true, either = true, neither = true }

local function of_several(t, party)
  for i = party.first, party.code and party.head or 0 do
    if SEVERAL[t.folded[i]] then return true end
  end
  return nil
end

-- Whether a phrase tells when: "on Monday".
local function is_time(t, head) return t.core:covering("Time", head) ~= nil end

-- "The two countries, Norway and Denmark, …": who is told apart behind a word that names nobody.
local function told_apart(t, sentence, head, list, deep)
  local entity = list[1].entity
  if list[2] or list[1].code or deep > 1 or entity and places.SITES[entity.type] then return list end
  local apposed = t.doc:follow(head, "apposition")
  local named = apposed
    and (sentence.spots[apposed] or not entity)
    and parties_of(t, sentence, apposed, deep + 1)
  return named and named[1].code and not named[1].thing and named or list
end

-- Those of a list that are not in another yet: of "the envoys of Chad and Niger" each stands once.
local function add_new(list, more)
  for i = 1, #more do
    local known = false
    for k = 1, #list do
      known = known or list[k].first <= more[i].last and more[i].first <= list[k].last
    end
    if not known then list[#list + 1] = more[i] end
  end
end

-- "Finland and Estonia, but not Latvia": who is excepted takes no part.
local EXCEPTED = "dependent(advmod)[folded=not]; before[folded=not]; dependent(cc)[folded=not]"

parties_of = function(t, sentence, head, deep)
  if not head or not NAMES[t.pos[head]] or is_time(t, head) or deep > 3 then return nil end
  local list = told_apart(t, sentence, head, one(t, sentence, head, deep), deep)
  list[1].several = of_several(t, list[1])
  local n = 1
  local other = t.core:conjunct(head, 1)
  while other and n <= 40 do
    local takes_part = other > head
      and NAMES[t.pos[other]]
      and not is_time(t, other)
      and not t.doc:follow(other, EXCEPTED)
    if takes_part then add_new(list, one(t, sentence, other, deep)) end
    n = n + 1
    other = t.core:conjunct(head, n)
  end
  return list[1] and list or nil
end

-- The caller may change what it is given: who is known stays as he is.
local function copy_of(list)
  local result = {}
  for i, party in ipairs(list) do
    local copy = {}
    for key, value in next, party do
      copy[key] = value
    end
    result[i] = copy
  end
  return result
end

--- Those whom a phrase names. They are worked out once for a phrase of a sentence, however many ways lead to it.
-- @tparam table t as from `events.text`
-- @tparam table sentence with `spots`: its actors by token
-- @tparam ?integer head of the phrase
-- @treturn ?table list of `{first=, last=, head=, code=, entity=, agent=}`
function parties.of(t, sentence, head)
  if not head then return nil end
  local known = sentence.parties
  if not known then
    known = {}
    sentence.parties = known
  end
  local list = known[head]
  if list == nil then
    list = parties_of(t, sentence, head, 0) or false
    known[head] = list
  end
  return list and copy_of(list) or nil
end

local SIDES = {
  side = true,
  party = true,
  country = true,
  nation = true,
  government = true,
  neighbour = true,
  neighbor = true,
  rival = true,
  enemy = true,
  ally = true,
  faction = true,
}

--- Whether a party is somebody: has a code, or is a person, a group or a body, whoever that is.
function parties.somebody(t, party)
  if party.code and not party.thing or party.agent then return true end
  local noun = party.head and t.pos[party.head] == "NOUN"
  if noun and t.doc:has("person_noun", party.head) then return true end
  if noun and SIDES[t.core:lemma(party.head)] then return true end -- "both sides", "the two countries"
  local entity = party.entity
  if
    entity
    and (
      entity.type == "person"
      or entity.type == "organization"
      or entity.type == "group"
      or entity.type == "country"
      or entity.type == "media"
      or entity.type == "ethnicity"
      or entity.type == "religion"
    )
  then
    return true
  end
  return party.pronoun and t.folded[party.first] ~= "it" and t.folded[party.first] ~= "which" or false
end

--- Whether a word is of the first person.
function parties.first_person(t, head) return head ~= nil and FIRST[t.folded[head]] or false end

return parties
