local packs = require "support.packs"
local stringer = require "stringer"

local function load(lines, options, code)
  local path = packs.file(table.concat(lines, "\n") .. "\n")
  local name = path .. ".jsonl"
  os.rename(path, name)
  local ok, extractor = pcall(function()
    return stringer.load(
      packs.file(([[
      local pack = require "stringer".pack "p"
      %s
      pack:patterns("ships", %q, { %s })
      return pack]]):format(code or "", name, options or "")),
      { cache = false }
    )
  end)
  os.remove(name)
  if not ok then error(extractor, 0) end
  return extractor
end

local function found(extractor, text)
  local document, list = extractor:read(text), {}
  for i, span in ipairs(document:spans "Entity") do
    list[i] = document:text(span)
  end
  document:close()
  return table.concat(list, "; ")
end

-- What one token pattern finds in a text.
local function one(pattern, text)
  return found(load { ('{"label":"SHIP","pattern":%s}'):format(pattern) }, text)
end

describe("token patterns of spaCy", function()
  after_each(packs.clean)

  local cases = {
    { '"Port of Dun"', "The Port of Dun, the port of Dun", "Port of Dun" },
    { '[{"LOWER":"grey"},{"TEXT":"Gull"}]', "Grey Gull, GREY Gull, grey gull", "Grey Gull; GREY Gull" },
    {
      '[{"LOWER":{"IN":["tug","ferry"]}},{"IS_TITLE":true}]',
      "The tug Lark and the Ferry Heron",
      "tug Lark; Ferry Heron",
    },
    { '[{"LOWER":"tug"},{"LOWER":{"NOT_IN":["lark"]}}]', "tug Lark, tug Heron", "tug Heron" },
    { '[{"TEXT":{"REGEX":"^M[VS]$"}},{"IS_TITLE":true,"OP":"+"}]', "MV Grey Gull and MT Lark", "MV Grey Gull" },
    { '[{"TEXT":{"FUZZY1":"Heron"}}]', "Herron, Heron, Hern, Harron", "Herron; Heron; Hern" },
    { '[{"LEMMA":"sail","POS":"VERB"}]', "They sailed under new sails", "sailed" },
    { '[{"SHAPE":"XXdd"}]', "AB12, AB1, Ab12", "AB12" },
    { '[{"SHAPE":"Xxxxx"}]', "Lark, Heron, Gannets", "Heron; Gannets" },
    { '[{"IS_UPPER":true,"LENGTH":{">=":3}}]', "MV GULL, ARK", "GULL; ARK" },
    {
      '[{"LOWER":"tug"},{"LOWER":"boat","OP":"?"},{"LIKE_NUM":true}]',
      "tug 7, tug boat 12",
      "tug 7; tug boat 12",
    },
    { '[{"LOWER":"tug"},{"IS_PUNCT":true,"OP":"!"}]', "tug, tug Lark", "tug Lark" },
    { '[{"LOWER":"tug","OP":"{2}"}]', "tug tug tug", "tug tug" },
    { '[{"LOWER":"tug"},{}]', "the tug Lark", "tug Lark" },
    { '[{"TEXT":"a\\"b"}]', "nothing", "" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      assert.equal(case[3], one(case[1], case[2]))
    end)
  end

  it("take the longest, and give label and id", function()
    local extractor = load {
      '{"label":"SHIP","pattern":[{"TEXT":"Lark"}],"id":"S1"}',
      '{"label":"TUG","pattern":[{"LOWER":"tug"},{"TEXT":"Lark"}],"id":7}',
    }
    local spans = extractor:read("The tug Lark"):spans "Entity"
    assert.same({ 1, "TUG", "7" }, { #spans, spans[1].label, spans[1].ent_id })
  end)

  it("become rules of a phase of others, with features by label", function()
    local extractor = load(
      { '{"label":"SHIP","pattern":"Lark"}', '{"label":"BIRD","pattern":"Heron"}' },
      'labels = { SHIP = { kind = "vessel" } }, set = { sure = true }',
      'pack:layer("Entity", { features = { kind = "string", sure = "boolean", ent_id = "string" } })'
    )
    local spans = extractor:read("Lark and Heron"):spans "Entity"
    assert.same({ 1, "vessel", true }, { #spans, spans[1].kind, spans[1].sure })
  end)

  it("that ask for what rules cannot say are left out with the reason", function()
    local rules = require("stringer.pack.patterns_file").rules
    local lines = {
      '{"label":"A","pattern":[{"TAG":"NNP"}]}',
      '{"label":"A","pattern":[{"TEXT":{"REGEX":"(?<=a)b"}}]}',
      '{"label":"A","pattern":[{"POS":"NOUNS"}]}',
      '{"label":"A","pattern":[{"TEXT":5}]}',
      '{"label":"A","pattern":[{"TEXT":"a","OP":"??"}]}',
      '{"label":"A","pattern":[]}',
      '{"pattern":"b"}',
      "{",
      '{"label":"A","pattern":"b"}',
    }
    local made, count = rules(table.concat(lines, "\n"), "x.jsonl", { yields = "Entity" })
    assert.same({ 1, 8 }, { #made, count.left })
    for reason, line in pairs {
      ['a test of "TAG"'] = 1,
      ['an unknown part of speech "NOUNS"'] = 3,
      ["a test that is no text"] = 4,
      ['OP "??"'] = 5,
      ["no tokens"] = 6,
      ['no "label"'] = 7,
      ["no JSON"] = 8,
    } do
      assert.equal(line, (count.reasons[reason] or {}).line, reason)
    end
  end)

  it("are refused with wrong options", function()
    assert.error_matches(function()
      load({}, "yield = 'X'")
    end, "unknown key `yield`")
    assert.error_matches(function()
      load({}, "labels = 'X'")
    end, "`labels` must be a table")
  end)
end)
