local core = require "stringer.core"

local tagger = assert(core.tagger "lua/stringer/data/en.tagger")

local cases = {
  NOUN = {
    soldiers = "soldier",
    cities = "city",
    children = "child",
    women = "woman",
    crises = "crisis",
    wives = "wife",
    churches = "church",
    buses = "bus",
    glass = "glass",
    news = "news",
    species = "species",
    spokesmen = "spokesman",
    Rebels = "rebel",
    PROTESTERS = "protester",
    jihadists = "jihadist",
    drones = "drone",
    ["militias"] = "militia",
  },
  VERB = {
    said = "say",
    killed = "kill",
    dying = "die",
    died = "die",
    stopped = "stop",
    announced = "announce",
    vowed = "vow",
    vetoes = "veto",
    denies = "deny",
    denied = "deny",
    fled = "flee",
    shot = "shoot",
    led = "lead",
    left = "leave",
    fell = "fall",
    bring = "bring",
    feed = "feed",
    focused = "focus",
    tweeted = "tweet",
    airlifted = "airlift",
    TORCHED = "torch",
    blamed = "blame",
    agreed = "agree",
    sees = "see",
    freeing = "free",
    resigned = "resign",
    struck = "strike",
    beaten = "beat",
    quit = "quit",
  },
  AUX = {
    is = "be",
    were = "be",
    ["'s"] = "be",
    ["’re"] = "be",
    wo = "will",
    ca = "can",
    had = "have",
    did = "do",
    ["'ll"] = "will",
  },
  PRON = { them = "they", him = "he", us = "we", me = "I", those = "that" },
  DET = { an = "a", these = "this" },
  PART = { ["n't"] = "not", ["n’t"] = "not", ["'s"] = "'s", ["’s"] = "'s", to = "to" },
  ADJ = {
    older = "old",
    biggest = "big",
    deadlier = "deadly",
    better = "good",
    worst = "bad",
    clever = "clever",
    larger = "large",
  },
  ADV = { faster = "fast", later = "late", ["n't"] = "not" },
  NUM = { ["1,200"] = "1200", ["40"] = "40", two = "two" },
  PROPN = {
    Reuters = "Reuters",
    Paris = "Paris",
    Nations = "Nation",
    States = "State",
    Palestinians = "Palestinian",
    Obama = "Obama",
  },
}

describe("the lemmatizer", function()
  for pos, forms in pairs(cases) do
    it("knows " .. pos, function()
      for form, lemma in pairs(forms) do
        assert.equal(form .. " " .. lemma, form .. " " .. tagger:lemma(form, pos))
      end
    end)
  end

  it("takes the folded text where it knows no better", function()
    assert.equal("zq", tagger:lemma("ZQ", "NOUN"))
    assert.equal(("s"):rep(3000), tagger:lemma(("S"):rep(3000), "NOUN"))
  end)

  it("refuses what is no part of speech", function()
    assert.error(function()
      tagger:lemma("a", "NONE")
    end)
    assert.error(function()
      tagger:lemma("a", "noun")
    end)
  end)
end)
