local make = require "stringer.packs.news.events_make"
local stringer = require "stringer"

local function dossier(text, packs)
  local document = stringer.load(packs or "news"):read(text)
  local result = document:dossier()
  document:close()
  return result
end

local function told(text, packs)
  local lines = {}
  for i, event in ipairs(dossier(text, packs).events) do
    local by, on = {}, {}
    for k, actor in ipairs(event.actor) do by[k] = actor.code or "?" end
    for k, recipient in ipairs(event.recipient) do on[k] = recipient.code or "?" end
    lines[i] = ("%s %s %s > %s"):format(event.plover, event.cameo, table.concat(by, "+"), table.concat(on, "+"))
  end
  return lines
end

describe("political events", function()
  it("take verbs that another pack adds, in all their forms", function()
    local text = "Norway blackballed Denmark."
    assert.same({}, told(text))
    local pack = stringer.pack "more"
    pack:uses "news"
    pack:extend("news/event_verb", { blackball = { plover = "SANCTION", cameo = "160", recipient = "obj" } })
    assert.same({ "SANCTION 160 NOR > DNK" }, told(text, pack))
  end)

  it("happen both ways where both sides act", function()
    assert.same({ "CONSULT 040 NOR > DNK", "CONSULT 040 DNK > NOR" }, told "Norway met with Denmark.")
    assert.same({ "CONSULT 040 DNK > NOR", "CONSULT 040 NOR > DNK" }, told "Norway and Denmark held a meeting.")
    assert.same({ "ACCUSE 111 DNK+NOR > SWE" }, told "Norway and Denmark condemned Sweden.")
  end)

  it("tell by whom, in the passive", function()
    assert.same({ "ACCUSE 112 DNK > NOR" }, told "Norway was accused by Denmark.")
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

  it("say how far they are asserted", function()
    local function how(text)
      local event = dossier(text).events[1]
      return { event.plover, event.modality, event.negated }
    end
    assert.same({ "ASSAULT", "asserted", false }, how "Norway attacked Denmark.")
    assert.same({ "ASSAULT", "asserted", true }, how "Norway did not attack Denmark.")
    assert.same({ "THREATEN", "future", false }, how "Norway will attack Denmark.")
    assert.same({ "AGREE", "future", false }, how "Norway will help Denmark.")
  end)

  it("take no longer for each event in a sentence that does not end", function()
    local function work(times)
      local document, n = stringer.load("news"):read(("Norway said that Denmark attacked Sweden and accused Finland and "):rep(times)), 0
      local function count() n = n + 1 end
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
