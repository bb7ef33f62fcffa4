local core = require "stringer.core"

describe("a program", function()
  local any = { op = "token", test = { op = "any" } }

  local function refusal(tree)
    local ok, message = pcall(core.program, { rules = { { pattern = tree } } })
    return not ok and message
  end

  it("refuses counts and marks that would be others when they are cut to size", function()
    for _, count in ipairs { -1, 2 ^ 31, 2 ^ 32 + 1 } do
      count = math.floor(count)
      assert.matches("min out of range", refusal { op = "rep", any, min = count, max = count, lazy = false })
      assert.matches("max out of range", refusal { op = "rep", any, min = 0, max = count, lazy = false })
    end
    for _, mark in ipairs { -1, 64, 65536 } do
      assert.matches("mark out of range", refusal { op = "token", test = { op = "mark", value = mark } })
    end
    assert.is_false(refusal {
      op = "rep",
      { op = "token", test = { op = "mark", value = 63 } },
      min = 2,
      max = 3,
      lazy = true,
    })
  end)
end)
