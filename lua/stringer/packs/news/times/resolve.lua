--- Gives the times of a document their values.
--
-- Goes through the spans of layer `Time` once, in the order of the text, and remembers the last point that was named.
-- News speaks from the document's date; a history speaks from the last date that it named: which of both a document
-- is, is seen from how many of its dates carry a year.
-- @module stringer.packs.news.times.resolve

local calendar = require "stringer.timex.calendar"
local document_day = require "stringer.packs.news.times.document_day"
local holiday = require "stringer.timex.holiday"
local nearest = require "stringer.timex.nearest"
local number = require "stringer.number"
local point = require "stringer.timex.point"
local story = require "stringer.timex.story"
local tense = require "stringer.packs.news.times.tense"
local value = require "stringer.timex.value"

local resolve = {}

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
    if span.rel == "this" and span.weekday then return tense.of(state.doc, span) or "future" end
    return DIRECTION[span.rel]
  end
  local core = state.doc.core
  local before = span.first > 1 and core:folded(span.first - 1)
  if before == "since" then return "past" end
  if before == "until" or before == "till" then
    return not span.weekday and tense.was(state.doc, span) and "past" or "future"
  end
  if span.weekday and span.last < core:ntokens() and core:folded(span.last + 1) == "'s" then return "past" end
  return tense.of(state.doc, span) or (span.weekday and "past") or nil
end

--- The year for a date before all that name one: that of the last time named.
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

--- The year nearest to the document's date in which a day falls on the weekday that is said of it.
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

local function with_time(p, span)
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
  return with_time(point.day(from - calendar.weekday(from) + span.weekday + 7 * span.weeks), span)
end

--- "the Friday before last": one further than the nearest on that side.
local function weekday_beyond(state, span)
  if not state.anchor then return nil end
  local nearest_one = nearest.weekday(span.weekday, state.anchor, span.beyond < 0 and "before" or "after")
  return with_time(point.day(nearest_one + 7 * span.beyond), span)
end

--- "the first week of May", "the third Sunday in June", once it is known of which year.
local function nth_of_month(span, month)
  if not month or not month.year or month.bc or not month.month then return month end
  if span.nth_weekday then
    return point.day(calendar.nth_weekday(month.year, month.month, span.nth_weekday, span.nth))
  end
  local length = span.nth_unit == "day" and 1 or 7
  local last = calendar.month_length(month.year, month.month)
  local day = span.nth < 0 and last or 1 + (span.nth - 1) * length
  return day <= last and point.containing(calendar.to_days(month.year, month.month, day), span.nth_unit) or nil
end

--- Words of a sentence that tells what somebody says now, whatever was told of years ago.
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

--- A date so near to the day of writing is of the news, whatever was told of years ago.
local FRESH = 75

--- A date in the year of what was told just before it, where the past is told: "In September 1986 … In March".
local function place_as_told(state, span, partial)
  if span.rel or partial.weekday or not partial.month then return nil end
  local now = nearest.place(partial, state.anchor, "near")
  if now and math.abs(point.first_day(now) - state.anchor) <= FRESH then return nil end
  local told = told_before(state, span)
  if not told or tense.of(state.doc, span) == "future" then return nil end
  return nearest.place(partial, point.first_day(told), "near")
end

