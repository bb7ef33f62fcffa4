--- Negation and modality of the event that a word tells of, composed along the words that govern it. "Norway failed
-- to sign" is negated; "Norway may sign" is possible, "urged Norway to sign" demanded, "denied that Norway signed"
-- negated.
--
-- A word's own clause says first (auxiliaries, "not", "if"); then each word above it that `factuality.lex` knows
-- ("failed to", "the risk of", "reports that … are false"), up to the clause that somebody vouches for. What is negated
-- twice is positive; of several modalities the innermost counts, but what is only feared or demanded will not simply
-- be.
-- @module stringer.packs.news.factuality

local tree = require "stringer.packs.news.tree"

local factuality = {}

local MOST = 8 -- words above one that are looked at
local COMPLEMENTS = {
  xcomp = true,
  ccomp = true,
  acl = true,
  csubj = true,
  ["csubj:pass"] = true,
  advcl = true,
  parataxis = false,
}
local MODALITIES = { possible = true, future = true, demanded = true, conditional = true }

-- "no evidence that …"
local function none_of(doc, noun)
  for dependent, relation in tree.dependents(doc.core, noun) do
    if relation == "det" and doc:column "folded"[dependent] == "no" then return true end
  end
  return false
end

-- "There is no doubt that …": it is so.
local function undoubted(doc, head) return doc:column "folded"[head] == "doubt" and none_of(doc, head) end

-- What a negated governor makes of its complement, by the governor's own effect.
local UNDER_NEGATION = { negate = "negate", ["true"] = "negate", deny = "possible", said = "possible" }

local function effect_of(doc, token) return doc:value_at("factuality", token, "effect") end

local function take(state, modality)
  if state.modality == "asserted" or state.modality == "future" and modality ~= "future" then
    state.modality = modality
  end
end

-- How a governor changes the factuality of what it governs; `denied`: the governor itself is negated.
local function apply(state, effect, denied)
  if denied then
    local inverse = UNDER_NEGATION[effect]
    if effect == "negate" then return end -- "did not fail to": it happened
    if inverse == "negate" then state.negated = not state.negated end
    if inverse == "possible" then take(state, "possible") end
    if MODALITIES[effect] then take(state, "possible") end
  elseif effect == "negate" or effect == "deny" then
    state.negated = not state.negated
  elseif MODALITIES[effect] then
    take(state, effect)
  end
end

local PARTLY = { only = true, just = true, merely = true, simply = true }

-- "could not help but sign", "could not help signing": it happens.
local function helpless(doc, token)
  local words = doc:column "folded"
  if words[token] == "help" then return words[token + 1] == "but" or words[token + 1]:find "ing$" ~= nil end
  return words[token - 1] == "but" and words[token - 2] == "help"
end

-- "Not only did Norway sign …": that is no negation.
local function negation(doc, token)
  local by = not helpless(doc, token) and doc.core:negation(token)
  return by and not PARTLY[doc:column "folded"[by + 1]] and by or nil
end

local UNDONE = { far = "from", instead = "of", rather = "than", short = "of" }
local ADVERBS = { advmod = true, amod = true, det = true }

-- What adverbs and adjectives beside a word make of it: "nearly killed", "a possible attack", "no attack".
local function beside(doc, state, token)
  local core, words = doc.core, doc:column "folded"
  local first = core:phrase(token, "base")
  if core:pos(token) == "NOUN" and words[first - 2] and UNDONE[words[first - 2]] == words[first - 1] then
    state.negated = true -- "rather than an attack"
  end
  local by = core:negation(token) -- "hardly" negates once
  for dependent, relation in tree.dependents(core, token) do
    if relation == "det" and words[dependent] == "no" and core:pos(token) ~= "VERB" then
      state.negated = not state.negated
    elseif ADVERBS[relation] and dependent < token and dependent ~= by then
      local effect = effect_of(doc, dependent)
      if effect then apply(state, effect, false) end
    end
  end
end

-- "Had they come, …", "Were it so, …": up to the first comma of a sentence that begins with its auxiliary. Such a
-- clause is short; a sentence without end is not looked through for each of its verbs.
local MOST_INVERTED = 40
local INVERTED = { had = true, were = true, should = true }

local function inverted(doc, token)
  local core = doc.core
  local first, last = core:sentence(core:sentence_of(token))
  if not INVERTED[doc:column "folded"[first]] or doc:column "folded"[last] == "?" then return false end
  if token - first > MOST_INVERTED then return false end
  for i = first + 1, token do
    if doc:column "folded"[i] == "," then return false end
  end
  return true
end

