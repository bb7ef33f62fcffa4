-- The lexicons of packs/news/words: whoever extends one changes all that asks for its notion.
local stringer = require "stringer"

local function extended(lexicon, entries)
  local pack = stringer.pack "mine"
  pack:uses "news"
  pack:extend("news/" .. lexicon, entries)
  return stringer.load(pack)
end

local plain = stringer.load "news"

-- The texts of the spans of a layer, with a feature.
local function spans(extractor, text, layer, feature)
  local document, list = extractor:read(text, { date = "2023-05-16" }), {}
  for _, span in ipairs(document:spans(layer)) do
    list[#list + 1] = document:text(span) .. (feature and " " .. tostring(span[feature]) or "")
  end
  document:close()
  return list
end

describe("the suffixes of companies", function()
  local NEWS = "They blamed Blarp & Qwert Srl. Zorbex Srl failed. Last year Zorbex had paid."

  it("make companies, by one or by several names, and are left out later", function()
    local mine = extended("company_suffix", { "Srl" })
    assert.same({
      "Blarp & Qwert Srl organization",
      "Zorbex Srl organization",
      "Zorbex organization",
    }, spans(mine, NEWS, "Name", "type"))
    assert.not_same(spans(plain, NEWS, "Name", "type"), spans(mine, NEWS, "Name", "type"))
  end)
end)

describe("degrees", function()
  local NEWS = "It cost plusminus 40 dollars. They waited plusminus five weeks. It began plusminus 4 p.m."

  it("tell how exact numbers, lengths of time and hours are", function()
    local mine = extended("degree", { plusminus = { mod = "APPROX" } })
    assert.same({ "40 dollars nil" }, spans(plain, NEWS, "Quantity", "mod"))
    assert.same({ "40 dollars APPROX" }, spans(mine, NEWS, "Quantity", "mod"))
    assert.same({ "five weeks nil", "4 p.m. nil" }, spans(plain, NEWS, "Time", "mod"))
    assert.same({ "plusminus five weeks APPROX", "plusminus 4 p.m. APPROX" }, spans(mine, NEWS, "Time", "mod"))
  end)
end)

describe("directions", function()
  local NEWS = "They left for Midmoor Norway."

  it("are no names before one", function()
    assert.same({ "Midmoor", "Norway" }, spans(plain, NEWS, "Name"))
    assert.same({ "Norway" }, spans(extended("compass", { "midmoor" }), NEWS, "Name"))
  end)
end)

describe("prepositions of place", function()
  local NEWS = "Gunmen attacked a convoy amid Oslo."

  it("tell that a capital is a place, where something happens", function()
    for extractor, expected in pairs { [plain] = "NOR nil", [extended("locative", { "amid" })] = "nil Oslo" } do
      local document = extractor:read(NEWS, { date = "2023-05-16" })
      local dossier = document:dossier()
      document:close()
      local place = dossier.events[1].place
      local stands_for = dossier.entities[1].mentions[1].stands_for
      assert.equal(expected, tostring(stands_for) .. " " .. tostring(place and place.text))
    end
  end)
end)

describe("nouns of streets", function()
  local NEWS = "They met at 12 Anderson Quay again."

  it("end names, and make a number an address", function()
    local mine = extended("street_noun", { "Quay" })
    assert.same({ "Anderson Quay person" }, spans(plain, NEWS, "Name", "type"))
    assert.same({ "Anderson Quay facility" }, spans(mine, NEWS, "Name", "type"))
    assert.same({ "12" }, spans(plain, NEWS, "Quantity"))
    assert.same({}, spans(mine, NEWS, "Quantity"))
  end)
end)

describe("modal verbs", function()
  local NEWS =
    "It oughta meet Denmark on Tuesday. Norway oughta say that Denmark has won. The storm oughta kill 12 people."

  local function told(extractor)
    local document = extractor:read(NEWS, { date = "2023-05-17" })
    local dossier = document:dossier()
    document:close()
    return { dossier.times[1].value, #dossier.attributions, dossier.quantities[1].kind }
  end

  it("tell that something lies ahead, was not said and has harmed nobody", function()
    assert.same({ "2023-05-16", 1, "dead" }, told(plain))
    assert.same({ "2023-05-23", 0, "count" }, told(extended("modal", { oughta = { tells = "demanded" } })))
  end)

  it("are those of the language, clitics too", function()
    assert.same(
      { "’ll future", "could possible" },
      spans(plain, "It’ll rain. She could not come.", "modal", "tells")
    )
  end)
end)
