local command = require "support.command"
local fuzzy = require "stringer.engine.fuzzy"
local packs = require "support.packs"
local stringer = require "stringer"

local function load(list, options, more)
  return stringer.load(
    packs.file(([[
    local pack = require "stringer".pack "p"
    pack:lexicon("leader", %s, { features = { "code" }, %s })
    pack:phase "a" { pack:rule "r" { match = "<leader code=LBY>", yields = "Found" } }
    pack:kind("leaders", { layer = "leader" })
    pack:kind("found", { layer = "Found" })
    %s
    return pack]]):format(list, options, more or "")),
    { cache = false }
  )
end

local function texts(extractor, text, kind)
  local list = {}
  for i, fact in ipairs(extractor:read(text):dossier()[kind or "leaders"]) do
    list[i] = fact.text .. (fact.name and fact.name ~= fact.text and "=" .. fact.name or "")
  end
  return table.concat(list, "; ")
end

local LIST = '{ ["Muammar Gaddafi"] = { code = "LBY" }, "Lindqvist", "Ana", "Gaddafi Foundation" }'

describe("lists with a distance", function()
  after_each(packs.clean)

  it("are met by letters that are inserted, left out or replaced", function()
    local extractor = load(LIST, "distance = 1")
    assert.equal(
      "Lindqvist; Lindquist=Lindqvist; Lindqist=Lindqvist; Lindqvistt=Lindqvist",
      texts(extractor, "Lindqvist, Lindquist, Lindqist, Lindqvistt, Lindquistt.")
    )
    assert.equal("MUAMMAR GADAFI=Muammar Gaddafi", texts(extractor, "MUAMMAR GADAFI left."))
    assert.equal("", texts(extractor, "Muamar Gadafi left."))
    assert.equal("Muamar Gadafi=Muammar Gaddafi", texts(load(LIST, "distance = 2"), "Muamar Gadafi left."))
  end)

  it("leave short words as they are", function()
    assert.equal("Ana", texts(load(LIST, "distance = 2"), "Ana met Ann and Anna."))
  end)

  it("give entries with their features, which rules test and the dossier holds", function()
    local extractor = load(LIST, "distance = 1")
    local d = extractor:read "Muammar Gadafi left.":dossier()
    assert.same(
      { "LBY", "Muammar Gaddafi", "p/leader" },
      { d.leaders[1].code, d.leaders[1].name, d.leaders[1].rule }
    )
    assert.equal("Muammar Gadafi", texts(extractor, "Muammar Gadafi left.", "found"))
  end)

  it("prefer the list itself, then the nearest, then the longest", function()
    local extractor = load('{ "Lindberg", "Lindborg", "Lindbergh Trust" }', "distance = 2")
    assert.equal("Lindberg", texts(extractor, "Lindberg left."))
    assert.equal("Lindburg=Lindberg", texts(extractor, "Lindburg left."))
    assert.equal("Lindbergh Trusts=Lindbergh Trust", texts(extractor, "Lindbergh Trusts left."))
  end)

  it("stay within sentences, count letters not bytes, and read files", function()
    local extractor = load('{ "Gómez Núñez" }', "distance = 1")
    assert.equal(
      "Gómez Nuñez=Gómez Núñez",
      texts(extractor, "Gómez Nuñez left. It was Gómez. Núñez left.")
    )
    local path = command.file("%lexicon leader\nLindqvist | Linda Lindqvist\tcode=LBY\n", ".lex")
    finally(function()
      os.remove(path)
    end)
    extractor = load(("%q"):format(path), "distance = 1")
    assert.equal("Linda Lindquist=Lindqvist", texts(extractor, "Linda Lindquist left."))
    assert.equal("Linda Lindquist", texts(extractor, "Linda Lindquist left.", "found"))
  end)

  it("are refused with their place where they cannot be", function()
    local function refused(...)
      return select(2, pcall(load, ...))
    end
    assert.matches('lexicon "leader": `distance` is 1 or 2, not 3', refused(LIST, "distance = 3"))
    assert.matches("`distance` must be a number", refused(LIST, "distance = true"))
  end)

  it("are met as trying every phrase everywhere tells", function()
    local seed = 21
    local function random(n)
      seed = (seed * 1103515245 + 12345) % 2147483648
      return math.floor(seed / 65536) % n + 1
    end
    local function word(least)
      local list = {}
      for i = 1, least + random(4) - 1 do
        list[i] = ("ab"):sub(random(2)):sub(1, 1)
      end
      return table.concat(list)
    end
    for round = 1, 40 do
      local distance, phrases, quoted = round % 2 + 1, {}, {}
      for i = 1, 4 do
        phrases[i] = random(2) == 1 and word(3) or word(3) .. " " .. word(3)
        quoted[i] = ("%q"):format(phrases[i])
      end
      local extractor = load("{ " .. table.concat(quoted, ", ") .. " }", "distance = " .. distance)
      local words = {}
      for i = 1, 12 do
        words[i] = word(3)
      end
      local document = extractor:read(table.concat(words, " "))
      local exact, taken, wanted = load("{ " .. table.concat(quoted, ", ") .. " }", ""), {}, {}
      for _, span in ipairs(exact:read(table.concat(words, " ")):spans "leader") do
        for i = span.first, span.last do
          taken[i] = true
        end
        wanted[span.first .. "-" .. span.last] = true
      end
      local at = 1
      while at <= #words do
        local best
        for _, phrase in ipairs(phrases) do
          local sum, n, free = 0, 0, true
          for part in phrase:gmatch "%S+" do
            local given = words[at + n] or ""
            local d = fuzzy.distance(part, given, 99)
            if d > math.floor(#part / 4) then sum = 99 end
            sum, n = sum + d, n + 1
          end
          for i = at, at + n - 1 do
            free = free and not taken[i] and i <= #words
          end
          local found = sum > 0 and sum <= distance and { sum, -n, phrase, n = n, free = free }
          if
            found
            and (
              not best
              or found[1] < best[1]
              or found[1] == best[1] and (found[2] < best[2] or found[2] == best[2] and found[3] < best[3])
            )
          then
            best = found
          end
        end
        if best and best.free then
          wanted[at .. "-" .. at + best.n - 1] = true
          at = at + best.n - 1
        end
        at = at + 1
      end
      local got = {}
      for _, span in ipairs(document:spans "leader") do
        got[span.first .. "-" .. span.last] = true
      end
      assert.same(wanted, got, table.concat(phrases, "|") .. " in " .. table.concat(words, " "))
      packs.clean()
    end
  end)
end)
