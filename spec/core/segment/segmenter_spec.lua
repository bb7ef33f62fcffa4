local core = require "stringer.core"
local language = core.language(require "stringer.lang.en")
local session = core.session {}

local function sentences(text)
  local doc, out = core.document(session), {}
  doc:read(text, language)
  for k = 1, doc:nsentences() do
    out[k] = doc:text(doc:sentence(k))
  end
  return out
end

local function blocks(text)
  local doc, out = core.document(session), {}
  doc:read(text, language)
  for k = 1, doc:nblocks() do
    local first, last, kind = doc:block(k)
    out[k] = kind .. ": " .. doc:text(first, last)
  end
  return out
end

-- Each case is a list of sentences, joined by a space unless they end in a line break themselves.
local cases = {
  ["end at stops"] = {
    { "The ferry sank.", "Nobody knew why!", "Did anyone ask?", "No." },
    { "What?!", "He left..." },
    { "The trio Ahoy! broke up in May.", "Fans wept." },
    { "What is it? - A boat, he said.", split = { "What is it?", "- A boat, he said." } },
    { "He wrote that “the sea was calm. . . .”" },
    { "Is it so?who says it!", split = { "Is it so?", "who says it!" } },
    { "It costs 3.50 in all.", "We paid 4." },
  },
  ["go on after abbreviations"] = {
    { "Gen. Orr met Sen. Lee at No. 10.", "They talked." },
    { "The U.S. Navy left at 5 a.m. on Jan. 4, i.e. late.", "It was cold." },
    { "She works for Acme Inc. in Rome.", "He does not." },
    { "He lives in the U.S.", "The weather is better there." },
    { "We met at 6 p.m.", "Mr. Gray came later." },
    { "Ali M. Noor and J. K. Moss were there.", "You and I.", "Did he come?" },
    { "Sens. Ray and Orr met the reps.", "Mass. voters saw Acme Cos. fall." },
    { "Henry V. died.", "Maj.-Gen. Ray saw the S.&P. 500.", "It fell." },
    { "He lives on Main St.", "She lives in St. Paul." },
    { "The staff, e.g. Mr. Gray, left.", "See fig. 4 and p. 12." },
    { "The march began at 6 a.m.", "Crowds cheered." },
    { "It ends at 9 p.m. Monday.", "It is 5 p.m. Oslo time, or 4 p.m. GMT." },
    { "She works for the U.N.", "Nurses trust her." },
    { "The suit names Orbit Corp.", "Lawyers say so." },
    { "Two min. are left.", "It is 3 in. by 5 ft. 4 in. in all." },
    { "This is N°. 4.5 of the list.", "It is rare." },
  },
  ["end where a blank is missing"] = {
    {
      "The gate held.Guards slept.Mr. Lee left.",
      split = { "The gate held.", "Guards slept.", "Mr. Lee left." },
    },
    { "The price rose.It fell.", split = { "The price rose.", "It fell." } },
    { "They speak !Xun at home." },
  },
  ["end before the number of a note"] = {
    { "The talks failed in June.4", "The envoy went home." },
    { "He paid No.3 Squadron." },
  },
  ["are turns of a talk"] = {
    { "– I am leaving. – Why?", split = { "– I am leaving.", "– Why?" } },
    { "He left. – She too.", split = { "He left. – She too." } },
  },
  ["hold their closing marks"] = {
    { "“We will go.”", "He nodded." },
    { 'He said, "It is late."', "She slept." },
    { "(It was late.)", "They slept [4].", "He left.[5][6]", "She stayed." },
  },
  ["split direct speech of several sentences"] = {
    { "“It is late.", "We must go.", "Now.”", "They went." },
    { "“It is late.", "We must go,” he said.", "She said: “It’s over.", "We left,” and wept." },
  },
  ["go on after a quotation"] = {
    { "“Why now?” she asked.", "“Stop!” Ann said." },
    {
      "“Is it true?” Mrs. Ann Lee said in May.",
      "“It is!” Foreign Minister Jo Ray said.",
      "“No!”",
      "Prime Minister Ray left.",
    },
    { "Leave me alone! he yelled.", "Nobody did." },
  },
  ["are items of lists"] = {
    {
      "1. Get some rest 2. Drink water 3. Call a friend",
      split = { "1. Get some rest", "2. Drink water", "3. Call a friend" },
    },
    { "• Rest • Eat • Sleep", split = { "• Rest", "• Eat", "• Sleep" } },
    { "a) one b) two", split = { "a) one", "b) two" } },
    { "(i) One thing. (ii) Another thing.", split = { "(i) One thing.", "(ii) Another thing." } },
  },
  ["hold a quotation after which they go on"] = {
    { "The sign, ‘Keep out. Do not enter this way’ (in red), was new.", "Nobody read it." },
  },
  ["are lines of letters that have run together"] = {
    { "Thanks for all.", "Ann Lee", "03/21/2001 01:58 PM", "Any news?" },
    { "Hi Ann,", "We met at noon.", "Best regards,", "Tom" },
    { "Dear Mr. Gray -", "Please call me.", "Thanks, and good luck." },
    { "Best of luck, Tom.", "Hello, world." },
    { "He wrote on 03/21/2001 that he left." },
    { "Look at http://a.example/x", "http://a.example/y", "They are old.", "See http://a.example/z for more." },
  },
  ["may have spaced full stops"] = {
    { "He waited . . . and left.", "She waited . . . .", "Nothing came." },
  },
}

