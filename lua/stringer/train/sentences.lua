--- Makes sentences in the grammar of newspapers, which treebanks of letters and reviews lack. Their parts of speech and
-- trees are known because we build them. Words that are nouns and verbs occur as both.
-- The grammar is ours, the words are our own lists and the pack's verbs, countries and nationalities.
local Dice = require "stringer.train.sentences.dice"
local clauses = require "stringer.train.sentences.clauses"
local nouns = require "stringer.train.sentences.nouns"
local tree = require "stringer.train.sentences.tree"
local words = require "stringer.train.sentences.words"

local sentences = {}

local node, before, after = tree.node, tree.before, tree.after

local function punct_before(n, sign) return tree.word_before(n, sign, "PUNCT", "punct") end

local function stop(n, sign) return tree.word_after(n, sign or ".", "PUNCT", "punct") end

local function plain(m) return stop(clauses.clause(m)) end

--- "After rebels burned a church, Mali expelled an envoy", "On Monday, …", "In a sign of strain, …".
local function with_front(m)
  local main = clauses.clause(m)
  local dice = m.dice
  local n, label = dice:weigh {
    { 4, function() return clauses.subordinate(m), "advcl" end },
    { 2, function() return nouns.time(m) end },
    { 2, function() return nouns.place(m), "obl" end },
    { 2, function() return nouns.reason(m), "obl" end },
    {
      1,
      function()
        return tree.word_before(clauses.verbal(m, "ing"), dice:pick { "by", "after" }, "SCONJ", "mark"), "advcl"
      end,
    },
    { 0.7, function() return clauses.verbal(m, "ing"), "advcl" end },
  }()
  if label ~= "obl:unmarked" or dice:chance(0.5) then tree.comma(n) end
  return stop(before(main, n, label))
end

--- Makes a conjunct depend on a head.
local function conjoin(head, other, word, comma)
  if word then tree.word_before(other, word, "CCONJ", "cc") end
  if comma then punct_before(other, ",") end
  return after(head, other, "conj")
end

--- "recalled its envoy and suspended talks", "beat, robbed and killed villagers".
local function many_deeds(m)
  local first = clauses.clause(m)
  if first.pos ~= "VERB" then return stop(first) end
  local plural = first.actor.plural
  if m.dice:chance(0.3) then conjoin(first, clauses.predicate(m, plural), nil, true) end
  conjoin(first, clauses.predicate(m, plural), m.dice:chance(0.85) and "and" or "but", m.dice:chance(0.15))
  return stop(first)
end