local function place(state, span)
  if span.weeks then return weekday_of_week(state, span) or partial_of(span) end
  if span.beyond then return weekday_beyond(state, span) or partial_of(span) end
  local partial = partial_of(span)
  if span.n and partial.day and not partial.month then
    local base = (span.base == "text" and state.month) or state.date
    return base and base.year and day_of_shifted_month(partial, base, span.n) or nil
  end
  if
    partial.weekday
    and partial.month
    and partial.day
    and not partial.year
    and not span.short_year
    and state.date
  then
    partial.year = year_by_weekday(partial, state.date)
  end
  if span.short_year then
    local near = state.narrative and state.reference and state.reference.year
      or (state.date and state.date.year)
      or 1990
    partial.year = number.full_year(span.short_year, near)
  end
  if
    partial.day
    and partial.month
    and not partial.bc
    and not calendar.is_valid(partial.year or 2000, partial.month, partial.day)
  then
    return nil
  end
  if partial.year and partial.holiday == nil and not span.holiday then return partial end
  if span.holiday then
    local rule = holiday.rule(span.holiday)
    if partial.year then return point.day(nearest.holiday(rule, partial.year)) end
    if not state.anchor then return { unit = "year" } end
    local near = not span.rel and nearest.place_holiday(rule, state.anchor, "near")
    if near and math.abs(point.first_day(near) - state.anchor) < 100 then return near end
    return nearest.place_holiday(rule, state.anchor, direction_of(state, span) or "past")
  end
  if span.rel == "last year" then
    local base = state.date
    if not base then return partial end
    partial = nearest.place(partial, state.anchor, "past")
    return partial and point.same_in_year(partial, -1)
  end
  -- "on the 13th": of the month just named
  if partial.day and not partial.month and not partial.weekday and state.month then
    partial.year, partial.month, partial.bc = state.month.year, state.month.month, state.month.bc
    return (partial.bc or calendar.is_valid(partial.year, partial.month, partial.day)) and partial or nil
  end
  if says_year(state, span) then return year_by_reference(state, span, partial) or partial end
  if
    state.narrative
    and not partial.weekday
    and not (span.rel and state.date and span.rel ~= "previous" and span.rel ~= "following")
  then
    local told = narrated(state, partial)
    if told or not state.anchor then return told or partial end
  end
  if not state.anchor then return partial end
  local told = place_as_told(state, span, partial)
  if told then return told end
  if span.rel == "this" and not partial.weekday then
    partial.year = state.date.year
    return partial
  end
  if partial.unit == "quarter" or partial.unit == "half" then
    return nearest.place(partial, state.anchor, DIRECTION[span.rel] or "past")
  end
  local core, before = state.doc.core, span.first - 1
  local ended = before >= 1 and core:folded(before) == "ended"
  local direction = ended and "past" or direction_of(state, span)
  if
    span.rel == "previous"
    and partial.weekday
    and state.reference
    and state.reference.day
    and not state.reference.bc
  then
    return nearest.place(partial, point.first_day(state.reference), "before")
  end
  if ended then return nearest.place(partial, state.anchor, "past") or partial end
  -- a full day is near, unless the past is told beside it
  if partial.day and partial.month and not span.rel then
    local near = nearest.place(partial, state.anchor, "near")
    local away = near and math.abs(point.first_day(near) - state.anchor)
    local reach = direction == "past" and tense.is_near(state.doc, span) and 7 or 100
    if direction == "future" and near and point.first_day(near) < state.anchor then reach = 31 end
    if near and away < reach then return near end
  end
  if partial.unit == "month" and not span.rel then
    local near = nearest.place(partial, state.anchor, "near")
    local ahead = point.first_day(near) - state.anchor
    if before >= 1 and BOUND[core:folded(before)] then
      return direction == "past" and near or nearest.place(partial, state.anchor, "future")
    end
    if ahead > 0 and ahead < 45 then return near end
  end
  return nearest.place(partial, state.anchor, direction or "past") or partial
end

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

--- Whether a time opens its block: the stamps of live blogs tell the hour of the day that is written on.
local function opens_block(doc, span)
  local core = doc.core
  return core:block(core:block_of(span.first)) == span.first
end

--- What a shift goes from: the document's date, the last time named, or the quarter that figures are given for.
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

--- A day or week of which no more is known than the year, or the month, that the base lies in: "1916-07-XX",
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

local function shift(state, span)
  if span.vague and not span.n then return nil, span.vague end
  if span.same and not state.quarter and state.doc:folded(span.first, span.last) == "the period" then
    return nil
  end
  -- any period
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
  return with_time(moved, span)
end

local DATED = { day = true, month = true, season = true }

--- Remembers what a time named, for those after it.
local function remember(state, p, span)
  if not p.year then return end
  if
    span.form == "partial"
    and (span.year or state.dated and state.dated.point.year == p.year)
    and not p.bc
    and DATED[p.unit]
  then
    state.dated = { point = p, first = span.first }
  end
  state.reference = p.unit == "day" and { unit = "day", year = p.year, month = p.month, day = p.day, bc = p.bc }
    or p
  if p.month then state.month = p end
  if p.unit == "quarter" then
    state.quarter, state.comparing = p, true
  end
end

local function settle(state, span)
  if span.form == "fixed" then
    if span.value == "P9M" or span.value == "P6M" or span.value == "P1Y" then state.comparing = false end
    return span.value
  end
  if span.holiday and not holiday.rule(span.holiday) then return (span.year or "XXXX") .. "-XX-XX" end -- by the moon
  local p, text
  if span.form == "partial" then
    p = place(state, span)
    if span.nth then p = nth_of_month(span, p) end
  else
    p, text = shift(state, span)
  end
  if text then return text end
  if not p then return nil end
  state.now = span.form == "shift" and span.base == "date" and span.n == 0 and span.unit == "day"
  -- an aside from the writer's own time
  local told = state.narrative and span.form == "shift" and span.base == "date"
  if not (p.weekday and not p.day) and not span.same and not told then remember(state, p, span) end
  return value.point(p)
end

