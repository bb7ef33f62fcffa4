--- Trains the parser's model, whose trees tell the arguments of verbs.
--
--    lua lua/stringer/train/parser.lua --tagger FILE --gold FILE [--gold FILE ...] [--fold FILE ...]
--        [--taught FILE ...] [--made N] [--lexicons DIR] --out FILE [--prefer LABEL=BY ...] [--times N] [--rounds N]
--        [--word N] [--least N] [--seed N]
--
-- `--tagger`: the tagger's model, whose features and word vectors the parser shares; the result fits no other.
-- `--gold`: treebanks in CoNLL-U. The shipped model is made from the English Web Treebank and nothing else.
-- `--fold`: models of the tagger (tagger.lua with `--hold N --fold K`, in the order of K) that have each not seen a
-- part of the gold documents: these are tagged as text is that the tagger has never seen. Without it the parts of
-- speech are those of the treebank.
-- `--taught`: trees that teacher.py made of plain text; data/en.arguments.txt says which. `--times`: how often the gold
-- trees stand among them.
-- `--made`: so many sentences of our own making (sentences.lua) with words of the pack's lexicons in `--lexicons`;
-- taught and made sentences are tagged by the tagger.
-- `--prefer iobj=1.2`: a number that is added to a label's score. Teachers that were taught by newspapers seldom see an
-- indirect object; the number is the best on the treebank's development part.
-- `--word`, `--least`: how often a word, and in how many forms another feature, must occur to be known.
-- The same input and seed give the same model on the same machine; two million words take some minutes a round.
local core = require "stringer.core"
local headlines = require "stringer.train.headlines"
local options_of = require "stringer.train.options"
local sentences = require "stringer.train.sentences"
local taught = require "stringer.train.taught"
local trees = require "stringer.train.trees"

local function read_options(list)
  local o = options_of(list, {
    gold = {},
    fold = {},
    taught = {},
    prefer = {},
    times = 1,
    made = 0,
    lexicons = "lua/stringer/data",
    seed = 7,
    rounds = 8,
    word = 3,
    least = 6,
  })
  if #o.gold == 0 or not o.tagger or not o.out then error("train: see the head of this script", 0) end
  return o
end

local function say(...) io.stderr:write(string.format(...), "\n") end

--- Gives the words the parts of speech of a tagger that was not trained on them.
local function tag_again(folds, s)
  if #folds > 0 then s.pos = folds[s.document % #folds + 1]:words(s.words) end
end

local function add_gold(trainer, o)
  local folds, n = {}, 0
  for i, path in ipairs(o.fold) do
    folds[i] = assert(core.tagger(path))
  end
  for _, path in ipairs(o.gold) do
    trees.read(path, function(s)
      trees.prepare(s)
      tag_again(folds, s)
      for _ = 1, o.times do
        trainer:sentence(s.words, s.pos, s.heads, s.labels)
      end
      n = n + 1
    end)
  end
  return n
end

--- The taught sentences and headlines made of them, with the tagger's parts of speech.
local function add_taught(trainer, tagger, o)
  local made = 0
  local function add(s)
    s.pos, s.lemmas = tagger:words(s.words)
    trainer:sentence(s.words, s.pos, s.heads, s.labels)
  end
  local kept, dropped = taught.read(o.taught, function(s)
    add(s)
    local h = headlines.of(s)
    if h then
      made = made + 1
      add(h)
    end
  end)
  say("%d taught sentences, %d left out, %d headlines made", kept, dropped, made)
end

--- Sentences of our own making. The seed differs from the tagger's, so they are not those that the tagger learns.
local function add_made(trainer, tagger, o)
  sentences.make({ words = o.lexicons, seed = o.seed + 1, n = o.made }, function(s)
    trees.prepare(s)
    trainer:sentence(s.words, (tagger:words(s.words)), s.heads, s.labels)
  end)
end

local function write(path, bytes)
  local file = assert(io.open(path .. ".new", "wb")) -- whoever has the old one mapped keeps it
  assert(file:write(bytes))
  assert(file:close())
  assert(os.rename(path .. ".new", path))
end

local function main(list)
  local o = read_options(list)
  local trainer = core.parser_trainer(o.tagger, trees.LABELS)
  say("%d gold sentences", add_gold(trainer, o))
  local tagger = assert(core.tagger(o.tagger))
  add_taught(trainer, tagger, o)
  add_made(trainer, tagger, o)
  for _, wish in ipairs(o.prefer) do
    local label, by = wish:match "^(.-)=(.*)$"
    trainer:prefer(label, assert(tonumber(by), "train: --prefer wants a label and a number"))
  end
  for round = 0, o.rounds - 1 do
    local loss =
      trainer:run { seed = o.seed, rounds = o.rounds, round = round, least_word = o.word, least = o.least }
    say("round %d of %d: loss %.4f", round + 1, o.rounds, loss)
    write(o.out, trainer:model())
  end
end

main(arg)
