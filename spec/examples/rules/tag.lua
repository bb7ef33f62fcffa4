-- Correcting a tag: in a headline "aids" between two names is a verb.
local stringer = require "stringer"

local pack = stringer.pack "tags"
pack:uses "news"
pack:phase("verbs after all", { after = "news/names" }) {
  pack:rule "X aids Y" {
    match = [[ ^ <Name> verb:[text=aids & pos=NOUN] <Name> ]],
    edits = { verb = { pos = "VERB", lemma = "aid" } },
    examples = {
      { "Spain aids Portugal", true },
      { "Spain fights AIDS", nil },
    },
  },
}
pack:examples {
  { "Spain aids Portugal", { events = { trigger = "aids", actor = "Spain", recipient = "Portugal" } } },
}
return pack
