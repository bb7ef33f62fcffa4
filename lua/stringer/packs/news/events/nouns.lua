--- The parties of nouns that tell of events: who stands in their phrase ("Norway's attack on Denmark"), and those of
-- the verb that carries them ("held talks with").
-- @module stringer.packs.news.events.nouns

local judge = require "stringer.packs.news.events.judge"
local parties = require "stringer.packs.news.events.parties"
local recipients = require "stringer.packs.news.events.recipients"
local seek = require "stringer.packs.news.events.seek"
local subjects = require "stringer.packs.news.events.subjects"
local where = require "stringer.packs.news.events.places"

local nouns = {}

local TOWARDS_NOUN = recipients.TOWARDS_NOUN
local COMPLAINED = "against|about|over"

-- "talks between Norway and Denmark"
local BETWEEN = seek.ways { { "noun", oblique = "between|among" } }

-- "a complaint against Denmark", "a protest over a Danish raid"
local COMPLAINT = seek.ways { { "noun", oblique = COMPLAINED, want = "complaint", when = { cameo = "114" } } }

-- "Silva's arrest by Danish police"
local BY = seek.ways { { "noun", "oblique(by)" } }

-- Nouns of what somebody does by himself: "of" names the one, and others whom it then concerns: "the withdrawal of
-- troops from Denmark".
local BY_HIMSELF = "RETREAT|PROTEST|CONSULT|MOBILIZE"
local DOER = seek.ways { { "noun", "oblique(of)", when = { plover = BY_HIMSELF } } }
local AWAY = seek.ways { { "noun", oblique = "from|with|against|to|in|on", want = "coded" } }

-- Who else acts: "the minister is in Oslo for talks", "a gift of Danish ambulances".
local GIVER = seek.ways {
  { "noun", "oblique(of|for)[in=event_noun]", whose = true, when = { plover = "THREATEN|AGREE|REQUEST" } },
  {
    "noun",
    "dependent(case)[folded=for|after].head.head(obl|nmod).subject",
    when = { plover = "CONSULT" },
  },
  { "noun", "oblique(of)", want = "given", when = { plover = "AID" } },
  { "noun", "oblique(of)", want = "given", when = { cameo = "061" } },
}

-- Whom a noun concerns of which its phrase names nobody: "Norway's threat to attack Denmark", "protests erupted in
-- Denmark against Norway", "missiles in Denmark".
local ELSEWHERE = seek.ways {
  {
    "noun",
    "dependent(acl).dependent(mark)[folded=to].head.object",
    want = "coded",
    when = { plover = "THREATEN|AGREE|REQUEST" },
  },
  { "above", oblique = "ROLE|against", want = "coded", when = { role = true } },
  { "noun", oblique = "in|inside|into|across", want = "states", when = { cameo = "194|195|192" } },
}

local function split(list)
  if not list or not list[2] then return nil end
  return { list[1] }, { select(2, (table.unpack or unpack)(list)) } -- luacheck: ignore
end

-- "The Paris attacks": a town before a noun is where it happens, and whom it hits.
local function town_before(t, sentence, head)
  local first = t.core:phrase(head, "base")
  for _, place in ipairs(sentence.places) do
    local town = place.code and place.entity.type ~= "country"
    if town and place.first >= first and place.last < head then return where.as_party(place, true) end
  end
end

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
  local state = entity and entity.type == "country" or code and ARMED[code:sub(-3)]
  return LETHAL[event.cameo] and not state or false
end

--- The parties that stand in the phrase of a noun.
-- @tparam table t
-- @tparam table sentence
-- @tparam table event
-- @tparam integer head of the phrase
-- @treturn ?table actors
-- @treturn ?table recipients
function nouns.of(t, sentence, event, head)
  local words = { noun = head, above = t.doc:follow(head, "head(nsubj|nsubj:pass)") }
  local function first(ways) return (seek.first(t, sentence, event, words, ways)) end
  local both, actor = first(BETWEEN), seek.owner(t, sentence, head)
  if both and event.role == "between" then return actor, both end
  if both and both[2] then return split(both) end
  local recipient = first(COMPLAINT) or recipients.of_noun(t, sentence, event, head)
  local suffered = event.role == "of" or TRIED[event.cameo]
  if not recipient and suffered and done_to_owner(t, event, head, actor) then return first(BY), actor end
  local doer = not actor and event.role ~= "of" and first(DOER)
  if doer and recipient and recipient[1].head == doer[1].head then recipient = first(AWAY) end
  actor = actor or doer or first(GIVER)
  if not recipient and actor and actor[2] and judge.joint(event) then return split(actor) end
  local town = not recipient and event.plover == "ASSAULT" and town_before(t, sentence, head)
  return actor, recipient or town or first(ELSEWHERE)
end

-- Those whom a phrase names, or, where it is a thing, those whose it is: "Norway's decision to expel the Danish envoy".
local function holders(t, sentence, head)
  local list = head and parties.of(t, sentence, head)
  if not list or list[1].code and not list[1].thing or list[1].modified then return list end
  local whose = seek.owner(t, sentence, head)
  return whose and seek.wants.coded(t, whose) and whose or list
end

-- Who gives what others receive: "received help from Denmark".
local FROM = seek.ways {
  { "verb", "agent" },
  { "noun", oblique = "from|by" },
  { "noun", oblique = "of" },
  { "verb", oblique = "from|by|of" },
}

-- Whom a noun concerns, of whom the verb that carries it tells: "lent Denmark support", "put an embargo on Denmark".
local OF_CARRIER = seek.ways {
  { "verb", oblique = COMPLAINED, want = "complaint", when = { cameo = "114" } },
  { "indirect", "self" },
  { "verb", oblique = "ROLE", want = "somebody", when = { role = true } },
  { "verb", oblique = TOWARDS_NOUN, want = "somebody", when = { plain = true } },
  { "verb", oblique = TOWARDS_NOUN .. "|from|among", want = "coded" },
  { "noun", "oblique(in|on|across|of)", land = true, when = { cameo = "172|081|191" } },
  { "verb", "oblique(in|on|across|of)", land = true, when = { cameo = "172|081|191" } },
  { "verb", "oblique(in|from)", land = true, when = { cameo = "103" } },
  { "object", oblique = TOWARDS_NOUN .. "|from", want = "coded" },
}

--- The parties of a noun that a verb carries: who does what the verb says.
-- @treturn ?table actors
-- @treturn ?table recipients
function nouns.carried(t, sentence, event)
  local subject, object, indirect = subjects.of(t, event.verb)
  local actor, recipient = nouns.of(t, sentence, event, event.noun)
  if event.willing then subject = subjects.own(t, event.verb) or subject end
  local doer = holders(t, sentence, subject)
    or t.pos[event.verb] == "NOUN" and seek.owner(t, sentence, event.verb)
    or nil
  local words = { verb = event.verb, noun = event.noun, indirect = indirect, object = object }
  if event.received then
    return actor or (seek.first(t, sentence, event, words, FROM)), doer
  elseif event.suppressed then
    return doer, actor or parties.of(t, sentence, t.core:argument(event.verb, "agent")) or recipient
  end
  if doer and not (event.cameo == "045" and actor and seek.wants.coded(t, actor)) then actor = doer end
  local plain = not event.role or event.role == "obj"
  local ask = { plover = event.plover, cameo = event.cameo, role = event.role, plain = plain }
  return actor, recipient or (seek.first(t, sentence, ask, words, OF_CARRIER))
end

return nouns
