local stringer = require "stringer"

describe("entities", function()
  local extractor
  setup(function()
    extractor = stringer.load "news"
  end)

  --- The persons of a text as "name: mention, mention", in order.
  local function persons(text)
    local doc = extractor:read(text)
    local list = {}
    for _, entity in ipairs(doc:dossier().entities) do
      local mentions = {}
      for i, m in ipairs(entity.mentions) do
        mentions[i] = m.text
      end
      if entity.type == "person" then list[#list + 1] = entity.name .. ": " .. table.concat(mentions, ", ") end
    end
    doc:close()
    return list
  end

  it("join a surname to the one who is named in full", function()
    assert.same(
      { "Clara Denning: Clara Denning, Denning, Denning" },
      persons "Clara Denning is a judge. Judge Denning sat. Ms. Denning left."
    )
    assert.same({ "Tomas Ekberg: Ekberg, Tomas Ekberg" }, persons "Judge Ekberg sat.\n\nTomas Ekberg left.")
  end)

  it("join a given name to its bearer behind a title that stands before given names", function()
    assert.same(
      { "Geoffrey Lunt: Geoffrey Lunt, Geoffrey" },
      persons "Geoffrey Lunt left. Sir Geoffrey was ill."
    )
  end)

  it("join names that accents, initials and nicknames tell apart only", function()
    assert.same({ "Zoë Brontë: Zoë Brontë, Bronte" }, persons "Zoë Brontë sang. Bronte was ill.")
    assert.same(
      { 'William "Bill" Harmon: William "Bill" Harmon, Bill Harmon' },
      persons 'William "Bill" Harmon left. Bill Harmon was ill.'
    )
    assert.same(
      { "Marta Ortega Luna: Marta Ortega Luna, Ortega Luna" },
      persons "Marta Ortega Luna left. Ortega Luna was ill."
    )
  end)

  it("join the mentions of whoever goes by one name", function()
    assert.same({ "Kowalski: Kowalski, Kowalski" }, persons "Mr. Kowalski left. Mr. Kowalski was ill.")
  end)

  it("name sovereigns with their title", function()
    assert.same({ "Queen Sofia: Sofia" }, persons "They met Queen Sofia.")
  end)

  it("keep apart who differs in given name or sex", function()
    assert.same(
      { "Karl Lindt: Karl Lindt", "Otto Lindt: Otto Lindt" },
      persons "Karl Lindt left. Otto Lindt was ill."
    )
    assert.same(
      { "Maria Stone: Maria Stone, Stone", "Paul Stone: Paul Stone, Stone" },
      persons "Maria Stone met Paul Stone. Mrs. Stone left. Mr. Stone was ill."
    )
  end)

  it("take the one of two namesakes who is named last", function()
    assert.same(
      { "Karl Lindt: Karl Lindt, Lindt", "Otto Lindt: Otto Lindt, Lindt" },
      persons "Karl Lindt left. Then Lindt was ill. Otto Lindt left. Then Lindt was ill."
    )
  end)
end)

describe("titles and callings beside a name", function()
  it("name nobody else", function()
    local extractor = stringer.load "news"
    for _, text in ipairs {
      "President Dora Finch left.",
      "The retired nurse Dora Finch left.",
      "Their director, Dora Finch, left.",
      "Dora Finch, a lawyer, left.",
      "Army Chief Dora Finch left.",
    } do
      local doc = extractor:read(text)
      local entities = doc:dossier().entities
      assert.same({ "Dora Finch", 1 }, { entities[1].name, #entities }, text)
      doc:close()
    end
  end)

  it("are kin beside their name, too", function()
    local extractor = stringer.load "news"
    for _, text in ipairs { "Her husband, Dora Finch, left.", "Omar's elder sister Dora Finch left." } do
      local doc = extractor:read(text)
      for _, entity in ipairs(doc:dossier().entities) do
        assert.not_equal("group", entity.type, text)
      end
      doc:close()
    end
  end)

  it("name others where they stand elsewhere", function()
    local doc = stringer.load("news"):read "Officials met Dora Finch. A lawyer left."
    local names = {}
    for i, entity in ipairs(doc:dossier().entities) do
      names[i] = entity.name
    end
    assert.same({ "Dora Finch", "Officials", "A lawyer" }, names)
    doc:close()
  end)
end)

describe("pronouns", function()
  local extractor
  setup(function()
    extractor = stringer.load "news"
  end)

  --- Whom the source of the last attribution names, and whom its addressee.
  local function speaker(text)
    local doc = extractor:read(text)
    local dossier, names = doc:dossier(), {}
    for _, entity in ipairs(dossier.entities) do
      names[entity.id] = entity.name
    end
    local said = dossier.attributions[#dossier.attributions]
    local source, addressee =
      names[said.source.entity] or false, said.addressee and names[said.addressee.entity] or false
    doc:close()
    return source, addressee
  end

  it("agree in sex, as the title, the noun beside the name or the given name tells it", function()
    assert.equal("Dora Finch", (speaker "Dora Finch met Dennis Pohl. “I was early,” she said."))
    assert.equal("Qwert Zuiop", (speaker "Mrs. Qwert Zuiop met Dennis Pohl. “I was early,” she said."))
    assert.equal(
      "Maria Kowalska",
      (speaker "Maria Kowalska and her husband, Pat Kowalska, left. “I was early,” she said.")
    )
  end)

  it("stand rather for a name than for someone whose sex nobody tells", function()
    assert.equal(
      "Dora Finch",
      (
        speaker "Dora Finch studied in Leeds, where a professor told her that it was late. “I was early,” she said."
      )
    )
  end)

  it("stand for nobody if nobody agrees", function()
    assert.is_false((speaker "Dennis Pohl was arrested. “I saw it,” she said."))
  end)

  it("stand rather for the subject than for whoever is named last", function()
    assert.equal("Dennis Pohl", (speaker "Dennis Pohl criticised Karl Bent. “I was early,” he said."))
  end)

  it("are told nothing by themselves", function()
    local source, addressee = speaker "“She is wrong,” Dora Finch told her."
    assert.equal("Dora Finch", source)
    assert.is_false(addressee)
  end)

  it("are groups and bodies too", function()
    assert.equal("The teachers", (speaker "The teachers met Dennis Pohl. They said classes would resume."))
    assert.equal("The company", (speaker "The company met Dennis Pohl. It said the plant would close."))
  end)

  it("are governments behind their capitals", function()
    local doc = extractor:read "Oslo denied that it had lied. It said talks would go on."
    local dossier = doc:dossier()
    assert.equal(dossier.entities[1].id, dossier.attributions[#dossier.attributions].source.entity)
    doc:close()
  end)

  it("tell whose an office is", function()
    local function code(text)
      local doc = extractor:read(text)
      for _, entity in ipairs(doc:dossier().entities) do
        if entity.name:find "president$" then return entity.code or "none" end
      end
    end
    assert.equal("BUS", code "The company fired a nurse. Its president said sales were weak.")
    assert.equal("GOV", code "It rained. The old president said so.":sub(1, 3))
  end)

  it("go on with who spoke before", function()
    assert.equal(
      "Dora Finch",
      (
        speaker "Dora Finch praised Eva Berg. “She works hard,” Finch said. Later she said the award was late."
      )
    )
  end)
end)
