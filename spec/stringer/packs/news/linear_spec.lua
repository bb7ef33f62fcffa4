-- Time and memory of `extract` grow with the text whatever it holds: spec/support/growth counts what sixty kinds of
-- degenerate text take. LINEAR_BYTES=8000 reads larger texts, of a hundred kinds, than there is time for each day.
local growth = require "support.growth.judge"
local strings = require "support.growth.strings"

local BYTES = tonumber(os.getenv "LINEAR_BYTES")

describe("extract", function()
  it("takes four times as much for four times as much text, of any kind", function()
    local findings, count = growth.findings(BYTES or 1000, BYTES and { "all" })
    assert.is_true(count >= 60)
    assert.are.equal("", table.concat(findings, "\n"))
  end)
end)

describe("the counted functions of strings", function()
  local PIECES = {
    "a",
    "b",
    "%a",
    "%s",
    "[ab]",
    "[^a ]",
    ".",
    "%d",
    "%u",
    "(a)",
    "(%a*)",
    "*",
    "+",
    "-",
    "?",
    "^",
    "$",
    "()",
    "%w",
    "[%s,]",
    "%f[%a]",
    "%%",
    " ",
    ",",
    "%b()",
  }
  local SIGNS = { "a", "b", " ", "A", "1", ",", "(", ")", "\n", "%" }

  local function some(list, n)
    local t = {}
    for i = 1, n do
      t[i] = list[math.random(#list)]
    end
    return table.concat(t)
  end

  -- What a function gives, or nothing where Lua's own refuses the pattern.
  local function results(functions, name, ...)
    local list = { pcall(functions[name], ...) }
    return list[1] and list or nil
  end

  local function all(functions, text, pattern)
    local list = {}
    for a, b in functions.gmatch(text, pattern) do
      list[#list + 1] = tostring(a) .. "|" .. tostring(b)
    end
    return list
  end

  it("find what Lua's own find", function()
    local seed, compared = os.time() % 1000000, 0
    math.randomseed(seed)
    for _ = 1, 5000 do
      local text, pattern, init =
        some(SIGNS, math.random(0, 10)), some(PIECES, math.random(5)), math.random(-3, 4)
      local what = ("seed %d: %q in %q from %d"):format(seed, pattern, text, init)
      for _, name in ipairs { "find", "match" } do
        local own = results(string, name, text, pattern, init)
        if own then assert.are.same(own, results(strings, name, text, pattern, init), what) end
        compared = compared + (own and 1 or 0)
      end
      local own = results(string, "gsub", text, pattern, "<%0>")
      if own then assert.are.same(own, results(strings, "gsub", text, pattern, "<%0>"), what) end
      if own and not pattern:find "^%^" then
        assert.are.same(all(string, text, pattern), all(strings, text, pattern), what)
      end
    end
    assert.is_true(compared > 5000)
  end)
end)
