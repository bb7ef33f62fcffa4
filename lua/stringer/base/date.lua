--- Dates of documents.
-- @module stringer.base.date

local date = {}

local Date = { __name = "stringer.date", __tostring = function(d) return d.text end }

local DAYS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function days_in(year, month)
  local leap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  return month == 2 and leap and 29 or DAYS[month]
end

--- Monday is 1 (Sakamoto's rule, shifted).
local function weekday(year, month, day)
  local shift = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 }
  if month < 3 then year = year - 1 end
  local leaps = math.floor(year / 4) - math.floor(year / 100) + math.floor(year / 400)
  local sunday0 = (year + leaps + shift[month] + day) % 7
  return sunday0 == 0 and 7 or sunday0
end

--- Reads "YYYY-MM-DD"; a time of day behind it ("T12:00Z") is not looked at.
-- @tparam string text
-- @treturn ?table `{year=, month=, day=, weekday= (Monday is 1), text="YYYY-MM-DD"}`, nil if it is no date
-- @treturn ?string what is wrong
function date.parse(text)
  if type(text) ~= "string" then
    return nil, ("a date must be a string like 2023-05-16, not a %s"):format(type(text))
  end
  local y, m, d, rest = text:match "^(%d%d%d%d)-(%d%d)-(%d%d)(.*)$"
  if not y or not (rest == "" or rest:find "^[T ]%d") then
    return nil, ("%q is no date; YYYY-MM-DD is wanted"):format(text:sub(1, 60))
  end
  local year, month, day = tonumber(y), tonumber(m), tonumber(d)
  if month < 1 or month > 12 or day < 1 or day > days_in(year, month) then
    return nil, ("%q is no day of the calendar"):format(text:sub(1, 10))
  end
  return setmetatable(
    { year = year, month = month, day = day, weekday = weekday(year, month, day), text = text:sub(1, 10) },
    Date
  )
end

return date
