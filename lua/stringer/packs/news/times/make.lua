--- From the captures of a match to a reading, an unresolved time. Pure reading of words: what depends on the
-- document's date or on earlier times is left to `times_resolve`, which finds a time's reading in its feature of that
-- name.
--
-- A reading's `form` says what is to be done: `fixed` (the value is known), `partial` (a point that lacks something),
-- `shift` (`n` units from an anchor).
-- @module stringer.packs.news.times.make

local degrees = require "stringer.packs.news.words.degrees"
local english = require "stringer.timex.english"
local number = require "stringer.number"
local remember = require "stringer.packs.news.remember"
local value = require "stringer.timex.value"

local make = {}

local MODS = {
  early = "START",
  beginning = "START",
  start = "START",
  turn = "START",
  late = "END",
  ["end"] = "END",
  close = "END",
  mid = "MID",
  ["mid-"] = "MID",
  middle = "MID",
  ["or so"] = "APPROX",
  within = "EQUAL_OR_LESS",
  ["or later"] = "ON_OR_AFTER",
  ["and beyond"] = "ON_OR_AFTER",
  ["as long as"] = "EQUAL_OR_LESS",
  earlier = "START",
  later = "END",
  latter = "END",
  first = "START",
}

--- Whether a match has a capture of this name, and something in it.
local function has(m, name) return m:has(name) end
make.has = has

--- Makes of an action that reads one that gives the features of a time.
-- @tparam function read takes a match, gives a reading or nil
-- @treturn function
function make.unresolved(read)
  return function(m)
    local f = read(m)
    return f and { type = f.type, value = f.value, mod = f.mod, reading = f } or nil
  end
end

local folded = remember(function(text) return (text:lower():gsub("’", "'"):gsub("%s+", " ")) end)
make.folded = folded

-- The TIMEX3 modifier that a stretch of tokens means.
local function mod_at(doc, first, last)
  return degrees.mod(doc, first, last) or MODS[folded(doc.core:text(first, last))]
end

--- The TIMEX3 modifier that a capture's words mean.
function make.mod(m, name)
  name = name or "mod"
  if not has(m, name) then return nil end
  return mod_at(m.doc, m:range(name))
end

--- Reads how many: nil for "several", "a few" and none.
function make.count(text)
  local word = folded(text)
  if
    word == "a"
    or word == "an"
    or word == "one"
    or word == "another"
    or word == "a single"
    or word == "an additional"
  then
    return 1
  end
  if word:find("couple") then return 2 end
  if word == "half a" or word == "half an" or word == "a half" then return 0.5 end
  return number.parse(word)
end

local function clock_of(m)
  local text = folded(m:text("clock"))
  if text == "noon" or text == "midday" then return "12:00" end
  if text == "midnight" then return "24:00" end
  local hour, minute = text:match("^(%d%d?)[.:](%d%d)$")
  if not hour then
    hour, minute = text:match("^(%d%d?):(%d%d):%d%d$")
  end
  if not hour then
    hour, minute = text:match("^(%d%d?)(%d%d)$")
  end
  if not hour then hour = text:match("^(%d%d?)$") or number.words.cardinal[text:match("^%a+")] end
  hour = tonumber(hour)
  if not hour then return nil end
  local half = has(m, "ampm") and folded(m:text("ampm")) or text:match("[ap]%.?m")
  local of_day = not half and has(m, "half_of_day") and folded(m:text("half_of_day"))
  if of_day then half = of_day == "morning" and "a" or "p" end -- "4 in the morning"
  if half then
    if half:find("^p") and hour < 12 then hour = hour + 12 end
    if half:find("^a") and hour == 12 then hour = 0 end
  end
  return value.clock(hour, minute and tonumber(minute) or nil)
end

local function year_into(f, text)
  text = text:gsub("^[Mm]id%-", ""):gsub("^[Ff][Yy]", "")
  local word = folded(text)
  f.year = tonumber(word) or number.year((word:gsub("`", "'")))
  if word:find("^['‘`]*’?%d%d$") and not tonumber(word) then
    f.short_year = tonumber(word:match("%d%d$"))
  end
  if tonumber(word) and tonumber(word) < 100 and #word == 2 then
    f.short_year, f.year = tonumber(word), nil
  end
end

local QUARTER = { first = 1, second = 2, third = 3, fourth = 4, last = 4, final = 4 }
local HALF = { first = 1, second = 2, last = 2, latter = 2, h1 = 1, h2 = 2 }

