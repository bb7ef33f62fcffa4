local sink = require "support.lexicon_sink"
local formats = require "stringer.lexicon.formats"

local function read(format, text, options, name)
  return sink.read(formats.reader(format), text, options, name)
end

describe("the form of a source", function()
  it("shows in its name or its first line", function()
    for name, format in pairs {
      ["a.lex"] = "lex",
      ["a.CSV"] = "csv",
      ["a.tsv"] = "tsv",
      ["lists.def"] = "gate",
      ["a.lst"] = "list",
      ["x.actors"] = "actors",
      ["Some.Countries.actors.txt"] = "actors",
      ["x.agents.txt"] = "agents",
      ["x.verbpatterns.txt"] = "verbs",
      ["x.verbs"] = "verbs",
      ["x.discards.txt"] = "discards",
    } do
      assert.equal(format, formats.guess(name, ""))
    end
    assert.equal("jsonl", formats.guess("a.jsonl", '{"phrase": "x"}'))
    assert.equal("spacy", formats.guess("a.jsonl", '\n{"label": "ORG", "pattern": "x"}'))
    assert.is_nil(formats.guess("a.doc", ""))
  end)
end)

describe("a CSV source", function()
  it("has columns for the phrase and for features", function()
    local got =
      read("csv", 'phrase,code,pop:number,old:boolean\nAvalon,AVA,12,yes\n"Lyon, Old",,3,\n', nil, "dir/x.csv")
    assert.same({ "2 x: Avalon {code=AVA old=true pop=12}", "3 x: Lyon, Old {pop=3}" }, got.entries)
    assert.same({}, got.reports)
  end)

  it("reads quotations with quotation marks and line breaks, and numbers lines by the file", function()
    assert.same(
      { '2 x: say "a"\nb {}', "4 x: c {}" },
      read("csv", 'phrase\r\n"say ""a""\nb"\r\nc', nil, "x.csv").entries
    )
  end)

  it("has columns for variants, lexicon, case and plural", function()
    assert.same(
      { "2 big_town: a | b | c {} exact plural" },
      read("tsv", "lexicon\tphrase\tvariants\tcase\tplural\nBig Town\ta\tb | c\texact\tyes").entries
    )
  end)

  it("reports what it cannot keep", function()
    assert.same({
      '2: pop: "many" is no number',
      "3: no phrase: the row is not kept",
      '4: column 3 has no title: "z" is not kept',
      "5: a quotation is never closed: the rest of the file is not kept",
    }, read("csv", 'phrase,pop:number\na,many\n,1\nb,2,z\n"c,1\nd,2').reports)
    assert.same(
      { '2: case: "loud" is not smart, folded, exact or capital' },
      read("csv", "phrase,case\na,loud").reports
    )
  end)
end)

describe("a JSON Lines source", function()
  it("has an object a line", function()
    assert.same(
      { "1 x: a | b {code=A n=1.5 old=true} exact plural", "2 towns: c {}" },
      read(
        "jsonl",
        '{"phrase":"a","variants":["b"],"case":"exact","plural":true,"code":"A","features":{"n":1.5,"old":true}}\n'
          .. '{"phrase":"c","lexicon":"Towns","none":null}',
        nil,
        "x.jsonl"
      ).entries
    )
  end)

  it("reports what it cannot keep", function()
    local got = read("jsonl", '{"phrase":"a","parts":[1]}\n{"word":"b"}\nnonsense\n[1]')
    assert.equal('1: "parts": a value with parts is not kept', got.reports[1])
    assert.equal('2: no "phrase": the line is not kept', got.reports[2])
    assert.matches("^3: no JSON: ", got.reports[3])
    assert.equal('4: no "phrase": the line is not kept', got.reports[4])
    assert.equal(3, got.dropped)
  end)
end)

