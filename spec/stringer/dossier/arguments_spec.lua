-- Arguments of verbs in dossiers: as a table and as a line of JSON.
local cjson = require "cjson"
local encode = require "stringer.export.encode"
local stringer = require "stringer"

local TEXT = "The dogs that Ann fed were chased by the cats on Monday."

local function pack()
  local p = stringer.pack "plain"
  p:phase "words" { p:rule "a dog" { match = '"dog"', yields = "Dog", examples = { { "a dog", true } } } }
  return p
end

-- "verb role case head antecedent passive" of each, sorted.
local function told(text, dossier, from)
  local words, out = {}, {}
  for _, t in ipairs(dossier.tokens) do
    words[#words + 1] = from == 1 and text:sub(t.start, t["end"]) or text:sub(t.start + 1, t["end"])
  end
  for _, a in ipairs(dossier.arguments) do
    out[#out + 1] = table.concat({
      words[a.verb + 1 - from],
      a.role,
      a.case or "-",
      words[a.head + 1 - from],
      a.antecedent and words[a.antecedent + 1 - from] or "-",
      a.passive and "passive" or "-",
    }, " ")
  end
  table.sort(out)
  return out
end

local EXPECTED = {
  "chased agent - cats - -",
  "chased oblique on Monday - -",
  "chased subject - dogs - passive",
  "fed object - that dogs -",
  "fed subject - Ann - -",
}

describe("arguments in a dossier", function()
  local extractor = stringer.load(pack())

  it("are there with tokens, and count from 1 as bytes do", function()
    local document = extractor:read(TEXT)
    assert.is_nil(document:dossier().arguments)
    assert.same(EXPECTED, told(TEXT, document:dossier { tokens = true }, 1))
    document:close()
  end)

  it("count from 0 in other units", function()
    local document = extractor:read(TEXT)
    assert.same(EXPECTED, told(TEXT, document:dossier { tokens = true, offsets = "chars" }, 0))
    document:close()
  end)

  it("are the same in JSON, compact or not", function()
    local document = extractor:read(TEXT)
    local lines = {}
    for _, compact in ipairs { true, false } do
      local line = encode.line(document:dossier { tokens = true, offsets = "chars", compact = compact })
      lines[#lines + 1] = line
      assert.same(EXPECTED, told(TEXT, cjson.decode(line), 0))
    end
    assert.equal(lines[1], lines[2])
    document:close()
  end)

  it("follow a step that corrects the tree", function()
    local p = pack()
    p:step("correct", function(doc)
      doc:set_head(10, 7, "obl")
    end, { after = "words" })
    local document = stringer.load(p):read(TEXT)
    local list = told(TEXT, document:dossier { tokens = true }, 1)
    assert.is_nil((table.concat(list, "\n"):find("agent", 1, true)))
    document:close()
  end)

  it("are not there when they are off, or where no tagger runs", function()
    for _, options in ipairs { { arguments = false }, { tagger = false } } do
      local document = stringer.load(pack(), options):read(TEXT)
      local dossier = document:dossier { tokens = true }
      assert.is_nil(dossier.arguments)
      assert.equal(13, #dossier.tokens)
      assert.is_nil((document:arguments(7)))
      assert.equal("active", document:voice(7))
      document:close()
    end
  end)

  it("need a model that fits the tagger", function()
    assert.error_matches(function()
      stringer.load(pack(), { arguments = "README.md" })
    end, "README.md: corrupt data")
    assert.error_matches(function()
      stringer.load(pack(), { arguments = "no/such" })
    end, "no/such: No such file")
    assert.error_matches(function()
      stringer.load(pack(), { tagger = "lua/stringer/data/en.tagger" })
    end, "`arguments` must be a file")
  end)
end)