--- What each capture says of a point, in the order that they are read in.
local READERS = {
  { "year", year_into },
  { "month", function(f, text) f.month = english.find(english.months, (text:gsub("^[Mm]id%-", ""))) end },
  { "day", function(f, text) f.day = tonumber(text:match("^%d+")) or number.ordinal(text) end },
  { "weekday", function(f, text) f.weekday = english.find(english.weekdays, text) end },
  { "part", function(f, text) f.part = english.parts[folded(text)] end },
  { "clock", function(f, _, m) f.clock = clock_of(m) end },
  { "season", function(f, text) f.season = english.seasons[folded(text)] end },
  {
    "quarter",
    function(f, text) f.quarter = QUARTER[folded(text)] or number.ordinal(text) or tonumber(text:match("%d")) end,
  },
  { "half", function(f, text) f.half = HALF[folded(text)] end },
  { "rel", function(f, text) f.rel = folded(text) end },
  {
    "holiday",
    function(f, _, m)
      local span = m:span("holiday")
      f.holiday = span.date or span.day or span.calendar
    end,
  },
  { "bc", function(f) f.bc = true end },
}

--- The captures of a point, and the keys for where they lie.
local PLACES = { mod = { "mod", "mod_last" }, joined = { "joined", "joined_last" } }
for _, reader in ipairs(READERS) do
  local name = reader[1]
  reader[3] = name .. "_last"
  PLACES[name] = { name, reader[3] }
end

local function unit_of(f)
  if f.day or f.weekday or f.holiday then return "day" end
  if f.month then return "month" end
  if f.season then return "season" end
  if f.quarter then return "quarter" end
  if f.half then return "half" end
  if f.year or f.short_year then return "year" end
  return "day"
end

--- A point from whatever captures there are.
-- @tparam table m the match
-- @tparam[opt] table f features to begin with
-- @treturn table|nil features; nil when the date is none of the calendar
function make.point(m, f)
  f = f or {}
  local core, at = m.doc.core, m:places({}, PLACES)
  for i = 1, #READERS do
    local reader = READERS[i]
    local first = at[reader[1]]
    if first then reader[2](f, core:text(first, at[reader[3]]), m) end
  end
  f.form = f.form or "partial"
  f.unit = f.unit or unit_of(f)
  f.mod = at.mod and mod_at(m.doc, at.mod, at.mod_last) or f.mod or (at.joined and "MID" or nil)
  if at.clock and not f.clock then return nil end
  f.type = (f.clock or f.part) and "TIME" or "DATE"
  if f.day and f.month and f.day > 31 then return nil end
  return f
end

local SHIFTS = {
  last = -1,
  past = -1,
  previous = -1,
  preceding = -1,
  prior = -1,
  next = 1,
  coming = 1,
  following = 1,
  upcoming = 1,
  this = 0,
  current = 0,
  that = 0,
  same = 0,
  the = 0,
}
local FROM_TEXT =
  { previous = true, preceding = true, prior = true, following = true, that = true, same = true }

local LONG = { decade = true, century = true }

--- "last week", "the following year", "that day": a unit relative to the document's date or to a time in the text.
function make.relative(m)
  local rel = folded(m:text("rel")):gsub("^the ", ""):gsub("^that same$", "that")
  local unit = english.units[folded(m:text("unit"))] or "day"
  -- "the past decade": the ten years that end now
  if LONG[unit] and has(m, "the") and rel ~= "next" then
    return { form = "fixed", type = "DURATION", value = value.duration(1, unit), mod = make.mod(m) }
  end
  local f = { form = "shift", n = SHIFTS[rel] or 0, unit = unit, base = FROM_TEXT[rel] and "text" or "date" }
  if rel == "next" and has(m, "the") then f.base = "text" end
  f.rel = rel
  f.mod = make.mod(m)
  return make.point(m, f)
end

--- "two weeks ago", "three days later", "a year earlier".
function make.ago(m)
  local n = has(m, "n") and make.count(m:text("n")) or nil
  local unit = english.units[folded(m:text("unit"))]
  -- "a decade ago" names a year, not ten
  if unit == "decade" and n then
    n, unit = n * 10, "year"
  end
  if unit == "hour" or unit == "minute" or unit == "second" then -- finer than a point
    return {
      form = "fixed",
      type = "DURATION",
      value = value.duration(n, unit),
      mod = make.mod(m) or make.mod(m, "so"),
    }
  end
  local back = has(m, "back")
  local where = folded(m:text(back and "back" or "ahead"))
  local f = { form = "shift", unit = unit, type = "DATE", mod = make.mod(m) or make.mod(m, "so") }
  f.base = (where == "ago" or where:find("from now") or where == "hence") and "date" or "text"
  if n then
    f.n = back and -n or n
  else
    f.vague = back and "PAST_REF" or "FUTURE_REF"
  end
  if f.n == -1 and unit == "year" then f.same = true end
  f.later = where == "later" or nil
  return f
end

--- "the day before", "the week after", "the day before yesterday".
function make.day_before(m)
  local n = has(m, "back") and -1 or 1
  local here = has(m, "here") and folded(m:text("here"))
  if here and (n < 0) ~= (here == "yesterday") then return nil end
  return {
    form = "shift",
    type = "DATE",
    n = here and 2 * n or n,
    unit = folded(m:text("unit")),
    base = here and "date" or "text",
    rel = "the",
  }