-- "At no point did they sign", "never have they signed": what is denied stands first, and the auxiliary behind it.
local TURNED = { ["do"] = true, have = true, be = true }

local function opens_with_none(doc, word)
  for dependent, relation in tree.dependents(doc.core, word) do
    if relation == "obl" and dependent < word and none_of(doc, dependent) then return true end
  end
  return false
end

local function denied_first(doc, token)
  local core = doc.core
  for dependent, relation in tree.dependents(core, token) do
    local auxiliary = relation == "aux" and dependent < token
    if auxiliary and (core:negation(dependent) or opens_with_none(doc, dependent)) then return true end
    local turned = relation == "obl" and dependent < token and core:pos(dependent + 1) == "AUX"
    if turned and none_of(doc, dependent) then return true end
  end
  -- The tree may take the auxiliary for the verb.
  local head = core:head(token)
  return head ~= nil and head < token and TURNED[core:lemma(head)] ~= nil and opens_with_none(doc, head)
end

-- "Not a single soldier was killed", "hardly anyone was", "few were".
local NEGATES = { ["not"] = true, hardly = true, scarcely = true, barely = true }

local function no_subject(doc, token)
  local core, words = doc.core, doc:column "folded"
  local subject = core:argument(token, "subject")
  local first = subject and core:phrase(subject, "base")
  if not first or core:pos(subject) == "ADJ" and words[subject] ~= "few" then return false end -- "not clear who"
  if words[subject] == "few" then return first == subject and words[first - 1] ~= "a" end
  return NEGATES[words[first]] or NEGATES[words[first - 1]] and words[first] ~= "only"
end

local NEEDS = { ought = true, has = true, have = true, need = true, needs = true } -- "has to sign"
local OPENS_QUESTION = { whether = "possible" }

local function own_clause(doc, state, token)
  local core, words = doc.core, doc:column "folded"
  if negation(doc, token) or no_subject(doc, token) or denied_first(doc, token) then
    state.negated = not state.negated
  end
  local modality, by = core:modality(token)
  if helpless(doc, token) then
    modality, by = "asserted", nil
  end
  if by and doc:column "folded"[by] == "unless" then modality = "conditional" end
  if modality ~= "asserted" then take(state, modality) end
  -- "has yet to sign"
  if doc:column "folded"[token - 1] == "to" and doc:column "folded"[token - 2] == "yet" then
    state.negated = not state.negated
  end
  local two = words[token - 2]
  if words[token - 1] == "to" and NEEDS[two] then take(state, "demanded") end
  if words[token - 1] == "to" and not core:head(token) then take(state, "future") end -- "Norway to sign": a headline
  if inverted(doc, token) then state.modality = "conditional" end
  beside(doc, state, token)
  if two and UNDONE[two] == words[token - 1] then state.negated = true end -- "instead of signing"
  for dependent, relation in tree.dependents(core, token) do
    if relation == "mark" and OPENS_QUESTION[doc:column "folded"[dependent]] then take(state, "possible") end
    if
      relation == "advmod"
      and doc:column "folded"[dependent] == "longer"
      and doc:column "folded"[dependent - 1] == "no"
    then
      state.negated = true
    end
  end
end

-- "Laos thanked Japan, and Thailand warned Cambodia": two clauses, of which the tree hangs the first on the second.
local LINKS = { ["and"] = true, but = true }
local FARTHEST = 12 -- tokens before a verb in which its clause begins

local function links_clauses(doc, token, head)
  local words = doc:column "folded"
  for i = head - 1, math.max(token + 2, head - FARTHEST), -1 do
    if LINKS[words[i]] and words[i - 1] == "," then return true end
  end
  return false
end

-- What only tells when or why something else is: "called for calm after the attack".
local CIRCUMSTANCE = {
  over = true,
  after = true,
  before = true,
  during = true,
  following = true,
  since = true,
  amid = true,
  despite = true,
  ["until"] = true,
  through = true,
  near = true,
  because = true,
}

-- "called for an attack", "plans for an attack": what is wanted; "an apology for the attack" is no such thing.
local WANTS = { demanded = true, future = true }
local EXPRESSES = { offer = true }

local function beside_it(doc, token, head)
  for dependent, relation in tree.dependents(doc.core, token) do
    if relation == "case" then
      local word = doc:column "folded"[dependent]
      if word == "for" then
        return not WANTS[effect_of(doc, head)] or EXPRESSES[doc.core:lemma(head)] or false
      end
      return CIRCUMSTANCE[word] or false
    end
  end
  return false
end

local AT = { ["in"] = true, at = true, on = true, by = true, with = true }
local NO_DEED = { negate = true, deny = true }

