--- Days and weeks by their place among others: "Tuesday of last week", "the Friday before last", "the first week of
-- May", "the third Monday in June". What they mean is worked out by `times.resolve`, from the reading's `weeks`,
-- `beyond` and `nth`.
-- @module stringer.packs.news.times.weeks

local english = require "stringer.timex.english"
local make = require "stringer.packs.news.times.make"
local number = require "stringer.number"

local WEEKS =
  { last = -1, previous = -1, past = -1, next = 1, following = 1, coming = 1, this = 0, that = 0, the = 0 }
local FROM_TEXT = { previous = true, following = true, that = true, the = true }

--- "Tuesday of last week": a weekday of the week that lies so many weeks from now, or from the day named last.
local function of_week(m)
  local rel = make.folded(m:text("which")):gsub("^the ", "")
  local f = make.point(m)
  if f then
    f.weeks, f.base = WEEKS[rel], FROM_TEXT[rel] and "text" or "date"
  end
  return f
end

--- "the Friday before last", "Tuesday week": one further than the nearest.
local function beyond(m)
  local n = make.has(m, "back") and -1 or 1
  if make.has(m, "unit") then
    return make.point(
      m,
      { form = "shift", n = 2 * n, unit = english.units[make.folded(m:text("unit"))], base = "date" }
    )
  end
  local f = make.point(m)
  if f then f.beyond = n end
  return f
end

--- "the first week of May", "the last Sunday in June 2019".
local function nth(m)
  local f = make.point(m)
  if not f then return nil end
  local which = make.folded(m:text("which"))
  f.nth = (which == "last" or which == "final") and -1 or number.ordinal(which)
  if make.has(m, "of_weekday") then
    f.nth_weekday = english.find(english.weekdays, m:text("of_weekday"))
  else
    f.nth_unit = english.units[make.folded(m:text("of_unit"))]
  end
  return f.nth and f or nil
end

return function(add)
  add("weekday of a week", {
    match = [[ (T_CLOCKED ("on"|",")?)? (T_EARLY | "the" part:T_PART "of")? "the"? weekday:[is=t_weekday] (part:T_PART
      | "at"? T_CLOCKED)?
      ("of"|"in"|",")? (which:("last"|"next"|"this"|"that") | "the" which:("previous"|"following"|"past"|"coming"))
        "week"
      | (which:("last"|"next"|"this"|"that") | "the" which:("previous"|"following")) "week" ([folded="'s"] | "," "on"?
        | "on")
        weekday:[is=t_weekday] (part:T_PART)? ]],
    action = of_week,
    priority = 5,
    examples = {
      {
        "It rained on Monday of last week.",
        { text = "Monday of last week", value = "2025-01-27" },
        date = "2025-02-05",
      },
      { "They meet on Friday next week.", { value = "2025-02-14" }, date = "2025-02-05" },
      { "It fell on Tuesday night last week.", { value = "2025-01-28TNI" }, date = "2025-02-05" },
      { "He resigned last week, on Tuesday.", { value = "2025-01-28" }, date = "2025-02-05" },
    },
  })
  add("before last", {
    match = [[ "the"? (weekday:[is=t_weekday] part:T_PART? | unit:[folded=week|weekend|month|year|quarter])
      (back:("before" "last") | "after" "next")
      | back:("a" "week" "ago") "on"? weekday:[is=t_weekday] | "a" "week" ("on"|"from") weekday:[is=t_weekday] |
        weekday:[is=t_weekday] "week"
      !([pos=NOUN|PROPN]) ]],
    action = beyond,
    priority = 5,
    examples = {
      {
        "He left on the Friday before last.",
        { text = "the Friday before last", value = "2025-01-24" },
        date = "2025-02-05",
      },
      { "It closed the week before last.", { value = "2025-W04" }, date = "2025-02-05" },
      { "They meet a week on Monday.", { value = "2025-02-17" }, date = "2025-02-05" },
      { "It opens the month after next.", { value = "2025-04" }, date = "2025-02-05" },
    },
  })
  add("week of a month", {
    match = [[ "the" which:([folded=last|final] | [is=t_ordinal]) (of_weekday:[is=t_weekday] | of_unit:[folded=week
      |weekend|day]) ("of"|"in")
      (month:T_MONTH (","? year:T_YEAR)?) ]],
    action = nth,
    priority = 5,
    examples = {
      {
        "It closed in the first week of April 2019.",
        { text = "the first week of April 2019", value = "2019-W14" },
      },
      { "They vote on the third Sunday in June 2022.", { value = "2022-06-19" } },
      { "It rained on the last day of May 2021.", { value = "2021-05-31" } },
    },
  })
end
