--- What verbs make of the events that depend on them: "agreed to withdraw" agrees, "threatened to attack" threatens,
-- "held talks" talks, "called off talks" ends them. One event comes out of such a chain, coded by the verb that rules
-- it.
-- @module stringer.packs.news.events.chain

local effects = require "stringer.packs.news.events.effects"

local chain = {}

-- The longest word of control that covers a token.
local function control_at(t, i)
  local known = t.controls[i]
  if known == nil then
    known = false
    for _, span in ipairs(t.doc:at("event_control", i)) do
      if not known or span.last - span.first > known.last - known.first then known = span end
    end
    t.controls[i] = known
  end
  return known
end

local NOMINAL = { NOUN = true, PROPN = true, ADJ = true }
local DIRECT = { obj = true, ["nsubj:pass"] = true, xcomp = true }

-- Nouns that measure what they are followed by, "ten days of talks", "a wave of attacks": what hangs on them is told of
-- as they are; so are conjuncts.
local MEASURES = "head(nmod)[lemma=day|week|month|year|hour|round|series|wave|string|spate|state|act|campaign|number"
  .. "|kind|form|burst|end]"

-- What a noun is to the word that it depends on: the word, and whether it is its object.
local function above_noun(t, token)
  local measured = nil
  for _ = 1, 6 do
    local measure = t.doc:follow(token, MEASURES)
    local one = measure or t.doc:follow(token, "head(conj)")
    if not one then break end
    token, measured = one, measured or measure
  end
  local head, relation = t.core:head(token)
  if DIRECT[relation] or measured and relation == "obl:unmarked" then return head, true end
  if relation == "obl" then -- "withdrew from talks": the word of control ends with the preposition
    local control, case = control_at(t, head), t.doc:follow(token, "dependent(case)")
    local takes = control and control.last > head
    return head, takes and (not case or t.folded[case] == t.folded[control.last]) or false
  end
  if relation == "nmod" and NOMINAL[t.pos[head]] then
    return head, control_at(t, head) and not t.doc:has("event_noun", head) or false
  end
end

local CLAUSES = { xcomp = true, acl = true }

local WILLS = { AGREE = true, THREATEN = true, REJECT = true }
local OF_WILL = { intend = true, try = true, attempt = true, fail = true, refuse = true }

-- The same of a verb: "agreed to talk", "its decision to talk", "stopped talking", "threatened on Monday to leave".
local function above_verb(t, token, at)
  local head, relation = t.core:governor(token)
  if CLAUSES[relation] then return head, true end
  if relation ~= "advcl" or head > token then return nil end
  local to = t.folded[token - 1] == "to"
  if to and at[head] and WILLS[at[head].plover] and not t.core:argument(head, "object") then
    return head, true
  end
  local control = control_at(t, head)
  if control then return head, to and OF_WILL[control.effect] or false end
end

-- What is done by saying it: apologies, praise.
local EXPRESSED = { ["055"] = true, ["051"] = true, ["053"] = true }

local function asked_for(t, event, outer) -- "a plea for help was turned down": the plea was made
  return outer.plover == "REJECT"
    and event.plover == "REQUEST"
    and event.part ~= "verb"
    and t.core:voice(outer.verb) == "passive"
end

-- What is welcomed has been done, where it is no plan.
local TOLD = { ASSAULT = true, COERCE = true, RETREAT = true, PROTEST = true }

-- The event of a verb takes up what depends on it; who promises not to do something threatens nobody.
local function absorb(t, outer, inner)
  local judged = outer.plover == "ACCUSE"
    or outer.plover == "SUPPORT" and TOLD[inner.plover]
    or asked_for(t, inner, outer)
  inner.gone = not (judged and inner.part ~= "verb") -- what is condemned took place
  if outer.plover == "AGREE" and inner.part ~= "verb" and EXPRESSED[inner.cameo] then
    outer.plover, outer.cameo = inner.plover, inner.cameo -- "offered its apologies"
  end
  local not_to = inner.part == "verb" and t.core:negation(inner.verb)
  if outer.plover == "AGREE" and not outer.changed and not not_to then
    effects.intend(inner)
    if inner.plover == "AGREE" or inner.plover == "THREATEN" then
      outer.plover, outer.cameo = inner.plover, inner.cameo
    end
  end
  if inner.reciprocal and outer.plover == "AGREE" then outer.reciprocal = true end
  outer.weak = nil
  if inner.role and inner.role ~= "obj" then outer.role = inner.role end
  outer.inner = inner
