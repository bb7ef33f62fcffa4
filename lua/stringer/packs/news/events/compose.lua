--- What verbs make of the events that depend on them: "agreed to withdraw" agrees, "threatened to attack" threatens, "held talks"
-- talks, "called off talks" ends them. One event comes out of such a chain, coded by the verb that rules it.
-- @module stringer.packs.news.events.compose

local actors = require "stringer.packs.news.events.actors"
local syntax = require "stringer.packs.news.events.syntax"
local verbs = require "stringer.packs.news.events.verbs"

local sub = string.sub

local compose = {}

local KIND = { AGREE = true, CONSULT = true, SUPPORT = true, COOPERATE = true, AID = true, CONCEDE = true, RETREAT = true }
local HARSH = { COERCE = true, SANCTION = true, MOBILIZE = true, ASSAULT = true, PROTEST = true, THREATEN = true }

-- Intent to do it, by the category of what is intended.
local INTENT = { CONSULT = "036", SUPPORT = "032", COOPERATE = "031", AID = "033", CONCEDE = "035", RETREAT = "035" }
-- Refusal to do it.
local REFUSAL = { CONSULT = "125", COOPERATE = "121", AID = "122", CONCEDE = "124", RETREAT = "124", AGREE = "120", SUPPORT = "120" }
-- Ending it.
local ENDING = { CONSULT = "164", AID = "162", SUPPORT = "161", COOPERATE = "160" }
local LIFTING = { SANCTION = "085", COERCE = "081", PROTEST = "082" }

local function code(event, plover, cameo)
  event.plover, event.cameo = plover, cameo
  return true
end

local effects = {}

function effects.intend(event)
  local inner = event.plover
  if KIND[inner] then return code(event, "AGREE", INTENT[inner] or "030") end
  if HARSH[inner] then return code(event, "THREATEN", "130") end
  return true
end

function effects.refuse(event)
  return KIND[event.plover] and code(event, "REJECT", REFUSAL[event.plover]) or false
end

effects.fail = effects.refuse

-- What is sought: "sought refuge" asks for it, "seeks to mediate" means to do it.
local SOUGHT = { AID = "103", CONSULT = "106", CONCEDE = "105", RETREAT = "105", COOPERATE = "101", SUPPORT = "102" }

function effects.try(event)
  if event.part ~= "verb" and SOUGHT[event.plover] then return code(event, "REQUEST", SOUGHT[event.plover]) end
  if KIND[event.plover] then return effects.intend(event) end
  event.modality = "possible"
  return true
end

-- Who tries what is harsh does not threaten it.
function effects.attempt(event)
  event.tried = true
  return effects.try(event)
end

function effects.stop(event)
  local inner = event.plover
  if event.part == "tie" and inner == "AID" then return false end
  if ENDING[inner] then return code(event, "SANCTION", ENDING[inner]) end
  if inner == "ASSAULT" or inner == "MOBILIZE" then return code(event, "RETREAT", "087") end
  if LIFTING[inner] then return code(event, inner == "SANCTION" and "RETREAT" or "CONCEDE", LIFTING[inner]) end
  return false
end

function effects.ease(event)
  if event.plover == "ASSAULT" then return code(event, "RETREAT", "0872") end
  return LIFTING[event.plover] and code(event, event.plover == "SANCTION" and "RETREAT" or "CONCEDE", LIFTING[event.plover]) or false
end

effects["do"] = function(event) return event.part ~= "tie" or event.plover ~= "AID" end

-- Who gives what helps, aids.
function effects.give() return true end

-- Who receives what others give is concerned by it: "received help from", "won the support of", "faced sanctions".
function effects.receive(event)
  event.received = true
  return event.part ~= "tie"
end

-- "has the support of": so it is with help, not with talks.
function effects.have(event)
  event.received = event.part == "noun" and (event.plover == "AID" or event.plover == "SUPPORT")
  return event.part ~= "tie" or event.plover ~= "AID"
end

-- A protest that is lodged complains.
function effects.lodge(event)
  if event.plover == "PROTEST" then event.plover, event.cameo = "ACCUSE", "114" end
  return true
