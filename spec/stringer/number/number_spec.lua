local number = require "stringer.number"

local function close(expected, got, text)
  assert(got, text .. ": nothing read")
  assert(
    math.abs(expected - got) <= 1e-9 * math.max(1, math.abs(expected)),
    ("%s: %s, not %s"):format(text, tostring(got), tostring(expected))
  )
end

describe("numbers", function()
  local cases = {
    { "0", 0 },
    { "17", 17 },
    { "1,234", 1234 },
    { "1,234.5", 1234.5 },
    { "12,34,567.89", 1234567.89 },
    { ".25", 0.25 },
    { "1.111,25", 1111.25 },
    { "5,00", 5 },
    { "2 414 021", 2414021 },
    { "1e10", 1e10 },
    { "-3", -3 },
    { "10k", 10000 },
    { "1.5bn", 1.5e9 },
    { "3m", 3e6 },
    { "2 1/2", 2.5 },
    { "3/4", 0.75 },
    { "⅔", 2 / 3 },
    { "2½", 2.5 },
    { "twenty-seven", 27 },
    { "two hundred and five", 205 },
    { "one hundred sixteen", 116 },
    { "four thousand two hundred", 4200 },
    { "a hundred", 100 },
    { "a thousand", 1000 },
    { "three hundred thousand", 300000 },
    { "1.2 million", 1.2e6 },
    { "half a million", 500000 },
    { "half a dozen", 6 },
    { "a dozen", 12 },
    { "two dozen", 24 },
    { "a couple of", 2 },
    { "twelve hundred", 1200 },
    { "two million three hundred thousand and one", 2300001 },
    { "a million and a half", 1.5e6 },
    { "two and a half million", 2.5e6 },
    { "two and half", 2.5 },
    { "2.5million", 2.5e6 },
    { "75billion", 75e9 },
    { "10 , 000", 10000 },
    { "6 . 2", 6.2 },
    { "1 , 118 . 5 million", 1118.5e6 },
    { "half", 0.5 },
    { "a half", 0.5 },
    { "a third", 1 / 3 },
    { "two-thirds", 2 / 3 },
    { "three quarters", 0.75 },
    { "one and a half", 1.5 },
    { "one and a quarter", 1.25 },
    { "twenty-three fifths", 4.6 },
    { "one twenty-fifth", 0.04 },
    { "one hundred and thirty-two fifths", 26.4 },
    { "one hundred and thirty and two fifths", 130.4 },
    { "minus five point five", -5.5 },
    { "three point one four", 3.14 },
    { "negative one", -1 },
    { "point two", 0.2 },
    { "one in five", 0.2 },
    { "two out of three", 2 / 3 },
    { "3 hundred and 21", 321 },
    { "two thirds of a million", 2e6 / 3 },
    { "two million and three fifths", 2.6e6 },
    { "one hundred and three quarters", 100.75 },
    { "two million and one half", 2.5e6 },
    { "one one hundred and fifth", 1 / 105 },
    { "one two hundredth", 1 / 200 },
    { "1.3x10^6", 1.3e6 },
    { "3×10^-2", 0.03 },
    { "five point two million", 5.2e6 },
    { "1.500.000", 1.5e6 },
    { "a couple of thousand", 2000 },
    { "a quarter of a million", 250000 },
    { "quarter of a million", 250000 },
    { "three dozens", 36 },
    { "two hundred point zero three", 200.03 },
    { "45/50", 0.9 },
    { "12 3/4", 12.75 },
    { "12-3/4", 12.75 },
    { "12e-1", 1.2 },
    { "−5", -5 },
    { "1,674.5 M", 1674.5e6 },
    { "12\194\160500", 12500 },
    { "1\226\128\175234\226\128\137567.5", 1234567.5 },
    { "３,５００", 3500 },
    { "6 crore", 6e7 },
    { "10 bln", 1e10 },
  }
  for _, case in ipairs(cases) do
    it("reads " .. case[1], function()
      close(case[2], number.parse(case[1]), case[1])
    end)
  end

  it("refuses what is none", function()
    for _, text in ipairs { "", "a", "the", "and", "report", "point", "1/0", "12th man", ("9"):rep(400), "1e999" } do
      assert.is_nil(number.parse(text), text)
    end
  end)

  it("reads ordinals", function()
    local ordinals = {
      first = 1,
      ["twenty-first"] = 21,
      ["22nd"] = 22,
      ["one hundred and fifth"] = 105,
      ["two hundredth"] = 200,
      ["three millionth"] = 3e6,
      ["11th"] = 11,
    }
    for text, n in pairs(ordinals) do
      assert.equal(n, number.ordinal(text), text)
    end
    assert.is_nil(number.ordinal("22"))
    assert.is_nil(number.ordinal("two"))
  end)

  it("reads years", function()
    local years = {
      ["nineteen ninety-four"] = 1994,
      ["nineteen eighty"] = 1980,
      ["two thousand"] = 2000,
      ["two thousand and eight"] = 2008,
      ["twenty twenty-four"] = 2024,
      ["eighteen hundred"] = 1800,
      ["1994"] = 1994,
      ["'94"] = 1994,
      ["’07"] = 2007,
    }
    for text, year in pairs(years) do
      assert.equal(year, number.year(text), text)
    end
    assert.is_nil(number.year("thirty"))
    assert.is_nil(number.year("twenty people"))
  end)

  it("completes years of two figures near a given year", function()
    assert.equal(1999, number.full_year(99))
    assert.equal(2007, number.full_year(7))
    assert.equal(1916, number.full_year(16, 1915))
    assert.equal(1805, number.full_year(5, 1799))
  end)

  it("reads Roman numerals", function()
    for text, n in pairs { I = 1, IV = 4, IX = 9, XIV = 14, MCMXC = 1990 } do
      assert.equal(n, number.words.roman(text))
    end
    assert.is_nil(number.words.roman("IIII"))
    assert.is_nil(number.words.roman("mild"))
  end)
end)
