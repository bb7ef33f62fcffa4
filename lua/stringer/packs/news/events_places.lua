--- Where and when events happen, and the countries that places stand for.
-- @module stringer.packs.news.events_places

local actors = require "stringer.packs.news.events_actors"

local where = {}

local DOMESTIC = { COERCE = true, CONCEDE = true, PROTEST = true, MOBILIZE = true }
local LOCAL = { COERCE = true, CONCEDE = true, PROTEST = true, MOBILIZE = true, AID = true, THREATEN = true, ASSAULT = true }

--- Where it happens stands for whom it concerns: "imposed a curfew in Oslo", "arrived in Oslo".
function where.recipient(places, event, last)
  if not (LOCAL[event.plover] or event.cameo == "042") then return nil end
  for i = 1, #places do
    local place = places[i]
    if place.code and place.first > event.trigger_last and place.first <= last then
      local inside = DOMESTIC[event.plover] and place.entity.type ~= "country"
      if inside or not actors.one_of(place, event.actor) then return { place } end
    end
  end
end

local IN_PLACE = { ["in"] = true, at = true, near = true }
local PLACES = { city = true, place = true, region = true, facility = true }

-- Whether a place is where something happens: "in Oslo", "in southern Norway".
local function located(t, place)
  local known = place.located
  if known == nil then
    local pos, i = t.pos, place.first - 1
    while i > 1 and (pos[i] == "ADJ" or pos[i] == "DET") do i = i - 1 end
    known = IN_PLACE[t.folded[i]] or false
    place.located = known
  end
  return known
end

--- Where and when: the first place after "in" and the first time behind the trigger, else the last before it.
function where.settle(t, event, sentence)
  local places, trigger = sentence.places, event.trigger_first
  for i = 1, #places do
    local place = places[i]
    if place.first > sentence.first and PLACES[place.entity.type] and located(t, place) then
      if not event.place or event.place.first < trigger then event.place = place end
      if place.first > trigger then break end
    end
  end
  local times = sentence.times or t.doc:within("Time", sentence.first, sentence.last)
  sentence.times = times
  for i = 1, #times do
    local time = times[i]
    if not event.time or event.time.last < trigger then event.time = time end
  end
end

--- The country where it happens, behind the trigger: whose rebels they are who killed soldiers in Oslo.
function where.country(t, event, places)
  for i = 1, #places do
    local place = places[i]
    if place.code and place.first > event.trigger_last and located(t, place) then return place.code end
  end
end

return where
