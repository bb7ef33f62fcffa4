--- Actor and recipient of an event out of the arguments of its word: subject, object, indirect object, agent and
-- obliques of a verb; those of nouns are found by `events.nouns`.
-- @module stringer.packs.news.events.roles

local actors = require "stringer.packs.news.events.actors"
local nouns = require "stringer.packs.news.events.nouns"
local parties = require "stringer.packs.news.events.parties"
local sources = require "stringer.packs.news.events.sources"

local recipients = require "stringer.packs.news.events.recipients"
local seek = require "stringer.packs.news.events.seek"
local subjects = require "stringer.packs.news.events.subjects"

local roles = {}

local of_verb, subject_of, own_subject = recipients.of_verb, subjects.of, subjects.own

local function coded(list) return list ~= nil and actors.coded(list) end

-- "Norway said Denmark must leave": what a speaker asks of whoever must do it.
local function of_modal(t, sentence, event)
  local verb = t.core:head(event.trigger_first)
  local source = sources.of(t, event.attribution)
  local subject = source and verb and t.core:argument(verb, "subject")
  local list = subject and parties.of(t, sentence, subject)
  if list and list[1].code and not actors.same(list[1], source[1]) then return source, list end
end

-- Whoever speaks acts where the subject is "we".
local function speaker(t, event, list, subject)
  if subject and parties.first_person(t, subject) then return sources.of(t, event.attribution) or list end
  return list
end

-- Who is concerned begins behind the verb, though the tree may take that for a part of the phrase.
local function behind_verb(list, verb)
  for i = 1, list and #list or 0 do
    local party = list[i]
    if party.first <= verb and (party.head or party.last) > verb then party.first = verb + 1 end
  end
  return list
end

-- The verb that completes one: "refused to respond", "threatened today to ban".
local COMPLETES = "dependent(xcomp|advcl|ccomp).dependent(mark)[folded=to].head"
local BEHIND_IT = seek.ways { { "verb", oblique = recipients.TOWARDS_NOUN .. "|from|in", want = "coded" } }

-- Those whom what somebody agrees, refuses, threatens or demands to do concerns.
local function of_complement(t, sentence, event)
  local verb = t.doc:follow(event.verb, COMPLETES)
  if not verb or verb < event.verb then return nil end
  local _, object, indirect = t.core:logical(verb)
  local found = of_verb(t, sentence, event, verb, object, indirect)
  return coded(found) and found or seek.first(t, sentence, event, { verb = verb }, BEHIND_IT) or found
end

local WILLS = { AGREE = true, REJECT = true, THREATEN = true, REQUEST = true }

-- What people march for: "to demand reforms by the government", "calling for the minister's removal".
local CALLS = "dependent(advcl)[lemma=demand|protest|denounce|call|oppose|press|urge|condemn|decry]."
local AGAINST_WHOM = seek.ways {
  { "verb", CALLS .. "agent", want = "coded" },
  { "verb", CALLS .. "object", want = "coded" },
  { "verb", CALLS .. "object.oblique(by|of|from|for|against|to|on|at)", want = "coded" },
  { "verb", CALLS .. "oblique(by|of|from|for|against|to|on|at)", want = "coded" },
  { "verb", CALLS .. "object", whose = true },
}

-- Subject, object and indirect object; without an object and an auxiliary it is done to the subject.
local function arguments(t, sentence, event, verb)
  local subject, object, indirect = subject_of(t, verb)
  local state = subject and event.cameo == "115" and actors.state(parties.of(t, sentence, subject)) -- "Denmark sued"
  local bare = subject and not object and not state and not event.prep and not event.inner_verb
  if bare and subjects.elided(t, verb, event.cameo) then return nil, subject, indirect end
  local of = t.folded[verb - 1] == "of" and t.folded[verb]:find "ing$" -- "accused Denmark of trying to leave"
  if event.willing and not of then subject = own_subject(t, verb) or subject end -- "is prepared to help"
  return subject, object, indirect
end

-- Whose is a thing that accuses or demands: "his remarks accused", "issued a statement accusing", not "vetoed a text".
local AUTHOR = seek.ways {
  { "subject", "self", whose = true, want = "coded" },
  {
    "subject",
    "head(obj)[lemma=issue|release|publish|send|write|make|give|sign|adopt|pass|approve|submit|file|deliver|read|post"
      .. "|circulate|table|propose|draft|present|hold|air|broadcast|launch].subject",
    want = "coded",
  },
}

-- Who acts: the subject, or, where that is a thing, whose it is; of a deed, who does it.
local function acting(t, sentence, event, subject)
  if not subject then return nil end
  local actor = speaker(t, event, parties.of(t, sentence, subject), subject)
  if actor and not seek.wants.somebody(t, actor) and not coded(actor) then
    actor = seek.first(t, sentence, event, { subject = subject }, AUTHOR) or actor
  end
  local named = t.mentions[subject] -- "the opposition" is somebody
  local deed = t.pos[subject] == "NOUN" and not (named and named.group)
  if deed and t.core:covering("event_noun", subject) then return (nouns.of(t, sentence, event, subject)) end
  return actor
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
  return recipient or WILLS[event.plover] and of_complement(t, sentence, event) or nil
end

-- The parties of a noun that governs a verb: "its refusal to meet Danes", "dropped plans to attack Danes".
local function of_control_noun(t, sentence, event)
  local noun, inner = event.verb, event.inner_verb
  local holder = t.doc:follow(noun, "dependent(nsubj); head(obj).subject")
  local actor = seek.owner(t, sentence, noun) or holder and parties.of(t, sentence, holder) or nil
  return actor, inner and of_verb(t, sentence, event, inner, t.core:argument(inner, "object"))
end

-- "was expelled from Denmark"
local HOST = seek.ways { { "verb", oblique = "from", want = "states", when = { cameo = "166" } } }

-- Who gives what the subject receives.
local GIVER = seek.ways { { "verb", oblique = "from|by" }, { "object", oblique = "from|by" } }

-- The parties of a verb.
local function of_acting(t, sentence, event, verb)
  if event.span.suffers then -- "died in an attack"
    local victim = subject_of(t, verb)
    return nil, victim and parties.of(t, sentence, victim)
  end
  local subject, object, indirect = arguments(t, sentence, event, verb)
  local actor = acting(t, sentence, event, subject)
  if event.received then
    return (seek.first(t, sentence, event, { verb = verb, object = object }, GIVER)), actor
  end
  if event.wished then return actor, parties.of(t, sentence, event.wished) end
  if object and parties.mutual(t, object) or indirect and parties.mutual(t, indirect) then
    event.mutual = true
    return actor, nil
  end
  if event.plover == "MOBILIZE" and not actor and object and not event.inner then
    actor = parties.of(t, sentence, object) -- "Danish troops were deployed"
  end
  actor = actor or seek.first(t, sentence, event, { verb = verb }, HOST)
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
    local word = event.part == "verb" and event.verb or event.head
    recipient = seek.first(t, sentence, event, { verb = word }, AGAINST_WHOM) or recipient
  end
  recipient = but_itself(event, recipient)
  return but_itself(event, actor), event.part == "verb" and behind_verb(recipient, event.verb) or recipient
end

return roles
