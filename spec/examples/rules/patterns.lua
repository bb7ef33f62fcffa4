-- The verb patterns of a PETRARCH dictionary as rules among those of `news`, which finds out who does it to whom, and
-- whether it happened. `codes` tells which category of PLOVER a code of CAMEO is of; others tell of nothing.
local stringer = require "stringer"

local pack = stringer.pack "patterns"
pack:uses "news"
pack:verbs("news/events", "envoys.verbs", {
  yields = "Event",
  set = { part = "verb" },
  code = "cameo",
  role = "role",
  null = "NoEvent",
  codes = {
    ["02"] = { plover = "REQUEST" },
    ["03"] = { plover = "AGREE" },
    ["04"] = { plover = "CONSULT" },
    ["05"] = { plover = "SUPPORT" },
    ["06"] = { plover = "COOPERATE" },
    ["07"] = { plover = "AID" },
    ["08"] = { plover = "CONCEDE" },
    ["087"] = { plover = "RETREAT" },
    ["09"] = { plover = "ACCUSE" },
    ["10"] = { plover = "REQUEST" },
    ["11"] = { plover = "ACCUSE" },
    ["12"] = { plover = "REJECT" },
    ["13"] = { plover = "THREATEN" },
    ["14"] = { plover = "PROTEST" },
    ["15"] = { plover = "MOBILIZE" },
    ["16"] = { plover = "SANCTION" },
    ["17"] = { plover = "COERCE" },
    ["18"] = { plover = "ASSAULT" },
    ["19"] = { plover = "ASSAULT" },
    ["20"] = { plover = "ASSAULT" },
  },
})
pack:examples {
  {
    "Norway recalled its ambassador from Spain.",
    {
      events = {
        cameo = "161",
        plover = "SANCTION",
        actor = "Norway",
        rule = "patterns/events/RECALL: * &ENVOY FROM +",
      },
    },
  },
  {
    "Norway did not withdraw its troops from Spain.",
    {
      events = { cameo = "0874", actor = "Norway", recipient = "Spain", negated = true },
    },
  },
  { "Spain withdrew its remark about Norway.", { events = false } },
  { "Spain brushed off an offer of talks by Norway.", { events = { cameo = "125", actor = "Spain" } } },
}
return pack
