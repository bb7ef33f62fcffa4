--- TIMEX3 values: how TimeML writes points, durations and sets of time.
--
-- A point is a table: `unit` says how fine it is (day, week, weekend, month, quarter, half, season, year, decade,
-- century), the fields `year`, `month`, `day`, `week`, `quarter`, `half` (numbers) and `season` (SP, SU, FA, WI) say
-- which. What is not known is nil and is written with X. `bc` marks years before the era; `part` is a part of the day
-- (MO, MI, AF, EV, NI, DT), `clock` a time (`HH`, `HH:MM`), `zone` an offset from UTC (`Z`, `-05`).
-- @module stringer.timex.value

local value = {}

--- The letter that a duration's unit is written with; true for those below a day.
value.LETTER = {
  second = "S",
  minute = "M",
  hour = "H",
  day = "D",
  week = "W",
  weekend = "WE",
  month = "M",
  quarter = "Q",
  season = "Y",
  year = "Y",
  decade = "Y",
  century = "Y",
  millennium = "Y",
}

local BELOW_DAY = { second = true, minute = true, hour = true }
local YEARS = { decade = 10, century = 100, millennium = 1000 }

local UNKNOWN = { [2] = "XX", [3] = "XXX", [4] = "XXXX" }
local WIDE = { [2] = "%02d", [3] = "%03d", [4] = "%04d" }

local function pad(n, width) return n and WIDE[width]:format(n) or UNKNOWN[width] end

--- A number in the shortest way: no `.0`, no exponent.
local function plain(n)
  if n == math.floor(n) then return ("%d"):format(n) end
  return (("%.4f"):format(n):gsub("0+$", ""))
end

local function year_of(point) return (point.bc and "BC" or "") .. pad(point.year, 4) end

local function decade_of(point)
  if not point.year then return "XXX" end
  return (point.bc and "BC" or "") .. pad(math.floor(point.year / 10), 3)
end

local function century_of(point)
  if not point.year then return "XX" end
  return (point.bc and "BC" or "") .. pad(math.floor(point.year / 100), 2)
end

local WRITERS = {
  year = year_of,
  decade = decade_of,
  century = century_of,
  half = function(p) return year_of(p) .. "-H" .. (p.half or "X") end,
  quarter = function(p) return year_of(p) .. "-Q" .. (p.quarter or "X") end,
  season = function(p) return year_of(p) .. "-" .. (p.season or "XX") end,
  month = function(p) return year_of(p) .. "-" .. pad(p.month, 2) end,
  week = function(p) return year_of(p) .. "-W" .. pad(p.week, 2) end,
  weekend = function(p) return year_of(p) .. "-W" .. pad(p.week, 2) .. "-WE" end,
  day = function(p)
    if p.weekday and not p.day then return year_of(p) .. "-W" .. pad(p.week, 2) .. "-" .. p.weekday end
    return year_of(p) .. "-" .. pad(p.month, 2) .. "-" .. pad(p.day, 2)
  end,
}

--- Writes a point.
-- @tparam table point
-- @treturn string
function value.point(point)
  local text = WRITERS[point.unit](point)
  if point.clock then return text .. "T" .. point.clock .. (point.zone or "") end
  if point.part then return text .. "T" .. point.part end
  return text
end

--- Writes a length of time.
-- @tparam number|nil n how many; nil when the text does not say ("days")
-- @tparam string unit second … millennium
-- @treturn string `P4D`, `PT2H`, `PXD`, `P1.5Y`
function value.duration(n, unit)
  local prefix = BELOW_DAY[unit] and "PT" or "P"
  if n and math.abs(n) > 1e12 then n = nil end -- no length that a text means
  if not n then
    if YEARS[unit] then return unit == "decade" and "PXDE" or unit == "century" and "PXC" or "PXML" end
    return prefix .. "X" .. value.LETTER[unit]
  end
  if YEARS[unit] then n = n * YEARS[unit] end
  if unit == "weekend" then return "P" .. plain(n) .. "WE" end
  local whole = math.floor(n)
  if n - whole == 0.5 and whole > 0 then -- halves are written with the next smaller unit
    if unit == "year" then return ("P%dY6M"):format(whole) end
    if unit == "hour" then return ("PT%dH30M"):format(whole) end
    if unit == "minute" then return ("PT%dM30S"):format(whole) end
    if unit == "day" then return ("P%dDT12H"):format(whole) end
  end
  if n == 0.5 and unit == "hour" then return "PT30M" end
  if n == 0.5 and unit == "year" then return "P6M" end
  return prefix .. plain(n) .. value.LETTER[unit]
end

--- Writes a time of day.
-- @tparam number hour 0 to 24
-- @tparam[opt] number minute
-- @tparam[opt] number second
-- @treturn string|nil nil when there is no such time
function value.clock(hour, minute, second)
  if hour < 0 or hour > 24 or (minute or 0) > 59 or (second or 0) > 59 then return nil end
  if hour == 24 and ((minute or 0) > 0 or (second or 0) > 0) then return nil end
  local text = ("%02d:%02d"):format(hour, minute or 0)
  return second and ("%s:%02d"):format(text, second) or text
end

return value
