local stringer = require "stringer"

local extractor

--- Names of a text as "type text", in order.
local function names(text)
  local doc = extractor:read(text)
  local list = {}
  for _, span in ipairs(doc:spans "Name") do
    list[#list + 1] = span.type .. " " .. doc:text(span)
  end
  doc:close()
  return list
end

describe("names that are in no list", function()
  setup(function()
    extractor = stringer.load "news"
  end)

  it("are told by what stands around them", function()
    assert.same({ "person Qwertolin" }, names "His sister Qwertolin left.")
    assert.same({ "place Qwertolin" }, names "Soldiers burned the village of Qwertolin.")
    assert.same({ "organization Qwertolin" }, names "She sings in the band Qwertolin.")
    assert.same({ "other Qwertolin" }, names "She wrote the novel Qwertolin.")
  end)

  it("are what their neighbours in a list are", function()
    assert.same({ "city Oslo", "city Bergen", "place Qwertolin" }, names "They saw Oslo, Bergen and Qwertolin.")
    assert.same({ "person Maria Kowalska", "person Qwertolin" }, names "They met Maria Kowalska and Qwertolin.")
  end)

  it("have one sense in a document", function()
    local text = "Qwertolin shares fell. Nobody knew why Qwertolin had failed. Later Qwertolin closed."
    assert.same({ "organization Qwertolin", "organization Qwertolin", "organization Qwertolin" }, names(text))
  end)

  it("are found again where a capital alone tells nothing", function()
    assert.same(
      { "person Qwertolin", "person Qwertolin" },
      names "His sister Qwertolin left. Qwertolin never came back."
    )
  end)

  it("are no common words that begin a sentence, no months and no titles", function()
    assert.same({}, names "Weather stayed calm. Monday brought rain. It rained in May.")
  end)
end)

describe("towns that are someone's name", function()
  it("are the person who is named in full", function()
    assert.same(
      { "person Rubio", "person Marco Rubio", "person Rubio" },
      names "They referred to Rubio again. Marco Rubio left. The party of Rubio won."
    )
    assert.same(
      { "person Hillary Clinton", "person CLINTON" },
      names "Hillary Clinton came.\n\nCLINTON: I do not know."
    )
  end)

  it("are towns where a region or a word for inside says so", function()
    assert.same(
      { "person Whitney Houston", "city Houston", "region Texas" },
      names "Whitney Houston sang in Houston, Texas."
    )
    assert.same({ "person Whitney Houston", "city Houston" }, names "Whitney Houston sang in Houston.")
    assert.same(
      { "person Whitney Houston", "person Houston" },
      names "Whitney Houston won. They lost their faith in Houston."
    )
  end)

  it("are someone in a possessive", function()
    assert.same(
      { "person John Bolton", "person Bolton" },
      names "John Bolton left. It failed in Bolton's view."
    )
  end)

  it("are continents too", function()
    assert.same({ "place Asia" }, names "Voters across Asia, it seems, agree.")
  end)

  it('need more than "of" where they are common words', function()
    assert.same({}, names "They praised the rule of Law.")
  end)
end)

describe("given names", function()
  it("are the person who is named in full", function()
    assert.same(
      { "person Marco Rubio", "person Marco", "organization NATO" },
      names "Marco Rubio won. They voted for Marco and NATO."
    )
  end)
end)

describe("surnames", function()
  it("have a plural that names the family", function()
    assert.same(
      { "person Marco Rubio", "person Rubios" },
      names "Marco Rubio (R) won. Nobody had seen the Rubios again."
    )
  end)
end)

describe("a surname before its owner is named in full", function()
  it("is the same person", function()
    local doc = extractor:read "Qwertolin resigns\n\nThen Mayor Maria Qwertolin resigned."
    local persons = {}
    for _, entity in ipairs(doc:dossier().entities) do
      if entity.type == "person" then persons[#persons + 1] = { entity.name, entity.role, #entity.mentions } end
    end
    doc:close()
    assert.are.same({ { "Maria Qwertolin", "Mayor", 2 } }, persons)
  end)
end)

describe("a line of capitals", function()
  it("has verbs and function words that are in no name", function()
    assert.same({ "person Maria Anderson" }, names "Maria Anderson Says She Asked Many Questions")
    assert.same({ "media Harbour News" }, names "As Harbour News Said, It Is Over")
    assert.same({}, names "Watch the anti-Qwertolin and pro-Qwertolin crowds.")
  end)
end)

describe("teams", function()
  it("stand in results, fixtures and for their towns", function()
    assert.same({ "organization OSLO", "city BERGEN" }, names "Fixtures:\n\nOSLO AT BERGEN\n")
    assert.same(
      { "organization Oslo", "organization Bergen", "organization Oslo", "city Bergen" },
      names "Oslo beat Bergen on Sunday. Nobody had thought that Oslo could win in Bergen."
    )
    assert.same({ "city Oslo" }, names "Nobody voted in Oslo.")
  end)
end)

describe("teams in full", function()
  it("are called by their last word afterwards", function()
    assert.same(
      { "organization Minnesota Twins", "organization Twins" },
      names "They saw the Minnesota Twins. Later the Twins lost."
    )
  end)
end)

describe("companies", function()
  it("are called without their suffix later", function()
    assert.same(
      { "organization Grumbleton Inc", "organization Grumbleton" },
      names "They left Grumbleton Inc early. Nobody knew why Grumbleton had closed."
    )
  end)
end)

describe("elections", function()
  it("are names with their year", function()
    assert.same(
      { "other 1995 Norwegian general election" },
      names "He lost the 1995 Norwegian general election."
    )
  end)
end)

describe("names of other things", function()
  it("are known by their heads, from lists, and by quotation marks", function()
    assert.same({ "other Grumbleton Cup" }, names "They won the Grumbleton Cup.")
    assert.same({ "other Treaty of Grumbleton" }, names "They signed the Treaty of Grumbleton.")
    assert.same({ "other Cold War" }, names "It was the end of the Cold War.")
    assert.same({ "other A Song of the Harbour" }, names 'She sang "A Song of the Harbour" twice.')
  end)

  it("act in no event", function()
    local doc = extractor:read "The Cold War attacked Norway."
    for _, event in ipairs(doc:dossier().events) do
      for _, actor in ipairs(event.actor or {}) do
        assert.is_nil(actor.entity)
      end
    end
    doc:close()
  end)
end)

describe("peoples and faiths", function()
  it("are ethnicities and religions, with the country before them", function()
    assert.same({ "ethnicity Iraqi Kurds" }, names "Hundreds of Iraqi Kurds fled.")
    assert.same({ "religion Shiite" }, names "Two Shiite pilgrims died.")
    -- Towns are called so too.
    assert.same(
      { "nationality Argentine", "person Carlos Bianchi" },
      names "They chose Argentine Carlos Bianchi."
    )
    assert.same({}, names "It was a black day for whites of eggs.")
  end)
end)

describe("months that are someone's name", function()
  it("are the month where a number or a preposition of time says so", function()
    assert.same(
      { "person Theresa May" },
      names "Theresa May left. She came back on May 27. They meet in May and since May."
    )
    assert.same(
      { "person John March", "person March" },
      names "John March left on March 3. It began in March. March agreed."
    )
    assert.same({ "person Theresa May", "person May" }, names "Theresa May left. They were led by May.")
  end)

  it("end no name before a number", function()
    assert.same({ "person Maria Kowalska" }, names "They met Maria Kowalska May 3.")
  end)

  it("are no one who was there last", function()
    assert.same({}, names "Last May they left.")
  end)
end)

describe("weekdays", function()
  it("end no name", function()
    assert.same({ "person Bill Clinton" }, names "President Bill Clinton Thursday left. On Thursday it rained.")
  end)
end)