end

local WILL = { intend = true, try = true, attempt = true }

-- Verbs that carry nouns only, and those that leave what they govern what it is.
local ONLY_NOUNS =
  { ["do"] = true, give = true, receive = true, have = true, lodge = true, sign = true, suppress = true }
local LEAVES = { fail = true, refuse = true, suppress = true }

-- A verb of control gives the event its subject, and what it makes of it. False if there is none.
local function by_control(t, event, at, nouns)
  local control = control_at(t, at)
  if not control or event.part == "verb" and t.pos[event.verb] ~= "NOUN" and ONLY_NOUNS[control.effect] then
    return false
  end
  local was = event.plover
  -- "decided not to go"
  if event.part == "verb" and WILL[control.effect] and t.core:negation(event.verb) then return false end
  if not effects.apply(control.effect, event, t) then
    if not LEAVES[control.effect] then
      event.gone = "what governs it makes no event of it"
      return true
    end
    return false -- what does not happen is negated where it stands
  end
  if nouns[at] and nouns[at] ~= event then nouns[at].gone = true end -- "its refusal to meet" is one event
  event.changed = event.changed or event.plover ~= was or event.part ~= "verb"
  if event.part ~= "verb" then event.noun = event.head end
  local verbal = event.part == "verb" and not (event.inner_verb and t.pos[event.verb] == "NOUN") -- "has plans to go"
  event.inner_verb = verbal and event.verb or event.inner_verb
  event.willing = event.willing or event.part == "verb" or control.first < at and t.pos[control.first] == "AUX"
  event.verb = at
  event.trigger_first = math.min(control.first, event.trigger_first)
  event.trigger_last = math.max(control.last, event.trigger_last)
  event.weak = event.weak
    and event.plover ~= "PROTEST"
    and event.cameo ~= "090"
    and (control.effect == "do" or control.effect == "give")
  event.part = "verb"
  return true
end

-- "Norway wants Denmark to leave": who wants it asks for it.
local WISH = "self[lemma=want|wish|expect|need|like]"

local function wished_of(t, event, k)
  local object = event.part == "verb" and t.doc:follow(k, WISH) and t.core:argument(event.verb, "subject")
  if not object or object < k then return false end
  event.plover, event.cameo, event.role, event.reciprocal, event.weak = "REQUEST", "020", nil, nil, nil
  event.verb, event.wished, event.trigger_first, event.trigger_last = k, object, k, k
  return true
end

local WISHED = { CONCEDE = true, SUPPORT = true, COOPERATE = true, AGREE = true }

-- "marched to demand reforms", "resigned to allow elections": what people want by a deed is no further event.
local function of_purpose(t, event, at)
  if event.part ~= "verb" then return false end
  local head, relation = t.core:governor(event.verb)
  local outer = relation == "advcl" and head < event.verb and at[head]
  if not outer or outer == event then return false end
  return event.plover == "REQUEST" and outer.plover == "PROTEST"
    or WISHED[event.plover] and t.folded[event.verb - 1] == "to" and not WILLS[outer.plover]
    or false
end

-- "were hurt in clashes", "fled after the raid": what only tells when and where is told on its own.
local BESIDE = "dependent(case)[folded=in|during|after|amid|at|before|following]"

local function circumstance(t, event) return event.part ~= "verb" and t.doc:follow(event.head, BESIDE) ~= nil end

-- "gathered outside the court to demand justice": that is a protest.
local GATHERS =
  "dependent(mark)[folded=to].head.head(advcl|xcomp)[lemma=gather|assemble|converge|congregate|camp|turn]"
local CALLS = { REQUEST = true, PROTEST = true, ACCUSE = true, REJECT = true }

local function gathered(t, event)
  local head = event.part == "verb" and CALLS[event.plover] and t.doc:follow(event.verb, GATHERS)
  if not head then return false end
  event.plover, event.cameo, event.role, event.weak = "PROTEST", "141", "against", nil
  event.verb, event.inner_verb, event.trigger_first, event.trigger_last = head, nil, head, head
  return true
end

