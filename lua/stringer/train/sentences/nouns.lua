--- Noun phrases of the sentences that we make: who acts, what is acted on, where and when.
local tree = require "stringer.train.sentences.tree"
local words = require "stringer.train.sentences.words"

local nouns = {}

local node, before, after = tree.node, tree.before, tree.after

local function title(word) return (word:gsub("^%l", string.upper)) end

local function det(m, n, word)
  if not m.bare then tree.word_before(n, word, "DET", "det") end
  return n
end

--- The or a, an.
local function article(m, n)
  if m.bare then return n end
  if m.dice:chance(0.65) then return det(m, n, "the") end
  local first = n.left[1] and n.left[1].word or n.word
  return det(m, n, first:find "^[aeiouAEIOU]" and "an" or "a")
end

local function case(n, preposition) return tree.word_before(n, preposition, "ADP", "case") end

--- "in Oslo": a phrase with its preposition.
function nouns.behind(preposition, n)
  local first, second = preposition:match "^(%S+) (%S+)$"
  if not first then return case(n, preposition) end
  local c = node(first, "ADP")
  tree.word_after(c, second, "ADP", "fixed")
  return before(n, c, "case")
end

local function nationality(m, n) return tree.word_before(n, m.dice:pick(words.nationalities), "ADJ", "amod") end

local function adjective(m, n, p)
  if m.dice:chance(p) then tree.word_before(n, m.dice:pick(words.adjectives), "ADJ", "amod") end
  return n
end

--- "trade talks", "police reports": nouns that are verbs, too, before and after others.
local function compound(m, n, p)
  if m.dice:chance(p) then
    local word = m.dice:pick(m.dice:pick { words.deeds, words.things, words.ambiguous })
    tree.word_before(n, word, "NOUN", "compound")
  end
  return n
end

local function number(m, n)
  local c = node(m.dice:pick(words.numbers), "NUM")
  if m.dice:chance(0.2) then
    local more = tree.word_before(c, "more", "ADJ", "advmod").left[1]
    tree.word_after(more, "than", "ADP", "fixed")
  elseif m.dice:chance(0.15) then
    local least = node("least", "ADJ")
    before(c, case(least, "at"), "nmod")
  elseif m.dice:chance(0.1) then
    tree.word_before(c, m.dice:pick { "about", "some", "nearly", "almost", "around" }, "ADV", "advmod")
  end
  return before(n, c, "nummod")
end

local function country(m) return node(m.dice:pick(words.countries), "PROPN") end

local function town(m) return node(m.dice:pick(words.towns), "PROPN") end

local function full_name(m)
  local n = node(m.dice:pick(words.surnames), "PROPN")
  if m.dice:chance(0.5) then tree.word_before(n, m.dice:pick(words.given), "PROPN", "compound") end
  return n
end

local function named_person(m)
  local n = full_name(m)
  if m.dice:chance(0.6) then
    local office = node(m.dice:pick(words.titles), "PROPN")
    if office.word == "Minister" then
      tree.word_before(office, m.dice:pick { "Foreign", "Prime", "Former" }, "ADJ", "amod")
    end
    if m.dice:chance(0.25) then nationality(m, office) end
    before(n, office, "compound")
  end
  return n
end

--- "Oslo mayor Anna Berg", "union leader Ben Okoro".
local function post_holder(m)
  local n = full_name(m)
  local post = node(m.dice:pick(words.posts), "NOUN")
  m.dice:weigh {
    { 3, function() tree.word_before(post, m.dice:pick(words.countries), "PROPN", "compound") end },
    { 2, function() tree.word_before(post, m.dice:pick(words.towns), "PROPN", "compound") end },
    { 2, function() nationality(m, post) end },
    { 3, function() tree.word_before(post, m.dice:pick(words.groups_of), "NOUN", "compound") end },
    { 1, function() adjective(m, post, 1) end },
    { 1, function() end },
  }()
  return before(n, post, "compound")