--- Whether a document tells a history rather than the news: most of its dates carry a year, and few a weekday.
local function tells_history(spans, date)
  local dated, fine, news = 0, 0, 0
  for _, span in ipairs(spans) do
    if
      span.form == "partial"
      and span.year
      and (span.month or span.unit == "year")
      and not (date and math.abs(span.year - date.year) <= 1)
    then
      dated = dated + 1
      if span.month then fine = fine + 1 end
    elseif span.weekday or (span.form == "shift" and span.base == "date") then
      news = news + 1
    end
  end
  return dated >= 6 and fine > 0 and dated > 3 * news
end

local MONTH_OF_SEASON = { SP = 3, SU = 6, FA = 9, WI = 12 }

local JOINS = { ["and"] = true, ["or"] = true, to = true, through = true, ["-"] = true, ["–"] = true }

--- The place in a year of a month or a season; a winter comes before the spring of the year it is named with.
local function order_in_year(span)
  return span.month or (span.season == "WI" and 1) or MONTH_OF_SEASON[span.season]
end

--- "in August and September 1914": the first month has the second one's year.
local function borrow_year(doc, span, following)
  if
    not following
    or span.form ~= "partial"
    or not (span.month or span.season)
    or span.year
    or span.rel
    or span.short_year
  then
    return
  end
  if not (following.year and (following.month or following.season)) or following.first ~= span.last + 2 then
    return
  end
  if JOINS[doc.core:folded(span.last + 1)] and order_in_year(span) <= order_in_year(following) then
    span.year, span.bc = following.year, following.bc
  end
end

--- "from 9 a.m. to 5 p.m. on Tuesday": the first hour is of the second one's day.
local function borrow_day(doc, span, following)
  if
    not following
    or not span.clock
    or span.form ~= "shift"
    or not following.clock
    or following.form ~= "partial"
  then
    return
  end
  if following.first ~= span.last + 2 or not JOINS[doc.core:folded(span.last + 1)] then return end
  span.form, span.unit = "partial", "day"
  span.weekday, span.day, span.month, span.year =
    following.weekday, following.day, following.month, following.year
end

--- Gives the months and seasons of a history their years.
local function tell_years(core, spans)
  local dates, open = {}, {}
  for _, span in ipairs(spans) do
    local month = span.month or MONTH_OF_SEASON[span.season]
    if
      span.form == "partial"
      and not span.bc
      and not span.rel
      and (month or span.unit == "year")
      and (month or span.year)
    then
      local first, last = core:sentence(core:sentence_of(span.first))
      dates[#dates + 1] =
        { year = span.year, month = month, heading = first == span.first and last == span.last }
      if not span.year and not span.short_year then open[#dates] = span end
    end
  end
  for i, year in pairs(story.years(dates)) do
    if open[i] then open[i].year = year end
  end
end

--- Takes away the times that stand in blocks which are no part of the story; whether there are any.
local function drop_in_boilerplate(doc, spans)
  local core, drop = doc.core, {}
  for _, span in ipairs(spans) do
    if select(3, core:block(core:block_of(span.first))) == "boilerplate" then drop[#drop + 1] = span end
  end
  for _, span in ipairs(drop) do
    doc:remove(span, "it is no part of the story")
  end
  return drop[1] ~= nil
end

--- What is known of each time: what was read, and where it stands. Rules may know the value.
local function readings(spans)
  local list = {}
  for i = 1, #spans do
    local span = spans[i]
    local f = span.reading or { form = "fixed", value = span.value }
    f.first, f.last = span.first, span.last
    list[i] = f
  end
  return list
end

--- The step: gives every span of layer `Time` its value and takes away what was only needed for that.
-- @tparam table doc document
function resolve.run(doc)
  local spans = doc:spans "Time"
  local list = readings(spans)
  local date = document_day.of(doc, list)
  if drop_in_boilerplate(doc, spans) then
    spans = doc:spans "Time"
    list = readings(spans)
  end
  local state = {
    doc = doc,
    date = date,
    anchor = date and point.first_day(date),
    narrative = tells_history(list, date),
  }
  local drop = {}
  for i = 1, #list do
    borrow_year(doc, list[i], list[i + 1])
    borrow_day(doc, list[i], list[i + 1])
  end
  if state.narrative then tell_years(doc.core, list) end
  for i = 1, #list do
    local text, span = settle(state, list[i]), spans[i]
    span.value, span.reading = text, nil
    if list[i].form == "shift" and list[i].type ~= span.type then span.type = list[i].type end
    if not text then drop[#drop + 1] = span end
  end
  for _, span in ipairs(drop) do
    doc:remove(span, "it tells of no time by itself")
  end
end

return resolve
