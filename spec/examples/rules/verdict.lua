-- A kind of fact along the arguments of a verb: who is convicted or acquitted of what, by whom, and whether it
-- happened.
local stringer = require "stringer"

local pack = stringer.pack "verdicts"
pack:uses "news"
pack:layer("Verdict", {
  doc = "Convictions and acquittals.",
  features = {
    who = "list",
    charge = "string",
    court = "string",
    negated = "boolean",
    modality = { values = { "asserted", "future", "conditional", "demanded", "possible" } },
    verdict = { values = { "convict", "acquit", "clear" } },
  },
})
pack:phase "verdicts" {
  pack:rule "verdict" {
    match = [[ verb:[lemma=convict|acquit|clear & pos=VERB] ...{,8} "of" charge:([pos=DET|ADJ|NOUN|PROPN]+) ]],
    yields = "Verdict",
    args = { who = "verb.patient <Name|Group>+", court = "verb.actor <Name|Group>?" },
    fields = {
      who = "who.text*",
      charge = "charge",
      court = "court.text",
      verdict = "verb.lemma",
      negated = "negated(verb)",
      modality = "modality(verb)",
    },
    examples = {
      {
        "Ana Berg and Omar Haddad were convicted of tax fraud on Monday.",
        {
          who = { "Ana Berg", "Omar Haddad" },
          charge = "tax fraud",
          verdict = "convict",
          modality = "asserted",
        },
      },
      { "The Supreme Court acquitted Ana Berg of murder.", { court = "Supreme Court", verdict = "acquit" } },
      { "The jury did not convict Ana Berg of fraud.", { negated = true } },
      { "Ana Berg may be cleared of all charges.", { charge = "all charges", modality = "possible" } },
      { "Workers cleared the road of snow.", nil },
    },
  },
}
pack:kind("verdicts", { layer = "Verdict" })
return pack
