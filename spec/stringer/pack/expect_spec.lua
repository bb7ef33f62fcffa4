local packs = require "support.packs"
local stringer = require "stringer"

local HEAD = [[
  local stringer = require "stringer"
  local pack = stringer.pack "test"
  pack:lexicon("person", { "Ana", "Omar" })
  pack:phase "words" {
    pack:rule "word" { match = "w:<person>", yields = "Word", fields = { w = "w.span" }, set = { kind = "title" } } }
  pack:kind("words", { layer = "Word" })
]]

local function result_of(code, options)
  local extractor =
    stringer.load(packs.file(HEAD .. "pack:examples { " .. code .. " }\nreturn pack\n"), options)
  return extractor:test "test"
end

local function refused(code)
  local file = packs.file(HEAD .. "pack:examples { " .. code .. " }\nreturn pack\n")
  return packs.message(file, stringer.load, file)
end

describe("examples of facts", function()
  after_each(packs.clean)

  local passing = {
    ["a fact"] = '{ "Ana left.", { words = { kind = "title" } } }',
    ["several facts, each another one"] = '{ "Ana met Omar.", { words = { { w = "Ana" }, { w = "Omar" } } } }',
    ["what a fact's stretch holds"] = '{ "Ana left.", { words = { w = { start = 1, text = "Ana" } } } }',
    ["no fact"] = '{ "she left.", { words = false } }',
    ["any fact"] = '{ "Ana left.", { words = true } }',
    ["no such fact"] = '{ "Ana left.", without = { words = { w = "Omar" } } }',
    ["a key that is not there"] = '{ "Ana left.", { words = { unit = false } } }',
  }
  for what, code in pairs(passing) do
    it("hold for " .. what, function()
      local result = result_of(code)
      assert.same({ 1, 0 }, { result.passed, result.failed })
    end)
  end

  local failing = {
    ["another value"] = { '{ "Ana left.", { words = { kind = "name" } } }', 'got: .*kind = "title"' },
    ["one fact for two"] = { '{ "Ana left.", { words = { { w = "Ana" }, { w = "Ana" } } } }', "got: .*Ana" },
    ["a fact that should not be"] = { '{ "Ana left.", { words = false } }', "expected: { words = false }" },
    ["such a fact all the same"] = {
      '{ "Ana left.", without = { words = { w = "Ana" } } }',
      "without = { words",
    },
    ["a stretch with another text"] = { '{ "Ana left.", { words = { w = { text = "Omar" } } } }', "Omar" },
  }
  for what, case in pairs(failing) do
    it("fail for " .. what, function()
      local result = result_of(case[1])
      assert.same({ 0, 1 }, { result.passed, result.failed })
      assert.matches(case[2], tostring(result.failures[1]))
      assert.matches("test, example 1", tostring(result.failures[1]))
    end)
  end

  it("run in a sandbox alike", function()
    local result = result_of(
      '{ "Ana left.", { words = { kind = "title" } } }, { "Ana left.", { words = false } }',
      { sandbox = true }
    )
    assert.same({ 1, 1 }, { result.passed, result.failed })
  end)

  it("are checked when packs are loaded", function()
    assert.matches('no pack makes facts `wrds` %(did you mean "words"%?%)', refused '{ "x", { wrds = true } }')
    assert.matches("example 1 must be { text, { kind of fact = … } }", refused '"x"')
    assert.matches("example 1 expects nothing", refused '{ "x" }')
    assert.matches(
      'example 2: unknown key `dte` %(did you mean "date"%?%)',
      refused '{ "x", { words = true } }, { "x", { words = true }, dte = "2023-05-16" }'
    )
    assert.matches("`words` must be a fact, a list of facts", refused '{ "x", { words = 3 } }')
  end)

  it("of rules that only change others look at their matches", function()
    local file = packs.file(HEAD .. [[
      pack:phase "fix" { pack:rule "r" { match = 'w:<Word> "left"', edits = { w = false },
        examples = { { "Ana left.", { text = "Ana left" } }, { "Ana came.", nil }, { "Ana came.", true } } } }
      return pack]])
    local result = stringer.load(file):test "test"
    assert.same({ 2, 1 }, { result.passed, result.failed })
  end)
end)

-- That they pass is shown by the manual itself (spec/readme_spec.lua).
describe("the examples of the manual", function()
  it("hold by what the packs declare: news alone finds none of it", function()
    local extractor = stringer.load "news"
    for _, text in ipairs {
      "The Dune Guard attacked the Harbour Front near Lisbon.",
      "Norway unfriended the Reed Council.",
      "Spain again scolds Portugal",
    } do
      assert.equal(0, #extractor:read(text):dossier().events, text)
    end
  end)
end)
