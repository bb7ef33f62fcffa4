--- Functions that read the words of a time; fields of rules call them. The phase `times` gives its rules a field for
-- each of their captures (`fields`). Values that depend on the document's date are left to `times.resolve`.
-- @module stringer.packs.news.times.functions

local english = require "stringer.timex.english"
local number = require "stringer.number"
local remember = require "stringer.packs.news.remember"
local value = require "stringer.timex.value"

local functions = {}

local folded = remember(function(text) return (text:lower():gsub("’", "'"):gsub("%s+", " ")) end)

-- Looks up an optional text in a table, in small letters.
local function by(words)
  return function(text) return text and words[folded(text)] end
end

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
  ["or later"] = "ON_OR_AFTER",
  ["and beyond"] = "ON_OR_AFTER",
  earlier = "START",
  later = "END",
  latter = "END",
  first = "START",
}

-- The TIMEX3 modifier: of a word, of a degree before it, of "or so" behind it, of "mid-May", of "30 to 35".
local function modifier(word, degree, so, joined, least)
  return degree
    or word and MODS[folded(word)]
    or so and MODS[folded(so)]
    or joined and "MID"
    or least and "EQUAL_OR_MORE"
    or nil
end

local ONE = { a = 1, an = 1, one = 1, another = 1, ["a single"] = 1, ["an additional"] = 1 }

-- How many: nil for "several", "a few" and none.
local function count(text)
  local word = text and folded(text)
  if not word then return nil end
  if ONE[word] then return 1 end
  if word:find "couple" then return 2 end
  if word == "half a" or word == "half an" or word == "a half" then return 0.5 end
  return number.parse(word)
end

-- Hour and minute in figures or words.
local function hour_of(text)
  local hour, minute = text:match "^(%d%d?)[.:](%d%d)"
  if not hour then
    hour, minute = text:match "^(%d%d?)(%d%d)$"
  end
  return tonumber(hour or text:match "^%d%d?$" or number.words.cardinal[text:match "^%a+"]), tonumber(minute)
end

local NAMED_HOURS = { noon = "12:00", midday = "12:00", midnight = "24:00" }
local HALVES = { morning = "a", afternoon = "p", evening = "p" }

-- "7:30 p.m.", "4 in the morning", "noon"
local function clock(text, ampm, half_of_day)
  local word = folded(text)
  if NAMED_HOURS[word] then return NAMED_HOURS[word] end
  local hour, minute = hour_of(word)
  local half = ampm and folded(ampm):sub(1, 1) or half_of_day and HALVES[folded(half_of_day)]
  if hour and half == "p" and hour < 12 then hour = hour + 12 end
  if half == "a" and hour == 12 then hour = 0 end
  return hour and value.clock(hour, minute)
end

-- The first hour of "from 9 to 11 p.m.": it has the second one's half of the day, or the other one where it is the
-- later ("11 to 2 p.m.").
local function first_hour(text, last, ampm)
  local time = clock(text, ampm)
  local hour, last_hour = time and tonumber(time:sub(1, 2)), hour_of(folded(last))
  if not last_hour or not hour or hour % 12 <= last_hour % 12 then return time end
  return ("%02d"):format((hour + 12) % 24) .. time:sub(3)
end

-- A year in figures or words, and how it is written where only its last two figures stand there.
local function year_word(text) return (folded(text):gsub("^mid%-", ""):gsub("^fy", ""):gsub("`", "'")) end

local function short_year(text)
  local word = year_word(text)
  return tonumber(word:match "^%d%d$")
end

local function year(text)
  local word = year_word(text)
  if word:find "^%d%d$" then return nil end
  return tonumber(word) or number.year(word)
end

-- "nineteen ninety-one", "two thousand and five"
local function spoken_year(text)
  local n = year(text)
  return n and (n >= 2000 or n >= 1700 and folded(text):find "^nineteen") and n < 2100 and n or nil
end

