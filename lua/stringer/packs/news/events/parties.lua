--- The parties of an event: whoever speaks, subjects and objects of verbs, what stands in the phrase of a noun.
-- @module stringer.packs.news.events.parties

local actors = require "stringer.packs.news.events.actors"
local objects = require "stringer.packs.news.events.objects"
local syntax = require "stringer.packs.news.events.syntax"
local verbs = require "stringer.packs.news.events.verbs"

local parties = {}

--- The innermost attribution that an event stands in.
-- @tparam table event
-- @tparam table list of attributions in order of the text
-- @treturn ?table
function parties.attribution(event, list)
  local first, last, best, length = event.trigger_first, event.trigger_last, nil, nil
  for i = #list, 1, -1 do
    local a = list[i]
    local from, to = a.content_first, a.content_last
    if length and last - from > length then return best end -- whatever began sooner is longer
    if from <= first and last <= to and (not best or to - from <= length) then best, length = a, to - from end
  end
  return best
end

local function source_of(t, attribution, list)
  if not attribution or not attribution.source_first then return nil end
  local cue = attribution.cue_first
  if list and cue and attribution.source_last < cue and t.pos[cue] == "VERB" then
    local first = t.core:sentence(t.core:sentence_of(cue))
    local subject = list[1] and list[1].first >= first and syntax.subject(t, list, verbs.group(t, cue, first), first)
    if subject and subject[1].code then return subject end
  end
  local entity = t.doc:entity_at(attribution.source_first, attribution.source_last)
  local code = entity and actors.entity_code(t, entity)
  if code then return { { first = attribution.source_first, last = attribution.source_last, code = code, entity = entity } } end
end

local function among(list, first, last)
  for i = 1, list and #list or 0 do
    local spot = list[i]
    if spot.first <= last and first <= spot.last then return true end
  end
  return false
end

--- Whether one of those who act says himself what is told.
function parties.says(t, event, list)
  local a = event.attribution
  if not a or not a.source_first then return false end
  local entity = t.doc:entity_at(a.source_first, a.source_last)
  for i = 1, list and #list or 0 do
    if entity and list[i].entity == entity then return true end
  end
  return among(list, a.source_first, a.source_last)
end

-- Whoever speaks, where the trigger is itself the cue of an attribution; the subject goes before if it is the same.
local function speaker(t, event, subject)
  local a = t.cues[event.trigger_first] or t.cues[event.trigger_last]
  if a and a.source_first and subject and syntax.hangs(t, { first = a.source_first, last = a.source_last }) then return nil end
  local source = a and source_of(t, a)
  return source and (among(subject, a.source_first, a.source_last) and subject or source)
end

-- Whether nobody known acts in an event that needs that, so that whom it concerns does not matter.
local function idle(event, actor)
  return event.weak and not actors.coded(actor)
end

-- Where what is said begins: "warned Norway that …".
local function before_that(t, from, last)
  for i = from + 1, last do
    if t.folded[i] == "that" and t.pos[i] == "SCONJ" then return i - 1 end
  end
end

--- Actors and recipients of a verb.
function parties.of_verb(t, event, list, first, last)
  if event.group.passive then
    local actor = syntax.by_phrase(t, list, event.trigger_last, syntax.clause_end(t, event.tail or event.trigger_last, last))
    return actor, not idle(event, actor) and syntax.subject(t, list, event.group, first) or nil
  end
  local actor = syntax.subject(t, list, event.group, first)
  if not actor and syntax.first_person(t, event.group, first) then actor = source_of(t, event.attribution) end
  actor = speaker(t, event, actor) or actor
  if idle(event, actor) then return actor, nil end
  local stop = syntax.clause_end(t, event.tail or event.trigger_last, last)
  local said = event.plover == "THREATEN" and before_that(t, event.trigger_last, stop)
  if said then stop, last = said, said end
  local from = event.from or event.trigger_last -- "gave Norway a warning": behind the verb that leads
  local recipient = objects.of(t, list, from, stop, event, actor)
  if not recipient and stop < last and event.plover ~= "CONSULT" and not (event.reciprocal and actor and actor[2]) then
    recipient = objects.of(t, list, event.trigger_last, math.min(last, event.trigger_last + 22), event, actor)
  end
  return actor, recipient
end

local TALKS_AT = { ["for"] = true, ["in"] = true, at = true } -- "in Oslo for talks"
local BEFORE_NOUN, BEHIND_NOUN = 4, 13 -- tokens in which the parties of a noun stand