end

-- Who signs what has been agreed on supports it.
function effects.sign(event)
  if event.plover == "AGREE" then event.plover, event.cameo = "SUPPORT", "057" end
  return true
end

local IN_PHRASE = { DET = true, NOUN = true, PROPN = true, ADJ = true, NUM = true, PRON = true, PART = true, ADV = true, ADP = true }

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

-- What may stand between a verb and the noun that names the event: "ten days of talks".
local MEASURE = { day = true, week = true, month = true, year = true, hour = true, round = true, series = true, wave = true, string = true,
  spate = true, state = true, act = true, campaign = true, number = true, kind = true, form = true }

local OF_AGREEING = { agree = true, consent = true, submit = true, commit = true, ["return"] = true }

-- The verb or adjective on which a noun depends, and whether as its object.
local function governor_of_noun(t, token, first)
  local folded, tags = t.folded, t.pos
  local direct = true
  for k = token - 1, token - 9 > first and token - 9 or first, -1 do
    local pos, word = tags[k], folded[k]
    if pos == "VERB" and folded[k - 1] == "-" then pos = "ADJ" end -- "Norway-led talks"
    if pos == "VERB" then return k, direct end
    if verbs.BREAKS[word] then return nil end
    if pos == "ADP" then
      local list = direct and (word == "to" and OF_AGREEING or word == "of" and MEASURE)
      direct = list and list[t.core:lemma(k > first and k - 1 or first)] or false
    elseif pos == "CCONJ" then
      if tags[k + 1] == "VERB" then return nil end
    elseif not IN_PHRASE[pos] and word ~= "-" or pos == "PART" and word == "to" then
      return nil
    end
  end
end

-- The same of a verb: "agreed to talk", "urged Norway to talk", "stopped talking".
local function governor_of_verb(t, group, first)
  if not group.infinitive and not group.ing then return nil end
  local direct = true
  for k = group.first - 1, group.first - 10 > first and group.first - 10 or first, -1 do
    local pos = t.pos[k]
    if pos == "VERB" then return k, direct end
    if (pos == "ADJ" or pos == "NOUN" and k == group.first - 1 and group.infinitive) and control_at(t, k) then return k, true end
    if group.ing and k == group.first - 1 then -- else "accused Norway of bombing"
      if pos ~= "ADP" and pos ~= "SCONJ" then return nil end
      pos = "ADP"
    end
    if not IN_PHRASE[pos] and pos ~= "CCONJ" or pos == "PART" and t.folded[k] == "to" then return nil end
    if pos ~= "ADV" then direct = false end
  end
end

-- The event of a verb takes up what depends on it.
local function absorb(outer, inner)
  inner.gone = true
  if outer.gone then return end
  if outer.plover == "AGREE" then
    effects.intend(inner)
    if inner.plover == "AGREE" or inner.plover == "THREATEN" then outer.plover, outer.cameo = inner.plover, inner.cameo end
  end
  if inner.reciprocal and outer.plover == "AGREE" then outer.reciprocal = true end
  outer.weak = nil
  if inner.role and inner.role ~= "obj" then outer.role = inner.role end
  outer.tail = inner.tail or inner.trigger_last
end

-- A verb of control at a token gives the event its subject, and what it makes of it. False if there is none.
local function by_control(t, event, at, first)
  local control = control_at(t, at)
  if not control then return false end
  if not effects[control.effect](event) then event.gone = true end
  local was = event.group
  event.group = verbs.group(t, control.first, first)
  event.tail = event.tail or event.trigger_last
  event.from = control.last
  if not was then event.noun = { first = event.trigger_first, last = event.trigger_last } end
  event.trigger_first = math.min(control.first, event.trigger_first)
  event.group.passive = false -- "is prepared to go": who is said to be so goes
  if was then event.group.negated = event.group.negated or was.negated end
  event.weak = event.weak and event.plover ~= "PROTEST" and event.cameo ~= "090" and (control.effect == "do" or control.effect == "give")
  event.part = "verb"
  return true