end

--- "the 15th of next month".
function make.day_of_month(m)
  local f = make.point(m)
  if f then
    f.rel, f.n = nil, SHIFTS[folded(m:text("rel"))]
  end
  return f
end

--- The first hour of "from 9 to 11 p.m.": it has the second one's half of the day, or the other one where it is the
-- later ("11 to 2 p.m.").
function make.first_hour(m)
  local f = make.point(m, { form = "shift", n = 0, unit = "day", base = "text" })
  if not f then return nil end
  local last = folded(m:text("last"))
  local hour, last_hour =
    tonumber(f.clock:match("^%d+")), tonumber(last:match("^%d+")) or number.words.cardinal[last]
  if last_hour and hour % 12 > last_hour % 12 then
    f.clock = ("%02d"):format((hour + 12) % 24) .. f.clock:sub(3)
  end
  return f
end

--- "four-day", "more than two hours", "the past three months".
function make.duration(m)
  local unit = english.units[folded(m:text("unit"))]
  if not unit then return nil end
  local n
  local least
  if has(m, "n") then
    local text = folded(m:text("n"))
    least = text:match("^(.-) to ")
    n = make.count(least or text)
  end
  if folded(m:text("unit")) == "fortnight" then
    n, unit = (n or 1) * 2, "week"
  end
  if has(m, "half") and n then n = n + 0.5 end
  local text = value.duration(n, unit)
  if unit == "hour" and n == 24 then text = has(m, "rel") and "P1D" or "PT24H" end
  return {
    form = "fixed",
    type = "DURATION",
    value = text,
    mod = make.mod(m) or make.mod(m, "so") or (least and "EQUAL_OR_MORE" or nil),
  }
end

--- "month-long": one of the unit.
function make.unit_long(m)
  return { form = "fixed", type = "DURATION", value = value.duration(1, english.units[folded(m:text("unit"))]) }
end

local EVERY = {
  daily = "P1D",
  weekly = "P1W",
  monthly = "P1M",
  yearly = "P1Y",
  annually = "P1Y",
  hourly = "PT1H",
  nightly = "XXXX-XX-XXTNI",
  fortnightly = "P2W",
  everyday = "P1D",
}

--- "every Tuesday", "each month", "daily".
function make.set(m)
  local f = { form = "fixed", type = "SET", mod = make.mod(m) }
  if has(m, "times") then
    f.value = value.duration(1, english.units[folded(m:text("unit"))])
  elseif has(m, "adverb") then
    f.value = EVERY[folded(m:text("adverb"))]
  elseif has(m, "unit") then
    local n = has(m, "n") and make.count(m:text "n") or has(m, "other") and 2 or 1
    f.value = value.duration(n, english.units[folded(m:text "unit")])
  elseif has(m, "weekday") then
    local part = has(m, "part") and english.parts[folded(m:text("part"))]
    f.value = ("XXXX-WXX-%d"):format(english.find(english.weekdays, m:text("weekday")))
      .. (part and "T" .. part or "")
  elseif has(m, "month") then
    f.value = ("XXXX-%02d"):format(english.find(english.months, m:text("month")))
  elseif has(m, "season") then
    f.value = "XXXX-" .. english.seasons[folded(m:text("season"))]
  elseif has(m, "part") then
    f.value = "XXXX-XX-XXT" .. english.parts[folded(m:text("part"))]
  end
  return f.value and f or nil
end

--- "the 1990s", "the early eighties", "the 19th century".
function make.era(m)
  local f = { form = "partial", type = "DATE", mod = make.mod(m), bc = has(m, "bc") or nil }
  if has(m, "decade") then
    local text = folded(m:text("decade"):gsub("^[Mm]id%-", ""))
    f.mod = has(m, "joined") and "MID" or f.mod
    local figures = text:match("%d+")
    local short = number.words.decade[text] or (#figures == 2 and not f.bc and tonumber(figures))
    f.unit = "decade"
    f.year = short and number.full_year(short, 1990) or tonumber(figures)
  else
    local n = number.ordinal(m:text("century"))
    if not n or n > 30 then return nil end
    f.unit, f.year = "century", (n - 1) * 100
  end
  return f
end

--- "10/28/2025", "2025-10-28".
function make.figures(m)
  local text = m:text("date")
  local year, month, day = text:match("^(%d%d%d%d)[-/](%d%d?)[-/](%d%d?)")
  if not year then
    month, day, year = text:match("^(%d%d?)/(%d+)/(%d+)$")
    if year and #year == 2 then year = number.full_year(tonumber(year)) end
  end
  if not year then return nil end
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  if month > 12 and day <= 12 then
    month, day = day, month
  end
  if month < 1 or month > 12 or day < 1 or day > 31 then return nil end
  return make.point(m, { form = "partial", unit = "day", year = year, month = month, day = day })
end

return make
