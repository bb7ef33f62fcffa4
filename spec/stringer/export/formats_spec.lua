local array = require "stringer.base.array"
local cjson = require "cjson"
local encode = require "stringer.export.encode"
local export = require "stringer.export"
local ferry = require "support.ferry"
local text = require "stringer.export.text"
local text_tools = require "stringer.export.text_tools"
local encoding = require "stringer.base.encoding"

describe("formats", function()
  it("are all there, and no others", function()
    for _, name in ipairs(export.NAMES) do
      local format = export.format(name)
      assert.equal(name, format.name)
      assert.is_string(format.extension)
      assert.is_string(format.document(ferry.dossier(), ferry.source))
      assert.is_string(format.document({ id = "x", error = "why" }, { text = "" }))
    end
    assert.is_nil(export.format "xml")
  end)
end)

describe("malformed UTF-8", function()
  -- What Python's errors="replace" gives, and the Unicode standard's own example (table 3-8); `?` stands for U+FFFD.
  local cases = {
    { "a\255b", "a?b" },
    { "\195", "?" },
    { "\226\130", "?" },
    { "\226\130x", "?x" },
    { "\240\159\152", "?" },
    { "\192\175", "??" },
    { "\237\160\128", "???" },
    { "\244\144\128\128", "????" },
    { "\128é", "?é" },
    { "a\241\128\128\225\128\194b\128c\128\191d", "a???b?c??d" },
  }
  for i, case in ipairs(cases) do
    it("becomes U+FFFD, one for each maximal malformed part, case " .. i, function()
      local repaired = case[2]:gsub("%?", "\239\191\189")
      assert.equal(repaired, text_tools.repair(case[1]))
      assert.equal('"' .. repaired .. '"', encode.string(case[1]))
    end)
  end

  it("is what well-formed text is not", function()
    for _, s in ipairs { "", "abc", "é€😀\244\143\191\191\238\128\128\237\159\191" } do
      assert.equal(s, text_tools.repair(s))
    end
  end)
end)

describe("JSON", function()
  it("is read back as it was, by another reader", function()
    local dossier = ferry.dossier()
    assert.same(dossier, cjson.decode(encode.line(dossier)))
    assert.same(dossier, cjson.decode(encode.pretty(dossier)))
  end)

  it("escapes what has to be escaped and nothing else", function()
    local s = 'a"b\\c\n\t\0\1\127/é\226\128\168'
    assert.equal(s, cjson.decode("[" .. encode.string(s) .. "]")[1])
    assert.equal('"a/b"', encode.string "a/b")
    assert.equal('"\\"/\\\\/"', encode.string '"/\\/')
    for byte = 0, 127 do
      for at = 1, 9 do
        local long = ("x"):rep(at) .. string.char(byte) .. ("y"):rep(12)
        assert.equal(long, cjson.decode("[" .. encode.string(long) .. "]")[1])
        local plain = byte >= 32 and byte < 127 and byte ~= 34 and byte ~= 92
        assert.equal(plain, #encode.string(long) == #long + 2)
      end
    end
  end)

  it("writes numbers shortly, and none that JSON lacks", function()
    local cases = {
      [3] = "3",
      [2 ^ 40] = "1099511627776",
      [-2] = "-2",
      [0.25] = "0.25",
      [1e20] = "1e+20",
      [1 / 0] = "null",
      [3.5e6] = "3500000",
    }
    for number, written in pairs(cases) do
      assert.equal(written, encode.number(number))
    end
    assert.equal("null", encode.number(0 / 0))
    for _, scale in ipairs { 10, 1000, 1e5, 1e6, 3, 7e4, 1e9, 1e-3 } do
      for k = -500, 500, 7 do
        local n = k / scale + k * 1000
        if n % 1 ~= 0 then assert.equal(("%.14g"):format(n), encode.number(n)) end
      end
    end
    for _, n in ipairs { 0.0001, 0.00001, -0.5, 0.1 + 0.2, 99999999.99999, 123456789.5, -12.34567, 1e-5 * 3 } do
      assert.equal(("%.14g"):format(n), encode.number(n))
    end
  end)

  it("writes whole numbers with every digit that a double holds", function()
    assert.equal("9007199254740992", encode.number(2 ^ 53))
    assert.equal("-9007199254740991", encode.number(1 - 2 ^ 53))
    assert.equal("1.8014398509482e+16", encode.number(2 ^ 54))
  end)

  it("writes a point in every locale", function()
    local before = os.setlocale()
    local there = os.setlocale "de_DE.UTF-8" or os.setlocale "fr_FR.UTF-8"
    local written = encode.number(1.23456789)
    os.setlocale(before)
    if not there then return pending "no locale with a comma in its numbers is installed here" end
    assert.equal("1.23456789", written)
  end)

  it("keeps the order of the schema, then the alphabet", function()
    local line = encode.line {
      zeta = 1,
      events = {},
      alpha = array.new(),
      id = "x",
      entities = { { name = "N", id = "e", extra = true, code = "C" } },
    }
    assert.equal(
      '{"id":"x","entities":[{"id":"e","name":"N","code":"C","extra":true}],"events":[],'
        .. '"alpha":[],"zeta":1}',
      line
    )
    assert.equal('{"b":1,"a":2}', encode.line({ a = 2, b = 1 }, { "b", "b" }))
    assert.has_error(function()
      encode.line({ x = 1 }, { ("k"):rep(41) })
    end)
    local many = {}
    for i = 1, 65 do
      many[i] = "k" .. i
    end
    assert.has_error(function()
      encode.line({ x = 1 }, many)
    end)
  end)

  it("refuses a fact that holds itself", function()
    local fact = {}
    fact.me = fact
    assert.has_error(function()
      encode.line { facts = { fact } }
    end, "the dossier nests too deep: does a fact hold itself?")
  end)
end)

describe("text", function()
  local out = text.document(ferry.dossier(), ferry.source)

  it("tells who, who said what, and what happened, in this order", function()
    local at = 0
    for _, words in ipairs {
      "Who and what is in it",
      "Ingrid Solheim – person",
      "Who said what",
      "Ingrid Solheim: “We owe this to the families,”",
      "What happened",
      "AGREE 057: Norway [NOR] → Denmark [DNK]",
    } do
      local found = out:find(words, at + 1, true)
      assert.is_truthy(found, words)
      at = found
    end
  end)

  it("gives each its sentence", function()
    assert.matches("| “We owe this to the families,” Norwegian Transport Minister Ingrid Solheim told", out)
    assert.matches("| OSLO, May 16 – Norway and Denmark signed an agreement", out)
  end)

  it("keeps to its width", function()
    for line in out:gmatch "[^\n]+" do
      assert.is_true(encoding.length(line) <= 104, line)
    end
  end)
end)
