-- Three actors and two verbs of a codebook, added to what `news` knows. Features are those of the lexicons that they
-- are added to (`stringer packs news --lexicons`); an unknown one is an error.
local stringer = require "stringer"

local pack = stringer.pack "codebook"
pack:uses "news"
pack:extend("news/organization", {
  ["Harbour Front"] = { code = "PRTREB" },
  ["Reed Council"] = { code = "PRTOPP" },
  ["Dune Guard"] = { code = "PRTMIL" },
})
pack:extend("news/event_verb", {
  hector = { plover = "COERCE", cameo = "170", recipient = "obj" },
  bedeck = { plover = "SUPPORT", cameo = "051", recipient = "obj" },
})
pack:examples {
  {
    "The Dune Guard bedecked the Reed Council.",
    {
      events = { plover = "SUPPORT", actor = { code = "PRTMIL" }, recipient = { code = "PRTOPP" } },
    },
  },
}
return pack
