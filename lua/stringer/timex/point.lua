--- Points of time as tables (see `stringer.timex.value`), and how to move among them.
-- @module stringer.timex.point

local calendar = require "stringer.timex.calendar"

local point = {}

local floor = math.floor
local SEASON_MONTH = { SP = 3, SU = 6, FA = 9, WI = 12 }
local SEASONS = { "SP", "SU", "FA", "WI" }
local SEASON_INDEX = { SP = 0, SU = 1, FA = 2, WI = 3 }

--- How many months the units above a day take.
local MONTHS =
  { month = 1, quarter = 3, season = 3, half = 6, year = 12, decade = 120, century = 1200, millennium = 12000 }
local DAYS = { day = 1, week = 7, weekend = 7 }

--- More units than this are no time that a text means.
local MOST = 1e9

--- The order of units from fine to coarse.
point.RANK = {
  day = 1,
  weekend = 2,
  week = 2,
  month = 3,
  season = 4,
  quarter = 4,
  half = 5,
  year = 6,
  decade = 7,
  century = 8,
  millennium = 9,
}

--- The point of a day number.
-- @tparam number days since 1970-01-01
-- @treturn table
function point.day(days)
  local year, month, day = calendar.from_days(days)
  return { unit = "day", year = year, month = month, day = day }
end

--- The first day of a point, as far as it is known.
-- @tparam table p
-- @treturn number|nil days since 1970-01-01; nil when the year is unknown
function point.first_day(p)
  if not p.year or p.bc then return nil end
  if p.day and p.month then return calendar.to_days(p.year, p.month, p.day) end
  if p.week then
    local monday = calendar.monday_of(p.year, p.week)
    if p.unit == "weekend" then return monday + 5 end
    return p.weekday and monday + p.weekday - 1 or monday
  end
  local month = p.month
    or (p.quarter and p.quarter * 3 - 2)
    or (p.half and p.half * 6 - 5)
    or SEASON_MONTH[p.season]
    or 1
  return calendar.to_days(p.year, month, 1)
end

--- The point of some unit that a day lies in.
-- @tparam number days since 1970-01-01
-- @tparam string unit
-- @treturn table
function point.containing(days, unit)
  if unit == "day" then return point.day(days) end
  if unit == "week" or unit == "weekend" then
    local year, week = calendar.week(days)
    return { unit = unit, year = year, week = week }
  end
  local year, month = calendar.from_days(days)
  if unit == "month" then return { unit = unit, year = year, month = month } end
  if unit == "quarter" then return { unit = unit, year = year, quarter = floor((month + 2) / 3) } end
  if unit == "half" then return { unit = unit, year = year, half = month <= 6 and 1 or 2 } end
  if unit == "season" then
    local index = floor(month % 12 / 3) -- 0 is winter
    return {
      unit = unit,
      year = index == 0 and month < 3 and year - 1 or year,
      season = SEASONS[index == 0 and 4 or index],
    }
  end
  if unit == "decade" then year = year - year % 10 end
  if unit == "century" then year = year - year % 100 end
  if unit == "millennium" then return { unit = "century", year = year - year % 1000 } end
  return { unit = unit, year = year }
end

local function shift_year(p, years)
  local moved = {}
  for k, v in pairs(p) do
    moved[k] = v
  end
  moved.year = p.bc and p.year - years or p.year + years
  if p.month == 2 and p.day == 29 and not calendar.is_leap(moved.year) then moved.day = 28 end
  return moved
end

--- The point of a unit that lies some units from another one.
-- The answer is as coarse as the unit: two weeks from a day is a week. A point that is coarser than the unit stays
-- as it is when n is 0, and else nil: the day two days after a year is unknown.
-- @tparam table p the point to go from
-- @tparam number n how many; may be negative or a fraction
-- @tparam string unit
-- @treturn table|nil
function point.shift(p, n, unit)
  if not p.year or math.abs(n) > MOST then return nil end
  if point.RANK[p.unit] > point.RANK[unit] then return n == 0 and p or nil end
  if p.bc then
    if not MONTHS[unit] or MONTHS[unit] < 12 then return nil end
    local moved = shift_year({ unit = unit, year = p.year, bc = true }, floor(n * MONTHS[unit] / 12))
    if moved.year <= 0 then moved = { unit = unit, year = 1 - moved.year } end
    return moved
  end
  if DAYS[unit] then return point.containing(point.first_day(p) + floor(n * DAYS[unit]), unit) end
  if unit == "season" then
    local at = point.containing(point.first_day(p), "season")
    local index = at.year * 4 + SEASON_INDEX[at.season] + n
    return { unit = "season", year = floor(index / 4), season = SEASONS[index % 4 + 1] }
  end
  local year, month = calendar.from_days(point.first_day(p))
  year, month = calendar.add_months(year, month, floor(n * MONTHS[unit] + 0.5))
  if year < 1 then return { unit = unit, year = 1 - year, bc = true } end
  return point.containing(calendar.to_days(year, month, 1), unit)
end

--- The same place in another year: keeps quarter, month and day.
-- @tparam table p
-- @tparam number years
-- @treturn table|nil
function point.same_in_year(p, years)
  if not p.year then return nil end
  if p.unit == "week" or p.unit == "weekend" then
    return point.containing(point.first_day(p) + floor(years * 365.25 / 7 + 0.5) * 7, p.unit)
  end
  return shift_year(p, years)
end

return point
