local stringer = require "stringer"

local pack = stringer.pack "gifts"
pack:uses "news"
pack:phase "giving" {
  pack:rule "X gives money to Y" {
    match = [[ who:<Name type=person> [lemma=give] sum:<Quantity kind=money> "to" to:("the"? [pos=NOUN|PROPN]+) ]],
    yields = "Gift",
    fields = { giver = "who.text", sum = "sum.value", unit = "sum.unit", receiver = "to.text" },
    examples = {
      {
        "Ana Silva gave 2 million euros to the museum.",
        { giver = "Ana Silva", sum = 2000000, receiver = "the museum" },
      },
      { "Ana Silva gave two talks to the museum.", nil },
    },
  },
}
pack:kind("gifts", { layer = "Gift" })
return pack
