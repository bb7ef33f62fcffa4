local core = require "stringer.core"
local stringer = require "stringer"

local function pack(extra)
  local p = stringer.pack "ships"
  p:lexicon("harbour", { "Bergen", "Oslo" })
  p:phase "moves" {
    p:rule "sails to" {
      match = [[ who:[shape=Title] [lemma=sail] ... where:<harbour> ]] .. (extra or ""),
      yields = "Move",
      fields = { to = "where.text" },
    },
  }
  p:kind("moves", { layer = "Move" })
  return p
end

local OPTIONS = { tagger = false, cache = false }

local function load(p, ticket)
  return stringer.load(p, { tagger = OPTIONS.tagger, cache = OPTIONS.cache, shared = ticket })
end

local function moves(extractor)
  local list = {}
  local document = extractor:read "Aurora sail to Oslo. Fram sail to Bergen."
  for _, span in ipairs(document:dossier().moves) do
    list[#list + 1] = span.to
  end
  document:close()
  return list
end

describe("a compiled pack that is shared", function()
  it("is used as it is, also when the one that compiled it has gone", function()
    local first = load(pack())
    local second = load(pack(), first:share())
    assert.same({ "Oslo", "Bergen" }, moves(second))
    assert.equal(first.items[1].program:bytes(), second.items[1].program:bytes())
    local third = load(pack(), second:share())
    first, second = nil, nil -- luacheck: ignore
    collectgarbage()
    collectgarbage()
    assert.same({ "Oslo", "Bergen" }, moves(third))
  end)

  it("explains itself", function()
    local told = tostring(load(pack(), load(pack()):share()):explain("Aurora sail to Paris.", "sails to"))
    assert.matches("<harbour>", told, 1, true)
  end)

  it("must be the same pack", function()
    local ticket = load(pack()):share()
    assert.error_matches(function()
      load(pack ' "now"', ticket)
    end, 'phase "ships/moves" is not as it is where the ticket is from')
    assert.error_matches(function()
      load(pack(), 7)
    end, "option `shared` must be a userdata")
  end)

  it("holds programs, lexicons and strings, and nothing else", function()
    local received =
      core.receive(core.share({ a = "x\0y", ["a\0z"] = "other", b = core.program { rules = {} } }):ticket())
    assert.equal("x\0y", received.a)
    assert.equal("other", received["a\0z"])
    assert.same({}, received.b:captures())
    assert.error_matches(function()
      core.share { a = {} }
    end, "`a` is no program, lexicon or string")
    assert.error_matches(function()
      core.share { "x" }
    end, "names are strings")
    assert.error_matches(function()
      core.receive "x"
    end, "a bundle's ticket is expected")
  end)
end)
