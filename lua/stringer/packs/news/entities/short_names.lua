--- Persons and bodies by a short name that the text explains elsewhere: surnames of persons who are named in full, also
-- in capitals, and abbreviations behind a name.
-- @module stringer.packs.news.entities.short_names

return function(pack)
  pack:define("MONTH_HERE", [[ (A_MONTH &[kind=number] | <&([kind=number] | BEFORE_A_MONTH) A_MONTH) ]])
  pack:phase("short names", { policy = "all" }) {
    pack:rule "surname" {
      match = [[ ^<Name> []+? word:[shape=Title|Mixed|UPPER & text~="^..+"] $<Name> <&<Name type=person> ]],
      span = "word",
      yields = "Short",
      set = { type = "person" },
      again = "folded",
      examples = {
        { "Then Peter Zabrel left. ZABREL sang.", { { text = "Zabrel" }, { text = "ZABREL" } } },
        { "Then Zabrel left.", nil },
      },
    },
    pack:rule "abbreviation" {
      match = [[ <Name short> "(" word:[shape=UPPER|Mixed] ")" ]],
      span = "word",
      yields = "Short",
      set = { type = "organization" },
      again = true,
      examples = {
        { "The North Sea Anglers (NSA) left. NSA sang.", { { text = "NSA" }, { text = "NSA" } } },
      },
    },
  }
  pack:phase("named in short", { policy = "longest", unless = { "Name" } }) {
    pack:rule "short name" {
      match = [[ !MONTH_HERE short:<Short> <&([shape=Title|Mixed] | [shape=UPPER & text~="^.{4,}$"]
        | <Short type=organization>) ]],
      yields = "Name",
      fields = { type = "short.type" },
      set = { by = "short" },
      examples = {
        { "Then Peter Qvolt left. ALL BUT QVOLT SLEPT.", { text = "QVOLT", type = "person" } },
        { "Then Peter May left. It rained in May.", nil },
      },
    },
  }
end