--- Verbs that share their object.
local function shared_object(m)
  local subject = nouns.actor(m)
  local verbs = {}
  for i = 1, m.dice:chance(0.5) and 3 or 2 do
    verbs[i] =
      node(words.forms(m.dice:pick(m.dice:chance(0.5) and words.transitive or words.ambiguous)).past, "VERB")
  end
  local first = before(verbs[1], subject, "nsubj")
  for i = 2, #verbs do
    conjoin(first, verbs[i], i == #verbs and "and" or nil, i < #verbs)
  end
  after(first, nouns.patient(m), "obj")
  if m.dice:chance(0.4) then after(first, nouns.place(m), "obl") end
  return stop(first)
end

--- Two clauses side by side.
local function two_clauses(m)
  local first, second = clauses.clause(m), clauses.clause(m)
  if m.dice:chance(0.35) then
    punct_before(second, ";")
    return stop(after(first, second, "parataxis"))
  end
  return stop(conjoin(first, second, m.dice:pick { "and", "but", "and" }, m.dice:chance(0.7)))
end

--- "Norway expelled two envoys and Denmark three".
local function gapping(m)
  local verb = node(words.forms(m.dice:pick(words.transitive)).past, "VERB")
  local function party() return node(m.dice:pick(words.countries), "PROPN") end
  before(verb, party(), "nsubj")
  local object = tree.word_before(node(words.plural(m.dice:pick(words.people)), "NOUN"), "two", "NUM", "nummod")
  after(verb, m.dice:chance(0.5) and object or party(), "obj")
  local other = party()
  local second = object.label and node(m.dice:pick(words.numbers), "NUM") or party()
  after(other, second, "dep")
  return stop(conjoin(verb, other, "and", m.dice:chance(0.4)))
end

--- "…, officials said", "“…,” said Anna Berg", "according to the minister".
local function reported(m)
  local content, quoted = clauses.clause(m), m.dice:chance(0.4)
  if quoted then punct_before(content, '"') end
  tree.comma(content)
  if quoted then stop(content, '"') end
  if m.dice:chance(0.12) and not quoted then
    local source = nouns.patient(m)
    local according = tree.word_after(node("according", "VERB"), "to", "ADP", "fixed")
    return stop(after(content, before(source, according, "case"), "obl"))
  end
  local saying = m.dice:pick(words.saying)
  local verb =
    node(words.forms(m.dice:chance(0.7) and "say" or saying)[m.dice:chance(0.85) and "past" or "s"], "VERB")
  local speaker = nouns.actor(m)
  if m.dice:chance(0.3) and not speaker.pronoun then
    after(verb, speaker, "nsubj")
  else
    before(verb, speaker, "nsubj")
  end
  if m.dice:chance(0.2) then after(verb, nouns.time(m)) end
  return stop(before(verb, content, "ccomp"))
end

--- "Did Norway phone Sweden?"
local function question(m)
  local subject, object = nouns.actor(m), nouns.patient(m)
  local verb = node(m.dice:pick(m.dice:chance(0.5) and words.transitive or words.ambiguous), "VERB")
  before(verb, subject, "nsubj")
  local aux = m.dice:chance(0.6) and (subject.plural and "do" or "does")
    or m.dice:pick { "did", "will", "should", "can" }
  tree.word_before(verb, aux, "AUX", "aux")
  after(verb, object, "obj")
  return stop(verb, "?")
end

--- "It was Norway that phoned Sweden", "it was Sweden that Norway phoned".
local function cleft(m)
  m.plain = true
  local one = nouns.actor(m)
  m.plain = nil
  if one.pronoun then return plain(m) end
  tree.word_before(one, m.dice:chance(0.7) and "was" or "is", "AUX", "cop")
  tree.word_before(one, "it", "PRON", "expl")
  local word = node(m.dice:pick { "that", "who", "that" }, "PRON")
  if m.dice:chance(0.4) then return stop(after(one, clauses.without_object(m, word), "acl:relcl")) end
  local verb, passive = clauses.predicate(m, one.plural)
  before(verb, word, passive and "nsubj:pass" or "nsubj")
  return stop(after(one, verb, "acl:relcl"))
end

--- "There were clashes between rebels and troops".
local function existence(m)
  local verb =
    tree.word_before(node(m.dice:pick { "was", "were", "is", "are" }, "VERB"), "there", "PRON", "expl")
  after(verb, nouns.thing(m), "nsubj")
  after(verb, nouns.place(m), "obl")
  return stop(verb)
end

--- Headlines: no articles, the present tense, no full stop.
local function headline(m)
  m.bare = true
  local dice = m.dice
  local n = dice:weigh {
    { 6, function() return clauses.clause(m) end },
    {
      1.5,
      function() -- "Norway to expel envoys"
        local verb = clauses.verbal(m, "to")
        return before(verb, nouns.actor(m), "nsubj")
      end,
    },
    {
      2,
      function() -- "Six killed in blast", "Court jails activist over leak"
        local verb = node(
          words.forms(
            dice:pick(dice:chance(0.4) and { "kill", "injure", "arrest", "free", "jail" } or words.transitive)
          ).part,
          "VERB"
        )
        before(verb, nouns.victims(m), "nsubj:pass")
        return after(verb, dice:chance(0.6) and nouns.place(m) or nouns.reason(m), "obl")
      end,
    },
    {
      1,
      function() -- "Norway expels envoys, minister says"
        local content = tree.comma(clauses.clause(m))
        local verb = node(dice:pick { "says", "says", "warns", "claims", "reports" }, "VERB")
        before(verb, nouns.actor(m), "nsubj")
        return before(verb, content, "ccomp")
      end,
    },
  }()
  m.bare = nil
  return n
end

local KINDS = {
  { 30, plain },
  { 13, with_front },
  { 9, many_deeds },
  { 4, shared_object },
  { 8, two_clauses },
  { 2, gapping },
  { 11, reported },
  { 3, question },
  { 2, cleft },
  { 1.5, existence },
  { 18, headline },
}

--- Makes sentences.
-- @tparam table o `words`: folder of the pack's lexicons; `seed`; `n`: how many
-- @tparam function visit called with each: `words`, `pos`, `heads` (0 is the root) and `labels`
-- @raise when a lexicon is missing
function sentences.make(o, visit)
  words.load(o.words)
  local m =
    { dice = Dice.new(o.seed), relative = clauses.relative, content = clauses.content, aim = clauses.aim }
  for _ = 1, o.n do
    m.depth, m.plain, m.bare, m.active = 0, nil, nil, nil
    visit(tree.sentence(m.dice:weigh(KINDS)(m)))
  end
end

return sentences