end

--- "the wounded".
local function named_by(m)
  local n = node(m.dice:pick(words.named_by), "ADJ")
  n.plural = true
  return tree.word_before(n, "the", "DET", "det")
end

local function some_people(m)
  local n = node(words.plural(m.dice:pick(words.people)), "NOUN")
  compound(m, n, 0.15)
  if m.dice:chance(0.35) then nationality(m, n) end
  adjective(m, n, 0.15)
  if m.dice:chance(0.3) then
    number(m, n)
  elseif m.dice:chance(0.25) then
    det(m, n, m.dice:pick { "the", "the", "some", "these", "those", "all", "no" })
  end
  n.plural = true
  return n
end

local function crowd(m)
  local n = node(m.dice:pick(words.crowds), "NOUN")
  if m.dice:chance(0.2) then nationality(m, n) end
  n.plural = true
  return n
end

local function one_person(m)
  local n = node(m.dice:pick(words.people), "NOUN")
  compound(m, n, 0.12)
  if m.dice:chance(0.3) then nationality(m, n) end
  adjective(m, n, 0.2)
  return article(m, n)
end

local function body(m)
  local n = node(m.dice:pick(words.bodies), "NOUN")
  if m.dice:chance(0.45) then nationality(m, n) end
  adjective(m, n, 0.15)
  return article(m, n)
end

local function nation(m)
  local n = node(m.dice:pick(words.nations), "PROPN")
  if m.dice:chance(0.4) then det(m, n, "the") end
  n.plural = true
  return n
end

local function many(m)
  local n = node(m.dice:pick { "hundreds", "dozens", "thousands", "scores" }, "NOUN")
  n.plural = true
  return after(n, nouns.behind("of", node(words.plural(m.dice:pick(words.people)), "NOUN")), "nmod")
end

local function pronoun(m)
  local word = m.dice:pick { "he", "she", "they", "it", "they", "we" }
  local n = node(word, "PRON")
  n.plural, n.pronoun = word == "they" or word == "we", true
  return n
end

local function number_alone(m)
  local n = node(m.dice:pick(words.numbers), "NUM")
  n.plural = true
  return n
end

local function union(m)
  local n = node(m.dice:pick { "Nations", "Union", "League", "Council", "Bank", "Court" }, "PROPN")
  return det(
    m,
    tree.word_before(n, m.dice:pick { "United", "African", "European", "Arab" }, "ADJ", "amod"),
    "the"
  )
end

local ACTORS = {
  { 24, country },
  { 20, some_people },
  { 16, crowd },
  { 14, one_person },
  { 12, body },
  { 8, named_person },
  { 8, post_holder },
  { 1, named_by },
  { 5, nation },
  { 4, function(m) return node(m.dice:pick(words.organizations), "PROPN") end },
  { 3, union },
  { 3, many },
  { 4, pronoun },
  { 2, town },
}

local function joined(m, make)
  local n, other = make(m), make(m)
  if n.pronoun or other.pronoun then return n end
  tree.word_before(other, m.dice:chance(0.9) and "and" or "or", "CCONJ", "cc")
  if m.dice:chance(0.25) then
    local third = make(m)
    if not third.pronoun then after(n, tree.word_before(third, ",", "PUNCT", "punct"), "conj") end
  end
  after(n, other, "conj")
  n.plural = true
  return n
end

local function loyal(m, n)
  local adj = node(m.dice:pick(words.loyal), "ADJ")
  after(adj, nouns.behind("to", m.dice:chance(0.5) and one_person(m) or country(m)), "obl")
  return after(n, adj, "amod")
end

local function of_where(m, n)
  local what = m.dice:weigh {
    { 3, function() return nouns.behind("in", det(m, node(m.dice:pick(words.regions), "NOUN"), "the")) end },
    { 3, function() return nouns.behind(m.dice:pick { "of", "from", "in" }, country(m)) end },
    { 2, function() return nouns.behind("of", body(m)) end },
    { 2, function() return nouns.behind(m.dice:pick { "in", "from" }, town(m)) end },
  }()
  return after(n, what, "nmod")
