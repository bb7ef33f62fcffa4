--- The day that a text speaks from: the document's date, or for one that came without, the date that the text gives
-- itself.
-- @module stringer.packs.news.times.document_day

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

-- How far into a text its dateline may reach, and a line that tells its date.
local DATELINE, TOP = 25, 80

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
local function date_in_text(spans)
  for _, span in ipairs(spans) do
    if span.last > TOP then break end
    local day = (span.filed == "line" or span.filed == "dateline" and span.last <= DATELINE) and whole_day(span)
    if day then return day end
  end
  return nil
end

--- The day, month or year that "yesterday" counts from; nil if nothing tells it.
-- @tparam table doc document
-- @tparam {table,...} readings of its times, in the order of the text, with `first` and `last` token
-- @treturn ?table a point: `{unit=, year=, month=, day=}`
function document_day.of(doc, readings) return given(doc) or date_in_text(readings) end

return document_day
