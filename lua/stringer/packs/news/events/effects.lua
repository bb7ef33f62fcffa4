--- What a verb of control makes of the event that depends on it, by the effect that `event_control` gives it:
-- "planned", "refused", "stopped", "received".
-- @module stringer.packs.news.events.effects

local effects = {}

-- By effect and category: the category and code that it comes to.
local BECOMES = {
  -- intent to do it
  intend = {
    AGREE = { "AGREE", "030" },
    CONSULT = { "AGREE", "036" },
    SUPPORT = { "AGREE", "032" },
    COOPERATE = { "AGREE", "031" },
    AID = { "AGREE", "033" },
    CONCEDE = { "AGREE", "035" },
    RETREAT = { "AGREE", "035" },
  },
  threaten = {
    COERCE = { "THREATEN", "130" },
    SANCTION = { "THREATEN", "130" },
    MOBILIZE = { "THREATEN", "130" },
    ASSAULT = { "THREATEN", "130" },
    PROTEST = { "THREATEN", "130" },
    THREATEN = { "THREATEN", "130" },
  },
  refuse = {
    CONSULT = { "REJECT", "125" },
    COOPERATE = { "REJECT", "121" },
    AID = { "REJECT", "122" },
    CONCEDE = { "REJECT", "124" },
    RETREAT = { "REJECT", "124" },
    AGREE = { "REJECT", "120" },
    SUPPORT = { "REJECT", "120" },
  },
  -- "sought refuge" asks for it
  seek = {
    AID = { "REQUEST", "103" },
    CONSULT = { "REQUEST", "106" },
    CONCEDE = { "REQUEST", "105" },
    RETREAT = { "REQUEST", "105" },
    COOPERATE = { "REQUEST", "101" },
    SUPPORT = { "REQUEST", "102" },
  },
  stop = {
    CONSULT = { "SANCTION", "164" },
    AID = { "SANCTION", "162" },
    SUPPORT = { "SANCTION", "161" },
    COOPERATE = { "SANCTION", "160" },
    ASSAULT = { "RETREAT", "087" },
    MOBILIZE = { "RETREAT", "087" },
    SANCTION = { "RETREAT", "085" },
    COERCE = { "CONCEDE", "081" },
    PROTEST = { "CONCEDE", "082" },
  },
  ease = {
    ASSAULT = { "RETREAT", "0872" },
    SANCTION = { "RETREAT", "085" },
    COERCE = { "CONCEDE", "081" },
    PROTEST = { "CONCEDE", "082" },
  },
  suppress = { PROTEST = { "COERCE", "172" } }, -- who stops the protest of others deals with them
  lodge = { PROTEST = { "ACCUSE", "114" } }, -- a protest that is lodged complains
  sign = { AGREE = { "SUPPORT", "057" } }, -- who signs what has been agreed on supports it
}
BECOMES.fail = BECOMES.refuse

-- Effects that tell of no event where they make nothing of it.
local MUST = { refuse = true, fail = true, stop = true, ease = true, suppress = true }
local NO_TIES = { ["do"] = true, have = true, stop = true }

--- Gives an event what an effect makes of its category.
-- @treturn boolean whether it makes anything of it
function effects.become(event, effect)
  local made = (BECOMES[effect] or {})[event.plover]
  if made then
    event.plover, event.cameo = made[1], made[2]
  end
  return made ~= nil
end

--- What someone means to do: a promise, or else a threat.
function effects.intend(event) return effects.become(event, "intend") or effects.become(event, "threaten") end

--- Whether it threatens who means to do it.
function effects.harsh(plover) return BECOMES.threaten[plover] ~= nil end

-- "has the support of", "has a request from Denmark": what one has from others they did. False for "had sales".
local function have(event, t)
  local doc, noun = t.doc, event.part == "noun"
  if noun and event.plover == "COOPERATE" and not doc:follow(event.head, "oblique(to|with)") then
    return false
  end
  local from = noun
    and event.plover ~= "RETREAT"
    and doc:follow(event.head, "oblique(from); oblique(for|of).oblique(from)")
  event.received = noun and (from or event.plover == "AID" or event.plover == "SUPPORT") or false
  return true
end

--- Applies an effect.
-- @tparam string effect
-- @tparam table event
-- @tparam table t
-- @treturn boolean false where it tells of no event
function effects.apply(effect, event, t)
  if event.part == "tie" and (effect == "receive" or NO_TIES[effect] and event.plover == "AID") then
    return false
  end
  if effect == "intend" then
    effects.intend(event)
  elseif effect == "try" or effect == "attempt" then -- who tries what is harsh does not threaten it
    event.tried = effect == "attempt" or event.tried
    local sought = event.part ~= "verb" and effects.become(event, "seek")
    if not sought and not effects.become(event, "intend") then event.modality = "possible" end
  elseif effect == "have" then
    return have(event, t)
  else
    event.received = effect == "receive" or nil
    local made = effects.become(event, effect)
    event.suppressed = effect == "suppress" and made
    return made or not MUST[effect]
  end
  return true
end

return effects
