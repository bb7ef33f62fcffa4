local packs = require "support.packs"
local stringer = require "stringer"

-- The tokens of a text that pass a test.
local function passing(test, text)
  local file = packs.file(([[
    local stringer = require "stringer"
    local pack = stringer.pack "test"
    pack:phase "p" { pack:rule "r" { match = %q, yields = "Hit" } }
    return pack
  ]]):format("[" .. test .. "]"))
  local document, list = stringer.load(file):read(text), {}
  for _, span in ipairs(document:spans "Hit") do
    list[#list + 1] = document:text(span)
  end
  return list
end

describe("tests of tokens", function()
  after_each(packs.clean)

  it("compare figures", function()
    local text = "Of 1,250 men 7.5 came, 5 left, 12,34,567 stayed, B52 and 3rd flew; five."
    assert.same({ "1,250", "12,34,567" }, passing("number>1000", text))
    assert.same({ "7.5", "5" }, passing("number<=7.5", text))
    assert.same({ "5" }, passing("number=5", text))
    assert.same({ "1,250", "7.5", "12,34,567" }, passing("number!=5", text))
    assert.same({ "1,250", "7.5", "5", "12,34,567" }, passing("number", text))
    assert.same({ "7.5", "5" }, passing("number=7.5|5", text))
  end)

  it("look for expressions in the text and in the folded text", function()
    assert.same({ "BA2490" }, passing([[text~="^[A-Z]{2}\\d+$"]], "BA2490 met ba2490."))
    assert.same({ "BA2490", "ba2490" }, passing([[folded~="^ba\\d+$"]], "BA2490 met ba2490."))
    assert.same({ "Zürich" }, passing([[text~="^Z\\w+$"]], "Zürich is far."))
    assert.same({ "is", "far", "." }, passing([[text~="^[a-z.]+$"]], "Zürich is far."))
  end)

  it("find texts that are nearly one", function()
    assert.same({ "Kaddafi", "Gadafi" }, passing('folded~1="gaddafi"', "Kaddafi, Gadafi and Qaddafy met."))
    assert.same(
      { "Kaddafi", "Gadafi", "Qaddafy" },
      passing('folded~2="gaddafi"', "Kaddafi, Gadafi and Qaddafy met.")
    )
    assert.same({ "Müller" }, passing('text~1="Möller"', "Müller left."))
  end)

  -- Words that no test names are told apart by what else tests look at, and by nothing that they do not.
  it("take words that are alike for one, and no others", function()
    local text = "Bral Brop 44 bral Wral (Bral) 45,000 Bral"
    assert.same({ "Bral", "Wral", "Bral", "Bral" }, passing("shape=Title & suffix=al", text))
    assert.same({ "Bral", "Brop", "Bral", "Bral" }, passing("shape=Title & prefix=br", text))
    assert.same({ "Bral", ")" }, passing("space=false", text))
    assert.same({ "44", "45,000" }, passing([[number>40 & folded!=46]], text))
    assert.same({ "Brop", "44", "Wral", "(", ")", "45,000" }, passing("folded!=bral", text))
  end)

  local function mistake(test)
    return packs.message(nil, passing, test, "x")
  end

  it("say what is wrong with them, and where", function()
    assert.matches("regular expression: `%)` is missing", mistake [[text~="(a"]])
    assert.matches("looks at the text or the folded text", mistake [[lemma~="a"]])
    assert.matches("a number is expected", mistake [[number>many]])
    assert.matches("a distance from 1 to 3", mistake [[folded~7="gaddafi"]])
    assert.matches("looks at texts, not at numbers", mistake [[number^="4"]])
  end)
end)
