--- Clauses of the sentences that we make: frames of verbs, their forms, and who acts in them.
local nouns = require "stringer.train.sentences.nouns"
local tree = require "stringer.train.sentences.tree"
local words = require "stringer.train.sentences.words"

local clauses = {}

local node, before, after = tree.node, tree.before, tree.after
local verbal -- a clause without a subject, of a form

-- A frame is a verb and what follows it: `verb`, `object` (what a passive makes its subject), `rest` (a list of
-- dependents and labels), or `cop`: what is said of the subject.

local function transitive_verb(m)
  return m.dice:chance(0.6) and m.dice:pick(words.transitive) or m.dice:pick(words.ambiguous)
end

local function transitive(m)
  local object = m.dice:chance(0.6) and nouns.patient(m) or nouns.thing(m)
  return { verb = transitive_verb(m), object = object, rest = {} }
end

--- "vote again", "pay less", "march for peace": verbs without an object.
local function intransitive(m)
  local dice = m.dice
  local f = { verb = dice:pick(dice:chance(0.6) and words.intransitive or words.ambiguous), rest = {} }
  if dice:chance(0.25) then
    f.rest[1] =
      { node(dice:pick { "less", "more", "again", "twice", "together", "abroad", "hard" }, "ADV"), "advmod" }
  elseif dice:chance(0.4) then
    f.rest[1] = { nouns.behind(dice:pick { "for", "over", "on", "with" }, nouns.thing(m)), "obl" }
  end
  return f
end

local function prepositional(m)
  local verb, particle, preposition = m.dice:pick(words.prepositional):match "^(%S+) ?(%S*) (%S+)$"
  local f = { verb = verb, rest = {} }
  if particle ~= "" then f.rest[1] = { node(particle, "ADP"), "compound:prt" } end
  local n = m.dice:chance(0.6) and nouns.patient(m) or nouns.thing(m)
  table.insert(f.rest, { nouns.behind(preposition, n), "obl" })
  return f
end

local function light(m)
  local verb, noun, preposition = m.dice:pick(words.light):match "^([^:]+):(%a+)%+?(%a*)$"
  local head, particle = verb:match "^(%S+) (%S+)$"
  local object = nouns.deed(m, noun)
  local f = { verb = head or verb, object = object, rest = {} }
  if particle then f.particle = particle end
  if preposition ~= "" then
    m.plain = true
    local n = m.dice:chance(0.5) and nouns.patient(m) or nouns.thing(m)
    after(object, nouns.behind(preposition, n), "nmod")
    m.plain = nil
  end
  return f
end

local function ditransitive(m)
  local whom, what = nouns.patient(m), nouns.thing(m)
  if m.dice:chance(0.5) then
    return {
      verb = m.dice:pick(words.ditransitive),
      object = what,
      rest = { { nouns.behind("to", whom), "obl" } },
    }
  end
  return { verb = m.dice:pick(words.ditransitive), whom = whom, rest = { { what, "obj" } } }
end

local function to_do(m) return { verb = m.dice:pick(words.to_do), rest = { { verbal(m, "to"), "xcomp" } } } end

local function to_have_done(m)
  local f = { verb = m.dice:pick(words.to_have_done), object = nouns.patient(m) }
  f.rest = { { verbal(m, "to"), "xcomp" } }
  return f
end

local function doing(m) return { verb = m.dice:pick(words.doing), rest = { { verbal(m, "ing"), "xcomp" } } } end

local function of_doing(m)
  local verb, preposition = m.dice:pick(words.of_doing):match "^(%a+):(%a+)$"
  local deed = tree.word_before(verbal(m, "ing"), preposition, "SCONJ", "mark")
  return { verb = verb, object = nouns.patient(m), rest = { { deed, "advcl" } } }
end

local function plans(m)
  local n = node(m.dice:pick { "plans", "orders", "power", "reason" }, "NOUN")
  return { verb = "have", object = after(n, verbal(m, "to"), "acl"), rest = {}, active = true }
end

local function naming(m)
  local f = { verb = m.dice:pick(words.naming), object = nouns.thing(m) }
  f.rest = { { node(m.dice:pick(words.predicates), "ADJ"), "xcomp" } }
  return f
end

local function left_dead(m)
  local n = node(m.dice:pick(words.numbers), "NUM")
  if m.dice:chance(0.5) then n = before(node("people", "NOUN"), n, "nummod") end
  n.plural = true
  if m.dice:chance(0.4) then
    return {
      verb = "leave",
      object = n,
      rest = { { node(m.dice:pick { "dead", "homeless" }, "ADJ"), "xcomp" } },
    }
  end
  return { verb = m.dice:pick { "kill", "wound", "injure", "arrest", "detain", "free" }, object = n, rest = {} }
