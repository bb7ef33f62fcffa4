--- The recipients of an event: the object, indirect object or oblique that the frame of its word asks for. Where that
-- is a thing, its owner or addressee is the recipient ("rejected Danish plans", "a gift of grain to Denmark").
-- @module stringer.packs.news.events.recipients

local actors = require "stringer.packs.news.events.actors"
local parties = require "stringer.packs.news.events.parties"
local places = require "stringer.packs.news.words.places"
local tree = require "stringer.packs.news.tree"

local recipients = {}

-- Prepositions behind which others stand whom an event may concern, where its frame names none that is there.
local TOWARDS = "against|to|on|with|for|from|of|at|toward|towards|over|about|into|upon"
local WITHOUT_TOPIC = "against|to|with|from|at|toward|towards|into|upon"
recipients.TOWARDS_NOUN = "against|on|with|of|to|into|at|toward|towards|upon|for|over"

function recipients.somebody(t, list)
  for i = 1, list and #list or 0 do
    if parties.somebody(t, list[i]) then return true end
  end
  return false
end

function recipients.coded(list) return actors.coded(list) end

local function is_where(list)
  local entity = list and list[1] and list[1].entity
  return entity ~= nil and places.SITES[entity.type] and not list[1].code
end

local CAUSE = { due = true, owing = true, thanks = true, according = true, prior = true }

-- What only tells when or why: nobody in it is concerned.
local BESIDE = {
  after = true,
  before = true,
  during = true,
  follow = true,
  following = true,
  since = true,
  amid = true,
  despite = true,
  ["until"] = true,
  because = true,
  ["while"] = true,
  as = true,
  like = true,
  unlike = true,
  except = true,
}
local DEEPEST = 2
local RIGHT_THERE = DEEPEST -- of `behind`: not on what hangs on what hangs there

local function apposed(t, head)
  for dependent, relation in tree.dependents(t.core, head) do
    if relation == "appos" and dependent > head then return dependent end
  end
end

-- The first parties wanted behind one of the prepositions; what hangs on a phrase may hang on another one within: "a
-- gift of grain to Peru".
function recipients.behind(t, sentence, token, lemmas, want, deep)
  local thing
  for head, _, preposition in tree.obliques(t.core, token, lemmas) do
    local due = preposition and (CAUSE[t.folded[preposition]] or CAUSE[t.folded[preposition - 1]]) -- "due to"
    local list = head ~= token and not due and parties.of(t, sentence, head) or nil
    if list and want(list) and not is_where(list) then
      if not list[1].thing or list[1].modified then return list end
      thing = thing or list -- "duties on steel from Chile and Peru": rather both
    end
  end
  if (deep or 0) >= DEEPEST then return thing end
  for head, case in tree.obliques(t.core, token, nil) do
    if head > token and not BESIDE[case] then
      local list = recipients.behind(t, sentence, head, lemmas, want, (deep or 0) + 1)
      local beside = not list and apposed(t, head) -- "to the League, a club of nations, about Denmark"
      list = list or beside and recipients.behind(t, sentence, beside, lemmas, want, DEEPEST)
      if list then return list end
    end
  end
  return thing
end

function recipients.any() return true end

--- Those behind a preposition of a noun's frame, or behind another one: first those that hang on the noun itself.
function recipients.of_noun(t, sentence, head, role)
  local function deed(one) -- "a protest over the arrest of fishermen"
    return one.thing and not one.modified and one.head and t.doc:has("event_noun", one.head)
  end
  local function known(list)
    return (recipients.somebody(t, list) or recipients.coded(list)) and not deed(list[1])
  end
  local function party(list) return known(list) and not list[1].thing end
  for _, deep in ipairs { RIGHT_THERE, 0 } do
    local found = role and role ~= "obj" and recipients.behind(t, sentence, head, role, recipients.any, deep)
      or recipients.behind(t, sentence, head, recipients.TOWARDS_NOUN, deep == 0 and known or party, deep)
    if found then return found end
  end
end

