--- Actor and recipient of an event out of the arguments of its word: subject, object, indirect object, agent, obliques
-- of a verb; owner, "by", "between" and the preposition of its frame beside a noun; the arguments of the verb that
-- carries a noun ("held talks with").
-- @module stringer.packs.news.events.roles

local actors = require "stringer.packs.news.events.actors"
local judge = require "stringer.packs.news.events.judge"
local parties = require "stringer.packs.news.events.parties"

local recipients = require "stringer.packs.news.events.recipients"
local subjects = require "stringer.packs.news.events.subjects"
local tree = require "stringer.packs.news.tree"

local roles = {}

local any, behind, coded, land, owner, somebody = recipients.any, recipients.behind, recipients.coded, recipients.land,
  recipients.owner,
  recipients.somebody
local of_verb, INTO_LAND, TOWARDS_NOUN = recipients.of_verb, recipients.INTO_LAND, recipients.TOWARDS_NOUN
local subject_of, own_subject = subjects.of, subjects.own

local COMPANY = { together = true, along = true, jointly = true }

-- "Norway, together with Denmark, …": who acts with the subject.
local function with_company(t, sentence, verb, subject, list)
  local head, _, preposition = t.core:oblique(verb, "with|together with|along with")
  if not head and subject then head, _, preposition = t.core:oblique(subject, "with|together with|along with") end
  if not head or not list or not COMPANY[t.folded[preposition - 1]]
    and not COMPANY[t.folded[preposition]] then return list end
  local more, result = parties.of(t, sentence, head), {}
  for i = 1, #list do result[i] = list[i] end
  for i = 1, more and #more or 0 do result[#result + 1] = more[i] end
  return result
end

local function listed(t, sentence, subject, list)
  local more = subject and list and subjects.beside_comma(t, subject)
  local other = more and parties.of(t, sentence, more)
  return other and other[1].code and { other[1], list[1] } or list
end


local function split(list)
  if not list or not list[2] then return nil end
  local rest = {}
  for k = 2, #list do rest[k - 1] = list[k] end
  return { list[1] }, rest
end

-- "The Paris attacks": a town before a noun is where it happens, and whom it hits.
local function town_before(sentence, first, head)
  for i = 1, #sentence.places do
    local place = sentence.places[i]
    if place.first >= first and place.last < head and place.code and place.entity.type ~= "country" then
      return { { first = place.first, last = place.last, head = place.last, code = place.code, entity = place.entity,
        inside = true } }
    end
  end
end

-- "Norway's minister is in Oslo for talks": whoever is there for them.
local function come_for(t, sentence, head)
  local place, relation = t.core:head(head)
  if not place or relation ~= "obl" and relation ~= "nmod" or head < place then return nil end
  for dependent, is in tree.dependents(t.core, head) do
    if is == "case" and t.folded[dependent] == "for" then
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
  return LETHAL[event.cameo] and not (entity and entity.type == "country") and not (code and ARMED[code:sub(-3)])
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

-- The parties that stand in the phrase of a noun.
local function of_noun(t, sentence, event, head)
  local core = t.core
  local proposer, whom = of_proposal(t, sentence, event, head)
  if whom then return owner(t, sentence, head) or proposer, whom end
  local both = behind(t, sentence, head, "between|among", any)
  local actor = owner(t, sentence, head)
  if both and (both[2] or event.role == "between") then
    if event.role == "between" then return actor, both end
    return split(both)
  end
  local recipient = event.cameo == "114" and behind(t, sentence, head, "against|about|over", coded)
    or recipients.of_noun(t, sentence, head, event.role)
  if not recipient and (event.role == "of" or TRIED[event.cameo]) and done_to_owner(t, event, head, actor) then
    local by = core:oblique(head, "by") -- "Silva's arrest by Danish police"
    return by and parties.of(t, sentence, by), actor
  end
  if not actor and DONE_BY[event.plover] and event.role ~= "of" then -- "the withdrawal of troops from Denmark"
    local doer = core:oblique(head, "of")
    actor = doer and parties.of(t, sentence, doer) or nil
    if recipient and actor and recipient[1].head == actor[1].head then
      recipient = behind(t, sentence, head, AWAY_FROM, coded)
    end
  end
  recipient = recipient or event.plover == "ASSAULT" and town_before(sentence, (core:phrase(head, "base")), head) or nil
  actor = actor or event.plover == "CONSULT" and come_for(t, sentence, head) or nil
  if not recipient and actor and actor[2] and judge.joint(event) then return split(actor) end
  local verb, relation = core:head(head) -- "protests erupted in Denmark against Norway"
  if not recipient and event.role and event.role ~= "obj" and (relation == "nsubj" or relation == "nsubj:pass") then
    recipient = behind(t, sentence, verb, event.role .. "|against", coded)
  end
  return actor, recipient or FROM_AFAR[event.cameo] and behind(t, sentence, head, "in|inside|into|across", states)
    or nil
