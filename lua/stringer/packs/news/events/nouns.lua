--- The parties of nouns that tell of events: who stands in their phrase ("Norway's attack on Denmark"), and those of
-- the verb that carries them ("held talks with").
-- @module stringer.packs.news.events.nouns

local actors = require "stringer.packs.news.events.actors"
local judge = require "stringer.packs.news.events.judge"
local parties = require "stringer.packs.news.events.parties"
local recipients = require "stringer.packs.news.events.recipients"
local subjects = require "stringer.packs.news.events.subjects"
local tree = require "stringer.packs.news.tree"

local nouns = {}

local any, behind, coded, land, owner, somebody =
  recipients.any, recipients.behind, recipients.coded, recipients.land, recipients.owner, recipients.somebody
local INTO_LAND, TOWARDS_NOUN = recipients.INTO_LAND, recipients.TOWARDS_NOUN
local own_subject = subjects.own

local function split(list)
  if not list or not list[2] then return nil end
  local rest = {}
  for k = 2, #list do
    rest[k - 1] = list[k]
  end
  return { list[1] }, rest
end

-- "The Paris attacks": a town before a noun is where it happens, and whom it hits.
local function town_before(sentence, first, head)
  for i = 1, #sentence.places do
    local place = sentence.places[i]
    if place.first >= first and place.last < head and place.code and place.entity.type ~= "country" then
      return {
        {
          first = place.first,
          last = place.last,
          head = place.last,
          code = place.code,
          entity = place.entity,
          inside = true,
        },
      }
    end
  end
end

local COMES = { ["for"] = true, after = true }

-- "Norway's minister is in Oslo for talks", "flew home after talks": whoever is there for them.
local function come_for(t, sentence, head)
  local place, relation = t.core:head(head)
  if not place or relation ~= "obl" and relation ~= "nmod" or head < place then return nil end
  for dependent, is in tree.dependents(t.core, head) do
    if is == "case" and COMES[t.folded[dependent]] then
      local subject = own_subject(t, place)
      return subject and parties.of(t, sentence, subject) or nil
    end
  end
end

local FROM_AFAR = { ["194"] = true, ["195"] = true, ["192"] = true }
local function states(list) return actors.state(list) and coded(list) end

-- Nouns of what somebody does by himself: "of" names the one.
local DONE_BY = { RETREAT = true, PROTEST = true, CONSULT = true, MOBILIZE = true }
local AWAY_FROM = "from|with|against|to|in|on"

local TRIED = { ["115"] = true, ["116"] = true, ["084"] = true }
local LETHAL = { ["1823"] = true, ["186"] = true, ["181"] = true }
local ARMED = { MIL = true, REB = true, UAF = true, COP = true, GOV = true, SPY = true }
local HIS = { his = true, her = true, their = true }

-- Whether whoever owns a deed suffers it: a person does ("Silva's arrest", "the miners' murder"), a state and its
-- army do not.
local function done_to_owner(t, event, head, owners)
  local owned = t.core:argument(head, "possessor")
  if not owned or not owners then return false end
  local entity, code = owners[1].entity, owners[1].code
  if HIS[t.folded[owned]] or entity ~= nil and entity.type == "person" then return true end
  return LETHAL[event.cameo]
      and not (entity and entity.type == "country")
      and not (code and ARMED[code:sub(-3)])
    or false
end

local PROPOSES = { THREATEN = true, AGREE = true, REQUEST = true }

-- "the threat of a Norwegian attack on Denmark", "Norway's offer of help to Denmark": whose deed it would be and whom
-- that would concern.
local function of_proposal(t, sentence, event, head)
  local inner = PROPOSES[event.plover] and t.core:oblique(head, "of|for")
  if not inner or not t.doc:has("event_noun", inner) then return nil end
  local role = t.doc:value_at("event_noun", inner, "recipient")
  return owner(t, sentence, inner), recipients.of_noun(t, sentence, inner, role)
end

-- "talks between Norway and Denmark", "mediation between them".
local function between_them(t, sentence, event, head)
  local both = behind(t, sentence, head, "between|among", any)
  if event.role == "between" then return both and owner(t, sentence, head), both end
  return split(both)
end

-- "the withdrawal of troops from Denmark": who does it, and whom else it then concerns.
local function done_by(t, sentence, head, recipient)
  local doer = t.core:oblique(head, "of")
  local actor = doer and parties.of(t, sentence, doer) or nil
  if recipient and actor and recipient[1].head == actor[1].head then
    recipient = behind(t, sentence, head, AWAY_FROM, coded)
  end
  return actor, recipient
end

-- "a gift of Danish ambulances": whoever owned them gives them.
local function whose_gift(t, sentence, head)
  local gift = t.core:oblique(head, "of")
  local list = gift and parties.of(t, sentence, gift)
  return list and (list[1].modified or actors.country(list)) and list or nil
end

-- "Norway's threat to attack Denmark": whom that would concern.
local function of_infinitive(t, sentence, event, head)
  if not PROPOSES[event.plover] then return nil end
  for dependent, relation in tree.dependents(t.core, head) do
    if relation == "acl" and t.folded[dependent - 1] == "to" then
      local object = t.core:argument(dependent, "object")
      local list = object and parties.of(t, sentence, object)
      return list and coded(list) and list or nil
    end
  end
