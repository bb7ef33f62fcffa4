--- Gives times the years and days of others beside them, and tells whether a document is a history.
-- @module stringer.packs.news.times.years

local story = require "stringer.timex.story"

local years = {}

--- Whether a document is a history rather than news: most of its dates carry a year, and few a weekday.
-- @tparam table spans what was read of the times
-- @tparam ?table date of the document, a point
-- @treturn boolean
function years.tells_history(spans, date)
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
    elseif span.form == "partial" and span.weekday or (span.form == "shift" and span.base == "date") then
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
-- @tparam document doc
-- @tparam table span
-- @tparam ?table following the time behind it
function years.borrow_year(doc, span, following)
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
-- @tparam document doc
-- @tparam table span
-- @tparam ?table following the time behind it
function years.borrow_day(doc, span, following)
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
-- @tparam userdata core document
-- @tparam table spans what was read of the times
function years.tell_years(core, spans)
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

return years