end

-- Those whom a phrase names, or, where it is a thing, those whose it is: "Norway's decision to expel the Danish envoy".
local function holders(t, sentence, head)
  local list = head and parties.of(t, sentence, head)
  if not list or list[1].code and not list[1].thing or list[1].modified then return list end
  local whose = owner(t, sentence, head)
  return coded(whose) and whose or list
end

-- A noun that a verb carries: who does what the verb says.
local function of_carried(t, sentence, event)
  local subject, object, indirect = subject_of(t, event.verb)
  local actor, recipient = of_noun(t, sentence, event, event.noun)
  if event.willing then subject = own_subject(t, event.verb) or subject end
  local doer = holders(t, sentence, subject) or t.pos[event.verb] == "NOUN"
    and owner(t, sentence, event.verb) or nil
  doer = listed(t, sentence, subject, doer)
  if event.received then
    doer = holders(t, sentence, own_subject(t, event.verb)) or doer
    local agent = t.core:argument(event.verb, "agent")
    local giver = actor or agent and parties.of(t, sentence, agent)
      or behind(t, sentence, event.noun, "from|by|of", any) or behind(t, sentence, event.verb, "from|by|of", any)
    return giver, doer
  end
  if event.suppressed then
    return doer, actor or parties.of(t, sentence, t.core:argument(event.verb, "agent")) or recipient
  end
  if doer and not (event.cameo == "045" and coded(actor)) then actor = doer end
  if not recipient then
    local lent = indirect and indirect ~= event.noun and parties.of(t, sentence, indirect)
    recipient = lent or behind(t, sentence, event.verb, event.role ~= "obj" and event.role or TOWARDS_NOUN,
      function(list) return somebody(t, list) end)
      or behind(t, sentence, event.verb, TOWARDS_NOUN .. "|from|among", coded)
  end
  local into = not recipient and INTO_LAND[event.cameo]
  if into then recipient = land(t, sentence, event.noun, into) or land(t, sentence, event.verb, into) end
  if not recipient and object and object ~= event.noun then
    recipient = behind(t, sentence, object, TOWARDS_NOUN .. "|from", coded)
  end
  return actor, recipient
end

-- "Norway said Denmark must leave": what a speaker asks of whoever must do it.
local function of_modal(t, sentence, event)
  local verb = t.core:head(event.trigger_first)
  local source = parties.source(t, event.attribution)
  local subject = source and verb and t.core:argument(verb, "subject")
  local list = subject and parties.of(t, sentence, subject)
  if list and list[1].code and not actors.same(list[1], source[1]) then return source, list end
end

-- Whoever speaks acts where the subject is "we".
local function speaker(t, event, list, subject)
  if subject and parties.first_person(t, subject) then return parties.source(t, event.attribution) or list end
  return list
end


local ATTITUDE = { opposed = true, committed = true, dedicated = true, resigned = true }

-- What is not done to anybody.
local NOBODY_DOES = { PROTEST = true, RETREAT = true, CONSULT = true, AGREE = true, CONCEDE = true }

local IN_PHRASE = { DET = true, ADJ = true, NOUN = true, PROPN = true, NUM = true, VERB = true, PART = true }

local NO_VERB = { NOUN = true, PROPN = true }

-- Whether the tagger takes a verb for a noun or adjective: an adjective has no object.
local function mistaken(t, verb)
  return NO_VERB[t.pos[verb]] or t.pos[verb] == "ADJ" and tree.has(t.core, verb, { obj = true })
end

