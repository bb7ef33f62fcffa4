--- The years that a story leaves out: it names "March 1916", and goes on with "in April" and "by the end of the year".
--
-- A story goes forward from month to month, seldom back, and now and then looks aside to another year. Each way to give
-- the months their years has a cost; the cheapest one is found by dynamic programming (Viterbi's way) over the dates in
-- the order of the text. The dates that name their year hold the way, on both sides of those that don't.
-- @module stringer.timex.story

local story = {}

-- What it costs to go a month back, where a month forward costs one.
local BACK = 3
-- The most that going anywhere costs: a new chapter may begin anywhere.
local FARTHEST = 40
-- What it costs to take a month, or a year alone, that names its year as an aside that the story doesn't go through.
local ASIDE_MONTH, ASIDE_YEAR = 14, 10
-- What it costs to pass over a heading.
local PASS_HEADING = 60
-- How many places are followed up at once.
local PLACES = 12

--- The first and the last month of a place, counted from the year 0.
local function months(year, month)
  if month then return year * 12 + month, year * 12 + month end
  return year * 12 + 1, year * 12 + 12
end

local function leap(place, year, month, heading)
  local first, last = months(place.year, place.month)
  local from, to = months(year, month)
  if heading then to = from end -- the chapter begins where its year does
  if from > last then return math.min(from - last, FARTHEST) end
  if to < first then return math.min((first - to) * BACK, FARTHEST) end
  return 0
end

local function reach(reached, cost, back, year, month, filled)
  local key = year * 16 + (month or 0)
  local known = reached[key]
  if known and known.cost <= cost then return end
  reached[key] = { year = year, month = month, cost = cost, back = back, filled = filled }
end

local function cheapest(reached)
  local places = {}
  for key, place in pairs(reached) do
    place.key = key
    places[#places + 1] = place
  end
  table.sort(places, function(a, b) return a.cost < b.cost or (a.cost == b.cost and a.key < b.key) end)
  for i = #places, PLACES + 1, -1 do
    places[i] = nil
  end
  return places
end

local function begin(dates)
  for i, date in ipairs(dates) do
    if date.year then return i end
  end
  return nil
end

--- Finds the years of the dates that have none.
-- @tparam table dates in the order of the text: {year=, month=, heading=}; one without a year has a month; `heading` is
-- true where the date is a line of its own
-- @treturn table index of a date without a year -> its year
function story.years(dates)
  local years = {}
  local first = begin(dates)
  if not first then return years end
  local places = { { year = dates[first].year, month = dates[first].month, cost = 0 } }
  for i = first + 1, #dates do
    local date, reached = dates[i], {}
    for _, place in ipairs(places) do
      if date.year then
        reach(
          reached,
          place.cost + leap(place, date.year, date.month, date.heading),
          place,
          date.year,
          date.month
        )
        local aside = date.heading and PASS_HEADING or date.month and ASIDE_MONTH or ASIDE_YEAR
        reach(reached, place.cost + aside, place, place.year, place.month)
      else
        for year = place.year - 1, place.year + 1 do
          reach(reached, place.cost + leap(place, year, date.month), place, year, date.month, i)
        end
      end
    end
    places = cheapest(reached)
  end
  local place = places[1]
  while place do
    if place.filled then years[place.filled] = place.year end
    place = place.back
  end
  return years
end

return story
