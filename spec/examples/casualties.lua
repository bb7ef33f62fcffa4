--- Casualties left behind: a small pack, to show how one is written.
local stringer = require "stringer"

local pack = stringer.pack "casualties"

pack:lexicon(
  "victim",
  { "civilian", "soldier", "police officer", ["child"] = { age = "minor" } },
  { plural = true }
)
pack:predicate("figure", function(text)
  return text:match "^%d+$" ~= nil
end)
pack:define("OF(whom)", [[ ("of" $whom)? ]])

pack:phase "numbers" {
  pack:rule "figure" {
    match = [[ (mod:("more" "than"))? n:[is=figure] ]],
    yields = "Figure",
    action = function(m)
      return { value = tonumber(m:text "n"), mod = m:has "mod" and "MORE_THAN" or nil }
    end,
    features = { "value", "mod" },
    examples = { { "There were 12 of them.", { value = 12 } } },
  },
}

pack:phase "counts" {
  pack:rule "left N dead" {
    match = [[ ("left"|"leaving") n:<Figure> OF("them") state:("dead"|"wounded"|"missing") ]],
    yields = "Casualties",
    fields = { count = "n.value", at_least = "n.mod", kind = "state.folded" },
    examples = {
      { "The clashes left more than 200 dead.", { kind = "dead", count = 200, at_least = "MORE_THAN" } },
      { "He left two letters.", nil },
    },
  },
  pack:rule "N victims killed" {
    match = [[ n:<Figure> who:<victim> ("was"|"were") state:("killed"|"wounded") ]],
    yields = "Casualties",
    fields = { count = "n.value", kind = "state", of = "who.name" },
    examples = { { "Some 3 police officers were killed.", { count = 3, of = "police officer" } } },
  },
}

pack:kind("casualties", { layer = "Casualties" })

return pack
