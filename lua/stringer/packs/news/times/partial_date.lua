--- Finds the point in time of a date that lacks a year, a month or the week: "May 3", "the 13th", "last Tuesday".
-- @module stringer.packs.news.times.partial_date

local calendar = require "stringer.timex.calendar"
local holiday = require "stringer.timex.holiday"
local nearest = require "stringer.timex.nearest"
local number = require "stringer.number"
local point = require "stringer.timex.point"

local partial_date = {}

local function partial_of(span)
  return {
    unit = span.unit,
    year = span.year,
    month = span.month,
    day = span.day,
    weekday = span.weekday,
    quarter = span.quarter,
    half = span.half,
    season = span.season,
    part = span.part,
    clock = span.clock,
    zone = span.zone,
    bc = span.bc,
  }
end

local DIRECTION = {
  last = "before",
  past = "before",
  previous = "before",
  preceding = "before",
  next = "after",
  following = "after",
  coming = "after",
  this = "near",
}

local function direction_of(state, span)
  if span.rel and DIRECTION[span.rel] then
    if span.rel == "this" and span.weekday then return span.tense or "future" end
    return DIRECTION[span.rel]
  end
  local core = state.doc.core
  local before = span.first > 1 and core:folded(span.first - 1)
  if before == "since" then return "past" end
  if before == "until" or before == "till" then return not span.weekday and span.was and "past" or "future" end
  if span.weekday and span.last < core:ntokens() and core:folded(span.last + 1) == "'s" then return "past" end
  return span.tense or (span.weekday and "past") or nil
end

--- Gives a date the year of the last time named; nil if that has none. `is_narrated` tells when.
local function narrated(state, partial)
  local reference = state.reference
  if not (reference and reference.year) then return nil end
  partial.year, partial.bc = reference.year, reference.bc
  return partial
end

local function year_by_reference(state, span, partial)
  local base = state.reference and state.reference.year and state.reference or state.date
  if span.rel == "that" or span.rel == "same" or span.rel == "following" or span.rel == "previous" then
    if not base then return nil end
    partial.year = base.year + ((span.rel == "following" and 1) or (span.rel == "previous" and -1) or 0)
    partial.bc = base.bc
    return partial
  end
  if not state.date then return nil end
  partial.year = state.date.year + ((span.rel == "last" and -1) or (span.rel == "next" and 1) or 0)
  return partial
end

--- Whether the words of a span say "year": "June last year" has its own year, "last June" has not.
local function says_year(state, span)
  return span.rel
    and not span.year
    and (span.month or span.quarter or span.half)
    and state.doc:text(span):find("[Yy]ear") ~= nil
end

--- Prepositions after which the nearest month is meant, ahead or not: "by February", "through August".
local BOUND = { by = true, ["until"] = true, till = true, through = true }

--- The year nearest to the document's date in which a day falls on the given weekday.
local function year_by_weekday(partial, date)
  for distance = 0, 3 do
    for year = date.year - distance, date.year + distance, math.max(1, 2 * distance) do
      if
        calendar.is_valid(year, partial.month, partial.day)
        and calendar.weekday(calendar.to_days(year, partial.month, partial.day)) == partial.weekday
      then
        return year
      end
    end
  end
  return nil
end

--- "the 15th of next month".
local function day_of_shifted_month(partial, date, months)
  partial.year, partial.month = calendar.add_months(date.year, date.month or 1, months)
  return calendar.is_valid(partial.year, partial.month, partial.day) and partial or nil
end

--- A point with the part and the hour of the day that a time tells.
-- @tparam ?table p point
-- @tparam table span
-- @treturn ?table
function partial_date.with_time(p, span)
  if not p or not (span.part or span.clock) then return p end
  local copy = {}
  for k, v in pairs(p) do
    copy[k] = v
  end
  copy.part, copy.clock, copy.zone = span.part, span.clock, span.zone
  return copy
end