describe("ids", function()
  it("are noted where some entries lack them and where two things share one", function()
    assert.same(
      { '3: note: id "Q1" is that of "oak" in line 1', "2: note: no id; 2 of 4 entries have none" },
      read(
        "jsonl",
        '{"phrase":"oak","id":"Q1"}\n{"phrase":"elm"}\n{"phrase":"ash","features":{"id":"Q1"}}\n'
          .. '{"phrase":"fir","id":null}'
      ).reports
    )
    assert.same(
      { '3: note: id "x" is that of "ORG" in line 1', "4: note: no id; 1 of 4 entries have none" },
      read(
        "spacy",
        '{"label":"ORG","pattern":"Ex","id":"x"}\n{"label":"ORG","pattern":"Example","id":"x"}\n'
          .. '{"label":"GPE","pattern":"Ex","id":"x"}\n'
          .. '{"label":"GPE","pattern":"Y"}'
      ).reports
    )
    assert.same({}, read("jsonl", '{"phrase":"oak"}\n{"phrase":"elm"}').reports)
  end)
end)

describe("patterns of spaCy", function()
  it("are texts as written, or tokens that ask for text", function()
    assert.same(
      {
        "1 org: Example Corp {id=example label=ORG} exact",
        "2 gpe: san marino {label=GPE} folded",
        "3 gpe: San Marino {label=GPE} exact",
        "4 x: a | b {label=X} folded",
      },
      read(
        "spacy",
        '{"label":"ORG","pattern":"Example Corp","id":"example"}\n'
          .. '{"label":"GPE","pattern":[{"LOWER":"san"},{"LOWER":"marino"}]}\n'
          .. '{"label":"GPE","pattern":[{"TEXT":"San"},{"ORTH":"Marino"}]}\n'
          .. '{"label":"X","pattern":[{"LOWER":{"IN":["a","b"]}}]}'
      ).entries
    )
  end)

  it("of other kinds are reported", function()
    local got = read(
      "spacy",
      '{"label":"A","pattern":[{"LEMMA":"go"}]}\n{"label":"A","pattern":[{"LOWER":"a"},{"TEXT":"B"}]}\n'
        .. '{"label":"A","pattern":[{"LOWER":"a","OP":"+"}]}\n{"pattern":"x"}\n{"label":"A"}\n'
        .. '{"label":"A","pattern":[]}'
    )
    assert.same({
      '1: pattern not kept: a test of "LEMMA"; pack:patterns makes a rule of it',
      "2: pattern not kept: texts and small letters mixed; pack:patterns makes a rule of it",
      "3: pattern not kept: a token with several tests; pack:patterns makes a rule of it",
      '4: no "label": not kept',
      '5: no "pattern": not kept',
      "6: pattern not kept: no tokens; pack:patterns makes a rule of it",
    }, got.reports)
    assert.equal(6, got.dropped)
  end)
end)

describe("a gazetteer of GATE", function()
  local files = { ["dir/towns.lst"] = "Avalon&country=AV\nR&D\nCamelot\trole=seat\n", ["dir/x.lst"] = "a&b=\n" }
  local function open(path)
    if files[path] then return files[path] end
    return nil, path .. ": not there"
  end

  it("is a definition with lists", function()
    local got = read("gate", "towns.lst:location:city:en:Town\nx.lst:misc\n", { open = open }, "dir/lists.def")
    assert.same({
      "1 town: Avalon {country=AV language=en majorType=location minorType=city} exact",
      "2 town: R&D {language=en majorType=location minorType=city} exact",
      "3 town: Camelot {language=en majorType=location minorType=city role=seat} exact",
      "1 lookup: a {b= majorType=misc} exact",
    }, got.entries)
    assert.same({}, got.reports)
  end)

  it("reports lists that are not there", function()
    assert.same(
      { "1: list not read: dir/no.lst: not there", '2: "nothing" names no list: not kept' },
      read("gate", "no.lst:a\nnothing", { open = open }, "dir/lists.def").reports
    )
  end)

  it("may be a single list", function()
    assert.same({ "1 towns: a {} exact" }, read("list", "a\n\n", nil, "x/towns.lst").entries)
  end)
end)
