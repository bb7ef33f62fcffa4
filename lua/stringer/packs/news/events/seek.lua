--- Looks for parties by declared ways: an ordered list of paths along the tree, of which the first counts that leads to
-- somebody who is wanted.
--
--     { "verb", "oblique(to)", want = "coded", when = { plover = "AGREE", without = "object" } }
--
-- A way begins at a word of the event: its `verb`, `object`, `indirect` or `noun`. `oblique`, prepositions in place of
-- a path, looks first at what hangs on that word itself, then, unless `deep` is false, at what hangs there in turn;
-- `ROLE` and `PREP` are the prepositions of the frame and of the trigger. `want` is one of `wants`; `whose` takes the
-- owner of what is found, `land` the country of the place there. `when` names features of the event and their values;
-- `without`, a word that it must not have.
-- @module stringer.packs.news.events.seek

local actors = require "stringer.packs.news.events.actors"
local parties = require "stringer.packs.news.events.parties"
local places = require "stringer.packs.news.words.places"
local where = require "stringer.packs.news.events.places"

local seek = {}

-- Prepositions that what is concerned may hang on below another phrase; others only tell when or why.
local DEEPER = "of|in|to|on|with|for|at|from|over|about|against|by|into|toward|towards|upon|between|among|through"
  .. "|under|near|inside|outside|across|off|behind|around|within"

-- "due to", "according to": no preposition of whom it concerns.
local CAUSE = "dependent(case)[folded=due|owing|thanks|according|prior];"
  .. " dependent(case).before[folded=due|owing|thanks|according|prior]"

local function set(words)
  local result = {}
  for word in words:gmatch "[^|]+" do
    result[word] = true
  end
  return result
end

