--- Gives events their actors: chains of verbs become one event each, whose parties are the arguments of its word.
-- @module stringer.packs.news.events.make

local actors = require "stringer.packs.news.events.actors"
local captured = require "stringer.packs.news.events.captured"
local chain = require "stringer.packs.news.events.chain"
local factuality = require "stringer.packs.news.factuality"
local frames = require "stringer.packs.news.events.frames"
local home = require "stringer.packs.news.events.home"
local judge = require "stringer.packs.news.events.judge"
local parties = require "stringer.packs.news.events.parties"
local sources = require "stringer.packs.news.events.sources"
local roles = require "stringer.packs.news.events.roles"
local text = require "stringer.packs.news.events.text"
local where = require "stringer.packs.news.events.places"

local make = {}

local NO_WORD = {} -- of events whose rule says by itself what they tell of

-- Who does this to others than a state does it at home, if nothing else is said ("police arrested two Danes"), but for
-- what states do with each other ("the minister met Danish officials").
local BETWEEN_STATES = { CONSULT = true, COOPERATE = true, AID = true, AGREE = true, SUPPORT = true }

-- Quantities that count somebody.
local COUNTED = {
  count = true,
  dead = true,
  injured = true,
  missing = true,
  casualties = true,
  displaced = true,
  arrested = true,
  age = true,
}

local NOWHERE = { air = true, sea = true, sky = true, ground = true }

-- What is said is said to somebody.
local SPOKEN = { REQUEST = true, AGREE = true, SUPPORT = true, REJECT = true }

