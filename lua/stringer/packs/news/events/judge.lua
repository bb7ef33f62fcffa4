--- Decides which events are filed, and in which directions.
-- @module stringer.packs.news.events.judge

local actors = require "stringer.packs.news.events.actors"
local parties = require "stringer.packs.news.events.parties"

local judge = {}

local MUTUAL = { CONSULT = true, COOPERATE = true }
local ONE_WAY =
  { ["042"] = true, ["043"] = true, ["045"] = true, ["041"] = false, ["063"] = true, ["064"] = true }
local JOINT = { ["050"] = true, ["054"] = true, ["057"] = true }

--- Whether several actors can be each other's recipients.
function judge.joint(event)
  local given = event.role == "to" and not event.reciprocal -- "sales to Norway and Denmark"
  if ONE_WAY[event.cameo] or given then return false end
  -- "restored ties"; not "Norway and Denmark recognised the vote"
  local together = JOINT[event.cameo] and (event.part ~= "verb" or event.noun ~= nil)
  return event.reciprocal or MUTUAL[event.plover] or together or event.role == "with"
end

local function copy_of(event, actor, recipient)
  return {
    actor = actor,
    recipient = recipient,
    plover = event.plover,
    cameo = event.cameo,
    trigger_first = event.trigger_first,
    trigger_last = event.trigger_last,
    place = event.place,
    time = event.time,
    negated = event.negated,
    modality = event.modality,
    attribution = event.attribution,
    span = event.span,
  }
end

