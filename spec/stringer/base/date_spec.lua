-- Dates of documents.
local date = require "stringer.base.date"

describe("a date", function()
  it("is a day of the calendar, with its weekday", function()
    local day = date.parse "2024-02-29"
    assert.same({ 2024, 2, 29, 4 }, { day.year, day.month, day.day, day.weekday })
    assert.equal("2024-02-29", tostring(day))
    assert.equal(7, date.parse("2000-01-02").weekday)
    assert.equal(1, date.parse("1900-01-01").weekday)
  end)

  it("may have a time behind it", function()
    assert.equal("2023-05-16", date.parse("2023-05-16T12:00Z").text)
    assert.equal("2023-05-16", date.parse("2023-05-16 12:00").text)
  end)

  it("is refused with what is wrong", function()
    for text, reason in pairs {
      ["2023-02-29"] = "no day of the calendar",
      ["1900-02-29"] = "no day of the calendar",
      ["2023-13-01"] = "no day of the calendar",
      ["16.05.2023"] = "YYYY%-MM%-DD is wanted",
      ["2023-05-16x"] = "YYYY%-MM%-DD is wanted",
    } do
      local day, problem = date.parse(text)
      assert.is_nil(day)
      assert.matches(reason, problem)
    end
    assert.matches("not a number", select(2, date.parse(20230516)))
  end)
end)
