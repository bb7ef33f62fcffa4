local packs = require "support.packs"
local stringer = require "stringer"

local HEAD = 'local stringer = require "stringer"\nlocal pack = stringer.pack "test"\n'

local function rule(match, fields, more)
  return ('pack:phase "p" { pack:rule "r" { match = [[ %s ]], yields = "Fact", fields = { %s }, %s } }'):format(
    match,
    fields,
    more or ""
  )
end

local function load(code, options)
  return stringer.load(packs.file(HEAD .. code .. "\nreturn pack\n"), options or {})
end

local function refused(code)
  local file = packs.file(HEAD .. code .. "\nreturn pack\n")
  return packs.message(file, stringer.load, file)
end

local function facts(extractor, text)
  local document = extractor:read(text)
  return document:spans "Fact", document
end

local function plain(list)
  local copy = {}
  for i, value in ipairs(list) do
    copy[i] = value
  end
  return copy
end

describe("fields", function()
  after_each(packs.clean)

  local SHARED = [==[
pack:value("both", function(a, b) return (a or "-") .. (b or "-") end)
pack:phase("p", { fields = { who = "both(who, whom)", rest = "rest" } }) {
  pack:rule "one" { match = [[ who:"ana" ]], yields = "Fact" },
  pack:rule "two" { match = [[ who:"omar" whom:"ana"? rest:[] ]], yields = "Fact" },
  pack:rule "own" { match = [[ who:"rosa" rest:[] ]], yields = "Fact", fields = { who = "rest" },
    set = { rest = "x" } },
  pack:rule "none" { match = [[ "kim" ]], yields = "Fact" },
}]==]

  it("are given by the phase to rules that have a capture of them and say nothing else", function()
    local found, document = facts(load(SHARED), "ana omar ana left rosa came kim")
    local list = {}
    for i, span in ipairs(found) do
      list[i] = { span.who or false, span.rest or false }
    end
    assert.same({ { "ana-", false }, { "omarana", "left" }, { "came", "x" }, { false, false } }, list)
    document:close()
  end)

  it("of a phase are checked as those of a rule are", function()
    assert.matches("`fields` must be a table", refused 'pack:phase("p", { fields = "who" }) {}', 1, true)
    assert.matches(
      'phase "p": `fields.who` must be',
      refused 'pack:phase("p", { fields = { who = 1 } }) {}',
      1,
      true
    )
    local message = refused [[pack:phase("p", { fields = { who = "nobody(who)" } }) {
      pack:rule "r" { match = 'who:"ana"', yields = "Fact" } }]]
    assert.matches("there is no function `nobody`", message, 1, true)
  end)

  it("call no function where none of its captures holds anything", function()
    local found, document = facts(
      load(
        'pack:value("loud", function(text) return text:upper() end)\n'
          .. rule('"ana" n:"lee"?', 'n = "loud(n)"', 'set = { n = "nobody" }')
      ),
      "ana lee met ana"
    )
    assert.same({ "LEE", "nobody" }, { found[1].n, found[2].n })
    document:close()
  end)

  it("are those of each occurrence where a rule has a span for each", function()
    local extractor = load(
      'pack:layer("Name", { features = { kind = "string" } })'
        .. 'pack:phase "n" { pack:rule "n" { match = "[shape=Title]", yields = "Name", set = { kind = "x" } } }'
        .. rule(
          'where:([text=In] [])? (who:<Name> ","? "and"?)+ "came"',
          'who = "who.text", kind = "who.kind",' .. ' at = "where"',
          'span = "who*"'
        )
    )
    local found, document = facts(extractor, "In May Ana, Berta and Rosa came.")
    local list = {}
    for i, span in ipairs(found) do
      list[i] = ("%s %s %s %s"):format(document:text(span), span.who, span.kind, span.at)
      assert.equal(span.who, document:text((document:capture(span, "who"))))
    end
    assert.same({ "Ana Ana x In May", "Berta Berta x In May", "Rosa Rosa x In May" }, list)
    assert.equal(0, #facts(extractor, "Nobody knows who came."))
  end)

  it("are given to an action once for each occurrence", function()
    local extractor = load(
      rule(
        '(who:[shape=Title] ","? "and"?)+ "came"',
        'who = "who.text"',
        'span = "who*", action = function(m) return m:text "who" ~= "Berta" and { n = #m:ranges "who" } or nil end'
      )
    )
    local found, document = facts(extractor, "Ana, Berta and Rosa came.")
    assert.same(
      { "Ana", 1, "Rosa", 1 },
      { document:text(found[1]), found[1].n, document:text(found[2]), found[2].n }
    )
    assert.matches(
      'the pattern has no capture `wo` %(did you mean "who"%?%)',
      refused(rule("who:[]", 'who = "who.text"', 'span = "wo*"'))
    )
  end)

  it("list all occurrences of a capture", function()
    local extractor = load(
      'pack:kind("facts", { layer = "Fact" })\n'
        .. rule('(who:[shape=Title] ","? "and"?)+ "came"', 'who = "who.text*", words = "who.folded*"')
    )
    local found, document = facts(extractor, "Ana, Berta and Rosa came.")
    assert.same({ "Ana", "Berta", "Rosa" }, plain(found[1].who))
    assert.same({ "ana", "berta", "rosa" }, plain(found[1].words))
    assert.same({ "Ana", "Berta", "Rosa" }, plain(document:dossier().facts[1].who))
  end)

  it("call functions of the pack, with captures, with features, or with the text of the match", function()
    local extractor = load([[
      pack:lexicon("boat", { skiff = { crew = 2 }, trawler = { crew = 9 } })
      pack:value("twice", function(n) return n and 2 * n end, { returns = "number" })
      pack:value("joined", function(a, b) return a .. "+" .. tostring(b) end)
      pack:value("length", function(text, doc) return #text + (doc.title and 100 or 0) end)
    ]] .. rule("a:[] b:<boat>", 'crew = "twice(b.crew)", both = "joined(a, b.crew)", long = "length()"'))
    local found = facts(extractor, "The trawler sank.")
    assert.equal(18, found[1].crew)
    assert.equal("The+9", found[1].both)
    assert.equal(11, found[1].long)
  end)

  it("call functions with a token of a capture, where these ask the document", function()
    local code = [[
      pack:value("place", function(token, doc) return token and doc:text(token) .. token end, { takes = "token" })
    ]]
    local found = facts(
      load(code .. rule('"the" (big:"big")? b:[]', 'all = "place()", b = "place(b)", big = "place(big)"')),
      "So the trawler sank."
    )
    assert.same({ "the2", "trawler3" }, { found[1].all, found[1].b })
    assert.is_nil(found[1].big)
    assert.matches(
      'takes a token: a capture is expected, not "b.lemma"',
      refused(code .. rule("b:[]", 'a = "place(b.lemma)"'))
    )
    assert.matches(
      '`takes` is "token" or "document"',
      refused 'pack:value("x", function() end, { takes = "span" })'
    )
  end)

  it("leave functions of the document to `when`", function()
    local code = [[
      local asked = 0
      pack:value("long", function(doc) asked = asked + 1 return doc:ntokens() > 5 end, { takes = "document" })
      pack:value("asked", function() return asked end)
    ]]
    local extractor = load(code .. rule("w:[folded=a]", 'n = "asked()"', "when = { long = true }"))
    assert.same({}, facts(extractor, "A skiff."))
    local found = facts(extractor, "A skiff and a trawler, a brig.")
    assert.equal(3, #found)
    assert.equal(2, found[3].n) -- once a document
    assert.matches(
      "function `sure` gives a boolean, never yes",
      refused(
        'pack:value("sure", function() end, { takes = "document", returns = "boolean" })\n'
          .. rule("w:[]", 'a = "w"', 'when = { sure = "yes" }')
      )
    )
    assert.matches("takes the document: it stands in `when`", refused(code .. rule("w:[]", 'a = "long(w)"')))
  end)

  it("ask how many different words of a lexicon a document has, and how long it is for them", function()
    local code = [[
      pack:lexicon("boat", { "skiff", "brig", "trawler" })
      pack:value("fleet", { counts = "boat", least = 2, share = 4 })
    ]]
    local extractor = load(code .. rule("w:[folded=a]", "", "when = { fleet = true }"))
    assert.equal(2, #facts(extractor, "A skiff, a trawler."))
    assert.same({}, facts(extractor, "A skiff, a skiff."))
    assert.same({}, facts(extractor, "A skiff and a brig sank near the coast in May."))
    assert.matches("`counts` names a layer", refused 'pack:value("x", { least = 2 })')
    assert.matches("`least` is a number above 0", refused 'pack:value("x", { counts = "boat", least = 0 })')
  end)

  it("that call functions can be tested by later rules", function()
    local extractor = load([[
      pack:value("size", function(text) return #text end, { returns = "number" })
    ]] .. rule("w:[kind=word]", 'size = "size(w)"') .. [[
      pack:phase "q" { pack:rule "long" { match = "f:<Fact size>5>", yields = "Long", fields = { size = "f.size" } } }
    ]])
    local document = extractor:read "A trawler sank."
    assert.equal(1, #document:spans "Long")
    assert.equal(7, document:spans("Long")[1].size)
  end)

  it("are left out where their function gives nothing; a constant stands in", function()
    local code = 'pack:value("none", function() end)\n'
    assert.is_nil(facts(load(code .. rule("w:[kind=word]", 'a = "none(w)"')), "Sank")[1].a)
    assert.equal(
      "x",
      facts(load(code .. rule("w:[kind=word]", 'a = "none(w)"', 'set = { a = "x" }')), "Sank")[1].a
    )
  end)

  it("whose function fails are lost alone, with a message", function()
    local extractor = load(
      'pack:value("bad", function(text) error("no " .. text) end)\n'
        .. rule("w:[kind=word]", 'a = "bad(w)", b = "w"'),
      { errors = "collect" }
    )
    local found, document = facts(extractor, "Sank")
    assert.is_nil(found[1].a)
    assert.equal("Sank", found[1].b)
    assert.matches("function `bad`: .*no Sank", tostring(document.problems[1]))
  end)

  it("refuse functions that are not there or give another type", function()
    assert.matches(
      'there is no function `twce` %(did you mean "twice"',
      refused('pack:value("twice", function() end)\n' .. rule("w:[]", 'a = "twce(w)"'))
    )
    assert.matches(
      "twice gives number: `a` of layer `Fact` must be a string",
      refused(
        'pack:layer("Fact", { features = { a = "string" } })\npack:value("twice", function() end, { returns = "number"'
          .. " })\n"
          .. rule("w:[]", 'a = "twice(w)"')
      )
    )
    assert.matches(
      "the pattern has no capture `v`",
      refused('pack:value("twice", function() end)\n' .. rule("w:[]", 'a = "twice(v)"'))
    )
  end)

  it("of news tell whether something happened", function()
    local extractor = load(
      'pack:uses "news"\n'
        .. rule("verb:[lemma=scold]", 'negated = "negated(verb)", modality = "modality(verb)"')
    )
    local function told(text)
      local fact = facts(extractor, text)[1]
      return { fact.negated or false, fact.modality }
    end
    assert.same({ false, "asserted" }, told "The judge scolded Ana Berg.")
    assert.same({ true, "asserted" }, told "The judge did not scold Ana Berg.")
    assert.same({ true, "asserted" }, told "The judge failed to scold Ana Berg.")
    assert.same({ false, "future" }, told "The judge will scold Ana Berg.")
    assert.same({ false, "possible" }, told "Did the judge scold Ana Berg?")
  end)

  it("of news give a number its value", function()
    local extractor =
      load('pack:uses "news"\n' .. rule("n:<Number value>10> u:[pos=NOUN]", 'n = "n.value", unit = "unit(u)"'))
    local found = facts(extractor, "They walked 40 kilometres and then 2 kilometres.")
    assert.equal(1, #found)
    assert.equal(40, found[1].n)
    assert.equal("km", found[1].unit)
  end)
end)