-- "rejected the plan in talks": where something is denied takes place; "failed in its attack": that does not.
local function happens_at(doc, token, head)
  if not NO_DEED[effect_of(doc, head)] or doc.core:lemma(head) == "fail" then return false end
  for dependent, relation in tree.dependents(doc.core, token) do
    if relation == "case" then return AT[doc:column "folded"[dependent]] or false end
  end
  return false
end

local SUBJECT = { nsubj = true, ["nsubj:pass"] = true }

-- "the story that rebels killed the mayor": what the story tells.
local function told_that(doc, token)
  for dependent, relation in tree.dependents(doc.core, token) do
    if relation == "mark" then return doc:column "folded"[dependent] == "that" end
  end
  return false
end

-- Whether a verb, or the first of those that it is conjoined with, has a subject: a clause that stands on its own.
local function has_subject(core, token)
  for _ = 1, MOST do
    if tree.has(core, token, SUBJECT) then return true end
    local head, relation = core:head(token)
    if relation ~= "conj" then return false end
    token = head
  end
  return false
end

-- What governs a word, and whether what it says of it counts: complements, not what a clause only adds.
local function above(doc, token)
  local core = doc.core
  if core:pos(token) == "NOUN" or core:pos(token) == "PROPN" or core:pos(token) == "ADJ" then
    local head, relation = core:head(token)
    for _ = 1, MOST do
      if relation ~= "conj" then break end
      head, relation = core:head(head)
    end
    if relation == "obj" or relation == "nsubj:pass" then return head, "complement" end
    if relation == "nsubj" then return head, "subject" end
    local apart = relation == "obl" and (token < head or happens_at(doc, token, head))
    if relation == "nmod" or relation == "obl" then
      return head, not apart and not beside_it(doc, token, head) and "complement" or nil
    end
    if COMPLEMENTS[relation] then return head, "complement" end
    return nil
  end
  local head, relation = core:governor(token)
  if not head then return nil end
  if relation == "ccomp" and head > token and links_clauses(doc, token, head) then return nil end
  -- "claims that they signed it" has its own object, "claims that they made" has not
  if relation == "acl:relcl" and (effect_of(doc, head) or told_that(doc, token)) then
    local object = core:argument(token, "object")
    return head, object and object ~= head and "complement" or nil
  end
  if relation == "obl" or relation == "nmod" then return head, "complement" end
  -- "rebels attacking the town", "…, threatening war": these stand on their own.
  local words = doc:column "folded"
  -- "blocked a road to protest against it": why they blocked it
  local purpose = relation == "advcl" and words[token - 1] == "to" and NO_DEED[effect_of(doc, head)]
  if purpose and core:argument(head, "object") then return nil end
  local loose = relation == "acl" and not effect_of(doc, head)
    or relation == "advcl"
      and (doc:column "folded"[token - 1] == "," or token < head or has_subject(core, token))
  -- "may attack the town, killing many": what comes of a deed is as open as the deed.
  local result = loose and relation == "advcl" and head < token and doc:column "folded"[token]:find "ing$"
  if result and not tree.has(core, token, SUBJECT) then return head, "result" end
  if loose then return nil end
  return head, COMPLEMENTS[relation] and "complement" or nil
end

-- Whether a word stands behind a preposition: "decided against an attack", "kept Norway from attacking".
local function behind(doc, token, preposition)
  local core = doc.core
  for dependent, relation in tree.dependents(core, token) do
    local joins = relation == "case" or relation == "mark"
    if joins and doc:column "folded"[dependent] == preposition then return true end
  end
  return false
end

local COPULA = { cop = true }
local AGAINST = { future = true, demanded = true, possible = true }

local NOTHING = { nothing = true, nobody = true, none = true } -- "did nothing to help"

-- A claim is false or true by what is said of it: "reports that … are false".
local JUDGES = { future = true, negate = true, ["true"] = true, deny = true, possible = true }

-- "unconfirmed reports say", "rumours say": what is said is as open as who says it.
local OPEN = { possible = true, negate = true }

local function told_by(doc, verb)
  local core = doc.core
  local subject = core:argument(verb, "subject")
  if not subject or core:pos(subject) ~= "NOUN" then return nil end
  local own = effect_of(doc, subject)
  if own == "possible" then return own end
  for dependent, relation in tree.dependents(core, subject) do
    local effect = relation == "amod" and effect_of(doc, dependent)
    if OPEN[effect] then return effect end
  end
end