describe("sentences", function()
  for name, list in pairs(cases) do
    it(name, function()
      for _, case in ipairs(list) do
        local text = table.concat(case, " ")
        assert.are.same(case.split or { table.unpack(case) }, sentences(text))
      end
    end)
  end

  it("are the same whatever stands before the text", function()
    local speech =
      "“He called the house and I did not know it was him. And he said, ‘Hi, this is Ann. I was wondering"
    for _, before in ipairs { "", "\n", "He left.\n\n" } do
      local list = sentences(before .. speech)
      assert.are.equal("“He called the house and I did not know it was him.", list[#list - 2])
    end
  end)

  it("never cross blocks", function()
    assert.are.same(
      { "Ferry sinks", "The ferry sank.", "It was old" },
      sentences "Ferry sinks\n\nThe ferry sank. It was old\n\n"
    )
  end)

  it("and tokens of halves are those of the whole, if it is cut at blank lines", function()
    local seed = tonumber(os.getenv "SEED") or 20230516
    math.randomseed(seed)
    local words = {
      "the",
      "Gen.",
      "U.S.",
      "Ali",
      "M.",
      "left",
      "No.",
      "10",
      "said.",
      "“We",
      "go.”",
      "-",
      "1.",
      "(a)",
      "...",
      "why?",
      "He",
      "'s",
      "'80s",
      "Jan.",
      "4",
      "I.",
      "p.m.",
      "e.g.",
      "’’",
      "http://a.b",
      ":)",
      "‘the",
      "players’",
      "'we",
      "laws'",
      "said",
      "go?”",
    }
    local function paragraph()
      local out = {}
      for i = 1, math.random(1, 40) do
        out[i] = words[math.random(#words)] .. (math.random(12) == 1 and "\n" or " ")
      end
      return (table.concat(out):gsub("%s+$", ""))
    end
    local function describe_text(doc, text, from)
      local out = {}
      doc:read(text, language)
      for i = 1, doc:ntokens() do
        local start, stop = doc:bytes(i)
        local opening = doc:bytes((doc:sentence(doc:sentence_of(i))))
        out[#out + 1] = ("%d-%d %s %d"):format(from + start, from + stop, doc:kind(i), from + opening)
      end
      return out
    end
    local doc = core.document(session)
    for _ = 1, 500 do
      local a, b = paragraph(), paragraph()
      local halves = describe_text(doc, a .. "\n\n", 0)
      for _, line in ipairs(describe_text(doc, b, #a + 2)) do
        halves[#halves + 1] = line
      end
      assert.are.same(halves, describe_text(doc, a .. "\n\n" .. b, 0), "seed " .. seed)
    end
  end)

  it("of halves are those of the whole, if it is cut between blocks", function()
    local parts = {
      "Ferry sinks off the coast",
      "The ferry left at 5 a.m. and sank. “It was old,” Mr. Gray said. “It leaked.”",
      "1. Nobody came.\n2. Nobody asked.",
      "LATER",
      "Dr. Lee, of the U.S. Navy, left.",
    }
    local whole = sentences(table.concat(parts, "\n\n"))
    for cut = 1, #parts - 1 do
      local halves = sentences(table.concat(parts, "\n\n", 1, cut))
      for _, s in ipairs(sentences(table.concat(parts, "\n\n", cut + 1))) do
        halves[#halves + 1] = s
      end
      assert.are.same(whole, halves)
    end
  end)
end)

describe("blocks", function()
  it("are paragraphs and headings", function()
    assert.are.same(
      { "heading: Ferry sinks", "paragraph: The ferry sank.", "heading: What is known" },
      blocks "Ferry sinks\n\nThe ferry sank.\r\n\r\nWhat is known"
    )
  end)

  it("are headings that end in an abbreviation", function()
    assert.are.same(
      { "heading: A quiet deal with the U.S.", "paragraph: He left the U.S. Nobody knew." },
      blocks "A quiet deal with the U.S.\n\nHe left the U.S. Nobody knew."
    )
  end)

  it("are no headings if they are rows of a table or sentences that end in an abbreviation", function()
    assert.are.same({ "paragraph: Year\tDead", "paragraph: 2019\t4" }, blocks "Year\tDead\n2019\t4")
    assert.are.same(
      { "paragraph: She said so on Friday at a rally in the town of Hartford, Conn." },
      blocks "She said so on Friday at a rally in the town of Hartford, Conn."
    )
  end)

  it("are list items", function()
    assert.are.same(
      { "paragraph: We need:", "list: - bread", "list: - two eggs", "list: 1. Milk." },
      blocks "We need:\n- bread\n- two eggs\n1. Milk."
    )
  end)

  it("are one paragraph a line", function()
    assert.are.equal(
      3,
      #blocks "The first paragraph stands here.\nThe second one is here as well.\nAnd a third."
    )
  end)

  it("are hard-wrapped paragraphs", function()
    local text = "The ferry had left the harbour at dawn with three hundred people\n"
      .. "on board, most of them on their way to the market in the town on\n"
      .. "the other side of the bay. Nobody had counted them. The captain\n"
      .. "Ahmed Noor, who lives in the harbour town, said that it was calm.\n\nHe wept."
    assert.are.equal(2, #blocks(text))
    assert.are.equal(4, #sentences(text))
  end)

  it("may be given another kind", function()
    local doc = core.document(session)
    doc:read("By Ann Lee", language)
    doc:set_block(1, "byline")
    assert.are.equal("byline", (select(3, doc:block(1))))
    assert.has_error(function()
      doc:set_block(1, "poem")
    end)
    assert.has_error(function()
      doc:set_block(2, "list")
    end)
  end)
end)
