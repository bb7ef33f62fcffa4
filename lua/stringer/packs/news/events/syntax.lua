--- Subjects and objects as the order of words tells them: clauses, prepositions, asides.
-- @module stringer.packs.news.events.syntax

local actors = require "stringer.packs.news.events.actors"
local verbs = require "stringer.packs.news.events.verbs"

local syntax = {}
local BREAKS = verbs.BREAKS

--- Words that lead a clause on a noun.
syntax.RELATIVE = { who = true, which = true, that = true, whom = true }
local RELATIVE = syntax.RELATIVE
local OPENS_CLAUSE = { by = true, after = true, before = true, since = true, ["until"] = true, as = true, than = true, ["while"] = true }
--- Parts of speech before the last noun of a phrase, and its own.
syntax.IN_PHRASE = { DET = true, ADJ = true, NOUN = true, PROPN = true, NUM = true }
local IN_PHRASE = syntax.IN_PHRASE
local FOR_DOING = { ["for"] = true, of = true, into = true }
local PRONOUN = { it = true, they = true }

-- What counts those who act: "thousands of students", "a group of officials".
local COUNTS = { ten = true, dozen = true, score = true, hundred = true, thousand = true, million = true, group = true, number = true,
  crowd = true, member = true, majority = true, handful = true, couple = true, team = true, delegation = true, all = true, most = true,
  many = true, some = true, both = true, several = true, none = true }

--- Pronouns that can tell whose something is.
syntax.POSSESSIVE = { his = true, her = true }
local POSSESSIVE = syntax.POSSESSIVE
local OWNED = { NOUN = true, PROPN = true, ADJ = true, NUM = true }

--- Whether an actor only owns what comes next: "Norway's rebels", "his rebels".
function syntax.owns(t, actor)
  local behind = t.folded[actor.last + 1]
  return behind == "'s" or behind == "'" or POSSESSIVE[t.folded[actor.last]] and OWNED[t.pos[actor.last + 1]] or false
end

local owns = syntax.owns

--- Whether an actor hangs on a preposition or owns what acts: "rebels in Norway", "Norway's rebels", where Norway does not act.
function syntax.hangs(t, actor)
  local pos, first = t.pos, actor.first
  if owns(t, actor) then return true end
  for i = first - 1, first > 3 and first - 3 or 1, -1 do
    local is = pos[i]
    if is == "ADP" then
      local word = t.folded[i]
      return not (OPENS_CLAUSE[word] or word == "of" and i > 1 and COUNTS[t.core:lemma(i - 1)])
    end
    local titles = (is == "NOUN" or is == "PROPN") and i == first - 1 and t.core:covering("title", i) -- "of Judge Silva"
    if is ~= "DET" and is ~= "ADJ" and is ~= "NUM" and not titles then return false end
  end
  return false
end

local hangs = syntax.hangs

local function nearest(list, token)
  for i = #list, 1, -1 do
    if list[i].last < token then return i end
  end
end

-- Whether a word that opens another clause stands between two tokens, and that clause is not closed by a comma.
local function apart(t, from, to)
  for i = to - 1, from + 1, -1 do
    local word = t.folded[i]
    if word == "," then return false end
    if BREAKS[word] and word ~= "as" and t.pos[i] ~= "NOUN" then return true end
  end
  return false
end

-- Whether an actor stands in what a comma opens with a verb and another closes: "Norway, facing Danish troops, …".
local function aside(t, actor, token, first)
  local folded, pos = t.folded, t.pos
  local closed = false
  for i = actor.last + 1, token - 1 do
    if folded[i] == "," then closed = true break end
    if folded[i] == "and" or pos[i] == "VERB" then return false end
  end
  if not closed then return false end
  local verb = false
  for i = actor.first - 1, first, -1 do
    if folded[i] == "," then return verb end
    verb = verb or pos[i] == "VERB" or RELATIVE[folded[i]]
  end
  return false
