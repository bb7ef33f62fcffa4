local packs = require "support.packs"
local stringer = require "stringer"

local DICTIONARY = [[
&TIE
+LINK
+BOND
&OTHER_
+ON

--- CUT [166] ---
CUT {CUTS CUTTING}
SEVER [160]
- * &TIE WITH + [161:162]
- DID_NOT_* [030]
- * CORNERS [---]
- $ * BUDGET &OTHER ARMS
- * NOTHING * [010]
- RIBBON [010]

--- TIE_UP [170] ---
+TIE_UP
- % * [171]
- * BOAT IN_HARBOUR [172]
- * BOAT IN_HARBOUR [173]
- * (BOAT) {OF &NONE} [174]
]]

local function load(options, code)
  local path = packs.file(DICTIONARY)
  local name = path .. ".verbs"
  os.rename(path, name)
  local ok, extractor = pcall(function()
    return stringer.load(
      packs.file(([[
      local pack = require "stringer".pack "p"
      pack:verbs("coded", %q, { %s })
      pack:kind("coded", { layer = "Coded" })
      %s
      return pack]]):format(name, options or 'yields = "Coded"', code or "")),
      { cache = false }
    )
  end)
  os.remove(name)
  if not ok then error(extractor, 0) end
  return extractor
end

local function codes(extractor, text)
  local document, list = extractor:read(text), {}
  for i, fact in ipairs(document:dossier().coded) do
    list[i] = fact.text .. " " .. fact.code .. " " .. fact.rule:match "[^/]*$"
  end
  document:close()
  return table.concat(list, "; ")
end

describe("verb dictionaries", function()
  after_each(packs.clean)

  local extractor
  before_each(function()
    extractor = load()
  end)

  it("make a rule of each pattern, and of each verb by its code", function()
    assert.equal("cutting 166 CUT [166]", codes(extractor, "They were cutting bread."))
    assert.equal("severed 160 CUT [160]", codes(extractor, "They severed it."))
    assert.equal("cut 161 CUT: * &TIE WITH +", codes(extractor, "Norway cut all links with Denmark."))
    assert.equal(
      "severed 161 CUT: * &TIE WITH +",
      codes(extractor, "Norway severed its old bonds with Denmark.")
    )
    assert.equal("tied up 170 TIE_UP [170]", codes(extractor, "They tied up the ship."))
  end)

  it("take words that are joined side by side only", function()
    assert.equal("cut 030 CUT: DID_NOT_*", codes(extractor, "They did not cut it."))
    assert.equal("cut 166 CUT [166]", codes(extractor, "They did it, not cut it."))
    assert.equal(
      "tied up 172 TIE_UP: * BOAT IN_HARBOUR",
      codes(extractor, "They tied up the boats in harbour.")
    )
    assert.equal("tied up 170 TIE_UP [170]", codes(extractor, "They tied up the boat in the harbour."))
  end)

  it("take two actors where both act", function()
    assert.equal("tied up 171 TIE_UP: % *", codes(extractor, "Norway and Denmark tied up it."))
  end)

  it("take what tells of nothing out, or to a layer of its own", function()
    assert.equal("cut 166 CUT [166]", codes(extractor, "They cut all corners."))
    assert.equal("", codes(load 'yields = "Coded", null = "None"', "They cut all corners."))
  end)

  it("tell of codes what `codes` says, by their longest beginning", function()
    local other = load(
      'yields = "Coded", codes = { ["16"] = { kind = "less" }, ["161"] = { kind = "none" } },'
        .. ' reverse = "back", role = "role", set = { by = "list" }'
    )
    local document = other:read "Norway cut all links with Denmark. They were cutting bread. They tied up it."
    local facts = document:dossier().coded
    assert.same(
      { 2, "none", "161", "162", "with", "list" },
      { #facts, facts[1].kind, facts[1].code, facts[1].back, facts[1].role, facts[1].by }
    )
    assert.same({ "less", "obj" }, { facts[2].kind, facts[2].role })
  end)

  it("stand at their lines, are explained, switched off and changed like other rules", function()
    local r = extractor.rules["p/coded/CUT: * &TIE WITH +"]
    assert.same({ 10, true }, { r.line, r.file:find "%.verbs$" ~= nil })
    assert.matches("did not fire", tostring(extractor:explain("Norway cut links.", "CUT: * &TIE WITH +")))
    local user = load(nil, 'pack:disable "p/coded/CUT: * &TIE WITH +"')
    assert.equal("cut 166 CUT [166]", codes(user, "Norway cut all links with Denmark."))
  end)

  it("count what they keep and say why they leave out the rest", function()
    local count = extractor.packs[1].dictionaries[1]
    assert.same({ 7, 6 }, { count.read, count.left })
    local lines = {}
    for reason, known in pairs(count.reasons) do
      lines[reason] = known.line
    end
    assert.same({
      ["a code of no event"] = 12,
      ["no code"] = 13,
      ["several verbs"] = 14,
      ["no verb"] = 15,
      ["one of the same words stands before it"] = 21,
      ["a set that is not defined"] = 22,
    }, lines)
  end)

  it("are refused with their place", function()
    assert.matches("pack:verbs: unknown key `yield`", select(2, pcall(load, 'yield = "Coded"')))
    assert.matches("pack:verbs: `codes` must be a table, not a string", select(2, pcall(load, 'codes = "x"')))
    local file = packs.file [[
      local pack = require "stringer".pack "p"
      pack:verbs("coded", "none.verbs")
      return pack]]
    assert.matches("FILE:2: there is no lexicon file", packs.message(file, stringer.load, file))
  end)
end)

describe("the verb dictionary of the examples", function()
  it("competes with the rules of news, which finds who does it", function()
    local extractor = stringer.load "spec/examples/rules/patterns.lua"
    local result = extractor:test "patterns"
    assert.same({ 4, 0, 0 }, { result.passed, result.failed, result.untested })
  end)
end)
