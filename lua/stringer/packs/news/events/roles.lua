--- Actor and recipient of an event out of the arguments of its word: subject, object, indirect object, agent and
-- obliques of a verb; those of nouns are found by `events.nouns`.
-- @module stringer.packs.news.events.roles

local actors = require "stringer.packs.news.events.actors"
local nouns = require "stringer.packs.news.events.nouns"
local parties = require "stringer.packs.news.events.parties"

local recipients = require "stringer.packs.news.events.recipients"
local subjects = require "stringer.packs.news.events.subjects"
local tree = require "stringer.packs.news.tree"

local roles = {}

local any, behind, coded, owner, somebody =
  recipients.any, recipients.behind, recipients.coded, recipients.owner, recipients.somebody
local of_verb, TOWARDS_NOUN = recipients.of_verb, recipients.TOWARDS_NOUN
local subject_of, own_subject = subjects.of, subjects.own

local COMPANY = { together = true, along = true, jointly = true }

-- "Norway, together with Denmark, …": who acts with the subject.
local function with_company(t, sentence, verb, subject, list)
  local head, _, preposition = t.core:oblique(verb, "with|together with|along with")
  if not head and subject then
    head, _, preposition = t.core:oblique(subject, "with|together with|along with")
  end
  if not head or not list or not COMPANY[t.folded[preposition - 1]] and not COMPANY[t.folded[preposition]] then
    return list
  end
  local more, result = parties.of(t, sentence, head), {}
  for i = 1, #list do
    result[i] = list[i]
  end
  for i = 1, more and #more or 0 do
    result[#result + 1] = more[i]
  end
  return result
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
local CALLS = {
  demand = true,
  protest = true,
  denounce = true,
  call = true,
  oppose = true,
  press = true,
  urge = true,
  condemn = true,
  decry = true,
  support = false,
}

-- Against whom people protest, as they say what for.
local function against_whom(t, sentence, verb)
  for dependent, relation in tree.dependents(t.core, verb) do
    if relation == "advcl" and dependent > verb and CALLS[t.core:lemma(dependent)] then
      local object = t.core:argument(dependent, "object")
      local agent = t.core:argument(dependent, "agent")
      local found = agent and parties.of(t, sentence, agent) or object and (parties.of(t, sentence, object))
      if coded(found) then return found end
      return behind(t, sentence, object or dependent, "by|of|from|for|against|to|on|at", coded)
        or object and owner(t, sentence, object)
    end
  end
end

local COPULA = { cop = true, aux = true, ["aux:pass"] = true }

-- Subject, object and indirect object, with what the tree or the tagger gets wrong put right.
local function arguments(t, sentence, event, verb)
  local subject, object, indirect = subject_of(t, verb)
  local participle = t.pos[verb] == "ADJ" and event.role == "obj" and not event.changed
  if participle and not object and subject and tree.has(t.core, verb, COPULA) then
    -- "were wounded", which the tagger takes for an adjective
    return t.core:argument(verb, "agent") or t.core:oblique(verb, "by"), subject
  end
  if subject and t.pos[subject] == "ADJ" and tree.has(t.core, subject, COPULA) then subject = nil end -- "unclear who"
  local root = not subject and object and object < verb and not t.core:head(object)
  if root and NOBODY_DOES[event.plover] and t.folded[verb + 1] ~= "by" then
    return object, nil, indirect -- "thousands of students marched"
  end
  local state = subject and event.cameo == "115" and actors.state(parties.of(t, sentence, subject)) -- "Denmark sued"
  local elided = subject
    and not object
    and not state
    and not event.prep
    and not event.inner_verb -- "tried to arrest"
    and subjects.elided(t, verb, event.cameo)
  if elided then return nil, subject, indirect end
  local of = t.folded[verb - 1] == "of" and t.folded[verb]:find "ing$" -- "accused Denmark of trying to leave"
  if event.willing and not of then subject = own_subject(t, verb) or subject end -- "is prepared to help"
  return subject, object, indirect
end

-- Whose is what accuses or demands: "issued a statement accusing", not "vetoed a text that accuses".
local MADE = {}
for word in
  ([[issue release publish send write make give sign adopt pass approve submit file deliver read post circulate
  table propose draft present hold air broadcast launch]]):gmatch "%S+"
do
  MADE[word] = true
end

-- Who acts: the subject, or, where that is a thing, whose it is: "his remarks accused", "issued a statement accusing".
local function acting(t, sentence, event, verb, subject)
  local actor = speaker(t, event, subject and parties.of(t, sentence, subject), subject)
  if actor and not somebody(t, actor) and not coded(actor) then
    local whose = owner(t, sentence, subject)
    local head, relation = t.core:head(subject)
    local author = not whose and relation == "obj" and MADE[t.core:lemma(head)] and own_subject(t, head)
    whose = author and parties.of(t, sentence, author) or whose
    actor = coded(whose) and whose or actor
  end
  local named = subject and t.mentions[subject] -- "the opposition" is somebody
  local deed = subject and t.pos[subject] == "NOUN" and not (named and named.group)
  if deed and t.core:covering("event_noun", subject) then actor = nouns.of(t, sentence, event, subject) end
  return with_company(t, sentence, verb, subject, actor)
end

local SUFFERED = { ASSAULT = true, COERCE = true, SANCTION = true }

-- Whom the event within concerns: "agreed to help Denmark", "threatened sanctions on Denmark"; who condemns a deed
-- accuses whoever does it.
local function of_inner(t, sentence, event)
  local inner = event.inner
  local within
  if inner.part == "verb" and inner.verb then
    local verb = inner.inner_verb or inner.verb
    local _, object, indirect = t.core:logical(verb)
    within = of_verb(t, sentence, inner, verb, object, indirect)
  end
  if within or not inner.noun and inner.part == "verb" then return within end
  local a, r = nouns.of(t, sentence, inner, inner.noun or inner.head)
  if event.plover == "ACCUSE" and SUFFERED[inner.plover] then return a end
  if event.plover == "REJECT" and inner.plover == "REQUEST" then return a or r end
  return r or a
end

-- Whom a verb concerns, or the verbs and nouns that complete it.
local function concerned(t, sentence, event, object, indirect)
  local verb, inner = event.verb, event.inner
  local asked = event.plover == "REQUEST"
    and not inner
    and not indirect
    and t.doc:follow(verb, "dependent(ccomp).subject")
  if asked and not coded(object and parties.of(t, sentence, object)) then
    return parties.of(t, sentence, asked)
  end
  if event.inner_verb and verb ~= event.inner_verb then -- "agreed to release Danes": whom the inner verb concerns
    verb = event.inner_verb
    local _
    _, object, indirect = t.core:logical(verb)
  end
  local recipient = of_verb(t, sentence, event, verb, object, indirect)
  if not recipient and verb ~= event.verb then -- "sent troops to Denmark to help"
    recipient = of_verb(t, sentence, event, event.verb, t.core:argument(event.verb, "object"))
  end
  if inner and not coded(recipient) then
    local within = of_inner(t, sentence, event)
    recipient = coded(within) and within or recipient or within
  end
  return recipient or WILLS[event.plover] and of_complement(t, sentence, event, event.verb) or nil
end

-- The parties of a noun that governs a verb: "its refusal to meet Danes", "dropped plans to attack Danes".
local function of_control_noun(t, sentence, event)
  local noun, inner = event.verb, event.inner_verb
  local holder = t.doc:follow(noun, "dependent(nsubj); head(obj).subject")
  local actor = owner(t, sentence, noun) or holder and parties.of(t, sentence, holder) or nil
  return actor, inner and of_verb(t, sentence, event, inner, t.core:argument(inner, "object"))
end

local function of_given(t, sentence, verb, object)
  return behind(t, sentence, verb, "from|by", any) or object and behind(t, sentence, object, "from|by", any)
end

-- The parties of a verb.
local function of_acting(t, sentence, event, verb)
  if event.span.suffers then -- "died in an attack"
    local victim = subject_of(t, verb)
    return nil, victim and parties.of(t, sentence, victim)
  end
  local subject, object, indirect = arguments(t, sentence, event, verb)
  local actor = acting(t, sentence, event, verb, subject)
  if ATTITUDE[t.folded[verb]] and not actor and t.core:oblique(verb, "to") then -- "is opposed to"
    local holder = own_subject(t, verb)
    return holder and parties.of(t, sentence, holder), behind(t, sentence, verb, "to", any)
  end
  if event.received then return of_given(t, sentence, verb, object), actor end
  if event.wished then return actor, parties.of(t, sentence, event.wished) end
  if object and parties.mutual(t, object) or indirect and parties.mutual(t, indirect) then
    event.mutual = true
    return actor, nil
  end
  if event.plover == "MOBILIZE" and not actor and object and not event.inner then
    actor = parties.of(t, sentence, object) -- "Danish troops were deployed"
  end
  if event.cameo == "166" and not actor then -- "was expelled from Denmark"
    local host = behind(t, sentence, verb, "from", coded)
    actor = host and actors.state(host) and host or nil
  end
  return actor, concerned(t, sentence, event, object, indirect)
end

local function of_word(t, sentence, event)
  if event.part == "modal" then return of_modal(t, sentence, event) end
  if event.part ~= "verb" then return nouns.of(t, sentence, event, event.head) end
  if event.noun then return nouns.carried(t, sentence, event) end
  if t.pos[event.verb] == "NOUN" then return of_control_noun(t, sentence, event) end
  return of_acting(t, sentence, event, event.verb)
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
    local head, relation
    if t.pos[i] == "VERB" then
      head, relation = t.core:head(i)
    else
      head = false
    end
    local outside = head == nil
      or head and (head < attribution.content_first or head > attribution.content_last)
    if outside and relation ~= "conj" then
      local subject = own_subject(t, i)
      return subject and parties.of(t, sentence, subject) or nil
    end
  end
end

return roles