end

--- "Norway, a border state Danes refuse to visit": what somebody or something is, by a noun or a name.
local function apposition(m, n)
  local what = m.dice:chance(0.6) and m.dice:pick { one_person, body }(m) or named_person(m)
  if m.dice:chance(0.4) then
    of_where(m, what)
  elseif what.pos == "NOUN" and m.dice:chance(0.4) then
    m.relative(m, what)
  end
  return tree.apart(n, what, "appos")
end

--- Adds what else may stand in a phrase; `m.relative` makes clauses (clauses.lua), `m.depth` bounds them.
local function dressed(m, n)
  if n.pronoun or m.bare or m.plain or #n.right > 0 then return n end
  m.plain = true
  local dice = m.dice
  if n.pos == "NOUN" and dice:chance(0.14) then
    of_where(m, n)
  elseif n.pos == "NOUN" and dice:chance(0.04) then
    loyal(m, n)
  elseif dice:chance(0.12) and m.depth < 2 then
    m.relative(m, n)
  elseif n.pos == "PROPN" and dice:chance(0.06) then
    apposition(m, n)
  end
  m.plain = nil
  return n
end

--- Who may act. The phrase tells by `plural` how its verb stands.
-- @tparam table m the maker: `dice`, `depth` of clauses, `bare` for headlines, `relative`,
--   `content` and `aim` (clauses.lua)
function nouns.actor(m)
  if m.dice:chance(0.08) then
    return joined(m, function() return m.dice:weigh(ACTORS)(m) end)
  end
  return dressed(m, m.dice:weigh(ACTORS)(m))
end

--- Whom something is done to: numbers stand alone, too, and pronouns change their case.
function nouns.patient(m)
  if m.dice:chance(0.06) then return number_alone(m) end
  local n = nouns.actor(m)
  local object = { he = "him", she = "her", they = "them", we = "us" }
  n.word = n.pronoun and object[n.word] or n.word
  return n
end

--- "six", "12 soldiers", "protesters": whom headlines tell something happened to.
function nouns.victims(m) return m.dice:pick { number_alone, some_people, crowd, one_person }(m) end

--- "the shelling of a village by troops".
local function shelling(m)
  local dice = m.dice
  local form = words.forms(dice:pick(words.transitive)).ing
  local n = article(m, node(dice:chance(0.5) and form or dice:pick(words.deeds), "NOUN"))
  after(n, nouns.behind("of", dice:chance(0.7) and nouns.patient(m) or nouns.thing(m)), "nmod")
  if dice:chance(0.7) then after(n, nouns.behind("by", nouns.patient(m)), "nmod") end
  return n
end

--- "300 tonnes of rice".
local function measured(m)
  local unit, stuff = m.dice:pick(words.measured):match "^(%a+):(%a+)$"
  local n = after(node(unit, "NOUN"), nouns.behind("of", node(stuff, "NOUN")), "nmod")
  n.plural = true
  return number(m, n)
end

--- "the claim that troops shelled a village", "a plan to shell a village".
local function told(m)
  local claim = m.dice:chance(0.6)
  local n = article(m, node(m.dice:pick(claim and words.claims or words.aims), "NOUN"))
  return after(n, (claim and m.content or m.aim)(m), "acl")
end

local function deed_told(m)
  local dice = m.dice
  if dice:chance(0.15) then return measured(m) end
  if dice:chance(0.5) and m.depth < 2 then return told(m) end
  m.plain = true
  local n = shelling(m)
  m.plain = nil
  return n
end

