--- Finds a point in time that is told from another one: "yesterday", "two weeks later", "the same period".
-- @module stringer.packs.news.times.shifted

local calendar = require "stringer.timex.calendar"
local partial_date = require "stringer.packs.news.times.partial_date"
local point = require "stringer.timex.point"
local value = require "stringer.timex.value"

local shifted = {}

local UNKNOWN = {
  day = "XXXX-XX-XX",
  week = "XXXX-WXX",
  weekend = "XXXX-WXX-WE",
  month = "XXXX-XX",
  quarter = "XXXX-QX",
  year = "XXXX",
  decade = "XXX",
  century = "XX",
}

-- What is known of a time whose day is not: "7:30 a.m.".
local function unknown(span)
  local within = span.unit == "day" and (span.clock or span.part)
  return UNKNOWN[span.unit] .. (within and "T" .. within or "")
end

--- Whether a time opens its block, as the stamps of live blogs do: they tell the hour of the day of writing.
local function opens_block(doc, span)
  local core = doc.core
  return core:block(core:block_of(span.first)) == span.first
end

--- The base of a shift: the document's date, the last time named, or the quarter that figures are given for.
local function base_of(state, span)
  local named = state.reference
  local base = state.date
  if
    span.base == "text" or (state.narrative and (span.rel == nil or span.rel == "the" or span.rel == "that"))
  then
    base = named or state.date
  end
  if span.same and not state.narrative then
    if not state.quarter and span.unit == "quarter" and state.date and span.base == "text" then
      return point.shift(state.date, -1, "quarter") -- what is reported of is over
    end
    base = state.quarter or state.date or base
  end
  if span.clock and (base and base.unit ~= "day" or opens_block(state.doc, span)) then
    base = state.date or base
  end
  return base
end

--- The value of a day, week or month that lies somewhere in the year, or the month, of the base: "1916-07-XX",
-- "1913-WXX".
local function somewhere_in(base, n, unit)
  if
    not base.year
    or (unit ~= "day" and unit ~= "week" and unit ~= "month")
    or base.unit == "decade"
    or base.unit == "century"
  then
    return nil
  end
  return value.point { unit = unit, year = base.year, month = n == 0 and base.month or nil, bc = base.bc }
end

--- The point in time that a time means which counts from another one.
-- @tparam table state of the document: see `stringer.packs.news.times.resolve`
-- @tparam table span what was read of the time, and where it stands
-- @treturn ?table point
-- @treturn ?string the value itself, where there is no point
function shifted.place(state, span)
  if span.vague and not span.n then return nil, span.vague end
  if span.same and not state.quarter and state.doc:folded(span.first, span.last) == "the period" then
    return nil -- any period
  end
  local base = base_of(state, span)
  if not base then return nil, unknown(span) end
  -- "today, 30 years later": from something not told
  if span.later and state.now then
    span.type = "DURATION"
    return nil, value.duration(math.abs(span.n), span.unit)
  end
  local moved
  if span.same and span.unit == "year" and not state.narrative then
    moved = state.comparing and state.quarter and point.same_in_year(state.quarter, span.n)
      or point.shift(state.date or base, span.n, "year")
  elseif span.unit == "weekend" and span.n == 0 and base.unit == "day" then
    local days = point.first_day(base)
    moved = days and point.containing(calendar.weekday(days) <= 2 and days - 7 or days, "weekend")
  elseif span.clock and point.RANK[base.unit] > point.RANK[span.unit] then
    moved = base
  else
    moved = point.shift(base, span.n, span.unit)
    if span.unit == "day" and (not moved or moved == base) and base.unit ~= "day" then
      local text = somewhere_in(base, span.n, span.unit)
      if text then return nil, text .. (span.part and "T" .. span.part or "") end
    end
    if not moved and span.n == 0 then moved = base end
  end
  if span.year and moved and moved.year then moved = point.same_in_year(moved, span.year - moved.year) end
  if not moved or (moved.year and moved.year > 9999) then
    return nil, somewhere_in(base, span.n, span.unit) or unknown(span)
  end
  return partial_date.with_time(moved, span)
end

return shifted
