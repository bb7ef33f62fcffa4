--- Whom an event concerns, as the words behind its trigger tell.
-- @module stringer.packs.news.events.objects

local actors = require "stringer.packs.news.events.actors"
local syntax = require "stringer.packs.news.events.syntax"

local sub = string.sub

local objects = {}

local RELATIVE, IN_PHRASE, POSSESSIVE = syntax.RELATIVE, syntax.IN_PHRASE, syntax.POSSESSIVE

local function within(spot, span)
  return span and span.source_first and spot.first >= span.source_first and spot.last <= span.source_last
end

-- Whether an actor does what a verb behind a comma says: "…, expected to be joined later by Denmark".
local function by_verb(t, actor, from)
  local folded, pos = t.folded, t.pos
  for i = actor.first - 1, actor.first - 6 > from + 2 and actor.first - 6 or from + 2, -1 do
    local is = pos[i]
    if is == "VERB" or is == "PUNCT" then return false end
    if folded[i] == "by" then
      local verb = pos[i - 1] == "ADV" and i - 2 or i - 1
      if pos[verb] ~= "VERB" then return false end
      for k = verb - 1, from + 1, -1 do
        if pos[k] == "PUNCT" then return true end
      end
      return false
    end
  end
  return false
end

local LINKS = { ["and"] = true, but = true, [","] = true, ["–"] = true, ["—"] = true, ["--"] = true }

-- Whether an actor begins a clause of its own: "asked for a photo and Clinton said …".
local function begins_clause(t, actor, from)
  local pos, i = t.pos, actor.last + 1
  if pos[i] == "ADV" then i = i + 1 end
  if pos[i] ~= "AUX" and (pos[i] ~= "VERB" or pos[i + 1] == "ADP" or sub(t.folded[i], -3) == "ing") then return false end
  i = actor.first - 1
  while i > from and (IN_PHRASE[pos[i]] or pos[i] == "PART" or t.folded[i] == "of") do i = i - 1 end
  return i > from and LINKS[t.folded[i]] or false
end

local ASKS = { REQUEST = true, AGREE = true }

-- Whether an actor stands in a clause on a noun: "rejected rumors that Norway …", "a law that allows Danes …"; what is demanded or offered
-- does concern him.
local function on_noun(t, event, actor, from)
  if ASKS[event.plover] then return false end
  local folded, pos = t.folded, t.pos
  for i = from + 2, actor.first - 1 do
    if RELATIVE[folded[i]] and pos[i] ~= "DET" then
      local noun = pos[i - 1] == "NOUN" or pos[i - 1] == "PROPN"
      if noun or folded[i - 1] == "," then return true end
    end
  end
  return false
end

-- What concerns somebody where it is said of what is his: "criticised her record", not "sold his house".
local IN_WORDS = { ACCUSE = true, SUPPORT = true, REJECT = true, REQUEST = true, THREATEN = true, PROTEST = true, SANCTION = true,
  AID = true }

-- Whether a pronoun only tells whose something is.
local function owns_thing(t, actor)
  return POSSESSIVE[t.folded[actor.first]] and actor.first == actor.last and syntax.owns(t, actor) or false
end

-- Whether nothing but a phrase stands between a trigger and an actor.
local function directly(t, actor, from)
  for i = from + 1, actor.first - 1 do
    local is = t.pos[i]
    if is == "VERB" or is == "PUNCT" or is == "ADP" then return false end
  end
  return true
end

--- Whom an event concerns: the nearest behind a token that hangs on the preposition that its word asks for, else the nearest; not who
-- acts, nor who is named there for having said it all.
-- @tparam table t
-- @tparam table list of actors in the sentence
-- @tparam integer token
-- @tparam integer last token to look at
-- @tparam table event
-- @tparam ?table actor list of those who act
-- @treturn ?table list of actors
function objects.of(t, list, token, last, event, actor)
  local best, but, said, role = nil, event.noun, event.attribution, not event.tail and event.role or "obj"
  local together = event.reciprocal and actor and actor[2] -- "Norway and Denmark met", each other or whom they are said to meet
  local strict, bodily = event.word.strict and not event.tail, not IN_WORDS[event.plover]
  for i = 1, #list do
    local spot = list[i]
    if spot.first > last then break end
    local other = spot.first <= token or but and spot.first <= but.last and but.first <= spot.last or bodily and owns_thing(t, spot)
    if not other and not within(spot, said) and not actors.one_of(spot, actor) then
      if role ~= "obj" and syntax.preposition(t, spot, token) == role then return actors.joined(t, list, i, 1) end
      local aside = best or strict or event.word.direct and syntax.preposition(t, spot, token) ~= nil or by_verb(t, spot, token)
        or together and not directly(t, spot, token) or begins_clause(t, spot, token) or on_noun(t, event, spot, token)
      if not aside then best = i end
    end
  end
  return best and actors.joined(t, list, best, 1)
end

return objects
