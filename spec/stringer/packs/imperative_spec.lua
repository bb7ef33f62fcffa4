-- The share of the bundled pack that is done step by step may fall, not rise: what a rule cannot say wants a primitive.
local imperative = require "support.imperative"

local MOST = 0.345

describe("the share of imperative lines", function()
  it("counts functions that do something, not those that declare", function()
    local doing, all = imperative.count [==[
-- a comment
local words = { "if", 'function', [[ then
  end ]] }
local function helper(x)
  if x then return "end" end
  --[[ a long
  one ]]
end

return function(pack, rule)
  for _, word in ipairs(words) do pack:define(word, "x") end
  pack:phase "a" {
    rule("r", { match = "x", action = function(m)
      return helper(m)
    end }),
  }
end
]==]
    assert.same({ 6, 13 }, { doing, all })
  end)

  it("does not rise", function()
    local _, doing, all = imperative.folder "lua/stringer/packs/news"
    assert.is_true(all > 5000)
    assert.is_true(doing <= MOST * all, ("%d of %d lines"):format(doing, all))
  end)
end)
