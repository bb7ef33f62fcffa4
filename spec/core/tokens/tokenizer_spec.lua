local core = require "stringer.core"
local language = core.language(require "stringer.lang.en")
local session = core.session {}

local function read(text, lang)
  local doc = core.document(session)
  doc:read(text, lang or language)
  return doc
end

local function tokens(text, lang)
  local doc, out = read(text, lang), {}
  for i = 1, doc:ntokens() do
    out[i] = doc:text(i)
  end
  return table.concat(out, "|")
end

-- text -> its tokens with bars between them; a bar stands for white space, too
local cases = {
  clitics = {
    "It|'s| |not| |what| |they|'d| |said|,| |is|n't| |it|?",
    "We|’re| |sure| |he| |wo|n’t|.",
    "Should|n't|'ve| |come|.",
    "the| |ministers|'| |plan| |and| |Pakistan|'s",
    "at| |five| |o'clock| |with| |Mr.| |O'Hara",
    "She| |can|not| |wait|,| |she| |is| |gon|na| |go|.",
    "the| |1990s|,| |the| |'80s| |and| |1987|'s| |storm",
    "do|nt| |worry",
    "rock| |’n’| |roll| |for| |’em",
    "Jan.|'|x| |and| |it|'s|'|x",
  },
  abbreviations = {
    "Gen.| |Adams| |met| |Dr.| |Lee| |at| |No.| |10|.",
    "No|.| |They| |left|.",
    "Fifth| |Ave.| |is| |long|.| |Nr.| |5| |is| |there|.",
    "J.K.| |Moss| |and| |Ali| |M.| |Noor",
    "The| |U.S.|-|built| |jet| |left| |at| |5| |a.m.| |on| |Jan.| |4|.",
    "He| |sat|.| |She| |stood|.",
    "Acme| |Inc.| |sold| |it|,| |e.g.| |to| |AT&T|.",
    "a| |Ph.D.| |in| |law",
    "10| |sq.| |miles| |and| |5| |cu.| |metres",
  },
  numbers = {
    "$|1.5|bn|,| |£|10|-|12|m| |and| |5.5|%",
    "1,200| |people|,| |3/4| |of| |them|,| |on| |11/28/2000| |at| |7:30|PM",
    "the| |21st| |of| |May| |and| |the| |3rd",
    "call| |555-0123| |or| |713-555-0199",
    "6½| |or| |.5",
    "12,34,567.89| |and| |1.111,25| |or| |5,00|,| |but| |12|,|3| |and| |1|,| |234",
    "[|13|,|14|]| |and| |18|,|19|,|20|,|21|:| |12|,|34|,|5",
    "1e10| |12e-1| |1.3x10^6| |3×10^-5| |3e|,| |24703|m2|,| |5|km|²",
    "£|10|million| |of| |Rs|500| |and| |3.5|bn",
    "12\194\160500| |men| |and| |1\226\128\175234\226\128\137567.5|,| |2023| |500",
    "５００| |men| |of| |a５",
    "IE6| |and| |L2| |of| |v2.0.1| |at| |5|'|10",
  },
  hyphens = {
    "a| |four|-|day| |trip|",
    "Tehrik|-|i|-|Taliban| |and| |Jaish|-|e|-|Mohammed| |in| |pre-9/11| |days",
    "non-violent| |and| |re-elected| |ex-minister| |of| |ex-U.S.| |make",
    "he|—|she|--|left|…|then| |came| |back|...",
    "Th-| |the| |man",
  },
  quotes = {
    "“|Go|,|”| |he| |said|,| |‘|now|’|.",
    "\"|Go|,|\"| |he| |said|,| |'|now|'|.",
    "«|Non|»| |„|nein|“| |``|no|''",
  },
  addresses = {
    "see| |https://example.org/a_(b)?c=1#d|.",
    "(|www.example.com/x|)|,| |or| |mail| |jo.b-c@mail.example.org|!",
    "open| |report-2.pdf| |at| |example.co.uk|.",
    "@someone| |posted| |#peace| |at| |#|1",
  },
  others = {
    "well| |:)| |and| |:-(|",
    "👩‍🚀| |🇵🇰| |👍🏽| |™️| |1️⃣",
    "中|文| |テスト| |مرحبا| |col·lecció| |צה״ל| |สวัสดี| |안녕하세요",
    "co­operate| |naïve| |Zürich",
    "what|?!| |no|!!!| |***| |and|/|or",
  },
}

