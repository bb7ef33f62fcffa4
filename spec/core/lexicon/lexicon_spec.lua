local core = require "stringer.core"

local language = core.language(require "stringer.lang.en")

local function compiled(fill)
  local builder = core.lexicon_builder(language)
  fill(builder)
  local lexicon = assert(core.lexicon_load(builder:bytes()))
  builder:close()
  return lexicon
end

-- How many spans a text gets.
local function matches(lexicon, text)
  local doc = core.document(core.session {})
  doc:read(text, language)
  local n = lexicon:match(doc)
  doc:close()
  return n
end

local function sample()
  return compiled(function(b)
    b:add(
      "country",
      { "United States", "U.S.", "US", "United States of America" },
      { code = "USA", lat = 39.5, member = true }
    )
    b:add("country", { "Turkey" }, { code = "TUR" }, "capital")
    b:add("country", { "Georgia" }, { code = "GEO" })
    b:add("state", { "Georgia" }, { code = "US-GA" })
    b:add("given_name", { "Georgia" }, {})
    b:add("place", { "New York" }, {})
    b:add("place", { "York" }, {})
    b:match("title", "all")
    b:add("title", { "minister" }, {})
    b:add("title", { "minister of defence" }, {})
    b:add("outlet", { "l'Exemple d'été" }, {}, "exact")
  end)
end

