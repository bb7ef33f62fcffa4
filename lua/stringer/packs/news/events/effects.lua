--- What a verb of control makes of the event that depends on it, by the effect that `event_control` gives it:
-- "planned", "refused", "stopped", "received".
-- @module stringer.packs.news.events.effects

local KIND = {
  AGREE = true,
  CONSULT = true,
  SUPPORT = true,
  COOPERATE = true,
  AID = true,
  CONCEDE = true,
  RETREAT = true,
}
local HARSH =
  { COERCE = true, SANCTION = true, MOBILIZE = true, ASSAULT = true, PROTEST = true, THREATEN = true }

-- Intent to do it, by the category of what is intended.
local INTENT =
  { CONSULT = "036", SUPPORT = "032", COOPERATE = "031", AID = "033", CONCEDE = "035", RETREAT = "035" }
-- Refusal to do it.
local REFUSAL = {
  CONSULT = "125",
  COOPERATE = "121",
  AID = "122",
  CONCEDE = "124",
  RETREAT = "124",
  AGREE = "120",
  SUPPORT = "120",
}
-- Ending it.
local ENDING = { CONSULT = "164", AID = "162", SUPPORT = "161", COOPERATE = "160" }
local LIFTING = { SANCTION = "085", COERCE = "081", PROTEST = "082" }

local function code(event, plover, cameo)
  event.plover, event.cameo = plover, cameo
  return true
end

local effects = { HARSH = HARSH }

--- Each takes an event, and gives false where it tells of none; `HARSH` are the categories that threaten.

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
local SOUGHT =
  { AID = "103", CONSULT = "106", CONCEDE = "105", RETREAT = "105", COOPERATE = "101", SUPPORT = "102" }

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
  if event.part == "verb" and event.weak and inner == "CONSULT" then return false end -- "stop talking about it"
  if event.part == "tie" and inner == "AID" then return false end
  if ENDING[inner] then return code(event, "SANCTION", ENDING[inner]) end
  if inner == "ASSAULT" or inner == "MOBILIZE" then return code(event, "RETREAT", "087") end
  if LIFTING[inner] then return code(event, inner == "SANCTION" and "RETREAT" or "CONCEDE", LIFTING[inner]) end
  return false
end

function effects.ease(event)
  if event.plover == "ASSAULT" then return code(event, "RETREAT", "0872") end
  return LIFTING[event.plover]
      and code(event, event.plover == "SANCTION" and "RETREAT" or "CONCEDE", LIFTING[event.plover])
    or false
end

effects["do"] = function(event) return event.part ~= "tie" or event.plover ~= "AID" end

-- Who gives what helps, aids.
function effects.give() return true end

-- Who receives what others give is concerned by it: "received help from", "won the support of", "faced sanctions".
function effects.receive(event)
  event.received = true
  return event.part ~= "tie"
end

-- "has the support of": so it is with help, not with talks; but whatever one has from others they did.
function effects.have(event, t)
  local noun = event.part == "noun"
  local of = noun and t.core:oblique(event.head, "for|of") -- "a request for troops from Denmark"
  local from = noun and (t.core:oblique(event.head, "from") or of and t.core:oblique(of, "from"))
  event.received = from and event.plover ~= "RETREAT"
    or noun and (event.plover == "AID" or event.plover == "SUPPORT")
  if noun and event.plover == "COOPERATE" and not t.core:oblique(event.head, "to|with") then
    return false -- "had sales of 3 billion"
  end
  return event.part ~= "tie" or event.plover ~= "AID"
end

-- Who stops the protest of others deals with them, not with their wishes.
function effects.suppress(event)
  event.suppressed = event.plover == "PROTEST"
  return event.suppressed and code(event, "COERCE", "172") or false
end

-- A protest that is lodged complains.
function effects.lodge(event)
  if event.plover == "PROTEST" then
    event.plover, event.cameo = "ACCUSE", "114"
  end
  return true
end

-- Who signs what has been agreed on supports it.
function effects.sign(event)
  if event.plover == "AGREE" then
    event.plover, event.cameo = "SUPPORT", "057"
  end
  return true
end

return effects
