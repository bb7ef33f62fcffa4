--- What verbs make of the events that depend on them: "agreed to withdraw" agrees, "threatened to attack" threatens,
-- "held talks" talks, "called off talks" ends them. One event comes out of such a chain, coded by the verb that rules
-- it.
-- @module stringer.packs.news.events.chain

local actors = require "stringer.packs.news.events.actors"
local effects = require "stringer.packs.news.events.effects"
local tree = require "stringer.packs.news.tree"

local sub = string.sub

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

-- Nouns that measure what they are followed by: "ten days of talks", "a wave of attacks".
local MEASURE = {}
for word in
  ([[day week month year hour round series wave string spate state act campaign number kind form burst
    end]]):gmatch "%S+"
do
  MEASURE[word] = true
end

local NOMINAL = { NOUN = true, PROPN = true, ADJ = true }

local DIRECT = { obj = true, ["nsubj:pass"] = true, xcomp = true }

-- Whether a word of control ends with the preposition before a noun: "withdrew from talks".
local function takes_preposition(t, control, token)
  for dependent, relation in tree.dependents(t.core, token) do
    if relation == "case" then return t.folded[dependent] == t.folded[control.last] end
  end
  return true
end

-- What a noun is to the word that it depends on, conjuncts and measures passed: the word, and whether it is its object.
local function above_noun(t, token)
  local core = t.core
  local head, relation = core:head(token)
  local measured = false
  for _ = 1, 6 do
    if not head then return nil end
    local measure = relation == "nmod"
      and (MEASURE[core:lemma(head)] or t.doc:value_at("Quantity", head, "kind") == "money") -- "cut $9m in aid"
    if relation ~= "conj" and not measure then break end
    token, measured = head, measured or measure
    head, relation = core:head(head)
  end
  if DIRECT[relation] or measured and relation == "obl:unmarked" then return head, true end
  if relation == "obl" then
    local control = control_at(t, head)
    local sum = control and t.core:argument(head, "object") -- "cut $9m in aid"
    if sum and t.folded[token - 1] == "in" and t.doc:value_at("Quantity", sum, "kind") == "money" then
      return head, true
    end
    return head, control and control.last > head and takes_preposition(t, control, token) or false
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

-- Who asks for it: "Norway wants Denmark to leave".
local WISH = { want = true, wish = true, expect = true, need = true, like = true }

-- What is done by saying it: apologies, praise.
local EXPRESSED = { ["055"] = true, ["051"] = true, ["053"] = true }

-- "a plea for help was turned down": the plea was made.
local function asked_for(t, event, outer)
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
  if outer.gone then return end
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
  if not effects[control.effect](event, t) then
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
  for i = control.first, t.pos[at] == "VERB" and 0 or control.last do -- "put an end to"
    if t.pos[i] == "VERB" then event.verb = i end
  end
  event.trigger_first = math.min(control.first, event.trigger_first)
  event.trigger_last = math.max(control.last, event.trigger_last)
  if event.trigger_last - event.trigger_first > 12 then
    event.trigger_first, event.trigger_last = event.own_first, event.own_last
  end
  event.weak = event.weak
    and event.plover ~= "PROTEST"
    and event.cameo ~= "090"
    and (control.effect == "do" or control.effect == "give")
  event.part = "verb"
  return true
end

-- "Norway wants Denmark to leave": who wants it asks for it.
local function wished_of(t, event, k)
  local object = WISH[t.core:lemma(k)] and event.part == "verb" and t.core:argument(event.verb, "subject")
  if not object or object < k then return false end
  event.plover, event.cameo, event.role, event.reciprocal, event.weak = "REQUEST", "020", nil, nil, nil
  event.verb, event.wished, event.trigger_first, event.trigger_last = k, object, k, k
  return true
end

local PURPOSE = { aim = true, design = true, intend = true, mean = true, gear = true }

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
local BESIDE =
  { ["in"] = true, during = true, after = true, amid = true, at = true, before = true, following = true }

