-- Random lexicons over a few words in random texts, beside a search that tries every phrase at every token.
local core = require "stringer.core"
local random = require "support.random"

local language = core.language(require "stringer.lang.en")

local WORDS = { "oak", "elm", "Fir", "ash", "pine", "Yew", "tree", "of", "the", "old", "new", "hill" }
local CASES = { "folded", "exact" }
local LAYERS = { longest = "wood", all = "leaf" }

-- Words of the text stand nearer to each other than phrases would have them: many that no phrase holds lie between.
local function word(numbers)
  return numbers:chance(85) and numbers:pick(WORDS) or "x" .. numbers:number(40)
end

local function cased(numbers, text)
  return numbers:chance(30) and text:sub(1, 1):upper() .. text:sub(2) or text
end

local function random_text(numbers, n)
  local parts = {}
  for i = 1, n do
    parts[i] = cased(numbers, word(numbers)) .. (numbers:chance(8) and "\n\n" or " ")
  end
  return table.concat(parts)
end

local function random_entries(numbers)
  local entries = {}
  for id = 1, numbers:number(60) do
    local words = {}
    for i = 1, numbers:number(4) do
      words[i] = cased(numbers, numbers:pick(WORDS))
    end
    entries[id] =
      { words = words, case = numbers:pick(CASES), policy = numbers:chance(70) and "longest" or "all" }
  end
  return entries
end

local function compiled(entries)
  local builder = core.lexicon_builder(language)
  builder:match("leaf", "all")
  for _, entry in ipairs(entries) do
    builder:add(LAYERS[entry.policy], { table.concat(entry.words, " ") }, {}, entry.case)
  end
  local lexicon = assert(core.lexicon_load(builder:bytes()))
  builder:close()
  return lexicon
end

local function stands_at(doc, entry, first, last)
  local words = entry.words
  if first + #words - 1 > last then return false end
  for i, text in ipairs(words) do
    local at = first + i - 1
    if doc:folded(at) ~= text:lower() or (entry.case == "exact" and doc:text(at) ~= text) then return false end
  end
  return true
end

-- "first-last id" of every span that should be there.
local function wanted_at(doc, entries, first, last, out)
  local longest = 0
  for _, entry in ipairs(entries) do
    if entry.policy == "longest" and stands_at(doc, entry, first, last) then
      longest = math.max(longest, #entry.words)
    end
  end
  for id, entry in ipairs(entries) do
    local counts = entry.policy == "all" or #entry.words == longest
    if counts and stands_at(doc, entry, first, last) then
      out[#out + 1] = ("%d-%d %d"):format(first, first + #entry.words - 1, id)
    end
  end
end

local function wanted(doc, entries)
  local out = {}
  for k = 1, doc:nsentences() do
    local first, last = doc:sentence(k)
    for i = first, last do
      wanted_at(doc, entries, i, last, out)
    end
  end
  table.sort(out)
  return out
end

local function found(doc)
  local out = {}
  for _, layer in pairs(LAYERS) do
    local flat = doc:layer(layer)
    for i = 1, #flat, 3 do
      out[#out + 1] = ("%d-%d %d"):format(flat[i], flat[i + 1], flat[i + 2] - 2147483648)
    end
  end
  table.sort(out)
  return out
end

describe("random lexicons", function()
  it(
    "find what trying every phrase at every token finds, in texts of any length and with what they remember",
    function()
      local doc, total = core.document(core.session {}), 0
      for seed = 1, 120 do
        local numbers = random.new(seed)
        local entries = random_entries(numbers)
        local lexicon = compiled(entries)
        for _, n in ipairs { 3, 40, seed % 3 == 0 and 1100 or 100 } do
          doc:read(random_text(numbers, n), language)
          local expected = wanted(doc, entries)
          assert.equal(#expected, lexicon:match(doc), "seed " .. seed)
          assert.same(expected, found(doc), "seed " .. seed)
          total = total + #expected
        end
        lexicon:close()
      end
      assert.is_true(total > 10000)
      doc:close()
    end
  )
end)
