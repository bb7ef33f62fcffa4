-- A new verb of events, with all its forms. `recipient` says where the one acted upon stands: `obj`, or a preposition.
local stringer = require "stringer"

local pack = stringer.pack "verbs"
pack:uses "news"
pack:extend("news/event_verb", {
  defund = { plover = "SANCTION", cameo = "162", recipient = "obj" },
})
pack:examples {
  { "Norway defunded the Reed Council.", {
    events = { plover = "SANCTION", cameo = "162", actor = { code = "NOR" }, recipient = "the Reed Council" },
  } },
  { "The Reed Council was defunded by Norway.", { events = { actor = "Norway", recipient = "The Reed Council" } } },
  { "Norway did not defund the council.", { events = { cameo = "162", negated = true } } },
  { "Norway funded the Reed Council.", {}, without = { events = { plover = "SANCTION" } } },
}
return pack