-- Follows the words above an event until one is an event of its own or there is no more.
local function climb(t, event, at, nouns)
  if gathered(t, event) then return end
  if of_purpose(t, event, at) then
    event.gone = "it only names a purpose"
    return
  end
  for _ = 1, 4 do
    local k, direct
    if event.part ~= "verb" then
      k, direct = above_noun(t, event.head)
      local before = event.trigger_first - 1
      local verbal = t.pos[before] == "VERB" or t.folded[before - 1] == "to" -- "to scrap duties"
      if not direct and verbal and control_at(t, before) then
        k, direct = before, true
      end
    elseif t.pos[event.verb] == "NOUN" then
      k, direct = above_noun(t, event.verb) -- "plans to hold talks"
    else
      k, direct = above_verb(t, event.verb, at)
    end
    if not k then return end
    local outer = at[k]
    if
      outer
      and outer ~= event
      and outer.weak
      and event.part ~= "verb"
      and direct
      and event.plover ~= outer.plover
      and control_at(t, k)
    then
      outer.gone, outer = true, nil -- "gave a warning" gives no aid
    end
    if outer and outer ~= event then
      if event.part == "tie" then
        event.gone = true
      elseif outer.part == "verb" and (direct or event.weak and not circumstance(t, event)) then
        absorb(t, outer, event)
      elseif event.part ~= "verb" and outer.plover == event.plover then
        event.gone = true -- "marched in protest against Norway"
      end
      return
    end
    if wished_of(t, event, k) then return end
    if not direct or not by_control(t, event, k, nouns) or event.gone then return end
    at[k] = event
  end
end

local CLAIMED = { possible = true, said = true }
local DEMANDS = { REQUEST = true, THREATEN = true, REJECT = true, AGREE = true }

local OWN_CLAUSE = { ["acl:relcl"] = true, parataxis = true, nsubj = true }

-- What is demanded does not take place: "demanded that Norway provide help", "called for an attack".
local function wanted(t, event, at)
  local token = event.part == "verb" and event.verb or event.head
  for _ = 1, 5 do
    local head, relation
    if event.part == "verb" and token == event.verb then
      head, relation = t.core:governor(token)
    else
      head, relation = t.core:head(token)
    end
    local loose = relation == "advcl" and t.folded[token - 1] ~= "to"
    if not head or loose or OWN_CLAUSE[relation] then return false end
    local outer = at[head]
    local effect = t.doc:value_at("factuality", head, "effect")
    if CLAIMED[effect] or effect == "deny" and event.part ~= "verb" and event.plover == "ASSAULT" then
      return false
    end
    if
      outer
      and outer ~= event
      and not outer.gone
      and outer.part == "verb"
      and DEMANDS[outer.plover]
      and not asked_for(t, event, outer)
      and relation ~= "conj"
    then
      return true
    end
    token = head
  end
  return false
end

--- Joins the events of a sentence: those that depend on another are `gone`, others take its code.
-- @tparam table t the columns of the document
-- @tparam table list candidates of the sentence in order of the text
function chain.join(t, list)
  local at, nouns = {}, {}
  for n = 1, #list do
    local event = list[n]
    local known = event.part == "verb" and at or nouns
    for i = event.trigger_first, event.gone and 0 or event.trigger_last do
      known[i] = event
    end
  end
  for n = 1, #list do
    local event = list[n]
    if not event.gone and event.part ~= "modal" then climb(t, event, at, nouns) end
    if event.part == "tie" then event.gone = true end
  end
  for n = 1, #list do
    local event = list[n]
    if not event.gone and event.part ~= "modal" and wanted(t, event, at) then event.gone = true end
  end
end

-- Whether somebody else hopes for it or expects it: "Denmark hopes that Norway will withdraw".
local function of_others(t, event)
  local head, relation = t.core:governor(event.verb)
  local view = relation == "xcomp" and t.core:voice(head) == "passive" and not control_at(t, head) -- "is expected to"
  if view and t.doc:value_at("factuality", head, "effect") == "future" then return true end
  return relation == "ccomp"
    and t.doc:value_at("factuality", head, "effect") == "future"
    and t.core:argument(event.verb, "subject") ~= t.core:argument(head, "subject")
end

--- What someone will do is so far a promise or a threat.
function chain.intend(t, event)
  if event.part ~= "verb" or of_others(t, event) or event.tried or event.cameo == "083" or event.doubted then
    return
  end
  if event.negated then
    if event.modality == "future" and effects.become(event, "refuse") then
      event.negated, event.reciprocal = false, nil
    end
    return
  end
  local soon = event.modality == "future"
    or event.modality == "conditional" and event.reported
    or event.modality == "possible" and event.open and effects.harsh(event.plover)
  if not soon then return end
  if event.plover ~= "AGREE" and event.plover ~= "THREATEN" then effects.intend(event) end
end

return chain
