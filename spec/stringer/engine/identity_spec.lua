local identity = require "stringer.engine.identity"
local packs = require "support.packs"
local core = require "stringer.core"
local same = require "stringer.pack.same"
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
    assert.matches(
      'spans of `Vessel` have no feature `flagg` %(did you mean "flag"%?%)',
      refused 'keys = { "flagg|text" }'
    )
    assert.matches(
      "there is no function `wrds`; pack:value names one",
      refused 'keys = { "text" }, words = "wrds"'
    )
    assert.matches("`prefer` says what the same value", refused 'keys = { "text" }, prefer = { flag = 3 }')
    assert.matches('unknown key `kyes` %(did you mean "keys"%?%)', refused "kyes = {}")
    assert.matches(
      '`short` is first, last, inner, part, given or initials, not "lst" %(did you mean "last"%?%)',
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

-- The definition, step by step: all things are compared with each mention, by all names of both.
local naive = {}

local function words_of(text)
  local words = {}
  for word in text:gmatch "%S+" do
    words[#words + 1] = word
  end
  local other = words[1]:match "|(.*)"
  words[1] = words[1]:match "^[^|]*"
  return words, other
end

local function name_of(text, raw)
  local words, other = words_of(text)
  local letters = {}
  for word in (raw or ""):gmatch "%S+" do
    letters[#letters + 1] = word:match "^%u"
  end
  return {
    whole = text,
    words = words,
    n = #words,
    other = other,
    initials = #words > 1 and #letters > 1 and table.concat(letters):lower() or nil,
  }
end

local function stands_at(part, all, from)
  return table.concat(all.words, " ", from, from + part.n - 1) == table.concat(part.words, " ")
end

local ways = {}
function ways.part(a, b)
  if a.n > b.n then
    a, b = b, a
  end
  return a.n > 1 and a.n < b.n and (stands_at(a, b, 1) or stands_at(a, b, b.n - a.n + 1))
end
function ways.given(a, b)
  if a.n < 2 or b.n < 2 or a.words[a.n] ~= b.words[b.n] then return false end
  local x, y = a.words[1], b.words[1]
  local n = math.min(#x, #y)
  if x ~= y and a.other ~= y and b.other ~= x and (n == 2 or x:sub(1, n) ~= y:sub(1, n)) then return false end
  return a.n < 3 or b.n < 3 or a.words[2]:sub(1, 1) == b.words[2]:sub(1, 1)
end

local function of_word(test)
  return function(a, b)
    if a.n > b.n then
      a, b = b, a
    end
    return a.n == 1 and b.n > 1 and test(a.words[1], b)
  end
end
ways.last = of_word(function(word, name)
  return name.words[name.n] == word
end)
ways.first = of_word(function(word, name)
  return name.words[1] == word or name.other == word
end)
ways.inner = of_word(function(word, name)
  for i = 2, name.n - 1 do
    if name.words[i] == word and #word > 2 then return true end
  end
  return false
end)
ways.initials = of_word(function(word, name)
  return name.initials == word
end)

local function rank(wish, m, thing)
  local best = 0
  for _, a in ipairs(m.names) do
    for _, b in ipairs(thing.names) do
      local r = a.whole == b.whole and #wish.short + 1 or 0
      for i = #wish.short, 1, -1 do
        if ways[wish.short[i]](a, b) then r = math.max(r, #wish.short - i + 1) end
      end
      best = math.max(best, r)
    end
  end
  return best
end

local function weight(wish, m, thing)
  local r = rank(wish, m, thing)
  if r == 0 then return nil end
  for _, feature in ipairs(wish.agree) do
    if m.span[feature] and thing[feature] and m.span[feature] ~= thing[feature] then return nil end
  end
  local w = 10 * r
  for feature, more in pairs(wish.prefer) do
    if m.span[feature] and thing[feature] then
      w = w + (m.span[feature] == thing[feature] and more[1] or more[2])
    end
  end
  return w
end

local function learn(thing, m)
  thing.flag, thing.kind = thing.flag or m.span.flag, thing.kind or m.span.kind
  local name = m.names[1]
  if name.n == 1 and thing.names[1] or #thing.names == 8 then return end
  for _, known in ipairs(thing.names) do
    if known.whole == name.whole then return end
  end
  thing.names[#thing.names + 1] = name
end

local function place(wish, found, m)
  local best, value
  for _, thing in ipairs(found) do
    local w = weight(wish, m, thing)
    if w and (not best or w > value or w == value and thing.last > best.last) then
      best, value = thing, w
    end
  end
  if not best then
    best = { names = {}, last = 0 }
    found[#found + 1] = best
  end
  learn(best, m)
  m.thing = best
end

function naive.find(wish, mentions)
  local found = {}
  for _, m in ipairs(mentions) do
    if m.names[1].n > 1 then place(wish, found, m) end
  end
  for i, m in ipairs(mentions) do
    if not m.thing then place(wish, found, m) end
    m.thing.last = i
  end
end

describe("identity of random spans", function()
  local seed = 7
  local function random(n)
    seed = (seed * 1103515245 + 12345) % 2147483648
    return math.floor(seed / 65536) % n + 1
  end
  local session, language = core.session {}, core.language(require "stringer.lang.en")

  -- A document of these texts, and a span for each of them.
  local function read(texts)
    local doc, spans, at = core.document(session), {}, 1
    doc:read(table.concat(texts, "\n"), language)
    for i, text in ipairs(texts) do
      spans[i] = { first = doc:token_at(at), last = doc:token_at(at + #text - 1) }
      at = at + #text + 1
    end
    return { core = doc }, spans
  end

  local WORDS = { "Ana", "Ben", "Lark", "Heron", "Silva", "Da", "Dan", "Daniel", "D", "LH" }
  local NAMES = { "part", "given", "last", "first", "inner", "initials" }

  local function some(list)
    local chosen = {}
    for _, item in ipairs(list) do
      if random(2) == 1 then table.insert(chosen, random(#chosen + 1), item) end
    end
    return chosen
  end

  it("is that of the definition", function()
    for _ = 1, 150 do
      local wish = {
        keys = { "text" },
        short = some(NAMES),
        agree = random(2) == 1 and { "flag" } or {},
        prefer = random(2) == 1 and { kind = { random(9), random(20) - 15 } } or {},
        inherit = {},
      }
      local texts, mentions = {}, {}
      for i = 1, 24 do
        local words = {}
        for k = 1, random(4) do
          words[k] = WORDS[random(#WORDS)]
        end
        texts[i] = table.concat(words, " ")
        if #words > 1 and random(6) == 1 then texts[i] = texts[i]:gsub(" ", "|Bill ", 1) end
      end
      local doc, spans = read(texts)
      for i, span in ipairs(spans) do
        span.flag, span.kind = ({ "X", "Y" })[random(4)], ({ "a", "b" })[random(3)]
        mentions[i] = { span = span, names = { name_of(texts[i]:lower(), texts[i]) } }
      end
      local class = same.class(same.check({ file = "x", line = 1 }, "V", wish), {})
      local got = identity.find(doc, spans, { class })
      naive.find(wish, mentions)
      local numbers, count = {}, 0
      for i, m in ipairs(mentions) do
        if not numbers[m.thing] then
          count = count + 1
          numbers[m.thing] = count
        end
        assert.equal(numbers[m.thing], got[i].thing, texts[i] .. " of " .. table.concat(texts, ", "))
      end
    end
  end)

  it("refuses spans that are not of the document", function()
    local doc = read { "Ana Silva" }
    local class = same.class(same.check({ file = "x", line = 1 }, "V", { keys = { "text" } }), {})
    assert.has_error(function()
      identity.find(doc, { { first = 1, last = 9 } }, { class })
    end, "stringer: identify: no such tokens")
  end)

  it("takes no more time by many namesakes", function()
    local texts = {}
    for i = 1, 20000 do
      texts[i] = "Ana Silva"
    end
    local doc, spans = read(texts)
    for i, span in ipairs(spans) do
      span.flag = "X" .. i
    end
    local wish = { keys = { "text" }, short = { "last" }, agree = { "flag" } }
    local class = same.class(same.check({ file = "x", line = 1 }, "V", wish), {})
    local before = os.clock()
    assert.equal(20000, identity.find(doc, spans, { class })[20000].thing)
    assert.is_true(os.clock() - before < 2)
  end)
end)