end

local PLACES = { country = true, city = true }
local WHERE = { ["in"] = true, at = true, near = true, against = true, outside = true, across = true, around = true, between = true }

-- Whether a country only tells where something is: "bombings in Norway killed two".
local function in_place(t, actor)
  if not actor.entity or not PLACES[actor.entity.type] then return false end
  local i = actor.first - 1
  if t.folded[i] == "and" or t.folded[i] == "," then i = i - 2 end
  return WHERE[t.folded[i]] or false
end

-- The actor before a token: the nearest of its clause that hangs on no preposition, of a country if there is one; else the nearest.
local function before(t, list, token, first)
  local best, last
  for i = #list, 1, -1 do
    if list[i].last < token then
      if apart(t, list[i].last, token) then break end
      last = last or not in_place(t, list[i]) and i
      if not hangs(t, list[i]) and not aside(t, list[i], token, first) then
        best = best or i
        if list[i].code and not actors.AGENTS[list[i].code] then return actors.joined(t, list, i, -1) end
      end
    end
  end
  best = best or last
  return best and actors.joined(t, list, best, -1)
end

-- The verb before a token that can have its subject: no participle, no infinitive.
local function verb_before(t, token, first)
  local folded, pos = t.folded, t.pos
  for i = token, first, -1 do
    if pos[i] == "VERB" and (i == first or folded[i - 1] ~= "-") then
      local group = verbs.group(t, i, first)
      if not group.infinitive and not group.ing and not group.bare then return i, group end
    end
  end
end

-- Where the words between a subject and its verb begin: adverbs, marks of quotation, times are passed over.
local function left_of(t, group, first)
  local folded, pos = t.folded, t.pos
  local i = group.first - 1
  while i >= first and (pos[i] == "ADV" or folded[i] == '"') do i = i - 1 end
  return i
end

-- What is said or written by whoever issues it.
local SAYS = { statement = true, declaration = true, letter = true, message = true, note = true, resolution = true, report = true,
  speech = true, communique = true, decree = true, order = true, petition = true, motion = true, appeal = true, announcement = true,
  warning = true, ultimatum = true, video = true, tape = true, leaflet = true, protest = true, text = true, document = true }

-- The actors behind "it" or "they": whoever the sentence began with.
local function antecedent(t, list, token)
  for i = 1, #list do
    if list[i].last < token and not hangs(t, list[i]) then return actors.joined(t, list, i, 1) end
  end
end

local OPENS = { but = true, that = true, because = true, although = true, though = true }
local REGIONS = { city = true, region = true, place = true, facility = true }

-- Whether the subject is a noun that is nobody: "Norway voted, but the storm threatens Denmark"; `i` is the last token before the verb.
local function of_nobody(t, i, first)
  local pos, mentions = t.pos, t.mentions
  if pos[i] ~= "NOUN" or mentions[i] or t.marks[i] then return false end
  while i >= first and IN_PHRASE[pos[i]] do
    if t.marks[i] or t.codes[i] or mentions[i] and not REGIONS[mentions[i].entity.type] then return false end
    i = i - 1
  end
  return i >= first and (OPENS[t.folded[i]] or t.cues[i] and pos[i] == "VERB") or false
end

local FIRST_PERSON = { i = true, we = true }

--- Whether the subject of a verb is whoever speaks: "we will attack".
function syntax.first_person(t, group, first)
  local i = left_of(t, group, first)
  return i >= first and FIRST_PERSON[t.folded[i]] or false
end

