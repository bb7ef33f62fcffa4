-- What runs where some kinds of fact only are asked for, and that these are then what they are among all.
local encode = require "stringer.export.encode"
local packs = require "support.packs"
local stringer = require "stringer"

local TEXTS = {
  [["We will rebuild the harbour," Mayor Ana Silva told reporters in Lisbon on Monday. She said that 40 people were
killed and 3 million euros were lost. Norway accused Denmark of attacking Norwegian ships two days ago. Silva,
48, denied it.]],
  [[OSLO, Norway (NTB) - Police arrested 12 protesters near parliament on Tuesday, according to the government.

Omar Haddad, the Egyptian foreign minister, rejected the talks. Prices rose by 4.5% in May. "It may rain," he said.]],
  "The ferry cost 200 dinars, 30 pesos and 4 kroner. Tunisia and Norway paid, and Tunisia signed.",
  "No facts here.",
}

local function facts(extractor, text)
  local doc = extractor:read(text, { date = "2024-03-06" })
  local dossier = doc:dossier()
  doc:close()
  return dossier
end

local function ran(extractor)
  local set = {}
  for _, item in ipairs(extractor.items) do
    set[item.id] = true
  end
  return set
end

describe("only some kinds of fact", function()
  local all = stringer.load "news"

  for _, only in ipairs {
    { "times" },
    { "quantities" },
    { "times", "quantities" },
    { "entities" },
    { "attributions" },
    { "events" },
    { "relations" },
    { "entities", "attributions" },
  } do
    it("are the same as among all: " .. table.concat(only, ", "), function()
      local some, wanted = stringer.load("news", { only = only }), {}
      for _, name in ipairs(only) do
        wanted[name] = true
      end
      for _, text in ipairs(TEXTS) do
        local whole, part = facts(all, text), facts(some, text)
        for _, kind in ipairs(all.kinds) do
          local written = part[kind.name] and encode.line { x = part[kind.name] }
          assert.equal(wanted[kind.name] and encode.line { x = whole[kind.name] } or nil, written)
        end
        assert.same({ whole.blocks, whole.sentences }, { part.blocks, part.sentences })
      end
    end)
  end

  it("run no phase that they do not need", function()
    local set = ran(stringer.load("news", { only = { "times" } }))
    assert.is_true(set["news/times"] and set["news/times-resolved"] and set["news/blocks named"])
    assert.is_nil(set["news/quantities"])
    assert.is_nil(set["news/names"])
    assert.is_nil(set["news/events filled"])
    set = ran(stringer.load("news", { only = { "entities" } }))
    assert.is_true(set["news/names"] and set["news/entities resolved"])
    assert.is_nil(set["news/events filled"])
  end)

  it("read names for the currencies of countries alone", function()
    local sakes = {}
    for _, item in ipairs(stringer.load("news", { only = { "times", "quantities" } }).items) do
      sakes[item.id] = item.sake and item.sake.id or "all"
    end
    assert.equal("all", sakes["news/quantities"])
    for _, id in ipairs { "news/names", "news/names judged", "news/places resolved" } do
      assert.equal("news/currencies of countries", sakes[id])
    end
  end)

  local function pack_with(more)
    return packs.file([[
local stringer = require "stringer"
local pack = stringer.pack "harbours"
local function word(name, match)
      return pack:rule(name) { match = match, yields = name, examples = { { "x", nil } } }
    end
pack:phase "ships" { word("Ship", '"ship"|"ferry"') }
pack:phase "piers" { word("Pier", '"pier"') }
pack:phase "moored" { word("Moored", '<Ship> "at" "the" [in=Pier]') }
]] .. more .. "\nreturn pack\n")
  end

  after_each(packs.clean)

  it("are followed through patterns, and through steps that say what they read", function()
    local extractor = stringer.load(
      pack_with [[
pack:step("counted", function(doc) doc.ships = #doc:spans "Ship" end, { needs = { "Ship" }, gives = { "count" } })
pack:kind("moored", { layer = "Moored" })
pack:kind("piers", { layer = "Pier" })
pack:kind("fleet", { make = function(doc) return { { n = doc.ships } } end, needs = { "count" } })]],
      { only = { "fleet" }, tagger = false }
    )
    assert.same({ ["harbours/ships"] = true, ["harbours/counted"] = true }, ran(extractor))
    assert.equal(2, facts(extractor, "A ship and a ferry.").fleet[1].n)
    extractor = stringer.load(
      pack_with [[
pack:kind("moored", { layer = "Moored" })
pack:kind("piers", { layer = "Pier" })]],
      { only = { "moored" }, tagger = false }
    )
    assert.same(
      { ["harbours/ships"] = true, ["harbours/piers"] = true, ["harbours/moored"] = true },
      ran(extractor)
    )
    assert.equal("ship at the pier", facts(extractor, "A ship at the pier.").moored[1].text)
  end)

  it("leave out what runs for the sake of a step that has nothing to do", function()
    local extractor = stringer.load(
      pack_with [[
local function counts(doc) for _, ship in ipairs(doc:spans "Ship") do ship.moored = #doc:spans "Moored" end end
local function has_ships(doc) return #doc:spans "Ship" > 0 end
pack:step("counted", counts,
  { needs = { "Ship", "Moored" }, yields = { Ship = { "moored" } }, needed = has_ships })
pack:kind("ships", { layer = "Ship", fields = { "moored" } })
pack:kind("piers", { layer = "Pier" })]],
      { only = { "ships" }, tagger = false }
    )
    local function matched(text)
      local doc, set = extractor:read(text), {}
      for _, layer in ipairs { "Ship", "Pier", "Moored" } do
        set[layer] = #doc:spans(layer)
      end
      return set, doc:dossier().ships
    end
    local set, ships = matched "A ship at the pier."
    assert.same({ Ship = 1, Pier = 1, Moored = 1 }, set)
    assert.equal(1, ships[1].moored)
    set, ships = matched "A pier."
    assert.same({ Ship = 0, Pier = 0, Moored = 0 }, set)
    assert.same({}, ships)
    -- Both are asked for: piers are for more than the step.
    extractor = stringer.load(
      pack_with [[
pack:step("counted", function() end, { needs = { "Moored" }, gives = { "Ship" }, needed = function() return false end })
pack:kind("ships", { layer = "Ship" })
pack:kind("piers", { layer = "Pier" })]],
      { only = { "ships", "piers" }, tagger = false }
    )
    set = matched "A ship at the pier."
    assert.same({ Ship = 1, Pier = 1, Moored = 0 }, set)
  end)

  it("tell of a failure of what is asked whether a step is needed, and run the step", function()
    local extractor = stringer.load(
      pack_with [[
pack:step("counted", function(doc) doc:spans("Ship")[1].n = 1 end,
  { needs = { "Ship" }, yields = { Ship = { "n" } }, needed = function() error "no idea" end })
pack:kind("ships", { layer = "Ship", fields = { "n" } })]],
      { only = { "ships" }, tagger = false, errors = "collect" }
    )
    local doc = extractor:read "A ship."
    assert.matches("step harbours/counted: `needed`: .*no idea", tostring(doc.problems[1]))
    assert.equal(1, doc:dossier().ships[1].n)
  end)

  it("keep what nobody can see through", function()
    local extractor = stringer.load(
      pack_with [[
pack:step("tagged", function(doc) doc.late = true end)
pack:phase "towns" { word("Town", '"Oslo"') }
pack:kind("towns", { layer = "Town" })]],
      { only = { "towns" }, tagger = false }
    )
    local set = ran(extractor)
    assert.is_true(
      set["harbours/ships"] and set["harbours/moored"] and set["harbours/tagged"] and set["harbours/towns"]
    )
  end)

  it("are asked for by name", function()
    assert.matches(
      '`only`: there is no kind of fact `time` %(did you mean "times"%?%)',
      packs.message(nil, stringer.load, "news", { only = { "time" } })
    )
    assert.matches(
      "`needs` must be a list of names, not a string",
      packs.message(nil, stringer.load, pack_with [[pack:step("x", print, { needs = "Ship" })]])
    )
    assert.matches(
      'step "x": `needed` must be a function, not a boolean',
      packs.message(nil, stringer.load, pack_with [[pack:step("x", print, { needed = true })]])
    )
  end)
end)
