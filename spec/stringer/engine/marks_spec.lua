-- Predicates say for which texts they are called; what they say of these decides.
local stringer = require "stringer"

-- Which texts a predicate is called for, and which tokens it holds for.
local function called(options, text)
  local asked, list = {}, {}
  local pack = stringer.pack "asking"
  pack:predicate("wanted", function(word)
    asked[#asked + 1] = word
    return #word > 1
  end, options)
  pack:phase "p" { pack:rule "r" { match = "[is=wanted]", yields = "Hit" } }
  local document = stringer.load(pack, { tagger = false, cache = false }):read(text)
  for _, span in ipairs(document:spans "Hit") do
    list[#list + 1] = document:text(span)
  end
  document:close()
  table.sort(asked)
  return asked, list
end

describe("predicates", function()
  it("are called for every text where nothing is said", function()
    local asked, held = called(nil, "a Bird and 2 birds")
    assert.same({ "2", "Bird", "a", "and", "bird", "birds" }, asked)
    assert.same({ "Bird", "and", "birds" }, held)
  end)

  it("are called for what begins so", function()
    local asked, held = called({ starts = "%d" }, "12 birds, 7 Cats of 1999")
    assert.same({ "12", "1999", "7" }, asked)
    assert.same({ "12", "1999" }, held)
    assert.same({ "Bird" }, (called({ starts = "[AB]" }, "Bird bird Cat")))
  end)

  it("are called for words of tables, in whatever case", function()
    local asked, held = called({ among = { bird = 1, ["o'clock"] = true } }, "BIRD birds O’Clock")
    assert.same({ "BIRD", "O’Clock", "bird", "o'clock" }, asked)
    assert.same({ "BIRD", "O’Clock" }, held)
    assert.same({ "Bird", "bird", "cat" }, (called({ among = { { bird = 1 }, { Cat = 1 } } }, "Bird or cat")))
  end)

  it("are called for what a text stands in", function()
    local asked = called({ contains = "-" }, "A bird - 2 others; a co-op's bird")
    assert.same({ "-", "co-op" }, asked)
    assert.same({ "Bird", "co-op" }, (called({ contains = "-", starts = "%u" }, "co-op Bird, bird")))
  end)

  it("are called for either, and hold once", function()
    local _, held = called({ starts = "%u", among = { Bird = true, cats = true } }, "Bird Dogs cats dogs")
    assert.same({ "Bird", "Dogs", "cats" }, held)
  end)

  it("refuse what is no such option", function()
    local function problem(options)
      local ok, e = pcall(called, options, "x")
      assert.is_false(ok)
      return tostring(e)
    end
    assert.truthy(problem({ starts = "[" }):find("`starts` is a class of bytes", 1, true))
    assert.truthy(problem({ starts = 1 }):find("`starts` is a class of bytes", 1, true))
    assert.truthy(problem({ among = "bird" }):find("`among` is a table whose keys are words", 1, true))
    assert.truthy(problem({ among = { "bird" } }):find("the words are keys", 1, true))
    assert.truthy(problem({ contains = "" }):find("`contains` is a text", 1, true))
    assert.truthy(problem({ contains = true }):find("`contains` is a text, not true", 1, true))
    assert.truthy(problem({ within = {} }):find("`within`", 1, true))
  end)
end)