end

local SUBJECT = { nsubj = true, ["nsubj:pass"] = true }

-- Whom a noun concerns of which its phrase names nobody: "the Paris attacks", "protests erupted in Denmark against
-- Norway", "missiles in Denmark".
local function elsewhere(t, sentence, event, head)
  local town = event.plover == "ASSAULT" and town_before(sentence, (t.core:phrase(head, "base")), head)
  if town then return town end
  local verb, relation = t.core:head(head)
  local outside = event.role
    and event.role ~= "obj"
    and SUBJECT[relation]
    and behind(t, sentence, verb, event.role .. "|against", coded)
  return outside or FROM_AFAR[event.cameo] and behind(t, sentence, head, "in|inside|into|across", states) or nil
end

-- "a complaint against Denmark", "a protest over a Danish raid".
local function complaint(t, sentence, token)
  local list = recipients.complained_of(t, sentence, token, "against|about|over")
  return list and actors.country(list) and list or nil
end

--- The parties that stand in the phrase of a noun.
-- @tparam table t
-- @tparam table sentence
-- @tparam table event
-- @tparam integer head of the phrase
-- @treturn ?table actors
-- @treturn ?table recipients
function nouns.of(t, sentence, event, head)
  local proposer, whom = of_proposal(t, sentence, event, head)
  if whom then return owner(t, sentence, head) or proposer, whom end
  local one, other = between_them(t, sentence, event, head)
  if other then return one, other end
  local actor = owner(t, sentence, head)
  local recipient = event.cameo == "114" and complaint(t, sentence, head)
    or recipients.of_noun(t, sentence, head, event.role)
  if not recipient and (event.role == "of" or TRIED[event.cameo]) and done_to_owner(t, event, head, actor) then
    local by = t.core:oblique(head, "by") -- "Silva's arrest by Danish police"
    return by and parties.of(t, sentence, by), actor
  end
  if not actor and DONE_BY[event.plover] and event.role ~= "of" then
    actor, recipient = done_by(t, sentence, head, recipient)
  end
  actor = actor
    or event.plover == "CONSULT" and come_for(t, sentence, head)
    or (event.plover == "AID" or event.cameo == "061") and whose_gift(t, sentence, head)
    or nil
  if not recipient and actor and actor[2] and judge.joint(event) then return split(actor) end
  recipient = recipient or of_infinitive(t, sentence, event, head)
  return actor, recipient or elsewhere(t, sentence, event, head)
end

-- Those whom a phrase names, or, where it is a thing, those whose it is: "Norway's decision to expel the Danish envoy".
local function holders(t, sentence, head)
  local list = head and parties.of(t, sentence, head)
  if not list or list[1].code and not list[1].thing or list[1].modified then return list end
  local whose = owner(t, sentence, head)
  return coded(whose) and whose or list
end

-- "received help from Denmark": who gives, and who receives.
local function of_received(t, sentence, event, giver, receiver)
  receiver = holders(t, sentence, own_subject(t, event.verb)) or receiver
  local agent = t.core:argument(event.verb, "agent")
  giver = giver
    or agent and parties.of(t, sentence, agent)
    or behind(t, sentence, event.noun, "from|by", any)
    or behind(t, sentence, event.noun, "of", any)
    or behind(t, sentence, event.verb, "from|by|of", any)
  return giver, receiver
end

local function somebodies(t)
  return function(list) return somebody(t, list) end
end

-- Whom a noun concerns, of whom the verb that carries it tells: "lent Denmark support", "put an embargo on Denmark".
local function of_carrier(t, sentence, event, object, indirect)
  local about = event.cameo == "114" and complaint(t, sentence, event.verb)
  if about then return about end
  local lent = indirect and indirect ~= event.noun and parties.of(t, sentence, indirect)
  local found = lent
    or behind(t, sentence, event.verb, event.role ~= "obj" and event.role or TOWARDS_NOUN, somebodies(t))
    or behind(t, sentence, event.verb, TOWARDS_NOUN .. "|from|among", coded)
  local into = not found and INTO_LAND[event.cameo]
  if into then found = land(t, sentence, event.noun, into) or land(t, sentence, event.verb, into) end
  if not found and object and object ~= event.noun then
    found = behind(t, sentence, object, TOWARDS_NOUN .. "|from", coded)
  end
  return found
end

--- The parties of a noun that a verb carries: who does what the verb says.
-- @treturn ?table actors
-- @treturn ?table recipients
function nouns.carried(t, sentence, event)
  local subject, object, indirect = subjects.of(t, event.verb)
  local actor, recipient = nouns.of(t, sentence, event, event.noun)
  if event.willing then subject = own_subject(t, event.verb) or subject end
  local doer = holders(t, sentence, subject)
    or t.pos[event.verb] == "NOUN" and owner(t, sentence, event.verb)
    or nil
  if event.received then return of_received(t, sentence, event, actor, doer) end
  if event.suppressed then
    return doer, actor or parties.of(t, sentence, t.core:argument(event.verb, "agent")) or recipient
  end
  if doer and not (event.cameo == "045" and coded(actor)) then actor = doer end
  return actor, recipient or of_carrier(t, sentence, event, object, indirect)
end

return nouns
