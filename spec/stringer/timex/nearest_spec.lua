local holiday = require "stringer.timex.holiday"
local nearest = require "stringer.timex.nearest"
local english = require "stringer.timex.english"
local value = require "stringer.timex.value"
local calendar = require "stringer.timex.calendar"

local THURSDAY = calendar.to_days(2025, 10, 30)

local function placed(partial, direction)
  local p = nearest.place(partial, THURSDAY, direction)
  return p and value.point(p)
end

describe("partial points", function()
  it("find the year of a month by the direction", function()
    local september = { unit = "month", month = 9 }
    assert.equal("2025-09", placed(september, "past"))
    assert.equal("2026-09", placed(september, "future"))
    local october = { unit = "month", month = 10 }
    assert.equal("2025-10", placed(october, "past"))
    assert.equal("2025-10", placed(october, "future"))
    assert.equal("2024-10", placed(october, "before"))
    assert.equal("2026-10", placed(october, "after"))
    assert.equal("2026-01", placed({ unit = "month", month = 1 }, "near"))
  end)

  it("find days, quarters and seasons", function()
    assert.equal("2025-10-28", placed({ unit = "day", month = 10, day = 28 }, "past"))
    assert.equal("2026-10-28", placed({ unit = "day", month = 10, day = 28 }, "future"))
    assert.equal("2025-10-28", placed({ unit = "day", month = 10, day = 28 }, "near"))
    assert.equal("2025-Q3", placed({ unit = "quarter", quarter = 3 }, "past"))
    assert.equal("2025-SU", placed({ unit = "season", season = "SU" }, "past"))
    assert.equal("2025-10-13", placed({ unit = "day", day = 13 }, "past"))
    assert.equal("2025-11-13", placed({ unit = "day", day = 13 }, "future"))
    assert.equal("2024-02-29", placed({ unit = "day", month = 2, day = 29 }, "past"))
  end)

  it("find weekdays; the anchor's own day counts as past and as future", function()
    assert.equal("2025-10-30", placed({ unit = "day", weekday = 4 }, "past"))
    assert.equal("2025-10-23", placed({ unit = "day", weekday = 4 }, "before"))
    assert.equal("2025-10-30", placed({ unit = "day", weekday = 4 }, "future"))
    assert.equal("2025-11-06", placed({ unit = "day", weekday = 4 }, "after"))
    assert.equal("2025-10-27", placed({ unit = "day", weekday = 1 }, "past"))
    assert.equal("2025-11-01", placed({ unit = "day", weekday = 6 }, "near"))
  end)

  it("keep the time of day", function()
    assert.equal("2025-10-27TNI", placed({ unit = "day", weekday = 1, part = "NI" }, "past"))
  end)

  it("find holidays", function()
    local function placed_holiday(text, direction)
      return value.point(nearest.place_holiday(holiday.rule(text), THURSDAY, direction))
    end
    assert.equal("2024-12-25", placed_holiday("12-25", "past"))
    assert.equal("2025-11-27", placed_holiday("4 thursday 11", "future"))
    assert.equal("2025-11-28", placed_holiday("4 thursday 11+1", "future"))
    assert.equal("2025-05-26", placed_holiday("-1 monday 5", "past"))
    assert.equal("2025-04-20", placed_holiday("easter+0", "past"))
    assert.equal("2025-04-18", placed_holiday("easter-2", "past"))
    assert.equal("2025-11-04", placed_holiday("1 monday 11+1", "near"))
    assert.is_nil(holiday.rule "islamic")
  end)

  it("are found by any spelling", function()
    assert.equal(9, english.find(english.months, "Sept."))
    assert.equal(9, english.find(english.months, "sept"))
    assert.equal(1, english.find(english.weekdays, "Mon."))
    assert.is_nil(english.find(english.months, "Marching"))
  end)
end)
