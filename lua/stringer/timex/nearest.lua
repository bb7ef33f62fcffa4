--- Fills in what a text leaves out: the year of "28 October", the week of "on Monday".
--
-- A partial point has one of `weekday`, `day`, `month`, `season`, `quarter`, `half` and no year. It is placed
-- relative to an anchor, the day that the text speaks from.
-- @module stringer.timex.nearest

local calendar = require "stringer.timex.calendar"
local point = require "stringer.timex.point"

local nearest = {}

local floor = math.floor

--- The place of a partial point in a year, as its first day; nil if that year has no such day.
local function first_day(partial, year)
  if partial.unit == "day" and partial.month and not calendar.is_valid(year, partial.month, partial.day) then
    return nil
  end
  local kept = partial.year
  partial.year = year
  local first = point.first_day(partial)
  partial.year = kept
  return first
end

local LENGTH = { day = 1, month = 30, season = 91, quarter = 91, half = 182 }

--- The year that a direction picks among the years around the anchor.
-- `past`: has begun by the anchor. `future`: is not over. `before`, `after`: lies wholly on that side. `near`: the
-- nearest.
local function year_for(partial, anchor, direction)
  local around = calendar.from_days(anchor)
  local best, best_distance
  -- Leap days are eight years apart at most; a winter ends in the year after its own.
  local reach = partial.month == 2 and partial.day == 29 and 8 or partial.season and 2 or 1
  for year = around - reach, around + reach do
    local first = first_day(partial, year)
    local length = LENGTH[partial.unit]
    if first then
      local last = first + length - 1
      local fits = direction == "near"
        or (direction == "past" and first <= anchor)
        or (direction == "future" and last >= anchor)
        or (direction == "before" and last < anchor)
        or (direction == "after" and first > anchor)
      local distance = math.abs(first + length / 2 - anchor)
      if first <= anchor and anchor <= last then distance = 0 end
      if fits and (not best or distance < best_distance) then
        best, best_distance = year, distance
      end
    end
  end
  return best
end

--- The day number of a weekday near the anchor.
-- @tparam number weekday 1 to 7
-- @tparam number anchor day number
-- @tparam string direction `past` (the anchor's day counts), `before` (it does not), `future`, `after`, `near`
-- @treturn number
function nearest.weekday(weekday, anchor, direction)
  local back = (calendar.weekday(anchor) - weekday) % 7
  if direction == "past" then return anchor - back end
  if direction == "before" then return anchor - (back == 0 and 7 or back) end
  if direction == "future" then return anchor + (7 - back) % 7 end
  if direction == "after" then return anchor + (back == 0 and 7 or 7 - back) end
  return back <= 3 and anchor - back or anchor + 7 - back
end

--- A day of the month ("on the 13th") near the anchor.
local function day_of_month(partial, anchor, direction)
  local year, month, day = calendar.from_days(anchor)
  if (direction == "past" or direction == "before") and partial.day > day then
    year, month = calendar.add_months(year, month, -1)
  end
  if (direction == "future" or direction == "after") and partial.day < day then
    year, month = calendar.add_months(year, month, 1)
  end
  if not calendar.is_valid(year, month, partial.day) then return nil end
  return { unit = "day", year = year, month = month, day = partial.day }
end

--- Places a partial point.
-- @tparam table partial
-- @tparam number anchor day number
-- @tparam string direction `past`, `future`, `before`, `after` or `near`
-- @treturn table|nil a point with a year, which keeps part, clock and zone of the partial one
function nearest.place(partial, anchor, direction)
  local placed
  if partial.weekday and not partial.month then
    placed = point.day(nearest.weekday(partial.weekday, anchor, direction))
  elseif partial.day and not partial.month then
    placed = day_of_month(partial, anchor, direction)
  else
    local year = year_for(partial, anchor, direction)
    if not year then return nil end
    placed = {
      unit = partial.unit,
      year = year,
      month = partial.month,
      day = partial.day,
      quarter = partial.quarter,
      half = partial.half,
      season = partial.season,
    }
  end
  if placed then
    placed.part, placed.clock, placed.zone = partial.part, partial.clock, partial.zone
  end
  return placed
end

--- The day of a holiday in a year.
-- @tparam table rule as in @{stringer.timex.holiday}
-- @tparam number year
-- @treturn number day number
function nearest.holiday(rule, year)
  if rule.easter then return calendar.easter(year) + rule.easter end
  if rule[3] then return calendar.nth_weekday(year, rule[1], rule[2], rule[3]) + (rule[4] or 0) end
  return calendar.to_days(year, rule[1], rule[2])
end

--- The year of a holiday near an anchor.
-- @tparam table rule
-- @tparam number anchor day number
-- @tparam string direction
-- @treturn table point
function nearest.place_holiday(rule, anchor, direction)
  local around = calendar.from_days(anchor)
  local best
  for year = around - 1, around + 1 do
    local day = nearest.holiday(rule, year)
    local fits = direction == "near"
      or (direction == "past" and day <= anchor)
      or (direction == "before" and day < anchor)
      or (direction == "future" and day >= anchor)
      or (direction == "after" and day > anchor)
    if fits and (not best or math.abs(day - anchor) < math.abs(best - anchor)) then best = day end
  end
  return point.day(best or nearest.holiday(rule, floor(around)))
end

return nearest