-- The parties of a verb that the tagger takes for a noun: what the tree hangs on it, or else what stands before it and
-- the phrase behind it.
local function around(t, sentence, verb)
  local before, head
  for dependent, relation in tree.dependents(t.core, verb) do
    if relation == "nsubj" then before = dependent end
    if relation == "obj" or relation == "iobj" then head = head or dependent end
  end
  for i = verb + 1, head and verb or verb + 8 do
    if not IN_PHRASE[t.pos[i]] then break end
    if t.pos[i] == "NOUN" or t.pos[i] == "PROPN" then head = i end
  end
  before = before or t.pos[verb - 1] == "PUNCT" and subjects.above(t, verb)
    or t.pos[verb - 1] ~= "DET" and verb - 1 or nil
  return before and parties.of(t, sentence, before), head and parties.of(t, sentence, head) or nil
end

-- Who is concerned begins behind the verb, though the tree may take that for a part of the phrase.
local function behind_verb(list, verb)
  for i = 1, list and #list or 0 do
    local party = list[i]
    if party.first <= verb and (party.head or party.last) > verb then party.first = verb + 1 end
  end
  return list
end

local COMPLEMENTS = { xcomp = true, advcl = true, ccomp = true }

-- The verb that completes one: "refused to respond", "threatened today to ban".
local function completing(t, verb)
  for dependent, relation in tree.dependents(t.core, verb) do
    if COMPLEMENTS[relation] and dependent > verb and t.folded[dependent - 1] == "to" then return dependent end
  end
end

-- "Norway threatened to strike unless Denmark left": whose doing would avert it.
local function averting(t, sentence, verb)
  for dependent, relation in tree.dependents(t.core, verb) do
    if relation == "advcl" then
      for mark, is in tree.dependents(t.core, dependent) do
        local subject = is == "mark" and t.folded[mark] == "unless" and t.core:argument(dependent, "subject")
        if subject then return parties.of(t, sentence, subject) end
      end
    end
  end
end

-- Those whom what somebody agrees, refuses, threatens or demands to do concerns.
local function of_complement(t, sentence, event, verb)
  local complement = completing(t, verb)
  local found
  if complement then
    local _, object, indirect = t.core:logical(complement)
    found = of_verb(t, sentence, event, complement, object, indirect)
    if not coded(found) then found = behind(t, sentence, complement, TOWARDS_NOUN .. "|from|in", coded) end
  end
  if not found and event.plover == "THREATEN" then
    found = averting(t, sentence, verb) or complement and averting(t, sentence, complement)
  end
  return found
end

local WILLS = { AGREE = true, REJECT = true, THREATEN = true, REQUEST = true }

-- What people march for: "to demand reforms by the government", "calling for the minister's removal".
local CALLS = { demand = true, protest = true, denounce = true, call = true, oppose = true, press = true, urge = true,
  condemn = true, decry = true, support = false }

-- Against whom people protest, as they say what for.
local function against_whom(t, sentence, verb)
  for dependent, relation in tree.dependents(t.core, verb) do
    if relation == "advcl" and dependent > verb and CALLS[t.core:lemma(dependent)] then
      local object = t.core:argument(dependent, "object")
      local agent = t.core:argument(dependent, "agent")
      local found = agent and parties.of(t, sentence, agent)
        or object and (parties.of(t, sentence, object))
      if coded(found) then return found end
      return behind(t, sentence, object or dependent, "by|of|from|for|against|to|on|at", coded)
        or object and owner(t, sentence, object)
    end
  end
end

local COPULA = { cop = true, aux = true, ["aux:pass"] = true }

