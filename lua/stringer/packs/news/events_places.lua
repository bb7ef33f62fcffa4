--- Where and when events happen, and the countries that places stand for.
-- @module stringer.packs.news.events_places

local actors = require "stringer.packs.news.events_actors"

local where = {}

local DOMESTIC = { COERCE = true, CONCEDE = true, PROTEST = true, MOBILIZE = true }
local LOCAL = { COERCE = true, CONCEDE = true, PROTEST = true, MOBILIZE = true, AID = true, THREATEN = true, ASSAULT = true }

--- Where it happens stands for whom it concerns: "imposed a curfew in Oslo", "arrived in Oslo".
function where.recipient(places, event, last)
  if not (LOCAL[event.plover] or event.cameo == "042") then return nil end
  for _, place in ipairs(places) do
    if place.code and place.first > event.trigger_last and place.first <= last then
      local inside = DOMESTIC[event.plover] and place.entity.type ~= "country"
      if inside or not event.actor or not actors.same(place, event.actor[1]) then return { place } end
    end
  end
end

local IN_PLACE = { ["in"] = true, at = true, near = true }
local PLACES = { city = true, place = true, region = true, facility = true }

-- Whether a place is where something happens: "in Oslo", "in southern Norway".
local function located(doc, place)
  local core, i = doc.core, place.first - 1
  while i > 1 and (core:pos(i) == "ADJ" or core:pos(i) == "DET") do i = i - 1 end
  return i > 0 and IN_PLACE[core:folded(i)]
end

--- Where and when: the first place after "in" and the first time behind the trigger, else the last before it.
function where.settle(doc, event, first, last, places)
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

--- The country where it happens, behind the trigger: whose rebels they are who killed soldiers in Oslo.
function where.country(doc, event, places)
  for _, place in ipairs(places) do
    if place.code and place.first > event.trigger_last and located(doc, place) then return place.code end
  end
end

return where