-- Recipients without the words of the deed itself ("seized power"), and without sums ("seized 40,000 euros").
local function concerned(t, event, list)
  local result
  for i = 1, list and #list or 0 do
    local r = list[i]
    local head = r.head or r.last
    local within = head >= event.own_first and head <= event.own_last
    local kind = not r.code and t.doc:value_at("Quantity", r.first, "kind")
    local sum = kind and not COUNTED[kind]
    local idle = SPOKEN[event.plover] and not r.code and not parties.somebody(t, r) -- "asked for what it needs"
    local nowhere = not r.code and NOWHERE[t.core:lemma(head)] -- "fired into the air"
    if not within and not sum and not nowhere and not idle then
      if r.first <= event.own_last and head > event.own_last then r.first = event.own_last + 1 end
      result = result or {}
      result[#result + 1] = r
    end
  end
  return result
end

-- Recipients that do not act themselves; those of which nothing is known give way to others.
local function drop_shared(recipient, actor)
  if not recipient then return recipient end
  local known = false
  for i = 1, #recipient do
    known = known or recipient[i].code ~= nil
  end
  local result = {}
  for i = 1, #recipient do
    local r = recipient[i]
    local same = known and not r.code and not r.inside
    for k = 1, not same and not r.inside and actor and #actor or 0 do
      same = same or actors.same(actor[k], r) or actor[k].head == r.head and r.head ~= nil
    end
    local other = same and r.inferred and actors.bare(r) -- "Denmark expelled the envoy": not its own
    if not same or other then result[#result + 1] = other or r end
  end
  return result[1] and result or nil
end

-- Whether what an event tells of happened.
local function weigh(t, event)
  local token = event.part == "verb" and (event.changed and event.verb or event.own_verb) or event.head
  if event.word == NO_WORD and event.span.unable then
    event.negated, event.modality = false, "asserted"
    return
  end
  if event.part == "modal" then
    event.negated, event.modality = false, "asserted"
    return
  end
  if event.part == "verb" and t.pos[token] == "NOUN" and not event.changed then
    event.negated, event.modality = factuality.behind_that(t.doc, token) -- a verb that the tagger takes for a noun
  else
    event.negated, event.modality = factuality.of(t.doc, token)
    local by = t.core:negation(token)
    if by and by >= event.own_first and by <= event.own_last then event.negated = not event.negated end -- "said no to"
  end
  local own, by = t.core:modality(token)
  event.reported = own == "conditional"
    and by
    and t.folded[by] ~= "if"
    and t.folded[by] ~= "unless"
    and event.attribution ~= nil
  event.open = own == "possible" and t.folded[token - 1] ~= "have" -- "may bomb", not "may have bombed"
end

local DONE_TO =
  { ASSAULT = true, COERCE = true, PROTEST = true, SANCTION = true, RETREAT = true, CONCEDE = true }

-- Whether a recipient is a state, or a thing of it in what is only said: "complained about Danish fishing".
local function foreign(event, recipient)
  if actors.state(recipient) then return true end
  local one = recipient and recipient[1]
  return one ~= nil and (one.thing or one.modified) and not DONE_TO[event.plover] and one.agent == nil
end

-- Pirates and gunmen need not be of the country of those whom they attack.
local function outlaws(list)
  local code = list and list[1].code
  return code == "CRM" or code == "UAF"
end

-- Whom a state deals with like this is mostly its own: "Denmark freed protesters".
local AT_HOME =
  { ASSAULT = true, COERCE = true, PROTEST = true, RETREAT = true, CONCEDE = true, SANCTION = true }

local function settle_countries(t, event, sentence, actor, recipient)
  local between, at_home = BETWEEN_STATES[event.plover], AT_HOME[event.plover]
  -- troops in Norway are not Norway's
  local there = event.plover ~= "MOBILIZE" and where.country(t, event, sentence) or nil
  local abroad = between and there or nil -- who meets there is of another country
  if abroad then there = nil end
  local actors_home, recipients_home = actors.country(actor), actors.country(recipient)
  if not recipients_home and actor and actor[2] and judge.joint(event) then recipient = nil end
  local apart = between and actor and actor[2] and home.story(t) -- "Silva and the minister of Denmark"
  actor = actors.at_home(
    actor,
    not apart and actors_home or there or not between and where.beside(t, sentence, recipient)
  )
  actor = home.officials(t, actor)
  local same = not between
    and not foreign(event, recipient)
    and not actors.alike(actor, recipient)
    and not outlaws(actor)
  actor = actors.at_home(actor, same and recipients_home or nil)
  actors_home = actors_home or actors.country(actor)
  local foe = event.plover == "ASSAULT" and actors.state(actor) -- states shell others
  recipient = actors.at_home(concerned(t, event, recipient), recipients_home or there)
  recipient = home.people(recipient, abroad)
  if not at_home and home.foreign(t, actor) then recipient = home.officials(t, recipient) end
  if not foe and (at_home or not home.foreign(t, actor)) then
    recipient = actors.at_home(recipient, actors_home)
  end
  event.actor = actor
  event.recipient = drop_shared(recipient, actor) or where.concerned(t, event, sentence, actors_home)
end

-- Parties, modality and negation of one event; false if it tells nothing.
local function fill_one(t, event, sentence)
  weigh(t, event)
  local actor, recipient = roles.of(t, sentence, event)
  if event.word == NO_WORD and event.span.unable then
    local source = event.attribution and sources.of(t, event.attribution)
    if
      not (
        source
        and actor
        and (actors.same(source[1], actor[1]) or actor[1].entity and actor[1].entity == source[1].entity)
      )
    then
      return false
    end
  end
  actor = judge.able(t, event, actor)
  if actor == false then return false end
  local nobody = event.plover == "ASSAULT" and not (actor and parties.somebody(t, actor[1]))
  if nobody and event.part == "verb" and where.mishap(t, event, sentence) then return false end
  if event.mutual then
    event.reciprocal, recipient = true, nil
  end
  settle_countries(t, event, sentence, actor, recipient)
  event.judged, event.judged_cameo = event.plover, event.cameo
  chain.intend(t, event)
  return true
end

-- An event whose rule captured its roles: these stand, and the event is told whatever the sentence says besides.
local function fill_given(t, event, sentence, given)
  weigh(t, event)
  event.actor, event.recipient, event.place, event.time = given.actor, given.recipient, nil, nil
  if not given.actor or not given.recipient then
    local actor, recipient = roles.of(t, sentence, event)
    event.actor, event.recipient = given.actor or actor, given.recipient or recipient
  end
  where.settle(t, event, sentence)
  event.place, event.time = given.place or event.place, given.time or event.time
end

-- Looks for who is there, once for a sentence.
local function populate(t, sentence)
  if sentence.list then return end
  sentence.list, sentence.places = actors.of(t, sentence.first, sentence.last)
  local spots = {}
  for i = 1, #sentence.list do
    local spot = sentence.list[i]
    for k = spot.first, spot.last do
      spots[k] = spots[k] or spot
    end
  end
  sentence.spots = spots
end

-- The events of one sentence.
local function finish(t, list, sentence, result)
  populate(t, sentence)
  for i = 1, #list do
    frames.settle(t, list[i])
  end
  chain.join(t, list)
  local asked = {} -- verbs of what somebody asks for by "must": no further event
  for i = 1, #list do
    local event = list[i]
    if event.verb and asked[event.verb] then event.gone = "it is what is demanded" end
    if not event.gone then
      event.attribution = sentence.attributions[1] and sources.attribution(event, sentence.attributions)
      local given = captured.of(sentence, event.span)
      if given then
        fill_given(t, event, sentence, given)
      else
        event.gone = not fill_one(t, event, sentence) and "those who take part make no such event of it"
      end
      if not event.gone and event.part == "modal" then asked[t.core:head(event.trigger_first) or 0] = true end
      if not event.gone then
        if not given then where.settle(t, event, sentence) end
        t.doc:change(event.span, judge.features(t, event))
        result[event.span.id] = event
      end
    end
  end
end

-- An event as a span tells of it, with what the entry of its word says.
local function event_of(span)
  local word = span.word or NO_WORD
  local event = {
    span = span,
    word = word,
    part = span.part,
    plover = word.plover,
    cameo = word.cameo,
    role = word.recipient,
    weak = word.weak,
    reciprocal = word.reciprocal,
    trigger_first = span.first,
    trigger_last = span.last,
    own_first = span.first,
    own_last = span.last,
    gone = word.none and "the list says that it tells of no event",
  }
  if span.part == "gerund" then
    event.part, event.role = "noun", "of"
  end
  if word == NO_WORD then
    event.plover, event.cameo, event.role, event.weak = span.plover, span.cameo, span.role, span.weak
  end
  return event
end

-- Events whose actors are looked for together: those of a sentence, or, where a sentence is endless, of a stretch of
-- it. (Of 8,000 sentences of news one is longer.)
local LONGEST = 128

local function stretch(t, token)
  local core = t.core
  local first, last = core:sentence(core:sentence_of(token))
  if last - first >= LONGEST then
    first = first + math.floor((token - first) / LONGEST) * LONGEST
    last = math.min(last, first + LONGEST - 1)
  end
  return {
    first = first,
    last = last,
    attributions = text.attributions(t, first, last),
    list = nil,
    places = nil,
    times = nil,
    spots = nil,
  }
end

-- The sentence before one, for what its pronouns stand for.
local function sentence_before(t)
  return function(sentence)
    local core = t.core
    local number = core:sentence_of(sentence.first)
    if number <= 1 then return nil end
    if sentence.before == nil then
      local first, last = core:sentence(number - 1)
      local before = { first = first, last = math.min(last, first + LONGEST - 1) }
      populate(t, before)
      sentence.before = before
    end
    return sentence.before
  end
end

--- Step: actors, recipients, places and times of all events. What turns out to be none is taken away.
function make.fill(doc)
  local result, spans = {}, doc:spans "Event"
  doc.events = result
  if not spans[1] then return end
  local t, events, last = text.of(doc), {}, 0
  t.sentence_before = sentence_before(t)
  local group, sentence
  for n = 1, #spans do
    local event = event_of(spans[n])
    if event.trigger_first > last then
      if group and group[1] then finish(t, group, sentence, result) end
      group, sentence = {}, stretch(t, event.trigger_first)
      last = sentence.last
    end
    events[n] = event
    if not event.gone then group[#group + 1] = event end
  end
  if group[1] then finish(t, group, sentence, result) end
  for n = #events, 1, -1 do
    local gone = events[n].gone
    if gone then
      doc:remove(events[n].span, gone == true and "it is a part of another event, or of none" or gone)
    end
  end
end

local function refs(doc, list)
  local result = {}
  for i, a in ipairs(list or {}) do
    local ref = doc:place(a.first, a.last)
    ref.entity, ref.code = a.entity and a.entity.id, a.code
    result[i] = ref
  end
  return result
end

-- A fact of one direction.
local function fact_of(doc, e, actor, recipient)
  local place = e.place and doc:place(e.place.first, e.place.last)
  local time = e.time and doc:place(e.time.first, e.time.last)
  if time then time.value = e.time.value end
  if place then place.entity = e.place.entity.id end
  return {
    plover = e.plover,
    cameo = e.cameo,
    trigger = doc:place(e.trigger_first, e.trigger_last),
    actor = refs(doc, actor),
    recipient = refs(doc, recipient),
    place = place,
    time = time,
    negated = e.negated,
    modality = e.modality,
    attribution = e.attribution and "a" .. e.attribution.number or nil,
    rule = tostring(e.span.rule),
  }
end

--- Facts of the dossier: of the events that no later rule has taken away, as these have left them.
function make.facts(doc)
  local facts, known = {}, doc.events or {}
  for _, span in ipairs(next(known) and doc:spans "Event" or {}) do
    local event = known[span.id]
    if event then
      event.plover, event.cameo, event.negated, event.modality =
        span.plover, span.cameo, span.negated, span.modality
      if span.recipient_kind == "none" then event.recipient = nil end
      judge.mutual(event, function(actor, recipient)
        local fact = fact_of(doc, event, actor, recipient)
        facts[#facts + 1] = fact
        fact.id = "v" .. #facts
      end)
    end
  end
  return facts
end

return make
