local make = require "stringer.packs.news.events.make"
local stringer = require "stringer"

-- An extractor for each pack, since a load takes longer than a sentence.
local extractors = {}
local function extractor(packs)
  packs = packs or "news"
  extractors[packs] = extractors[packs] or stringer.load(packs)
  return extractors[packs]
end

local function dossier(text, packs)
  local document = extractor(packs):read(text)
  local result = document:dossier()
  document:close()
  return result
end

local function told(text, packs)
  local lines = {}
  for i, event in ipairs(dossier(text, packs).events) do
    local by, on = {}, {}
    for k, actor in ipairs(event.actor) do
      by[k] = actor.code or "?"
    end
    for k, recipient in ipairs(event.recipient) do
      on[k] = recipient.code or "?"
    end
    lines[i] = ("%s %s %s > %s"):format(event.plover, event.cameo, table.concat(by, "+"), table.concat(on, "+"))
  end
  return lines
end

describe("political events", function()
  it("take verbs that another pack adds, in all their forms", function()
    local text = "Norway defenestrated Denmark."
    assert.same({}, told(text))
    local pack = stringer.pack "more"
    pack:uses "news"
    pack:extend("news/event_verb", { defenestrate = { plover = "SANCTION", cameo = "160", recipient = "obj" } })
    assert.same({ "SANCTION 160 NOR > DNK" }, told(text, pack))
  end)

  it("happen both ways where both sides act", function()
    assert.same({ "CONSULT 040 NOR > DNK", "CONSULT 040 DNK > NOR" }, told "Norway met with Denmark.")
    assert.same({ "CONSULT 040 NOR > DNK", "CONSULT 040 DNK > NOR" }, told "Norway and Denmark held a meeting.")
    assert.same({ "ACCUSE 111 NOR+DNK > SWE" }, told "Norway and Denmark condemned Sweden.")
    assert.same(
      { "SUPPORT 057 NOR > DNK", "SUPPORT 057 DNK > NOR" },
      told "Norway and Denmark signed an agreement on Monday to rescue passengers of each other's ferries."
    )
    assert.same({ "SUPPORT 051 NOR+DNK > " }, told "Norway and Denmark offered their condolences.")
  end)

  it("tell by whom, in the passive", function()
    assert.same({ "ACCUSE 112 DNK > NOR" }, told "Norway was accused by Denmark.")
  end)

  it("come of what somebody is accused of, not of who accuses", function()
    local text =
      "Norway accused Danish troops of shelling a village, killing nine Swedes and wounding ten Finns."
    assert.same({
      "ACCUSE 112 NOR > DNKMIL",
      "ASSAULT 194 DNKMIL > ?",
      "ASSAULT 1823 DNKMIL > SWE",
      "ASSAULT 182 DNKMIL > FIN",
    }, told(text))
    for i, event in ipairs(dossier(text).events) do
      assert.equal(i == 1 and "asserted" or "possible", event.modality)
    end
  end)

  it("are one event where one verb depends on the other", function()
    assert.same({ "THREATEN 138 NOR > DNK" }, told "Norway threatened to bomb Denmark.")
    assert.same({ "REQUEST 020 NOR > DNK" }, told "Norway urged Denmark to attack the rebels.")
    assert.same({ "REJECT 125 NOR > DNK" }, told "Norway failed to meet Denmark.")
  end)

  it("know leaders by their office, and whose house it is", function()
    assert.same({ "ACCUSE 111 USAGOV > RUSGOV" }, told "President Obama condemned the Kremlin.")
  end)

  it("give the country of a place that is concerned", function()
    assert.same({ "CONSULT 042 NOR > DNK" }, told "Norway's king arrived in Copenhagen.")
  end)

  it("keep place, time and who tells of it", function()
    local facts = dossier("Norway attacked Denmark in Copenhagen on Monday, Sweden said.")
    local event = facts.events[1]
    assert.same({ "Copenhagen", "Monday" }, { event.place.text, event.time.text })
    assert.equal(facts.attributions[1].id, event.attribution)
  end)

  it('concern no person by "it"', function()
    assert.same(
      { "SANCTION 163 GBR > " },
      told "Dora Finch, whose warnings about lead led Britain to ban it, died."
    )
  end)

  it("concern somebody, not the words of the deed, sums or magnitudes", function()
    assert.same({ "COERCE 170 NOR > " }, told "Norway seized power.")
    assert.same({ "ASSAULT 1823 NORCOP > NORCVL" }, told "Norwegian police shot dead two protesters.")
    assert.same({}, told "An earthquake of magnitude 6.2 struck Norway.")
    assert.same({}, told "Some 120 passengers were injured when the ferry ran aground.")
  end)

  it("are told of crowds and of whoever speaks to others", function()
    assert.same({ "PROTEST 141 CVL > " }, told "Some 900 pensioners rallied in the square.")
    assert.same({ "THREATEN 130 LAB > " }, told "Unions have threatened to block depots.")
  end)

  it("happen neither where they are told nor where and when something else is", function()
    local function where(text)
      local event = dossier(text).events[1]
      return { event.plover, event.place and event.place.text, event.time and event.time.text }
    end
    assert.same({ "ASSAULT" }, where "“Norway attacked Denmark,” the king told reporters in Helsinki.")
    assert.same(
      { "ACCUSE" },
      where "Norway accused Denmark, refusing to say if its king would be in Rome on Monday."
    )
  end)

  it("say how far they are asserted", function()
    local function how(text)
      local event = dossier(text).events[1]
      return { event.plover, event.modality, event.negated }
    end
    assert.same({ "ASSAULT", "asserted", false }, how "Norway attacked Denmark.")
    assert.same({ "ASSAULT", "asserted", true }, how "Norway did not attack Denmark.")
    assert.same({ "THREATEN", "future", false }, how "Norway will attack Denmark.")
    assert.same({ "AGREE", "future", false }, how "Norway will help Denmark.")
    assert.same({ "ASSAULT", "future", true }, how "Norway decided not to attack Denmark.")
    assert.same({ "ASSAULT", "possible", false }, how "Norway tried to attack Denmark.")
    assert.same(
      { "ASSAULT", "possible", false },
      how "The risk of a Danish attack on Sweden frightened Norway."
    )
    assert.same(
      { "ASSAULT", "conditional", false },
      how "If Norway attacked Denmark, Sweden said, the ships would leave."
    )
  end)

  it("go to whoever receives what others give", function()
    assert.same({ "AID 070 NOR > DNK" }, told "Denmark received help from Norway.")
    assert.same({ "SUPPORT 052 DNK > NOR" }, told "Norway has the support of Denmark.")
    assert.same({ "SANCTION 163 NOR > DNK" }, told "Denmark faced sanctions from Norway.")
    assert.same({}, told "Norway gave Denmark an early lead.")
  end)

  it("know elections from violence", function()
    assert.same({}, told "Donald Trump held a rally in Oslo.")
    assert.same({ "PROTEST 141 NOREDU > " }, told "Norwegian students held a rally in Oslo.")
    assert.same({}, told "Ted Cruz captured Texas.")
    assert.same({}, told "Senator Ted Cruz will beat Hillary Clinton.")
    assert.same({ "ACCUSE 111 USALEG > USAGOV" }, told "Senator Ted Cruz attacked Hillary Clinton.")
    assert.same({ "SUPPORT 051 NOR > " }, told "Norway's Jeff Sessions praised the harbour.")
  end)

  it("happen between persons of one country", function()
    assert.same({ "ACCUSE 111 USAGOV > USAGOV" }, told "Donald Trump criticized Hillary Clinton.")
  end)

  it("are not told of what is asked, of what nobody does and of what a noun is about", function()
    assert.equal("possible", dossier("Norway debated whether to attack Denmark.").events[1].modality)
    assert.same({}, told "Norway voted, but the storm threatens Denmark.")
    assert.same({ "REJECT 120 NOR > " }, told "Norway rejected rumors that Denmark would leave.")
    assert.same({}, told "Norway discussed the Danish ships.")
    assert.same({}, told "Denmark said the storm forced Sweden to leave.")
    assert.same({ "ASSAULT 183  > ", "ASSAULT 1823  > SWE" }, told "Bombings in Denmark killed two Swedes.")
    assert.same({}, told "Norway could not stop the Danish ships.")
    assert.same({}, told "Norway released pictures of the Danish ships.")
    assert.same({}, told "Norway said no Danish ship had left.")
    assert.same({}, told "Norway made a campaign-killing mistake in Denmark.")
    local met = { "CONSULT 040 NOR > SWE", "CONSULT 040 SWE > NOR", "ASSAULT 190 DNK > FIN" }
    assert.same(met, told "Norway and Sweden met in Madrid, Spain, and the Danes attacked Finland.")
  end)

  it("happen in the town before a noun, and are done by strangers to a state", function()
    assert.same({ "ASSAULT 190  > FRA" }, told "The Paris attacks shocked Denmark.")
    assert.same({ "SANCTION 163 LEG > NOR" }, told "Lawmakers imposed sanctions on Norway.")
    assert.same({ "THREATEN 130 NORGOV > SWE" }, told '"We will attack Sweden," Norway\'s minister said.')
  end)

  it("take no longer for each event in a sentence that does not end", function()
    local function work(times)
      local document, n =
        extractor():read(("Norway said that Denmark attacked Sweden and accused Finland" .. " and "):rep(times)),
        0
      local function count()
        n = n + 1
      end
      debug.sethook(count, "", 100)
      make.fill(document)
      debug.sethook()
      local events = #document:spans "Event"
      document:close()
      assert.is_true(events >= times)
      return n / events
    end
    assert.is_true(work(600) < 1.5 * work(150))
  end)
end)
