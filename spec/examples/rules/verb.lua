-- A new verb of events, with all its forms. `recipient` says where the one acted upon stands: `obj`, or a preposition.
local stringer = require "stringer"

local pack = stringer.pack "verbs"
pack:uses "news"
pack:extend("news/event_verb", {
  unfriend = { plover = "SANCTION", cameo = "160", recipient = "obj" },
})
pack:examples {
  {
    "Norway unfriended the Reed Council.",
    {
      events = { plover = "SANCTION", cameo = "160", actor = { code = "NOR" }, recipient = "the Reed Council" },
    },
  },
  {
    "The Reed Council was unfriended by Norway.",
    { events = { actor = "Norway", recipient = "The Reed Council" } },
  },
  { "Norway did not unfriend the council.", { events = { cameo = "160", negated = true } } },
  { "Norway befriended the Reed Council.", {}, without = { events = { plover = "SANCTION" } } },
}
return pack
