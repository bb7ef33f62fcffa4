local packs = require "support.packs"
local stringer = require "stringer"

local function load(again, more)
  return stringer.load(packs.file(([[
    local pack = require "stringer".pack "p"
    pack:phase "ships" {
      pack:rule "before" { match = "'no' v:[text=Star]", yields = "Vessel" },
      pack:rule "by kind" { match = "('ferry'|'tug') v:([shape=Title|UPPER]{1,3})", span = "v", yields = "Vessel",
        again = %s, fields = { kind = "v.text" }, set = { sure = true } },
      pack:rule "other" { match = "'the' v:[text=Star]", span = "v", yields = "Vessel" },
    }
    %s
    pack:kind("vessels", { layer = "Vessel" })
    return pack]]):format(again, more or "")))
end

local function texts(extractor, text)
  local list = {}
  for i, fact in ipairs(extractor:read(text):dossier().vessels) do
    list[i] = fact.text .. "@" .. fact.start .. (fact.sure and "" or "?")
  end
  return table.concat(list, " ")
end

describe("again", function()
  after_each(packs.clean)

  it("finds the same text elsewhere, before and behind", function()
    local text = "Grey Gull sank. The ferry Grey Gull was old. Grey Gull!"
    assert.equal("Grey Gull@1 Grey Gull@27 Grey Gull@46", texts(load "true", text))
    assert.equal("Grey Gull@27", texts(load "false", text))
  end)

  it("keeps the features and the rule", function()
    local document = load "true":read "The ferry Grey Gull sank. Grey Gull was old."
    local spans = document:spans "Vessel"
    assert.same(
      { 2, "Grey Gull", true, "p/ships/by kind" },
      { #spans, spans[2].kind, spans[2].sure, spans[2].rule.id }
    )
  end)

  it("minds the case, unless it is told not to", function()
    local text = "The ferry Grey Gull sank. GREY GULL was old; grey gull."
    assert.equal("Grey Gull@11", texts(load "true", text))
    assert.equal("Grey Gull@11 GREY GULL@27 grey gull@46", texts(load '"folded"', text))
  end)

  it("takes the longer first and nothing that is taken", function()
    assert.equal(
      "Grey@7 Grey Gull@19 Grey Gull@30 Grey@41",
      texts(load "true", "A tug Grey, a tug Grey Gull: Grey Gull, Grey.")
    )
    assert.equal("Star@5 Star@15? Star@21", texts(load "true", "tug Star, the Star, Star."))
  end)

  it("finds many texts as it finds few", function()
    local words = {}
    for i = 1, 400 do
      words[i] = ("The tug Q%dx sank. Q%dx!"):format(i, i)
    end
    local extractor = load "true"
    assert.equal(800, #extractor:read(table.concat(words, " ")):dossier().vessels)
  end)

  it("does not cross sentences, and is there for later rules", function()
    local extractor = load(
      "true",
      [[pack:phase "later" { pack:rule "two" {
      match = "<Vessel> 'sank'", yields = "Vessel" } }]]
    )
    assert.matches("Grey Gull sank", texts(extractor, "The ferry Grey Gull left. Grey Gull sank."))
    assert.equal("Grey Gull@11", texts(load "true", "The ferry Grey Gull sank. It was Grey. Gull said so."))
  end)

  it("is told by explain with the place where it was found first", function()
    local text = tostring(load "true":explain "The ferry Grey Gull sank. Grey Gull was old.")
    assert.matches(
      '~ "Grey Gull", tokens 7%-8: <Vessel> of p/ships/by kind found as in tokens 3%-4 by p/ships/by kind',
      text
    )
  end)

  it("is refused where it makes no sense", function()
    assert.matches('`again` is true or "folded", not "fold"', select(2, pcall(load, '"fold"')))
    assert.matches(
      "`again` needs `yields`",
      select(
        2,
        pcall(
          load,
          "true",
          [[pack:phase "x" { pack:rule "r" { match = "v:<Vessel>", edits = { v = false }, again = true } }]]
        )
      )
    )
  end)

  it("is the same as looking at every place for every span", function()
    local extractor, words = load '"folded"', { "Grey", "Gull", "ferry", "sank.", "tug", "grey" }
    local seed = 5
    local function random(n)
      seed = (seed * 1103515245 + 12345) % 2147483648
      return math.floor(seed / 65536) % n + 1
    end
    local plain = load "false"
    for _ = 1, 60 do
      local list = {}
      for i = 1, 25 do
        list[i] = words[random(6)]
      end
      local text = table.concat(list, " ")
      local document, got = plain:read(text), {}
      local found, taken = {}, {}
      for _, span in ipairs(document:spans "Vessel") do
        found[#found + 1] = { first = span.first, last = span.last }
        for i = span.first, span.last do
          taken[i] = true
        end
      end
      table.sort(found, function(a, b)
        if a.last - a.first ~= b.last - b.first then return a.last - a.first > b.last - b.first end
        return a.first < b.first
      end)
      for k = 1, #found do
        local span = found[k]
        for at = 1, document:ntokens() - (span.last - span.first) do
          local last, free = at + span.last - span.first, true
          for i = at, last do
            free = free and not taken[i] and document:folded(i) == document:folded(span.first + i - at)
          end
          if free and document:sentence_of(at) == document:sentence_of(last) then
            found[#found + 1] = { first = at, last = last }
            for i = at, last do
              taken[i] = true
            end
          end
        end
      end
      local wanted = {}
      for _, span in ipairs(found) do
        wanted[#wanted + 1] = span.first .. "-" .. span.last
      end
      local other = extractor:read(text)
      for _, span in ipairs(other:spans "Vessel") do
        got[#got + 1] = span.first .. "-" .. span.last
      end
      table.sort(wanted)
      table.sort(got)
      assert.same(wanted, got, text)
    end
  end)
end)
