local identity = require "stringer.engine.identity"
local packs = require "support.packs"
local stringer = require "stringer"

local HEAD = [[
  local pack = require "stringer".pack "p"
  pack:lexicon("ship", { ["Ocean Lark"] = { flag = "PRT" }, ["Dun Lark"] = { flag = "NOR", built = 1990 }, "Lark",
    ["Sea Heron"] = { built = 1980 }, "Heron", ["Star of Arle Line"] = { flag = "NOR" }, "SAL" })
  pack:phase "ships" { pack:rule "r" { match = "s:<ship>", yields = "Vessel",
    fields = { flag = "s.flag", built = "s.built" } } }
]]

local function load(spec, more, options)
  return stringer.load(
    packs.file(
      HEAD
        .. ("pack:identity('Vessel', { %s })\n"):format(spec)
        .. (more or "")
        .. "\npack:kind('vessels', { layer = 'Vessel', identity = true })\nreturn pack"
    ),
    options
  )
end

local function things(extractor, text)
  local list = {}
  for i, fact in ipairs(extractor:read(text):dossier().vessels) do
    local texts = {}
    for k, mention in ipairs(fact.mentions) do
      texts[k] = mention.text
    end
    list[i] = table.concat(texts, ", ") .. (fact.flag and " " .. fact.flag or "")
  end
  return table.concat(list, "; ")
end

