--- How English forms lead to their dictionary form: rules for the lemmatizer, and what no rule can know.
-- The training script compiles these tables into the tagger's model. Lemmas follow Universal Dependencies.
--
-- A rule replaces `suffix` by `replace` in words of a part of speech; the first that applies decides. It asks that
-- the outcome is in the lexicon as one of `bits`, if given, and leaves at least `least` bytes. `double`: what is left
-- ends in a doubled letter and loses one. `stop`: the form is its own lemma. `keep`: letter case stays.
-- `drop`: the suffix, one character, goes wherever it stands. Rules with a `group` (1 to 15) also tell the tagger that
-- the form can be such an inflection.
local NOUN, VERB, ADJ, ADV = 1, 2, 4, 8

local rules = {}

local function rule(pos, suffix, replace, options)
  local r = { pos = pos, suffix = suffix, replace = replace, least = 1 }
  for k, v in pairs(options or {}) do
    r[k] = v
  end
  rules[#rules + 1] = r
end

-- plurals
for _, ending in ipairs { "ss", "us", "is", "'s" } do
  rule("NOUN", ending, ending, { stop = true, least = 0 })
end
rule("NOUN", "ies", "y", { bits = NOUN, group = 1, least = 2 })
rule("NOUN", "ves", "f", { bits = NOUN, group = 1, least = 2 })
rule("NOUN", "ves", "fe", { bits = NOUN, group = 1, least = 2 })
rule("NOUN", "s", "", { bits = NOUN, group = 1, least = 3 })
rule("NOUN", "es", "", { bits = NOUN, group = 1, least = 2 })
rule("NOUN", "men", "man", { bits = NOUN, least = 2 })
rule("NOUN", "", "", { bits = NOUN }) -- `politics`, `Mathematics`
rule("NOUN", "ches", "ch", { least = 1 })
rule("NOUN", "shes", "sh", { least = 1 })
rule("NOUN", "sses", "ss", { least = 1 })
rule("NOUN", "xes", "x", { least = 1 })
rule("NOUN", "zzes", "zz", { least = 1 })
rule("NOUN", "ies", "y", { least = 2 })
rule("NOUN", "men", "man", { least = 2 })
rule("NOUN", "s", "", { least = 2 })

-- verbs; a form that is itself a verb in the lexicon stays (`bring`, `feed`, `seed`)
rule("VERB", "", "", { bits = VERB })
rule("VERB", "ies", "y", { bits = VERB, group = 2, least = 1 })
rule("VERB", "s", "", { bits = VERB, group = 2, least = 2 })
rule("VERB", "es", "", { bits = VERB, group = 2, least = 1 })
rule("VERB", "ied", "y", { bits = VERB, group = 3, least = 1 })
rule("VERB", "ed", "e", { bits = VERB, group = 3, least = 2 })
rule("VERB", "ed", "", { bits = VERB, group = 3, least = 2 })
rule("VERB", "ed", "", { bits = VERB, group = 3, double = true, least = 3 })
rule("VERB", "d", "", { bits = VERB, group = 3, least = 2 })
rule("VERB", "ing", "e", { bits = VERB, group = 4, least = 2 })
rule("VERB", "ing", "", { bits = VERB, group = 4, least = 2 })
rule("VERB", "ing", "", { bits = VERB, group = 4, double = true, least = 3 })
rule("VERB", "ying", "ie", { bits = VERB, group = 4, least = 1 })
rule("VERB", "in'", "", { bits = VERB, least = 2 })
rule("VERB", "in'", "e", { bits = VERB, least = 2 })
-- unknown verbs
for _, ending in ipairs { "ch", "sh", "ss", "x", "zz" } do
  rule("VERB", ending .. "es", ending)
end
rule("VERB", "ies", "y", { least = 2 })
rule("VERB", "ied", "y", { least = 2 })
local SILENT = {
  "at",
  "iz",
  "is",
  "ut",
  "uc",
  "nc",
  "rc",
  "v",
  "uid",
  "urg",
  "ang",
  "ag",
  "rg",
  "ibl",
  "gl",
  "bl",
  "pl",
  "tl",
  "dl",
  "kl",
}
for _, stem in ipairs(SILENT) do
  rule("VERB", stem .. "ed", stem .. "e", { least = 1 })
  rule("VERB", stem .. "ing", stem .. "e", { least = 1 })
end
for _, letter in ipairs { "b", "d", "g", "m", "n", "p", "r", "t" } do -- not `ss`, `ll`, `ff`, `zz`
  rule("VERB", letter .. letter .. "ed", letter, { least = 2 })
  rule("VERB", letter .. letter .. "ing", letter, { least = 2 })
end
rule("VERB", "ss", "ss", { stop = true, least = 0 })
rule("VERB", "us", "us", { stop = true, least = 0 })
rule("VERB", "s", "", { least = 3 })
rule("VERB", "ed", "", { least = 3 })
rule("VERB", "ing", "", { least = 3 })

-- degrees; only where the lexicon knows the positive
for _, degree in ipairs { { "er", 5 }, { "est", 6 } } do
  local ending, group = degree[1], degree[2]
  for _, class in ipairs { { "ADJ", ADJ }, { "ADV", ADJ + ADV } } do
    local pos, bits = class[1], class[2]
    local told = pos == "ADJ" and group or 0
    rule(pos, "i" .. ending, "y", { bits = bits, group = told, least = 2 })
    rule(pos, ending, "", { bits = bits, group = told, double = true, least = 4 })
    rule(pos, ending, "", { bits = bits, group = told, least = 3 })
    rule(pos, ending, "e", { bits = bits, group = told, least = 2 })
  end
end
-- adverbs from adjectives keep their form: a group for the tagger only
rule("X", "ly", "", { bits = ADJ, group = 7, least = 2 })
rule("X", "ily", "y", { bits = ADJ, group = 7, least = 2 })

-- names keep their form, but for peoples and parties in the plural
for _, people in ipairs { "an", "ist", "ite", "crat", "ani", "raqi", "aeli", "slim" } do
  rule("PROPN", people .. "s", people, { keep = true, least = 1 })
end
rule("PROPN", "", "", { keep = true, stop = true })

-- numbers without their separators
rule("NUM", ",", "", { drop = true })

--- Forms that rules get wrong or cannot know, by part of speech.
local irregular = {
  ADJ = {
    better = "good",
    best = "good",
    worse = "bad",
    worst = "bad",
    more = "more",
    most = "most",
    less = "less",
    least = "least",
    further = "far",
    farther = "far",
    furthest = "far",
    elder = "old",
    eldest = "old",
    upper = "upper",
    modest = "modest",
    outer = "outer",
    utter = "utter",
    inner = "inner",
    other = "other",
    former = "former",
    latter = "latter",
    proper = "proper",
  },
  ADV = {
    better = "well",
    best = "well",
    worse = "badly",
    worst = "badly",
    more = "more",
    most = "most",
    less = "less",
    least = "least",
    further = "far",
    farther = "far",
    ["n't"] = "not",
    ever = "ever",
    never = "never",
    over = "over",
    rather = "rather",
    later = "late",
    earlier = "early",
  },
  PRON = {
    me = "I",
    i = "I",
    him = "he",
    them = "they",
    us = "we",
    whom = "who",
    mine = "my",
    yours = "your",
    ours = "our",
    theirs = "their",
    hers = "her",
    these = "this",
    those = "that",
    ["'em"] = "they",
    ["'s"] = "we",
  },
  DET = { an = "a", these = "this", those = "that" },
  PART = { ["n't"] = "not", ["'"] = "'s", ["’s"] = "'s", nt = "not", na = "to", ta = "to" },
  AUX = {
    am = "be",
    are = "be",
    is = "be",
    was = "be",
    were = "be",
    been = "be",
    being = "be",
    ["'m"] = "be",
    ["'re"] = "be",
    ["'s"] = "be",
    has = "have",
    had = "have",
    having = "have",
    ["'ve"] = "have",
    ["'d"] = "would",
    ["'ll"] = "will",
    wo = "will",
    ca = "can",
    sha = "shall",
    did = "do",
    does = "do",
    done = "do",
    doing = "do",
    ai = "be",
    could = "could",
    would = "would",
    should = "should",
    might = "might",
    must = "must",
    got = "get",
    gets = "get",
    getting = "get",
  },
  PROPN = {
    states = "State",
    nations = "Nation",
    islands = "Island",
    wars = "War",
    jews = "Jew",
    arabs = "Arab",
    kurds = "Kurd",
    thais = "Thai",
    emirates = "Emirate",
    democrats = "Democrat",
    jan = "January",
    ["jan."] = "January",
    feb = "February",
    ["feb."] = "February",
    ["aug."] = "August",
    sept = "September",
    ["sept."] = "September",
    ["sep."] = "September",
    oct = "October",
    ["oct."] = "October",
    nov = "November",
    ["nov."] = "November",
    dec = "December",
    ["dec."] = "December",
  },
  NOUN = {
    media = "media",
    data = "data",
    police = "police",
    troops = "troop",
    women = "woman",
    men = "man",
    news = "news",
    species = "species",
    series = "series",
    means = "means",
    headquarters = "headquarters",
    barracks = "barracks",
    people = "people",
    forces = "force",
    talks = "talk",
    arms = "arm",
    elections = "election",
    lives = "life",
    axes = "axis",
    leaves = "leaf",
  },
  VERB = {
    lay = "lie",
    left = "leave",
    fell = "fall",
    found = "find",
    felt = "feel",
    saw = "see",
    led = "lead",
    bore = "bear",
    wound = "wound",
    wounded = "wound",
    fired = "fire",
    bound = "bind",
    rose = "rise",
    dies = "die",
    died = "die",
    dying = "die",
    lied = "lie",
    ties = "tie",
    tied = "tie",
    put = "put",
    born = "bear",
    shot = "shoot",
    shed = "shed",
  },
}

return { rules = rules, irregular = irregular, bits = { NOUN = NOUN, VERB = VERB, ADJ = ADJ, ADV = ADV } }
