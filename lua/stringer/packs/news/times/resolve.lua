--- Gives the times of a document their values.
--
-- Goes through the spans of layer `Time` once, in the order of the text, and remembers the last point that was named.
-- News speaks from the document's date; a history speaks from the last date that it named: which of both a document
-- is, is seen from how many of its dates carry a year.
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
    f.tense, f.near, f.was = span.tense, span.near, span.was
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
    span.value, span.reading, span.tense, span.near, span.was = text, nil, nil, nil, nil
    if list[i].form == "shift" and list[i].type ~= span.type then span.type = list[i].type end
    if not text then drop[#drop + 1] = span end
  end
  for _, span in ipairs(drop) do
    doc:remove(span, "it tells of no time by itself")
  end
end

return resolve
