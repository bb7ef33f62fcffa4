-- Trees as spaCy's model draws them, and what must become of them.
local clear = require "stringer.train.clear"
local trees = require "stringer.train.trees"

--- "word/POS/TAG>head:label …"
local function tree(text)
  local s = { words = {}, pos = {}, tags = {}, heads = {}, labels = {} }
  for word, pos, tag, head, label in text:gmatch "(%S+)/(%u+)/(%S-)>(%d+):(%S+)" do
    local n = #s.words + 1
    s.words[n], s.pos[n], s.tags[n], s.heads[n], s.labels[n] = word, pos, tag, tonumber(head), label
  end
  return s
end

local function turned(text)
  local s = tree(text)
  assert.is_true(clear.turn(s))
  trees.prepare(s)
  local out = {}
  for i = 1, #s.words do
    out[i] = s.heads[i] .. ":" .. s.labels[i]
  end
  return table.concat(out, " ")
end

describe("ClearNLP's trees become Universal Dependencies", function()
  it("hangs prepositions on their noun, and the noun on what they stood at", function()
    assert.equal(
      "2:nsubj 0:root 4:case 2:obl 6:case 4:nmod",
      turned(
        "Monks/NOUN/NNS>2:nsubj sang/VERB/VBD>0:ROOT "
          .. "in/ADP/IN>2:prep halls/NOUN/NNS>3:pobj of/ADP/IN>4:prep stone/NOUN/NN>5:pobj"
      )
    )
  end)

  it("keeps both prepositions of a chain", function()
    assert.equal(
      "0:root 4:case 4:case 1:obl",
      turned "Ran/VERB/VBD>0:ROOT out/ADP/IN>1:prep of/ADP/IN>2:prep time/NOUN/NN>3:pobj"
    )
  end)

  it("knows who did it in the passive", function()
    assert.equal(
      "3:nsubj:pass 3:aux:pass 0:root 5:case 3:obl:agent",
      turned(
        "Bread/NOUN/NN>3:nsubjpass was/AUX/VBD>3:auxpass stolen/VERB/VBN>0:ROOT by/ADP/IN>3:agent"
          .. " mice/NOUN/NNS>4:pobj"
      )
    )
  end)

  it("makes what is said of the subject the head", function()
    assert.equal(
      "4:nsubj 4:cop 4:det 0:root",
      turned "Ines/PROPN/NNP>2:nsubj is/AUX/VBZ>0:ROOT a/DET/DT>4:det miller/NOUN/NN>2:attr"
    )
    assert.equal(
      "4:nsubj 4:cop 4:case 0:root",
      turned "They/PRON/PRP>2:nsubj were/AUX/VBD>0:ROOT in/ADP/IN>2:prep Turin/PROPN/NNP>3:pobj"
    )
  end)

  it("leaves what exists the subject of being", function()
    assert.equal(
      "2:expl 0:root 2:nsubj",
      turned "There/PRON/EX>2:expl are/VERB/VBP>0:ROOT wolves/NOUN/NNS>2:attr"
    )
  end)

  it("hangs every conjunct on the first, and the conjunction on what follows it", function()
    assert.equal(
      "0:root 1:dep 1:conj 5:cc 1:conj",
      turned "Oats/NOUN/NNS>0:ROOT ,/PUNCT/,>1:punct rye/NOUN/NN>1:conj and/CCONJ/CC>3:cc corn/NOUN/NN>3:conj"
    )
  end)

  it("makes the one who is to act the object of wanting", function()
    assert.equal(
      "2:nsubj 0:root 2:obj 5:mark 2:xcomp",
      turned "She/PRON/PRP>2:nsubj asked/VERB/VBD>0:ROOT him/PRON/PRP>5:nsubj to/PART/TO>5:aux leave/VERB/VB>2:ccomp"
    )
  end)

  it("leaves the subject of a finite clause alone", function()
    assert.equal(
      "2:nsubj 0:root 4:nsubj 2:ccomp",
      turned "She/PRON/PRP>2:nsubj knew/VERB/VBD>0:ROOT he/PRON/PRP>4:nsubj left/VERB/VBD>2:ccomp"
    )
  end)

  it("tells the indirect object from the direct one", function()
    assert.equal(
      "0:root 1:iobj 4:det 1:obj",
      turned "Send/VERB/VB>0:ROOT us/PRON/PRP>1:dobj a/DET/DT>4:det card/NOUN/NN>1:dobj"
    )
  end)

  it("says when no tree came out", function()
    assert.is_false(clear.turn(tree "a/NOUN/NN>2:nsubj b/VERB/VB>1:ccomp"))
  end)
end)

local function read(text)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
  local sentences = {}
  local ok, message = pcall(trees.read, path, function(s)
    sentences[#sentences + 1] = s
  end)
  os.remove(path)
  return ok and sentences or message:gsub("^.*%f[%d](%d+: )", "%1")
end

describe("trees of Universal Dependencies", function()
  it("are read from CoNLL-U, with their documents", function()
    local one = "1\tStop\t_\tVERB\tVB\t_\t0\troot\t_\t_\n"
    local list = read("# newdoc id = a\n1\tGo\t_\tVERB\tVB\t_\t0\troot\t_\t_\n\n# newdoc\n1-2\tx\n" .. one)
    assert.same({ "Go" }, list[1].words)
    assert.same({ 1, 2 }, { list[1].document, list[2].document })
    assert.same({ { 0 }, { "root" }, { "VB" } }, { list[2].heads, list[2].labels, list[2].tags })
  end)

  it("say where a head is outside its sentence", function()
    assert.equal(
      "2: a head outside the sentence that ends here",
      read "1\tGo\t_\tVERB\tVB\t_\t2\troot\t_\t_\n\n"
    )
  end)

  it("have their names headed by the last word", function()
    local s = tree "Jane/PROPN/_>3:nsubj Roe/PROPN/_>1:flat left/VERB/_>0:root"
    trees.prepare(s)
    assert.same({ 2, 3, 0 }, s.heads)
    assert.same({ "compound", "nsubj", "root" }, s.labels)
  end)

  it("keep to the labels that the parser knows", function()
    assert.equal("acl", trees.label "acl:cleft")
    assert.equal("obl:unmarked", trees.label "obl:tmod")
    assert.equal("dep", trees.label "orphan")
    assert.equal("nsubj:pass", trees.label "nsubj:pass")
  end)
end)
