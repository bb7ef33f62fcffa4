local stringer = require "stringer"

local pack = stringer.pack "casualties-alone"
pack:include(require "stringer.packs.news.words")
pack:include(require "stringer.packs.news.blocks")
pack:include(require "stringer.packs.news.times")
pack:include(require "stringer.packs.news.quantities")

--- What the news says of the dead and hurt, and what is to be filed of it: kind, how many and how exact.
local SENTENCES = {
  {
    "At least 17 people, including four children, were killed and dozens wounded.",
    "dead 17 EQUAL_OR_MORE; count 4; injured DOZENS",
  },
  { "The death toll rose to 41 on Tuesday.", "dead 41" },
  { "Authorities raised the death toll to 53, up from 30.", "dead 53; count 30" },
  { "The death toll was revised to 41, down from 45.", "dead 41; count 45" },
  { "Toll in Arlen quake tops 20,000", "dead 20000" },
  { "The number of dead climbed to 97.", "dead 97" },
  { "The jet fell into the sea, killing all 176 on board.", "dead 176" },
  { "All 62 passengers and crew aboard were killed.", "dead 62" },
  { "No one was hurt.", "injured 0" },
  { "No deaths or injuries were reported.", "dead 0; injured 0" },
  { "Blast kills 12 in Kabul", "dead 12" },
  { "12 dead, 30 hurt after ferry sinks", "dead 12; injured 30" },
  { "Suicide bomber kills 9, wounds 25 at market", "dead 9; injured 25" },
  { "Strike kills teenager", "dead 1" },
  { "Police arrest 12 over riot", "arrested 12" },
  { "300,000 flee as volcano erupts", "displaced 300000" },
  { "A 34-year-old man was shot dead and two others were injured.", "dead 1; age 34; injured 2" },
  { "A 9-year-old girl and two 17-year-old boys were wounded.", "injured 1; age 9; injured 2; age 17" },
  { "Between 20 and 30 people were feared drowned.", "dead 20..30" },
  { "Some 200-300 people were arrested.", "arrested 200..300 APPROX" },
  { "The strike left three people dead and at least nine others wounded.", "dead 3; injured 9 EQUAL_OR_MORE" },
  { "Six people died, among them a baby, and 14 were taken to hospital.", "dead 6; injured 14" },
  { "Half a dozen people were killed and several dozen injured.", "dead 6; injured DOZENS" },
  { "Twenty-two people were reported missing.", "missing 22" },
  { "Three policemen and a civilian were among the dead.", "dead 3; dead 1" },
  { "More than 30 people – mostly women – were killed.", "dead 30 MORE_THAN" },
  { "Nobody was killed, but eight people suffered minor injuries.", "dead 0; injured 8" },
  { "Scores of people were killed and thousands made homeless.", "dead SCORES; displaced THOUSANDS" },
  { "A man stabbed 11 students to death.", "dead 11" },
  { "More than 500 people were killed or are missing.", "casualties 500 MORE_THAN" },
  { "The two blasts killed eight and three people respectively.", "count 2; dead 8; dead 3" },
  { "The fire killed 60 people and drove four million from their homes.", "dead 60; displaced 4000000" },
  { "A reporter, Omar Haddad, 45, was killed.", "age 45" },
  { "Two Palestinians shot dead", "dead 2" },
  { "A family of five was killed.", "dead 5" },
  { "Not one person was hurt.", "injured 0" },
  { "The death toll could reach 200.", "count 200" },
  { "Three dead whales washed ashore.", "count 3" },
  { "The attack hurt 12 oil facilities.", "count 12" },
  { "Eleven people were sentenced to death.", "count 11" },
  { "Deaths rose by 5 percent.", "percent 5" },
  { "The wave could have killed dozens of swimmers.", "count DOZENS" },
  { "The envoy denied that 30 villagers had been killed.", "count 30" },
  { "The army denied killing 30 villagers.", "count 30" },
  { "Rumours that six miners died proved false.", "count 6" },
  { "There is no evidence that six miners died.", "count 6" },
  { "If the dam breaks, 500 villagers will be killed.", "count 500" },
  { "The heat may kill 2,000 people.", "count 2000" },
  { "The beam nearly killed two boys and injured a nurse.", "count 2; injured 1" },
  { "Doctors fear that 300 children will die.", "count 300" },
  { "Did the raid kill 12 people?", "count 12" },
  { "Four bills died in the senate.", "count 4" },
  { "Two servers were killed by a power cut.", "count 2" },
  { "The cold killed 90 lambs.", "count 90" },
  { "The army denied a role in the raid that killed 12 people.", "dead 12" },
  { "The man who was denied bail killed two nurses.", "dead 2" },
  { "Five or six people were killed.", "dead 5..6" },
  { "Up to 15 people may have died.", "dead 15 EQUAL_OR_LESS" },
  { "The rebels almost took Arlen and killed six villagers.", "dead 6" },
}

describe("casualties in the news", function()
  local extractor

  setup(function()
    extractor = stringer.load(pack)
  end)

  -- The first quantity of a text as "kind value", with what is not so of it.
  local function told(text)
    local doc = extractor:read(text)
    local q = doc:spans("Quantity")[1]
    local line = ("%s %d%s%s"):format(
      q.kind,
      q.value,
      q.negated and " negated" or "",
      q.modality and " " .. q.modality or ""
    )
    doc:close()
    return line
  end

  it("are victims that may be where they may have been harmed", function()
    assert.equal("dead 15 possible", told "Up to 15 people may have died.")
    assert.equal("dead 15 possible", told "Some 15 miners are feared dead.")
    assert.equal("dead 15", told "Some 15 miners were killed.")
  end)

  it("are but counted where they were not harmed, with what is not so", function()
    assert.equal("count 12 future", told "They threatened to kill 12 miners.")
    assert.equal("count 12 negated", told "The blast did not kill 12 miners.")
    assert.equal("count 12 possible", told "Reports of 12 deaths could not be confirmed.")
    assert.equal("count 12 negated", told "The army denied that 12 miners had been killed.")
    assert.equal("count 12 negated", told "Reports that 12 miners drowned are untrue.")
    assert.equal("count 12 conditional", told "The blast could have killed 12 miners.")
    assert.equal("count 12 possible", told "It is not known whether 12 miners were killed.")
  end)

  for _, row in ipairs(SENTENCES) do
    it("are told of: " .. row[1], function()
      local doc = extractor:read(row[1])
      local list = {}
      for _, q in ipairs(doc:spans("Quantity")) do
        local amount = q.low and ("%s..%s"):format(q.low, q.high) or q.value
        list[#list + 1] = q.kind .. (amount and " " .. amount or "") .. (q.mod and " " .. q.mod or "")
      end
      doc:close()
      assert.same(row[2], table.concat(list, "; "))
    end)
  end
end)
