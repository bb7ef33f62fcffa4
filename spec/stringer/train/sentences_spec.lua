local sentences = require "stringer.train.sentences"
local trees = require "stringer.train.trees"

local FOLDER = "lua/stringer/data"

local function made(seed, n)
  local all = {}
  sentences.make({ words = FOLDER, seed = seed, n = n }, function(s)
    all[#all + 1] = s
  end)
  return all
end

local function text(s)
  return table.concat(s.words, " ")
end

--- How many steps it is from a word to the root; nil in a circle.
local function depth(s, i)
  local steps = 0
  while i ~= 0 do
    i, steps = s.heads[i], steps + 1
    if not i or steps > #s.words then return nil end
  end
  return steps
end

local function crossing(s, i)
  local from, to = math.min(i, s.heads[i]), math.max(i, s.heads[i])
  for k = from + 1, to - 1 do
    if s.heads[k] < from or s.heads[k] > to then return true end
  end
end

describe("sentences of our own making", function()
  local all = made(3, 600)

  it("are the same for the same seed", function()
    local again, other = made(3, 20), made(4, 20)
    local differ = 0
    for i = 1, 20 do
      assert.are.same(all[i], again[i])
      if text(all[i]) ~= text(other[i]) then differ = differ + 1 end
    end
    assert.is_true(differ > 10)
  end)

  it("are trees with one root and no arcs that cross", function()
    for _, s in ipairs(all) do
      local roots = 0
      for i = 1, #s.words do
        assert(depth(s, i), text(s))
        if s.heads[i] == 0 then roots = roots + 1 end
        if s.heads[i] > 0 and s.pos[i] ~= "PUNCT" then assert(not crossing(s, i), text(s)) end
      end
      assert.equal(1, roots, text(s))
    end
  end)

  it("have labels that the parser knows", function()
    local known = { punct = true }
    for _, label in ipairs(trees.LABELS) do
      known[label] = true
    end
    for _, s in ipairs(all) do
      for i, label in ipairs(s.labels) do
        assert(known[label], label .. " in: " .. text(s))
        assert.equal(s.labels[i] == "root", s.heads[i] == 0)
      end
    end
  end)

  it("use words that are nouns and verbs as both", function()
    local seen = {}
    for _, s in ipairs(all) do
      for i, word in ipairs(s.words) do
        seen[word:lower()] = seen[word:lower()] or {}
        seen[word:lower()][s.pos[i]] = true
      end
    end
    local both = 0
    for _, pos in pairs(seen) do
      if pos.NOUN and pos.VERB then both = both + 1 end
    end
    assert.is_true(both > 40, both .. " words are both")
  end)

  it("end with a mark or are headlines", function()
    local bare = 0
    for _, s in ipairs(all) do
      if s.pos[#s.pos] ~= "PUNCT" then bare = bare + 1 end
      assert.is_truthy(text(s):find '^"? ?[%u%d]', text(s))
    end
    assert.is_true(bare > 60 and bare < 200, bare .. " headlines")
  end)
end)