-- "claims that … are baseless": the tree may hang the verdict on the claim.
local function verdict_on(doc, noun)
  for dependent, relation in tree.dependents(doc.core, noun) do
    local clause = relation == "acl:relcl" and dependent > noun and tree.has(doc.core, dependent, COPULA)
    local effect = clause and effect_of(doc, dependent)
    if OPEN[effect] or effect == "deny" then return effect end
  end
end

-- "the story that … turned out to be false"; "the attack will begin in May".
local function judged(doc, state, verb)
  local core = doc.core
  for dependent, relation in tree.dependents(core, verb) do
    local effect = relation == "xcomp" and effect_of(doc, dependent)
    if OPEN[effect] or effect == "deny" then return apply(state, effect, negation(doc, verb) ~= nil) end
  end
  if effect_of(doc, verb) ~= "occurs" then return end
  if negation(doc, verb) then state.negated = not state.negated end
  take(state, core:modality(verb))
end

-- "In the novel, Norway invades Denmark."
local function in_fiction(doc, state, token)
  local place = doc.core:oblique(token, "in")
  if place and effect_of(doc, place) == "fiction" then take(state, "possible") end
end

local function climb(doc, state, token)
  local core, seen = doc.core, 0
  while seen < MOST do
    local head, how = above(doc, token)
    if not head or not how or CIRCUMSTANCE[doc:column "folded"[head]] then return end
    local effect = NOTHING[doc:column "folded"[head]] and "negate" or effect_of(doc, head)
    local verbal = core:pos(head) == "VERB" or core:pos(head) == "AUX" or core:pos(head) == "ADJ"
    local denied = verbal and negation(doc, head) ~= nil or effect == "said" and none_of(doc, head)
    if effect == "said" and verbal then effect = told_by(doc, head) or effect end
    if not verbal then
      local verdict = verdict_on(doc, head)
      if verdict then apply(state, verdict, false) end
    end
    if effect == "negate" and core:lemma(head) == "keep" and not behind(doc, token, "from") then
      effect = nil
    end
    if how == "result" then
      effect, denied = nil, false
    end
    if how == "subject" and core:pos(head) == "VERB" then return judged(doc, state, head) end
    local named = core:lemma(head) == "call" and core:pos(token) ~= "VERB" and not behind(doc, token, "for")
    if undoubted(doc, head) or effect == "occurs" or named then effect = nil end -- "called the raid a crime"
    local said_to = effect == "said" and verbal and core:voice(head) == "passive"
    if said_to and select(2, core:governor(token)) == "xcomp" then
      effect = "possible" -- "is thought to have signed"
    end
    if AGAINST[effect] and verbal and behind(doc, token, "against") then effect = "negate" end
    if effect and not (how == "subject" and not JUDGES[effect]) then
      apply(state, effect, denied)
    elseif denied and not effect and how == "complement" then
      take(state, "possible")
    end
    local modality = verbal and not effect and not helpless(doc, head) and core:modality(head) or "asserted"
    if modality ~= "asserted" then take(state, modality) end
    if verbal then in_fiction(doc, state, head) end
    token, seen = head, seen + 1
  end
end

local function asked(doc, token)
  local core = doc.core
  local _, last = core:sentence(core:sentence_of(token))
  for i = last, math.max(last - 1, token), -1 do
    if doc:column "folded"[i] == "?" then return true end
  end
  return false
end

local NEAR_THAT = 6 -- tokens before a verb in which "that" may open its clause

--- What is said of a verb that the tree knows for none, by the verb before "that": "imagines that France bombs Mali".
-- @tparam table doc
-- @tparam integer token
-- @treturn boolean whether it is negated
-- @treturn string modality
function factuality.behind_that(doc, token)
  local state, words = { negated = false, modality = "asserted" }, doc:column "folded"
  for i = token - 1, math.max(2, token - NEAR_THAT), -1 do
    if words[i] == "that" then
      local effect = effect_of(doc, i - 1)
      if effect then apply(state, effect, negation(doc, i - 1) ~= nil) end
      break
    end
  end
  return state.negated, state.modality
end

--- Whether what a verb, noun or adjective tells of happened.
-- @tparam table doc
-- @tparam integer token
-- @treturn boolean whether it is negated
-- @treturn string "asserted", "future", "conditional", "demanded" or "possible"
function factuality.of(doc, token)
  local state = { negated = false, modality = "asserted" }
  if doc.core:pos(token) == "NOUN" then
    beside(doc, state, token)
  else
    own_clause(doc, state, token)
  end
  in_fiction(doc, state, token)
  climb(doc, state, token)
  if asked(doc, token) then take(state, "possible") end
  return state.negated, state.modality
end

return factuality