-- The first year of a decade: "1990s", "eighties", "470s"
local function decade(text, bc)
  local word = folded(text):gsub("^mid%-", "")
  local figures = word:match "%d+"
  local short = number.words.decade[word] or figures and #figures == 2 and not bc and tonumber(figures)
  return short and number.full_year(short, 1990) or tonumber(figures)
end

local MOST_CENTURIES = 30

local function century(text)
  local n = number.ordinal(text)
  return n and n <= MOST_CENTURIES and (n - 1) * 100 or nil
end

-- Year, month and day of "10/28/2025", "2025-10-28".
local function figures(text)
  local y, m, d = text:match "^(%d%d%d%d)[-/](%d%d?)[-/](%d%d?)"
  if not y then
    m, d, y = text:match "^(%d%d?)/(%d+)/(%d+)$"
  end
  if not y then return nil end
  m, d = tonumber(m), tonumber(d)
  if m > 12 and d <= 12 then
    m, d = d, m
  end
  if m < 1 or m > 12 or d < 1 or d > 31 then return nil end
  return #y == 2 and number.full_year(tonumber(y)) or tonumber(y), m, d
end

local SHIFTS = {
  last = -1,
  past = -1,
  previous = -1,
  preceding = -1,
  yesterday = -1,
  next = 1,
  coming = 1,
  following = 1,
  tomorrow = 1,
}
-- These count from the time that was named last.
local FROM_TEXT = { previous = true, preceding = true, following = true, that = true, same = true }

-- "that same day", "the next week"
local function relation(text) return (folded(text):gsub("^the ", ""):gsub("^that same$", "that")) end

-- What a relation counts from: "next week", "the next week".
local function base(rel, the)
  local word = relation(rel)
  return (FROM_TEXT[word] or the and (word == "next" or word == "the")) and "text" or "date"
end

-- Parts of a day that count from the day of writing: "this morning", "last night".
local OF_NOW = { this = true, last = true }

local NOW = { ago = true, ["from now"] = true, hence = true }

-- "two weeks ago", "a decade later": so many units, years for decades.
local function moved(n, unit, back)
  local many = count(n)
  return many and (back and -1 or 1) * many * (folded(unit):find "^decade" and 10 or 1)
end

local function whole_unit(text)
  local unit = english.units[folded(text)]
  return unit == "decade" and "year" or unit
end

-- "four-day", "more than two hours", "two and a half years", "a fortnight".
local function length(n, unit, half, rel)
  local many, name = count(n), english.units[folded(unit)]
  if not name then return nil end
  if folded(unit) == "fortnight" then
    many, name = (many or 1) * 2, "week"
  end
  if name == "hour" and many == 24 and not half then return rel and "P1D" or "PT24H" end
  return value.duration(half and many and many + 0.5 or many, name)
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

-- "every Tuesday evening": a weekday and a part of the day.
local function weekly(weekday, part)
  local code = part and english.parts[folded(part)]
  return ("XXXX-WXX-%d"):format(english.find(english.weekdays, weekday)) .. (code and "T" .. code or "")
end

local TONIGHT = { tonight = "NI" }
local QUARTERS =
  { first = 1, second = 2, third = 3, fourth = 4, last = 4, final = 4, q1 = 1, q2 = 2, q3 = 3, q4 = 4 }
local HALF_YEARS = { first = 1, second = 2, last = 2, latter = 2, h1 = 1, h2 = 2 }
local WEEKS = { last = -1, previous = -1, past = -1, next = 1, following = 1, coming = 1 }

local function without_mid(text) return (text:gsub("^[Mm]id%-", "")) end

