local stringer = require "stringer"

local extractor

--- The entity of a name, or of its nth mention, as "type code lat,lon" with whole degrees.
local function place(text, name, nth)
  local doc = extractor:read(text)
  local found = {}
  for _, entity in ipairs(doc:dossier().entities) do
    for _, mention in ipairs(entity.mentions) do
      if mention.text == name then
        found[#found + 1] = {
          mention.start,
          ("%s %s %d,%d"):format(
            entity.type,
            tostring(entity.code),
            math.floor((entity.lat or 0) + 0.5),
            math.floor((entity.lon or 0) + 0.5)
          ),
        }
      end
    end
  end
  doc:close()
  table.sort(found, function(a, b)
    return a[1] < b[1]
  end)
  return found[nth or 1] and found[nth or 1][2]
end

describe("places of one name", function()
  setup(function()
    extractor = stringer.load "news"
  end)

  it("are the largest where nothing is said", function()
    assert.equal("city FRA 49,2", place("It rained in Paris.", "Paris"))
    assert.equal("region USA 37,-120", place("It rained in California.", "California"))
    assert.equal("country GEO 42,44", place("It rained in Georgia.", "Georgia"))
  end)

  it("are in what is named behind them", function()
    assert.equal("city USA 34,-96", place("It rained in Paris, Texas.", "Paris"))
    assert.equal("city USA 40,-90", place("It rained in Springfield, Ill. last week.", "Springfield"))
    assert.equal(
      "city USA 32,-96",
      place("It rained in Palestine, Texas. Police in Palestine warned drivers.", "Palestine", 2)
    )
    assert.equal("region USA 33,-83", place("It rained in Athens, Georgia.", "Georgia"))
  end)

  it("are in the country that the text speaks of", function()
    assert.equal(
      "region AUS -37,145",
      place("Australian police searched a house in Victoria. One in Queensland was empty.", "Victoria")
    )
    assert.equal(
      "city GBR 54,-3",
      place("Police in Lancaster asked for help. The Lancashire town is calm.", "Lancaster")
    )
  end)

  it("are near the others", function()
    assert.equal(
      "city USA 34,-96",
      place(
        "Texas police said that the man from Paris was seen in Sherman and Bonham, and in Fannin County.",
        "Paris"
      )
    )
  end)

  it("are states in a list of states", function()
    assert.equal(
      "region USA 48,-120",
      place("It was seen in Idaho, Oregon, Washington, Montana and Utah.", "Washington")
    )
    assert.equal("city USA 39,-77", place("Talks in Washington went on.", "Washington"))
  end)

  it("are counties by their state", function()
    assert.equal("region USA 34,-95", place("Bridges in Lamar County, Texas, are old.", "Lamar County"))
    assert.equal("region USA 34,-88", place("Bridges in Lamar County, Alabama, are old.", "Lamar County"))
  end)

  it("stand apart when they are two", function()
    local text = "She flew from Washington, D.C. to London. London, Ontario was next."
    assert.truthy(place(text, "London"))
  end)

  it("have their coordinates in capitals too", function()
    assert.equal("city USA 38,-82", place("CHARLESTON, W.Va. -- A bridge fell.", "CHARLESTON"))
  end)
end)

describe("seats of power", function()
  it("are facilities that stand for those who work there", function()
    local doc = stringer.load("news"):read "The Kremlin denied it."
    local entity = doc:dossier().entities[1]
    assert.same({ "facility", "RUSGOV" }, { entity.type, entity.mentions[1].stands_for })
    doc:close()
  end)
end)