--- A thing, a deed or a body that something is done to; nouns that are verbs, too, are many of them.
function nouns.thing(m)
  local dice = m.dice
  if dice:chance(0.1) and not m.plain and not m.bare then return deed_told(m) end
  local word = dice:pick(dice:weigh { { 5, words.things }, { 4, words.deeds }, { 2, words.ambiguous } })
  local n = node(word, "NOUN")
  if dice:chance(0.35) and not word:find "ing$" then
    n.word, n.plural = words.plural(word), true
  end
  compound(m, n, 0.25)
  adjective(m, n, 0.25)
  if dice:chance(0.12) then nationality(m, n) end
  if dice:chance(0.08) then
    tree.word_before(n, dice:pick { "its", "their", "his", "her" }, "PRON", "nmod:poss")
  elseif dice:chance(0.08) then
    before(n, tree.word_after(country(m), "'s", "PART", "case"), "nmod:poss")
  elseif n.plural and dice:chance(0.3) then
    number(m, n)
  elseif not n.plural or dice:chance(0.4) then
    if n.plural then
      det(m, n, "the")
    else
      article(m, n)
    end
  end
  if dice:chance(0.2) then
    m.plain = true
    local preposition =
      dice:pick { "of", "of", "on", "in", "by", "against", "with", "for", "from", "to", "over" }
    after(n, nouns.behind(preposition, dice:chance(0.6) and nouns.patient(m) or nouns.thing(m)), "nmod")
    m.plain = nil
    return n
  end
  return dressed(m, n)
end

--- A noun as a list has it ("talks", "halt"): articles for one of a kind.
function nouns.deed(m, word)
  local n = node(word, "NOUN")
  n.plural = word:find "s$" ~= nil
  adjective(m, n, 0.2)
  if n.plural or word:find "^aid$" or word == "fire" or word == "part" or word == "control" then return n end
  return article(m, n)
end

--- "on Monday", "in May", "last week", "yesterday": the phrase and its label.
function nouns.time(m)
  local dice = m.dice
  return dice:weigh {
    { 5, function() return nouns.behind("on", node(dice:pick(words.days), "PROPN")), "obl" end },
    { 2, function() return nouns.behind("in", node(dice:pick(words.months), "PROPN")), "obl" end },
    { 3, function() return node(dice:pick(words.days), "PROPN"), "obl:unmarked" end },
    { 1, function() return node(dice:pick { "yesterday", "today", "tomorrow" }, "NOUN"), "obl:unmarked" end },
    {
      2,
      function()
        local n = node(dice:pick { "week", "month", "year", "night", "Monday" }, "NOUN")
        n.pos = n.word == "Monday" and "PROPN" or "NOUN"
        return tree.word_before(n, dice:pick { "last", "next", "last" }, "ADJ", "amod"), "obl:unmarked"
      end,
    },
    {
      1,
      function()
        local n = tree.word_before(node("days", "NOUN"), dice:pick(words.numbers), "NUM", "nummod")
        return before(node("ago", "ADV"), n, "obl:unmarked"), "advmod"
      end,
    },
  }()
end

--- "in Mali", "near the border", "in the capital": always an oblique.
function nouns.place(m)
  local dice = m.dice
  local n = dice:weigh {
    { 3, country },
    { 3, town },
    { 4, function() return det(m, node(dice:pick(words.regions), "NOUN"), "the") end },
    { 2, function() return det(m, node(dice:pick(words.things), "NOUN"), "the") end },
  }(m)
  return nouns.behind(dice:pick { "in", "in", "in", "near", "at", "outside", "across", "along" }, n)
end

--- "despite calls for calm", "after the vote", "because of a row": an oblique that tells why.
function nouns.reason(m)
  local preposition = m.dice:pick {
    "after",
    "before",
    "despite",
    "during",
    "over",
    "amid",
    "since",
    "because of",
    "for",
    "without",
  }
  m.plain = true
  local n = nouns.thing(m)
  m.plain = nil
  return nouns.behind(preposition, n)
end

nouns.title = title
return nouns