--- "Tuesday of last week".
local function weekday_of_week(state, span)
  local named = span.base == "text" and state.reference
  local from = named and point.first_day(named) or state.anchor
  if not from then return nil end
  return partial_date.with_time(point.day(from - calendar.weekday(from) + span.weekday + 7 * span.weeks), span)
end

--- "the Friday before last": the second nearest on that side.
local function weekday_beyond(state, span)
  if not state.anchor then return nil end
  local nearest_one = nearest.weekday(span.weekday, state.anchor, span.beyond < 0 and "before" or "after")
  return partial_date.with_time(point.day(nearest_one + 7 * span.beyond), span)
end

--- "the first week of May", "the third Sunday in June", once it is known of which year.
-- @tparam table span
-- @tparam ?table month point
-- @treturn ?table point
function partial_date.nth_of_month(span, month)
  if not month or not month.year or month.bc or not month.month then return month end
  if span.nth_weekday then
    return point.day(calendar.nth_weekday(month.year, month.month, span.nth_weekday, span.nth))
  end
  local length = span.nth_unit == "day" and 1 or 7
  local last = calendar.month_length(month.year, month.month)
  local day = span.nth < 0 and last or 1 + (span.nth - 1) * length
  return day <= last and point.containing(calendar.to_days(month.year, month.month, day), span.nth_unit) or nil
end

--- Words of a sentence in which somebody speaks now, whatever earlier years the text tells of.
local SAYS = { said = true, says = true, say = true, announced = true, reported = true, told = true }

local function says(doc, from, to)
  local words = doc:column "folded"
  for i = from, to do
    if SAYS[words[i]] then return true end
  end
  return false
end

--- The time with a year of its own that a date without one goes on from: in the same sentence, or, years ago, in the
-- one before.
local function told_before(state, span)
  local core, dated = state.doc.core, state.dated
  if not dated or dated.point.unit == "year" or not state.date then return nil end
  local here, there = core:sentence_of(span.first), core:sentence_of(dated.first)
  local ago = state.date.year - dated.point.year
  if here == there then return ago >= 1 and ago < 300 and dated.point or nil end
  local from, to = core:sentence(here)
  local near = here == there + 1 and core:block_of(span.first) == core:block_of(dated.first)
  return near and ago >= 2 and ago < 300 and not says(state.doc, from, to) and dated.point or nil
end

--- How near to the day of writing a date is part of the news, whatever earlier years the text tells of.
local FRESH = 75

--- A date in the year of what was told just before it, where the past is told: "In September 1986 … In March".
local function place_as_told(state, span, partial)
  if span.rel or partial.weekday or not partial.month then return nil end
  local now = nearest.place(partial, state.anchor, "near")
  if now and math.abs(point.first_day(now) - state.anchor) <= FRESH then return nil end
  local told = told_before(state, span)
  if not told or span.tense == "future" then return nil end
  return nearest.place(partial, point.first_day(told), "near")
end

-- Fills in a year from another detail: the weekday of a date, or two digits.
local function fill_year(state, span, partial)
  local dated = partial.weekday and partial.month and partial.day and not partial.year
  if dated and not span.short_year and state.date then partial.year = year_by_weekday(partial, state.date) end
  if span.short_year then
    local near = state.narrative and state.reference and state.reference.year
      or (state.date and state.date.year)
      or 1990
    partial.year = number.full_year(span.short_year, near)
  end
end

local function place_holiday(state, span, partial)
  local rule = holiday.rule(span.holiday)
  if partial.year then return point.day(nearest.holiday(rule, partial.year)) end
  if not state.anchor then return { unit = "year" } end
  local near = not span.rel and nearest.place_holiday(rule, state.anchor, "near")
  if near and math.abs(point.first_day(near) - state.anchor) < 100 then return near end
  return nearest.place_holiday(rule, state.anchor, direction_of(state, span) or "past")
end