local function circumstance(t, event)
  if event.part == "verb" then return false end
  for dependent, relation in tree.dependents(t.core, event.head) do
    if relation == "case" then return BESIDE[t.folded[dependent]] or false end
  end
  return false
end

-- Follows the words above an event until one is an event of its own or there is no more.
-- "gathered outside the court to demand justice": that is a protest.
local GATHERS = { gather = true, assemble = true, converge = true, congregate = true, camp = true, turn = true }
local CALLS = { REQUEST = true, PROTEST = true, ACCUSE = true, REJECT = true }

local function gathered(t, event)
  if event.part ~= "verb" or not CALLS[event.plover] or t.folded[event.verb - 1] ~= "to" then return false end
  local head, relation = t.core:governor(event.verb)
  if relation ~= "advcl" and relation ~= "xcomp" or not GATHERS[t.core:lemma(head)] then return false end
  event.plover, event.cameo, event.role, event.weak = "PROTEST", "141", "against", nil
  event.verb, event.inner_verb, event.trigger_first = head, nil, head
  event.trigger_last = head
  return true
end

-- "denounced the accord as a surrender".
local SEES = {}
for word in
  ([[denounce describe condemn see dismiss regard portray brand label view characterise characterize reject criticise
    criticize hail praise welcome treat define]]):gmatch "%S+"
do
  SEES[word] = true
end

local function seen_as(t, noun)
  local head = t.core:head(noun)
  return head and head < noun and SEES[t.core:lemma(head)] and t.core:oblique(head, "as") == noun or false
end

local function climb(t, event, at, nouns)
  if gathered(t, event) then return end
  if event.part ~= "verb" and seen_as(t, event.head) then
    event.gone = "it only says as what something is seen"
    return
  end
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
    if PURPOSE[t.core:lemma(k)] and t.pos[k - 1] == "NOUN" then
      event.gone = "it only names a purpose"
      return
    end
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
      if event.part == "verb" and t.doc:value_at("factuality", k, "effect") == "deny" then
        outer.gone = true -- who denies having done it says so
      elseif event.part == "tie" then
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

-- Who denies something says so: what he denies is told, negated.
local function denied(t, at, list)
  for n = 1, #list do
    local event = list[n]
    if event.part == "verb" and not event.gone then
      local head, relation = t.core:governor(event.verb)
      local outer = head and (relation == "ccomp" or relation == "xcomp") and at[head]
      if
        outer
        and outer ~= event
        and outer.plover == "REJECT"
        and t.doc:value_at("factuality", head, "effect") == "deny"
      then
        outer.gone = true
      end
    end
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
  denied(t, at, list)
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
    if event.modality == "future" and effects.refuse(event) then
      event.negated, event.reciprocal = false, nil
    end
    return
  end
  local soon = event.modality == "future"
    or event.modality == "conditional" and event.reported
    or event.modality == "possible" and event.open and effects.HARSH[event.plover]
  if not soon then return end
  if event.plover ~= "AGREE" and event.plover ~= "THREATEN" then effects.intend(event) end
end

--- Who shows force together with another state works with it: "Norwegian and Danish ships held war games".
function chain.exercise(event, actor)
  if
    event.cameo == "150"
    and actor
    and actor[2]
    and actors.country(actor) ~= actors.country { actor[#actor] }
  then
    event.plover, event.cameo, event.reciprocal = "COOPERATE", "062", true
  end
end

--- Where peacekeepers come, they help: "Norwegian peacekeepers arrived in Denmark".
function chain.keep_peace(t, event, actor)
  if not actor or event.cameo ~= "042" and event.plover ~= "MOBILIZE" then return end
  for i = actor[1].first, actor[1].last do
    if sub(t.folded[i], 1, 9) == "peacekeep" then
      event.plover, event.cameo, event.reciprocal = "AID", "074", nil
    end
  end
end

return chain
