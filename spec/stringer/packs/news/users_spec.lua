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
    local event = dossier(
      [==[pack:phase "news/events" { pack:rule "snub" {
      match = [[ trigger:[lemma=snub & pos=VERB] ]], yields = "Event", set = { plover = "REJECT", cameo = "120", part =
      "verb" },
      args = { actor = "trigger.actor <Name|Group>", recipient = "trigger.patient <Name|Group>" } } }]==],
      "Norway snubbed Sweden."
    ).events[1]
    assert.same({ "REJECT", "NOR", "SWE" }, { event.plover, event.actor[1].code, event.recipient[1].code })
  end)

  it("see what events tell", function()
    local hits = dossier(
      [[pack:phase("later", { after = "news/events filled" }) {
      pack:rule "hit" { match = "e:<Event plover=SANCTION>", yields = "Hit", fields = { by = "e.by", on = "e.on" } } }
      pack:kind("hits", { layer = "Hit" })]],
      "Norway sanctioned Sweden. Norway praised Sweden."
    ).hits
    assert.equal(1, #hits)
    assert.same({ "NOR", "SWE" }, { hits[1].by, hits[1].on })
  end)

  it("find whom words stand for that it calls pronouns", function()
    local facts = dossier(
      [[pack:extend("news/pronoun", { xe = { number = "one", place = "subject" } })]],
      "Ana Silva resigned. Xe said it was late."
    )
    local source = facts.attributions[1].source
    assert.equal("Xe", source.text)
    assert.equal("Ana Silva", facts.entities[tonumber(source.entity:match "%d+")].name)
  end)

  it("say whose words stand for somebody, by rules of theirs", function()
    local facts = dossier(
      [==[pack:phase "news/pronouns" { pack:rule "soprano" { match = [[ "the" "soprano" ]], yields = "Pronoun",
      set = { number = "one", place = "subject" } } }]==],
      "Ana Silva leads. “We won,” the soprano said."
    )
    local source = facts.attributions[1].source
    assert.equal("Ana Silva", facts.entities[tonumber(source.entity:match "%d+")].name)
  end)

  it("give quantities a value by the functions of the pack", function()
    local quantity = dossier(
      [[pack:phase "news/quantities" { pack:rule "stone" { match = 'n:<Number> "stone"', yields =
      "Quantity",
      set = { kind = "mass", unit = "st" }, fields = { value = "number(n)" } } }]],
      "He weighed thirty stone."
    ).quantities[1]
    assert.same({ "mass", 30, "st" }, { quantity.kind, quantity.value, quantity.unit })
  end)

  it("give times a value by the captures of the phase and by what they set", function()
    local code = [==[
pack:phase "news/times" {
  pack:rule "gone Friday" { match = [[ "gone" weekday:[is=t_weekday] ]], yields = "Time", set = { rel = "last" } },
  pack:rule "moons back" { match = [[ "two" "moons" "back" ]], yields = "Time",
    set = { form = "shift", n = -2, unit = "month", base = "date" } },
  pack:rule "harvest" { match = [[ "harvest" "of" year:[is=t_year] ]], yields = "Time", set = { season = "FA" } },
}]==]
    local text = "They left gone Friday. Two moons back it rained. The harvest of 1987 was poor."
    local times = dossier(code, text, { date = "2025-02-05" }).times
    assert.same({ "2025-01-31", "2024-12", "1987-FA" }, { times[1].value, times[2].value, times[3].value })
    assert.equal("mine/times/moons back", times[2].rule)
  end)

  it("count victims of harm that they add, and those that are joined to them", function()
    local code = [[pack:extend("news/harm", { ["buy the farm"] = { kind = "dead", of = "subject" } })]]
    local facts = dossier(code, "A nurse and twelve miners bought the farm on Monday.").quantities
    assert.same(
      { { "A nurse", "dead", 1 }, { "twelve miners", "dead", 12 } },
      { { facts[1].text, facts[1].kind, facts[1].value }, { facts[2].text, facts[2].kind, facts[2].value } }
    )
  end)

  it("know that harm which they add was not done", function()
    local code = [[pack:extend("news/harm", { ["buy the farm"] = { kind = "dead", of = "subject" } })]]
    local fact = dossier(code, "Twelve miners could have bought the farm.").quantities[1]
    assert.not_equal("dead", fact and fact.kind)
  end)

  it("join what they find to others, whatever the rule is called", function()
    local facts = dossier(
      [==[pack:phase "news/casualties" { pack:rule "any name" {
      match = [[ "hurling" "down" q:<Victims> &[] "and" ]], yields = "Quantity", span = "q",
      set = { kind = "injured", joins = "behind" }, fields = { value = "number(q)" } } }]==],
      "It killed a miner, hurling down two nurses and a child."
    ).quantities
    assert.same({ "a miner", "two nurses", "a child" }, { facts[1].text, facts[2].text, facts[3].text })
    assert.same(
      { "injured", 1, "news/joined casualties/joined behind" },
      { facts[3].kind, facts[3].value, facts[3].rule }
    )
  end)

  it("tell by fields or by a lexicon how something was said", function()
    local code = [==[pack:lexicon("rumble", { grunted = { act = "deny" } })
      pack:layer("rumble", { features = { act = "string" } })
      pack:phase "news/attributions" { pack:rule "grunted" {
        match = [[ source:<Name> cue:<rumble> content:[] []{0,40} ]], yields = "Said", span = "content",
        fields = { act = "cue.act" } } }]==]
    local said = dossier(code, "Ana Silva grunted the bridge was hers.").attributions[1]
    assert.same({ "Ana Silva", "grunted", "deny" }, { said.source.text, said.cue.text, said.act })
  end)

  it("are explained down to words, overridden in part and switched off", function()
    local extractor = stringer.load(packs.file(HEAD .. [==[
      pack:override("news/casualties/did harm", { set = { joins = "before" } })
      pack:disable "news/casualties/suffered harm"
      return pack]==]))
    local told = extractor:origins "Gunmen mowed down twelve miners and a nurse."
    local fact
    for _, one in ipairs(told.facts) do
      if one.rule == "news/casualties/did harm" then fact = one end
    end
    assert.equal("twelve miners", fact.text)
    assert.same({ "state", "harm" }, { fact.spans[1].captures[1].name, fact.spans[1].captures[1].span.layer })
    local d = extractor:read("Gunmen mowed down twelve miners and a nurse."):dossier()
    for _, q in ipairs(d.quantities) do
      assert.not_equal("a nurse", q.text)
    end
    for _, q in ipairs(extractor:read("Twelve miners were put to death."):dossier().quantities) do
      assert.not_equal("dead", q.kind)
    end
  end)

  it("name types of entities of their own, with features of their own", function()
    local d = dossier(
      [[pack:layer("news/Name", { features = { colour = "string" } })
      pack:phase "news/names" { pack:rule "militia" { match = '"Iron" "Owls"', yields = "Name",
        set = { type = "militia", code = "NORREB", colour = "grey" } } }]],
      "The Iron Owls attacked Sweden."
    )
    assert.same({ "militia", "grey" }, { d.entities[1].type, d.entities[1].colour })
    assert.equal("NORREB", d.events[1].actor[1].code)
  end)

  it("give the entry's own id to the fact", function()
    local ships = dossier(
      [[pack:lexicon("ship", { ["Ocean Rover"] = { id = "IMO2" } })
      pack:kind("ships", { layer = "ship" }) pack:kind("ids", { layer = "ship", fields = { "id" } })]],
      "The Ocean Rover sank."
    )
    assert.equal("IMO2", ships.ships[1].id)
    assert.equal("IMO2", ships.ids[1].id)
  end)

  it("outrank a country by a region of its name, for events too", function()
    local code = [[pack:extend("news/region", { Georgia = { code = "USA" } })]]
    local d = dossier(code, "Police in Georgia arrested a Turkish minister.")
    assert.same({ "region", "USA" }, { d.entities[1].type, d.entities[1].code })
    assert.equal("USACOP", d.events[1].actor[1].code)
  end)

  local SKIPPERS = [==[pack:phase "news/names" { pack:rule "skipper" {
    match = [[ "skipper" n:([shape=Title]{2}) ]], span = "n", yields = "Name", set = { type = "person" } } }]==]

  it("make names that are joined with their short forms as others are", function()
    local persons =
      dossier(SKIPPERS, "The skipper Qvorand Zabrel left Oslo. Zabrel sang, and Mr. Zabrel slept.").entities
    local texts = {}
    for i, mention in ipairs(persons[1].mentions) do
      texts[i] = mention.text
    end
    assert.equal("Qvorand Zabrel|Zabrel|Zabrel", table.concat(texts, "|"))
    assert.equal("mine/names/skipper", persons[1].rule)
  end)

  local VESSELS = [==[pack:phase "news/names" {
    pack:rule "vessel" { match = [[ ("trawler" | "ferry") n:[shape=Title]{2} ]], span = "n", yields = "Name",
      set = { type = "vessel", number = "thing", short = "OQ" } },
    pack:rule "vessel in short" { match = [[ <&"the" n:'Qvorand' | 'OQ' ]], yields = "Name",
      set = { type = "vessel", number = "thing" } } }
    pack:identity("news/Name", { name = "vessels", of = { type = "vessel" }, keys = { "text", "short" },
      short = { "last" } }) ]==]

  -- The mentions of the first entity.
  local function mentions(d)
    local texts = {}
    for i, mention in ipairs(d.entities[1].mentions) do
      texts[i] = mention.text
    end
    return table.concat(texts, "|")
  end

  it("join the names of a type of their own, which pronouns stand for", function()
    local d = dossier(
      VESSELS,
      "The ferry Ocean Qvorand left. OQ was full. The Qvorand carried nurses. It attacked Sweden."
    )
    assert.equal("vessel", d.entities[1].type)
    assert.equal("Ocean Qvorand|OQ|Qvorand", mentions(d))
    assert.same({ "It", d.entities[1].id }, { d.events[1].actor[1].text, d.events[1].actor[1].entity })
  end)

  it("change one key of how names are joined, and are told why two are one", function()
    local text = "Clara Denning sang. Denning was ill."
    assert.equal("Clara Denning|Denning", mentions(dossier("", text)))
    assert.equal(
      "Clara Denning",
      mentions(dossier([[pack:identity("news/Name", { name = "persons", short = { "part" } })]], text))
    )
    assert.matches(
      '"Denning", tokens 5%-5: <Name> [^\n]*: the same as "Clara Denning": it is its last word',
      tostring(stringer.load("news"):explain(text))
    )
  end)

  -- The types of entities by name.
  local function types(code, text)
    local list = {}
    for _, entity in ipairs(dossier(code, text).entities) do
      list[entity.name] = entity.type
    end
    return list
  end

  it("switch off and replace one by one the rules by which names are judged", function()
    local text = "Later Oslo beat Bergen. Then Oslo slept."
    assert.same({ Oslo = "organization", Bergen = "organization" }, types("", text))
    assert.same({ Oslo = "city", Bergen = "city" }, types('pack:disable "news/teams/town of a team"', text))
    local only = [==[pack:override("news/unknown names/opponent", { match = '"nothing"' })]==]
    assert.same({ Oslo = "organization", Bergen = "city" }, types(only, text))
  end)

  it("add senses that hold wherever the text says the same", function()
    local code =
      [==[pack:phase "news/senses" { pack:rule "ship" { match = '("trawler" | "tug") name:[shape=Title]',
      yields = "Sense", span = "name", set = { type = "vessel" }, again = true } }]==]
    assert.equal("vessel", types(code, "It was calm. The trawler Zabrel sank; nobody saw Zabrel again.").Zabrel)
  end)
end)
