-- Hostile packs, spec/fuzz/escapes: each is refused or contained, and its host is afterwards as it was.
local contained = require "support.contained"
local lfs = require "lfs"
local stringer = require "stringer"

local FOLDER = "spec/fuzz/escapes/"

local function control()
  local pack = stringer.pack "control"
  pack:phase "p" { pack:rule "r" { match = [[ n:[kind=number] "x" ]], yields = "X", fields = { n = "n" } } }
  pack:kind("xs", { layer = "X" })
  local extractor = stringer.load(pack, { cache = false })
  return function()
    local dossier = extractor:read("It has 3 x and 4 x."):dossier()
    return #dossier.xs, dossier.xs[2].n, dossier.xs[2].text
  end
end

describe("a hostile pack in a sandbox", function()
  local untouched = control()

  for name in lfs.dir(FOLDER) do
    if name:find "%.lua$" then
      it("is contained: " .. name, function()
        local result = contained.run(FOLDER .. name)
        assert.is_nil(rawget(_G, "ESCAPED"))
        assert.is_false(result.changed)
        assert.is_true(result.seconds < contained.SECONDS * result.calls, result.seconds)
        assert.same({ 2, "4", "4 x" }, { untouched() })
      end)
    end
  end

  local function problems(name, pattern)
    local list = contained.run(FOLDER .. name .. ".lua").problems
    for _, problem in ipairs(list) do
      if problem:find(pattern) then return true end
    end
    return false, table.concat(list, "\n")
  end

  it("is told what it did", function()
    assert.is_true(
      problems("uses_by_prefix", "prefix.lua:%d+: a pack from others can use .*: a plain name is expected")
    )
    assert.is_true(problems("uses_a_device", "a plain name is expected"))
    assert.is_true(problems("lexicon_of_an_object", "lexicon file .*: a plain name is expected"))
    assert.is_true(problems("backtracking", "backtracking.lua:2: .*more than 2000000 instructions"))
    assert.is_true(problems("empty_repetitions", "resulting string too large"))
    assert.is_true(problems("metatable_of_errors", "pack:rule: a name is expected"))
    assert.is_true(problems("functions_as_facts", "cannot leave a sandbox"))
    for _, name in ipairs { "globals", "host_objects", "bytecode" } do
      assert.same({}, contained.run(FOLDER .. name .. ".lua").problems)
    end
  end)

  it("is held to its memory", function()
    local file = os.tmpname() .. ".lua"
    local handle = io.open(file, "wb")
    handle:write [[
      local pack = require "stringer".pack "a"
      pack:step("s", function(doc) local t = {} for i = 1, 1e9 do t[i] = { i } end end)
      pack:step("t", function(doc) doc.kept = ("x"):rep(5e7) local again = doc.kept .. doc.kept end)
      pack:step("u", function(doc) return ("x"):rep(6e7) end)
      return pack]]
    handle:close()
    local result = contained.run(file, { instructions = 0 })
    os.remove(file)
    assert.equal(6, #result.problems)
    for _, problem in ipairs(result.problems) do
      assert.matches("more than 64 MB of memory in a sandbox", problem)
    end
  end)

  it("has a budget for each document besides that of each call", function()
    local file = os.tmpname() .. ".lua"
    local handle = io.open(file, "wb")
    handle:write [[
      local pack = require "stringer".pack "a"
      pack:phase("p", { policy = "all" }) { pack:rule "r" { match = "[]", yields = "X", action = function()
        for i = 1, 150000 do end
        return {}
      end } }
      return pack]]
    handle:close()
    local extractor =
      stringer.load(file, { sandbox = true, instructions = 200000, cache = false, errors = "collect" })
    os.remove(file)
    local doc = extractor:read(("x "):rep(100))
    assert.matches("all that it may spend on one document: 10 times", tostring(doc.problems[1]))
    assert.is_true(#doc:spans "X" >= 10 and #doc:spans "X" < 30)
    assert.equal(0, #extractor:read("x x").problems)
  end)
end)
