local dates = require "stringer.cli.dates"

describe("dates as people write them", function()
  it("are days of the calendar, whatever stands behind them", function()
    for _, form in ipairs {
      "2023-05-16",
      "2023-05-16T10:15:00Z",
      "2023-05-16 10:15",
      "2023/05/16",
      "2023.5.16",
      "20230516",
      "20230516T101500Z",
      "20230516101500",
      "May 16, 2023",
      "May 16 2023",
      "16 May 2023",
      "16-May-2023",
      "16th May 2023",
      "Tue, 16 May 2023 10:15:00 GMT",
      "Tuesday, May 16, 2023",
      "MAY 16, 2023",
      "16/05/2023",
      "05/16/2023",
      "16.05.2023",
      "16.5.2023",
      " 2023-05-16 ",
    } do
      assert.same({ "2023-05-16" }, { dates.day(form) }, form)
    end
    assert.equal("2023-05-16", (dates.day(20230516)))
    assert.equal("2021-09-03", (dates.day "Sept. 3, 2021"))
    assert.equal("2024-02-29", (dates.day "Feb 29, 2024"))
  end)

  it("are asked about where they may be two days", function()
    local day, problem = dates.day "05/06/2023"
    assert.is_nil(day)
    assert.equal('"05/06/2023" may be two days: --dayfirst or --monthfirst says which', problem)
    assert.equal("2023-06-05", (dates.day("05/06/2023", "day")))
    assert.equal("2023-05-06", (dates.day("05/06/2023", "month")))
    assert.equal("2023-06-05", (dates.day "05.06.2023"))
    assert.equal("2023-05-05", (dates.day "05/05/2023"))
  end)

  it("are told of where the calendar has no such day", function()
    for form, day in pairs {
      ["2023-02-30"] = "2023-02-30",
      ["31/04/2023"] = "2023-04-31",
      ["20231301"] = "2023-13-01",
      ["February 29, 2023"] = "2023-02-29",
      ["2023-00-10"] = "2023-00-10",
    } do
      assert.same({ nil, ('"%s" is not in the calendar'):format(day) }, { dates.day(form) })
    end
    assert.same({ nil, '"2023-16-05" is not in the calendar' }, { dates.day("16/05/2023", "month") })
  end)

  it("are no dates otherwise", function()
    assert.same({}, { dates.day(nil) })
    assert.same({}, { dates.day "" })
    assert.same({}, { dates.day "  " })
    for _, form in ipairs {
      "tomorrow",
      "16/05/23",
      "2023",
      "2023-05",
      "May 2023",
      "16 Mai 2023",
      "2023-05-16x",
      "2023051",
      "1684232100",
      "Maybe 16, 2023",
      "May 16, 2023 and more",
    } do
      local day, problem = dates.day(form)
      assert.is_nil(day, form)
      assert.matches("is no date %(wanted: 2023%-05%-16,", problem)
    end
    for _, value in ipairs { true, {}, 1.5, -1, 1e300 } do
      local day, problem = dates.day(value)
      assert.is_nil(day)
      assert.matches("is no string", problem)
    end
  end)
end)
