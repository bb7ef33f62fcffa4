--- Gives the times of a document their values.
--
-- Goes through the spans of layer `Time` once, in the order of the text, and remembers the last point that was named.
-- News speaks from the document's date, a history from the last date that it named. A document whose dates mostly carry
-- a year is a history.
-- @module stringer.packs.news.times.resolve

local document_day = require "stringer.packs.news.times.document_day"
local holiday = require "stringer.timex.holiday"
local partial_date = require "stringer.packs.news.times.partial_date"
local point = require "stringer.timex.point"
local shifted = require "stringer.packs.news.times.shifted"
local value = require "stringer.timex.value"
local years = require "stringer.packs.news.times.years"

local resolve = {}

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
  if not span.unit and span.form == "partial" then return nil end
  if span.form == "fixed" then
    if span.value == "P9M" or span.value == "P6M" or span.value == "P1Y" then state.comparing = false end
    return span.value
  end
  if span.holiday and not holiday.rule(span.holiday) then return (span.year or "XXXX") .. "-XX-XX" end -- by the moon
  local p, text
  if span.form == "partial" then
    p = partial_date.place(state, span)
    if span.nth then p = partial_date.nth_of_month(span, p) end
  else
    p, text = shifted.place(state, span)
  end
  if text then return text end
  if not p then return nil end
  state.now = span.form == "shift" and span.base == "date" and span.n == 0 and span.unit == "day"
  -- an aside from the writer's own time
  local told = state.narrative and span.form == "shift" and span.base == "date"
  if not (p.weekday and not p.day) and not span.same and not told then remember(state, p, span) end
  return value.point(p)
end

--- Removes the times in blocks that are not part of the story; returns whether there were any.
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

-- The features that a rule gives a time, besides its type and value: see layer `Time`.
local READ = {}
for key in
  ([[form unit year short_year month day weekday part clock season quarter half holiday bc rel n base vague same later
    weeks beyond nth nth_unit nth_weekday tense near was filed first last]]):gmatch "%S+"
do
  READ[#READ + 1] = key
end

-- The granularity of a point; nil where nothing is known of it.
local function unit_of(f)
  if f.day or f.weekday or f.holiday then return "day" end
  if f.month then return "month" end
  for _, unit in ipairs { "season", "quarter", "half" } do
    if f[unit] then return unit end
  end
  return (f.year or f.short_year) and "year" or nil
end

-- What a time is that rules know the value of, and what is to be worked out of another.
local function reading(span)
  if span.value then
    local told = { form = "fixed", value = span.value, type = span.type, filed = span.filed }
    told.first, told.last = span.first, span.last
    return told
  end
  local f = {}
  for i = 1, #READ do
    f[READ[i]] = span[READ[i]]
  end
  f.form = f.form or "partial"
  f.unit = f.unit or unit_of(f) or f.form == "shift" and "day" or nil
  f.type = (f.clock or f.part) and "TIME" or "DATE"
  return f
end

--- What is known of each time, and where it stands.
local function readings(spans)
  local list = {}
  for i = 1, #spans do
    list[i] = reading(spans[i])
  end
  return list
end

--- The step: gives every span of layer `Time` its value, and removes what only served to find it.
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
    narrative = years.tells_history(list, date),
  }
  local drop = {}
  for i = 1, #list do
    years.borrow_year(doc, list[i], list[i + 1])
    years.borrow_day(doc, list[i], list[i + 1])
  end
  if state.narrative then years.tell_years(doc.core, list) end
  for i = 1, #list do
    local text, span = settle(state, list[i]), spans[i]
    span.value, span.type = text, list[i].type
    if not text then drop[#drop + 1] = span end
  end
  for _, span in ipairs(drop) do
    doc:remove(span, "it tells of no time by itself")
  end
end

return resolve