--- Whether there may be anyone who does what an event tells of, as far as that is seen without a list of who is there: someone before a
-- weak noun, "by" behind it, a speaker for what must be done.
-- @tparam table t
-- @tparam table event
-- @treturn boolean
function parties.possible(t, event)
  local part = event.part
  if part == "verb" or part == "noun" and not event.weak then return true end
  if part == "modal" then return event.attribution and event.attribution.source_first ~= nil end
  local first, mentions, marks = event.trigger_first, t.mentions, t.marks
  for i = first, first - BEFORE_NOUN, -1 do
    if mentions[i] or marks[i] then return true end
  end
  local folded, behind = t.folded, event.trigger_last
  for i = behind + 1, behind + BEHIND_NOUN do
    if folded[i] == "by" or folded[i] == "between" then return true end
  end
  return event.plover == "CONSULT" and TALKS_AT[folded[first - 1]] or false
end

local IN_NAME = { ADJ = true, NOUN = true, PROPN = true, NUM = true, PART = true }

-- Who stands right before a noun, with nothing but more of its phrase between: "Norway's recent attack".
local function owner(t, event, list)
  local folded, trigger = t.folded, event.trigger_first
  for i = #list, 1, -1 do
    local spot = list[i]
    local gap = trigger - spot.last
    if gap >= 1 and gap <= BEFORE_NOUN then
      for k = spot.last + 1, trigger - 1 do
        local word = folded[k]
        if not IN_NAME[t.pos[k]] and word ~= ")" and word ~= "-" then return nil end
      end
      return actors.joined(t, list, i, -1)
    elseif gap < 1 and spot.first <= trigger and spot.last >= event.trigger_last then
      return spot.last > spot.first and { spot } or nil -- "their opposition" is not the opposition
    end
  end
end

-- "The Paris attacks": a town before a noun is where it happens, not who does it.
local function happens_in(t, event, actor)
  local entity = event.plover == "ASSAULT" and actor and not actor[2] and actor[1].entity
  return entity and entity.type == "city" and t.folded[actor[1].last + 1] ~= "'s"
end

-- Prepositions of places and times, and of who acts.
local ELSEWHERE = { by = true, ["in"] = true, from = true, outside = true, inside = true, near = true, during = true, within = true,
  since = true, ["until"] = true, throughout = true, under = true }

--- The parties that stand in the phrase of a noun: "Norway's attack on Denmark", "talks between Norway and Denmark".
function parties.of_noun(t, event, list, last)
  local behind = event.trigger_last
  local stop = syntax.clause_end(t, behind, math.min(behind + BEHIND_NOUN, last))
  local actor = syntax.by_phrase(t, list, behind, stop) or owner(t, event, list)
  if happens_in(t, event, actor) then return nil, actor end
  for i = 1, #list do
    local spot = list[i]
    if spot.first > stop then break end
    local word = spot.first > behind and syntax.preposition(t, spot, behind)
    if word == "between" then
      local both = actors.joined(t, list, i, 1)
      if both[2] then
        local rest = {}
        for k = 2, #both do rest[k - 1] = both[k] end
        return event.cameo == "045" and actor or { both[1] }, event.cameo == "045" and both or rest
      end
    elseif word and not ELSEWHERE[word] then
      return actor, objects.of(t, list, behind, stop, event, actor)
    end
  end
  return actor, nil
end

--- "Norway's minister is in Oslo for talks with Danes", "Norwegians and Danes return to Oslo for talks": the subject of the sentence
-- talks.
function parties.of_talks(t, event, list, first, recipient)
  local word = event.trigger_first > first and t.folded[event.trigger_first - 1]
  if not TALKS_AT[word] then return nil end
  for k = event.trigger_first - 1, first, -1 do
    local pos = t.pos[k]
    if pos == "VERB" or pos == "AUX" then
      local subject = syntax.subject(t, list, verbs.group(t, k, first), first)
      return subject and (subject[2] or recipient) and subject or nil
    end
  end
end

--- "Norway said Denmark must leave": what a speaker asks of whoever must do it.
function parties.of_modal(t, event, list, first)
  local source = source_of(t, event.attribution, list)
  local group = event.group or { first = event.trigger_first }
  local subject = source and syntax.subject(t, list, group, first)
  if subject and subject[1].code and not actors.same(subject[1], source[1]) then return source, subject end
end

return parties
