--- Subjects and objects as the order of words tells them: verb groups, clauses, prepositions.
-- @module stringer.packs.news.events_syntax

local actors = require "stringer.packs.news.events_actors"

local syntax = {}

local MODAL = {
  will = "future", shall = "future", ["'ll"] = "future", would = "conditional", could = "conditional", might = "possible",
  may = "possible", should = "demanded", must = "demanded",
}
local NEGATIVE = { ["not"] = true, ["n't"] = true, never = true }
local IN_GROUP = { AUX = true, ADV = true, PART = true }
local BE = { be = true, get = true }

local BREAKS = { -- words that open another clause
 after = true, before = true, ["while"] = true, because = true, although = true, unless = true, as = true, when = true,
  since = true, where = true, [";"] = true, ["—"] = true, ["–"] = true, ["--"] = true, following = true, despite = true, ["if"] = true }
syntax.BREAKS = BREAKS

local SAYING = { say = true, report = true, announce = true, claim = true, add = true, allege = true, warn = true, tell = true,
  believe = true, think = true, declare = true, confirm = true, deny = true, admit = true }

-- "rebels armed with knives": a participle behind its noun, in a clause that has its verb already.
local function reduced(doc, verb, first)
  local core = doc.core
  if verb <= first or core:pos(verb - 1) ~= "NOUN" or verb >= core:ntokens() or core:pos(verb + 1) ~= "ADP" then return false end
  for i = verb - 2, first, -1 do
    local pos = core:pos(i)
    if pos == "VERB" then return not SAYING[core:lemma(i)] and not core:folded(i):find "ing$" end
    local word = core:folded(i)
    if pos == "PUNCT" or pos == "CCONJ" or pos == "SCONJ" or BREAKS[word] or word == "that" or word == "who" then return false end
  end
  return false
end

--- The verb group around a verb: where it begins, whether it is passive, an infinitive or a participle without auxiliary, its modality.
function syntax.group(doc, verb, first)
  local core = doc.core
  local group = { first = verb, negated = false, modality = "asserted" }
  local finite = false
  local i = verb - 1
  while i >= first do
    local word = core:folded(i)
    if word == "to" then
      group.infinitive, group.first = true, i
      break
    end
    local aux = core:pos(i) == "AUX" or core:lemma(i) == "be" or core:lemma(i) == "have"
    if not aux and not IN_GROUP[core:pos(i)] then break end
    if aux then
      finite, group.first = true, i
      group.modality = MODAL[word] or group.modality
      if BE[core:lemma(i)] and not group.be then group.be = true end
    end
    if NEGATIVE[word] then group.negated = true end
    i = i - 1
  end
  local form = core:folded(verb)
  group.ing = form:find "ing$" ~= nil and not finite and not group.infinitive
  local past = form:find "[edn]$" ~= nil and not form:find "ing$" or form == "hit" or form == "struck" or form == "shot"
  local by = core:folded(math.min(verb + 1, core:ntokens())) == "by"
  group.passive = past and (group.be or by and not (finite and not group.be)) or false
  group.bare = past and by and not finite
  if past and not finite and not group.infinitive and reduced(doc, verb, first) then group.passive, group.bare = true, true end
  return group
end

local RELATIVE = { who = true, which = true, that = true, whom = true }
local OPENS_CLAUSE = { by = true, after = true, before = true, since = true, ["until"] = true, as = true, than = true, ["while"] = true }
local PRONOUN = { it = true, they = true, we = true, i = true }

-- Whether an actor hangs on a preposition: "rebels in Norway", where Norway does not act.
local function hangs(doc, actor)
  local core = doc.core
  for i = actor.first - 1, math.max(1, actor.first - 3), -1 do
    local pos = core:pos(i)
    if pos == "ADP" then return not OPENS_CLAUSE[core:folded(i)] end
    if pos ~= "DET" and pos ~= "ADJ" and pos ~= "NUM" then return false end
  end
  return false
end

local function nearest(list, token)
  for i = #list, 1, -1 do
    if list[i].last < token then return i end
  end
end

-- The actor before a token: the nearest that hangs on no preposition, else the nearest.
local function before(doc, list, token)
  local best, last
  for i = #list, 1, -1 do
    if list[i].last < token then
      last = last or i
      if not hangs(doc, list[i]) then
        best = best or i
        if list[i].code and not actors.AGENTS[list[i].code] then return actors.joined(doc, list, i, -1) end
      end
    end
  end
  best = best or last
  return best and actors.joined(doc, list, best, -1)
end

-- The verb before a token that can have its subject: no participle, no infinitive.
local function verb_before(doc, token, first)
  for i = token, first, -1 do
    if doc.core:pos(i) == "VERB" and (i == first or doc.core:folded(i - 1) ~= "-") then
      local group = syntax.group(doc, i, first)
      if not group.infinitive and not group.ing and not group.bare then return i, group end
    end
  end
