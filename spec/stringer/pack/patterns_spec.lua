local packs = require "support.packs"
local stringer = require "stringer"

local function source(match)
  return ([[
    local stringer = require "stringer"
    local pack = stringer.pack "test"
    pack:phase "p" { pack:rule "r" { match = %q, yields = "Hit" } }
    return pack
  ]]):format(match)
end

local function hits(match, text)
  local document, list = stringer.load(packs.file(source(match))):read(text), {}
  for _, span in ipairs(document:spans "Hit") do
    list[#list + 1] = document:text(span)
  end
  return list
end

local function refused(match, options)
  local file = packs.file(source(match))
  return packs.message(file, stringer.load, file, options)
end

describe("patterns of rules", function()
  after_each(packs.clean)

  it("fold lemmas as they fold texts", function()
    assert.same({ "said" }, hits("[lemma=Say]", "She said so."))
  end)

  it("meet clitics by their literals", function()
    assert.same({ "Norway's work" }, hits([=[[] "'s" "work"]=], "It was Norway's work."))
    assert.same({ "Norway’s work" }, hits([=[[] "'s" "work"]=], "It was Norway’s work."))
    assert.same({ "didn't" }, hits([["did" "n't"]], "They didn't."))
    assert.same({ "'tis" }, hits([["'tis"]], "Oh 'tis so."))
  end)

  it("refuse tests that no token passes", function()
    assert.matches(
      'FILE:3:%d+: rule "r": no token is "new york", which is several',
      refused '[lemma="New York"]'
    )
    assert.matches('no token is "New York"', refused '[text="New York"]')
    assert.matches("nothing has `pos` VERB and NOUN at once", refused "[folded=and & pos=VERB & pos=NOUN]")
    local file = packs.file [=[
      local pack = require "stringer".pack "test"
      pack:lexicon("tree", { oak = { wood = "hard" }, fir = { wood = "soft" } })
      pack:phase "p" { pack:rule "r" { match = "<tree wood=hard & wood=soft>", yields = "Hit" } }
      return pack
    ]=]
    assert.matches("nothing has `wood` hard and soft at once", packs.message(file, stringer.load, file))
    assert.matches(
      "`pos` tells nothing: the packs are loaded without a tagger",
      refused("[pos=VERB]", { tagger = false })
    )
  end)
end)
