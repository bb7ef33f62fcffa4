--- In whose words an event is told: the attribution that it stands in, and its source as a party.
-- @module stringer.packs.news.events.sources

local actors = require "stringer.packs.news.events.actors"

local sources = {}

--- The innermost attribution that an event stands in.
-- @tparam table event
-- @tparam table list of attributions in order of the text
-- @treturn ?table
function sources.attribution(event, list)
  local first, last, best, length = event.trigger_first, event.trigger_last, nil, nil
  for i = #list, 1, -1 do
    local a = list[i]
    local from, to = a.content_first, a.content_last
    if length and last - from > length then return best end -- whatever began sooner is longer
    if from <= first and last <= to and (not best or to - from <= length) then
      best, length = a, to - from
    end
  end
  return best
end

-- The word of a stretch that hangs on none within it.
local function head_of(t, first, last)
  for i = first, last do
    local head = t.core:head(i)
    if t.pos[i] ~= "PUNCT" and (not head or head < first or head > last) then return i end
  end
end

--- Whoever says what an attribution holds.
function sources.of(t, attribution)
  if not attribution or not attribution.source_first then return nil end
  local first, last = attribution.source_first, attribution.source_last
  local head = head_of(t, first, last)
  local named = head and t.mentions[head]
  if named then
    first, last = named.first, named.last
  end -- "the agency working in Norway"
  local entity = t.doc:entity_at(first, last)
  local code = entity and actors.entity_code(t, entity)
  if not code then
    for i = first, last do
      local m = t.mentions[i]
      code = code or m and m.code or nil
    end
  end
  local seat = (not code or actors.AGENTS[code]) and t.seats[last] -- "the Bush administration"
  code = seat and seat.code or code
  if code then return { { first = first, last = last, code = code, entity = entity, agent = true } } end
end

return sources