--- The subject of a verb.
-- @treturn ?table list of actors
function syntax.subject(t, list, group, first, depth)
  if group.bare then -- "a bill signed by Norway": what stands directly before
    local at = nearest(list, group.first)
    local near = at and group.first - list[at].last <= 3 and not owns(t, list[at])
    return near and actors.joined(t, list, at, -1) or nil, true
  end
  local i = left_of(t, group, first)
  if i < first then
    if not group.ing then return nil end
    -- "Citing …, Norway said": the subject comes with the main clause.
    local verb
    local core = t.core
    for k = group.first + 1, select(2, core:sentence(core:sentence_of(first))) do
      if t.pos[k] == "VERB" and not verbs.group(t, k, first).ing then verb = k break end
    end
    return verb and before(t, list, verb, first)
  end
  local word, pos = t.folded[i], t.pos[i]
  if FIRST_PERSON[word] then return nil end
  if RELATIVE[word] and i > first and t.pos[i - 1] ~= "VERB" then
    local at = nearest(list, i)
    local close = at and i - list[at].last <= 4
    if close and word ~= "who" and in_place(t, list[at]) then return nil end -- "bombings in Norway, which killed two"
    return close and actors.joined(t, list, at, -1) or nil
  end
  if PRONOUN[word] then return antecedent(t, list, i) end
  if pos == "PRON" and not RELATIVE[word] then -- whoever that is
    local at = nearest(list, i + 1)
    return at and list[at].last == i and { list[at] } or nil
  end
  if group.ing and FOR_DOING[word] then -- "punished Norway for attacking Denmark": whoever is punished attacked
    local at = nearest(list, i)
    local verb = at and i - list[at].last <= 2 and t.pos[list[at].first - 1]
    if verb == "VERB" or verb == "DET" and t.pos[list[at].first - 2] == "VERB" then return { list[at] } end
  end
  local leaning = pos == "CCONJ" or group.ing and (word == "," or pos == "ADP" or pos == "SCONJ") or group.infinitive
  if leaning and (depth or 0) < 4 then
    local verb, outer = verb_before(t, i, first)
    local by = verb and group.ing and outer.passive and syntax.by_phrase(t, list, verb, i) -- "was hit by rebels, killing two"
    if by then return by end
    if verb then return syntax.subject(t, list, outer, first, (depth or 0) + 1) end
  end
  if group.ing and (pos == "NOUN" or pos == "PROPN" or word == "'s") then
    local at = nearest(list, group.first) -- "rebels attacking Norway"
    if at and i - list[at].last <= 2 then return actors.joined(t, list, at, -1) end
    local verb, outer = nil, nil
    if SAYS[t.core:lemma(i)] then verb, outer = verb_before(t, i, first) end -- "rebels issued a statement accusing Norway"
    return verb and (depth or 0) < 4 and syntax.subject(t, list, outer, first, (depth or 0) + 1) or nil
  end
  return not of_nobody(t, i, first) and before(t, list, group.first, first) or nil
end

--- The actors in "by …" behind a verb.
function syntax.by_phrase(t, list, token, last)
  local folded, pos = t.folded, t.pos
  for i = 1, #list do
    local first = list[i].first
    if first > last then return nil end
    if first > token then
      for k = first - 1, first - 5 > token and first - 5 or token, -1 do
        if folded[k] == "by" then return actors.joined(t, list, i, 1) end
        local is = pos[k]
        if is == "VERB" or is == "PUNCT" then break end
      end
    end
  end
end

--- The preposition on which an actor hangs, if any.
function syntax.preposition(t, actor, from)
  local folded, pos = t.folded, t.pos
  for i = actor.first - 1, actor.first - 6 > from and actor.first - 6 or from, -1 do
    local is, word = pos[i], folded[i]
    if is == "ADP" or word == "to" then return word end
    if is == "VERB" or is == "PUNCT" or is == "CCONJ" then return nil end
  end
end

local REACH = 22 -- tokens between a trigger and whom it concerns
--- Where the clause of a trigger ends: at a word that opens another.
function syntax.clause_end(t, token, last)
  local folded = t.folded
  local stop = token + REACH < last and token + REACH or last
  for i = token + 1, stop do
    if BREAKS[folded[i]] and t.pos[i] ~= "NOUN" then return i - 1 end
  end
  return stop
end

return syntax
