local stringer = require "stringer"

local pack = stringer.pack "quantities-alone"
pack:include(require "stringer.packs.news.words")
pack:include(require "stringer.packs.news.blocks")
pack:include(require "stringer.packs.news.times")
pack:include(require "stringer.packs.news.quantities")

local extractor

local function found(text)
  local doc = extractor:read(text)
  local list = {}
  for _, q in ipairs(doc:spans("Quantity")) do
    local amount = q.low and ("%s..%s"):format(q.low, q.high) or q.value or "?"
    list[#list + 1] = ("%s | %s | %s%s%s"):format(
      doc:text(q),
      q.kind,
      amount,
      q.unit and " | " .. q.unit or "",
      q.mod and " | " .. q.mod or ""
    )
  end
  doc:close()
  return list
end

describe("quantities in a whole text", function()
  setup(function()
    extractor = stringer.load(pack)
  end)

  it("are casualties where the words say so", function()
    assert.same(
      { "12 people | dead | 12", "30 others | injured | 30", "200 protesters | arrested | 200" },
      found("The bomb killed 12 people and wounded 30 others. Police arrested 200 protesters.")
    )
    assert.same(
      { "At least 20 civilians | dead | 20 | EQUAL_OR_MORE" },
      found("At least 20 civilians were killed.")
    )
    assert.same({ "Between 20 and 30 rebels | dead | 20..30" }, found("Between 20 and 30 rebels were killed."))
  end)

  it("count those who share the fate of others", function()
    assert.same(
      { "a policeman | dead | 1", "his wife | dead | 1", "two children | dead | 2" },
      found("Gunmen killed a policeman, his wife and two children.")
    )
    assert.same(
      { "One lieutenant | dead | 1", "four soldiers | dead | 4", "three civilians | dead | 3" },
      found("One lieutenant, four soldiers, and three civilians were killed.")
    )
    assert.same({ "12 people | dead | 12" }, found("The bomb killed 12 people and a doctor said so."))
    assert.same({ "12 people | dead | 12" }, found("The bomb killed 12 people, a doctor in Gaza said."))
    assert.same(
      { "three people | dead | 3", "30 others | injured | 30" },
      found("It killed three people and 30 others were wounded.")
    )
    assert.same(
      { "12 people | dead | 12", "8 | dead | 8" },
      found("It killed 12 people in Kabul and 8 in Herat.")
    )
    assert.same({ "two rebels | dead | 2" }, found("In a clash with a soldier and two rebels were killed."))
  end)

  it("are no casualties where nothing has happened to people", function()
    assert.same({ "300 | count | 300 | cow" }, found("The fire killed 300 cows."))
    assert.same({ "10 judges | count | 10 | judge" }, found("They threatened to kill 10 judges."))
    assert.same({ "45 | age | 45 | year" }, found("Omar Haddad, 45, was killed."))
    assert.same({ "Twelve | count | 12 | people" }, found("Twelve people were detained in hospital."))
  end)

  it("keep what is said of how exact they are", function()
    assert.same(
      { "dozens of houses | count | ? | house | DOZENS" },
      found("The fire destroyed dozens of houses.")
    )
    assert.same({ "more than 300 | count | 300 | MORE_THAN" }, found("He wrote more than 300."))
  end)

  it("carry units", function()
    assert.same(
      { "$1.5bn | money | 1500000000 | USD", "61 percent | percent | 61 | %", "300 miles | length | 300 | mi" },
      found("They paid $1.5bn for 61 percent of the canal, 300 miles of it.")
    )
    assert.same(
      { "3-4 billion euros | money | 3000000000..4000000000 | EUR" },
      found("It cost 3-4 billion euros.")
    )
  end)

  it("are ranges only where one number is below the other and nothing moves between them", function()
    assert.same({ "40 | count | 40", "30 | count | 30" }, found("The number fell from 40 to 30."))
    assert.same({ "$5 | money | 5 | USD", "$3 | money | 3 | USD" }, found("Its shares slipped from $5 to $3."))
    assert.same({ "5% | percent | 5 | %", "8% | percent | 8 | %" }, found("It rose from 5% to 8%."))
    assert.same({ "5% to 8% | percent | 5..8 | %" }, found("Interest of 5% to 8% is paid."))
    assert.same(
      { "More than 40 | count | 40 | MORE_THAN", "less than 10 | count | 10 | LESS_THAN" },
      found("More than 40 and less than 10 differ.")
    )
    assert.same({}, found("They won 3-2 at home."))
  end)

  it("are no numbers that name something", function()
    assert.same({}, found("Flight 370 passengers drove from gate 12 to Highway 19."))
    assert.same({}, found("She is one of those. One said so."))
    assert.same({}, found("An F-16 flew by."))
    assert.same(
      { "one | count | 1 | brother", "19 | count | 19 | highway" },
      found("He has one brother on 19 highways.")
    )
  end)

  it("tell the place in an order", function()
    assert.same(
      { "twenty-first | ordinal | 21 | attempt", "two | count | 2 | book" },
      found("His twenty-first attempt gave two books.")
    )
    assert.same({ "first | ordinal | 1", "two | count | 2 | book" }, found("I like the first two books."))
    assert.same({}, found("He first saw her today."))
  end)

  it("count nouns behind a hyphen, and leave later words alone", function()
    assert.same(
      { "24 | count | 24 | point", "three | count | 3" },
      found("A 24-point lead, compared to three last year.")
    )
    assert.same(
      { "millions of dollars | money | ? | USD | MILLIONS", "hundreds of miles | length | ? | mi | HUNDREDS" },
      found("It cost millions of dollars and ran hundreds of miles.")
    )
  end)

  it("leave numbers alone that belong to times", function()
    assert.same({}, found("He came on 3 June 2019 and stayed for four days."))
  end)

  it("survive numbers that are too large or malformed", function()
    assert.has_no.errors(function()
      found(("9"):rep(400) .. " men. 1,2,3,,4 1/0 " .. ("1 "):rep(200))
    end)
  end)
end)
