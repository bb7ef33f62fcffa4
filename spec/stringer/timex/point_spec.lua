local point = require "stringer.timex.point"
local value = require "stringer.timex.value"
local calendar = require "stringer.timex.calendar"

local DAY = { unit = "day", year = 2025, month = 10, day = 30 } -- a Thursday

local function shifted(n, unit, from)
  local p = point.shift(from or DAY, n, unit)
  return p and value.point(p)
end

describe("points of time", function()
  it("move by a unit and become as coarse as it", function()
    local cases = {
      { "2025-10-29", -1, "day" },
      { "2025-11-01", 2, "day" },
      { "2025-W43", -1, "week" },
      { "2025-W42", -2, "week" },
      { "2025-W44-WE", 0, "weekend" },
      { "2025-09", -1, "month" },
      { "2026-01", 3, "month" },
      { "2025-Q3", -1, "quarter" },
      { "2024", -1, "year" },
      { "2025-SU", -1, "season" },
      { "2024-WI", -3, "season" },
      { "201", -1, "decade" },
      { "19", -1, "century" },
    }
    for _, case in ipairs(cases) do
      assert.equal(case[1], shifted(case[2], case[3]))
    end
  end)

  it("do not pretend to be finer than what they come from", function()
    assert.is_nil(shifted(2, "day", { unit = "year", year = 1999 }))
    assert.equal("1999", shifted(0, "day", { unit = "year", year = 1999 }))
    assert.equal("2001", shifted(2, "year", { unit = "month", year = 1999, month = 5 }))
  end)

  it("count backwards before the era", function()
    assert.equal("BC0479", shifted(1, "year", { unit = "year", year = 480, bc = true }))
    assert.equal("BC0001", shifted(-1, "year", { unit = "year", year = 1 }))
    assert.equal("0002", shifted(2, "year", { unit = "year", year = 1, bc = true }))
  end)

  it("keep their place in another year", function()
    assert.equal("2024-Q3", value.point(point.same_in_year({ unit = "quarter", year = 2025, quarter = 3 }, -1)))
    assert.equal(
      "2023-02-28",
      value.point(point.same_in_year({ unit = "day", year = 2024, month = 2, day = 29 }, -1))
    )
  end)

  it("know their first day", function()
    assert.equal(calendar.to_days(2025, 10, 27), point.first_day({ unit = "week", year = 2025, week = 44 }))
    assert.equal(calendar.to_days(2025, 11, 1), point.first_day({ unit = "weekend", year = 2025, week = 44 }))
    assert.equal(calendar.to_days(2025, 7, 1), point.first_day({ unit = "quarter", year = 2025, quarter = 3 }))
    assert.is_nil(point.first_day({ unit = "month", month = 3 }))
  end)
end)
