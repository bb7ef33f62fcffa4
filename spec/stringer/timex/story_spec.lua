local story = require "stringer.timex.story"

describe("story.years", function()
  it("goes on in the year that was named", function()
    assert.same(
      { [2] = 1916, [3] = 1916 },
      story.years { { year = 1916, month = 3 }, { month = 4 }, { month = 7 } }
    )
  end)

  it("goes over the turn of the year", function()
    assert.same(
      { [2] = 1916, [3] = 1917 },
      story.years { { year = 1916, month = 11 }, { month = 12 }, { month = 2 } }
    )
  end)

  it("knows from the date after it which side a month is on", function()
    assert.same(
      { [2] = 1915 },
      story.years { { year = 1915, month = 6 }, { month = 5 }, { year = 1915, month = 8 } }
    )
  end)

  it("passes over a year that is named aside", function()
    assert.same(
      { [3] = 1916, [4] = 1916 },
      story.years {
        { year = 1916, month = 3 },
        { year = 1950 },
        { month = 4 },
        { month = 5 },
        { year = 1916, month = 6 },
      }
    )
  end)

  it("begins anew at a heading", function()
    assert.same(
      { [3] = 1917 },
      story.years { { year = 1916, month = 11 }, { year = 1917, heading = true }, { month = 10 } }
    )
  end)

  it("knows nothing before the first year", function()
    assert.same({}, story.years { { month = 3 }, { month = 4 } })
    assert.same({ [3] = 1916 }, story.years { { month = 3 }, { year = 1916, month = 3 }, { month = 4 } })
  end)
end)