local function as_party(place, inside)
  return {
    {
      first = place.first,
      last = place.last,
      head = place.last,
      code = place.code,
      entity = place.entity,
      agent = true,
      inside = inside,
    },
  }
end

-- The first place with a country in a range of tokens.
local function place_within(sentence, first, last, but_country)
  for i = 1, #sentence.places do
    local place = sentence.places[i]
    local country = place.entity.type == "country"
    if place.first >= first and place.last <= last and place.code and not (but_country and country) then
      return as_party(place, not country)
    end
  end
end

-- The country of a place that somebody comes to or that a measure holds in: "in the town of Oslo".
function recipients.land(t, sentence, token, lemmas)
  local head = token and t.core:oblique(token, lemmas, 1)
  if not head or not sentence.places[1] then return nil end
  local first, last = t.core:phrase(head, "whole")
  return place_within(sentence, first, last)
end

-- What holds somewhere holds for the country there.
recipients.INTO_LAND = {
  ["042"] = "to|in|at|into",
  ["172"] = "in|on|across|throughout",
  ["081"] = "in|on|across",
  ["191"] = "in|of|on",
  ["103"] = "in|from",
}

-- Whom a verb concerns by its frame.
local function by_frame(t, sentence, event, verb, object, indirect)
  local role = event.role
  local carried = event.prep and object and parties.of(t, sentence, object) -- "charged two Danes with"
  if event.prep and not recipients.somebody(t, carried) then
    for i = event.own_first, event.own_last do -- "hit back at": the tree may hang "at" on "back"
      local found = recipients.behind(t, sentence, i, event.prep, recipients.any)
      if found then return found end
    end
  end
  local into = not recipients.somebody(t, carried or object and parties.of(t, sentence, object))
    and recipients.INTO_LAND[event.cameo]
  local there = into
    and (recipients.land(t, sentence, verb, into) or recipients.land(t, sentence, object, into))
  if there then return there end
  local plan = event.plover == "AGREE" and not object and t.core:oblique(verb, "to") -- "agreed to Danish mediation"
  local planner = plan and not sentence.spots[plan] and recipients.owner(t, sentence, plan)
  if recipients.coded(planner) then return planner end
  if role and role ~= "obj" then
    local deep = role == "in" and RIGHT_THERE or nil -- what is where something else is has no part in it
    local found = recipients.behind(t, sentence, verb, role, recipients.any, RIGHT_THERE)
      or object and recipients.behind(t, sentence, object, role, recipients.any, deep)
      or recipients.behind(t, sentence, verb, role, recipients.any, deep)
    if found or event.word.strict then return found end
  end
  if
    event.reciprocal
    and role == "with"
    and object
    and not recipients.coded(parties.of(t, sentence, object))
  then
    local found = recipients.behind(t, sentence, verb, "with", recipients.any)
      or recipients.behind(t, sentence, object, "with", recipients.any)
    if found then return found end
  end
  local list = indirect and parties.of(t, sentence, indirect) or nil
  if list and recipients.somebody(t, list) then return list end
  -- troops that are sent and shots that are fired are not whom it concerns
  local used = event.plover == "MOBILIZE" or event.instrument and event.plover == "ASSAULT"
  return object and not used and parties.of(t, sentence, object) or nil
end

-- "the Danish People's Party (DPP) attacks": who is named right before a noun, in brackets or not.
local function right_before(t, sentence, head)
  local i = t.folded[head - 1] == ")" and head - 2 or head - 1
  local spot = i > 0 and sentence.spots[i] or nil
  if not spot or not spot.code or spot.last ~= i or spot.entity and places.SITES[spot.entity.type] then
    return nil
  end
  return {
    {
      first = spot.first,
      last = spot.last,
      head = spot.last,
      code = spot.code,
      entity = spot.entity,
      agent = true,
    },
  }
end

-- What others say of a deed: "the attack, condemned by Norway".
local JUDGED = { ACCUSE = true, SUPPORT = true, REJECT = true }

