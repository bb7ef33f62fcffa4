local stringer = require "stringer"

local pack = stringer.pack "times-alone"
pack:include(require "stringer.packs.news.words")
pack:include(require "stringer.packs.news.blocks")
pack:include(require "stringer.packs.news.times")

local extractor

local function values(text, date)
  local doc = extractor:read(text, { date = date })
  local list = {}
  for _, span in ipairs(doc:spans("Time")) do
    list[#list + 1] = doc:text(span) .. " = " .. tostring(span.value)
  end
  doc:close()
  return list
end

describe("times in a whole text", function()
  setup(function()
    extractor = stringer.load(pack)
  end)

  it("count from the document's date in news", function()
    assert.same(
      { "yesterday = 2025-02-04", "next week = 2025-W07", "October = 2024-10" },
      values("He said yesterday that he leaves next week. The bridge was closed in October.", "2025-02-05")
    )
  end)

  it("stay open where there is no date", function()
    assert.same(
      { "28 September = XXXX-09-28", "Monday = XXXX-WXX-1" },
      values("It opened on 28 September, a Monday.")
    )
    assert.same({ "7:30 a.m. = XXXX-XX-XXT07:30" }, values "She left at 7:30 a.m.")
  end)

  it("count from the dateline where the document came without a date", function()
    assert.same(
      { "22 JAN 89 = 1989-01-22", "yesterday = 1989-01-21", "Monday = 1989-01-16" },
      values("LISBON, 22 JAN 89 (XYZ) -- The bridge fell yesterday. It had been closed on Monday.")
    )
    assert.same(
      { "3 June 1990 = 1990-06-03", "yesterday = XXXX-XX-XX" },
      values("He was born on 3 June 1990. He died yesterday.")
    )
  end)

  it("count from a line near the top that tells the date alone", function()
    for _, line in ipairs {
      "Thursday, May 7, 2015",
      "7 May 2015",
      "Published 10:15 GMT, 7 May 2015",
      "2015-05-07",
      "Posted on May 7, 2015 at 6.30 p.m. EDT",
    } do
      local got = values("Ferry sinks off Malta\n\n" .. line .. "\n\nThe ferry sank yesterday, the navy said.")
      assert.equal("yesterday = 2015-05-06", got[#got], line)
    end
    local got = values("7 May 2015 was a bad day\n\nThe ferry sank yesterday, the navy said.")
    assert.equal("yesterday = XXXX-XX-XX", got[#got])
  end)

  it("count from what was named before where English does", function()
    assert.same(
      {
        "3 May 1940 = 1940-05-03",
        "Two days later = 1940-05-05",
        "That same day = 1940-05-05",
        "the following year = 1941",
      },
      values(
        "The fort fell on 3 May 1940. Two days later the town burned. That same day the king fled. He died the"
          .. " following year."
      )
    )
  end)

  it("take the year of a history from the text", function()
    local text = "The war began in March 1812. In 1813 the army fled. In June it came back. The siege began on 4"
      .. " August 1813. "
      .. "On 9 August the wall fell. By May 1814 the city was lost. In 1815 there was peace. In 1816 the king returned."
    local found = values(text, "2009-12-19")
    assert.equal("June = 1813-06", found[3])
    assert.equal("9 August = 1813-08-09", found[5])
  end)

  it("compare a quarter with the one a year before", function()
    assert.same(
      { "the third quarter = 2024-Q3", "a year earlier = 2023-Q3" },
      values("Profit rose in the third quarter to 40 million from 30 million a year earlier.", "2024-11-06")
    )
  end)

  it("share the year of a pair of months", function()
    assert.same(
      { "August = 1914-08", "September 1914 = 1914-09" },
      values("They met in August and September 1914.")
    )
  end)

  it("do not take verbs and names for times", function()
    assert.same(
      {},
      values(
        "You may march on. A second group came. The 55-year-old left. India Today reported it.",
        "2025-02-05"
      )
    )
  end)

  it("survive numbers that are too large", function()
    local nines = ("9"):rep(60)
    assert.has_no.errors(function()
      values(
        nines .. " years ago it began; " .. nines .. " days later it ended, after " .. nines .. " hours.",
        "2025-02-05"
      )
    end)
  end)

  it("refuse days that the calendar lacks", function()
    assert.same({}, values("It was 31 February 2001 in the story, or 31 June."))
  end)
end)