describe("identity", function()
  after_each(packs.clean)

  it("is that of a key, whatever its case", function()
    local extractor = load 'keys = { "text" }'
    assert.equal("Ocean Lark, OCEAN LARK PRT; Lark", things(extractor, "Ocean Lark, OCEAN LARK and Lark."))
  end)

  it("is that of a short form of what was named last, or will be named", function()
    local extractor = load 'keys = { "text" }, short = { "last", "initials" }'
    assert.equal("Ocean Lark, Lark PRT", things(extractor, "Ocean Lark left. The Lark sank."))
    assert.equal(
      "Ocean Lark PRT; Dun Lark, Lark NOR",
      things(extractor, "Ocean Lark met Dun Lark. The Lark sank.")
    )
    assert.equal(
      "Ocean Lark, Ocean Lark, Lark PRT; Dun Lark NOR",
      things(extractor, "Ocean Lark met Dun Lark. Ocean Lark left. The Lark sank.")
    )
    assert.equal("Lark, Dun Lark NOR", things(extractor, "Lark sinks. The Dun Lark was old."))
    assert.equal("Star of Arle Line, SAL NOR", things(extractor, "Star of Arle Line (SAL)."))
  end)

  it("is not that of two who share a short form", function()
    local extractor = load 'keys = { "text" }, short = { "last" }'
    assert.equal(
      "Ocean Lark, Lark PRT; Dun Lark NOR",
      things(extractor, "Ocean Lark left. The Lark met Dun Lark.")
    )
  end)

  it("asks for what must agree", function()
    local more = [[pack:phase("more", { after = "ships" }) { pack:rule "flagged" {
      match = "[text=Norwegian] s:<Vessel>", edits = { s = { flag = "NOR" } } } }]]
    local extractor = load('keys = { "text" }, short = { "last" }, agree = { "flag" }, after = "more"', more)
    assert.equal("Ocean Lark PRT; Lark NOR", things(extractor, "Ocean Lark left. The Norwegian Lark sank."))
    assert.equal("Dun Lark, Lark NOR", things(extractor, "Dun Lark left. The Norwegian Lark sank."))
  end)

  it("hands on what others lack, and numbers things for later rules", function()
    local extractor = load(
      'keys = { "text" }, short = { "last" }, inherit = { "flag", "built" }',
      [[pack:phase "later" { pack:rule "two" { match = "s:<Vessel same=2>", yields = "Second" } }
      pack:kind("second", { layer = "Second" })]]
    )
    local d = extractor:read "Lark met Sea Heron. Dun Lark left; Heron and Lark sank.":dossier()
    assert.same({ "NOR", 1990 }, { d.vessels[1].flag, d.vessels[1].built })
    assert.same({ 3, 2, 1980 }, { #d.vessels[1].mentions, #d.vessels[2].mentions, d.vessels[2].built })
    assert.same({ "Sea Heron", "Heron" }, { d.second[1].text, d.second[2].text })
  end)

  it("is told by explain, and found in a sandbox", function()
    local extractor = load('keys = { "text" }, short = { "last" }', nil, { sandbox = true })
    assert.matches(
      '<Vessel> of p/ships/r changed at [^\n]*:%d+: the same as "Ocean Lark"',
      tostring(extractor:explain "Ocean Lark left. The Lark sank.")
    )
  end)

  it("is refused with its place where it makes no sense", function()
    local function refused(spec, more)
      return select(2, pcall(load, spec, more))
    end
    assert.matches('identity of "Vessel": `keys` names at least one feature', refused "")
    assert.matches('unknown key `kyes` %(did you mean "keys"%?%)', refused "kyes = {}")
    assert.matches(
      '`short` is first, last or initials, not "lst" %(did you mean "last"%?%)',
      refused 'keys = { "text" }, short = { "lst" }'
    )
    assert.matches(
      "it is a lexicon, whose spans stay",
      refused('keys = { "text" }', "pack:identity('ship', { keys = { 'text' } })")
    )
    assert.matches(
      'kind "x": `identity` needs `layer`',
      refused('keys = { "text" }', "pack:kind('x', { make = function() end, identity = true })")
    )
  end)
end)

-- The definition, step by step: for each span all things are looked at anew.
local function naive(doc, spans, wish)
  local list = {}
  local function short(text)
    local words, forms = {}, {}
    for word in text:gmatch "%S+" do
      words[#words + 1] = word
    end
    for _, what in ipairs(#words > 1 and wish.short or {}) do
      forms[what == "first" and words[1]:lower() or words[#words]:lower()] = true
    end
    return forms
  end
  local function bears(thing, kind, name)
    local when
    for i, member in ipairs(thing) do
      if member[kind][name] then when = thing.order[i] end
    end
    return when
  end
  local function pick(kind, names, span, only_short)
    local best
    for name in pairs(names) do
      local bearers = {}
      for _, thing in ipairs(list) do
        local when = bears(thing, kind, name)
        if when then bearers[#bearers + 1] = { thing = thing, when = when } end
      end
      table.sort(bearers, function(a, b)
        return a.when > b.when
      end)
      for i = 1, math.min(8, #bearers) do
        local thing, fits = bearers[i].thing, true
        for _, member in ipairs(thing) do
          if only_short and next(member.short) then fits = false end
          local a, b = member.span.flag, span.flag
          if wish.agree[1] and a ~= nil and b ~= nil and a ~= b then fits = false end
        end
        if fits and (not best or thing.order[#thing] > best.order[#best]) then best = thing end
      end
    end
    return best
  end
  for i, span in ipairs(spans) do
    local text = doc:text(span)
    local own = { [text:lower()] = true }
    local member = { span = span, keys = own, text = own, short = short(text) }
    local thing = pick("keys", member.keys, span)
      or wish.short[1] and (pick("short", member.text, span) or pick("text", member.short, span, true))
      or nil
    if not thing then
      thing = { order = {} }
      list[#list + 1] = thing
    end
    thing[#thing + 1], thing.order[#thing.order + 1] = member, i
  end
  return list
end

describe("identity of random spans", function()
  it("is that of the definition", function()
    local words = { "Ana", "Ben", "Lark", "Heron", "Silva" }
    local seed = 7
    local function random(n)
      seed = (seed * 1103515245 + 12345) % 2147483648
      return math.floor(seed / 65536) % n + 1
    end
    for _ = 1, 300 do
      local wish = {
        keys = { "text" },
        short = ({ {}, { "last" }, { "first", "last" } })[random(3)],
        agree = random(2) == 1 and { "flag" } or {},
        inherit = {},
      }
      local texts, spans = {}, {}
      for i = 1, 30 do
        texts[i] = random(3) == 1 and words[random(5)] or words[random(5)] .. " " .. words[random(5)]
        spans[i] = { first = i, last = i, id = i, flag = ({ "X", "Y" })[random(4)] }
      end
      local doc = {
        text = function(_, span)
          return texts[span.first]
        end,
      }
      local got, wanted = identity.find(doc, spans, wish), naive(doc, spans, wish)
      assert.equal(#wanted, #got)
      for k, thing in ipairs(wanted) do
        for i, member in ipairs(thing) do
          assert.equal(member.span, got[k][i])
        end
      end
    end
  end)
end)