-- Whoever acts beside a noun: "Norway's attack", "an attack by Norway", "Norwegian attacks", "the rebel attack".
function recipients.owner(t, sentence, head)
  local core = t.core
  local owned = core:argument(head, "possessor")
  local list = owned and parties.of(t, sentence, owned)
  if list then return list, owned end
  local of = core:oblique(head, "of")
  local by = core:oblique(head, "by") or of and core:oblique(of, "by") -- "the arrest of journalists by Norway"
  if by then return parties.of(t, sentence, by), by end
  for dependent, relation in tree.dependents(core, head) do
    -- "conditions set by Norway"
    local made = relation == "acl"
      and t.core:lemma(dependent) ~= "use"
      and dependent - head <= 2
      and not JUDGED[t.doc:value_at("event_verb", dependent, "plover")]
    local agent = made and core:argument(dependent, "agent")
    if agent then return parties.of(t, sentence, agent), agent end
  end
  local first = core:phrase(head, "base")
  local i, found = first, nil
  while i < head do
    local spot = sentence.spots[i]
    if spot and (spot.first < first or t.pos[i] == "ADJ" and actors.AGENTS[spot.code]) then spot = nil end
    if not (spot and spot.last < head and (spot.code or spot.entity)) then
      spot = t.codes[i] and #t.codes[i] == 3 and { first = i, last = i, code = t.codes[i] } or nil
    end
    local brokered = spot and t.folded[spot.last + 1] == "-" and t.pos[spot.last + 2] == "VERB" -- "US-brokered"
    local site = spot and spot.entity and places.SITES[spot.entity.type] and t.folded[spot.last + 1] ~= "'s"
    if spot and not brokered and not site then
      found = found or {}
      found[#found + 1] = {
        first = spot.first,
        last = spot.last,
        head = spot.last,
        code = spot.code,
        entity = spot.entity,
        agent = true,
      }
      i = spot.last
    end
    i = i + 1
  end
  return found or right_before(t, sentence, head), nil
end

-- What is done to bodies: a town beside a person is where he lives.
local BODY = {
  ["182"] = true,
  ["1821"] = true,
  ["1822"] = true,
  ["1823"] = true,
  ["173"] = true,
  ["181"] = true,
  ["186"] = true,
}
local THINGS = { ASSAULT = true, COERCE = true, THREATEN = false }

-- "a repeat of the Oslo offensive": a town in what is threatened or hit tells whose country it is.
local function town_within(t, sentence, object)
  local first, last = t.core:phrase(object, "whole")
  local list = place_within(sentence, first, last, true)
  if list then list[1].inside = nil end
  return list
end

local function is_village(t, head)
  return (t.doc:value_at("object_class", head, "class") or ""):find("village", 1, true) ~= nil
end

local TALKED = { ACCUSE = "about|against|over|of|for|on" }

local OWN = { its = true, their = true, his = true, her = true, our = true, my = true }

--- Of whom somebody complains: who does what he complains about, or else who has to do with it.
function recipients.complained_of(t, sentence, token, lemmas)
  for head in tree.obliques(t.core, token, lemmas) do
    local by = t.core:oblique(head, "by")
    local list = by and parties.of(t, sentence, by)
    if recipients.coded(list) then return list end
  end
  return recipients.behind(t, sentence, token, lemmas, function(list)
    if not recipients.coded(list) then return false end
    local _, last = t.core:phrase(list[1].head or list[1].last, "phrase")
    for i = list[1].first, last do
      if OWN[t.folded[i]] then return false end -- "the arrest of its sailors": its own
    end
    return true
  end)
end

local TO_WHOM = { to = true, with = true, at = true }

-- Of whom somebody complains to another: "to the court against Denmark", "to the court that Denmark has cheated".
local function accused(t, sentence, event, verb, object)
  if event.plover ~= "ACCUSE" or not TO_WHOM[event.role] then return nil end
  local list = recipients.complained_of(t, sentence, verb, "against|about|over")
    or object and recipients.complained_of(t, sentence, object, "against|about|over")
  if list then return list end
  local doer = t.doc:follow(verb, "dependent(ccomp).subject")
  list = doer and parties.of(t, sentence, doer)
  if not recipients.coded(list) then return nil end
  local judge = t.core:oblique(verb, event.role) -- "to Denmark's envoy that rebels cross the border": Denmark lets them
  local to = judge and not actors.country(list) and parties.of(t, sentence, judge)
  return to and actors.country(to) and to or list
