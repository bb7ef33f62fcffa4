--- Reads sentences that teacher.py parsed and turns their trees and parts of speech into those of our trainers.
-- The teacher's tags are those of the Penn Treebank and ours are Universal Dependencies', as the English Web Treebank
-- uses them. Our own tagger knows the conventions for closed classes (prepositions and conjunctions, pronouns and
-- articles), the teacher tells verbs from nouns and adjectives; each decides what it knows better.
local set_of = require "stringer.base.set"
local clear = require "stringer.train.clear"
local trees = require "stringer.train.trees"

local taught = {}

-- How many words a sentence may have: shorter ones are seldom sentences, longer ones are seldom parsed well.
local SHORTEST, LONGEST = 3, 120

local OPEN = { NOUN = true, VERB = true, ADJ = true, ADV = true, PROPN = true }
local POS = {
  NN = "NOUN",
  NNS = "NOUN",
  NNP = "PROPN",
  NNPS = "PROPN",
  VB = "VERB",
  VBD = "VERB",
  VBN = "VERB",
  VBG = "VERB",
  VBZ = "VERB",
  VBP = "VERB",
  JJ = "ADJ",
  JJR = "ADJ",
  JJS = "ADJ",
  RB = "ADV",
  RBR = "ADV",
  RBS = "ADV",
}
-- Tags that differ by convention only: those of names and nouns, and of adjectives in names. None is a verb.
local NAMES = { NOUN = true, PROPN = true, ADJ = true }
local AUXILIARY = { aux = true, ["aux:pass"] = true, cop = true }
-- A participle with another label ("improved roads") is an adjective in some treebanks and a verb in others.
local CLAUSE =
  { root = true, conj = true, ccomp = true, xcomp = true, advcl = true, acl = true, ["acl:relcl"] = true }
local BE = set_of "be am is are was were been being 's 're 'm ’s ’re ’m"
local HAVE = set_of "have has had having 've ’ve 'd ’d do does did doing done get gets got getting gotten"

--- The part of speech of word `i`. The labels are those of Universal Dependencies.
local function decide(s, i)
  local ours, tag = s.pos[i], s.tags[i]
  local theirs, word = POS[tag], s.words[i]:lower()
  if theirs == "VERB" and AUXILIARY[s.labels[i]] and (BE[word] or HAVE[word]) then return "AUX" end
  if theirs == "VERB" and HAVE[word] and (ours == "AUX" or ours == "VERB") then return "VERB" end
  if not theirs or not OPEN[ours] then return ours end
  if NAMES[ours] and tag:find "^NNP" then return ours end
  if ours == "PROPN" and NAMES[theirs] then return ours end
  if ours == "ADV" or theirs == "ADV" then return ours end
  if ours == "VERB" and theirs == "ADJ" then return ours end
  if ours == "ADJ" and theirs == "VERB" and not CLAUSE[s.labels[i]] then return ours end
  return theirs
end

--- Turns the tree, labels and parts of speech of a taught sentence into those of the trainers, in place.
-- @tparam table s `words`, `pos` (of our tagger), `tags` (of the Penn Treebank), `heads` (0 is the root) and `labels`
--   (ClearNLP's)
-- @treturn boolean whether the trainers may learn from it
function taught.turn(s)
  if #s.words < SHORTEST or #s.words > LONGEST or not clear.turn(s) then return false end
  local pos = {}
  for i = 1, #s.words do
    pos[i] = decide(s, i)
  end
  s.pos = pos
  trees.prepare(s)
  return true
end

--- Reads files of taught sentences, each sentence once.
-- @tparam table paths of files that teacher.py wrote
-- @tparam function visit called with each sentence that is good for learning, as `trees.read` gives them
-- @treturn number how many there were
-- @treturn number how many were left out
function taught.read(paths, visit)
  local seen, kept, dropped = {}, 0, 0
  for _, path in ipairs(paths) do
    trees.read(path, function(s)
      local text = table.concat(s.words, " ")
      local good = not seen[text] and taught.turn(s)
      seen[text] = true
      if good then
        visit(s)
        kept = kept + 1
      else
        dropped = dropped + 1
      end
    end)
  end
  return kept, dropped
end

return taught
