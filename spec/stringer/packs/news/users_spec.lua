-- Rules, entries and features of users' packs beside the bundled ones: what they say comes out, or is refused with its
-- place.
local packs = require "support.packs"
local stringer = require "stringer"

local HEAD = 'local stringer = require "stringer"\nlocal pack = stringer.pack "mine"\npack:uses "news"\n'

local function dossier(code, text, options)
  return stringer.load(packs.file(HEAD .. code .. "\nreturn pack\n")):read(text, options):dossier()
end

describe("a user's rules beside news", function()
  after_each(packs.clean)

  local WORK = [==[pack:phase "news/events" { pack:rule "work of" {
    match = [[ trigger:"raid" "that" [lemma=hit] recipient:<Name type=country> "was" actor:<Name type=country> "'s"
    "work" ]],
    yields = "Event", set = { plover = "ASSAULT", cameo = "190", part = "noun" }, span = "trigger" } }]==]

  it("file events with the roles that they capture", function()
    local event = dossier(WORK, "The raid that hit Norway was Denmark's work.").events[1]
    assert.equal("ASSAULT", event.plover)
    assert.equal("DNK", event.actor[1].code)
    assert.equal("NOR", event.recipient[1].code)
    assert.equal("mine/events/work of", event.rule)
  end)

  it("file events with the roles that they find by path", function()
    local event = dossier([==[pack:phase "news/events" { pack:rule "snub" {
      match = [[ trigger:[lemma=snub & pos=VERB] ]], yields = "Event", set = { plover = "REJECT", cameo = "120", part =
      "verb" },
      args = { actor = "trigger.actor <Name|Group>", recipient = "trigger.patient <Name|Group>" } } }]==],
      "Norway snubbed Sweden.").events[1]
    assert.same({ "REJECT", "NOR", "SWE" }, { event.plover, event.actor[1].code, event.recipient[1].code })
  end)

  it("see what events tell", function()
    local hits = dossier([[pack:phase("later", { after = "news/events filled" }) {
      pack:rule "hit" { match = "e:<Event plover=SANCTION>", yields = "Hit", fields = { by = "e.by", on = "e.on" } } }
      pack:kind("hits", { layer = "Hit" })]], "Norway sanctioned Sweden. Norway praised Sweden.").hits
    assert.equal(1, #hits)
    assert.same({ "NOR", "SWE" }, { hits[1].by, hits[1].on })
  end)

  it("give quantities a value by the functions of the pack", function()
    local quantity = dossier([[pack:phase "news/quantities" { pack:rule "stone" { match = 'n:<Number> "stone"', yields =
      "Quantity",
      set = { kind = "mass", unit = "st" }, fields = { value = "number(n)" } } }]],
      "He weighed thirty stone.").quantities[1]
    assert.same({ "mass", 30, "st" }, { quantity.kind, quantity.value, quantity.unit })
  end)

  it("name types of entities of their own, with features of their own", function()
    local d = dossier([[pack:layer("news/Name", { features = { colour = "string" } })
      pack:phase "news/names" { pack:rule "militia" { match = '"Iron" "Owls"', yields = "Name",
        set = { type = "militia", code = "NORREB", colour = "grey" } } }]], "The Iron Owls attacked Sweden.")
    assert.same({ "militia", "grey" }, { d.entities[1].type, d.entities[1].colour })
    assert.equal("NORREB", d.events[1].actor[1].code)
  end)

  it("give the entry's own id to the fact", function()
    local ships = dossier([[pack:lexicon("ship", { ["Ocean Rover"] = { id = "IMO2" } })
      pack:kind("ships", { layer = "ship" }) pack:kind("ids", { layer = "ship", fields = { "id" } })]],
      "The Ocean Rover sank.")
    assert.equal("IMO2", ships.ships[1].id)
    assert.equal("IMO2", ships.ids[1].id)
  end)
end)