end

local SUFFERED = { ASSAULT = true, COERCE = true, SANCTION = true }

-- "Nurses were denied access by the army": the subject of a passive that keeps its object.
local function given_to(t, sentence, event, verb)
  local object = event.role == "to" and t.core:voice(verb) == "passive" and t.core:argument(verb, "object")
  local subject = object and object > verb and t.core:argument(verb, "subject")
  local list = subject and parties.of(t, sentence, subject)
  return list and recipients.somebody(t, list) and list or nil
end

-- Recipients of a verb: those of its frame; where these are things and nobody, those whom they belong to or whom they
-- go to.
function recipients.of_verb(t, sentence, event, verb, object, indirect)
  local given = given_to(t, sentence, event, verb)
  if given then return given end
  local list = by_frame(t, sentence, event, verb, object, indirect)
  local other = accused(t, sentence, event, verb, object)
  if other then return other end
  local deed = event.plover == "ACCUSE"
    and object
    and t.pos[object] == "NOUN"
    and t.doc:has("event_noun", object)
  local doer = deed and recipients.owner(t, sentence, object)
  if recipients.coded(doer) then return doer end -- "condemned the shelling of villages by Danish gunners"
  -- "condemned the raid on a camp": whoever suffers it is not accused of it
  if deed and SUFFERED[t.doc:value_at("event_noun", object, "plover")] then return nil end
  if list and recipients.somebody(t, list) then
    local about = not object and event.role == "to" and TALKED[event.plover] or nil
    return about and recipients.complained_of(t, sentence, verb, about) or list
  end
  if event.word.strict then return list end
  if event.word.direct then return nil end -- "released pictures of the ships"
  if list and list[1].modified then return list end -- "two Danish mines"
  local whose = object and list and t.pos[object] ~= "PROPN" and recipients.owner(t, sentence, object)
  if whose and recipients.coded(whose) and t.pos[whose[1].head] ~= "PRON" then return whose end
  if event.plover == "CONSULT" and list and not recipients.coded(list) then return nil end -- "hosted talks"
  if THINGS[event.plover] and recipients.coded(list) then return list end -- "a guerrilla base"
  if BODY[event.cameo] and list and not is_where(list) then return list end
  local said = (event.plover == "ACCUSE" or event.plover == "REQUEST")
    and not list
    and t.doc:follow(verb, "dependent(ccomp).subject")
  local whom = said and parties.of(t, sentence, said)
  if whom and recipients.coded(whom) then return whom end
  local talked = TALKED[event.plover]
  if talked and object then talked = "about|against|over|of|on" end -- "blamed the group for attacks in Denmark"
  local towards = event.role == "with" and WITHOUT_TOPIC or TOWARDS -- "agreed on a policy on refugees"
  local more = talked and recipients.complained_of(t, sentence, verb, talked)
    or recipients.behind(t, sentence, verb, towards, recipients.coded)
    or object and recipients.behind(t, sentence, object, towards, recipients.coded)
  if more then return more end
  local place = object and not BODY[event.cameo] and (THINGS[event.plover] ~= nil or is_village(t, object))
  local there = place and town_within(t, sentence, object) or nil
  if there and list and not list[1].entity and t.pos[list[1].head or list[1].last] == "NOUN" then
    list[1].code, list[1].thing = there[1].code, true -- "a bus near Oslo"
    return list
  end
  if there then return there end
  local suffers = (THINGS[event.plover] or event.cameo == "145") and not is_where(list) and not event.instrument
  local told = list
    and not list[1].modified
    and t.doc:value_at("event_noun", list[1].head or list[1].last, "plover")
  local hit = told and told ~= "ASSAULT" and THINGS[event.plover] -- "attacked a patrol", not "fought a war"
  if told and not hit and not recipients.somebody(t, list) then return nil end
  if list and (recipients.coded(list) or suffers) then return list end
end

return recipients