describe("a compiled lexicon", function()
  local lexicon
  before_each(function()
    lexicon = sample()
  end)

  it("finds all variants whatever their case, but abbreviations as they are written", function()
    assert.equal(4, matches(lexicon, "The US, the U.S. and the united states; United States of America."))
    assert.equal(0, matches(lexicon, "They told us so."))
  end)

  it("does not find phrases of a lexicon that is hidden, but all others", function()
    assert.equal(3, matches(lexicon, "Georgia"))
    lexicon:hide "country"
    assert.equal(2, matches(lexicon, "Georgia and Turkey"))
    assert.error_matches(function()
      lexicon:hide "county"
    end, "holds no such lexicon")
  end)

  it("lets capitals stand for small letters where the rule is `capital`", function()
    assert.equal(2, matches(lexicon, "Turkey voted. TURKEY VOTES."))
    assert.equal(0, matches(lexicon, "They ate turkey."))
  end)

  it("finds possessives and compares quotation marks of all shapes as equal", function()
    assert.equal(1, matches(lexicon, "The US’s answer came late."))
    assert.equal(1, matches(lexicon, "It stood in l’Exemple d’été."))
    assert.equal(0, matches(lexicon, "It stood in L’EXEMPLE D’ÉTÉ."))
  end)

  it("finds abbreviations that are words as well, with their stop or before the end of a sentence", function()
    local states = compiled(function(b)
      b:add("state", { "Illinois", "Ill." }, {})
    end)
    assert.equal(1, matches(states, "She left Peoria, Ill., in May."))
    assert.equal(1, matches(states, "It rained in Peoria, Ill. last week."))
    assert.equal(1, matches(states, "She lives in Peoria, Ill."))
    assert.equal(0, matches(states, "She was ill, and left."))
  end)

  it("gives all entries of a phrase", function()
    assert.equal(3, matches(lexicon, "She went to Georgia."))
  end)

  it("keeps the longest match of each start, or all where the lexicon says so", function()
    assert.equal(2, matches(lexicon, "They live in New York."))
    assert.equal(2, matches(lexicon, "The minister of defence left."))
  end)

  it("does not cross sentences", function()
    assert.equal(1, matches(lexicon, "It was new. York waited."))
  end)

  it("tells entries", function()
    assert.same({
      phrase = "United States",
      name = "United States",
      lexicon = "country",
      features = { code = "USA", lat = 39.5, member = true },
    }, lexicon:entry(1))
    assert.equal("Georgia", lexicon:entry(5).name)
    assert.is_nil(lexicon:entry(0))
    assert.is_nil(lexicon:entry(#lexicon + 1))
  end)

  it("finds entries by their whole phrase", function()
    local doc = core.document(core.session {})
    doc:read("georgia", language)
    assert.same({ 3, 4, 5 }, lexicon:find(doc))
    doc:read("georgia state", language)
    assert.same({}, lexicon:find(doc))
  end)

  it("counts what it holds", function()
    local stat = lexicon:stat()
    assert.equal(10, stat.entries)
    assert.equal(13, stat.phrases)
    assert.equal(6, stat.lexicons)
    local names = {}
    for i, info in ipairs(lexicon:names()) do
      names[i] = info.name .. " " .. info.match
    end
    assert.same({
      "country longest",
      "state longest",
      "given_name longest",
      "place longest",
      "title all",
      "outlet longest",
    }, names)
  end)

  it("remembers nothing of a session that is gone", function()
    for i = 1, 50 do
      local doc = core.document(core.session {})
      doc:read(("x%d y z New York w%d"):format(i, i), language)
      assert.equal(2, lexicon:match(doc))
      doc = nil -- luacheck: ignore
      collectgarbage()
    end
  end)

  it("goes on when the vocabulary is emptied", function()
    local doc = core.document(core.session { vocabulary = 20000, signatures = 1000 })
    for i = 1, 300 do
      doc:read(("word%d other%d the US and Georgia thing%d"):format(i, i, i), language)
      assert.equal(4, lexicon:match(doc))
    end
  end)

  it("refuses a base out of range and a document that is closed", function()
    local doc = core.document(core.session {})
    doc:read("US", language)
    assert.has_error(function()
      lexicon:match(doc, -1)
    end)
    assert.has_error(function()
      lexicon:match(doc, 2 ^ 31)
    end)
    assert.equal(1, lexicon:match(doc, 1000))
    doc:close()
    assert.has_error(function()
      lexicon:match(doc)
    end)
  end)

  it("is closed for good", function()
    local doc = core.document(core.session {})
    doc:read("US", language)
    lexicon:match(doc)
    lexicon:close()
    lexicon:close()
    assert.has_error(function()
      lexicon:match(doc)
    end)
    assert.has_error(function()
      lexicon:entry(1)
    end)
  end)
end)

describe("a lexicon file", function()
  local path
  before_each(function()
    path = os.tmpname()
  end)
  after_each(function()
    os.remove(path)
  end)

  local function write(bytes)
    local file = assert(io.open(path, "wb"))
    file:write(bytes)
    file:close()
  end

  local function bytes_of(order)
    local b = core.lexicon_builder(language)
    local features = {}
    for _, key in ipairs(order) do
      features[key] = key .. "!"
    end
    b:add("a", { "one thing", "ONE" }, features)
    local bytes = b:bytes()
    return bytes, b
  end

  it("has the same bytes for the same sources", function()
    assert.equal((bytes_of { "x", "y", "z" }), (bytes_of { "z", "y", "x" }))
  end)

  it("is written whole and opened again", function()
    local bytes, b = bytes_of { "x" }
    assert.is_true(b:write(path))
    local file = assert(io.open(path, "rb"))
    assert.equal(bytes, file:read "*a")
    file:close()
    local lexicon = assert(core.lexicon_open(path))
    assert.is_true(lexicon:verify())
    assert.is_true(lexicon:stat().mapped)
  end)

  it("is not written where it cannot be", function()
    local _, b = bytes_of { "x" }
    local ok, message = b:write "/no/such/place/x.slex"
    assert.is_nil(ok)
    assert.matches("No such file", message)
  end)

  it("is refused when it is another kind of file, cut or of another version", function()
    local bytes = bytes_of { "x" }
    local function refused(content)
      write(content)
      local lexicon, message = core.lexicon_open(path)
      assert.is_nil(lexicon)
      return message
    end
    assert.equal(path .. ": corrupt data", refused "")
    assert.equal(path .. ": corrupt data", refused(("x"):rep(1000)))
    assert.equal(path .. ": corrupt data", refused(bytes:sub(1, -2)))
    assert.equal(path .. ": corrupt data", refused(bytes .. "x"))
    assert.equal(
      path .. ": made by another version or for another byte order",
      refused(bytes:sub(1, 12) .. "\99" .. bytes:sub(14))
    )
    assert.matches("No such file", (select(2, core.lexicon_open "/no/such/file")))
    assert.matches("directory", (select(2, core.lexicon_open "/")))
  end)

  it("with a damaged body is opened but not verified", function()
    local bytes = bytes_of { "x" }
    write(bytes:sub(1, -9) .. ("\255"):rep(8))
    local lexicon = assert(core.lexicon_open(path))
    assert.is_nil((lexicon:verify()))
    local doc = core.document(core.session {})
    doc:read("one thing and ONE thing", language)
    pcall(lexicon.match, lexicon, doc)
  end)
end)

describe("a lexicon builder", function()
  local b
  before_each(function()
    b = core.lexicon_builder(language)
  end)

  it("tells how many variants it kept and why one was not", function()
    assert.equal(2, (b:add("a", { "x", "y" })))
    local kept, message = b:add("a", { "x", "  " })
    assert.equal(1, kept)
    assert.equal('nothing but white space: "  "', message)
    kept, message = b:add("a", { ("x "):rep(300) })
    assert.equal(0, kept)
    assert.matches("too many words", message)
  end)

  it("checks its arguments", function()
    for _, call in ipairs {
      function()
        b:add("", { "x" })
      end,
      function()
        b:add("a", {})
      end,
      function()
        b:add("a", { 1 })
      end,
      function()
        b:add("a", { "x" }, { [1] = 2 })
      end,
      function()
        b:add("a", { "x" }, { k = {} })
      end,
      function()
        b:add("a", { "x" }, {}, "loud")
      end,
      function()
        b:match("a", "some")
      end,
      function()
        core.lexicon_builder()
      end,
    } do
      assert.has_error(call)
    end
  end)

  it("is closed for good", function()
    b:close()
    assert.has_error(function()
      b:add("a", { "x" })
    end)
  end)
end)

describe("core.checksum", function()
  it("tells texts apart", function()
    assert.matches("^%x+$", core.checksum "a")
    assert.equal(16, #core.checksum "")
    local seen = {}
    for i = 0, 200 do
      local sum = core.checksum(("\0"):rep(i))
      assert.is_nil(seen[sum])
      seen[sum] = true
    end
  end)
end)
