-- Lua data as bytes: what is thawed is what was frozen, and damaged bytes are refused whole.
local core = require "stringer.core"
local random = require "support.random"

local Kind = {}

local function sample()
  local shared = setmetatable({ "a", "b" }, Kind)
  return {
    "first",
    shared,
    again = shared,
    yes = true,
    no = false,
    ["a\0b"] = "\0",
    half = 0.5,
    whole = 3,
    most = 2 ^ 53,
    none = {},
    deep = { { { "x" } } },
  }
end

local function refused(value, message)
  local ok, problem = pcall(core.freeze, value)
  assert.is_false(ok)
  assert.truthy(problem:find(message, 1, true), problem)
end

describe("frozen data", function()
  it("is the same again when it is thawed", function()
    local thawed = assert(core.thaw(core.freeze(sample(), { Kind }), { Kind }))
    assert.same(sample(), thawed)
    assert.equal(thawed.again, thawed[2])
    assert.equal(Kind, getmetatable(thawed.again))
    for _, value in ipairs { true, 0, "text", {} } do
      assert.same(value, core.thaw(core.freeze(value)))
    end
    assert.is_false(core.thaw(core.freeze(false)))
  end)

  it("has no metatable that the reader does not name", function()
    assert.is_nil(getmetatable(core.thaw(core.freeze(sample(), { Kind })).again))
    assert.is_nil(getmetatable(core.thaw(core.freeze(sample()), { Kind }).again))
  end)

  it("is the same bytes for the same data, in whatever order its fields were set", function()
    local names, one, other = {}, {}, {}
    for i = 1, 200 do
      names[i] = "field " .. (i * 7919 % 1000)
    end
    for i = 1, #names do
      one[names[i]] = i
    end
    for i = #names, 1, -1 do
      other[names[i]] = i
    end
    assert.equal(core.freeze(one), core.freeze(other))
    assert.are_not.equal(core.freeze { 1 }, core.freeze { 2 })
    assert.are_not.equal(core.freeze { a = true }, core.freeze { a = false })
  end)

  it("lacks the fields of marked tables that are left out", function()
    local value = { at = 1, setmetatable({ at = 2, kept = 3 }, Kind) }
    local thawed = core.thaw(core.freeze(value, { Kind }, { at = true }), { Kind })
    assert.same({ at = 1, { kept = 3 } }, thawed)
  end)

  it("grows with what it holds, not with how often that stands in it", function()
    local value = { "x" }
    for _ = 1, 60 do
      value = { value, value }
    end
    assert.is_true(#core.freeze(value) < 5000)
    assert.equal("x", core.thaw(core.freeze { { "x" }, "x" })[2])
  end)

  it("is refused where it is no data", function()
    refused({ print }, "a function is no data")
    refused({ [2.5] = 1 }, "a key is neither a text nor a place in the list")
    refused({ [{}] = 1 }, "a key is neither a text nor a place in the list")
    local endless = {}
    endless.self = endless
    refused(endless, "nests deeper than 400")
  end)

  it("is refused whole when a bit of it changed, or bytes of it are gone", function()
    local bytes = core.freeze(sample(), { Kind })
    for i = 1, #bytes do
      local other = bytes:sub(1, i - 1) .. string.char((bytes:byte(i) + 2 ^ (i % 8)) % 256) .. bytes:sub(i + 1)
      local value, problem = core.thaw(other, { Kind })
      assert.is_nil(value, "byte " .. i)
      assert.equal("string", type(problem))
      assert.is_nil(core.thaw(bytes:sub(1, i - 1)))
    end
    assert.is_nil(core.thaw(bytes .. "\0"))
  end)

  it("can be any tree of patterns", function()
    local node, test = require "stringer.pattern.node", require "stringer.pattern.test"
    local rule_cache = require "stringer.engine.rule_cache"
    for seed = 1, 200 do
      local made = random.pattern(random.new(seed))
      assert.is_true(node.equal(made, rule_cache.thaw(rule_cache.freeze(made))))
    end
    assert.is_true(test.is(rule_cache.thaw(rule_cache.freeze(test.any))))
  end)
end)