local function of_word(t, sentence, event)
  if event.part == "modal" then return of_modal(t, sentence, event) end
  if event.part ~= "verb" then return of_noun(t, sentence, event, event.head) end
  if event.noun then return of_carried(t, sentence, event) end
  local verb = event.verb
  if mistaken(t, verb) then
    local before, behind_it = around(t, sentence, verb)
    before = event.changed and owner(t, sentence, verb) or before -- "Norway's refusal to meet"
    local done = event.inner_verb and of_verb(t, sentence, event, event.inner_verb, t.core:argument(event.inner_verb,
      "object")) -- "plans to impose restrictions on Danes"
    return before, done or behind_it
  end
  local subject, object, indirect = subject_of(t, verb)
  if t.pos[verb] == "ADJ" and event.role == "obj" and not event.changed and not object and subject
    and tree.has(t.core, verb, COPULA) then
    subject, object = t.core:oblique(verb, "by"), subject -- "were wounded", which the tagger takes for an adjective
  end
  if event.span.suffers then return nil, subject and parties.of(t, sentence, subject) end -- "died in an attack"
  if not subject and object and object < verb and NOBODY_DOES[event.plover] and not t.core:head(object)
    and t.folded[verb + 1] ~= "by" then
    subject, object = object, nil -- "thousands of students marched"
  end
  local state = subject and event.cameo == "115" and actors.state(parties.of(t, sentence, subject)) -- "Denmark sued"
  if subject and not object and not state and subjects.elided(t, verb, event.cameo) then
    subject, object = nil, subject
  end
  if event.willing then subject = own_subject(t, verb) or subject end -- "is prepared to help"
  local actor = speaker(t, event, subject and parties.of(t, sentence, subject), subject)
  if actor and not somebody(t, actor) and not coded(actor) then -- "his remarks accused": whose they are
    local whose = owner(t, sentence, subject)
    local head, relation = t.core:head(subject)
    local author = not whose and relation == "obj" and own_subject(t, head) -- "issued a statement accusing"
    whose = author and parties.of(t, sentence, author) or whose
    actor = coded(whose) and whose or actor
  end
  if subject and t.core:covering("event_noun", subject)
    and t.pos[subject] == "NOUN" then actor = of_noun(t, sentence, event, subject) end
  actor = with_company(t, sentence, verb, subject, listed(t, sentence, subject, actor))
  if ATTITUDE[t.folded[verb]] and not actor and t.core:oblique(verb, "to") then -- "is opposed to"
    local holder = own_subject(t, verb)
    return holder and parties.of(t, sentence, holder), behind(t, sentence, verb, "to", any)
  end
  if event.received then return behind(t, sentence, verb, "from|by", any) or object
    and behind(t, sentence, object, "from|by", any), actor end
  if event.wished then return actor, parties.of(t, sentence, event.wished) end
  if object and parties.mutual(t, object) or indirect and parties.mutual(t,
    indirect) then event.mutual = true return actor, nil end
  local inner = event.inner
  local recipient
  if event.plover == "MOBILIZE" and not actor and object and not inner then
    actor = parties.of(t, sentence, object) -- "Danish troops were deployed"
  end
  local asked = event.plover == "REQUEST" and not inner and subjects.told_to(t, verb)
  if asked and not indirect and not coded(object and parties.of(t, sentence, object)) then return actor,
    parties.of(t, sentence, asked) end
  if event.inner_verb and verb ~= event.inner_verb then -- "agreed to release Danes": whom the inner verb concerns
    local _, o, i = t.core:logical(event.inner_verb)
    recipient = of_verb(t, sentence, event, event.inner_verb, o, i)
  else
    recipient = of_verb(t, sentence, event, verb, object, indirect)
  end
  if inner and not coded(recipient) then
    local within
    if inner.part == "verb" and inner.verb then
      local _, o, i = t.core:logical(inner.inner_verb or inner.verb)
      within = of_verb(t, sentence, inner, inner.inner_verb or inner.verb, o, i)
    end
    if not within and (inner.noun or inner.part ~= "verb") then
      local a, r = of_noun(t, sentence, inner, inner.noun or inner.head)
      within = r or a
    end
    recipient = coded(within) and within or recipient or within
  end
  if not recipient and WILLS[event.plover] then recipient = of_complement(t, sentence, event, verb) end
  return actor, recipient
end

-- What an event is told by takes no part in it: "organized talks in Oslo".
local function but_itself(event, list)
  local head = list and list[1].thing and list[1].head
  if head and head >= event.trigger_first and head <= event.trigger_last then return nil end
  return list
end

--- Actors and recipients of an event.
-- @treturn ?table
-- @treturn ?table
function roles.of(t, sentence, event)
  local actor, recipient = of_word(t, sentence, event)
  if not coded(recipient) and event.plover == "PROTEST" then
    recipient = against_whom(t, sentence, event.part == "verb" and event.verb or event.head) or recipient
  end
  recipient = but_itself(event, recipient)
  return but_itself(event, actor), event.part == "verb" and behind_verb(recipient, event.verb) or recipient
end

--- The subject of what somebody says.
-- @tparam table t
-- @tparam table sentence
-- @tparam table attribution
-- @treturn ?table list of parties
function roles.subject_within(t, sentence, attribution)
  for i = attribution.content_first, attribution.content_last do
    local head = t.pos[i] == "VERB" and t.core:head(i)
    if head == nil or head and (head < attribution.content_first or head > attribution.content_last) then
      local subject = own_subject(t, i)
      return subject and parties.of(t, sentence, subject) or nil
    end
  end
end

return roles