describe("tokens", function()
  for name, list in pairs(cases) do
    it("of " .. name, function()
      for _, case in ipairs(list) do
        local text = case:gsub("|", "")
        local expected = case:gsub("|[%s]+|", "|"):gsub("| |", "|"):gsub("|$", "")
        assert.are.equal(expected, tokens(text))
      end
    end)
  end

  it("do not need white space around them", function()
    assert.are.equal("", tokens "")
    assert.are.equal("", tokens " \r\n\t\0 ")
    assert.are.equal("a|b", tokens "a\0b")
    assert.are.equal("a|b|c", tokens "a\194\160b\226\128\139c")
  end)

  it("tell their kind, shape and step", function()
    local doc = read "Gen. Orr’s 3rd non-event, see x.pdf or http://a.example #x @y 😀 \255"
    local kinds, steps = {}, {}
    for i = 1, doc:ntokens() do
      kinds[i] = doc:kind(i)
      local name, reason = doc:step(i)
      steps[i] = name
      assert.is_string(reason)
    end
    assert.are.equal(
      "abbreviation word clitic ordinal word punct word file word url hashtag mention emoji invalid",
      table.concat(kinds, " ")
    )
    assert.are.equal(
      "abbreviation word clitic ordinal prefix mark word file word url hashtag mention emoji invalid",
      table.concat(steps, " ")
    )
    assert.are.equal("Title", doc:shape(2))
    assert.are.equal("'s", doc:folded(3))
  end)

  it("take curly and straight quotes for the same", function()
    local doc = read '“It’s” "it\'s" ‘it’s’'
    for i = 1, 4 do
      assert.are.equal(doc:folded(i), doc:folded(i + 4))
    end
  end)

  it("know a possessive from a closing mark", function()
    local function kinds(text)
      local doc, out = read(text), {}
      for i = 1, doc:ntokens() do
        if doc:text(i) == "’" or doc:text(i) == "'" then out[#out + 1] = doc:kind(i) end
      end
      return table.concat(out, " ")
    end
    assert.are.equal("clitic", kinds "the ministers’ plan")
    assert.are.equal("punct punct", kinds "the 'big ministers' plan")
    assert.are.equal("clitic punct", kinds "players' and ‘the players’")
  end)

  it("follow entries that a user adds", function()
    local tables = {}
    for k, v in pairs(require "stringer.lang.en") do
      tables[k] = {}
      for key, value in pairs(v) do
        tables[k][key] = value
      end
    end
    table.insert(tables.title, "graf")
    table.insert(tables.whole, "rock&roll")
    tables.splits["dunno"] = { "dun", "no" }
    local mine = core.language(tables)
    assert.are.equal(
      "Graf.|Otto|rock|&|roll|dunno",
      (tokens("Graf. Otto rock&roll dunno"):gsub("Graf|%.", "Graf."))
    )
    assert.are.equal("Graf.|Otto|rock&roll|dun|no|.", tokens("Graf. Otto rock&roll dunno.", mine))
    assert.are.same({ "title" }, mine:properties "Graf")
  end)

  it("are refused when a table is wrong", function()
    local function fails(tables, message)
      local ok, err = pcall(core.language, tables)
      assert.is_false(ok)
      assert.is_truthy(err:find(message, 1, true), err)
    end
    fails({ titles = {} }, "no property 'titles'")
    fails({ title = { 1 } }, "is no string")
    fails({ title = { "" } }, "bad argument")
    fails({ title = { ("x"):rep(100) } }, "limit")
    fails({ splits = { cannot = { "can", "nt" } } }, "do not make it up")
    fails({ splits = { cannot = { "cannot" } } }, "pieces")
  end)

  it("and gaps rebuild any text", function()
    local seed = tonumber(os.getenv "SEED") or 20230516
    math.randomseed(seed)
    local doc = core.document(session)
    local pieces = {
      "a",
      "Word",
      "U.S",
      ".",
      ",",
      "’",
      "'",
      "“",
      " ",
      " ",
      "\n",
      "-",
      "1",
      "é",
      "😀",
      "\255",
      "\226\130",
      "n't",
      "http://",
      "@",
      "(",
    }
    for _ = 1, 3000 do
      local parts = {}
      for i = 1, math.random(0, 30) do
        parts[i] = math.random(8) == 1 and string.char(math.random(0, 255)) or pieces[math.random(#pieces)]
      end
      local text = table.concat(parts)
      doc:read(text, language)
      local at, built = 1, {}
      for i = 1, doc:ntokens() do
        local start, stop = doc:token(i)
        assert.is_true(start >= at and stop >= start, "seed " .. seed)
        built[#built + 1] = text:sub(at, start - 1)
        built[#built + 1] = doc:text(i)
        at = stop + 1
      end
      built[#built + 1] = text:sub(at)
      assert.are.equal(text, table.concat(built), "seed " .. seed)
    end
  end)
end)
