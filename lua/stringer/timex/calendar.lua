--- Arithmetic of the proleptic Gregorian calendar.
--
-- A day is counted as an integer: day 0 is 1970-01-01. Nothing here asks the machine for the time or its
-- zone, so that a text gives the same values everywhere. Weekdays are those of ISO 8601: 1 is Monday.
-- @module stringer.timex.calendar

local calendar = {}

local floor = math.floor
local MONTH_LENGTHS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

--- Whether a year has 366 days.
-- @tparam number year astronomical: 0 is 1 BC
-- @treturn boolean
function calendar.is_leap(year) return year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0) end

--- The number of days in a month.
-- @tparam number year
-- @tparam number month 1 to 12
-- @treturn number
function calendar.month_length(year, month)
  if month == 2 and calendar.is_leap(year) then return 29 end
  return MONTH_LENGTHS[month]
end

--- Whether the calendar has this day.
-- @treturn boolean
function calendar.is_valid(year, month, day)
  return month >= 1 and month <= 12 and day >= 1 and day <= calendar.month_length(year, month)
end

--- The number of a day.
-- Counts in years that begin on 1 March, so that the leap day is the last one, in eras of 400 years.
-- @tparam number year
-- @tparam number month 1 to 12
-- @tparam number day 1 to 31
-- @treturn number days since 1970-01-01
function calendar.to_days(year, month, day)
  local y = month <= 2 and year - 1 or year
  local era = floor(y / 400)
  local of_era = y - era * 400
  local of_year = floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * 146097 + of_era * 365 + floor(of_era / 4) - floor(of_era / 100) + of_year - 719468
end

--- The date of a day number; the inverse of `to_days`.
-- @tparam number days since 1970-01-01
-- @treturn number year
-- @treturn number month
-- @treturn number day
function calendar.from_days(days)
  local shifted = days + 719468
  local era = floor(shifted / 146097)
  local of_era = shifted - era * 146097
  local year = floor((of_era - floor(of_era / 1460) + floor(of_era / 36524) - floor(of_era / 146096)) / 365)
  local of_year = of_era - (365 * year + floor(year / 4) - floor(year / 100))
  local shifted_month = floor((5 * of_year + 2) / 153)
  local month = shifted_month < 10 and shifted_month + 3 or shifted_month - 9
  local day = of_year - floor((153 * shifted_month + 2) / 5) + 1
  return year + era * 400 + (month <= 2 and 1 or 0), month, day
end

--- The weekday of a day number.
-- @tparam number days
-- @treturn number 1 (Monday) to 7 (Sunday)
function calendar.weekday(days) return (days + 3) % 7 + 1 end

--- The ISO week that a day lies in.
-- @tparam number days
-- @treturn number the week's year, which may differ from the day's
-- @treturn number week, 1 to 53
function calendar.week(days)
  local thursday = days - calendar.weekday(days) + 4
  local year = calendar.from_days(thursday)
  return year, floor((thursday - calendar.to_days(year, 1, 1)) / 7) + 1
end

--- The day number of the Monday of an ISO week.
-- @tparam number year
-- @tparam number week 1 to 53
-- @treturn number days
function calendar.monday_of(year, week)
  local fourth = calendar.to_days(year, 1, 4)
  return fourth - calendar.weekday(fourth) + 1 + (week - 1) * 7
end

--- A month some months away.
-- @tparam number year
-- @tparam number month
-- @tparam number n months to go, may be negative
-- @treturn number year
-- @treturn number month
function calendar.add_months(year, month, n)
  local count = year * 12 + month - 1 + n
  return floor(count / 12), count % 12 + 1
end

--- The n-th weekday of a month.
-- @tparam number year
-- @tparam number month
-- @tparam number weekday 1 (Monday) to 7
-- @tparam number n 1 is the first; -1 the last
-- @treturn number days
function calendar.nth_weekday(year, month, weekday, n)
  if n < 0 then
    local last = calendar.to_days(year, month, calendar.month_length(year, month))
    return last - (calendar.weekday(last) - weekday) % 7 + (n + 1) * 7
  end
  local first = calendar.to_days(year, month, 1)
  return first + (weekday - calendar.weekday(first)) % 7 + (n - 1) * 7
end

--- Easter Sunday of the Western churches (the anonymous Gregorian algorithm).
-- @tparam number year
-- @treturn number days
function calendar.easter(year)
  local golden, century = year % 19, floor(year / 100)
  local b, c = floor(century / 4), floor((8 * century + 13) / 25)
  local epact = (19 * golden + century - b - c + 15) % 30
  local moon = epact - floor(epact / 28) * (1 - floor(29 / (epact + 1)) * floor((21 - golden) / 11))
  local sunday = moon - (year + floor(year / 4) + moon + 2 - century + b) % 7
  local month = 3 + floor((sunday + 40) / 44)
  return calendar.to_days(year, month, sunday + 28 - 31 * floor(month / 4))
end

--- Reads an ISO date.
-- @tparam string text `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, with or without a time after it
-- @treturn table|nil {year=, month=, day=}, as far as they are given; nil if it is no date of the calendar
function calendar.parse(text)
  if type(text) ~= "string" then return nil end
  local year, rest = text:match("^(%d%d%d%d)(.*)$")
  if not year then return nil end
  local month, day = rest:match("^%-(%d%d)%-(%d%d)$")
  if not month then
    month, day = rest:match("^%-(%d%d)%-(%d%d)[T ]")
  end
  if not month then month = rest:match("^%-(%d%d)$") end
  if not month and rest ~= "" then return nil end
  local date = { year = tonumber(year), month = tonumber(month), day = tonumber(day) }
  if date.month and not calendar.is_valid(date.year, date.month, date.day or 1) then return nil end
  return date
end

return calendar
