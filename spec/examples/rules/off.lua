-- Switching off: a rule of `news`, and one name of a list.
local stringer = require "stringer"

local pack = stringer.pack "less"
pack:uses "news"
pack:disable "news/times/weekday"
pack:phase("no names", { after = "news/names" }) {
  pack:rule "the sky" {
    match = [[ "the" &[text=Sky] name:<Name type=media> ]],
    edits = { name = false },
    examples = {
      { "The Sky over Oslo was red.", true },
      { "Ana Silva told Sky News of it.", nil },
    },
  },
}
pack:examples {
  {
    "The Sky over Oslo was red.",
    { entities = { name = "Oslo" } },
    without = { entities = { type = "media" } },
  },
  { "Rebels left Oslo on Monday.", { times = false } },
  { "Rebels left Oslo on 3 May 2023.", { times = { value = "2023-05-03" } } },
}
return pack
