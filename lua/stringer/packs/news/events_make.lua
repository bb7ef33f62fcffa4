--- Gives events their actors: chains of verbs become one event each, whose subject and object are looked for in its clause.
-- @module stringer.packs.news.events_make

local actors = require "stringer.packs.news.events_actors"
local compose = require "stringer.packs.news.events_compose"
local syntax = require "stringer.packs.news.events_syntax"

local make = {}

-- Attributions by the tokens of their cues and by the sentences of their contents.
local function index_attributions(doc)
  local cues, contents = {}, {}
  for _, a in ipairs(doc.attributions or {}) do
    if a.cue_first then
      for i = a.cue_first, a.cue_last do cues[i] = cues[i] or a end
    end
    for k = doc:sentence_of(a.content_first), doc:sentence_of(a.content_last) do
      local list = contents[k]
      if list then list[#list + 1] = a else contents[k] = { a } end
    end
  end
  doc.event_cues, doc.event_contents = cues, contents
end

local function attribution_of(doc, event, sentence)
  local best
  for _, a in ipairs(doc.event_contents[sentence] or {}) do
    local inside = a.content_first <= event.trigger_first and event.trigger_last <= a.content_last
    if inside and (not best or a.content_last - a.content_first < best.content_last - best.content_first) then best = a end
  end
  return best
end

local function source_of(doc, attribution, list)
  if not attribution or not attribution.source_first then return nil end
  local cue = attribution.cue_first
  if list and cue and attribution.source_last < cue and doc.core:pos(cue) == "VERB" then
    local first = doc.core:sentence(doc:sentence_of(cue))
    local subject = list[1] and list[1].first >= first and syntax.subject(doc, list, syntax.group(doc, cue, first), first)
    if subject and subject[1].code then return subject end
  end
  local entity = doc:entity_at(attribution.source_first, attribution.source_last)
  local code = entity and actors.entity_code(doc, entity)
  if code then return { { first = attribution.source_first, last = attribution.source_last, code = code, entity = entity } } end
end

local function among(list, first, last)
  for _, spot in ipairs(list or {}) do
    if spot.first <= last and first <= spot.last then return true end
  end
  return false
end

-- Whoever speaks, where the trigger is itself the cue of an attribution; the subject goes before if it is the same.
local function speaker(doc, event, subject)
  local a = doc.event_cues[event.trigger_first] or doc.event_cues[event.trigger_last]
  local source = a and source_of(doc, a)
  return source and (among(subject, a.source_first, a.source_last) and subject or source)
end

local function verb_parties(doc, event, list, first, last)
  local stop = syntax.clause_end(doc, event.tail or event.trigger_last, last)
  local options = { role = not event.tail and event.role or nil, said = event.attribution, but = event.noun }
  if event.group.passive then
    local actor = syntax.by_phrase(doc, list, event.trigger_last, stop)
    return actor, syntax.subject(doc, list, event.group, first)
  end
  local actor = syntax.subject(doc, list, event.group, first)
  actor = speaker(doc, event, actor) or actor
  options.not_of = actor
  local from = event.from or event.trigger_last -- "gave Norway a warning": behind the verb that leads
  local recipient = syntax.object(doc, list, from, stop, options)
  if not recipient and stop < last and event.plover ~= "CONSULT" and not (event.reciprocal and actor and actor[2]) then
    recipient = syntax.object(doc, list, event.trigger_last, math.min(last, event.trigger_last + 22), options)
  end
  return actor, recipient
end

local IN_NAME = { ADJ = true, NOUN = true, PROPN = true, NUM = true, PART = true }

-- The parties that stand in the phrase of a noun: "Norway's attack on Denmark", "talks between Norway and Denmark".
local function noun_parties(doc, event, list, last)
  local core = doc.core
  local stop = syntax.clause_end(doc, event.trigger_last, math.min(last, event.trigger_last + 12))
  local actor = syntax.by_phrase(doc, list, event.trigger_last, stop)
  if not actor then
    for i = #list, 1, -1 do
      local gap = event.trigger_first - list[i].last
      if gap >= 1 and gap <= 4 then
        local whole = true
        for k = list[i].last + 1, event.trigger_first - 1 do
          whole = whole and (IN_NAME[core:pos(k)] or core:folded(k) == ")" or core:folded(k) == "-")
        end
        actor = whole and actors.joined(doc, list, i, -1) or nil
        break
      elseif gap < 1 and list[i].first <= event.trigger_first and list[i].last >= event.trigger_last then
        actor = { list[i] }
        break
      end
    end
  end
  for i = 1, #list do
    local spot = list[i]
    if spot.first > stop then break end
    local word = spot.first > event.trigger_last and syntax.preposition(doc, spot, event.trigger_last)
    if word == "between" then
      local both = actors.joined(doc, list, i, 1)
      if both[2] then
        local rest = {}
        for k = 2, #both do rest[k - 1] = both[k] end
        return event.cameo == "045" and actor or { both[1] }, event.cameo == "045" and both or rest
      end
    elseif word and word ~= "by" and word ~= "in" and word ~= "from" then
      return actor, syntax.object(doc, list, event.trigger_last, stop, {
        role = not event.tail and event.role or nil, said = event.attribution, not_of = actor
      })
    end
  end
  return actor, nil
end

-- "Norwegians and Danes return to Oslo for talks": the parties are the subject of the sentence.
local function talking_parties(doc, event, list, first)
  local word = event.trigger_first > first and doc.core:folded(event.trigger_first - 1)
  if word ~= "for" and word ~= "in" and word ~= "at" then return nil end
  for k = event.trigger_first - 1, first, -1 do
    if doc.core:pos(k) == "VERB" then
      local subject = syntax.subject(doc, list, syntax.group(doc, k, first), first)
      return subject and subject[2] and subject or nil
    end
  end
end

-- "Norway said Denmark must leave": what a speaker asks of whoever must do it.
local function modal_parties(doc, event, list, first)
  local source = source_of(doc, event.attribution, list)
  local group = event.group or { first = event.trigger_first }
  local subject = source and syntax.subject(doc, list, group, first)
  if subject and subject[1].code and not actors.same(subject[1], source[1]) then return source, subject end
end

local DOMESTIC = { COERCE = true, CONCEDE = true, PROTEST = true, MOBILIZE = true }
local LOCAL = { COERCE = true, CONCEDE = true, PROTEST = true, MOBILIZE = true, AID = true, THREATEN = true, ASSAULT = true }

-- Where it happens stands for whom it concerns: "imposed a curfew in Oslo", "arrived in Oslo".
local function place_after(places, event, last)
  if not (LOCAL[event.plover] or event.cameo == "042") then return nil end
  for _, place in ipairs(places) do
    if place.code and place.first > event.trigger_last and place.first <= last then
      local inside = DOMESTIC[event.plover] and place.entity.type ~= "country"
      if inside or not event.actor or not actors.same(place, event.actor[1]) then return { place } end
    end
  end
end

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

local IN_PLACE = { ["in"] = true, at = true, near = true }
local PLACES = { city = true, place = true, region = true, facility = true }

-- Whether a place is where something happens: "in Oslo", "in southern Norway".
local function located(doc, place)
  local core, i = doc.core, place.first - 1
  while i > 1 and (core:pos(i) == "ADJ" or core:pos(i) == "DET") do i = i - 1 end
  return i > 0 and IN_PLACE[core:folded(i)]
end

-- Where and when: the first place after "in" and the first time behind the trigger, else the last before it.
local function settle(doc, event, first, last, places)
  for _, place in ipairs(places) do
    if place.first > first and PLACES[place.entity.type] and located(doc, place) then
      if not event.place or event.place.first < event.trigger_first then event.place = place end
      if place.first > event.trigger_first then break end
    end
  end
  for _, time in ipairs(doc:within("Time", first, last)) do
    if not event.time or event.time.last < event.trigger_first then event.time = time end
  end
end

-- The country where it happens, behind the trigger: whose rebels they are who killed soldiers in Oslo.
local function place_of(doc, event, places)
  for _, place in ipairs(places) do
    if place.code and place.first > event.trigger_last and located(doc, place) then return place.code end
  end
end

local MUTUAL = { CONSULT = true, COOPERATE = true }
local JOINT = { ["050"] = true, ["054"] = true, ["057"] = true }

-- Whether several actors can be each other's recipients.
local function joint(event)
  return event.reciprocal or MUTUAL[event.plover] or JOINT[event.cameo] or event.plover == "AGREE"
end

local function fill_one(doc, event, first, last, sentence)
  local list, places = actors.of(doc, sentence)
  local actor, recipient
  event.attribution = attribution_of(doc, event, sentence)
  if event.part == "verb" then
    actor, recipient = verb_parties(doc, event, list, first, last)
    event.negated, event.modality = event.group.negated, event.modality or event.group.modality
    if event.modality == "demanded" and not event.negated then
      local source, subject = modal_parties(doc, event, list, first)
      if source then actor, recipient, event.plover, event.cameo = source, subject, "REQUEST", "100" end
    end
    if event.unable then event.negated, event.modality = false, "asserted" end
  elseif event.part == "modal" then
    actor, recipient = modal_parties(doc, event, list, first)
  else
    actor, recipient = noun_parties(doc, event, list, last)
    if not actor and not recipient and event.plover == "CONSULT" then actor = talking_parties(doc, event, list, first) end
  end
  event.negated, event.modality = event.negated or false, event.modality or "asserted"
  local there = place_of(doc, event, places)
  local actors_home, recipients_home = actors.country(actor), actors.country(recipient)
  if not recipients_home and actor and actor[2] and joint(event) then recipient = nil end
  actor = actors.at_home(actor, actors_home or there or recipients_home)
  recipient = actors.at_home(recipient, recipients_home or there or actors_home)
  event.actor = actor
  event.recipient = drop_shared(recipient, actor) or event.part == "verb" and place_after(places, event, last) or nil
  if not actors_home and not there then event.actor = actors.at_home(actor, actors.country(event.recipient)) end
  for i = first, event.trigger_first do
    if doc.core:folded(i) == "if" then event.modality = "conditional" end
  end
  compose.intend(event)
end

local ONE_WAY = { ["042"] = true, ["043"] = true, ["045"] = true, ["041"] = false }
local COPIED = { "plover", "cameo", "part", "trigger_first", "trigger_last", "place", "time", "negated", "modality", "attribution", "rule" }

local function copy_of(event, actor, recipient)
  local copy = { actor = actor, recipient = recipient }
  for _, key in ipairs(COPIED) do copy[key] = event[key] end
  return copy
end

-- Parties that act on each other: "Norway and Denmark signed a treaty" happens in both directions.
local function mutual(event, list)
  local actor, recipient = event.actor, event.recipient
  local both = event.reciprocal or MUTUAL[event.plover] and not ONE_WAY[event.cameo]
  local harsh = event.plover == "REJECT" or event.plover == "SANCTION" -- who refuses to meet acts alone
  if not recipient and actor and actor[2] and (joint(event) or event.plover == "REJECT") then
    for i, one in ipairs(actor) do
      for k, other in ipairs(actor) do
        if i ~= k then list[#list + 1] = copy_of(event, { one }, { other }) end
      end
    end
    return
  end
  list[#list + 1] = event
  if both and not harsh and actor and recipient then list[#list + 1] = copy_of(event, recipient, actor) end
end

local BOTH = { AID = true, CONSULT = true, SUPPORT = true, COOPERATE = true }

local function coded(list)
  for _, a in ipairs(list or {}) do
    if a.code then return true end
  end
  return false
end

-- Whether enough is known of an event to tell it.
local function whole(event)
  local actor, recipient = coded(event.actor), coded(event.recipient)
  if actor and recipient then
    return not event.weak or actors.country(event.actor) ~= nil or actors.country(event.recipient) ~= nil
  end
  if event.weak or BOTH[event.plover] or event.part == "modal" then
    return joint(event) and actor and event.actor[2] ~= nil and not event.recipient
  end
  return actor or recipient
end

-- Nouns of which only one side is known give way where their sentence tells of an event with both.
local function keep(list, result)
  local told = false
  for _, event in ipairs(list) do
    told = told or event.part ~= "noun" or coded(event.actor) and coded(event.recipient)
  end
  for _, event in ipairs(list) do
    local full = coded(event.actor) and coded(event.recipient)
    local known = event.plover == "ASSAULT" and coded(event.actor) and actors.country(event.actor)
    if event.part ~= "noun" or full or known or not told then mutual(event, result) end
  end
end

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
    if not event.gone and whole(event) then
      settle(doc, event, first, last, places)
      good[#good + 1] = event
      event.by, event.on = event.actor and event.actor[1].code, event.recipient and event.recipient[1].code
    else
      event.gone = true
    end
  end
  keep(good, result)
end

--- Step: actors, recipients, places and times of all events. What turns out to be none is taken away.
function make.fill(doc)
  local result, group, current = {}, {}, nil
  local spans = doc:spans "Event"
  if spans[1] then index_attributions(doc) end
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
  for _, event in ipairs(spans) do
    if event.gone then doc:remove(event) end
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
