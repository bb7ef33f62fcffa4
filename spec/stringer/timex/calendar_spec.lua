local calendar = require "stringer.timex.calendar"

describe("the calendar", function()
  it("counts days from 1970-01-01", function()
    assert.equal(0, calendar.to_days(1970, 1, 1))
    assert.equal(11016, calendar.to_days(2000, 2, 29))
    assert.equal(-719528, calendar.to_days(0, 1, 1))
  end)

  it("gives every day of four centuries back, one after the other", function()
    local days = calendar.to_days(1799, 12, 31)
    local year, month, day = 1799, 12, 31
    for _ = 1, 146097 do
      days = days + 1
      day = day + 1
      if day > calendar.month_length(year, month) then
        day, month = 1, month + 1
      end
      if month > 12 then
        month, year = 1, year + 1
      end
      local y, m, d = calendar.from_days(days)
      if y ~= year or m ~= month or d ~= day then
        error(("day %d is %d-%d-%d, not %d-%d-%d"):format(days, year, month, day, y, m, d))
      end
    end
  end)

  it("knows weekdays, before the epoch too", function()
    assert.equal(4, calendar.weekday(0)) -- a Thursday
    assert.equal(1, calendar.weekday(calendar.to_days(2024, 1, 1)))
    assert.equal(7, calendar.weekday(calendar.to_days(1941, 12, 7)))
  end)

  it("knows ISO weeks at the turn of a year", function()
    assert.same({ 2020, 53 }, { calendar.week(calendar.to_days(2021, 1, 3)) })
    assert.same({ 2021, 1 }, { calendar.week(calendar.to_days(2021, 1, 4)) })
    assert.same({ 2025, 1 }, { calendar.week(calendar.to_days(2024, 12, 30)) })
    assert.equal(calendar.to_days(2024, 12, 30), calendar.monday_of(2025, 1))
  end)

  it("adds months across years", function()
    assert.same({ 2023, 11 }, { calendar.add_months(2024, 1, -2) })
    assert.same({ 2025, 1 }, { calendar.add_months(2024, 1, 12) })
  end)

  it("finds the n-th weekday of a month", function()
    assert.equal(calendar.to_days(2024, 11, 28), calendar.nth_weekday(2024, 11, 4, 4))
    assert.equal(calendar.to_days(2024, 5, 27), calendar.nth_weekday(2024, 5, 1, -1))
    assert.equal(calendar.to_days(2024, 9, 2), calendar.nth_weekday(2024, 9, 1, 1))
  end)

  it("finds Easter", function()
    for date in ("1961-04-02 2000-04-23 2008-03-23 2019-04-21 2024-03-31 2038-04-25"):gmatch("%S+") do
      local d = calendar.parse(date)
      assert.equal(calendar.to_days(d.year, d.month, d.day), calendar.easter(d.year))
    end
  end)

  it("reads ISO dates and refuses what is none", function()
    assert.same({ year = 2025, month = 10, day = 30 }, calendar.parse("2025-10-30"))
    assert.same({ year = 2025, month = 10, day = 30 }, calendar.parse("2025-10-30T12:00:00Z"))
    assert.same({ year = 2025, month = 10 }, calendar.parse("2025-10"))
    assert.same({ year = 2025 }, calendar.parse("2025"))
    for _, bad in ipairs { "2025-13-01", "2025-02-29", "yesterday", "", "2025-1-1", "20251030" } do
      assert.is_nil(calendar.parse(bad))
    end
    assert.is_nil(calendar.parse(nil))
  end)
end)
