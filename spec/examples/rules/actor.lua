-- New actors: names that `news` does not know, or codes otherwise.
local stringer = require "stringer"

local pack = stringer.pack "actors"
pack:uses "news"
pack:extend("news/organization", {
  ["Dune Guard"] = { code = "PRTMIL" },
  ["Harbour Front"] = { code = "PRTREB" },
})
pack:examples {
  {
    "The Dune Guard attacked the Harbour Front near Lisbon.",
    {
      events = { plover = "ASSAULT", actor = { code = "PRTMIL" }, recipient = { code = "PRTREB" } },
    },
  },
}
return pack
