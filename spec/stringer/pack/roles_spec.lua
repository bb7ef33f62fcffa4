local packs = require "support.packs"
local stringer = require "stringer"

local HEAD = [[
  local stringer = require "stringer"
  local pack = stringer.pack "test"
  pack:lexicon("state", { Spain = { code = "ESP" }, Portugal = { code = "PRT" }, Norway = { code = "NOR" },
    Mali = { code = "MLI" } })
  pack:lexicon("town", { "Lisbon", "Oslo" })
]]

local function source(match, args, fields)
  return HEAD
    .. ([[
    pack:phase("p", { policy = "all" }) { pack:rule "r" { match = [=[ %s ]=], yields = "Fact",
      args = { %s }, fields = { %s } } }
    return pack
  ]]):format(match, args, fields or "")
end

local function facts(text, match, args, fields)
  local document = stringer.load(packs.file(source(match, args, fields))):read(text)
  return document:spans "Fact"
end

local function refused(match, args)
  local file = packs.file(source(match, args))
  return packs.message(file, stringer.load, file)
end

local function plain(list)
  local copy = {}
  for i, value in ipairs(list or {}) do
    copy[i] = value
  end
  return copy
end

local ATTACK = "trigger:[lemma=attack & pos=VERB]"

describe("roles of rules", function()
  after_each(packs.clean)

  it("lead from a capture along arguments to spans, with their features", function()
    local found = facts(
      "Spain attacked Portugal in Lisbon.",
      ATTACK,
      'actor = "trigger.subject <state>", target = "trigger.object <state>", place = "trigger.oblique(in|at) <town>"',
      'by = "actor.code", on = "target.code", place = "place.text"'
    )
    assert.equal(1, #found)
    assert.same({ "ESP", "PRT", "Lisbon" }, { found[1].by, found[1].on, found[1].place })
  end)

  it("must not be there where `!` follows", function()
    local args = 'target = "trigger.object <state>", none = "trigger.oblique(with) !"'
    assert.equal(1, #facts("Spain attacked Portugal in Lisbon.", ATTACK, args))
    assert.equal(0, #facts("Spain attacked Portugal with tanks.", ATTACK, args))
  end)

  it("lead along the tree, by relations and tests of tokens, and anew where nothing was found", function()
    local function who(text, path)
      return facts(text, ATTACK, "who = '" .. path .. "'", 'who = "who.code"')[1]
    end
    local text = "Soldiers of Spain attacked Portugal near Norway, its ally."
    assert.equal("ESP", who(text, "trigger.dependent(nsubj).dependent(nmod) <state>").who)
    assert.equal("NOR", who(text, "trigger.dependent(obl)[pos=PROPN] <state>").who)
    assert.equal("PRT", who(text, "trigger.after[folded=portugal] <state>").who)
    assert.is_nil(who(text, "trigger.after[folded=norway] <state>"))
    assert.equal("PRT", who(text, "trigger.oblique(with); agent; object <state>").who)
    assert.equal("NOR", who(text, "trigger.oblique(near); object <state>").who)
    assert.equal("PRT", who(text, "trigger.oblique.head(obl).object[in=state] <state>").who)
  end)

  it("are those of the active where the verb is passive", function()
    local found = facts(
      "Portugal was attacked by Spain.",
      ATTACK,
      'actor = "trigger.actor <state>", target = "trigger.patient <state>"',
      'by = "actor.code", on = "target.code"'
    )
    assert.same({ "ESP", "PRT" }, { found[1].by, found[1].on })
    assert.equal(0, #facts("Portugal was attacked by Spain.", ATTACK, 'target = "trigger.object <state>"'))
  end)

  it("are the clause that a verb, an adjective or a noun governs", function()
    local function content(text, match)
      return facts(text, match, 'what = "word.complement"', 'what = "what.text"')
    end
    assert.equal("that Mali left", content("Spain hinted that Mali left.", "word:[lemma=hint]")[1].what)
    assert.equal(
      "that Mali would leave",
      content("Spain was sure that Mali would leave.", "word:[lemma=sure]")[1].what
    )
    assert.equal(
      "that Mali had failed",
      content("The claim that Mali had failed was false.", "word:[lemma=claim]")[1].what
    )
    assert.equal(0, #content("Spain hinted at peace.", "word:[lemma=hint]"))
  end)

  it("are one, all through conjuncts, or need not be there", function()
    local text = "Spain attacked Portugal and Norway."
    assert.equal("PRT", facts(text, ATTACK, 't = "trigger.object <state>"', 't = "t.code"')[1].t)
    assert.same(
      { "PRT", "NOR" },
      plain(facts(text, ATTACK, 't = "trigger.object <state>*"', 't = "t.code*"')[1].t)
    )
    assert.equal(0, #facts(text, ATTACK, 't = "trigger.object <town>"'))
    assert.equal(0, #facts(text, ATTACK, 't = "trigger.object <town>+"'))
    assert.equal(1, #facts(text, ATTACK, 't = "trigger.object <town>?"'))
    assert.equal(1, #facts(text, ATTACK, 't = "trigger.object <town>*"'))
  end)

  it("take alternatives in their order, and phrases where no span is wanted", function()
    local found = facts(
      "Spain attacked near Lisbon.",
      ATTACK,
      'w = "trigger.object|oblique(near) <state|town>"',
      'w = "w.text"'
    )
    assert.equal("Lisbon", found[1].w)
    assert.equal(
      "the old village",
      facts("Spain attacked the old village.", ATTACK, 'w = "trigger.object"', 'w = "w.text"')[1].w
    )
  end)

  it("test the spans that they end in", function()
    local args = 't = "trigger.object <state code=NOR>"'
    assert.equal(1, #facts("Spain attacked Norway.", ATTACK, args))
    assert.equal(0, #facts("Spain attacked Mali.", ATTACK, args))
  end)

  it("stay as the pattern captured them", function()
    local found = facts(
      "Spain attacked Portugal and Norway.",
      ATTACK .. " ... actor:<state code=NOR>",
      'actor = "trigger.subject <state>"',
      'by = "actor.code"'
    )
    assert.equal("NOR", found[1].by)
  end)

  it("are the nearest span of a layer", function()
    local text = "In Oslo they said that Spain attacked, and left Lisbon."
    assert.equal("Lisbon", facts(text, ATTACK, 'p = "nearest(<town>, after)"', 'p = "p.text"')[1].p)
    assert.equal("Oslo", facts(text, ATTACK, 'p = "nearest(<town>, before, sentence)"', 'p = "p.text"')[1].p)
    assert.equal("Lisbon", facts(text, ATTACK, 'p = "nearest(<town>, either)"', 'p = "p.text"')[1].p)
    assert.equal(0, #facts("They met in Oslo. Spain attacked.", ATTACK, 'p = "nearest(<town>, either)"'))
  end)

  it("are nearest as looking at every span tells, of two equally near ones the one before", function()
    local seed = 11
    local function random(n)
      seed = (seed * 1103515245 + 12345) % 2147483648
      return math.floor(seed / 65536) % n + 1
    end
    for _, side in ipairs { "before", "after", "either" } do
      local extractor = stringer.load(
        packs.file(([[
        local pack = require "stringer".pack "p"
        pack:phase("spans", { policy = "all" }) {
          pack:rule "n" { match = "[folded=n]", yields = "N", set = { long = false } },
          pack:rule "nn" { match = "[folded=n]{2}", yields = "N", set = { long = true } },
          pack:rule "o" { match = "[folded=o]", yields = "O" },
        }
        pack:phase "near" { pack:rule "m" { match = "[folded=m]", yields = "Found",
          args = { p = "nearest(<N|O long!=true>, %s)?" }, fields = { p = "p.span" } } }
        return pack]]):format(side)),
        { cache = false }
      )
      for _ = 1, 60 do
        local words = {}
        for i = 1, 14 do
          words[i] = ({ "m", "n", "n", "o", "x", "x." })[random(6)]
        end
        local document = extractor:read(table.concat(words, " "))
        local spans = {}
        for _, layer in ipairs { "N", "O" } do
          for _, span in ipairs(document:spans(layer)) do
            if not span.long then spans[#spans + 1] = span end
          end
        end
        for _, found in ipairs(document:spans "Found") do
          local best, least
          for _, span in ipairs(spans) do
            local behind = span.first > found.last
            local distance = behind and 2 * (span.first - found.last) + 1 or 2 * (found.first - span.last)
            local allowed = behind and side ~= "before" or not behind and side ~= "after"
            if
              allowed
              and document:sentence_of(span.first) == document:sentence_of(found.first)
              and (not least or distance < least)
            then
              best, least = span, distance
            end
          end
          assert.equal(best and best.first, found.p and found.p.first, document:text())
        end
        document:close()
      end
    end
  end)

  it("that are missing are told by explain", function()
    local extractor = stringer.load(packs.file(source(ATTACK, 'target = "trigger.object <state>"')))
    assert.matches(
      '"attacked", tokens 2%-2: test/p/r [^\n]*dropped by `args`: no `target`',
      tostring(extractor:explain "Spain attacked.")
    )
  end)

  it("are checked when packs are loaded", function()
    assert.matches(
      'there is no step `subjct` %(did you mean "subject"',
      refused(ATTACK, 'a = "trigger.subjct <state>"')
    )
    assert.matches("the pattern has no capture `triger`", refused(ATTACK, 'a = "triger.subject <state>"'))
    assert.matches("makes a layer `stat`", refused(ATTACK, 'a = "trigger.subject <stat>"'))
    assert.matches("have no feature `cde`", refused(ATTACK, 'a = "trigger.subject <state cde=ESP>"'))
    assert.matches("`subject` takes nothing in brackets", refused(ATTACK, 'a = "trigger.subject(in) <state>"'))
    assert.matches(
      "nearest%(<Layer>, before|after|either, clause|sentence%) is expected",
      refused(ATTACK, 'a = "nearest(<state>, there)"')
    )
  end)
end)
