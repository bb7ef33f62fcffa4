-- Correcting a tag: in a headline "aids" behind an adverb and before a name is a verb.
local stringer = require "stringer"

local pack = stringer.pack "tags"
pack:uses "news"
pack:phase("verbs after all", { after = "news/names" }) {
  pack:rule "X again aids Y" {
    match = [[ ^ <Name> [pos=ADV] verb:[text=aids & pos=NOUN] <Name> ]],
    edits = { verb = { pos = "VERB", lemma = "aid" } },
    examples = {
      { "Spain again aids Portugal", true },
      { "Spain fights AIDS", nil },
    },
  },
}
pack:examples {
  { "Spain again aids Portugal", { events = { trigger = "aids", actor = "Spain", recipient = "Portugal" } } },
}
return pack