end

local function saying(m)
  local f = { verb = m.dice:pick(words.saying), rest = {}, active = true }
  if m.dice:chance(0.25) then
    f.verb, f.whom = m.dice:pick(words.telling), nouns.patient(m)
  end
  local content = clauses.clause(m)
  if f.whom or m.dice:chance(0.5) then tree.word_before(content, "that", "SCONJ", "mark") end
  f.rest[1] = { content, "ccomp" }
  return f
end

local function being(m)
  local cop
  if m.dice:chance(0.6) then
    cop = node(m.dice:pick(words.predicates), "ADJ")
    if m.dice:chance(0.2) then
      tree.word_before(cop, m.dice:pick { "very", "too", "still" }, "ADV", "advmod")
    end
  else
    cop = nouns.thing(m)
  end
  return { cop = cop, rest = {} }
end

local FRAMES = {
  { 46, transitive },
  { 10, prepositional },
  { 7, intransitive },
  { 9, light },
  { 4, ditransitive },
  { 5, being },
  { 4, left_dead },
  { 1.5, naming },
}
local DEEP = { { 5, to_do }, { 4, to_have_done }, { 3, doing }, { 3, of_doing }, { 1, plans }, { 6, saying } }

local function frame(m)
  if m.depth < 2 and m.dice:chance(0.2) then
    m.depth = m.depth + 1
    local f = m.dice:weigh(DEEP)(m)
    m.depth = m.depth - 1
    return f
  end
  return m.dice:weigh(FRAMES)(m)
end

local NOT = { ["not"] = "PART", never = "ADV" }

--- Auxiliaries stand before the verb, given from the left to the right; `passive` is the place of a passive's "be".
local function auxiliaries(m, verb, list, passive)
  for i = #list, 1, -1 do
    local word = list[i]
    if NOT[word] then
      tree.word_before(verb, word, NOT[word], "advmod")
    elseif word == "to" then
      tree.word_before(verb, word, "PART", "mark")
    else
      if i == 1 and not NOT[list[2]] and m.dice:chance(0.06) then
        tree.word_before(verb, m.dice:pick(words.adverbs), "ADV", "advmod")
      end
      tree.word_before(verb, word, "AUX", passive == i and "aux:pass" or "aux")
    end
  end
end

--- Auxiliaries and the form of a verb for a finite clause. Forms: v s ing past part.
local function finite_form(m, plural)
  local dice = m.dice
  local is, was, has = plural and "are" or "is", plural and "were" or "was", plural and "have" or "has"
  local no = dice:chance(0.8) and "not" or "never"
  if m.bare then return {}, plural and "v" or "s" end
  return dice:weigh {
    { 44, function() return {}, "past" end },
    { 14, function() return {}, plural and "v" or "s" end },
    { 8, function() return { has }, "part" end },
    { 4, function() return { "had" }, "part" end },
    { 5, function() return { is }, "ing" end },
    { 2, function() return { was }, "ing" end },
    { 12, function() return { dice:pick(words.modals) }, "v" end },
    { 3, function() return { dice:pick(words.modals), no }, "v" end },
    { 5, function() return { "did", "not" }, "v" end },
    { 2, function() return { plural and "do" or "does", "not" }, "v" end },
    { 2, function() return { has, no }, "part" end },
    { 1, function() return { dice:pick(words.modals), "have" }, "part" end },
  }()
end

local BE = { v = "be", ing = "being", part = "been" }

--- The form of "to be" instead of a verb's.
local function be(form, plural)
  if form == "past" then return plural and "were" or "was" end
  if form == "s" then return "is" end
  return BE[form]
end

local DO = { ["do"] = "s", does = "s", did = "past" }

