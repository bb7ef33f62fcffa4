local core = require "stringer.core"

local MODEL = "lua/stringer/data/en.tagger"
local language = core.language(require "stringer.lang.en")
local tagger = assert(core.tagger(MODEL))

local function tagged(text, document)
  local doc = document or core.document(core.session {})
  doc:read(text, language)
  doc:tag(tagger)
  local out = {}
  for i = 1, doc:ntokens() do
    out[i] = doc:text(i) .. "/" .. doc:pos(i)
  end
  return table.concat(out, " ")
end

describe("the tagger", function()
  it("reads news as its readers do", function()
    for _, wanted in ipairs {
      "The/DET rebels/NOUN shelled/VERB the/DET town/NOUN of/ADP Marib/PROPN ,/PUNCT officials/NOUN said/VERB ./PUNCT",
      "Police/NOUN arrested/VERB 40/NUM protesters/NOUN in/ADP Lyon/PROPN on/ADP Friday/PROPN ./PUNCT",
      "She/PRON did/AUX n't/PART answer/VERB questions/NOUN ./PUNCT",
      "Pakistan/PROPN 's/PART army/NOUN denied/VERB the/DET report/NOUN ./PUNCT",
      "Talks/NOUN will/AUX resume/VERB when/ADV the/DET envoy/NOUN arrives/VERB in/ADP Cairo/PROPN ./PUNCT",
    } do
      assert.equal(
        wanted,
        tagged((wanted:gsub("/%u+", ""):gsub(" ([.,])", "%1"):gsub(" ('s)", "%1"):gsub(" (n't)", "%1")))
      )
    end
  end)

  it("reads headlines in capitals, too", function()
    assert.equal("TROOPS/NOUN KILL/VERB 12/NUM NEAR/ADP BORDER/NOUN", tagged "TROOPS KILL 12 NEAR BORDER")
    assert.equal("Israel/PROPN strikes/VERB Gaza/PROPN targets/NOUN", tagged "Israel strikes Gaza targets")
    local out = tagged "Minister Resigns After Talks Fail"
    assert.truthy(out:find("Resigns/VERB", 1, true) and out:find("Fail/VERB", 1, true))
  end)

  it("tags the same whatever came before", function()
    local text = "The left won, he left. They can can fish in May; May may come."
    local first = tagged(text)
    local doc = core.document(core.session { vocabulary = 20000 })
    for i = 1, 200 do
      doc:read(("word%d Name%d ran%d. "):format(i, i, i):rep(30), language)
      doc:tag(tagger)
    end
    assert.equal(first, tagged(text))
  end)

  it("tags the same when more types have been met than it keeps", function()
    local texts =
      { "It had rained before", "They were not there before", "in a local primary", "of the northern states" }
    local fresh = {}
    for i, text in ipairs(texts) do
      fresh[i] = tagged(text)
    end
    local doc = core.document(core.session {})
    for i = 1, 20 do
      local words = {}
      for k = 1, 1000 do
        words[k] = ("Name%dx%d"):format(i, k)
      end
      tagged(table.concat(words, " "), doc)
    end
    for i, text in ipairs(texts) do
      assert.equal(fresh[i], tagged(text, doc))
    end
  end)

  it("gives every token of odd texts a part of speech and a lemma", function()
    for _, text in ipairs {
      "",
      " ",
      "\xff\xfe",
      "a\0b",
      "💥🇫🇷",
      ("x"):rep(5000),
      ("a, b "):rep(6000),
      "…—“”",
    } do
      local doc = core.document(core.session {})
      doc:read(text, language)
      doc:tag(tagger)
      for i = 1, doc:ntokens() do
        assert.is_string(doc:pos(i))
        assert.truthy(#doc:lemma(i) > 0)
      end
    end
  end)

  it("lets a host correct it", function()
    local doc = core.document(core.session {})
    doc:read("He saw Left march.", language)
    doc:tag(tagger)
    doc:set_pos(3, "PROPN", "Left")
    assert.equal("PROPN", doc:pos(3))
    assert.equal("Left", doc:lemma(3))
  end)

  it("tags words that were cut elsewhere", function()
    local pos, lemmas = tagger:words { "Two", "ships", "sank", "." }
    assert.same({ "NUM", "NOUN", "VERB", "PUNCT" }, pos)
    assert.same({ "two", "ship", "sink", "." }, lemmas)
    assert.same({}, (tagger:words {}))
    assert.error(function()
      tagger:words { "" }
    end)
    assert.error(function()
      tagger:words { {} }
    end)
  end)

  it("refuses files that are none of its models", function()
    local t, message = core.tagger "no/such/file"
    assert.is_nil(t)
    assert.truthy(message:find("no/such/file", 1, true))
    local name = os.tmpname()
    local function try(bytes)
      local f = assert(io.open(name, "wb"))
      f:write(bytes)
      f:close()
      return core.tagger(name)
    end
    local f = assert(io.open(MODEL, "rb"))
    local model = f:read "*a"
    f:close()
    for _, bytes in ipairs {
      "",
      "x",
      model:sub(1, 100),
      model:sub(1, -2),
      model .. "x",
      model:sub(1, 5000) .. "?" .. model:sub(5002),
    } do
      local got, why = try(bytes)
      assert.is_nil(got)
      assert.is_string(why)
    end
    os.remove(name)
  end)

  it("may be closed, and says so when used after", function()
    local t = assert(core.tagger(MODEL))
    t:close()
    assert.error(function()
      t:words { "a" }
    end)
  end)
end)