--- Makes ways ready: to be called once.
-- @tparam table list of ways
-- @treturn table the list
function seek.ways(list)
  for _, way in ipairs(list) do
    local tests = {}
    for key, words in pairs(way.when or {}) do
      tests[#tests + 1] = { key = key, among = type(words) == "string" and set(words) or nil, wanted = words }
    end
    way.tests, way.known = tests, {}
  end
  return list
end

-- The paths of a way for the prepositions that an event has.
local function paths_of(way, event)
  local spec = way.oblique or way[2]
  local name = spec:find("ROLE", 1, true) and event.role or spec:find("PREP", 1, true) and event.prep or ""
  if name == "obj" then return nil end
  local known = way.known[name]
  if not known then
    spec = spec:gsub("ROLE", name):gsub("PREP", name)
    known = { spec }
    if way.oblique then
      local last, deeper =
        "oblique(" .. spec .. ")", "oblique(" .. DEEPER .. ")[lemma!=request|behest|expense|invitation]."
      known = { last }
      if way.deep ~= false then
        known =
          { last, deeper .. last, "oblique(to|with|at|against).apposition." .. last, deeper .. deeper .. last }
      end
    end
    way.known[name] = known
  end
  return known
end

local function applies(way, event, words)
  local tests = way.tests
  for i = 1, #tests do
    local test = tests[i]
    local value, among = event[test.key], test.among
    if test.key == "without" then
      if words[test.wanted] then return false end
    elseif among and not among[value] or not among and (value and true or false) ~= test.wanted then
      return false
    end
  end
  return true
end

local function somebody(t, list)
  for i = 1, list and #list or 0 do
    if parties.somebody(t, list[i]) then return true end
  end
  return false
end

--- Who is wanted: functions of `t` and a list of parties.
local wants = { somebody = somebody }
function wants.any() return true end
function wants.coded(_, list) return actors.coded(list) end
function wants.country(_, list) return actors.country(list) ~= nil end
function wants.states(_, list) return actors.state(list) and actors.coded(list) end
-- Whose it is, or who it is: "a protest over the arrest of fishermen" is not against the arrest.
function wants.known(t, list)
  local one = list[1]
  local deed = one.thing and not one.modified and one.head and t.doc:has("event_noun", one.head)
  return not deed and (somebody(t, list) or actors.coded(list))
end
function wants.party(t, list) return wants.known(t, list) and not list[1].thing end
function wants.thing(t, list) return not somebody(t, list) end
local OWN = { its = true, their = true, his = true, her = true, our = true, my = true }
-- Of whom one complains: not of what is done to one's own.
function wants.accused(t, list)
  if not actors.coded(list) then return false end
  local _, last = t.core:phrase(list[1].head or list[1].last, "phrase")
  for i = list[1].first, last do
    if OWN[t.folded[i]] then return false end
  end
  return true
end
function wants.complaint(t, list) return wants.accused(t, list) and wants.country(t, list) end
-- Whoever owned what is given.
function wants.given(t, list) return list[1].modified or wants.country(t, list) end
seek.wants = wants

local function is_where(list)
  local entity = list[1].entity
  return entity ~= nil and places.SITES[entity.type] and not list[1].code
end

--- The country of the first place within a phrase, "in the town of Oslo"; of a town only, if countries do not count.
function seek.land(t, sentence, head, towns)
  local first, last = t.core:phrase(head, "whole")
  for _, place in ipairs(sentence.places) do
    local country = place.entity.type == "country"
    if place.first >= first and place.last <= last and place.code and not (towns and country) then
      return where.as_party(place, not (towns or country))
    end
  end
end

--- Those whom a phrase names.
seek.parties = parties.of

-- Those at a token that one way leads to.
local function at_head(t, sentence, way, head)
  if way.land then return seek.land(t, sentence, head) end
  if way.whose then return (seek.owner(t, sentence, head)) end
  return parties.of(t, sentence, head)
end

local function by_way(t, sentence, event, way, token)
  if way.oblique and not t.core:oblique(token) then return nil end -- mostly
  local want, thing = wants[way.want or "any"], nil
  for _, path in ipairs(paths_of(way, event) or {}) do
    for _, head in ipairs(t.doc:follow_all(token, path)) do
      local due = way.oblique and t.doc:follow(head, CAUSE)
      local list = (head ~= token or not way.oblique) and not due and at_head(t, sentence, way, head)
      if list and want(t, list) and not (way.oblique and is_where(list)) then
        if not list[1].thing or list[1].modified then return list end
        thing = thing or list -- "duties on steel from Chile and Peru": rather both
      end
    end
  end
  return thing
end

--- The parties that the first of the ways leads to.
-- @tparam table t
-- @tparam table sentence
-- @tparam table event its `role` and `prep` are prepositions, its other features those that ways ask for
-- @tparam table words where ways begin: tokens by name
-- @tparam table ways as from `seek.ways`
-- @treturn ?table parties
-- @treturn ?table the way
function seek.first(t, sentence, event, words, ways)
  for _, way in ipairs(ways) do
    local token = words[way[1]]
    local list = token and applies(way, event, words) and by_way(t, sentence, event, way, token)
    if list then return list, way end
  end
end

-- By whom a thing is: "Norway's attack", "an attack by Norway", "the arrest of journalists by Norway", "conditions set
-- by Norway".
local OWNERS = "possessor; oblique(by); oblique(of).oblique(by);"
  .. " after[pos=VERB & lemma!=use|condemn|accuse|reject|denounce|criticise|criticize|support|back].agent"

-- Who stands right before a noun: "the rebel attack", "the Danish People's Party (DPP) attacks".
local function before(t, sentence, head)
  local first, found = t.core:phrase(head, "base"), nil
  local i = first
  if t.folded[head - 1] == ")" then
    i, first = head - 2, 1
  end
  while i < head do
    local spot = sentence.spots[i]
    if spot and (spot.first < first or t.pos[i] == "ADJ" and actors.AGENTS[spot.code]) then spot = nil end
    if not spot or spot.last >= head then
      spot = t.codes[i] and #t.codes[i] == 3 and { first = i, last = i, code = t.codes[i] } or nil
    end
    local brokered = spot and t.folded[spot.last + 1] == "-" and t.pos[spot.last + 2] == "VERB" -- "US-brokered"
    local site = spot and spot.entity and places.SITES[spot.entity.type]
    if spot and not brokered and not site then
      found = found or {}
      found[#found + 1] = where.as_party(spot)[1]
      i = spot.last
    end
    i = i + 1
  end
  return found
end

--- Whoever acts beside a noun.
-- @treturn ?table parties
-- @treturn ?integer their head, unless they stand before the noun
function seek.owner(t, sentence, head)
  local owner = t.doc:follow(head, OWNERS)
  local list = owner and parties.of(t, sentence, owner)
  if list then return list, owner end
  return before(t, sentence, head), nil
end

return seek
