--- Whom a pronoun stands for that takes part in an event: "it", "they", "who", "whose".
-- @module stringer.packs.news.events.antecedents

local actors = require "stringer.packs.news.events.actors"

local quotes = require "stringer.packs.news.attributions.quotes"

local antecedents = {}

local OTHERS =
  { it = true, they = true, them = true, itself = true, themselves = true, its = true, their = true }
local PLURAL = { they = true, them = true, their = true, themselves = true }
local SINGULAR = { it = true, its = true, itself = true }

-- Whether a noun or name is a plural: "rebels", "the Tories", not "the Netherlands".
local function many(t, head)
  if t.pos[head] == "NOUN" then return t.core:lemma(head) ~= t.folded[head] end
  return t.folded[head - 1] == "the" and t.folded[head]:find "[^s]s$" ~= nil and not t.countries[head]
end

-- Whom a pronoun of the third person stands for that names no person: whoever is the subject of the clause around, or
-- of one before; an object is never its own subject.
local function subject_of_clause(t, pronoun)
  local core = t.core
  local _, verb = core:role(pronoun)
  local governor = t.doc:follow(verb or pronoun, "head(conj); governor")
  local first, last = quotes.at(t.doc, pronoun)
  for _ = 1, 4 do
    if not governor or first and (governor < first or governor > last) then return nil end -- the speaker is "I"
    local subject = core:argument(governor, "subject")
    local plural = subject and SINGULAR[t.folded[pronoun]] and many(t, subject)
    local own = subject == pronoun or subject == verb -- "its troops": not they
    if subject and not plural and not own and t.pos[subject] ~= "PRON" then return subject end
    governor = core:governor(governor)
  end
end

local function root_argument(t, first, last, role)
  local core = t.core
  for i = first, last do
    local head, relation = core:head(i)
    if not head and relation == "root" then
      local found = core:argument(i, role)
      if role == "object" then return found end
      return found or (t.pos[i] == "NOUN" or t.pos[i] == "PROPN") and i or nil
    end
  end
end

local function nearest_before(sentence, pronoun, but)
  for i = pronoun - 1, sentence.first, -1 do
    local spot = sentence.spots[i]
    if
      spot
      and spot.code
      and spot.first ~= but
      and not (but and spot.first <= but and spot.last >= but)
      and not (spot.entity and spot.entity.type == "person")
    then
      return spot
    end
  end
end

-- Whom "it" and "they" stand for.
local function antecedent(t, sentence, pronoun, deep, of)
  if deep > 2 then return nil end
  local core = t.core
  local role, verb = core:role(pronoun)
  if role ~= "subject" and role ~= "possessor" then
    local near = nearest_before(sentence, pronoun, verb and core:argument(verb, "subject"))
    if near then return { near } end
  end
  local outer = subject_of_clause(t, pronoun)
  if outer and (outer < pronoun or role == "possessor") then return of(t, sentence, outer, deep + 1) end
  local own = role == "possessor" and nearest_before(sentence, pronoun, nil)
  if own then return { own } end
  local before = t.sentence_before(sentence)
  local head = before and role == "object" and root_argument(t, before.first, before.last, "object")
  local list = head and of(t, before, head, deep + 1)
  if list and list[1].code then return list end -- "warned Iraq. Iran warned it too"
  head = before and root_argument(t, before.first, before.last, "subject")
  if head and quotes.at(t.doc, pronoun) and not quotes.at(t.doc, head) then return nil end -- not who speaks
  return head and of(t, before, head, deep + 1) or nil
end

local PERSONAL = { he = true, she = true, him = true, her = true, his = true }

local RELATIVE = { who = true, which = true, whose = true, that = true, whom = true }

-- "Angola, whose army shelled a village", "the rebels who attacked": the noun of a relative clause.
local TOLD_OF = "self[folded=who|which|whose|that|whom].head.head(acl:relcl);"
  .. " self[folded=whose].head.head.head(acl:relcl)"

--- Those for whom a pronoun stands.
-- @tparam table t as from `events.text`
-- @tparam table sentence
-- @tparam integer head the pronoun
-- @tparam integer deep how many phrases led to it
-- @tparam function of gives the parties of a phrase: (t, sentence, head, deep)
-- @treturn table list of parties
function antecedents.of(t, sentence, head, deep, of)
  local word = t.folded[head]
  local told_of = RELATIVE[word] and t.doc:follow(head, TOLD_OF)
  if told_of then return of(t, sentence, told_of, deep + 1) end
  if PERSONAL[word] then
    local entity = t.doc:entity_at(head, head)
    local code = entity and actors.entity_code(t, entity)
    if entity then return { { first = head, last = head, head = head, code = code, entity = entity } } end
  end
  if OTHERS[word] or PERSONAL[word] then
    local found = antecedent(t, sentence, head, deep, of)
    local one_of_many = found and PLURAL[word] and not found[2] and found[1].entity
    local of_thing = not PERSONAL[word] and not PLURAL[word] and found and found[1].entity -- "it" is nobody
    local person = one_of_many or of_thing
    local crowd = PERSONAL[word] and found and found[1].head and many(t, found[1].head) -- "him" is none of the soldiers
    if found and not crowd and not (person and person.type == "person") then
      local list = {}
      for i = 1, #found do
        local a = found[i]
        list[i] = {
          first = head,
          last = head,
          head = head,
          code = a.code,
          entity = a.entity,
          words = a,
          agent = a.agent,
        }
      end
      return list
    end
  end
  return { { first = head, last = head, head = head, pronoun = true } }
end

return antecedents
