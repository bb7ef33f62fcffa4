--- Which events are told, and in which directions.
-- @module stringer.packs.news.events.judge

local actors = require "stringer.packs.news.events.actors"

local judge = {}

local MUTUAL = { CONSULT = true, COOPERATE = true }
local ONE_WAY = { ["042"] = true, ["043"] = true, ["045"] = true, ["041"] = false }
local JOINT = { ["050"] = true, ["054"] = true, ["057"] = true }

--- Whether several actors can be each other's recipients.
function judge.joint(event)
  if ONE_WAY[event.cameo] then return false end
  return event.reciprocal or MUTUAL[event.plover] or JOINT[event.cameo] or event.plover == "AGREE" and event.role ~= "to"
end

local function copy_of(event, actor, recipient)
  return {
    actor = actor, recipient = recipient, plover = event.plover, cameo = event.cameo, trigger_first = event.trigger_first,
    trigger_last = event.trigger_last, place = event.place, time = event.time, negated = event.negated, modality = event.modality,
    attribution = event.attribution, span = event.span,
  }
end

-- Parties that act on each other: "Norway and Denmark signed a treaty" happens in both directions.
local function mutual(event, list)
  local actor, recipient = event.actor, event.recipient
  local both = event.reciprocal or MUTUAL[event.plover] and not ONE_WAY[event.cameo]
  local harsh = event.plover == "REJECT" or event.plover == "SANCTION" -- who refuses to meet acts alone
  if not recipient and actor and actor[2] and (judge.joint(event) or event.plover == "REJECT") then
    for i, one in ipairs(actor) do
      for k, other in ipairs(actor) do
        if i ~= k then list[#list + 1] = copy_of(event, { one }, { other }) end
      end
    end
    return
  end
  list[#list + 1] = event
  if both and not harsh and actor and recipient then list[#list + 1] = copy_of(event, recipient, actor) end
end

-- What is told of whom it concerns though nobody knows who did it: "two Danes were arrested".
local DONE_TO = { ASSAULT = true, COERCE = true, SANCTION = true, ACCUSE = true, RETREAT = true, CONCEDE = true }
local TAKES = { ["181"] = true, ["182"] = true, ["190"] = true, ["192"] = true }
local CIVIL = { [""] = true, PTY = true, LEG = true, BUS = true, MED = true, CVL = true }

local IN_WORDS = { attack = true, assault = true, hit = true, pound = true, hammer = true, batter = true, assail = true, bash = true }
local SPEAKS = { PTY = true, LEG = true, BUS = true, MED = true, EDU = true, GOV = true, OPP = true }

local function personal(list)
  local entity = list and list[1] and list[1].entity
  return entity ~= nil and entity.type == "person"
end

local function organ_of(actor)
  local code = actor.code
  return code and (actors.AGENTS[code] and code or code:sub(4)) or ""
end

-- Whether a politician acts, alone or as one of a party or house.
local function civil(list)
  local organ = list and list[1] and organ_of(list[1])
  return organ ~= nil and CIVIL[organ] and (organ == "PTY" or organ == "LEG" or personal(list)) or false
end

--- Whether an event is one of an election: a politician's rally is no protest, the states that he takes and whom he beats or fights he does
-- by votes.
function judge.elective(event)
  if event.word.crowd then return personal(event.actor) end
  return TAKES[event.cameo] and civil(event.actor) or false
end

--- An attack of a politician is one in words: "the senator attacked his rival"; so is one of an official on a person.
function judge.verbal(event)
  if event.plover ~= "ASSAULT" or not IN_WORDS[event.word.name] or not event.actor then return end
  local speaks = civil(event.actor) or SPEAKS[organ_of(event.actor[1])] and personal(event.recipient)
  if speaks then event.plover, event.cameo = "ACCUSE", "111" end
end

local BOTH = { AID = true, CONSULT = true, SUPPORT = true, COOPERATE = true }

local function agents_only(list)
  for _, a in ipairs(list) do
    if a.code and not actors.AGENTS[a.code] then return false end
  end
  return true
end

--- Whether enough is known of an event to tell it. Takes note of whether it is known who acts and who is acted on.
function judge.whole(event)
  local acts, suffers = actors.coded(event.actor), actors.coded(event.recipient)
  event.acts, event.suffers = acts, suffers
  if acts and suffers then
    return not event.weak or not (agents_only(event.actor) and agents_only(event.recipient))
  end
  if event.weak or BOTH[event.plover] or event.part == "modal" then
    if event.cameo == "045" then return acts end -- who mediates
    return judge.joint(event) and acts and event.actor[2] ~= nil and not event.recipient
  end
  return acts and not agents_only(event.actor) or suffers and DONE_TO[event.plover] and not agents_only(event.recipient) or false
end

-- Whether an event hangs on another and says nothing by itself: "…, leaving the talks", "… to attack".
local function hanging(event)
  local group = event.group
  return group and not event.says and (group.ing or group.infinitive)
end

--- What gives way where its sentence tells of an event with both sides: nouns with one side, what nobody does, and what hangs on
-- other verbs.
-- @tparam table list events of the sentence that are whole
-- @tparam table result list of all events, to which they are added
function judge.keep(list, result)
  local told, whole_told = false, false
  for i = 1, #list do
    local event = list[i]
    local full = event.acts and event.suffers
    whole_told = whole_told or full
    told = told or full or event.part ~= "noun"
  end
  for i = 1, #list do
    local event = list[i]
    local noun = event.part == "noun" and not (event.plover == "ASSAULT" and event.acts and not agents_only(event.actor))
    local alone = event.acts and not hanging(event) or not whole_told
    if event.acts and event.suffers or not (noun and told) and alone then mutual(event, result) end
  end
end

return judge