-- Finds a full day near the day of writing; less far away where the words beside it are in the past or the future.
local function near_day(state, span, partial, direction)
  local near = nearest.place(partial, state.anchor, "near")
  local away = near and math.abs(point.first_day(near) - state.anchor)
  local reach = direction == "past" and span.near and 7 or 100
  if direction == "future" and near and point.first_day(near) < state.anchor then reach = 31 end
  return near and away < reach and near or nil
end

local function near_month(state, span, partial, direction)
  local near, before = nearest.place(partial, state.anchor, "near"), span.first - 1
  local ahead = point.first_day(near) - state.anchor
  if before >= 1 and BOUND[state.doc.core:folded(before)] then
    return direction == "past" and near or nearest.place(partial, state.anchor, "future")
  end
  return ahead > 0 and ahead < 45 and near or nil
end

-- Whether a time lies before or after the document's date, by the words around it.
local function place_by_direction(state, span, partial)
  if span.rel == "this" and not partial.weekday then
    partial.year = state.date.year
    return partial
  end
  if partial.unit == "quarter" or partial.unit == "half" then
    return nearest.place(partial, state.anchor, DIRECTION[span.rel] or "past")
  end
  local before, named = span.first - 1, state.reference
  local ended = before >= 1 and state.doc.core:folded(before) == "ended"
  local direction = ended and "past" or direction_of(state, span)
  if span.rel == "previous" and partial.weekday and named and named.day and not named.bc then
    return nearest.place(partial, point.first_day(named), "before")
  end
  if ended then return nearest.place(partial, state.anchor, "past") or partial end
  local near
  if partial.day and partial.month and not span.rel then near = near_day(state, span, partial, direction) end
  if partial.unit == "month" and not span.rel then near = near_month(state, span, partial, direction) end
  return near or nearest.place(partial, state.anchor, direction or "past") or partial
end

-- "on the 13th": of the month just named.
local function day_of_month(state, partial)
  partial.year, partial.month, partial.bc = state.month.year, state.month.month, state.month.bc
  return (partial.bc or calendar.is_valid(partial.year, partial.month, partial.day)) and partial or nil
end

local function is_narrated(state, span, partial)
  return state.narrative
    and not partial.weekday
    and not (span.rel and state.date and span.rel ~= "previous" and span.rel ~= "following")
end

-- Places a date that names neither its year nor its week, and is no holiday.
local function place_without_year(state, span, partial)
  if span.rel == "last year" then
    if not state.date then return partial end
    partial = nearest.place(partial, state.anchor, "past")
    return partial and point.same_in_year(partial, -1)
  end
  if partial.day and not partial.month and not partial.weekday and state.month then
    return day_of_month(state, partial)
  end
  if says_year(state, span) then return year_by_reference(state, span, partial) or partial end
  local told = is_narrated(state, span, partial) and narrated(state, partial)
  if told or not state.anchor then return told or partial end
  return place_as_told(state, span, partial) or place_by_direction(state, span, partial)
end

--- The point in time that a partial date means.
-- @tparam table state of the document: see `stringer.packs.news.times.resolve`
-- @tparam table span what was read of the time, and where it stands
-- @treturn ?table point, whose year may be missing; nil if there is no such day
function partial_date.place(state, span)
  if span.weeks then return weekday_of_week(state, span) or partial_of(span) end
  if span.beyond then return weekday_beyond(state, span) or partial_of(span) end
  local partial = partial_of(span)
  if span.n and partial.day and not partial.month then
    local base = (span.base == "text" and state.month) or state.date
    return base and base.year and day_of_shifted_month(partial, base, span.n) or nil
  end
  fill_year(state, span, partial)
  local dated = partial.day and partial.month and not partial.bc
  if dated and not calendar.is_valid(partial.year or 2000, partial.month, partial.day) then return nil end
  if span.holiday then return place_holiday(state, span, partial) end
  return partial.year and partial or place_without_year(state, span, partial)
end

return partial_date
