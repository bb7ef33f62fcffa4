--- The day that a text speaks from: the document's date, or for one that came without, the date that the text gives
-- itself.
-- @module stringer.packs.news.times.document_day

local set_of = require "stringer.base.set"
local calendar = require "stringer.timex.calendar"
local number = require "stringer.number"

local document_day = {}

-- The day, month or year that a document was given.
local function given(doc)
  local date = doc.date
  if type(date) == "string" then date = calendar.parse(date) end
  if not date or not date.year then return nil end
  if date.month and date.day then
    return { unit = "day", year = date.year, month = date.month, day = date.day }
  end
  if date.month then return { unit = "month", year = date.year, month = date.month } end
  return { unit = "year", year = date.year }
end

-- How far into a text its dateline may reach, and a line that tells its date; what stands behind the date in a
-- dateline.
local DATELINE, TOP = 25, 80
local BEHIND_DATE = { ["("] = true, [")"] = true, ["--"] = true, ["-"] = true, ["–"] = true, ["—"] = true }

-- The other words of a line that tells when an article came out.
local STAMP = set_of [[
    published posted updated modified released first last on at a.m. p.m. am pm gmt utc est edt cst cdt mst mdt pst pdt
    bst cet cest ist jst : , . - – — | ( )
  ]]

local function only_stamp(core, from, to)
  for i = from, to do
    local word = core:folded(i)
    if not (STAMP[word] or word:find "^%d%d?[:.]?%d?%d?$") then return false end
  end
  return true
end

-- Whether a block holds a date and nothing else but the words of a stamp ("Published on 3 March 2021").
local function fills_block(core, span)
  local first, last = core:block(core:block_of(span.first))
  return only_stamp(core, first, span.first - 1) and only_stamp(core, span.last + 1, last)
end

-- The day with a year that a time names by itself.
local function whole_day(span)
  local year, month, day =
    span.year or (span.short_year and number.full_year(span.short_year)), span.month, span.day
  if span.form == "fixed" and span.value then
    local y, m, d = span.value:match "^(%d%d%d%d)-(%d%d)-(%d%d)"
    year, month, day = tonumber(y), tonumber(m), tonumber(d)
  elseif span.form ~= "partial" or span.bc then
    return nil
  end
  if not (year and month and day and calendar.is_valid(year, month, day)) then return nil end
  return { unit = "day", year = year, month = month, day = day }
end

-- The date that a text gives itself, for a document that came without one: in the dateline, or in a line of its own
-- near the top.
local function date_in_text(doc, spans)
  local core = doc.core
  for _, span in ipairs(spans) do
    if span.last > TOP then break end
    local day = whole_day(span)
    local dateline = day
      and span.last <= DATELINE
      and span.last < core:ntokens()
      and BEHIND_DATE[core:folded(span.last + 1)]
    if dateline or day and fills_block(core, span) then return day end
  end
  return nil
end

--- The day, month or year that "yesterday" counts from; nil if nothing tells it.
-- @tparam table doc document
-- @tparam {table,...} readings of its times, in the order of the text, with `first` and `last` token
-- @treturn ?table a point: `{unit=, year=, month=, day=}`
function document_day.of(doc, readings) return given(doc) or date_in_text(doc, readings) end

return document_day
