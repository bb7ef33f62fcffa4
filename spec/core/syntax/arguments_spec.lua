-- Trees, arguments, verbs and phrases of documents. Most trees are given here, so that the outcome is that of the rules
-- alone: a sentence is written as word/POS/head/relation. What the bundled model is worth is measured elsewhere; of it,
-- plain sentences are asked.
local core = require "stringer.core"
local en = require "stringer.lang.en"

local language = core.language(en)
local tagger = assert(core.tagger "lua/stringer/data/en.tagger")
local parser = assert(core.parser("lua/stringer/data/en.arguments", tagger))
local syntax = core.syntax(parser, language)
local doc = core.document(core.session {})
doc:use_syntax(syntax)

local function read(text)
  doc:read(text, language)
  doc:tag(tagger)
end

-- Reads a sentence whose tree is given.
local function tree(list)
  local words, arcs = {}, {}
  for form, pos, head, relation in list:gmatch "(%S+)/(%u+)/(%d+)/(%S+)" do
    words[#words + 1] = form
    arcs[#arcs + 1] = { pos = pos, head = tonumber(head), relation = relation }
  end
  read(table.concat(words, " "))
  assert(doc:ntokens() == #words and doc:nsentences() == 1, list)
  for i, arc in ipairs(arcs) do
    doc:set_pos(i, arc.pos, tagger:lemma(words[i], arc.pos))
    doc:set_head(i, nil, arc.relation)
  end
  for i, arc in ipairs(arcs) do
    doc:set_head(i, arc.head > 0 and arc.head or nil, arc.relation)
  end
end

-- The token with that text, the n-th of them.
local function at(word, n)
  n = n or 1
  for i = 1, doc:ntokens() do
    if doc:text(i) == word then
      n = n - 1
      if n == 0 then return i end
    end
  end
  error("no " .. word)
end

local function word(i)
  return i and doc:text(i)
end

local function words(...)
  local out = {}
  for k = 1, select("#", ...) do
    out[k] = word((select(k, ...))) or "-"
  end
  return table.concat(out, " ")
end

describe("arguments", function()
  it("are subject, object, indirect object and agent", function()
    tree "The/DET/2/det mayor/NOUN/3/nsubj gave/VERB/0/root boys/NOUN/3/iobj a/DET/6/det boat/NOUN/3/obj"
    assert.equal("mayor boat boys -", words(doc:arguments(at "gave")))
    assert.equal("active", doc:voice(at "gave"))
    tree "Boats/NOUN/3/nsubj:pass were/AUX/3/aux:pass stolen/VERB/0/root by/ADP/5/case thieves/NOUN/3/obl:agent"
    assert.equal("Boats - - thieves", words(doc:arguments(at "stolen")))
    assert.equal("passive", doc:voice(at "stolen"))
  end)

  it("take for indirect whom somebody tells or asks what a clause says", function()
    tree "They/PRON/2/nsubj told/VERB/0/root boys/NOUN/2/obj to/PART/5/mark leave/VERB/2/xcomp"
    assert.equal("They - boys -", words(doc:arguments(at "told")))
    assert.equal("boys", word((doc:arguments(at "leave"))))
    tree "They/PRON/2/nsubj told/VERB/0/root stories/NOUN/2/obj"
    assert.equal("They stories - -", words(doc:arguments(at "told")))
    tree "They/PRON/2/nsubj forced/VERB/0/root boys/NOUN/2/obj to/PART/5/mark leave/VERB/2/xcomp"
    assert.equal("They boys - -", words(doc:arguments(at "forced")))
  end)

  it("are told as in the active", function()
    tree "Boats/NOUN/3/nsubj:pass were/AUX/3/aux:pass stolen/VERB/0/root by/ADP/5/case thieves/NOUN/3/obl:agent"
    assert.equal("thieves Boats -", words(doc:logical(at "stolen")))
    tree [[The/DET/2/det boys/NOUN/4/nsubj:pass were/AUX/4/aux:pass given/VERB/0/root a/DET/6/det boat/NOUN/4/obj
      by/ADP/8/case
      Ann/PROPN/4/obl:agent]]
    assert.equal("Ann boat boys", words(doc:logical(at "given")))
    tree "Thieves/NOUN/2/nsubj stole/VERB/0/root boats/NOUN/2/obj"
    assert.equal("Thieves boats -", words(doc:logical(at "stole")))
  end)

  it("are found by their prepositions", function()
    tree [[They/PRON/2/nsubj talked/VERB/0/root with/ADP/4/case Ann/PROPN/2/obl because/ADP/8/case of/ADP/5/fixed
      the/DET/8/det
      boat/NOUN/2/obl in/ADP/10/case Oslo/PROPN/2/obl Monday/PROPN/2/obl:unmarked]]
    local talked = at "talked"
    assert.equal("Ann", word((doc:oblique(talked, "with"))))
    assert.equal("Oslo", word((doc:oblique(talked, "at|in"))))
    assert.is_nil((doc:oblique(talked, "at|i")))
    local head, case, preposition, source = doc:oblique(talked, nil, 2)
    assert.same({ "boat", "because of", "because", "own" }, { word(head), case, word(preposition), source })
    assert.equal("boat", word((doc:oblique(talked, "of"))))
    assert.is_nil((doc:oblique(talked, "with", 2)))
    assert.same({ at "Monday" }, { doc:oblique(talked, "", 4), nil })
    assert.same({ "oblique", talked, at "with" }, { doc:role(at "Ann") })
    assert.same({}, { doc:role(at "with") })
  end)

  it("are those of nouns, too", function()
    tree "Their/PRON/2/nmod:poss talks/NOUN/5/nsubj with/ADP/4/case Rome/PROPN/2/nmod failed/VERB/0/root"
    assert.equal("Rome", word((doc:oblique(at "talks", "with"))))
    assert.equal("Their", word((doc:argument(at "talks", "possessor"))))
  end)

  it("are shared by conjoined verbs", function()
    tree "Boys/NOUN/2/nsubj came/VERB/0/root and/CCONJ/4/cc ate/VERB/2/conj fish/NOUN/4/obj"
    assert.equal("Boys fish - -", words(doc:arguments(at "ate")))
    assert.equal("shared", (select(4, doc:argument(at "ate", "subject"))))
    tree "They/PRON/2/nsubj caught/VERB/0/root and/CCONJ/4/cc sold/VERB/2/conj fish/NOUN/2/obj"
    assert.equal("They fish - -", words(doc:arguments(at "sold")))
    tree "They/PRON/2/nsubj caught/VERB/0/root fish/NOUN/2/obj and/CCONJ/5/cc left/VERB/2/conj"
    assert.equal("They - - -", words(doc:arguments(at "left")))
    tree "Fish/NOUN/3/nsubj:pass was/AUX/3/aux:pass caught/VERB/0/root and/CCONJ/5/cc sold/VERB/3/conj"
    assert.same({ "Fish - - -", "passive" }, { words(doc:arguments(at "sold")), doc:voice(at "sold") })
  end)

  it("are the subjects of infinitives and participles", function()
    tree "Boys/NOUN/2/nsubj want/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp"
    assert.equal("Boys - - -", words(doc:arguments(at "leave")))
    assert.equal("controlled", (select(4, doc:argument(at "leave", "subject"))))
    tree "Ann/PROPN/2/nsubj asked/VERB/0/root boys/NOUN/2/obj to/PART/5/mark leave/VERB/2/xcomp"
    assert.equal("boys - - -", words(doc:arguments(at "leave")))
    tree "Ann/PROPN/2/nsubj told/VERB/0/root boys/NOUN/2/iobj to/PART/5/mark leave/VERB/2/xcomp"
    assert.equal("boys - - -", words(doc:arguments(at "leave")))
    tree "Leaving/VERB/4/advcl home/ADV/1/advmod Ann/PROPN/4/nsubj saw/VERB/0/root boys/NOUN/4/obj"
    assert.equal("Ann - - -", words(doc:arguments(at "Leaving")))
  end)

  it("are the nouns that clauses modify", function()
    tree "Boys/NOUN/5/nsubj who/PRON/3/nsubj stole/VERB/1/acl:relcl boats/NOUN/3/obj ran/VERB/0/root"
    assert.equal("Boys boats - -", words(doc:arguments(at "stole")))
    assert.equal("relative", (select(4, doc:argument(at "stole", "subject"))))
    tree "Boats/NOUN/5/nsubj that/PRON/4/obj boys/NOUN/4/nsubj stole/VERB/1/acl:relcl sank/VERB/0/root"
    assert.equal("boys Boats - -", words(doc:arguments(at "stole")))
    tree "Boats/NOUN/4/nsubj boys/NOUN/3/nsubj stole/VERB/1/acl:relcl sank/VERB/0/root"
    assert.equal("boys Boats - -", words(doc:arguments(at "stole")))
    tree "Boats/NOUN/6/nsubj boys/NOUN/3/nsubj want/VERB/1/acl:relcl to/PART/5/mark steal/VERB/3/xcomp sank/VERB/0/root"
    assert.equal("boys Boats - -", words(doc:arguments(at "steal")))
    assert.equal("boys - - -", words(doc:arguments(at "want")))
    tree "Days/NOUN/4/nsubj boys/NOUN/3/nsubj left/VERB/1/acl:relcl passed/VERB/0/root"
    assert.equal("boys - - -", words(doc:arguments(at "left")))
    tree "Men/NOUN/4/nsubj carrying/VERB/1/acl guns/NOUN/2/obj left/VERB/0/root"
    assert.same({ "Men guns - -", "active" }, { words(doc:arguments(at "carrying")), doc:voice(at "carrying") })
    tree "Boats/NOUN/5/nsubj stolen/VERB/1/acl by/ADP/4/case thieves/NOUN/2/obl:agent sank/VERB/0/root"
    assert.same(
      { "Boats - - thieves", "passive" },
      { words(doc:arguments(at "stolen")), doc:voice(at "stolen") }
    )
  end)

  it("are what a preposition without its noun asks for", function()
    tree "Groups/NOUN/5/nsubj boys/NOUN/3/nsubj belong/VERB/1/acl:relcl to/ADP/3/obl met/VERB/0/root"
    local head, case = doc:oblique(at "belong", "to")
    assert.same({ "Groups", "to" }, { word(head), case })
    assert.is_nil((select(2, doc:arguments(at "belong"))))
  end)

  it("are of an error's place", function()
    read "They left."
    assert.error_matches(function()
      doc:arguments(9)
    end, "there is no token 9 %(of 3%)")
    assert.error_matches(function()
      doc:argument(1, "actor")
    end, "no such role")
    assert.error_matches(function()
      doc:oblique(1, nil, 0)
    end, "counts begin at 1")
  end)
end)

describe("a verb", function()
  it("is negative by its clause", function()
    for text, by in pairs {
      ["They/PRON/4/nsubj did/AUX/4/aux not/PART/4/advmod leave/VERB/0/root"] = "not",
      ["They/PRON/3/nsubj never/ADV/3/advmod leave/VERB/0/root"] = "never",
      ["Nobody/PRON/3/nsubj may/AUX/3/aux leave/VERB/0/root"] = "Nobody",
      ["No/DET/2/det boys/NOUN/3/nsubj leave/VERB/0/root"] = "No",
      ["They/PRON/4/nsubj no/ADV/3/advmod longer/ADV/4/advmod leave/VERB/0/root"] = "no",
      ["They/PRON/4/nsubj can/AUX/4/aux not/PART/4/advmod stay/VERB/0/root or/CCONJ/6/cc leave/VERB/4/conj"] = "not",
      ["They/PRON/2/nsubj stay/VERB/0/root and/CCONJ/6/cc do/AUX/6/aux not/PART/6/advmod leave/VERB/2/conj"] = "not",
      ["They/PRON/3/nsubj will/AUX/3/aux leave/VERB/0/root"] = false,
      -- stylua: ignore
      ["They/PRON/4/nsubj can/AUX/4/aux not/PART/4/advmod stay/VERB/0/root but/CCONJ/7/cc will/AUX/7/aux"
        .. " leave/VERB/4/conj"] = false,
    } do
      tree(text)
      assert.equal(by or nil, word(doc:negation(at "leave")), text)
    end
  end)

  it("has the modality of its auxiliary or conjunction", function()
    for text, modality in pairs {
      ["They/PRON/2/nsubj leave/VERB/0/root"] = "asserted",
      ["They/PRON/3/nsubj will/AUX/3/aux leave/VERB/0/root"] = "future",
      ["They/PRON/3/nsubj may/AUX/3/aux leave/VERB/0/root"] = "possible",
      ["They/PRON/3/nsubj must/AUX/3/aux leave/VERB/0/root"] = "demanded",
      ["They/PRON/3/nsubj would/AUX/3/aux leave/VERB/0/root"] = "conditional",
      ["If/SCONJ/3/mark they/PRON/3/nsubj leave/VERB/5/advcl we/PRON/5/nsubj stay/VERB/0/root"] = "conditional",
      -- stylua: ignore
      ["They/PRON/4/nsubj will/AUX/4/aux not/PART/4/advmod stay/VERB/0/root or/CCONJ/6/cc"
        .. " leave/VERB/4/conj"] = "future",
    } do
      tree(text)
      assert.equal(modality, (doc:modality(at "leave")), text)
    end
  end)

  it("is governed", function()
    tree [[Ann/PROPN/2/nsubj said/VERB/0/root that/SCONJ/5/mark boys/NOUN/5/nsubj came/VERB/2/ccomp
      and/CCONJ/7/cc left/VERB/5/conj]]
    assert.same({ at "said", "ccomp" }, { doc:governor(at "came") })
    assert.same({ at "said", "ccomp" }, { doc:governor(at "left") })
    assert.same({ at "that", at "left", at "came" }, { doc:clause(at "boys") })
    assert.same({ nil, "root" }, { doc:governor(at "said") })
  end)
end)

describe("a phrase", function()
  it("has bounds", function()
    tree [[They/PRON/2/nsubj met/VERB/0/root with/ADP/5/case old/ADJ/5/amod mayors/NOUN/2/obl of/ADP/7/case
      Oslo/PROPN/5/nmod
      Ann/PROPN/5/appos
      and/CCONJ/11/cc her/PRON/11/nmod:poss sons/NOUN/5/conj]]
    local mayors = at "mayors"
    assert.same({ at "old", mayors }, { doc:phrase(mayors, "base") })
    assert.same({ at "old", at "Oslo" }, { doc:phrase(mayors) })
    assert.same({ at "old", at "sons" }, { doc:phrase(mayors, "whole") })
    assert.same({ at "her", at "sons" }, { doc:phrase(at "sons") })
    assert.equal("sons", word(doc:conjunct(mayors)))
    assert.equal(mayors, doc:conjunct(at "sons"))
    assert.is_nil(doc:conjunct(mayors, 2))
    assert.equal("Ann", word(doc:apposition(mayors)))
    assert.is_nil(doc:apposition(mayors, 2))
  end)
end)

describe("a tree", function()
  it("has heads and dependents", function()
    tree "Old/ADJ/2/amod dogs/NOUN/3/nsubj bark/VERB/0/root ./PUNCT/0/none"
    assert.same({ 2, "amod" }, { doc:head(1) })
    assert.same({ 3, "nsubj" }, { doc:head(2) })
    assert.same({ nil, "root" }, { doc:head(3) })
    assert.same({ 2, "nsubj" }, { doc:dependent(3) })
    assert.same({}, { doc:dependent(3, 2) })
    assert.same({}, { (doc:head(4)) })
  end)

  it("is walked without a state", function()
    read "Late on Monday the old mayor of the town gave her dog some water."
    for token = 1, doc:ntokens() do
      local n = 0
      for dependent, relation in doc.next_dependent, doc, -token do
        n = n + 1
        assert.same({ doc:dependent(token, n) }, { dependent, relation })
      end
      assert.is_nil((doc:dependent(token, n + 1)))
    end
    for _, wrong in ipairs { 0, doc:ntokens() + 1, -doc:ntokens() - 1 } do
      assert.has_error(function()
        doc:next_dependent(wrong)
      end)
    end
  end)

  it("is walked over the first 32 dependents of a word", function()
    local list = { "Top/NOUN/0/root" }
    for i = 2, 60 do
      list[i] = ("w%d/NOUN/1/dep"):format(i)
    end
    tree(table.concat(list, " "))
    local last, n = nil, 0
    for dependent in doc.next_dependent, doc, -1 do
      last, n = dependent, n + 1
    end
    assert.same({ 33, 32 }, { last, n })
  end)

  it("can be corrected, and arguments follow", function()
    read "They fed the dogs. Cats left."
    local fed, dogs = at "fed", at "dogs"
    assert.equal("They dogs - -", words(doc:arguments(fed)))
    doc:set_head(dogs, fed, "nsubj")
    assert.equal("They", word((doc:argument(fed, "subject"))))
    assert.equal("dogs", word((doc:argument(fed, "subject", 2))))
    assert.is_nil((select(2, doc:arguments(fed))))
    assert.equal("Cats - - -", words(doc:arguments(at "left")))
    for _ = 1, 50 do
      doc:set_head(dogs, fed, "obj")
    end
    assert.equal("They dogs - -", words(doc:arguments(fed)))
  end)

  it("stays a tree", function()
    read "They fed the dogs. Cats left."
    local fed, dogs = at "fed", at "dogs"
    assert.error_matches(function()
      doc:set_head(fed, dogs, "obj")
    end, "does not depend")
    assert.error_matches(function()
      doc:set_head(fed, fed)
    end, "does not depend")
    assert.error_matches(function()
      doc:set_head(dogs, at "left")
    end, "same sentence")
    assert.error_matches(function()
      doc:set_head(dogs, fed, "object")
    end, "no such relation")
  end)

  it("is of sentences of any length", function()
    read(("They fed the dogs and "):rep(300) .. "left.")
    for i = 1, doc:ntokens() do
      local head, hops = i, 0
      repeat
        head, hops = doc:head(head), hops + 1
      until not head or hops > 1000
      assert.is_nil(head)
    end
  end)
end)

describe("a sentence that is split", function()
  it("is parsed anew, as are those behind it", function()
    read "Spain left. Peru met Chile in Lima. Oslo won. Cuba lost."
    assert.is_true(doc:parse())
    for i = doc:ntokens(), 2, -1 do
      doc:split(i)
    end
    assert.equal(doc:ntokens(), doc:nsentences())
    for i = 1, doc:ntokens() do
      assert.is_nil((doc:head(i)))
    end
  end)
end)

describe("a document without syntax", function()
  it("has no arguments", function()
    local bare = core.document(core.session {})
    bare:read("They fed the dogs.", language)
    bare:tag(tagger)
    assert.is_false(bare:parse())
    assert.same({ nil, nil }, { bare:head(1) })
    assert.is_nil((bare:arguments(2)))
    assert.is_nil(bare:negation(2))
    assert.same({ 2, 2 }, { bare:phrase(2) })
    assert.error_matches(function()
      bare:set_head(1, 2)
    end, "arguments are off")
  end)
end)

describe("a parser", function()
  it("reads plain sentences", function()
    read "The dogs chased the cats in the garden."
    assert.equal("dogs cats - -", words(doc:arguments(at "chased")))
    assert.equal("garden", word((doc:oblique(at "chased", "in"))))
    read "The cats were chased by the dogs."
    assert.equal("dogs cats -", words(doc:logical(at "chased")))
  end)

  it("says why a model cannot be opened", function()
    local opened, message = core.parser("no/such/file", tagger)
    assert.is_nil(opened)
    assert.matches("^stringer: arguments: no/such/file: ", message)
    opened, message = core.parser("README.md", tagger)
    assert.is_nil(opened)
    assert.matches("corrupt data", message)
  end)
end)
