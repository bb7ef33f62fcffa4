local said = require "support.said"

describe("the sources of attributions", function()
  it("take a source with what tells who it is", function()
    assert.same(
      { "Ann Lee, a painter from Oslo, | said | the bridge was old" },
      (said "Ann Lee, a painter from Oslo, said the bridge was old.")
    )
    assert.same(
      { "Ann Lee, a painter who lives in Oslo | said | “It is old,”" },
      (said "“It is old,” said Ann Lee, a painter who lives in Oslo.")
    )
  end)

  local function linked(text)
    local _, dossier = said(text)
    for _, entity in ipairs(dossier.entities) do
      if entity.id == dossier.attributions[1].source.entity then return entity.name end
    end
  end

  it("link a source by its head", function()
    assert.equal("Ann Lee", linked "“It is old,” said Ann Lee, a painter who lives in Oslo.")
    assert.equal("Omar Haddad", linked "Ann Lee's spokesman, Omar Haddad, said it was old.")
    assert.equal("Ann Lee", linked "Ann Lee, who said it was old, left.")
    assert.equal("Reporters", linked "Reporters in Oslo said it was old.")
    assert.is_nil(linked "Ann Lee's letter said it was old.")
  end)

  it("have the subject of their verb as source", function()
    assert.same(
      { "The club | rejected | the offer", "its treasurer, Dora Finch, | called | it a joke" },
      (said "The club rejected the offer, and its treasurer, Dora Finch, called it a joke.")
    )
    assert.same(
      { "a nurse, Karl Bent, | confirmed | It was a drill" },
      (said "It was a drill, a nurse, Karl Bent, confirmed.")
    )
    assert.same(
      { "Karl Bent | saying | it was a drill" },
      (said "Harbour Radio quoted Karl Bent as saying it was a drill.")
    )
  end)

  it("give lone quotations to who goes on, who speaks next or whom the text was about", function()
    assert.same(
      { "Karl Bent | - | “The lake is frozen.", "Karl Bent | said | “We can skate,”" },
      (said "“The lake is frozen.\n\n“We can skate,” Karl Bent said.")
    )
    assert.same(
      { "Karl Bent | - | “The lake is frozen.”" },
      (said "Karl Bent smiled. “The lake is frozen.”")
    )
    assert.same(
      { "Karl Bent, pilot | — | “The lake is frozen.”" },
      (said "“The lake is frozen.”\n\n— Karl Bent, pilot")
    )
  end)

  it("have who opposes something behind it as source", function()
    assert.same({ "farmers | opposed | The road" }, (said "The road, opposed by farmers, was never built."))
  end)

  it("are of shares of people too", function()
    assert.same({ "Almost half | said | they were angry" }, (said "Almost half said they were angry."))
    assert.same({ "a third | said | they were not" }, (said "Some waited, and a third said they were not."))
  end)

  it("have the whole subject as source, with its apposition and what limits it", function()
    assert.same({
      "Accord, the largest union, | called | the cuts a lie",
      "Accord, the largest union, | vowed | to fight them",
    }, (said "Accord, the largest union, called the cuts a lie and vowed to fight them."))
    assert.same(
      { "The Red Cross operating in Chad | said | it was late" },
      (said "The Red Cross operating in Chad said it was late.")
    )
    assert.same(
      { "The embassy | condemned | the raid", "The embassy | asked | Oslo to act" },
      (said "The embassy condemned the raid and asked Oslo to act.")
    )
    assert.same(
      "Norway | has since called for | talks",
      (said "Norway blocked a text condemning the raid but has since called for talks.")[2]
    )
  end)

  it("are of whom a relative pronoun stands for", function()
    local list, dossier = said "Ann Lee of the Greens, who had warned of the leak, resigned."
    assert.same({ "who | had warned of | the leak" }, list)
    local source = dossier.attributions[1].source
    for _, entity in ipairs(dossier.entities) do
      if entity.id == source.entity then assert.equal("Ann Lee", entity.name) end
    end
    assert.same({ "A report | criticized | the firm" }, (said "A report that criticized the firm was leaked."))
  end)

  it("go to the person whom the sentence before a quotation is about", function()
    assert.same(
      { "The fiddler | - | “I have waited for this all my life.”" },
      (said "The fiddler was in tears. “I have waited for this all my life.”")
    )
    assert.same({}, (said "The market was quiet. “We have asked for help three times this year.”"))
    assert.same(
      "Ann Lee | - | “I thought the roof would come down.”",
      (said "The firm said it was sorry.\n\nAnn Lee was shaken. “I thought the roof would come down.”")[2]
    )
  end)

  it("have sources that no list of phrases foresees", function()
    assert.same(
      { "he and Mr. Lee | said | It was about money" },
      (said "It was about money, he and Mr. Lee said.")
    )
    assert.same(
      { "Clerks in town and around the bay | say | it rained" },
      (said "Clerks in town and around the bay say it rained.")
    )
    assert.same({ "Lee | said | “I hope you find it.”" }, (said "“I hope you find it.” Lee said."))
  end)

  it("have no times and asides in their sources", function()
    assert.same(
      { "The minister | denied | that it was old", "The minister | said | it was safe" },
      (said "The minister on Friday denied that it was old, and said it was safe.")
    )
    assert.same({ "Lee | said | he was tired" }, (said "Lee, for his part, said he was tired."))
    assert.same(
      { "two people familiar with it | according to | The author … was her own deputy" },
      (said "The author, according to two people familiar with it, was her own deputy.")
    )
    assert.same(
      { "her sister, Ann Lee | was confirmed | Her death" },
      (said "Her death was confirmed by her sister, Ann Lee.")
    )
  end)

  it("are of the last one named where only an age is told", function()
    local list, dossier = said "Ann Lee won the race. “I am tired,” the 23-year-old said. She left."
    assert.same({ "the 23-year-old | said | “I am tired,”" }, list)
    for _, entity in ipairs(dossier.entities) do
      if entity.id == dossier.attributions[1].source.entity then assert.equal("Ann Lee", entity.name) end
    end
    assert.is_string(dossier.attributions[1].source.entity)
  end)
end)
