local said = require "support.said"
local stringer = require "stringer"

local extractor

describe("attributions in a whole text", function()
  setup(function()
    extractor = stringer.load "news"
  end)

  it("end where another speaker begins", function()
    assert.same(
      { "Some farmers | say | the road is safe", "others | say | it is not" },
      (said "Some farmers say the road is safe, while others say it is not.")
    )
    assert.same(
      { "The mayor | said | the bridge was old", "The mayor | adding | that it would be closed" },
      (said "The mayor said the bridge was old, adding that it would be closed.")
    )
  end)

  it("end before another verb of the same subject", function()
    assert.same(
      { "The firm | dismissed | the report" },
      { (said "The firm dismissed the report and left town.")[1] }
    )
  end)

  it("end with a quotation, before what else the speaker does", function()
    assert.same(
      { 'The mayor | said | "It will open,"' },
      (said 'The mayor said, "It will open," but gave no date.')
    )
  end)

  it("end with the clause that hangs on a name", function()
    assert.same(
      { "who | has denied | the charges" },
      (said "Smith, who has denied the charges, will appear in court.")
    )
  end)

  it("hold a token at least, where marks are mixed up", function()
    local list = said [["It was cold. The sign says "Stop here' because of the bridge." ]]
    assert.same({ 'The sign | says | "' }, list)
  end)

  it("tell what the speech act is", function()
    local _, dossier =
      said "The mayor denied that it was old. Farmers demanded a bridge. Ann Lee did not say that it was new."
    local acts = {}
    for i, a in ipairs(dossier.attributions) do
      acts[i] = a.act .. (a.negated and ", negated" or "")
    end
    assert.same({ "deny", "demand", "say, negated" }, acts)
  end)

  it("are no deeds", function()
    for _, text in ipairs {
      "Rebels attacked the bridge.",
      "The firm recalled 40 boats.",
      "Ann Lee wanted a cat.",
      "He added salt.",
    } do
      assert.same({}, (said(text)), text)
    end
    assert.same({ "The mayor | attacked | the plan" }, (said "The mayor attacked the plan."))
  end)

  it("begin behind a dateline", function()
    for _, dateline in ipairs { "OSLO, Norway (NTB) - ", "OSLO, May 3 — ", "" } do
      assert.same(
        { "officials | said | The bridge was old" },
        (said(dateline .. "The bridge was old, officials said."))
      )
    end
    assert.same(
      { "officials | said | The bridge - a wooden one - was old" },
      (said "The bridge - a wooden one - was old, officials said.")
    )
  end)

  it("go on with lone quotations and lead to the next paragraph", function()
    assert.same(
      { "the mayor | said | “It is old,”", "the mayor | - | “We will close it tomorrow.”" },
      (said "“It is old,” the mayor said. “We will close it tomorrow.”")
    )
    assert.same(
      { "The mayor | said: | “It is old. We close it.”" },
      (said "The mayor said:\n\n“It is old. We close it.”")
    )
    assert.same({}, (said "The mayor said:\n\nNothing."))
  end)

  it("are led by a colon in a headline only", function()
    assert.same(
      { "Ann Lee | : | Bridge Must Stay" },
      (said "Ann Lee: Bridge Must Stay\n\nThe bridge is old. It could fall.")
    )
    assert.same({}, (said "The bridge is old.\n\nAnn Lee: a life."))
  end)

  it("are direct where what was said is quoted, mixed where a part of it is", function()
    local function mode(text)
      return select(2, said(text)).attributions[1].mode
    end
    assert.equal("direct", mode "“It is old,” the mayor said.")
    assert.equal("mixed", mode "The mayor said the bridge was “as old as the hills around it”.")
    assert.equal("indirect", mode "The mayor said the bridge was “old”.")
  end)

  it("have both sides of a passive as content and its agent as source", function()
    assert.same({ "- | is expected | The road … to close" }, (said "The road is expected to close."))
    assert.same(
      { "farmers | was criticized | The plan … for its price" },
      (said "The plan was criticized by farmers for its price.")
    )
  end)

  it("have what stands on both sides of a cue as content", function()
    assert.same(
      { "the mayor | said | The bridge … was safe" },
      (said "The bridge, the mayor said, was safe.")
    )
    assert.same({ "- | seems | The bridge … to sink" }, (said "The bridge seems to sink."))
  end)

  it("have one cue where a colon stands behind a verb", function()
    assert.same({ "The mayor | said: | “It is old.”" }, (said "The mayor said: “It is old.”"))
    assert.same({ "The mayor | : | “It is old.”" }, (said "The mayor was blunt: “It is old.”"))
  end)

  it("are turns of speakers only where several speak", function()
    assert.same(
      { "HANSEN | : | It was dark.", "LEE | : | We saw nothing." },
      (said "HANSEN: It was dark.\n\nLEE: We saw nothing.")
    )
    assert.same({}, (said "LISBON: It was dark."))
  end)

  it("never stand in each other", function()
    local _, dossier =
      said "The mayor says that the bridge is closed, according to the police report on the storm."
    assert.equal("according to", dossier.attributions[1].cue.text)
    assert.is_nil(dossier.attributions[1].inside)
    assert.equal("a1", dossier.attributions[2].inside)
  end)

  it("inside a quotation are only what others say", function()
    assert.same(
      { "she | said | “I think he wants to go,”" },
      (said "“I think he wants to go,” she said.")
    )
    local list, dossier =
      said "“The police admitted it was late and claimed it was nobody's fault,” she said."
    assert.equal("The police | claimed | it was nobody's fault", list[3])
    assert.equal("a1", dossier.attributions[3].inside)
  end)

  it("are not made of what a speaker tells of himself", function()
    assert.same({ "The mayor | said | he opposed the plan" }, (said "The mayor said he opposed the plan."))
  end)

  it("tell who was told, where, and that the writer doubts it", function()
    local _, dossier = said "The mayor allegedly told reporters in Oslo that the bridge was old."
    assert.equal("reporters in Oslo", dossier.attributions[1].addressee.text)
    assert.is_true(dossier.attributions[1].hedged)
    _, dossier = said "“It is old,” Ann Lee posted on X."
    assert.equal("X", dossier.attributions[1].channel.text)
    _, dossier = said "“It is old,” Ann Lee said on Monday."
    assert.is_nil(dossier.attributions[1].channel)
  end)

  it("take verbs that a pack adds, in all their forms and with their frames", function()
    assert.same({}, (said "The mayor yodeled the bridge was old."))
    local pack = stringer.pack "more-verbs"
    pack:uses "news"
    pack:extend("news/say_verb", { yodel = { clause = true, quote = true } })
    assert.same(
      { "The mayor | yodeled | the bridge was old" },
      (said("The mayor yodeled the bridge was old.", stringer.load(pack)))
    )
  end)

  -- Work in thousands of instructions of the VM.
  local function work(text)
    local n, jit = 0, rawget(_G, "jit")
    if jit then jit.off() end -- compiled code calls no hook
    debug.sethook(function()
      n = n + 1
    end, "", 1000)
    extractor:read(text):close()
    debug.sethook()
    if jit then jit.on() end
    return n
  end

  it("take no more time for each in a sentence with many", function()
    for _, part in ipairs { "Ann Lee said that police said ", "Some say it rains, while ", "and adding that " } do
      work(part:rep(10) .. ".")
      local few, many = work(part:rep(200) .. "."), work(part:rep(800) .. ".")
      assert.is_true(few > 50 and many < few * 6, ("%s: %d, %d"):format(part, few, many))
    end
  end)

  it("are there wherever a clause hangs on a verb", function()
    assert.same(
      { "Karl Bent | whispered | that the lake was frozen" },
      (said "Karl Bent whispered that the lake was frozen.")
    )
    assert.same(
      { "The pilot | radioed | that the lake was frozen" },
      (said "The pilot radioed that the lake was frozen.")
    )
    assert.same({}, (said "The frost meant that the lake was frozen."))
  end)

  it("are no deeds, no participles of what was done, no titles of works", function()
    assert.same({}, (said "The children admitted to the ward slept."))
    assert.same({}, (said "The nurse called her brother twice."))
    assert.same({}, (said "The band released “Cold Lake” in May."))
  end)

  it("are told by nouns too, whose clause ends where the sentence goes on", function()
    assert.same(
      { "Karl Bent | claim | that the lake had frozen" },
      (said "Karl Bent's claim that the lake had frozen is false.")
    )
    assert.same(
      { "- | reports | that the lake is frozen" },
      (said "There are reports that the lake is frozen.")
    )
    assert.same(
      { "Karl Bent | view is | that the lake is frozen" },
      (said "Karl Bent's view is that the lake is frozen.")
    )
  end)

  it("take in the clause that a quotation ends", function()
    assert.same(
      { "Karl Bent | said | The lake was “frozen”" },
      (said "The lake was “frozen”, Karl Bent said.")
    )
  end)

  it("end with the clause that they stand in", function()
    assert.same({ "who | said | he would skate" }, (said "Karl Bent, who said he would skate, was late."))
    assert.same(
      { "the pilot | according to | The lake … is frozen" },
      (said "The lake, according to the pilot, is frozen.")
    )
  end)

  it("are negated by whoever does not say it", function()
    local _, dossier = said "Nobody said that the lake was frozen."
    assert.is_true(dossier.attributions[1].negated)
  end)

  it("have no share in what someone else says between commas", function()
    assert.same({ "aides | said | The council … will vote" }, (said "The council, aides said, will vote."))
  end)

  it("take in the whole subject of a passive", function()
    assert.same(
      { "Karl Bent | was praised | The club's decision to shut the lake" },
      (said "The club's decision to shut the lake was praised by Karl Bent.")
    )
  end)

  it("are denials of what stands before them as a claim", function()
    assert.same(
      { "Bergen | has often denied | Oslo accused Bergen of theft", "Oslo | accused | Bergen of theft" },
      (said "Oslo accused Bergen of theft, a claim Bergen has often denied.")
    )
    assert.same(
      { "He | denied | having taken gifts", "his rivals | allege | having taken gifts" },
      (said "He denied having taken gifts, as his rivals allege.")
    )
  end)

  it("are none of who declines to comment", function()
    assert.same({}, (said "The ministry declined to comment. A spokesman would not comment on Tuesday."))
  end)

  it("are what polls and papers show, whatever their verb looks like", function()
    assert.same({ "The new poll | shows | Ann Lee far ahead" }, (said "The new poll shows Ann Lee far ahead."))
    assert.same(
      { "recently leaked papers | according to | the firm knew" },
      (said "But according to recently leaked papers, the firm knew.")
    )
  end)

  it("dismiss what was said, not whoever is sent away", function()
    assert.same(
      { "The mayor | dismissed | the claims", "He | dismissed | it as gossip" },
      (said "The mayor dismissed the claims. He dismissed it as gossip.")
    )
    assert.same({}, (said "The mayor dismissed two clerks. Three aides were dismissed in May."))
  end)

  it("are the only turn of a speaker where a title or party tells that it is one", function()
    assert.same(
      { "GOV. ANN LEE (D-OR) | : | The dam is safe." },
      (said "GOV. ANN LEE (D-OR): The dam is safe.")
    )
  end)

  it("are no pleas, and no words within a remark that holds no other", function()
    assert.same({}, (said "The builder, who pleaded guilty last year, left."))
    assert.same({ "Ann Lee | said | “He wrote it down,”" }, (said "“He wrote it down,” Ann Lee said."))
  end)

  it("are no attempts, no requests for things, no silence", function()
    for _, text in ipairs {
      "The mayor sought to calm the crowd.",
      "Every voter who requests a ballot gets one.",
      "He did not immediately respond to a request.",
      "Ann Lee once again found herself alone.",
      "Two names mentioned as heirs are Lee and Dahl.",
      "They hired nurses to call patients.",
    } do
      assert.same({}, (said(text)), text)
    end
  end)

  it("end at a semicolon, and begin behind a title in marks", function()
    assert.same(
      "Parliament | rejects | pension bill",
      (said "Parliament rejects pension bill; premier hints at early vote")[1]
    )
    assert.same(
      "Lee | said | he had not “heard her say so.”",
      (said "Asked why on “Harbour Radio Tonight,” Lee said he had not “heard her say so.”")[2]
    )
    assert.same({ "- | fears | that nine have died" }, (said "There are fears that nine have died."))
    assert.same(
      { "Two officials who asked not to be named | said | the plan was dead" },
      (said "Two officials who asked not to be named said the plan was dead.")
    )
    assert.same({ "premier | says | ‘No deal,’" }, (said "‘No deal,’ says premier"))
  end)

  it("take in a quotation that a sentence behind it calls a message", function()
    assert.same(
      { "Ann Lee | message | “We will not go.”" },
      (said "“We will not go.” That was the message from Ann Lee.")
    )
    assert.same(
      { "Lee | : | “Stay at home.”" },
      (said "Lee had one message for voters: “Stay at home.”")
    )
    assert.same({ "Her | answer | “No.”" }, (said "Her answer was short: “No.”"))
  end)

  it("go on from paragraph to paragraph up to the one that names the speaker", function()
    local list = said "“It was late,” Dahl said.\n\n“The dam is old.\n\n“Nobody mended it,” Lee said."
    assert.same({
      "Dahl | said | “It was late,”",
      "Lee | - | “The dam is old.",
      "Lee | said | “Nobody mended it,”",
    }, list)
  end)

  it("are none where nobody speaks", function()
    assert.same(
      {},
      (said "The bridge is 400 metres long and 12 metres wide. It was built in 1904. A lane was added in 1950.")
    )
    assert.same({}, (said "Mix the flour with water. Bake the bread for an hour at 200 degrees. Let it cool."))
  end)
end)
