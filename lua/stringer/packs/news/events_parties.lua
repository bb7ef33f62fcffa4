--- The parties of an event: whoever speaks, subjects and objects of verbs, what stands in the phrase of a noun.
-- @module stringer.packs.news.events_parties

local actors = require "stringer.packs.news.events_actors"
local syntax = require "stringer.packs.news.events_syntax"

local parties = {}

--- Attributions by the tokens of their cues and by the sentences of their contents.
function parties.index(doc)
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

--- The innermost attribution that an event stands in.
function parties.attribution(doc, event, sentence)
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

--- Actors and recipients of a verb.
function parties.of_verb(doc, event, list, first, last)
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

--- The parties that stand in the phrase of a noun: "Norway's attack on Denmark", "talks between Norway and Denmark".
function parties.of_noun(doc, event, list, last)
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

--- "Norway's minister is in Oslo for talks with Danes", "Norwegians and Danes return to Oslo for talks": the subject of the sentence
-- talks.
function parties.of_talks(doc, event, list, first, recipient)
  local core = doc.core
  local word = event.trigger_first > first and core:folded(event.trigger_first - 1)
  if word ~= "for" and word ~= "in" and word ~= "at" then return nil end
  for k = event.trigger_first - 1, first, -1 do
    if core:pos(k) == "VERB" or core:pos(k) == "AUX" then
      local subject = syntax.subject(doc, list, syntax.group(doc, k, first), first)
      return subject and (subject[2] or recipient) and subject or nil
    end
  end
end

--- "Norway said Denmark must leave": what a speaker asks of whoever must do it.
function parties.of_modal(doc, event, list, first)
  local source = source_of(doc, event.attribution, list)
  local group = event.group or { first = event.trigger_first }
  local subject = source and syntax.subject(doc, list, group, first)
  if subject and subject[1].code and not actors.same(subject[1], source[1]) then return source, subject end
end

return parties
