-- Phases over layers. What they mean is that of the same pattern over a text that holds a token for each span and
-- nothing else: the engine itself says what that matches.
local packs = require "support.packs"
local stringer = require "stringer"

local HEAD = [[
  local pack = require "stringer".pack "p"
  pack:phase "spans" {
    pack:rule "n" { match = "[folded=n]", yields = "N", set = { big = false } },
    pack:rule "N" { match = "'NN' [folded=n]", yields = "N", set = { big = true } },
    pack:rule "v" { match = "[folded=v]", yields = "V" },
    pack:rule "w" { match = "[folded=w]", yields = "W" },
  }
]]

local function load(match, more, options)
  return stringer.load(packs.file(HEAD .. ([[
    pack:phase("over", { %s }) { pack:rule "r" { match = [==[ %s ]==], yields = "Found", %s } }
    pack:kind("found", { layer = "Found" })
    return pack]]):format(options or 'over = { "N", "V" }', match, more or "")))
end

local function found(extractor, text)
  local list = {}
  for i, fact in ipairs(extractor:read(text):dossier().found) do
    list[i] = fact.text
  end
  return table.concat(list, "; ")
end

local function refused(match, options)
  return select(2, pcall(load, match, nil, options))
end

describe("phases over layers", function()
  after_each(packs.clean)

  it("see their spans one after the other", function()
    assert.equal("n x v", found(load "<N> <V>", "x n x v x"))
    assert.equal("n w v", found(load "<N> <V>", "n w v"))
    assert.equal("", found(load("<N> <V>", nil, 'over = { "N", "V", "W" }'), "n w v"))
    assert.equal("n y v y n", found(load "<N> [] <N>", "x n y v y n x"))
    assert.equal("n x n", found(load "<N> <N>", "x n x n"))
  end)

  it("take as many as they can, and nothing behind the last", function()
    assert.equal("n x n x n", found(load "<N>+", "n x n x n x v x"))
    assert.equal("n", found(load "<N> <V>?", "n x x"))
    assert.equal("n x v", found(load "<N> <V>?", "n x v x"))
    assert.equal("n x v", found(load "<N> ...{,3} <V>", "n x v x v"))
    assert.equal("v x n", found(load "<N>? <V> <N big=false>", "x v x n"))
  end)

  it("capture spans without what stands between", function()
    local extractor = load("a:(<N> <N>) b:<V> c:<V>?", 'fields = { a = "a.text", b = "b.text", c = "c.text" }')
    local fact = extractor:read("x n y n z v x"):dossier().found[1]
    assert.same({ "n y n", "v" }, { fact.a, fact.b })
    assert.is_nil(fact.c)
  end)

  it("look around past what stands between", function()
    assert.equal("n", found(load "<N> &<V>", "n x n x v"))
    assert.equal("n; n", found(load "<N> !<V>", "n x n y v x n"))
    assert.equal("n", found(load "<&<V> <N>", "n x v x n"))
    assert.equal("n; n", found(load "<!<V> <N>", "x n x n x v x n"))
    assert.equal("n", found(load "^ <N>", "x n x n"))
    assert.equal("n", found(load "<N> $", "n x n x"))
  end)

  it("stay in their scope", function()
    assert.equal("", found(load "<N> <V>", "He saw n. V was there."))
    local wide = load("<N> <V>", nil, 'over = { "N", "V" }, scope = "document"')
    assert.equal("n. V", found(wide, "He saw n. V was there."))
  end)

  it("are refused where they ask for what they do not see", function()
    assert.matches('rule "r": a phase over layers sees spans of these only', refused '<N> "x"')
    assert.matches('rule "r": this phase runs over N, V, not over `W`', refused "<N> <W>")
    assert.matches(
      'phase "over": `over`: no pack, lexicon or step makes a layer `X`',
      refused("<N>", 'over = { "X" }')
    )
    assert.matches('phase "over": `over` must be a list of layers', refused("<N>", 'over = "N"'))
    assert.matches('rule "r": a pattern over layers must take a span', refused("&<N>"))
  end)

  it("match as the same pattern matches a text of those tokens alone", function()
    local seed = 3
    local function random(n)
      seed = (seed * 1103515245 + 12345) % 2147483648
      return math.floor(seed / 65536) % n + 1
    end
    -- A random pattern, over spans and over tokens.
    local function pattern(depth)
      local kind = random(depth > 0 and 9 or 3)
      if kind == 1 then return "<N>", "[folded=n]" end
      if kind == 2 then return "<V>", "[folded=v]" end
      if kind == 3 then return "[]", "[]" end
      local a, x = pattern(depth - 1)
      if kind <= 5 then
        local b, y = pattern(depth - 1)
        return a .. " " .. b, x .. " " .. y
      elseif kind == 6 then
        local b, y = pattern(depth - 1)
        return "(" .. a .. " | " .. b .. ")", "(" .. x .. " | " .. y .. ")"
      elseif kind == 7 then
        local look = ({ "&", "!", "<&", "<!" })[random(4)]
        local b, y = pattern(0)
        if random(2) == 1 then return look .. b .. " " .. a, look .. y .. " " .. x end
        return a .. " " .. look .. b, x .. " " .. look .. y
      end
      local count = ({ "?", "*", "+", "{1,2}", "??", "*?", "+?", "{,2}" })[random(8)]
      return "(" .. a .. ")" .. count, "(" .. x .. ")" .. count
    end
    local tried = 0
    while tried < 120 do
      local over, plain = pattern(3)
      local ok, spans = pcall(load, over)
      if plain and ok then
        tried = tried + 1
        local tokens = stringer.load(packs.file(([[
          local pack = require "stringer".pack "q"
          pack:phase "p" { pack:rule "r" { match = "%s", yields = "Found" } }
          pack:kind("found", { layer = "Found" })
          return pack]]):format(plain)))
        for _ = 1, 6 do
          local dense, loose = {}, {}
          for i = 1, 8 do
            dense[i] = ({ "n", "v" })[random(2)]
            loose[#loose + 1] = ("x "):rep(random(3) - 1) .. dense[i]
          end
          local wanted = {}
          for i, fact in ipairs(tokens:read(table.concat(dense, " ")):dossier().found) do
            wanted[i] = fact.text
          end
          local got = found(spans, table.concat(loose, " "))
          assert.equal(
            table.concat(wanted, "; "),
            (got:gsub("x ", "")),
            over .. " on " .. table.concat(loose, " ")
          )
        end
      end
      packs.clean()
    end
  end)
end)
