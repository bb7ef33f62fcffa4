--- Dates in the forms in which people and files write them, as days of the calendar.
-- @module stringer.cli.dates

local calendar = require "stringer.timex.calendar"
local english = require "stringer.timex.english"
local text_tools = require "stringer.export.text_tools"

local dates = {}

local WANTED = "wanted: 2023-05-16, 20230516, 16 May 2023, May 16, 2023, or 16/05/2023 with --dayfirst"

local function shown(text) return '"' .. text_tools.flat(text):sub(1, 40) .. '"' end

-- A day that a form gave, if the calendar has it.
local function day(y, m, d)
  y, m, d = tonumber(y), tonumber(m), tonumber(d)
  if not calendar.is_valid(y, m, d) then
    return nil, ('"%04d-%02d-%02d" is not in the calendar'):format(y, m, d)
  end
  return ("%04d-%02d-%02d"):format(y, m, d)
end

-- What may stand behind a date: nothing, or a time of day.
local function is_time(rest) return rest == "" or rest:find "^[T ,]%s*%d" ~= nil end

-- Year first: 2023-05-16, 2023/5/16, 2023.05.16, 20230516, 20230516T101500Z, 20230516101500.
local function year_first(text)
  local y, _, m, d, rest = text:match "^(%d%d%d%d)([-/.])(%d%d?)%2(%d%d?)(.*)$"
  if y and is_time(rest) then return day(y, m, d) end
  y, m, d, rest = text:match "^(%d%d%d%d)(%d%d)(%d%d)(.*)$"
  if y and (is_time(rest) or rest:find "^%d%d%d%d%d%d$") then return day(y, m, d) end
end

-- 16/05/2023: the user says which number is the day, unless only one can be. With points it is the first.
local function year_last(text, order)
  local a, separator, b, y, rest = text:match "^(%d%d?)([-/.])(%d%d?)%2(%d%d%d%d)(.*)$"
  if not y or not is_time(rest) then return nil end
  a, b = tonumber(a), tonumber(b)
  if separator == "." and not order then order = "day" end
  if not order then
    if a > 12 or a == b then
      order = "day"
    elseif b > 12 then
      order = "month"
    end
  end
  if order == "day" then return day(y, b, a) end
  if order == "month" then return day(y, a, b) end
  return nil, shown(text) .. " may be two days: --dayfirst or --monthfirst says which"
end

-- May 16, 2023; 16 May 2023; Tue, 16 May 2023 10:15:00 GMT; 16-May-2023; 16th May 2023.
local function by_name(text)
  local words = text:lower():gsub("(%d)%a%a%f[%A]", "%1"):gsub("[,%-]", " ")
  local first, rest = words:match "^%s*(%a+)%.?%s+(.*)$"
  if first and english.weekdays[first] then words = rest end
  local d, name, y, behind = words:match "^%s*(%d%d?)%s+(%a+)%.?%s+(%d%d%d%d)(.*)$"
  if not d then
    name, d, y, behind = words:match "^%s*(%a+)%.?%s+(%d%d?)%s+(%d%d%d%d)(.*)$"
  end
  local month = name and english.months[name]
  if not month or not (behind == "" or behind:find "^%s+%d%d?:%d%d") then return nil end
  return day(y, month, d)
end

--- The day of a date.
-- @param date a string, or a number like 20230516; nil and "" are no date
-- @tparam[opt] string order "day" or "month": which of the numbers of 5/6/2023 stands first
-- @treturn ?string "YYYY-MM-DD"
-- @treturn ?string what is wrong, where there is a date and it has no day
function dates.day(date, order)
  if date == nil or date == "" then return nil end
  if type(date) == "number" and date % 1 == 0 and date > 0 and date < 1e15 then date = ("%d"):format(date) end
  if type(date) ~= "string" then return nil, ('its "date" is no string (%s)'):format(WANTED) end
  local text = date:match "^%s*(.-)%s*$"
  if text == "" then return nil end
  for _, form in ipairs { year_first, year_last, by_name } do
    local found, problem = form(text, order)
    if found or problem then return found, problem end
  end
  return nil, ("%s is no date (%s)"):format(shown(text), WANTED)
end

return dates
