--- Gives events their actors: chains of verbs become one event each, whose subject and object are looked for in its clause.
-- @module stringer.packs.news.events.make

local actors = require "stringer.packs.news.events.actors"
local compose = require "stringer.packs.news.events.compose"
local judge = require "stringer.packs.news.events.judge"
local parties = require "stringer.packs.news.events.parties"
local syntax = require "stringer.packs.news.events.syntax"
local text = require "stringer.packs.news.events.text"
local where = require "stringer.packs.news.events.places"

local make = {}

local NO_WORD = {} -- of events whose rule says by itself what they tell of

-- Who does this to a state is hardly at home there: "lawmakers imposed sanctions on Norway".
local ABROAD = { SANCTION = true, THREATEN = true, MOBILIZE = true, AGREE = true, SUPPORT = true, CONSULT = true, COOPERATE = true,
  AID = true, REJECT = true, REQUEST = true, ACCUSE = true }

-- Recipients that do not act themselves; those of which nothing is known give way to others.
local function drop_shared(recipient, actor)
  if not recipient then return recipient end
  local known = false
  for i = 1, #recipient do known = known or recipient[i].code ~= nil end
  local result = {}
  for i = 1, #recipient do
    local r = recipient[i]
    local same = known and not r.code
    for k = 1, not same and actor and #actor or 0 do same = same or actors.same(actor[k], r) end
    if not same then result[#result + 1] = r end
  end
  return result[1] and result or nil
end

-- Actors and recipients as the sentence names them.
local function sides(t, event, sentence)
  local list, first, last = sentence.list, sentence.first, sentence.last
  if event.part == "modal" then return parties.of_modal(t, event, list, first) end
  if event.part ~= "verb" then
    local actor, recipient = parties.of_noun(t, event, list, last)
    if compose.perhaps(t, event, first) then event.modality = "possible" end
    if not actor and event.plover == "CONSULT" then actor = parties.of_talks(t, event, list, first, recipient) end
    return actor, recipient
  end
  local actor, recipient = parties.of_verb(t, event, list, first, last)
  if event.received then actor, recipient = recipient, actor end
  event.negated, event.modality = event.group.negated, event.modality or event.group.modality
  if event.modality == "demanded" and not event.negated then
    local source, subject = parties.of_modal(t, event, list, first)
    if source then actor, recipient, event.plover, event.cameo = source, subject, "REQUEST", "100" end
  end
  if event.word == NO_WORD and event.span.unable then -- only who says so refuses
    event.negated, event.modality = false, "asserted"
    if not parties.says(t, event, actor) then return nil, nil end
  end
  return actor, recipient
end

-- The one country that a sentence names in any way; false if there is none or more than one.
local function sole_country(t, sentence)
  if sentence.sole == nil then
    local sole
    for i = sentence.first, sentence.last do
      local code = t.codes[i]
      if code and #code == 3 then
        if sole and sole ~= code then sole = false break end
        sole = code
      end
    end
    for i = 1, sole ~= false and #sentence.places or 0 do
      local code = sentence.places[i].code
      if sole and code and sole ~= code then sole = false end
      sole = sole == nil and code or sole
    end
    sentence.sole = sole or false
  end
  return sentence.sole
end

-- Parties, modality and negation of one event; false if it tells nothing.
local function fill_one(t, event, sentence)
  local actor, recipient = sides(t, event, sentence)
  local acts = actors.coded(actor)
  if event.weak and not acts then return false end
  if event.plover == "ASSAULT" and not actor and where.mishap(t, event, sentence) then return false end
  event.negated, event.modality = event.negated or false, event.modality or "asserted"
  event.says = t.cues[event.trigger_first]
  local there = event.plover ~= "MOBILIZE" and where.country(t, event, sentence) or nil -- troops in Norway are not Norway's
  local actors_home, recipients_home = actors.country(actor), actors.country(recipient)
  if acts and not (actors_home or recipients_home) and actors.coded(recipient) then there = there or sole_country(t, sentence) or nil end
  if not recipients_home and actor and actor[2] and judge.joint(event) then recipient = nil end
  if not recipients_home then compose.exercise(event, actor) end
  compose.keep_peace(t, event, actor)
  local unlike = ABROAD[event.plover] and actors.state(recipient)
    or event.plover == "CONSULT" and actors.governments(actor, recipient)
  actor = actors.at_home(actor, actors_home or there or not unlike and recipients_home)
  recipient = actors.at_home(recipient, recipients_home or there or actors_home)
  event.actor = actor
  event.recipient = drop_shared(recipient, actor) or event.part == "verb" and where.recipient(sentence.places, event, sentence.last) or nil
  local abroad = unlike or ABROAD[event.plover] and actors.state(event.recipient)
  if not (actors_home or there or abroad) then event.actor = actors.at_home(actor, actors.country(event.recipient)) end
  local exception = sentence.exception -- "unless Norway attacks": it does not, so far
  if exception and exception < event.trigger_first and syntax.clause_end(t, exception, event.trigger_first) == event.trigger_first then
    return false
  end
  judge.verbal(event)
  if judge.elective(event) then return false end
  compose.intend(event)
  if sentence.condition and sentence.condition <= event.trigger_first then event.modality = "conditional" end
  return judge.whole(event)
end

-- What rules can be asked for of an event that is told.
local function tell(event)
  local span = event.span
  span.plover, span.cameo, span.negated, span.modality = event.plover, event.cameo, event.negated, event.modality
  span.by, span.on = event.actor and event.actor[1].code, event.recipient and event.recipient[1].code
end

-- Looks for who is there, once for a sentence; false if nobody is.
local function someone(t, sentence)
  if not sentence.list then
    sentence.list, sentence.places, sentence.condition, sentence.exception = actors.of(t, sentence.first, sentence.last)
  end
  return sentence.list[1] ~= nil
end

-- The events of one sentence.
local function finish(t, list, sentence, result)
  compose.join(t, list, sentence.first)
  local good = {}
  for i = 1, #list do
    local event = list[i]
    if not event.gone then
      event.attribution = sentence.attributions[1] and parties.attribution(event, sentence.attributions)
      event.gone = not (parties.possible(t, event) and someone(t, sentence) and fill_one(t, event, sentence))
      if not event.gone then
        where.settle(t, event, sentence)
        tell(event)
        good[#good + 1] = event
      end
    end
  end
  if good[1] then judge.keep(good, result) end
end

-- An event as a span tells of it, with what the entry of its word says.
local function event_of(span)
  local word = span.word or NO_WORD
  local event = {
    span = span, word = word, part = span.part, plover = word.plover, cameo = word.cameo, role = word.recipient, weak = word.weak,
    reciprocal = word.reciprocal, trigger_first = span.first, trigger_last = span.last, gone = word.none,
  }
  if word == NO_WORD then event.plover, event.cameo, event.role, event.weak = span.plover, span.cameo, span.role, span.weak end
  return event
end

-- Events whose actors are looked for together: those of a sentence, or, where a sentence is endless, of a stretch of it.
local LONGEST = 400

local function stretch(t, token)
  local core = t.core
  local first, last = core:sentence(core:sentence_of(token))
  if last - first >= LONGEST then
    first = first + math.floor((token - first) / LONGEST) * LONGEST
    last = math.min(last, first + LONGEST - 1)
  end
  return { first = first, last = last, attributions = text.attributions(t, first, last), list = nil, places = nil, condition = nil,
    exception = nil, times = nil, sole = nil }
end

--- Step: actors, recipients, places and times of all events. What turns out to be none is taken away.
function make.fill(doc)
  local result, spans = {}, doc:spans "Event"
  doc.events = result
  if not spans[1] then return end
  local t, events, last = text.of(doc), {}, 0
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
    if events[n].gone then doc:remove(events[n].span) end
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

--- Facts of the dossier.
function make.facts(doc)
  local facts = {}
  for i, e in ipairs(doc.events or {}) do
    local place = e.place and doc:place(e.place.first, e.place.last)
    if place then place.entity = e.place.entity.id end
    facts[i] = {
      id = "v" .. i, plover = e.plover, cameo = e.cameo, trigger = doc:place(e.trigger_first, e.trigger_last),
      actor = refs(doc, e.actor), recipient = refs(doc, e.recipient), place = place,
      time = e.time and doc:place(e.time.first, e.time.last), negated = e.negated, modality = e.modality,
      attribution = e.attribution and "a" .. e.attribution.number or nil, rule = tostring(e.span.rule),
    }
  end
  return facts
end

return make