--- Auxiliaries in which "be" stands instead of the verb, and its place: "did not" needs no "do" then.
local function with_be(aux, form, plural)
  local bare = form == "v" and #aux == 0
  if DO[aux[1]] then
    local past = DO[aux[1]] == "past"
    return { plural and (past and "were" or "are") or past and "was" or "is", "not" }, 1
  end
  aux[#aux + 1] = bare and (plural and "are" or "is") or be(form, plural)
  return aux, #aux
end

--- The verb with its auxiliaries: the head that dependents hang on.
local function verb_of(m, f, aux, form, plural, passive)
  if not f.cop and not passive then
    local verb = node(words.forms(f.verb)[form], "VERB")
    auxiliaries(m, verb, aux)
    return verb
  end
  local list, place = with_be(aux, form, plural)
  local head = f.cop or node(words.forms(f.verb).part, "VERB")
  auxiliaries(m, head, list, place)
  if f.cop then
    for _, x in ipairs(head.left) do
      if x.label == "aux:pass" then x.label = "cop" end
    end
  end
  return head
end

local function agent(m, verb)
  m.plain = true
  after(verb, nouns.behind("by", nouns.patient(m)), "obl:agent")
  m.plain = nil
end

local function complements(m, verb, f, passive)
  if f.particle then tree.word_after(verb, f.particle, "ADP", "compound:prt") end
  if f.whom then after(verb, f.whom, "iobj") end
  if f.object and not passive then after(verb, f.object, "obj") end
  if passive and m.dice:chance(0.45) then agent(m, verb) end
  for _, x in ipairs(f.rest) do
    after(verb, x[1], x[2])
  end
  return verb
end

--- What may follow: times, places, reasons, adverbs.
local function adjuncts(m, verb, p)
  local dice = m.dice
  while dice:chance(p) do
    p = p / 3
    local n, label = dice:weigh {
      { 5, function() return nouns.time(m) end },
      { 4, function() return nouns.place(m), "obl" end },
      { 3, function() return nouns.reason(m), "obl" end },
      { 1, function() return node(dice:pick(words.adverbs), "ADV"), "advmod" end },
      { m.depth < 2 and 3 or 0, function() return clauses.subordinate(m), "advcl" end },
      { m.depth < 2 and 1 or 0, function() return clauses.while_doing(m), "advcl" end },
    }()
    after(verb, n, label)
  end
  return verb
end

--- A clause that others may share: "ing" ("denied bombing a town") or "to" ("to bomb a town").
function verbal(m, how)
  local f = frame(m)
  local passive = f.object and not f.active and m.dice:chance(0.1)
  local aux = how == "to" and { "to" } or {}
  local verb = verb_of(m, f, aux, how == "to" and "v" or how, false, passive)
  complements(m, verb, f, passive)
  return m.dice:chance(0.2) and adjuncts(m, verb, 0.5) or verb
end

--- ", wounding 12" and "after funding Norway".
function clauses.while_doing(m)
  m.depth = m.depth + 1
  local verb = verbal(m, "ing")
  m.depth = m.depth - 1
  if m.dice:chance(0.5) then return tree.word_before(verb, ",", "PUNCT", "punct") end
  local word = m.dice:pick { "after", "before", "by", "without", "while", "despite", "since", "instead of" }
  local first, second = word:match "^(%S+) (%S+)$"
  local mark = node(first or word, "SCONJ")
  if first then
    mark.pos = "ADV"
    tree.word_after(mark, second, "ADP", "fixed")
  end
  return before(verb, mark, "mark")
end

--- A finite predicate for a subject that stands elsewhere: the second of two verbs.
function clauses.predicate(m, plural, active)
  local f = frame(m)
  local passive = f.object and not f.active and not active and m.dice:chance(0.18)
  local aux, form = finite_form(m, plural)
  local verb = verb_of(m, f, aux, form, plural, passive)
  return complements(m, verb, f, passive), passive
end

local function subject_of(m, f, passive)
  if passive then return f.object, "nsubj:pass" end
  return m.dice:chance(0.78) and nouns.actor(m) or nouns.thing(m), "nsubj"
end

--- The subject case of pronouns.
local CASE = { him = "he", her = "she", them = "they", us = "we" }

--- A clause with its subject.
function clauses.clause(m)
  local f = frame(m)
  local passive = f.object and not f.active and not m.active and m.dice:chance(0.2)
  local subject, label = subject_of(m, f, passive)
  if subject.pronoun then subject.word = CASE[subject.word] or subject.word end
  local aux, form = finite_form(m, subject.plural)
  local verb = verb_of(m, f, aux, form, subject.plural, passive)
  if m.dice:chance(0.05) then tree.word_before(verb, m.dice:pick(words.adverbs), "ADV", "advmod") end
  before(verb, subject, label)
  complements(m, verb, f, passive)
  verb.actor = { plural = subject.plural }
  return adjuncts(m, verb, 0.35)
end

-- "when" and "where" are adverbs of their clause.
local MARKS = {
  after = "SCONJ",
  before = "SCONJ",
  because = "SCONJ",
  ["if"] = "SCONJ",
  unless = "SCONJ",
  ["until"] = "SCONJ",
  although = "SCONJ",
  ["while"] = "SCONJ",
  as = "SCONJ",
  when = "ADV",
  where = "ADV",
}
local MARK_WORDS = {
  "after",
  "after",
  "before",
  "because",
  "if",
  "if",
  "unless",
  "until",
  "although",
  "while",
  "as",
  "when",
  "when",
  "where",
}

--- "after rebels burned a church": an adverbial clause.
function clauses.subordinate(m)
  m.depth = m.depth + 1
  local verb = clauses.clause(m)
  m.depth = m.depth - 1
  local word = m.dice:pick(MARK_WORDS)
  return tree.word_before(verb, word, MARKS[word], MARKS[word] == "ADV" and "advmod" or "mark")
end

local function attach(m, n, clause)
  if m.dice:chance(0.3) or n.pos == "PROPN" then return tree.apart(n, clause, "acl:relcl") end
  return after(n, clause, "acl:relcl")
end

--- "who attacked Norway".
local function subject_relative(m, n)
  local verb, passive = clauses.predicate(m, n.plural)
  local word = n.pos == "PROPN" and "which" or m.dice:pick { "who", "that", "which" }
  tree.word_before(verb, word, "PRON", passive and "nsubj:pass" or "nsubj")
  attach(m, n, verb)
end

--- "(that) Norway attacked".
local function object_relative(m, n)
  local subject = nouns.actor(m)
  local aux, form = finite_form(m, subject.plural)
  local far = m.dice:chance(0.15) -- "a border Afghans refuse to recognise"
  local lemma = far and m.dice:pick(words.to_do) or transitive_verb(m)
  local verb = verb_of(m, { verb = lemma, rest = {} }, aux, form, subject.plural, false)
  before(verb, subject, "nsubj")
  if far then after(verb, verb_of(m, { verb = transitive_verb(m), rest = {} }, { "to" }, "v"), "xcomp") end
  local name = n.pos == "PROPN"
  if name or m.dice:chance(0.6) then
    before(verb, node(name and "which" or m.dice:pick { "that", "which", "whom" }, "PRON"), "obj")
  end
  if m.dice:chance(0.4) then after(verb, nouns.time(m)) end
  if name then
    tree.apart(n, verb, "acl:relcl")
  else
    after(n, verb, "acl:relcl")
  end
end

--- "whose envoy Norway expelled", "whose troops left".
local function possessive_relative(m, n)
  local thing = node(m.dice:pick(m.dice:chance(0.5) and words.people or words.things), "NOUN")
  tree.word_before(thing, "whose", "PRON", "nmod:poss")
  local verb
  if m.dice:chance(0.5) then
    verb = clauses.predicate(m, false, true)
    before(verb, thing, "nsubj")
  else
    verb = node(words.forms(transitive_verb(m)).past, "VERB")
    before(verb, nouns.actor(m), "nsubj")
    before(verb, thing, "obj")
  end
  attach(m, n, verb)
end

--- "backed by Norway", "carrying arms".
local function participle(m, n)
  if m.dice:chance(0.5) then
    local verb = node(words.forms(transitive_verb(m)).part, "VERB")
    if m.dice:chance(0.7) then
      agent(m, verb)
    else
      after(verb, nouns.place(m), "obl")
    end
    after(n, verb, "acl")
  else
    after(n, verbal(m, "ing"), "acl")
  end
end

--- "that troops shelled a village": what a noun of saying tells.
function clauses.content(m)
  m.depth = m.depth + 1
  local clause = clauses.clause(m)
  m.depth = m.depth - 1
  return tree.word_before(clause, "that", "SCONJ", "mark")
end

--- "to shell a village": what a noun of planning aims at.
function clauses.aim(m)
  m.depth = m.depth + 1
  local verb = verbal(m, "to")
  m.depth = m.depth - 1
  return verb
end

--- "that Norway attacked", without what it attacked: the verb's clause, its object before its subject.
function clauses.without_object(m, object)
  local subject = nouns.actor(m)
  local aux, form = finite_form(m, subject.plural)
  local verb = verb_of(m, { verb = transitive_verb(m), rest = {} }, aux, form, subject.plural, false)
  before(verb, subject, "nsubj")
  return before(verb, object, "obj")
end

--- Adds a clause to a noun phrase.
function clauses.relative(m, n)
  m.depth = m.depth + 1
  local plain, active = m.plain, m.active
  m.plain, m.active = true, true
  m.dice:weigh({
    { 4, subject_relative },
    { 4, object_relative },
    { 1, possessive_relative },
    { 3, participle },
  })(m, n)
  m.plain, m.active = plain, active
  m.depth = m.depth - 1
end

clauses.verbal = function(m, how) return verbal(m, how) end
return clauses
