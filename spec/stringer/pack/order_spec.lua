-- The order in which phases and steps run.
local order = require "stringer.pack.order"

-- Items of a pack `p`: "name", or "name" with what it runs after or before.
local function sorted(list)
  local items = {}
  for i, entry in ipairs(list) do
    items[i] = {
      id = "p/" .. entry[1],
      type = "phase",
      name = entry[1],
      pack = { name = "p" },
      where = { file = "p.lua", line = i },
      options = { after = entry.after, before = entry.before },
    }
  end
  local names = {}
  for i, item in ipairs(order.sort(items)) do
    names[i] = item.name
  end
  return table.concat(names, " ")
end

local function refused(list)
  local ok, problem = pcall(sorted, list)
  assert.is_false(ok)
  return tostring(problem)
end

describe("phases and steps", function()
  it("run as they are declared", function()
    assert.equal("a b c", sorted { { "a" }, { "b" }, { "c" } })
  end)

  it("run right behind or before those that they name", function()
    assert.equal("a c b", sorted { { "a" }, { "b" }, { "c", after = "a" } })
    assert.equal("c a b", sorted { { "a" }, { "b" }, { "c", before = "p/a" } })
    assert.equal("a c d b", sorted { { "a" }, { "b" }, { "c", after = "a" }, { "d", after = "a" } })
    assert.equal(
      "a b c d",
      sorted { { "a" }, { "d" }, { "b", after = "a", before = "d" }, { "c", before = "d" } }
    )
    assert.equal("a d c b", sorted { { "a" }, { "b" }, { "c", after = "d" }, { "d", after = "a" } })
  end)

  it("are refused where they cannot", function()
    assert.matches("there is no phase or step `x`", refused { { "a", after = "x" } })
    assert.matches("run in a circle", refused { { "a", after = "b" }, { "b", after = "a" } })
    assert.matches(
      "cannot run both after p/b and before p/a",
      refused {
        { "a" },
        { "b" },
        { "c", after = "b", before = "a" },
      }
    )
  end)
end)