-- Those with a code, where there are two of them.
local function known_only(list)
  local known = {}
  for i = 1, list and #list or 0 do
    if list[i].code then known[#known + 1] = list[i] end
  end
  return known[2] and known or list
end

--- Parties that act on each other: "Norway and Denmark signed a treaty" happens in both directions.
function judge.mutual(event, list)
  local actor, recipient = known_only(event.actor), event.recipient
  local both = event.reciprocal or MUTUAL[event.plover] and not ONE_WAY[event.cameo]
  -- "a Norwegian-Danish deal was signed"
  if not actor and recipient and recipient[2] and judge.joint(event) then
    actor, recipient = known_only(recipient), nil
  end
  local harsh = event.plover == "REJECT" or event.plover == "SANCTION" -- who refuses to meet acts alone
  if not recipient and actor and actor[2] and (judge.joint(event) or event.cameo == "125") then
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

local TAKES = { ["181"] = true, ["182"] = true, ["190"] = true, ["192"] = true }
local CIVIL = { [""] = true, PTY = true, LEG = true, BUS = true, MED = true, CVL = true }

local IN_WORDS = {
  attack = true,
  assault = true,
  hit = true,
  pound = true,
  hammer = true,
  batter = true,
  assail = true,
  bash = true,
}
local SPEAKS = { PTY = true, LEG = true, BUS = true, MED = true, EDU = true, GOV = true, OPP = true }

local SPOKEN_OF = { MED = true, PTY = true, OPP = true, LEG = true, JUD = true, BUS = true }

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

-- What teams do to each other is play.
local PLAYED = { ASSAULT = true, THREATEN = true }

--- Whether an event is one of an election or a game: a politician's rally is no protest; the states that he takes and
-- whom he beats, he takes and beats by votes.
function judge.elective(event)
  if actors.coded(event.actor) and organ_of(event.actor[1]) == "SPT" and PLAYED[event.plover] then
    return true
  end
  if event.word.bodily and event.plover == "ASSAULT" then
    return personal(event.actor) and personal(event.recipient) and SPEAKS[organ_of(event.actor[1])] or false
  end
  if event.word.crowd then return personal(event.actor) end
  return TAKES[event.cameo] and civil(event.actor) or false
end

--- An attack of a politician is one in words: "the senator attacked his rival"; so is one of an official on a person.
function judge.verbal(event)
  if event.plover ~= "ASSAULT" or not IN_WORDS[event.word.name] or not event.actor then return end
  local organ, whom = organ_of(event.actor[1]), event.recipient and organ_of(event.recipient[1])
  local speaks = civil(event.actor) or SPEAKS[organ] and (personal(event.recipient) or SPOKEN_OF[whom])
  if speaks then
    event.plover, event.cameo = "ACCUSE", "111"
  end
end

local ARMED = { MIL = true, REB = true, UAF = true, SPY = true }
local ENTERS = { MIL = true, REB = true, UAF = true, SPY = true, COP = true }

--- Who bears arms does not riot, nor does a state: gunmen who storm a house attack it. A state's boycott is a measure.
function judge.armed(event)
  local armed = event.actor and (ARMED[organ_of(event.actor[1])] or actors.state(event.actor))
  if event.cameo == "145" and armed then
    event.plover, event.cameo = "ASSAULT", "190"
  elseif event.cameo == "143" and event.word.name == "boycott" and actors.state(event.actor) then
    event.plover, event.cameo = "SANCTION", "163" -- states boycott what they could buy
  end
end

local CROWDS = { CVL = true, EDU = true, LAB = true, OPP = true, HLH = true, AGR = true, REL = true }

--- A crowd that clashes with police riots.
function judge.riot(event)
  local clash = event.cameo == "190" and event.word.name == "clash" and event.actor and event.recipient
  if not clash then return end
  local one, other = organ_of(event.actor[1]), organ_of(event.recipient[1])
  if CROWDS[one] and other == "COP" or CROWDS[other] and one == "COP" then
    event.plover, event.cameo = "PROTEST", "145"
  end
end

--- Who hears a complaint is not accused: courts and leagues of states.
function judge.hears(event)
  local code = event.cameo == "114" and event.recipient and event.recipient[1].code
  if code and (code:find "JUD$" or code:find "^IGO") then event.recipient = nil end
end

local INSTRUMENTS = {}
for word in
  ([[bomb explosion blast attack shell missile rocket bullet mine device grenade car vehicle truck strike
  airstrike raid fire gunfire shooting violence clash bombing war fighting battle conflict drone]]):gmatch "%S+"
do
  INSTRUMENTS[word] = true
end
local BY_HANDS = { ASSAULT = true, COERCE = true, PROTEST = true, THREATEN = true }

-- "Storm batters Norway, kills six": of a headline the tagger makes one name.
local function batters(t, party)
  return t.core:covering("mishap", party.first) ~= nil and t.pos[party.first + 1] == "VERB"
end

-- "The fire killed two", not "rocket fire killed two".
local function blazes(t, head)
  if t.core:lemma(head) ~= "fire" then return false end
  local before = t.pos[head - 1]
  return before == "DET" and not t.core:oblique(head, "from|by")
end

--- Those of the actors who can act: what is used acts for nobody, and what befalls people is no act.
-- @treturn ?table|boolean nil: nobody is named; false: nobody did it
function judge.able(t, event, actor)
  if not actor or not BY_HANDS[event.plover] then return actor end
  local thing = event.cameo == "183" and not actor[1].modified and not parties.somebody(t, actor[1])
  if thing then return nil end -- "the plane exploded", not "Danish planes bombed"
  local able
  for i = 1, #actor do
    local party = actor[i]
    local head = party.head or party.last
    if batters(t, party) or blazes(t, head) then return false end
    if party.spot and not party.code and t.core:covering("mishap", head) then return false end -- "Cholera"
    local nature = t.core:covering("mishap", head) or t.doc:value_at("Quantity", head, "kind") == "magnitude"
    if not party.spot and nature then return false end
    if party.spot or party.modified or not INSTRUMENTS[t.core:lemma(head)] then
      able = able or {}
      able[#able + 1] = party
    end
  end
  return able
end

-- What is told whoever takes part; the rest is so often said of what is no politics that a side must be known.
local DEEDS =
  { ASSAULT = true, COERCE = true, PROTEST = true, MOBILIZE = true, SANCTION = true, RETREAT = true }

local DONE_TO = { ASSAULT = true, COERCE = true }

local function agents_only(list)
  for _, a in ipairs(list or {}) do
    if a.code and not actors.AGENTS[a.code] then return false end
  end
  return true
end

local function somebody(t, list)
  for i = 1, list and #list or 0 do
    if parties.somebody(t, list[i]) then return true end
  end
  return false
end

local CIVILIANS =
  { CVL = true, EDU = true, MED = true, BUS = true, SPT = true, HLH = true, LAB = true, AGR = true }

local function political(list)
  for _, a in ipairs(list or {}) do
    if a.code and not CIVILIANS[a.code] then return true end
  end
  return false
end

-- What courts do, treaties, gifts, and what one says to another's face: told of anybody.
local BY_LAW = { ["115"] = true, ["116"] = true, ["084"] = true }
local TO_THE_FACE = { THREATEN = true, REQUEST = true }

local function person(list)
  local entity = list and list[1].entity
  return entity ~= nil and entity.type == "person"
end

local function of_anybody(t, event, acts, suffers)
  if BY_LAW[event.cameo] then -- "released two men", not "released a film"; "his trial"
    return suffers or somebody(t, event.recipient) or event.part == "noun" and event.cameo ~= "084"
  end
  if event.cameo == "057" and event.part == "noun" then -- "the treaty", not "a great deal"
    return t.doc:value_at("object_class", event.head, "class") == "treaty"
  end
  if event.part ~= "verb" then return false end
  local by_somebody = acts or somebody(t, event.actor)
  if event.framed == "treaty" and event.cameo == "057" and by_somebody then return true end -- "signed a treaty"
  if event.plover == "AID" and not event.weak and by_somebody then return true end
  if not (suffers or somebody(t, event.recipient)) then return false end
  if event.plover == "CONSULT" and person(event.recipient) then return by_somebody end
  return not event.weak and TO_THE_FACE[event.plover] and by_somebody or false
end

-- What only those who live can suffer: "killed the bill", "released a letter" tell of something else.
local OF_THE_LIVING = {
  ["182"] = true,
  ["1821"] = true,
  ["1822"] = true,
  ["1823"] = true,
  ["186"] = true,
  ["084"] = true,
  ["173"] = true,
  ["181"] = true,
}

local function is_person(t, head)
  return t.doc:has("person_noun", head) or t.doc:has("group_noun", head) or t.folded[head] == "others"
end

local LIFELESS = {
  bill = true,
  claim = true,
  paper = true,
  proposal = true,
  date = true,
  ill = true,
  need = true,
  record = true,
  measure = true,
}

-- Only who lives is killed or wounded: "killed off the reform" tells of nobody.
local HURTS = { ["182"] = true, ["1821"] = true, ["1822"] = true, ["1823"] = true, ["186"] = true }

local function lifeless(t, party)
  local head = party.head or party.last
  if t.pos[head] ~= "NOUN" or parties.somebody(t, party) or parties.counts(t, head) then return false end
  return not is_person(t, head)
end

local function of_things(t, event)
  local recipient = event.recipient
  if not recipient or not OF_THE_LIVING[event.cameo] or actors.coded(recipient) then return false end
  if HURTS[event.cameo] and event.part == "verb" and not recipient[2] and lifeless(t, recipient[1]) then
    return true
  end
  local class = t.doc:value_at("object_class", recipient[1].head or recipient[1].last, "class")
  return class ~= nil and LIFELESS[class:match "%S+"] or false
end

local DASH = { ["-"] = true, ["–"] = true, ["‑"] = true }
local SCORE = 8 -- tokens behind a verb in which a score may stand

-- Whether a score stands behind a verb: "Oslo crushed Bergen 5-0".
local function scored(t, event)
  for i = event.trigger_last + 1, math.min(event.trigger_last + SCORE, #t.folded - 2) do
    if DASH[t.folded[i + 1]] and t.folded[i]:find "^%d%d?$" and t.folded[i + 2]:find "^%d%d?$" then
      return true
    end
  end
  return false
end

local GAME = { ASSAULT = true, COERCE = true }

-- What only looks like a deed: games, warnings of what nobody does, patients who are flown somewhere.
local function of_no_deed(t, event)
  if event.part ~= "verb" then return false end
  if GAME[event.plover] and scored(t, event) then return true end
  if event.cameo == "042" and t.core:voice(event.verb) == "passive" then return true end
  if event.plover ~= "THREATEN" or t.core:lemma(event.verb) ~= "warn" then return false end
  -- "Geologists warned that a second slide was likely"
  if not event.recipient and actors.coded(event.actor) and not political(event.actor) then return true end
  local danger = t.core:oblique(event.verb, "of|about")
  return danger and t.core:covering("mishap", danger) ~= nil or false
end

--- Whether enough is known of an event to tell it.
function judge.told(t, event)
  if of_no_deed(t, event) then return false end
  local actor, recipient = event.actor, event.recipient
  local acts, suffers = actors.coded(actor), actors.coded(recipient)
  if event.part == "modal" then return acts end
  if of_things(t, event) then return false end
  local came = event.plover == "CONSULT" and event.part == "verb" and actor and actor[1].thing and actor[1]
  if came and t.doc:has("object_class", came.head or came.last) then return false end -- "aid arrived"
  if of_anybody(t, event, acts, suffers) then return true end
  if event.word.crowd and somebody(t, actor) then return organ_of(actor[1]) ~= "SPT" end -- no market, no team
  if event.cameo == "083" and event.weak then return political(actor) end -- "the minister quit"
  local thing = actor and not acts and not somebody(t, actor)
  local idle = event.weak or event.plover == "COERCE" or event.plover == "SANCTION"
  if thing and event.part == "verb" and idle then return false end
  if event.weak then
    local two = (acts or somebody(t, actor)) and (suffers or somebody(t, recipient))
    if not two and DONE_TO[event.plover] and event.part == "verb" then
      local searched = recipient and event.plover == "COERCE" and acts and ENTERS[organ_of(actor[1])]
      return searched or somebody(t, recipient)
    end
    if event.part == "noun" and (political(actor) or political(recipient)) then return true end
    if event.cameo == "170" and acts and political(recipient) then return true end -- "sacked his police chief"
    if not two then return judge.joint(event) and acts and actor[2] ~= nil and not recipient end
    return (acts or suffers) and not (agents_only(actor) and agents_only(recipient))
  end
  local nobody = event.plover == "SANCTION" and event.part == "verb" and not actor and not recipient
  if nobody then return false end -- "the strike halted shipments"
  if DEEDS[event.plover] then return true end
  return acts or suffers
end

return judge
