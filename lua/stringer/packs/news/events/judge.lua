--- Decides which events are filed, and in which directions.
-- @module stringer.packs.news.events.judge

local actors = require "stringer.packs.news.events.actors"
local parties = require "stringer.packs.news.events.parties"

local judge = {}

local MUTUAL = { CONSULT = true, COOPERATE = true }
local ONE_WAY = {
  ["042"] = true,
  ["043"] = true,
  ["045"] = true,
  ["041"] = false,
  ["061"] = true,
  ["063"] = true,
  ["064"] = true,
}
local JOINT = { ["050"] = true, ["054"] = true, ["057"] = true }

--- Whether several actors can be each other's recipients.
function judge.joint(event)
  local given = event.role == "to" and not event.reciprocal -- "sales to Norway and Denmark"
  if ONE_WAY[event.cameo] or given then return false end
  -- "restored ties"; not "Norway and Denmark recognised the vote"
  local together = JOINT[event.cameo] and (event.part ~= "verb" or event.noun ~= nil)
  return event.reciprocal or MUTUAL[event.plover] or together or event.role == "with"
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
-- @tparam table event
-- @tparam function file (actor, recipient), called for each direction
function judge.mutual(event, file)
  local actor, recipient = event.actor, event.recipient
  local some = known_only(actor)
  local both = event.reciprocal or MUTUAL[event.plover] and not ONE_WAY[event.cameo]
  -- "a Norwegian-Danish deal was signed"
  if not actor and recipient and recipient[2] and judge.joint(event) then
    some, recipient = known_only(recipient), nil
  end
  local harsh = event.plover == "REJECT" or event.plover == "SANCTION" -- who refuses to meet acts alone
  if not recipient and some and some[2] and (judge.joint(event) or event.cameo == "125") then
    for i, one in ipairs(some) do
      for k, other in ipairs(some) do
        if i ~= k then file({ one }, { other }) end
      end
    end
    return
  end
  file(actor, event.recipient)
  if both and not harsh and some and recipient then file(recipient, some) end
end

local INSTRUMENTS = {}
for word in
  ([[bomb explosion blast attack shell missile rocket bullet mine device grenade car vehicle truck strike airstrike
    raid fire gunfire shooting violence clash bombing war fighting battle conflict drone]]):gmatch "%S+"
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

local CIVILIANS =
  { CVL = true, EDU = true, MED = true, BUS = true, SPT = true, HLH = true, LAB = true, AGR = true }

-- How much is known of a list of parties: see `events.told`.
local function kind_of(t, list)
  local kind = list and list[1] and "thing" or "none"
  for i = 1, list and #list or 0 do
    local code = list[i].code
    if code and not actors.AGENTS[code] then return "coded" end
    if code then
      kind = "agent"
    elseif kind ~= "agent" and parties.somebody(t, list[i]) then
      kind = "words"
    end
  end
  return kind
end

-- Whether a code is that of a state, or of who is no mere civilian.
local function political(list)
  for i = 1, list and #list or 0 do
    if list[i].code and not CIVILIANS[list[i].code] then return true end
  end
  return nil
end

local function class_of(t, party)
  local class = t.doc:value_at("object_class", party.head or party.last, "class")
  return class and class:match "%S+"
end

-- Whether one party is a thing that nobody can hurt.
local function lifeless(t, list)
  local head = not list[2] and (list[1].head or list[1].last)
  if not head or t.pos[head] ~= "NOUN" or parties.somebody(t, list[1]) or parties.counts(t, head) then
    return nil
  end
  local doc = t.doc
  return not (doc:has("person_noun", head) or doc:has("group_noun", head) or t.folded[head] == "others") or nil
end

-- What rules test of one side.
local function describe(t, features, side, list)
  features[side .. "_kind"] = kind_of(t, list)
  local one = list and list[1]
  if not one then return end
  local code = one.code
  local organ = code and (actors.AGENTS[code] and code or code:sub(4)) or ""
  features[side .. "_organ"] = organ ~= "" and organ or nil
  features[side .. "_type"] = one.entity and one.entity.type
  features[side .. "_political"] = political(list)
  features[side .. "_thing"] = one.thing
  features[side .. "_class"] = class_of(t, one)
end

--- What rules can ask for of an event whose parties are known.
function judge.features(t, event)
  local actor, recipient = event.actor, event.recipient
  local features = {
    plover = event.plover,
    cameo = event.cameo,
    told = event.judged,
    told_cameo = event.judged_cameo,
    part = event.part,
    weak = event.weak or false,
    negated = event.negated,
    modality = event.modality,
    by = actor and actor[1].code,
    on = recipient and recipient[1].code,
    joint = actor and actor[2] and judge.joint(event) or nil,
    mixed = actor and actor[2] and actors.country(actor) ~= actors.country { actor[#actor] } or nil,
    crowd = event.word.crowd,
    bodily = event.word.bodily,
    passive = event.part == "verb" and t.core:voice(event.verb) == "passive" or nil,
    lifeless = recipient and lifeless(t, recipient),
    framed = event.part == "noun" and t.doc:value_at("object_class", event.head, "class") or event.framed,
  }
  describe(t, features, "actor", actor)
  describe(t, features, "recipient", recipient)
  return features
end

return judge
