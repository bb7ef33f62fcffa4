local value = require "stringer.timex.value"

describe("TIMEX3 values", function()
  it("write points, with X for what is not known", function()
    local cases = {
      ["2025-10-28"] = { unit = "day", year = 2025, month = 10, day = 28 },
      ["XXXX-09-28"] = { unit = "day", month = 9, day = 28 },
      ["XXXX-WXX-5"] = { unit = "day", weekday = 5 },
      ["2025-09"] = { unit = "month", year = 2025, month = 9 },
      ["2025-W07"] = { unit = "week", year = 2025, week = 7 },
      ["2025-W07-WE"] = { unit = "weekend", year = 2025, week = 7 },
      ["2025-Q3"] = { unit = "quarter", year = 2025, quarter = 3 },
      ["2025-QX"] = { unit = "quarter", year = 2025 },
      ["2025-H1"] = { unit = "half", year = 2025, half = 1 },
      ["2025-SU"] = { unit = "season", year = 2025, season = "SU" },
      ["2025"] = { unit = "year", year = 2025 },
      ["BC0480"] = { unit = "year", year = 480, bc = true },
      ["198"] = { unit = "decade", year = 1980 },
      ["19"] = { unit = "century", year = 1900 },
      ["2025-10-28TMO"] = { unit = "day", year = 2025, month = 10, day = 28, part = "MO" },
      ["2025-10-28T09:30Z"] = { unit = "day", year = 2025, month = 10, day = 28, clock = "09:30", zone = "Z" },
    }
    for text, point in pairs(cases) do
      assert.equal(text, value.point(point))
    end
  end)

  it("write durations", function()
    local cases = {
      P4D = { 4, "day" },
      PXD = { nil, "day" },
      PT2H = { 2, "hour" },
      PT30M = { 0.5, "hour" },
      P20Y = { 2, "decade" },
      P100Y = { 1, "century" },
      P2Y6M = { 2.5, "year" },
      PT1M30S = { 1.5, "minute" },
      P18M = { 18, "month" },
      PXC = { nil, "century" },
    }
    for text, case in pairs(cases) do
      assert.equal(text, value.duration(case[1], case[2]))
    end
  end)

  it("write times of day, and refuse what is none", function()
    assert.equal("09:00", value.clock(9))
    assert.equal("21:05:30", value.clock(21, 5, 30))
    assert.equal("24:00", value.clock(24))
    assert.is_nil(value.clock(25))
    assert.is_nil(value.clock(12, 75))
  end)
end)