end

-- Where the words between a subject and its verb begin: adverbs, marks of quotation, times are passed over.
local function left_of(doc, group, first)
  local i = group.first - 1
  while i >= first and (doc.core:pos(i) == "ADV" or doc.core:folded(i) == '"') do i = i - 1 end
  return i
end

-- The actors behind "it" or "they": whoever the sentence began with.
local function antecedent(doc, list, token)
  for i = 1, #list do
    if list[i].last < token and not hangs(doc, list[i]) then return actors.joined(doc, list, i, 1) end
  end
end

--- The subject of a verb.
-- @treturn ?table list of actors
function syntax.subject(doc, list, group, first, depth)
  local core = doc.core
  if group.bare then -- "a bill signed by Norway": what stands directly before
    local at = nearest(list, group.first)
    return at and group.first - list[at].last <= 3 and actors.joined(doc, list, at, -1) or nil, true
  end
  local i = left_of(doc, group, first)
  if i < first then
    if not group.ing then return nil end
    -- "Citing …, Norway said": the subject comes with the main clause.
    local verb
    for k = group.first + 1, select(2, core:sentence(doc:sentence_of(first))) do
      if core:pos(k) == "VERB" and not syntax.group(doc, k, first).ing then verb = k break end
    end
    return verb and before(doc, list, verb)
  end
  local word, pos = core:folded(i), core:pos(i)
  if RELATIVE[word] and i > first and core:pos(i - 1) ~= "VERB" then
    local at = nearest(list, i)
    return at and actors.joined(doc, list, at, -1)
  end
  if PRONOUN[word] then return antecedent(doc, list, i) end
  local leaning = pos == "CCONJ" or group.ing and (word == "," or pos == "ADP" or pos == "SCONJ") or group.infinitive
  if leaning and (depth or 0) < 4 then
    local verb, outer = verb_before(doc, i, first)
    if verb then return syntax.subject(doc, list, outer, first, (depth or 0) + 1) end
  end
  if group.ing and (pos == "NOUN" or pos == "PROPN" or word == "'s") then
    local at = nearest(list, group.first) -- "rebels attacking Norway"
    return at and i - list[at].last <= 2 and actors.joined(doc, list, at, -1) or nil, true
  end
  return before(doc, list, group.first)
end

--- The actors in "by …" behind a verb.
function syntax.by_phrase(doc, list, token, last)
  for i = 1, #list do
    if list[i].first > token and list[i].first <= last then
      for k = list[i].first - 1, math.max(token, list[i].first - 5), -1 do
        if doc.core:folded(k) == "by" then return actors.joined(doc, list, i, 1) end
        if doc.core:pos(k) == "VERB" or doc.core:pos(k) == "PUNCT" then break end
      end
    end
  end
end

-- The preposition on which an actor hangs, if any.
function syntax.preposition(doc, actor, from)
  local core = doc.core
  for i = actor.first - 1, math.max(from, actor.first - 6), -1 do
    local pos = core:pos(i)
    if pos == "ADP" or core:folded(i) == "to" then return core:folded(i) end
    if pos == "VERB" or pos == "PUNCT" or pos == "CCONJ" then return nil end
  end
end

local REACH = 22 -- tokens between a trigger and whom it concerns
--- Where the clause of a trigger ends: at a word that opens another.
function syntax.clause_end(doc, token, last)
  local core = doc.core
  local stop = math.min(last, token + REACH)
  for i = token + 1, stop do
    if BREAKS[core:folded(i)] and core:pos(i) ~= "NOUN" then return i - 1 end
  end
  return stop
end

local function within(spot, span)
  return span and span.source_first and spot.first >= span.source_first and spot.last <= span.source_last
end

-- Whether an actor is one of a list.
local function one_of(actor, list)
  for _, other in ipairs(list or {}) do
    if actors.same(actor, other) then return true end
  end
  return false
end

--- Whom a trigger concerns: the nearest behind it that hangs on the preposition asked for, else the nearest; not who acts, nor who is
-- named there for having said it all.
-- @treturn ?table list of actors
function syntax.object(doc, list, token, last, options)
  local best
  for i = 1, #list do
    local spot = list[i]
    if spot.first > last then break end
    local named = options.but and spot.first <= options.but.last and options.but.first <= spot.last -- the noun of the event
    if spot.first > token and not named and not within(spot, options.said) and not one_of(spot, options.not_of) then
      if options.role and options.role ~= "obj" and syntax.preposition(doc, spot, token) == options.role then
        return actors.joined(doc, list, i, 1)
      end
      best = best or i
    end
  end
  return best and actors.joined(doc, list, best, 1)
end

return syntax
