-- Correcting a tag: in a headline "scolds" behind an adverb and before a name is a verb.
local stringer = require "stringer"

local pack = stringer.pack "tags"
pack:uses "news"
pack:phase("verbs after all", { after = "news/names" }) {
  pack:rule "X again scolds Y" {
    match = [[ ^ <Name> [pos=ADV] verb:[text=scolds & pos=NOUN] <Name> ]],
    edits = { verb = { pos = "VERB", lemma = "scold" } },
    examples = {
      { "Spain again scolds Portugal", true },
      { "Spain has scolds", nil },
    },
  },
}
pack:examples {
  {
    "Spain again scolds Portugal",
    { events = { trigger = "scolds", actor = "Spain", recipient = "Portugal" } },
  },
}
return pack
