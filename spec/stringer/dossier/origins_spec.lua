local packs = require "support.packs"
local stringer = require "stringer"

local function extractor()
  local pack = stringer.pack "p"
  pack:lexicon("person", { "Ana Silva", "Omar" })
  pack:phase "names" {
    pack:rule "name" { match = "n:<person>", yields = "Name" },
    pack:rule "gone" { match = '"the" "port"', yields = "Name" },
  }
  pack:step("judged", function(doc)
    for _, span in ipairs(doc:spans "Name") do
      if doc:text(span) == "the port" then doc:remove(span, "ports are no names") end
    end
  end, { needs = { "Name" }, gives = { "Name" } })
  pack:phase "gifts" {
    pack:rule "gives" {
      match = "who:<Name> ('gave'|'gives') to:<Name>",
      yields = "Gift",
      fields = { to = "to.span" },
    },
    pack:rule "short" { match = "who:<Name> 'gave'", yields = "Gift" },
    pack:rule "praise" { match = "<Name> 'praised' <Name>", yields = "Praise" },
    pack:rule "silent" {
      match = "'nothing'",
      yields = "Gift",
      action = function()
        return nil
      end,
    },
  }
  pack:kind("gifts", { layer = "Gift" })
  pack:kind("told", {
    needs = { "Name" },
    make = function(doc)
      local first = doc:spans "Name"[1]
      return first and { { name = "x", mentions = { doc:ref(first) }, rule = first.rule.id } } or {}
    end,
  })
  return stringer.load(pack, { cache = false })
end

local TEXT = "Ana Silva gave Omar the port. Omar praised Ana Silva and nothing."

describe("origins", function()
  after_each(packs.clean)

  it("go from a fact through rules and captures to tokens and entries", function()
    local told = extractor():origins(TEXT)
    local gift = told.facts[1]
    assert.same({ name = "to", text = "Omar", first = 4, last = 4, facts = {} }, told.facts[1].roles[1])
    local span = gift.spans[1]
    assert.same({ "Gift", 1, 4 }, { span.layer, span.first, span.last })
    assert.same({ "who", "to" }, { span.captures[1].name, span.captures[2].name })
    local name = span.captures[1].span
    assert.same({ "Name", "p/names/name", "Ana Silva" }, { name.layer, name.rule, name.text })
    assert.same({ "person", "p/person" }, { name.captures[1].span.layer, name.captures[1].span.rule })
    assert.matches("origins_spec", name.file)
  end)

  it("name the facts that a fact's stretches are of", function()
    local told = extractor():origins(TEXT)
    assert.same({ name = "to", text = "Omar", first = 4, last = 4, facts = {} }, told.facts[1].roles[1])
    assert.equal("Ana Silva", told.facts[2].spans[1].text)
  end)

  local function outcomes(sentence)
    local list = {}
    for _, match in ipairs(sentence.matches) do
      list[match.rule .. " " .. match.text] = match.outcome
    end
    return list
  end

  it("go from a sentence forward to what became of each match", function()
    local told = extractor():origins(TEXT)
    local first, second = outcomes(told.sentences[1]), outcomes(told.sentences[2])
    assert.equal("gifts 1", first["p/gifts/gives Ana Silva gave Omar"].fact)
    assert.equal("gifts 1", first["p/names/name Omar"].fact)
    local removed = first["p/names/gone the port"].removed
    assert.same({ "removed", "p/judged", "ports are no names" }, { removed.what, removed.by, removed.why })
    assert.same({ layer = "Praise", readers = {} }, second["p/gifts/praise Omar praised Ana Silva"])
    assert.same({ "p/judged", "p/gifts", "kind p/told" }, second["p/names/name Omar"].readers)
    assert.same({}, second["p/gifts/silent nothing"])
    assert.equal("p/gifts/gives", told.sentences[1].dropped[1].by.rule)
  end)

  it("can be read", function()
    local text = tostring(extractor():origins(TEXT))
    for _, line in ipairs {
      'gifts 1: "Ana Silva gave Omar"',
      '  "Ana Silva gave Omar", tokens 1-4 <Gift> by p/gifts/gives (',
      '    who: "Ana Silva", tokens 1-2 <Name> by p/names/name (',
      '      n: "Ana Silva", tokens 1-2 <person> by p/person (',
      'sentence 2: "Omar praised Ana Silva and nothing."',
      '  "the port" <Name> by p/names/gone: removed by p/judged (',
      "): ports are no names\n",
      '  "Omar praised Ana Silva" <Praise> by p/gifts/praise: in no fact, and nothing says that it reads this layer',
      '  "nothing" by p/gifts/silent: made no span',
      '  - "Ana Silva gave" by p/gifts/short: dropped for "Ana Silva gave Omar" of p/gifts/gives',
    } do
      assert.truthy(text:find(line, 1, true), line .. "\n" .. text)
    end
    assert.equal('no facts\n\nsentence 1: "Rain."', tostring(extractor():origins "Rain."))
    assert.equal("no facts", tostring(extractor():origins ""))
  end)

  it("hold for what news finds, whatever becomes of it", function()
    local news = stringer.load "news"
    local told = news:origins("Rebels attacked Oslo on Monday. She did it.", { date = "2023-05-16" })
    local kinds = {}
    for _, fact in ipairs(told.facts) do
      kinds[fact.kind] = (kinds[fact.kind] or 0) + 1
      assert.truthy(fact.spans[1], fact.kind)
    end
    assert.same({ times = 1, entities = 2, events = 1 }, kinds)
  end)
end)
