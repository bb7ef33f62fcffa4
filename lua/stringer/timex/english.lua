--- The words of English for times: months, weekdays, units, parts of the day, zones.
--
-- Keys are folded (small letters, straight apostrophes).
-- @module stringer.timex.english

local english = {}

local function index(names)
  local by_name = {}
  for i, list in ipairs(names) do
    for name in list:gmatch("%S+") do
      by_name[name] = i
    end
  end
  return by_name
end

--- Months by name and abbreviation, to 1 … 12.
english.months = index {
  "january jan jan.",
  "february feb feb.",
  "march mar mar.",
  "april apr apr.",
  "may",
  "june jun jun.",
  "july jul jul.",
  "august aug aug.",
  "september sep sept sep. sept.",
  "october oct oct.",
  "november nov nov.",
  "december dec dec.",
}

--- Weekdays by name and abbreviation, to 1 (Monday) … 7.
english.weekdays = index {
  "monday mondays mon mon.",
  "tuesday tuesdays tue tue. tues tues.",
  "wednesday wednesdays wed wed.",
  "thursday thursdays thu thu. thur thurs thurs. thur.",
  "friday fridays fri fri.",
  "saturday saturdays sat sat.",
  "sunday sundays sun sun.",
}

--- Seasons.
english.seasons = {
  spring = "SP",
  springs = "SP",
  springtime = "SP",
  summer = "SU",
  summers = "SU",
  summertime = "SU",
  autumn = "FA",
  autumns = "FA",
  fall = "FA",
  winter = "WI",
  winters = "WI",
  wintertime = "WI",
}

--- Units of time, singular and plural.
english.units = {
  second = "second",
  seconds = "second",
  minute = "minute",
  minutes = "minute",
  hour = "hour",
  hours = "hour",
  hr = "hour",
  hrs = "hour",
  day = "day",
  days = "day",
  night = "day",
  nights = "day",
  week = "week",
  weeks = "week",
  fortnight = "week",
  weekend = "weekend",
  weekends = "weekend",
  month = "month",
  months = "month",
  quarter = "quarter",
  quarters = "quarter",
  year = "year",
  years = "year",
  decade = "decade",
  decades = "decade",
  century = "century",
  centuries = "century",
  millennium = "millennium",
  millennia = "millennium",
  ["quarter-century"] = "century",
  ["half-century"] = "century",
}

--- Parts of the day. `MI` (noon) is written as a clock time.
english.parts = {
  morning = "MO",
  mornings = "MO",
  dawn = "MO",
  daybreak = "MO",
  sunrise = "MO",
  afternoon = "AF",
  afternoons = "AF",
  evening = "EV",
  evenings = "EV",
  dusk = "EV",
  sunset = "EV",
  nightfall = "EV",
  night = "NI",
  nights = "NI",
  overnight = "NI",
  daytime = "DT",
}

--- Time zones by abbreviation: the offset from UTC. Those that mean several zones are without one.
english.zones = {
  utc = "Z",
  gmt = "Z",
  z = "Z",
  est = "-05",
  edt = "-04",
  et = "",
  cst = "-06",
  cdt = "-05",
  ct = "",
  mst = "-07",
  mdt = "-06",
  mt = "",
  pst = "-08",
  pdt = "-07",
  pt = "",
  bst = "+01",
  cet = "+01",
  cest = "+02",
  eet = "+02",
  eest = "+03",
  msk = "+03",
  ist = "",
  jst = "+09",
  kst = "+09",
  hkt = "+08",
  aest = "+10",
  pkt = "+05",
  wib = "+07",
}

--- Looks a word up, folded and with straight apostrophes.
-- @tparam table by_name
-- @tparam string text
-- @return what the table holds
function english.find(by_name, text)
  local word = text:lower()
  local found = by_name[word]
  if found == nil then
    word = word:gsub("’", "'")
    found = by_name[word]
    if found == nil then found = by_name[(word:gsub("%.$", ""))] end
  end
  return found
end

return english