end

local function governor(t, event, first)
  if event.part == "verb" then return governor_of_verb(t, event.group, first) end
  if event.part ~= "modal" then return governor_of_noun(t, event.trigger_first, first) end
end

-- "talks aimed at ending the war": what something is for does not take place.
local PURPOSE = { aimed = true, designed = true, intended = true, meant = true, geared = true }

local WISH = { want = true, wish = true, expect = true, need = true, like = true }

-- "Norway wants Denmark to leave": who wants it asks for it.
local function wished_of(t, event, k, first)
  local group = event.group
  if not (group and group.infinitive and WISH[t.core:lemma(k)] and t.pos[group.first - 1] ~= "VERB") then return false end
  event.plover, event.cameo, event.role, event.reciprocal, event.weak = "REQUEST", "020", nil, nil, nil
  event.group, event.from, event.trigger_first, event.trigger_last = verbs.group(t, k, first), k, k, k
  return true
end

-- Follows the verbs above an event until one is an event of its own or there is no more.
local function climb(t, event, at, first)
  for _ = 1, 4 do
    local k, direct = governor(t, event, first)
    if not k then return end
    local group = event.group
    if group and group.ing and t.folded[group.first - 1] == "from" then -- "kept Norway from attacking"
      event.gone = true
      return
    end
    if PURPOSE[t.folded[k]] and t.pos[k - 1] == "NOUN" then
      event.gone = true
      return
    end
    local outer = at[k]
    direct = direct or outer and outer.trigger_last > k -- "called off the talks"
    if outer and outer ~= event and outer.weak and event.part ~= "verb" and direct
      and event.plover ~= outer.plover and control_at(t, k) then
      outer.gone, outer = true, nil -- "gave a warning" gives no aid
    end
    if outer and outer ~= event then
      if event.part ~= "noun" or direct or event.weak then absorb(outer, event) end
      return
    end
    if not direct then
      local control = control_at(t, k) -- "engaged in talks"
      if wished_of(t, event, k, first) then return end
      if not control or control.last == k then return end
    end
    if not by_control(t, event, k, first) or event.gone then return end
    at[k] = event
  end
end

local DEMANDS = { REQUEST = true, AGREE = true, THREATEN = true, REJECT = true }

-- "demanded that Norway provide help": what is demanded does not take place.
local function wished(t, event, list)
  local trigger = event.trigger_first
  for i = #list, 1, -1 do
    local outer = list[i]
    if outer.plover == "REQUEST" and not outer.gone and outer ~= event and outer.trigger_last < trigger then
      local core, folded, pos = t.core, t.folded, t.pos
      if folded[trigger] ~= core:lemma(trigger) then return false end
      for k = outer.trigger_last + 1, trigger - 1 do
        if pos[k] == "AUX" or pos[k] == "VERB" and folded[k] ~= core:lemma(k) then return false end
      end
      return true
    end
  end
  return false
end

-- A noun before another noun tells what kind of thing it is ("riot police"), a participle likewise ("the besieged town").
local BEARER = { effort = true, bid = true, attempt = true, drive = true, operation = true, campaign = true, round = true, session = true }

local WITH_OBJECT = { DET = true, SCONJ = true, PRON = true, NOUN = true, ADJ = true, PROPN = true }

local NAMED = { NOUN = true, PROPN = true, ADJ = true }

-- Whether no blank stands before a token.
local function tight(t, i)
  return not select(5, t.core:token(i))
end

