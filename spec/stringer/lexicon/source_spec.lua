local sink = require "support.lexicon_sink"
local source = require "stringer.lexicon.source"

local function entries(text, options)
  return sink.read(source, text, options).entries
end
local function reports(text, options)
  return sink.read(source, text, options).reports
end

describe("a .lex source", function()
  it("has a phrase a line with variants and features", function()
    assert.same(
      { "2 country: United States | US {code=USA name=United States of America}" },
      entries "%lexicon country\nUnited States | US\tcode=USA\tname=United States of America\n"
    )
  end)

  it("keeps numbers and booleans where they are declared", function()
    local taken
    local s = sink.new()
    s.entry = function(_, _, _, _, _, features)
      taken = features
    end
    source.read("%lexicon a\n%number pop\n%boolean old\nX\tpop=12.5\told=true\tzip=0012", "x", s)
    assert.same({ pop = 12.5, old = true, zip = "0012" }, taken)
  end)

  it("sets features, case and plural for the lines that follow", function()
    assert.same(
      {
        "3 a: x {type=t} folded",
        "5 a: y {} folded plural",
        "6 a: z {k=v} exact plural",
        "8 b: w {}",
      },
      entries "%lexicon a\n%set type=t\nx\t!folded\n%set\ny\t!plural\t!folded\nz\tk=v\t!exact\t!plural\n%lexicon b\nw"
    )
    assert.same(
      { "4 a: x {} capital plural", "5 a: y {} smart" },
      entries "%lexicon a\n%case capital\n%plural yes\nx\ny\t!smart\t!noplural"
    )
  end)

  it("says of what phrases the first word is a verb", function()
    local taken = {}
    local s = sink.new()
    s.entry = function(_, _, _, _, variants, _, options)
      taken[variants[1]] = options.inflect or false
    end
    source.read("%lexicon a\n%inflect yes\nhold talks\n%inflect no\nready", "x", s)
    assert.same({ ["hold talks"] = true, ready = false }, taken)
    assert.same({ '2: %inflect is yes or no, not "often"' }, reports "%lexicon a\n%inflect often")
  end)

  it("hands on the nouns of verbs to another lexicon", function()
    local text =
      "%lexicon verb\n%nouns noun but weak at:obj=of\nraid\tat=obj\t!noun\nhit\tweak=true\n%lexicon noun\nraiding"
    local found = {}
    for _, one in ipairs(entries(text)) do
      found[one] = true
    end
    assert.is_true(found["3 noun: raid {at=of} plural"])
    assert.is_true(found["6 noun: raiding {}"])
    assert.is_nil(found["3 noun: raiding {at=of} plural"])
    assert.is_nil(found["4 noun: hitting {weak=true} plural"])
    assert.same({ '2: %nouns: "obj" is no key:value=value' }, reports "%lexicon a\n%nouns b obj\nx")
    assert.same({ '2: %nouns needs the name of a lexicon, not ""' }, reports "%lexicon a\n%nouns\nx")
  end)

  it("lets features of a line win over those that are set", function()
    assert.same({ "3 a: x {k=2 l=1}" }, entries "%lexicon a\n%set k=1 l=1\nx\tk=2")
  end)

  it("reads escapes, other line ends, comments and empty lines", function()
    assert.same(
      { "3 a: a|b | c\\d {}", "4 a: #x {}", "6 a: y {}" },
      entries "\239\187\191%lexicon a\r\n# comment\r\na\\|b | c\\\\d\r\n\\#x\r\n\r\ny"
    )
  end)

  it("says which matches count", function()
    assert.same({ a = "all" }, sink.read(source, "%lexicon a\n%match all\nx").matched)
  end)

  it("takes names, case and plural from its caller", function()
    assert.same({ "1 given: x {}", "3 own: y {}" }, entries("x\n%lexicon own\ny", { lexicon = "given" }))
    assert.same(
      { "2 all: x {} exact plural" },
      entries("%lexicon own\nx", { as = "all", case = "exact", plural = true })
    )
  end)

  it("reports what it cannot keep, with lines", function()
    assert.same({
      "1: phrases stand before any %lexicon NAME: not kept",
      '3: %lexicon needs one name of letters, digits and underscores, not "two words"',
    }, reports "x\ny\n%lexicon two words")
    assert.same(
      {
        '2: unknown directive "%colour red"',
        '3: %case is smart, folded, exact or capital, not "loud"',
        '4: %plural is yes or no, not "maybe"',
        '5: %match is longest or all, not "few"',
        "7: lat=north: not a number",
        '8: unknown flag "!loud"',
        '9: feature "code" is not key=value',
        '10: feature "code" stands twice: the last counts',
        "11: no phrase before the features",
        "13: old=1: neither true nor false",
      },
      reports(
        "%lexicon a\n%colour red\n%case loud\n%plural maybe\n%match few\n%number"
          .. " lat\nx\tlat=north\ny\t!loud\nz\tcode\n"
          .. "w\tcode=1\tcode=2\n | \tcode=1\n%boolean old\nv\told=1"
      )
    )
    assert.equal(2, sink.read(source, "x\ny").dropped)
  end)
end)
