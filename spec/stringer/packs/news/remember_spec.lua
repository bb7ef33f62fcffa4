local remember = require "stringer.packs.news.remember"

describe("a function that remembers", function()
  local asked

  local function length(text)
    asked[#asked + 1] = text
    return #text > 0 and #text or nil
  end

  before_each(function()
    asked = {}
  end)

  it("asks once for a text, though it gave nil", function()
    local f = remember(length)
    assert.same({ 3, 3 }, { f "one", f "one" })
    assert.is_nil(f "")
    assert.is_nil(f "")
    assert.same({ "one", "" }, asked)
  end)

  it("forgets all when it knows too many", function()
    local f = remember(length, 2)
    f "a"
    f "b"
    f "a"
    f "c"
    f "a"
    assert.same({ "a", "b", "c", "a" }, asked)
  end)
end)
