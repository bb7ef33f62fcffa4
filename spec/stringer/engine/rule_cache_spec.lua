-- A second start reads no pattern of a pack that is kept; whatever decides how one is read makes it be read anew.
local lfs = require "lfs"
local stringer = require "stringer"
local syntax = require "stringer.pattern.syntax"

local TEXT = "The tug towed a barge. The barge sank."
local parse, parsed = syntax.parse, 0
local directory

-- Enough that keeping it is worth while.
local function many()
  local list = {}
  for i = 1, 300 do
    list[i] = ('("tug%d" "boat")'):format(i)
  end
  return table.concat(list, " | ")
end

-- What can be declared in another way, by name.
local function base(change)
  local p = stringer.pack "towing"
  p:layer("Tow", { features = { what = change.type or "string", from = "string" } })
  p:lexicon("ship", change.lexicon or { "tug", "barge" })
  p:define("TOWS", change.macro or "[lemma=tow]")
  p:phase("towing", { policy = change.policy }) {
    p:rule "tows" {
      match = change.match or [[ <ship> TOWS "a" what:<ship> ]],
      yields = "Tow",
      fields = { what = "what.text" },
    },
    p:rule "of many" { match = many(), yields = "Tow" },
  }
  p:kind("tows", { layer = "Tow" })
  return p
end

local function over(change)
  local p = stringer.pack "sinking"
  p:uses(change.used)
  p:phase "sinking" { p:rule "sinks" { match = change.sinks or [[ <ship> [lemma=sink] ]], yields = "Sinking" } }
  return p
end

-- How many patterns are read when packs are loaded, and what they find.
local function load(packs, options)
  options = options or {}
  if options.cache == nil then options.cache = directory end
  local before = parsed
  local extractor = stringer.load(packs, options)
  local count = parsed - before
  local document = extractor:read(TEXT)
  local json = document:json()
  document:close()
  return count, json, extractor
end

local function file(ending)
  for name in lfs.dir(directory) do
    if name:find(ending .. "$") then return directory .. "/" .. name end
  end
end

describe("phases that are kept", function()
  setup(function()
    function syntax.parse(...) -- luacheck: ignore
      parsed = parsed + 1
      return parse(...)
    end
  end)

  teardown(function()
    syntax.parse = parse
  end) -- luacheck: ignore

  before_each(function()
    directory = os.tmpname()
    os.remove(directory)
  end)

  after_each(function()
    os.execute("rm -rf " .. directory)
  end)

  it("are not read again, and find the same", function()
    local first, found = load(base {})
    assert.is_true(first > 0)
    assert.truthy(found:find('"what":"barge"', 1, true))
    local second, again = load(base {})
    assert.equal(0, second)
    assert.equal(found, again)
  end)

  it("are read anew where a rule, a macro, a layer, a lexicon or a policy is another", function()
    load(base {})
    for name, value in pairs {
      match = [[ what:<ship> TOWS ]],
      macro = "[lemma=tow|pull]",
      type = "any",
      policy = "first",
    } do
      assert.is_true(load(base { [name] = value }) > 0, name)
      assert.equal(0, (load(base { [name] = value })), name)
    end
    assert.is_true(load(base {}, { tagger = false }) > 0)
    assert.equal(0, (load(base {})))
  end)

  it("tell of a mistake each time", function()
    load(base {})
    for _ = 1, 2 do
      local ok, problem = pcall(load, base { match = [[ what:<shop> TOWS ]] })
      assert.is_false(ok)
      assert.truthy(problem:find("layer `shop`", 1, true), problem)
    end
  end)

  it("stay kept where another pack uses theirs", function()
    load(base {})
    local parses = load(over { used = base {} })
    assert.is_true(parses > 0 and parses < 4, parses) -- its own, and the macro that it sees
    local p = over { used = base {} }
    p:override("towing/towing/tows", { match = [[ what:<ship> TOWS ]] })
    assert.is_true(load(p) > 0)
  end)

  it("are explained as others are", function()
    local id = "towing/towing/tows"
    local _, _, first = load(base {})
    local _, _, second = load(base {})
    local text = "The tug towed a car."
    assert.equal(tostring(first:explain(text, id)), tostring(second:explain(text, id)))
    assert.truthy(tostring(second:explain(text, id)):find("wanted: <ship>", 1, true))
  end)

  it("are shared between states as others are", function()
    local _, _, first = load(base {}, { tagger = false })
    local parses, _, second = load(base {}, { tagger = false, shared = first:share() })
    assert.equal(0, parses)
    assert.equal(first.items[1].program:bytes(), second.items[1].program:bytes())
  end)

  it("are read anew where their file is damaged, and never taken from where others may write", function()
    load(base {})
    local path = file "%.rules"
    local handle = assert(io.open(path, "r+b"))
    handle:seek("set", lfs.attributes(path, "size") / 2)
    handle:write "\255\254\253"
    handle:close()
    assert.is_true(load(base {}) > 0)
    assert.equal(0, (load(base {})))
    os.execute("chmod 0777 " .. directory)
    assert.is_true(load(base {}) > 0)
  end)

  it("are not kept where the user wants nothing kept", function()
    assert.is_true(load(base {}, { cache = false }) > 0)
    assert.is_true(load(base {}, { cache = false }) > 0)
    assert.is_nil(lfs.attributes(directory))
  end)
end)
