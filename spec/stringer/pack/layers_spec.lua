local packs = require "support.packs"
local stringer = require "stringer"

-- A pack `test` with that code in it.
local function load(code, options)
  local file = packs.file(
    'local stringer = require "stringer"\nlocal pack = stringer.pack "test"\n' .. code .. "\nreturn pack\n"
  )
  return stringer.load(file, options or {}), file
end

local function refused(code, options)
  local file = packs.file(
    'local stringer = require "stringer"\nlocal pack = stringer.pack "test"\n' .. code .. "\nreturn pack\n"
  )
  return packs.message(file, stringer.load, file, options or {})
end

describe("declared layers", function()
  after_each(packs.clean)

  local DECLARED = [[
    pack:layer("Ship", { doc = "Ships.", features = {
      flag = { values = { "PRT", "ESP" } }, crew = "number", built = { matches = "^%d%d%d%d$", form = "a year" } } })
    pack:layer("boat", { features = { flag = { values = { "PRT", "ESP" } } } })
    pack:lexicon("boat", { ["Ana Maria"] = { flag = "PRT" } })
  ]]

  local function message(code)
    return refused(DECLARED .. code, { cache = false })
  end

  local function rule(body)
    return ('pack:phase "p" { pack:rule "r" { match = [[ b:<boat> ]], yields = "Ship", %s } }'):format(body)
  end

  it("take what fits them", function()
    local extractor = load(
      DECLARED .. rule 'fields = { flag = "b.flag" }, set = { crew = 3, built = "1999" }',
      { cache = false }
    )
    local document = extractor:read "The Ana Maria sank."
    local ship = document:spans("Ship")[1]
    assert.equal("PRT", ship.flag)
    assert.equal(3, ship.crew)
  end)

  it("refuse features and values that they do not have, with the ones they have", function()
    assert.matches(
      'no feature `crw` %(did you mean "crew"%?%); it has built, crew, flag',
      message(rule "set = { crw = 3 }")
    )
    assert.matches('`flag` must be one of ESP, PRT, not "FRA"', message(rule 'set = { flag = "FRA" }'))
    assert.matches("`crew` must be a number, not a string", message(rule 'set = { crew = "3" }'))
    assert.matches('`built` must be a year, not "old"', message(rule 'set = { built = "old" }'))
    assert.matches("no feature `crw`", message(rule 'fields = { crw = "b.text" }'))
  end)

  it("refuse tests that no span can pass", function()
    local function tests(pattern)
      return ('pack:phase "p" { pack:rule "r" { match = [[ %s ]], yields = "Ship" } }'):format(pattern)
    end
    assert.matches('`flag` must be one of ESP, PRT, not "FRA"', message(tests "<boat flag=FRA>"))
    assert.matches("have no feature `flagg`", message(tests "<boat flagg=PRT>"))
  end)

  it("refuse entries at the line that writes them", function()
    local text = message 'pack:extend("test/boat", { ["Rosa"] = { flag = "FRA" } })'
    assert.matches('"Rosa": `flag` must be one of ESP, PRT', text)
    assert.matches("FILE:7", text)
    assert.matches("no feature `flg`", message 'pack:extend("test/boat", { ["Rosa"] = { flg = "PRT" } })')
  end)

  it("can be extended, and are declared once", function()
    local more = 'pack:layer("test/Ship", { features = { colour = "string" } })\n'
    assert.is_table(load(DECLARED .. more .. rule 'set = { colour = "red" }', { cache = false }))
    assert.matches("already declared", message 'pack:layer("Ship", {})')
    assert.matches(
      "feature `crew` is already declared",
      message 'pack:layer("test/Ship", { features = { crew = "number" } })'
    )
    assert.matches("no declared layer `test/Shp`", message 'pack:layer("test/Shp", {})')
  end)

  it("of news tell a user's mistakes", function()
    local function news(code)
      return refused('pack:uses "news"\n' .. code)
    end
    assert.matches(
      "no feature `cde`",
      news 'pack:extend("news/organization", { ["Harbour Front"] = { cde = "PRTOPP" } })'
    )
    assert.matches(
      'not "ASSAULTT" %(did you mean "ASSAULT"',
      news 'pack:extend("news/event_verb", { maul = { plover = "ASSAULTT" } })'
    )
    assert.matches(
      "`recipient` must be one of",
      news 'pack:extend("news/event_verb", { maul = { recipient = "object" } })'
    )
    assert.matches(
      "`effect` must be one of",
      news 'pack:extend("news/event_control", { mull = { effect = "consider" } })'
    )
    assert.matches(
      "`date` must be MM%-DD",
      news 'pack:extend("news/holiday", { ["Grumble Day"] = { date = "March 3" } })'
    )
    assert.matches(
      "`extent` must be one of",
      news [[pack:phase "news/attributions" { pack:rule "x" {
      match = "cue:<Cue>", yields = "Said", set = { extent = "to the end" } } }]]
    )
  end)
end)