--- The fields of the phase's rules: a rule has those whose captures its pattern has.
functions.fields = {
  mod = "t_modifier(mod, about.mod, so, joined, least)",
  year = "t_year(year)",
  short_year = "t_short_year(year)",
  month = "t_month(month)",
  day = "t_day(day)",
  weekday = "t_weekday(weekday)",
  part = "t_part(part)",
  clock = "t_clock(clock, ampm, half_of_day)",
  season = "t_season(season)",
  quarter = "t_quarter(quarter)",
  half = "t_half(half)",
  rel = "t_relation(rel)",
  holiday = "t_holiday(holiday.date, holiday.day, holiday.calendar)",
  bc = "t_told(bc)",
  unit = "t_unit(unit)",
}

local function points(pack, number_of, text_of)
  number_of("t_year", year)
  number_of("t_spoken_year", spoken_year)
  number_of("t_short_year", short_year)
  number_of("t_month", function(text) return english.find(english.months, without_mid(text)) end)
  number_of("t_day", function(text) return tonumber(text:match "^%d+") or number.ordinal(text) end)
  number_of("t_weekday", function(text) return text and english.find(english.weekdays, text) end)
  number_of("t_decade", decade)
  number_of("t_century", century)
  number_of("t_quarter", by(QUARTERS))
  number_of("t_half", by(HALF_YEARS))
  number_of("t_year_of", figures)
  number_of("t_month_of", function(text) return (select(2, figures(text))) end)
  number_of("t_day_of", function(text) return (select(3, figures(text))) end)
  text_of("t_clock", clock)
  text_of("t_first_hour", first_hour)
  text_of("t_part", by(english.parts))
  text_of(
    "t_part_of_day",
    function(part, day) return part and by(english.parts)(part) or TONIGHT[folded(day)] end
  )
  text_of("t_season", by(english.seasons))
  text_of("t_unit", by(english.units))
  text_of("t_modifier", modifier)
  text_of("t_holiday", function(date, day, calendar) return date or day or calendar end)
  pack:value("t_told", function(text) return text ~= nil or nil end, { returns = "boolean" })
end

local function shifts(pack, number_of, text_of)
  text_of("t_relation", relation)
  text_of("t_base", base)
  text_of("t_base_of_part", function(rel) return OF_NOW[relation(rel)] and "date" or "text" end)
  text_of("t_base_of_move", function(back, ahead) return NOW[folded(back or ahead)] and "date" or "text" end)
  text_of("t_whole_unit", whole_unit)
  text_of("t_past", function() return "PAST_REF" end)
  number_of("t_shift", function(text) return SHIFTS[relation(text)] or 0 end)
  number_of("t_moved", moved)
  number_of("t_weeks", function(text) return WEEKS[relation(text)] or 0 end)
  number_of("t_back", function() return -1 end)
  number_of(
    "t_nth",
    function(text) return SHIFTS[folded(text)] or folded(text) == "final" and -1 or number.ordinal(text) end
  )
  local function year_back(n, unit, back)
    return moved(n, unit, back) == -1 and whole_unit(unit) == "year" or nil
  end
  pack:value("t_year_back", year_back, { returns = "boolean" })
end

local function values(text_of)
  text_of("t_length", length)
  text_of("t_length_of_one", function(unit) return length("one", unit) end)
  text_of("t_every", function(n, unit, other) return length(n or other and "two" or "one", unit) end)
  text_of("t_adverb", by(EVERY))
  text_of("t_weekly", weekly)
  text_of("t_reference", function(text) return folded(text) == "coming" and "FUTURE_REF" or "PAST_REF" end)
  text_of("t_yearly", function(month, season)
    if month then return ("XXXX-%02d"):format(english.find(english.months, month)) end
    return "XXXX-" .. english.seasons[folded(season)]
  end)
  text_of("t_at", function(part) return "XXXX-XX-XXT" .. english.parts[folded(part)] end)
end

--- Names the functions.
-- @tparam pack pack
function functions.declare(pack)
  local function number_of(name, f) pack:value(name, f, { returns = "number" }) end
  local function text_of(name, f) pack:value(name, f, { returns = "string" }) end
  points(pack, number_of, text_of)
  shifts(pack, number_of, text_of)
  values(text_of)
end

return functions
