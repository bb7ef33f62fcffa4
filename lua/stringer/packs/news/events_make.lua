--- Gives events their actors: chains of verbs become one event each, whose subject and object are looked for in its clause.
-- @module stringer.packs.news.events_make

local actors = require "stringer.packs.news.events_actors"
local compose = require "stringer.packs.news.events_compose"
local judge = require "stringer.packs.news.events_judge"
local parties = require "stringer.packs.news.events_parties"
local where = require "stringer.packs.news.events_places"

local make = {}

-- Recipients that do not act themselves; those of which nothing is known give way to others.
local function drop_shared(recipient, actor)
  if not recipient then return recipient end
  local known = false
  for _, r in ipairs(recipient) do known = known or r.code ~= nil end
  local result = {}
  for _, r in ipairs(recipient) do
    local same = known and not r.code
    for _, a in ipairs(actor or {}) do same = same or actors.same(a, r) end
    if not same then result[#result + 1] = r end
  end
  return result[1] and result or nil
end

-- Parties, modality and negation of one event.
local function fill_one(doc, event, first, last, sentence)
  local list, places = actors.of(doc, sentence)
  local actor, recipient
  event.attribution = parties.attribution(doc, event, sentence)
  if event.part == "verb" then
    actor, recipient = parties.of_verb(doc, event, list, first, last)
    event.negated, event.modality = event.group.negated, event.modality or event.group.modality
    if event.modality == "demanded" and not event.negated then
      local source, subject = parties.of_modal(doc, event, list, first)
      if source then actor, recipient, event.plover, event.cameo = source, subject, "REQUEST", "100" end
    end
    if event.unable then event.negated, event.modality = false, "asserted" end
  elseif event.part == "modal" then
    actor, recipient = parties.of_modal(doc, event, list, first)
  else
    actor, recipient = parties.of_noun(doc, event, list, last)
    if not actor and event.plover == "CONSULT" then actor = parties.of_talks(doc, event, list, first, recipient) end
  end
  event.negated, event.modality = event.negated or false, event.modality or "asserted"
  local there = where.country(doc, event, places)
  local actors_home, recipients_home = actors.country(actor), actors.country(recipient)
  if not recipients_home and actor and actor[2] and judge.joint(event) then recipient = nil end
  actor = actors.at_home(actor, actors_home or there or recipients_home)
  recipient = actors.at_home(recipient, recipients_home or there or actors_home)
  event.actor = actor
  event.recipient = drop_shared(recipient, actor) or event.part == "verb" and where.recipient(places, event, last) or nil
  if not actors_home and not there then event.actor = actors.at_home(actor, actors.country(event.recipient)) end
  for i = first, event.trigger_first do
    if doc.core:folded(i) == "if" then event.modality = "conditional" end
  end
  compose.intend(event)
end

-- The events of one sentence.
local function sentence_done(doc, list, sentence, result)
  local first, last = doc.core:sentence(sentence)
  local spots, places = actors.of(doc, sentence)
  if not spots[1] then -- nobody is there who could act
    for _, event in ipairs(list) do event.gone = true end
    return
  end
  compose.join(doc, list, first)
  local good = {}
  for _, event in ipairs(list) do
    if not event.gone then fill_one(doc, event, first, last, sentence) end
    if not event.gone and judge.whole(event) then
      where.settle(doc, event, first, last, places)
      good[#good + 1] = event
      event.by, event.on = event.actor and event.actor[1].code, event.recipient and event.recipient[1].code
    else
      event.gone = true
    end
  end
  judge.keep(good, result)
end

--- Step: actors, recipients, places and times of all events. What turns out to be none is taken away.
function make.fill(doc)
  local result, group, current = {}, {}, nil
  local spans = doc:spans "Event"
  if spans[1] then parties.index(doc) end
  for _, event in ipairs(spans) do
    local word = event.word
    if word then
      event.plover, event.cameo, event.role = word.plover, word.cameo, word.recipient
      event.reciprocal, event.weak = word.reciprocal, word.weak
    end
    event.trigger_first, event.trigger_last = event.first, event.last
    local sentence = doc:sentence_of(event.first)
    if sentence ~= current then
      if current then sentence_done(doc, group, current, result) end
      group, current = {}, sentence
    end
    group[#group + 1] = event
  end
  if current then sentence_done(doc, group, current, result) end
  for i = #spans, 1, -1 do
    if spans[i].gone then doc:remove(spans[i]) end
  end
  doc.events = result
end

local function refs(doc, list)
  local result = {}
  for i, a in ipairs(list or {}) do
    local ref = doc:ref(a.first, a.last)
    ref.entity, ref.code = a.entity and a.entity.id, a.code
    result[i] = ref
  end
  return result
end

--- Facts of the dossier.
function make.facts(doc)
  local facts = {}
  for i, e in ipairs(doc.events or {}) do
    local place = e.place and doc:ref(e.place.first, e.place.last)
    if place then place.entity = e.place.entity.id end
    facts[i] = {
      id = "v" .. i, plover = e.plover, cameo = e.cameo, trigger = doc:ref(e.trigger_first, e.trigger_last),
      actor = refs(doc, e.actor), recipient = refs(doc, e.recipient), place = place,
      time = e.time and doc:ref(e.time.first, e.time.last), negated = e.negated, modality = e.modality,
      attribution = e.attribution and "a" .. e.attribution.number or nil, rule = tostring(e.rule),
    }
  end
  return facts
end

return make