local function modifies(t, event, first)
  local last = event.trigger_last
  local name = t.mentions[last]
  if name and name.entity.type == "person" then return true end -- "Jeff Sessions"
  if t.folded[last + 1] == "-" and tight(t, last + 1) then return true end -- "arm-twisting"
  local pos = t.pos[last + 1]
  if not pos then return false end
  if event.part ~= "verb" then return pos == "NOUN" and not BEARER[t.core:lemma(last + 1)] and not t.core:covering("Time", last + 1) end
  if t.folded[event.trigger_first - 1] == "-" and tight(t, event.trigger_first) then return true end -- "campaign-killing"
  if event.word.alone and WITH_OBJECT[pos] then return true end
  if t.folded[last] == "given" and t.pos[event.trigger_first - 1] ~= "AUX" and pos == "DET" then return true end -- "given the rain"
  local begins, named = event.trigger_first == first, NAMED[pos]
  if not (begins or named) or not verbs.participle(t.folded[last]) then return false end
  if begins and t.folded[last + 1] ~= "by" then return true end
  local before = t.pos[event.trigger_first - 1]
  return named and (before == "DET" or before == "ADP" or t.folded[event.trigger_first - 1] == "-") or false
end

-- A noun in what somebody asks for, agrees on, threatens or rejects.
local function wanted(t, event, list)
  for i = 1, #list do
    local outer = list[i]
    if outer == event then return false end
    if not outer.gone and outer.part == "verb" and DEMANDS[outer.plover]
      and syntax.clause_end(t, outer.trigger_last, event.trigger_first) >= event.trigger_first then return true end
  end
  return false
end

--- Joins the events of a sentence: those that depend on another are `gone`, others take its code.
-- @tparam table t the columns of the document
-- @tparam table list candidates of the sentence in order of the text
-- @tparam integer first token of the sentence
function compose.join(t, list, first)
  local at = {}
  for n = 1, #list do
    local event = list[n]
    if event.part == "verb" then
      for i = event.trigger_first, event.trigger_last do at[i] = event end
    end
    if event.part ~= "modal" then event.gone = modifies(t, event, first) end
    if event.part == "verb" and not event.gone then
      event.group = verbs.group(t, event.trigger_first, first)
      event.gone = event.group.asked
    end
  end
  for n = 1, #list do
    local event = list[n]
    if not event.gone then climb(t, event, at, first) end
    local part = event.part
    if part == "tie" or part == "verb" and wished(t, event, list) or part == "noun" and wanted(t, event, list) then event.gone = true end
  end
end

local PERHAPS = { possibility = true, risk = true, danger = true, prospect = true, chance = true, likelihood = true, fear = true,
  threat = true, event = true, possible = true, potential = true, feared = true, hypothetical = true }
local BEFORE_NOUN = { DET = true, ADJ = true, NOUN = true, PROPN = true, NUM = true }

--- Whether a noun tells of what may happen: "the risk of another attack", "a possible attack".
function compose.perhaps(t, event, first)
  local folded, pos, i = t.folded, t.pos, event.trigger_first - 1
  while i >= first and BEFORE_NOUN[pos[i]] do
    if PERHAPS[folded[i]] then return true end
    i = i - 1
  end
  return folded[i] == "of" and i > first and PERHAPS[t.core:lemma(i - 1)] or false
end

--- What someone will do is so far a promise or a threat.
function compose.intend(event)
  if event.part ~= "verb" or event.tried then return end
  local reported = event.modality == "conditional" and event.attribution
  if event.negated then
    if (event.modality == "future" or reported) and effects.refuse(event) then event.negated, event.reciprocal = false, nil end
    return
  end
  if event.modality ~= "future" and not reported and not (event.modality == "possible" and HARSH[event.plover]) then return end
  if event.plover ~= "AGREE" and event.plover ~= "THREATEN" then effects.intend(event) end
end

--- Who shows force together with another state works with it: "Norwegian and Danish ships held war games".
function compose.exercise(event, actor)
  if event.cameo == "150" and actor and actor[2] and actors.country(actor) ~= actors.country { actor[#actor] } then
    event.plover, event.cameo, event.reciprocal = "COOPERATE", "062", true
  end
end

--- Where peacekeepers come, they help: "Norwegian peacekeepers arrived in Denmark".
function compose.keep_peace(t, event, actor)
  if not actor or event.cameo ~= "042" and event.plover ~= "MOBILIZE" then return end
  for i = actor[1].first, actor[1].last do
    if sub(t.folded[i], 1, 9) == "peacekeep" then event.plover, event.cameo, event.reciprocal = "AID", "074", nil end
  end
end

return compose
